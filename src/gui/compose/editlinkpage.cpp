// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/editlinkpage.h"

#include "core/editable.h"
#include "application/wording/changewording.h"
#include "application/links/linkdesk.h"
#include "application/links/linkevents.h"
#include "application/wording/linkwording.h"
#include "gui/compose/reviewdialog.h"
#include "gui/widgets/keys.h"
#include "gui/compose/draftform.h"
#include "application/links/usualwatch.h"
#include "gui/widgets/questions.h"

#include <QPushButton>

namespace linktill::gui {

namespace {

/// A link that is being edited is no draft, and its numbers are its own.
PageServices withoutDrafts(PageServices services)
{
    services.ledger = {};
    return services;
}

} // namespace

EditLinkPage::EditLinkPage(PageServices services, Ledger &ledger, std::shared_ptr<LinkDesk> desk,
                           EditPlan plan, QWidget *parent)
    : NewLinkPage(withoutDrafts(std::move(services)), parent), m_ledger(ledger), m_plan(std::move(plan)),
      m_stopButton(new QPushButton(tr("Stop editing"), this)),
      m_amounts(new UsualWatch([&ledger]() -> Ledger & { return ledger; }, this))
{
    setObjectName(QStringLiteral("EditLinkPage"));
    draftForm().setFixed(&isFixed, fixedOnceMadeSentence());
    setDesk(std::move(desk));
    draftForm().setDraft(m_plan->draft());
    forgetSteps();
    connect(m_amounts, &UsualWatch::answered, this, &EditLinkPage::refreshIssues);
    m_amounts->look(link().accountId, link().facts.currency);
    m_stopButton->setObjectName(QStringLiteral("stopEditingButton"));
    m_stopButton->setToolTip(keyText(Key::LeaveEdit));
    addToCreatePanel(m_stopButton);
    connect(m_stopButton, &QPushButton::clicked, this, &EditLinkPage::leave);
    onKey(Key::LeaveEdit, this, [this] { leave(); });
    connect(this, &NewLinkPage::sendingChanged, m_stopButton, &QWidget::setDisabled);
    if (m_plan->isInDoubt())
        notice(Severity::Warning, tr("An earlier change of this link had no answer and may have come "
                                     "through. Below it stands as before that change; sending settles "
                                     "how it is."));
    buildKeeping();
}

EditLinkPage::~EditLinkPage()
{
    keepChanges();
}

bool EditLinkPage::isTouched() const
{
    return !m_plan->changesTo(form().draft()).isEmpty();
}

Issues EditLinkPage::check(const LinkDraft &draft) const
{
    return desk()->checkEdit(m_plan->draft(), draft, m_amounts->usual());
}

void EditLinkPage::showAccount()
{
    NewLinkPage::showAccount();
    //: %1 is an order number, %2 an account
    setTitles(tr("Edit link"), tr("Order %1 of “%2”").arg(link().facts.orderId, link().accountName),
              tr("Review changes…"));
}

void EditLinkPage::leave()
{
    if (isSending())
        return;
    if (!isTouched())
        return discard();
    services().questions.ask(this,
                             {tr("Stop editing"),
                              tr("The changes to order %1 have not been sent. The link stays as it was.")
                                  .arg(link().facts.orderId),
                              tr("Discard changes"), tr("Go on editing")},
                             [this](bool yes) {
                                 if (yes && !isSending())
                                     discard();
                             });
}

void EditLinkPage::askThenSend()
{
    const LinkChanges changes = m_plan->changesTo(form().draft());
    if (changes.isEmpty() && !m_plan->isInDoubt()) {
        notice(Severity::Warning, tr("Nothing was changed, so there is nothing to send."));
        return;
    }
    auto *dialog = new ReviewDialog(link(), changeWords(changes), this);
    connect(dialog, &QDialog::accepted, this, &EditLinkPage::send);
    dialog->open();
}

void EditLinkPage::send()
{
    if (isSending())
        return;
    auto *job = new JournaledEdit(m_ledger, desk(), *m_plan, form().draft(), this);
    connect(job, &GatewayJob::finished, this, [this, job] {
        ended(*job);
        concluded(*job);
    });
    begin(job, tr("Changing the link…"));
}

void EditLinkPage::concluded(const JournaledEdit &job)
{
    const auto &outcome = job.outcome();
    if (const auto *refused = std::get_if<Refused>(&outcome))
        return failed(*refused, job);
    if (const auto *notSent = std::get_if<NotSent>(&outcome))
        return failed(*notSent, job);
    if (const auto *unknown = std::get_if<OutcomeUnknown>(&outcome))
        return failed(*unknown, job);
    forgetChanges();
    const auto &edited = std::get<LinkEdited>(outcome);
    if (services().events)
        services().events->tell(edited.link);
    QStringList lines{tr("Order %1 was changed.").arg(edited.link.facts.orderId)};
    if (!edited.otherwise.isEmpty())
        lines << takenOtherwiseSentence(edited.otherwise);
    if (edited.notWritten)
        lines << tr("The list of your links still shows it as before.") + u' '
                + ledgerSentence(*edited.notWritten);
    const bool isAsWished = lines.size() == 1;
    Q_EMIT done(isAsWished, lines.join(QLatin1Char('\n')));
}

void EditLinkPage::failed(const EditFailure &failure, const JournaledEdit &job)
{
    const Explanation explanation = explainEdit(failure, job.link());
    showFailure(explanation, job, FailurePanel::Remedy::None);
    if (!isVisible())
        Q_EMIT failedUnseen(tr("Order %1: %2").arg(link().facts.orderId, oneLine(explanation)));
    const auto *refused = std::get_if<Refused>(&failure);
    if (refused && !isFixed(refused->field) && !isFinal(job.link().state))
        markRefused(*refused);
    readAgain();
}

/// What the next try is measured by: the timeline has gone on, and maybe the link.
void EditLinkPage::readAgain()
{
    auto *job = reading<LinkHistory>(
        m_ledger, [id = link().id](Ledger &l) { return l.link(id); }, this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (job->result())
            m_plan.emplace(services().format, *job->result());
    });
    job->start();
}

} // namespace linktill::gui
