// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/windowpractice.h"

#include "application/accounts/accountbook.h"
#include "application/links/appsession.h"
#include "application/ports/practicedesk.h"
#include "gui/practice/lessons.h"
#include "gui/practice/practicepage.h"
#include "gui/practice/practicewords.h"
#include "gui/window/formsources.h"
#include "gui/window/windowpages.h"
#include "gui/window/windowservices.h"

#include "ui_mainwindow.h"

#include <QPushButton>
#include <QTimer>

#include <utility>

namespace linktill::gui {

namespace {

/// How many troubles were on: the shop keeps them over a restart, but is not started only to ask for them.
const auto troublesName = QStringLiteral("practice/troubles");

} // namespace

WindowPractice::WindowPractice(AppSession &session, WindowPages &pages, FormSources &sources,
                               const WindowServices &services, const Ui::MainWindow &ui)
    : QObject(&pages), m_session(session), m_pages(pages), m_sources(sources), m_services(services),
      m_desk(services.practice()), m_notice(new QPushButton(ui.topBar)),
      m_troubles(services.view.recalled(troublesName).toInt())
{
    m_notice->setObjectName(QStringLiteral("troublesNotice"));
    m_notice->setProperty("plain", true);
    m_notice->setProperty("severity", QStringLiteral("warning"));
    ui.topBarLayout->insertWidget(ui.topBarLayout->indexOf(ui.paletteButton), m_notice);
    connect(m_notice, &QPushButton::clicked, this, &WindowPractice::show);
    connect(&pages, &WindowPages::shown, this, &WindowPractice::showTroubles);
    connect(&pages, &WindowPages::accountsSwitched, this, [this] {
        showTroubles();
        if (m_page)
            m_page->accountChanged();
    });
    connect(&m_desk, &PracticeDesk::troublesChanged, this, &WindowPractice::countTroubles);
    connect(&m_desk, &PracticeDesk::startedOver, this, &WindowPractice::countTroubles);
    connect(&m_desk, &PracticeDesk::factsChanged, this, [this] { lessons(); });
    connect(&m_desk, &PracticeDesk::linkChanged, this,
            [this](const QString &, const QString &orderNumber) { linkChanged(orderNumber); });
    showTroubles();
}

/// They are there as soon as something was done in the shop, so that they miss nothing of it.
Lessons &WindowPractice::lessons()
{
    if (!m_lessons)
        m_lessons = new Lessons(m_desk, &m_session.events(), this);
    return *m_lessons;
}

void WindowPractice::build()
{
    m_page = new PracticePage({m_desk, lessons(), m_services.page.questions,
                               [this] { return m_services.accounts.book.active().isPractice(); }});
    m_pages.add(m_page);
    connect(m_page, &PracticePage::createWanted, this, &WindowPractice::createLink);
    connect(m_page, &PracticePage::practiceAccountWanted, this, &WindowPractice::usePracticeAccount);
}

void WindowPractice::show()
{
    if (!m_page)
        build();
    m_pages.show(*m_page);
    countTroubles();
}

void WindowPractice::createLink()
{
    if (!m_pages.mayFillForm())
        return;
    usePracticeAccount();
    m_sources.newLink();
}

void WindowPractice::usePracticeAccount()
{
    if (!m_services.accounts.book.active().isPractice())
        Q_EMIT accountWanted(practiceAccount().id);
}

/// A jump of the clock changes many links at once, which are asked for together.
void WindowPractice::linkChanged(const QString &orderNumber)
{
    m_changed << orderNumber;
    if (m_changed.size() > 1)
        return;
    QTimer::singleShot(0, this, [this] {
        m_session.askSoon(practiceAccount().id, std::exchange(m_changed, {}));
    });
}

void WindowPractice::countTroubles()
{
    const int on = m_desk.troublesOn();
    if (on != std::exchange(m_troubles, on))
        m_services.view.keep(troublesName, QString::number(on));
    showTroubles();
}

/// The page itself shows its troubles, and other accounts have none.
void WindowPractice::showTroubles()
{
    const bool isPractising = m_services.accounts.book.active().isPractice();
    const bool isThePage = m_page && m_pages.current() == m_page;
    m_notice->setText(troublesSentence(m_troubles));
    m_notice->setVisible(m_troubles > 0 && isPractising && !isThePage);
}

} // namespace linktill::gui
