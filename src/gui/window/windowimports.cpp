// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/windowimports.h"

#include "application/accounts/accountbook.h"
#include "application/links/appsession.h"
#include "application/links/ledgersupervisor.h"
#include "gui/customers/customerspage.h"
#include "gui/imports/customersubject.h"
#include "gui/imports/importpage.h"
#include "gui/imports/productsubject.h"
#include "gui/window/formsources.h"
#include "gui/window/windowpages.h"
#include "gui/window/windowservices.h"

namespace linktill::gui {

WindowImports::WindowImports(AppSession &session, WindowPages &pages, FormSources &sources,
                             const WindowServices &services)
    : QObject(&pages), m_session(session), m_pages(pages), m_sources(sources), m_services(services)
{
    connect(&pages, &WindowPages::customersMade, this, [this](CustomersPage *page) {
        connect(page, &CustomersPage::importWanted, this, &WindowImports::showCustomers);
    });
    connect(&sources, &FormSources::goodsImportWanted, this, &WindowImports::showGoods);
    connect(&pages, &WindowPages::accountsSwitched, this, &WindowImports::accountsChanged);
    connect(&pages, &WindowPages::ledgerReplaced, this, [this] {
        if (m_page)
            m_page->startOver();
    });
}

std::shared_ptr<const ImportSubject> WindowImports::customers() const
{
    const Account &account = m_services.accounts.book.active();
    return std::make_shared<CustomerSubject>(account.id, account.country);
}

/// Products are for all accounts, except in the practice account, whose products stay there.
std::shared_ptr<const ImportSubject> WindowImports::goods() const
{
    const QString id = m_services.accounts.book.active().id;
    return std::make_shared<ProductSubject>(id, id == QLatin1String("practice") ? id : QString(),
                                            m_currency);
}

void WindowImports::showCustomers(const QString &file)
{
    show(customers(), file);
}

void WindowImports::showGoods(const QString &currency)
{
    m_currency = currency;
    show(goods(), {});
}

void WindowImports::build(std::shared_ptr<const ImportSubject> subject)
{
    m_page = new ImportPage(
        {m_services.ledger(), m_services.page.dialogs, m_services.tableReaders, m_services.view},
        std::move(subject));
    m_pages.add(m_page);
    connect(m_page, &ImportPage::ledgerFailed, &m_session.supervisor(), &LedgerSupervisor::look);
    connect(m_page, &ImportPage::left, this, &WindowImports::leave);
}

void WindowImports::show(std::shared_ptr<const ImportSubject> subject, const QString &file)
{
    if (!m_page)
        build(subject);
    m_page->forgetImported();
    const bool isSame = !subject->isGoods() && !m_page->subject().isGoods()
        && subject->accountId() == m_page->subject().accountId();
    if (!isSame) // otherwise what was begun stays as it is
        m_page->setSubject(std::move(subject));
    if (m_pages.current() != m_page)
        m_from = m_pages.current();
    m_pages.show(*m_page);
    if (!file.isEmpty())
        m_page->open(file);
}

/// What is shown belongs to the account that is active.
void WindowImports::accountsChanged()
{
    if (!m_page || m_page->subject().accountId() == m_services.accounts.book.active().id)
        return;
    m_page->setSubject(m_page->subject().isGoods() ? goods() : customers());
}

void WindowImports::leave()
{
    const bool isGoods = m_page->subject().isGoods();
    if (isGoods && m_from)
        m_pages.show(*m_from);
    else
        m_pages.show(m_pages.customers());
    if (isGoods)
        m_sources.showGoods();
}

} // namespace linktill::gui
