// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace linktill {

/// Asks the ledger, behind the typing, what links of an account usually ask for: once for each
/// account and currency, and again when it is told to.
class UsualWatch : public QObject
{
    Q_OBJECT

public:
    /// Without a ledger nothing is usual.
    explicit UsualWatch(std::function<Ledger &()> ledger, QObject *parent = nullptr);

    void look(const QString &accountId, const QString &currency);
    /// A link more, or another ledger.
    void lookAgain();
    /// See CheckContext; nothing until it is known.
    std::optional<qint64> usual() const { return m_usual; }
    /// Calls `then` once the ledger has answered, also when it could not: at once when nothing is asked.
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
