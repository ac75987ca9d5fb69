// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/linkediting.h"

#include "application/accounts/accountbook.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/linkrepository.h"
#include "application/ports/serviceprovider.h"
#include "application/wording/linkwording.h"
#include "gui/compose/editlinkpage.h"
#include "gui/compose/linkform.h"
#include "gui/links/linkspage.h"
#include "gui/window/windowpages.h"
#include "gui/window/windowservices.h"

namespace linktill::gui {

LinkEditing::LinkEditing(WindowPages &pages, const WindowServices &services)
    : QObject(&pages), m_pages(pages), m_services(services)
{
    connect(&pages.newLink(), &NewLinkPage::editWanted, this, &LinkEditing::beginWith);
    connect(&pages, &WindowPages::linksMade, this, [this](LinksPage *links) {
        connect(links, &LinksPage::editWanted, this, &LinkEditing::begin);
    });
}

QString LinkEditing::stillEditingSentence()
{
    return tr("This link is still being edited. Send its changes, or stop editing it first.");
}

void LinkEditing::begin(const LinkHistory &made)
{
    const bool isOther = m_page && m_page->link().id != made.link.id;
    if (m_page && (m_page->isBusy() || m_page->isTouched())) {
        m_pages.show(*m_page);
        if (isOther)
            m_page->notify(NoticeLevel::Warning, stillEditingSentence());
        return;
    }
    if (!m_services.accounts.book.byId(made.link.accountId)) {
        m_pages.notify(NoticeLevel::Problem, tr("The account “%1” of this link is not here any more.")
                                                 .arg(made.link.accountName));
        return;
    }
    close();
    m_from = m_pages.current();
    build(made);
    m_pages.show(*m_page);
}

void LinkEditing::build(const LinkHistory &made)
{
    const Account &account = *m_services.accounts.book.byId(made.link.accountId);
    m_page = new EditLinkPage(m_services.page, m_services.ledger(),
                              m_services.accounts.provider.serviceFor(account),
                              EditPlan(m_services.page.format, made));
    m_pages.add(m_page);
    connect(m_page, &EditLinkPage::failedUnseen, this, [this](const QString &sentences) {
        m_pages.notify(NoticeLevel::Problem, sentences);
    });
    connect(m_page, &EditLinkPage::findWanted, this, &LinkEditing::findWanted);
    connect(m_page, &EditLinkPage::left, this, &LinkEditing::close);
    connect(m_page, &EditLinkPage::done, this, &LinkEditing::done);
}

void LinkEditing::done(bool isAsWished, const QString &sentences)
{
    const bool wasShown = m_page->isVisible();
    close();
    if (isAsWished && wasShown && m_pages.current() == &m_pages.newLink())
        m_pages.newLink().news(sentences);
    else
        m_pages.notify(isAsWished ? NoticeLevel::Info : NoticeLevel::Problem, sentences);
}

void LinkEditing::beginWith(LinkId id)
{
    withLink(id, [this](const LinkHistory &made) {
        if (EditPlan::canEdit(made.link))
            begin(made);
    });
}

void LinkEditing::resume(LinkId id)
{
    if (m_page && m_page->link().id == id)
        return m_pages.show(*m_page);
    withLink(id, [this](const LinkHistory &made) {
        if (EditPlan::canEdit(made.link))
            return begin(made);
        //: %1 is an order number, %2 the state of its link
        m_pages.notify(NoticeLevel::Warning,
                       tr("Order %1 cannot be changed any more: %2. Your changes of it stay in "
                          "the list of drafts until you delete them.")
                           .arg(made.link.facts.orderId, linkStateWord(made.link)));
    });
}

void LinkEditing::beginAt(LinkId id, const QString &field)
{
    withLink(id, [this, id, field](const LinkHistory &made) {
        if (!EditPlan::canEdit(made.link)) {
            //: %1 is an order number, %2 the state of its link
            return m_pages.notify(NoticeLevel::Warning, tr("Order %1 cannot be changed any more: %2.")
                                                            .arg(made.link.facts.orderId, linkStateWord(made.link)));
        }
        begin(made);
        if (m_page && m_page->link().id == id && m_page->isVisible())
            m_page->linkForm().showField(field);
    });
}

void LinkEditing::withLink(LinkId id, std::function<void(const LinkHistory &)> then)
{
    auto *job = reading<LinkHistory>(
        m_services.ledger(), [id](Ledger &l) { return l.links().link(id); }, this);
    connect(job, &LedgerJob::finished, this, [this, job, then = std::move(then)] {
        if (job->result())
            then(*job->result());
        else
            m_pages.notify(NoticeLevel::Problem, ledgerSentence(job->result().error()));
    });
    job->start();
}

void LinkEditing::keepChanges()
{
    if (m_page)
        m_page->keepChanges();
}

void LinkEditing::dropChanges(const QString &draftId)
{
    if (m_page && !m_page->isBusy() && draftId == changesId(m_page->link().id))
        m_page->discard();
}

bool LinkEditing::mayReplaceLedger()
{
    if (!m_page || !m_page->isTouched())
        return true;
    m_pages.notify(NoticeLevel::Warning, stillEditingSentence());
    return false;
}

void LinkEditing::discard()
{
    if (m_page)
        m_page->discard();
}

/// Removes the page. If it was visible, shows page New link when editing was begun there, else Links.
void LinkEditing::close()
{
    if (!m_page)
        return;
    if (m_page->isVisible()) {
        Page &back = m_from == &m_pages.newLink() ? static_cast<Page &>(m_pages.newLink())
                                                  : m_pages.links();
        m_pages.show(back);
        if (QWidget *last = back.focusWidget())
            last->setFocus();
    }
    m_page->deleteLater();
    m_page = nullptr;
}

} // namespace linktill::gui
