// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/productrepository.h"
#include "ledger/sql.h"

/// Goods to rows and back, and how they are found: an index of the words that core/searchwords.h
/// gives, as for customers.
namespace linktill::ledger {

void createGoods(Sql &sql);

LedgerResult<QList<Article>> findArticles(const QSqlDatabase &db, const QString &accountId,
                                          const QString &typed, int most);
LedgerResult<Article> articleWithBarcode(const QSqlDatabase &db, const QString &accountId,
                                         const QString &barcode);
LedgerResult<ArticlePage> articlePage(const QSqlDatabase &db, const QString &accountId,
                                      const PageMark &after, int most);
LedgerResult<Article> saveArticle(const QSqlDatabase &db, const QDateTime &now,
                                  const Article &article);
LedgerResult<ArticlesAdded> addArticles(const QSqlDatabase &db, const QDateTime &now,
                                        const QList<Article> &articles,
                                        const ProductRepository::Watch &goesOn);
LedgerResult<Done> removeArticles(const QSqlDatabase &db, const QDateTime &now,
                                  const QList<ArticleId> &ids);
LedgerResult<Done> restoreArticles(const QSqlDatabase &db, const QList<ArticleId> &ids);

} // namespace linktill::ledger
