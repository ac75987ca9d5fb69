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

/// Sets of payment methods that the ledger remembers of an account, for the page: read when it is told to,
/// and kept the same as it changes. Never waits for the disk.
class MethodPresets : public QObject
{
    Q_OBJECT

public:
    /// Without a ledger nothing is remembered.
    explicit MethodPresets(std::function<Ledger &()> ledger, QObject *parent = nullptr);

    bool isThere() const { return bool(m_ledger); }
    /// The methods that were read until now stay until the next answer.
    void read(const QString &accountId);
    const AccountMethods &methods() const { return m_methods; }
    const MethodSet *set(const QString &name) const;
    /// Of the default set; empty: none.
    QList<PaymentMethod> defaultMethods() const;

    void save(const MethodSet &saved);
    void rename(const QString &name, const QString &to);
    void remove(const QString &name);
    void makeDefault(const QString &name);
    /// The set that was removed or replaced last comes back.
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
    MethodSet m_removed; ///< without a name: none
    int m_asked = 0;     ///< an answer to an earlier question is none any more
};

} // namespace linktill
