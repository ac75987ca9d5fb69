// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "paper/paperjob.h"

#include "application/links/linksince.h"
#include "application/ports/linkhistory.h"
#include "application/ports/requestformat.h"
#include "application/wording/wording.h"
#include "core/catalogue.h"
#include "core/currency.h"
#include "core/linkcontent.h"
#include "paper/paperwords.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace linktill::paper {

namespace {

/// Returns "1,075.00", with all decimals of the currency: in a column they stand one below the other.
QString columnSum(qint64 minor, const QString &currency)
{
    const int digits = std::max(0, currencyDigits(currency));
    QString plain = plainFromMinor(minor, digits);
    if (digits > 0) {
        const qsizetype point = plain.indexOf(u'.');
        if (point < 0)
            plain += u'.';
        const qsizetype decimals = point < 0 ? 0 : plain.size() - point - 1;
        plain += QString(digits - decimals, u'0');
    }
    return localDecimal(plain, QLocale(), true);
}

QList<PaperItem> itemsOf(const LinkContent &content)
{
    QList<PaperItem> items;
    for (const LineItem &line : content.items) {
        const auto price = line.price.in(content.currency);
        const qint64 count = line.quantity.isEmpty() ? 1 : wholeNumber(line.quantity);
        PaperItem item{line.name.simplified(), localDecimal(QString::number(count), QLocale(), true),
                       line.price.text(), {}};
        if (price) {
            item.price = columnSum(price->minor(), content.currency);
            const bool fits = count == 0 || price->minor() <= std::numeric_limits<qint64>::max() / count;
            item.sum = fits ? columnSum(price->minor() * count, content.currency) : QString();
        }
        items << item;
    }
    return items;
}

QList<PaperItem> chargesOf(const LinkContent &content)
{
    QList<PaperItem> charges;
    const auto add = [&](const Bilingual &name, const Amount &amount, int sign) {
        const auto money = amount.in(content.currency);
        if (money && money->minor() != 0)
            charges << PaperItem{name.inOneLine(), {}, {}, columnSum(sign * money->minor(), content.currency)};
    };
    add(shippingWords(), content.merchant.shippingCharges, 1);
    add(discountWords(), content.merchant.promoDiscount, -1);
    return charges;
}

/// Returns the method when the link offered only one: the gateway does not tell which of several was used.
QString methodOf(const LinkContent &content, const Catalogue &catalogue)
{
    if (content.methods.size() != 1)
        return {};
    const PaymentMethod &only = content.methods.constFirst();
    const ChannelMethod *method = catalogue.method(only.channel, only.method);
    return method ? method->name : only.method;
}

} // namespace

PaperJob paperJob(const LinkHistory &history, const RequestFormat &format, const Account *account,
                  const Catalogue &catalogue)
{
    const Link &link = history.link;
    const LinkContent content = format.readSent(history.request);
    PaperJob job;
    for (const QString &name :
         {content.merchant.name, account ? account->merchant.name : QString(), link.accountName}) {
        if (job.shop.isEmpty())
            job.shop = name.simplified();
    }
    job.environment = link.environment;
    job.amount = shownAmount(Amount(link.facts.money() ? link.facts.money()->plain() : QString()),
                             link.facts.currency);
    job.description = link.facts.description.simplified();
    job.customer = link.facts.customer.name.simplified();
    job.items = itemsOf(content);
    job.charges = chargesOf(content);
    job.url = link.url;
    job.orderId = link.facts.orderId;
    job.reference = link.reference;
    job.expires = link.facts.expires;
    job.isPaid = link.state == LinkState::Success;
    job.isOver = isFinal(link.state) && !job.isPaid;
    if (job.isPaid)
        job.paid = stateSince(history.events, LinkState::Success);
    job.method = methodOf(content, catalogue);
    return job;
}

} // namespace linktill::paper
