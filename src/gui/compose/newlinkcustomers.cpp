// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Customers on the page: found while typing, filled in, their newest links beside the form.
#include "gui/compose/newlinkpage.h"

#include "gui/compose/customerfinder.h"
#include "gui/compose/draftform.h"
#include "gui/compose/previewpanel.h"
#include "gui/compose/recentlinks.h"

#include <QVBoxLayout>

namespace linktill::gui {

void NewLinkPage::buildCustomers()
{
    connect(m_customers, &CustomerFinder::filled, this, &NewLinkPage::lookAtCustomer);
    connect(m_form, &DraftForm::replaced, this, &NewLinkPage::lookAtCustomer);
    connect(m_form, &DraftForm::fieldLeft, this, [this](const QString &path) {
        if (path.startsWith(QLatin1String("customer_details.")))
            lookAtCustomer();
    });
}

void NewLinkPage::lookAtCustomer()
{
    const Customer &customer = m_form->draft().customer;
    if (!m_services.ledger || (!m_recent && customer == Customer()))
        return;
    if (!m_recent) {
        m_recent = new RecentLinks(m_services.ledger, m_side);
        auto *layout = static_cast<QVBoxLayout *>(m_side->layout());
        layout->insertWidget(layout->indexOf(m_preview) + 1, m_recent);
        connect(m_recent, &RecentLinks::linkWanted, this, &NewLinkPage::linkWanted);
        connect(m_recent, &RecentLinks::looked, this, [this] {
            m_recent->setVisible(m_shown == Side::Preview && !m_recent->isEmpty());
        });
    }
    m_recent->look(customer);
}

void NewLinkPage::startFor(const KnownCustomer &customer)
{
    startNew();
    m_customers->fill(customer);
    QWidget *amount = m_form->editorFor(QStringLiteral("amount"));
    amount->setFocus(Qt::OtherFocusReason);
}

} // namespace linktill::gui
