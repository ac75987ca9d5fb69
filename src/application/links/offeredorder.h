// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/ordernumberavailability.h"
#include "core/checks.h"

#include <memory>

namespace linktill {

class Ledger;
class PaymentLinkService;

/// The order number that a form was offered and that nobody has chosen. Knows whether it was used
/// before, and what then takes its place.
class OfferedOrder : public QObject
{
    Q_OBJECT
public:
    /// Without a ledger no number counts as used.
    explicit OfferedOrder(const std::function<Ledger &()> &ledger, QObject *parent = nullptr);

    void setService(std::shared_ptr<PaymentLinkService> service) { m_service = std::move(service); }
    /// The offered number; empty: none was offered.
    const QString &number() const { return m_number; }
    void setNumber(const QString &orderId) { m_number = orderId; }
    /// Returns another number from the service, which is the offered one from now on.
    QString offerAnother();
    /// Returns whether the draft's number is the next of the account's series, and nobody's choice.
    bool isNextOfSeries(const LinkContent &draft) const;

    /// Asks the ledger about the draft's numbers once they have not changed for a moment. `filled`
    /// is the draft with its placeholders filled in.
    void look(const LinkContent &draft, const LinkContent &filled, const QString &draftId);
    /// Asks without waiting, because the person has left the field.
    void lookNow() { m_numbers->lookNow(); }
    /// Asks again, because a link was sent meanwhile.
    void lookAgain() { m_numbers->lookAgain(); }
    /// Tells a check of the draft which numbers are used. The next number of a series never counts
    /// as used, because it is replaced.
    NumbersUsed usedBy(const LinkContent &draft) const;
    /// Returns the number to take the place of the draft's, when that was offered and another link
    /// has it by now; empty: it stays.
    QString replacement(const LinkContent &draft);

Q_SIGNALS:
    /// The ledger has answered what was asked.
    void answered();

private:
    std::shared_ptr<PaymentLinkService> m_service;
    OrderNumberAvailability *m_numbers;
    QString m_number;
};

} // namespace linktill
