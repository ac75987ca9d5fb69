// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/compose/methodsmodel.h"
#include "gui/widgets/rowdelegate.h"

namespace linktill::gui {

/// Edits channel and method of a MethodsModel's row in combo boxes that take text. Channels that serve the
/// link's currency come first. A key that the catalogue does not know is accepted as typed.
class MethodDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit MethodDelegate(CatalogueSource catalogue, QObject *parent = nullptr);

    void setCurrency(const QString &currency) { m_currency = currency; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

private:
    CatalogueSource m_catalogue;
    QString m_currency;
};

} // namespace linktill::gui
