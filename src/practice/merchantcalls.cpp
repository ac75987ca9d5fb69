// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/merchantcalls.h"

#include "practice/fieldshape.h"
#include "practice/fieldvalues.h"
#include "practice/iso.h"
#include "practice/linkjson.h"
#include "practice/signing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill::practice {

namespace {

constexpr qint64 tokenSeconds = 21600;

Answer jsonAnswer(int status, const QJsonObject &object)
{
    Answer answer;
    answer.status = status;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

Answer success(QJsonObject object)
{
    object.insert("status_code"_L1, u"2000"_s);
    object.insert("status_reason"_L1, u"SUCCESS"_s);
    return jsonAnswer(200, object);
}

Answer refusedBy(const Refusal &refusal)
{
    return jsonAnswer(refusal.http, {{u"message"_s, refusal.message},
                                     {u"status_code"_s, refusal.code},
                                     {u"status_reason"_s, refusal.reason}});
}

QStringList segmentsOf(const QByteArray &target)
{
    QStringList segments;
    const QByteArray path = target.left(target.indexOf('?'));
    for (const QByteArray &part : (target.contains('?') ? path : target).mid(1).split('/'))
        segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    return segments;
}

std::optional<QStringList> wildcards(const QStringList &segments, const char *pattern)
{
    const QStringList steps = QString::fromLatin1(pattern).split(u'/');
    if (steps.size() != segments.size())
        return std::nullopt;
    QStringList wild;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps[i] == "*"_L1)
            wild.append(segments[i]);
        else if (steps[i] != segments[i])
            return std::nullopt;
    }
    return wild;
}

std::optional<Refusal> changesFixedField(const QJsonObject &old, const QJsonObject &edit)
{
    for (const QString &name : {u"portone_key"_s, u"merchant_order_id"_s, u"custom_link_ref"_s,
                                u"environment"_s, u"source"_s, u"chosen_payment_methods"_s}) {
        if (edit.contains(name) && edit[name] != old[name])
            return invalidRequest(name + u" cannot be changed"_s);
    }
    return std::nullopt;
}

void takeFields(PracticeLink &link, const QJsonObject &request)
{
    link.request = request;
    link.amount = plainNumber(request["amount"_L1].toDouble());
    link.currency = request["currency"_L1].toString();
    link.expires = parsedDate(request["expiry_date"_L1].toString());
}

Refusal unknownLink()
{
    return {400, u"4083"_s, u"INVALID_PAYMENT_LINK_REF"_s, u"Payment link not found"_s};
}

} // namespace

const std::array<MerchantCalls::Route, 10> MerchantCalls::s_routes{{
    {"POST", "api/merchant/auth-token", &MerchantCalls::authToken, false, true, false},
    {"POST", "api/merchant/generate-signature", &MerchantCalls::generateSignature, true, true,
     false},
    {"POST", "api/paymentLink", &MerchantCalls::create, true, true, true},
    {"PUT", "api/update-paylink/*", &MerchantCalls::edit, true, true, true},
    {"PUT", "api/paymentLink/*/status/*", &MerchantCalls::cancel, true, false, false},
    {"GET", "api/paymentLink/*/fetch-status", &MerchantCalls::statusByReference, true, false,
     false},
    {"GET", "api/merchant/*/paymentLink/*/status", &MerchantCalls::statusByOrderId, true, false,
     false},
    {"POST", "api/merchant/*/fetch-all-payments", &MerchantCalls::allPayments, true, true, false},
    {"POST", "api/merchant/*/webhook", &MerchantCalls::addWebhook, true, true, false},
    {"GET", "api/merchant/*/webhook", &MerchantCalls::listWebhooks, true, false, false},
}};

MerchantCalls::MerchantCalls(QString key, QString secret, LinkBook &book, HookBook &hooks)
    : m_key(std::move(key)), m_secret(std::move(secret)), m_book(book), m_hooks(hooks)
{
}

bool MerchantCalls::isSending(const Call &call)
{
    const QStringList segments = segmentsOf(call.target);
    return std::any_of(s_routes.begin(), s_routes.end(), [&](const Route &route) {
        const bool sends = route.step == &MerchantCalls::create ||
                           route.step == &MerchantCalls::edit || route.step == &MerchantCalls::cancel;
        return sends && call.method == route.method && wildcards(segments, route.pattern);
    });
}

bool MerchantCalls::isCreating(const Call &call)
{
    return call.method == "POST" && segmentsOf(call.target) == QStringList{u"api"_s, u"paymentLink"_s};
}

Answer MerchantCalls::refused(int status)
{
    QString message = u"The request cannot be read"_s;
    if (status == 403)
        message = u"Host and Origin must be this computer's own, such as 127.0.0.1"_s;
    else if (status == 413)
        message = u"The body is longer than %1 bytes"_s.arg(HttpServer::maximumBody);
    else if (status == 415)
        message = u"The body must not be compressed"_s;
    else if (status == 431)
        message = u"The headers are longer than 64 KiB"_s;
    return refusedBy({status, u"4001"_s, u"INVALID_REQUEST"_s, message});
}

Answer MerchantCalls::answer(const Call &call, const QDateTime &now, const QDateTime &wall)
{
    const QStringList segments = segmentsOf(call.target);
    bool otherMethod = false;
    for (const Route &route : s_routes) {
        const auto wild = wildcards(segments, route.pattern);
        if (wild && call.method == route.method) {
            Incoming in{call, *wild, now, wall};
            return answerRoute(route, in);
        }
        otherMethod |= wild.has_value();
    }
    if (otherMethod)
        return refusedBy(
            {405, u"4057"_s, u"INVALID_METHOD"_s, u"This method is not allowed here"_s});
    return refusedBy({404, u"5001"_s, u"RECORD_NOT_FOUND"_s, u"There is no such call"_s});
}

Answer MerchantCalls::answerRoute(const Route &route, Incoming &in)
{
    std::optional<Refusal> refusal;
    if (route.needsToken)
        refusal = checkCaller(in.call, in.wall);
    if (!refusal && route.needsBody)
        refusal = readBody(in);
    Answer answer = refusal ? refusedBy(*refusal) : (this->*route.step)(in);
    if (route.tellsSuccess && answer.status >= 400) {
        QJsonObject object = QJsonDocument::fromJson(answer.body).object();
        object.insert("is_success"_L1, false);
        answer = jsonAnswer(answer.status, object);
    }
    return answer;
}

std::optional<Refusal> MerchantCalls::checkCaller(const Call &call, const QDateTime &wall) const
{
    const QByteArray authorization = call.headers.value("authorization");
    constexpr QByteArrayView scheme = "bearer ";
    const bool bearer = authorization.left(scheme.size()).toLower() == scheme;
    if (!bearer || !tokenHolds(authorization.mid(scheme.size()).trimmed(), m_key, m_secret, wall)) {
        return Refusal{401, u"4054"_s, u"INVALID_UNAUTHORIZED_JWT_TOKEN_ERROR"_s,
                       u"The JWT Token or header is invalid or expired!"_s};
    }
    const QByteArray key = call.headers.value("x-portone-client-key");
    if (key != m_key.toUtf8()) {
        return Refusal{401, u"4010"_s, u"INVALID_UNAUTHORISED_TRANSACTION_IAMPORTKEY_ERROR"_s,
                       key.isEmpty() ? u"key is a required field"_s
                                     : u"X-Portone-Client-Key is not the key of this merchant"_s};
    }
    return std::nullopt;
}

std::optional<Refusal> MerchantCalls::readBody(Incoming &in) const
{
    const QByteArray type = in.call.headers.value("content-type").split(';').first().trimmed();
    if (type.toLower() != "application/json")
        return invalidRequest(u"Content-Type must be application/json"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(in.call.body, &error);
    if (error.error != QJsonParseError::NoError)
        return invalidRequest(u"the body is not JSON: %1"_s.arg(error.errorString()));
    if (!document.isObject())
        return invalidRequest(u"the body is not a JSON object"_s);
    in.body = document.object();
    return std::nullopt;
}

Refusal MerchantCalls::unknownMerchant(const QString &key) const
{
    return {400, u"4016"_s, u"MERCHANT_NOT_FOUND"_s, u"Merchant not found for this key : "_s + key};
}

QByteArray MerchantCalls::requestSignature(const QJsonObject &body) const
{
    const SignedPairs pairs{{"amount", plainNumber(body["amount"_L1].toDouble())},
                            {"client_key", m_key},
                            {"currency", body["currency"_L1].toString()},
                            {"failure_url", body["failure_url"_L1].toString()},
                            {"merchant_order_id", body["merchant_order_id"_L1].toString()},
                            {"success_url", body["success_url"_L1].toString()}};
    return signatureOf(pairs, m_secret);
}

Answer MerchantCalls::authToken(Incoming &in)
{
    if (const auto refusal = misshapenTokenRequest(in.body))
        return refusedBy(*refusal);
    const QString key = in.body["portone_key"_L1].toString();
    if (key != m_key)
        return refusedBy(unknownMerchant(key));
    const QString secret = in.body["portone_secret"_L1].toString();
    if (!sameBytes(secret.toUtf8(), m_secret.toUtf8())) {
        return refusedBy({400, u"4099"_s, u"INVALID_SECRET_KEY"_s,
                          u"portone_secret is not the secret of this merchant"_s});
    }
    const QByteArray token = makeToken(m_key, m_secret, in.wall, tokenSeconds);
    const QJsonObject content{{u"token"_s, QString::fromLatin1(token)},
                              {u"expires_in"_s, tokenSeconds}};
    return success(
        {{u"content"_s, content}, {u"message"_s, u"Auth Token generated successfully!"_s}});
}

Answer MerchantCalls::generateSignature(Incoming &in)
{
    if (const auto refusal = misshapenSignatureRequest(in.body))
        return refusedBy(*refusal);
    if (in.body["portone_key"_L1].toString() != m_key)
        return refusedBy(unknownMerchant(in.body["portone_key"_L1].toString()));
    if (const auto refusal = wrongMoney(in.body))
        return refusedBy(*refusal);
    const QString signature = QString::fromLatin1(requestSignature(in.body));
    return success({{u"content"_s, QJsonObject{{u"signature"_s, signature}}},
                    {u"message"_s, u"Signature generated successfully!"_s}});
}

std::optional<Refusal> MerchantCalls::checkCreate(const QJsonObject &body,
                                                  const QDateTime &now) const
{
    const QJsonValue key = body["portone_key"_L1];
    if (key.isUndefined() || key.isNull() || key == QJsonValue(QString()))
        return invalidRequest(u"portone_key is a required field"_s);
    if (!key.isString())
        return invalidRequest(u"portone_key must be a string"_s);
    if (key.toString() != m_key)
        return unknownMerchant(key.toString());
    const QJsonValue signature = body["signature_hash"_L1];
    if (signature.toString().isEmpty()) {
        if (signature.isUndefined() || signature.isNull() || signature.isString()) {
            return Refusal{401, u"4010"_s, u"INVALID_UNAUTHORISED_TRANSACTION_IAMPORTKEY_ERROR"_s,
                           u"signature_hash is a required field"_s};
        }
        return invalidRequest(u"signature_hash must be a string"_s);
    }
    if (auto refusal = misshapenCreate(body))
        return refusal;
    if (!sameBytes(signature.toString().toUtf8(), requestSignature(body))) {
        return Refusal{401, u"4011"_s, u"INVALID_UNAUTHORISED_TRANSACTION_SIGNATURE_ERROR"_s,
                       u"signature_hash does not match the request"_s};
    }
    if (auto refusal = wrongValue(body, body, now))
        return refusal;
    const auto duplicate = [](const QString &field) {
        return Refusal{400, u"4002"_s, u"DUPLICATE_REQUEST"_s,
                       u"Duplicate Request, err : %1 was used before"_s.arg(field)};
    };
    if (m_book.hasOrderId(body["merchant_order_id"_L1].toString()))
        return duplicate(u"merchant_order_id"_s);
    if (m_book.hasCustomReference(body["custom_link_ref"_L1].toString()))
        return duplicate(u"custom_link_ref"_s);
    return std::nullopt;
}

Answer MerchantCalls::create(Incoming &in)
{
    if (const auto refusal = checkCreate(in.body, in.now))
        return refusedBy(*refusal);
    PracticeLink link;
    takeFields(link, in.body);
    link.reference = newReference(in.now);
    link.merchantOrderId = in.body["merchant_order_id"_L1].toString();
    link.state = u"Created"_s;
    link.created = in.now;
    link.subMerchantKey = QString::fromUtf8(in.call.headers.value("x-portone-submerchant-key"));
    link.url = m_checkout;
    QUrlQuery query;
    query.addQueryItem(u"ref"_s, link.reference);
    link.url.setQuery(query);
    const PracticeLink &made = m_book.add(std::move(link), in.now).link;
    return jsonAnswer(
        200, {{u"payment_link_ref"_s, made.reference}, {u"payment_link"_s, made.url.toString()}});
}

Answer MerchantCalls::edit(Incoming &in)
{
    LinkBook::Entry *entry = m_book.byReference(in.wild[0], in.now);
    if (!entry)
        return refusedBy(unknownLink());
    PracticeLink &link = entry->link;
    if (!entry->canBePaid())
        return refusedBy(invalidRequest(u"status of the payment link is "_s + link.state));
    if (const auto refusal = changesFixedField(link.request, in.body))
        return refusedBy(*refusal);
    const QJsonObject request = merged(link.request, in.body);
    if (const auto refusal = misshapenEdit(request))
        return refusedBy(*refusal);
    if (const auto refusal = wrongValue(request, in.body, in.now))
        return refusedBy(*refusal);
    takeFields(link, request);
    m_book.edited(*entry, in.now);
    return success(
        {{u"content"_s, editedLink(link)}, {u"message"_s, u"Payment link updated successfully"_s}});
}

Answer MerchantCalls::cancel(Incoming &in)
{
    if (in.wild[1] != "cancelled"_L1) {
        return refusedBy({401, u"4001"_s, u"INVALID_PAYMENT_REQUEST"_s,
                          u"Invalid status! Only cancelled status is allowed"_s});
    }
    LinkBook::Entry *entry = m_book.byReference(in.wild[0], in.now);
    if (!entry)
        return refusedBy(unknownLink());
    if (!entry->canBePaid()) {
        return refusedBy({400, u"4001"_s, u"INVALID_PAYMENT_REQUEST"_s,
                          u"Invalid status! The payment link is "_s + entry->link.state});
    }
    m_book.cancel(*entry, in.now);
    return success({{u"message"_s, u"Payment link status updated successfully to cancelled"_s}});
}

Answer MerchantCalls::statusByReference(Incoming &in)
{
    const LinkBook::Entry *entry = m_book.byReference(in.wild[0], in.now);
    if (!entry)
        return refusedBy(unknownLink());
    return success({{u"content"_s, statusOf(entry->link)}});
}

Answer MerchantCalls::statusByOrderId(Incoming &in)
{
    if (in.wild[0] != m_key)
        return refusedBy(unknownMerchant(in.wild[0]));
    LinkBook::Entry *entry = m_book.byOrderId(in.wild[1], in.now);
    if (!entry)
        return refusedBy({400, u"5001"_s, u"RECORD_NOT_FOUND"_s, u"record not found"_s});
    m_book.found(*entry, in.now);
    return success({{u"content"_s, statusOf(entry->link)}});
}

Answer MerchantCalls::allPayments(Incoming &in)
{
    if (in.wild[0] != m_key)
        return refusedBy(unknownMerchant(in.wild[0]));
    if (const auto refusal = wrongPaymentsQuery(in.body))
        return refusedBy(*refusal);
    const QList<QJsonObject> rows = paymentRows(in.body, in.now);
    const qsizetype page = in.body["page"_L1].toInteger();
    const qsizetype size = in.body["size"_L1].toInteger();
    QJsonArray content;
    for (const QJsonObject &row : rows.mid((page - 1) * size, size))
        content.append(row);
    const QJsonObject body{{u"content"_s, content},
                           {u"total_elements"_s, rows.size()},
                           {u"total_pages"_s, (rows.size() + size - 1) / size},
                           {u"size"_s, size},
                           {u"page"_s, page},
                           {u"number_of_elements"_s, content.size()}};
    return success({{u"body"_s, body}, {u"status_message"_s, u"SUCCESS"_s}});
}

Answer MerchantCalls::addWebhook(Incoming &in)
{
    if (in.wild[0] != m_key)
        return refusedBy(unknownMerchant(in.wild[0]));
    if (const auto refusal = m_hooks.add(in.body, in.now))
        return refusedBy(*refusal);
    return success({{u"content"_s, hookJson(m_hooks.hooks().last())},
                    {u"message"_s, u"Webhook created successfully!"_s}});
}

Answer MerchantCalls::listWebhooks(Incoming &in)
{
    if (in.wild[0] != m_key)
        return refusedBy(unknownMerchant(in.wild[0]));
    const QUrlQuery query(QUrl(QString::fromLatin1(in.call.target)));
    const QString environment = query.queryItemValue(u"environment"_s);
    QJsonArray content;
    for (const Hook &hook : m_hooks.hooks()) {
        if (environment.isEmpty() || hook.environment == environment)
            content.append(hookJson(hook));
    }
    return success({{u"content"_s, content}, {u"message"_s, u"Webhooks fetched successfully!"_s}});
}

/// Returns the payments, newest first.
QList<QJsonObject> MerchantCalls::paymentRows(const QJsonObject &query, const QDateTime &now)
{
    const QDateTime from = parsedDate(query["from"_L1].toString());
    const QDateTime to = parsedDate(query["to"_L1].toString());
    QList<QJsonObject> rows;
    for (const auto &entry : m_book.entries(now)) {
        if (entry->link.request["environment"_L1] != query["environment"_L1])
            continue;
        for (const PracticePayment &payment : entry->link.payments) {
            if (payment.at >= from && payment.at <= to)
                rows.append(paymentRow(entry->link, payment));
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const QJsonObject &one, const QJsonObject &other) {
                         return one["created_at"_L1].toString() > other["created_at"_L1].toString();
                     });
    return rows;
}

} // namespace linktill::practice
