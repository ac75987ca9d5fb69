// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/outcome.h"
#include "application/ports/sending.h"
#include "ledger/sql.h"

#include <chrono>

#include <QJsonObject>

/// Writes links for the port, inside the writing queue: the journal and a link's life.
namespace linktill::ledger {

constexpr int patienceSeconds = 180; ///< longer than any call to the gateway takes

/// Says who writes, and when.
struct WriteContext
{
    QString user;  ///< of the system
    QString token; ///< names this open ledger, see ProcessLease
    QDateTime now; ///< UTC
    /// Returns whether the open ledger of that token is still open.
    std::function<bool(const QString &token)> isPresent;
};

LedgerResult<LinkKey> begin(const QSqlDatabase &db, const WriteContext &context, const Sending &sending);
LedgerResult<Link> settle(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key,
                          const Outcome<CreatedLink> &outcome);
LedgerResult<Link> adopt(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key,
                         const LinkStatus &status, const std::optional<SentContent> &sent);
LedgerResult<QList<Link>> unsettled(const QSqlDatabase &db, const WriteContext &context);

LedgerResult<Link> recordStatus(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key,
                                const LinkStatus &status);
LedgerResult<Link> recordCancel(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key);
LedgerResult<Link> recordShared(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key,
                                const QString &how);
LedgerResult<bool> recordSharedFirst(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key,
                                     const QString &how);
LedgerResult<Link> recordSentAgain(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key,
                                   const QString &how, const QDateTime &round);
LedgerResult<Link> giveUp(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key);
LedgerResult<Link> setArchived(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key,
                               bool archived);

LedgerResult<QList<Link>> takeExpiring(const QSqlDatabase &db, const WriteContext &context, int limit);
LedgerResult<QList<Link>> leaseForRefresh(const QSqlDatabase &db, const WriteContext &context, int limit,
                                          std::chrono::seconds lease, const QStringList &notOf);
LedgerResult<Done> refreshAt(const QSqlDatabase &db, const LinkKey &key, const QDateTime &next);

/// Plans when to ask for the link's status, after something happened to it. An earlier time stays.
void plan(const WriteContext &context, Link &link);
/// Remembers how a checkout's address is made from a reference, as the gateway's answer to `link`
/// shows; without `address` the answer shows nothing of other links. An address is used only when
/// several answers in a row agree, since a single one may be wrong.
void createAddresses(Sql &sql);
void learnAddress(Sql &sql, const Link &link, const std::optional<CheckoutAddress> &address);
/// Makes the link's URL from its reference, when it is known how.
void assembleUrl(Sql &sql, Link &link);

/// Returns whether a program that still runs, this one or another, is sending the link.
bool isBeingSent(Sql &sql, const WriteContext &context, const Link &link);

/// Changes one link in one transaction. `edit` alters the link and returns the event for its
/// timeline, or nothing when there is nothing to tell.
using Edit = std::function<std::optional<LinkEvent>(Sql &, Link &)>;
LedgerResult<Link> change(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key,
                          const Edit &edit);
LinkEvent eventOf(const WriteContext &context, LinkEventKind kind, const QJsonObject &detail = {});

} // namespace linktill::ledger
