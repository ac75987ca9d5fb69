// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/wording/changewording.h"

#include "application/wording/linkwording.h"
#include "application/wording/wording.h"
#include "application/wording/wordingtr.h"
#include "core/moment.h"
#include "core/money.h"
#include "core/region.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace linktill {

namespace {

QString nothing()
{
    return Wording::tr("nothing");
}

/// Returns the shortest plain decimal, never with an exponent.
QString plainNumber(const QJsonValue &value)
{
    return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
}

QString moneyText(const QJsonValue &value, const QString &currency)
{
    if (value.isUndefined() || value.isNull())
        return nothing();
    const QString plain = value.isDouble() ? plainNumber(value) : value.toString();
    return shownAmount(plain, currency);
}

QString timeText(const QString &iso)
{
    const Moment moment = Moment::fromIso(iso);
    if (!moment.utc.isValid())
        return iso;
    const QDateTime local = moment.utc.toLocalTime();
    //: %1 is a date with a time, %2 the time zone that it is in
    return Wording::tr("%1 (%2)").arg(
        dateLocale().toString(local.date(), dateFormat()) + u' ' + shortTime(local.time()),
        local.timeZoneAbbreviation());
}

QString listText(const QString &path, qsizetype rows)
{
    const int count = int(rows);
    if (path == QLatin1String("order_details"))
        return Wording::tr("%n item(s)", nullptr, count);
    if (path == QLatin1String("notes"))
        return Wording::tr("%n note(s)", nullptr, count);
    return Wording::tr("%n entries", nullptr, count);
}

QString valueText(const FieldChange &change, const QJsonValue &value, const QString &currency)
{
    const QString &path = change.path;
    if (change.before.isArray() || change.after.isArray())
        return listText(path, value.toArray().size());
    if (change.before.isBool() || change.after.isBool())
        return value.toBool() ? Wording::tr("yes") : Wording::tr("no");
    if (path == QLatin1String("amount") || path == QLatin1String("merchant_details.promo_discount")
        || path == QLatin1String("merchant_details.shipping_charges"))
        return moneyText(value, currency);
    if (value.isDouble())
        return plainNumber(value);
    const QString text = value.toString();
    if (text.isEmpty())
        return nothing();
    return path.endsWith(QLatin1String("_date")) ? timeText(text) : text;
}

/// Returns a row of a list in a few words: "Tea, 2 × ฿50.00", "colour: blue".
QString rowText(const QString &path, const QJsonValue &row, const QString &currency)
{
    const QJsonObject cells = row.toObject();
    const auto text = [&cells](const char *name) {
        return cells.value(QLatin1String(name)).toString();
    };
    if (path == QLatin1String("order_details")) {
        QStringList more;
        for (const char *name : {"id", "image"})
            more << text(name);
        more << QString::fromUtf8(
            QJsonDocument(cells.value(QLatin1String("additional_details")).toObject())
                .toJson(QJsonDocument::Compact));
        more.removeAll(QString());
        more.removeAll(QStringLiteral("{}"));
        //: %1 is a product, %2 how many of it, %3 the price of one
        const QString item = Wording::tr("%1, %2 × %3")
                                 .arg(text("name"), plainNumber(cells.value(QLatin1String("quantity"))),
                                      moneyText(cells.value(QLatin1String("price")), currency));
        return (QStringList{item} + more).join(QLatin1String(", "));
    }
    if (path == QLatin1String("notes"))
        return text("key") + QLatin1String(": ") + text("value");
    return row.isString() ? row.toString()
                          : QString::fromUtf8(QJsonDocument(cells).toJson(QJsonDocument::Compact));
}

/// Leaves out rows at both ends that have not changed.
QStringList rowLines(const FieldChange &change, const LinkChanges &changes)
{
    const QJsonArray old = change.before.toArray(), now = change.after.toArray();
    const qsizetype least = qMin(old.size(), now.size());
    qsizetype head = 0, tail = 0;
    while (head < least && old[head] == now[head])
        ++head;
    while (tail < least - head && old[old.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    const auto label = [&change](qsizetype row) {
        return fieldLabel(QStringLiteral("%1[%2]").arg(change.path).arg(row));
    };
    const auto before = [&](qsizetype row) {
        return rowText(change.path, old[row], changes.currencyBefore);
    };
    const auto after = [&](qsizetype row) {
        return rowText(change.path, now[row], changes.currencyAfter);
    };
    QStringList lines;
    for (qsizetype row = head; row < qMax(old.size(), now.size()) - tail; ++row) {
        const bool was = row < old.size() - tail, is = row < now.size() - tail;
        if (was && is)
            lines << Wording::tr("%1: %2, before that %3").arg(label(row), after(row), before(row));
        else if (is) //: %1 is "Item 2", %2 what it is
            lines << Wording::tr("%1 added: %2").arg(label(row), after(row));
        else //: %1 is "Item 2", %2 what it was
            lines << Wording::tr("%1 taken out: %2").arg(label(row), before(row));
    }
    return lines;
}

Explanation explanationOf(const Refused &refused, const Link &now)
{
    Explanation result = explain(refused);
    if (saysNoLink(refused.kind))
        result.text = Wording::tr("The gateway does not know this link.");
    if (isFinal(now.state)) {
        result.text = Wording::tr("How the link stands: %1. It cannot be changed any more.")
                          .arg(linkStateWord(now));
        result.advice = Wording::tr("If something else is to be paid, make another link.");
    } else if (!isAboutTheAccount(refused.kind)) {
        result.advice = Wording::tr("The link is as it was. Correct what is named, then send the "
                                    "changes again.");
    }
    return result;
}

} // namespace

QList<ChangeWords> changeWords(const LinkChanges &changes)
{
    QList<ChangeWords> all;
    for (const FieldChange &change : changes.fields) {
        ChangeWords words{change.path, fieldLabel(change.path),
                          valueText(change, change.before, changes.currencyBefore),
                          valueText(change, change.after, changes.currencyAfter), {}, false};
        if (change.before.isArray() || change.after.isArray())
            words.rows = rowLines(change, changes);
        words.isMoney = change.path == QLatin1String("amount")
            || change.path == QLatin1String("currency");
        all.append(words);
    }
    return all;
}

QString changeLine(const ChangeWords &change)
{
    const QString line = Wording::tr("%1: %2, before that %3")
                             .arg(change.field, change.after, change.before);
    return (QStringList{line} + change.rows).join(QLatin1Char('\n'));
}

Explanation explainEdit(const CallFailure &failure, const Link &now)
{
    const Refused *refused = failure.refused();
    const NotSent *notSent = failure.notSent();
    Explanation result = refused ? explanationOf(*refused, now) : explain(failure);
    result.title = Wording::tr("The link was not changed");
    if (notSent && notSent->fault == NetworkFault::Journal)
        result.advice = Wording::tr("Nothing was sent: a change is written down before it is sent.");
    if (failure.unknown()) {
        result.title = Wording::tr("The link may have been changed");
        result.advice = Wording::tr("Send the same changes again: that does no harm if they came "
                                    "through, and tells for sure.");
        if (isFinal(now.state))
            result.advice = Wording::tr("How the link stands: %1. It cannot be changed any more.")
                                .arg(linkStateWord(now));
    }
    result.created = Created::Yes; // the link itself exists, whatever became of the edit
    return result;
}

QString fixedOnceMadeSentence()
{
    return Wording::tr("This cannot be changed once the link is made.");
}

QString takenOtherwiseSentence(const LinkChanges &otherwise)
{
    QStringList lines{Wording::tr("The gateway did not take over everything. It now has:")};
    for (const ChangeWords &change : changeWords(otherwise)) //: %1 is a field, %2 its value
        lines << Wording::tr("%1: %2").arg(change.field, change.after);
    return lines.join(QLatin1Char('\n'));
}

} // namespace linktill
