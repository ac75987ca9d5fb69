// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/sender.h"

#include "application/accounts/accountbook.h"

#include <QCryptographicHash>

namespace linktill::cli {

namespace {

QUrl addressOf(const QUrl &url)
{
    return (url.isEmpty() ? defaultApiUrl() : url).adjusted(QUrl::StripTrailingSlash);
}

} // namespace

Account senderOf(const Invocation &invocation, const Services &services)
{
    const GatewayChoice &choice = invocation.gateway;
    if (choice.practice)
        return practiceAccount();
    if (choice.account)
        return *choice.account;
    const AccountBook book(services.profile(invocation.profile));
    for (const Account &account : book.accounts()) {
        if (account.key == choice.key && !account.isPractice()
            && addressOf(account.apiUrl) == addressOf(choice.apiUrl))
            return account;
    }
    const QByteArray whole = choice.key.toUtf8() + '\n' + addressOf(choice.apiUrl).toEncoded();
    const QByteArray hash = QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex();
    Account account;
    account.id = QStringLiteral("key-") + QString::fromLatin1(hash.left(16));
    account.name = choice.key;
    account.key = choice.key;
    account.apiUrl = choice.apiUrl;
    return account;
}

} // namespace linktill::cli
