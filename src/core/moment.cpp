// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/moment.h"

#include <QList>
#include <QRegularExpression>

namespace linktill {

namespace {

Moment faulty(Moment::Fault fault, const QString &text)
{
    return {QDateTime(), fault, text};
}

} // namespace

QDateTime utcTime(const QDate &date, const QTime &time)
{
    // Qt before 6.5 does not take a date-time in the zone "UTC" for one in UTC, so toUTC() is needed.
    return QDateTime(date, time, QTimeZone::utc()).toUTC();
}

std::optional<int> yearOfBuddhistEra(int year)
{
    constexpr int yearsAhead = 543;
    constexpr int first = 2400; // in the Buddhist era this is 1857; no link is for either year
    return year >= first ? std::optional(year - yearsAhead) : std::nullopt;
}

Moment Moment::fromLocal(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    if (!date.isValid() && !time.isValid())
        return {};
    const QString text = date.toString(Qt::ISODate) + u'T' + time.toString(Qt::ISODate);
    if (!date.isValid() || !time.isValid() || !zone.isValid())
        return faulty(Fault::Malformed, text);
    // The moments that can have this wall-clock time lie within a day of that time read as UTC. Each offset
    // that is in force around then gives a candidate; candidates that read back as typed are real. (QDateTime
    // itself picks one silently, and which one depends on the release of Qt.)
    const QDateTime wall = utcTime(date, time);
    QList<QDateTime> found;
    for (const int day : {-1, 1}) {
        const QDateTime candidate = wall.addSecs(-zone.offsetFromUtc(wall.addDays(day)));
        if (candidate.addSecs(zone.offsetFromUtc(candidate)) == wall && !found.contains(candidate))
            found << candidate;
    }
    if (found.isEmpty())
        return faulty(Fault::Nonexistent, text);
    if (found.size() > 1)
        return faulty(Fault::Ambiguous, text);
    return {found.front(), Fault::None, {}};
}

Moment Moment::fromIso(const QString &text)
{
    if (text.isEmpty())
        return {};
    static const QRegularExpression form(QStringLiteral(
        R"(^(\d{4}-\d\d-\d\d)T((?!24)\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):?([0-5]\d))\z)"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return faulty(Fault::Malformed, text);
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    const int minutes = match.captured(5).toInt() * 60 + match.captured(6).toInt();
    if (!date.isValid() || !time.isValid() || minutes > 14 * 60)
        return faulty(Fault::Malformed, text);
    const int offset = match.captured(4) == QLatin1String("-") ? -minutes : minutes;
    const int milliseconds = match.captured(3).leftJustified(3, u'0', true).toInt();
    const QDateTime utc = utcTime(date, time.addMSecs(milliseconds)).addSecs(-60 * offset);
    if (utc.date().year() < 1 || utc.date().year() > 9999)
        return faulty(Fault::Malformed, text);
    return {utc, Fault::None, {}};
}

QString Moment::toIso() const
{
    return fault == Fault::None ? utc.toUTC().toString(Qt::ISODateWithMs) : text;
}

} // namespace linktill
