// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "programs/singleinstance.h"

#include "core/log.h"
#include "core/regularfile.h"
#include "core/system.h"
#include "programs/system.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace linktill {

namespace {

constexpr int protocolVersion = 1;
constexpr qint64 maxMessageBytes = 128 * 1024; ///< a path has at most 32,767 letters of three bytes
constexpr std::chrono::milliseconds lockWait{50};
constexpr int timesToStart = 4; ///< a program may take longer to start than to answer, by this factor

/// Returns a folder that only this user can enter, the same one for all programs of the user's session;
/// empty when there is none.
QString privateFolder()
{
    if (thisSystem != System::Freedesktop)
        return QDir::tempPath(); // each user has one
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    // In a Flatpak, each program has a runtime folder of its own. They share only this part of it.
    const QString flatpak = qEnvironmentVariable("FLATPAK_ID");
    return folder.isEmpty() || flatpak.isEmpty() ? folder : folder + QStringLiteral("/app/") + flatpak;
}

/// Returns the path of the profile's socket; empty when there is no folder for it. Its name tells profiles
/// apart, and users, since these share one namespace of pipes on Windows. It is short, because the path of a
/// socket has at most about a hundred bytes.
QString socketPath(const QString &profile)
{
    const QString folder = privateFolder();
    if (folder.isEmpty())
        return {};
    makePrivateFolder(profile); // a folder that is missing has no canonical path
    const QString canonical = QFileInfo(profile).canonicalFilePath();
    const QString whose = QDir::homePath() + u'\n' + (canonical.isEmpty() ? profile : canonical);
    const QByteArray hash = QCryptographicHash::hash(whose.toUtf8(), QCryptographicHash::Sha256);
    return folder + QStringLiteral("/linktill-") + QString::fromLatin1(hash.toHex().left(16));
}

QByteArray message(QJsonObject content)
{
    content.insert(QStringLiteral("linktill"), protocolVersion);
    return QJsonDocument(content).toJson(QJsonDocument::Compact) + '\n';
}

/// Returns nothing for a line that is no message of this version.
QJsonObject readMessage(QLocalSocket &socket)
{
    const QJsonObject content = QJsonDocument::fromJson(socket.readLine(maxMessageBytes)).object();
    return content.value(QStringLiteral("linktill")).toInt() == protocolVersion ? content : QJsonObject();
}

QJsonObject waitForMessage(QLocalSocket &socket, const QDeadlineTimer &deadline)
{
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(int(deadline.remainingTime())))
            return {};
    }
    return readMessage(socket);
}

} // namespace

SingleInstance::SingleInstance(const QString &profile, std::chrono::milliseconds patience)
    : m_patience(patience), m_path(socketPath(profile)), m_lock(m_path + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0); // a window may be open for days
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
}

QString SingleInstance::serverName() const
{
    if (thisSystem == System::Windows)
        return QFileInfo(m_path).fileName(); // of a named pipe, which is in no folder
    return m_path;
}

SingleInstance::Outcome SingleInstance::begin(const StartRequest &request)
{
    if (m_path.isEmpty())
        return Outcome::First;
    const QDeadlineTimer listening(timesToStart * m_patience);
    std::chrono::milliseconds wait{0};
    do {
        if (tryPrivateLock(m_lock, wait) || m_lock.error() != QLockFile::LockFailedError)
            return Outcome::First;
        const QDeadlineTimer answer(m_patience);
        if (handOver(request, answer))
            return Outcome::HandedOver;
        if (answer.hasExpired())
            break;
        wait = lockWait; // the other program does not listen yet, or no more
    } while (!listening.hasExpired());
    return Outcome::NoAnswer;
}

bool SingleInstance::handOver(const StartRequest &request, const QDeadlineTimer &deadline) const
{
    QLocalSocket socket;
    socket.connectToServer(serverName());
    if (!socket.waitForConnected(int(deadline.remainingTime())))
        return false;
    const QJsonObject greeting = waitForMessage(socket, deadline);
    if (greeting.isEmpty())
        return false;
    allowToComeForward(greeting.value(QStringLiteral("pid")).toInteger());
    socket.write(message({{QStringLiteral("file"), request.file},
                          {QStringLiteral("token"), request.activationToken}}));
    return waitForMessage(socket, deadline).value(QStringLiteral("taken")).toBool();
}

void SingleInstance::listen()
{
    if (!m_lock.isLocked())
        return;
    QLocalServer::removeServer(serverName()); // left by a program that was killed
    if (m_server.listen(serverName()))
        return;
    Log::event(LogLevel::Warning, QStringLiteral("other starts of the program cannot reach this window: ")
                                      + m_server.errorString());
    m_lock.unlock(); // so that they do not wait for an answer
}

void SingleInstance::greet()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(maxMessageBytes);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { take(*socket); });
        QTimer::singleShot(m_patience, socket, [socket] { socket->abort(); });
        socket->write(message({{QStringLiteral("pid"), QCoreApplication::applicationPid()}}));
    }
}

void SingleInstance::take(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() >= maxMessageBytes)
            socket.abort();
        return;
    }
    socket.disconnect(this); // each program has one request
    const QJsonObject content = readMessage(socket);
    const QJsonValue file = content.value(QStringLiteral("file"));
    const QJsonValue token = content.value(QStringLiteral("token"));
    const QString path = file.toString();
    if (!file.isString() || !token.isString() || !(path.isEmpty() || QDir::isAbsolutePath(path))) {
        Log::event(LogLevel::Warning, QStringLiteral("what another program sent was not understood"));
        return socket.abort();
    }
    socket.write(message({{QStringLiteral("taken"), true}}));
    socket.disconnectFromServer(); // once this is written
    Q_EMIT requested({path, token.toString()});
}

} // namespace linktill
