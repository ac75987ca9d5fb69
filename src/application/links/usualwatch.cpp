// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/usualwatch.h"

#include "application/links/usualamount.h"

namespace linktill {

UsualWatch::UsualWatch(std::function<Ledger &()> ledger, QObject *parent)
    : QObject(parent), m_ledger(std::move(ledger))
{
}

void UsualWatch::look(const QString &accountId, const QString &currency)
{
    if (accountId == m_accountId && currency == m_currency)
        return;
    m_accountId = accountId;
    m_currency = currency;
    m_usual.reset(); // that of another account or currency does not apply
    lookAgain();
}

void UsualWatch::lookAgain()
{
    if (!m_ledger || m_accountId.isEmpty())
        return;
    auto *job = reading<std::optional<qint64>>(
        m_ledger(),
        [account = m_accountId, currency = m_currency](Ledger &ledger) {
            return usualAmount(ledger, account, currency);
        },
        this);
    m_job = job;
    connect(job, &LedgerJob::finished, this, [this, job] {
        if (m_job != job)
            return;
        m_job.clear();
        if (!job->result()) // a ledger that does not answer is no reason to warn
            return;
        m_usual = *job->result();
        Q_EMIT answered();
    });
    job->start();
}

void UsualWatch::whenAnswered(const std::function<void()> &then)
{
    if (m_job)
        connect(m_job, &LedgerJob::finished, this, then);
    else
        then();
}

} // namespace linktill
