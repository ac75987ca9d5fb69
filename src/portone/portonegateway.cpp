// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "portone/portonegateway.h"

#include "core/clock.h"
#include "core/linkcontent.h"
#include "core/log.h"
#include "core/money.h"
#include "portone/apicall.h"
#include "portone/createcall.h"
#include "portone/requestjson.h"
#include "portone/session.h"
#include "portone/signature.h"

#include <QJsonDocument>

#include <functional>

namespace linktill::portone {

namespace {

template <class Success> class ApiJob final : public JobFor<Success>
{
public:
    using Read = std::function<Outcome<Success>(const HttpAnswer &)>;

    ApiJob(Session &session, ApiRequest request, Read read, QObject *parent)
        : JobFor<Success>(parent), m_call(session, std::move(request), nullptr),
          m_read(std::move(read))
    {
        QObject::connect(&m_call, &ApiCall::waiting, this, &GatewayJob::waiting);
        QObject::connect(&m_call, &ApiCall::finished, this, [this](const Outcome<HttpAnswer> &result) {
            this->conclude(result.andThen(m_read));
        });
    }

    void start() override { m_call.start(); }
    void cancel() override { m_call.cancel(); }
    CallRecord record() const override { return m_call.record(); }
    std::optional<std::chrono::seconds> clockSkew() const override { return m_call.clockSkew(); }

private:
    ApiCall m_call;
    Read m_read;
};

NotSent notPossible(const char *why)
{
    return {NetworkFault::NotPossible, QString::fromLatin1(why)};
}

/// Returns an id as one part of a path; nothing for an empty id, and for "." and "..", which every URL
/// library resolves.
std::optional<QByteArray> pathPart(const QString &id)
{
    if (id.isEmpty() || id == QLatin1String(".") || id == QLatin1String(".."))
        return std::nullopt;
    return QUrl::toPercentEncoding(id);
}

ApiRequest pathRequest(const QByteArray &verb, const QByteArray &before, const QString &id,
                       const QByteArray &after)
{
    ApiRequest request;
    request.verb = verb;
    request.changesNothing = verb == "GET";
    if (const auto part = pathPart(id))
        request.path = before + *part + after;
    else
        request.impossible = notPossible("no usable reference");
    return request;
}

ApiRequest post(const QByteArray &path, const QByteArray &body)
{
    ApiRequest request;
    request.verb = "POST";
    request.path = path;
    request.body = body;
    return request;
}

ApiRequest signatureRequest(const QJsonObject &whole, const Credentials &account)
{
    QJsonObject json{{keyMember, account.key}};
    for (const char *name :
         {"amount", "currency", "merchant_order_id", "success_url", "failure_url"}) {
        const auto field = QLatin1String(name);
        json.insert(field, whole.value(field));
    }
    ApiRequest request = post("/api/merchant/generate-signature",
                              QJsonDocument(json).toJson(QJsonDocument::Compact));
    request.changesNothing = true;
    return request;
}

ApiRequest statusRequest(const QString &orderId, const Credentials &account)
{
    return pathRequest("GET",
                       "/api/merchant/" + QUrl::toPercentEncoding(account.key) + "/paymentLink/",
                       orderId, "/status");
}

ApiRequest createRequest(const LinkContent &draft, const Credentials &account)
{
    ApiRequest request;
    const auto amount = draft.amount.in(draft.currency);
    if (!amount) {
        request.impossible = notPossible("the amount cannot be signed");
        return request;
    }
    const CreateCall call = createCall(draft);
    QList<std::pair<QString, QString>> secrets{{keyMember, account.key}};
    if (account.accessToken.isEmpty()) {
        const QByteArray signature =
            signatureOf(SignedRequest{amount->plain(), account.key, draft.currency,
                                      draft.failureUrl, draft.merchantOrderId, draft.successUrl},
                        account.secret);
        secrets.append({signatureMember, QString::fromLatin1(signature)});
    }
    request = post(call.path.toUtf8(), withMembers(call.body, secrets));
    if (!account.accessToken.isEmpty())
        request.signature =
            std::make_shared<ApiRequest>(signatureRequest(requestJson(draft), account));
    if (pathPart(draft.merchantOrderId))
        request.lookUp =
            std::make_shared<ApiRequest>(statusRequest(draft.merchantOrderId, account));
    return request;
}

ApiRequest updateRequest(const LinkEdit &edit, const QDateTime &now)
{
    ApiRequest request = pathRequest("PUT", "/api/update-paylink/", edit.reference, {});
    if (!edit.edited.amount.in(edit.edited.currency))
        request.impossible = notPossible("the amount is none");
    else
        request.body =
            QJsonDocument(updateJson(edit.made, edit.edited, now)).toJson(QJsonDocument::Compact);
    return request;
}

/// Returns a request for a signature that nobody needs. It shows that the gateway takes a token, and makes
/// nothing.
ApiRequest trialRequest(const Credentials &account)
{
    const QString page = QStringLiteral("https://example.com/");
    return signatureRequest({{QStringLiteral("amount"), 1},
                             {QStringLiteral("currency"), QStringLiteral("THB")},
                             {QStringLiteral("merchant_order_id"), QStringLiteral("TEST")},
                             {QStringLiteral("success_url"), page},
                             {QStringLiteral("failure_url"), page}},
                            account);
}

/// Returns the token that was handed out to the account, once the gateway has taken it.
Outcome<AccessToken> accessShown(const HttpAnswer &answer, const Credentials &account)
{
    return readSignature(answer).andThen([&account](const GatewaySignature &) {
        return Outcome<AccessToken>(AccessToken{account.accessToken, account.accessExpires});
    });
}

} // namespace

PortoneGateway::PortoneGateway(Credentials account, Timeouts timeouts, const Clock &clock)
    : m_session(std::make_unique<Session>(std::move(account), timeouts, clock))
{
}

PortoneGateway::~PortoneGateway() = default;

JobFor<CreatedLink> *PortoneGateway::create(const LinkContent &draft)
{
    return new ApiJob<CreatedLink>(
        *m_session, createRequest(draft, m_session->account),
        [id = draft.merchantOrderId](const HttpAnswer &answer) { return readCreated(answer, id); },
        &m_jobs);
}

JobFor<LinkStatus> *PortoneGateway::statusByReference(const QString &reference)
{
    return new ApiJob<LinkStatus>(
        *m_session, pathRequest("GET", "/api/paymentLink/", reference, "/fetch-status"), readStatus,
        &m_jobs);
}

JobFor<LinkStatus> *PortoneGateway::statusByOrderId(const QString &merchantOrderId)
{
    return new ApiJob<LinkStatus>(
        *m_session, statusRequest(merchantOrderId, m_session->account), readStatus, &m_jobs);
}

JobFor<LinkCancelled> *PortoneGateway::cancelLink(const QString &reference)
{
    return new ApiJob<LinkCancelled>(
        *m_session, pathRequest("PUT", "/api/paymentLink/", reference, "/status/cancelled"),
        [reference](const HttpAnswer &answer) { return readCancelled(answer, reference); },
        &m_jobs);
}

JobFor<LinkUpdated> *PortoneGateway::updateLink(const LinkEdit &edit)
{
    return new ApiJob<LinkUpdated>(
        *m_session, updateRequest(edit, m_session->gatewayNow()),
        [edit](const HttpAnswer &answer) { return readUpdated(answer, edit); }, &m_jobs);
}

JobFor<AccessToken> *PortoneGateway::requestToken()
{
    if (!m_session->account.accessToken.isEmpty())
        return new ApiJob<AccessToken>(
            *m_session, trialRequest(m_session->account),
            [session = m_session.get()](const HttpAnswer &answer) {
                return accessShown(answer, session->account);
            },
            &m_jobs);
    return new ApiJob<AccessToken>(
        *m_session, tokenRequest(*m_session),
        [session = m_session.get()](const HttpAnswer &answer) {
            Outcome<AccessToken> outcome = readToken(answer, session->clock);
            if (outcome) {
                Log::hide(outcome->token);
                session->token = *outcome;
            }
            return outcome;
        },
        &m_jobs);
}

JobFor<GatewaySignature> *PortoneGateway::requestSignature(const LinkContent &draft)
{
    return new ApiJob<GatewaySignature>(
        *m_session, signatureRequest(requestJson(draft), m_session->account), readSignature,
        &m_jobs);
}

void PortoneGateway::keepConnections()
{
    m_session->keepsConnections = true;
}

void PortoneGateway::setOfflineCheck(std::function<bool()> offline)
{
    m_session->offline = std::move(offline);
}

} // namespace linktill::portone
