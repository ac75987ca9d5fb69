// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/wording/wording.h"

#include "application/wording/wordingtr.h"

#include <QRegularExpression>

#include <iterator>

namespace linktill {

namespace {

struct Label
{
    const char *path;
    const char *words;
};

constexpr Label fields[] = {
    {"amount", QT_TRANSLATE_NOOP("Wording", "Amount")},
    {"currency", QT_TRANSLATE_NOOP("Wording", "Currency")},
    {"country_code", QT_TRANSLATE_NOOP("Wording", "Country")},
    {"description", QT_TRANSLATE_NOOP("Wording", "Description")},
    {"merchant_order_id", QT_TRANSLATE_NOOP("Wording", "Order number")},
    {"custom_link_ref", QT_TRANSLATE_NOOP("Wording", "Link reference")},
    {"source", QT_TRANSLATE_NOOP("Wording", "Source")},
    {"environment", QT_TRANSLATE_NOOP("Wording", "Environment")},
    {"customer_details", QT_TRANSLATE_NOOP("Wording", "Customer")},
    {"customer_details.name", QT_TRANSLATE_NOOP("Wording", "Customer name")},
    {"customer_details.email_address", QT_TRANSLATE_NOOP("Wording", "Customer e-mail")},
    {"customer_details.phone_number", QT_TRANSLATE_NOOP("Wording", "Customer phone")},
    {"merchant_details", QT_TRANSLATE_NOOP("Wording", "Merchant")},
    {"merchant_details.name", QT_TRANSLATE_NOOP("Wording", "Merchant name")},
    {"merchant_details.logo", QT_TRANSLATE_NOOP("Wording", "Logo")},
    {"merchant_details.back_url", QT_TRANSLATE_NOOP("Wording", "Back page")},
    {"merchant_details.promo_code", QT_TRANSLATE_NOOP("Wording", "Promotion code")},
    {"merchant_details.promo_discount", QT_TRANSLATE_NOOP("Wording", "Discount")},
    {"merchant_details.shipping_charges",
     QT_TRANSLATE_NOOP("Wording", "Shipping charges")},
    {"billing_details", QT_TRANSLATE_NOOP("Wording", "Billing")},
    {"billing_details.billing_name", QT_TRANSLATE_NOOP("Wording", "Billing name")},
    {"billing_details.billing_surname", QT_TRANSLATE_NOOP("Wording", "Billing surname")},
    {"billing_details.billing_email", QT_TRANSLATE_NOOP("Wording", "Billing e-mail")},
    {"billing_details.billing_phone", QT_TRANSLATE_NOOP("Wording", "Billing phone")},
    {"billing_details.billing_address", QT_TRANSLATE_NOOP("Wording", "Billing address")},
    {"shipping_details", QT_TRANSLATE_NOOP("Wording", "Shipping")},
    {"shipping_details.shipping_name", QT_TRANSLATE_NOOP("Wording", "Shipping name")},
    {"shipping_details.shipping_surname",
     QT_TRANSLATE_NOOP("Wording", "Shipping surname")},
    {"shipping_details.shipping_email", QT_TRANSLATE_NOOP("Wording", "Shipping e-mail")},
    {"shipping_details.shipping_phone", QT_TRANSLATE_NOOP("Wording", "Shipping phone")},
    {"shipping_details.shipping_address",
     QT_TRANSLATE_NOOP("Wording", "Shipping address")},
    {"success_url", QT_TRANSLATE_NOOP("Wording", "Page after payment")},
    {"failure_url", QT_TRANSLATE_NOOP("Wording", "Page after a failed payment")},
    {"pending_url", QT_TRANSLATE_NOOP("Wording", "Page while a payment is pending")},
    {"expiry_date", QT_TRANSLATE_NOOP("Wording", "Expiry")},
    {"scheduled_date", QT_TRANSLATE_NOOP("Wording", "Sending time")},
    {"reminder_time", QT_TRANSLATE_NOOP("Wording", "Reminder")},
    {"reminder_time_unit", QT_TRANSLATE_NOOP("Wording", "Reminder unit")},
    {"send_immediately", QT_TRANSLATE_NOOP("Wording", "Send now")},
    {"notify_by_email", QT_TRANSLATE_NOOP("Wording", "Notify by e-mail")},
    {"notify_by_phone", QT_TRANSLATE_NOOP("Wording", "Notify by phone")},
    {"show_shipping_details", QT_TRANSLATE_NOOP("Wording", "Show shipping details")},
    {"show_back_button", QT_TRANSLATE_NOOP("Wording", "Show back button")},
    {"is_checkout_embed", QT_TRANSLATE_NOOP("Wording", "Embedded checkout")},
    {"order_details", QT_TRANSLATE_NOOP("Wording", "Items")},
    {"notes", QT_TRANSLATE_NOOP("Wording", "Notes")},
    {"chosen_payment_methods", QT_TRANSLATE_NOOP("Wording", "Payment methods")},
    {"custom_txn_webhook_urls", QT_TRANSLATE_NOOP("Wording", "Webhooks")},
    {"user_configured_field1", QT_TRANSLATE_NOOP("Wording", "User field 1")},
    {"user_configured_field2", QT_TRANSLATE_NOOP("Wording", "User field 2")},
    {"user_configured_field3", QT_TRANSLATE_NOOP("Wording", "User field 3")},
    {"user_configured_field4", QT_TRANSLATE_NOOP("Wording", "User field 4")},
    {"user_configured_field5", QT_TRANSLATE_NOOP("Wording", "User field 5")},
};

/// Labels for parts of an address, after "billing_address." or "shipping_address.".
constexpr Label billingParts[] = {
    {"line_1", QT_TRANSLATE_NOOP("Wording", "Billing address, line 1")},
    {"line_2", QT_TRANSLATE_NOOP("Wording", "Billing address, line 2")},
    {"city", QT_TRANSLATE_NOOP("Wording", "Billing city")},
    {"state", QT_TRANSLATE_NOOP("Wording", "Billing state or province")},
    {"postal_code", QT_TRANSLATE_NOOP("Wording", "Billing postal code")},
    {"country_code", QT_TRANSLATE_NOOP("Wording", "Billing country")},
    {"country_name", QT_TRANSLATE_NOOP("Wording", "Billing country name")},
    {"locale", QT_TRANSLATE_NOOP("Wording", "Billing address language")},
};
constexpr Label shippingParts[] = {
    {"line_1", QT_TRANSLATE_NOOP("Wording", "Shipping address, line 1")},
    {"line_2", QT_TRANSLATE_NOOP("Wording", "Shipping address, line 2")},
    {"city", QT_TRANSLATE_NOOP("Wording", "Shipping city")},
    {"state", QT_TRANSLATE_NOOP("Wording", "Shipping state or province")},
    {"postal_code", QT_TRANSLATE_NOOP("Wording", "Shipping postal code")},
    {"country_code", QT_TRANSLATE_NOOP("Wording", "Shipping country")},
    {"country_name", QT_TRANSLATE_NOOP("Wording", "Shipping country name")},
    {"locale", QT_TRANSLATE_NOOP("Wording", "Shipping address language")},
};

/// Labels for cells of lists; %1 is the number of the row, counted from 1.
constexpr Label cells[] = {
    {"order_details", QT_TRANSLATE_NOOP("Wording", "Item %1")},
    {"order_details.id", QT_TRANSLATE_NOOP("Wording", "Item %1: article number")},
    {"order_details.name", QT_TRANSLATE_NOOP("Wording", "Item %1: name")},
    {"order_details.price", QT_TRANSLATE_NOOP("Wording", "Item %1: price")},
    {"order_details.quantity", QT_TRANSLATE_NOOP("Wording", "Item %1: quantity")},
    {"order_details.image", QT_TRANSLATE_NOOP("Wording", "Item %1: picture")},
    {"order_details.additional_details",
     QT_TRANSLATE_NOOP("Wording", "Item %1: more details")},
    {"notes", QT_TRANSLATE_NOOP("Wording", "Note %1")},
    {"notes.key", QT_TRANSLATE_NOOP("Wording", "Note %1: name")},
    {"notes.value", QT_TRANSLATE_NOOP("Wording", "Note %1: text")},
    {"chosen_payment_methods", QT_TRANSLATE_NOOP("Wording", "Payment method %1")},
    {"chosen_payment_methods.payment_channel",
     QT_TRANSLATE_NOOP("Wording", "Payment method %1: channel")},
    {"chosen_payment_methods.payment_method",
     QT_TRANSLATE_NOOP("Wording", "Payment method %1: method")},
    {"custom_txn_webhook_urls", QT_TRANSLATE_NOOP("Wording", "Webhook %1")},
};

template <std::size_t N> const char *wordsFor(const Label (&labels)[N], QStringView path)
{
    for (const Label &label : labels) {
        if (path == QLatin1String(label.path))
            return label.words;
    }
    return nullptr;
}

const char *wordsOutsideLists(const QString &path)
{
    const auto below = [&](const char *prefix) {
        return path.startsWith(QLatin1String(prefix))
            ? QStringView(path).mid(qsizetype(qstrlen(prefix))) : QStringView();
    };
    if (const auto part = below("billing_details.billing_address."); !part.isEmpty())
        return wordsFor(billingParts, part);
    if (const auto part = below("shipping_details.shipping_address."); !part.isEmpty())
        return wordsFor(shippingParts, part);
    return wordsFor(fields, path);
}

} // namespace

QString fieldLabel(const QString &path)
{
    static const QRegularExpression row(QStringLiteral(R"(^(\w+)\[(\d{1,9})\](\.\w+)?$)"));
    if (const char *words = wordsOutsideLists(path))
        return Wording::tr(words);
    const auto match = path.contains(u'[') ? row.match(path) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return path;
    const char *words = wordsFor(cells, match.captured(1) + match.captured(3));
    return words ? Wording::tr(words).arg(match.captured(2).toInt() + 1) : path;
}

} // namespace linktill
