// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/ledgermaker.h"
#include "bench/linkmaker.h"
#include "ledger/records.h"
#include "ledger/schema.h"
#include "ledger/sqlite.h"
#include "ledger/totals.h"
#include "ledger/words.h"

#include <QSqlQuery>

using namespace linktill;
using namespace linktill::ledger;
using namespace Qt::StringLiterals;

namespace {

/// Drops the indexes, because a million rows are added faster without them. Returns the statements that
/// make them again.
QStringList withoutIndexes(Sql &sql)
{
    QStringList names, statements;
    QSqlQuery query = sql.run(u"SELECT name, sql FROM sqlite_master WHERE type = 'index' "
                              "AND sql IS NOT NULL"_s);
    while (sql.next(query)) {
        names << query.value(0).toString();
        statements << query.value(1).toString();
    }
    query.finish();
    for (const QString &name : names)
        sql.run("DROP INDEX "_L1 + name);
    return statements;
}

QSqlQuery prepared(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    query.prepare(sql);
    return query;
}

constexpr int waitingLinks = 100; ///< links that the search's index lacks, as in any ledger in use

void insert(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    if (!query.exec())
        qFatal("%s", qPrintable(query.lastError().text()));
}

void insertLinks(Sql &sql, int links, const QDateTime &first)
{
    QSqlQuery row = prepared(
        sql.db(), u"INSERT INTO link (id, account_id, account_name, environment, order_id, "
                  "custom_ref, reference, url, state, status_word, amount, currency, description, "
                  "customer_name, customer_email, customer_phone, notes, creator, created_at, "
                  "changed_at, expires_at, next_refresh_at, archived, draft_id, assembled, open_edit, "
                  "line, sender, sender_until) VALUES (%1 '', 0)"_s.arg(u"?, "_s.repeated(27)));
    QSqlQuery text = prepared(sql.db(), u"INSERT INTO link_text VALUES (?, ?)"_s);
    QSqlQuery request = prepared(sql.db(), u"INSERT INTO link_request VALUES (?, ?)"_s);
    QSqlQuery event = prepared(sql.db(), u"INSERT INTO link_event (link_id, at, who, kind, detail) "
                                         "VALUES (?, ?, ?, ?, '')"_s);
    LinkMaker maker(2026, first, links);
    for (int id = 1; id <= links; ++id) {
        const Link l = maker.next();
        const QVariantList values = rowOf(l);
        insert(row, QVariantList{id} + values + QVariantList{lineOf(values)});
        insert(text, {id, wordsOf(l)});
        insert(request, {id, QString::fromUtf8(maker.requestOf(l))});
        for (const auto &kind : {u"written"_s, u"created"_s})
            insert(event, {id, stored(l.created), l.creator, kind});
    }
}

} // namespace

LedgerResult<Done> makeLedger(const QString &file, int links, const QDateTime &first)
{
    const auto connected = connectTo(file, OpenAs::Write);
    if (!connected)
        return Failure{connected.error()};
    const QSqlDatabase &db = (*connected)->db;
    if (const auto made = migrate(db); !made)
        return made;
    Sql sql(db);
    sql.run(u"PRAGMA journal_mode = OFF"_s);
    sql.run(u"PRAGMA synchronous = OFF"_s);
    sql.run(u"PRAGMA foreign_keys = OFF"_s);
    sql.run(u"PRAGMA cache_size = -400000"_s);
    const QStringList indexes = withoutIndexes(sql);
    sql.run(u"BEGIN"_s);
    insertLinks(sql, links, first);
    sql.run(u"INSERT INTO link_total SELECT created_at / %1, archived, account_id, environment, "
            "currency, state, creator, count(*), sum(amount) FROM link "
            "GROUP BY 1, 2, 3, 4, 5, 6, 7"_s.arg(weekLength));
    const int indexed = qMax(0, links - waitingLinks);
    sql.run(u"INSERT INTO link_search(rowid, words) SELECT link_id, words FROM link_text "
            "WHERE link_id <= ?"_s, {indexed});
    sql.run(u"UPDATE search_mark SET upto = ?"_s, {indexed});
    sql.run(u"COMMIT"_s);
    for (const QString &index : indexes)
        sql.run(index);
    sql.run(u"PRAGMA journal_mode = WAL"_s);
    return sql.answer(Done());
}
