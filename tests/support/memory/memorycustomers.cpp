// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/customeradding.h"
#include "core/searchwords.h"
#include "support/memory/memorycustomers.h"
#include "support/memory/memorytables.h"

#include <algorithm>
#include <functional>

namespace linktill::memory {

namespace {

bool isPractice(const KnownCustomer &customer)
{
    return customer.accountId == QLatin1String("practice");
}

/// Returns the fitting customers of the practice account, or of all other accounts, whichever `like`
/// belongs to, the last used first.
QList<KnownCustomer> knownTo(const Tables &tables, const KnownCustomer &like,
                             const std::function<bool(const KnownCustomer &)> &fits)
{
    QList<KnownCustomer> known;
    for (const auto &row : std::as_const(tables.customers)) {
        if (!row.isRemoved && isPractice(row.value) == isPractice(like) && fits(row.value))
            known << row.value;
    }
    std::stable_sort(known.begin(), known.end(), [](const KnownCustomer &a, const KnownCustomer &b) {
        return a.lastUsed > b.lastUsed;
    });
    return known;
}

class TableStore final : public CustomerStore
{
public:
    explicit TableStore(Tables &tables) : m_tables(tables) {}

    QList<KnownCustomer> withEmail(const KnownCustomer &like) override
    {
        return knownTo(m_tables, like, [key = emailKey(like)](const KnownCustomer &one) {
            return !key.isEmpty() && emailKey(one) == key;
        });
    }
    QList<CustomerHint> withPhone(const KnownCustomer &like) override
    {
        return hints(knownTo(m_tables, like, [phone = like.contact.phone](const KnownCustomer &one) {
            return !phone.isEmpty() && one.contact.phone == phone;
        }));
    }
    QList<CustomerHint> bareWithName(const KnownCustomer &like) override
    {
        return hints(knownTo(m_tables, like, [key = nameKey(like)](const KnownCustomer &one) {
            return !key.isEmpty() && nameKey(one) == key && isBare(one);
        }));
    }
    void forEach(const KnownCustomer &like, const std::function<void(CustomerHint)> &visit) override
    {
        const auto all = hints(knownTo(m_tables, like, [](const KnownCustomer &) { return true; }));
        for (const CustomerHint &hint : all)
            visit(hint);
    }
    KnownCustomer load(CustomerId id) override { return m_tables.customers.value(id).value; }
    CustomerId insert(const KnownCustomer &customer) override
    {
        KnownCustomer made = customer;
        made.id = nextId(m_tables.customers);
        m_tables.customers[made.id].value = made;
        return made.id;
    }
    void update(const KnownCustomer &customer) override
    {
        m_tables.customers[customer.id].value = customer;
    }

private:
    static QList<CustomerHint> hints(const QList<KnownCustomer> &customers)
    {
        QList<CustomerHint> all;
        for (const KnownCustomer &one : customers)
            all << hintOf(one);
        return all;
    }

    Tables &m_tables;
};

bool comesFirst(const KnownCustomer &a, const KnownCustomer &b)
{
    return a.lastUsed != b.lastUsed ? a.lastUsed > b.lastUsed : a.id > b.id;
}

} // namespace

void learnCustomer(Tables &tables, const LinkRow &row, const QDateTime &now)
{
    LinkContent draft = row.sent;
    draft.customer = row.link.facts.customer;
    KnownCustomer customer = customerOf(row.link.accountId, draft);
    if (customer.contact == Customer())
        return;
    customer.used = 1;
    customer.lastUsed = now;
    TableStore store(tables);
    CustomerAdding(store, now, {OnMatch::Replace}, CustomerAdding::From::Link).add(customer);
}

LedgerResult<QList<KnownCustomer>> MemoryCustomers::find(const QString &accountId,
                                                         const QString &typed, int limit)
{
    const QList<SearchTerm> terms = searchTerms(typed);
    KnownCustomer like;
    like.accountId = accountId;
    QList<KnownCustomer> found = knownTo(m_memory.tables, like, [&](const KnownCustomer &one) {
        return !terms.isEmpty() && hasTerms(wordsToFindOf(one), terms);
    });
    std::sort(found.begin(), found.end(), comesFirst);
    return found.mid(0, limit);
}

LedgerResult<CustomerPage> MemoryCustomers::page(const QString &accountId, const PageMark &after,
                                                 int limit)
{
    KnownCustomer like;
    like.accountId = accountId;
    QList<KnownCustomer> all =
        knownTo(m_memory.tables, like, [](const KnownCustomer &) { return true; });
    std::sort(all.begin(), all.end(), comesFirst);
    const qsizetype first = after.values.value(0).toLongLong(); // in a test nobody is added in between
    CustomerPage page{all.mid(first, limit), {}};
    if (all.size() > first + limit)
        page.next.values = {first + limit};
    return page;
}

LedgerResult<KnownCustomer> MemoryCustomers::customer(CustomerId id)
{
    const auto found = m_memory.tables.customers.constFind(id);
    if (found == m_memory.tables.customers.constEnd())
        return fail(LedgerFault::NotFound);
    return found->value;
}

LedgerResult<CustomersAdded> MemoryCustomers::add(const QList<KnownCustomer> &customers,
                                                  const AddOptions &options, const Watch &goesOn)
{
    Tables changed = m_memory.tables;
    TableStore store(changed);
    CustomerAdding adding(store, m_memory.now(), options);
    int count = 0;
    for (const KnownCustomer &customer : customers) {
        adding.add(customer);
        if (isTimeToAsk(++count, customers.size()) && goesOn && !goesOn(count))
            return fail(LedgerFault::Broken);
    }
    if (!options.isTrial)
        m_memory.tables.customers = changed.customers;
    return adding.added();
}

LedgerResult<int> MemoryCustomers::undo(const CustomersAdded &added)
{
    auto &all = m_memory.tables.customers;
    int notTakenBack = 0;
    for (const CustomerId id : added.freshIds) {
        auto &row = all[id];
        const bool isTakenBack = row.isRemoved ? row.mergedInto == 0 : row.value.changed == added.at;
        row.isRemoved = row.isRemoved || isTakenBack;
        notTakenBack += isTakenBack ? 0 : 1;
    }
    for (KnownCustomer before : added.before) {
        auto &row = all[before.id];
        if (row.isRemoved || row.value.changed != changeTime(before.changed, added.at)) {
            ++notTakenBack;
            continue;
        }
        before.used = row.value.used;
        before.lastUsed = row.value.lastUsed;
        row.value = before;
    }
    return notTakenBack;
}

LedgerResult<KnownCustomer> MemoryCustomers::save(const KnownCustomer &customer)
{
    auto &all = m_memory.tables.customers;
    KnownCustomer saved = customer;
    saved.changed = m_memory.now();
    if (saved.id == 0)
        saved.id = nextId(all);
    else if (!all.contains(saved.id))
        return fail(LedgerFault::NotFound);
    else
        saved.changed = changeTime(all.value(saved.id).value.changed, m_memory.now());
    all[saved.id].value = saved;
    return saved;
}

LedgerResult<KnownCustomer> MemoryCustomers::merge(CustomerId keep, const QList<CustomerId> &others)
{
    auto all = m_memory.tables.customers;
    if (!all.contains(keep))
        return fail(LedgerFault::NotFound);
    KnownCustomer kept = all.value(keep).value;
    for (const CustomerId id : others) {
        if (!all.contains(id))
            return fail(LedgerFault::NotFound);
        if (id == keep)
            continue;
        fillIn(kept, all.value(id).value);
        all[id].isRemoved = true;
        all[id].mergedInto = keep;
    }
    kept.changed = changeTime(kept.changed, m_memory.now());
    all[keep].value = kept;
    m_memory.tables.customers = all;
    return kept;
}

LedgerResult<Done> MemoryCustomers::setRemoved(const QList<CustomerId> &ids, bool isRemoved)
{
    auto all = m_memory.tables.customers;
    for (const CustomerId id : ids) {
        if (!all.contains(id))
            return fail(LedgerFault::NotFound);
        all[id].isRemoved = isRemoved;
        all[id].mergedInto = 0;
    }
    m_memory.tables.customers = all;
    return Done();
}

LedgerResult<Done> MemoryCustomers::remove(const QList<CustomerId> &ids)
{
    return setRemoved(ids, true);
}

LedgerResult<Done> MemoryCustomers::restore(const QList<CustomerId> &ids)
{
    return setRemoved(ids, false);
}

} // namespace linktill::memory
