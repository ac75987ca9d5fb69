// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/notifier.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QSystemTrayIcon;

namespace linktill::gui {

/// Shows notifications of the system and does what a person chooses in them. Where no service shows them, the
/// icon in the tray does, without actions; where there is no tray either, nobody does. Loads the notifier with
/// the first notification.
class DesktopNotices : public QObject
{
    Q_OBJECT
public:
    /// `source` may be missing. `tray` returns null where there is no icon.
    DesktopNotices(NotifierSource source, std::function<QSystemTrayIcon *()> tray, QObject *parent = nullptr);
    ~DesktopNotices() override;

    /// `chosen` is called with the action that a person chose, each time.
    void show(const Notification &notification, std::function<void(const QString &action)> chosen);
    /// Takes all of them off the screen: the person looks at the window.
    void withdrawAll();
    /// Does the first action of what the tray showed last; to be called when that is clicked.
    void trayMessageClicked();

private:
    void showByTray(const Notification &notification);
    void invoke(const QString &key, const QString &action);
    void keepFew();

    NotifierSource m_source;
    std::function<QSystemTrayIcon *()> m_tray;
    std::unique_ptr<Notifier> m_notifier; ///< null until the first notification, or when it is missing
    QHash<QString, std::function<void(const QString &)>> m_chosen; ///< by key
    QStringList m_keys; ///< of m_chosen, the oldest first
    Notification m_byTray; ///< what the tray showed last
};

} // namespace linktill::gui
