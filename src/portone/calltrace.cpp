// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "portone/calltrace.h"

#include "application/wording/shape.h"
#include "core/account.h"
#include "core/log.h"
#include "portone/answers.h"
#include "portone/portonegateway.h"
#include "portone/sharedbody.h"

#include <QRegularExpression>

namespace linktill::portone {

namespace {

constexpr qsizetype maxAnswerShown = 4096;

QString end(const Outcome<HttpAnswer> &exchange)
{
    if (exchange)
        return QString::number(exchange->status);
    if (const NotSent *notSent = exchange.error().notSent())
        return QStringLiteral("not sent (%1)")
            .arg(notSent->detail.isEmpty() ? QStringLiteral("timed out or cancelled")
                                           : notSent->detail);
    const OutcomeUnknown &unknown = *exchange.error().unknown();
    QString why = unknown.detail;
    if (unknown.cause == UnknownCause::AnswerTimeout)
        why = QStringLiteral("timed out");
    else if (unknown.cause == UnknownCause::Cancelled)
        why = QStringLiteral("cancelled");
    else if (unknown.cause == UnknownCause::AnswerTooLong)
        why = QStringLiteral("too long");
    return QStringLiteral("no answer (%1)").arg(why);
}

LogLevel levelOf(const Outcome<HttpAnswer> &exchange)
{
    return exchange && exchange->status < 400 ? LogLevel::Info : LogLevel::Warning;
}

/// Returns a text unchanged that has the form of X-Request-Id and its like,
/// "Root=1-67891233-abcdef012345678912345678"; of any other text only its shape.
QString identifierOrShape(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[\w.:=;/+-]{1,200}\z)"));
    return form.match(text).hasMatch() ? text : shapeOf(text);
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

void CallTrace::ended(const Outcome<HttpAnswer> &exchange, const Credentials &account)
{
    if (exchange) {
        m_answer = *exchange;
        m_status = exchange->status;
    } else if (const OutcomeUnknown *unknown = exchange.error().unknown()) {
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
    record.url = sharedAddress(m_url, account);
    record.httpStatus = m_status;
    record.request = sharedBody(m_body, account);
    if (!m_answer)
        return record;
    const GatewayCode code = codeOf(*m_answer);
    record.statusCode = codeOrShape(code.code);
    record.statusReason = codeOrShape(code.reason);
    record.requestId = identifierOrShape(m_answer->headers.requestId);
    record.answer = sharedBody(m_answer->body, account).left(maxAnswerShown);
    return record;
}

} // namespace linktill::portone
