// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/linkquery.h"
#include "ledger/sql.h"

/// Private to pages.cpp and sums.cpp: conditions on links as SQL.
namespace linktill::ledger {

/// Fewer links than this are gathered and sorted rather than walked.
constexpr int fewEnough = 2000;
/// So many of the first links are looked through letter by letter for one or two letters.
constexpr int walkedForFew = 15'000;

/// A piece of SQL on a table `l` (link) and the values of its question marks.
struct Condition
{
    QString column; ///< of the index that serves it
    QString sql;
    QVariantList values;

    /// The same in a form that no index serves.
    Condition unserved() const;
};

/// A list of conditions as " AND …", appending the values.
QString joined(const QList<Condition> &conditions, QVariantList &values);
QList<Condition> unserved(QList<Condition> conditions);

/// A filter without its search, ready to be asked.
class Conditions
{
public:
    explicit Conditions(const LinkFilter &filter);

    int archived() const { return m_archived; }
    const QList<Condition> &all() const { return m_all; }
    /// Counts what each condition leaves, up to fewEnough: the position of the one that leaves
    /// least if that is few enough, else -1.
    int fewest(Sql &sql) const;
    /// "WITH hit AS (…)": the links of one condition, by fewest().
    QString gathered(int which, QVariantList &values) const;
    /// Ditto without the one.
    QList<Condition> without(int which) const;

private:
    int m_archived;
    QList<Condition> m_all;
};

} // namespace linktill::ledger
