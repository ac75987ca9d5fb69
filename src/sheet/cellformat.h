// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace linktill::sheet {

/// What a cell's number format makes of its number.
struct CellFormat
{
    enum class Kind {
        Number,
        Day,     ///< "2026-11-29"
        Time,    ///< "14:03:00"
        Moment,  ///< "2026-11-29 14:03:00"
        Elapsed, ///< hours, which may be more than 24
    };
    Kind kind = Kind::Number;
    int digits = 0; ///< that a whole number has at least; it gets zeros in front
    bool operator==(const CellFormat &) const = default;
};

/// Returns the format with a number of ECMA-376, part 1, 18.8.30; "General" for others.
CellFormat builtInFormat(int id);
/// Returns what a format's code means, such as "yyyy-mm-dd hh:mm" or "[Red]0.00". Letters count
/// outside of quotation marks, brackets and escapes, and only those for numbers above zero.
CellFormat formatOf(const QString &code);

/// Returns the number as a plain decimal without an exponent: as few digits as tell it from all
/// other numbers, and no more than the fifteen that spreadsheets show when it is not whole.
QString numberText(double number);
/// Returns what a cell with a number shows. Days are counted from 1900, with its 29 February that
/// never was, or from 1904. What is no day of the calendar stays a number.
QString shownText(double number, CellFormat format, bool is1904);
/// Returns a time as "14:03:00"; hours may be more than 24.
QString timeText(qint64 seconds);

} // namespace linktill::sheet
