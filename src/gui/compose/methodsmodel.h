// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linkcontent.h"
#include "gui/widgets/rowsmodel.h"

#include <functional>

namespace linktill {
class Catalogue;
}

namespace linktill::gui {

/// Returns the catalogue; called when it is first needed, so that reading it costs nothing before.
using CatalogueSource = std::function<const Catalogue &()>;

/// Lists the chosen payment methods: shows the catalogue's names, holds and edits keys.
class MethodsModel : public RowListModel<PaymentMethod>
{
    Q_OBJECT

public:
    enum Column { ChannelColumn, MethodColumn, ColumnCount };

    using RowListModel::RowListModel;

    /// Sets the source of the names; without it the keys are shown.
    void setCatalogue(CatalogueSource catalogue);

    int columnCount(const QModelIndex &parent = {}) const override;
    int columnWeight(int column) const override;

protected:
    QString heading(int column) const override;
    QString raw(int row, int column) const override;
    void setRaw(int row, int column, const QString &text) override;
    QString display(int row, int column) const override;

private:
    CatalogueSource m_catalogue;
};

} // namespace linktill::gui
