// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/links/resulttext.h"

#include "core/catalogue.h"
#include "core/region.h"
#include "gui/links/linksmodel.h"
#include "gui/links/sectionsummary.h"

#include <QCoreApplication>
#include <QLocale>

namespace linktill::gui {

namespace {

struct ResultText
{
    Q_DECLARE_TR_FUNCTIONS(linktill::gui::ResultText)
};

constexpr qsizetype maxOfDescription = 140;
constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;

QString amountOf(const LinkFacts &facts)
{
    return shownAmount(facts.amount, facts.currency);
}

QString timeLeft(qint64 seconds)
{
    if (seconds >= 2 * day)
        return ResultText::tr("in %n day(s)", nullptr, int(seconds / day));
    if (seconds >= 2 * hour)
        return ResultText::tr("in %n hour(s)", nullptr, int(seconds / hour));
    return ResultText::tr("in %n minute(s)", nullptr, int(seconds / minute));
}

bool isToday(const QDateTime &utc, const QDateTime &now)
{
    return utc.toLocalTime().date() == now.toLocalTime().date();
}

QString timeOf(const QDateTime &utc)
{
    return shortTime(utc.toLocalTime().time());
}

} // namespace

QString customerWord(const Customer &customer)
{
    for (const QString &word : {customer.name, customer.email, customer.phone}) {
        if (!word.trimmed().isEmpty())
            return word.simplified();
    }
    return {};
}

QString dayAndTime(const QDateTime &utc, const QDateTime &now)
{
    if (isToday(utc, now))
        //: a time of day
        return ResultText::tr("today, %1").arg(timeOf(utc));
    const QDate day = utc.toLocalTime().date();
    //: day and month, without and with the year; see Qt's QLocale::toString for the letters
    const QString form = day.year() == now.toLocalTime().date().year()
                             ? ResultText::tr("d MMM")
                             : ResultText::tr("d MMM yyyy");
    //: a day, then a time: 29 Nov, 14:09
    return ResultText::tr("%1, %2").arg(wordLocale().toString(day, form), timeOf(utc));
}

QString forLine(const LinkFacts &facts)
{
    QString description = facts.description.simplified();
    if (description.size() > maxOfDescription)
        description = description.left(maxOfDescription) + u'…';
    QStringList parts{customerWord(facts.customer), description};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString expiryLine(const Link &link, const QDateTime &now)
{
    const QDateTime &expires = link.facts.expires;
    if (!expires.isValid())
        return ResultText::tr("No expiry date");
    const QString when = shownTime(Moment{expires, Moment::Fault::None, {}});
    const qint64 left = now.secsTo(expires);
    if (left < 0)
        return ResultText::tr("Expired %1").arg(when);
    //: a date with time, then how long it is until then
    return ResultText::tr("Expires %1 · %2").arg(when, timeLeft(left));
}

QString createdLine(const Link &link, const QDateTime &now)
{
    return ResultText::tr("Created %1").arg(dayAndTime(link.created, now));
}

QString sendingLine(const LinkContent &draft)
{
    QStringList parts;
    if (draft.notifyByEmail)
        parts << ResultText::tr("Email to %1").arg(draft.customer.email);
    if (draft.notifyByPhone)
        parts << ResultText::tr("SMS to %1").arg(draft.customer.phone);
    if (parts.isEmpty())
        return ResultText::tr("Not sent automatically");
    if (!draft.scheduled.isEmpty())
        parts << shownTime(draft.scheduled);
    else if (draft.sendImmediately)
        parts << ResultText::tr("at once");
    return parts.join(QStringLiteral(" · "));
}

QString endTitle(const Link &link, const QDateTime &since, const QDateTime &now)
{
    const QString when = since.isValid() ? dayAndTime(since, now) : QString();
    switch (link.state) {
    case LinkState::Success:
        return when.isEmpty() ? ResultText::tr("Paid") : ResultText::tr("Paid %1").arg(when);
    case LinkState::Expired:
        return when.isEmpty() ? ResultText::tr("Expired") : ResultText::tr("Expired %1").arg(when);
    case LinkState::Cancelled:
        return when.isEmpty() ? ResultText::tr("Cancelled")
                              : ResultText::tr("Cancelled %1").arg(when);
    default:
        return {};
    }
}

QString endText(const Link &link)
{
    if (link.state != LinkState::Success)
        return ResultText::tr("Customers can no longer pay this link.");
    //: %1 is an amount
    return ResultText::tr("%1 received").arg(amountOf(link.facts));
}

QString endText(const Link &link, const LinkContent &draft, const Catalogue &catalogue)
{
    if (link.state != LinkState::Success || draft.methods.size() != 1)
        return endText(link);
    //: %1 is a payment method
    return ResultText::tr("with %1").arg(methodsSummary(draft, catalogue)) + u'\n' + endText(link);
}

QString lockReason(const Link &link, const QDateTime &now)
{
    switch (link.state) {
    case LinkState::Success:
        return ResultText::tr("Paid links can’t be edited");
    case LinkState::Expired:
        return ResultText::tr("Expired links can’t be edited");
    case LinkState::Cancelled:
        return ResultText::tr("Cancelled links can’t be edited");
    default:
        //: %1 is a day, or a time of today
        return ResultText::tr("Read-only · created %1")
            .arg(isToday(link.created, now) ? timeOf(link.created) : dayAndTime(link.created, now));
    }
}

QString createdSentence(const LinkFacts &facts)
{
    const QString customer = customerWord(facts.customer);
    return customer.isEmpty()
               ? ResultText::tr("Link created, %1, awaiting payment.").arg(amountOf(facts))
               : ResultText::tr("Link created, %1 for %2, awaiting payment.")
                     .arg(amountOf(facts), customer);
}

QString paidSentence(const Link &link)
{
    const QString customer = customerWord(link.facts.customer);
    if (customer.isEmpty())
        return ResultText::tr("Paid: %1, order %2").arg(amountOf(link.facts), link.facts.orderId);
    return ResultText::tr("Paid: %1 from %2, order %3")
        .arg(amountOf(link.facts), customer, link.facts.orderId);
}

QString endSentence(const Link &link, const QDateTime &since, const QDateTime &now)
{
    return link.state == LinkState::Success ? paidSentence(link) : endTitle(link, since, now);
}

} // namespace linktill::gui
