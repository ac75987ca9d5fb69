// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/accessibleparts.h"

#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QTreeView>

namespace linktill::gui {

namespace {

QRect onScreen(const QWidget *widget, const QRect &rect)
{
    return rect.translated(widget->mapToGlobal(QPoint()));
}

} // namespace

const QHeaderView *headerOf(const QAbstractItemView *view, Qt::Orientation orientation)
{
    const bool isAcross = orientation == Qt::Horizontal;
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return isAcross ? table->horizontalHeader() : table->verticalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(view);
    return tree && isAcross ? tree->header() : nullptr;
}

// --- Cells ---------------------------------------------------------------------------------------

AccessibleView *AccessibleCell::owner() const
{
    return static_cast<AccessibleView *>(parent());
}

QAccessible::Role AccessibleCell::role() const
{
    if (qobject_cast<const QTreeView *>(m_view))
        return QAccessible::TreeItem;
    return qobject_cast<const QListView *>(m_view) ? QAccessible::ListItem : QAccessible::Cell;
}

QAccessible::State AccessibleCell::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid)
        return state;
    const Qt::ItemFlags flags = m_index.flags();
    const auto mode = m_view->selectionMode();
    state.disabled = !flags.testFlag(Qt::ItemIsEnabled);
    state.invisible = !m_view->isVisible();
    state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(m_index));
    state.selected = isSelected();
    state.focused = m_view->hasFocus() && m_view->currentIndex() == m_index;
    state.focusable = state.selectable =
        flags.testFlag(Qt::ItemIsSelectable) && mode != QAbstractItemView::NoSelection;
    state.multiSelectable = state.selectable && mode == QAbstractItemView::MultiSelection;
    state.extSelectable = state.selectable && mode == QAbstractItemView::ExtendedSelection;
    state.editable = flags.testFlag(Qt::ItemIsEditable) &&
                     m_view->editTriggers() != QAbstractItemView::NoEditTriggers;
    state.checkable = flags.testFlag(Qt::ItemIsUserCheckable);
    const auto check = Qt::CheckState(m_index.data(Qt::CheckStateRole).toInt());
    state.checked = check == Qt::Checked;
    state.checkStateMixed = check == Qt::PartiallyChecked;
    if (const auto *tree = qobject_cast<const QTreeView *>(m_view)) {
        state.expandable = model()->hasChildren(m_index);
        state.expanded = state.expandable && tree->isExpanded(m_index);
        state.collapsed = state.expandable && !state.expanded;
    }
    return state;
}

QString AccessibleCell::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Description)
        return m_index.data(Qt::AccessibleDescriptionRole).toString();
    if (kind != QAccessible::Name)
        return {};
    const QString own = m_index.data(Qt::AccessibleTextRole).toString();
    return own.isEmpty() ? m_index.data(Qt::DisplayRole).toString() : own;
}

QRect AccessibleCell::rect() const
{
    return isValid() ? onScreen(m_view->viewport(), m_view->visualRect(m_index)) : QRect();
}

void *AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

int AccessibleCell::rowIndex() const
{
    return isValid() ? owner()->rowOf(m_index) : -1;
}

int AccessibleCell::place() const
{
    const int row = rowIndex(); // -1: in a closed branch of a tree
    return row < 0 ? -1 : owner()->placeOf(row, m_index.column());
}

QList<QAccessibleInterface *> AccessibleCell::columnHeaderCells() const
{
    QAccessibleInterface *above =
        isValid() ? owner()->heading(Qt::Horizontal, m_index.column()) : nullptr;
    return above ? QList{above} : QList<QAccessibleInterface *>();
}

QList<QAccessibleInterface *> AccessibleCell::rowHeaderCells() const
{
    QAccessibleInterface *beside =
        isValid() ? owner()->heading(Qt::Vertical, m_index.row()) : nullptr;
    return beside ? QList{beside} : QList<QAccessibleInterface *>();
}

void AccessibleCell::doAction(const QString &name)
{
    if (name != toggleAction() || !isValid())
        return;
    if (isSelected())
        owner()->unselectRow(rowIndex());
    else
        owner()->selectRow(rowIndex());
}

// --- Headings ------------------------------------------------------------------------------------

bool AccessibleHeading::isValid() const
{
    return model() && header() && m_section < header()->count();
}

QAccessible::Role AccessibleHeading::role() const
{
    if (m_section < 0)
        return QAccessible::Pane;
    return m_orientation == Qt::Horizontal ? QAccessible::ColumnHeader : QAccessible::RowHeader;
}

QAccessible::State AccessibleHeading::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    state.invisible = state.invalid || !header()->isVisible() ||
                      (m_section >= 0 && header()->isSectionHidden(m_section));
    state.disabled = state.invalid || !header()->isEnabled();
    return state;
}

QString AccessibleHeading::text(QAccessible::Text kind) const
{
    if (!isValid() || m_section < 0)
        return {};
    const auto data = [this](int role) {
        return model()->headerData(m_section, m_orientation, role).toString();
    };
    if (kind == QAccessible::Description)
        return data(Qt::AccessibleDescriptionRole);
    if (kind != QAccessible::Name)
        return {};
    const QString own = data(Qt::AccessibleTextRole);
    return own.isEmpty() ? data(Qt::DisplayRole) : own;
}

QRect AccessibleHeading::rect() const
{
    if (!isValid() || m_section < 0)
        return {};
    const int from = header()->sectionViewportPosition(m_section);
    const int size = header()->sectionSize(m_section);
    return onScreen(header()->viewport(), m_orientation == Qt::Horizontal
                                              ? QRect(from, 0, size, header()->height())
                                              : QRect(0, from, header()->width(), size));
}

int AccessibleHeading::place() const
{
    if (!isValid())
        return -1;
    const auto *owner = static_cast<const AccessibleView *>(parent());
    return m_orientation == Qt::Horizontal ? owner->placeOf(-1, m_section)
                                           : owner->placeOf(m_section, -1);
}

} // namespace linktill::gui
