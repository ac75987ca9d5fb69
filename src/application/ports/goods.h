// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledger.h"

#include <QMap>

namespace linktill {

/// The desk's own number of an article. 0 is none.
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

/// Port to the goods that the ledger knows. `accountId` tells whose are meant: its own and those of
/// all. As with Ledger, any thread; asked through application/ports/ledgerjob.h.
class Goods
{
public:
    virtual ~Goods() = default;

    /// By the beginnings of words of name and barcode, without case, accents and script; by name.
    virtual LedgerResult<QList<Article>> find(const QString &accountId, const QString &typed,
                                              int most) = 0;
    /// With that barcode, a GTIN in whichever of its forms; without an id when there is none.
    virtual LedgerResult<Article> withBarcode(const QString &accountId, const QString &barcode) = 0;
    /// All of them by name.
    virtual LedgerResult<ArticlePage> page(const QString &accountId, const PageMark &after,
                                           int most) = 0;
    /// As edited; a new one with id 0. Busy when another article has its barcode.
    virtual LedgerResult<Article> save(const Article &article) = 0;
    /// One is known again by its barcode, else by its name where only one has it: then what it says wins,
    /// and nothing that was known is emptied. Two of one list with the same name and no barcode that say
    /// different things are two.
    /// All or none; told now and then how many were added, and false takes all of it back.
    using Watch = std::function<bool(int added)>;
    virtual LedgerResult<ArticlesAdded> add(const QList<Article> &articles,
                                            const Watch &goesOn = {}) = 0;
    virtual LedgerResult<Done> remove(const QList<ArticleId> &ids) = 0;
    /// Undoes remove().
    virtual LedgerResult<Done> restore(const QList<ArticleId> &ids) = 0;
};

} // namespace linktill
