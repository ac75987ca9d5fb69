// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/customerfile.h"
#include "application/files/foreigntable.h"
#include "fuzz.h"
#include "sheet/csvrows.h"

using namespace linktill;

namespace {

QList<CsvRow> rowsOf(const QByteArray &utf8, qsizetype pieceLength, char separator)
{
    QList<CsvRow> rows;
    qsizetype at = 0;
    sheet::csvRows(
        [&] {
            const QByteArray piece = utf8.mid(at, pieceLength);
            at += piece.size();
            return piece;
        },
        separator, [&rows](const CsvRow &row) { return rows << row, AfterRow::GoOn; });
    return rows;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const CustomerFile file(bytes, sheet::csvRows, QStringLiteral("a-1"), QStringLiteral("TH"));
    const TableForm form = file.guessed();
    const auto read = file.read(form);
    PROMISE(!read.fault || (read.good.isEmpty() && read.bad.isEmpty()), form.encoding);
    int line = 0;
    for (const BadRow &row : read.bad) {
        PROMISE(row.line > line, QString::number(row.line)); // each row is reported once, in the file's order
        line = row.line;
    }
    (void)file.preview(form, 5);
    const QString text = decodedAsFarAsPossible(bytes, form.encoding);
    const auto rows = rowsOf(text.toUtf8(), qsizetype(size) + 1, form.separator);
    for (qsizetype i = 1; i < rows.size(); ++i)
        PROMISE(rows[i - 1].line < rows[i].line, QString::number(rows[i].line));
    PROMISE(rows == rowsOf(text.toUtf8(), 3, form.separator), text);
    return 0;
}
