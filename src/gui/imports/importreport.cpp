// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/importreport.h"

#include "application/files/csvtable.h"
#include "application/ports/customerrules.h"
#include "gui/imports/rowwords.h"

#include <QCoreApplication>
#include <QHash>

namespace linktill::gui {

namespace {

QString reportText(const char *text)
{
    return QCoreApplication::translate("ImportReport", text);
}

void addWrongRows(CsvTable &table, const ImportContents &contents, const TableEdits &edits)
{
    QHash<int, const CsvRow *> rows; // by line
    for (const CsvRow &row : contents.wrongRows)
        rows.insert(row.line, &row);
    for (const BadRow &bad : contents.bad) {
        TableRow cells{QString::number(bad.line), contents.headings.value(bad.column), problemWords(bad)};
        const CsvRow *row = rows.value(bad.line);
        if (!row)
            cells << bad.what; // so many rows are wrong that not all of their cells are kept
        for (int i = 0; row && i < row->cells.size(); ++i)
            cells << edits.value({bad.line, i}, row->cells[i]);
        table.add(cells);
    }
    for (const int line : contents.skippedLines)
        table.add({QString::number(line), QString(), skippedWords()});
}

void addColumns(CsvTable &table, const ImportContents &contents)
{
    for (const ColumnSummary &column : contents.columns) {
        const int rows = column.field.isEmpty() ? column.filled : column.notTaken;
        if (rows > 0)
            table.add(
                {QString(), column.heading,
                 //: %1 is a number of rows
                 QCoreApplication::translate("ImportReport", "Not taken, %1 rows hold something")
                     .arg(rows)});
    }
}

void addRemarks(CsvTable &table, const ImportContents &contents)
{
    for (const RowRemark &remark : contents.remarks)
        table.add({QString::number(remark.line), contents.headings.value(remark.column),
                   remarkWords(remark)});
}

} // namespace

bool writeImportReport(const QString &file, const ImportContents &contents, const TableEdits &edits)
{
    CsvTable table(file);
    TableRow head{reportText(QT_TRANSLATE_NOOP("ImportReport", "Line")),
                  reportText(QT_TRANSLATE_NOOP("ImportReport", "Column")),
                  reportText(QT_TRANSLATE_NOOP("ImportReport", "What happened"))};
    for (const QString &heading : contents.headings)
        head << heading;
    table.add(head);
    addWrongRows(table, contents, edits);
    addColumns(table, contents);
    addRemarks(table, contents);
    return table.finish();
}

} // namespace linktill::gui
