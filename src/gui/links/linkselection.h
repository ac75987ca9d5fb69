// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QItemSelection>
#include <QList>
#include <QObject>

class QItemSelectionModel;

namespace linktill::gui {

class LinksModel;

/// Remembers which links are selected, by link and not by row: another order may put a selected link far
/// below the rows that are loaded. The link stays selected, and its row is selected once it is loaded.
class LinkSelection : public QObject
{
    Q_OBJECT

public:
    LinkSelection(LinksModel &model, QItemSelectionModel &rows, QObject *parent = nullptr);

    /// Returns the selected links in the order of the rows; links without a row come last.
    QList<Link> links() const;
    /// Keeps the selection until settle(). To be called when another order was requested.
    void hold();
    void settle();
    /// Forgets selected links that have no row. To be called when another filter was chosen.
    void release();
    /// Replaces a selected link without a row by its changed version.
    void update(const Link &link);

Q_SIGNALS:
    void changed();

private:
    void rowsChanged();
    void rowsCame(int first, int last);
    QList<Link> selectedRows() const;
    void selectRow(int row);

    LinksModel &m_model;
    QItemSelectionModel &m_rows;
    QList<Link> m_held; ///< all selected links, between hold() and settle()
    QList<Link> m_away; ///< selected links that have no row
    bool m_holding = false;
    bool m_selecting = false; ///< this object changes the selection, not the person
};

} // namespace linktill::gui
