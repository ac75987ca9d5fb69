// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/products/goodsmodel.h"

#include "core/money.h"

#include <QLocale>

namespace linktill::gui {

namespace {

QString pricesOf(const Article &article)
{
    QStringList all;
    for (auto it = article.prices.cbegin(); it != article.prices.cend(); ++it) {
        if (const auto money = Money::fromMinor(it.value(), it.key()))
            all << money->display(QLocale());
    }
    return all.join(QStringLiteral(" · "));
}

} // namespace

void GoodsModel::setArticles(const QList<Article> &articles)
{
    beginResetModel();
    m_articles = articles;
    endResetModel();
}

int GoodsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_articles.size());
}

int GoodsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant GoodsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Article &article = m_articles[index.row()];
    switch (index.column()) {
    case Name:
        return article.name;
    case Barcode:
        return article.barcode;
    default:
        return pricesOf(article);
    }
}

QVariant GoodsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : section == Barcode ? tr("Barcode") : tr("Prices");
}

} // namespace linktill::gui
