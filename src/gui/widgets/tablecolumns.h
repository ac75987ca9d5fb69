// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/viewsettings.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>

class QAction;
class QHeaderView;
class QMenu;
class QTableView;

namespace linktill::gui {

/// The columns of a table as the person wants them: which are shown, in which order, how wide, and
/// what is sorted by. All of it is remembered; what is remembered and makes no sense is left out.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    struct Form
    {
        QString name; ///< for the memory, the same for ever
        QString title;
        int width;
        bool shown;
        bool sortable;
    };
    /// `forms` as the columns of the model, which the table has already. The first column is always
    /// shown and, at first, sorted by, the largest first. Lives as long as the table.
    TableColumns(QTableView *table, QList<Form> forms, ViewSettings memory, QString memoryName);

    /// A choice of the columns, and the way back to how they were at first.
    QMenu *menu() const { return m_menu; }
    void reset();
    /// While it is needed a column is shown whatever was chosen; the choice stays as it is.
    void setNeeded(int column, bool needed);

private:
    struct Column
    {
        int index = 0; ///< in the model
        int width = 0;
        bool shown = true;
    };
    void buildMenu(QTableView *table);
    QList<Column> atFirst() const;
    QList<Column> recalled() const;
    bool read(const QString &word, QList<Column> &columns) const;
    void arrange(const QList<Column> &columns);
    void recallOrder();
    void keep() const;
    void keepOrder() const;
    int indexOf(const QString &name) const;
    bool isChosen(int index) const;
    void show(int index);

    QTableView *m_table;
    QHeaderView *m_header;
    const QList<Form> m_forms;
    const ViewSettings m_memory;
    const QString m_name;
    QMenu *m_menu;
    QList<QAction *> m_choices; ///< as m_forms; the first has none
    QList<int> m_widths;        ///< of hidden ones too
    QSet<int> m_needed;
    bool m_quiet = false; ///< several things are being changed
};

} // namespace linktill::gui
