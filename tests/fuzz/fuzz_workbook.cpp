// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Reads a workbook. An input that does not begin like a ZIP file is the text of its parts: a line
// "=== NAME" stands above each. This reaches the XML, which a fuzzer hardly does through packing
// and checksums.
#include "fuzz.h"
#include "sheet/bookreader.h"
#include "support/zipmaker.h"

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

QByteArray bookOf(const QByteArray &input)
{
    if (input.startsWith("PK"))
        return input;
    ZipMaker zip;
    ZipMaker::How stored;
    stored.isPacked = false;
    const QByteArray head = "\n=== ";
    const QByteArray all = '\n' + input;
    for (qsizetype at = all.indexOf(head); at >= 0;) {
        const qsizetype next = all.indexOf(head, at + 1);
        const QByteArray part = all.mid(at + head.size(), next < 0 ? -1 : next - at - head.size());
        const qsizetype end = part.indexOf('\n');
        zip.add(part.left(end), end < 0 ? QByteArray() : part.mid(end + 1), stored);
        at = next;
    }
    return zip.bytes();
}

struct Seen
{
    QList<CsvRow> rows;
    std::optional<BadFile> fault;
};

Seen seenIn(const QByteArray &book, int sheet, qint64 pieceBytes)
{
    sheet::BookLimits limits;
    limits.pieceBytes = pieceBytes;
    limits.rows = 1000;
    Seen seen;
    seen.fault = sheet::bookRows(
        book, sheet,
        [&seen](const CsvRow &row) {
            seen.rows << row;
            return AfterRow::GoOn;
        },
        limits);
    return seen;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray book =
        bookOf(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    const auto sheets = sheet::bookSheets(book);
    const qsizetype count = sheets ? qMin<qsizetype>(sheets->size(), 3) : 1;
    for (int sheet = 0; sheet < count; ++sheet) {
        const Seen seen = seenIn(book, sheet, 16 * 1024), inPieces = seenIn(book, sheet, 5);
        PROMISE(seen.fault.has_value() == inPieces.fault.has_value(),
                u"Pieces make a difference."_s);
        PROMISE(seen.fault || seen.rows == inPieces.rows, u"Pieces make other rows."_s);
        PROMISE(sheets || seen.fault, u"It has no sheets, but rows."_s);
        int line = 0;
        for (const CsvRow &row : seen.rows) {
            PROMISE(row.line > line, QString::number(row.line));
            line = row.line;
            PROMISE(row.cells.size() <= maxColumns, QString::number(row.cells.size()));
            PROMISE(row.fault == CsvRow::Fault::TooWide ||
                        !row.cells.value(row.cells.size() - 1).isEmpty(),
                    row.cells.join(u'|'));
            for (const QString &cell : row.cells)
                PROMISE(cell.size() <= maxCellLength, cell);
        }
    }
    return 0;
}
