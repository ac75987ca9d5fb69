// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/oldrequests.h"

#include "core/draftfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

Party partyIn(const QByteArray &request, const QString &kind)
{
    Party party;
    const QJsonObject sent = QJsonDocument::fromJson(request).object();
    visitParty(party, kind, [&sent](const QString &path, QString &field, FieldKind) {
        QJsonValue value = sent;
        const QStringList steps = path.split(u'.');
        for (const QString &step : steps)
            value = value.toObject().value(step);
        field = value.toString();
    });
    return party;
}

} // namespace

Party billedIn(const QByteArray &request)
{
    return partyIn(request, u"billing"_s);
}

Party receiverIn(const QByteArray &request)
{
    return partyIn(request, u"shipping"_s);
}

QList<PaymentMethod> methodsNamedIn(const QByteArray &request)
{
    QList<PaymentMethod> methods;
    if (!request.contains("\"chosen_payment_methods\"")) // most requests name no methods
        return methods;
    const QJsonObject sent = QJsonDocument::fromJson(request).object();
    const QJsonArray list = sent["chosen_payment_methods"_L1].toArray();
    for (const QJsonValue entry : list) {
        const PaymentMethod method{entry["payment_channel"_L1].toString(),
                                   entry["payment_method"_L1].toString()};
        if (!method.channel.isEmpty() && !method.method.isEmpty() && !methods.contains(method))
            methods << method;
    }
    return methods;
}

} // namespace linktill::ledger
