// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledger.h"

#include <QDateTime>

namespace linktill {

/// The desk's own number of a template. 0 is none.
using TemplateId = qint64;

/// A whole link under a name, to make others like it.
struct LinkTemplate
{
    TemplateId id = 0;
    QString accountId; ///< only this account's; empty: of all
    QString name;
    QString summary;    ///< what is in it, for the list
    QByteArray request; ///< the draft in its file form
    QDateTime made;     ///< UTC, when its times were chosen: they move along with now
    bool isDefault = false; ///< new links of the account that asked begin with it
    QDateTime changed;      ///< UTC, given by the ledger
    bool operator==(const LinkTemplate &) const = default;
};

/// Port to the templates in the ledger, reached by Ledger::templates(); the same rules hold.
/// `accountId` tells whose are meant: its own and those of all.
class Templates
{
public:
    virtual ~Templates() = default;

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
