// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/product.h"

#include "core/barcode.h"
#include "core/money.h"

#include <QLocale>

namespace linktill {

LineItem itemOf(const Product &product, const QString &currency, qint64 quantity)
{
    LineItem item;
    item.id = product.barcode;
    item.name = product.name;
    item.image = product.image;
    item.quantity = QString::number(quantity);
    const auto price = product.prices.constFind(currency);
    if (price != product.prices.constEnd()) {
        if (const auto money = Money::fromMinor(*price, currency))
            item.price = money->plain();
    }
    return item;
}

Product productOf(const LineItem &item, const QString &currency)
{
    Product product;
    product.name = item.name.simplified();
    product.barcode = barcodeText(item.id).value_or(QString());
    product.image = item.image.trimmed();
    if (const auto money = item.price.in(currency))
        product.prices.insert(money->currency(), money->minor());
    return product;
}

QString productLine(const Product &product, const QString &currency)
{
    const auto price = product.prices.constFind(currency);
    if (price == product.prices.constEnd())
        return product.name;
    const auto money = Money::fromMinor(*price, currency);
    return money ? QStringLiteral("%1 — %2").arg(product.name, money->display(QLocale()))
                 : product.name;
}

int addProduct(QList<LineItem> &items, const Product &product, const QString &currency,
               qint64 quantity)
{
    const LineItem fresh = itemOf(product, currency, quantity);
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
    // The product takes the place of a last row that was added and left empty.
    if (!items.isEmpty() && items.constLast() == LineItem())
        items.last() = fresh;
    else
        items.append(fresh);
    return static_cast<int>(items.size()) - 1;
}

} // namespace linktill
