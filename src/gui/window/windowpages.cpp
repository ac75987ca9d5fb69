// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/windowpages.h"

#include "application/links/appsession.h"
#include "application/links/ledgersupervisor.h"
#include "application/links/linkevents.h"
#include "application/wording/linkwording.h"
#include "gui/compose/newlinkpage.h"
#include "gui/customers/customerspage.h"
#include "gui/links/linkspage.h"
#include "gui/window/windowservices.h"

#include <QStackedWidget>

namespace linktill::gui {

WindowPages::WindowPages(const WindowServices &services, AppSession &session, QStackedWidget *stack)
    : QObject(stack), m_services(services), m_session(session), m_stack(stack),
      m_newLink(new NewLinkPage(services.page, stack))
{
    add(m_newLink);
    connect(m_newLink, &NewLinkPage::linkWanted, this, &WindowPages::showLink);
    connect(m_newLink, &NewLinkPage::watchWanted, this,
            [this](LinkId id) { m_session.watchFor(m_newLink, id); });
    connect(m_newLink, &NewLinkPage::checkWanted, &m_session, &AppSession::checkWatched);
    connect(m_newLink, &NewLinkPage::ledgerFailed, &m_session.supervisor(), &LedgerSupervisor::look);
    connect(m_newLink, &NewLinkPage::sendingChanged, &m_session, [this](bool sending) {
        if (!sending)
            m_session.sendingEnded();
    });
    connect(&m_session.events(), &LinkEvents::created, m_newLink,
            [this](const Link &link) { m_newLink->session().becameLink(link.draftId); });
    connect(&m_session, &AppSession::ledgerReplaced, this, &WindowPages::startOver);
    connect(&m_session.supervisor(), &LedgerSupervisor::sound, this, [this] {
        if (m_links && m_links->isVisible())
            m_links->startOver();
    });
}

LinksPage &WindowPages::links()
{
    if (m_links)
        return *m_links;
    m_links = new LinksPage({m_services.ledger(), m_services.accounts.book, m_services.accounts.provider,
                             m_services.page.format, m_services.page.questions, m_session.limits(),
                             m_services.page.liveDay, m_session.events(), m_services.page.clock,
                             m_services.view},
                            m_stack);
    add(m_links);
    connect(m_links, &LinksPage::linksShared, &m_session, &AppSession::lookAtStatuses);
    connect(m_links, &LinksPage::watchWanted, this,
            [this](LinkId id) { m_session.watchFor(m_links, id); });
    connect(m_links, &LinksPage::ledgerFailed, &m_session.supervisor(), &LedgerSupervisor::look);
    connect(m_newLink, &NewLinkPage::sendingChanged, m_links, [this](bool sending) {
        if (!sending && m_links->isVisible())
            m_links->refresh();
    });
    connect(m_links, &LinksPage::sharedWithCustomer, this, [this](const QString &how) {
        if (current() == m_customers) // where nothing else tells of it
            notify(NoticeLevel::Info, sharedSentence(how));
    });
    Q_EMIT linksMade(m_links);
    return *m_links;
}

CustomersPage &WindowPages::customers()
{
    if (m_customers)
        return *m_customers;
    m_customers = new CustomersPage({m_services.ledger(), m_services.accounts.book,
                                     m_services.page.dialogs, bool(m_services.tableReaders),
                                     m_services.view, m_services.workbooks},
                                    m_stack);
    add(m_customers);
    connect(m_customers, &CustomersPage::ledgerFailed, &m_session.supervisor(), &LedgerSupervisor::look);
    connect(m_customers, &CustomersPage::shareWanted, this, [this](ShareWay way, const Link &link) {
        links().share(way, link);
    });
    Q_EMIT customersMade(m_customers);
    return *m_customers;
}

Page *WindowPages::current() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

void WindowPages::show(Page &page)
{
    m_stack->setCurrentWidget(&page);
    Q_EMIT shown(&page);
}

void WindowPages::showLink(const Link &link)
{
    show(links());
    links().showLink(link);
}

void WindowPages::add(Page *page)
{
    m_stack->addWidget(page);
}

void WindowPages::notify(NoticeLevel level, const QString &sentences)
{
    current()->notify(level, sentences);
}

bool WindowPages::mayFillForm()
{
    if (!m_newLink->isBusy())
        return true;
    notify(NoticeLevel::Warning, tr("A link is being sent. Wait until it is done."));
    return false;
}

void WindowPages::accountsChanged()
{
    if (m_links)
        m_links->accountsChanged();
    if (m_customers)
        m_customers->accountChanged();
    Q_EMIT accountsSwitched();
}

bool WindowPages::showsEndOf(LinkId id) const
{
    return m_newLink->showsResultOf(id) || (m_links && m_links->showsQrOf(id));
}

void WindowPages::startOver()
{
    if (m_links)
        m_links->startOver();
    if (m_customers)
        m_customers->startOver();
    Q_EMIT ledgerReplaced();
}

} // namespace linktill::gui
