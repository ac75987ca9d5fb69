// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"
#include "core/linkcontent.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QUrl>

#include <optional>

namespace linktill {

/// Says where a link is made. Practice is the shop inside the program: it needs no account and moves no
/// money.
enum class Environment { Practice, Sandbox, Live };

/// Returns "practice", "sandbox" or "live", the name in files, arguments and the style sheet.
QString environmentName(Environment environment);
std::optional<Environment> environmentFromName(const QString &name);

/// Says how the account's calls are authorised.
enum class Access {
    Secret, ///< by the PortOne secret; the program makes tokens and signatures with it
    Token,  ///< by a bearer token from the merchant's back office; the gateway makes the signatures
};

/// Holds what an account has for its customers and its counter. The gateway knows nothing of it, so the practice
/// account has it too.
struct AccountPreferences
{
    QString logoFile; ///< path of a picture on this computer, for the customer window and paper; may be empty
    /// What a customer is written with a link: templates by language, such as "th". A language without one has
    /// the program's own.
    QMap<QString, QString> messages;
    bool printsReceipts = false; ///< the proof of payment is printed unasked when a link is paid

    bool operator==(const AccountPreferences &) const = default;
};

/// Describes a shop at the gateway. Its secret is kept only in the system's keychain, under the account's id.
struct Account
{
    QString id;     ///< never changes: "a-" and 12 hex digits, or "practice" for the practice shop
    QString name;   ///< given by the merchant, unique without regard to case
    QString colour; ///< "#rrggbb"
    QString key;    ///< PortOne key
    Environment environment = Environment::Sandbox;
    Access access = Access::Secret;
    QDateTime tokenExpires; ///< UTC, only for Access::Token; invalid when it is not known
    QString country;        ///< ISO 3166-1 alpha-2, default of new links; may be empty
    QString currency;       ///< ISO 4217, default of new links; may be empty
    MerchantDetails merchant; ///< defaults of new links
    /// The defaults of new links; the gateway requires the first two for every link. Their initial values are
    /// the pages that the gateway keeps for shops without pages of their own, and that its create page
    /// proposes.
    QString successUrl = QStringLiteral("https://checkout.portone.cloud/success.html");
    QString failureUrl = QStringLiteral("https://checkout.portone.cloud/failure.html");
    QString pendingUrl = QStringLiteral("https://checkout.portone.cloud/pending.html");
    QUrl apiUrl; ///< empty: defaultApiUrl()
    QString checkoutDomain; ///< domain of payment links, confirmed by the merchant, see core/checkout.h
    QString subMerchantKey;
    QString orderPattern; ///< of order numbers, see core/ordernumber.h; empty: the program makes them up
    AccountPreferences preferences;
    bool remembersCustomers = true; ///< whoever a link is made for is added to the known customers

    bool isPractice() const { return environment == Environment::Practice; }
    bool operator==(const Account &) const = default;
};

/// Returns an account's key as it is shown to people and written to the log, "••••Hlx9"; of a key of less
/// than 12 characters, nothing is shown.
QString maskedKey(const QString &key);

/// Returns the gateway's own address, which serves accounts that name none.
QUrl defaultApiUrl();
/// Returns whether the address is complete, has no user name, query or fragment, and uses https, or http on
/// this machine itself.
bool isUsableApiUrl(const QUrl &url);

/// Returns the draft as this account sends it: a draft that names no environment gets the account's. The
/// practice account leaves it empty.
LinkContent inEnvironmentOf(const Account &account, LinkContent draft);
/// Reports a problem when the draft is for another environment than the account; it is never silently
/// changed. The practice shop takes both.
Issues checkEnvironment(const Account &account, const LinkContent &draft);

} // namespace linktill
