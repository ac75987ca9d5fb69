// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/products/itemsmodel.h"

#include "core/entry/amounttext.h"
#include "core/money.h"

#include <QLocale>

namespace linktill::gui {

namespace {

/// The text of any column but the price.
QString LineItem::*field(int column)
{
    switch (column) {
    case ItemsModel::Name:
        return &LineItem::name;
    case ItemsModel::Quantity:
        return &LineItem::quantity;
    case ItemsModel::Id:
        return &LineItem::id;
    case ItemsModel::Image:
        return &LineItem::image;
    default:
        return &LineItem::additionalDetails;
    }
}

} // namespace

QString typedPrice(const QString &typed)
{
    const QString plain = plainDecimal(typed, QLocale());
    // Some regions write money in another way than numbers: Fr. 12.50 where a number is 12,50.
    return plain == typed ? amountText(typed, QLocale(), QString()) : plain;
}

int ItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int ItemsModel::columnWeight(int column) const
{
    return column == Name ? 5 : column == Quantity || column == Id ? 2 : 3;
}

QString ItemsModel::heading(int column) const
{
    switch (column) {
    case Name:
        return tr("Item");
    case Price:
        return tr("Price");
    case Quantity:
        return tr("Quantity");
    case Id:
        return tr("Code");
    case Image:
        return tr("Picture");
    default:
        return tr("Details");
    }
}

QString ItemsModel::raw(int row, int column) const
{
    const LineItem &item = m_rows.at(row);
    return column == Price ? item.price.text() : item.*field(column);
}

void ItemsModel::setRaw(int row, int column, const QString &text)
{
    if (column == Price)
        m_rows[row].price = text;
    else
        m_rows[row].*field(column) = text;
}

QString ItemsModel::display(int row, int column) const
{
    const QString text = raw(row, column);
    return isNumber(column) ? localDecimal(text, QLocale(), true) : text.simplified();
}

QString ItemsModel::toEdit(const QString &rawText, int column) const
{
    return isNumber(column) ? localDecimal(rawText, QLocale(), false) : rawText;
}

QString ItemsModel::fromEdit(const QString &typed, int column) const
{
    const QString text = typed.trimmed();
    if (!isNumber(column) || text.isEmpty())
        return text;
    return column == Price ? typedPrice(text) : plainDecimal(text, QLocale());
}

bool ItemsModel::isNumber(int column) const { return column == Price || column == Quantity; }

} // namespace linktill::gui
