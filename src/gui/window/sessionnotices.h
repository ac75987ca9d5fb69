// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"
#include "gui/notices/desktopnotices.h"
#include "gui/notices/noticesettings.h"
#include "gui/notices/noticesounds.h"

#include <QObject>

#include <functional>

namespace Ui {
class MainWindow;
}

namespace linktill {
class AppSession;
struct Recovered;
}

namespace linktill::gui {

class ExpiryNotice;
class LinkEditing;
class NoticeMenu;
class OpenLinkCount;
class OpenLinksTray;
class PaidNotice;
class WindowPages;
struct WindowServices;

/// Tells the person what the session found out by itself: of payments, failed ones too, and of links that
/// expire soon, in the top bar, in the window's title, by the icon in the tray, by sounds and by notifications
/// of the desktop; of outcomes that had been open, on the page that is shown.
class SessionNotices : public QObject
{
    Q_OBJECT
public:
    /// Belongs to `window`, whose form is `ui`; borrows the rest.
    SessionNotices(AppSession &session, WindowPages &pages, LinkEditing &editing, const WindowServices &services,
                   const Ui::MainWindow &ui, QWidget *window);

    /// Begins to count open links, for the tray or the title; call it when the window is open.
    void begin();
    /// The window has become active: the person sees now what title and notifications told.
    void seen();

Q_SIGNALS:
    /// A person wants to see the window, which may be behind others.
    void windowWanted();
    void newLinkWanted();

private:
    void listen(AppSession &session);
    void buildMenu();
    void buildTray();
    void tellPaid(const Link &link);
    void tellPaidOutside(const Link &link);
    void tellManyPaid(const Link &last);
    void tellFailed(const Link &link);
    void tellExpiring(const QList<Link> &links);
    void tellExpiringOutside(const QList<Link> &links);
    void linkChanged(const Link &link);
    void tellRecovered(const Recovered &recovered);
    PaidNotice &paidNotice();
    ExpiryNotice &expiryNotice();
    /// Shows one of the two at a time, since there is room for one: what was paid first.
    void shareTheRoom();
    void showTitle();
    void showLink(const Link &link);
    void extend(const Link &link);
    QString activeAccount() const;
    /// Returns whether something may pop up beside the window: it is behind others, and nothing forbids it.
    bool mayPopUp() const;

    WindowPages &m_pages;
    LinkEditing &m_editing;
    const WindowServices &m_services;
    const Ui::MainWindow &m_ui;
    QWidget *m_window;
    NoticeSettings m_settings;
    NoticeSounds m_sounds;
    DesktopNotices m_desktop;
    NoticeMenu *m_menu = nullptr;    ///< null until buildMenu()
    OpenLinksTray *m_tray = nullptr; ///< likewise
    OpenLinkCount *m_count = nullptr; ///< null until begin()
    PaidNotice *m_paid = nullptr; ///< null until something was paid
    ExpiryNotice *m_expiring = nullptr; ///< null until something expired soon
    int m_unseenPayments = 0; ///< since the window was active
    bool m_isTitleTaken = false; ///< the title tells of a payment that nobody has seen yet
};

} // namespace linktill::gui
