// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/display/customerdisplay.h"

#include "application/accounts/accountbook.h"
#include "application/links/linkevents.h"
#include "application/links/linksince.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/ports/requestformat.h"
#include "application/wording/linkwording.h"
#include "core/clock.h"
#include "core/linktrust.h"
#include "gui/display/customerwindow.h"
#include "gui/links/linkguard.h"

#include <QGuiApplication>
#include <QScreen>

#include <chrono>

namespace linktill::gui {

namespace {

const auto monitorName = QStringLiteral("display/monitor");
/// So long a customer can read that the payment has arrived.
constexpr std::chrono::seconds endIsShownFor{20};

} // namespace

CustomerDisplay::CustomerDisplay(Services services, QWidget *window)
    : QObject(window), m_services(std::move(services)), m_staffWindow(window), m_untilIdle(new QTimer(this))
{
    if (!m_services.screens)
        m_services.screens = [this] {
            QList<QScreen *> screens = QGuiApplication::screens();
            if (screens.removeOne(m_staffWindow->screen()))
                screens.prepend(m_staffWindow->screen());
            return screens;
        };
    m_untilIdle->setObjectName(QStringLiteral("untilIdle"));
    m_untilIdle->setSingleShot(true);
    m_untilIdle->setInterval(endIsShownFor);
    connect(m_untilIdle, &QTimer::timeout, this, &CustomerDisplay::idle);
    connect(&m_services.events, &LinkEvents::changed, this, &CustomerDisplay::hear);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &CustomerDisplay::screenRemoved);
}

CustomerDisplay::~CustomerDisplay() = default;

void CustomerDisplay::show(const Link &link)
{
    read(link, [this](const LinkHistory &history) {
        const Issues concerns = concernsOf(history.link, history.knownHosts);
        passLinks(m_services.questions, m_staffWindow, {{history.link.url, concerns}},
                  [this, history] { present(history); });
        if (hasProblems(concerns))
            Q_EMIT remarked(JudgedLink{history.link.url, concerns}.sentences());
    });
}

void CustomerDisplay::read(const Link &link, std::function<void(const LinkHistory &)> then)
{
    if (m_reading)
        m_reading->disconnect(this);
    m_reading = reading<LinkHistory>(
        m_services.ledger(), [id = link.id](Ledger &ledger) { return ledger.links().link(id); }, this);
    connect(m_reading, &LedgerJob::finished, this, [this, job = m_reading.data(), then = std::move(then)] {
        m_reading.clear();
        if (const auto history = job->result())
            then(*history);
        else
            Q_EMIT remarked(ledgerSentence(history.error()));
    });
    m_reading->start();
}

void CustomerDisplay::present(const LinkHistory &history)
{
    open();
    m_link = {};
    m_untilIdle->stop();
    take(history);
    auto *record = writing<Link>(
        m_services.ledger(),
        [key = history.link.key()](Ledger &ledger) {
            return ledger.links().recordShared(key, QStringLiteral("customer_window"));
        },
        this);
    connect(record, &LedgerJob::finished, this, [this, record] {
        if (record->result())
            m_services.events.tell(*record->result());
    });
    record->start();
    Q_EMIT watchWanted(m_link.id);
    Q_EMIT changed();
}

void CustomerDisplay::take(const LinkHistory &history)
{
    const bool isAnother = history.link.id != m_link.id;
    m_link = history.link;
    DisplayContent content = displayOf(accountOf(m_link), m_link,
                                       m_services.format.readSent(history.request), m_services.catalogue);
    content.since = stateSince(history.events, m_link.state);
    if (isAnother)
        m_window->setContent(content);
    else
        m_window->updateContent(content);
    if (isFinal(m_link.state) && !m_untilIdle->isActive())
        m_untilIdle->start();
}

/// Shows at once that the link has ended, before the rest of its history is read.
void CustomerDisplay::hear(const Link &link)
{
    if (m_link.id == 0 || link.key() != m_link.key() || link == m_link)
        return;
    DisplayContent content = m_window->content();
    content.state = link.state;
    content.url = link.url;
    m_window->updateContent(content);
    read(link, [this, id = link.id](const LinkHistory &history) {
        if (m_window && m_link.id == id)
            take(history);
    });
}

void CustomerDisplay::clear()
{
    open();
    idle();
}

void CustomerDisplay::test()
{
    idle();
    open();
    m_window->setContent(testDisplay(m_services.book.active(), m_services.clock.now()));
    m_untilIdle->start();
}

void CustomerDisplay::idle()
{
    m_untilIdle->stop();
    if (m_reading)
        m_reading->disconnect(this);
    m_link = {};
    if (m_window)
        m_window->setContent(idleDisplay(m_services.book.active()));
    Q_EMIT watchWanted(0);
    Q_EMIT changed();
}

void CustomerDisplay::open()
{
    if (m_window)
        return;
    const QList<QScreen *> others = otherScreens();
    m_screen = others.isEmpty() ? nullptr : others.first();
    for (QScreen *screen : others) {
        if (screen->name() == chosenMonitor())
            m_screen = screen;
    }
    m_window = std::make_unique<CustomerWindow>([this] { return m_services.clock.now(); });
    connect(m_window.get(), &CustomerWindow::clearWanted, this, &CustomerDisplay::clear);
    m_window->setContent(idleDisplay(m_services.book.active()));
    const bool hadFocus = m_staffWindow->isActiveWindow();
    m_window->showOn(m_screen);
    if (hadFocus)
        m_staffWindow->activateWindow(); // some window managers give the focus to each new window
    Q_EMIT changed();
}

void CustomerDisplay::close()
{
    if (!m_window)
        return;
    idle();
    m_window->closeForGood();
    m_window.release()->deleteLater(); // its own key may have asked for it
    Q_EMIT changed();
}

void CustomerDisplay::screenRemoved(QScreen *screen)
{
    if (!m_window || m_screen != screen)
        return;
    close();
    Q_EMIT remarked(tr("The customer’s monitor is gone, so the customer window was closed."));
}

QList<QScreen *> CustomerDisplay::otherScreens() const { return m_services.screens().mid(1); }

QStringList CustomerDisplay::monitors() const
{
    QStringList names;
    for (const QScreen *screen : otherScreens())
        names << screen->name();
    return names;
}

QString CustomerDisplay::chosenMonitor() const { return m_services.view.recalled(monitorName); }

void CustomerDisplay::chooseMonitor(const QString &name)
{
    m_services.view.keep(monitorName, name);
    if (!m_window)
        return;
    const Link link = m_link;
    close();
    if (link.id != 0)
        show(link);
    else
        clear();
}

Account CustomerDisplay::accountOf(const Link &link) const
{
    if (const Account *account = m_services.book.byId(link.accountId))
        return *account;
    Account gone; // the link stays when its account is removed
    gone.name = link.accountName;
    gone.environment = link.environment;
    return gone;
}

} // namespace linktill::gui
