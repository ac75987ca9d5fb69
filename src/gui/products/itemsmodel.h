// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linkcontent.h"
#include "gui/widgets/rowsmodel.h"

namespace linktill::gui {

/// Gives a ListEditor the items of a link. Prices and quantities are shown and typed in the form of the
/// user's region and held as plain decimals.
class ItemsModel : public RowListModel<LineItem>
{
    Q_OBJECT

public:
    enum Column { Name, Price, Quantity, Id, Image, Details, ColumnCount };

    using RowListModel::RowListModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    int columnWeight(int column) const override;

protected:
    QString heading(int column) const override;
    QString raw(int row, int column) const override;
    void setRaw(int row, int column, const QString &text) override;
    QString display(int row, int column) const override;
    QString toEdit(const QString &rawText, int column) const override;
    QString fromEdit(const QString &typed, int column) const override;
    bool isNumber(int column) const override;
};

/// Returns a typed price as a plain decimal. Reads it in the default QLocale's form of numbers or of
/// money; returns any other text as it is.
QString typedPrice(const QString &typed);

} // namespace linktill::gui
