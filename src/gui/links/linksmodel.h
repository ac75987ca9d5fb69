// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/linkquery.h"
#include "core/link.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace linktill::gui {

/// Holds the links that were loaded so far, in the order of the ledger's answers. Does not read the ledger:
/// emits moreWanted() and orderWanted(), and LinkListLoader fills it. setLinks() keeps the rows of links
/// that are in the new list too, so that selections and persistent indexes stay with their links.
class LinksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        CreatedAt,
        State,
        EnvironmentWord,
        Amount,
        Customer,
        Description,
        OrderNumber,
        AccountName,
        Expires,
        ChangedAt,
        Reference,
        Creator,
        ColumnCount
    };

    /// Role of the environment's name for the style sheet; has data only in the column EnvironmentWord.
    static constexpr int EnvironmentRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    const QList<Link> &links() const { return m_links; }
    /// Returns the row of the link; -1 when it has none.
    int rowOf(LinkId id) const;

    /// Replaces all rows. `more`: the ledger has further links.
    void setLinks(const QList<Link> &links, bool more);
    /// Adds rows after moreWanted(). Leaves out links that have a row already because they moved meanwhile.
    void append(const QList<Link> &links, bool more);
    /// Allows moreWanted() again. To be called when the last one could not be answered.
    void moreFailed() { m_asked = false; }
    /// Shows a changed link; does nothing when it has no row.
    void replace(const Link &link);
    void remove(LinkId id);

    /// Returns by which value the ledger sorts for a column; nothing when the column cannot be sorted by.
    static std::optional<LinkColumn> orderOf(int column);
    static QString columnTitle(int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void moreWanted();
    void orderWanted(const linktill::LinkOrder &order);

private:
    void sortTo(const QList<Link> &links);
    void insertMissing(const QList<Link> &links);

    QList<Link> m_links;
    bool m_more = false;
    bool m_asked = false; ///< moreWanted() was emitted and is not answered yet
};

/// Returns "Fri 28 Nov 2025 18:30" in the computer's time zone and the language's format; empty when invalid.
QString shownInstant(const QDateTime &utc);
/// Returns "฿2,500.00"; code and plain number when the currency is unknown or Money cannot hold the amount.
QString shownAmount(qint64 minor, const QString &currency);
/// Returns the link's amount; while an edit that changes the amount is open, both amounts it may have.
QString shownAmount(const Link &link);

} // namespace linktill::gui
