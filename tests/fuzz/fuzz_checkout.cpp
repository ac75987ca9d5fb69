// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/checkout.h"
#include "fuzz.h"

using namespace linktill;

/// Reads the input as a typed domain of payment links, then its first line as a link's address and its
/// second line as the link's reference.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString domain = checkoutDomainOf(text);
    PROMISE(checkoutDomainOf(domain) == domain, domain); // read again, it stays the same
    for (const QChar c : domain)
        PROMISE(c > u' ' && c <= u'~' && c != u'/' && c != u'@' && c != u':', domain);
    const QString url = text.section(u'\n', 0, 0), reference = text.section(u'\n', 1, 1);
    CheckoutPlace place;
    place.environment = Environment::Live;
    place.gateway = QUrl(QStringLiteral("https://api.portone.cloud"));
    place.domain = domain;
    const auto address = place.addressIn(url, reference);
    if (!address)
        return 0;
    const QString whole = addressOf(*address, reference);
    PROMISE(whole == url, whole); // with its own reference the address makes the same URL
    const QUrl parsed(url, QUrl::StrictMode);
    PROMISE(parsed.scheme() == QLatin1String("https"), url);
    const QString host = parsed.host(QUrl::FullyEncoded).toLower();
    const auto isIn = [&host](const QString &at) {
        return !at.isEmpty() && (host == at || host.endsWith(u'.' + at));
    };
    PROMISE(isIn(QStringLiteral("portone.cloud")) || isIn(domain), host);
    return 0;
}
