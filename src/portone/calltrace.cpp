// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "portone/calltrace.h"

#include "desk/log.h"
#include "portone/answers.h"
#include "portone/portonegateway.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace linktill::portone {

namespace {

constexpr qsizetype mostAnswerShown = 4096;
const QLatin1String mask("***");

bool isSecret(const QString &name)
{
    static const QSet<QString> names{
        QStringLiteral("signature_hash"), QStringLiteral("signature"), QStringLiteral("token"),
        QStringLiteral("access_token"),   QStringLiteral("secret"),    QStringLiteral("secret_key"),
        QStringLiteral("portone_secret"), QStringLiteral("password"),
        QStringLiteral("authorization")};
    return names.contains(name);
}

bool isKey(const QString &name)
{
    return name == QLatin1String("portone_key") || name == QLatin1String("client_key") ||
           name == QLatin1String("merchant_key");
}

/// An object about a person: billing_details, shipping_address, customer_details …
bool isPerson(const QString &name)
{
    return name.startsWith(QLatin1String("billing")) ||
           name.startsWith(QLatin1String("shipping_address")) ||
           name.startsWith(QLatin1String("shipping_details")) ||
           name.startsWith(QLatin1String("customer"));
}

bool isPersonal(const QString &name, bool inPerson)
{
    if (inPerson)
        return !name.endsWith(QLatin1String("country_code")) &&
               !name.endsWith(QLatin1String("country_name")) &&
               !name.endsWith(QLatin1String("locale"));
    return name.contains(QLatin1String("email")) || name.contains(QLatin1String("phone")) ||
           name.contains(QLatin1String("surname")) || name.contains(QLatin1String("customer_name"));
}

QString cleaned(QString text, const Credentials &account)
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

QJsonValue redacted(const QString &name, const QJsonValue &value, bool inPerson,
                    const Credentials &account)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            *it = redacted(it.key().toLower(), *it, inPerson || isPerson(name), account);
        return object;
    }
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        for (auto &&element : list)
            element = redacted(name, element, inPerson, account);
        return list;
    }
    if (value.isNull() || value.isBool())
        return value;
    if (isSecret(name) || isPersonal(name, inPerson))
        return value == QJsonValue(QString()) ? value : QJsonValue(mask);
    if (!value.isString())
        return value;
    return isKey(name) ? maskedKey(value.toString()) : cleaned(value.toString(), account);
}

/// Half an answer and other text: whatever looks like a field about a person.
QString cleanedText(const QByteArray &body, const Credentials &account)
{
    static const QRegularExpression fields(
        QStringLiteral(R"~("(\w*(?:name|city|line_\d|postal_code|state|phone\w*|email\w*))"(\s*:\s*))~"
                       R"~("[^"]*"?)~"));
    QString text = QString::fromUtf8(body.left(4 * mostAnswerShown));
    text.replace(fields, QStringLiteral(R"~("\1"\2"***")~"));
    return cleaned(text, account);
}

QString end(const Exchange &exchange)
{
    if (const auto *answer = std::get_if<HttpAnswer>(&exchange))
        return QString::number(answer->status);
    if (const auto *notSent = std::get_if<NotSent>(&exchange))
        return QStringLiteral("not sent (%1)")
            .arg(notSent->detail.isEmpty() ? QStringLiteral("timed out or cancelled")
                                           : notSent->detail);
    const auto &unknown = std::get<OutcomeUnknown>(exchange);
    QString why = unknown.detail;
    if (unknown.cause == UnknownCause::AnswerTimeout)
        why = QStringLiteral("timed out");
    else if (unknown.cause == UnknownCause::Cancelled)
        why = QStringLiteral("cancelled");
    else if (unknown.cause == UnknownCause::AnswerTooLong)
        why = QStringLiteral("too long");
    return QStringLiteral("no answer (%1)").arg(why);
}

LogLevel levelOf(const Exchange &exchange)
{
    const auto *answer = std::get_if<HttpAnswer>(&exchange);
    return answer && answer->status < 400 ? LogLevel::Info : LogLevel::Warning;
}

QString withoutKey(QString text, const Credentials &account)
{
    if (account.key.size() >= 4) {
        text.replace(QString::fromLatin1(QUrl::toPercentEncoding(account.key)),
                     maskedKey(account.key));
        text.replace(account.key, maskedKey(account.key));
    }
    return text;
}

} // namespace

void CallTrace::sent(const QByteArray &verb, const QUrl &url, const QByteArray &body,
                     const QDateTime &time)
{
    m_verb = verb;
    m_url = url;
    m_body = body;
    m_time = time;
    m_answer.reset();
    m_status = 0;
    m_since.start();
}

void CallTrace::ended(const Exchange &exchange, const Credentials &account)
{
    if (const auto *answer = std::get_if<HttpAnswer>(&exchange)) {
        m_answer = *answer;
        m_status = answer->status;
    } else if (const auto *unknown = std::get_if<OutcomeUnknown>(&exchange)) {
        m_status = unknown->httpStatus;
    }
    QString line = QStringLiteral("%1 %2 %3 %4 ms")
                       .arg(QString::fromLatin1(m_verb),
                            withoutKey(m_url.path(QUrl::FullyEncoded), account), end(exchange))
                       .arg(m_since.elapsed());
    if (m_answer && !m_answer->headers.requestId.isEmpty())
        line += QStringLiteral(" id ") + m_answer->headers.requestId;
    Log::event(levelOf(exchange), line);
}

CallRecord CallTrace::record(const Credentials &account) const
{
    CallRecord record;
    if (!m_time.isValid())
        return record;
    record.time = m_time;
    record.method = m_verb;
    record.url = withoutKey(
        m_url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemoveQuery), account);
    record.httpStatus = m_status;
    record.request = redactedBody(m_body, account);
    if (!m_answer)
        return record;
    const GatewayCode code = codeOf(*m_answer);
    record.statusCode = cleaned(code.code, account).left(100);
    record.statusReason = cleaned(code.reason, account).left(200);
    record.requestId = scrubbed(m_answer->headers.requestId);
    record.answer = redactedBody(m_answer->body, account).left(mostAnswerShown);
    while (record.answer.toUtf8().size() > mostAnswerShown)
        record.answer.chop(64);
    return record;
}

QString redactedBody(const QByteArray &body, const Credentials &account)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    if (json.isNull())
        return cleanedText(body, account);
    const QJsonValue clean =
        json.isObject() ? redacted({}, json.object(), false, account)
                        : redacted({}, json.array(), false, account);
    const QJsonDocument document = clean.isObject() ? QJsonDocument(clean.toObject())
                                                    : QJsonDocument(clean.toArray());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QString maskedKey(const QString &key)
{
    return mask + (key.size() > 8 ? key.right(4) : QString());
}

} // namespace linktill::portone
