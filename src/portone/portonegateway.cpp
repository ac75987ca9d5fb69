// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "portone/portonegateway.h"

#include "core/clock.h"
#include "core/linkdraft.h"
#include "core/money.h"
#include "portone/apicall.h"
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
        : JobFor<Success>(parent), m_session(session), m_call(session, std::move(request), nullptr),
          m_read(std::move(read))
    {
        QObject::connect(&m_call, &ApiCall::finished, this,
                         [this](const ApiResult &result) { finish(outcomeOf(result)); });
    }

    void start() override { m_call.start(); }
    void cancel() override { m_call.cancel(); }

private:
    Outcome<Success> outcomeOf(const ApiResult &result) const
    {
        if (const auto *answer = std::get_if<HttpAnswer>(&result))
            return m_read(*answer);
        if (const auto *refused = std::get_if<Refused>(&result))
            return *refused;
        if (const auto *notSent = std::get_if<NotSent>(&result))
            return *notSent;
        return std::get<OutcomeUnknown>(result);
    }

    void finish(Outcome<Success> outcome)
    {
        // The next call asks for a new token then.
        const auto *refused = std::get_if<Refused>(&outcome);
        if (refused && refused->statusCode == QLatin1String("4054"))
            m_session.token.reset();
        this->conclude(std::move(outcome));
    }

    Session &m_session;
    ApiCall m_call;
    Read m_read;
};

NotSent notPossible(const char *why)
{
    return {NetworkFault::NotPossible, QString::fromLatin1(why)};
}

/// An id as one part of a path. "." and ".." cannot be one: every URL library resolves them.
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
    if (const auto part = pathPart(id))
        request.path = before + *part + after;
    else
        request.impossible = notPossible("no usable reference");
    return request;
}

ApiRequest post(const char *path, const QJsonObject &json)
{
    ApiRequest request;
    request.verb = "POST";
    request.path = path;
    request.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return request;
}

ApiRequest createRequest(const LinkDraft &draft, const Credentials &account)
{
    ApiRequest request;
    const auto amount = Money::parse(draft.amount, draft.currency);
    if (!amount) {
        request.impossible = notPossible("the amount cannot be signed");
        return request;
    }
    const QByteArray signature =
        signatureOf(SignedRequest{amount->plain(), account.key, draft.currency, draft.failureUrl,
                                  draft.merchantOrderId, draft.successUrl},
                    account.secret);
    QJsonObject json = requestJson(draft);
    json.insert(QStringLiteral("portone_key"), account.key);
    json.insert(QStringLiteral("signature_hash"), QString::fromLatin1(signature));
    return post("/api/paymentLink", json);
}

ApiRequest signatureRequest(const LinkDraft &draft, const Credentials &account)
{
    const QJsonObject whole = requestJson(draft);
    QJsonObject json{{QStringLiteral("portone_key"), account.key}};
    for (const char *name :
         {"amount", "currency", "merchant_order_id", "success_url", "failure_url"}) {
        const auto field = QLatin1String(name);
        json.insert(field, whole.value(field));
    }
    return post("/api/merchant/generate-signature", json);
}

} // namespace

PortoneGateway::PortoneGateway(Credentials account, Timeouts timeouts, const Clock &clock)
    : m_session(new Session{std::move(account), timeouts, clock})
{
}

PortoneGateway::~PortoneGateway() = default;

JobFor<CreatedLink> *PortoneGateway::create(const LinkDraft &draft)
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
    const QByteArray key = QUrl::toPercentEncoding(m_session->account.key);
    return new ApiJob<LinkStatus>(
        *m_session,
        pathRequest("GET", "/api/merchant/" + key + "/paymentLink/", merchantOrderId, "/status"),
        readStatus, &m_jobs);
}

JobFor<LinkCancelled> *PortoneGateway::cancelLink(const QString &reference)
{
    return new ApiJob<LinkCancelled>(
        *m_session, pathRequest("PUT", "/api/paymentLink/", reference, "/status/cancelled"),
        [reference](const HttpAnswer &answer) { return readCancelled(answer, reference); },
        &m_jobs);
}

JobFor<AccessToken> *PortoneGateway::requestToken()
{
    return new ApiJob<AccessToken>(
        *m_session, tokenRequest(*m_session),
        [session = m_session.get()](const HttpAnswer &answer) {
            Outcome<AccessToken> outcome = readToken(answer, session->clock);
            if (const auto *token = std::get_if<AccessToken>(&outcome))
                session->token = *token;
            return outcome;
        },
        &m_jobs);
}

JobFor<GatewaySignature> *PortoneGateway::requestSignature(const LinkDraft &draft)
{
    return new ApiJob<GatewaySignature>(*m_session, signatureRequest(draft, m_session->account),
                                        readSignature, &m_jobs);
}

} // namespace linktill::portone
