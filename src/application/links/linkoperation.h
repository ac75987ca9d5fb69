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

/// One link that was made is asked for or cancelled at the gateway, and what comes out is written into
/// the ledger: its status is recorded, or the link adopted that was not known to exist. A cancel that
/// did not work is followed by the question how the link stands: what was cancelled after all, by an
/// answer that was lost or by somebody else, is as wished. One whose outcome is open is sent again, or
/// given up, only after the gateway has said that it does not know it. An open edit is sent once more, or
/// the link as it was before it; of a link that is final it is put down without a call. Each call takes a
/// turn of the account's limits, if it is given any; when the gateway asks to wait, the whole account waits.
/// Ledger and limits must outlive it.
class LinkOperation final : public GatewayJob
{
    Q_OBJECT
public:
    enum class Kind {
        Refresh,
        Settle, ///< asks by the order number what became of a link whose outcome is open
        Cancel,
        SendAgain, ///< the service must have a journal
        GiveUp,    ///< nobody wants it any more
        SaveEditAgain, ///< an open edit, as EditEnd has it; the service must have a journal for both
        TakeEditBack,
    };

    /// Whether there is anything to ask, cancel, send or give up.
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
    /// As it is in the ledger now.
    const Link &link() const { return m_link; }
    /// Why it is not as wished; empty when the status came, or the link is cancelled.
    const std::optional<CallFailure> &fault() const { return m_fault; }
    /// The status that the gateway told, if it was asked and answered.
    const std::optional<LinkStatus> &status() const { return m_status; }
    /// The gateway's answer, if it did what was asked: a link that it made, one that it cancelled, an edit
    /// that it took.
    const std::optional<CreatedLink> &created() const { return m_created; }
    bool hasCancelled() const { return m_hasCancelled; }
    bool hasEdited() const { return m_hasEdited; }
    /// Why what came out could not be written down. What the gateway says counts all the same.
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
    std::unique_ptr<QObject> m_turn; ///< while a turn is waited for
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
