// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/accessibleviews.h"

#include "gui/widgets/accessibleparts.h"

#include <QComboBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QListView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <limits>
#include <utility>

namespace linktill::gui {

namespace {

QAccessible::Role roleOf(const QAbstractItemView *view)
{
    if (qobject_cast<const QTreeView *>(view))
        return QAccessible::Tree;
    return qobject_cast<const QListView *>(view) ? QAccessible::List : QAccessible::Table;
}

/// Appends to `rows` what the tree shows below `parent`, from top to bottom.
void listRows(const QTreeView &tree, const QModelIndex &parent, QModelIndexList &rows)
{
    for (int row = 0; row < tree.model()->rowCount(parent); ++row) {
        if (tree.isRowHidden(row, parent))
            continue;
        rows << tree.model()->index(row, 0, parent);
        if (tree.isExpanded(rows.constLast()))
            listRows(tree, QModelIndex(rows.constLast()), rows);
    }
}

/// Deletes the interface of a hash's entry and returns the entry, which the caller erases.
template <class Iterator> Iterator letGo(Iterator held)
{
    QAccessible::deleteAccessibleInterface(*held);
    return held;
}

/// Returns null for what is no table, tree or list. Qt calls this for every class of an object, the
/// most derived one first.
QAccessibleInterface *accessibleView(const QString &, QObject *object)
{
    auto *view = qobject_cast<QAbstractItemView *>(object);
    const bool isKnown = qobject_cast<QTableView *>(view) || qobject_cast<QTreeView *>(view) ||
                         qobject_cast<QListView *>(view);
    return isKnown ? new AccessibleView(view) : nullptr;
}

} // namespace

AccessibleView::AccessibleView(QAbstractItemView *view)
    : QAccessibleWidget(view, roleOf(view)),
      m_nothing(QAccessible::registerAccessibleInterface(new AccessibleCell(view, {})))
{
}

AccessibleView::~AccessibleView()
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
    for (const QAccessible::Id id : std::as_const(m_headings))
        QAccessible::deleteAccessibleInterface(id);
    QAccessible::deleteAccessibleInterface(m_nothing);
}

/// The list of a combo box belongs to the box, not to the frame that it is shown in.
QAccessibleInterface *AccessibleView::parent() const
{
    const QObject *frame = object() ? object()->parent() : nullptr;
    if (auto *box = qobject_cast<QComboBox *>(frame ? frame->parent() : nullptr))
        return QAccessible::queryAccessibleInterface(box);
    return QAccessibleWidget::parent();
}

void *AccessibleView::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

/// Returns the number of heading rows (horizontal) or heading columns (vertical): 0 or 1.
int AccessibleView::headings(Qt::Orientation orientation) const
{
    return headerOf(view(), orientation) ? 1 : 0;
}

int AccessibleView::placeOf(int row, int column) const
{
    const int above = headings(Qt::Horizontal), beside = headings(Qt::Vertical);
    if (row < -above || column < -beside)
        return -1;
    return (row + above) * (columnCount() + beside) + column + beside;
}

int AccessibleView::childCount() const
{
    const qint64 rows = rowCount() + headings(Qt::Horizontal);
    return int(std::min<qint64>(rows * (columnCount() + headings(Qt::Vertical)), maxCellsListed));
}

int AccessibleView::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const AccessiblePart *>(child);
    return part && part->parent() == this ? part->place() : -1;
}

QAccessibleInterface *AccessibleView::child(int place) const
{
    const int beside = headings(Qt::Vertical), across = columnCount() + beside;
    if (place < 0 || across == 0)
        return nullptr;
    const int row = place / across - headings(Qt::Horizontal), column = place % across - beside;
    if (row < 0)
        return heading(Qt::Horizontal, column);
    if (column < 0)
        return heading(Qt::Vertical, row);
    return cell(indexAt(row, column));
}

QAccessibleInterface *AccessibleView::childAt(int x, int y) const
{
    return model() ? cell(view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y))))
                   : nullptr;
}

QAccessibleInterface *AccessibleView::focusChild() const
{
    return view() && view()->hasFocus() ? cell(view()->currentIndex())
                                        : QAccessibleWidget::focusChild();
}

QAccessibleInterface *AccessibleView::cellAt(int row, int column) const
{
    QAccessibleInterface *found = cell(indexAt(row, column));
    return found ? found : QAccessible::accessibleInterface(m_nothing);
}

QModelIndexList AccessibleView::treeRows() const
{
    QModelIndexList rows;
    if (const auto *tree = qobject_cast<const QTreeView *>(view()); tree && tree->model())
        listRows(*tree, tree->rootIndex(), rows);
    return rows;
}

QModelIndex AccessibleView::indexAt(int row, int column) const
{
    if (!model() || row < 0 || column < 0)
        return {};
    if (role() == QAccessible::Tree)
        return treeRows().value(row).siblingAtColumn(column);
    return model()->index(row, column, view()->rootIndex());
}

int AccessibleView::rowOf(const QModelIndex &index) const
{
    return role() == QAccessible::Tree ? int(treeRows().indexOf(index.siblingAtColumn(0)))
                                       : index.row();
}

int AccessibleView::rowCount() const
{
    if (!model())
        return 0;
    return role() == QAccessible::Tree ? int(treeRows().size())
                                       : model()->rowCount(view()->rootIndex());
}

int AccessibleView::columnCount() const
{
    return model() ? model()->columnCount(view()->rootIndex()) : 0;
}

QString AccessibleView::columnDescription(int column) const
{
    return model() ? model()->headerData(column, Qt::Horizontal).toString() : QString();
}

QString AccessibleView::rowDescription(int row) const
{
    return model() && role() != QAccessible::Tree
               ? model()->headerData(row, Qt::Vertical).toString()
               : QString();
}

const QItemSelection AccessibleView::selection() const
{
    return model() && view()->selectionModel() ? view()->selectionModel()->selection()
                                               : QItemSelection();
}

int AccessibleView::selectedCellCount() const
{
    qint64 count = 0;
    for (const QItemSelectionRange &range : selection())
        count += qint64(range.width()) * range.height();
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

int AccessibleView::selectedRowCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selection())
        count += range.width() == columnCount() ? range.height() : 0;
    return count;
}

QList<QAccessibleInterface *> AccessibleView::selectedCells() const
{
    makeRoom(maxCellsListed); // in one step, so that no cell is deleted before all are there
    QList<QAccessibleInterface *> cells;
    for (const QItemSelectionRange &range : selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            for (int column = range.left(); column <= range.right(); ++column) {
                if (cells.size() == maxCellsListed)
                    return cells;
                cells << cell(model()->index(row, column, range.parent()));
            }
        }
    }
    return cells;
}

QList<int> AccessibleView::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < maxCellsListed; ++row) {
            if (range.width() == columnCount())
                rows << rowOf(model()->index(row, 0, range.parent()));
        }
    }
    return rows;
}

bool AccessibleView::isRowSelected(int row) const
{
    const QModelIndex first = indexAt(row, 0);
    return first.isValid() && view()->selectionModel()->isRowSelected(first.row(), first.parent());
}

bool AccessibleView::select(int row, bool selects)
{
    using Mode = QAbstractItemView;
    const QModelIndex first = indexAt(row, 0);
    const Mode::SelectionMode mode = view() ? view()->selectionMode() : Mode::NoSelection;
    if (!first.isValid() || mode == Mode::NoSelection ||
        (!selects && mode == Mode::SingleSelection))
        return false;
    const auto what = !selects                        ? QItemSelectionModel::Deselect
                      : mode == Mode::SingleSelection ? QItemSelectionModel::ClearAndSelect
                                                      : QItemSelectionModel::Select;
    view()->selectionModel()->select(first, what | QItemSelectionModel::Rows);
    return true;
}

// --- What is held for clients --------------------------------------------------------------------

QAccessibleInterface *AccessibleView::cell(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != model())
        return nullptr;
    const QPersistentModelIndex key(index);
    if (const auto known = m_cells.constFind(key); known != m_cells.cend())
        return QAccessible::accessibleInterface(*known);
    makeRoom(1);
    auto *made = new AccessibleCell(view(), index);
    m_cells.insert(key, QAccessible::registerAccessibleInterface(made));
    m_oldest.enqueue(key);
    return made;
}

QAccessibleInterface *AccessibleView::heading(Qt::Orientation orientation, int section) const
{
    const QHeaderView *header = headerOf(view(), orientation);
    if (!model() || !header || section >= header->count())
        return nullptr;
    const HeadingKey key{orientation, section};
    if (const auto known = m_headings.constFind(key); known != m_headings.cend())
        return QAccessible::accessibleInterface(*known);
    if (m_headings.size() >= maxCellsHeld) {
        for (const QAccessible::Id id : std::exchange(m_headings, {}))
            QAccessible::deleteAccessibleInterface(id);
    }
    auto *made = new AccessibleHeading(view(), orientation, section);
    m_headings.insert(key, QAccessible::registerAccessibleInterface(made));
    return made;
}

void AccessibleView::makeRoom(int wanted) const
{
    if (m_oldest.size() + wanted <= maxCellsHeld)
        return;
    forgetGone(); // first, since all invalid keys are equal to each other
    while (m_oldest.size() > maxCellsListed)
        QAccessible::deleteAccessibleInterface(m_cells.take(m_oldest.dequeue()));
}

void AccessibleView::forgetGone() const
{
    const auto isGone = [present = model()](const QPersistentModelIndex &index) {
        return !index.isValid() || index.model() != present;
    };
    m_oldest.removeIf(isGone);
    for (auto held = m_cells.begin(); held != m_cells.end();)
        held = isGone(held.key()) ? m_cells.erase(letGo(held)) : std::next(held);
    for (auto held = m_headings.begin(); held != m_headings.end();)
        held = QAccessible::accessibleInterface(*held)->isValid() ? std::next(held)
                                                                  : m_headings.erase(letGo(held));
}

void AccessibleView::modelChange(QAccessibleTableModelChangeEvent *event)
{
    if (event->modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged)
        forgetGone();
}

void installAccessibleViews()
{
    QAccessible::installFactory(accessibleView);
}

} // namespace linktill::gui
