// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/vcard.h"

#include "core/country.h"
#include "core/textencoding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

/// "item1.EMAIL;TYPE=home:linh@example.com".
struct Property
{
    QString name;           ///< upper case
    QStringList parameters; ///< upper case
    QString value;          ///< as it stands
    bool has(QLatin1String word) const
    {
        return std::any_of(parameters.begin(), parameters.end(), [word](const QString &parameter) {
            return parameter == word || parameter.section(u'=', 1).split(u',').contains(word);
        });
    }
};

struct Line
{
    int number = 0;
    QString text;
};

/// Lines that go on in the next one, put together again.
QList<Line> unfolded(const QString &text)
{
    QList<Line> lines;
    const QStringList raw = text.split(u'\n');
    int number = 0;
    for (QString part : raw) {
        ++number;
        if (part.endsWith(u'\r'))
            part.chop(1);
        const bool goesOn = !lines.isEmpty()
            && lines.last().text.contains("QUOTED-PRINTABLE"_L1, Qt::CaseInsensitive)
            && lines.last().text.endsWith(u'=');
        if (goesOn) {
            lines.last().text.chop(1);
            lines.last().text += part.trimmed();
        } else if (!lines.isEmpty() && (part.startsWith(u' ') || part.startsWith(u'\t'))) {
            lines.last().text += part.mid(1);
        } else if (!part.trimmed().isEmpty()) {
            lines << Line{number, part};
        }
    }
    return lines;
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isHex = false;
        const uint code = text[i] == '=' ? text.mid(i + 1, 2).toUInt(&isHex, 16) : 0;
        bytes += isHex ? char(code) : text[i];
        i += isHex ? 2 : 0;
    }
    return bytes;
}

QString plainValue(const Property &property)
{
    if (!property.has("QUOTED-PRINTABLE"_L1))
        return property.value;
    const QByteArray bytes = fromQuotedPrintable(property.value.toLatin1());
    QString encoding;
    for (const QString &parameter : property.parameters) {
        if (parameter.startsWith("CHARSET="_L1))
            encoding = parameter.mid(8);
    }
    for (const QString &known : textEncodings()) {
        if (known.compare(encoding, Qt::CaseInsensitive) == 0)
            return decodedAsFarAsPossible(bytes, known);
    }
    const QString named = decodedAsFarAsPossible(bytes, encoding);
    return named.isEmpty() ? decodedAsFarAsPossible(bytes, encodingOf(bytes)) : named;
}

std::optional<Property> propertyOf(const QString &line)
{
    bool quoted = false;
    qsizetype colon = -1;
    for (qsizetype i = 0; i < line.size() && colon < 0; ++i) {
        if (line[i] == u'"')
            quoted = !quoted;
        else if (line[i] == u':' && !quoted)
            colon = i;
    }
    if (colon < 0)
        return std::nullopt;
    Property property;
    property.parameters = line.left(colon).toUpper().split(u';');
    property.name = property.parameters.takeFirst().section(u'.', -1).trimmed();
    property.value = line.mid(colon + 1);
    property.value = plainValue(property);
    return property;
}

/// Cut at `;` that is not escaped; escapes are undone.
QStringList partsOf(const QString &value)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        if (c == u'\\' && i + 1 < value.size()) {
            const QChar next = value[++i];
            parts.last() += next == u'n' || next == u'N' ? QChar(u'\n') : next;
        } else if (c == u';') {
            parts << QString();
        } else {
            parts.last() += c;
        }
    }
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

QString textOf(const QString &value) { return partsOf(value).join(u';'); }

/// The two letters of a country that is named, where its English name is known.
void putCountry(Address &address, const QString &country)
{
    const QString code = country.trimmed().toUpper();
    if (isCountry(code)) {
        address.countryCode = code;
        return;
    }
    const QStringList codes = countryCodes();
    for (const QString &one : codes) {
        if (countryName(one, u"en"_s).compare(country, Qt::CaseInsensitive) == 0) {
            address.countryCode = one;
            return;
        }
    }
    address.countryName = country;
}

/// post box; more; street; town; region; postal code; country
Address addressOf(const QString &value)
{
    const QStringList parts = partsOf(value);
    Address address;
    address.line1 = parts.value(2);
    address.line2 = parts.value(1).isEmpty() ? parts.value(0) : parts.value(1);
    address.city = parts.value(3);
    address.state = parts.value(4);
    address.postalCode = parts.value(5);
    address.line1.replace(u'\n', ", "_L1);
    if (!parts.value(6).isEmpty())
        putCountry(address, parts.value(6));
    return address;
}

/// The first of several, unless a later one is preferred.
void choose(QString &field, bool &isPreferred, const Property &property, QString value)
{
    const bool preferred = property.has("PREF"_L1) || property.parameters.contains("PREF=1"_L1);
    if (value.isEmpty() || (!field.isEmpty() && (isPreferred || !preferred)))
        return;
    field = std::move(value);
    isPreferred = preferred;
}

class CardReader
{
public:
    void read(const Property &property)
    {
        if (property.name == "FN"_L1)
            m_customer.contact.name = textOf(property.value).simplified();
        else if (property.name == "N"_L1)
            m_name = partsOf(property.value);
        else if (property.name == "ORG"_L1)
            m_company = partsOf(property.value).value(0);
        else if (property.name == "EMAIL"_L1)
            choose(m_customer.contact.email, m_emailPreferred, property, textOf(property.value));
        else if (property.name == "TEL"_L1)
            choose(m_customer.contact.phone, m_phonePreferred, property, phoneOf(property.value));
        else if (property.name == "NOTE"_L1)
            m_customer.notes = textOf(property.value);
        else if (property.name == "ADR"_L1)
            readAddress(property);
    }
    KnownCustomer customer()
    {
        QString &name = m_customer.contact.name;
        if (name.isEmpty())
            name = (m_name.value(1) + u' ' + m_name.value(0)).simplified();
        if (name.isEmpty())
            name = m_company;
        return m_customer;
    }

private:
    static QString phoneOf(const QString &value)
    {
        const QString text = textOf(value);
        return text.startsWith("tel:"_L1, Qt::CaseInsensitive) ? text.mid(4).section(u';', 0, 0) : text;
    }
    void readAddress(const Property &property)
    {
        const bool isShipping = property.has("PARCEL"_L1) || property.has("X-SHIPPING"_L1);
        Address &address = isShipping ? m_customer.shipping.address : m_customer.billing.address;
        if (address == Address())
            address = addressOf(property.value);
    }

    KnownCustomer m_customer;
    QStringList m_name;
    QString m_company;
    bool m_emailPreferred = false, m_phonePreferred = false;
};

QString escaped(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u';', "\\;"_L1).replace(u',', "\\,"_L1);
    return text.replace("\r\n"_L1, "\\n"_L1).replace(u'\n', "\\n"_L1);
}

/// No line is longer than 75 octets, and no letter is cut.
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

} // namespace

bool isVCard(const QString &text)
{
    return text.trimmed().startsWith("BEGIN:VCARD"_L1, Qt::CaseInsensitive);
}

QList<ReadCard> readVCards(const QString &text)
{
    QList<ReadCard> cards;
    std::optional<CardReader> reader;
    int begun = 0;
    const QList<Line> lines = unfolded(text);
    for (const Line &line : lines) {
        const auto property = propertyOf(line.text);
        if (!property)
            continue;
        const bool isCard = property->value.trimmed().compare("VCARD"_L1, Qt::CaseInsensitive) == 0;
        if (property->name == "BEGIN"_L1 && isCard) {
            reader.emplace();
            begun = line.number;
        } else if (property->name == "END"_L1 && isCard && reader) {
            cards << ReadCard{begun, reader->customer()};
            reader.reset();
        } else if (reader) {
            reader->read(*property);
        }
    }
    if (reader) // cut off
        cards << ReadCard{begun, reader->customer()};
    return cards;
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
    if (!customer.notes.isEmpty())
        card += folded("NOTE:"_L1 + escaped(customer.notes));
    return card + "END:VCARD\r\n";
}

} // namespace linktill
