// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linkcontent.h"

#include <type_traits>

/// The gateway's name of every field stands here once: checks, JSON and form walk these lists instead of
/// keeping lists of their own. Paths are JSON paths as in Issue::field.
namespace linktill {

enum class FieldKind { Text, Number };

/// Calls visit(path, QString &, FieldKind) for the fields of an address below `prefix`.
template <class A, class V> void visitAddress(A &address, const QString &prefix, V &&visit)
{
    const auto at = [&](const char *name) { return prefix + QLatin1String(name); };
    visit(at("city"), address.city, FieldKind::Text);
    visit(at("country_code"), address.countryCode, FieldKind::Text);
    visit(at("country_name"), address.countryName, FieldKind::Text);
    visit(at("locale"), address.locale, FieldKind::Text);
    visit(at("line_1"), address.line1, FieldKind::Text);
    visit(at("line_2"), address.line2, FieldKind::Text);
    visit(at("postal_code"), address.postalCode, FieldKind::Text);
    visit(at("state"), address.state, FieldKind::Text);
}

/// Calls visit(path, QString &, FieldKind) for the fields of a party. `kind` is "billing" or "shipping".
template <class P, class V> void visitParty(P &party, const QString &kind, V &&visit)
{
    const QString base = kind + QLatin1String("_details.") + kind + QLatin1Char('_');
    visit(base + QLatin1String("name"), party.name, FieldKind::Text);
    visit(base + QLatin1String("surname"), party.surname, FieldKind::Text);
    visit(base + QLatin1String("email"), party.email, FieldKind::Text);
    visit(base + QLatin1String("phone"), party.phone, FieldKind::Text);
    visitAddress(party.address, base + QLatin1String("address."), visit);
}

/// Visits an amount as one where `visit` takes it so, in order to change it, and by its text otherwise.
template <class A, class V> void visitAmount(const QString &path, A &amount, V &&visit)
{
    if constexpr (std::is_const_v<A>)
        visit(path, amount.text(), FieldKind::Number);
    else if constexpr (std::is_invocable_v<V, const QString &, A &, FieldKind>)
        visit(path, amount, FieldKind::Number);
    else
        visit(path, amount.text(), FieldKind::Number);
}

template <class C, class V> void visitCustomer(C &customer, V &&visit)
{
    visit(QStringLiteral("customer_details.name"), customer.name, FieldKind::Text);
    visit(QStringLiteral("customer_details.email_address"), customer.email, FieldKind::Text);
    visit(QStringLiteral("customer_details.phone_number"), customer.phone, FieldKind::Text);
}

/// Calls visit(path, QString &, FieldKind) for every text and number outside of lists, visit(path, Amount &,
/// FieldKind) for amounts as visitAmount() does. `D` is LinkContent or const LinkContent.
template <class D, class V> void visitScalars(D &d, V &&visit)
{
    const auto text = [&](const char *path, auto &field) {
        visit(QString::fromLatin1(path), field, FieldKind::Text);
    };
    const auto number = [&](const char *path, auto &field) {
        visit(QString::fromLatin1(path), field, FieldKind::Number);
    };
    const auto amount = [&](const char *path, auto &field) {
        visitAmount(QString::fromLatin1(path), field, visit);
    };
    text("merchant_details.name", d.merchant.name);
    text("merchant_details.logo", d.merchant.logo);
    text("merchant_details.back_url", d.merchant.backUrl);
    text("merchant_details.promo_code", d.merchant.promoCode);
    amount("merchant_details.promo_discount", d.merchant.promoDiscount);
    amount("merchant_details.shipping_charges", d.merchant.shippingCharges);
    text("source", d.source);
    text("description", d.description);
    amount("amount", d.amount);
    text("currency", d.currency);
    text("country_code", d.countryCode);
    text("custom_link_ref", d.customLinkRef);
    text("merchant_order_id", d.merchantOrderId);
    visitParty(d.billing, QStringLiteral("billing"), visit);
    visitParty(d.shipping, QStringLiteral("shipping"), visit);
    text("success_url", d.successUrl);
    text("failure_url", d.failureUrl);
    text("pending_url", d.pendingUrl);
    visitCustomer(d.customer, visit);
    number("reminder_time", d.reminderTime);
    text("reminder_time_unit", d.reminderUnit);
    for (std::size_t i = 0; i < d.userFields.size(); ++i)
        visit(QStringLiteral("user_configured_field%1").arg(i + 1), d.userFields[i], FieldKind::Text);
    text("environment", d.environment);
}

/// Calls visit(path, bool &) for every flag. All but show_back_button stand on the create page and
/// are always sent.
template <class D, class V> void visitFlags(D &d, V &&visit)
{
    visit(QStringLiteral("show_shipping_details"), d.showShippingDetails);
    visit(QStringLiteral("is_checkout_embed"), d.isCheckoutEmbed);
    visit(QStringLiteral("notify_by_email"), d.notifyByEmail);
    visit(QStringLiteral("notify_by_phone"), d.notifyByPhone);
    visit(QStringLiteral("send_immediately"), d.sendImmediately);
    visit(QStringLiteral("show_back_button"), d.showBackButton);
}

/// Calls visit(path, Moment &) for both points in time.
template <class D, class V> void visitMoments(D &d, V &&visit)
{
    visit(QStringLiteral("expiry_date"), d.expiry);
    visit(QStringLiteral("scheduled_date"), d.scheduled);
}

/// As visitScalars(), for the cells of every list.
template <class D, class V> void visitLists(D &d, V &&visit)
{
    const auto at = [](const char *list, qsizetype i, const char *name) {
        return QStringLiteral("%1[%2]%3").arg(QLatin1String(list)).arg(i).arg(QLatin1String(name));
    };
    for (qsizetype i = 0; i < d.items.size(); ++i) {
        auto &item = d.items[i];
        visit(at("order_details", i, ".id"), item.id, FieldKind::Text);
        visit(at("order_details", i, ".name"), item.name, FieldKind::Text);
        visitAmount(at("order_details", i, ".price"), item.price, visit);
        visit(at("order_details", i, ".quantity"), item.quantity, FieldKind::Number);
        visit(at("order_details", i, ".image"), item.image, FieldKind::Text);
        visit(at("order_details", i, ".additional_details"), item.additionalDetails,
              FieldKind::Text);
    }
    for (qsizetype i = 0; i < d.notes.size(); ++i) {
        visit(at("notes", i, ".key"), d.notes[i].key, FieldKind::Text);
        visit(at("notes", i, ".value"), d.notes[i].value, FieldKind::Text);
    }
    for (qsizetype i = 0; i < d.methods.size(); ++i) {
        visit(at("chosen_payment_methods", i, ".payment_channel"), d.methods[i].channel,
              FieldKind::Text);
        visit(at("chosen_payment_methods", i, ".payment_method"), d.methods[i].method,
              FieldKind::Text);
    }
    for (qsizetype i = 0; i < d.webhooks.size(); ++i)
        visit(at("custom_txn_webhook_urls", i, ""), d.webhooks[i], FieldKind::Text);
}

} // namespace linktill
