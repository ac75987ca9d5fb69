// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"
#include "application/ports/linkhistory.h"
#include "application/ports/linkquery.h"
#include "application/ports/outcome.h"
#include "application/ports/sending.h"

#include <chrono>

namespace linktill {

/// Port to the links that the ledger remembers. Every link is written down here before it is sent.
/// The rules of Ledger hold for all its functions.
class LinkRepository
{
public:
    virtual ~LinkRepository() = default;

    // The journal: nothing is sent unless begin() succeeded. A change is written only into the
    // ledger and to the order that the link's key names; otherwise it fails with OtherLedger.
    virtual LedgerResult<LinkKey> begin(const Sending &sending) = 0;
    /// Writes down how a create ended. A refusal, a failure or a lost answer changes nothing of a
    /// link that is known to exist. A created link removes its saved draft.
    virtual LedgerResult<Link> settle(const LinkKey &key, const Outcome<CreatedLink> &outcome) = 0;
    /// Writes down that the gateway knows the order, so the link exists. Its url is made from the
    /// reference and the checkout address, if several earlier links of the account had the same
    /// address (CreatedLink::address). `sent` is the content that the gateway has, where that is
    /// certainly an earlier try and not the last one.
    virtual LedgerResult<Link> adopt(const LinkKey &key, const LinkStatus &status,
                                     const std::optional<SentContent> &sent = {}) = 0;
    /// Returns links whose outcome is open and which no running program is sending, oldest first.
    virtual LedgerResult<QList<Link>> unsettled() = 0;
    /// Returns links with an edit that was sent and whose end is not known, and which no running
    /// program is editing, oldest first.
    virtual LedgerResult<QList<Link>> openEdits() = 0;

    // Life of a link. Each function returns the link as it is afterwards.
    /// Records a status as the gateway gave it.
    virtual LedgerResult<Link> recordStatus(const LinkKey &key, const LinkStatus &status) = 0;
    /// Writes down an edit before it is sent: `request` replaces `before`. Fails with ChangedSince when the
    /// link's request differs by now, and with BeingSent while another program is editing the link.
    virtual LedgerResult<Link> beginEdit(const LinkKey &key, const QByteArray &before,
                                         const QByteArray &request) = 0;
    /// Records an edit that the gateway took. The timeline gets every field with its old and new value.
    virtual LedgerResult<Link> recordEdit(const LinkKey &key, const LinkContent &draft,
                                          const QByteArray &request) = 0;
    /// Records an edit that failed. The link stays as it was; when the end is unknown, the edit stays open.
    virtual LedgerResult<Link> recordEditFailure(const LinkKey &key, const CallFailure &failure) = 0;
    /// Settles an open edit by the merchant's word, where the gateway takes no edit any more. With
    /// `taken` the edit was saved and the link has this content since; without it the edit was not
    /// saved. Fails with ChangedSince when the edit can still be sent.
    virtual LedgerResult<Link> settleEdit(const LinkKey &key,
                                          const std::optional<SentContent> &taken) = 0;
    virtual LedgerResult<Link> recordCancel(const LinkKey &key) = 0;
    /// `how`: "copy", "qr", "qr_copy", "qr_save", "open", "mail", …
    virtual LedgerResult<Link> recordShared(const LinkKey &key, const QString &how) = 0;
    /// Records the same once only: returns false, and changes nothing, when the timeline has it already. Of
    /// several programs that call this at the same time one gets true.
    virtual LedgerResult<bool> recordSharedFirst(const LinkKey &key, const QString &how) = 0;
    /// Writes down that the link goes to its customer again, before it goes; `how` is againWord(). Fails with
    /// ChangedSince when it went in the round that began at `round` (UTC), or can no longer be paid: of several
    /// programs and tries, one alone may send it.
    virtual LedgerResult<Link> recordSentAgain(const LinkKey &key, const QString &how,
                                               const QDateTime &round) = 0;
    /// Makes an Unknown link that the gateway does not know, and that nobody wants any more,
    /// NotSent. Fails with BeingSent when it is on its way again. A link that was settled otherwise
    /// meanwhile stays as it is.
    virtual LedgerResult<Link> giveUp(const LinkKey &key) = 0;
    /// Fails with OutcomeOpen for a link that is to be archived while it or an edit of it is open,
    /// because it would be out of sight.
    virtual LedgerResult<Link> setArchived(const LinkKey &key, bool archived) = 0;

    /// Returns links that expire soon and are not paid (application/links/expirysoon.h), those that expire
    /// first before the others, and writes into the timeline of each that it was told. A link is returned
    /// once for each of its expiries, whichever program asks.
    virtual LedgerResult<QList<Link>> takeExpiring(int limit) = 0;

    // Status refresh: when a link is due follows from all the above, see
    // application/links/refreshplan.h. A leased link belongs to this program until it records a
    // status or the lease ends.
    /// Leases links that are due. Those that became due last come first, so that no backlog keeps a
    /// new link waiting. Leaves out the links of the accounts `notOf`.
    virtual LedgerResult<QList<Link>> leaseForRefresh(int limit, std::chrono::seconds lease,
                                                      const QStringList &notOf) = 0;
    /// Ends the lease without a status and sets when to ask again, also to ask sooner; invalid: never.
    virtual LedgerResult<Done> refreshAt(const LinkKey &key, const QDateTime &next) = 0;
    /// Returns when the next link is due, UTC; invalid when none is.
    virtual LedgerResult<QDateTime> nextRefresh() = 0;

    // Questions.
    /// Returns the account's link with that order id, or 0.
    virtual LedgerResult<LinkId> orderIdUsed(const QString &accountId, const QString &orderId) = 0;
    /// Returns the first number of the series (core/ordernumber.h) that no link of the account has.
    /// The number is taken only by begin(), so that looking at it leaves no gap.
    virtual LedgerResult<QString> nextOrderNumber(const QString &accountId,
                                                  const QString &series) = 0;
    virtual LedgerResult<LinkId> linkRefUsed(const QString &accountId, const QString &ref) = 0;
    virtual LedgerResult<LinkHistory> link(LinkId id) = 0;
    /// Finds links by order id, the gateway's reference or our own number as text; newest first
    /// when several accounts have it.
    virtual LedgerResult<QList<Link>> find(const QString &what) = 0;
    virtual LedgerResult<LinkPage> page(const LinkQuery &query) = 0;
    virtual LedgerResult<LinkSums> sums(const LinkFilter &filter) = 0;
    /// Returns the changes since the line `known`; below 0 only where the timelines end.
    virtual LedgerResult<LinkNews> newsSince(qint64 known) = 0;
    /// Returns everyone who has sent a link, for the filter.
    virtual LedgerResult<QStringList> creators() = 0;
};

} // namespace linktill
