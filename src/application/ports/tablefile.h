// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// This header holds what files of customers and files of products have in common.
#pragma once

#include "application/ports/table.h"

#include <optional>

namespace linktill {

constexpr qint64 maxTableBytes = 64 * 1024 * 1024;
constexpr int maxTableRows = 100'000;
/// UTF-16 units of all texts that are taken from one file. They stay in memory until they are saved.
constexpr qsizetype maxTableText = 32 * 1024 * 1024;

/// The form of a file, known before it is read: as detected, or as the person chose.
struct TableForm
{
    QString encoding;    ///< one of core/textencoding.h
    bool isCard = false; ///< vCards, which have no columns
    char separator = ',';
    bool hasHeadings = true;
    QStringList columns; ///< the heading of each column; empty: the column is not read
};

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
};

/// A row that cannot be used.
struct BadRow
{
    int line = 0;
    RowFault fault = RowFault::BadText;
    QString what; ///< the text that is wrong
};

/// "Line 3: “x@” is no e-mail address."
QString rowSentence(const BadRow &row);

enum class FileFault {
    Pdf,
    Json,
    WebPage,
    Xml,
    Workbook,
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

template <class T> struct ReadTable
{
    QList<T> good;
    QList<BadRow> bad;
    std::optional<BadFile> fault; ///< why there are no rows
    qsizetype text = 0;           ///< length of all the good texts

    /// Takes a good row. `length` is that of its texts; the file is given up when all of them are too much.
    AfterRow take(T row, int line, qsizetype length)
    {
        text += length;
        good << std::move(row);
        if (text <= maxTableText)
            return AfterRow::GoOn;
        fault = BadFile{FileFault::TooMuchText, line};
        return AfterRow::Stop;
    }
    /// Lists a row that cannot be used. Keeps only as much of the wrong text as a sentence has room for.
    AfterRow leaveOut(const BadRow &row, int line)
    {
        constexpr qsizetype maxShown = 100;
        bad << BadRow{line, row.fault, row.what.left(maxShown)};
        return row.fault == RowFault::UnclosedQuote ? AfterRow::Again : AfterRow::GoOn;
    }
    /// Returns all of the file, or nothing of it when it has a fault.
    ReadTable whole() && { return fault ? ReadTable{{}, {}, fault, 0} : std::move(*this); }
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
