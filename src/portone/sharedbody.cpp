// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "portone/sharedbody.h"

#include "application/wording/shape.h"
#include "core/account.h"
#include "core/draftfields.h"
#include "core/jsonnumber.h"
#include "core/log.h"
#include "portone/answers.h"
#include "portone/createcall.h"
#include "portone/portonegateway.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace linktill::portone {

namespace {

const QLatin1String mask("***");

/// Names fields of requests and answers whose values may be shared, and the form that such a value must have.
struct Allowed
{
    const char *names; ///< in lower case, separated by spaces
    const char *form;  ///< regular expression for a whole value
};

constexpr Allowed allowed[] = {
    {"amount price quantity promo_discount shipping_charges reminder_time expires_in expiry_hours "
     "page size total_pages total_elements number_of_elements forex_rate invoice_amount "
     "payment_amount",
     "-?[0-9]{1,18}([.][0-9]{1,18})?"},
    {"status_code statuscode status_reason statusreason", "[A-Z0-9_]{1,64}"},
    {"payment_channel payment_method", "[A-Z0-9_]{1,64}"},
    {"currency invoice_currency payment_currency", "[A-Z]{3}"},
    {"country_code", "[A-Z]{2}"},
    {"locale", "[A-Za-z]{2,3}([-_][A-Za-z]{2,4})?"},
    {"environment", "sandbox|live"},
    {"source", "default|api|checkout"},
    {"reminder_time_unit", "(hour|day)s?"},
    {"status", "[A-Z][a-z]{2,20}"},
    // Support looks a link up by the gateway's name for it. A digit is required, since a person's name has
    // none.
    {"payment_link_ref paymentlinkref channelorderref", "(?=.*[0-9])[A-Za-z0-9._-]{1,64}"},
    // Linktill makes up these numbers, see madeUpOrderId(); a second try to pay adds a number. Other order
    // numbers are the merchant's and may hold anything, see sharedOrder().
    {"merchant_order_id merchantorderref merchant_order_ref link_order_ref",
     "LT-[0-9]{8}-[0-9A-Z]{6}(_[0-9]{1,3})?"},
    {"expiry_date scheduled_date created_at createdat expired_at from to",
     "[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9:.]{5,18}(Z|[+-][0-9:]{4,5})?)?"},
};

bool isFlag(const QString &name)
{
    static const QSet<QString> flags = [] {
        QSet<QString> names{u"is_success"_s};
        const LinkContent draft;
        visitFlags(draft, [&names](const QString &path, bool) { names.insert(path); });
        return names;
    }();
    return flags.contains(name);
}

bool mayGo(const QString &name, const QString &value)
{
    static const QHash<QString, QRegularExpression> forms = [] {
        QHash<QString, QRegularExpression> all;
        for (const Allowed &entry : allowed) {
            const QRegularExpression form(u"\\A(?:%1)\\z"_s.arg(QLatin1String(entry.form)));
            for (const QString &field : QString::fromLatin1(entry.names).split(u' '))
                all.insert(field, form);
        }
        return all;
    }();
    const auto form = forms.constFind(name);
    return form != forms.cend() && form->match(value).hasMatch();
}

/// Returns the text with the account's secrets masked: an allowed value may be a secret in the wrong field.
QString withoutSecrets(QString text, const Credentials &account)
{
    const auto hide = [&text](const QString &what, const QString &instead) {
        if (what.size() >= 4)
            text.replace(what, instead);
    };
    hide(QString::fromUtf8(account.secret), mask);
    hide(QString::fromUtf8(account.accessToken), mask);
    hide(account.key, maskedKey(account.key));
    return scrubbed(Log::withoutHidden(text));
}

/// Returns the shape of an order number and its last four characters. A shop's order numbers may be numbers
/// of patients or of identity cards; somebody who has the link at hand still recognises it by its end.
QString sharedOrder(const QString &order)
{
    static const QRegularExpression form(u"\\A(?=.*[0-9])[A-Za-z0-9._-]{9,64}\\z"_s);
    return form.match(order).hasMatch() ? u"%1, ends in %2"_s.arg(shapeOf(order), order.right(4))
                                        : shapeOf(order);
}

bool isOrder(const QString &name)
{
    static const QSet<QString> names{u"merchant_order_id"_s, u"merchantorderref"_s,
                                     u"merchant_order_ref"_s, u"link_order_ref"_s};
    return names.contains(name);
}

/// Returns the shape of the gateway's sentence, which may repeat anything, and the field that it names, which
/// is one of a list.
QString sharedMessage(const QString &message)
{
    const QString field = fieldNamedIn(message);
    return field.isEmpty() ? shapeOf(message) : shapeOf(message) + u", about "_s + field;
}

QJsonValue sharedText(const QString &name, const QString &text, const Credentials &account)
{
    if (name == keyMember)
        return maskedKey(text);
    if (name == "message"_L1)
        return sharedMessage(text);
    if (mayGo(name, text))
        return withoutSecrets(text, account);
    return isOrder(name) ? withoutSecrets(sharedOrder(text), account) : shapeOf(text);
}

/// Returns a member's name when it looks like a name, else its shape. Members of details, which the merchant
/// names, do not come here.
QString sharedName(const QString &name)
{
    static const QRegularExpression form(u"\\A[A-Za-z_][A-Za-z0-9_]{0,63}\\z"_s);
    return form.match(name).hasMatch() ? name : shapeOf(name);
}

QJsonValue shared(const QString &name, const QJsonValue &value, const Credentials &account)
{
    switch (value.type()) {
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        if (name == "additional_details"_L1)
            return u"object, %1 members"_s.arg(object.size());
        QJsonObject out;
        for (auto it = object.begin(); it != object.end(); ++it)
            out.insert(sharedName(it.key()), shared(it.key().toLower(), it.value(), account));
        return out;
    }
    case QJsonValue::Array: {
        QJsonArray list = value.toArray();
        for (auto &&element : list)
            element = shared(name, element, account);
        return list;
    }
    case QJsonValue::String:
        return sharedText(name, value.toString(), account);
    case QJsonValue::Double:
        return mayGo(name, plainText(value))
                   ? value
                   : QJsonValue(u"number, %1 characters"_s.arg(plainText(value).size()));
    case QJsonValue::Bool:
        return isFlag(name) ? value : QJsonValue(u"boolean"_s);
    default:
        return value;
    }
}

} // namespace

QString sharedBody(const QByteArray &body, const Credentials &account)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    if (json.isObject())
        return QString::fromUtf8(QJsonDocument(shared({}, json.object(), account).toObject())
                                     .toJson(QJsonDocument::Compact));
    if (json.isArray())
        return QString::fromUtf8(QJsonDocument(shared({}, json.array(), account).toArray())
                                     .toJson(QJsonDocument::Compact));
    if (body.isEmpty())
        return {};
    const char first = body.trimmed().isEmpty() ? ' ' : body.trimmed().front();
    const char *kind = first == '<'                   ? "web page"
                       : first == '{' || first == '[' ? "broken JSON"
                                                      : "no JSON";
    return u"%1, %2 bytes"_s.arg(QLatin1String(kind)).arg(body.size());
}

QString sharedAddress(const QUrl &url, const Credentials &account)
{
    static const QSet<QString> steps{u"api"_s,
                                     u"merchant"_s,
                                     u"paymentLink"_s,
                                     u"update-paylink"_s,
                                     u"status"_s,
                                     u"cancelled"_s,
                                     u"fetch-status"_s,
                                     u"auth-token"_s,
                                     u"generate-signature"_s,
                                     u"fetch-all-payments"_s};
    QStringList path = url.path(QUrl::FullyEncoded).split(u'/');
    // Calls of the merchant contain order numbers, the others the gateway's reference of a link.
    const QString name = path.contains("merchant"_L1) ? u"merchant_order_id"_s : u"payment_link_ref"_s;
    for (QString &step : path) {
        const QString plain = QUrl::fromPercentEncoding(step.toLatin1());
        if (!account.key.isEmpty() && plain == account.key)
            step = maskedKey(account.key);
        else if (!step.isEmpty() && !steps.contains(step) && !mayGo(name, plain))
            step = u'<' + (isOrder(name) ? sharedOrder(plain) : shapeOf(plain)) + u'>';
    }
    const QUrl::FormattingOptions site =
        QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo;
    return url.toString(site | QUrl::FullyEncoded) + path.join(u'/');
}

} // namespace linktill::portone
