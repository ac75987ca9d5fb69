// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/textencoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unorm2.h>

#include <algorithm>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

constexpr qsizetype maxLooked = 64 * 1024; ///< bytes, enough to recognise an encoding
constexpr double plain = 0.75; ///< an encoding is believed when its senseOf() is at least this

bool isThaiMark(char32_t c) { return c == 0xe31 || (c >= 0xe34 && c <= 0xe3a) || (c >= 0xe47 && c <= 0xe4e); }
bool isThaiConsonant(char32_t c) { return c >= 0xe01 && c <= 0xe2e; }

/// Returns 1 for a letter that makes sense in Thai, else -1. A mark stands on a consonant or another mark;
/// anything else is chance.
double thai(char32_t letter, char32_t before)
{
    if (isThaiMark(letter))
        return isThaiConsonant(before) || isThaiMark(before) ? 1 : -1;
    return letter >= 0xe01 && letter <= 0xe5b ? 1 : -1;
}

double vietnamese(char32_t letter, char32_t before)
{
    static const QString letters = u"ÂÊÔĂĐƠƯâêôăđơưÀÁÈÉÍÒÓÙÚàáèéíòóùú"_s;
    static const QString vowels = u"aeiouyAEIOUYÂÊÔĂƠƯâêôăơư"_s;
    const auto in = [](const QString &set, char32_t c) { return c < 0x10000 && set.contains(QChar(char16_t(c))); };
    if (letter == 0x300 || letter == 0x301 || letter == 0x303 || letter == 0x309 || letter == 0x323)
        return in(vowels, before) ? 1 : -1;
    return in(letters, letter) ? 1 : -1;
}

double japanese(char32_t letter, char32_t)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return letter >= 0xff61 ? 0.2 : 1; // Thai read as Japanese has half-width kana by chance
    case QChar::Script_Han:
        return 0.9;
    default:
        return letter >= 0x3000 && letter < 0x3040 ? 1 : -1;
    }
}

double korean(char32_t letter, char32_t)
{
    const QChar::Script script = QChar::script(letter);
    return script == QChar::Script_Hangul ? 1 : script == QChar::Script_Han ? 0.1 : -1;
}

struct Candidate
{
    const char *name;
    const char *strict; ///< ICU's converter with only the letters in common use, for recognising the encoding
    double (*sense)(char32_t letter, char32_t before);
};
constexpr Candidate candidates[] = {
    {"EUC-KR", "EUC-KR", korean}, // first, since two bytes make sense by chance less often than one
    {"Shift_JIS", "windows-31j", japanese},
    {"windows-874", "windows-874", thai},
    {"windows-1258", "windows-1258", vietnamese},
};

/// Returns ICU's converter for an encoding. Files that are said to be EUC-KR or Shift-JIS hold more letters
/// than those.
QByteArray converterName(const QString &encoding)
{
    if (encoding == "EUC-KR"_L1)
        return "windows-949";
    if (encoding == "Shift_JIS"_L1)
        return "windows-31j";
    return encoding.toLatin1();
}

/// Decodes all of the bytes at once, for looking at the beginning of a file.
QString convert(const QByteArray &bytes, const QByteArray &name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name.constData(), &status);
    if (U_FAILURE(status))
        return {};
    QString text(bytes.size() * 2 + 4, Qt::Uninitialized);
    const int32_t length =
        ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                      bytes.constData(), int32_t(bytes.size()), &status);
    ucnv_close(converter);
    text.resize(U_SUCCESS(status) ? length : 0);
    return text;
}

/// Returns whether more marks stand on one letter than Unicode's annex 15 allows in a stream.
bool hasManyMarks(QStringView text)
{
    constexpr int limit = 30;
    int marks = 0;
    for (const QChar c : text) {
        marks = c.unicode() >= 0x300 && c.isMark() ? marks + 1 : 0;
        if (marks > limit)
            return true;
    }
    return false;
}

/// Returns the text in NFC. Composing is quadratic in the number of marks on one letter, so a line of such
/// nonsense stays as it is.
QString composed(const QString &text)
{
    if (!hasManyMarks(text))
        return text.normalized(QString::NormalizationForm_C);
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (!hasManyMarks(line))
            line = line.normalized(QString::NormalizationForm_C);
    }
    return lines.join(u'\n');
}

/// Returns where the text can be cut so that nothing after the cut changes what stands before it. Looks at
/// the last 64 characters only, and cuts before them when they have no such place.
qsizetype cutOf(const QString &text)
{
    constexpr qsizetype maxKept = 64; // more marks on a letter are nonsense
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *composer = unorm2_getNFCInstance(&status);
    const qsizetype least = qMax<qsizetype>(0, text.size() - maxKept);
    for (qsizetype i = text.size() - 1; i > least; --i) {
        const QChar c = text[i];
        if (!c.isSurrogate() && unorm2_hasBoundaryBefore(composer, c.unicode()))
            return i;
    }
    return least;
}

/// Returns how much sense the letters that are not ASCII make, from -1 to 1.
double senseOf(const QByteArray &bytes, const Candidate &candidate)
{
    const QString text = convert(bytes, candidate.strict);
    const QList<uint> letters = text.toUcs4();
    double sum = 0;
    qsizetype count = 0;
    char32_t before = 0;
    for (const uint letter : letters) {
        if (letter >= 0x80) {
            sum += letter == 0xfffd || (letter < 0xa0) ? -1 : candidate.sense(letter, before);
            ++count;
        }
        before = letter;
    }
    return count ? sum / double(count) : -1;
}

/// Asks ICU about a text that is in none of the candidates; returns windows-1252 when ICU finds no known
/// encoding.
QString detected(const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&status);
    ucsdet_setText(detector, bytes.constData(), int32_t(bytes.size()), &status);
    const UCharsetMatch *match = ucsdet_detect(detector, &status);
    const char *name = match ? ucsdet_getName(match, &status) : nullptr;
    QString found = name && U_SUCCESS(status) ? QString::fromLatin1(name) : QString();
    ucsdet_close(detector);
    return textEncodings().contains(found) ? found : u"windows-1252"_s;
}

/// Recognises UTF-16 by the zeros beside its separators and line ends, which no other encoding has. Returns
/// an empty text when there are none.
QString wideEncodingOf(const QByteArray &bytes)
{
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        zeros[i % 2] += bytes[i] == 0;
    if (zeros[0] + zeros[1] == 0)
        return {};
    return zeros[1] >= zeros[0] ? u"UTF-16LE"_s : u"UTF-16BE"_s;
}

} // namespace

const QStringList &textEncodings()
{
    static const QStringList all{u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"windows-874"_s,
                                 u"windows-1258"_s, u"Shift_JIS"_s, u"EUC-KR"_s,
                                 u"windows-1252"_s, u"GB18030"_s, u"Big5"_s};
    return all;
}

QString encodingOf(const QByteArray &all)
{
    if (all.startsWith("\xef\xbb\xbf"))
        return u"UTF-8"_s;
    if (all.startsWith("\xff\xfe"))
        return u"UTF-16LE"_s;
    if (all.startsWith("\xfe\xff"))
        return u"UTF-16BE"_s;
    if (const QString wide = wideEncodingOf(all.left(maxLooked)); !wide.isEmpty())
        return wide;
    if (QUtf8StringView(all).isValidUtf8())
        return u"UTF-8"_s;
    const QByteArray bytes = all.left(maxLooked);
    const Candidate *best = nullptr;
    double limit = 0;
    for (const Candidate &candidate : candidates) {
        if (const double sense = senseOf(bytes, candidate); sense > limit) {
            limit = sense;
            best = &candidate;
        }
    }
    return best && limit >= plain ? QString::fromLatin1(best->name) : detected(bytes);
}

struct TextDecoder::Converter
{
    explicit Converter(const QString &encoding)
    {
        UErrorCode status = U_ZERO_ERROR;
        converter = ucnv_open(converterName(encoding).constData(), &status);
        if (U_FAILURE(status))
            converter = nullptr;
    }
    ~Converter()
    {
        if (converter)
            ucnv_close(converter);
    }
    Q_DISABLE_COPY_MOVE(Converter)
    UConverter *converter = nullptr;
};

TextDecoder::TextDecoder(const QString &encoding)
    : m_converter(std::make_unique<Converter>(encoding))
{
}

TextDecoder::~TextDecoder() = default;

QString TextDecoder::decode(QByteArrayView bytes, bool isLast)
{
    if (!m_converter->converter)
        return {};
    QString text = std::exchange(m_rest, {});
    const char *from = bytes.data();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        const qsizetype before = text.size();
        text.resize(before + (bytes.end() - from) + 64); // few encodings make more letters than bytes
        auto *to = reinterpret_cast<UChar *>(text.data()) + before;
        const auto *const end = reinterpret_cast<UChar *>(text.data()) + text.size();
        ucnv_toUnicode(m_converter->converter, &to, end, &from, bytes.end(), nullptr, isLast, &status);
        text.truncate(to - reinterpret_cast<UChar *>(text.data()));
    }
    if (!m_begun && !text.isEmpty()) {
        m_begun = true;
        if (text.front() == QChar(0xfeff))
            text.remove(0, 1);
    }
    if (!isLast) {
        const qsizetype cut = cutOf(text);
        m_rest = text.mid(cut);
        text.truncate(cut);
    }
    return composed(text);
}

QString decodedAsFarAsPossible(const QByteArray &bytes, const QString &encoding)
{
    return TextDecoder(encoding).decode(bytes, true);
}

} // namespace linktill
