// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/imports/encodingdoubt.h"

#include "core/textencoding.h"

#include <algorithm>

namespace linktill::gui {

QStringList otherEncodings(const QByteArray &bytes, const TableForm &form)
{
    if (form.isBook)
        return {};
    const EncodingGuess guess = guessEncoding(bytes);
    if (guess.isSure)
        return {};
    QStringList others = guess.others;
    if (others.removeAll(form.encoding) > 0) // the person has chosen one of these
        others << guess.encoding;
    return others;
}

qsizetype firstForeignCell(const CsvRow &row)
{
    const auto found = std::find_if(row.cells.cbegin(), row.cells.cend(), [](const QString &cell) {
        return std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.unicode() >= 0x80; });
    });
    return found == row.cells.cend() ? -1 : found - row.cells.cbegin();
}

} // namespace linktill::gui
