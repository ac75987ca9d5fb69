// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/outcome.h"
#include "portone/answerheaders.h"

#include <QByteArray>
#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace linktill::portone {

class OnceBody;

struct Timeouts
{
    std::chrono::milliseconds connect{10'000}; ///< until the connection is up, TLS included
    std::chrono::milliseconds answer{30'000};  ///< from then until the last byte of the answer
};

/// Holds a whole answer, whatever its status and content.
struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    AnswerHeaders headers = {};
};

/// Sends one request and reads its answer over HTTPS, or over plain HTTP to this machine. Knows nothing of
/// the gateway's JSON, but tells exactly whether the request can have left. Emits finished() once after
/// start(), possibly from within cancel(); the owner deletes the call.
class HttpCall final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 maxAnswerBytes = 1024 * 1024;
    enum class Connection {
        Closed, ///< closed when the answer is there
        Kept,   ///< kept for the next call; only for a call that changes nothing
    };

    HttpCall(QNetworkRequest request, QByteArray verb, QByteArray body, const Timeouts &timeouts,
             QObject *parent);
    ~HttpCall() override;

    void start(QNetworkAccessManager &network, Connection connection);
    void cancel();

    /// Returns the reason why a URL must not be called; nothing when it may be called.
    static std::optional<NotSent> obstacleTo(const QUrl &url);

Q_SIGNALS:
    /// Never comes with Refused: any whole answer is a success here.
    void finished(const linktill::Outcome<linktill::portone::HttpAnswer> &exchange);

private:
    void connectReply();
    void connectionIsUp();
    void readSome();
    void replyFinished();
    void timedOut();
    bool mayHaveLeft() const;
    bool leavesUnseen() const;
    CallFailure failed(int error, const QString &detail) const;
    void settle(Outcome<HttpAnswer> exchange);

    QNetworkRequest m_request;
    QByteArray m_verb, m_bodyBytes;
    Timeouts m_timeouts;
    QTimer m_timer;
    QNetworkReply *m_reply = nullptr;
    OnceBody *m_body = nullptr; ///< owned by the reply; null for a GET
    QByteArray m_answer;
    bool m_up = false, m_settled = false;
};

} // namespace linktill::portone
