// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/linkquery.h"
#include "core/link.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace linktill::gui {

/// Links as far as they were asked for, in the order in which they came. Asks nobody itself: wants
/// more with moreWanted() and another order with orderWanted(); LinkListLoader answers. A new answer keeps
/// every row that is in both, so that selections and persistent indexes stay with their links.
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

    /// The environment's name as in the style sheet, in the column EnvironmentWord.
    static constexpr int EnvironmentRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    const QList<Link> &links() const { return m_links; }
    /// -1 when it is not among the rows.
    int rowOf(LinkId id) const;

    /// In place of all that was there.
    void setLinks(const QList<Link> &links, bool more);
    /// The answer to moreWanted(). Links that are there already (they moved meanwhile) are left out.
    void append(const QList<Link> &links, bool more);
    /// moreWanted() got no answer; it comes again on the next wish.
    void moreFailed() { m_asked = false; }
    /// Shows a link that an action changed; does nothing when it is not among the rows.
    void replace(const Link &link);
    void remove(LinkId id);

    /// The order that a column gives; nothing for those that cannot be sorted by.
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
    bool m_asked = false; ///< for more, and no answer yet
};

/// "Fri 28 Nov 2025 18:30" in the computer's zone and the language's form; empty when invalid.
QString shownInstant(const QDateTime &utc);
/// "฿2,500.00"; also for currencies that are none.
QString shownAmount(qint64 minor, const QString &currency);
/// Both amounts that a link may have while an edit of it is open.
QString shownAmount(const Link &link);

} // namespace linktill::gui
