// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/module.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
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

constexpr qsizetype maxColumns = 1'000;
constexpr qsizetype maxCellLength = 32'767; ///< UTF-16 units; spreadsheets hold no longer ones

/// A row of a file of separated values as it was read.
struct CsvRow
{
    enum class Fault {
        None,
        Unclosed, ///< a quotation mark opens a cell and nothing closes it: the row is its first line
        TooWide,  ///< has more than maxColumns; the others are left out
    };
    int line = 0;      ///< of the file, where it begins
    QStringList cells; ///< cut after maxCellLength, which is more than any field takes
    Fault fault = Fault::None;
    bool operator==(const CsvRow &) const = default;
};
/// After so many cells that nothing closes no more of a table is read.
constexpr int maxUnclosed = 20;
/// The text of a table in UTF-8, piece by piece, until it gives nothing.
using TextSource = std::function<QByteArray()>;
enum class AfterRow {
    GoOn,
    Stop,
    Again, ///< its quotation mark opens nothing: what follows its first line is to be read as rows
};
using RowVisitor = std::function<AfterRow(const CsvRow &)>;
/// Reads rows one after the other, in memory for one of them; empty ones are left out.
using CsvReader = void (*)(const TextSource &text, char separator, const RowVisitor &visit);
/// Gives the reader, which is part of a module.
using CsvReaderSource = std::function<Result<CsvReader, MissingModule>()>;

} // namespace linktill
