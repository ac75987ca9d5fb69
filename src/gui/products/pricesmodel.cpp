// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/products/pricesmodel.h"

#include "core/money.h"
#include "gui/products/itemsmodel.h"

#include <QLocale>

namespace linktill::gui {

int PricesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PricesModel::heading(int column) const
{
    return column == Currency ? tr("Currency") : tr("Price");
}

QString PricesModel::raw(int row, int column) const
{
    return column == Currency ? m_rows.at(row).currency : m_rows.at(row).amount;
}

void PricesModel::setRaw(int row, int column, const QString &text)
{
    (column == Currency ? m_rows[row].currency : m_rows[row].amount) = text;
}

QString PricesModel::display(int row, int column) const
{
    return isNumber(column) ? localDecimal(raw(row, column), QLocale(), true) : raw(row, column);
}

QString PricesModel::toEdit(const QString &rawText, int column) const
{
    return isNumber(column) ? localDecimal(rawText, QLocale(), false) : rawText;
}

QString PricesModel::fromEdit(const QString &typed, int column) const
{
    const QString text = typed.trimmed();
    if (!isNumber(column))
        return text.toUpper();
    return typedPrice(text);
}

bool PricesModel::isNumber(int column) const { return column == Amount; }

} // namespace linktill::gui
