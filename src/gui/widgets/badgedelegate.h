// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace linktill::gui {

/// Shows the word of an environment in capitals on its colour, as the badge in the top bar does.
class BadgeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `role` is the model's role that gives the environment's name.
    BadgeDelegate(int role, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const int m_role;
};

} // namespace linktill::gui
