// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/busnotifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace linktill::desktop {

namespace {

const auto serviceName = u"org.freedesktop.Notifications"_s;
const auto objectPath = u"/org/freedesktop/Notifications"_s;
const auto desktopEntry = u"io.github.linktill.Linktill"_s;
const auto defaultAction = u"default"_s;
constexpr int maxTitle = 200, maxText = 1000, maxWaiting = 20;

QDBusMessage methodCall(const char *method)
{
    return QDBusMessage::createMethodCall(serviceName, objectPath, serviceName, QLatin1String(method));
}

/// Returns the text without characters that no line of text has, cut to a length.
QString plain(const QString &text, int longest)
{
    QString result;
    for (const QChar letter : text) {
        if (letter == u'\n' || letter.category() != QChar::Other_Control)
            result += letter;
    }
    return result.size() <= longest ? result : result.left(longest - 1) + u'…';
}

} // namespace

BusNotifier::BusNotifier(const QDBusConnection &bus, std::chrono::milliseconds patience, QObject *parent)
    : Notifier(parent), m_bus(bus), m_patience(int(patience.count())),
      m_watcher(serviceName, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &BusNotifier::forgetService);
    const auto listen = [this](const char *signal, const char *slot) {
        m_bus.connect(serviceName, objectPath, serviceName, QLatin1String(signal), this, slot);
    };
    listen("ActionInvoked", SLOT(invoked(uint, QString)));
    listen("NotificationClosed", SLOT(closed(uint, uint)));
    listen("ActivationToken", SLOT(tokenCame(uint, QString)));
}

BusNotifier::~BusNotifier()
{
    for (const Shown &shown : std::as_const(m_shown)) {
        if (shown.id != 0)
            close(shown.id);
    }
}

void BusNotifier::show(const Notification &notification)
{
    if (m_abilities)
        return send(notification);
    m_waiting.removeIf([&](const Notification &other) { return other.key == notification.key; });
    m_waiting << notification;
    if (m_waiting.size() > maxWaiting)
        m_waiting.removeFirst();
    askAbilities();
}

void BusNotifier::withdraw(const QString &key)
{
    m_waiting.removeIf([&](const Notification &other) { return other.key == key; });
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end())
        return;
    if (shown->isSent) { // its number is not known yet, or an answer will give another one
        shown->isWithdrawn = true;
        shown->next.reset();
        return;
    }
    close(shown->id);
    m_shown.erase(shown);
}

void BusNotifier::askAbilities()
{
    if (std::exchange(m_isAsking, true))
        return;
    call(methodCall("GetCapabilities"), [this](const QDBusPendingCall &answer) {
        m_isAsking = false;
        const QDBusPendingReply<QStringList> reply = answer;
        if (reply.isError())
            return failWaiting(reply.error().name() + u": "_s + reply.error().message());
        m_abilities = reply.value();
        const QList<Notification> waiting = std::exchange(m_waiting, {});
        for (const Notification &notification : waiting)
            send(notification);
    });
}

void BusNotifier::send(const Notification &notification)
{
    Shown &shown = m_shown[notification.key];
    if (shown.isSent) {
        shown.isWithdrawn = false;
        shown.next = notification;
        return;
    }
    shown.notification = notification;
    shown.isSent = true;
    const QString title = plain(notification.title, maxTitle).replace(u'\n', u' ');
    const QString body = can("body") ? bodyOf(notification) : QString();
    const bool isAllInTitle = !can("body") && !notification.text.isEmpty();
    QDBusMessage message = methodCall("Notify");
    message << u"Linktill"_s << shown.id << desktopEntry
            << (isAllInTitle ? title + u" – "_s + plain(notification.text, maxText).replace(u'\n', u' ') : title)
            << body << actionsOf(notification)
            << QVariantMap{{u"urgency"_s, QVariant::fromValue(uchar(notification.urgency))},
                           {u"desktop-entry"_s, desktopEntry},
                           {u"suppress-sound"_s, true}} // whether there is a sound is said elsewhere
            << -1;
    call(message, [this, key = notification.key](const QDBusPendingCall &answer) { answered(key, answer); });
}

void BusNotifier::answered(const QString &key, const QDBusPendingCall &answer)
{
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end())
        return;
    const QDBusPendingReply<uint> reply = answer;
    shown->isSent = false;
    if (reply.isError()) {
        const Notification failed = shown->next.value_or(shown->notification);
        const bool isWanted = !shown->isWithdrawn;
        m_shown.erase(shown);
        m_abilities.reset();
        if (isWanted)
            Q_EMIT notShown(failed, reply.error().name() + u": "_s + reply.error().message());
        return;
    }
    shown->id = reply.value();
    if (shown->isWithdrawn) {
        close(shown->id);
        m_shown.erase(shown);
    } else if (const auto next = std::exchange(shown->next, std::nullopt)) {
        send(*next);
    }
}

void BusNotifier::failWaiting(const QString &detail)
{
    const QList<Notification> waiting = std::exchange(m_waiting, {});
    for (const Notification &notification : waiting)
        Q_EMIT notShown(notification, detail);
}

/// What is on its way gets an answer or an error, and stays until then.
void BusNotifier::forgetService()
{
    m_abilities.reset();
    for (auto shown = m_shown.begin(); shown != m_shown.end();) {
        shown->id = 0;
        shown = shown->isSent ? std::next(shown) : m_shown.erase(shown);
    }
}

void BusNotifier::call(const QDBusMessage &message, std::function<void(const QDBusPendingCall &)> then)
{
    if (!m_bus.isConnected()) { // Qt never ends a call that it could not begin
        const QDBusError error(QDBusError::Disconnected, u"no session bus"_s);
        QMetaObject::invokeMethod(
            this, [then = std::move(then), error] { then(QDBusPendingCall::fromError(error)); },
            Qt::QueuedConnection);
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, m_patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(*watcher);
    });
}

void BusNotifier::close(uint id)
{
    QDBusMessage message = methodCall("CloseNotification");
    message.setAutoStartService(false);
    message << id;
    m_bus.send(message);
}

QString BusNotifier::keyOf(uint id) const
{
    for (auto shown = m_shown.begin(); shown != m_shown.end(); ++shown) {
        if (id != 0 && shown->id == id)
            return shown.key();
    }
    return {};
}

void BusNotifier::invoked(uint id, const QString &action)
{
    const QString key = keyOf(id);
    if (key.isEmpty()) // another program's
        return;
    const QList<Notification::Action> actions = m_shown[key].notification.actions;
    for (const Notification::Action &offered : actions) {
        if (action == offered.id || action == defaultAction) {
            Q_EMIT actionInvoked(key, offered.id);
            break;
        }
    }
    qunsetenv("XDG_ACTIVATION_TOKEN"); // a token is good for one window
}

void BusNotifier::closed(uint id, uint)
{
    const QString key = keyOf(id);
    if (!key.isEmpty() && !m_shown[key].isSent)
        m_shown.remove(key);
}

void BusNotifier::tokenCame(uint id, const QString &token)
{
    if (!keyOf(id).isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // there Qt looks for it
}

bool BusNotifier::can(const char *ability) const
{
    return m_abilities && m_abilities->contains(QLatin1String(ability));
}

/// A service that knows markup would read "<" and "&" of a customer's name as such; one that does not would
/// show the entities.
QString BusNotifier::bodyOf(const Notification &notification) const
{
    const QString text = plain(notification.text, maxText);
    return can("body-markup") ? text.toHtmlEscaped() : text;
}

QStringList BusNotifier::actionsOf(const Notification &notification) const
{
    QStringList actions;
    if (!can("actions") || notification.actions.isEmpty())
        return actions;
    actions << defaultAction << notification.actions.constFirst().label;
    for (const Notification::Action &action : notification.actions)
        actions << action.id << action.label;
    return actions;
}

} // namespace linktill::desktop
