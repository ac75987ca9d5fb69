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

/// Gives the catalogue when it is first needed, so that reading it costs nothing before.
using CatalogueSource = std::function<const Catalogue &()>;

/// Chosen payment methods: shown by the names of the catalogue, held and edited by key.
class MethodsModel : public RowListModel<PaymentMethod>
{
    Q_OBJECT

public:
    enum Column { ChannelColumn, MethodColumn, ColumnCount };

    using RowListModel::RowListModel;

    /// Without one the keys are shown.
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
