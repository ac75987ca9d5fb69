// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/customersearch.h"

#include "application/ports/samecustomer.h"
#include "core/searchwords.h"
#include "ledger/customerrows.h"
#include "ledger/match.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

/// At most this many customers are compared: the newest of those that match, and the last used of all.
constexpr int maxHits = 400;
constexpr int maxRecent = 300;

struct Hit
{
    CustomerId id = 0;
    qint64 lastUsed = 0;
};

QList<Hit> hitsOf(Sql &sql, const QString &sentence, const QVariantList &values)
{
    QList<Hit> hits;
    QSqlQuery query = sql.run(sentence, values);
    while (sql.next(query))
        hits << Hit{query.value(0).toLongLong(), query.value(1).toLongLong()};
    return hits;
}

/// Returns the customers that match a very short text, among those used last.
QList<Hit> recentHits(Sql &sql, bool practice, const QList<SearchTerm> &terms)
{
    QList<Hit> hits;
    QSqlQuery query = sql.run(
        u"SELECT c.id, c.last_used_at, t.words FROM customer c JOIN customer_text t "
        "ON t.customer_id = c.id WHERE c.practice = ? AND c.removed_at = 0 "
        "ORDER BY c.last_used_at DESC, c.id DESC LIMIT ?"_s,
        {practice, maxRecent});
    while (sql.next(query)) {
        if (hasTerms(query.value(2).toString(), terms))
            hits << Hit{query.value(0).toLongLong(), query.value(1).toLongLong()};
    }
    return hits;
}

/// Takes the customer's words out of the index, unless they are `words`. Returns whether they are.
bool takeWordsUnless(Sql &sql, CustomerId id, const QString &words)
{
    QSqlQuery &query = sql.runPrepared(u"SELECT words FROM customer_text WHERE customer_id = ?"_s, {id});
    if (!sql.next(query))
        return false;
    const QString before = query.value(0).toString();
    query.finish();
    if (before == words && !words.isNull())
        return true;
    sql.runPrepared(u"INSERT INTO customer_search (customer_search, rowid, words) VALUES ('delete', ?, ?)"_s,
                    {id, before});
    sql.runPrepared(u"DELETE FROM customer_text WHERE customer_id = ?"_s, {id});
    return false;
}

QList<KnownCustomer> load(Sql &sql, const QList<Hit> &hits)
{
    QList<KnownCustomer> customers;
    for (const Hit &hit : hits) {
        QSqlQuery query = sql.run(
            u"SELECT %1 FROM customer c WHERE c.id = ?"_s.arg(customerColumns()), {hit.id});
        if (sql.next(query))
            customers << customerAt(query);
    }
    return customers;
}

} // namespace

void createCustomerSearch(Sql &sql)
{
    sql.run(u"CREATE TABLE customer_text (customer_id INTEGER PRIMARY KEY "
            "REFERENCES customer (id), words TEXT NOT NULL)"_s);
    // The words are folded already, and a search always asks for the beginning of a word.
    sql.run(u"CREATE VIRTUAL TABLE customer_search USING fts5(words, content='customer_text', "
            "content_rowid='customer_id', tokenize='unicode61 remove_diacritics 0', "
            "prefix='1 2 3 4 5', detail=none, columnsize=0)"_s);
}

void setCustomerWords(Sql &sql, const KnownCustomer &customer)
{
    const QString words = wordsToFindOf(customer);
    if (takeWordsUnless(sql, customer.id, words))
        return;
    sql.runPrepared(u"INSERT INTO customer_text (customer_id, words) VALUES (?, ?)"_s, {customer.id, words});
    sql.runPrepared(u"INSERT INTO customer_search (rowid, words) VALUES (?, ?)"_s, {customer.id, words});
}

void takeCustomerWords(Sql &sql, CustomerId id)
{
    takeWordsUnless(sql, id, {});
}

LedgerResult<QList<KnownCustomer>> findCustomers(const QSqlDatabase &db, const QString &accountId,
                                                 const QString &typed, int limit)
{
    Sql sql(db);
    const bool practice = accountId == "practice"_L1;
    const QList<SearchTerm> terms = searchTerms(typed);
    if (terms.isEmpty())
        return QList<KnownCustomer>();
    QList<Hit> hits = hitsOf(
        sql,
        u"SELECT c.id, c.last_used_at FROM (SELECT rowid AS id FROM customer_search WHERE "
        "customer_search MATCH ? ORDER BY rowid DESC LIMIT ?) hit JOIN customer c ON c.id = hit.id "
        "WHERE c.practice = ? AND c.removed_at = 0"_s,
        {matchOf(terms), qMax(maxHits, limit), practice});
    if (hits.size() >= maxHits)
        hits += recentHits(sql, practice, terms);
    std::sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) {
        return a.lastUsed != b.lastUsed ? a.lastUsed > b.lastUsed : a.id > b.id;
    });
    hits.erase(std::unique(hits.begin(), hits.end(),
                           [](const Hit &a, const Hit &b) { return a.id == b.id; }),
               hits.end());
    const QList<KnownCustomer> found = load(sql, hits.mid(0, limit));
    return sql.answer(found);
}

} // namespace linktill::ledger
