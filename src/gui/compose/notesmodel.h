// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linkcontent.h"
#include "gui/widgets/rowsmodel.h"

namespace linktill::gui {

/// Lists the notes that go with the payment, each with a name and a text.
class NotesModel : public RowListModel<Note>
{
    Q_OBJECT

public:
    enum Column { Key, Value, ColumnCount };

    using RowListModel::RowListModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    int columnWeight(int column) const override;

protected:
    QString heading(int column) const override;
    QString raw(int row, int column) const override;
    void setRaw(int row, int column, const QString &text) override;
};

} // namespace linktill::gui
