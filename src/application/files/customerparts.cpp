// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/customerparts.h"

#include "application/files/customeraddress.h"
#include "application/ports/customerrules.h"
#include "core/addressformat.h"
#include "core/contactrules.h"
#include "core/country.h"
#include "core/countrynames.h"
#include "core/entry/contactblock.h"
#include "core/entry/contactlist.h"
#include "core/entry/contacttext.h"
#include "core/entry/statename.h"
#include "core/phone.h"
#include "core/searchwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

/// The places of an address, the one that is taken for the bill first.
const QStringList &billedGroups()
{
    static const QStringList groups{u"billing"_s, u"home"_s, u"work"_s, u"other"_s};
    return groups;
}

bool isWrittenTogether(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isEastAsian);
}

/// Adds the text to the field, or, when the field is taken by another text, to those that are kept.
void setOrKeep(QMap<QString, CustomerParts::Text> &fields, const QString &part,
               const CustomerParts::Text &text, QList<CustomerParts::Text> &kept)
{
    auto known = fields.find(part);
    const auto country = [](const QString &written) {
        const QString code = written.trimmed().toUpper();
        return isCountry(code) ? code : countryNamed(written);
    };
    const bool isCountryAgain = part == "country"_L1 && known != fields.end() &&
                                !country(text.text).isEmpty() && country(text.text) == country(known->text);
    if (known == fields.end())
        fields.insert(part, text);
    else if (!isCountryAgain && known->text.compare(text.text, Qt::CaseInsensitive) != 0)
        kept << text;
}

QString joined(const QStringList &texts, const QString &sign)
{
    QStringList filled = texts;
    filled.removeAll(QString());
    return filled.join(sign);
}

/// Returns whether the name has all words of the other one.
bool hasWordsOf(const QString &name, const QString &other)
{
    const QStringList words = foldedWords(name), wanted = foldedWords(other);
    const bool isTogether = foldedWords(other).join(QString()).size() > 0 && isWrittenTogether(other);
    return (isTogether && name.contains(other)) ||
           std::all_of(wanted.begin(), wanted.end(), [&words](const QString &word) { return words.contains(word); });
}

} // namespace

void CustomerParts::addName(const QString &part, const Text &text)
{
    if (part == "middle_name"_L1 && m_names.contains(part))
        m_names[part].text += u' ' + text.text;
    else
        setOrKeep(m_names, part, text, m_kept);
}

void CustomerParts::addEmail(const Contact &email) { m_emails << email; }
void CustomerParts::addPhone(const Contact &phone) { m_phones << phone; }
void CustomerParts::addNote(const Text &text) { m_notes << text.text; }
void CustomerParts::keep(const Text &text) { m_kept << text; }

void CustomerParts::addParty(const QString &group, const QString &part, const Text &text)
{
    setOrKeep(m_parties[group], part, text, m_kept);
}

void CustomerParts::addAddress(const QString &group, const QString &part, const Text &text)
{
    if (part == "address"_L1 && m_addresses[group].contains(part)) // "Bill to 1" and its following lines
        m_addresses[group][part].text += u'\n' + text.text;
    else if (part == "district"_L1 && m_addresses[group].contains(part)) // "Kelurahan" and "Kecamatan"
        m_addresses[group][part].text += m_addresses[group][part].text == text.text ? QString() : u", "_s + text.text;
    else
        setOrKeep(m_addresses[group], part, text, m_kept);
}

QString CustomerParts::nameOfParts() const
{
    const auto part = [this](const char *name) { return m_names.value(QString::fromLatin1(name)).text; };
    const QString given = joined({part("first_name"), part("middle_name")}, u" "_s), family = part("last_name");
    if (isWrittenTogether(given) && isWrittenTogether(family))
        return family + given;
    QStringList names{given, family};
    if (m_isFamilyFirst)
        std::swap(names[0], names[1]);
    const QString name = joined({names[0], names[1], part("suffix")}, u" "_s), prefix = part("prefix");
    const auto isThai = [](const QString &text, qsizetype at) {
        return !text.isEmpty() && text[at].script() == QChar::Script_Thai;
    };
    const bool isAttached = isThai(prefix, prefix.size() - 1) && isThai(name, 0); // "นายสมชาย"
    return isAttached ? prefix + name : joined({prefix, name}, u" "_s);
}

/// A full name is the name; its parts only where there is none. "Name" beside "Last name" is a first name, and
/// beside "First name" a last name, as in "Nom" and "Prénom".
void CustomerParts::composeName(KnownCustomer &customer)
{
    QString &name = customer.contact.name;
    const QString full = m_names.value(u"name"_s).text;
    const QString first = m_names.value(u"first_name"_s).text, last = m_names.value(u"last_name"_s).text;
    const bool isTurned = !first.isEmpty() && full.startsWith(last + u", "_s + first, Qt::CaseInsensitive) &&
                          !full.contains(u':');
    const bool isFirst = !m_names.contains(u"first_name"_s) && m_names.contains(u"last_name"_s) &&
                         !namesFit(full, m_names[u"last_name"_s].text);
    const bool isLast = m_names.contains(u"first_name"_s) && !m_names.contains(u"last_name"_s) &&
                        !namesFit(full, first);
    const bool isPart = !full.isEmpty() && (isFirst || isLast);
    if (isPart)
        m_names.insert(isFirst ? u"first_name"_s : u"last_name"_s, m_names.take(u"name"_s));
    const QString parts = nameOfParts();
    name = isPart || isTurned || full.isEmpty() ? parts : full;
    const bool isOther = name == full && !full.isEmpty() && !parts.isEmpty() && !namesFit(full, parts);
    for (const char *part : {"first_name", "middle_name", "last_name", "prefix", "suffix"}) {
        const auto text = m_names.constFind(QString::fromLatin1(part));
        if (name == full && text != m_names.constEnd() && (isOther || !hasWordsOf(name, text->text)))
            m_kept << *text;
    }
    const auto company = m_names.constFind(u"company"_s);
    if (company == m_names.constEnd())
        return;
    if (name.isEmpty())
        name = company->text;
    else if (name.compare(company->text, Qt::CaseInsensitive) != 0)
        m_kept << *company;
}

void CustomerParts::composeParty(const QString &group, Party &party)
{
    const auto texts = m_parties.value(group);
    if (texts.isEmpty())
        return;
    const auto text = [&texts](const char *part) { return texts.value(QString::fromLatin1(part)).text; };
    // "Name" beside "Last name" is a first name; beside both parts it is the whole name.
    const bool isWhole = !text("name").isEmpty() && !text("first_name").isEmpty();
    party.name = text("name").isEmpty() ? text("first_name") : text("name");
    party.surname = isWhole ? QString() : text("last_name");
    for (const QString &part : {u"first_name"_s, u"last_name"_s}) {
        if (isWhole && texts.contains(part) && !namesFit(party.name, texts[part].text))
            m_kept << texts[part];
    }
    const auto company = texts.constFind(u"company"_s);
    if (company == texts.constEnd())
        return;
    if (party.name.isEmpty() && party.surname.isEmpty())
        party.name = company->text;
    else
        m_kept << *company;
}

/// Takes the first phone and e-mail address of who is billed or who receives; the others are kept.
void CustomerParts::composePartyContacts(const QString &group, Party &party, const QString &country)
{
    const auto texts = m_parties.value(group);
    const QString own = party.address.countryCode.isEmpty() ? m_told.byPlaces : party.address.countryCode;
    const auto first = [this](const Text &text, const QStringList &values) {
        for (const QString &value : values.mid(1))
            m_kept << Text{value, text.column, text.heading};
        return Text{values.value(0), text.column, text.heading};
    };
    const Text email = texts.value(u"email"_s), phone = texts.value(u"phone"_s);
    party.email = first(email, emailsOf(email.text)).text;
    if (const QString here = own.isEmpty() ? country : own; !phone.text.isEmpty())
        party.phone = takePhone(first(phone, phonesOf(phone.text, here)), here, country);
}

void CustomerParts::keepAddress(const AddressTexts &address)
{
    if (!hasParts(address) && address.contains(u"address"_s)) {
        m_kept << address[u"address"_s];
        return;
    }
    Text whole;
    QStringList texts;
    for (const char *part : {"line1", "line2", "line3", "po_box", "district", "city", "state", "postal_code", "country"}) {
        const auto text = address.constFind(QString::fromLatin1(part));
        if (text == address.constEnd())
            continue;
        if (texts.isEmpty())
            whole = *text;
        texts << text->text;
    }
    whole.text = texts.join(u", "_s);
    if (!texts.isEmpty())
        m_kept << whole;
}

/// Gives an address that names no country the one that the headings tell, when it is not the shop's own: an
/// address without a country is in that one.
void CustomerParts::tellCountry(const AddressTexts &texts, Address &address, const QString &country)
{
    const bool isNamed = !address.countryCode.isEmpty() || !address.countryName.isEmpty();
    m_isCountryNamed = m_isCountryNamed || isNamed;
    if (isNamed || m_told.byPlaces.isEmpty() || m_told.byPlaces == country)
        return;
    if (!address.postalCode.isEmpty() && !postalCodeFits(address.postalCode, m_told.byPlaces)) {
        m_told = {}; // somebody who writes in that language, elsewhere
        return;
    }
    address.countryCode = m_told.byPlaces;
    const QString part = texts.contains(u"state"_s)         ? u"state"_s
                         : texts.contains(u"postal_code"_s) ? u"postal_code"_s
                                                            : texts.firstKey();
    m_composed.remarks << RowRemark{0, texts[part].column, RowRemarkKind::ReadAs, texts[part].text, address.countryCode};
}

void CustomerParts::composeAddresses(KnownCustomer &customer, const QString &country)
{
    const auto put = [&](const AddressTexts &texts, Party &party) {
        if (texts.isEmpty())
            return;
        if (hasParts(texts)) {
            party.address = addressOf(texts);
            tellCountry(texts, party.address, country);
            return;
        }
        const Text whole = texts.value(u"address"_s);
        if (whole.text.isEmpty()) {
            setCountry(party.address, texts.value(u"country"_s).text);
            m_isCountryNamed = m_isCountryNamed || !party.address.countryCode.isEmpty();
            return;
        }
        const QString text = joined({whole.text, texts.value(u"country"_s).text}, u"\n"_s);
        const QString billed = customer.billing.address.countryCode; // an address beside it has the same
        const QString expected = !billed.isEmpty() ? billed : m_told.byPlaces.isEmpty() ? country : m_told.byPlaces;
        const Party read = readContactBlock(text, expected).party;
        party.address = read.address;
        tellCountry(texts, party.address, country);
        for (const QString &part : {read.name, read.email, read.phone}) {
            const bool isKnown = part.isEmpty() || namesFit(customer.contact.name, part);
            if (!isKnown)
                m_kept << Text{part, whole.column, whole.heading};
        }
    };
    bool isBilled = false;
    AddressTexts billed;
    for (const QString &group : billedGroups()) {
        const AddressTexts texts = m_addresses.value(group);
        const bool isFilled = hasParts(texts) || texts.contains(u"address"_s);
        if (isFilled && isBilled && !isSamePlace(texts, billed))
            keepAddress(texts);
        else if (isFilled && isBilled)
            continue;
        else if (isFilled || (!isBilled && group == "billing"_L1))
            put(texts, customer.billing);
        billed = isBilled ? billed : texts;
        isBilled = isBilled || isFilled;
    }
    put(m_addresses.value(u"shipping"_s), customer.shipping);
}

void CustomerParts::composeEmail(KnownCustomer &customer)
{
    std::stable_sort(m_emails.begin(), m_emails.end(), [](const auto &a, const auto &b) { return a.rank < b.rank; });
    const auto isGood = [](const Text &one) { return isEmail(emailText(one.text).email); };
    QList<Text> all;
    for (const Contact &email : std::as_const(m_emails)) {
        for (const QString &value : emailsOf(email.text.text))
            all << Text{value, email.text.column, email.text.heading};
    }
    all.removeIf([](const Text &one) { return isPlaceholder(one.text); });
    auto taken = std::find_if(all.begin(), all.end(), isGood);
    if (taken == all.end())
        taken = all.begin();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it == taken) {
            customer.contact.email = it->text;
            m_composed.emailColumn = it->column;
        } else if (it->text.compare(taken->text, Qt::CaseInsensitive) != 0) {
            m_kept << *it;
        }
    }
}

QString CustomerParts::phoneCountry(const KnownCustomer &customer, const QString &country) const
{
    for (const Party *party : {&customer.billing, &customer.shipping}) {
        if (!party->address.countryCode.isEmpty())
            return party->address.countryCode;
    }
    return m_told.byPlaces.isEmpty() ? country : m_told.byPlaces;
}

/// Returns the phone in E.164: by the country of the address, of the shop, of the language of the headings, and
/// with the country's code in front, "84912345678".
std::optional<QString> CustomerParts::numberOf(const QString &written, const QString &own,
                                               const QString &country) const
{
    const QString phone = phoneText(written).phone;
    auto number = phoneToE164(phone, own);
    for (const QString &other : {country, m_told.byLanguage}) {
        if (!number && !other.isEmpty() && other != own)
            number = phoneToE164(phone, other);
    }
    const bool mayLackPlus = !number && phone.size() >= 10 && phone.front() >= u'1' && phone.front() <= u'9';
    return mayLackPlus ? phoneToE164(u'+' + phone, country) : number;
}

/// Returns the phone as it is taken. Says what is read as more than stands there, and keeps an extension.
QString CustomerParts::takePhone(const Text &text, const QString &own, const QString &country)
{
    return takePhone(text, own, country, numberOf(text.text, own, country));
}

QString CustomerParts::takePhone(const Text &text, const QString &own, const QString &country,
                                 const std::optional<QString> &number)
{
    if (!number)
        return text.text;
    const PhoneText phone = phoneText(text.text);
    const bool hasSign = phone.phone.startsWith(u'+');
    const bool isByAddress = m_isCountryNamed && phoneToE164(phone.phone, own) == number;
    const bool isByHeadings = !hasSign && !isByAddress && phoneToE164(phone.phone, country) != number;
    const bool lacksZero = !hasSign && !phone.phone.startsWith(u'0') && phoneToE164(u'0' + phone.phone, own) == number;
    if (isByHeadings || lacksZero)
        m_composed.remarks << RowRemark{0, text.column, RowRemarkKind::ReadAs, text.text, *number};
    if (!phone.extension.isEmpty()) {
        m_notes << phone.extension;
        m_composed.remarks << RowRemark{0, text.column, RowRemarkKind::ToNote, phone.extension};
    }
    return *number;
}

void CustomerParts::composePhone(KnownCustomer &customer, const QString &country)
{
    const QString own = phoneCountry(customer, country);
    std::stable_sort(m_phones.begin(), m_phones.end(), [](const auto &a, const auto &b) { return a.rank < b.rank; });
    QList<Text> all;
    QList<std::optional<QString>> numbers; // of `all`
    qsizetype taken = -1;
    for (const Contact &phone : std::as_const(m_phones)) {
        for (const QString &value : phonesOf(phone.text.text, own)) {
            if (isPlaceholder(value))
                continue;
            all << Text{value, phone.text.column, phone.text.heading};
            numbers << numberOf(value, own, country);
            if (taken < 0 && numbers.constLast())
                taken = all.size() - 1;
        }
    }
    taken = qMax<qsizetype>(taken, 0);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Text &one = all[i];
        if (i == taken) {
            customer.contact.phone = takePhone(one, own, country, numbers[i]);
            m_composed.phoneColumn = one.column;
        } else if (numbers[i] ? numbers[i] != numbers[taken] : one.text != all[taken].text) {
            m_kept << one;
        }
    }
}

/// Takes name, e-mail address and phone from who is billed, where the file has them only there; and from who
/// receives, where it names nobody else.
void CustomerParts::fillFrom(KnownCustomer &customer) const
{
    Customer &contact = customer.contact;
    const auto fill = [&contact](const Party &party) {
        const bool isFamilyFirst = isWrittenTogether(party.name) && isWrittenTogether(party.surname);
        if (contact.name.isEmpty())
            contact.name = isFamilyFirst ? party.surname + party.name : joined({party.name, party.surname}, u" "_s);
        if (contact.email.isEmpty())
            contact.email = party.email;
        if (contact.phone.isEmpty())
            contact.phone = party.phone;
    };
    fill(customer.billing);
    if (contact.name.isEmpty() && contact.email.isEmpty() && contact.phone.isEmpty())
        fill(customer.shipping);
}

CustomerParts::Composed CustomerParts::compose(const QString &country)
{
    KnownCustomer customer;
    composeParty(u"billing"_s, customer.billing);
    composeParty(u"shipping"_s, customer.shipping);
    composeName(customer);
    composeAddresses(customer, country);
    composeEmail(customer);
    composePhone(customer, country);
    composePartyContacts(u"billing"_s, customer.billing, country);
    composePartyContacts(u"shipping"_s, customer.shipping, country);
    fillFrom(customer);
    for (const Text &text : std::as_const(m_kept)) {
        if (text.text.compare(customer.billing.name, Qt::CaseInsensitive) == 0)
            continue;
        m_notes << (text.heading.isEmpty() ? text.text : text.heading + u": "_s + text.text);
        m_composed.remarks << RowRemark{0, text.column, RowRemarkKind::ToNote, text.text};
    }
    customer.notes = m_notes.join(u'\n');
    tidyCustomer(customer, phoneCountry(customer, country));
    m_composed.customer = std::move(customer);
    return std::exchange(m_composed, {});
}

} // namespace linktill
