// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sql.h"

#include <QSqlError>

#include <memory>

/// This file has all that only SQLite has: how a connection is set up, what its errors mean,
/// full-text search, checks and backups. Another database would replace this file.
namespace linktill::ledger {

enum class OpenAs {
    Write,
    Read,
    Frozen, ///< for a folder where nothing can be written, not even SQLite's notes about readers
};

/// Holds an open file. The thread that opened it must also be the one that drops the last reference.
class Connection
{
public:
    Connection();
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    QSqlDatabase db;
};
using SharedConnection = std::shared_ptr<Connection>;

/// Opens `file` for the calling thread. `maxPages` limits the file's size, as a full disk does; 0
/// means no limit.
LedgerResult<SharedConnection> connectTo(const QString &file, OpenAs access, int maxPages = 0);

/// Opens a file that nobody writes to: a backup, or a file set aside, with the journal that it may have.
LedgerResult<SharedConnection> connectToRead(const QString &file);

LedgerError errorOf(const QSqlError &error);

// The texts of a link are read as one UTF-8 value with a separator between them, because Qt asks SQLite for
// each value separately, and for text in UTF-16. The texts hold neither the separator nor U+0000.
inline constexpr char columnSeparator = '\x1f';
/// Adds to links the column `line`, which holds these joined texts.
void createLine(Sql &sql);
/// Returns SQL for that column, or for the same text made from `columns` when a link of an earlier
/// version has none.
QString lineOr(const QString &line, const QStringList &columns);

int schemaVersion(Sql &sql);
void setSchemaVersion(Sql &sql, int version);

/// Reads every page and looks for damage. Stops between two tables when `stop` returns true.
LedgerResult<Done> quickCheck(const QSqlDatabase &db, const std::function<bool()> &stop = {});
/// Writes a copy without gaps into `file`, which must be missing or empty.
LedgerResult<Done> copyInto(const QSqlDatabase &db, const QString &file);
/// Moves all that is in the journal beside the file into the file.
void settleJournal(const QSqlDatabase &db);
/// Does the same, and removes the journal until the file is opened again.
LedgerResult<Done> makeOneFile(const QSqlDatabase &db);

// Search. Words are folded text, see words.h. For all databases they are in link_text; here an
// index of every three letters is added. To stay small it does not know where in the text the
// letters are, so whoever asks checks again with hasWords(). The newest links are not in the index
// yet: adding some hundred at once takes little longer than adding one.
void createSearch(Sql &sql);
/// Creates the mark that says up to which link the index goes.
void createSearchMark(Sql &sql);
/// Adds a new link, whose words are already in link_text.
void addToSearch(Sql &sql, LinkId id);
/// Updates the index after the words of `id` have changed in link_text.
void moveInSearch(Sql &sql, LinkId id, const QString &before, const QString &words);
/// Returns "instr(column, ?) > 0", which is true where the words contain the value.
QString hasWords(const QString &column);
/// Returns a table expression of candidate links with rows named `link_id`, by number in the order asked for,
/// as far as they come after `beyond`. A loop over it keeps this order. Appends its values to `values`.
QString candidates(const QString &match, Qt::SortOrder order, QVariantList &values,
                   LinkId beyond = 0);
/// Returns the `match` for candidates() of three or more letters, made of the rarest trigrams.
QString matchOf(Sql &sql, const QString &words);
/// Returns the `match` for candidates() of one or two letters.
QString matchOfFew(Sql &sql, const QString &words);

} // namespace linktill::ledger
