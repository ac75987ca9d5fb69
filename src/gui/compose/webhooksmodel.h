// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/rowsmodel.h"

namespace linktill::gui {

/// Lists the web addresses to which the gateway reports each transaction.
class WebhooksModel : public RowListModel<QString>
{
    Q_OBJECT

public:
    enum Column { Url, ColumnCount };

    using RowListModel::RowListModel;

    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    QString heading(int column) const override;
    QString raw(int row, int column) const override;
    void setRaw(int row, int column, const QString &text) override;
};

} // namespace linktill::gui
