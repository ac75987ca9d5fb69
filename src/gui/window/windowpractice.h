// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

class QPushButton;

namespace Ui {
class MainWindow;
}

namespace linktill {
class AppSession;
class PracticeDesk;
}

namespace linktill::gui {

class FormSources;
class Lessons;
class PracticePage;
class WindowPages;
struct WindowServices;

/// Makes the page Practice when it is first wanted, and has the window follow the practice shop: the status
/// of a link is asked for as soon as its customer or the practice clock has changed it, lessons notice what is
/// done on other pages, and these say it while troubles are on. None of this starts the shop.
class WindowPractice : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as `pages`; borrows all it is given. `services` has a practice shop.
    WindowPractice(AppSession &session, WindowPages &pages, FormSources &sources,
                   const WindowServices &services, const Ui::MainWindow &ui);

    /// Shows the page.
    void show();

Q_SIGNALS:
    void accountWanted(const QString &accountId); ///< is to become the active one

private:
    Lessons &lessons();
    void build();
    void createLink();
    void usePracticeAccount();
    void linkChanged(const QString &orderNumber);
    void countTroubles();
    void showTroubles();

    AppSession &m_session;
    WindowPages &m_pages;
    FormSources &m_sources;
    const WindowServices &m_services;
    PracticeDesk &m_desk;
    QPushButton *m_notice;         ///< in the top bar
    Lessons *m_lessons = nullptr;  ///< null until the shop has told something, or the page is wanted
    PracticePage *m_page = nullptr; ///< null until it is wanted
    QStringList m_changed;         ///< order numbers of links whose status is to be asked for
    int m_troubles = 0;            ///< how many are on
};

} // namespace linktill::gui
