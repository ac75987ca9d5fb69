// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/sqlproducts.h"

#include "ledger/goods.h"
#include "ledger/openledger.h"

namespace linktill::ledger {

LedgerResult<QList<Article>> SqlProducts::find(const QString &accountId, const QString &typed,
                                            int most)
{
    return m_open.read<QList<Article>>([&](const QSqlDatabase &db) {
        return findArticles(db, accountId, typed, most);
    });
}

LedgerResult<Article> SqlProducts::withBarcode(const QString &accountId, const QString &barcode)
{
    return m_open.read<Article>([&](const QSqlDatabase &db) {
        return articleWithBarcode(db, accountId, barcode);
    });
}

LedgerResult<ArticlePage> SqlProducts::page(const QString &accountId, const PageMark &after, int most)
{
    return m_open.read<ArticlePage>([&](const QSqlDatabase &db) {
        return articlePage(db, accountId, after, most);
    });
}

LedgerResult<Article> SqlProducts::save(const Article &article)
{
    return m_open.write<Article>([&](const QSqlDatabase &db) {
        return saveArticle(db, m_open.scribe().now, article);
    });
}

LedgerResult<ArticlesAdded> SqlProducts::add(const QList<Article> &articles, const Watch &goesOn)
{
    return m_open.write<ArticlesAdded>([&](const QSqlDatabase &db) {
        return addArticles(db, m_open.scribe().now, articles, goesOn);
    });
}

LedgerResult<Done> SqlProducts::remove(const QList<ArticleId> &ids)
{
    return m_open.write<Done>([&](const QSqlDatabase &db) {
        return removeArticles(db, m_open.scribe().now, ids);
    });
}

LedgerResult<Done> SqlProducts::restore(const QList<ArticleId> &ids)
{
    return m_open.write<Done>(
        [&](const QSqlDatabase &db) { return restoreArticles(db, ids); });
}

} // namespace linktill::ledger
