// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QList>
#include <QObject>

#include <functional>

namespace linktill {

class LinkOperation;

/// Runs one operation for each of several links, in their order; stop() leaves out those that have
/// not begun. The first one goes alone, because the others need the same secret or token, which is
/// then at hand. It is created idle. After start() has returned, finished() comes exactly once,
/// from the event loop.
class OperationQueue final : public QObject
{
    Q_OBJECT
public:
    /// Makes the operation for a link, which the queue starts; null where there is nothing to wait for.
    using Make = std::function<LinkOperation *(const Link &)>;
    using Ended = std::function<void(const Link &before, const LinkOperation &)>;

    /// Runs at most `concurrency` operations at once.
    OperationQueue(QList<Link> links, Make make, Ended ended, QObject *parent, int concurrency = 1);

    void start();
    /// While it is paused no operation begins; those that have begun go on.
    void setPaused(bool paused);
    /// Leaves out what has not begun, and gives up waiting for the operations that have begun.
    void stop();
    bool isStopped() const { return m_stopped; }
    int total() const { return int(m_links.size()); }
    /// Links whose operation has not begun; after finished(), those that were left out.
    QList<Link> left() const { return m_links.mid(m_begun); }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished();

private:
    void next();
    bool begin();

    const QList<Link> m_links;
    const Make m_make;
    const Ended m_ended;
    const int m_concurrency;
    QList<LinkOperation *> m_running;
    qsizetype m_begun = 0, m_done = 0;
    bool m_stopped = false, m_paused = false;
    bool m_isOver = false; ///< finished() was emitted
};

} // namespace linktill
