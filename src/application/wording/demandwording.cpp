// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/wording/wording.h"

#include "application/wording/wordingtr.h"
#include "core/demands.h"

namespace linktill {

namespace {

constexpr qsizetype maxDemanders = 3;

/// Returns "Komoju Bank transfer"; a method whose name contains its channel's name stands alone.
QString nameOf(const Demander &by)
{
    return by.method.contains(by.channel, Qt::CaseInsensitive)
        ? by.method
        : by.channel + u' ' + by.method;
}

} // namespace

QString demandSentence(const Demand &demand)
{
    QStringList names;
    for (const Demander &by : demand.by) {
        if (names.size() < maxDemanders)
            names << nameOf(by);
    }
    QString who = names.join(QLatin1String(", "));
    if (const int more = int(demand.by.size() - names.size()); more > 0)
        //: payment methods: "Komoju PayPay, Komoju Paidy and 4 more"
        who = Wording::tr("%1 and %n more", nullptr, more).arg(who);
    QString what = fieldLabel(demand.field);
    for (const QString &other : demand.others)
        //: either of two fields: "Billing address or Shipping address"
        what = Wording::tr("%1 or %2").arg(what, fieldLabel(other));
    //: %1 is one or more payment methods, %2 a field
    return Wording::tr("%1 needs this: %2.").arg(who, what);
}

} // namespace linktill
