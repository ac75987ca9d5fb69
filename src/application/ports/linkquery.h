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

/// Which links: all conditions together; an empty one does not limit.
struct LinkFilter
{
    enum class Archive { Without, Only };

    QList<LinkState> states;
    std::optional<Environment> environment;
    QString accountId;
    QString currency;
    QDateTime from, to; ///< created in from ≤ t < to, UTC
    QString creator;
    std::optional<qint64> least, limit; ///< minor units, both included; only with a currency
    Archive archive = Archive::Without;
    /// A part of description, customer, order id, reference or notes; neither case nor the width
    /// of letters matters. From the first letter on.
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

/// Links whose amounts may be added up: practice is no money, and what is paid is not what is
/// waited for.
struct LinkSum
{
    Environment environment = Environment::Practice;
    QString currency;
    LinkState state = LinkState::Created;
    qint64 links = 0;
    qint64 amount = 0; ///< minor units
    bool operator==(const LinkSum &) const = default;
};

/// The sums of what is shown. A search that finds very much is summed up over its newest links only.
struct LinkSums
{
    QList<LinkSum> sums; ///< by environment, currency and state, in that order
    bool complete = true;
    qint64 openEdits = 0; ///< links among them with an open edit: their amounts may be others

    qint64 links() const;
};

/// Of links that are at hand.
LinkSums sumsOf(const QList<Link> &links);

} // namespace linktill
