// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/entry/momenttext.h"

#include "core/entry/momentphrase.h"
#include "core/entry/typedtext.h"

#include <optional>

namespace linktill {

namespace {


/// Makes a moment of what was said.
class MomentMaker
{
public:
    MomentMaker(const SaidMoment &said, const MomentSetting &setting)
        : m_said(said), m_setting(setting), m_zone(setting.zone),
          m_local(setting.now.toUTC().addSecs(setting.zone.offsetFromUtc(setting.now)))
    {
    }

    /// Returns nothing when what was said does not fit together.
    std::optional<Moment> make()
    {
        if (!clock())
            return std::nullopt;
        if (m_said.counts)
            return counted();
        const auto date = day();
        if (!date || !date->isValid() || date->year() < 1 || date->year() > 9998)
            return std::nullopt;
        return at(*date, m_time.value_or(m_setting.dayTime));
    }

private:
    bool clock()
    {
        if (!m_said.hour)
            return !m_said.am && !m_said.pm;
        int hour = *m_said.hour;
        if (m_said.am && m_said.pm)
            return false;
        if (m_said.pm && hour < 12)
            hour += 12;
        if (m_said.am && hour == 12)
            hour = 0;
        m_nextDay = hour == 24 || m_said.midnight;
        if (hour == 24 && *m_said.minute != 0)
            return false;
        m_time = QTime(m_nextDay ? 0 : hour, *m_said.minute);
        return true;
    }

    Moment at(const QDate &date, const QTime &time) const
    {
        return Moment::fromLocal(date.addDays(m_nextDay ? 1 : 0), time, m_zone);
    }

    std::optional<Moment> counted() const
    {
        const bool isClockTime = m_said.days != 0 || m_said.months != 0;
        if (m_said.weekday || m_said.relative || m_said.day || m_said.month || m_said.year ||
            m_said.next || (m_said.minutes != 0 && (isClockTime || m_time)))
            return std::nullopt;
        // The result is in whole minutes, and rather one too late than one too early.
        const QDateTime local = m_local.addMSecs(59'999);
        if (!isClockTime) {
            const QDateTime utc = m_setting.now.toUTC().addMSecs(59'999).addSecs(60 * m_said.minutes);
            if (utc.date().year() > 9998)
                return std::nullopt;
            const QTime time(utc.time().hour(), utc.time().minute());
            return Moment::fromIso(utcTime(utc.date(), time).toString(Qt::ISODate));
        }
        if (m_said.months > 12000)
            return std::nullopt;
        const QDate date = local.date().addMonths(int(m_said.months)).addDays(m_said.days);
        if (!date.isValid() || date.year() > 9998)
            return std::nullopt;
        return at(date, m_time.value_or(QTime(local.time().hour(), local.time().minute())));
    }

    std::optional<QDate> day() const
    {
        const int ways = m_said.relative.has_value() + m_said.weekday.has_value();
        if (m_said.day || m_said.month || m_said.year) // "Friday, 25 December" is one day
            return m_said.relative || m_said.next ? std::nullopt : calendarDay();
        if (ways > 1)
            return std::nullopt;
        if (m_said.relative)
            return m_said.next ? std::nullopt : std::optional(m_local.date().addDays(*m_said.relative));
        if (m_said.weekday)
            return dayOfWeek();
        if (m_said.next) // "tuần sau", next week
            return m_local.date().addDays(7);
        if (!m_time)
            return std::nullopt;
        return m_local.date().addDays(m_nextDay || *m_time > m_local.time() ? 0 : 1);
    }

    QDate dayOfWeek() const
    {
        const QDate today = m_local.date();
        const int first = m_setting.locale.firstDayOfWeek();
        const auto place = [first](int weekday) { return (weekday - first + 7) % 7; };
        if (m_said.next)
            return today.addDays(7 - place(today.dayOfWeek()) + place(*m_said.weekday));
        const int ahead = (*m_said.weekday - today.dayOfWeek() + 7) % 7;
        const bool isOver = ahead == 0 && (!m_time || (*m_time <= m_local.time() && !m_nextDay));
        return today.addDays(isOver ? 7 : ahead);
    }

    std::optional<QDate> calendarDay() const
    {
        if (!m_said.day || (m_said.year && !m_said.month))
            return std::nullopt;
        const QDate today = m_local.date();
        QDate date;
        if (m_said.year) {
            date = QDate(fullYear(*m_said.year), *m_said.month, *m_said.day);
        } else {
            // The day is the next that exists: a 31st, or the 29th of February, may be far ahead.
            for (int ahead = 0; ahead <= 8 * 12; ++ahead) {
                const QDate month = QDate(today.year(), today.month(), 1).addMonths(ahead);
                if (m_said.month && *m_said.month != month.month())
                    continue;
                date = QDate(month.year(), month.month(), *m_said.day);
                if (date.isValid() && date >= today)
                    break;
            }
        }
        if (!date.isValid() || (m_said.weekday && *m_said.weekday != date.dayOfWeek()))
            return std::nullopt;
        return date;
    }

    int fullYear(int year) const
    {
        const bool isShort = m_said.yearFigures == 2;
        const bool isThai = m_setting.locale.language() == QLocale::Thai && year >= 60;
        const int whole = !isShort ? year : isThai ? 2500 + year : 2000 + year;
        return yearOfBuddhistEra(whole).value_or(whole);
    }

    const SaidMoment &m_said;
    const MomentSetting &m_setting;
    QTimeZone m_zone;
    QDateTime m_local; ///< wall clock, kept as if it were UTC
    std::optional<QTime> m_time;
    bool m_nextDay = false;
};

} // namespace

Moment readMoment(const QString &typed, const MomentSetting &setting)
{
    const QString text = asciiDigits(typed);
    if (text.isEmpty())
        return {};
    const Moment unread{QDateTime(), Moment::Fault::Malformed, typed};
    if (!setting.now.isValid() || !setting.zone.isValid())
        return unread;
    if (text.contains(u'T')) {
        const Moment iso = Moment::fromIso(text);
        if (iso.fault == Moment::Fault::None)
            return iso;
    }
    QString phrase = text;
    if (phrase.size() > 10 && phrase[4] == u'-' && phrase[10] == u'T')
        phrase[10] = u' '; // this is ISO 8601 in local time
    const auto tokens = momentWords(phrase, setting.words, setting.locale);
    if (tokens.isEmpty())
        return unread;
    const auto said = readPhrase(tokens, setting.locale);
    if (!said)
        return unread;
    return MomentMaker(*said, setting).make().value_or(unread);
}

} // namespace linktill
