// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/updates/updatecheck.h"
#include "gui/widgets/page.h"

#include <QObject>

class QVBoxLayout;

namespace Ui {
class MainWindow;
}

namespace linktill::gui {

class UpdateBar;
struct WindowServices;

/// Makes a menu of the button *About Linktill*, with the check for updates and its switch, and tells above
/// the pages how a check ended. Opens the download page; never downloads or installs anything.
class UpdateNotices : public QObject
{
    Q_OBJECT
public:
    /// Belongs to `window`, whose form is `ui`; borrows the rest. `about` is what the button did before.
    UpdateNotices(const WindowServices &services, const Ui::MainWindow &ui, std::function<void()> about,
                  QWidget *window);

    /// Begins to check by itself, where that is switched on.
    void watch() { m_check.watch(); }

private:
    void buildMenu(const Ui::MainWindow &ui, std::function<void()> about);
    void checkNow();
    void switchAutomatic(bool on);
    void offer(const Release &release);
    void say(NoticeLevel level, const QString &sentence);
    void openPage();
    UpdateBar &bar();

    QVBoxLayout *m_layout;
    const int m_place; ///< of the bar in the layout
    UpdateCheck m_check;
    UpdateBar *m_bar = nullptr; ///< null until there is something to tell
    Release m_offered;
};

} // namespace linktill::gui
