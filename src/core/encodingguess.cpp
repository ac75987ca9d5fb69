// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Guesses the encoding of a file: of all in question, the one in which a sample of it makes most sense.
#include "core/textencoding.h"
#include "core/textlikelihood.h"

#include <algorithm>
#include <cstring>
#include <optional>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

constexpr qsizetype maxSample = 16 * 1024; ///< bytes that are read in every encoding
constexpr double clearMargin = 4; ///< of TextLikelihood: what is that much less likely is out of question

template <class... Languages> constexpr quint32 setOf(Languages... languages)
{
    return ((1U << unsigned(languages)) | ...);
}

/// The languages of files in groups of encodings.
struct LanguageGroups
{
    using A = Alphabet;
    using I = Ideographs;
    static constexpr quint32 none = setOf(A::None);
    static constexpr FileLanguages western{setOf(A::German, A::French, A::Spanish, A::Portuguese, A::Italian,
                                                 A::Catalan, A::Swedish, A::Danish, A::Icelandic, A::Dutch,
                                                 A::Estonian, A::Albanian)};
    static constexpr FileLanguages central{setOf(A::German, A::Albanian, A::Polish, A::Czech, A::Slovak,
                                                 A::Hungarian, A::Romanian, A::Croatian)};
    static constexpr FileLanguages baltic{setOf(A::Lithuanian, A::Latvian, A::Estonian)};
    static constexpr FileLanguages cyrillic{setOf(A::Russian, A::Ukrainian, A::Serbian)};
    static constexpr FileLanguages turkish{setOf(A::Turkish)}, greek{setOf(A::Greek)},
        hebrew{setOf(A::Hebrew)}, arabic{setOf(A::Arabic)}, vietnamese{setOf(A::Vietnamese)},
        thai{setOf(A::Thai)};
    static constexpr FileLanguages chinese{none, setOf(I::SimplifiedChinese, I::TraditionalChinese)};
    static constexpr FileLanguages traditional{none, setOf(I::TraditionalChinese)};
    static constexpr FileLanguages japanese{none, setOf(I::Japanese)};
    static constexpr FileLanguages shiftJapanese{none, setOf(I::Japanese, I::HalfWidthKana)};
    static constexpr FileLanguages korean{none, setOf(I::Korean)};
};
using Of = LanguageGroups;

/// An encoding in question. `rarity` is a natural logarithm: how seldom such files are.
struct CandidateEncoding
{
    const char *name;
    double rarity;
    FileLanguages languages;
    int width = 1; ///< bytes of the shortest letter
};
constexpr CandidateEncoding narrowEncodings[] = {
    {"windows-1252", 0, Of::western},     {"windows-874", 0, Of::thai},
    {"GB18030", -0.5, Of::chinese},       {"Shift_JIS", -0.5, Of::shiftJapanese},
    {"EUC-KR", -0.5, Of::korean},         {"Big5", -0.5, Of::traditional},
    {"windows-1258", -1, Of::vietnamese}, {"windows-1250", -1, Of::central},
    {"windows-1251", -1, Of::cyrillic},   {"windows-1254", -1, Of::turkish},
    {"windows-1257", -2, Of::baltic},     {"macintosh", -2, Of::western},
    {"IBM850", -2, Of::western},          {"EUC-JP", -2, Of::japanese},
    {"ISO-8859-2", -2.5, Of::central},    {"Big5-HKSCS", -2, Of::traditional},
    {"IBM852", -3, Of::central},          {"IBM437", -3, Of::western},
    {"windows-1253", -2, Of::greek},      {"windows-1255", -2, Of::hebrew},
    {"windows-1256", -2, Of::arabic},     {"KOI8-R", -3, Of::cyrillic},
    {"IBM866", -3, Of::cyrillic},
};
constexpr CandidateEncoding wideEncodings[] = {
    {"UTF-16LE", 0, {}, 2}, {"UTF-16BE", -1, {}, 2}, {"UTF-32LE", -3, {}, 4}, {"UTF-32BE", -4, {}, 4}};

QString encodingByMark(const QByteArray &bytes)
{
    static const std::pair<QByteArray, QString> marks[] = {
        {QByteArrayLiteral("\xef\xbb\xbf"), u"UTF-8"_s},
        {QByteArrayLiteral("\xff\xfe\0\0"), u"UTF-32LE"_s}, // before UTF-16, whose mark is its beginning
        {QByteArrayLiteral("\0\0\xfe\xff"), u"UTF-32BE"_s},
        {QByteArrayLiteral("\xff\xfe"), u"UTF-16LE"_s},
        {QByteArrayLiteral("\xfe\xff"), u"UTF-16BE"_s},
    };
    for (const auto &[mark, encoding] : marks) {
        if (bytes.startsWith(mark))
            return encoding;
    }
    return {};
}

bool isAsciiByte(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}
/// Returns whether the byte is a character of its own in every encoding, so that a text can be cut before it.
/// In some encodings the second byte of a letter is an ASCII digit or letter.
bool isSafeCut(char c)
{
    return static_cast<unsigned char>(c) < 0x30;
}

/// Returns the place of the first byte beyond ASCII, or the end.
qsizetype beyondAscii(const QByteArray &bytes, qsizetype from, qsizetype end)
{
    constexpr quint64 highBits = 0x8080808080808080ULL;
    for (quint64 eight = 0; from + 8 <= end; from += 8) {
        std::memcpy(&eight, bytes.constData() + from, 8);
        if (eight & highBits)
            break;
    }
    while (from < end && isAsciiByte(bytes[from]))
        ++from;
    return from;
}

/// Collects pieces of a file that hold letters beyond ASCII, with the words around them.
class LetterSample
{
public:
    explicit LetterSample(const QByteArray &all) : m_all(all)
    {
        for (int part = 1; part <= parts; ++part)
            m_from[part] = m_ends[part - 1] = partEnd(part);
        for (int part = 0; part < parts; ++part) // what one part leaves of its share, the next ones may have
            takePart(part, maxSample / parts * (part + 1));
        for (int part = 0; part < parts; ++part)
            takePart(part, maxSample);
    }
    QByteArray bytes() const { return m_bytes; }

private:
    static constexpr int parts = 64;
    static constexpr qsizetype longest = 1024; ///< bytes of a piece

    /// Returns where the part ends and the next begins. Where the text cannot be cut, which is in one long
    /// line without a space, the part is empty.
    qsizetype partEnd(int part) const
    {
        const qsizetype at = part == parts ? m_all.size() : safeCut(m_all.size() * part / parts);
        const bool isCut = at == m_all.size() || isSafeCut(m_all[at]);
        return isCut ? qMax(at, m_from[part - 1]) : m_from[part - 1];
    }
    /// Returns the first place from there on where the text can be cut, or one where it is long enough.
    qsizetype safeCut(qsizetype from) const
    {
        const qsizetype end = qMin(m_all.size(), from + longest);
        qsizetype at = from;
        while (at < end && !isSafeCut(m_all[at]))
            ++at;
        return at;
    }
    void takePart(int part, qsizetype room)
    {
        const qsizetype end = m_ends[part];
        qsizetype &from = m_from[part];
        while (from < end && m_bytes.size() < room) {
            const qsizetype letter = beyondAscii(m_all, from, end);
            if (letter == end)
                break;
            qsizetype begin = letter;
            while (begin > from && letter - begin < longest && !isSafeCut(m_all[begin]))
                --begin;
            constexpr qsizetype pieceLength = 128;
            if (begin != m_end) // what goes on is not cut, since that may be within a letter
                m_bytes.append('\n');
            from = m_end = qMin(end, safeCut(qMin(end, letter + pieceLength)));
            m_bytes.append(m_all.constData() + begin, from - begin);
        }
    }

    const QByteArray &m_all;
    QByteArray m_bytes;
    qsizetype m_from[parts + 1] = {}, m_ends[parts] = {};
    qsizetype m_end = -1; ///< of the piece that was taken last
};

/// Counts what is UTF-8 and what is not.
struct Utf8Count
{
    explicit Utf8Count(const QByteArray &bytes)
    {
        for (qsizetype at = beyondAscii(bytes, 0, bytes.size()); at < bytes.size();
             at = beyondAscii(bytes, at, bytes.size())) {
            const int length = letterLength(bytes, at);
            letters += length > 0;
            faults += length == 0;
            at += qMax(1, length);
        }
    }
    int letters = 0, faults = 0;

private:
    /// Returns the number of the letter's bytes, 0 when it is none.
    static int letterLength(const QByteArray &bytes, qsizetype at)
    {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        const int length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        if (at + length > bytes.size())
            return 0;
        for (int i = 1; i < length; ++i) {
            if ((static_cast<unsigned char>(bytes[at + i]) & 0xc0) != 0x80)
                return 0;
        }
        return length;
    }
};

/// The sample in one of the encodings.
struct SampleReading
{
    SampleReading(const QByteArray &sample, const CandidateEncoding &candidate)
        : encoding(QString::fromLatin1(candidate.name)), text(decodedAsFarAsPossible(sample, encoding))
    {
        const TextLikelihood likelihood(text);
        value = likelihood.value(candidate.languages) + candidate.rarity;
        // What is no letter counts for each byte, lest nonsense is better in fewer pieces.
        constexpr double noLetter = -15;
        value += noLetter * double((candidate.width - 1) *
                                   (text.count(QChar::ReplacementCharacter) + text.count(QChar())));
        hasSense = likelihood.hasSense(candidate.languages);
    }
    QString encoding, text;
    double value = 0;
    bool hasSense = false;
};

/// Returns the readings, the best first, of readings with the same text only the best.
QList<SampleReading> sampleReadings(const QByteArray &sample, const Utf8Count &utf8, bool isWide)
{
    constexpr double forAny = 5, forEach = 4; // by chance bytes are hardly ever UTF-8
    QList<SampleReading> all{{sample, {"UTF-8", (utf8.letters ? forAny : 0) + forEach * utf8.letters, {}}}};
    for (const CandidateEncoding &narrow : narrowEncodings)
        all.append({sample, narrow});
    if (isWide) {
        for (const CandidateEncoding &wide : wideEncodings)
            all.append({sample, wide});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const SampleReading &a, const SampleReading &b) { return a.value > b.value; });
    QList<SampleReading> different;
    for (const SampleReading &reading : all) {
        const auto isSame = [&reading](const SampleReading &other) { return other.text == reading.text; };
        if (std::none_of(different.begin(), different.end(), isSame))
            different << reading;
    }
    return different;
}

/// Returns pieces of a file that may be in UTF-16 or UTF-32, whose letters begin at multiples of four.
QByteArray widePieces(const QByteArray &all)
{
    constexpr qsizetype piece = maxSample / 2;
    const qsizetype middle = all.size() / 2 & ~qsizetype(3);
    return all.size() <= maxSample ? all : all.left(piece) + all.mid(middle, piece);
}

/// Returns whether parts of a file in the encoding seem to be UTF-8, which is hardly chance where what
/// follows the first byte of a letter is a sign.
bool isMixed(const QString &encoding, const Utf8Count &utf8)
{
    constexpr int faultsPerLetter = 20;
    return (encoding.startsWith("windows-125"_L1) || encoding == "ISO-8859-2"_L1) &&
           utf8.letters * faultsPerLetter > utf8.faults;
}

EncodingGuess bestOf(const QList<SampleReading> &readings, const Utf8Count &utf8)
{
    constexpr qsizetype maxOthers = 3;
    const SampleReading &best = readings.first();
    EncodingGuess guess{best.encoding, best.hasSense, {}};
    const bool isClear = readings.size() > 1 && best.value - readings[1].value >= clearMargin;
    const bool mixed = isMixed(best.encoding, utf8);
    // By chance a few bytes may be UTF-8, but hardly in a way that makes more sense than anything else.
    const bool isWhole = best.encoding == "UTF-8"_L1 && utf8.letters > 0 && utf8.faults == 0;
    guess.isSure = isWhole || (best.hasSense && isClear && !mixed);
    if (mixed)
        guess.others << u"UTF-8"_s;
    for (const SampleReading &other : readings.mid(1)) {
        if (guess.others.size() < maxOthers && !guess.others.contains(other.encoding))
            guess.others << other.encoding;
    }
    return guess;
}

/// Recognises UTF-16 and UTF-32, whose separators and ends of lines hold zeros.
std::optional<EncodingGuess> wideGuess(const QByteArray &bytes)
{
    constexpr qsizetype begin = 4096;
    if (!bytes.left(begin).contains('\0'))
        return {};
    const QByteArray sample = widePieces(bytes);
    const Utf8Count utf8(sample);
    const EncodingGuess guess = bestOf(sampleReadings(sample, utf8, true), utf8);
    const bool isWide = guess.encoding.startsWith("UTF-16"_L1) || guess.encoding.startsWith("UTF-32"_L1);
    return isWide ? std::optional(guess) : std::nullopt;
}

bool isIso2022Japanese(const QByteArray &bytes)
{
    if (!bytes.contains('\x1b')) // which is quick
        return false;
    for (const char *change : {"\x1b$B", "\x1b$@", "\x1b(J", "\x1b(I"}) {
        if (bytes.contains(change))
            return true;
    }
    return false;
}

} // namespace

EncodingGuess guessEncoding(const QByteArray &bytes)
{
    if (const QString marked = encodingByMark(bytes); !marked.isEmpty())
        return {marked, true, {}};
    if (const std::optional<EncodingGuess> wide = wideGuess(bytes))
        return *wide;
    const QByteArray sample = LetterSample(bytes).bytes();
    if (sample.isEmpty())
        return {isIso2022Japanese(bytes) ? u"ISO-2022-JP"_s : u"UTF-8"_s, true, {}};
    const Utf8Count utf8(sample);
    constexpr int someLetters = 8, letterPerFault = 20;
    if (utf8.letters >= qMax(someLetters, utf8.faults * letterPerFault))
        return {u"UTF-8"_s, true, {}};
    return bestOf(sampleReadings(sample, utf8, false), utf8);
}

QString encodingOf(const QByteArray &bytes)
{
    return guessEncoding(bytes).encoding;
}

} // namespace linktill
