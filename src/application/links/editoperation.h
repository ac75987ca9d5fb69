// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/editplan.h"
#include "application/ports/inflight.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/outcome.h"

#include <QPointer>

#include <memory>

namespace linktill {

class PaymentLinkService;

/// An edit that the gateway took.
struct LinkEdited
{
    Link link;             ///< the link as it is now
    LinkChanges otherwise; ///< where the gateway's link differs from the sent one; mostly empty
    std::optional<LedgerError> notWritten; ///< why the ledger could not save it; empty: it did
};

/// Sends an edit: writes it down before the first byte leaves, and its end afterwards. When it was
/// refused or its answer was lost, it asks the gateway for the link's status and writes that down
/// too. Ledger and format must outlive it. When it is deleted on the way, the edit stays in doubt.
class EditOperation final : public JobFor<LinkEdited>
{
    Q_OBJECT
public:
    EditOperation(Ledger &ledger, std::shared_ptr<PaymentLinkService> service, EditPlan plan,
                  const LinkContent &edited, QObject *parent);
    ~EditOperation() override;

    void start() override;
    void cancel() override;
    CallRecord record() const override { return m_record; }
    std::optional<std::chrono::seconds> clockSkew() const override { return m_skew; }
    /// The link as the ledger has it. Valid from finished() on.
    const Link &link() const { return m_link; }

private:
    void begun(const LedgerResult<Link> &link);
    void send();
    void answered(const Outcome<LinkUpdated> &outcome);
    void taken(const LinkUpdated &updated);
    void failed(const CallFailure &failure);
    void askStatus();
    void record(const LinkStatus &status);
    void tell();
    void end(Outcome<LinkEdited> outcome);

    Ledger &m_ledger;
    std::shared_ptr<PaymentLinkService> m_service;
    const EditPlan m_plan;
    const LinkEdit m_edit;
    Link m_link;
    std::optional<CallFailure> m_failure;
    InFlight::Registration m_flight;
    QPointer<GatewayJob> m_call;
    bool m_open = false; ///< written down, and its end is not
    bool m_cancelled = false;
    CallRecord m_record;
    std::optional<std::chrono::seconds> m_skew;
};

} // namespace linktill
