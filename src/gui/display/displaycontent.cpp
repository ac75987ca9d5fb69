// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/display/displaycontent.h"

#include "application/sharing/sharemessage.h"
#include "core/catalogue.h"
#include "core/region.h"
#include "gui/links/linksmodel.h"
#include "gui/links/sectionsummary.h"
#include "qr/logofile.h"

#include <limits>

namespace linktill::gui {

namespace {

constexpr int testMinutes = 15;

DisplayContent::Item shownItem(const LineItem &item, const QString &currency)
{
    const auto price = item.price.in(currency);
    const qint64 count = wholeNumber(item.quantity);
    DisplayContent::Item shown{item.name, {}, {}};
    if (!price)
        return shown;
    shown.count = QStringLiteral("%1 × %2").arg(count).arg(shownAmount(price->minor(), currency));
    if (count == 0 || price->minor() <= std::numeric_limits<qint64>::max() / count)
        shown.total = shownAmount(price->minor() * count, currency);
    return shown;
}

QString languageOf(const Link &link, const Account &account, const QString &country)
{
    return languageFor(languageHints(link, &account, country, wordLocale().name().left(2))).code;
}

} // namespace

DisplayContent idleDisplay(const Account &account)
{
    DisplayContent content;
    content.shop = shopOf({}, &account);
    if (const auto logo = qr::readLogo(account.preferences.logoFile))
        content.logo = *logo;
    if (account.environment != Environment::Live)
        content.badge = account.isPractice() ? QStringLiteral("practice") : QStringLiteral("test");
    content.language = languageOf({}, account, {});
    return content;
}

DisplayContent displayOf(const Account &account, const Link &link, const LinkContent &sent,
                         const Catalogue &catalogue)
{
    DisplayContent content = idleDisplay(account);
    content.isIdle = false;
    if (!sent.merchant.name.isEmpty())
        content.shop = sent.merchant.name;
    content.language = languageOf(link, account, sent.countryCode);
    content.state = link.state;
    content.url = link.url;
    content.amount = shownAmount(link);
    content.description = link.facts.description;
    content.order = link.facts.orderId;
    for (const LineItem &item : sent.items)
        content.items << shownItem(item, link.facts.currency);
    if (sent.methods.size() == 1)
        content.method = methodsSummary(sent, catalogue);
    content.created = link.created;
    content.expires = link.facts.expires;
    return content;
}

DisplayContent testDisplay(const Account &account, const QDateTime &now)
{
    DisplayContent content = idleDisplay(account);
    const QString currency = account.currency.isEmpty() ? QStringLiteral("THB") : account.currency;
    content.isIdle = false;
    content.badge = QStringLiteral("test");
    content.url = QStringLiteral("TEST");
    content.amount = shownAmount(138500, currency);
    content.order = QStringLiteral("TEST-0001");
    content.created = now;
    content.expires = now.addSecs(60 * testMinutes);
    return content;
}

} // namespace linktill::gui
