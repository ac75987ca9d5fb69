// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/sql.h"

/// Links to rows and back.
namespace linktill::ledger {

/// As in the ledger; what an environment is called elsewhere may change, this may not.
QString environmentCode(Environment environment);
Environment environmentOfCode(const QString &code);

/// A link's columns in the ledger, without its number.
QVariantList rowOf(const Link &link);
/// The column `line` of a row: its texts in one.
QByteArray lineOf(const QVariantList &row);
/// "l.id", "l.account_id", … of a table named `l`: the number, and the columns of rowOf().
QStringList linkColumnNames();
/// The same for linksOf(): the texts as one value, which is read in half the time, then the rest.
QString linkColumns();
/// Fails with NotFound when there is none.
Link loadLink(Sql &sql, LinkId id);
/// The same; with OtherLedger when that is not the link of the key.
Link loadLink(Sql &sql, const LinkKey &key);
/// Of a query whose columns are linkColumns().
QList<Link> linksOf(Sql &sql, QSqlQuery &query);
inline QList<Link> linksOf(Sql &sql, QSqlQuery &&query) { return linksOf(sql, query); }

/// A new row, its words and totals. Gives its number.
LinkId insertLink(Sql &sql, const Link &link);
/// Writes what differs: row, words, totals.
void updateLink(Sql &sql, const Link &before, const Link &after);
void addEvent(Sql &sql, LinkId id, const LinkEvent &event);
void putRequest(Sql &sql, LinkId id, const QByteArray &request);
QByteArray requestOf(Sql &sql, LinkId id);
QList<LinkEvent> eventsOf(Sql &sql, LinkId id);

} // namespace linktill::ledger
