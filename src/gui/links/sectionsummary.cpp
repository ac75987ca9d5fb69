// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/links/sectionsummary.h"

#include "application/wording/wording.h"
#include "core/catalogue.h"
#include "core/money.h"
#include "core/region.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace linktill::gui {

namespace {

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(linktill::gui::Summary)
};

QString none()
{
    return Summary::tr("None");
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.isEmpty() ? none() : parts.join(QStringLiteral(" · "));
}

QString host(const QString &url)
{
    const QString name = QUrl(url).host();
    return name.isEmpty() ? url : name;
}

} // namespace

QString shownTime(const Moment &moment)
{
    if (moment.isEmpty())
        return none();
    if (!moment.utc.isValid())
        return moment.text;
    const QDateTime local = moment.utc.toLocalTime();
    //: Day and time of an expiry or a sending; see Qt's QLocale::toString for the letters.
    return wordLocale().toString(local, Summary::tr("ddd d MMM yyyy, HH:mm"));
}

QString merchantSummary(const LinkContent &draft)
{
    QString promotion;
    if (!draft.merchant.promoCode.isEmpty())
        promotion = Summary::tr("Promotion %1").arg(draft.merchant.promoCode);
    return joined({draft.merchant.name, promotion});
}

QString itemsSummary(const LinkContent &draft)
{
    QString items, shipping;
    if (!draft.items.isEmpty())
        items = Summary::tr("%n item(s)", nullptr, int(draft.items.size()));
    const Amount &charge = draft.merchant.shippingCharges;
    if (!charge.isEmpty() && charge.text() != QLatin1String("0"))
        shipping = Summary::tr("Shipping %1").arg(shownAmount(charge, draft.currency));
    return joined({items, shipping});
}

QString partySummary(const Party &party)
{
    return joined({QStringList{party.name, party.surname}.join(QLatin1Char(' ')).trimmed(),
                   party.address.city, party.address.countryCode});
}

QString shippingSummary(const LinkContent &draft)
{
    if (draft.shipping == draft.billing && !(draft.shipping == Party()))
        return Summary::tr("The same as billing");
    return partySummary(draft.shipping);
}

QString methodsSummary(const LinkContent &draft, const Catalogue &catalogue)
{
    if (draft.methods.isEmpty())
        return Summary::tr("All of the account");
    constexpr qsizetype named = 3;
    QStringList names;
    for (const PaymentMethod &chosen : draft.methods.first(qMin(named, draft.methods.size()))) {
        const ChannelMethod *method = catalogue.method(chosen.channel, chosen.method);
        names.append(method ? method->name : chosen.method);
    }
    const QString list = names.join(QStringLiteral(", "));
    if (draft.methods.size() <= named)
        return list;
    //: After a list of payment methods: "Credit Card, PromptPay and 4 more"
    return Summary::tr("%1 and %n more", nullptr, int(draft.methods.size() - named)).arg(list);
}

QString sendingSummary(const LinkContent &draft)
{
    QString how;
    if (draft.notifyByEmail && draft.notifyByPhone)
        how = Summary::tr("By e-mail and text message");
    else if (draft.notifyByEmail)
        how = Summary::tr("By e-mail");
    else if (draft.notifyByPhone)
        how = Summary::tr("By text message");
    else
        how = Summary::tr("Not by the gateway");
    return joined({how, draft.sendImmediately ? Summary::tr("At once") : QString()});
}

QString scheduleSummary(const LinkContent &draft)
{
    return draft.scheduled.isEmpty() ? Summary::tr("Not scheduled") : shownTime(draft.scheduled);
}

QString expirySummary(const LinkContent &draft)
{
    QString reminder;
    if (!draft.reminderTime.isEmpty()) {
        const int time = draft.reminderTime.toInt();
        reminder = draft.reminderUnit == QLatin1String("days")
            ? Summary::tr("Reminder %n day(s) before", nullptr, time)
            : Summary::tr("Reminder %n hour(s) before", nullptr, time);
    }
    return joined({draft.expiry.isEmpty() ? Summary::tr("Never expires") : shownTime(draft.expiry),
                   reminder});
}

QString returnPagesSummary(const LinkContent &draft)
{
    QStringList hosts;
    for (const QString &url : {draft.successUrl, draft.failureUrl, draft.pendingUrl,
                               draft.merchant.backUrl}) {
        if (!url.isEmpty() && !hosts.contains(host(url)))
            hosts.append(host(url));
    }
    return hosts.isEmpty() ? none() : hosts.join(QStringLiteral(", "));
}

QString referencesSummary(const LinkContent &draft)
{
    QString order, notes;
    if (!draft.merchantOrderId.isEmpty())
        order = Summary::tr("Order %1").arg(draft.merchantOrderId);
    if (!draft.notes.isEmpty())
        notes = Summary::tr("%n note(s)", nullptr, int(draft.notes.size()));
    return joined({order, notes});
}

QString moreSummary(const LinkContent &draft)
{
    const LinkContent fresh;
    const bool standard = draft.source == fresh.source && draft.environment == fresh.environment
        && draft.webhooks.isEmpty() && draft.userFields == fresh.userFields
        && !draft.showShippingDetails && !draft.showBackButton && !draft.isCheckoutEmbed;
    return standard ? Summary::tr("Standard") : Summary::tr("Changed from the standard");
}

} // namespace linktill::gui
