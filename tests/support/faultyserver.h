// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <memory>

class QTcpServer;
class QTcpSocket;
class QTimer;

namespace linktill {

/// Says what the server does with one connection (on accept) or one request.
struct Mishap
{
    enum class When { OnAccept, AfterRequest };
    When when = When::AfterRequest;
    QByteArray answer = {};   ///< the bytes to send; empty: no answer
    bool close = true;        ///< closes the connection after the answer
    int dripMilliseconds = 0; ///< time before each byte of the answer; 0: all bytes at once
};

/// Runs an HTTP server on 127.0.0.1 that fails as it is told, and counts. It runs in the test's thread.
class FaultyServer : public QObject
{
    Q_OBJECT
public:
    FaultyServer();
    /// Makes a server that speaks TLS.
    explicit FaultyServer(const QSslConfiguration &tls);
    ~FaultyServer() override;

    static Mishap closeOnAccept() { return {Mishap::When::OnAccept}; }
    static Mishap hangOnAccept() { return {Mishap::When::OnAccept, {}, false}; }
    static Mishap closeAfterRequest() { return {}; }
    static Mishap hangAfterRequest() { return {Mishap::When::AfterRequest, {}, false}; }
    static Mishap raw(const QByteArray &bytes) { return {Mishap::When::AfterRequest, bytes}; }
    static Mishap answer(int status, const QByteArray &body, const QByteArray &headers = {},
                         bool close = true);

    /// Plays the mishaps one after the other, and repeats the last one.
    void play(QList<Mishap> mishaps) { m_mishaps = std::move(mishaps); }

    QUrl url() const;
    int connections() const { return m_connections; }
    int openConnections() const { return m_open; }
    /// Returns every request that arrived whole.
    const QList<QByteArray> &requests() const { return m_requests; }
    /// Returns the value of a header, whose name may be written in any case; empty when there is none.
    static QByteArray headerOf(const QByteArray &request, const QByteArray &name);

private:
    void listen();
    void accept();
    void read(QTcpSocket *socket);
    Mishap next();
    void perform(const Mishap &mishap, QTcpSocket *socket);

    std::unique_ptr<QTcpServer> m_server;
    bool m_tls = false;
    QList<Mishap> m_mishaps;
    int m_connections = 0, m_open = 0;
    QList<QByteArray> m_requests;
};

} // namespace linktill
