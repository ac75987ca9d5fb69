// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/madelink.h"

#include "application/links/freshlink.h"
#include "application/links/linkevents.h"
#include "application/links/linksince.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/ports/requestformat.h"
#include "core/account.h"
#include "core/linktrust.h"

namespace linktill {

namespace {

LedgerResult<LinkHistory> historyOf(Ledger &ledger, const QString &accountId,
                                    const QString &orderId)
{
    const auto id = ledger.links().orderIdUsed(accountId, orderId);
    return id ? ledger.links().link(*id) : LedgerResult<LinkHistory>(linktill::Failure{id.error()});
}

} // namespace

MadeLink::MadeLink(Services services, QObject *parent)
    : QObject(parent), m_services(std::move(services))
{
    if (!m_services.events)
        return;
    connect(m_services.events, &LinkEvents::changed, this, &MadeLink::hear);
    connect(m_services.events, &LinkEvents::checked, this, [this](LinkId id, const QDateTime &at) {
        if (id == 0 || id != m_link.id)
            return;
        m_checked = at;
        Q_EMIT changed(m_link.state);
    });
}

void MadeLink::begin(const Account &account, const LinkContent &typed, const LinkContent &sent,
                     const CreatedLink &created, const QDateTime &now)
{
    m_created = created;
    m_concerns = judgeLink(created.url, surroundingsOf(account, created.knownHosts));
    m_model = typed;
    m_draft = sent;
    m_request.clear();
    m_checked = {};
    m_since = now;
    m_link = {};
    m_link.accountId = account.id;
    m_link.accountName = account.name;
    m_link.environment = account.environment;
    m_link.facts = factsOf(sent);
    m_link.reference = created.reference;
    m_link.url = created.url;
    m_link.state = LinkState::Created;
    m_link.created = now;
    read();
}

LinkContent MadeLink::freshModel(const QDateTime &now) const
{
    return freshContent(m_model, m_link, now);
}

void MadeLink::read()
{
    if (m_reading)
        m_reading->disconnect(this);
    m_reading.clear();
    if (!m_services.ledger)
        return;
    m_reading = reading<LinkHistory>(
        m_services.ledger(),
        [account = m_link.accountId, order = m_link.facts.orderId](Ledger &ledger) {
            return historyOf(ledger, account, order);
        },
        this);
    connect(m_reading, &LedgerJob::finished, this, [this, job = m_reading.data()] {
        m_reading.clear();
        if (job->result())
            take(*job->result());
    });
    m_reading->start();
}

/// Takes the ledger's entry. A link that could not be settled there is still open in it, and was
/// made all the same.
void MadeLink::take(const LinkHistory &history)
{
    const bool isFirst = m_link.id == 0;
    const LinkState before = m_link.state;
    if (isFirst && m_services.events)
        m_services.events->tell(history.link, LinkState::Sending);
    if (!existsAtGateway(history.link.state)) {
        m_link.id = history.link.id;
        return Q_EMIT changed(before);
    }
    m_link = history.link;
    if (m_link.url.isEmpty())
        m_link.url = m_created.url;
    if (!isFirst && history.request != m_request) { // edited since
        m_draft = m_services.format.readSent(history.request);
        m_model = m_draft;
    }
    m_request = history.request;
    if (m_link.state != LinkState::Created)
        m_since = stateSince(history.events, m_link.state);
    Q_EMIT changed(before);
}

void MadeLink::hear(const Link &link)
{
    if (link.id != 0 && link.id == m_link.id)
        read();
}

} // namespace linktill
