// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"
#include "core/linkcontent.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

namespace linktill {

/// Which world a link is made in. Practice is the shop inside the program: no account, no money.
enum class Environment { Practice, Sandbox, Live };

/// "practice", "sandbox", "live": as in files, arguments and the style sheet.
QString environmentName(Environment environment);
std::optional<Environment> environmentFromName(const QString &name);

/// How the account's calls are authorised.
enum class Access {
    Secret, ///< the PortOne secret: tokens and signatures are made here
    Token,  ///< a bearer token from the merchant's back office; the gateway signs
};

/// A shop at the gateway, without its secret: that is in the system's keychain, under the account's
/// id, and nowhere else.
struct Account
{
    QString id;     ///< stable, made once ("a-" and 12 hex digits); "practice" for the practice shop
    QString name;   ///< the merchant's word, unique without regard to case
    QString colour; ///< "#rrggbb"
    QString key;    ///< PortOne key
    Environment environment = Environment::Sandbox;
    Access access = Access::Secret;
    QDateTime tokenExpires; ///< UTC, with Access::Token; invalid when it is not known
    QString country;        ///< ISO 3166-1 alpha-2, default of new links; may be empty
    QString currency;       ///< ISO 4217, default of new links; may be empty
    MerchantDetails merchant; ///< defaults of new links
    /// Defaults of new links; the gateway asks for the first two of every link. At first the pages that
    /// the gateway has for shops without pages of their own, as its create page proposes them.
    QString successUrl = QStringLiteral("https://checkout.portone.cloud/success.html");
    QString failureUrl = QStringLiteral("https://checkout.portone.cloud/failure.html");
    QString pendingUrl = QStringLiteral("https://checkout.portone.cloud/pending.html");
    QUrl apiUrl; ///< empty: the gateway's own
    QString checkoutDomain; ///< of payment links, confirmed by the merchant, see core/checkout.h
    QString subMerchantKey;
    QString orderPattern; ///< of order numbers, see core/ordernumber.h; empty: by chance
    bool remembersCustomers = true; ///< whom a link was made for is known from then on

    bool isPractice() const { return environment == Environment::Practice; }
    bool operator==(const Account &) const = default;
};

/// An account's key for people and for the log, "••••Hlx9"; of a short one nothing is shown.
QString maskedKey(const QString &key);

/// The gateway's own address, for accounts that name none.
QUrl defaultApiUrl();
/// A whole address, https or else on this machine itself, without user name, query and fragment.
bool isUsableApiUrl(const QUrl &url);

/// The draft as this account sends it: where it names no environment, the account's.
LinkContent inEnvironmentOf(const Account &account, LinkContent draft);
/// A draft for the other environment is a problem, never silently changed. The practice shop takes
/// both.
Issues checkEnvironment(const Account &account, const LinkContent &draft);

} // namespace linktill
