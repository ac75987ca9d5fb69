// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/display/displaycontent.h"

#include "core/catalogue.h"
#include "gui/links/linksmodel.h"
#include "gui/links/sectionsummary.h"

#include <QFileInfo>
#include <QImageReader>

#include <limits>

namespace linktill::gui {

namespace {

constexpr int largestLogo = 512;            ///< pixels on a side, as it is kept
constexpr qint64 largestLogoFile = 10 << 20; ///< bytes
constexpr int largestLogoSide = 8192;       ///< pixels on a side, as it is in the file
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

} // namespace

QImage logoOf(const Account &account)
{
    const QString &file = account.preferences.logoFile;
    if (file.isEmpty() || QFileInfo(file).size() > largestLogoFile)
        return {};
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > largestLogoSide || size.height() > largestLogoSide)
        return {};
    if (size.width() > largestLogo || size.height() > largestLogo)
        reader.setScaledSize(size.scaled(largestLogo, largestLogo, Qt::KeepAspectRatio));
    return reader.read();
}

DisplayContent idleDisplay(const Account &account)
{
    DisplayContent content;
    content.shop = account.merchant.name.isEmpty() ? account.name : account.merchant.name;
    content.logo = logoOf(account);
    if (account.environment != Environment::Live)
        content.badge = account.isPractice() ? QStringLiteral("practice") : QStringLiteral("test");
    content.country = account.country;
    return content;
}

DisplayContent displayOf(const Account &account, const Link &link, const LinkContent &sent,
                         const Catalogue &catalogue)
{
    DisplayContent content = idleDisplay(account);
    content.isIdle = false;
    if (!sent.merchant.name.isEmpty())
        content.shop = sent.merchant.name;
    if (!sent.countryCode.isEmpty())
        content.country = sent.countryCode;
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
