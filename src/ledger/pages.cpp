// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/pages.h"

#include "ledger/conditions.h"
#include "ledger/records.h"
#include "ledger/sqlite.h"
#include "ledger/words.h"

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

QStringList columnsOf(LinkColumn column)
{
    switch (column) {
    case LinkColumn::Created:
        break;
    case LinkColumn::Changed:
        return {u"changed_at"_s};
    case LinkColumn::Expires:
        return {u"expires_at"_s};
    case LinkColumn::Amount: // sorts amounts of one currency together
        return {u"currency"_s, u"amount"_s};
    case LinkColumn::State:
        return {u"state"_s, u"created_at"_s};
    case LinkColumn::Customer:
        return {u"customer_name"_s};
    case LinkColumn::Description:
        return {u"description"_s};
    case LinkColumn::OrderId:
        return {u"order_id"_s};
    }
    return {u"created_at"_s};
}

QVariant valueOf(const Link &link, const QString &column)
{
    if (column == "changed_at"_L1)
        return stored(link.changed);
    if (column == "expires_at"_L1)
        return stored(link.facts.expires);
    if (column == "currency"_L1)
        return link.facts.currency;
    if (column == "amount"_L1)
        return link.facts.amount;
    if (column == "state"_L1)
        return linkStateName(link.state);
    if (column == "customer_name"_L1)
        return link.facts.customer.name;
    if (column == "description"_L1)
        return link.facts.description;
    if (column == "order_id"_L1)
        return link.facts.orderId;
    return stored(link.created);
}

/// Puts one page together.
class PageReader
{
public:
    PageReader(const QSqlDatabase &db, const LinkQuery &query)
        : m_sql(db), m_query(query), m_conditions(query.filter),
          m_words(folded(query.filter.search)), m_columns(columnsOf(query.order.column)),
          m_descending(query.order.direction == Qt::DescendingOrder)
    {
    }

    LedgerResult<LinkPage> read()
    {
        const int few = m_conditions.fewest(m_sql);
        const QList<Link> links = few >= 0 ? gather(few)
            : m_words.isEmpty()            ? walk()
            : m_words.toUcs4().size() < 3  ? searchFew()
                                           : search(matchOf(m_sql, m_words));
        LinkPage page{links, {}};
        if (links.size() == m_query.limit && !links.isEmpty())
            page.next = markOf(links.constLast());
        return m_sql.answer(page);
    }

private:
    PageMark markOf(const Link &link) const
    {
        PageMark mark;
        for (const QString &column : m_columns)
            mark.values << valueOf(link, column);
        mark.values << link.id;
        return mark;
    }
    QString direction() const { return m_descending ? u" DESC"_s : u""_s; }
    QString orderBy() const
    {
        QStringList parts;
        for (const QString &column : m_columns)
            parts << u"l."_s + column + direction();
        return u" ORDER BY %1, l.id%2"_s.arg(parts.join(", "_L1), direction());
    }
    /// Returns " AND (columns, id) < (…)", the condition for links after the mark.
    QString afterMark(QVariantList &values) const
    {
        if (m_query.after.values.size() != m_columns.size() + 1)
            return {};
        values += m_query.after.values;
        return u" AND (l.%1, l.id) %2 (%3)"_s.arg(
            m_columns.join(", l."_L1), m_descending ? u"<"_s : u">"_s,
            u"?, "_s.repeated(m_query.after.values.size()).chopped(2));
    }
    QString textJoin() const
    {
        return m_words.isEmpty() ? QString()
                                 : u" CROSS JOIN link_text t ON t.link_id = l.id"_s;
    }
    QString textCondition(QVariantList &values) const
    {
        if (m_words.isEmpty())
            return {};
        values << m_words;
        return " AND "_L1 + hasWords(u"t.words"_s);
    }
    QList<Link> ask(const QString &sql, QVariantList values)
    {
        return linksOf(m_sql, m_sql.runPrepared(sql + " LIMIT ?"_L1, values << m_query.limit));
    }

    QList<Link> gather(int few);
    QList<Link> walk(int limit = 0);
    QList<Link> walkArm(const QList<Condition> &conditions, int limit);
    QList<Link> search(const QString &match);
    QList<Link> searchFew();
    QString walked(const QList<Condition> &conditions, QVariantList &values) const;

    Sql m_sql;
    const LinkQuery &m_query;
    const Conditions m_conditions;
    const QString m_words;
    const QStringList m_columns;
    const bool m_descending;
};

QList<Link> PageReader::gather(int few)
{
    QVariantList values;
    QString sql = m_conditions.gathered(few, values);
    sql += u"SELECT %1 FROM hit CROSS JOIN link l ON l.id = hit.id%2 WHERE 1 = 1"_s.arg(
        linkColumns(), textJoin());
    sql += joined(m_conditions.without(few), values); // one after the other, in the order of the values
    sql += afterMark(values);
    sql += textCondition(values);
    return ask(sql + orderBy(), values);
}

/// Returns "FROM …" for the links that the conditions leave, written so that one index gives them in order.
QString PageReader::walked(const QList<Condition> &conditions, QVariantList &values) const
{
    QList<Condition> kept = conditions;
    // For the order by creation each condition has an index; the other orders have only their own index.
    const LinkColumn column = m_query.order.column;
    const auto serves = [column](const Condition &c) {
        return column == LinkColumn::Amount ? c.column == "amount"_L1
                                            : column == LinkColumn::Created
                && (c.column == "created_at"_L1 || c.values.size() == 1);
    };
    bool served = false;
    for (Condition &condition : kept) {
        const bool isSpan = condition.column == "created_at"_L1;
        if (serves(condition) && (isSpan || !served))
            served = served || !isSpan;
        else
            condition = condition.unserved();
    }
    values << m_conditions.archived();
    QString sql = u"FROM link l%1 WHERE l.archived = ?"_s.arg(textJoin());
    sql += joined(kept, values);
    sql += afterMark(values);
    return sql;
}

QList<Link> PageReader::walk(int limit)
{
    // Links of several states are walked state by state, and the pages are merged: an index holds
    // the links of one state in order, but no index holds those of several.
    const auto &all = m_conditions.all();
    const auto states = std::find_if(all.begin(), all.end(), [](const Condition &c) {
        return c.column == "state"_L1 && c.values.size() > 1;
    });
    if (states == all.end() || m_query.order.column != LinkColumn::Created)
        return walkArm(all, limit);
    QList<Link> links;
    for (const QVariant &state : states->values) {
        QList<Condition> one{{u"state"_s, u"l.state = ?"_s, {state}}};
        links += walkArm(one + m_conditions.without(int(states - all.begin())), limit);
    }
    std::sort(links.begin(), links.end(), [this](const Link &a, const Link &b) {
        const auto key = [](const Link &l) { return std::pair(l.created, l.id); };
        return m_descending ? key(b) < key(a) : key(a) < key(b);
    });
    return links.mid(0, m_query.limit);
}

QList<Link> PageReader::walkArm(const QList<Condition> &conditions, int limit)
{
    QVariantList values;
    if (limit == 0) {
        const QString from = walked(conditions, values);
        const QString text = textCondition(values);
        return ask("SELECT "_L1 + linkColumns() + u' ' + from + text + orderBy(), values);
    }
    // The statement takes only the first `limit` links before it looks at their text.
    const QString from = walked(conditions, values).remove(textJoin());
    values << limit;
    const QString sql =
        u"SELECT %1 FROM (SELECT l.id %2%3 LIMIT ?) w CROSS JOIN link_text t ON t.link_id = w.id "
        "CROSS JOIN link l ON l.id = w.id WHERE 1 = 1"_s.arg(linkColumns(), from, orderBy());
    const QString text = textCondition(values);
    // With a second ORDER BY SQLite would look at all links before it returns the first.
    return ask(sql + text, values);
}

QList<Link> PageReader::search(const QString &match)
{
    if (!m_sql.ok())
        return {};
    const bool byNumber = m_query.order.column == LinkColumn::Created;
    if (!byNumber) {
        QVariantList values;
        const QString all = candidates(match, Qt::DescendingOrder, values);
        const int hits = m_sql.one(u"SELECT count(*) FROM (SELECT 1 FROM %1 c LIMIT ?)"_s.arg(all),
                                   values << fewEnough)
                             .toInt();
        if (hits >= fewEnough)
            return walk();
    }
    QVariantList values;
    const LinkId beyond =
        byNumber && !m_query.after.isNull() ? m_query.after.values.constLast().toLongLong() : 0;
    QString sql = u"SELECT %1 FROM %2 c CROSS JOIN link_text t ON t.link_id = c.link_id "
                  "CROSS JOIN link l ON l.id = c.link_id WHERE 1 = 1"_s.arg(
                      linkColumns(), candidates(match, m_query.order.direction, values, beyond));
    sql += textCondition(values) + u" AND l.archived = ?"_s;
    values << m_conditions.archived();
    sql += joined(m_conditions.all(), values);
    if (byNumber) // the order by creation is the order by number here, so they come sorted already
        return ask(sql, values);
    sql += afterMark(values);
    return ask(sql + orderBy(), values);
}

QList<Link> PageReader::searchFew()
{
    // A common pair of letters is in many of the first links; a rare one has few lists of trigrams.
    const QList<Link> links = walk(walkedForFew);
    if (links.size() == m_query.limit || !m_sql.ok())
        return links;
    return search(matchOfFew(m_sql, m_words));
}

} // namespace

LedgerResult<LinkPage> page(const QSqlDatabase &db, const LinkQuery &query)
{
    return PageReader(db, query).read();
}

} // namespace linktill::ledger
