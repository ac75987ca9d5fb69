// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/contacttables.h"

#include "application/files/customercolumns.h"

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

/// A person's name in two parts, as address books keep it. The last word is the family name.
struct NameParts
{
    QString first, last;
};

NameParts nameParts(const QString &name)
{
    const qsizetype space = name.lastIndexOf(u' ');
    return space < 0 ? NameParts{name, {}} : NameParts{name.left(space), name.mid(space + 1)};
}

QString countryOf(const Address &address)
{
    return address.countryCode.isEmpty() ? address.countryName : address.countryCode;
}

QString oneLine(const Party &party)
{
    const Address &address = party.address;
    QStringList parts{party.name,  party.surname, party.email,        party.phone,       address.line1,
                      address.line2, address.city,  address.state, address.postalCode, countryOf(address)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// Returns the notes, with who is billed and who gets the goods where the table has no columns for them.
QString notesOf(const KnownCustomer &customer)
{
    Party billed = customer.billing;
    billed.address = {};
    QStringList notes{customer.notes};
    if (!(billed == Party()))
        notes << u"Billing: "_s + oneLine(billed);
    if (!(customer.shipping == Party()))
        notes << u"Shipping: "_s + oneLine(customer.shipping);
    notes.removeAll(QString());
    return notes.join(u'\n');
}

TableRow rowOf(const QStringList &texts)
{
    TableRow row;
    for (const QString &text : texts)
        row << text;
    return row;
}

const QStringList &googleHeadings()
{
    static const QStringList headings{
        u"First Name"_s,         u"Last Name"_s,           u"Notes"_s,
        u"Labels"_s,             u"E-mail 1 - Label"_s,    u"E-mail 1 - Value"_s,
        u"Phone 1 - Label"_s,    u"Phone 1 - Value"_s,     u"Address 1 - Label"_s,
        u"Address 1 - Street"_s, u"Address 1 - City"_s,    u"Address 1 - Region"_s,
        u"Address 1 - Postal Code"_s, u"Address 1 - Country"_s, u"Address 1 - Extended Address"_s};
    return headings;
}

const QStringList &outlookHeadings()
{
    static const QStringList headings{
        u"First Name"_s,    u"Last Name"_s,  u"Home Street"_s,      u"Home Street 2"_s,       u"Home City"_s,
        u"Home State"_s,    u"Home Postal Code"_s, u"Home Country/Region"_s, u"Mobile Phone"_s,
        u"E-mail Address"_s, u"E-mail Type"_s, u"Notes"_s};
    return headings;
}

} // namespace

TableRow contactHead(CustomerLayout layout)
{
    return layout == CustomerLayout::Google    ? rowOf(googleHeadings())
           : layout == CustomerLayout::Outlook ? rowOf(outlookHeadings())
                                               : customerHead();
}

TableRow contactRow(CustomerLayout layout, const KnownCustomer &customer)
{
    const auto name = nameParts(customer.contact.name);
    const Customer &contact = customer.contact;
    const Address &address = customer.billing.address;
    const QString country = countryOf(address);
    const auto label = [](const QString &text, const QString &word) { return text.isEmpty() ? QString() : word; };
    switch (layout) {
    case CustomerLayout::Google:
        return rowOf({name.first, name.last, notesOf(customer), u"* myContacts"_s,
                      label(contact.email, u"* "_s), contact.email, label(contact.phone, u"Mobile"_s), contact.phone,
                      label(oneLine({{}, {}, {}, {}, address}), u"Home"_s), address.line1, address.city, address.state,
                      address.postalCode, country, address.line2});
    case CustomerLayout::Outlook:
        return rowOf({name.first, name.last, address.line1, address.line2, address.city, address.state,
                      address.postalCode, country, contact.phone, contact.email,
                      label(contact.email, u"SMTP"_s), notesOf(customer)});
    case CustomerLayout::Linktill:
    case CustomerLayout::Excel:
        break;
    }
    return customerRow(customer);
}

} // namespace linktill
