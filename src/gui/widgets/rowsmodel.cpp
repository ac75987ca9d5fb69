// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/rowsmodel.h"

namespace linktill::gui {

int RowsModel::columnWeight(int) const { return 1; }

QString RowsModel::display(int row, int column) const { return raw(row, column); }

QString RowsModel::toEdit(const QString &rawText, int) const { return rawText; }

QString RowsModel::fromEdit(const QString &typed, int) const { return typed.trimmed(); }

bool RowsModel::isNumber(int) const { return false; }

void RowsModel::setRowIssues(const QHash<int, QPair<Severity, QString>> &issues)
{
    QHash<QPersistentModelIndex, QPair<Severity, QString>> marks;
    for (auto it = issues.cbegin(); it != issues.cend(); ++it) {
        const QModelIndex first = index(it.key(), 0);
        if (first.isValid())
            marks.insert(first, it.value());
    }
    if (marks == m_issues)
        return;
    m_issues = marks;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                           {Qt::ToolTipRole, Qt::AccessibleTextRole, SeverityRole});
}

Qt::ItemFlags RowsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable
           | Qt::ItemNeverHasChildren;
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::EditRole:
        return toEdit(raw(row, column), column);
    case RawRole:
        return raw(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isNumber(column) ? Qt::AlignTrailing : Qt::AlignLeading)
                          | Qt::AlignVCenter));
    default:
        return issueData(index, role);
    }
}

QVariant RowsModel::issueData(const QModelIndex &index, int role) const
{
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole && role != SeverityRole)
        return {};
    const auto issue = m_issues.constFind(QPersistentModelIndex(this->index(index.row(), 0)));
    const bool found = issue != m_issues.cend();
    if (role == Qt::AccessibleTextRole) {
        const QString shown = display(index.row(), index.column());
        //: what a cell of a table holds and what is wrong with it, for screen readers
        return found ? tr("%1, %2").arg(shown, issue->second) : shown;
    }
    if (!found)
        return {};
    return role == SeverityRole ? QVariant(static_cast<int>(issue->first))
                                : QVariant(issue->second);
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole)
        return orientation == Qt::Horizontal ? QVariant(heading(section)) : QVariant(section + 1);
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return QVariant::fromValue(
            Qt::Alignment((isNumber(section) ? Qt::AlignTrailing : Qt::AlignLeading)
                          | Qt::AlignVCenter));
    return {};
}

bool RowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString typed = value.toString();
    const QString before = raw(index.row(), index.column());
    // Opening a cell must not change it, even when its figure has an unusual form.
    if (typed == toEdit(before, index.column()))
        return true;
    const QString now = fromEdit(typed, index.column());
    if (now == before)
        return true;
    setRaw(index.row(), index.column(), now);
    // One cell can decide what another shows: the name of a method depends on its channel.
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columnCount() - 1));
    Q_EMIT edited();
    return true;
}

} // namespace linktill::gui
