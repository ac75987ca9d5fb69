// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/eventdetail.h"

using namespace Qt::StringLiterals;

namespace linktill {

QJsonObject detailOf(const Refused &refused)
{
    return {{u"http"_s, refused.httpStatus},
            {u"code"_s, refused.statusCode},
            {u"reason"_s, refused.statusReason},
            {u"message"_s, refused.message},
            {u"field"_s, refused.field}};
}

QJsonObject detailOf(const NotSent &notSent)
{
    return {{u"fault"_s, nameIn(networkFaultNames, notSent.fault)}, {u"detail"_s, notSent.detail}};
}

QJsonObject detailOf(const OutcomeUnknown &unknown)
{
    return {{u"cause"_s, nameIn(unknownCauseNames, unknown.cause)},
            {u"http"_s, unknown.httpStatus},
            {u"detail"_s, unknown.detail}};
}

QJsonArray transactionsOf(const LinkStatus &status)
{
    QJsonArray all;
    for (const LinkTransaction &transaction : status.transactions)
        all << QJsonObject{{u"status"_s, transaction.status},
                           {u"state"_s, linkStateName(transaction.state)},
                           {u"code"_s, transaction.statusCode},
                           {u"reason"_s, transaction.statusReason},
                           {u"channel_order"_s, transaction.channelOrderRef},
                           {u"at"_s, transaction.createdAt.toString(Qt::ISODateWithMs)}};
    return all;
}

} // namespace linktill
