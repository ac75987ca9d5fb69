// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/gateway.h"
#include "application/ports/journal.h"
#include "core/account.h"
#include "core/checks.h"
#include "core/issue.h"
#include "core/linkcontent.h"

#include <QObject>

#include <functional>

/// Room `application`: what a merchant does, in the merchant's words: check, create, and the ports this
/// needs (Gateway, RequestFormat). Knows core only; no network, no widgets.
namespace linktill {

class Catalogue;
class Clock;
class EditPlan;
class OrderCheck;
struct LinkHistory;
struct Sending;

/// Whether an order number was only offered. When it turns out to be another link's, the next one is
/// taken in its place, and `changed` hears which, before anything is sent.
struct OfferedNumber
{
    bool isOffered = false;
    std::function<void(const QString &orderId)> changed = {};
};

/// An order id that is new, for sure enough: "LT-20240720-7F3K9Q", characters that sign alike everywhere.
QString madeUpOrderId(const Clock &clock);
/// The content that the account gives to each of its new links, but for an order id.
LinkContent newDraftOf(const Account &account);

/// One account's service. Borrows all it is given; they must outlive it.
class PaymentLinkService
{
public:
    /// Without a journal nothing is remembered: for tests of what has no memory.
    PaymentLinkService(Gateway &gateway, const Catalogue &catalogue, const Clock &clock, Account account,
                       const Journal *journal = nullptr);

    const Account &account() const { return m_account; }
    /// Of the draft as it would be sent. `usual`: see CheckContext.
    Issues check(const LinkContent &draft, const NumbersUsed &used = {},
                 std::optional<qint64> usual = {}) const;
    /// With its placeholders filled in, as it is sent if that is now.
    LinkContent filled(const LinkContent &draft) const;
    /// Fills in, normalises, writes down and sends. The draft must be free of problems; the caller starts the
    /// job. `draftId`: the saved draft that it comes from, if any; it becomes one link at most.
    /// `offered`: the order id is one that the service has offered, and nobody's choice.
    [[nodiscard]] JobFor<CreatedLink> *create(const LinkContent &draft, const QString &draftId = {},
                                              const OfferedNumber &offered = {});
    /// Sends what was written down once more as it is, with the same order id; what is open of it is asked
    /// for first. Only for a service with a journal and a link of its account. The caller starts the job.
    [[nodiscard]] JobFor<CreatedLink> *sendAgain(const LinkHistory &made);
    /// The plan for an edit of that link. Only for a service with a journal.
    EditPlan editPlan(const LinkHistory &made) const;
    /// Asks what became of an order: the way to learn the outcome of a create whose answer was
    /// lost. The caller starts the job.
    [[nodiscard]] JobFor<LinkStatus> *lookUp(const QString &merchantOrderId);
    /// Asks what became of an order, as lookUp() does, and writes down what comes out. The caller starts
    /// the job.
    [[nodiscard]] OrderCheck *checkOrder(const QString &merchantOrderId);
    /// Into the timeline of the order's link, beside all else: it was copied, opened, … (Ledger's `how`).
    void noteShared(const QString &merchantOrderId, const QString &how);
    /// Where a link stands, by the gateway's reference. The caller starts the job.
    [[nodiscard]] JobFor<LinkStatus> *statusOf(const QString &reference);
    /// Final. The caller starts the job.
    [[nodiscard]] JobFor<LinkCancelled> *cancel(const QString &reference);
    /// The caller starts the job. Written down by JournaledEdit.
    [[nodiscard]] JobFor<LinkUpdated> *update(const LinkEdit &edit);
    /// Of an edit, as it would be sent.
    Issues checkEdit(const LinkContent &made, const LinkContent &edited,
                     std::optional<qint64> usual = {}) const;
    /// An order id to offer. By the account's pattern it is the next one as far as is known here: what
    /// the ledger says of it is given to learnNextNumber(). Else one that is made up.
    QString freshOrderId() const;
    /// The present series of the account's pattern; empty without a pattern.
    QString orderSeriesNow() const;
    void learnNextNumber(const QString &orderId) { m_nextNumber = orderId; }
    /// A fresh draft with the defaults of the account.
    LinkContent newDraft() const;
    /// The same link again: new order id, no link reference but one with a placeholder.
    LinkContent another(LinkContent like) const;

    QDateTime now() const;

private:
    bool isPractising() const;
    QString numberedOrderId() const;
    void takeNumber(Sending &sending);
    void offerAfter(const QString &orderId);

    Gateway &m_gateway;
    const Catalogue &m_catalogue;
    const Clock &m_clock;
    Account m_account;
    const Journal *m_journal;
    QString m_nextNumber; ///< of the account's pattern; empty: not known
    QObject m_jobs; ///< parent of what is under way; goes first
};

} // namespace linktill
