// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/updatenotices.h"

#include "application/wording/updatewording.h"
#include "gui/window/updatebar.h"
#include "gui/window/windowservices.h"

#include "ui_mainwindow.h"

#include <QDesktopServices>
#include <QMenu>

namespace linktill::gui {

UpdateNotices::UpdateNotices(const WindowServices &services, const Ui::MainWindow &ui,
                             std::function<void()> about, QWidget *window)
    : QObject(window), m_layout(ui.rightLayout), m_place(ui.rightLayout->indexOf(ui.damageSlot) + 1),
      m_check(services.updateFeed,
              {[view = services.view](const QString &name) { return view.recalled(name); },
               [view = services.view](const QString &name, const QString &value) { view.keep(name, value); }},
              services.page.clock, QVersionNumber::fromString(QStringLiteral(LINKTILL_VERSION)), nullptr)
{
    buildMenu(ui, std::move(about));
    connect(&m_check, &UpdateCheck::found, this, &UpdateNotices::offer);
    connect(&m_check, &UpdateCheck::upToDate, this,
            [this](const QString &sentence) { say(NoticeLevel::Info, sentence); });
    connect(&m_check, &UpdateCheck::failed, this,
            [this](const QString &sentence) { say(NoticeLevel::Warning, sentence); });
}

void UpdateNotices::buildMenu(const Ui::MainWindow &ui, std::function<void()> about)
{
    auto *menu = new QMenu(ui.aboutButton);
    connect(menu->addAction(ui.aboutButton->text()), &QAction::triggered, this, std::move(about));
    menu->addSeparator();
    QAction *now = menu->addAction(tr("Check for updates…"));
    now->setObjectName(QStringLiteral("checkForUpdatesAction"));
    connect(now, &QAction::triggered, this, &UpdateNotices::checkNow);
    QAction *automatic = menu->addAction(tr("Check for updates once a day"));
    automatic->setObjectName(QStringLiteral("automaticUpdatesAction"));
    automatic->setToolTip(tr("Linktill asks its website for the newest version. Nothing about you or your "
                             "shop is sent."));
    automatic->setCheckable(true);
    automatic->setChecked(m_check.isAutomatic());
    connect(automatic, &QAction::triggered, this, &UpdateNotices::switchAutomatic);
    menu->setToolTipsVisible(true);
    ui.aboutButton->setMenu(menu);
    ui.aboutButton->setPopupMode(QToolButton::InstantPopup);
}

void UpdateNotices::checkNow()
{
    say(NoticeLevel::Info, tr("Checking for updates…"));
    m_check.ask();
}

void UpdateNotices::switchAutomatic(bool on)
{
    say(NoticeLevel::Info, on ? tr("Linktill now checks for updates once a day.")
                              : tr("Linktill no longer checks for updates by itself."));
    m_check.setAutomatic(on);
}

void UpdateNotices::offer(const Release &release)
{
    m_offered = release;
    bar().offer(newReleaseSentence(release, m_check.installed()), releaseNotes(release));
}

void UpdateNotices::say(NoticeLevel level, const QString &sentence)
{
    bar().say(level, sentence);
}

void UpdateNotices::openPage()
{
    if (!QDesktopServices::openUrl(m_offered.page))
        //: %1 is an address
        say(NoticeLevel::Warning, tr("No browser could be opened. The download page is %1.")
                                      .arg(m_offered.page.toString()));
}

UpdateBar &UpdateNotices::bar()
{
    if (!m_bar) {
        m_bar = new UpdateBar(m_layout->parentWidget());
        m_layout->insertWidget(m_place, m_bar);
        connect(m_bar, &UpdateBar::pageWanted, this, &UpdateNotices::openPage);
        connect(m_bar, &UpdateBar::notNow, this, [this] { m_check.skip(m_offered.version); });
    }
    return *m_bar;
}

} // namespace linktill::gui
