// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/files/knownlayouts.h"

#include "application/files/headingwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

struct Layout
{
    const char16_t *name;
    const char16_t *headings; ///< all of them are in the table; each is the beginning of a heading
};
/// The more telling ones come first.
constexpr Layout layouts[] = {
    {u"Google Contacts", u"Given Name|Family Name|E-mail 1 - Value"},
    {u"Google Contacts", u"Given Name|Family Name|Phone 1 - Value"},
    {u"Google Contacts", u"First Name|Last Name|Labels|Organization Name"},
    {u"Google Contacts", u"First Name|Last Name|E-mail 1 - Value"},
    {u"Google Contacts", u"First Name|Last Name|Phone 1 - Value"},
    {u"Outlook", u"First Name|Last Name|E-mail Address|Mobile Phone|Business Street"},
    {u"Outlook", u"First Name|Last Name|E-mail Address|Home Street"},
    {u"Outlook", u"First Name|Last Name|E-mail Address|Business Phone|Mobile Phone"},
    {u"Thunderbird", u"Display Name|Primary Email"},
    {u"Shopify", u"Accepts Email Marketing|Default Address"},
    {u"Shopify", u"First Name|Last Name|Accepts Marketing|Province Code"},
    {u"Shopify", u"Handle|Title|Variant Price"},
    {u"Shopify", u"URL handle|Title|Option1 name|Price"},
    {u"Square", u"Square Customer ID"},
    {u"Square", u"First Name|Last Name|Email Subscription Status"},
    {u"Square", u"Item Name|Variation Name|Token"},
    {u"Square", u"Item Name|Variation Name|GTIN"},
    {u"Stripe", u"id|Email|Created UTC|Delinquent"},
    {u"Xero", u"ContactName|EmailAddress|POAddressLine1"},
    {u"Xero", u"ItemCode|ItemName|SalesUnitPrice"},
    {u"QuickBooks", u"Customer|Main Phone|Bill to 1"},
    {u"QuickBooks", u"Name|Company|Email|Phone|Opening Balance"},
    {u"QuickBooks", u"Customer full name|Bill address"},
    {u"QuickBooks", u"Name|Company name|Street Address|Phone|Email|Open balance"},
    {u"QuickBooks", u"Product Service Name|Sales Price"},
    {u"WooCommerce", u"billing_first_name|billing_email"},
    {u"WooCommerce", u"Name|Username|Last active|Total spend"},
    {u"WooCommerce", u"SKU|Name|Regular price"},
    {u"Loyverse", u"Handle|SKU|Name|Option 1 name|Price"},
    {u"Loyverse", u"Handle|SKU|Name|Option 1 name|Default price"},
    {u"Loyverse", u"Customer name|Total visits|Points balance"},
    {u"PortOne", u"InvoiceNumber|InvoiceDueDate|CustomerName"},
    {u"Razorpay", u"Customer Name|Customer Contact|Amount In Paise"},
    {u"Linktill", u"Name|E-mail|Phone|Notes|Shipping address line 2"},
};

} // namespace

QString knownLayout(const QStringList &headings)
{
    QStringList keys;
    for (const QString &heading : headings)
        keys << headingKey(heading);
    for (const Layout &layout : layouts) {
        const QStringList wanted = headingKeys(layout.headings);
        const bool hasAll = std::all_of(wanted.begin(), wanted.end(), [&keys](const QString &key) {
            return std::any_of(keys.begin(), keys.end(), [&key](const QString &one) {
                return one == key || one.startsWith(key + u' ');
            });
        });
        if (hasAll)
            return QString::fromUtf16(layout.name);
    }
    return {};
}

} // namespace linktill
