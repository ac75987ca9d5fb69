// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/draftchecks.h"

#include "application/links/contentform.h"
#include "application/links/paymentlinkservice.h"

namespace linktill {

DraftChecks::DraftChecks(const std::function<Ledger &()> &ledger, ContentForm &form)
    : m_form(form), m_order(ledger), m_usual(ledger)
{
}

void DraftChecks::setService(std::shared_ptr<PaymentLinkService> service)
{
    m_service = std::move(service);
    m_order.setService(m_service);
    m_refused.clear();
}

Issues DraftChecks::issues() const
{
    const LinkContent &draft = m_form.draft();
    return m_refused.with(m_service->check(draft, m_order.usedBy(draft), m_usual.usual()));
}

LinkContent DraftChecks::filled() const
{
    return m_service->filled(m_form.draft());
}

void DraftChecks::look(const QString &draftId)
{
    if (!m_asks)
        return;
    m_order.look(m_form.draft(), filled(), draftId);
    m_usual.look(m_service->account().id, m_form.draft().currency);
}

void DraftChecks::lookAgain()
{
    m_order.lookAgain();
    m_usual.lookAgain();
}

void DraftChecks::fieldLeft(const QString &path)
{
    const bool isNumber = path == QLatin1String("merchant_order_id")
        || path == QLatin1String("custom_link_ref");
    if (m_asks && isNumber)
        m_order.lookNow();
}

} // namespace linktill
