// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"
#include "application/ports/ledgerresult.h"
#include "application/ports/onmatch.h"
#include "application/ports/tablefile.h"

#include <QHash>

#include <functional>
#include <optional>

/// Inner room `gui/imports` holds the page on which a file becomes customers or products. It knows
/// no other page; what is different between customers and products stands behind ImportSubject.
namespace linktill::gui {

constexpr int maxRowsShown = 50;      ///< of a file
constexpr int maxProblemsShown = 500; ///< wrong rows whose cells are kept to be mended

/// What the ledger made of the rows, or in a trial would make of them.
struct ImportAdded
{
    int fresh = 0, same = 0, changed = 0;
    int cutNotes = 0;        ///< notes that had no room for all that the file says
    QList<OtherName> others; ///< customers who are left out, since another one has their email
    QList<LikelyDouble> doubles;
    /// Takes the import back. Returns how many records stay as they are, since somebody has changed
    /// or merged them after the import.
    std::function<LedgerResult<int>(Ledger &)> undo;
};

/// Is called with the number of rows added so far; false stops the import, and nothing is kept.
using ImportWatch = std::function<bool(int)>;
/// Adds all good rows or none. Runs in a thread of the ledger.
using ImportAdd =
    std::function<LedgerResult<ImportAdded>(Ledger &, const AddOptions &, const ImportWatch &)>;

/// The first cell that reads differently in another encoding which the file may have, too.
struct EncodingDoubt
{
    int line = 0;
    QList<std::pair<QString, QString>>
        readings; ///< encoding and text; the present encoding is the first
};

/// What a file holds, read in one form.
struct ImportContents
{
    TableForm form;
    QStringList headings, sheets;
    QString layout;          ///< "Google Contacts"; empty when none is recognised
    QList<CsvRow> rows;      ///< the first maxRowsShown, without headings
    QList<CsvRow> wrongRows; ///< the first maxProblemsShown of the wrong ones
    int good = 0;            ///< number of rows that can be imported
    QList<BadRow> bad;
    QList<RowRemark> remarks;
    QList<ColumnSummary> columns;
    QList<int> skippedLines;
    std::optional<BadFile> fault;
    std::optional<EncodingDoubt> doubt;
    ImportAdd add; ///< empty when there are no good rows

    int total() const { return good + int(bad.size()); }
    /// Returns the number of columns; for vCards that of what is shown of a card.
    int columnCount() const;
};

} // namespace linktill::gui
