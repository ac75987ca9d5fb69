// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/textlikelihood.h"

#include <QString>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

// All costs are natural logarithms of rough probabilities.
constexpr double asciiCost = -3.4;
constexpr double otherLanguage = -3; ///< a word in another language than the rest of the file
constexpr double nonsense = -15;     ///< what no text holds: no character, a control character
constexpr double strangeSign = -10;

bool isThaiLetter(char16_t c)
{
    return c >= 0xe01 && c <= 0xe5b;
}
bool isThaiConsonant(char16_t c)
{
    return c >= 0xe01 && c <= 0xe2e;
}
bool isThaiMark(char16_t c)
{
    return c == 0xe31 || (c >= 0xe34 && c <= 0xe3a) || (c >= 0xe47 && c <= 0xe4e);
}
bool isThaiLeadingVowel(char16_t c)
{
    return c >= 0xe40 && c <= 0xe44;
}
bool isAccent(char16_t c)
{
    return c >= 0x300 && c < 0x370;
}

bool isIdeograph(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        return c == u'ー' || c == u'ｰ' || c == u'ﾞ' || c == u'ﾟ';
    }
}

/// Returns whether the character is part of a word. The ordinal signs are no such letters, whatever Unicode
/// says.
bool isWordLetter(QChar c)
{
    return (c.isLetter() || c.isMark() || isIdeograph(c)) && c != u'ª' && c != u'º';
}

bool isAlphabetLetter(QChar c)
{
    return isWordLetter(c) && !isIdeograph(c);
}

/// Returns whether a letter of the Latin alphabet is a vowel.
bool isVowel(QChar c)
{
    constexpr std::size_t count = 0x250;
    static const std::array<bool, count> vowels = [] {
        std::array<bool, count> all{};
        for (std::size_t i = 0; i < count; ++i) {
            const QString parts = QString(QChar(char16_t(i))).normalized(QString::NormalizationForm_D);
            all[i] = u"aeiouyæøœıơư"_s.contains(parts.front().toLower());
        }
        return all;
    }();
    return c.unicode() < count && vowels[c.unicode()];
}

/// A letter with its neighbours in a word; NUL at the ends of the word.
struct Place
{
    QChar before, letter, after;
};

/// Returns what speaks against a Thai letter at its place.
double thaiPlaceCost(const Place &place)
{
    constexpr double wrong = -6;
    const char16_t letter = place.letter.unicode(), before = place.before.unicode();
    const bool isAfterMark = isThaiMark(before);
    if (isThaiMark(letter))
        return isThaiConsonant(before) || (isAfterMark && letter >= 0xe47) ? 0 : wrong;
    if (isThaiLeadingVowel(letter))
        return isThaiConsonant(place.after.unicode()) && !isThaiLeadingVowel(before) ? 0 : wrong;
    const bool isFollowingVowel = letter == 0xe30 || letter == 0xe32 || letter == 0xe33;
    if (isFollowingVowel)
        return isThaiConsonant(before) || isAfterMark || (letter == 0xe30 && before == 0xe32) ? 0 : wrong;
    return place.before.isNull() || isThaiLetter(before) ? 0 : wrong;
}

/// Returns what speaks against a letter with two cases at its place: "sørEnsen", "mřller".
double casePlaceCost(const Place &place)
{
    const auto [before, letter, after] = place;
    double cost = letter.isUpper() ? -0.7 : 0;
    if (letter.isUpper() && before.isLower())
        cost -= 5;
    if (letter.isUpper() && before.isUpper() && after.isLower())
        cost -= 3;
    if (letter.isLower() && after.isUpper())
        cost -= 3;
    if (letter.isLower() && before.isNull())
        cost -= 0.5;
    if (before.isNull() && after.isNull())
        cost -= 3;
    if (before.isNull() || after.isNull() || letter.script() != QChar::Script_Latin)
        return cost;
    const bool isOne = isVowel(letter);
    return isVowel(before) == isOne && isVowel(after) == isOne ? cost - 2 : cost;
}

struct VowelCost
{
    double cost = 0;
    Alphabet exempt = Alphabet::None; ///< the language that has the vowel in other places, too
};

/// Returns what speaks against an accented Latin vowel at its place, where the languages that have it put it
/// at certain places only: "Èad", "Heardùv", "Eglë", "Egyenlítõi".
VowelCost vowelPlaceCost(const Place &place)
{
    const bool isLast = place.after.isNull(), isFirst = place.before.isNull();
    const QChar after = place.after.toLower();
    switch (place.letter.toLower().unicode()) {
    case u'ì':
    case u'ù':
        return {isLast ? 0.0 : -3.0, Alphabet::Vietnamese};
    case u'ò':
        return {isLast ? 0.0 : -1.5, Alphabet::Catalan};
    case u'à':
    case u'è':
        return {isFirst && place.letter.isUpper() && place.after.isLower() ? -2.0 : 0.0,
                Alphabet::Vietnamese};
    case u'ë':
    case u'ï':
        return {isVowel(place.before) || isVowel(after) ? 0.0 : -2.5, Alphabet::Albanian};
    case u'õ':
        return {after == u'e' ? 0.0 : -1.5, Alphabet::Estonian};
    case u'ã':
        return {isLast ? -1.0 : u"oei"_s.contains(after) ? 0.0 : -2.0, Alphabet::Vietnamese};
    default:
        return {};
    }
}

/// Returns what speaks against an accent that is a character of its own, as in windows-1258.
double accentPlaceCost(const Place &place)
{
    return isVowel(place.before) && place.before.script() == QChar::Script_Latin ? 0 : -8;
}

bool isOtherScript(QChar one, QChar two)
{
    const auto common = [](QChar c) {
        return c.isNull() || c.script() == QChar::Script_Common || c.script() == QChar::Script_Inherited;
    };
    return !common(one) && !common(two) && one.script() != two.script();
}

double placeCost(const Place &place)
{
    double cost = 0;
    if (isOtherScript(place.before, place.letter) || isOtherScript(place.after, place.letter))
        cost -= 8;
    if (isThaiLetter(place.letter.unicode()))
        return cost + thaiPlaceCost(place);
    if (isAccent(place.letter.unicode()))
        return cost + accentPlaceCost(place);
    return cost + casePlaceCost(place);
}

/// Adds what a word costs in each language. A word in another language than the rest costs something, but
/// not more.
template <class Costs> void addInEachLanguage(Costs &sum, const Costs &word)
{
    const double most = *std::max_element(word.begin(), word.end()) + otherLanguage;
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] += float(qMax<double>(word[i], most));
}

/// Returns the greatest of those in the set, in which each bit stands for one.
template <class Costs> double greatest(const Costs &costs, quint32 set)
{
    double most = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < costs.size(); ++i)
        most = set >> i & 1 ? qMax<double>(most, costs[i]) : most;
    return most;
}

} // namespace

TextLikelihood::TextLikelihood(QStringView text) : m_alphabets(alphabetRarity())
{
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text[at];
        if (!isWordLetter(c)) {
            addSign(c.unicode(), at ? text[at - 1] : QChar(), at + 1 < text.size() ? text[at + 1] : QChar());
            ++at;
            continue;
        }
        // The scripts of ideographs are written beside the others without a space.
        qsizetype end = at + 1;
        while (end < text.size() && isWordLetter(text[end]) && isIdeograph(text[end]) == isIdeograph(c))
            ++end;
        addWord(text, at, end);
        at = end;
    }
}

double TextLikelihood::value(const FileLanguages &languages) const
{
    return m_ascii + m_same + greatest(m_alphabets, languages.alphabets) +
           greatest(m_ideographs, languages.ideographs);
}

bool TextLikelihood::hasSense(const FileLanguages &languages) const
{
    constexpr double leastPerLetter = -6.5; // lists of names have about -3
    constexpr qsizetype lettersPerNonsense = 10;
    return value(languages) - m_ascii >= leastPerLetter * double(m_letters) &&
           m_nonsense * lettersPerNonsense <= m_letters;
}

void TextLikelihood::addWord(QStringView text, qsizetype from, qsizetype to)
{
    const QStringView word = text.sliced(from, to - from);
    const qsizetype ascii = std::count_if(word.begin(), word.end(), [](QChar c) { return c < QChar(0x80); });
    m_ascii += asciiCost * double(ascii);
    if (ascii == word.size())
        return;
    m_letters += word.size() - ascii;
    if (!isIdeograph(word.front())) {
        addAlphabetWord(word);
        return;
    }
    m_letters += word.size(); // each stands for two
    addIdeographs(word);
    // "A座" is usual, "M黮er" is not.
    if (from > 0 && isAlphabetLetter(text[from - 1]))
        m_same += text[from - 1] < QChar(0x80) ? -2 : -6;
    if (to < text.size() && isAlphabetLetter(text[to]))
        m_same += text[to] < QChar(0x80) ? -2 : -6;
}

void TextLikelihood::addAlphabetWord(QStringView word)
{
    AlphabetCosts costs{};
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word[i] < QChar(0x80))
            continue;
        const Place place{i ? word[i - 1] : QChar(), word[i], i + 1 < word.size() ? word[i + 1] : QChar()};
        const AlphabetCosts &letter = alphabetCosts(word[i].toLower().unicode());
        const VowelCost vowel = vowelPlaceCost(place);
        const auto exempt = std::size_t(vowel.exempt);
        for (std::size_t language = 0; language < costs.size(); ++language)
            costs[language] += letter[language] + float(language == exempt ? vowel.cost / 3 : vowel.cost);
        m_same += placeCost(place);
    }
    constexpr qsizetype longestVietnamese = 7;
    const bool isLong =
        word.size() - std::count_if(word.begin(), word.end(), [](QChar c) { return isAccent(c.unicode()); }) >
        longestVietnamese;
    if (isLong)
        costs[std::size_t(Alphabet::Vietnamese)] -= 4;
    constexpr auto none = std::size_t(Alphabet::None);
    const float noLanguage = m_alphabets[none] + costs[none];
    addInEachLanguage(m_alphabets, costs);
    m_alphabets[none] = noLanguage;
}

void TextLikelihood::addIdeographs(QStringView word)
{
    IdeographCosts costs{};
    if (u"ｧｨｩｪｫｬｭｮｯｰﾞﾟァィゥェォャュョッー々"_s.contains(word.front())) // which begin no word
        m_same -= 5;
    for (const QChar c : word) {
        const IdeographCosts letter = ideographCosts(c.unicode());
        for (std::size_t language = 0; language < costs.size(); ++language)
            costs[language] += letter[language];
    }
    addInEachLanguage(m_ideographs, costs);
}

void TextLikelihood::addSign(char16_t sign, QChar before, QChar after)
{
    static const QString usual =
        u"–—’‘“”„…•«»°€£№ºª®™©§·¿¡×²³½ฺ฿\u00a0\u200b、。「」・（），：；　／－～【】《》"_s;
    const QChar c(sign);
    if (sign < 0x80) {
        const bool isControl = sign < 0x20 && sign != '\t' && sign != '\r' && sign != '\n';
        m_ascii += isControl ? -10 : asciiCost;
        // FileMaker breaks lines in a cell by 0x0b and 0x1d, a DOS file may end with 0x1a, zeros happen.
        const bool isKnown = sign == 0 || sign == 0x0b || sign == 0x0c || sign == 0x1a || sign == 0x1d;
        m_nonsense += isControl && !isKnown;
        return;
    }
    ++m_letters;
    const bool isNone = c.category() == QChar::Other_NotAssigned || c.category() == QChar::Other_PrivateUse ||
                        c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter;
    m_nonsense += isNone;
    if (isNone || c.isSurrogate())
        m_same += isNone ? nonsense : nonsense / 2;
    else if (isAlphabetLetter(before) && isAlphabetLetter(after))
        m_same += c == u'’' ? -5 : c == u'·' || c == u'\u00a0' ? -8 : strangeSign - 2;
    else if (c == u'€' || c == u'£')
        m_same += -3.5;
    else if (usual.contains(c))
        m_same += -5.5;
    else
        m_same += sign < 0x2100 || sign > 0xff00 ? -8 : strangeSign;
}

} // namespace linktill
