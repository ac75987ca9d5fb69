// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/templaterepository.h"
#include "ledger/sql.h"

namespace linktill::ledger {

class OpenLedger;

void createTemplates(Sql &sql);

/// Reads and writes the templates of one ledger in the ledger's queues. Owned by the ledger.
class SqlTemplates final : public TemplateRepository
{
public:
    explicit SqlTemplates(OpenLedger &open) : m_open(open) {}

    LedgerResult<QList<LinkTemplate>> of(const QString &accountId) override;
    LedgerResult<LinkTemplate> named(const QString &accountId, const QString &name) override;
    LedgerResult<LinkTemplate> defaultOf(const QString &accountId) override;
    LedgerResult<LinkTemplate> save(const LinkTemplate &saved) override;
    LedgerResult<Done> remove(const QList<TemplateId> &ids) override;
    LedgerResult<Done> restore(const QList<TemplateId> &ids) override;
    LedgerResult<Done> makeDefault(const QString &accountId, TemplateId id) override;

private:
    LedgerResult<LinkTemplate> first(const QString &accountId, const QString &condition,
                                     const QVariantList &values);

    OpenLedger &m_open;
};

} // namespace linktill::ledger
