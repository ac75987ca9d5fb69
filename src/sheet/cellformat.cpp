// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "sheet/cellformat.h"

#include <QDate>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace linktill::sheet {

namespace {

using Kind = CellFormat::Kind;

constexpr int shownDigits = 15; ///< that spreadsheets show of a number at most
constexpr int secondsOfDay = 24 * 60 * 60;
constexpr int falseLeapDay = 60;        ///< 29 February 1900, which Lotus 1-2-3 counted
constexpr double endOfDays = 2'958'466; ///< 1 January 10000, counted from 1900
constexpr int daysUntil1904 = 1462;

/// Returns the letters of the part for numbers above zero that say what is shown, in lower case; of
/// brackets only those of elapsed time.
QString meaningOf(const QString &code)
{
    QString letters;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i];
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            if (!inside.isEmpty() &&
                (inside.count(u'h') == inside.size() || inside.count(u'm') == inside.size() ||
                 inside.count(u's') == inside.size()))
                letters += u'[' + inside + u']';
            i = end < 0 ? code.size() : end;
        } else {
            letters += c;
        }
    }
    return letters;
}

/// Returns the day with this number in the calendar that begins in 1900.
QString dayText(qint64 day, bool is1904)
{
    if (day == falseLeapDay && !is1904)
        return u"1900-02-29"_s;
    const QDate start = is1904 ? QDate(1904, 1, 1) : QDate(1899, 12, day < falseLeapDay ? 31 : 30);
    return start.addDays(day).toString(Qt::ISODate);
}

QString wholeWithZeros(const QString &text, int digits)
{
    const bool isWhole =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isWhole ? text.rightJustified(digits, u'0') : text;
}

} // namespace

CellFormat builtInFormat(int id)
{
    const auto isIn = [id](int first, int last) { return id >= first && id <= last; };
    if (id == 46 || id == 79)
        return {Kind::Elapsed};
    if (isIn(18, 21) || isIn(32, 33) || id == 45 || id == 47 || isIn(75, 76) || id == 78 ||
        id == 80)
        return {Kind::Time};
    if (id == 22 || id == 77)
        return {Kind::Moment};
    // From 27 on they depend on the country: 34, 35, 55 and 56 are days in some and times in
    // others.
    if (isIn(14, 17) || isIn(27, 36) || isIn(50, 58) || isIn(71, 74) || id == 81)
        return {Kind::Day};
    return {};
}

CellFormat formatOf(const QString &code)
{
    static const QRegularExpression words(u"general|standard|am/pm|a/p"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression fractions(u"(?<=[sS\\]])[.,]0+"_s);
    static const QRegularExpression onlyZeros(u"^0{2,15}$"_s);
    static const QRegularExpression exponent(u"[eE][+-]"_s);
    QString letters = meaningOf(code);
    letters.remove(fractions).remove(words);
    if (onlyZeros.match(letters).hasMatch())
        return {Kind::Number, int(letters.size())};
    static const QRegularExpression digits(u"[0#?]"_s);
    if (letters.contains(exponent) || letters.contains(digits))
        return {};
    if (letters.contains(u'['))
        return {Kind::Elapsed};
    const auto has = [&letters](const char *any) {
        return std::any_of(letters.begin(), letters.end(), [any](QChar c) {
            return QLatin1String(any).contains(c, Qt::CaseInsensitive);
        });
    };
    const bool hasTime = has("hs"), hasDay = has("dybe") || (has("m") && !hasTime);
    return {hasDay ? (hasTime ? Kind::Moment : Kind::Day) : hasTime ? Kind::Time : Kind::Number};
}

QString numberText(double number)
{
    if (number == 0)
        return u"0"_s;
    if (std::trunc(number) != number && std::isfinite(number)) {
        const QString shown = QString::number(number, 'g', shownDigits);
        number = shown.toDouble();
    }
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

QString timeText(qint64 seconds)
{
    return u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString shownText(double number, CellFormat format, bool is1904)
{
    const bool isInCalendar = number >= 0 && number < endOfDays - (is1904 ? daysUntil1904 : 0);
    if (format.kind == Kind::Number || !isInCalendar)
        return wholeWithZeros(numberText(number), format.digits);
    const qint64 seconds = std::llround(number * secondsOfDay);
    const qint64 day = seconds / secondsOfDay, rest = seconds % secondsOfDay;
    if (format.kind == Kind::Elapsed)
        return timeText(seconds);
    if (day == 0 && (format.kind == Kind::Time || rest > 0))
        return timeText(rest);
    if (day == 0 && !is1904) // a spreadsheet shows "1900-01-00"
        return numberText(number);
    const bool hasTime = rest > 0 || format.kind == Kind::Moment;
    return dayText(day, is1904) + (hasTime ? u' ' + timeText(rest) : QString());
}

} // namespace linktill::sheet
