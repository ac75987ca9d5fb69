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

/// Room `portone` is the application's Gateway over HTTPS: the calls, their JSON, signature and token, and
/// what the gateway's answers and errors mean. It has no rules of what a good draft is (core), no sentences
/// for people, no storage and no widgets; it never logs bodies, tokens and secrets.
namespace linktill {
class Clock;
}

namespace linktill::portone {

class Session;

enum class TokenSource {
    Local,     ///< the program makes the token from the secret
    AuthToken, ///< the gateway gives the token, which is kept until shortly before it ends
};

/// Holds the credentials of an account's calls: a secret, or a token that the merchant's back office handed
/// out. With a token alone the gateway makes the signature.
struct Credentials
{
    QUrl baseUrl;
    QString key;
    QByteArray secret;
    QString subMerchantKey = {}; ///< when a master merchant acts for a sub-merchant
    TokenSource tokenSource = TokenSource::Local;
    QByteArray accessToken = {};  ///< used instead of the secret when not empty
    QDateTime accessExpires = {}; ///< UTC; when invalid, the token's own claim counts
};

/// Calls the gateway for one account, in the thread of its owner; the clock must outlive it. Every job ends
/// as application/ports/outcome.h says. A create is sent again only after the gateway has said that the first
/// one made nothing, see ApiCall.
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

    /// Asks the gateway for a token, which shows that URL, key and secret belong together. For an account
    /// with a token that was handed out, asks for a signature that nobody needs, which shows that the gateway
    /// takes the token, and returns that token.
    [[nodiscard]] JobFor<AccessToken> *requestToken();
    /// Asks the gateway for the signature of a draft.
    [[nodiscard]] JobFor<GatewaySignature> *requestSignature(const LinkContent &draft);

    /// From now on, questions that change nothing use a connection that is kept for the next question.
    void keepConnections();
    /// Sets a function that is asked, instead of the system, whether this computer is offline when a call
    /// could not be sent.
    void setOfflineCheck(std::function<bool()> offline);

private:
    std::unique_ptr<Session> m_session;
    QObject m_jobs; ///< parent of all jobs; destroyed first, so that no job outlives the session
};

} // namespace linktill::portone
