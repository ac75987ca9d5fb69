// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "support/faultyserver.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

namespace linktill {

FaultyServer::FaultyServer() : m_server(std::make_unique<QTcpServer>())
{
    listen();
}

FaultyServer::FaultyServer(const QSslConfiguration &tls) : m_tls(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

FaultyServer::~FaultyServer() = default;

void FaultyServer::listen()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FaultyServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

Mishap FaultyServer::answer(int status, const QByteArray &body, const QByteArray &headers,
                            bool close)
{
    return {Mishap::When::AfterRequest,
            "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\nContent-Length: " +
                QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body,
            close};
}

QUrl FaultyServer::url() const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2")
                    .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(m_server->serverPort()));
}

QByteArray FaultyServer::headerOf(const QByteArray &request, const QByteArray &name)
{
    const QByteArray head = request.left(request.indexOf("\r\n\r\n") + 2);
    const qsizetype at = head.toLower().indexOf("\r\n" + name.toLower() + ':');
    if (at < 0)
        return {};
    const qsizetype value = at + name.size() + 3;
    return head.mid(value, head.indexOf("\r\n", value) - value).trimmed();
}

void FaultyServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        ++m_open;
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_open;
            socket->deleteLater();
        });
        if (!m_mishaps.isEmpty() && m_mishaps.first().when == Mishap::When::OnAccept) {
            perform(next(), socket);
            continue;
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket);
    }
}

Mishap FaultyServer::next()
{
    if (m_mishaps.isEmpty())
        return hangAfterRequest();
    return m_mishaps.size() > 1 ? m_mishaps.takeFirst() : m_mishaps.first();
}

void FaultyServer::read(QTcpSocket *socket)
{
    const QByteArray soFar = socket->peek(1024 * 1024);
    const qsizetype headers = soFar.indexOf("\r\n\r\n") + 4;
    if (headers < 4)
        return;
    const qsizetype whole = headers + headerOf(soFar, "Content-Length").toInt();
    if (soFar.size() < whole)
        return;
    m_requests.append(socket->read(whole));
    perform(next(), socket);
}

void FaultyServer::perform(const Mishap &mishap, QTcpSocket *socket)
{
    if (mishap.dripMilliseconds == 0) {
        socket->write(mishap.answer);
        if (mishap.close)
            socket->disconnectFromHost();
        return;
    }
    auto *timer = new QTimer(socket);
    connect(timer, &QTimer::timeout, socket, [socket, rest = mishap.answer]() mutable {
        if (!rest.isEmpty() && socket->state() == QAbstractSocket::ConnectedState)
            socket->write(rest.left(1));
        rest.remove(0, 1);
    });
    timer->start(mishap.dripMilliseconds);
}

} // namespace linktill
