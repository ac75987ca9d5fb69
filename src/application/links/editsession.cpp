// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/editsession.h"

#include "application/links/contentform.h"
#include "application/links/linkevents.h"
#include "application/links/paymentlinkservice.h"
#include "application/ports/draftrepository.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/wording/changewording.h"
#include "core/editable.h"

namespace linktill {

EditSession::EditSession(Services services, std::shared_ptr<PaymentLinkService> service, EditPlan plan,
                         ContentForm &form, QObject *parent)
    : QObject(parent), m_services(services), m_form(form), m_service(std::move(service)),
      m_plan(std::move(plan)), m_usual([this]() -> Ledger & { return m_services.ledger; }),
      m_changes({[this]() -> Ledger & { return m_services.ledger; }, services.format,
                 [this] { return leftChanges(); }}),
      m_history(form, [] { return DraftOwner(); })
{
    connect(&m_usual, &UsualWatch::answered, this, &EditSession::issuesChanged);
    connect(&m_changes, &DraftKeeper::notKept, this, &EditSession::changesNotKept);
    connect(&m_history, &DraftHistory::went, this, &EditSession::placeWanted);
    m_form.setDraft(m_plan->draft());
    m_history.forget();
    m_usual.look(link().accountId, link().facts.currency);
    askForKept();
}

const Account &EditSession::account() const
{
    return m_service->account();
}

LinkChanges EditSession::changes() const
{
    return m_plan->changesTo(m_form.draft());
}

Issues EditSession::issues() const
{
    return m_refused.with(m_service->checkEdit(m_plan->draft(), m_form.draft(), m_usual.usual()));
}

void EditSession::typed()
{
    m_history.note(true);
    m_changes.changed();
}

void EditSession::edited(const QString &path)
{
    m_refused.edited(path);
    m_changes.changed();
    Q_EMIT issuesChanged();
}

void EditSession::step(int steps)
{
    if (isSending())
        return;
    m_form.tellPending(); // else the step would skip what was typed last
    m_history.go(steps);
}

/// Asks for kept changes. Nothing is kept before the answer.
void EditSession::askForKept()
{
    auto *job = writing<SavedDraft>(
        m_services.ledger, [id = changesId(link().id)](Ledger &l) { return l.drafts().acquire(id); }, this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (job->result())
            return keptFound(*job->result());
        const LedgerError &error = job->result().error();
        if (error.fault == LedgerFault::NotFound) {
            SavedDraft none;
            none.id = changesId(link().id);
            none.accountId = link().accountId;
            m_changes.hold(none);
        } else if (error.fault == LedgerFault::Busy && error.detail.startsWith(u"draft")) {
            Q_EMIT editedElsewhere();
        }
        if (isTouched())
            m_changes.changed();
    });
    job->start();
}

void EditSession::keptFound(const SavedDraft &saved)
{
    m_changes.hold(saved);
    if (isTouched()) // something was typed meanwhile, and stays
        return m_changes.changed();
    const LeftForm kept = leftForm(saved, m_services.format);
    m_form.setDraft(kept.draft);
    m_history.forget();
    m_changes.hold(saved); // last, so that filling the form does not count as typing
    Q_EMIT changesReturned(saved.changed);
    Q_EMIT placeWanted(kept.place);
}

std::optional<LeftForm> EditSession::leftChanges() const
{
    if (m_isOver || !isTouched())
        return std::nullopt;
    return LeftForm{m_form.draft(), m_form.place()};
}

void EditSession::forgetChanges()
{
    m_isOver = true;
    m_changes.save();
}

void EditSession::discard()
{
    m_form.tellPending();
    forgetChanges();
}

void EditSession::send()
{
    if (isSending())
        return;
    auto *job = new EditOperation(m_services.ledger, m_service, *m_plan, m_form.draft(), this);
    m_job = job;
    connect(job, &GatewayJob::waiting, this, &EditSession::sendingWaits);
    connect(job, &GatewayJob::finished, this, [this, job] {
        m_job.clear();
        Q_EMIT sendingEnded(job->clockSkew());
        concluded(*job);
    });
    Q_EMIT sendingBegun();
    job->start();
}

void EditSession::cancelSending()
{
    if (m_job)
        m_job->cancel();
}

void EditSession::concluded(const EditOperation &job)
{
    const auto &outcome = job.outcome();
    if (!outcome)
        return fail(outcome.error(), job);
    forgetChanges();
    if (m_services.events)
        m_services.events->tell(outcome->link);
    Q_EMIT done(*outcome);
}

void EditSession::fail(const CallFailure &failure, const EditOperation &job)
{
    const Explanation explanation = explainEdit(failure, job.link());
    Q_EMIT failed({explanation, supportText(job.record(), explanation), Remedy::None});
    const Refused *no = failure.refused();
    if (no && !isFixed(no->field) && !isFinal(job.link().state)) {
        m_refused.mark(*no);
        if (const auto issue = m_refused.issue())
            Q_EMIT fieldRefused(*issue);
    }
    readAgain();
}

/// Reads the link again, because the next try is compared with it: its timeline has gone on, and
/// maybe the link has changed.
void EditSession::readAgain()
{
    auto *job = reading<LinkHistory>(
        m_services.ledger, [id = link().id](Ledger &l) { return l.links().link(id); }, this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (job->result())
            m_plan.emplace(m_services.format, *job->result());
    });
    job->start();
}

} // namespace linktill
