// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/webhookjson.h"

#include "practice/hookbook.h"
#include "practice/linkjson.h"
#include "practice/methodlabel.h"
#include "practice/signing.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace linktill::practice {

namespace {

QString signedBy(const QString &secret, const SignedPairs &pairs)
{
    return QString::fromLatin1(signatureOf(pairs, secret));
}

/// Returns what both webhooks tell of the link, its customer and its merchant.
QJsonObject commonFacts(const PracticeLink &link, const QString &key)
{
    const QJsonObject &request = link.request;
    const QJsonObject customer = request["customer_details"_L1].toObject();
    const QJsonObject merchant = request["merchant_details"_L1].toObject();
    QJsonObject facts{{u"currency"_s, link.currency},
                      {u"amount"_s, request["amount"_L1]},
                      {u"merchant_order_ref"_s, link.merchantOrderId},
                      {u"merchant_name"_s, merchant["name"_L1].toString()},
                      {u"source"_s, request["source"_L1]},
                      {u"description"_s, request["description"_L1].toString()},
                      {u"customer_name"_s, customer["name"_L1].toString()},
                      {u"customer_email_address"_s, customer["email_address"_L1].toString()},
                      {u"customer_phone_number"_s, customer["phone_number"_L1].toString()},
                      {u"payment_page_ref"_s, QString()},
                      // The key comes three times, as the vendor sends it.
                      {u"portone_key"_s, key},
                      {u"merchant_key"_s, key},
                      {u"chaipaykey"_s, key},
                      {u"success_url"_s, request["success_url"_L1]},
                      {u"cancel_url"_s, request["failure_url"_L1]}};
    for (int i = 1; i <= 5; ++i) {
        const QString field = u"user_configured_field%1"_s.arg(i);
        facts.insert(field, request[field].toString());
    }
    return facts;
}

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray linkWebhook(const PracticeLink &link, const QString &key, const QString &secret)
{
    const QString country = link.request["country_code"_L1].toString();
    QJsonObject body = commonFacts(link, key);
    body.insert("link_ref"_L1, link.reference);
    body.insert("link"_L1, link.url.toString());
    // It is signed as country_code.
    body.insert("countryCode"_L1, country);
    body.insert("status"_L1, link.state);
    body.insert("created_at"_L1, longTime(link.created));
    if (link.expires.isValid())
        body.insert("expiry_hours"_L1, link.created.secsTo(link.expires) / 3600);
    body.insert("notify_by_email"_L1, link.request["notify_by_email"_L1].toBool());
    body.insert("notify_by_phone"_L1, link.request["notify_by_phone"_L1].toBool());
    body.insert("show_items"_L1, link.request["show_items"_L1].toBool(true));
    body.insert("signature_hash"_L1, signedBy(secret, {{"amount", link.amount},
                                                       {"country_code", country},
                                                       {"currency", link.currency},
                                                       {"link_ref", link.reference},
                                                       {"merchant_order_ref", link.merchantOrderId},
                                                       {"status", link.state}}));
    return jsonOf(body);
}

QByteArray paymentWebhook(const PracticeLink &link, const PracticePayment &payment, const QString &key,
                          const QString &secret)
{
    const bool isPaid = payment.status == "Success"_L1;
    const QString country = link.request["country_code"_L1].toString();
    const QString method = englishMethodLabel(payment.channel, payment.method);
    QJsonObject body = commonFacts(link, key);
    body.insert("country_code"_L1, country);
    body.insert("order_ref"_L1, payment.reference);
    body.insert("channel_order_ref"_L1, payment.channelReference);
    body.insert("link_order_ref"_L1, link.merchantOrderId);
    body.insert("payment_link_ref"_L1, link.reference);
    body.insert("channel_key"_L1, payment.channel);
    body.insert("channel_name"_L1, payment.channel);
    body.insert("method_key"_L1, payment.method);
    body.insert("method_name"_L1, method);
    body.insert("method_sub_type"_L1, QString());
    body.insert("payment_method_used"_L1, method);
    body.insert("masked_card_number"_L1, QString());
    body.insert("receipt_url"_L1, isPaid ? link.url.toString() : QString());
    body.insert("status"_L1, payment.status);
    body.insert("status_code"_L1, isPaid ? u"2000"_s : u"6000"_s);
    body.insert("status_reason"_L1, isPaid ? u"SUCCESS"_s : u"FAILED"_s);
    body.insert("status_channel_reason"_L1, QString());
    body.insert("user_message"_L1, QString());
    body.insert("is_refund_allowed"_L1, isPaid);
    body.insert("is_multi_refund_allowed"_L1, isPaid);
    body.insert("environment"_L1, link.request["environment"_L1]);
    body.insert("installment_details"_L1, QJsonObject());
    body.insert("cross_border_data"_L1, QJsonObject());
    body.insert("additional_payment_details"_L1, QJsonObject());
    body.insert("created_at"_L1, goTime(payment.at));
    body.insert("signature_hash"_L1, signedBy(secret, {{"amount", link.amount},
                                                       {"channel_key", payment.channel},
                                                       {"channel_order_ref", payment.channelReference},
                                                       {"country_code", country},
                                                       {"currency", link.currency},
                                                       {"merchant_order_ref", link.merchantOrderId},
                                                       {"method_name", method},
                                                       {"order_ref", payment.reference},
                                                       {"status", payment.status}}));
    return jsonOf(body);
}

} // namespace linktill::practice
