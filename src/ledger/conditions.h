// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/linkquery.h"
#include "ledger/sql.h"

/// Writes conditions on links as SQL. Only pages.cpp and sums.cpp include this file.
namespace linktill::ledger {

/// Links are gathered and sorted when they are fewer than this; else they are walked along an index.
constexpr int fewEnough = 2000;
/// A search for one or two letters first looks through the text of this many links, in the order asked for.
constexpr int walkedForFew = 15'000;

/// Holds a piece of SQL on a table `l` (link), with the values of its question marks.
struct Condition
{
    QString column; ///< the column whose index serves the condition
    QString sql;
    QVariantList values;

    /// Returns the same condition in a form that no index serves.
    Condition unserved() const;
};

/// Joins conditions to one string, each after " AND ", and appends their values to `values`.
QString joined(const QList<Condition> &conditions, QVariantList &values);
QList<Condition> unserved(QList<Condition> conditions);

/// Holds the conditions of a filter, without the words that it searches for.
class Conditions
{
public:
    explicit Conditions(const LinkFilter &filter);

    int archived() const { return m_archived; }
    const QList<Condition> &all() const { return m_all; }
    /// Counts how many links each condition leaves, up to fewEnough. Returns the position of the
    /// condition that leaves the fewest, or -1 when none leaves fewer than fewEnough.
    int fewest(Sql &sql) const;
    /// Returns "WITH hit AS (…)", the links that the condition at `which` leaves; see fewest().
    QString gathered(int which, QVariantList &values) const;
    /// Returns all conditions except the one at `which`.
    QList<Condition> without(int which) const;

private:
    int m_archived;
    QList<Condition> m_all;
};

} // namespace linktill::ledger
