// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"
#include "core/checks.h"

#include <QBasicTimer>
#include <QObject>
#include <QPointer>

namespace linktill {

/// An order number that nobody typed but the account's series offered, for the draft with this id.
struct OfferedOf
{
    QString series, draftId;
    bool operator==(const OfferedOf &) const = default;
};

/// Asks the ledger, while the person types, whether the numbers in the form were used before.
class OrderNumberAvailability : public QObject
{
    Q_OBJECT

public:
    /// Without a ledger no number counts as used.
    explicit OrderNumberAvailability(std::function<Ledger &()> ledger, QObject *parent = nullptr);

    /// Takes the numbers in the form. Asks the ledger once they have not changed for a moment.
    void look(const QString &accountId, const LinkContent &draft, const OfferedOf &offer = {});
    /// Asks now, because the person has left the field.
    void lookNow();
    /// Asks again, because the numbers may have been used meanwhile.
    void lookAgain();

    /// Returns what is known of the numbers; one that was not asked for yet counts as new.
    NumbersUsed used() const;
    /// Returns the number to offer instead of the offered number `orderId`, or `orderId` itself
    /// when it is good.
    QString toOffer(const QString &orderId) const;

Q_SIGNALS:
    void answered();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Numbers
    {
        QString accountId, orderId, linkRef;
        OfferedOf offer;
        bool operator==(const Numbers &) const = default;
    };
    struct Uses
    {
        Numbers of;
        std::optional<EarlierUse> orderId, linkRef;
        QString toOffer;
    };

    std::function<Ledger &()> m_ledger;
    Numbers m_numbers;
    Uses m_uses;
    bool m_isKnown = false;
    QBasicTimer m_still;
    QPointer<LedgerJobFor<Uses>> m_job;
};

} // namespace linktill
