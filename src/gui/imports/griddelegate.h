// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace linktill::gui {

/// Paints a cell of the file: wrong ones in red, those that are not taken muted, empty ones as a
/// dash. The cell's own text has the upper part of the row; below it the view writes notes.
class GridDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int textHeight =
        30; ///< of a row without notes, and of the upper part of others
    static constexpr int noteHeight = 17;
    static constexpr int textLeft = 12; ///< from the left end of the cell

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    /// Fills the editor, unless a person has typed into it: while a cell is mended, the file may be read again.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
};

} // namespace linktill::gui
