// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <variant>

namespace linktill {

/// A number as a plain decimal, and with how many decimals it is shown.
struct TableNumber
{
    QString plain;
    int digits = 0;
    bool operator==(const TableNumber &) const = default;
};

/// One cell: nothing, text, a number, or a point in time in the zone in which it is shown.
using TableCell = std::variant<std::monostate, QString, TableNumber, QDateTime>;
using TableRow = QList<TableCell>;

/// Port to a table in a file. Text stays text, also where it looks like a formula.
class TableWriter
{
public:
    /// Without finish() the file stays as it was before.
    virtual ~TableWriter() = default;
    /// After a failure later rows are left out; finish() tells of the failure.
    virtual void add(const TableRow &row) = 0;
    /// Puts the file in its place. Returns false when it could not be written.
    [[nodiscard]] virtual bool finish() = 0;
    /// Returns why writing failed, for support, untranslated.
    virtual QString detail() const = 0;
};

constexpr qsizetype maxColumns = 1'000;
constexpr qsizetype maxCellLength = 32'767; ///< UTF-16 units; spreadsheets hold no longer ones

/// A row as it was read from a file of separated values.
struct CsvRow
{
    enum class Fault {
        None,
        Unclosed, ///< a quotation mark is never closed: the row is only its first line
        TooWide,  ///< the row has more than maxColumns; the others are left out
    };
    int line = 0;      ///< of the file, where the row begins
    QStringList cells; ///< cut after maxCellLength, which is more than any field takes
    Fault fault = Fault::None;
    bool operator==(const CsvRow &) const = default;
};
/// After this many unclosed cells nothing more of a table is read.
constexpr int maxUnclosed = 20;
/// Gives the text of a table in UTF-8, piece by piece; an empty piece is the end.
using TextSource = std::function<QByteArray()>;
enum class AfterRow {
    GoOn,
    Stop,
    Again, ///< its quotation mark opens nothing: what follows its first line is read again as rows
};
using RowVisitor = std::function<AfterRow(const CsvRow &)>;
/// Reads rows one after the other and keeps only one in memory; empty rows are left out.
using CsvReader = void (*)(const TextSource &text, char separator, const RowVisitor &visit);

} // namespace linktill
