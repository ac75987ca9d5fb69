// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// What the window does about forms that were left: new links, and changes of links.
#include "gui/window/mainwindow.h"

#include "application/accounts/accountbook.h"
#include "application/links/leftform.h"
#include "application/wording/linkwording.h"
#include "gui/accounts/accountmenu.h"
#include "gui/drafts/draftsdialog.h"
#include "gui/compose/editlinkpage.h"

namespace linktill::gui {

void MainWindow::showDrafts()
{
    if (!m_services.ledger)
        return;
    if (!mayFillForm())
        return;
    m_newLink->keepDraft();
    if (m_edit)
        m_edit->keepChanges();
    auto *dialog = new DraftsDialog(m_services.ledger(), m_services.accounts.book,
                                    m_newLink->draftId(), this);
    connect(dialog, &DraftsDialog::deleting, m_newLink, &NewLinkPage::dropDraft);
    connect(dialog, &DraftsDialog::deleting, this, [this](const QString &id) {
        if (m_edit && !m_edit->isSending() && id == changesId(m_edit->link().id))
            m_edit->discard();
    });
    connect(dialog, &DraftsDialog::taken, this, &MainWindow::openDraft);
    dialog->open();
}

/// A draft belongs to its account, which becomes the active one.
void MainWindow::openDraft(const SavedDraft &draft)
{
    if (const LinkId link = changedLink(draft))
        return goOnEditing(link);
    const AccountBook &book = m_services.accounts.book;
    if (draft.accountId != book.active().id && book.byId(draft.accountId))
        m_accounts->choose(draft.accountId);
    showNewLink();
    m_newLink->openDraft(draft);
}

/// The changes stay in the list of drafts when they are of no use any more: who made them decides.
void MainWindow::goOnEditing(LinkId id)
{
    if (m_edit && m_edit->link().id == id)
        return showPage(m_edit);
    auto *job = reading<LinkHistory>(
        m_services.ledger(), [id](Ledger &l) { return l.link(id); }, this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (!job->result())
            return say(NoticeLevel::Problem, ledgerSentence(job->result().error()));
        const LinkHistory &made = *job->result();
        if (EditPlan::canEdit(made.link))
            return edit(made);
        //: %1 is an order number, %2 the state of its link
        say(NoticeLevel::Warning, tr("Order %1 cannot be changed any more: %2. Your changes of it stay in "
                                  "the list of drafts until you delete them.")
                                   .arg(made.link.facts.orderId, linkStateWord(made.link)));
    });
    job->start();
}

void MainWindow::lookForChanges()
{
    if (!m_services.ledger)
        return;
    // Behind the question for the draft that was left, whose answer comes first.
    auto *job = writing<QList<SavedDraft>>(
        m_services.ledger(), [](Ledger &l) { return l.drafts(); }, this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        int left = 0;
        for (const SavedDraft &draft : job->result() ? *job->result() : QList<SavedDraft>())
            left += changedLink(draft) && draft.hand == DraftHand::Nobody;
        if (left > 0)
            m_newLink->news(tr("Changes of %n link(s) were not sent. They are in the list of drafts.",
                               nullptr, left));
    });
    job->start();
}

} // namespace linktill::gui
