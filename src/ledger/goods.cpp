// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/goods.h"

#include "application/ports/samearticle.h"
#include "core/barcode.h"
#include "core/searchwords.h"
#include "ledger/match.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

void takeWords(Sql &sql, ArticleId id)
{
    const QVariant words = sql.one(u"SELECT words FROM goods_text WHERE goods_id = ?"_s, {id});
    if (!words.isValid())
        return;
    sql.run(u"INSERT INTO goods_search (goods_search, rowid, words) VALUES ('delete', ?, ?)"_s,
            {id, words});
    sql.run(u"DELETE FROM goods_text WHERE goods_id = ?"_s, {id});
}

void addWords(Sql &sql, const Article &article)
{
    const QString words = wordsToFindOf(article);
    sql.run(u"INSERT INTO goods_text (goods_id, words) VALUES (?, ?)"_s, {article.id, words});
    sql.run(u"INSERT INTO goods_search (rowid, words) VALUES (?, ?)"_s, {article.id, words});
}

/// The articles of a query that gives id, account_id, name, barcode, image, changed_at, with their
/// prices. They are read to the end first: one query at a time.
QList<Article> articlesOf(Sql &sql, QSqlQuery query)
{
    QList<Article> articles;
    while (sql.next(query)) {
        Article article;
        article.id = query.value(0).toLongLong();
        article.accountId = query.value(1).toString();
        article.name = query.value(2).toString();
        article.barcode = query.value(3).toString();
        article.image = query.value(4).toString();
        article.changed = timeFrom(query.value(5).toLongLong());
        articles << article;
    }
    for (Article &article : articles) {
        QSqlQuery prices = sql.run(
            u"SELECT currency, amount FROM goods_price WHERE goods_id = ?"_s, {article.id});
        while (sql.next(prices))
            article.prices.insert(prices.value(0).toString(), prices.value(1).toLongLong());
    }
    return articles;
}

constexpr auto selectGoods =
    "SELECT g.id, g.account_id, g.name, g.barcode, g.image, g.changed_at FROM goods g "_L1;

void put(Sql &sql, const Article &article)
{
    takeWords(sql, article.id);
    sql.run(u"UPDATE goods SET account_id = ?, name = ?, barcode = ?, image = ?, name_key = ?, "
            "changed_at = ? WHERE id = ?"_s,
            {article.accountId, article.name, article.barcode, article.image,
             articleKey(article), stored(article.changed), article.id});
    sql.run(u"DELETE FROM goods_price WHERE goods_id = ?"_s, {article.id});
    for (auto it = article.prices.cbegin(); it != article.prices.cend(); ++it)
        sql.run(u"INSERT INTO goods_price (goods_id, currency, amount) VALUES (?, ?, ?)"_s,
                {article.id, it.key(), it.value()});
    addWords(sql, article);
}

ArticleId insert(Sql &sql, Article article)
{
    QSqlQuery made = sql.run(u"INSERT INTO goods (account_id, name, barcode, image, name_key, "
                             "changed_at, removed_at) VALUES ('', '', '', '', '', 0, 0)"_s);
    article.id = made.lastInsertId().toLongLong();
    put(sql, article);
    return article.id;
}

Article loadArticle(Sql &sql, ArticleId id)
{
    const QList<Article> found = articlesOf(sql, sql.run(selectGoods + u"WHERE g.id = ?"_s, {id}));
    if (found.isEmpty())
        sql.fail({LedgerFault::NotFound, u"article %1"_s.arg(id), 0});
    return found.value(0);
}

/// A condition for an article number in each of its forms, as rows have it that were there before.
QString isOneOf(const QStringList &forms)
{
    return u"IN (%1) "_s.arg(QStringList(forms.size(), u"?"_s).join(u", "_s));
}

QVariantList valuesOf(const QStringList &texts) { return {texts.begin(), texts.end()}; }

/// Another than this one with its barcode, of the same account or of all.
ArticleId barcodeOf(Sql &sql, const Article &article)
{
    if (article.barcode.isEmpty())
        return 0;
    const QStringList forms = formsOfBarcode(article.barcode);
    return sql.one(u"SELECT id FROM goods WHERE barcode "_s + isOneOf(forms)
                       + u"AND barcode <> '' AND removed_at = 0 AND id <> ? AND account_id = ? "
                         "ORDER BY barcode = ? DESC, id LIMIT 1"_s,
                   valuesOf(forms)
                       + QVariantList{article.id, article.accountId, article.barcode})
        .toLongLong();
}

/// `ofThisList`: those that other rows of the same list are. What has their name, and says something else
/// of it, is a variant.
ArticleId sameAs(Sql &sql, const Article &article, const QSet<ArticleId> &ofThisList)
{
    if (const ArticleId id = barcodeOf(sql, article))
        return id;
    // Two with different barcodes and one name are two.
    const QList<Article> known = articlesOf(
        sql, sql.run(selectGoods
                         + u"WHERE g.name_key = ? AND g.removed_at = 0 AND g.account_id = ? "
                           "AND (g.barcode = '' OR ? = '') ORDER BY g.barcode, g.id LIMIT 20"_s,
                     {articleKey(article), article.accountId, article.barcode}));
    return sameByName(known, article, ofThisList);
}

/// Whether it was known before.
bool learn(Sql &sql, Article article, const QDateTime &now, QSet<ArticleId> &ofThisList)
{
    article.id = 0;
    article.changed = now;
    const ArticleId id = sameAs(sql, article, ofThisList);
    if (!id) {
        // What is for all serves this account too, as long as the account says nothing else.
        Article shared = article;
        shared.accountId.clear();
        if (const ArticleId ofAll = article.accountId.isEmpty() ? 0 : sameAs(sql, shared, ofThisList);
            ofAll && saysNothingNew(article, loadArticle(sql, ofAll)))
            return true;
        ofThisList.insert(insert(sql, article));
        return false;
    }
    ofThisList.insert(id);
    const Article before = loadArticle(sql, id);
    if (!sql.ok() || saysNothingNew(article, before))
        return true;
    Article known = learnedOf(before, article);
    known.changed = now;
    put(sql, known);
    return true;
}

} // namespace

void createGoods(Sql &sql)
{
    sql.run(u"CREATE TABLE goods (id INTEGER PRIMARY KEY, account_id TEXT NOT NULL, "
            "name TEXT NOT NULL, barcode TEXT NOT NULL, image TEXT NOT NULL, "
            "name_key TEXT NOT NULL, changed_at BIGINT NOT NULL, removed_at BIGINT NOT NULL)"_s);
    sql.run(u"CREATE INDEX goods_by_barcode ON goods (barcode) WHERE (barcode <> '')"_s);
    sql.run(u"CREATE INDEX goods_by_name ON goods (name_key, id)"_s);
    sql.run(u"CREATE TABLE goods_price (goods_id INTEGER NOT NULL REFERENCES goods (id), "
            "currency TEXT NOT NULL, amount BIGINT NOT NULL, PRIMARY KEY (goods_id, currency))"_s);
    sql.run(u"CREATE TABLE goods_text (goods_id INTEGER PRIMARY KEY REFERENCES goods (id), "
            "words TEXT NOT NULL)"_s);
    // The words are folded already; what is asked for is always the beginning of one.
    sql.run(u"CREATE VIRTUAL TABLE goods_search USING fts5(words, content='goods_text', "
            "content_rowid='goods_id', tokenize='unicode61 remove_diacritics 0', "
            "prefix='1 2 3 4 5', detail=none, columnsize=0)"_s);
}

LedgerResult<QList<Article>> findArticles(const QSqlDatabase &db, const QString &accountId,
                                          const QString &typed, int most)
{
    Sql sql(db);
    const QList<SearchTerm> terms = searchTerms(typed);
    if (terms.isEmpty())
        return QList<Article>();
    QString searched = u"g.id IN (SELECT rowid FROM goods_search WHERE goods_search MATCH ?) "_s;
    QVariantList values{matchOf(terms)};
    if (const QStringList forms = formsOfBarcode(typed.trimmed()); forms.size() > 1) {
        searched += u"OR g.barcode <> '' AND g.barcode "_s + isOneOf(forms);
        values += valuesOf(forms);
    }
    const QList<Article> found = articlesOf(
        sql, sql.run(selectGoods + u"WHERE (%1) AND g.account_id IN ('', ?) AND g.removed_at = 0 "
                                   "ORDER BY g.name_key, g.id LIMIT ?"_s.arg(searched),
                     values + QVariantList{accountId, most}));
    return sql.answer(found);
}

LedgerResult<Article> articleWithBarcode(const QSqlDatabase &db, const QString &accountId,
                                         const QString &barcode)
{
    Sql sql(db);
    if (barcode.isEmpty())
        return Article();
    // The account's own goes before that of all, and what is written in the same way before the rest.
    const QStringList forms = formsOfBarcode(barcode);
    const QList<Article> found = articlesOf(
        sql, sql.run(selectGoods + u"WHERE g.barcode "_s + isOneOf(forms)
                         + u"AND g.barcode <> '' AND g.account_id IN ('', ?) AND g.removed_at = 0 "
                           "ORDER BY g.account_id DESC, g.barcode = ? DESC, g.id LIMIT 1"_s,
                     valuesOf(forms) + QVariantList{accountId, barcode}));
    return sql.answer(found.value(0));
}

LedgerResult<ArticlePage> articlePage(const QSqlDatabase &db, const QString &accountId,
                                      const PageMark &after, int most)
{
    Sql sql(db);
    QVariantList values{accountId};
    QString further;
    if (!after.isNull()) {
        further = u"AND (g.name_key, g.id) > (?, ?) "_s;
        values += after.values;
    }
    ArticlePage page;
    page.articles = articlesOf(
        sql, sql.run(selectGoods + u"WHERE g.account_id IN ('', ?) AND g.removed_at = 0 "_s + further
                         + u"ORDER BY g.name_key, g.id LIMIT ?"_s,
                     values + QVariantList{most + 1}));
    if (page.articles.size() > most) {
        page.articles.removeLast();
        const Article &last = page.articles.constLast();
        page.next.values = {articleKey(last), last.id};
    }
    return sql.answer(page);
}

LedgerResult<Article> saveArticle(const QSqlDatabase &db, const QDateTime &now,
                                  const Article &article)
{
    return inTransaction(db, [&](Sql &sql) {
        Article saved = article;
        saved.changed = now;
        if (barcodeOf(sql, saved))
            sql.fail({LedgerFault::Busy, u"barcode of another article"_s, 0});
        else if (saved.id == 0)
            saved.id = insert(sql, saved);
        else if (loadArticle(sql, saved.id); sql.ok())
            put(sql, saved);
        return saved;
    });
}

LedgerResult<ArticlesAdded> addArticles(const QSqlDatabase &db, const QDateTime &now,
                                        const QList<Article> &articles, const ProductRepository::Watch &goesOn)
{
    return inTransaction(db, [&](Sql &sql) {
        ArticlesAdded added;
        QSet<ArticleId> known;
        for (const Article &article : articles) {
            if (!article.name.isEmpty())
                ++(learn(sql, article, now, known) ? added.known : added.fresh);
            if (!goOn(sql, added.known + added.fresh, articles.size(), goesOn))
                break;
        }
        return added;
    });
}

LedgerResult<Done> removeArticles(const QSqlDatabase &db, const QDateTime &now,
                                  const QList<ArticleId> &ids)
{
    return inTransaction(db, [&](Sql &sql) {
        for (const ArticleId id : ids) {
            sql.run(u"UPDATE goods SET removed_at = ? WHERE id = ?"_s, {stored(now), id});
            takeWords(sql, id);
        }
        return Done();
    });
}

LedgerResult<Done> restoreArticles(const QSqlDatabase &db, const QList<ArticleId> &ids)
{
    return inTransaction(db, [&](Sql &sql) {
        for (const ArticleId id : ids) {
            const Article article = loadArticle(sql, id);
            takeWords(sql, id);
            if (barcodeOf(sql, article)) // taken by another meanwhile
                sql.fail({LedgerFault::Busy, u"barcode of another article"_s, 0});
            sql.run(u"UPDATE goods SET removed_at = 0 WHERE id = ?"_s, {id});
            addWords(sql, article);
        }
        return Done();
    });
}

} // namespace linktill::ledger
