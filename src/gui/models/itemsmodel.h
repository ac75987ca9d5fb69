// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linkdraft.h"
#include "gui/models/rowsmodel.h"

namespace linktill::gui {

/// What is sold. Prices and quantities are shown and typed in the form of the user's language and
/// held as plain decimals.
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

/// A plain decimal ("2500.5") in the form of the default QLocale, exactly, with its groups or
/// without; anything else as it is.
QString localisedNumber(const QString &plain, bool groups);

} // namespace linktill::gui
