// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "support/memory/memorymethods.h"
#include "support/memory/memorytables.h"

#include <algorithm>

namespace linktill::memory {

namespace {

void chooseDefault(MethodsRow &row, const QString &name)
{
    for (MethodSet &set : row.sets)
        set.isDefault = set.name == name;
}

} // namespace

void noteMethods(Tables &tables, const QString &accountId, const QList<PaymentMethod> &methods)
{
    auto &used = tables.methods[accountId].used;
    QList<PaymentMethod> noted;
    for (const PaymentMethod &method : methods) {
        if (method.channel.isEmpty() || method.method.isEmpty() || noted.contains(method))
            continue;
        noted << method;
        const auto known = std::find_if(used.begin(), used.end(),
                                        [&](const auto &entry) { return entry.first == method; });
        const int times = known == used.end() ? 1 : known->second + 1;
        if (known != used.end())
            used.erase(known);
        used.prepend({method, times}); // of two with equal counts the later one comes first
    }
    std::stable_sort(used.begin(), used.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
}

LedgerResult<AccountMethods> MemoryMethods::of(const QString &accountId)
{
    const MethodsRow row = m_memory.tables.methods.value(accountId);
    AccountMethods all;
    for (const auto &[method, times] : row.used)
        all.used << method;
    all.sets = row.sets.values();
    return all;
}

LedgerResult<AccountMethods> MemoryMethods::save(const QString &accountId, const MethodSet &set)
{
    MethodsRow &row = m_memory.tables.methods[accountId];
    row.sets[set.name] = set;
    if (set.isDefault)
        chooseDefault(row, set.name);
    return of(accountId);
}

LedgerResult<AccountMethods> MemoryMethods::rename(const QString &accountId, const QString &name,
                                                   const QString &to)
{
    MethodsRow &row = m_memory.tables.methods[accountId];
    if (!row.sets.contains(name))
        return fail(LedgerFault::NotFound);
    if (name != to && row.sets.contains(to))
        return fail(LedgerFault::Busy);
    MethodSet set = row.sets.take(name);
    set.name = to;
    row.sets[to] = set;
    return of(accountId);
}

LedgerResult<AccountMethods> MemoryMethods::remove(const QString &accountId, const QString &name)
{
    m_memory.tables.methods[accountId].sets.remove(name);
    return of(accountId);
}

LedgerResult<AccountMethods> MemoryMethods::makeDefault(const QString &accountId, const QString &name)
{
    MethodsRow &row = m_memory.tables.methods[accountId];
    if (!name.isEmpty() && !row.sets.contains(name))
        return fail(LedgerFault::NotFound);
    chooseDefault(row, name);
    return of(accountId);
}

} // namespace linktill::memory
