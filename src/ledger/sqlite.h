// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sql.h"

#include <QSqlError>

#include <memory>

/// All that only SQLite has: how a connection is set up, what its errors mean, full-text search,
/// checks and backups. Another database takes the place of this file.
namespace linktill::ledger {

enum class OpenAs {
    Write,
    Read,
    Frozen, ///< a folder where nothing can be written, not even SQLite's notes about readers
};

/// An open file; closed with the last who holds it, in the thread that opened it.
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

/// Opens `file` for the calling thread. `maxPages` limits its size (0: no limit), as a full disk
/// does.
LedgerResult<SharedConnection> connectTo(const QString &file, OpenAs access, int maxPages = 0);

/// A file that nobody writes to: a backup, or one set aside, with the journal that it may still have.
LedgerResult<SharedConnection> connectToRead(const QString &file);

LedgerError errorOf(const QSqlError &error);

// The texts of a link are read as one value, in UTF-8 with the separator between them: Qt asks SQLite
// for every value by itself, and for text in UTF-16. They hold neither the separator nor U+0000.
inline constexpr char columnSeparator = '\x1f';
/// The column `line` of links, where they are written so as well.
void createLine(Sql &sql);
/// That column, or the same put together from `columns` for a link of an earlier version.
QString lineOr(const QString &line, const QStringList &columns);

int schemaVersion(Sql &sql);
void setSchemaVersion(Sql &sql, int version);

/// Reads every page and looks for damage; stops between tables when `stop` says so.
LedgerResult<Done> quickCheck(const QSqlDatabase &db, const std::function<bool()> &stop = {});
/// Writes a copy without gaps; `file` is missing or empty.
LedgerResult<Done> copyInto(const QSqlDatabase &db, const QString &file);
/// All that is in the journal beside the file goes into the file.
void settleJournal(const QSqlDatabase &db);
/// The same, and there is no journal any more until the file is opened anew.
LedgerResult<Done> makeOneFile(const QSqlDatabase &db);

// Search. Words are folded text, see words.h; they stand in link_text for all databases, and here
// they get an index of every three letters. It does not know where in the text the letters stand:
// that keeps it small, and whoever asks looks again with hasWords(). The newest links are not in it
// yet: some hundred at once take little longer than one.
void createSearch(Sql &sql);
/// Up to which link the index goes.
void createSearchMark(Sql &sql);
/// `id` is a new link, whose words are in link_text.
void addToSearch(Sql &sql, LinkId id);
/// The words of `id` have changed in link_text.
void moveInSearch(Sql &sql, LinkId id, const QString &before, const QString &words);
/// "instr(column, ?) > 0": true where the words contain the value.
QString hasWords(const QString &column);
/// A table expression of candidate links, rows named `link_id`, by number in the order asked for, as
/// far as they come after `beyond`. A loop over it keeps its order. Adds its values.
QString candidates(const QString &match, Qt::SortOrder order, QVariantList &values,
                   LinkId beyond = 0);
/// The value for candidates() of three or more letters: of the most telling ones.
QString matchOf(Sql &sql, const QString &words);
/// The value for candidates() of one or two letters.
QString matchOfFew(Sql &sql, const QString &words);

} // namespace linktill::ledger
