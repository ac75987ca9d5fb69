// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/methodpresets.h"

#include "application/ports/ledger.h"
#include "application/ports/ledgerqueue.h"
#include "application/ports/methodrepository.h"

#include <algorithm>
#include <utility>

namespace linktill {

MethodPresets::MethodPresets(std::function<Ledger &()> ledger, QObject *parent)
    : QObject(parent), m_ledger(std::move(ledger))
{
}

void MethodPresets::ask(LedgerQueue queue, Question question)
{
    if (!m_ledger)
        return;
    auto *job = new LedgerJobFor<AccountMethods>(
        m_ledger(), queue,
        [question = std::move(question)](Ledger &ledger) { return question(ledger.methods()); },
        this);
    connect(job, &LedgerJob::finished, this, [this, job, number = ++m_asked] {
        if (!job->result()) {
            Q_EMIT failed(job->result().error());
        } else if (number == m_asked) {
            m_methods = *job->result();
            Q_EMIT changed();
        }
    });
    job->start();
}

void MethodPresets::read(const QString &accountId)
{
    if (std::exchange(m_accountId, accountId) != accountId) {
        m_methods = {};
        m_removed = {};
        Q_EMIT changed();
    }
    ask(LedgerQueue::Reading, [accountId](MethodRepository &memory) { return memory.of(accountId); });
}

const MethodSet *MethodPresets::set(const QString &name) const
{
    const auto found = std::find_if(m_methods.sets.begin(), m_methods.sets.end(),
                                    [&](const MethodSet &set) { return set.name == name; });
    return found == m_methods.sets.end() ? nullptr : &*found;
}

QList<PaymentMethod> MethodPresets::defaultMethods() const
{
    for (const MethodSet &set : m_methods.sets) {
        if (set.isDefault)
            return set.methods;
    }
    return {};
}

void MethodPresets::save(const MethodSet &saved)
{
    const MethodSet *before = set(saved.name);
    m_removed = before ? *before : MethodSet();
    put(saved);
}

void MethodPresets::put(const MethodSet &set)
{
    ask(LedgerQueue::Writing,
        [id = m_accountId, set](MethodRepository &memory) { return memory.save(id, set); });
}

void MethodPresets::rename(const QString &name, const QString &to)
{
    ask(LedgerQueue::Writing,
        [id = m_accountId, name, to](MethodRepository &memory) { return memory.rename(id, name, to); });
}

void MethodPresets::remove(const QString &name)
{
    if (const MethodSet *found = set(name))
        m_removed = *found;
    ask(LedgerQueue::Writing,
        [id = m_accountId, name](MethodRepository &memory) { return memory.remove(id, name); });
}

void MethodPresets::undoRemove()
{
    if (canUndoRemove())
        put(std::exchange(m_removed, {}));
}

void MethodPresets::makeDefault(const QString &name)
{
    ask(LedgerQueue::Writing,
        [id = m_accountId, name](MethodRepository &memory) { return memory.makeDefault(id, name); });
}

} // namespace linktill
