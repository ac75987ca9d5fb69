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

/// Room `application`: what a merchant does, in the merchant's words, and the ports that this needs
/// (Gateway, RequestFormat). It knows only core; no network, no widgets.
namespace linktill {

class Catalogue;
class Clock;
class EditPlan;
class OrderCheck;
struct LinkHistory;
struct Sending;

/// Tells whether an order number was only offered. When another link has it, the next number is
/// taken in its place, and `changed` is called with that before anything is sent.
struct OfferedNumber
{
    bool isOffered = false;
    std::function<void(const QString &orderId)> changed = {};
};

/// Returns an order id that is practically certain to be new: "LT-20240720-7F3K9Q". Its characters
/// are signed alike everywhere.
QString madeUpOrderId(const Clock &clock);
/// Returns the content that the account gives to each of its new links, without an order id.
LinkContent newDraftOf(const Account &account);

/// One account's service. All arguments are borrowed and must outlive it.
class PaymentLinkService
{
public:
    /// Without a journal nothing is remembered; this is for tests that need no memory.
    /// `linkTime` is the time by which the account's links live, where that is not the time of `clock`.
    PaymentLinkService(Gateway &gateway, const Catalogue &catalogue, const Clock &clock, Account account,
                       const Journal *journal = nullptr, const Clock *linkTime = nullptr);

    const Account &account() const { return m_account; }
    /// Checks the draft as it would be sent. For `usual` see CheckContext.
    Issues check(const LinkContent &draft, const NumbersUsed &used = {},
                 std::optional<qint64> usual = {}) const;
    /// Returns the draft with its placeholders filled in as if it were sent now.
    LinkContent filled(const LinkContent &draft) const;
    /// Fills in, normalises, writes down and sends the draft, which must be free of problems. The
    /// caller starts the job. `draftId` is the saved draft from which it comes, if any; a draft
    /// becomes at most one link. `offered` tells whether the service has offered the order id, so
    /// that it is nobody's choice. `replaces`: see Sending.
    [[nodiscard]] JobFor<CreatedLink> *create(const LinkContent &draft, const QString &draftId = {},
                                              const OfferedNumber &offered = {},
                                              const LinkKey &replaces = {});
    /// Sends a link again as it was written down, with the same order id. Asks the gateway first
    /// when its outcome is open. Only for a service with a journal and a link of its account. The
    /// caller starts the job.
    [[nodiscard]] JobFor<CreatedLink> *sendAgain(const LinkHistory &made);
    /// Returns the plan for an edit of that link. Only for a service with a journal.
    EditPlan editPlan(const LinkHistory &made) const;
    /// Asks what became of an order whose answer was lost. The caller starts the job.
    [[nodiscard]] JobFor<LinkStatus> *lookUp(const QString &merchantOrderId);
    /// Asks what became of an order, as lookUp() does, and writes down the result. The caller
    /// starts the job.
    [[nodiscard]] OrderCheck *checkOrder(const QString &merchantOrderId);
    /// Notes in the link's timeline, in the background, `how` it was handed out; see recordShared().
    void noteShared(const QString &merchantOrderId, const QString &how);
    /// Asks for the link's status by the gateway's reference. The caller starts the job.
    [[nodiscard]] JobFor<LinkStatus> *statusOf(const QString &reference);
    /// Cancels the link, which is final. The caller starts the job.
    [[nodiscard]] JobFor<LinkCancelled> *cancel(const QString &reference);
    /// Sends the edit; EditOperation writes it down. The caller starts the job.
    [[nodiscard]] JobFor<LinkUpdated> *update(const LinkEdit &edit);
    /// Checks an edit as it would be sent.
    Issues checkEdit(const LinkContent &made, const LinkContent &edited,
                     std::optional<qint64> usual = {}) const;
    /// Returns an order id to offer. With an order pattern it is the next number as far as is known
    /// here; what the ledger knows is given to learnNextNumber(). Without a pattern it is made up.
    QString freshOrderId() const;
    /// Returns the present series of the account's pattern; empty without a pattern.
    QString orderSeriesNow() const;
    void learnNextNumber(const QString &orderId) { m_nextNumber = orderId; }
    /// Returns a fresh draft with the defaults of the account.
    LinkContent newDraft() const;
    /// Returns the same link with a new order id. Keeps the link reference only if it has a placeholder.
    LinkContent another(LinkContent like) const;

    /// Returns the time by which the account's links live.
    QDateTime now() const;
    /// Returns the time by which the gateway's calls tell how long to wait.
    QDateTime callTime() const;

private:
    bool isPractising() const;
    QString numberedOrderId() const;
    void takeNumber(Sending &sending);
    void offerAfter(const QString &orderId);

    Gateway &m_gateway;
    const Catalogue &m_catalogue;
    const Clock &m_clock; ///< of the links
    const Clock &m_callClock;
    Account m_account;
    const Journal *m_journal;
    QString m_nextNumber; ///< of the account's pattern; empty: not known
    QObject m_jobs; ///< parent of all running jobs; is destroyed first
};

} // namespace linktill
