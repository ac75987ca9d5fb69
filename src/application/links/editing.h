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
    Link link;             ///< the link as it is now
    LinkChanges otherwise; ///< where the gateway's link differs from the sent one; mostly empty
    std::optional<LedgerError> notWritten; ///< why the ledger could not save it; empty: it did
};

/// How a merchant settles an edit whose end is not known. Only sending makes sure; it changes
/// nothing where the edit has arrived before.
enum class EditEnd {
    AsEdited, ///< sends the same edit once more
    AsBefore, ///< sends the link as it was before the edit
};

/// The plan for an edit: a link that was read from the ledger, and how it is to be changed.
class EditPlan
{
public:
    /// Returns whether a link can be edited, as far as is known here.
    static bool canEdit(const Link &link);
    /// Returns whether an open edit of the link can be settled: by sending it, or by the merchant's
    /// word where the link is final.
    static bool canSettle(const Link &link);

    EditPlan(const RequestFormat &format, LinkHistory made);

    const Link &link() const { return m_made.link; }
    const LinkHistory &made() const { return m_made; }
    /// The link's draft as it was last sent.
    const LinkContent &draft() const { return m_draft; }
    /// Returns the draft to send: the edited one, normalised, with the fixed fields as they were made.
    LinkContent ready(const LinkContent &edited) const;
    LinkChanges changesTo(const LinkContent &edited) const;
    /// Returns whether an earlier edit may have been taken. Then sending is useful also without a change.
    bool isInDoubt() const { return !m_trail.doubtful.isEmpty(); }
    /// Returns the content to send, or that counts as taken, when the doubt is settled in that way.
    SentContent settled(EditEnd end) const;
    LinkEdit editTo(const LinkContent &edited) const;
    QByteArray requestOf(const LinkContent &draft) const;

private:
    const RequestFormat &m_format;
    LinkHistory m_made;
    LinkContent m_draft;
    EditTrail m_trail;
};

/// Sends an edit: writes it down before the first byte leaves, and its end afterwards. When it was
/// refused or its answer was lost, it asks the gateway for the link's status and writes that down
/// too. Ledger and format must outlive it. When it is deleted on the way, the edit stays in doubt.
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
    bool m_open = false; ///< written down, and its end is not
    bool m_cancelled = false;
    CallRecord m_record;
    std::optional<std::chrono::seconds> m_skew;
};

} // namespace linktill
