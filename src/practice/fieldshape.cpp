// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/fieldshape.h"

#include <QJsonArray>
#include <QStringList>

#include <span>

using namespace Qt::StringLiterals;

namespace linktill::practice {

namespace {

enum class Kind { Text, Number, Flag, Object, List };
enum class Need { Optional, Required };

struct Field
{
    const char *path; ///< "a.b": member b of object a; "a[].b": of each element of list a
    Kind kind;
    Need need = Need::Optional;
};

constexpr auto required = Need::Required;

constexpr Field createFields[] = {
    {"merchant_details", Kind::Object, required},
    {"merchant_details.name", Kind::Text, required},
    {"merchant_details.promo_discount", Kind::Number, required},
    {"merchant_details.shipping_charges", Kind::Number, required},
    {"merchant_details.logo", Kind::Text},
    {"merchant_details.back_url", Kind::Text},
    {"merchant_details.promo_code", Kind::Text},
    {"merchant_order_id", Kind::Text, required},
    {"amount", Kind::Number, required},
    {"currency", Kind::Text, required},
    {"country_code", Kind::Text, required},
    {"success_url", Kind::Text, required},
    {"failure_url", Kind::Text, required},
    {"source", Kind::Text, required},
    {"environment", Kind::Text, required},
    {"description", Kind::Text},
    {"pending_url", Kind::Text},
    {"custom_link_ref", Kind::Text},
    {"billing_details", Kind::Object},
    {"billing_details.billing_name", Kind::Text},
    {"billing_details.billing_surname", Kind::Text},
    {"billing_details.billing_email", Kind::Text},
    {"billing_details.billing_phone", Kind::Text},
    {"billing_details.billing_address", Kind::Object},
    {"billing_details.billing_address.city", Kind::Text},
    {"billing_details.billing_address.country_code", Kind::Text},
    {"billing_details.billing_address.country_name", Kind::Text},
    {"billing_details.billing_address.locale", Kind::Text},
    {"billing_details.billing_address.line_1", Kind::Text},
    {"billing_details.billing_address.line_2", Kind::Text},
    {"billing_details.billing_address.postal_code", Kind::Text},
    {"billing_details.billing_address.state", Kind::Text},
    {"shipping_details", Kind::Object},
    {"shipping_details.shipping_name", Kind::Text},
    {"shipping_details.shipping_surname", Kind::Text},
    {"shipping_details.shipping_email", Kind::Text},
    {"shipping_details.shipping_phone", Kind::Text},
    {"shipping_details.shipping_address", Kind::Object},
    {"shipping_details.shipping_address.city", Kind::Text},
    {"shipping_details.shipping_address.country_code", Kind::Text},
    {"shipping_details.shipping_address.country_name", Kind::Text},
    {"shipping_details.shipping_address.locale", Kind::Text},
    {"shipping_details.shipping_address.line_1", Kind::Text},
    {"shipping_details.shipping_address.line_2", Kind::Text},
    {"shipping_details.shipping_address.postal_code", Kind::Text},
    {"shipping_details.shipping_address.state", Kind::Text},
    {"order_details", Kind::List},
    {"order_details[]", Kind::Object},
    {"order_details[].id", Kind::Text},
    {"order_details[].name", Kind::Text},
    {"order_details[].price", Kind::Number, required},
    {"order_details[].quantity", Kind::Number, required},
    {"order_details[].image", Kind::Text},
    {"order_details[].additional_details", Kind::Object},
    {"customer_details", Kind::Object},
    {"customer_details.name", Kind::Text},
    {"customer_details.email_address", Kind::Text},
    {"customer_details.phone_number", Kind::Text},
    {"expiry_date", Kind::Text},
    {"scheduled_date", Kind::Text},
    {"send_immediately", Kind::Flag},
    {"reminder_time", Kind::Number},
    {"reminder_time_unit", Kind::Text},
    {"notify_by_email", Kind::Flag},
    {"notify_by_phone", Kind::Flag},
    {"show_shipping_details", Kind::Flag},
    {"show_back_button", Kind::Flag},
    {"is_checkout_embed", Kind::Flag},
    {"notes", Kind::List},
    {"notes[]", Kind::Object},
    {"notes[].key", Kind::Text, required},
    {"notes[].value", Kind::Text},
    {"chosen_payment_methods", Kind::List},
    {"chosen_payment_methods[]", Kind::Object},
    {"chosen_payment_methods[].payment_channel", Kind::Text, required},
    {"chosen_payment_methods[].payment_method", Kind::Text, required},
    {"custom_txn_webhook_urls", Kind::List},
    {"custom_txn_webhook_urls[]", Kind::Text},
    {"user_configured_field1", Kind::Text},
    {"user_configured_field2", Kind::Text},
    {"user_configured_field3", Kind::Text},
    {"user_configured_field4", Kind::Text},
    {"user_configured_field5", Kind::Text},
    {"use_merchant_configured_dcc_rate", Kind::Flag},
    {"merchant_dcc_rate", Kind::Object},
    {"merchant_dcc_rate.forex_rate", Kind::Number},
    {"merchant_dcc_rate.invoice_amount", Kind::Number},
    {"merchant_dcc_rate.invoice_currency", Kind::Text},
    {"merchant_dcc_rate.payment_currency", Kind::Text},
    {"merchant_dcc_rate.payment_amount", Kind::Number},
    {"merchant_dcc_rate.show_fx_conversion", Kind::Flag},
};

constexpr Field editOnlyFields[] = {
    {"mobile_redirect_url", Kind::Text},      {"default_guest_checkout", Kind::Flag},
    {"is_billing_shipping_same", Kind::Flag}, {"show_items", Kind::Flag},
    {"show_saved_cards", Kind::Flag},
};

constexpr Field signatureFields[] = {
    {"portone_key", Kind::Text, required}, {"currency", Kind::Text, required},
    {"amount", Kind::Number, required},    {"merchant_order_id", Kind::Text, required},
    {"success_url", Kind::Text, required}, {"failure_url", Kind::Text, required},
};

constexpr Field paymentsFields[] = {
    {"page", Kind::Number, required},      {"size", Kind::Number, required},
    {"from", Kind::Text, required},        {"to", Kind::Text, required},
    {"environment", Kind::Text, required},
};

constexpr Field webhookFields[] = {
    {"name", Kind::Text, required},
    {"url", Kind::Text, required},
    {"type", Kind::Text, required},
    {"environment", Kind::Text, required},
};

constexpr Field tokenFields[] = {
    {"portone_key", Kind::Text, required},
    {"portone_secret", Kind::Text, required},
};

bool hasKind(const QJsonValue &value, Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return value.isString();
    case Kind::Number:
        return value.isDouble();
    case Kind::Flag:
        return value.isBool();
    case Kind::Object:
        return value.isObject();
    case Kind::List:
        return value.isArray();
    }
    return false;
}

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return u"a string"_s;
    case Kind::Number:
        return u"a number"_s;
    case Kind::Flag:
        return u"a boolean"_s;
    case Kind::Object:
        return u"an object"_s;
    case Kind::List:
        return u"an array"_s;
    }
    return {};
}

std::optional<Refusal> problemOf(const QJsonValue &value, const Field &field, const QString &shown)
{
    const bool inList = QLatin1String(field.path).endsWith("[]"_L1);
    // null stands for a missing field, but an element of a list cannot be missing
    const bool missing = !inList && (value.isUndefined() || value.isNull());
    const bool empty = field.kind == Kind::Text && value.isString() && value.toString().isEmpty();
    if (field.need == Need::Required && (missing || empty))
        return invalidRequest(shown + u" is a required field"_s);
    if (!missing && !hasKind(value, field.kind))
        return invalidRequest(shown + u" must be "_s + kindName(field.kind));
    return std::nullopt;
}

/// Follows \a steps from \a value. Earlier rows of the table have checked the shapes on the way.
std::optional<Refusal> walk(const QJsonValue &value, const QStringList &steps, const Field &field,
                            const QString &shown)
{
    if (steps.isEmpty())
        return problemOf(value, field, shown);
    if (steps.first() == "[]"_L1) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString place = shown + u'[' + QString::number(i) + u']';
            if (auto problem = walk(list.at(i), steps.mid(1), field, place))
                return problem;
        }
        return std::nullopt;
    }
    if (!value.isObject())
        return std::nullopt;
    const QString place = shown.isEmpty() ? steps.first() : shown + u'.' + steps.first();
    return walk(value.toObject().value(steps.first()), steps.mid(1), field, place);
}

std::optional<Refusal> firstMisshapen(const QJsonObject &request, std::span<const Field> fields)
{
    for (const Field &field : fields) {
        const QString path = QString(QLatin1String(field.path)).replace("[]"_L1, ".[]"_L1);
        if (auto problem = walk(request, path.split(u'.'), field, {}))
            return problem;
    }
    return std::nullopt;
}

} // namespace

std::optional<Refusal> misshapenCreate(const QJsonObject &request)
{
    return firstMisshapen(request, createFields);
}

std::optional<Refusal> misshapenEdit(const QJsonObject &request)
{
    if (auto problem = firstMisshapen(request, createFields))
        return problem;
    return firstMisshapen(request, editOnlyFields);
}

std::optional<Refusal> misshapenSignatureRequest(const QJsonObject &request)
{
    return firstMisshapen(request, signatureFields);
}

std::optional<Refusal> misshapenPaymentsQuery(const QJsonObject &request)
{
    return firstMisshapen(request, paymentsFields);
}

std::optional<Refusal> misshapenTokenRequest(const QJsonObject &request)
{
    return firstMisshapen(request, tokenFields);
}

std::optional<Refusal> misshapenWebhook(const QJsonObject &request)
{
    return firstMisshapen(request, webhookFields);
}

} // namespace linktill::practice
