// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QPair>
#include <QPersistentModelIndex>

#include <algorithm>

namespace linktill::gui {

/// Gives a ListEditor its rows of texts. DisplayRole is localised, EditRole is what a person types,
/// RawRole is what the draft holds.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { RawRole = Qt::UserRole + 1, SeverityRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Returns how wide a column is, compared with the others.
    virtual int columnWeight(int column) const;
    /// Marks rows; a mark stays with its row when rows move.
    void setRowIssues(const QHash<int, QPair<Severity, QString>> &issues);

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// Is emitted when somebody changed, added, removed or moved a row, not when all rows are set.
    void edited();

protected:
    virtual QString heading(int column) const = 0;
    virtual QString raw(int row, int column) const = 0;
    virtual void setRaw(int row, int column, const QString &text) = 0;
    /// Returns raw() as people read it; by default it is the same text.
    virtual QString display(int row, int column) const;
    /// Turn raw() into the text that a person edits, and back.
    virtual QString toEdit(const QString &rawText, int column) const;
    virtual QString fromEdit(const QString &typed, int column) const;
    /// Returns whether a column holds numbers, which stand at the far edge.
    virtual bool isNumber(int column) const;

    void forgetIssues() { m_issues.clear(); }

private:
    QVariant issueData(const QModelIndex &index, int role) const;

    QHash<QPersistentModelIndex, QPair<Severity, QString>> m_issues;
};

/// Holds the rows, which are all of one type.
template <class Row> class RowListModel : public RowsModel
{
public:
    using RowsModel::RowsModel;

    const QList<Row> &rows() const { return m_rows; }
    void setRows(const QList<Row> &rows)
    {
        beginResetModel();
        m_rows = rows;
        forgetIssues();
        endResetModel();
    }
    void append(const Row &row)
    {
        const int at = rowCount({});
        beginInsertRows({}, at, at);
        m_rows.append(row);
        endInsertRows();
        Q_EMIT edited();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    bool insertRows(int row, int count, const QModelIndex &parent = {}) override
    {
        if (parent.isValid() || row < 0 || row > m_rows.size() || count < 1)
            return false;
        beginInsertRows({}, row, row + count - 1);
        m_rows.insert(row, count, Row());
        endInsertRows();
        Q_EMIT edited();
        return true;
    }
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override
    {
        if (parent.isValid() || row < 0 || count < 1 || row + count > m_rows.size())
            return false;
        beginRemoveRows({}, row, row + count - 1);
        m_rows.remove(row, count);
        endRemoveRows();
        Q_EMIT edited();
        return true;
    }
    /// `to` is counted before the move, as in Qt: row + 2 moves one row down by one.
    bool moveRows(const QModelIndex &parent, int row, int count, const QModelIndex &toParent,
                  int to) override
    {
        if (parent.isValid() || toParent.isValid() || row < 0 || count < 1 || to < 0
            || row + count > m_rows.size() || to > m_rows.size()
            || !beginMoveRows({}, row, row + count - 1, {}, to))
            return false;
        const auto first = m_rows.begin();
        if (to < row)
            std::rotate(first + to, first + row, first + row + count);
        else
            std::rotate(first + row, first + row + count, first + to);
        endMoveRows();
        Q_EMIT edited();
        return true;
    }

protected:
    QList<Row> m_rows;
};

} // namespace linktill::gui
