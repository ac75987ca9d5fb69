// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace linktill {

/// A number as a plain decimal, to be shown with so many decimals.
struct TableNumber
{
    QString plain;
    int digits = 0;
    bool operator==(const TableNumber &) const = default;
};

/// One cell: nothing, text, a number, or a point in time in the zone in which it is to be shown.
using TableCell = std::variant<std::monostate, QString, TableNumber, QDateTime>;
using TableRow = QList<TableCell>;

/// Port to a table in a file. Text stays text: what looks like a formula is never one.
class TableWriter
{
public:
    /// Without finish() the file is as it was before.
    virtual ~TableWriter() = default;
    /// After a failure the rest is left out; finish() tells.
    virtual void add(const TableRow &row) = 0;
    /// Puts the file in its place. False when it could not be written.
    [[nodiscard]] virtual bool finish() = 0;
    /// Why, for support, untranslated.
    virtual QString detail() const = 0;
};

/// A row of a file of separated values as it was read.
struct CsvRow
{
    int line = 0; ///< of the file, where it begins
    QStringList cells;
    bool operator==(const CsvRow &) const = default;
};
/// Reads rows from text in UTF-8; empty ones are left out.
using CsvReader = QList<CsvRow> (*)(const QByteArray &utf8, char separator);

} // namespace linktill
