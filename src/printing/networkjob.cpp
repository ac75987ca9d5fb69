// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "printing/networkjob.h"

#include <QNetworkProxy>

namespace linktill::printing {

NetworkJob::NetworkJob(const PrintTarget &target, const QByteArray &bytes, const PrintTimes &times)
    : m_target(target), m_bytes(bytes), m_times(times)
{
    m_socket.setProxy(QNetworkProxy::NoProxy); // a printer is in the shop's own network
    m_limit.setSingleShot(true);
    connect(&m_socket, &QTcpSocket::connected, this, &NetworkJob::send);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &NetworkJob::progress);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &NetworkJob::failed);
    connect(&m_socket, &QTcpSocket::disconnected, this, [this] {
        if (m_written == m_bytes.size())
            conclude(std::nullopt);
        else
            end(PrintFailure::Kind::Stuck);
    });
    connect(&m_limit, &QTimer::timeout, this, &NetworkJob::late);
}

void NetworkJob::start()
{
    m_limit.start(m_times.connect);
    m_socket.connectToHost(m_target.name, m_target.port);
}

void NetworkJob::cancel()
{
    end(PrintFailure::Kind::Cancelled);
}

void NetworkJob::send()
{
    m_limit.start(m_times.progress);
    m_socket.write(m_bytes);
}

void NetworkJob::progress(qint64 bytes)
{
    m_written += bytes;
    m_limit.start(m_times.progress);
    if (m_written == m_bytes.size())
        m_socket.disconnectFromHost(); // sends what the system still holds
}

void NetworkJob::late()
{
    // Once all bytes were written, only the farewell is missing: some printers keep the connection open.
    if (m_written == m_bytes.size() && m_socket.state() != QAbstractSocket::ConnectingState) {
        m_socket.abort();
        return conclude(std::nullopt);
    }
    const bool isConnected = m_socket.state() == QAbstractSocket::ConnectedState;
    end(isConnected ? PrintFailure::Kind::Stuck : PrintFailure::Kind::TimedOut);
}

void NetworkJob::failed(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return end(PrintFailure::Kind::NoHost);
    case QAbstractSocket::RemoteHostClosedError:
        if (m_written == m_bytes.size())
            return conclude(std::nullopt);
        return end(PrintFailure::Kind::Stuck);
    case QAbstractSocket::SocketTimeoutError:
        return end(PrintFailure::Kind::TimedOut);
    default:
        return end(m_written > 0 ? PrintFailure::Kind::Stuck : PrintFailure::Kind::NotReached);
    }
}

void NetworkJob::end(PrintFailure::Kind kind)
{
    if (isOver())
        return;
    m_limit.stop();
    const QString detail = m_socket.errorString();
    m_socket.disconnect(this);
    m_socket.abort();
    conclude(PrintFailure{kind, m_written, detail});
}

} // namespace linktill::printing
