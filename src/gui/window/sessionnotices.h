// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QObject>

namespace Ui {
class MainWindow;
}

namespace linktill {
class AppSession;
struct Recovered;
}

namespace linktill::gui {

class PaidNotice;
class WindowPages;
struct WindowServices;

/// Tells the person what the session found out by itself: of payments in the top bar, in the window's
/// title and through the desktop; of outcomes that had been open, on the page that is shown.
class SessionNotices : public QObject
{
    Q_OBJECT
public:
    /// Belongs to `window`, whose form is `ui`; borrows the rest.
    SessionNotices(AppSession &session, WindowPages &pages, const WindowServices &services,
                   const Ui::MainWindow &ui, QWidget *window);

private:
    void tellPaid(const Link &link);
    void tellRecovered(const Recovered &recovered);

    WindowPages &m_pages;
    const WindowServices &m_services;
    const Ui::MainWindow &m_ui;
    QWidget *m_window;
    PaidNotice *m_paid = nullptr; ///< null until something was paid
};

} // namespace linktill::gui
