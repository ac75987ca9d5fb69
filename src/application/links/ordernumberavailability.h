// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"
#include "core/checks.h"

#include <QBasicTimer>
#include <QObject>
#include <QPointer>

namespace linktill {

/// Asks the ledger, behind the typing, whether the numbers in the form were used before.
/// The form's order number is none that was typed, but one of this series; the draft has this id.
struct OfferedOf
{
    QString series, draftId;
    bool operator==(const OfferedOf &) const = default;
};

class OrderNumberAvailability : public QObject
{
    Q_OBJECT

public:
    /// Without a ledger every number is new.
    explicit OrderNumberAvailability(std::function<Ledger &()> ledger, QObject *parent = nullptr);

    /// The numbers that the form holds; asked for when they stand still for a moment.
    void look(const QString &accountId, const LinkContent &draft, const OfferedOf &offer = {});
    /// Now: the field was left.
    void lookNow();
    /// Something may have happened to them since they were asked for.
    void lookAgain();

    /// As far as it is known; what was not asked yet counts as new.
    NumbersUsed used() const;
    /// The number to offer instead of the offered number `orderId`; itself when it is good.
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
