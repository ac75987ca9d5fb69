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

/// Finds out what became of an order whose outcome is open: the gateway is asked, and a link that exists is
/// adopted. Never sends anything. Made by PaymentLinkService, which must outlive it, as the ledger must.
class OrderCheck final : public GatewayJob
{
    Q_OBJECT
public:
    enum class Answer {
        Exists,
        Missing,  ///< the gateway knows no such order: sending again is safe
        NotKnown, ///< it could not be asked, or what it said could not be written down
    };

    /// Without a ledger the gateway alone is asked.
    OrderCheck(Ledger *ledger, PaymentLinkService &service, QString orderId, QObject *parent);
    ~OrderCheck() override;

    void start() override;
    void cancel() override;
    CallRecord record() const override { return m_record; }
    std::optional<std::chrono::seconds> clockSkew() const override { return m_skew; }

    // Valid from finished() on.
    Answer answer() const { return m_answer; }
    /// With Exists; without url when the form of the checkout's address is not known yet.
    const Link &link() const { return m_link; }
    /// With NotKnown, when that is the reason.
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
