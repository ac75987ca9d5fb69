// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/entry/momentwords.h"

#include "core/entry/typedtext.h"

#include <QHash>

#include <algorithm>
#include <mutex>
#include <optional>
#include <span>
#include <utility>

namespace linktill {

namespace {

struct Phrase
{
    QString text;
    MomentWord word;
    int value = 0;
};
using Phrases = QList<Phrase>;

struct Fixed
{
    const char16_t *text;
    MomentWord word;
    int value = 0;
};

constexpr Fixed englishAndThai[] = {
    // English
    {u"in", MomentWord::In}, {u"after", MomentWord::In}, {u"+", MomentWord::In},
    {u"from now", MomentWord::Later}, {u"later", MomentWord::Later},
    {u"minute", MomentWord::Minute}, {u"minutes", MomentWord::Minute}, {u"min", MomentWord::Minute},
    {u"mins", MomentWord::Minute}, {u"hour", MomentWord::Hour}, {u"hours", MomentWord::Hour},
    {u"hr", MomentWord::Hour}, {u"hrs", MomentWord::Hour}, {u"h", MomentWord::Hour},
    {u"day", MomentWord::Day}, {u"days", MomentWord::Day}, {u"d", MomentWord::Day},
    {u"week", MomentWord::Week}, {u"weeks", MomentWord::Week}, {u"w", MomentWord::Week},
    {u"month", MomentWord::Month}, {u"months", MomentWord::Month},
    {u"today", MomentWord::Relative, 0}, {u"tonight", MomentWord::Relative, 0},
    {u"tomorrow", MomentWord::Relative, 1}, {u"tmr", MomentWord::Relative, 1},
    {u"the day after tomorrow", MomentWord::Relative, 2},
    {u"day after tomorrow", MomentWord::Relative, 2},
    {u"next", MomentWord::Next}, {u"this", MomentWord::This}, {u"coming", MomentWord::This},
    {u"at", MomentWord::Noise}, {u"on", MomentWord::Noise}, {u"the", MomentWord::Noise},
    {u"of", MomentWord::Noise}, {u"o'clock", MomentWord::Noise}, {u"by", MomentWord::Noise},
    {u"am", MomentWord::Am}, {u"a.m.", MomentWord::Am}, {u"pm", MomentWord::Pm},
    {u"p.m.", MomentWord::Pm}, {u"noon", MomentWord::Noon}, {u"midnight", MomentWord::Midnight},
    {u"a", MomentWord::One}, {u"an", MomentWord::One}, {u"one", MomentWord::One},
    {u"st", MomentWord::DaySign}, {u"nd", MomentWord::DaySign}, {u"rd", MomentWord::DaySign},
    {u"th", MomentWord::DaySign}, {u"tues", MomentWord::Weekday, 2},
    {u"thurs", MomentWord::Weekday, 4}, {u"sept", MomentWord::MonthName, 9},
    // Thai
    {u"อีก", MomentWord::In}, {u"ภายใน", MomentWord::In}, {u"ข้างหน้า", MomentWord::Later},
    {u"นาที", MomentWord::Minute}, {u"ชั่วโมง", MomentWord::Hour}, {u"ชม.", MomentWord::Hour},
    {u"ชม", MomentWord::Hour}, {u"วัน", MomentWord::Day}, {u"สัปดาห์", MomentWord::Week},
    {u"อาทิตย์", MomentWord::Week}, {u"เดือน", MomentWord::Month},
    {u"วันนี้", MomentWord::Relative, 0}, {u"คืนนี้", MomentWord::Relative, 0},
    {u"พรุ่งนี้", MomentWord::Relative, 1}, {u"วันพรุ่งนี้", MomentWord::Relative, 1},
    {u"มะรืนนี้", MomentWord::Relative, 2}, {u"มะรืน", MomentWord::Relative, 2},
    {u"หน้า", MomentWord::Next}, {u"สัปดาห์หน้า", MomentWord::Next}, {u"นี้", MomentWord::This},
    {u"สัปดาห์นี้", MomentWord::This}, {u"เวลา", MomentWord::Noise}, {u"ที่", MomentWord::Noise},
    {u"น.", MomentWord::Noise}, {u"ตอน", MomentWord::Noise}, {u"โมง", MomentWord::OClock},
    {u"นาฬิกา", MomentWord::Noise}, {u"ทุ่ม", MomentWord::Dusk}, {u"เช้า", MomentWord::Am},
    {u"บ่าย", MomentWord::Pm}, {u"เย็น", MomentWord::Pm}, {u"เที่ยง", MomentWord::Noon},
    {u"เที่ยงวัน", MomentWord::Noon}, {u"เที่ยงคืน", MomentWord::Midnight},
    {u"พ.ศ.", MomentWord::YearSign}, {u"ค.ศ.", MomentWord::YearSign},
    {u"จันทร์", MomentWord::Weekday, 1}, {u"อังคาร", MomentWord::Weekday, 2},
    {u"พุธ", MomentWord::Weekday, 3}, {u"พฤหัส", MomentWord::Weekday, 4},
    {u"พฤหัสบดี", MomentWord::Weekday, 4}, {u"วันพฤหัส", MomentWord::Weekday, 4},
    {u"ศุกร์", MomentWord::Weekday, 5}, {u"เสาร์", MomentWord::Weekday, 6},
    {u"วันที่", MomentWord::Noise},
};

/// These words are written as foldedText() leaves them, without accents.
constexpr Fixed vietnamese[] = {
    {u"trong", MomentWord::In}, {u"sau", MomentWord::In}, {u"nua", MomentWord::Later},
    {u"phut", MomentWord::Minute}, {u"tieng", MomentWord::Hour}, {u"gio", MomentWord::OClock},
    {u"g", MomentWord::OClock}, {u"ngay", MomentWord::Day}, {u"tuan", MomentWord::Week},
    {u"thang", MomentWord::Month}, {u"hom nay", MomentWord::Relative, 0},
    {u"toi nay", MomentWord::Relative, 0}, {u"ngay mai", MomentWord::Relative, 1},
    {u"mai", MomentWord::Relative, 1}, {u"ngay kia", MomentWord::Relative, 2},
    {u"ngay mot", MomentWord::Relative, 2}, {u"tuan sau", MomentWord::Next},
    {u"tuan toi", MomentWord::Next}, {u"toi", MomentWord::Next}, {u"tuan nay", MomentWord::This},
    {u"luc", MomentWord::Noise}, {u"vao", MomentWord::Noise}, {u"sang", MomentWord::Am},
    {u"chieu", MomentWord::Pm}, {u"trua", MomentWord::Noon}, {u"nua dem", MomentWord::Midnight},
    {u"nam", MomentWord::YearSign}, {u"thu 2", MomentWord::Weekday, 1},
    {u"thu 3", MomentWord::Weekday, 2}, {u"thu 4", MomentWord::Weekday, 3},
    {u"thu 5", MomentWord::Weekday, 4}, {u"thu 6", MomentWord::Weekday, 5},
    {u"thu 7", MomentWord::Weekday, 6}, {u"t2", MomentWord::Weekday, 1},
    {u"t3", MomentWord::Weekday, 2}, {u"t4", MomentWord::Weekday, 3},
    {u"t5", MomentWord::Weekday, 4}, {u"t6", MomentWord::Weekday, 5},
    {u"t7", MomentWord::Weekday, 6}, {u"cn", MomentWord::Weekday, 7},
};

constexpr Fixed elsewhere[] = {
    // dates of East Asia
    {u"年", MomentWord::YearSign}, {u"月", MomentWord::MonthSign}, {u"日", MomentWord::DaySign},
    {u"時", MomentWord::OClock}, {u"时", MomentWord::OClock}, {u"点", MomentWord::OClock},
    {u"分", MomentWord::Noise}, {u"년", MomentWord::YearSign}, {u"월", MomentWord::MonthSign},
    {u"일", MomentWord::DaySign}, {u"시", MomentWord::OClock}, {u"분", MomentWord::Noise},
    {u"午前", MomentWord::Am}, {u"上午", MomentWord::Am}, {u"오전", MomentWord::Am},
    {u"午後", MomentWord::Pm}, {u"下午", MomentWord::Pm}, {u"오후", MomentWord::Pm},
    // what stands between parts of a date elsewhere
    {u"de", MomentWord::Noise}, {u"kl.", MomentWord::Noise}, {u"kl", MomentWord::Noise},
    {u"uhr", MomentWord::Noise}, {u"um", MomentWord::Noise}, {u"am", MomentWord::Am},
    {u"à", MomentWord::Noise}, {u"pukul", MomentWord::Noise},
};

void addNames(Phrases &phrases, const QLocale &locale)
{
    const auto add = [&phrases](const QString &name, MomentWord word, int value) {
        QString text = foldedText(asciiDigits(name));
        if (text.isEmpty() || isDigits(text))
            return;
        phrases.append({text, word, value});
        if (text.endsWith(u'.') && text.size() > 2)
            phrases.append({text.chopped(1), word, value});
    };
    for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int day = 1; day <= 7; ++day) {
            add(locale.dayName(day, form), MomentWord::Weekday, day);
            add(locale.standaloneDayName(day, form), MomentWord::Weekday, day);
        }
        for (int month = 1; month <= 12; ++month) {
            add(locale.monthName(month, form), MomentWord::MonthName, month);
            add(locale.standaloneMonthName(month, form), MomentWord::MonthName, month);
        }
    }
    add(locale.amText(), MomentWord::Am, 0);
    add(locale.pmText(), MomentWord::Pm, 0);
}

/// Adds the signs between the figures of the locale's own forms: "26.11.2026 г. 14:30 ч.".
void addBetween(Phrases &phrases, const QLocale &locale)
{
    QString forms = locale.dateFormat(QLocale::ShortFormat) + u' '
        + locale.timeFormat(QLocale::ShortFormat) + u' ';
    if (locale.language() == QLocale::Bulgarian)
        forms += u"'ч.' "; // newer releases of CLDR leave it out, but people write it
    bool isQuoted = false;
    QString word;
    for (const QChar c : forms) {
        const bool isLetter = c.isLetter() || c.isMark() || (c == u'.' && !word.isEmpty());
        if (c == u'\'')
            isQuoted = !isQuoted;
        else if (isLetter && (isQuoted || c > u'z' || c == u'.'))
            word += c;
        else if (!word.isEmpty())
            phrases.append({foldedText(std::exchange(word, QString())), MomentWord::Noise, 0});
    }
}

/// Returns all phrases, the longest first, so that "day after tomorrow" is not read as a day. Words of the
/// program's language come before those of the region, and these before others: "mar" may be Tuesday, "mai"
/// tomorrow or May.
Phrases phrasesFor(const QLocale &words, const QLocale &region)
{
    Phrases phrases;
    const auto addFixed = [&phrases](std::span<const Fixed> entries) {
        for (const Fixed &entry : entries)
            phrases.append({foldedText(QString::fromUtf16(entry.text)), entry.word, entry.value});
    };
    addNames(phrases, words);
    addFixed(englishAndThai);
    if (words.language() == QLocale::Vietnamese)
        addFixed(vietnamese);
    addNames(phrases, region);
    addFixed(vietnamese);
    addFixed(elsewhere);
    for (const char *other : {"en", "th", "vi"})
        addNames(phrases, QLocale(QString::fromLatin1(other)));
    addBetween(phrases, region);
    std::stable_sort(phrases.begin(), phrases.end(), [](const Phrase &a, const Phrase &b) {
        return a.text.size() > b.text.size();
    });
    return phrases;
}

Phrases knownPhrases(const QLocale &words, const QLocale &region)
{
    static std::mutex mutex;
    static QHash<QString, Phrases> known; // holds only the few languages that were used
    const std::lock_guard lock(mutex);
    Phrases &phrases = known[words.name() + u' ' + region.name()];
    if (phrases.isEmpty())
        phrases = phrasesFor(words, region);
    return phrases;
}

/// Returns whether the character is a letter of a script with spaces between words. In other scripts a word
/// has no end to look for.
bool isSpaced(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Thai:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return false;
    default:
        return c.isLetter() || c.isMark();
    }
}

/// Returns what a character means behind a figure, where it names no day of the week.
std::optional<MomentWord> dateSign(QChar c)
{
    switch (c.unicode()) {
    case u'月':
    case u'월':
        return MomentWord::MonthSign;
    case u'日':
    case u'일':
        return MomentWord::DaySign;
    default:
        return std::nullopt;
    }
}

const Phrase *phraseAt(const Phrases &phrases, const QString &text, qsizetype at)
{
    for (const Phrase &phrase : phrases) {
        if (!QStringView(text).mid(at).startsWith(phrase.text))
            continue;
        const qsizetype end = at + phrase.text.size();
        if (end < text.size() && isSpaced(phrase.text.back()) && isSpaced(text[end]))
            continue; // "in" is only a part of "inch"
        if (end < text.size() && phrase.text.back().isDigit() && text[end].isDigit())
            continue;
        return &phrase;
    }
    return nullptr;
}

} // namespace

QList<MomentToken> momentWords(const QString &phrase, const QLocale &words, const QLocale &region)
{
    constexpr qsizetype limit = 80;
    const QString text = foldedText(asciiDigits(phrase)).simplified();
    const Phrases phrases = knownPhrases(words, region);
    QList<MomentToken> tokens;
    qsizetype at = 0;
    while (at < text.size() && text.size() <= limit) {
        const QChar c = text[at];
        if (c >= u'0' && c <= u'9') {
            qsizetype end = at;
            while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
                ++end;
            if (end - at > 6)
                return {};
            tokens.append({MomentWord::Number, text.mid(at, end - at).toInt(), end - at});
            at = end;
        } else if (const auto sign = dateSign(c); sign && at > 0 && text[at - 1].isDigit()) {
            tokens.append({*sign, 0, 0});
            ++at;
        } else if (const Phrase *found = phraseAt(phrases, text, at)) {
            tokens.append({found->word, found->value, 0});
            at += found->text.size();
        } else if (c == u':' || c == u'.' || c == u'/' || c == u'-') {
            tokens.append({MomentWord::Sign, c.unicode(), 0});
            ++at;
        } else if (c == u' ' || c == u',' || c == QChar(0x060c)) {
            ++at;
        } else {
            return {};
        }
    }
    return tokens;
}

} // namespace linktill
