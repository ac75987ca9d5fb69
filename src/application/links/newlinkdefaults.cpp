// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/newlinkdefaults.h"

#include "application/links/linktemplates.h"
#include "application/links/methodpresets.h"
#include "application/links/paymentlinkservice.h"
#include "application/ports/ledger.h"
#include "application/ports/templaterepository.h"

namespace linktill {

NewLinkDefaults::NewLinkDefaults(std::function<Ledger &()> ledger, const RequestFormat &format,
                                 QObject *parent)
    : QObject(parent), m_ledger(std::move(ledger)), m_format(format),
      m_methods(new MethodPresets(m_ledger, this))
{
    connect(m_methods, &MethodPresets::changed, this, &NewLinkDefaults::changed);
}

void NewLinkDefaults::setService(std::shared_ptr<PaymentLinkService> service)
{
    m_service = std::move(service);
    m_template = {};
}

void NewLinkDefaults::beginAsking()
{
    m_asks = true;
    readMethods();
    readTemplate();
}

void NewLinkDefaults::readMethods()
{
    if (m_asks)
        m_methods->read(m_service->account().id);
}

void NewLinkDefaults::readTemplate()
{
    if (!m_ledger || !m_asks)
        return;
    const QString id = m_service->account().id;
    auto *job = reading<LinkTemplate>(
        m_ledger(), [id](Ledger &ledger) { return ledger.templates().defaultOf(id); }, this);
    connect(job, &LedgerJob::finished, this, [this, job, id] {
        if (!job->result() || id != m_service->account().id)
            return;
        m_template = *job->result();
        Q_EMIT changed();
    });
    job->start();
}

LinkContent NewLinkDefaults::bare() const
{
    LinkContent draft = m_service->newDraft();
    draft.methods = m_methods->defaultMethods();
    return draft;
}

LinkContent NewLinkDefaults::begin()
{
    const LinkContent own = bare();
    const bool hasTemplate = m_template.id != 0;
    m_filledFrom = hasTemplate ? templateDraft(m_template, m_format, m_service->now()) : LinkContent();
    m_fresh = hasTemplate ? withTemplate(own, m_filledFrom, {}, own) : own;
    return m_fresh;
}

void NewLinkDefaults::beginLeft()
{
    m_fresh = m_service->newDraft();
    m_filledFrom = {};
}

bool NewLinkDefaults::isFresh(const LinkContent &draft, const QString &offeredOrder) const
{
    LinkContent fresh = m_fresh;
    fresh.merchantOrderId = offeredOrder;
    return fresh == draft;
}

void NewLinkDefaults::fill(LinkContent &draft, const LinkTemplate &chosen)
{
    const LinkContent from = templateDraft(chosen, m_format, m_service->now());
    draft = withTemplate(draft, from, m_filledFrom, bare());
    m_filledFrom = from;
}

} // namespace linktill
