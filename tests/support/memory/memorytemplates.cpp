// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "support/memory/memorytables.h"
#include "support/memory/memorytemplates.h"

#include <algorithm>

namespace linktill::memory {

namespace {

QString keyOf(const QString &name)
{
    return name.simplified().toCaseFolded();
}

} // namespace

LedgerResult<QList<LinkTemplate>> MemoryTemplates::of(const QString &accountId)
{
    QList<LinkTemplate> all;
    for (const auto &row : std::as_const(m_memory.tables.templates)) {
        if (row.isRemoved || (!row.value.accountId.isEmpty() && row.value.accountId != accountId))
            continue;
        all << row.value;
        all.last().isDefault = m_memory.tables.defaultTemplates.value(accountId) == row.value.id;
    }
    std::stable_sort(all.begin(), all.end(), [](const LinkTemplate &a, const LinkTemplate &b) {
        return keyOf(a.name).toUtf8() < keyOf(b.name).toUtf8();
    });
    return all;
}

LedgerResult<LinkTemplate> MemoryTemplates::first(
    const QString &accountId, const std::function<bool(const LinkTemplate &)> &fits)
{
    LinkTemplate found;
    const auto all = of(accountId);
    for (const LinkTemplate &one : *all) {
        if (fits(one) && (found.id == 0 || (found.accountId.isEmpty() && !one.accountId.isEmpty())))
            found = one;
    }
    return found;
}

LedgerResult<LinkTemplate> MemoryTemplates::named(const QString &accountId, const QString &name)
{
    return first(accountId, [&](const LinkTemplate &one) { return keyOf(one.name) == keyOf(name); });
}

LedgerResult<LinkTemplate> MemoryTemplates::defaultOf(const QString &accountId)
{
    return first(accountId, [](const LinkTemplate &one) { return one.isDefault; });
}

bool MemoryTemplates::isNameTaken(const LinkTemplate &by) const
{
    const auto &all = m_memory.tables.templates;
    return std::any_of(all.begin(), all.end(), [&](const Removable<LinkTemplate> &row) {
        const LinkTemplate &other = row.value;
        const bool isSeen = by.accountId.isEmpty() || other.accountId.isEmpty()
            || other.accountId == by.accountId;
        return !row.isRemoved && other.id != by.id && isSeen && keyOf(other.name) == keyOf(by.name);
    });
}

LedgerResult<LinkTemplate> MemoryTemplates::save(const LinkTemplate &saved)
{
    auto &all = m_memory.tables.templates;
    LinkTemplate now = saved;
    now.name = saved.name.simplified();
    now.changed = m_memory.now();
    if (isNameTaken(now))
        return fail(LedgerFault::Busy);
    if (now.id == 0)
        now.id = nextId(all);
    else if (!all.contains(now.id) || all.value(now.id).isRemoved)
        return fail(LedgerFault::NotFound);
    all[now.id] = {now, false};
    return now;
}

LedgerResult<Done> MemoryTemplates::remove(const QList<TemplateId> &ids)
{
    for (const TemplateId id : ids) {
        if (m_memory.tables.templates.contains(id))
            m_memory.tables.templates[id].isRemoved = true;
    }
    return Done();
}

LedgerResult<Done> MemoryTemplates::restore(const QList<TemplateId> &ids)
{
    const auto before = m_memory.tables.templates;
    for (const TemplateId id : ids) {
        if (!before.contains(id))
            continue;
        if (isNameTaken(before.value(id).value)) {
            m_memory.tables.templates = before;
            return fail(LedgerFault::Busy);
        }
        m_memory.tables.templates[id].isRemoved = false;
    }
    return Done();
}

LedgerResult<Done> MemoryTemplates::makeDefault(const QString &accountId, TemplateId id)
{
    const bool isThere =
        first(accountId, [id](const LinkTemplate &one) { return one.id == id; })->id != 0;
    if (id != 0 && !isThere)
        return fail(LedgerFault::NotFound);
    m_memory.tables.defaultTemplates[accountId] = id;
    return Done();
}

} // namespace linktill::memory
