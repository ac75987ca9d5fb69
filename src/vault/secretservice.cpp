// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// This file asks the Secret Service of the freedesktop desktops: GNOME Keyring, KWallet, KeePassXC.
#include "vault/servicestate.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QLibrary>
#include <QMap>

namespace linktill {

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

constexpr int answerLimit = 2500; // ms for each call, of which there are at most three

QDBusMessage methodCall(const QString &path, const char *interface, const char *method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path,
                                          QLatin1String(interface), QLatin1String(method));
}

/// Asks up to three questions, one after the other: where the entry is, where new entries go, and whether
/// that place is open.
class Inquiry : public QObject
{
public:
    using Then = std::function<void(ServiceState, const QString &)>;

    Inquiry(QObject *context, Then then) : QObject(context), m_then(std::move(then)) {}

    void searchItem(const QString &service, const QString &entry)
    {
        qDBusRegisterMetaType<Attributes>();
        if (!QDBusConnection::sessionBus().isConnected()) {
            QMetaObject::invokeMethod(
                this, [this] { end(ServiceState::Absent, QStringLiteral("no session bus")); },
                Qt::QueuedConnection);
            return;
        }
        QDBusMessage call = methodCall(servicePath(), "org.freedesktop.Secret.Service", "SearchItems");
        // QtKeychain labels its entries like this.
        call << QVariant::fromValue(Attributes{{QStringLiteral("user"), entry},
                                               {QStringLiteral("server"), service}});
        ask(call, [this](const QDBusPendingCall &answer) {
            const QDBusPendingReply<Paths, Paths> reply = answer;
            if (!reply.argumentAt<1>().isEmpty())
                end(ServiceState::Locked, QStringLiteral("the entry is locked"));
            else if (!reply.argumentAt<0>().isEmpty())
                end(ServiceState::Unlocked, {});
            else
                readDefault();
        });
    }

private:
    static QString servicePath() { return QStringLiteral("/org/freedesktop/secrets"); }

    void readDefault()
    {
        QDBusMessage call = methodCall(servicePath(), "org.freedesktop.Secret.Service", "ReadAlias");
        call << QStringLiteral("default");
        ask(call, [this](const QDBusPendingCall &answer) {
            const QString path = QDBusPendingReply<QDBusObjectPath>(answer).value().path();
            if (path.size() <= 1) // to make a collection, the service asks for a password
                end(ServiceState::Locked, QStringLiteral("there is no default collection"));
            else
                readLocked(path);
        });
    }

    void readLocked(const QString &collection)
    {
        QDBusMessage call = methodCall(collection, "org.freedesktop.DBus.Properties", "Get");
        call << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
        ask(call, [this](const QDBusPendingCall &answer) {
            const bool locked = QDBusPendingReply<QDBusVariant>(answer).value().variant().toBool();
            end(locked ? ServiceState::Locked : ServiceState::Unlocked,
                locked ? QStringLiteral("the default collection is locked") : QString());
        });
    }

    template <class Answered> void ask(const QDBusMessage &call, Answered answered)
    {
        const QDBusPendingCall pending =
            QDBusConnection::sessionBus().asyncCall(call, answerLimit);
        auto *watcher = new QDBusPendingCallWatcher(pending, this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [this, answered](QDBusPendingCallWatcher *done) {
                    if (done->isError())
                        failed(done->error());
                    else
                        answered(*done);
                });
    }

    void failed(const QDBusError &error)
    {
        const QString name = error.name();
        ServiceState state = ServiceState::Unknown;
        if (error.type() == QDBusError::ServiceUnknown || error.type() == QDBusError::Disconnected
            || name.startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn")))
            state = ServiceState::Absent;
        else if (error.type() == QDBusError::NoReply || error.type() == QDBusError::Timeout
                 || error.type() == QDBusError::TimedOut)
            state = ServiceState::Silent;
        end(state, name + QLatin1String(": ") + error.message());
    }

    void end(ServiceState state, const QString &detail)
    {
        deleteLater();
        m_then(state, detail);
    }

    Then m_then;
};

} // namespace

void askService(const QString &service, const QString &entry, QObject *context,
                std::function<void(ServiceState, const QString &)> then)
{
    (new Inquiry(context, std::move(then)))->searchItem(service, entry);
}

void forgetService()
{
    // QtKeychain has loaded this library already; there is nothing to do where it uses another.
    const auto disconnect = reinterpret_cast<void (*)()>(
        QLibrary::resolve(QStringLiteral("secret-1"), 0, "secret_service_disconnect"));
    if (disconnect)
        disconnect();
}

} // namespace linktill
