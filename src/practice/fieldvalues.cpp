// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/fieldvalues.h"

#include "practice/fieldshape.h"
#include "practice/iso.h"
#include "practice/loopback.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace linktill::practice {

namespace {

using Problem = std::optional<Refusal>;

constexpr qsizetype longestReference = 64;
constexpr qsizetype longestDescription = 2048;

Refusal refusal(const char *code, const char *reason, const QString &message)
{
    return {400, QString::fromLatin1(code), QString::fromLatin1(reason),
            u"Invalid Request, err : "_s + message};
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text);
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host()));
}

Problem wrongAmount(double amount, int digits, const QString &currency)
{
    if (!(amount > 0))
        return refusal("4041", "INVALID_AMOUNT", u"amount must be greater than 0"_s);
    if (decimalsOf(amount) > digits) {
        return refusal("4041", "INVALID_AMOUNT",
                       u"amount has more than the %1 decimals of %2"_s.arg(digits).arg(currency));
    }
    if (!minorUnits(amount, digits))
        return refusal("4078", "AMOUNT_ABOVE_MAXIMUM", u"amount is above the maximum"_s);
    return std::nullopt;
}

/// Checks that Σ price × quantity + shipping charges − discount = amount, in the smallest unit.
Problem wrongSum(const QJsonObject &request, int digits)
{
    const QJsonObject merchant = request["merchant_details"_L1].toObject();
    const auto charges = minorUnits(merchant["shipping_charges"_L1].toDouble(), digits);
    const auto discount = minorUnits(merchant["promo_discount"_L1].toDouble(), digits);
    if (!charges || *charges < 0)
        return invalidRequest(u"merchant_details.shipping_charges is not an amount"_s);
    if (!discount || *discount < 0)
        return invalidRequest(u"merchant_details.promo_discount is not an amount"_s);
    const QJsonArray items = request["order_details"_L1].toArray();
    if (items.isEmpty())
        return std::nullopt;
    double sum = static_cast<double>(*charges - *discount);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject item = items[i].toObject();
        const QString place = u"order_details[%1]."_s.arg(i);
        const auto price = minorUnits(item["price"_L1].toDouble(), digits);
        const double quantity = item["quantity"_L1].toDouble();
        if (!price || *price < 0)
            return invalidRequest(place + u"price is not an amount"_s);
        if (quantity < 1 || decimalsOf(quantity) > 0)
            return invalidRequest(place + u"quantity must be a whole number above 0"_s);
        sum += static_cast<double>(*price) * quantity;
    }
    const auto amount = minorUnits(request["amount"_L1].toDouble(), digits);
    if (!amount || static_cast<double>(*amount) != sum) {
        return refusal("4041", "INVALID_AMOUNT",
                       u"amount is not the sum of order_details, shipping_charges and "
                       u"promo_discount"_s);
    }
    return std::nullopt;
}

Problem wrongCountry(const QJsonObject &request)
{
    if (!isCountry(request["country_code"_L1].toString()))
        return invalidRequest(u"country_code is not an ISO 3166-1 alpha-2 code"_s);
    for (const QString &party : {u"billing"_s, u"shipping"_s}) {
        const QString details = party + u"_details"_s;
        const QString address = party + u"_address"_s;
        const QString code =
            request[details].toObject()[address].toObject()["country_code"_L1].toString();
        if (!code.isEmpty() && !isCountry(code)) {
            return invalidRequest(
                u"%1.%2.country_code is not an ISO 3166-1 alpha-2 code"_s.arg(details, address));
        }
    }
    return std::nullopt;
}

Problem wrongAddress(const QJsonObject &request)
{
    for (const QString &name : {u"success_url"_s, u"failure_url"_s, u"pending_url"_s}) {
        const QString url = request[name].toString();
        if (!url.isEmpty() && !isWebAddress(url)) {
            return refusal("5030", "INVALID_REDIRECT_URL",
                           name + u" must be an absolute https address"_s);
        }
    }
    QList<std::pair<QString, QString>> others;
    const QJsonObject merchant = request["merchant_details"_L1].toObject();
    for (const QString &name : {u"logo"_s, u"back_url"_s})
        others.append({u"merchant_details."_s + name, merchant[name].toString()});
    const QJsonArray items = request["order_details"_L1].toArray();
    for (qsizetype i = 0; i < items.size(); ++i)
        others.append({u"order_details[%1].image"_s.arg(i), items[i]["image"_L1].toString()});
    const QJsonArray hooks = request["custom_txn_webhook_urls"_L1].toArray();
    for (qsizetype i = 0; i < hooks.size(); ++i)
        others.append({u"custom_txn_webhook_urls[%1]"_s.arg(i), hooks[i].toString()});
    for (const auto &[name, url] : others) {
        if (!url.isEmpty() && !isWebAddress(url))
            return invalidRequest(name + u" must be an absolute https address"_s);
    }
    return std::nullopt;
}

Problem wrongDate(const QJsonObject &request, const QJsonObject &sent, const QDateTime &now)
{
    for (const QString &name : {u"expiry_date"_s, u"scheduled_date"_s}) {
        const QString text = sent[name].toString();
        if (text.isEmpty())
            continue;
        const QDateTime date = parsedDate(text);
        if (!date.isValid())
            return invalidRequest(name + u" must be of the form YYYY-MM-DDTHH:MM:SS.000Z"_s);
        if (date <= now)
            return invalidRequest(name + u" must be in the future"_s);
    }
    const QDateTime expiry = parsedDate(request["expiry_date"_L1].toString());
    const QDateTime scheduled = parsedDate(request["scheduled_date"_L1].toString());
    if (expiry.isValid() && scheduled.isValid() && scheduled >= expiry)
        return invalidRequest(u"scheduled_date must be before expiry_date"_s);
    if (scheduled.isValid() && request["send_immediately"_L1].toBool())
        return invalidRequest(u"scheduled_date and send_immediately exclude each other"_s);
    return std::nullopt;
}

Problem wrongReminder(const QJsonObject &request)
{
    const QJsonValue time = request["reminder_time"_L1];
    const QString unit = request["reminder_time_unit"_L1].toString();
    if (!unit.isEmpty() && unit != "hours"_L1 && unit != "days"_L1)
        return invalidRequest(u"reminder_time_unit must be hours or days"_s);
    if (!time.isDouble())
        return std::nullopt;
    if (time.toDouble() < 1 || decimalsOf(time.toDouble()) > 0)
        return invalidRequest(u"reminder_time must be a whole number above 0"_s);
    if (unit.isEmpty())
        return invalidRequest(u"reminder_time_unit is a required field"_s);
    return std::nullopt;
}

/// Returns the number of code points: a character that is two units in UTF-16 counts once.
qsizetype characters(const QJsonValue &text)
{
    return text.toString().toUcs4().size();
}

Problem wrongText(const QJsonObject &request)
{
    const QString environment = request["environment"_L1].toString();
    if (environment != "live"_L1 && environment != "sandbox"_L1)
        return refusal("4034", "INVALID_ENVIRONMENT", u"environment must be live or sandbox"_s);
    const QString source = request["source"_L1].toString();
    if (source != "default"_L1 && source != "api"_L1 && source != "checkout"_L1)
        return invalidRequest(u"source must be default, api or checkout"_s);
    if (characters(request["merchant_order_id"_L1]) > longestReference) {
        return refusal("4050", "INVALID_ORDER_REF",
                       u"merchant_order_id is longer than %1 characters"_s.arg(longestReference));
    }
    if (characters(request["custom_link_ref"_L1]) > longestReference) {
        return invalidRequest(
            u"custom_link_ref is longer than %1 characters"_s.arg(longestReference));
    }
    if (characters(request["description"_L1]) > longestDescription) {
        return invalidRequest(
            u"description is longer than %1 characters"_s.arg(longestDescription));
    }
    return std::nullopt;
}

} // namespace

QDateTime parsedDate(const QString &text)
{
    static const QRegularExpression form(
        u"\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z\\z"_s);
    return form.match(text).hasMatch() ? QDateTime::fromString(text, Qt::ISODateWithMs)
                                       : QDateTime();
}

std::optional<Refusal> wrongMoney(const QJsonObject &request)
{
    const QString currency = request["currency"_L1].toString();
    const auto digits = currencyDigits(currency);
    if (!digits) {
        return refusal("4075", "INVALID_CURRENCY",
                       u"currency is not an ISO 4217 code in upper case"_s);
    }
    return wrongAmount(request["amount"_L1].toDouble(), *digits, currency);
}

std::optional<Refusal> wrongPaymentsQuery(const QJsonObject &query)
{
    constexpr int largest = 1000;
    if (auto problem = misshapenPaymentsQuery(query))
        return problem;
    for (const QString &name : {u"page"_s, u"size"_s}) {
        const double value = query[name].toDouble();
        if (value < 1 || value > largest || decimalsOf(value) > 0)
            return invalidRequest(name + u" must be a whole number from 1 to %1"_s.arg(largest));
    }
    for (const QString &name : {u"from"_s, u"to"_s}) {
        if (!parsedDate(query[name].toString()).isValid())
            return invalidRequest(name + u" must be of the form YYYY-MM-DDTHH:MM:SS.000Z"_s);
    }
    return std::nullopt;
}

std::optional<Refusal> wrongValue(const QJsonObject &request, const QJsonObject &sent,
                                  const QDateTime &now)
{
    if (auto problem = wrongText(request))
        return problem;
    if (auto problem = wrongMoney(request))
        return problem;
    if (auto problem = wrongSum(request, *currencyDigits(request["currency"_L1].toString())))
        return problem;
    if (auto problem = wrongCountry(request))
        return problem;
    if (auto problem = wrongAddress(request))
        return problem;
    if (auto problem = wrongDate(request, sent, now))
        return problem;
    return wrongReminder(request);
}

} // namespace linktill::practice
