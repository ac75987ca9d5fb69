// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/product.h"

#include <QAbstractTableModel>

namespace linktill::gui {

/// Shows the list of goods, a row for each product.
class ProductsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Barcode, Prices, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    const QList<Product> &products() const { return m_articles; }
    void setProducts(const QList<Product> &products);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Product> m_articles;
};

} // namespace linktill::gui
