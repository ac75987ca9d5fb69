// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/windowdisplay.h"

#include "application/links/appsession.h"
#include "gui/compose/newlinkpage.h"
#include "gui/display/customerdisplay.h"
#include "gui/widgets/keys.h"
#include "gui/window/windowpages.h"
#include "gui/window/windowservices.h"

#include <QGuiApplication>
#include <QMenu>

namespace linktill::gui {

WindowDisplay::WindowDisplay(AppSession &session, WindowPages &pages, const WindowServices &services,
                             QWidget *window)
    : QObject(window), m_pages(pages),
      m_display(new CustomerDisplay({services.ledger, session.events(), services.accounts.book,
                                     services.page.format, services.page.catalogue,
                                     services.page.questions, services.page.clock, services.view},
                                    window))
{
    connect(m_display, &CustomerDisplay::watchWanted, &session, &AppSession::watchDisplayed);
    connect(m_display, &CustomerDisplay::remarked, this,
            [this](const QString &sentence) { m_pages.notify(NoticeLevel::Warning, sentence); });
    connect(m_display, &CustomerDisplay::changed, this, &WindowDisplay::updateMenu);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &WindowDisplay::updateMenu);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &WindowDisplay::updateMenu, Qt::QueuedConnection);
    connect(&session, &AppSession::ledgerReplaced, this, [this] {
        if (m_display->isOpen())
            m_display->clear(); // the same number is another link now
    });
    connect(&pages, &WindowPages::accountsSwitched, this, [this] {
        if (m_display->isOpen() && m_display->shown() == 0)
            m_display->clear(); // shows the other shop's name
    });
    connect(&pages.newLink(), &NewLinkPage::displayWanted, this, &WindowDisplay::show);
    onKey(Key::ShowCustomer, window, [this] { toggle(); });
    buildMenu(window);
}

void WindowDisplay::toggle()
{
    const std::optional<Link> link = m_pages.current()->linkAtHand();
    if (!link || link->id == m_display->shown())
        m_display->clear();
    else
        m_display->show(*link);
}

void WindowDisplay::show(const Link &link) { m_display->show(link); }

void WindowDisplay::buildMenu(QWidget *window)
{
    m_menu = new QMenu(window);
    QAction *show = m_menu->addAction(keyWords(Key::ShowCustomer), this, &WindowDisplay::toggle);
    show->setText(withKey(show->text(), Key::ShowCustomer));
    m_clear = m_menu->addAction(tr("Clear"), m_display, &CustomerDisplay::clear);
    m_menu->addAction(tr("Test"), m_display, &CustomerDisplay::test);
    m_close = m_menu->addAction(tr("Close"), m_display, &CustomerDisplay::close);
    updateMenu();
}

void WindowDisplay::updateMenu()
{
    m_clear->setVisible(m_display->isOpen());
    m_close->setVisible(m_display->isOpen());
    for (QAction *action : m_menu->actions()) {
        if (action->data().isValid()) { // a monitor
            m_menu->removeAction(action);
            action->deleteLater();
        }
    }
    const QStringList monitors = m_display->monitors();
    for (const QString &name : monitors) {
        //: %1 is the name of a monitor
        QAction *action = m_menu->addAction(tr("Use monitor %1").arg(name));
        action->setData(name);
        action->setCheckable(true);
        action->setChecked(name == m_display->chosenMonitor());
        connect(action, &QAction::triggered, m_display, [this, name] { m_display->chooseMonitor(name); });
    }
}

} // namespace linktill::gui
