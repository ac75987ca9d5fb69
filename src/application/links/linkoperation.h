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
class JournaledEdit;
class PaymentLinkService;

/// Makes one call about a link that was made, and writes the result into the ledger. A question
/// records the status, or adopts a link that was not known to exist. A cancel that failed is
/// followed by a question for the status: a link that was cancelled after all, by a lost answer or
/// by somebody else, counts as success. A link whose outcome is open is sent again or given up only
/// after the gateway has said that it does not know it. An open edit is settled by sending it
/// again, or by sending the link as it was before; of a final link only the ledger is changed. Each
/// call takes a turn of the account's limits, if there are limits; when the gateway asks to wait,
/// the whole account waits. Ledger and limits must outlive it.
class LinkOperation final : public GatewayJob
{
    Q_OBJECT
public:
    enum class Kind {
        Refresh,
        Settle, ///< asks by the order id what became of a link whose outcome is open
        Cancel,
        SendAgain, ///< the service must have a journal
        GiveUp,    ///< for a link that nobody wants any more
        SaveEditAgain, ///< settles an open edit, see EditEnd; like the next, needs a journal
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

    LinkOperation(Kind kind, Link link, std::shared_ptr<PaymentLinkService> service, Ledger &ledger,
                  CallLimits *limits, QObject *parent = nullptr);
    ~LinkOperation() override;

    void start() override;
    void cancel() override;
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

private:
    void takeTurn(void (LinkOperation::*then)());
    void endCancelled();
    void askStatus();
    void cancelLink();
    void sendAgain();
    void settleEdit();
    void statusCame(const JobFor<LinkStatus> &job);
    void cancelCame(const JobFor<LinkCancelled> &job);
    void createCame(const JobFor<CreatedLink> &job);
    void editCame(const JournaledEdit &job);
    void adopt(const LinkStatus &found);
    void notFound();
    void settleAs(const CallFailure &failure);
    void begin(GatewayJob *job);
    void remember(const GatewayJob &job);
    void read(std::function<void(const LinkHistory &)> then);
    void write(LedgerJobFor<Link>::Question question);
    void end();

    const Kind m_kind;
    Link m_link;
    std::shared_ptr<PaymentLinkService> m_service;
    Ledger &m_ledger;
    CallLimits *m_limits;
    std::unique_ptr<QObject> m_turn; ///< set while it waits for a turn
    QPointer<GatewayJob> m_job;
    InFlight::Registration m_flight;
    std::optional<CallFailure> m_fault;
    std::optional<LinkStatus> m_status;
    std::optional<CreatedLink> m_created;
    bool m_hasCancelled = false, m_hasEdited = false;
    std::optional<LedgerError> m_notWritten;
    CallRecord m_record;
    std::optional<std::chrono::seconds> m_skew;
    bool m_cancelled = false;
};

} // namespace linktill
