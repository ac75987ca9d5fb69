// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <chrono>

class QDeadlineTimer;
class QLocalSocket;

namespace linktill {

/// What a start of the program asks for when a window of its profile is open already.
struct StartRequest
{
    QString file;            ///< absolute path of the request to open; empty: none
    QString activationToken; ///< XDG_ACTIVATION_TOKEN, with which Wayland lets a window come forward
};

/// Lets each profile have one window. The first program of a profile takes a lock and listens at a local
/// socket, which only its user can reach. A program that is started later hands its request to the first.
///
/// The first one speaks first, so that nothing is sent to a program that hangs and would open the file when
/// nobody waits any longer. Each message is one line, a JSON object with the version of this protocol:
///     {"linktill":1,"pid":4711}
///                                       {"linktill":1,"file":"/home/a/7.linktill.json","token":""}
///     {"linktill":1,"taken":true}
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    enum class Outcome {
        First,      ///< no window of the profile is open
        HandedOver, ///< the window that is open has taken the request
        NoAnswer,   ///< a window is open, but did not answer in time
    };

    /// Makes the profile's folder if it is missing. `patience` is how long a program waits for the other's
    /// answer. It waits four times as long for a program that has begun to start.
    explicit SingleInstance(const QString &profile,
                            std::chrono::milliseconds patience = std::chrono::seconds(5));

    /// Takes the lock, or waits until the program that has it has taken the request. Where there is no
    /// private folder for lock and socket, each program is the first.
    Outcome begin(const StartRequest &request);
    /// Listens to other programs. Does nothing unless this program has the lock. A program that is started
    /// between begin() and this call waits for it.
    void listen();
    QString serverName() const; ///< as QLocalServer takes it

Q_SIGNALS:
    /// Another program has handed this over.
    void requested(const linktill::StartRequest &request);

private:
    bool handOver(const StartRequest &request, const QDeadlineTimer &deadline) const;
    void greet();
    void take(QLocalSocket &socket);

    const std::chrono::milliseconds m_patience;
    const QString m_path; ///< of the socket; empty where there is no private folder
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace linktill
