// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/searchwords.h"

#include "core/ascii.h"

#include <QHash>

#include <unicode/translit.h>

#include <algorithm>
#include <mutex>

namespace linktill {

namespace {

constexpr qsizetype minDigits = 4;     ///< the shortest end of a number by which it is found
constexpr qsizetype maxBeginnings = 24; ///< the most beginnings within one run of letters without spaces
/// This letter marks consonants that stand for the sound of a word. No name has it.
constexpr char32_t soundMark = 0xa66e;

/// Returns the letter without its stroke, where the stroke is no accent of its own in Unicode.
char32_t withoutStroke(char32_t letter)
{
    switch (letter) {
    case 0x111: // đ
        return U'd';
    case 0x131: // ı
        return U'i';
    case 0xf8: // ø
        return U'o';
    case 0x142: // ł
        return U'l';
    default:
        return letter;
    }
}

/// Returns whether the letter's script sets no spaces between words: Thai, Lao, Burmese, Khmer, kana, Han,
/// Hangul.
bool runsTogether(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Myanmar:
    case QChar::Script_Khmer:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Han:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

/// Returns a word's consonants, by which "somchai" and "smchay" sound alike: vowels are written in many ways,
/// and Thai leaves most unwritten. Returns an empty text for fewer than two consonants.
QString soundOf(const QString &latin)
{
    QString sound;
    for (const QChar c : latin) {
        if (c >= u'a' && c <= u'z' && !QStringLiteral("aeiouyw").contains(c)
            && !(sound.endsWith(c)) && !(c == u'h' && !sound.isEmpty()))
            sound += c;
    }
    return sound.size() < 2 ? QString() : QString::fromUcs4(&soundMark, 1) + sound;
}

/// Remembers some thousand words, since a long list has the same names again and again, and ICU takes longer than
/// all else that is done for a name.
QStringList latinised(const QString &word)
{
    constexpr int maxRemembered = 4000;
    static std::mutex mutex;
    static QHash<QString, QStringList> remembered;
    const std::lock_guard lock(mutex);
    if (const auto known = remembered.constFind(word); known != remembered.constEnd())
        return *known;
    static const std::unique_ptr<icu::Transliterator> toLatin = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            icu::UnicodeString(u"Any-Latin; Latin-ASCII; Lower"), UTRANS_FORWARD, status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    if (!toLatin)
        return {};
    icu::UnicodeString text(reinterpret_cast<const UChar *>(word.utf16()), int32_t(word.size()));
    toLatin->transliterate(text);
    if (remembered.size() >= maxRemembered)
        remembered.clear();
    return *remembered.insert(
        word, foldedWords(QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length())));
}

bool isLatin(const QString &text)
{
    const QList<uint> letters = text.toUcs4();
    return std::all_of(letters.begin(), letters.end(), [](uint letter) {
        const QChar::Script script = QChar::script(letter);
        return script == QChar::Script_Latin || script <= QChar::Script_Common;
    });
}

bool hasHan(const QString &text)
{
    const QList<uint> letters = text.toUcs4();
    return std::any_of(letters.begin(), letters.end(),
                       [](uint letter) { return QChar::script(letter) == QChar::Script_Han; });
}

void addBeginnings(const QList<uint> &letters, QStringList &found)
{
    for (qsizetype i = 1; i < letters.size() && i < maxBeginnings; ++i) {
        if (runsTogether(letters[i]))
            found << QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()) + i,
                                       letters.size() - i);
    }
}

/// foldedWords() of a text that has no accents: most names of most lists.
QStringList asciiWords(const QString &text)
{
    QStringList words;
    qsizetype begin = 0;
    const QString lower = text.toLower();
    for (qsizetype i = 0; i <= lower.size(); ++i) {
        if (i < lower.size() && lower[i].isLetterOrNumber())
            continue;
        if (i > begin)
            words << lower.mid(begin, i - begin);
        begin = i + 1;
    }
    return words;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

bool isNumber(const QString &typed)
{
    return digitsOf(typed).size() >= 3
        && std::all_of(typed.begin(), typed.end(), [](QChar c) {
               return c.isDigit() || c.isSpace() || QStringLiteral("+-().‑–").contains(c);
           });
}

SearchTerm numberTerm(const QString &typed)
{
    const QString digits = digitsOf(typed);
    SearchTerm term{digits};
    QString bare = digits;
    while (bare.startsWith(u'0'))
        bare.remove(0, 1);
    if (bare.size() >= 2 && bare != digits)
        term << bare; // 081… is +6681…
    else if (digits.size() >= 7)
        term << digits.mid(1); // 8 912… is +7 912…
    return term;
}

} // namespace

QStringList foldedWords(const QString &text)
{
    if (isAscii(text))
        return asciiWords(text);
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    const QList<uint> letters = apart.toUcs4();
    QString plain;
    plain.reserve(apart.size());
    for (const uint letter : letters) {
        const char32_t bare = withoutStroke(letter);
        if (QChar::isMark(letter))
            continue;
        plain += QChar::isLetterOrNumber(letter) ? QString::fromUcs4(&bare, 1) : QStringLiteral(" ");
    }
    return plain.normalized(QString::NormalizationForm_C).split(u' ', Qt::SkipEmptyParts);
}

QStringList wordsToFind(const QString &text)
{
    QStringList found;
    const QStringList words = foldedWords(text);
    for (const QString &word : words) {
        found << word;
        if (!isAscii(word))
            addBeginnings(word.toUcs4(), found);
    }
    if (isLatin(text))
        return found;
    const QStringList names = text.simplified().split(u' '); // with their marks, which tell the sound
    for (const QString &name : names) {
        if (isLatin(name))
            continue;
        const QStringList latin = latinised(name);
        found << latin << latin.join(QString());
        if (const QString sound = soundOf(latin.join(QString())); !sound.isEmpty())
            found << sound;
    }
    found.removeDuplicates();
    return found;
}

QStringList digitsToFind(const QString &phone)
{
    QStringList found;
    const QString digits = digitsOf(phone);
    for (qsizetype i = 0; i == 0 || i + minDigits <= digits.size(); ++i) {
        if (!digits.isEmpty())
            found << digits.mid(i);
    }
    return found;
}

QList<SearchTerm> searchTerms(const QString &typed)
{
    if (isNumber(typed))
        return {numberTerm(typed)};
    QList<SearchTerm> terms;
    const QStringList words = foldedWords(typed);
    for (const QString &word : words) {
        SearchTerm term{word};
        if (const QString sound = soundOf(word); isAscii(word) && word.size() >= 3 && !sound.isEmpty())
            term << sound;
        // A name may have been written down in Latin letters. For the sound of Han letters ICU reads a
        // dictionary that is too long to read between two key presses.
        if (!isLatin(word) && !hasHan(word))
            term << latinised(word).join(QString());
        term.removeAll(QString());
        terms << term;
    }
    return terms;
}

bool hasTerms(const QString &words, const QList<SearchTerm> &terms)
{
    const QString all = u' ' + words;
    return std::all_of(terms.begin(), terms.end(), [&all](const SearchTerm &term) {
        return std::any_of(term.begin(), term.end(), [&all](const QString &word) {
            return all.contains(u' ' + word);
        });
    });
}

} // namespace linktill
