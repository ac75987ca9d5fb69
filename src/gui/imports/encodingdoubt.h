// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/files/foreigntable.h"
#include "gui/imports/importcontents.h"

#include <algorithm>

namespace linktill::gui {

/// Returns the encodings that the file may have instead of that of its form; none when the form's
/// is sure.
QStringList otherEncodings(const QByteArray &bytes, const TableForm &form);
/// Returns the place of the first cell with other letters than English ones; -1 when there is none.
qsizetype firstForeignCell(const CsvRow &row);

/// Returns how the first affected cell reads in the other encodings that fit. Returns nothing when
/// the encoding is sure, or all of them read the same.
template <class File>
std::optional<EncodingDoubt> encodingDoubt(const File &file, const QByteArray &bytes,
                                           const TableForm &form)
{
    const QStringList others = otherEncodings(bytes, form);
    if (others.isEmpty())
        return {};
    EncodingDoubt doubt;
    qsizetype column = -1;
    file.forEachRow(form, [&](const CsvRow &row) {
        column = firstForeignCell(row);
        if (column < 0)
            return row.fault == CsvRow::Fault::Unclosed ? AfterRow::Again : AfterRow::GoOn;
        doubt.line = row.line;
        doubt.readings << std::pair(form.encoding, row.cells[column]);
        return AfterRow::Stop;
    });
    if (column < 0)
        return {};
    for (const QString &encoding : others) {
        TableForm other = form;
        other.encoding = encoding;
        file.forEachRow(other, [&](const CsvRow &row) {
            if (row.line < doubt.line)
                return AfterRow::GoOn;
            const QString cell = row.cells.value(column);
            const bool isNew =
                std::none_of(doubt.readings.cbegin(), doubt.readings.cend(),
                             [&cell](const auto &reading) { return reading.second == cell; });
            if (row.line == doubt.line && isNew)
                doubt.readings << std::pair(encoding, cell);
            return AfterRow::Stop;
        });
    }
    return doubt.readings.size() > 1 ? std::optional(doubt) : std::nullopt;
}

} // namespace linktill::gui
