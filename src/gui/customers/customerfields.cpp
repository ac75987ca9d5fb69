// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/customers/customerfields.h"

#include "application/ports/customerrules.h"
#include "core/phone.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace linktill::gui {

CustomerFields::CustomerFields(QLineEdit *name, QLineEdit *email, QLineEdit *phone, QPlainTextEdit *notes)
    : m_name(name), m_email(email), m_phone(phone), m_notes(notes)
{
}

void CustomerFields::show(const KnownCustomer &customer)
{
    m_shown = customer;
    put({customer.contact.name, customer.contact.email, nicePhone(customer.contact.phone, {}), customer.notes});
    m_untouched = typed();
    if (m_kept.contains(customer.id))
        put(m_kept.take(customer.id)); // isEdited() is true again, until a person takes the edit back
}

bool CustomerFields::isEdited() const
{
    return m_shown.id != 0 && typed() != m_untouched;
}

KnownCustomer CustomerFields::edited(const QString &country) const
{
    const Texts texts = typed();
    KnownCustomer changed = m_shown;
    changed.contact = {texts.name, texts.email, texts.phone};
    changed.notes = texts.notes.trimmed();
    tidyCustomer(changed, country);
    return changed;
}

CustomerFields::Texts CustomerFields::typed() const
{
    return {m_name->text(), m_email->text(), m_phone->text(), m_notes->toPlainText()};
}

void CustomerFields::put(const Texts &texts)
{
    m_name->setText(texts.name);
    m_email->setText(texts.email);
    m_phone->setText(texts.phone);
    m_notes->setPlainText(texts.notes);
}

} // namespace linktill::gui
