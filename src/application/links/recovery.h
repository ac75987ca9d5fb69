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
    QList<Link> found;   ///< the gateway has them, also if that could not be written; without url when its
                         ///< form is not known yet
    QList<Link> missing; ///< the gateway knows no such order: sending again is safe
    QList<Link> open;    ///< it could not be asked: again later
    QList<Link> edits;   ///< exist, but whether an edit of them was taken is not known (Link::openEdit)
    std::optional<LedgerError> error; ///< the ledger could not be read, or not all written

    bool isEmpty() const
    {
        return found.isEmpty() && missing.isEmpty() && open.isEmpty() && edits.isEmpty() && !error;
    }
};

/// Settles what is open by asking the gateway for each order, one after the other; never sends
/// anything, and so settles no edit: that is the merchant's choice (EditEnd). Created idle; start()
/// returns first, then finished() comes exactly once, also after cancel(); afterwards it deletes itself.
/// The ledger must outlive it.
class Recovery final : public QObject
{
    Q_OBJECT
public:
    /// The service that a link was sent from; none when its account is gone. Asked once for each account.
    using ServiceOf = std::function<std::shared_ptr<PaymentLinkService>(const Link &)>;
    /// Of all links, or of the `only` one, whose edits are not looked at. For one whom nobody asked to,
    /// it takes turns of `limits`.
    Recovery(Ledger &ledger, ServiceOf serviceFor, LinkId only = 0, QObject *parent = nullptr,
             CallLimits *limits = nullptr);
    ~Recovery() override;

    void start();
    /// Links that were not asked for yet stay open.
    void cancel();
    /// Valid from finished() on.
    const Recovered &result() const { return m_result; }
    /// The last call that was made, and what it told of this computer's clock.
    CallRecord record() const { return m_record; }
    std::optional<std::chrono::seconds> clockSkew() const { return m_skew; }

Q_SIGNALS:
    /// As GatewayJob's.
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
