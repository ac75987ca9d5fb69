// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace linktill::gui {

class ListEditor;
class RowsModel;

/// The table of a ListEditor: its keys, its height, the sentence it shows while empty. A row is pulled
/// to another place with the mouse; Escape leaves it where it was.
class RowsView final : public QTableView
{
    Q_OBJECT

public:
    explicit RowsView(ListEditor *editor);

    void setEmptyText(const QString &text);
    const QString &emptyText() const { return m_emptyText; }
    /// As high as the rows, up to a handful of them.
    void fitHeight();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool atEnd(bool next) const;
    void shareWidth();
    /// The gap between rows that is nearest: 0 is above the first.
    int gapAt(int y) const;
    void paintGap();
    void stopPulling();

    ListEditor *m_editor;
    QString m_emptyText;
    int m_pressedRow = -1; ///< where the mouse button is held down
    int m_pressedAt = 0;   ///< the height
    int m_gap = -1;        ///< where the pulled row would go; -1: none is being pulled
};

} // namespace linktill::gui
