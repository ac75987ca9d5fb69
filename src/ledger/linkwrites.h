// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/outcome.h"
#include "application/ports/sending.h"
#include "ledger/sql.h"

#include <chrono>

#include <QJsonObject>

/// The writing half of the port, inside the writing queue: the journal and a link's life.
namespace linktill::ledger {

constexpr int patienceSeconds = 180; ///< longer than any call to the gateway takes

/// Who writes, and when.
struct WriteContext
{
    QString user;  ///< of the system
    QString token; ///< of this open ledger, see ProcessLease
    QDateTime now; ///< UTC
    /// Whether the open ledger of that token is still there.
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
LedgerResult<Link> giveUp(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key);
LedgerResult<Link> setArchived(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key,
                               bool archived);

LedgerResult<QList<Link>> leaseForRefresh(const QSqlDatabase &db, const WriteContext &context, int limit,
                                          std::chrono::seconds lease, const QStringList &notOf);
LedgerResult<Done> refreshAt(const QSqlDatabase &db, const LinkKey &key, const QDateTime &next);

/// Something happened to the link just now: when to ask for its status. What is due sooner stays so.
void plan(const WriteContext &context, Link &link);
/// Remembers how the checkout's address is made from a reference, as the gateway's answer to `link` tells;
/// nothing: it tells of no other link. One answer is not believed: several in a row have to say the same.
void createAddresses(Sql &sql);
void learnAddress(Sql &sql, const Link &link, const std::optional<CheckoutAddress> &address);
/// Puts the url of a link together from its reference, where that is known.
void assembleUrl(Sql &sql, Link &link);

/// Whether a living program has the link in hand: this one or another.
bool isBeingSent(Sql &sql, const WriteContext &context, const Link &link);

/// One change of one link in one transaction: `edit` alters the link and gives what the timeline is
/// to say, or nothing when there is nothing to say.
using Edit = std::function<std::optional<LinkEvent>(Sql &, Link &)>;
LedgerResult<Link> change(const QSqlDatabase &db, const WriteContext &context, const LinkKey &key,
                          const Edit &edit);
LinkEvent eventOf(const WriteContext &context, LinkEventKind kind, const QJsonObject &detail = {});

} // namespace linktill::ledger
