// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// How the changes of a link are kept, as a draft of a new link is, until they are sent or given up.
#include "gui/compose/editlinkpage.h"

#include "application/wording/linkwording.h"
#include "gui/links/linksmodel.h"
#include "gui/compose/draftform.h"
#include "application/links/draftkeeper.h"
#include "gui/compose/formcursor.h"

namespace linktill::gui {

void EditLinkPage::buildKeeping()
{
    m_changes = new DraftKeeper({[this]() -> Ledger & { return m_ledger; }, services().format,
                                 [this] { return leftChanges(); }},
                                this);
    connect(&draftForm(), &DraftForm::edited, m_changes, &DraftKeeper::changed);
    connect(&cursor(), &FormCursor::moved, m_changes, [this] {
        if (m_changes->isChanged() || !m_changes->saved().title.isEmpty())
            m_changes->changed();
    });
    connect(m_changes, &DraftKeeper::notKept, this, [this](const LedgerError &error) {
        notice(Severity::Problem, tr("The changes are not saved.") + u' ' + ledgerSentence(error));
    });
    askForKept();
}

/// Nothing is kept before it is known what there is.
void EditLinkPage::askForKept()
{
    auto *job = writing<SavedDraft>(
        m_ledger, [id = changesId(link().id)](Ledger &l) { return l.takeDraft(id); }, this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (job->result())
            return keptFound(*job->result());
        const LedgerError &error = job->result().error();
        if (error.fault == LedgerFault::NotFound) {
            SavedDraft none;
            none.id = changesId(link().id);
            none.accountId = link().accountId;
            m_changes->hold(none);
        } else if (error.fault == LedgerFault::Busy && error.detail.startsWith(u"draft")) {
            notice(Severity::Warning, tr("This link is being edited in another window as well. What is "
                                         "changed here is not kept until it is sent."));
        }
        if (isTouched())
            m_changes->changed();
    });
    job->start();
}

void EditLinkPage::keptFound(const SavedDraft &saved)
{
    m_changes->hold(saved);
    if (isTouched()) // typed meanwhile: that stays
        return m_changes->changed();
    const LeftForm kept = linktill::leftForm(saved, services().format);
    draftForm().setDraft(kept.draft);
    forgetSteps();
    m_changes->hold(saved); // last: what came before was no typing
    news(tr("Your changes from %1 are back. “Stop editing” puts them away.")
             .arg(shownInstant(saved.changed)));
    showPlace(kept.place);
}

std::optional<LeftForm> EditLinkPage::leftChanges() const
{
    if (m_isOver || !isTouched())
        return std::nullopt;
    return LeftForm{form().draft(), cursor().place()};
}

void EditLinkPage::keepChanges()
{
    m_changes->save();
}

void EditLinkPage::forgetChanges()
{
    m_isOver = true;
    m_changes->save();
}

void EditLinkPage::discard()
{
    forgetChanges();
    Q_EMIT left();
}

} // namespace linktill::gui
