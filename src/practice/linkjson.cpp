// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/linkjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace linktill::practice {

QString longTime(const QDateTime &time)
{
    return time.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"000Z"_s;
}

QJsonObject statusOf(const PracticeLink &link)
{
    QJsonArray list;
    for (const PracticePayment &payment : link.payments) {
        const bool paid = payment.status == "Success"_L1;
        const bool pending = payment.status == "Processing"_L1;
        list.append(QJsonObject{
            {u"channelOrderRef"_s, payment.channelReference},
            {u"createdAt"_s, longTime(payment.at)},
            {u"merchantOrderRef"_s, link.merchantOrderId},
            {u"status"_s, payment.status},
            {u"statusCode"_s, paid      ? u"2000"_s
                              : pending ? u"1000"_s
                                        : u"6000"_s},
            {u"statusReason"_s, payment.status},
        });
    }
    return {{u"merchantOrderRef"_s, link.merchantOrderId},
            {u"paymentLinkRef"_s, link.reference},
            {u"status"_s, link.state},
            {u"transactionsList"_s, list}};
}

QJsonObject editedLink(const PracticeLink &link)
{
    QJsonObject content = link.request;
    content.insert("chaipay_key"_L1, content["portone_key"_L1]);
    content.insert("link_order_ref"_L1, link.merchantOrderId);
    content.insert("status"_L1, link.state);
    content.insert("link"_L1, link.url.toString());
    content.insert("created_at"_L1, longTime(link.created));
    content.insert("expired_at"_L1,
                   link.expires.isValid() ? QJsonValue(longTime(link.expires)) : QJsonValue());
    return content;
}

QJsonObject paymentRow(const PracticeLink &link, const PracticePayment &payment)
{
    const bool paid = payment.status == "Success"_L1;
    return {{u"currency"_s, link.currency},
            {u"amount"_s, link.request["amount"_L1]},
            {u"order_ref"_s, payment.reference},
            {u"channel_order_ref"_s, payment.channelReference},
            {u"merchant_order_ref"_s, link.merchantOrderId},
            {u"status"_s, payment.status},
            {u"channel_key"_s, payment.channel},
            {u"method_key"_s, payment.method},
            {u"status_code"_s, paid ? u"2000"_s : u"6000"_s},
            {u"status_reason"_s, payment.status},
            {u"created_at"_s, longTime(payment.at)},
            {u"source"_s, link.request["source"_L1]},
            {u"merchant_key"_s, link.request["portone_key"_L1]},
            {u"payment_link_merchant_order_ref"_s, link.merchantOrderId}};
}

QJsonObject merged(QJsonObject old, const QJsonObject &edit)
{
    for (auto member = edit.begin(); member != edit.end(); ++member) {
        const QJsonValue value = member.value();
        if (value.isNull())
            old.remove(member.key());
        else if (value.isObject() && old[member.key()].isObject())
            old[member.key()] = merged(old[member.key()].toObject(), value.toObject());
        else
            old[member.key()] = value;
    }
    return old;
}

} // namespace linktill::practice
