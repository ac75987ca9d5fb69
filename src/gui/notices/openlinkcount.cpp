// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/notices/openlinkcount.h"

#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"

#include <chrono>

namespace linktill::gui {

namespace {
constexpr std::chrono::milliseconds pauseBetweenChanges{200};
constexpr std::chrono::minutes betweenCounts{1}; ///< for what other programs change
} // namespace

OpenLinkCount::OpenLinkCount(std::function<Ledger &()> ledger, std::function<QString()> accountId, QObject *parent)
    : QObject(parent), m_ledger(std::move(ledger)), m_accountId(std::move(accountId))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseBetweenChanges);
    connect(&m_soon, &QTimer::timeout, this, &OpenLinkCount::count);
    connect(&m_regularly, &QTimer::timeout, this, &OpenLinkCount::count);
    m_regularly.start(betweenCounts);
}

/// Keeps the last count while the ledger fails: whoever waits for the ledger tells of that.
void OpenLinkCount::count()
{
    if (m_job) { // it may have read before the change
        m_soon.start();
        return;
    }
    LinkFilter filter;
    filter.states = {LinkState::Created, LinkState::Processing};
    filter.accountId = m_accountId();
    m_job = reading<LinkSums>(m_ledger(), [filter](Ledger &l) { return l.links().sums(filter); }, this);
    connect(m_job, &LedgerJob::finished, this, [this, job = m_job.data()] {
        m_job.clear();
        if (!job->result())
            return;
        const int links = int(std::min<qint64>(job->result()->links(), std::numeric_limits<int>::max()));
        if (std::exchange(m_links, links) != links)
            Q_EMIT changed(links);
    });
    m_job->start();
}

} // namespace linktill::gui
