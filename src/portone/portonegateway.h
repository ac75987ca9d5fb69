// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/gateway.h"
#include "portone/answers.h"
#include "portone/httpcall.h"
#include "portone/token.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

/// Room `portone`: the application's Gateway over HTTPS. The calls, their JSON, signature, token, and what
/// the gateway's answers and errors mean. No rules of what a good draft is (core), no sentences for
/// people, no storage, no widgets; bodies, tokens and secrets are never logged.
namespace linktill {
class Clock;
}

namespace linktill::portone {

class Session;

enum class TokenSource {
    Local,     ///< made here from the secret
    AuthToken, ///< asked of the gateway, kept until shortly before it ends
};

/// Credentials that an account's calls are made with: a secret, or a token that the merchant's back
/// office handed out. With a token alone the gateway makes the signature.
struct Credentials
{
    QUrl baseUrl;
    QString key;
    QByteArray secret;
    QString subMerchantKey = {}; ///< when a master merchant acts for a sub-merchant
    TokenSource tokenSource = TokenSource::Local;
    QByteArray accessToken = {};  ///< used instead of the secret when not empty
    QDateTime accessExpires = {}; ///< UTC; when invalid, what the token itself says counts
};

/// The gateway for one account, in the thread of its owner; the clock must outlive it. Every job
/// ends as application/ports/outcome.h says. A create is sent again only after the gateway has said
/// that the first one made nothing, see ApiCall.
class PortoneGateway final : public Gateway
{
public:
    PortoneGateway(Credentials account, Timeouts timeouts, const Clock &clock);
    ~PortoneGateway() override;

    [[nodiscard]] JobFor<CreatedLink> *create(const LinkContent &draft) override;
    [[nodiscard]] JobFor<LinkStatus> *statusByReference(const QString &reference) override;
    [[nodiscard]] JobFor<LinkStatus> *statusByOrderId(const QString &merchantOrderId) override;
    [[nodiscard]] JobFor<LinkCancelled> *cancelLink(const QString &reference) override;
    [[nodiscard]] JobFor<LinkUpdated> *updateLink(const LinkEdit &edit) override;

    /// A token from the gateway: shows that URL, key and secret belong together. With a token
    /// handed out it shows, by a signature for nothing, that the gateway takes it, and gives it back.
    [[nodiscard]] JobFor<AccessToken> *requestToken();
    /// The signature of a draft as the gateway makes it.
    [[nodiscard]] JobFor<GatewaySignature> *requestSignature(const LinkContent &draft);

    /// From now on, what changes nothing is asked over a connection that is kept for the next question.
    void keepConnections();
    /// Asked, instead of the system, whether this computer is offline when a call could not be sent.
    void setOfflineCheck(std::function<bool()> offline);

private:
    std::unique_ptr<Session> m_session;
    QObject m_jobs; ///< parent of all jobs; goes first, so that none outlives the session
};

} // namespace linktill::portone
