// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/links/linkchangepoller.h"

#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"

#include <QTimerEvent>

namespace linktill::gui {

namespace {
constexpr int everyMilliseconds = 2'000;
} // namespace

LinkChangePoller::LinkChangePoller(Ledger &ledger, QObject *parent) : QObject(parent), m_ledger(ledger) {}

void LinkChangePoller::watch()
{
    m_known = -1;
    look();
    m_timer.start(everyMilliseconds, this);
}

void LinkChangePoller::rest()
{
    m_timer.stop();
    if (m_job) {
        m_job->disconnect(this);
        m_job->cancel();
        m_job.clear();
    }
}

void LinkChangePoller::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        look();
    else
        QObject::timerEvent(event);
}

/// Reads the changes. Ignores a ledger that fails: whoever waits for the ledger reports the failure.
void LinkChangePoller::look()
{
    if (m_job)
        return;
    m_job = reading<LinkNews>(m_ledger, [known = m_known](Ledger &l) { return l.links().newsSince(known); },
                              this);
    connect(m_job, &LedgerJob::finished, this, [this, job = m_job.data()] {
        m_job.clear();
        if (!job->result())
            return;
        const LinkNews &news = *job->result();
        m_known = news.newest;
        if (!news.links.isEmpty() || !news.isAll)
            Q_EMIT came(news);
    });
    m_job->start();
}

} // namespace linktill::gui
