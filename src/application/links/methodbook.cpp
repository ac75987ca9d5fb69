// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/methodbook.h"

#include "application/ports/ledger.h"
#include "application/ports/methodrepository.h"
#include "application/ports/ledgerlane.h"

#include <algorithm>
#include <utility>

namespace linktill {

MethodBook::MethodBook(std::function<Ledger &()> ledger, QObject *parent)
    : QObject(parent), m_ledger(std::move(ledger))
{
}

void MethodBook::ask(LedgerLane lane, Question question)
{
    if (!m_ledger)
        return;
    auto *job = new LedgerJobFor<AccountMethods>(
        m_ledger(), lane,
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

void MethodBook::read(const QString &accountId)
{
    if (std::exchange(m_accountId, accountId) != accountId) {
        m_methods = {};
        m_removed = {};
        Q_EMIT changed();
    }
    ask(LedgerLane::Reading, [accountId](MethodRepository &memory) { return memory.of(accountId); });
}

const MethodSet *MethodBook::set(const QString &name) const
{
    const auto found = std::find_if(m_methods.sets.begin(), m_methods.sets.end(),
                                    [&](const MethodSet &set) { return set.name == name; });
    return found == m_methods.sets.end() ? nullptr : &*found;
}

QList<PaymentMethod> MethodBook::defaultMethods() const
{
    for (const MethodSet &set : m_methods.sets) {
        if (set.isDefault)
            return set.methods;
    }
    return {};
}

void MethodBook::save(const MethodSet &saved)
{
    const MethodSet *before = set(saved.name);
    m_removed = before ? *before : MethodSet();
    put(saved);
}

void MethodBook::put(const MethodSet &set)
{
    ask(LedgerLane::Writing,
        [id = m_accountId, set](MethodRepository &memory) { return memory.save(id, set); });
}

void MethodBook::rename(const QString &name, const QString &to)
{
    ask(LedgerLane::Writing,
        [id = m_accountId, name, to](MethodRepository &memory) { return memory.rename(id, name, to); });
}

void MethodBook::remove(const QString &name)
{
    if (const MethodSet *found = set(name))
        m_removed = *found;
    ask(LedgerLane::Writing,
        [id = m_accountId, name](MethodRepository &memory) { return memory.remove(id, name); });
}

void MethodBook::undoRemove()
{
    if (canUndoRemove())
        put(std::exchange(m_removed, {}));
}

void MethodBook::makeDefault(const QString &name)
{
    ask(LedgerLane::Writing,
        [id = m_accountId, name](MethodRepository &memory) { return memory.makeDefault(id, name); });
}

} // namespace linktill
