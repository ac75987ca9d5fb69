// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sql.h"

/// Writes links to rows and reads them back.
namespace linktill::ledger {

/// Returns the environment's name in the ledger. These names stay, even if other parts rename an environment.
QString environmentCode(Environment environment);
Environment environmentOfCode(const QString &code);

/// Returns the values of a link's columns, without its number.
QVariantList rowOf(const Link &link);
/// Returns the value of the column `line` for a row: all its texts in one.
QByteArray lineOf(const QVariantList &row);
/// Returns the number's column and those of rowOf(), "l.id", "l.account_id", …, of a table named `l`.
QStringList linkColumnNames();
/// Returns the columns that linksOf() reads: the texts as one value, which takes half the time,
/// then the rest.
QString linkColumns();
/// Reads a link; fails with NotFound when there is none.
Link loadLink(Sql &sql, LinkId id);
/// Reads the link of a key; fails with OtherLedger when the link with this number is not the key's.
Link loadLink(Sql &sql, const LinkKey &key);
/// Reads the links of a query whose columns are linkColumns().
QList<Link> linksOf(Sql &sql, QSqlQuery &query);
inline QList<Link> linksOf(Sql &sql, QSqlQuery &&query) { return linksOf(sql, query); }

/// Writes a new link's row, words and totals. Returns its number.
LinkId insertLink(Sql &sql, const Link &link);
/// Writes what differs between `before` and `after`: row, words, totals.
void updateLink(Sql &sql, const Link &before, const Link &after);
void addEvent(Sql &sql, LinkId id, const LinkEvent &event);
void putRequest(Sql &sql, LinkId id, const QByteArray &request);
QByteArray requestOf(Sql &sql, LinkId id);
QList<LinkEvent> eventsOf(Sql &sql, LinkId id);

} // namespace linktill::ledger
