// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Customers in the window: their page, and a new link for one of them.
#include "gui/window/mainwindow.h"

#include "application/accounts/accountbook.h"
#include "gui/window/ledgercare.h"
#include "gui/customers/customerspage.h"

#include "ui_mainwindow.h"

namespace linktill::gui {

CustomersPage *MainWindow::customersPage()
{
    if (m_customers)
        return m_customers;
    m_customers = new CustomersPage({m_services.ledger(), m_services.accounts.book,
                                     m_services.page.dialogs, m_services.csvReader},
                                    m_ui->pages);
    m_ui->pages->addWidget(m_customers);
    connect(m_customers, &CustomersPage::linkWanted, this, &MainWindow::newLinkFor);
    connect(m_customers, &CustomersPage::ledgerFailed, m_care, &LedgerCare::look);
    return m_customers;
}

void MainWindow::showCustomers()
{
    if (m_services.ledger)
        showPage(customersPage());
}

void MainWindow::newLinkFor(const KnownCustomer &customer)
{
    if (!mayFillForm())
        return;
    showNewLink();
    m_newLink->startFor(customer);
}

} // namespace linktill::gui
