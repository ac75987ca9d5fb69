// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// The window while a link is edited: its page comes and goes.
#include "gui/window/mainwindow.h"

#include "application/accounts/accountbook.h"
#include "application/wording/linkwording.h"
#include "application/ports/shops.h"
#include "gui/compose/editlinkpage.h"
#include "gui/links/linkspage.h"

#include "ui_mainwindow.h"

namespace linktill::gui {

QString MainWindow::stillEditingSentence()
{
    return tr("This link is still being edited. Send its changes, or stop editing it first.");
}

void MainWindow::edit(const LinkHistory &made)
{
    const bool isOther = m_edit && m_edit->link().id != made.link.id;
    if (m_edit && (m_edit->isSending() || m_edit->isTouched())) {
        showPage(m_edit);
        if (isOther)
            m_edit->notify(NoticeLevel::Warning, stillEditingSentence());
        return;
    }
    const Account *account = m_services.accounts.book.byId(made.link.accountId);
    if (!account) {
        say(NoticeLevel::Problem, tr("The account “%1” of this link is not here any more.")
                                   .arg(made.link.accountName));
        return;
    }
    closeEdit();
    m_editFrom = static_cast<Page *>(m_ui->pages->currentWidget());
    m_edit = new EditLinkPage(m_services.page, m_services.ledger(),
                              m_services.accounts.shops.deskOf(*account),
                              EditPlan(m_services.page.format, made), m_ui->pages);
    m_ui->pages->addWidget(m_edit);
    connect(m_edit, &EditLinkPage::failedUnseen, this,
            [this](const QString &sentences) { say(NoticeLevel::Problem, sentences); });
    connect(m_edit, &EditLinkPage::left, this, &MainWindow::closeEdit);
    connect(m_edit, &EditLinkPage::done, this, [this](bool isAsWished, const QString &sentences) {
        const bool isShown = m_edit->isVisible();
        closeEdit();
        if (isAsWished && isShown && m_links && m_links->isVisible())
            m_links->notify(NoticeLevel::Info, sentences);
        else if (isAsWished && isShown)
            m_newLink->news(sentences);
        else
            say(isAsWished ? NoticeLevel::Info : NoticeLevel::Problem, sentences);
    });
    showPage(m_edit);
}

/// The link that page New link has just made.
void MainWindow::editMade(LinkId id)
{
    auto *job = reading<LinkHistory>(
        m_services.ledger(), [id](Ledger &l) { return l.link(id); }, this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (!job->result())
            say(NoticeLevel::Problem, ledgerSentence(job->result().error()));
        else if (EditPlan::canEdit(job->result()->link))
            edit(*job->result());
    });
    job->start();
}

void MainWindow::closeEdit()
{
    if (!m_edit)
        return;
    if (m_edit->isVisible()) {
        Page *back = m_editFrom == m_newLink ? static_cast<Page *>(m_newLink) : linksPage();
        showPage(back);
        if (QWidget *last = back->focusWidget()) // where editing was begun
            last->setFocus();
    }
    m_edit->deleteLater();
    m_edit = nullptr;
}

} // namespace linktill::gui
