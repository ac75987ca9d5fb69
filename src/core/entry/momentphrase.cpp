// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/entry/momentphrase.h"

#include <utility>

namespace linktill {

namespace {

using Tokens = QList<MomentToken>;

/// Reads the words in one pass.
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

    std::optional<SaidMoment> read()
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
            return false; // it was said twice
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
    SaidMoment m_said;
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
    case MomentWord::Next: // after an hour, the Vietnamese word "tối" means the evening
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
        // "9h30" and "9 giờ" are times of a day; after "in" they are counted from now.
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

/// Returns whether a number such as 14.30 is a time and not the fourteenth of a month.
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
        if (isSign(0, u':') && is(1, MomentWord::Number)) { // seconds are left out
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
        if (month > 12 && day <= 12) // the date can be read in one way only
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

} // namespace

std::optional<SaidMoment> readPhrase(QList<MomentToken> words, const QLocale &locale)
{
    return PhraseReader(std::move(words), locale).read();
}

} // namespace linktill
