// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/operationqueue.h"

#include "application/links/linkoperation.h"

namespace linktill {

OperationQueue::OperationQueue(QList<Link> links, Make make, Ended ended, QObject *parent, int concurrency)
    : QObject(parent), m_links(std::move(links)), m_make(std::move(make)), m_ended(std::move(ended)),
      m_concurrency(concurrency)
{
}

void OperationQueue::start()
{
    QMetaObject::invokeMethod(this, &OperationQueue::next, Qt::QueuedConnection);
}

void OperationQueue::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused)
        start();
}

void OperationQueue::stop()
{
    m_stopped = true;
    const auto running = m_running;
    for (LinkOperation *operation : running)
        operation->cancel();
    if (m_paused)
        start(); // otherwise nothing would emit finished()
}

void OperationQueue::next()
{
    if (m_isOver)
        return;
    Q_EMIT progressed(int(m_done), total());
    const auto room = [this] { return m_running.size() < (m_done == 0 ? 1 : m_concurrency); };
    const auto goesOn = [this] { return !m_stopped && m_begun < m_links.size(); };
    while (goesOn() && !m_paused && room()) {
        if (!begin())
            Q_EMIT progressed(int(++m_done), total());
    }
    if (goesOn() || !m_running.isEmpty())
        return;
    m_isOver = true;
    Q_EMIT finished();
}

/// Starts the next operation. Returns false where there is none for the link.
bool OperationQueue::begin()
{
    const Link &link = m_links[m_begun++];
    LinkOperation *operation = m_make(link);
    if (!operation)
        return false;
    m_running << operation;
    connect(operation, &GatewayJob::finished, this, [this, &link, operation] {
        m_running.removeOne(operation);
        ++m_done;
        m_ended(link, *operation);
        start(); // in a call of its own, because a listener may end the queue
    });
    operation->start();
    return true;
}

} // namespace linktill
