// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/gateway.h"
#include "application/ports/inflight.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/linkhistory.h"
#include "application/ports/outcome.h"
#include "application/ports/sending.h"
#include "core/linkchanges.h"

#include <QPointer>

#include <memory>

namespace linktill {

class PaymentLinkService;
class RequestFormat;

/// An edit that the gateway took.
struct LinkEdited
{
    Link link;             ///< as it is now
    LinkChanges otherwise; ///< what the gateway has otherwise than it was sent; mostly nothing
    std::optional<LedgerError> notWritten; ///< why the ledger has it as before, if so
};

/// How a merchant settles an edit whose end is not known. Sending says for sure: what has arrived before is
/// not changed by it.
enum class EditEnd {
    AsEdited, ///< the same edit once more
    AsBefore, ///< the link as it was before it
};

/// The plan for an edit: a link that was read from the ledger, and how it is to be.
class EditPlan
{
public:
    /// Whether a link can be edited, as far as is known here.
    static bool canEdit(const Link &link);
    /// Whether an open edit of it can be settled: sent, or where the link is final put down by the
    /// merchant's word.
    static bool canSettle(const Link &link);

    EditPlan(const RequestFormat &format, LinkHistory made);

    const Link &link() const { return m_made.link; }
    const LinkHistory &made() const { return m_made; }
    /// The link's draft as it was sent.
    const LinkContent &draft() const { return m_draft; }
    /// The draft that is sent for what was entered: normalised, and what is fixed as it was made.
    LinkContent ready(const LinkContent &edited) const;
    LinkChanges changesTo(const LinkContent &edited) const;
    /// An earlier edit may have been taken: sending is of use also without a change.
    bool isInDoubt() const { return !m_trail.doubtful.isEmpty(); }
    /// The content to send, or that was taken, when the doubt is settled so.
    SentContent settled(EditEnd end) const;
    LinkEdit editTo(const LinkContent &edited) const;
    QByteArray requestOf(const LinkContent &draft) const;

private:
    const RequestFormat &m_format;
    LinkHistory m_made;
    LinkContent m_draft;
    EditTrail m_trail;
};

/// An edit that is written down before its first byte leaves, and its end after. When it was refused
/// or its answer lost, the gateway is asked how the link stands, and that is written down too. Ledger
/// and format must outlive it; deleted on the way it leaves a doubt in the timeline.
class JournaledEdit final : public JobFor<LinkEdited>
{
    Q_OBJECT
public:
    JournaledEdit(Ledger &ledger, std::shared_ptr<PaymentLinkService> service, EditPlan plan,
                  const LinkContent &edited, QObject *parent);
    ~JournaledEdit() override;

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
    bool m_open = false; ///< written down, and its end not
    bool m_cancelled = false;
    CallRecord m_record;
    std::optional<std::chrono::seconds> m_skew;
};

} // namespace linktill
