// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "sheet/bookreader.h"

#include "sheet/odsbook.h"
#include "sheet/xlsxbook.h"

using namespace Qt::StringLiterals;

namespace linktill::sheet {

namespace {

enum class BookKind { Xlsx, Ods };

using FoundKind = Result<BookKind, FileFault>;

/// Finds out the kind of an OpenDocument file, or of the one before it, by the type that it names
/// first.
FoundKind kindByType(const ZipParts &parts)
{
    const auto part = parts.open(u"mimetype"_s);
    constexpr qint64 longestType = 100;
    QByteArray type, more = part->read(longestType);
    for (; !more.isEmpty() && type.size() < longestType; more = part->read(longestType))
        type += more;
    if (part->fault())
        return *part->fault();
    if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        return BookKind::Ods;
    if (type.startsWith("application/vnd.sun.xml.calc"))
        return FileFault::Workbook;
    const bool isDocument =
        type.startsWith("application/vnd.oasis") || type.startsWith("application/vnd.sun");
    return isDocument ? FileFault::NoText : FileFault::Archive;
}

/// Returns why a file of Office Open XML is not read, by the types of its parts.
std::optional<FileFault> faultOfTypes(const ZipParts &parts)
{
    const QString list = u"[Content_Types].xml"_s;
    if (!parts.contains(list))
        return std::nullopt;
    PartXml xml(parts.open(list));
    xml.nextChild();
    while (xml.nextChild()) {
        const QString type = xml.attribute("ContentType"_L1);
        if (type.contains("sheet.binary"_L1, Qt::CaseInsensitive))
            return FileFault::Workbook;
        if (type.contains("macroEnabled"_L1, Qt::CaseInsensitive))
            return FileFault::MacroWorkbook;
        xml.skip();
    }
    xml.finish();
    return xml.fault();
}

/// Finds out the kind of a workbook, or why it is none that is read.
FoundKind kindOf(const ZipParts &parts)
{
    if (parts.fault())
        return *parts.fault();
    if (parts.contains(u"mimetype"_s))
        return kindByType(parts);
    if (parts.contains(u"xl/workbook.bin"_s) || parts.hasNameEndingWith(".iwa"_L1) ||
        parts.contains(u"index.zip"_s)) // Excel's binary form, Numbers, and Numbers in a folder
        return FileFault::Workbook;
    if (parts.contains(u"xl/vbaProject.bin"_s))
        return FileFault::MacroWorkbook;
    if (parts.contains(u"_rels/.rels"_s) || parts.contains(u"[Content_Types].xml"_s) ||
        parts.contains(u"xl/workbook.xml"_s)) {
        const auto fault = faultOfTypes(parts);
        return fault ? FoundKind(*fault) : BookKind::Xlsx;
    }
    if (parts.contains(u"content.xml"_s) && parts.contains(u"META-INF/manifest.xml"_s))
        return BookKind::Ods;
    return FileFault::Archive;
}

Failure<BadFile> badBook(FileFault fault)
{
    return Failure{BadFile{fault, 0}};
}

} // namespace

Result<QStringList, BadFile> bookSheets(const QByteArray &book, const BookLimits &limits)
{
    const ZipParts parts(book, limits);
    const FoundKind kind = kindOf(parts);
    if (!kind)
        return badBook(kind.error());
    if (*kind == BookKind::Xlsx) {
        const XlsxBook xlsx(parts);
        return xlsx.fault() ? Result<QStringList, BadFile>(badBook(*xlsx.fault())) : xlsx.sheets();
    }
    const OdsBook ods(parts);
    QStringList names;
    const auto fault = ods.fault() ? ods.fault() : ods.readSheets(names);
    return fault ? Result<QStringList, BadFile>(badBook(*fault)) : names;
}

std::optional<BadFile> bookRows(const QByteArray &book, int sheet, const RowVisitor &visit,
                                const BookLimits &limits)
{
    const ZipParts parts(book, limits);
    const FoundKind kind = kindOf(parts);
    if (!kind)
        return BadFile{kind.error(), 0};
    SheetRows rows(visit, limits.rows);
    std::optional<FileFault> fault;
    if (*kind == BookKind::Xlsx) {
        const XlsxBook xlsx(parts);
        fault = xlsx.fault();
        if (!fault && sheet >= 0 && sheet < xlsx.sheets().size())
            fault = xlsx.read(sheet, rows);
    } else {
        const OdsBook ods(parts);
        fault = ods.fault() ? ods.fault() : ods.read(sheet, rows);
    }
    return fault ? std::optional(BadFile{*fault, rows.line()}) : std::nullopt;
}

Result<QStringList, BadFile> bookSheets(const QByteArray &book)
{
    return bookSheets(book, {});
}

std::optional<BadFile> bookRows(const QByteArray &book, int sheet, const RowVisitor &visit)
{
    return bookRows(book, sheet, visit, {});
}

} // namespace linktill::sheet
