// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QStyledItemDelegate>

namespace linktill::gui {

/// Paints and edits the cells of a ListEditor, and marks the first cell of a row that has an issue.
/// Editors carry the property `inCell` for the style sheet.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Sets the colour of the mark, which is that of the note below the table.
    void setMarkColour(const QColor &colour) { m_markColour = colour; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    /// Keeps a text that is being typed when the row gets its mark.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    /// Gives an editor the property `inCell` and the column's heading as its accessible name.
    static void dressEditor(QWidget *editor, const QModelIndex &index);

private:
    QColor m_markColour;
};

} // namespace linktill::gui
