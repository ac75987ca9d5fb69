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

/// Which links are selected, by link and not by row: another order may put a selected link far below
/// the rows that are there, and it is selected all the same, also when its row comes at last.
class LinkSelection : public QObject
{
    Q_OBJECT

public:
    LinkSelection(LinksModel &model, QItemSelectionModel &rows, QObject *parent = nullptr);

    /// In the order of the rows; those without a row last.
    QList<Link> links() const;
    /// Another order is asked for: what is selected stays so until settle().
    void hold();
    void settle();
    /// Another filter: what it does not let through is selected no longer.
    void release();
    /// Takes over a link that an action changed, for those without a row.
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
    QList<Link> m_held; ///< while holding
    QList<Link> m_away; ///< selected, without a row
    bool m_holding = false;
    bool m_selecting = false; ///< it is us, not the person
};

} // namespace linktill::gui
