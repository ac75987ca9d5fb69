// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/pagemark.h"
#include "core/link.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace linktill {

/// Selects links that meet all conditions together. An empty condition does not limit.
struct LinkFilter
{
    enum class Archive { Without, Only };

    QList<LinkState> states;
    std::optional<Environment> environment;
    QString accountId;
    QString currency;
    QDateTime from, to; ///< created at from ≤ t < to, UTC
    QString creator;
    std::optional<qint64> least, limit; ///< minor units, both included; only with a currency
    Archive archive = Archive::Without;
    /// A part of description, customer, order id, reference or notes, whatever the case and the
    /// width of letters. One letter is enough.
    QString search;

    bool operator==(const LinkFilter &) const = default;
};

enum class LinkColumn { Created, Changed, Expires, Amount, State, Customer, Description, OrderId };

struct LinkOrder
{
    LinkColumn column = LinkColumn::Created;
    Qt::SortOrder direction = Qt::DescendingOrder;
    bool operator==(const LinkOrder &) const = default;
};

struct LinkQuery
{
    LinkFilter filter;
    LinkOrder order;
    PageMark after; ///< null: the first page
    int limit = 100;
};

struct LinkPage
{
    QList<Link> links;
    PageMark next; ///< null when this was the last page
};

/// Links whose amounts may be added up: practice money is not real, and paid amounts differ from
/// those that are still due.
struct LinkSum
{
    Environment environment = Environment::Practice;
    QString currency;
    LinkState state = LinkState::Created;
    qint64 links = 0;
    qint64 amount = 0; ///< minor units
    bool operator==(const LinkSum &) const = default;
};

/// The sums of all shown links. A search that finds very many links is summed up over the newest ones only.
struct LinkSums
{
    QList<LinkSum> sums; ///< by environment, currency and state, in that order
    bool complete = true;
    qint64 openEdits = 0; ///< links among them with an open edit, so their amounts may differ

    qint64 links() const;
};

/// Returns the sums of links that are at hand.
LinkSums sumsOf(const QList<Link> &links);

} // namespace linktill
