// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/gateway.h"
#include "application/ports/ledgerresult.h"
#include "application/ports/outcome.h"
#include "core/link.h"

#include <QPointer>

namespace linktill {

class PaymentLinkService;
class Recovery;

/// Finds out what became of an order whose outcome is open: asks the gateway, and adopts a link that
/// exists. Never sends anything. Made by PaymentLinkService. The service and the ledger must outlive it.
class OrderCheck final : public GatewayJob
{
    Q_OBJECT
public:
    enum class Answer {
        Exists,
        Missing,  ///< the gateway knows no such order: sending again is safe
        NotKnown, ///< the gateway could not be asked, or its answer could not be written down
    };

    /// Without a ledger only the gateway is asked.
    OrderCheck(Ledger *ledger, PaymentLinkService &service, QString orderId, QObject *parent);
    ~OrderCheck() override;

    void start() override;
    void cancel() override;
    CallRecord record() const override { return m_record; }
    std::optional<std::chrono::seconds> clockSkew() const override { return m_skew; }

    // Valid from finished() on.
    Answer answer() const { return m_answer; }
    /// The link when the answer is Exists. It has no url while the form of the checkout's address
    /// is not known.
    const Link &link() const { return m_link; }
    /// The reason for NotKnown, when it was the ledger.
    const std::optional<LedgerError> &error() const { return m_error; }

private:
    void recover(LinkId id);
    void readAgain(LinkId id);
    void lookUp();
    void exists(const Link &link);
    void end();

    Ledger *m_ledger;
    PaymentLinkService &m_service;
    const QString m_orderId;
    QPointer<Recovery> m_recovery;
    QPointer<GatewayJob> m_call;
    Answer m_answer = Answer::NotKnown;
    Link m_link;
    std::optional<LedgerError> m_error;
    CallRecord m_record;
    std::optional<std::chrono::seconds> m_skew;
    bool m_cancelled = false;
};

} // namespace linktill
