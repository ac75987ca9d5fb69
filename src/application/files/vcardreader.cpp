// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/vcard.h"

#include "core/country.h"
#include "core/countrynames.h"
#include "core/textencoding.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

constexpr int maxValues = 1000; ///< of one card; real cards have fewer

/// A property such as "item1.EMAIL;TYPE=home:linh@example.com".
struct Property
{
    QString name;           ///< upper case
    QStringList parameters; ///< upper case
    QString value;          ///< as written, with escapes
    bool has(QLatin1String word) const
    {
        return std::any_of(parameters.begin(), parameters.end(), [word](const QString &parameter) {
            return parameter == word || parameter.section(u'=', 1).split(u',').contains(word);
        });
    }
};

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
    const QString named = encoding.isEmpty() ? QString() : decodedAsFarAsPossible(bytes, encoding);
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
    property.parameters = line.left(colon).toUpper().remove(u'"').split(u';');
    property.name = property.parameters.takeFirst().section(u'.', -1).trimmed();
    property.value = line.mid(colon + 1);
    property.value = plainValue(property);
    return property;
}

/// Splits the value at each `;` that is not escaped, and undoes escapes.
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

QString textOf(const QString &value)
{
    return partsOf(value).join(u';');
}

void putCountry(Address &address, const QString &country)
{
    const QString code = country.trimmed().toUpper();
    address.countryCode = isCountry(code) ? code : countryNamed(country);
    if (address.countryCode.isEmpty())
        address.countryName = country;
}

/// Reads post box; more; street; town; region; postal code; country.
Address addressOf(const QString &value)
{
    const QStringList parts = partsOf(value);
    Address address;
    address.line1 = parts.value(2);
    address.line2 = parts.value(1).isEmpty() ? parts.value(0) : parts.value(1);
    address.city = parts.value(3);
    address.state = parts.value(4);
    address.postalCode = parts.value(5);
    if (!parts.value(6).isEmpty())
        putCountry(address, parts.value(6));
    return address;
}

/// Returns "TEL" for "item1.TEL;TYPE=cell:…".
QStringView nameIn(QStringView line)
{
    const auto end =
        std::find_if(line.begin(), line.end(), [](QChar c) { return c == u':' || c == u';'; });
    const QStringView name = line.first(end - line.begin());
    return name.sliced(name.lastIndexOf(u'.') + 1).trimmed();
}

/// Returns whether the property is read; all others are skipped.
bool isRead(QStringView name)
{
    constexpr QLatin1String names[] = {"BEGIN"_L1,
                                       "END"_L1,
                                       "FN"_L1,
                                       "N"_L1,
                                       "ORG"_L1,
                                       "EMAIL"_L1,
                                       "TEL"_L1,
                                       "NOTE"_L1,
                                       "ADR"_L1,
                                       "KIND"_L1,
                                       "X-ADDRESSBOOKSERVER-KIND"_L1};
    return std::any_of(std::begin(names), std::end(names), [name](QLatin1String one) {
        return name.size() == one.size() && name.compare(one, Qt::CaseInsensitive) == 0;
    });
}

/// Returns whether the property begins or ends a card. These are read even when the rest of the
/// card is left out.
bool isLimit(QStringView name)
{
    return name.compare("BEGIN"_L1, Qt::CaseInsensitive) == 0 ||
           name.compare("END"_L1, Qt::CaseInsensitive) == 0;
}

bool isQuotedPrintable(const QString &line)
{
    return QStringView(line)
        .left(line.indexOf(u':'))
        .contains("QUOTED-PRINTABLE"_L1, Qt::CaseInsensitive);
}

bool isPreferred(const Property &property)
{
    return property.has("PREF"_L1) || property.parameters.contains("PREF=1"_L1);
}

/// Returns the phone's rank, where a smaller one is tried sooner; nothing for a device that takes no calls.
std::optional<int> rankOf(const Property &phone)
{
    for (const auto kind : {"FAX"_L1, "PAGER"_L1, "MODEM"_L1, "BBS"_L1, "TELEX"_L1}) {
        if (phone.has(kind))
            return std::nullopt;
    }
    if (phone.has("CELL"_L1))
        return isPreferred(phone) ? 0 : 1;
    return isPreferred(phone) ? 2 : phone.has("HOME"_L1) ? 3 : phone.has("WORK"_L1) ? 5 : 4;
}

QString phoneOf(const QString &value)
{
    const QString text = textOf(value);
    return text.startsWith("tel:"_L1, Qt::CaseInsensitive) ? text.mid(4).section(u';', 0, 0) : text;
}

} // namespace

struct CardLines::Card
{
    void read(const Property &property)
    {
        const auto text = [&property] { return textOf(property.value); };
        if (property.name == "FN"_L1)
            customer.contact.name = text().simplified();
        else if (property.name == "N"_L1)
            name = partsOf(property.value);
        else if (property.name == "ORG"_L1)
            company = partsOf(property.value).value(0);
        else if (property.name == "EMAIL"_L1)
            readEmail(text(), isPreferred(property));
        else if (property.name == "TEL"_L1)
            readPhone(phoneOf(property.value), rankOf(property));
        else if (property.name == "NOTE"_L1)
            customer.notes = text().replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
        else if (property.name == "ADR"_L1)
            readAddress(property);
        else if (property.name.endsWith("KIND"_L1))
            isGroup = text().compare("group"_L1, Qt::CaseInsensitive) == 0;
    }

    /// Keeps the first address, unless a later one is preferred.
    void readEmail(const QString &email, bool preferred)
    {
        QString &field = customer.contact.email;
        if (email.isEmpty() || (!field.isEmpty() && (hasPreferredEmail || !preferred)))
            return;
        field = email;
        hasPreferredEmail = preferred;
    }

    void readPhone(const QString &phone, std::optional<int> rank)
    {
        if (rank && !phone.isEmpty())
            phones.append({*rank, phone});
    }

    void readAddress(const Property &property)
    {
        const bool isShipping = property.has("PARCEL"_L1) || property.has("X-SHIPPING"_L1);
        Address &address = isShipping ? customer.shipping.address : customer.billing.address;
        if (address == Address())
            address = addressOf(property.value);
    }

    ReadCard whole()
    {
        QString &full = customer.contact.name;
        if (full.isEmpty())
            full = (name.value(1) + u' ' + name.value(0)).simplified();
        if (full.isEmpty())
            full = company;
        std::stable_sort(phones.begin(), phones.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        ReadCard card{line, isGroup, customer, {}};
        for (const auto &[rank, phone] : std::as_const(phones))
            card.phones << phone;
        card.customer.contact.phone = card.phones.value(0);
        return card;
    }

    int line = 0;
    KnownCustomer customer;
    QStringList name;
    QString company;
    QList<std::pair<int, QString>> phones; ///< with their ranks
    int values = 0;
    bool hasPreferredEmail = false, isGroup = false;
};

CardLines::CardLines(Visitor visit) : m_visit(std::move(visit)) {}
CardLines::~CardLines() = default;

bool CardLines::read(const QString &line)
{
    ++m_number;
    if (m_isSoft) {
        m_value.chop(m_isWanted ? 1 : 0);
        goOn(QStringView(line).trimmed());
    } else if (m_begun > 0 && (line.startsWith(u' ') || line.startsWith(u'\t'))) {
        goOn(QStringView(line).mid(1));
    } else if (!line.trimmed().isEmpty()) {
        endValue();
        m_begun = m_number;
        const QStringView name = nameIn(line);
        const bool isFull = m_card && m_card->values >= maxValues;
        m_isWanted = isRead(name) && (!isFull || isLimit(name));
        m_isQuoted = isQuotedPrintable(line);
        goOn(line);
    }
    m_isSoft = m_isQuoted && line.endsWith(u'=');
    return m_goesOn;
}

void CardLines::finish()
{
    endValue();
    endCard();
}

void CardLines::endCard()
{
    if (const auto card = std::exchange(m_card, nullptr))
        m_goesOn = m_goesOn && m_visit(card->whole());
}

void CardLines::goOn(QStringView part)
{
    if (m_isWanted && m_value.size() < longest)
        m_value += part;
}

void CardLines::endValue()
{
    const QString value = std::exchange(m_value, {});
    const auto property = m_isWanted ? propertyOf(value) : std::nullopt;
    if (!property)
        return;
    const bool isCard = property->value.trimmed().compare("VCARD"_L1, Qt::CaseInsensitive) == 0;
    if (property->name == "BEGIN"_L1 && isCard) {
        endCard(); // the card before was cut off
        m_card = std::make_unique<Card>();
        m_card->line = m_begun;
    } else if (property->name == "END"_L1 && isCard) {
        endCard();
    } else if (m_card) {
        m_card->read(*property);
        ++m_card->values;
    }
}

QList<ReadCard> readVCards(const QString &text)
{
    QList<ReadCard> cards;
    CardLines lines([&cards](const ReadCard &card) {
        cards << card;
        return true;
    });
    const QStringList all = QString(text).remove(u'\r').split(u'\n');
    for (const QString &line : all)
        lines.read(line);
    lines.finish();
    return cards;
}

} // namespace linktill
