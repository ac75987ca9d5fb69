// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

namespace linktill {

class LinkOperation;

/// One operation for each of some links, one after the other; a stop leaves out what has not begun.
/// Created idle; start() returns first, then finished() comes exactly once, from the event loop.
class OperationQueue final : public QObject
{
    Q_OBJECT
public:
    /// The operation for a link, which the queue starts; null where there is none to wait for.
    using Make = std::function<LinkOperation *(const Link &)>;
    using Ended = std::function<void(const Link &before, const LinkOperation &)>;

    OperationQueue(QList<Link> links, Make make, Ended ended, QObject *parent);

    void start();
    /// Also gives up waiting for the operation that has begun.
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

    const QList<Link> m_links;
    const Make m_make;
    const Ended m_ended;
    QPointer<LinkOperation> m_operation;
    qsizetype m_begun = 0;
    bool m_stopped = false;
};

} // namespace linktill
