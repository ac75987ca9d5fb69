// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/notifier.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

class QDBusMessage;
class QDBusPendingCall;

/// Room `desktop` does what the desktop offers beside windows: the application's Notifier and SoundPlayer. It
/// knows core and application, on Linux Qt D-Bus; it has no widgets and no sentences.
namespace linktill::desktop {

/// Shows notifications by the service org.freedesktop.Notifications, as its specification 1.2 describes:
/// https://specifications.freedesktop.org/notification-spec/latest/ . The service may start later, die, refuse
/// or hang. What it can do is asked before the first notification, and again when another service takes over.
class BusNotifier : public Notifier
{
    Q_OBJECT
public:
    /// `patience` is how long an answer may take.
    explicit BusNotifier(const QDBusConnection &bus = QDBusConnection::sessionBus(),
                         std::chrono::milliseconds patience = std::chrono::seconds(5),
                         QObject *parent = nullptr);
    /// Takes off the screen what is on it, since nobody would hear of its actions any more.
    ~BusNotifier() override;

    void show(const Notification &notification) override;
    void withdraw(const QString &key) override;
    bool isThere() const override { return m_abilities.has_value(); }

private Q_SLOTS:
    void invoked(uint id, const QString &action);
    void closed(uint id, uint reason);
    /// Keeps the token by which Wayland lets a window come forward.
    void tokenCame(uint id, const QString &token);

private:
    /// A notification on its way or on the screen.
    struct Shown
    {
        Notification notification;
        uint id = 0;                ///< the service's number; 0: none yet
        bool isSent = false;        ///< no answer has come yet
        bool isWithdrawn = false;
        std::optional<Notification> next = std::nullopt; ///< takes its place once the answer has come
    };

    void askAbilities();
    void send(const Notification &notification);
    void answered(const QString &key, const QDBusPendingCall &answer);
    void failWaiting(const QString &detail);
    /// The service is another one now, or none: its numbers and abilities mean nothing any more.
    void forgetService();
    void call(const QDBusMessage &message, std::function<void(const QDBusPendingCall &)> then);
    void close(uint id);
    QString keyOf(uint id) const;
    bool can(const char *ability) const;
    QString bodyOf(const Notification &notification) const;
    QStringList actionsOf(const Notification &notification) const;

    QDBusConnection m_bus;
    const int m_patience; ///< ms
    QDBusServiceWatcher m_watcher;
    std::optional<QStringList> m_abilities; ///< none until the service has told them
    bool m_isAsking = false;
    QList<Notification> m_waiting; ///< until the abilities are known
    QHash<QString, Shown> m_shown; ///< by key
};

} // namespace linktill::desktop
