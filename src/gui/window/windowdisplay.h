// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QObject>

class QAction;
class QMenu;

namespace linktill {
class AppSession;
}

namespace linktill::gui {

class CustomerDisplay;
class WindowPages;
struct WindowServices;

/// Brings the link of the page that is shown to the customer window and away from it (F11), and lets a person
/// choose its monitor.
class WindowDisplay : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as `window`; borrows the rest.
    WindowDisplay(AppSession &session, WindowPages &pages, const WindowServices &services, QWidget *window);

    /// Shows the link at hand. When it is shown already, or there is none, turns to the idle picture.
    void toggle();
    void show(const Link &link);
    /// Returns the actions of the customer window as they are possible now.
    QMenu *menu() const { return m_menu; }
    CustomerDisplay &display() const { return *m_display; }

private:
    void buildMenu(QWidget *window);
    void updateMenu();

    WindowPages &m_pages;
    CustomerDisplay *m_display;
    QMenu *m_menu = nullptr, *m_monitors = nullptr;
    QAction *m_clear = nullptr, *m_close = nullptr;
};

} // namespace linktill::gui
