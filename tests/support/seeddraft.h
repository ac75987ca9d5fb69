// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linkcontent.h"

namespace linktill {

/// Returns a moment before all dates of the seed draft.
inline QDateTime seedNow()
{
    return Moment::fromIso(QStringLiteral("2024-07-20T00:00:00.000Z")).utc;
}

inline Party seedParty()
{
    Party party;
    party.name = QStringLiteral("Test Customer Name");
    party.email = QStringLiteral("testcustomer@gmail.com");
    party.phone = QStringLiteral("+918767677665");
    party.address.countryCode = QStringLiteral("TH");
    party.address.locale = QStringLiteral("TH");
    party.address.line2 = QStringLiteral("address_2");
    party.address.postalCode = QStringLiteral("400202");
    party.address.state = QStringLiteral("Mah");
    return party;
}

inline QList<PaymentMethod> seedMethods()
{
    const auto pair = [](const char *channel, const char *method) {
        return PaymentMethod{QString::fromLatin1(channel), QString::fromLatin1(method)};
    };
    return {pair("GBPRIMEPAY", "GBPRIMEPAY_CREDIT_CARD"),
            pair("CHILLPAY", "CHILLPAY_QRCODE"),
            pair("PAYSOLUTIONS", "PS_PROMPTPAY"),
            pair("GBPRIMEPAY", "GBPRIMEPAY_WECHAT_WALLET"),
            pair("GBPRIMEPAY", "GBPRIMEPAY_RABBIT_LINEPAY_WALLET"),
            pair("GBPRIMEPAY", "GBPRIMEPAY_TRUEMONEY_WALLET"),
            pair("GBPRIMEPAY", "GBPRIMEPAY_SHOPEEPAY_WALLET")};
}

/// Returns the example request of the gateway's create page (docs.portone.cloud/docs/payment-link-api).
inline LinkContent seedDraft()
{
    LinkContent d;
    d.merchant.name = QStringLiteral("PortOne Demo Account");
    d.merchant.backUrl = QStringLiteral("https://admin.portone.cloud");
    d.merchant.promoCode = QStringLiteral("NA");
    d.merchant.promoDiscount = QStringLiteral("0");
    d.merchant.shippingCharges = QStringLiteral("0");
    d.source = QStringLiteral("default");
    d.description = QStringLiteral("test payment link description");
    d.amount = QStringLiteral("2500");
    d.currency = QStringLiteral("THB");
    d.countryCode = QStringLiteral("TH");
    d.customLinkRef = QStringLiteral("786283tghjwefdhvsdvbfnvbn");
    d.merchantOrderId = QStringLiteral("011352FD604A301");
    d.billing = d.shipping = seedParty();
    d.billing.address.city = QStringLiteral("City");
    d.billing.address.line1 = QStringLiteral("address");
    d.shipping.address.city = QStringLiteral("abc");
    d.shipping.address.line1 = QStringLiteral("address_1");
    d.successUrl = QStringLiteral("https://checkout.portone.cloud/success.html");
    d.failureUrl = QStringLiteral("https://checkout.portone.cloud/failure.html");
    d.pendingUrl = QStringLiteral("https://checkout.portone.cloud/pending.html");
    d.expiry = Moment::fromIso(QStringLiteral("2024-07-28T18:30:00.000Z"));
    d.customer.name = QStringLiteral("Test Customer Name");
    d.customer.email = QStringLiteral("testcustomer@gmail.com");
    d.customer.phone = QStringLiteral("+918767677665");
    d.notifyByEmail = true;
    d.notifyByPhone = true;
    d.notes = {{QStringLiteral("key1"), QStringLiteral("value1")},
               {QStringLiteral("key2"), QStringLiteral("value2")}};
    d.reminderTime = QStringLiteral("1");
    d.reminderUnit = QStringLiteral("hours");
    d.scheduled = Moment::fromIso(QStringLiteral("2024-07-26T18:30:00.000Z"));
    d.methods = seedMethods();
    d.environment = QStringLiteral("sandbox");
    return d;
}

} // namespace linktill
