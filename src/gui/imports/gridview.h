// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace linktill::gui {

class GridModel;

/// The rows of a file, with a line of notes below those that have any.
class GridView : public QTableView
{
    Q_OBJECT
public:
    GridView(GridModel *model, QWidget *parent);

    /// Makes rows as high, and columns as wide, as what they show.
    void fit();
    int widthOf(int column) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintNotes(QPainter &painter, int row) const;

    GridModel *m_model;
};

} // namespace linktill::gui
