// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/files/foreigntable.h"
#include "core/textencoding.h"
#include "gui/imports/importcontents.h"

namespace linktill::gui {

/// Returns whether an encoding is found by the bytes themselves, so that nobody has to be asked.
bool isSureEncoding(const QString &encoding);
/// Returns the place of the first cell with other letters than English ones; -1 when there is none.
qsizetype firstForeignCell(const CsvRow &row);

/// Returns how the first affected cell reads in the other encodings that fit. Returns nothing when
/// the encoding is sure, or no other one fits.
template <class File>
std::optional<EncodingDoubt> encodingDoubt(const File &file, const TableForm &form)
{
    if (form.isBook || isSureEncoding(form.encoding))
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
    constexpr qsizetype maxReadings = 4;
    for (const QString &encoding : textEncodings()) {
        TableForm other = form;
        other.encoding = encoding;
        if (encoding == form.encoding || isSureEncoding(encoding) ||
            doubt.readings.size() == maxReadings)
            continue;
        file.forEachRow(other, [&](const CsvRow &row) {
            if (row.line < doubt.line)
                return AfterRow::GoOn;
            const QString cell = row.cells.value(column);
            const bool isNew =
                std::none_of(doubt.readings.cbegin(), doubt.readings.cend(),
                             [&cell](const auto &reading) { return reading.second == cell; });
            if (row.line == doubt.line && isNew && !isGarbled(cell))
                doubt.readings << std::pair(encoding, cell);
            return AfterRow::Stop;
        });
    }
    return doubt.readings.size() > 1 ? std::optional(doubt) : std::nullopt;
}

} // namespace linktill::gui
