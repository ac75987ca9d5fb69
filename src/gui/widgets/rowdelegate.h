// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QStyledItemDelegate>

namespace linktill::gui {

/// Cells of a ListEditor: marks the first cell of a row that has an issue. Editors carry the
/// property `inCell` for the style sheet.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The mark's colour, from the note that says the words.
    void setMarkColour(const QColor &colour) { m_markColour = colour; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    /// A text that is being typed stays when the row gets its mark.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    /// Gives every editor its property and the column's name.
    static void dressEditor(QWidget *editor, const QModelIndex &index);

private:
    QColor m_markColour;
};

} // namespace linktill::gui
