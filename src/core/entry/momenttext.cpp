// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/entry/momenttext.h"

#include "core/entry/momentwords.h"
#include "core/entry/typedtext.h"

#include <algorithm>
#include <optional>

namespace linktill {

namespace {

using Tokens = QList<MomentToken>;

/// What the words of a phrase said, before it is put together.
struct Said
{
    std::optional<int> year, month, day, weekday, relative;
    std::optional<int> hour, minute;
    qint64 minutes = 0, days = 0, months = 0;
    bool counts = false, fromNow = false, next = false, am = false, pm = false;
    bool midnight = false;
    int yearFigures = 4;
    Tokens bare; ///< numbers that only the rest of the phrase gives a meaning

    bool hasDay() const { return day || weekday || relative || counts; }
};

/// Walks once over the words.
class PhraseReader
{
public:
    PhraseReader(Tokens tokens, const QLocale &locale) : m_tokens(std::move(tokens)), m_locale(locale)
    {
        for (const MomentToken &token : std::as_const(m_tokens)) {
            m_said.fromNow |= token.word == MomentWord::In || token.word == MomentWord::Later;
            m_hasDayWord |= token.word == MomentWord::Relative ||
                            token.word == MomentWord::Weekday || token.word == MomentWord::MonthName;
        }
    }

    std::optional<Said> read()
    {
        while (m_at < m_tokens.size()) {
            if (!(is(0, MomentWord::Number) ? number() : word()))
                return std::nullopt;
        }
        return settleBare() ? std::optional(m_said) : std::nullopt;
    }

private:
    bool is(qsizetype ahead, MomentWord word) const
    {
        return m_at + ahead < m_tokens.size() && m_tokens[m_at + ahead].word == word;
    }
    bool isSign(qsizetype ahead, char16_t sign) const
    {
        return is(ahead, MomentWord::Sign) && m_tokens[m_at + ahead].value == sign;
    }
    int value(qsizetype ahead) const { return m_tokens[m_at + ahead].value; }
    qsizetype figures(qsizetype ahead) const { return m_tokens[m_at + ahead].length; }

    static bool set(std::optional<int> &place, int value)
    {
        if (place)
            return false; // said twice
        place = value;
        return true;
    }
    bool setTime(int hour, int minute)
    {
        return hour <= 24 && minute <= 59 && set(m_said.hour, hour) && set(m_said.minute, minute);
    }
    bool count(MomentWord unit, int times)
    {
        m_said.counts = true;
        switch (unit) {
        case MomentWord::Minute:
            m_said.minutes += times;
            return true;
        case MomentWord::Hour:
        case MomentWord::OClock:
            m_said.minutes += 60LL * times;
            return true;
        case MomentWord::Day:
            m_said.days += times;
            return true;
        case MomentWord::Week:
            m_said.days += 7LL * times;
            return true;
        default:
            m_said.months += times;
            return true;
        }
    }

    bool word();
    bool number();
    bool numbersWithSigns();
    bool numericDate(QList<qsizetype> parts);
    bool settleBare();
    bool isTimeWithPoint() const;

    Tokens m_tokens;
    QLocale m_locale;
    Said m_said;
    qsizetype m_at = 0;
    bool m_hasDayWord = false;
};

bool PhraseReader::word()
{
    const MomentToken token = m_tokens[m_at++];
    switch (token.word) {
    case MomentWord::Relative:
        return set(m_said.relative, token.value);
    case MomentWord::Weekday:
        return set(m_said.weekday, token.value);
    case MomentWord::MonthName:
        return set(m_said.month, token.value);
    case MomentWord::Next: // after an hour the Vietnamese word is the evening
        (m_said.hour && !m_said.weekday ? m_said.pm : m_said.next) = true;
        return true;
    case MomentWord::Am:
        return !std::exchange(m_said.am, true);
    case MomentWord::Pm:
        return !std::exchange(m_said.pm, true);
    case MomentWord::Noon:
        if (m_said.hour)
            return m_said.hour >= 11 && m_said.hour <= 13;
        return setTime(12, 0);
    case MomentWord::Midnight:
        m_said.midnight = true;
        if (m_said.hour)
            return m_said.hour == 12 || m_said.hour == 0;
        return setTime(0, 0);
    case MomentWord::One: // "in an hour"
        if (m_at < m_tokens.size() && m_tokens[m_at].word >= MomentWord::Minute &&
            m_tokens[m_at].word <= MomentWord::Month)
            return count(m_tokens[m_at++].word, 1);
        return false;
    case MomentWord::Week:
    case MomentWord::Month:
        if (!m_said.next && !is(0, MomentWord::Next))
            return false;
        m_said.next = false;
        m_at += is(0, MomentWord::Next);
        return count(token.word, 1);
    case MomentWord::YearSign: // "năm 2026"
        return is(0, MomentWord::Number) && figures(0) == 4 && set(m_said.year, value(0)) && ++m_at;
    case MomentWord::Sign: // the point after a day, or between words
        return token.value == u'.' || token.value == u'-';
    case MomentWord::Day: // "ngày 25"
    case MomentWord::Noise:
    case MomentWord::This:
    case MomentWord::In:
    case MomentWord::Later:
        return true;
    default:
        return false;
    }
}

bool PhraseReader::number()
{
    if (is(1, MomentWord::Sign) && is(2, MomentWord::Number))
        return numbersWithSigns();
    const int said = value(0);
    const bool isMinuteNext = is(2, MomentWord::Number) && figures(2) == 2;
    const MomentWord after = m_at + 1 < m_tokens.size() ? m_tokens[m_at + 1].word : MomentWord::Noise;
    switch (after) {
    case MomentWord::Hour:
    case MomentWord::OClock:
        // "9h30", "9 giờ" of a day; but two hours from now
        if (!m_said.fromNow && (isMinuteNext || m_hasDayWord || after == MomentWord::OClock)) {
            m_at += isMinuteNext ? 3 : 2;
            return setTime(said, isMinuteNext ? m_tokens[m_at - 1].value : 0);
        }
        m_at += 2;
        return count(after, said);
    case MomentWord::Minute:
    case MomentWord::Day:
    case MomentWord::Week:
    case MomentWord::Month:
        m_at += 2;
        return count(after, said);
    case MomentWord::Dusk:
        m_at += 2;
        return said >= 1 && said <= 5 && setTime(said + 18, 0);
    case MomentWord::YearSign:
        m_at += 2;
        return set(m_said.year, said);
    case MomentWord::MonthSign:
        m_at += 2;
        return set(m_said.month, said);
    case MomentWord::DaySign:
        m_at += 2;
        return set(m_said.day, said);
    default:
        m_said.bare.append(m_tokens[m_at++]);
        return m_said.bare.size() <= 3;
    }
}

/// 14.30 or the fourteenth of something?
bool PhraseReader::isTimeWithPoint() const
{
    if (isSign(3, u'.') || figures(2) != 2 || value(0) > 24)
        return false;
    const bool isClock = m_locale.timeFormat(QLocale::ShortFormat).contains(u'.');
    return isClock || value(2) > 12 || value(2) == 0 || m_hasDayWord || m_said.hasDay();
}

bool PhraseReader::numbersWithSigns()
{
    const int sign = value(1);
    if (sign == u':' || (sign == u'.' && isTimeWithPoint())) {
        const int hour = value(0), minute = value(2);
        if (figures(2) != 2)
            return false;
        m_at += 3;
        if (isSign(0, u':') && is(1, MomentWord::Number)) { // seconds are not meant
            if (value(1) > 59)
                return false;
            m_at += 2;
        }
        return setTime(hour, minute);
    }
    QList<qsizetype> parts{m_at, m_at + 2};
    m_at += 3;
    if (isSign(0, char16_t(sign)) && is(1, MomentWord::Number)) {
        parts << m_at + 1;
        m_at += 2;
    }
    return numericDate(parts);
}

bool PhraseReader::numericDate(QList<qsizetype> parts)
{
    const auto figure = [&](qsizetype i) { return m_tokens[parts[i]].value; };
    const QString format = m_locale.dateFormat(QLocale::ShortFormat);
    const bool isDayFirst = format.indexOf(u'd') < format.indexOf(u'M');
    const bool isYearFirst = parts.size() == 3 && (m_tokens[parts[0]].length == 4 ||
                                                   (m_tokens[parts[2]].length != 4 &&
                                                    format.indexOf(u'y') < format.indexOf(u'M') &&
                                                    format.indexOf(u'y') < format.indexOf(u'd')));
    int day = 0, month = 0;
    if (isYearFirst) {
        month = figure(1);
        day = figure(2);
    } else {
        day = figure(isDayFirst ? 0 : 1);
        month = figure(isDayFirst ? 1 : 0);
        if (month > 12 && day <= 12) // there is only one way to read it
            std::swap(day, month);
    }
    if (parts.size() == 3) {
        const MomentToken &year = m_tokens[parts[isYearFirst ? 0 : 2]];
        if (year.length != 4 && year.length != 2)
            return false;
        m_said.yearFigures = int(year.length);
        if (!set(m_said.year, year.value))
            return false;
    }
    return set(m_said.month, month) && set(m_said.day, day);
}

bool PhraseReader::settleBare()
{
    for (const MomentToken &token : std::as_const(m_said.bare)) {
        if (token.length == 4 && m_said.month && !m_said.year)
            m_said.year = token.value;
        else if (token.length <= 2 && m_said.month && !m_said.day)
            m_said.day = token.value;
        else if (token.length <= 2 && token.value <= 24 && !m_said.hour &&
                 (m_said.hasDay() || m_said.am || m_said.pm) && !m_said.minutes)
            setTime(token.value, 0);
        else
            return false;
    }
    return true;
}

/// Puts together what was said.
class MomentMaker
{
public:
    MomentMaker(const Said &said, const MomentSetting &setting)
        : m_said(said), m_setting(setting), m_zone(setting.zone),
          m_local(setting.now.toUTC().addSecs(setting.zone.offsetFromUtc(setting.now)))
    {
    }

    /// Nothing when it does not fit together.
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
        // Whole minutes, and rather one too late than one too early.
        const QDateTime local = m_local.addMSecs(59'999);
        if (!isClockTime) {
            const QDateTime utc = m_setting.now.toUTC().addMSecs(59'999).addSecs(60 * m_said.minutes);
            if (utc.date().year() > 9998)
                return std::nullopt;
            const QTime time(utc.time().hour(), utc.time().minute());
            return Moment::fromIso(QDateTime(utc.date(), time, Qt::UTC).toString(Qt::ISODate));
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
        if (m_said.next) // "tuần sau"
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
            // The next that there is: a 31st, or the 29th of February.
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
        constexpr int buddhist = 543;
        if (m_said.yearFigures == 2) {
            const bool isThai = m_setting.locale.language() == QLocale::Thai && year >= 60;
            return isThai ? 2500 + year - buddhist : 2000 + year;
        }
        return year >= 2400 ? year - buddhist : year;
    }

    const Said &m_said;
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
        phrase[10] = u' '; // ISO in local time
    const auto tokens = momentWords(phrase, setting.locale);
    if (tokens.isEmpty())
        return unread;
    const auto said = PhraseReader(tokens, setting.locale).read();
    if (!said)
        return unread;
    return MomentMaker(*said, setting).make().value_or(unread);
}

} // namespace linktill
