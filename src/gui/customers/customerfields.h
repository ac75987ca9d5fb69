// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/knowncustomer.h"

#include <QHash>
#include <QString>

class QLineEdit;
class QPlainTextEdit;

namespace linktill::gui {

/// The fields in which one customer is edited beside the list, and what was typed in them. What could not
/// be saved when another one was shown is kept, and comes back with its customer.
class CustomerFields
{
public:
    /// The fields are borrowed and outlive it.
    CustomerFields(QLineEdit *name, QLineEdit *email, QLineEdit *phone, QPlainTextEdit *notes);

    /// Without an id: nobody.
    void show(const KnownCustomer &customer);
    /// As the ledger has the one who is shown; what is typed stays.
    void refresh(const KnownCustomer &customer) { m_shown = customer; }
    const KnownCustomer &shown() const { return m_shown; }
    bool isEdited() const;
    /// The one who is shown, with what was typed, tidied for that country.
    KnownCustomer edited(const QString &country) const;

    /// Keeps what was typed for the one who is shown until it is saved.
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
    Texts m_untouched; ///< of m_shown, as the fields have them
    QHash<CustomerId, Texts> m_kept;
};

} // namespace linktill::gui
