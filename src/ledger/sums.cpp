// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/conditions.h"
#include "ledger/pages.h"
#include "ledger/records.h"
#include "ledger/sqlite.h"
#include "ledger/totals.h"
#include "ledger/words.h"

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

constexpr int maxSummed = 10'000; ///< at most this many links of a search are summed up

/// Adds up sums from several questions.
class Adder
{
public:
    Adder(const QSqlDatabase &db, const LinkFilter &filter)
        : m_sql(db), m_filter(filter), m_conditions(filter), m_words(folded(filter.search))
    {
    }

    LedgerResult<LinkSums> add()
    {
        const int few = m_conditions.fewest(m_sql);
        if (few >= 0)
            gathered(few);
        else if (!m_words.isEmpty())
            searched();
        else if (m_filter.least || m_filter.limit)
            ofAmounts();
        else
            ofWeeks();
        countOpenEdits();
        for (const auto &[key, sum] : m_found) {
            if (sum.links > 0)
                m_sums.sums << sum;
        }
        return m_sql.answer(m_sums);
    }

private:
    /// Adds rows of environment, currency, state, number of links, amount. Returns the number of links.
    qint64 take(const QString &sql, const QVariantList &values)
    {
        qint64 links = 0;
        QSqlQuery query = m_sql.run(sql, values);
        while (m_sql.next(query)) {
            const LinkSum found{environmentOfCode(query.value(0).toString()),
                                query.value(1).toString(),
                                linkStateFromName(query.value(2).toString()).value_or(LinkState::Other),
                                query.value(3).toLongLong(), query.value(4).toLongLong()};
            LinkSum &sum = m_found[{found.environment, found.currency, found.state}];
            sum = {found.environment, found.currency, found.state, sum.links + found.links,
                   sum.amount + found.amount};
            links += found.links;
        }
        return links;
    }
    void gathered(int few);
    void searched();
    void ofAmounts();
    void ofWeeks();
    void ofDays(qint64 from, qint64 to);
    void countOpenEdits();

    Sql m_sql;
    const LinkFilter &m_filter;
    const Conditions m_conditions;
    const QString m_words;
    std::map<std::tuple<Environment, QString, LinkState>, LinkSum> m_found;
    LinkSums m_sums;
};

const auto counted =
    u"SELECT l.environment, l.currency, l.state, count(*), sum(l.amount) "_s;
const auto byKind = u" GROUP BY l.environment, l.currency, l.state"_s;

void Adder::gathered(int few)
{
    QVariantList values;
    QString sql = m_conditions.gathered(few, values) + counted
        + "FROM hit CROSS JOIN link l ON l.id = hit.id"_L1;
    if (!m_words.isEmpty())
        sql += " CROSS JOIN link_text t ON t.link_id = l.id"_L1;
    sql += " WHERE 1 = 1"_L1 + joined(m_conditions.without(few), values);
    if (!m_words.isEmpty()) {
        sql += " AND "_L1 + hasWords(u"t.words"_s);
        values << m_words;
    }
    take(sql + byKind, values);
}

void Adder::searched()
{
    const bool isShort = m_words.toUcs4().size() < 3;
    QVariantList values;
    const QString inner =
        u"FROM (%1) w CROSS JOIN link_text t ON t.link_id = w.link_id "
        "CROSS JOIN link l ON l.id = w.link_id WHERE l.archived = ?"_s;
    const auto ask = [&](const QString &ids, QVariantList bound) {
        bound << m_conditions.archived();
        const QString conditions = joined(m_conditions.all(), bound);
        bound << m_words;
        return take(counted + inner.arg(ids) + conditions + " AND "_L1 + hasWords(u"t.words"_s)
                        + byKind, bound);
    };
    if (isShort) {
        const QString newest = u"SELECT id AS link_id FROM link WHERE archived = ? "
                               "ORDER BY created_at DESC, id DESC LIMIT ?"_s;
        if (ask(newest, {m_conditions.archived(), walkedForFew}) > walkedForFew / 100) {
            m_sums.complete = false; // the letters are too common to look at all links
            return;
        }
        m_found.clear();
    }
    const QString match = isShort ? matchOfFew(m_sql, m_words) : matchOf(m_sql, m_words);
    QVariantList newest;
    const QString hits = u"SELECT link_id FROM %1 LIMIT ?"_s.arg(
        candidates(match, Qt::DescendingOrder, newest));
    newest << maxSummed;
    ask(hits, newest);
    const int seen = m_sql.one(u"SELECT count(*) FROM (%1)"_s.arg(hits), newest).toInt();
    m_sums.complete = seen < maxSummed;
}

void Adder::ofAmounts()
{
    QList<Condition> conditions = m_conditions.all();
    for (Condition &condition : conditions) {
        if (condition.column != "amount"_L1)
            condition = condition.unserved();
    }
    QVariantList values{m_conditions.archived()};
    const QString sql = counted + "FROM link l WHERE l.archived = ?"_L1;
    take(sql + joined(conditions, values) + byKind, values);
}

/// Adds whole weeks from their totals, and the rest of the span at both ends link by link.
void Adder::ofWeeks()
{
    const qint64 from = stored(m_filter.from);
    const qint64 to = m_filter.to.isValid() ? stored(m_filter.to) : -1;
    const qint64 first = (from + weekLength - 1) / weekLength;
    const qint64 last = to < 0 ? std::numeric_limits<qint64>::max() : to / weekLength; // not included
    if (to >= 0 && last <= first)
        return ofDays(from, to);
    QVariantList values{m_conditions.archived(), first, last};
    QList<Condition> conditions = m_conditions.all();
    conditions.removeIf([](const Condition &c) { return c.column == "created_at"_L1; });
    take(u"SELECT l.environment, l.currency, l.state, sum(l.links), sum(l.amount) FROM link_total l "
         "WHERE l.archived = ? AND l.week >= ? AND l.week < ?"_s
             + joined(conditions, values) + byKind,
         values);
    if (m_filter.from.isValid() && from < first * weekLength)
        ofDays(from, first * weekLength);
    if (to >= 0 && last * weekLength < to)
        ofDays(last * weekLength, to);
}

void Adder::ofDays(qint64 from, qint64 to)
{
    QList<Condition> conditions = m_conditions.all();
    conditions.removeIf([](const Condition &c) { return c.column == "created_at"_L1; });
    QVariantList values{m_conditions.archived(), from, to};
    const QString sql = counted
        + "FROM link l WHERE l.archived = ? AND l.created_at >= ? AND l.created_at < ?"_L1;
    take(sql + joined(unserved(conditions), values) + byKind, values);
}

/// Open edits are few, and have an index of their own.
void Adder::countOpenEdits()
{
    QVariantList values{m_conditions.archived()};
    QString sql = u"SELECT count(*) FROM link l"_s;
    if (!m_words.isEmpty())
        sql += " CROSS JOIN link_text t ON t.link_id = l.id"_L1;
    sql += " WHERE l.archived = ? AND l.open_edit <> ''"_L1;
    sql += joined(unserved(m_conditions.all()), values);
    if (!m_words.isEmpty()) {
        sql += " AND "_L1 + hasWords(u"t.words"_s);
        values << m_words;
    }
    m_sums.openEdits = m_sql.one(sql, values).toLongLong();
}

} // namespace

LedgerResult<LinkSums> sums(const QSqlDatabase &db, const LinkFilter &filter)
{
    return Adder(db, filter).add();
}

} // namespace linktill::ledger
