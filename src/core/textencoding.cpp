// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/textencoding.h"

#include <unicode/ucnv.h>
#include <unicode/unorm2.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

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

} // namespace

const QStringList &textEncodings()
{
    static const QStringList all{
        u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s,
        u"windows-874"_s, u"TIS-620"_s, u"ISO-8859-11"_s, u"windows-1258"_s,
        u"windows-1252"_s, u"macintosh"_s, u"IBM850"_s, u"IBM437"_s,
        u"windows-1250"_s, u"ISO-8859-2"_s, u"IBM852"_s,
        u"windows-1251"_s, u"KOI8-R"_s, u"IBM866"_s, u"windows-1253"_s,
        u"windows-1255"_s, u"windows-1256"_s, u"windows-1254"_s, u"windows-1257"_s,
        u"GB18030"_s, u"Big5"_s, u"Big5-HKSCS"_s,
        u"Shift_JIS"_s, u"EUC-JP"_s, u"ISO-2022-JP"_s, u"EUC-KR"_s,
        u"UTF-32LE"_s, u"UTF-32BE"_s};
    return all;
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
