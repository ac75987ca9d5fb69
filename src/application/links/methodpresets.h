// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"
#include "application/ports/methodrepository.h"
#include "application/ports/methodset.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace linktill {

/// Holds the sets of payment methods that the ledger remembers of an account. It reads them when
/// told to, and follows its own changes. Never waits for the disk.
class MethodPresets : public QObject
{
    Q_OBJECT

public:
    /// Without a ledger nothing is remembered.
    explicit MethodPresets(std::function<Ledger &()> ledger, QObject *parent = nullptr);

    bool isThere() const { return bool(m_ledger); }
    /// Reads the account's sets. The ones that were read before stay until the answer.
    void read(const QString &accountId);
    const AccountMethods &methods() const { return m_methods; }
    const MethodSet *set(const QString &name) const;
    /// Returns the methods of the default set; empty without one.
    QList<PaymentMethod> defaultMethods() const;

    void save(const MethodSet &saved);
    void rename(const QString &name, const QString &to);
    void remove(const QString &name);
    void makeDefault(const QString &name);
    /// Brings back the set that was last removed or replaced.
    void undoRemove();
    bool canUndoRemove() const { return !m_removed.name.isEmpty(); }

Q_SIGNALS:
    void changed();
    void failed(const linktill::LedgerError &error);

private:
    using Question = std::function<LedgerResult<AccountMethods>(MethodRepository &)>;
    void put(const MethodSet &set);
    void ask(LedgerQueue queue, Question question);

    std::function<Ledger &()> m_ledger;
    QString m_accountId;
    AccountMethods m_methods;
    MethodSet m_removed; ///< the set to bring back; without a name there is none
    int m_asked = 0;     ///< number of the last question: answers to earlier ones are ignored
};

} // namespace linktill
