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

/// Arranges the columns of a table as the person wants them: which are shown, in which order, how
/// wide, and which one sorts the rows. All of it is remembered; remembered words that make no sense
/// are ignored.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    struct Form
    {
        QString name; ///< its name in the memory, which must never change
        QString title;
        int width;
        bool shown;
        bool sortable;
    };
    /// `forms` describes the columns of the model, which the table has already. The first column is
    /// always shown and, at first, sorts the rows in descending order. Lives as long as the table.
    TableColumns(QTableView *table, QList<Form> forms, ViewSettings memory, QString memoryName);

    /// Returns the menu to choose columns and to bring back the first arrangement.
    QMenu *menu() const { return m_menu; }
    void reset();
    /// Shows a column while it is needed, whatever the person chose; the choice stays as it is.
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
    QList<QAction *> m_choices; ///< as m_forms; null for the first column
    QList<int> m_widths;        ///< pixels; of hidden columns too
    QSet<int> m_needed;
    bool m_quiet = false; ///< several columns are being changed: keep() does nothing
};

} // namespace linktill::gui
