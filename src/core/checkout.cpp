// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/checkout.h"

#include "core/checklist.h"
#include "core/loopback.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace linktill {

namespace {

/// Returns whether a reference is unmistakable in an address. The gateway's references have 27 characters;
/// shorter ones may stand in an address by chance.
bool isTellingReference(const QString &reference)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9_-]{16,}\\z"));
    return form.match(reference).hasMatch();
}

QString hostOf(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded).toLower(); // the ASCII form cannot look like another host
}

/// Returns the domain that a gateway shares with its other hosts: api.portone.cloud and
/// checkout.portone.cloud belong together. Returns the host itself when its name has any other form, since
/// only a list of all registries could tell which part of it belongs to one owner: "shop.co.th" must not
/// trust all of "co.th".
QString domainOf(const QString &gatewayHost)
{
    static const QRegularExpression service(
        QStringLiteral("\\A([a-z0-9]+-)*(api|gateway)[0-9]*(-[a-z0-9]+)*\\.(?<house>.+\\..+)\\z"));
    const auto match = service.match(gatewayHost);
    return match.hasMatch() ? match.captured(QStringLiteral("house")) : gatewayHost;
}

bool isIn(const QString &host, const QString &domain)
{
    return !domain.isEmpty() && (host == domain || host.endsWith(u'.' + domain));
}

} // namespace

CheckoutPlace checkoutPlaceOf(const Account &account)
{
    return {account.environment, account.apiUrl.isEmpty() ? defaultApiUrl() : account.apiUrl,
            account.checkoutDomain};
}

bool CheckoutPlace::holds(const QUrl &url) const
{
    const QString host = hostOf(url);
    if (!url.isValid() || host.isEmpty() || !url.userInfo().isEmpty())
        return false;
    const bool isHttps = url.scheme() == QLatin1String("https");
    const bool isHttp = url.scheme() == QLatin1String("http");
    if (environment == Environment::Practice) // the shop inside the program may have any port
        return isHttp && isLoopback(host);
    if (isLoopback(gateway.host()))
        return (isHttp || isHttps) && host == hostOf(gateway) && url.port() == gateway.port();
    return isHttps && (url.port() == -1 || url.port() == 443)
        && (isIn(host, domainOf(hostOf(gateway))) || isIn(host, domain));
}

std::optional<CheckoutAddress> CheckoutPlace::addressIn(const QString &url,
                                                        const QString &reference) const
{
    const QUrl parsed(url, QUrl::StrictMode);
    if (!isTellingReference(reference) || url.count(reference) != 1 || !holds(parsed))
        return std::nullopt;
    for (const auto &[name, value] : QUrlQuery(parsed).queryItems(QUrl::FullyDecoded)) {
        if (value != reference)
            continue;
        const qsizetype at = url.indexOf(reference);
        return CheckoutAddress{url.left(at), url.mid(at + reference.size())};
    }
    return std::nullopt;
}

QString addressOf(const CheckoutAddress &address, const QString &reference)
{
    return isTellingReference(reference) ? address.before + reference + address.after : QString();
}

QString checkoutDomainOf(const QString &typed)
{
    const QString text = typed.trimmed();
    const QUrl url(text.contains(QLatin1String("://")) ? text : QStringLiteral("https://") + text,
                   QUrl::StrictMode);
    const QString host = hostOf(url);
    const bool isName = url.isValid() && url.userInfo().isEmpty() && host.contains(u'.')
        && !host.startsWith(u'.') && !host.endsWith(u'.') && !isIpv4(host) && !host.contains(u':');
    return isName && url.scheme() == QLatin1String("https") ? host : QString();
}

} // namespace linktill
