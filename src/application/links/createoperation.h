// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/gateway.h"
#include "application/ports/inflight.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/outcome.h"
#include "application/ports/sending.h"

#include <QPointer>

namespace linktill {

class RequestFormat;

/// Creates a link: writes it down before the first byte leaves, and settles it afterwards. Asks at
/// once for an outcome that is unknown. A link whose outcome was left open is asked for before it
/// is sent again with the same order id. Ends as Created also when the link was found by asking,
/// and as NotSent with NetworkFault::Journal when the ledger did not take it. Ledger and gateway
/// must outlive it. When it is deleted on the way, recovery settles its entry.
class CreateOperation final : public JobFor<CreatedLink>
{
    Q_OBJECT
public:
    /// `format` writes the request again when another link has the offered order id.
    CreateOperation(Ledger &ledger, Gateway &gateway, Sending sending, QObject *parent,
                    const RequestFormat *format = nullptr);
    ~CreateOperation() override;

    void start() override;
    void cancel() override;
    CallRecord record() const override { return m_record; }
    std::optional<std::chrono::seconds> clockSkew() const override { return m_skew; }

Q_SIGNALS:
    /// Another link has the offered order id, so `orderId` was taken in its place.
    void renumbered(const QString &orderId);

private:
    /// The ledger's answer about the link.
    struct Entry
    {
        LinkKey key;
        bool isOpen = false;  ///< an earlier try was never settled: ask before sending
        bool inDoubt = false; ///< an earlier try may have come through
        bool isSame = true;   ///< the earlier try had the same content
        QByteArray earlier = {}; ///< the earlier try's request
        QString orderId = {}; ///< the order id that replaced the offered one; empty: none
    };
    /// The step after which, or before which, the gateway is asked.
    enum class Asking { BeforeSending, AfterSending, AfterDuplicate };

    static LedgerResult<Entry> takeUp(Ledger &ledger, Sending sending, const RequestFormat *format);
    static LedgerResult<Entry> takeUpNumbered(Ledger &ledger, Sending sending,
                                              const RequestFormat &format, LedgerError error);
    static LedgerResult<Entry> takeUpAgain(Ledger &ledger, Sending sending, const LedgerError &error);
    void takenUp(const LedgerResult<Entry> &entry);
    void beginAgain();
    void send();
    void answered(const Outcome<CreatedLink> &outcome);
    void settle(const Outcome<CreatedLink> &outcome, std::function<void()> then);
    void ask(Asking why);
    void asked(Asking why, const Outcome<LinkStatus> &outcome);
    void notThere(Asking why);
    void adopt(Asking why, const LinkStatus &status);
    std::optional<SentContent> earlierContent(Asking why) const;
    void tell(Outcome<CreatedLink> outcome);
    void remember(const GatewayJob &job);

    Ledger &m_ledger;
    Gateway &m_gateway;
    Sending m_sending;
    const RequestFormat *m_format;
    Entry m_entry;
    InFlight::Registration m_flight;
    bool m_open = false; ///< written down and not yet settled
    bool m_cancelled = false;
    std::optional<Outcome<CreatedLink>> m_answer; ///< the outcome of sending
    QPointer<GatewayJob> m_call;
    CallRecord m_record;
    std::optional<std::chrono::seconds> m_skew;
};

} // namespace linktill
