// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/customerimport.h"

#include "application/ports/customeradding.h"
#include "ledger/customerrows.h"
#include "ledger/customersearch.h"

#include <QHash>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

constexpr int maxWithEmail = 50; ///< at most this many customers with the same address are compared
/// So many addresses are looked for by one query: most of the time of a query is not the search.
constexpr int emailsAtOnce = 100;
constexpr int maxAhead = 1000; ///< the most customers that one such query reads
/// So many new customers are put into the search's index at once: each time SQLite writes a part of the index, and
/// many small parts take long to merge.
constexpr int wordsAtOnce = 5000;

/// Asks for a single column where mostly nobody is found: Qt describes all columns of a query before it looks
/// for rows, which takes longer than the search. An e-mail address is only asked for where somebody has it.
class SqlCustomerStore final : public CustomerStore
{
public:
    explicit SqlCustomerStore(Sql &sql) : m_sql(sql) {}

    QList<KnownCustomer> withEmail(const KnownCustomer &like) override;
    void expectEmails(const QList<const KnownCustomer *> &rows) override;
    QList<CustomerHint> withPhone(const KnownCustomer &like) override;
    QList<CustomerHint> bareWithName(const KnownCustomer &like) override;
    void forEach(const std::function<void(const KnownCustomer &)> &visit) override;
    KnownCustomer load(CustomerId id) override { return loadCustomer(m_sql, id); }
    CustomerId insert(const KnownCustomer &customer) override;
    void update(const KnownCustomer &customer) override;
    /// Lets the search find all who were inserted. Has to be called at the end.
    void finish();

private:
    void forget(const KnownCustomer &changed);

    Sql &m_sql;
    /// Who has the addresses that are expected, by key, as it is in the ledger now; of both sides none but m_side.
    QHash<QString, QList<KnownCustomer>> m_ahead;
    bool m_side = false; ///< isPractice()
    CustomerId m_firstUnsearched = 0, m_lastUnsearched = 0;
};

void SqlCustomerStore::expectEmails(const QList<const KnownCustomer *> &rows)
{
    static const QString sentence =
        u"SELECT %1 FROM customer c INDEXED BY customer_by_email_key WHERE c.practice = ? AND c.email_key IN "
        "(?%2) AND c.email_key <> '' AND c.removed_at = 0 ORDER BY c.last_used_at DESC, c.id LIMIT ?"_s.arg(
            customerColumns(), u", ?"_s.repeated(emailsAtOnce - 1));
    m_ahead.clear();
    if (rows.isEmpty())
        return;
    m_side = isPractice(rows.constFirst()->accountId);
    QVariantList values{m_side};
    for (const KnownCustomer *row : rows.first(qMin<qsizetype>(rows.size(), emailsAtOnce))) {
        if (isPractice(row->accountId) == m_side && !m_ahead.contains(emailKey(*row))) {
            m_ahead.insert(emailKey(*row), {});
            values << emailKey(*row);
        }
    }
    values.resize(1 + emailsAtOnce, u""_s); // whom nobody has
    QSqlQuery &query = m_sql.runPrepared(sentence, values << maxAhead);
    int count = 0;
    while (m_sql.next(query)) {
        ++count;
        const KnownCustomer one = customerAt(query);
        if (QList<KnownCustomer> &same = m_ahead[emailKey(one)]; same.size() < maxWithEmail)
            same << one;
    }
    if (count == maxAhead) // some may be missing: each is looked for when it is wanted
        m_ahead.clear();
}

/// Of somebody who is written now, the store knows nothing any more.
void SqlCustomerStore::forget(const KnownCustomer &changed)
{
    m_ahead.remove(emailKey(changed));
    m_ahead.removeIf([&changed](QHash<QString, QList<KnownCustomer>>::iterator ahead) {
        return std::any_of(ahead.value().cbegin(), ahead.value().cend(),
                           [&changed](const KnownCustomer &one) { return one.id == changed.id; });
    });
}

QList<KnownCustomer> SqlCustomerStore::withEmail(const KnownCustomer &like)
{
    const auto ahead = m_ahead.constFind(emailKey(like));
    if (ahead != m_ahead.constEnd() && isPractice(like.accountId) == m_side)
        return *ahead;
    static const QString sentence =
        u"SELECT %1 FROM customer c INDEXED BY customer_by_email_key WHERE c.practice = ? AND c.email_key = ? "
        "AND c.email_key <> '' AND c.removed_at = 0 ORDER BY c.last_used_at DESC, c.id LIMIT ?"_s.arg(
            customerColumns());
    QSqlQuery &query =
        m_sql.runPrepared(sentence, {isPractice(like.accountId), emailKey(like), maxWithEmail});
    QList<KnownCustomer> found;
    while (m_sql.next(query))
        found << customerAt(query);
    return found;
}

QList<CustomerHint> SqlCustomerStore::withPhone(const KnownCustomer &like)
{
    const QVariantList values{isPractice(like.accountId), like.contact.phone};
    QSqlQuery &first = m_sql.runPrepared(
        u"SELECT id FROM customer INDEXED BY customer_by_phone WHERE practice = ? AND phone = ? "
        "AND phone <> '' AND removed_at = 0 LIMIT 1"_s,
        values);
    QList<CustomerHint> found;
    if (!m_sql.next(first))
        return found;
    first.finish();
    QSqlQuery &query = m_sql.runPrepared(
        u"SELECT id, name, email FROM customer INDEXED BY customer_by_phone WHERE practice = ? "
        "AND phone = ? AND phone <> '' AND removed_at = 0 ORDER BY last_used_at DESC, id"_s,
        values);
    while (m_sql.next(query))
        found << CustomerHint{query.value(0).toLongLong(), query.value(1).toString(),
                              query.value(2).toString(), {}, {}};
    return found;
}

QList<CustomerHint> SqlCustomerStore::bareWithName(const KnownCustomer &like)
{
    QList<CustomerHint> found;
    QSqlQuery &query = m_sql.runPrepared(
        u"SELECT id, name, billing, shipping FROM customer INDEXED BY customer_bare WHERE practice = ? "
        "AND name_key = ? AND name_key <> '' AND email_key = '' AND phone = '' AND removed_at = 0 "
        "ORDER BY last_used_at DESC, id"_s,
        {isPractice(like.accountId), nameKey(like)});
    while (m_sql.next(query))
        found << CustomerHint{query.value(0).toLongLong(), query.value(1).toString(), {},
                              addressText(partyFrom(query.value(2).toString()).address),
                              addressText(partyFrom(query.value(3).toString()).address)};
    return found;
}

void SqlCustomerStore::forEach(const std::function<void(const KnownCustomer &)> &visit)
{
    QSqlQuery query =
        m_sql.run(u"SELECT id, account_id, name, email, phone FROM customer WHERE removed_at = 0"_s);
    KnownCustomer one;
    while (m_sql.next(query)) {
        one.id = query.value(0).toLongLong();
        one.accountId = query.value(1).toString();
        one.contact = {query.value(2).toString(), query.value(3).toString(), query.value(4).toString()};
        visit(one);
    }
}

CustomerId SqlCustomerStore::insert(const KnownCustomer &customer)
{
    forget(customer);
    const CustomerId id = insertCustomerRow(m_sql, customer);
    m_sql.runPrepared(u"INSERT INTO customer_text (customer_id, words) VALUES (?, ?)"_s,
                      {id, wordsToFindOf(customer)});
    if (m_firstUnsearched == 0)
        m_firstUnsearched = id;
    m_lastUnsearched = id;
    if (m_lastUnsearched - m_firstUnsearched + 1 >= wordsAtOnce)
        finish();
    return id;
}

void SqlCustomerStore::update(const KnownCustomer &customer)
{
    forget(customer);
    finish(); // the search forgets only the words that it has
    updateCustomer(m_sql, customer);
}

void SqlCustomerStore::finish()
{
    if (m_firstUnsearched == 0)
        return;
    m_sql.runPrepared(u"INSERT INTO customer_search (rowid, words) SELECT customer_id, words "
                      "FROM customer_text WHERE customer_id BETWEEN ? AND ?"_s,
                      {m_firstUnsearched, m_lastUnsearched});
    m_firstUnsearched = 0;
}

/// What of a row has to be known before it is taken back.
struct Since
{
    bool isThere = false, isRemoved = false, isMerged = false;
    qint64 changed = 0;
};

Since sinceOf(Sql &sql, CustomerId id)
{
    QSqlQuery &query = sql.runPrepared(
        u"SELECT changed_at, removed_at, merged_into FROM customer WHERE id = ?"_s, {id});
    if (!sql.next(query))
        return {};
    const Since since{true, query.value(1).toLongLong() != 0, query.value(2).toLongLong() != 0,
                      query.value(0).toLongLong()};
    query.finish();
    return since;
}

/// Returns whether the new customer is gone afterwards.
bool takeBackFresh(Sql &sql, CustomerId id, const QDateTime &now, const QDateTime &at)
{
    const Since since = sinceOf(sql, id);
    if (since.isRemoved)
        return !since.isMerged;
    if (!since.isThere || since.changed != stored(at))
        return false;
    KnownCustomer customer;
    customer.id = id;
    setCustomerRemoved(sql, customer, now, 0);
    return true;
}

/// Returns whether the customer has its earlier details afterwards.
bool takeBackChanges(Sql &sql, const KnownCustomer &before, const QDateTime &at)
{
    const Since since = sinceOf(sql, before.id);
    if (!since.isThere || since.isRemoved || since.changed != stored(changeTime(before.changed, at)))
        return false;
    const KnownCustomer present = loadCustomer(sql, before.id);
    KnownCustomer earlier = before;
    earlier.used = present.used;
    earlier.lastUsed = present.lastUsed;
    updateCustomer(sql, earlier);
    return true;
}

CustomersAdded addAll(Sql &sql, const QDateTime &now, const QList<KnownCustomer> &customers,
                      const AddOptions &options, const CustomerRepository::Watch &goesOn)
{
    SqlCustomerStore store(sql);
    CustomerAdding adding(store, now, options);
    int count = 0;
    for (const KnownCustomer &customer : customers) {
        if (count % emailsAtOnce == 0) {
            const qsizetype next = qMin<qsizetype>(emailsAtOnce, customers.size() - count);
            adding.expect({&customer, size_t(next)});
        }
        adding.add(customer);
        if (!goOn(sql, ++count, customers.size(), goesOn))
            break;
    }
    store.finish();
    return adding.added();
}

} // namespace

void learnCustomer(Sql &sql, const KnownCustomer &customer, const QDateTime &now)
{
    SqlCustomerStore store(sql);
    CustomerAdding adding(store, now, {OnMatch::Replace}, CustomerAdding::From::Link);
    adding.add(customer);
    store.finish();
}

LedgerResult<CustomersAdded> addCustomers(const QSqlDatabase &db, const QDateTime &now,
                                          const QList<KnownCustomer> &customers, const AddOptions &options,
                                          const CustomerRepository::Watch &goesOn)
{
    const auto add = [&](Sql &sql) { return addAll(sql, now, customers, options, goesOn); };
    return options.isTrial ? inSnapshot(db, add) : inTransaction(db, add);
}

LedgerResult<int> undoCustomers(const QSqlDatabase &db, const QDateTime &now, const CustomersAdded &added)
{
    return inTransaction(db, [&](Sql &sql) {
        int notTakenBack = 0;
        for (const CustomerId id : added.freshIds)
            notTakenBack += takeBackFresh(sql, id, now, added.at) ? 0 : 1;
        for (const KnownCustomer &before : added.before)
            notTakenBack += takeBackChanges(sql, before, added.at) ? 0 : 1;
        return notTakenBack;
    });
}

} // namespace linktill::ledger
