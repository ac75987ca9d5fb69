// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/foreigntable.h"

#include <algorithm>
#include <cctype>

namespace linktill {

namespace {

constexpr qsizetype lookedAtBytes = 4096;

struct Beginning
{
    QByteArrayView bytes;
    FileFault fault;
};

/// First bytes of files that are no text.
constexpr Beginning beginnings[] = {
    {"%PDF-", FileFault::Pdf},
    {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileFault::Workbook}, // Excel until 2003
    {"PK\x03\x04", FileFault::Archive},
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

std::optional<BadFile> otherFile(const QByteArray &all)
{
    const QByteArrayView bytes = QByteArrayView(all).first(std::min(lookedAtBytes, all.size()));
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
        return BadFile{FileFault::Xml, 0};
    if (isJson(text))
        return BadFile{FileFault::Json, 0};
    if (isNoText(bytes))
        return BadFile{FileFault::NoText, 0};
    return std::nullopt;
}

} // namespace linktill
