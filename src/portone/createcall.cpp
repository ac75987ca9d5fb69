// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "portone/createcall.h"

#include "portone/requestjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace linktill::portone {

QList<CallHeader> callHeaders(bool authorised)
{
    const QList<CallHeader> always{{u"Content-Type"_s, u"application/json"_s, Secret::None},
                                   {u"Accept"_s, u"application/json"_s, Secret::None}};
    const QList<CallHeader> ofAccount{{u"Authorization"_s, u"Bearer "_s, Secret::Token},
                                      {u"X-Portone-Client-Key"_s, {}, Secret::Key},
                                      {u"X-Portone-SubMerchant-Key"_s, {}, Secret::SubMerchantKey}};
    return authorised ? always + ofAccount : always;
}

CreateCall createCall(const LinkContent &draft)
{
    return {u"/api/paymentLink"_s, callHeaders(true),
            QJsonDocument(requestJson(draft)).toJson(QJsonDocument::Indented),
            {{keyMember, Secret::Key}, {signatureMember, Secret::Signature}}};
}

} // namespace linktill::portone
