// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/ordernumberavailability.h"
#include "core/checks.h"

#include <memory>

namespace linktill {

class Ledger;
class PaymentLinkService;

/// The order number that a form was offered, as long as nobody has chosen one: whether it was used
/// before, and what takes its place then.
class OfferedOrder : public QObject
{
    Q_OBJECT
public:
    /// Without a ledger every number is new.
    explicit OfferedOrder(const std::function<Ledger &()> &ledger, QObject *parent = nullptr);

    void setService(std::shared_ptr<PaymentLinkService> service) { m_service = std::move(service); }
    /// Empty: none was offered.
    const QString &number() const { return m_number; }
    void setNumber(const QString &orderId) { m_number = orderId; }
    /// Another number from the service, which is the offered one from now on.
    QString offerAnother();
    /// Whether the draft's number is the next of the account's series, and nobody's choice.
    bool isNextOfSeries(const LinkContent &draft) const;

    /// Asks the ledger for the draft's numbers, once they stand still. `filled`: with its placeholders
    /// filled in.
    void look(const LinkContent &draft, const LinkContent &filled, const QString &draftId);
    /// Without waiting: the field was left.
    void lookNow() { m_numbers->lookNow(); }
    /// A link was sent since they were asked for.
    void lookAgain() { m_numbers->lookAgain(); }
    /// Tells a check of the draft which numbers are used. The next of a series is never in the way: it is
    /// replaced.
    NumbersUsed usedBy(const LinkContent &draft) const;
    /// The number that is to take the place of the draft's, when that was offered and is another link's
    /// by now; empty: it stays.
    QString replacement(const LinkContent &draft);

Q_SIGNALS:
    /// The ledger has answered look().
    void answered();

private:
    std::shared_ptr<PaymentLinkService> m_service;
    OrderNumberAvailability *m_numbers;
    QString m_number;
};

} // namespace linktill
