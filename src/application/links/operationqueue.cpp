// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/operationqueue.h"

#include "application/links/linkoperation.h"

namespace linktill {

OperationQueue::OperationQueue(QList<Link> links, Make make, Ended ended, QObject *parent)
    : QObject(parent), m_links(std::move(links)), m_make(std::move(make)), m_ended(std::move(ended))
{
}

void OperationQueue::start()
{
    QMetaObject::invokeMethod(this, &OperationQueue::next, Qt::QueuedConnection);
}

void OperationQueue::stop()
{
    m_stopped = true;
    if (m_operation)
        m_operation->cancel();
}

void OperationQueue::next()
{
    Q_EMIT progressed(int(m_begun), total());
    while (!m_stopped && m_begun < m_links.size()) {
        const Link &link = m_links[m_begun++];
        m_operation = m_make(link);
        if (!m_operation) {
            Q_EMIT progressed(int(m_begun), total());
            continue;
        }
        connect(m_operation, &GatewayJob::finished, this, [this, &link, op = m_operation.data()] {
            m_operation.clear();
            m_ended(link, *op);
            start(); // the next one in its own turn: who hears of this one may end the queue
        });
        return m_operation->start();
    }
    Q_EMIT finished();
}

} // namespace linktill
