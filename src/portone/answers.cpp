// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "portone/answers.h"

#include "core/clock.h"
#include "core/draftfields.h"
#include "core/editable.h"
#include "core/jsonnumber.h"
#include "core/linkchanges.h"
#include "core/linktrust.h"
#include "portone/createcall.h"
#include "portone/gatewaycodes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace linktill::portone {

namespace {

OutcomeUnknown unreadable(const HttpAnswer &answer, const char *why)
{
    return {UnknownCause::Unreadable, answer.status, QString::fromLatin1(why)};
}

/// Returns the answer's code; nothing when it has none. A code is a text in every example; a number means the
/// same.
std::optional<QString> code(const QJsonObject &json)
{
    const QJsonValue value = json.value(QLatin1String("status_code"));
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return plainText(value);
    return std::nullopt;
}

Refused refusal(const HttpAnswer &answer, const QJsonObject &json)
{
    Refused refused;
    refused.httpStatus = answer.status;
    refused.statusCode = code(json).value_or(QString());
    refused.statusReason = json.value(QLatin1String("status_reason")).toString();
    refused.message = json.value(QLatin1String("message")).toString();
    refused.field = fieldNamedIn(refused.message);
    refused.kind = refusalKindOf(answer.status, refused.statusCode);
    return refused;
}

/// Returns whether the answer is a sign-in page. Until somebody has signed in, the network of a hotel or café
/// answers every call with a page of its own, by 511 (RFC 6585) or by a temporary redirect to another host.
bool isSignInPage(const HttpAnswer &answer)
{
    const int status = answer.status;
    if (status == 511)
        return true;
    if (status == 302 || status == 303 || status == 307)
        return answer.headers.pointsElsewhere;
    const bool isPage = answer.headers.contentType.startsWith("text/html") ||
                        answer.body.trimmed().startsWith('<');
    return status < 300 && isPage && QJsonDocument::fromJson(answer.body).isNull();
}

/// Returns whether the answer is a 429 with Retry-After, which says that nothing was done, with or without
/// the gateway's JSON.
bool saysTooMany(const HttpAnswer &answer)
{
    return answer.status == 429 && !answer.headers.retryAfter.isEmpty();
}

/// Returns the JSON of an answer that is a success as far as status and codes go.
Outcome<QJsonObject> readJson(const HttpAnswer &answer)
{
    if (answer.status == 407)
        return NotSent{NetworkFault::Proxy, QStringLiteral("HTTP 407")};
    if (isSignInPage(answer))
        return OutcomeUnknown{UnknownCause::SignInPage, answer.status, {}};
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    if (saysTooMany(answer))
        return refusal(answer, json);
    if (answer.status >= 500)
        return OutcomeUnknown{UnknownCause::ServerError, answer.status,
                              json.value(QLatin1String("message")).toString()};
    if (answer.status >= 300 && answer.status < 400)
        return OutcomeUnknown{UnknownCause::Redirected, answer.status, {}};
    if (json.isEmpty())
        // A 4xx is unreadable, too: a page in HTML comes from something between us and the gateway, which may
        // have let the request through first.
        return unreadable(answer, "not a JSON object");
    const auto statusCode = code(json);
    if (json.contains(QLatin1String("status_code")) && !statusCode)
        return unreadable(answer, "status_code is no text");
    if (answer.status >= 400)
        return statusCode ? CallFailure(refusal(answer, json))
                          : CallFailure(unreadable(answer, "no status_code"));
    if (json.value(QLatin1String("is_success")) == QJsonValue(false) ||
        (statusCode && !isGoodCode(*statusCode)))
        return refusal(answer, json);
    return json;
}

/// Returns the answer's object, which is bare, or wrapped as other clients have seen it.
QJsonObject content(const QJsonObject &json, const char *expected)
{
    if (!json.contains(QLatin1String(expected))) {
        for (const char *wrap : {"content", "data"}) {
            const QJsonValue inner = json.value(QLatin1String(wrap));
            if (inner.isObject())
                return inner.toObject();
        }
    }
    return json;
}

/// Reads `name` into `to`. Returns false unless the value is a text, null or absent; the last two give an
/// empty text.
bool readText(const QJsonObject &json, const char *name, QString &to)
{
    const QJsonValue value = json.value(QLatin1String(name));
    to = value.toString();
    return value.isString() || value.isNull() || value.isUndefined();
}

bool readTransaction(const QJsonValue &value, LinkTransaction &to)
{
    const QJsonObject json = value.toObject();
    QString createdAt;
    const bool fits = value.isObject() && readText(json, "status", to.status) &&
                      readText(json, "statusCode", to.statusCode) &&
                      readText(json, "statusReason", to.statusReason) &&
                      readText(json, "channelOrderRef", to.channelOrderRef) &&
                      readText(json, "merchantOrderRef", to.merchantOrderRef) &&
                      readText(json, "createdAt", createdAt);
    to.createdAt = QDateTime::fromString(createdAt, Qt::ISODateWithMs).toUTC();
    to.state = linkStateOfStatus(to.status);
    to.hasFailed = isFailedPayment(to.status);
    return fits;
}

/// Returns the value at "a.b"; undefined where there is none.
QJsonValue valueAt(const QJsonObject &json, const QString &path)
{
    QJsonValue value = json;
    for (const QString &step : path.split(QLatin1Char('.')))
        value = value.toObject().value(step);
    return value;
}

/// Returns whether an answered number or text says the same as what was sent.
bool isSame(const QString &sent, const QJsonValue &answered)
{
    if (answered.isDouble()) {
        const auto number = jsonNumber(sent.isEmpty() ? QStringLiteral("0") : sent);
        return number && plainText(*number) == plainText(answered);
    }
    return sent == answered.toString();
}

/// Takes over what the answer tells of the fields that were to change and of the money. Other fields and the
/// rows of lists are left alone: gateways add to them and spell them as they like.
void takeAnswered(const QJsonObject &answered, const LinkContent &made, LinkContent &draft)
{
    const QStringList changed = changedFields(made, draft);
    visitScalars(draft, [&](const QString &path, auto &text, FieldKind kind) {
        const QJsonValue value = valueAt(answered, path);
        const bool fits = kind == FieldKind::Number ? value.isDouble() : value.isString();
        const bool counts = changed.contains(path) || path == QLatin1String("amount") ||
                            path == QLatin1String("currency");
        if (fits && counts && !isFixed(path) && !isSame(fieldText(text), value))
            text = value.isDouble() ? plainText(value) : value.toString();
    });
    visitFlags(draft, [&](const QString &path, bool &on) {
        const QJsonValue value = answered.value(path);
        if (value.isBool() && changed.contains(path) && !isFixed(path))
            on = value.toBool();
    });
    visitMoments(draft, [&](const QString &path, Moment &moment) {
        const QJsonValue value = answered.value(path);
        const Moment told = Moment::fromIso(value.toString());
        if (value.isString() && told.fault == Moment::Fault::None && changed.contains(path))
            moment = told;
    });
}

/// Returns the paths of all fields, with "[0]" for any row.
QSet<QString> knownFields()
{
    LinkContent draft;
    draft.items.resize(1);
    draft.notes.resize(1);
    draft.methods.resize(1);
    draft.webhooks.resize(1);
    QSet<QString> fields{keyMember, signatureMember};
    const auto learn = [&fields](const QString &path, const auto &...) {
        fields.insert(path);
        for (qsizetype i = 1; i < path.size(); ++i) {
            if (path.at(i) == QLatin1Char('.') || path.at(i) == QLatin1Char('['))
                fields.insert(path.left(i));
        }
    };
    visitScalars(draft, learn);
    visitFlags(draft, learn);
    visitMoments(draft, learn);
    visitLists(draft, learn);
    return fields;
}

/// Finds a field by its full path, or by a name that only one field has, like "billing_email". Returns an
/// empty text when there is none.
QString fieldCalled(const QString &word, const QSet<QString> &fields)
{
    static const QRegularExpression row(QStringLiteral(R"(\[\d+\])"));
    QString path = word;
    path.replace(row, QStringLiteral("[0]"));
    if (fields.contains(path))
        return word;
    QString found;
    if (!path.contains(QLatin1Char('_')))
        return found;
    for (const QString &field : fields) {
        if (!field.endsWith(QLatin1Char('.') + path))
            continue;
        if (!found.isEmpty())
            return {}; // several have this name
        found = field;
    }
    return found;
}

} // namespace

GatewayCode codeOf(const HttpAnswer &answer)
{
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    return {code(json).value_or(QString()),
            json.value(QLatin1String("status_reason")).toString()};
}

Outcome<CreatedLink> readCreated(const HttpAnswer &answer, const QString &merchantOrderId)
{
    return readJson(answer).andThen([&](const QJsonObject &json) -> Outcome<CreatedLink> {
        const QJsonObject link = content(json, "payment_link");
        CreatedLink created;
        created.merchantOrderId = merchantOrderId;
        if (!readText(link, "payment_link", created.url) ||
            !readText(link, "payment_link_ref", created.reference))
            return unreadable(answer, "wrong types");
        if (hasProblems(judgeLink(created.url, {})))
            return unreadable(answer, "no link");
        if (created.reference.isEmpty())
            return unreadable(answer, "no reference");
        return created;
    });
}

Outcome<LinkStatus> readStatus(const HttpAnswer &answer)
{
    return readJson(answer).andThen([&](const QJsonObject &json) -> Outcome<LinkStatus> {
        const QJsonObject link = content(json, "status");
        LinkStatus status;
        if (!readText(link, "paymentLinkRef", status.reference) ||
            !readText(link, "merchantOrderRef", status.merchantOrderId) ||
            !readText(link, "status", status.status))
            return unreadable(answer, "wrong types");
        if (status.status.isEmpty())
            return unreadable(answer, "no status");
        status.state = linkStateOfStatus(status.status);
        const QJsonValue transactions = link.value(QLatin1String("transactionsList"));
        if (!transactions.isArray() && !transactions.isNull() && !transactions.isUndefined())
            return unreadable(answer, "transactionsList is no list");
        for (const QJsonValue value : transactions.toArray()) {
            LinkTransaction transaction;
            if (!readTransaction(value, transaction))
                return unreadable(answer, "wrong types in transactionsList");
            status.transactions.append(transaction);
        }
        return status;
    });
}

Outcome<LinkCancelled> readCancelled(const HttpAnswer &answer, const QString &reference)
{
    return readJson(answer).andThen([&](const QJsonObject &json) -> Outcome<LinkCancelled> {
        if (!code(json))
            return unreadable(answer, "no status_code");
        return LinkCancelled{reference};
    });
}

Outcome<LinkUpdated> readUpdated(const HttpAnswer &answer, const LinkEdit &edit)
{
    return readJson(answer).andThen([&](const QJsonObject &json) -> Outcome<LinkUpdated> {
        const QJsonObject link = content(json, "amount");
        LinkUpdated updated{edit.reference, {}, edit.edited};
        QString order, currency;
        if (!readText(link, "status", updated.status) ||
            !readText(link, "merchant_order_id", order) ||
            !readText(link, "currency", currency) ||
            !link.value(QLatin1String("amount")).isDouble())
            return unreadable(answer, "wrong types");
        if (currency.isEmpty())
            return unreadable(answer, "no currency");
        if (!order.isEmpty() && order != edit.edited.merchantOrderId)
            return unreadable(answer, "another order");
        takeAnswered(link, edit.made, updated.draft);
        return updated;
    });
}

Outcome<AccessToken> readToken(const HttpAnswer &answer, const Clock &clock)
{
    return readJson(answer).andThen([&](const QJsonObject &json) -> Outcome<AccessToken> {
        const QJsonObject inner = content(json, "token");
        const QByteArray token = inner.value(QLatin1String("token")).toString().toUtf8();
        const qint64 seconds = inner.value(QLatin1String("expires_in")).toInteger();
        const bool fits = !token.isEmpty() && std::all_of(token.begin(), token.end(), [](char c) {
            return c > ' ' && c < '\x7f'; // the token goes into a header
        });
        if (!fits || seconds <= 0)
            return unreadable(answer, "no token");
        return AccessToken{token, clock.now().addSecs(seconds)};
    });
}

Outcome<GatewaySignature> readSignature(const HttpAnswer &answer)
{
    return readJson(answer).andThen([&](const QJsonObject &json) -> Outcome<GatewaySignature> {
            const QJsonObject inner = content(json, "signature");
            const QString signature = inner.value(QLatin1String("signature")).toString();
            if (signature.isEmpty())
                return unreadable(answer, "no signature");
            return GatewaySignature{signature.toUtf8()};
        });
}

QString fieldNamedIn(const QString &message)
{
    static const QSet<QString> fields = knownFields();
    static const QRegularExpression word(
        QStringLiteral(R"([a-z][a-z0-9_]*(?:(?:\.|\[\d+\]\.?)[a-z0-9_]+|\[\d+\])*)"));
    for (auto it = word.globalMatch(message); it.hasNext();) {
        const QString found = fieldCalled(it.next().captured(), fields);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace linktill::portone
