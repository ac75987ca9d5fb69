// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/expirywatch.h"

#include "application/ports/ledgerjob.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"

namespace linktill {

namespace {
constexpr std::chrono::minutes betweenLooks{1};
constexpr int maxToldAtOnce = 200; ///< the rest is told a minute later
} // namespace

ExpiryWatch::ExpiryWatch(Ledger &ledger, QObject *parent) : QObject(parent), m_ledger(ledger)
{
    connect(&m_timer, &QTimer::timeout, this, &ExpiryWatch::look);
    m_timer.start(betweenLooks);
}

void ExpiryWatch::look()
{
    if (std::exchange(m_isLooking, true))
        return;
    auto *job = writing<QList<Link>>(
        m_ledger, [](Ledger &l) { return l.links().takeExpiring(maxToldAtOnce); }, this);
    connect(job, &LedgerJob::finished, this, [this, job] {
        m_isLooking = false;
        if (job->result() && !job->result()->isEmpty())
            Q_EMIT expiringSoon(*job->result());
    });
    job->start();
}

} // namespace linktill
