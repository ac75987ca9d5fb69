// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist.h"

#include "core/addressformat.h"
#include "core/contactrules.h"
#include "core/phone.h"

#include <QUrl>

#include <algorithm>

namespace linktill {

bool isIpv4(const QString &host)
{
    const auto isByte = [](const QString &part) {
        return !part.isEmpty() && part.size() <= 3 && part.toUShort() <= 255 &&
               std::all_of(part.begin(), part.end(),
                           [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    const QStringList parts = host.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), isByte);
}

namespace {

bool isIpv6(const QString &host)
{
    QUrl url;
    url.setHost(host, QUrl::StrictMode); // accepts a text with colons only as an address
    return host.contains(u':') && !url.host().isEmpty();
}

bool isMailHost(const QString &host)
{
    if (host.startsWith(u'[') && host.endsWith(u']')) {
        const QString literal = host.mid(1, host.size() - 2);
        const QLatin1String tag("IPv6:");
        return isIpv4(literal) ||
               isIpv6(literal.startsWith(tag, Qt::CaseInsensitive) ? literal.mid(tag.size())
                                                                   : literal);
    }
    const QByteArray ascii = QUrl::toAce(host); // empty when no host can have that name
    const QList<QByteArray> labels = ascii.split('.');
    if (labels.size() < 2 || ascii.size() > 253)
        return false;
    for (const QByteArray &label : labels) {
        if (label.isEmpty() || label.size() > 63 || label.startsWith('-') || label.endsWith('-'))
            return false;
    }
    bool number = false;
    labels.back().toUInt(&number); // no top-level domain is a number
    return !number || isIpv4(QString::fromLatin1(ascii));
}

void checkEmail(Checklist &list, const QString &field, const QString &email)
{
    if (!email.isEmpty() && list.isSound(field) && !isEmail(email))
        list.problem(field, IssueCode::EmailMalformed, {email});
}

/// Reports a phone that the numbering plan does not know. Without a known country, a number without + is not
/// judged.
void checkPhone(Checklist &list, const QString &field, const QString &phone, const QString &country)
{
    if (phone.isEmpty() || !list.isSound(field) || (!phone.startsWith(u'+') && !isCountry(country)))
        return;
    if (phoneToE164(phone, isCountry(country) ? country : QString()))
        return;
    if (hasPhonePlans())
        list.problem(field, IssueCode::PhoneInvalid, {phone, country});
    else
        list.problem(field, IssueCode::PhoneUnread, {phone});
}

void checkCountry(Checklist &list, const QString &field, const QString &code)
{
    if (!code.isEmpty() && list.isSound(field) && !isCountry(code))
        list.problem(field, IssueCode::UnknownCountry, {code});
}

void checkParty(Checklist &list, const Party &party, const QString &base)
{
    const Address &address = party.address;
    const QString &country =
        address.countryCode.isEmpty() ? list.draft.countryCode : address.countryCode;
    checkEmail(list, base + QLatin1String("email"), party.email);
    checkPhone(list, base + QLatin1String("phone"), party.phone, country);
    checkCountry(list, base + QLatin1String("address.country_code"), address.countryCode);
    const QString postalCode = base + QLatin1String("address.postal_code");
    if (!address.postalCode.isEmpty() && list.isSound(postalCode) &&
        !postalCodeFits(address.postalCode, country))
        list.warning(postalCode, IssueCode::PostalCodeForm,
                     {address.postalCode, country, postalCodeForm(country)->example});
}

void checkNotify(Checklist &list)
{
    const LinkContent &d = list.draft;
    const bool email = !d.customer.email.isEmpty();
    const bool phone = !d.customer.phone.isEmpty();
    if (d.notifyByEmail && !email)
        list.problem(QStringLiteral("customer_details.email_address"),
                     IssueCode::NotifyWithoutEmail);
    if (d.notifyByPhone && !phone)
        list.problem(QStringLiteral("customer_details.phone_number"),
                     IssueCode::NotifyWithoutPhone);
    if ((d.sendImmediately || !d.scheduled.isEmpty()) && !email && !phone)
        list.problem(d.sendImmediately ? QStringLiteral("send_immediately")
                                       : QStringLiteral("scheduled_date"),
                     IssueCode::NoRecipient);
}

} // namespace

bool isEmail(const QString &text)
{
    constexpr qsizetype maxLocal = 64, limit = 254; // RFC 5321, in octets
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || text.count(u'@') != 1 || text.toUtf8().size() > limit)
        return false;
    const QString local = text.left(at);
    if (local.toUtf8().size() > maxLocal)
        return false;
    for (const QChar c : local) {
        if (c.isSpace() || c.category() == QChar::Other_Format
            || QStringView(u"()<>[]:;,\\\"").contains(c))
            return false;
    }
    return isMailHost(text.mid(at + 1));
}

Issues contactIssues(const Customer &customer, const Party &billing, const Party &shipping,
                     const QString &country)
{
    static const FixedClock anyTime{QDateTime()};
    LinkContent draft;
    draft.customer = customer;
    draft.billing = billing;
    draft.shipping = shipping;
    draft.countryCode = country;
    Checklist list(draft, CheckContext{anyTime, Catalogue::bundled()});
    checkContactTexts(list);
    checkContacts(list);
    return list.issues;
}

void checkContacts(Checklist &list)
{
    const LinkContent &d = list.draft;
    checkCountry(list, QStringLiteral("country_code"), d.countryCode);
    checkEmail(list, QStringLiteral("customer_details.email_address"), d.customer.email);
    checkPhone(list, QStringLiteral("customer_details.phone_number"), d.customer.phone,
               d.countryCode);
    checkParty(list, d.billing, QStringLiteral("billing_details.billing_"));
    checkParty(list, d.shipping, QStringLiteral("shipping_details.shipping_"));
    checkNotify(list);
}

} // namespace linktill
