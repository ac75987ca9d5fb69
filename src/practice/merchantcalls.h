// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/hookbook.h"
#include "practice/httpserver.h"
#include "practice/linkbook.h"
#include "practice/refusal.h"

#include <QDateTime>
#include <QStringList>

#include <array>
#include <optional>

namespace linktill::practice {

/// Answers the calls that a merchant's program makes. Every answer is JSON; nothing here knows of
/// threads or sockets.
class MerchantCalls
{
public:
    MerchantCalls(QString key, QString secret, LinkBook &book, HookBook &hooks);

    /// Sets where the checkout pages are, which is known once the server listens.
    void setCheckout(const QUrl &url) { m_checkout = url; }

    /// \a now is the practice time, by which links live, \a wall the time by which tokens do.
    Answer answer(const Call &call, const QDateTime &now, const QDateTime &wall);
    /// Returns whether the call creates a link.
    static bool isCreating(const Call &call);
    /// Returns whether the call creates, edits or cancels a link; only such calls get faults.
    static bool isSending(const Call &call);
    /// Returns the answer to a request that never became a call: too long, unreadable, too many headers.
    static Answer refused(int status);

private:
    struct Incoming
    {
        const Call &call;
        QStringList wild; ///< what matches the star in the route's pattern
        QDateTime now;
        QDateTime wall;
        QJsonObject body = {};
    };
    using Step = Answer (MerchantCalls::*)(Incoming &);
    struct Route
    {
        const char *method;
        const char *pattern;
        Step step;
        bool needsToken;
        bool needsBody;
        bool tellsSuccess; ///< its error answers have `is_success`
    };
    static const std::array<Route, 10> s_routes;

    Answer authToken(Incoming &in);
    Answer generateSignature(Incoming &in);
    Answer create(Incoming &in);
    Answer edit(Incoming &in);
    Answer cancel(Incoming &in);
    Answer statusByReference(Incoming &in);
    Answer statusByOrderId(Incoming &in);
    Answer allPayments(Incoming &in);
    Answer addWebhook(Incoming &in);
    Answer listWebhooks(Incoming &in);

    Answer answerRoute(const Route &route, Incoming &in);
    std::optional<Refusal> checkCaller(const Call &call, const QDateTime &wall) const;
    std::optional<Refusal> readBody(Incoming &in) const;
    std::optional<Refusal> checkCreate(const QJsonObject &body, const QDateTime &now) const;
    QList<QJsonObject> paymentRows(const QJsonObject &query, const QDateTime &now);
    Refusal unknownMerchant(const QString &key) const;
    QByteArray requestSignature(const QJsonObject &body) const;

    QString m_key;
    QString m_secret;
    LinkBook &m_book;
    HookBook &m_hooks;
    QUrl m_checkout;
};

} // namespace linktill::practice
