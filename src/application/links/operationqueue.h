// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QList>
#include <QObject>

#include <functional>

namespace linktill {

class LinkOperation;

/// One operation for each of some links, in their order; a stop leaves out what has not begun. The first one
/// goes alone: what the others need as well, a secret or a token, is there when they begin. Created idle;
/// start() returns first, then finished() comes exactly once, from the event loop.
class OperationQueue final : public QObject
{
    Q_OBJECT
public:
    /// The operation for a link, which the queue starts; null where there is none to wait for.
    using Make = std::function<LinkOperation *(const Link &)>;
    using Ended = std::function<void(const Link &before, const LinkOperation &)>;

    /// At most `concurrency` operations are on their way at once.
    OperationQueue(QList<Link> links, Make make, Ended ended, QObject *parent, int concurrency = 1);

    void start();
    /// None begins while it is paused; those that have begun go on.
    void setPaused(bool paused);
    /// Also gives up waiting for the operations that have begun.
    void stop();
    bool isStopped() const { return m_stopped; }
    int total() const { return int(m_links.size()); }
    /// Links that have not begun; after finished(), those that were left out.
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
