// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"
#include "application/ports/ledgerjob.h"

#include <QObject>

#include <functional>

namespace linktill::gui {

/// Writes into the ledger what a person does to customers. The last change that was made without a
/// question can be undone.
class CustomerChanges : public QObject
{
    Q_OBJECT
public:
    using Saved = std::function<void(const KnownCustomer &)>;

    CustomerChanges(Ledger &ledger, QObject *parent);

    void save(const KnownCustomer &changed, Saved then);
    /// Saves a change for which nobody pressed Save, so that it can be undone.
    void keep(const KnownCustomer &before, const KnownCustomer &changed, Saved then);
    /// Merges all of them into one; the customer that was used most stays.
    void merge(const QList<KnownCustomer> &all);
    void remove(const QList<KnownCustomer> &all);
    bool canUndo() const { return bool(m_undo); }
    void undo();
    /// Drops the undo, so that nothing can be undone any more.
    void forget() { m_undo = nullptr; }

Q_SIGNALS:
    /// Is emitted when the ledger's customers have changed.
    void changed();
    /// Tells of a change; undo() takes it back until the next notice.
    void undoOffered(const QString &sentence);
    void failed(const linktill::LedgerError &error);

private:
    template <class T>
    void write(typename LedgerJobFor<T>::Question question, std::function<void(const T &)> then);
    void offerUndo(const QString &sentence, LedgerJobFor<Done>::Question undo);

    Ledger &m_ledger;
    LedgerJobFor<Done>::Question m_undo; ///< empty when nothing can be undone
};

} // namespace linktill::gui
