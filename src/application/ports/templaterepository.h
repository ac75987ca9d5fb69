// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"
#include "application/ports/linktemplate.h"

namespace linktill {

/// Port to the templates in the ledger. The rules of Ledger hold. `accountId` tells which templates
/// are meant: those of this account and those of all accounts.
class TemplateRepository
{
public:
    virtual ~TemplateRepository() = default;

    /// Sorted by name.
    virtual LedgerResult<QList<LinkTemplate>> of(const QString &accountId) = 0;
    /// Returns the template of that name, whatever the case. The account's own comes before one of
    /// all accounts. The template has no id when there is none.
    virtual LedgerResult<LinkTemplate> named(const QString &accountId, const QString &name) = 0;
    /// The template has no id when there is no default.
    virtual LedgerResult<LinkTemplate> defaultOf(const QString &accountId) = 0;
    /// Saves the template as edited; one with id 0 is added. Fails with Busy when another template
    /// that the account sees has its name. Does not change whether it is the default.
    virtual LedgerResult<LinkTemplate> save(const LinkTemplate &saved) = 0;
    virtual LedgerResult<Done> remove(const QList<TemplateId> &ids) = 0;
    /// Undoes remove(). Fails with Busy when another template has one of the names by now.
    virtual LedgerResult<Done> restore(const QList<TemplateId> &ids) = 0;
    /// Makes the template the default in place of the present one; 0: there is no default. Other
    /// accounts are not affected.
    virtual LedgerResult<Done> makeDefault(const QString &accountId, TemplateId id) = 0;
};

} // namespace linktill
