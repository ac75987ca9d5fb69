// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/moment.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>

/// Room `core` holds the values that a payment link is made of and the rules that they obey: money, parties,
/// addresses, schedule, draft, checks, the catalogue of payment methods; and the log and the safe ways to
/// open and save files, which all other rooms use. It includes only Qt Core, ICU and libphonenumber: no
/// network, no widgets, and no sentences for people.
namespace linktill {

/// A number as entered, in plain C form ("2500", "12.50"). A draft keeps what was typed, right or
/// wrong, so that nothing is lost; the checks say what is wrong, Money::parse gives the value.
using NumberText = QString;

struct Address
{
    QString line1, line2, city, state, postalCode;
    QString countryCode; ///< ISO 3166-1 alpha-2
    QString countryName;
    QString locale;
    bool operator==(const Address &) const = default;
};

/// Describes who pays (billing) or receives the goods (shipping).
struct Party
{
    QString name, surname, email, phone;
    Address address;
    bool operator==(const Party &) const = default;
};

/// Describes whom the link is sent to.
struct Customer
{
    QString name, email, phone;
    bool operator==(const Customer &) const = default;
};

struct MerchantDetails
{
    QString name, logo, backUrl, promoCode;
    NumberText promoDiscount, shippingCharges; ///< empty counts as 0
    bool operator==(const MerchantDetails &) const = default;
};

struct LineItem
{
    QString id, name;
    NumberText price, quantity;
    QString image;
    QString additionalDetails; ///< a JSON object as text, or empty
    bool operator==(const LineItem &) const = default;
};

struct Note
{
    QString key, value;
    bool operator==(const Note &) const = default;
};

struct PaymentMethod
{
    QString channel, method; ///< keys of the catalogue, or typed by hand
    bool operator==(const PaymentMethod &) const = default;
};

/// Holds everything that a merchant can say about a link before it exists: the create page's fields and the
/// few more that the gateway takes. Account key and signature are not part of it.
struct LinkContent
{
    NumberText amount;
    QString currency;    ///< ISO 4217
    QString countryCode; ///< ISO 3166-1 alpha-2
    QString description;
    Customer customer;
    MerchantDetails merchant;
    QList<LineItem> items;
    Party billing, shipping;
    QList<PaymentMethod> methods;
    bool notifyByEmail = false, notifyByPhone = false;
    bool sendImmediately = false;
    Moment scheduled, expiry;
    NumberText reminderTime;  ///< whole number of reminderUnit before expiry
    QString reminderUnit;     ///< "hours" or "days"
    QString successUrl, failureUrl, pendingUrl;
    QString merchantOrderId, customLinkRef;
    QList<Note> notes;
    QStringList webhooks;
    std::array<QString, 5> userFields;
    bool showShippingDetails = false, isCheckoutEmbed = false, showBackButton = false;
    QString source = QStringLiteral("default"); ///< "default", "api" or "checkout"
    QString environment = QStringLiteral("sandbox"); ///< "sandbox" or "live"

    bool operator==(const LinkContent &) const = default;
};

/// Returns the draft with all texts trimmed and in Unicode NFC, and without invisible characters in contacts
/// (tidyContacts()); every row of every list keeps its place.
LinkContent tidied(LinkContent draft);
/// Returns the draft as it will be sent: tidied(), with phones in E.164 where the numbering plan knows them,
/// and without the empty rows of its lists.
LinkContent normalised(LinkContent draft);

} // namespace linktill
