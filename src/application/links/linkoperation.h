// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/gateway.h"
#include "application/ports/inflight.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/linkhistory.h"
#include "application/ports/outcome.h"
#include "core/link.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace linktill {

class CallLimits;
class PaymentLinkService;

/// Makes one call about a link that was made, and writes the result into the ledger; each kind is a class of its
/// own (linkoperations.cpp). A question records the status, or adopts a link that was not known to exist. Each
/// call takes a turn of the account's limits, if there are limits; when the gateway asks to wait, the whole
/// account waits. Ledger and limits must outlive it. Making and editing a link are CreateOperation and
/// EditOperation: they have results of their own, and no link of the ledger to begin with.
class LinkOperation : public GatewayJob
{
    Q_OBJECT
public:
    enum class Kind {
        Refresh,
        Settle, ///< asks by the order id what became of a link whose outcome is open
        /// Asks for the status when it failed: a link that was cancelled after all, by a lost answer or by
        /// somebody else, counts as success.
        Cancel,
        SendAgain, ///< once the gateway has said that it does not know the link; the service must have a journal
        GiveUp,    ///< for a link that nobody wants any more, on the same condition
        /// Settles an open edit, see EditEnd; of a final link only the ledger is changed. The service must have a
        /// journal, as for the next.
        SaveEditAgain,
        TakeEditBack,
    };

    /// Each returns whether the link's state allows that operation.
    static bool canRefresh(const Link &link);
    static bool canCancel(const Link &link);
    static bool canSendAgain(const Link &link);
    static bool canGiveUp(const Link &link);
    static InFlight::Kind inFlightAs(Kind kind)
    {
        const bool isQuestion = kind == Kind::Refresh || kind == Kind::Settle;
        return isQuestion ? InFlight::Kind::Question : InFlight::Kind::Change;
    }
    static bool isOfEdit(Kind kind) { return kind == Kind::SaveEditAgain || kind == Kind::TakeEditBack; }

    /// What an operation works with.
    struct Context
    {
        std::shared_ptr<PaymentLinkService> service;
        Ledger &ledger;
        CallLimits *limits; ///< null: none
    };
    /// Returns the operation of this kind on a link, which deletes itself when it has finished.
    static LinkOperation *make(Kind kind, const Link &link, const Context &context, QObject *parent = nullptr);
    ~LinkOperation() override;

    void start() final;
    void cancel() final;
    CallRecord record() const override { return m_record; }
    std::optional<std::chrono::seconds> clockSkew() const override { return m_skew; }

    // Valid from finished() on.
    /// The link as it is in the ledger now.
    const Link &link() const { return m_link; }
    /// Why the operation failed; empty when the status came, or the link is as wished.
    const std::optional<CallFailure> &fault() const { return m_fault; }
    /// The status that the gateway gave, if it was asked and answered.
    const std::optional<LinkStatus> &status() const { return m_status; }
    /// The gateway's answer, if it did what was asked: the created link, or whether it cancelled
    /// the link or took the edit.
    const std::optional<CreatedLink> &created() const { return m_created; }
    bool hasCancelled() const { return m_hasCancelled; }
    bool hasEdited() const { return m_hasEdited; }
    /// Why the result could not be written down. The gateway's answer counts all the same.
    const std::optional<LedgerError> &notWritten() const { return m_notWritten; }

protected:
    LinkOperation(Kind kind, const Link &link, const Context &context, QObject *parent);

    /// Makes the first call; runs when it is the operation's turn.
    virtual void act() = 0;
    /// Goes on when the gateway did not give the status; `failure` says why.
    virtual void statusFailed(const CallFailure &failure);

    Kind kind() const { return m_kind; }
    PaymentLinkService &service() const { return *m_context.service; }
    const Context &context() const { return m_context; }
    bool isCancelled() const { return m_isCancelled; }
    void takeTurn(std::function<void()> then);
    void call(GatewayJob *job);
    /// Keeps what a call that has finished leaves for support.
    void remember(const GatewayJob &job);
    void askStatus();
    void askStatus(JobFor<LinkStatus> *job);
    void read(std::function<void(const LinkHistory &)> then);
    void write(LedgerJobFor<Link>::Question question);
    void endCancelled();
    void end();

    Link m_link;
    std::optional<CallFailure> m_fault;
    std::optional<CreatedLink> m_created;
    bool m_hasCancelled = false, m_hasEdited = false;
    std::optional<LedgerError> m_notWritten;

private:
    void statusCame(const JobFor<LinkStatus> &job);

    const Kind m_kind;
    Context m_context;
    std::unique_ptr<QObject> m_turn; ///< set while it waits for a turn
    QPointer<GatewayJob> m_job;
    InFlight::Registration m_flight;
    std::optional<LinkStatus> m_status;
    CallRecord m_record;
    std::optional<std::chrono::seconds> m_skew;
    bool m_isCancelled = false;
};

} // namespace linktill
