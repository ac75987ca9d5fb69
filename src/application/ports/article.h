// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linkdraft.h"
#include "application/ports/pagemark.h"

#include <QDateTime>
#include <QMap>

namespace linktill {

/// The application's own number of an article. 0 is none.
using ArticleId = qint64;

/// Something that is sold, as it is put into the items of a link.
struct Article
{
    ArticleId id = 0;
    QString accountId; ///< only this account sells it; empty: all do
    QString name;
    QString barcode; ///< as it was scanned or typed first; may be empty
    QString image;   ///< https address; may be empty
    QMap<QString, qint64> prices; ///< minor units by currency
    QDateTime changed;            ///< UTC, given by the ledger
    bool operator==(const Article &) const = default;
};

/// The article as a row of a link in this currency. The price stays empty when there is none.
LineItem itemOf(const Article &article, const QString &currency, qint64 quantity);
/// A row of a link as an article; without a price that is not sound.
Article articleOf(const LineItem &item, const QString &currency);
/// What people read of it: "Coffee beans — ฿250.00".
QString articleLine(const Article &article, const QString &currency);

/// Adds the article to the rows: to the quantity of the row that is the same, or as a row of its own.
/// The number of that row.
int addArticle(QList<LineItem> &items, const Article &article, const QString &currency,
               qint64 quantity);

struct ArticlePage
{
    QList<Article> articles;
    PageMark next; ///< null when this was the last page
};

/// What came of adding many.
struct ArticlesAdded
{
    int fresh = 0, known = 0;
};

} // namespace linktill
