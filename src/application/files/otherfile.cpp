// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/foreigntable.h"

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

constexpr qsizetype lookedAtBytes = 4096;

constexpr const char *zipBegin = "PK\x03\x04";
/// The beginning of a file system in a file, in which Office kept documents until 2003 and keeps encrypted
/// ones.
constexpr const char *oleBegin = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

struct Beginning
{
    QByteArrayView bytes;
    FileFault fault;
};

/// First bytes of files that are no text.
constexpr Beginning beginnings[] = {
    {"%PDF-", FileFault::Pdf},
    {"\x09\x02\x06", FileFault::OldWorkbook}, // Excel 3 to 5, without a file system around
    {"\x09\x04\x06", FileFault::OldWorkbook},
    {"\x09\x08\x08", FileFault::OldWorkbook},
    {zipBegin, FileFault::Archive},
    {"\x1f\x8b", FileFault::Archive},
    {"7z\xbc\xaf\x27\x1c", FileFault::Archive},
    {"Rar!", FileFault::Archive},
    {"\x89PNG", FileFault::Picture},
    {"\xff\xd8\xff", FileFault::Picture},
    {"GIF8", FileFault::Picture},
    {"SQLite format 3", FileFault::NoText},
};

/// Returns whether an archive is a workbook, by the names of files in it.
bool isWorkbook(QByteArrayView bytes)
{
    const QByteArray head = bytes.toByteArray();
    return head.contains("[Content_Types].xml") || head.contains("xl/workbook") ||
           head.contains("application/vnd.oasis.opendocument.spreadsheet");
}

/// Returns whether such a file system has a stream with this name. Its directory may be anywhere; each entry
/// has 128 bytes, which begin with the name in UTF-16, and its size in bytes at 64 ([MS-CFB] 2.6.1).
bool hasStream(const QByteArray &bytes, const QString &name)
{
    constexpr qsizetype entryBytes = 128, sizeAt = 64;
    QByteArray wanted;
    for (const QChar c : name + QChar(0)) {
        wanted += char(c.unicode() & 0xff);
        wanted += char(c.unicode() >> 8);
    }
    for (qsizetype at = 0; at + entryBytes <= bytes.size(); at += entryBytes) {
        const QByteArrayView entry = QByteArrayView(bytes).sliced(at, entryBytes);
        if (entry.startsWith(wanted) && entry[sizeAt] == wanted.size() && entry[sizeAt + 1] == 0)
            return true;
    }
    return false;
}

FileFault oleFault(const QByteArray &bytes)
{
    if (hasStream(bytes, u"EncryptedPackage"_s))
        return FileFault::LockedWorkbook;
    const bool isBook = hasStream(bytes, u"Workbook"_s) || hasStream(bytes, u"Book"_s);
    return isBook ? FileFault::OldWorkbook : FileFault::NoText;
}

/// Returns whether XML, in lower case, is a workbook of Excel 2003, or OpenDocument without a ZIP file.
bool isXmlBook(const QByteArray &text)
{
    return text.contains("progid=\"excel.sheet\"") ||
           text.contains("urn:schemas-microsoft-com:office:spreadsheet") ||
           text.contains("<office:document");
}

/// Returns the text in lower case, without byte order mark and spaces in front.
QByteArray firstLetters(QByteArrayView bytes)
{
    QByteArray text = bytes.toByteArray();
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    return text.trimmed().toLower();
}

/// Returns whether the text begins like an object, or a list of objects, texts or lists. A table
/// may begin with a bracket too.
bool isJson(const QByteArray &text)
{
    const auto next = [&text](qsizetype from) {
        while (from < text.size() && std::isspace(static_cast<unsigned char>(text[from])))
            ++from;
        return from < text.size() ? text[from] : '\0';
    };
    if (text.startsWith('{'))
        return next(1) == '"' || next(1) == '}';
    return text.startsWith('[') &&
           (next(1) == '{' || next(1) == '"' || next(1) == '[' || next(1) == ']');
}

/// Returns whether the file has many bytes that appear in no text. UTF-16 has many zeros too, but
/// nearly all at even or nearly all at odd places.
bool isNoText(QByteArrayView bytes)
{
    qsizetype strange = 0, zeros[2] = {0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        zeros[i % 2] += c == 0;
        strange += c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1a;
    }
    const qsizetype few = std::min(zeros[0], zeros[1]), many = std::max(zeros[0], zeros[1]);
    const bool isWide = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff") ||
                        (many > bytes.size() / 20 && few <= many / 8);
    return !isWide && strange > bytes.size() / 20;
}

} // namespace

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith(zipBegin);
}

std::optional<BadFile> otherFile(const QByteArray &all)
{
    const QByteArrayView bytes = QByteArrayView(all).first(std::min(lookedAtBytes, all.size()));
    if (bytes.startsWith(oleBegin))
        return BadFile{oleFault(all), 0};
    for (const Beginning &beginning : beginnings) {
        if (!bytes.startsWith(beginning.bytes))
            continue;
        const bool isBook = beginning.fault == FileFault::Archive && isWorkbook(bytes);
        return BadFile{isBook ? FileFault::Workbook : beginning.fault, 0};
    }
    const QByteArray text = firstLetters(bytes);
    if (text.startsWith("<!doctype html") || text.startsWith("<html"))
        return BadFile{FileFault::WebPage, 0};
    if (text.startsWith("<?xml"))
        return BadFile{isXmlBook(text) ? FileFault::Workbook : FileFault::Xml, 0};
    if (isJson(text))
        return BadFile{FileFault::Json, 0};
    if (isNoText(bytes))
        return BadFile{FileFault::NoText, 0};
    return std::nullopt;
}

} // namespace linktill
