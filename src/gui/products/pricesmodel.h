// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/rowsmodel.h"

namespace linktill::gui {

struct PriceRow
{
    QString currency, amount; ///< the amount is a plain decimal
    bool operator==(const PriceRow &) const = default;
};

/// Gives a ListEditor the prices of a product, a row for each currency.
class PricesModel : public RowListModel<PriceRow>
{
    Q_OBJECT

public:
    enum Column { Currency, Amount, ColumnCount };

    using RowListModel::RowListModel;

    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QString heading(int column) const override;
    QString raw(int row, int column) const override;
    void setRaw(int row, int column, const QString &text) override;
    QString display(int row, int column) const override;
    QString toEdit(const QString &rawText, int column) const override;
    QString fromEdit(const QString &typed, int column) const override;
    bool isNumber(int column) const override;
};

} // namespace linktill::gui
