// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"

#include <QHash>
#include <QString>

class QLineEdit;
class QPlainTextEdit;

namespace linktill::gui {

/// Edits one customer in the fields beside the list. Text that could not be saved before another customer
/// was shown is kept, and comes back with its customer.
class CustomerFields
{
public:
    /// Borrows the fields, which must outlive this object.
    CustomerFields(QLineEdit *name, QLineEdit *email, QLineEdit *phone, QPlainTextEdit *notes);

    /// Shows a customer; id 0 stands for nobody.
    void show(const KnownCustomer &customer);
    /// Takes the shown customer as the ledger has them now; the typed text stays.
    void refresh(const KnownCustomer &customer) { m_shown = customer; }
    const KnownCustomer &shown() const { return m_shown; }
    bool isEdited() const;
    /// Returns the shown customer with the typed text, tidied for that country.
    KnownCustomer edited(const QString &country) const;

    /// Keeps the typed text for the shown customer until it is saved.
    void keep() { m_kept.insert(m_shown.id, typed()); }
    void forget(CustomerId id) { m_kept.remove(id); }
    void forgetAll() { m_kept.clear(); }

private:
    struct Texts
    {
        QString name, email, phone, notes;
        bool operator==(const Texts &) const = default;
    };
    Texts typed() const;
    void put(const Texts &texts);

    QLineEdit *m_name, *m_email, *m_phone;
    QPlainTextEdit *m_notes;
    KnownCustomer m_shown;
    Texts m_untouched; ///< the texts of m_shown, before anybody edits them
    QHash<CustomerId, Texts> m_kept;
};

} // namespace linktill::gui
