// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "sheet/csvrows.h"

#include <algorithm>

#include <csv.h>

namespace linktill::sheet {

namespace {

struct Reading
{
    QList<CsvRow> rows;
    QStringList cells;
    int line = 0;  ///< of the file, being read
    int begun = 1; ///< where the row begins
};

void cellRead(void *text, size_t length, void *reading)
{
    static_cast<Reading *>(reading)->cells
        << QString::fromUtf8(static_cast<const char *>(text), qsizetype(length));
}

void rowRead(int, void *reading)
{
    auto &now = *static_cast<Reading *>(reading);
    const bool isEmpty = std::all_of(now.cells.begin(), now.cells.end(),
                                     [](const QString &cell) { return cell.isEmpty(); });
    if (!isEmpty)
        now.rows << CsvRow{now.begun, now.cells};
    now.cells.clear();
}

} // namespace

QList<CsvRow> csvRows(const QByteArray &utf8, char separator)
{
    Reading reading;
    csv_parser parser;
    if (csv_init(&parser, 0) != 0)
        return {};
    csv_set_delim(&parser, static_cast<unsigned char>(separator));
    // Line by line, so that each row knows where in the file it begins.
    for (qsizetype from = 0; from < utf8.size();) {
        const qsizetype end = utf8.indexOf('\n', from);
        const qsizetype length = (end < 0 ? utf8.size() : end + 1) - from;
        ++reading.line;
        if (parser.pstate == 0) // between rows
            reading.begun = reading.line;
        csv_parse(&parser, utf8.constData() + from, size_t(length), cellRead, rowRead, &reading);
        from += length;
    }
    csv_fini(&parser, cellRead, rowRead, &reading);
    csv_free(&parser);
    return reading.rows;
}

} // namespace linktill::sheet
