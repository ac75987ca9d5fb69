// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace Ui {
class MainWindow;
}

namespace linktill {
class AppSession;
}

namespace linktill::gui {

class AccountMenu;
class WindowPages;
struct WindowServices;

/// Shows the account in the top bar: its menu, the badge of its environment, when its token ends.
/// Gives the pages the account that is chosen.
class AccountBar : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as `pages`; borrows all it is given.
    AccountBar(AppSession &session, WindowPages &pages, const WindowServices &services,
               const Ui::MainWindow &ui);

    /// Makes the account the active one.
    void choose(const QString &accountId);

private:
    void useAccount();
    void showAccount();
    /// Shows what is wrong with the file of accounts, and the remarks that the program has at the start.
    void tellRemarks();

    WindowPages &m_pages;
    const WindowServices &m_services;
    const Ui::MainWindow &m_ui;
    AccountMenu *m_menu;
};

} // namespace linktill::gui
