// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/products/productsmodel.h"

#include "core/money.h"

#include <QLocale>

namespace linktill::gui {

namespace {

QString pricesOf(const Product &product)
{
    QStringList all;
    for (auto it = product.prices.cbegin(); it != product.prices.cend(); ++it) {
        if (const auto money = Money::fromMinor(it.value(), it.key()))
            all << money->display(QLocale());
    }
    return all.join(QStringLiteral(" · "));
}

} // namespace

void ProductsModel::setProducts(const QList<Product> &products)
{
    beginResetModel();
    m_articles = products;
    endResetModel();
}

int ProductsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_articles.size());
}

int ProductsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProductsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Product &product = m_articles[index.row()];
    switch (index.column()) {
    case Name:
        return product.name;
    case Barcode:
        return product.barcode;
    default:
        return pricesOf(product);
    }
}

QVariant ProductsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : section == Barcode ? tr("Barcode") : tr("Prices");
}

} // namespace linktill::gui
