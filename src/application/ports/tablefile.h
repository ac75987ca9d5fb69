// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// This header holds what files of customers and files of products have in common.
#pragma once

#include "application/ports/table.h"
#include "core/module.h"

#include <QHash>

#include <memory>
#include <optional>

namespace linktill {

constexpr qint64 maxTableBytes = 64 * 1024 * 1024;
constexpr int maxTableRows = 100'000;
constexpr int maxRemarks = 10'000;
/// UTF-16 units of all texts that are taken from one file. They stay in memory until they are saved.
constexpr qsizetype maxTableText = 32 * 1024 * 1024;

/// The form of a file, known before it is read: as detected, or as the person chose.
struct TableForm
{
    QString encoding;    ///< one of core/textencoding.h
    bool isCard = false; ///< vCards, which have no columns
    bool isBook = false; ///< a workbook, which has neither encoding nor separator
    int sheet = 0;       ///< of a workbook, from 0
    char separator = ',';
    int linesBefore = 0; ///< rows above the headings that are skipped: "sep=;", the title of a list
    bool hasHeadings = true;
    /// The field of each column, one of importFields(); empty: the column is not taken.
    QStringList columns;
    char decimalSign = 0; ///< '.' or ',' in all prices of the file; 0: each column tells by its cells
    bool operator==(const TableForm &) const = default;
};

/// Cells that a person has mended, by line of the file and column from 0.
using TableEdits = QHash<std::pair<int, int>, QString>;

enum class RowFault {
    Nobody,
    Group, ///< a card of a list of people
    NoName,
    BadEmail,
    BadPhone,
    UnreadPhone, ///< the numbering plans are missing, so the phone cannot be read
    BadBarcode,  ///< shortened by a spreadsheet
    SameBarcode, ///< a product with another name in the same file has it
    BadPrice,
    BadCurrency,
    BadPicture,
    BadText,
    TooLong,
    LongNote,
    TooManyColumns,
    UnclosedQuote,
    UnclearPrice,  ///< "15.000" may be fifteen or fifteen thousand
    SpoiltNumber,  ///< "8.12E+08": a spreadsheet has dropped digits
};

/// A row that cannot be used.
struct BadRow
{
    int line = 0;
    RowFault fault = RowFault::BadText;
    QString what;    ///< the text that is wrong
    int column = -1; ///< from 0; -1 where no single column is wrong
};

/// What happens to a cell of a row that is taken, other than that it is taken as it is.
enum class RowRemarkKind {
    ToNote,   ///< it goes into the note
    NotTaken, ///< it is left out
    ReadAs,   ///< it is taken as something that follows from the rest of the file: a phone's country, a lost zero
};
struct RowRemark
{
    int line = 0, column = 0;
    RowRemarkKind kind = RowRemarkKind::ToNote;
    QString what; ///< the text that this is about
    QString as = {}; ///< what it is read as: a phone in E.164, a country
};

/// One column of a file.
struct ColumnSummary
{
    QString heading; ///< as the file has it; empty without headings
    QString field;   ///< as in TableForm::columns
    int filled = 0;  ///< number of rows that hold something in it
    int notTaken = 0; ///< number of those of which something is neither taken nor kept in the note
};

/// "Line 3: “x@” is no e-mail address."
QString rowSentence(const BadRow &row);

enum class FileFault {
    Pdf,
    Json,
    WebPage,
    Xml,
    Workbook, ///< of a kind that is not read
    OldWorkbook, ///< Excel until 2003
    LockedWorkbook, ///< encrypted with a password
    MacroWorkbook,
    DamagedWorkbook,
    HugeWorkbook, ///< unpacks to more than is read
    Archive,
    Picture,
    Cards, ///< people, where goods are wanted
    NoText,
    TooManyRows,
    TooMuchText,
    UnclosedQuotes, ///< so many that nobody knows where its cells end
};

/// A file that cannot be used at all.
struct BadFile
{
    FileFault fault = FileFault::NoText;
    int line = 0; ///< where that was seen; 0: at its beginning
    bool operator==(const BadFile &) const = default;
};

/// "list.pdf is a PDF document. …"
QString fileSentence(const BadFile &file, const QString &name);

/// Reads workbooks, XLSX and ODS. All bytes of the file are in memory; what is unpacked from it is not.
struct BookReader
{
    /// Returns the names of the sheets, in their order.
    using Sheets = Result<QStringList, BadFile> (*)(const QByteArray &book);
    /// Visits the rows of a sheet, counted from 0; a row's `line` is its number in the sheet. Empty rows are
    /// left out. Numbers are plain decimals ("812345678", "0.5"), days are "2026-11-29", times
    /// "2026-11-29 14:03:00", formulas their last value, errors their sign ("#N/A"). A merged cell stands at
    /// its first place. Returns what is wrong with the file; rows may have been visited before that was known.
    using Rows = std::optional<BadFile> (*)(const QByteArray &book, int sheet, const RowVisitor &visit);
    Sheets sheets = nullptr;
    Rows rows = nullptr;
};

/// The readers of all kinds of tables.
struct TableReaders
{
    TableReaders(CsvReader csvReader = nullptr, BookReader bookReader = {}) // NOLINT: one stands for all
        : csv(csvReader), book(bookReader)
    {
    }
    CsvReader csv;
    BookReader book;
};
/// Gives the readers, which are part of a module that may be missing.
using TableReadersSource = std::function<Result<TableReaders, MissingModule>()>;
/// Begins a workbook that will become the file; likewise.
using WorkbookSource = std::function<Result<std::unique_ptr<TableWriter>, MissingModule>(const QString &file)>;

template <class T> struct ReadTable
{
    QList<T> good;
    QList<int> lines; ///< of the file, where each of the good rows begins
    QList<BadRow> bad;
    QList<RowRemark> remarks;     ///< the first maxRemarks of them
    QList<ColumnSummary> columns; ///< empty for vCards
    QList<int> skippedLines;      ///< that are no rows: titles, "sep=;", sums at the end
    std::optional<BadFile> fault; ///< why there are no rows
    qsizetype text = 0;           ///< length of all the good texts

    /// Takes a good row. `length` is that of its texts; the file is given up when all of them are too much.
    AfterRow take(T row, int line, qsizetype length)
    {
        text += length;
        good << std::move(row);
        lines << line;
        if (text <= maxTableText)
            return AfterRow::GoOn;
        fault = BadFile{FileFault::TooMuchText, line};
        return AfterRow::Stop;
    }
    /// Lists a row that cannot be used. Keeps only as much of the wrong text as a sentence has room for.
    AfterRow leaveOut(const BadRow &row, int line)
    {
        constexpr qsizetype maxShown = 100;
        bad << BadRow{line, row.fault, row.what.left(maxShown), row.column};
        return row.fault == RowFault::UnclosedQuote ? AfterRow::Again : AfterRow::GoOn;
    }
    /// Returns all of the file, or nothing of it when it has a fault.
    ReadTable whole() &&
    {
        if (!fault)
            return std::move(*this);
        ReadTable none;
        none.fault = fault;
        return none;
    }
};

/// Returns the form with a column for each cell of the first row. `headingOf` tells the heading of a cell;
/// each heading is used once. When it knows none of them, the first columns are the `usual` ones.
template <class F>
TableForm withHeadings(TableForm form, const QStringList &head, const QStringList &usual,
                       F &&headingOf)
{
    form.columns.clear();
    form.hasHeadings = false;
    for (const QString &cell : head) {
        const QString heading = headingOf(cell);
        form.columns << (form.columns.contains(heading) ? QString() : heading);
        form.hasHeadings = form.hasHeadings || !heading.isEmpty();
    }
    for (qsizetype i = 0; !form.hasHeadings && i < qMin(usual.size(), head.size()); ++i)
        form.columns[i] = usual[i];
    return form;
}

} // namespace linktill
