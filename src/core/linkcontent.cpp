// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/linkcontent.h"

#include "core/contactrules.h"
#include "core/draftfields.h"
#include "core/entry/contacttext.h"
#include "core/phone.h"

namespace linktill {

namespace {

void toE164(QString &phone, const QString &country)
{
    if (!phone.isEmpty())
        phone = phoneToE164(phone, country).value_or(phone);
}

void toE164(Party &party, const QString &linkCountry)
{
    const QString &own = party.address.countryCode;
    toE164(party.phone, own.isEmpty() ? linkCountry : own);
}

void tidyContact(QString &name, QString &email, QString &phone)
{
    name = withoutInvisible(name);
    email = plainContact(email);
    phone = plainContact(phone);
}

template <class List> void dropEmptyRows(List &list)
{
    list.removeIf([](const auto &row) { return row == typename List::value_type(); });
}

} // namespace

LinkContent tidied(LinkContent draft)
{
    const auto tidy = [](const QString &, auto &field, FieldKind) {
        field = fieldText(field).trimmed().normalized(QString::NormalizationForm_C);
    };
    tidyContacts(draft.customer, draft.billing, draft.shipping);
    visitScalars(draft, tidy);
    visitLists(draft, tidy);
    return draft;
}

void tidyContacts(Customer &customer, Party &billing, Party &shipping)
{
    tidyContact(customer.name, customer.email, customer.phone);
    for (Party *party : {&billing, &shipping}) {
        tidyContact(party->name, party->email, party->phone);
        party->surname = withoutInvisible(party->surname);
    }
}

LinkContent normalised(LinkContent draft)
{
    draft = tidied(std::move(draft));
    toE164(draft.customer.phone, draft.countryCode);
    toE164(draft.billing, draft.countryCode);
    toE164(draft.shipping, draft.countryCode);
    dropEmptyRows(draft.items);
    dropEmptyRows(draft.notes);
    dropEmptyRows(draft.methods);
    draft.webhooks.removeAll(QString());
    return draft;
}

} // namespace linktill
