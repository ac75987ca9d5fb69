// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace linktill::gui {

class ListEditor;
class RowsModel;

/// Shows the table of a ListEditor, handles its keys and its height, and shows a sentence while it is
/// empty. A person can pull a row to another place with the mouse; Escape leaves it where it was.
class RowsView final : public QTableView
{
    Q_OBJECT

public:
    explicit RowsView(ListEditor *editor);

    void setEmptyText(const QString &text);
    const QString &emptyText() const { return m_emptyText; }
    /// Makes the table as high as its rows, at most six of them.
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
    /// Returns the gap between rows that is nearest to `y`; gap 0 is above the first row.
    int gapAt(int y) const;
    void paintGap();
    void stopPulling();

    ListEditor *m_editor;
    QString m_emptyText;
    int m_pressedRow = -1; ///< where the mouse button was pressed; -1: it is not held down
    int m_pressedAt = 0;   ///< y of that press, pixels
    int m_gap = -1;        ///< where the pulled row would go; -1: none is being pulled
};

} // namespace linktill::gui
