// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/accounts/accountjson.h"

#include "core/checkout.h"
#include "core/ordernumber.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <utility>

namespace linktill {

namespace {

/// Calls visit(name, QString &) for each member that is plain text. `A` is Account or const Account.
template <class A, class V> void visitTexts(A &account, V &&visit)
{
    visit("colour", account.colour);
    visit("country", account.country);
    visit("currency", account.currency);
    visit("success_url", account.successUrl);
    visit("failure_url", account.failureUrl);
    visit("pending_url", account.pendingUrl);
    visit("sub_merchant_key", account.subMerchantKey);
    visit("order_pattern", account.orderPattern);
    visit("checkout_domain", account.checkoutDomain);
}

template <class M, class V> void visitMerchant(M &merchant, V &&visit)
{
    visit("name", merchant.name);
    visit("logo", merchant.logo);
    visit("back_url", merchant.backUrl);
    visit("promo_code", merchant.promoCode);
    visit("promo_discount", merchant.promoDiscount);
    visit("shipping_charges", merchant.shippingCharges);
}

/// Reads members and notes what is wrong with them.
class Reader
{
public:
    Reader(const QJsonObject &object, QStringList &reasons) : m_object(object), m_reasons(reasons) {}

    /// Reads text that may be missing.
    QString text(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isUndefined() && !value.isNull() && !value.isString())
            m_reasons << QStringLiteral("\"%1\" is not text").arg(QLatin1String(name));
        return value.toString();
    }
    /// Reads text that must be there.
    QString needed(const char *name)
    {
        const qsizetype before = m_reasons.size();
        const QString found = text(name).trimmed();
        if (found.isEmpty() && m_reasons.size() == before)
            m_reasons << QStringLiteral("\"%1\" is missing").arg(QLatin1String(name));
        isWhole = isWhole && !found.isEmpty();
        return found;
    }
    void unusable(const char *name)
    {
        m_reasons << QStringLiteral("\"%1\" has an impossible value").arg(QLatin1String(name));
        isWhole = false;
    }

    bool isWhole = true;

private:
    const QJsonObject &m_object;
    QStringList &m_reasons;
};

/// Reads where and as whom the account asks. With only a part of it, it would be another account.
void readIdentity(Reader &reader, Account &account)
{
    account.id = reader.needed("id");
    account.name = reader.needed("name");
    account.key = reader.needed("key");
    const QString environment = reader.needed("environment");
    if (environment == environmentName(Environment::Live))
        account.environment = Environment::Live;
    else if (environment != environmentName(Environment::Sandbox) && !environment.isEmpty())
        reader.unusable("environment");
    const QString access = reader.text("access");
    if (access == QLatin1String("token"))
        account.access = Access::Token;
    else if (!access.isEmpty() && access != QLatin1String("secret"))
        reader.unusable("access");
    const QString url = reader.text("api_url");
    account.apiUrl = QUrl(url, QUrl::StrictMode);
    if (!url.isEmpty() && !isUsableApiUrl(account.apiUrl))
        reader.unusable("api_url");
    if (account.id == QLatin1String("practice"))
        reader.unusable("id");
}

/// Cuts the text of the list of accounts into its elements; the last one may be incomplete.
QList<QByteArray> elementsOf(const QByteArray &text)
{
    const qsizetype name = text.indexOf("\"accounts\"");
    const qsizetype list = name < 0 ? -1 : text.indexOf('[', name);
    QList<QByteArray> elements;
    int depth = 0;
    bool inText = false, escaped = false;
    qsizetype begin = list + 1;
    for (qsizetype i = begin; list >= 0 && i < text.size(); ++i) {
        const char c = text[i];
        if (inText) {
            inText = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (depth == 0 && (c == ',' || c == ']')) {
            elements << text.mid(begin, i - begin).trimmed();
            begin = i + 1;
            if (c == ']')
                return elements;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    if (list >= 0)
        elements << text.mid(begin).trimmed();
    return elements;
}

QString textAfter(const char *name, const QByteArray &text)
{
    const QRegularExpression form(
        QStringLiteral(R"re("%1"\s*:\s*"([^"\\]*)")re").arg(QLatin1String(name)));
    return form.match(QString::fromUtf8(text)).captured(1);
}

} // namespace

QJsonObject accountToJson(const Account &account, QJsonObject members)
{
    const auto put = [](QJsonObject &to, const char *name, const QString &text) {
        if (text.isEmpty())
            to.remove(QLatin1String(name));
        else
            to.insert(QLatin1String(name), text);
    };
    put(members, "id", account.id);
    put(members, "name", account.name);
    put(members, "key", account.key);
    put(members, "environment", environmentName(account.environment));
    put(members, "access", account.access == Access::Token ? QStringLiteral("token") : QString());
    put(members, "token_expires", account.tokenExpires.toUTC().toString(Qt::ISODate));
    put(members, "api_url", account.apiUrl.toString(QUrl::FullyEncoded));
    visitTexts(account, [&](const char *name, const QString &text) { put(members, name, text); });
    for (const auto &[name, page] : {std::pair("success_url", &account.successUrl),
                                     std::pair("failure_url", &account.failureUrl),
                                     std::pair("pending_url", &account.pendingUrl)}) {
        if (page->isEmpty()) // an empty address was chosen; a missing one means the default
            members.insert(QLatin1String(name), QString());
    }
    if (account.remembersCustomers)
        members.remove(QLatin1String("remembers_customers"));
    else
        members.insert(QLatin1String("remembers_customers"), false);
    members = preferencesToJson(account.preferences, members);
    QJsonObject merchant = members.value(QLatin1String("merchant")).toObject();
    visitMerchant(account.merchant,
                  [&](const char *name, const auto &field) { put(merchant, name, fieldText(field)); });
    if (merchant.isEmpty())
        members.remove(QLatin1String("merchant"));
    else
        members.insert(QLatin1String("merchant"), merchant);
    return members;
}

QJsonObject preferencesToJson(const AccountPreferences &preferences, QJsonObject members)
{
    const auto put = [&members](const char *name, const QJsonValue &value, bool isSet) {
        if (isSet)
            members.insert(QLatin1String(name), value);
        else
            members.remove(QLatin1String(name));
    };
    QJsonObject messages;
    for (auto message = preferences.messages.begin(); message != preferences.messages.end(); ++message)
        messages.insert(message.key(), message.value());
    put("logo_file", preferences.logoFile, !preferences.logoFile.isEmpty());
    put("messages", messages, !messages.isEmpty());
    put("prints_receipts", true, preferences.printsReceipts);
    return members;
}

AccountPreferences preferencesFromJson(const QJsonObject &object, QStringList &reasons)
{
    AccountPreferences preferences;
    preferences.logoFile = Reader(object, reasons).text("logo_file");
    const QJsonValue prints = object.value(QLatin1String("prints_receipts"));
    if (!prints.isUndefined() && !prints.isBool())
        reasons << QStringLiteral("\"prints_receipts\" is neither true nor false");
    preferences.printsReceipts = prints.toBool();
    const QJsonValue value = object.value(QLatin1String("messages"));
    if (!value.isUndefined() && !value.isObject())
        reasons << QStringLiteral("\"messages\" is not an object");
    const QJsonObject messages = value.toObject();
    for (auto message = messages.begin(); message != messages.end(); ++message) {
        if (message.value().isString())
            preferences.messages.insert(message.key(), message.value().toString());
        else
            reasons << QStringLiteral("the message in \"%1\" is not text").arg(message.key());
    }
    return preferences;
}

ReadAccount accountFromJson(const QJsonValue &value)
{
    ReadAccount result;
    if (!value.isObject()) {
        result.reasons << QStringLiteral("it is not an object");
        return result;
    }
    const QJsonObject object = value.toObject();
    Account account;
    Reader reader(object, result.reasons);
    readIdentity(reader, account);
    visitTexts(account, [&](const char *name, QString &text) {
        if (object.contains(QLatin1String(name)))
            text = reader.text(name);
    });
    if (orderPatternFault(account.orderPattern)) {
        result.reasons << QStringLiteral("\"order_pattern\" is no pattern");
        account.orderPattern.clear();
    }
    if (account.checkoutDomain != checkoutDomainOf(account.checkoutDomain)) {
        result.reasons << QStringLiteral("\"checkout_domain\" is no domain");
        account.checkoutDomain.clear();
    }
    const QString expires = reader.text("token_expires");
    account.tokenExpires = QDateTime::fromString(expires, Qt::ISODate).toUTC();
    if (!expires.isEmpty() && !account.tokenExpires.isValid())
        result.reasons << QStringLiteral("\"token_expires\" is no time");
    const QJsonValue remembers = object.value(QLatin1String("remembers_customers"));
    if (!remembers.isUndefined() && !remembers.isBool())
        result.reasons << QStringLiteral("\"remembers_customers\" is neither true nor false");
    account.remembersCustomers = remembers.toBool(remembers.isUndefined()); // false if unreadable
    account.preferences = preferencesFromJson(object, result.reasons);
    const QJsonValue merchant = object.value(QLatin1String("merchant"));
    if (!merchant.isUndefined() && !merchant.isObject())
        result.reasons << QStringLiteral("\"merchant\" is not an object");
    const QJsonObject details = merchant.toObject();
    Reader detailReader(details, result.reasons);
    visitMerchant(account.merchant,
                  [&](const char *name, auto &text) { text = detailReader.text(name); });
    result.name = account.name;
    if (reader.isWhole)
        result.account = account;
    return result;
}

Salvage salvageAccounts(const QByteArray &text)
{
    Salvage result;
    QJsonArray whole;
    for (const QByteArray &element : elementsOf(text)) {
        const QJsonDocument document = QJsonDocument::fromJson(element);
        if (document.isObject())
            whole << document.object();
        else if (!element.isEmpty())
            result.lost << textAfter("name", element);
    }
    result.root.insert(QStringLiteral("accounts"), whole);
    result.root.insert(QStringLiteral("active"), textAfter("active", text));
    return result;
}

} // namespace linktill
