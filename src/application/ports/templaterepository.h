// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"
#include "application/ports/linktemplate.h"

namespace linktill {

/// Port to the templates in the ledger. The rules of Ledger hold.
/// `accountId` tells whose are meant: its own and those of all.
class TemplateRepository
{
public:
    virtual ~TemplateRepository() = default;

    /// By name.
    virtual LedgerResult<QList<LinkTemplate>> of(const QString &accountId) = 0;
    /// Without case; the account's own goes before that of all. Without an id when there is none.
    virtual LedgerResult<LinkTemplate> named(const QString &accountId, const QString &name) = 0;
    /// Without an id when there is none.
    virtual LedgerResult<LinkTemplate> defaultOf(const QString &accountId) = 0;
    /// As edited; a new one with id 0. Busy when another that the account sees has its name; whether
    /// it is the default stays as it is.
    virtual LedgerResult<LinkTemplate> save(const LinkTemplate &saved) = 0;
    virtual LedgerResult<Done> remove(const QList<TemplateId> &ids) = 0;
    /// Undoes remove(). Busy when a name is another's by now.
    virtual LedgerResult<Done> restore(const QList<TemplateId> &ids) = 0;
    /// In place of the one before; 0: none. Of all accounts only this one's.
    virtual LedgerResult<Done> makeDefault(const QString &accountId, TemplateId id) = 0;
};

} // namespace linktill
