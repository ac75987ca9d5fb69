// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QQueue>

#include <utility>

class QHeaderView;
class QItemSelection;

namespace linktill::gui {

class AccessibleView;

/// Returns the header of a table or tree; null when the view has none in that direction.
const QHeaderView *headerOf(const QAbstractItemView *view, Qt::Orientation orientation);

/// Holds what the cells and headings of a view have in common.
class AccessiblePart : public QAccessibleInterface
{
public:
    explicit AccessiblePart(QAbstractItemView *view) : m_view(view) {}

    QObject *object() const override { return nullptr; } // no QObject stands behind it
    QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}

    /// Returns its index among the view's children; -1 when it is gone or in a closed branch of a tree.
    virtual int place() const = 0;

protected:
    QAbstractItemModel *model() const { return m_view ? m_view->model() : nullptr; }

    QPointer<QAbstractItemView> m_view;
};

class AccessibleCell final : public AccessiblePart,
                             public QAccessibleTableCellInterface,
                             public QAccessibleActionInterface
{
public:
    AccessibleCell(QAbstractItemView *view, const QModelIndex &index)
        : AccessiblePart(view), m_index(index)
    {
    }

    bool isValid() const override { return m_index.isValid() && m_index.model() == model(); }
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    int place() const override;

    bool isSelected() const override
    {
        return isValid() && m_view->selectionModel()->isSelected(m_index);
    }
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override;
    int columnIndex() const override { return m_index.column(); }
    int rowIndex() const override;
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

    QStringList actionNames() const override { return {toggleAction()}; }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    AccessibleView *owner() const;

    QPersistentModelIndex m_index;
};

/// Describes the heading above a column or beside a row. Section -1 is the corner between the headers.
class AccessibleHeading final : public AccessiblePart
{
public:
    AccessibleHeading(QAbstractItemView *view, Qt::Orientation orientation, int section)
        : AccessiblePart(view), m_orientation(orientation), m_section(section)
    {
    }

    bool isValid() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    int place() const override;

private:
    const QHeaderView *header() const { return headerOf(m_view, m_orientation); }

    Qt::Orientation m_orientation;
    int m_section;
};

/// Answers for a table in which rows can be selected and columns cannot.
class AccessibleRowsTable : public QAccessibleTableInterface
{
public:
    QAccessibleInterface *caption() const final { return nullptr; }
    QAccessibleInterface *summary() const final { return nullptr; }
    int selectedColumnCount() const final { return 0; }
    QList<int> selectedColumns() const final { return {}; }
    bool isColumnSelected(int) const final { return false; }
    bool selectColumn(int) final { return false; }
    bool unselectColumn(int) final { return false; }
};

/// Describes a view. Its children are headings and cells, row by row, numbered as in the events
/// that Qt's own views send.
class AccessibleView final : public QAccessibleWidget, public AccessibleRowsTable
{
public:
    explicit AccessibleView(QAbstractItemView *view);
    ~AccessibleView() override;

    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int place) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QAccessibleInterface *cellAt(int row, int column) const override;
    int rowCount() const override;
    int columnCount() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedCellCount() const override;
    int selectedRowCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    QList<int> selectedRows() const override;
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override { return select(row, true); }
    bool unselectRow(int row) override { return select(row, false); }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

    int rowOf(const QModelIndex &index) const;
    int placeOf(int row, int column) const;
    QAccessibleInterface *cell(const QModelIndex &index) const;
    QAccessibleInterface *heading(Qt::Orientation orientation, int section) const;

private:
    QAbstractItemView *view() const { return qobject_cast<QAbstractItemView *>(object()); }
    const QAbstractItemModel *model() const { return view() ? view()->model() : nullptr; }
    const QItemSelection selection() const;
    QModelIndexList treeRows() const;
    QModelIndex indexAt(int row, int column) const;
    bool select(int row, bool selects);
    int headings(Qt::Orientation orientation) const;
    /// Deletes old cells when there is no room for `wanted` more, which is at most maxCellsListed.
    void makeRoom(int wanted) const;
    void forgetGone() const;

    using HeadingKey = std::pair<int, int>; ///< orientation, section
    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_cells;
    mutable QQueue<QPersistentModelIndex> m_oldest; ///< the keys of m_cells, the oldest first
    mutable QHash<HeadingKey, QAccessible::Id> m_headings;
    QAccessible::Id m_nothing; ///< an invalid cell: Qt's bridges do not expect null for a cell
};

} // namespace linktill::gui
