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

/// Port to the links that the ledger remembers: every link is written down here before it is sent. The
/// rules of Ledger hold for all its functions.
class LinkRepository
{
public:
    virtual ~LinkRepository() = default;

    // The journal: nothing is sent without begin() having succeeded. What is written of a link is written
    // into the ledger and the order that its key names, or nowhere: OtherLedger.
    virtual LedgerResult<LinkKey> begin(const Sending &sending) = 0;
    /// Writes down how a create ended. What is known beats a doubt: a refusal, a failure or a lost
    /// answer changes nothing of a link that is known to exist. Created takes the saved draft away.
    virtual LedgerResult<Link> settle(const LinkKey &key, const Outcome<CreatedLink> &outcome) = 0;
    /// The gateway knows the order: the link is there. Its url is made from the reference and the
    /// checkout address, if several links of the account before it had the same (CreatedLink::address).
    /// `sent`: what the gateway has, where that is for sure an earlier try and not the last one.
    virtual LedgerResult<Link> adopt(const LinkKey &key, const LinkStatus &status,
                                     const std::optional<SentContent> &sent = {}) = 0;
    /// Links whose outcome is open and which no living program is sending, oldest first.
    virtual LedgerResult<QList<Link>> unsettled() = 0;
    /// Links of which an edit was sent whose end is not known, and which no living program is editing,
    /// oldest first.
    virtual LedgerResult<QList<Link>> openEdits() = 0;

    // Life of a link. Each gives the link as it is afterwards.
    /// A status as the gateway gave it.
    virtual LedgerResult<Link> recordStatus(const LinkKey &key, const LinkStatus &status) = 0;
    /// An edit is about to be sent: `request` in place of `before`. ChangedSince when the link's
    /// request is another by now, BeingSent while another program is editing it.
    virtual LedgerResult<Link> beginEdit(const LinkKey &key, const QByteArray &before,
                                         const QByteArray &request) = 0;
    /// An edit that the gateway took. The timeline gets every field with its old and new value.
    virtual LedgerResult<Link> recordEdit(const LinkKey &key, const LinkContent &draft,
                                          const QByteArray &request) = 0;
    /// An edit that ended otherwise; the link stays as it was, and a doubt stands on it.
    virtual LedgerResult<Link> recordEditFailure(const LinkKey &key, const CallFailure &failure) = 0;
    /// Settles an open edit by the merchant's word, where the gateway takes no edit any more. `taken`: the edit
    /// was saved, and the link has this content since; without it: it was not. ChangedSince when it can still
    /// be sent.
    virtual LedgerResult<Link> settleEdit(const LinkKey &key,
                                          const std::optional<SentContent> &taken) = 0;
    virtual LedgerResult<Link> recordCancel(const LinkKey &key) = 0;
    /// `how`: "copy", "qr", "qr_copy", "qr_save", "open", "mail", …
    virtual LedgerResult<Link> recordShared(const LinkKey &key, const QString &how) = 0;
    /// The gateway does not know the Unknown link, and nobody wants it any more: it is NotSent from now
    /// on. BeingSent when it is on its way again; what was settled otherwise meanwhile stays so.
    virtual LedgerResult<Link> giveUp(const LinkKey &key) = 0;
    /// OutcomeOpen for one that is to be archived while it or an edit of it is open: it would be out of
    /// sight.
    virtual LedgerResult<Link> setArchived(const LinkKey &key, bool archived) = 0;

    // Status refresh: when a link is due follows from all the above, see application/links/refreshplan.h. A
    // leased link is this program's until it records a status or the lease ends.
    /// Links that became due last come first, so that no backlog keeps a new link waiting. Leaves out the
    /// links of the accounts `notOf`.
    virtual LedgerResult<QList<Link>> leaseForRefresh(int limit, std::chrono::seconds lease,
                                                      const QStringList &notOf) = 0;
    /// Ends the lease without a status: ask again at `next`. Also to ask sooner; invalid: never.
    virtual LedgerResult<Done> refreshAt(const LinkKey &key, const QDateTime &next) = 0;
    /// When the next link is due, UTC; invalid when none is.
    virtual LedgerResult<QDateTime> nextRefresh() = 0;

    // Questions.
    /// The link of that number, or 0.
    virtual LedgerResult<LinkId> orderIdUsed(const QString &accountId, const QString &orderId) = 0;
    /// The first number of the series (core/ordernumber.h) that no link of the account has. It is taken
    /// by begin() and not before, so what is only looked at leaves no gap.
    virtual LedgerResult<QString> nextOrderNumber(const QString &accountId,
                                                  const QString &series) = 0;
    virtual LedgerResult<LinkId> linkRefUsed(const QString &accountId, const QString &ref) = 0;
    virtual LedgerResult<LinkHistory> link(LinkId id) = 0;
    /// By order id, gateway's reference or number as text; newest first when several accounts have it.
    virtual LedgerResult<QList<Link>> find(const QString &what) = 0;
    virtual LedgerResult<LinkPage> page(const LinkQuery &query) = 0;
    virtual LedgerResult<LinkSums> sums(const LinkFilter &filter) = 0;
    /// Events since the line `known`; below 0 only how far the timelines go.
    virtual LedgerResult<LinkNews> newsSince(qint64 known) = 0;
    /// Everyone who has sent a link, for the filter.
    virtual LedgerResult<QStringList> creators() = 0;
};

} // namespace linktill
