// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/vcard.h"

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

QString escaped(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u';', "\\;"_L1).replace(u',', "\\,"_L1);
    return text.replace("\r\n"_L1, "\\n"_L1).replace(u'\n', "\\n"_L1);
}

/// Breaks the line so that no part is longer than 75 octets and no character is cut.
QByteArray folded(const QString &line)
{
    QByteArray bytes = line.toUtf8(), out;
    qsizetype room = 75;
    while (bytes.size() > room) {
        qsizetype cut = room;
        while (cut > 0 && (bytes[cut] & 0xc0) == 0x80)
            --cut;
        out += bytes.left(cut) + "\r\n ";
        bytes.remove(0, cut);
        room = 74;
    }
    return out + bytes + "\r\n";
}

QString addressLine(const Address &address, const char *type)
{
    const QString country =
        address.countryCode.isEmpty() ? address.countryName : address.countryCode;
    QStringList parts{QString(), address.line2, address.line1, address.city, address.state,
                      address.postalCode, country};
    for (QString &part : parts)
        part = escaped(part);
    return "ADR;TYPE="_L1 + QLatin1String(type) + u':' + parts.join(u';');
}

/// Adds what a card has no property for: who is billed or gets the goods, when that is somebody else.
QByteArray partyLine(const Party &party, const char *type)
{
    QStringList parts{party.name, party.surname, party.email, party.phone};
    if (parts.join(QString()).isEmpty())
        return {};
    for (QString &part : parts)
        part = escaped(part);
    return folded("X-LINKTILL-PARTY;TYPE="_L1 + QLatin1String(type) + u':' + parts.join(u';'));
}

} // namespace

bool isVCard(const QString &text)
{
    return text.trimmed().startsWith("BEGIN:VCARD"_L1, Qt::CaseInsensitive);
}

QByteArray vCard(const KnownCustomer &customer)
{
    const Customer &contact = customer.contact;
    const QString name = contact.name.isEmpty() ? contact.email + contact.phone : contact.name;
    QByteArray card = "BEGIN:VCARD\r\nVERSION:4.0\r\n";
    card += folded("FN:"_L1 + escaped(name));
    if (!contact.email.isEmpty())
        card += folded("EMAIL:"_L1 + escaped(contact.email));
    if (!contact.phone.isEmpty())
        card += folded("TEL;VALUE=uri:tel:"_L1 + contact.phone);
    if (!(customer.billing.address == Address()))
        card += folded(addressLine(customer.billing.address, "home"));
    if (!(customer.shipping.address == Address()))
        card += folded(addressLine(customer.shipping.address, "x-shipping"));
    card += partyLine(customer.billing, "billing") + partyLine(customer.shipping, "shipping");
    if (!customer.notes.isEmpty())
        card += folded("NOTE:"_L1 + escaped(customer.notes));
    return card + "END:VCARD\r\n";
}

} // namespace linktill
