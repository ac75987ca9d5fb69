// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace linktill::gui {

class ListEditor;
class RowsModel;

/// The table of a ListEditor: its keys, its height, the sentence it shows while empty.
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
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool atEnd(bool next) const;
    void shareWidth();

    ListEditor *m_editor;
    QString m_emptyText;
};

} // namespace linktill::gui
