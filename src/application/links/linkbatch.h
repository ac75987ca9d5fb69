// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/linkoperation.h"
#include "core/link.h"

#include <QList>
#include <QObject>

#include <memory>

namespace linktill {

class Ledger;
class AccountBook;
class CallLimits;
class PaymentLinkService;
class OperationQueue;
class ServiceProvider;

/// Runs one LinkOperation for each of several links, one after the other, through the service of
/// the link's account, whose secret is read once. It is created idle. After start() has returned,
/// finished() comes exactly once, also after stop(). All arguments must outlive it.
class LinkBatch : public QObject
{
    Q_OBJECT

public:
    using Kind = LinkOperation::Kind;
    struct Trouble
    {
        Link link;
        QString why; ///< a sentence
    };

    LinkBatch(Kind kind, QList<Link> links, const AccountBook &book, ServiceProvider &provider, Ledger &ledger,
              CallLimits &limits, QObject *parent = nullptr);
    ~LinkBatch() override;

    void start();
    /// Leaves out links that have not begun, and gives up waiting for the others.
    void stop();
    Kind kind() const { return m_kind; }
    int total() const { return int(m_links.size()); }
    const QList<Link> &links() const { return m_links; } ///< as they were before
    /// Returns whether a link whose outcome was open was found at the gateway.
    bool hasFound() const { return m_hasFound; }
    /// Number of links that ended as wished; troubles() has those that did not, and the rest was left out.
    int succeeded() const { return m_succeeded; }
    const QList<Trouble> &troubles() const { return m_troubles; }

Q_SIGNALS:
    /// The link as it is in the ledger now.
    void changed(const linktill::Link &link);
    void progressed(int done, int total);
    void finished();

private:
    LinkOperation *operationOn(const Link &link);
    void ended(const Link &before, const LinkOperation &call);
    void end();

    const Kind m_kind;
    const QList<Link> m_links;
    const AccountBook &m_book;
    ServiceProvider &m_provider;
    Ledger &m_ledger;
    CallLimits &m_limits;
    std::shared_ptr<PaymentLinkService> m_service; ///< of the account whose turn it is
    OperationQueue *m_queue;
    InFlight::Registration m_flight;
    int m_succeeded = 0;
    bool m_hasFound = false;
    QList<Trouble> m_troubles;
};

} // namespace linktill
