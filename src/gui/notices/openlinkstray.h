// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;
class QTimer;
class QWidget;

namespace linktill::gui {

/// Returns the program's icon with the number drawn on it, "99+" above 99; without one for 0.
QIcon countedIcon(int number);

/// The icon in the system's tray: it counts open links and has a menu. Without a tray there is no icon, and all
/// of the menu is in the window, too. A tray that comes up shortly after the program is found.
class OpenLinksTray : public QObject
{
    Q_OBJECT
public:
    /// Belongs to `window`. `doNotDisturb` is the action of the window's own menu.
    OpenLinksTray(QAction *doNotDisturb, QWidget *window);
    ~OpenLinksTray() override;

    /// Looks for a tray. Call it once, when the window is open, since the question takes time.
    void begin();
    void setCount(int links);
    /// Returns null where there is no tray.
    QSystemTrayIcon *icon() const { return m_icon.get(); }
    const QMenu *menu() const { return m_menu.get(); }
    QString toolTip() const;

Q_SIGNALS:
    void windowWanted();
    void newLinkWanted();
    void messageClicked();
    void appeared(); ///< from now on there is an icon

private:
    void look();
    void showCount();

    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QTimer *m_lookAgain;
    int m_looks = 0, m_count = 0;
};

} // namespace linktill::gui
