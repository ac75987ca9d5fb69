// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/conditions.h"

#include "ledger/records.h"

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

/// Returns "l.state = ?" or "l.state IN (?, ?)".
Condition oneOf(const QString &column, const QVariantList &values)
{
    const QString marks = u"?, "_s.repeated(values.size()).chopped(2);
    return {column, values.size() == 1 ? u"l.%1 = ?"_s.arg(column)
                                       : u"l.%1 IN (%2)"_s.arg(column, marks),
            values};
}

} // namespace

Condition Condition::unserved() const
{
    // The column becomes an expression: an empty string is appended to a text, and 0 is added to a number.
    const bool isNumber = column == "created_at"_L1 || column == "amount"_L1;
    Condition changed = *this;
    if (column == "amount"_L1)
        changed.sql.replace("l.currency"_L1, "(l.currency || '')"_L1);
    changed.sql.replace("l."_L1 + column, isNumber ? u"(l.%1 + 0)"_s.arg(column)
                                                   : u"(l.%1 || '')"_s.arg(column));
    return changed;
}

QString joined(const QList<Condition> &conditions, QVariantList &values)
{
    QString sql;
    for (const Condition &condition : conditions) {
        sql += " AND "_L1 + condition.sql;
        values += condition.values;
    }
    return sql;
}

QList<Condition> unserved(QList<Condition> conditions)
{
    for (Condition &condition : conditions)
        condition = condition.unserved();
    return conditions;
}

Conditions::Conditions(const LinkFilter &filter)
    : m_archived(filter.archive == LinkFilter::Archive::Only)
{
    const auto text = [this](const QString &column, const QString &value) {
        if (!value.isEmpty())
            m_all << oneOf(column, {value});
    };
    // The most selective conditions come first, since a walk uses the first one's index.
    text(u"creator"_s, filter.creator);
    text(u"account_id"_s, filter.accountId);
    QVariantList states;
    for (const LinkState state : filter.states)
        states << linkStateName(state);
    if (!states.isEmpty())
        m_all << oneOf(u"state"_s, states);
    text(u"currency"_s, filter.currency);
    if (filter.environment)
        text(u"environment"_s, environmentCode(*filter.environment));
    if (filter.from.isValid() || filter.to.isValid()) {
        const qint64 end = filter.to.isValid() ? stored(filter.to) : std::numeric_limits<qint64>::max();
        m_all << Condition{u"created_at"_s, u"l.created_at >= ? AND l.created_at < ?"_s,
                           {stored(filter.from), end}};
    }
    if (!filter.currency.isEmpty() && (filter.least || filter.limit)) {
        m_all << Condition{u"amount"_s, u"l.currency = ? AND l.amount BETWEEN ? AND ?"_s,
                           {filter.currency, filter.least.value_or(0),
                            filter.limit.value_or(std::numeric_limits<qint64>::max())}};
    }
}

int Conditions::fewest(Sql &sql) const
{
    int best = -1;
    qint64 least = fewEnough;
    for (int i = 0; i < m_all.size(); ++i) {
        const qint64 links =
            sql.one(u"SELECT count(*) FROM (SELECT 1 FROM link l WHERE l.archived = ? AND %1 "
                    "LIMIT ?)"_s.arg(m_all[i].sql),
                    QVariantList{m_archived} + m_all[i].values + QVariantList{fewEnough})
                .toLongLong();
        if (links < least) {
            least = links;
            best = i;
        }
    }
    return best;
}

QString Conditions::gathered(int which, QVariantList &values) const
{
    values << m_archived;
    values += m_all[which].values;
    return u"WITH hit AS MATERIALIZED (SELECT l.id FROM link l WHERE l.archived = ? AND %1) "_s.arg(
        m_all[which].sql);
}

QList<Condition> Conditions::without(int which) const
{
    QList<Condition> rest = m_all;
    rest.removeAt(which);
    return rest;
}

} // namespace linktill::ledger
