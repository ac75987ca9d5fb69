// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/notices/desktopnotices.h"

#include "core/log.h"

#include <QSystemTrayIcon>

#include <utility>

namespace linktill::gui {

namespace {
constexpr qsizetype maxOnDesktop = 50; ///< nobody reads more, after a day away
} // namespace

DesktopNotices::DesktopNotices(NotifierSource source, std::function<QSystemTrayIcon *()> tray, QObject *parent)
    : QObject(parent), m_source(std::move(source)), m_tray(std::move(tray))
{
}

DesktopNotices::~DesktopNotices() = default;

void DesktopNotices::show(const Notification &notification, std::function<void(const QString &)> chosen)
{
    m_chosen[notification.key] = std::move(chosen);
    m_keys.removeOne(notification.key);
    m_keys << notification.key;
    keepFew();
    if (!m_notifier && m_source) {
        auto notifier = std::exchange(m_source, {})(); // a module that is missing stays so
        if (notifier) {
            m_notifier = std::move(notifier.value());
            connect(m_notifier.get(), &Notifier::actionInvoked, this, &DesktopNotices::invoke);
            connect(m_notifier.get(), &Notifier::notShown, this,
                    [this](const Notification &failed, const QString &detail) {
                        Log::event(LogLevel::Info, QStringLiteral("no notification was shown: ") + detail);
                        showByTray(failed);
                    });
        } else {
            Log::event(LogLevel::Warning, QStringLiteral("no notifications: ") + notifier.error().detail);
        }
    }
    if (m_notifier)
        m_notifier->show(notification);
    else
        showByTray(notification);
}

void DesktopNotices::withdrawAll()
{
    m_chosen.clear();
    const QStringList keys = std::exchange(m_keys, {});
    for (const QString &key : keys) {
        if (m_notifier)
            m_notifier->withdraw(key);
    }
}

void DesktopNotices::keepFew()
{
    while (m_keys.size() > maxOnDesktop) {
        const QString oldest = m_keys.takeFirst();
        m_chosen.remove(oldest);
        if (m_notifier)
            m_notifier->withdraw(oldest);
    }
}

void DesktopNotices::showByTray(const Notification &notification)
{
    QSystemTrayIcon *tray = m_tray ? m_tray() : nullptr;
    if (!tray || !QSystemTrayIcon::supportsMessages() || !m_chosen.contains(notification.key))
        return;
    m_byTray = notification;
    tray->showMessage(notification.title, notification.text, tray->icon());
}

void DesktopNotices::trayMessageClicked()
{
    if (!m_byTray.actions.isEmpty())
        invoke(m_byTray.key, m_byTray.actions.constFirst().id);
}

void DesktopNotices::invoke(const QString &key, const QString &action)
{
    if (const auto chosen = m_chosen.value(key))
        chosen(action);
}

} // namespace linktill::gui
