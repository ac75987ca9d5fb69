// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/article.h"

#include "core/barcode.h"
#include "core/money.h"

#include <QLocale>

namespace linktill {

LineItem itemOf(const Article &article, const QString &currency, qint64 quantity)
{
    LineItem item;
    item.id = article.barcode;
    item.name = article.name;
    item.image = article.image;
    item.quantity = QString::number(quantity);
    const auto price = article.prices.constFind(currency);
    if (price != article.prices.constEnd()) {
        if (const auto money = Money::fromMinor(*price, currency))
            item.price = money->plain();
    }
    return item;
}

Article articleOf(const LineItem &item, const QString &currency)
{
    Article article;
    article.name = item.name.simplified();
    article.barcode = barcodeText(item.id).value_or(QString());
    article.image = item.image.trimmed();
    if (const auto money = Money::parse(item.price, currency))
        article.prices.insert(money->currency(), money->minor());
    return article;
}

QString articleLine(const Article &article, const QString &currency)
{
    const auto price = article.prices.constFind(currency);
    if (price == article.prices.constEnd())
        return article.name;
    const auto money = Money::fromMinor(*price, currency);
    return money ? QStringLiteral("%1 — %2").arg(article.name, money->display(QLocale()))
                 : article.name;
}

int addArticle(QList<LineItem> &items, const Article &article, const QString &currency,
               qint64 quantity)
{
    const LineItem fresh = itemOf(article, currency, quantity);
    for (int row = 0; row < items.size(); ++row) {
        LineItem &item = items[row];
        const qint64 before = wholeNumber(item.quantity);
        const bool isSame = item.id == fresh.id && item.name == fresh.name
            && (item.price == fresh.price || fresh.price.isEmpty());
        if (!isSame || before == 0)
            continue;
        item.quantity = QString::number(before + quantity);
        return row;
    }
    // A row that was added and left empty is where it goes.
    if (!items.isEmpty() && items.constLast() == LineItem())
        items.last() = fresh;
    else
        items.append(fresh);
    return static_cast<int>(items.size()) - 1;
}

} // namespace linktill
