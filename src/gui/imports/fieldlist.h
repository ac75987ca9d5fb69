// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/imports/importsubject.h"

#include <QStandardItemModel>

namespace linktill::gui {

/// Lists the fields that a column can become, for all pickers of the page: "Not taken" first, then
/// the fields in groups whose titles cannot be chosen. Qt::UserRole is the field's id.
class FieldList : public QStandardItemModel
{
    Q_OBJECT
public:
    using QStandardItemModel::QStandardItemModel;

    void fill(const QList<FieldWord> &fields);
    /// Returns the row of the field; that of "Not taken" for an unknown one.
    int rowOf(const QString &field) const;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace linktill::gui
