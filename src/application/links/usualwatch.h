// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace linktill {

/// Asks the ledger, while the person types, for the usual amount of an account: once for each
/// account and currency, and again when told to.
class UsualWatch : public QObject
{
    Q_OBJECT

public:
    /// Without a ledger no amount is usual.
    explicit UsualWatch(std::function<Ledger &()> ledger, QObject *parent = nullptr);

    void look(const QString &accountId, const QString &currency);
    /// Asks again, because there is a new link or another ledger.
    void lookAgain();
    /// For the meaning see CheckContext; nothing until it is known.
    std::optional<qint64> usual() const { return m_usual; }
    /// Calls `then` once the ledger has answered, also when it failed; at once when no question is
    /// on its way.
    void whenAnswered(const std::function<void()> &then);

Q_SIGNALS:
    void answered();

private:
    std::function<Ledger &()> m_ledger;
    QString m_accountId, m_currency;
    std::optional<qint64> m_usual;
    QPointer<LedgerJob> m_job; ///< the newest question wins
};

} // namespace linktill
