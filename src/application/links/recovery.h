// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/gateway.h"
#include "application/ports/inflight.h"
#include "application/ports/ledgerresult.h"
#include "application/ports/outcome.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace linktill {

class CallLimits;
class LinkOperation;
class PaymentLinkService;
class OperationQueue;

/// Result of asking about links whose outcome was open.
struct Recovered
{
    QList<Link> found;   ///< the gateway has them, also where that could not be written down;
                         ///< without url while the form of the checkout's address is not known
    QList<Link> missing; ///< the gateway knows no such order: sending again is safe
    QList<Link> open;    ///< the gateway could not be asked, so they are asked for again later
    QList<Link> edits;   ///< links that exist, but whether an edit of them was taken is not known
                         ///< (Link::openEdit)
    std::optional<LedgerError> error; ///< why the ledger could not be read or written

    bool isEmpty() const
    {
        return found.isEmpty() && missing.isEmpty() && open.isEmpty() && edits.isEmpty() && !error;
    }
};

/// Settles open links by asking the gateway for each order, one after the other. It never sends
/// anything, so it settles no edit: that is the merchant's choice (EditEnd). It is created idle.
/// After start() has returned, finished() comes exactly once, also after cancel(). Then it deletes
/// itself. The ledger must outlive it.
class Recovery final : public QObject
{
    Q_OBJECT
public:
    /// Returns the service of the link's account, once for each account; null when the account is gone.
    using ServiceOf = std::function<std::shared_ptr<PaymentLinkService>(const Link &)>;
    /// Asks for all links, or for the `only` one, whose edits are left out. With `limits` it takes
    /// turns of them: for a recovery that no person asked for.
    Recovery(Ledger &ledger, ServiceOf serviceFor, LinkId only = 0, QObject *parent = nullptr,
             CallLimits *limits = nullptr);
    ~Recovery() override;

    void start();
    /// Stops asking. Links that were not asked for yet stay open.
    void cancel();
    /// Valid from finished() on.
    const Recovered &result() const { return m_result; }
    /// The last call that was made, and what it told of this computer's clock.
    CallRecord record() const { return m_record; }
    std::optional<std::chrono::seconds> clockSkew() const { return m_skew; }

Q_SIGNALS:
    /// See GatewayJob::waiting().
    void waiting(const QDateTime &until);
    void finished();

private:
    /// Links and edits that the ledger knows to be open.
    struct Open
    {
        QList<Link> outcomes, edits;
    };
    static LedgerResult<Open> gather(Ledger &ledger);
    void gathered(const LedgerResult<Open> &open);
    LinkOperation *operationOn(const Link &link);
    std::shared_ptr<PaymentLinkService> serviceFor(const Link &link);
    void ended(const LinkOperation &call);
    void end();

    Ledger &m_ledger;
    ServiceOf m_serviceOf;
    LinkId m_only;
    CallLimits *m_limits;
    OperationQueue *m_queue = nullptr;
    QHash<QString, std::shared_ptr<PaymentLinkService>> m_services; ///< by account
    InFlight::Registration m_flight;
    bool m_cancelled = false;
    CallRecord m_record;
    std::optional<std::chrono::seconds> m_skew;
    Recovered m_result;
};

} // namespace linktill
