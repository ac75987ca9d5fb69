// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/sessionnotices.h"

#include "application/accounts/accountbook.h"
#include "application/links/appsession.h"
#include "application/links/linkevents.h"
#include "core/clock.h"
#include "gui/compose/newlinkpage.h"
#include "gui/links/linksmodel.h"
#include "gui/links/linkspage.h"
#include "gui/links/resulttext.h"
#include "gui/notices/expirynotice.h"
#include "gui/notices/noticemenu.h"
#include "gui/notices/noticetext.h"
#include "gui/notices/openlinkcount.h"
#include "gui/notices/openlinkstray.h"
#include "gui/window/linkediting.h"
#include "gui/window/paidnotice.h"
#include "gui/window/windowpages.h"
#include "gui/window/windowservices.h"

#include "ui_mainwindow.h"

#include <QApplication>

namespace linktill::gui {

namespace {

constexpr qsizetype maxSaid = 5; ///< sentences at once; page Links has all of them
constexpr int maxPaymentsApart = 3; ///< notifications of single payments; further ones are counted in one
const auto showAction = QStringLiteral("show"), printAction = QStringLiteral("print"),
           extendAction = QStringLiteral("extend"), sendAction = QStringLiteral("send");

QString keyOf(const char *kind, const Link &link)
{
    return QStringLiteral("%1/%2/%3").arg(QLatin1String(kind), link.ledger).arg(link.id);
}

} // namespace

SessionNotices::SessionNotices(AppSession &session, WindowPages &pages, LinkEditing &editing,
                               const WindowServices &services, const Ui::MainWindow &ui, QWidget *window)
    : QObject(window), m_pages(pages), m_editing(editing), m_services(services), m_ui(ui), m_window(window),
      m_settings(services.view), m_sounds(services.sounds, m_settings),
      m_desktop(services.notifier, [this] { return m_tray ? m_tray->icon() : nullptr; })
{
    connect(&m_sounds, &NoticeSounds::cannotPlay, this,
            [this](const QString &sentence) { m_pages.notify(NoticeLevel::Warning, sentence); });
    buildMenu();
    buildTray();
    listen(session);
}

void SessionNotices::listen(AppSession &session)
{
    connect(&session, &AppSession::recovered, this, &SessionNotices::tellRecovered);
    connect(&session.events(), &LinkEvents::paid, this, &SessionNotices::tellPaid);
    connect(&session.events(), &LinkEvents::paymentFailed, this, &SessionNotices::tellFailed);
    connect(&session.events(), &LinkEvents::expiringSoon, this, &SessionNotices::tellExpiring);
    connect(&session.events(), &LinkEvents::changed, this, &SessionNotices::linkChanged);
    connect(&m_pages, &WindowPages::ledgerReplaced, this, [this] {
        m_desktop.withdrawAll();
        if (m_expiring)
            m_expiring->dismiss();
    });
}

void SessionNotices::buildMenu()
{
    m_menu = new NoticeMenu(m_settings, m_sounds, m_ui.noticesButton);
    m_ui.noticesButton->setMenu(m_menu);
    connect(m_menu->doNotDisturb(), &QAction::toggled, this, [this](bool on) {
        if (on)
            m_desktop.withdrawAll();
    });
}

void SessionNotices::buildTray()
{
    m_tray = new OpenLinksTray(m_menu->doNotDisturb(), m_window);
    connect(m_tray, &OpenLinksTray::windowWanted, this, &SessionNotices::windowWanted);
    connect(m_tray, &OpenLinksTray::newLinkWanted, this, [this] {
        Q_EMIT windowWanted();
        Q_EMIT newLinkWanted();
    });
    connect(m_tray, &OpenLinksTray::messageClicked, &m_desktop, &DesktopNotices::trayMessageClicked);
    connect(m_tray, &OpenLinksTray::appeared, this, &SessionNotices::showTitle);
}

void SessionNotices::begin()
{
    if (m_count || !m_services.ledger)
        return;
    m_tray->begin();
    m_count = new OpenLinkCount(m_services.ledger, [this] { return activeAccount(); }, this);
    connect(m_count, &OpenLinkCount::changed, this, [this](int links) {
        m_tray->setCount(links);
        showTitle();
    });
    connect(&m_pages, &WindowPages::accountsSwitched, m_count, &OpenLinkCount::countSoon);
    connect(&m_pages, &WindowPages::ledgerReplaced, m_count, &OpenLinkCount::countSoon);
    m_count->countSoon();
}

QString SessionNotices::activeAccount() const
{
    return m_services.accounts.book.active().id;
}

bool SessionNotices::mayPopUp() const
{
    return !QApplication::activeWindow() && !m_settings.doNotDisturb();
}

/// Uses the title and the desktop while the window is behind others, and the top bar unless a page
/// shows the payment already.
void SessionNotices::tellPaid(const Link &link)
{
    m_isTitleTaken = !QApplication::activeWindow();
    if (m_isTitleTaken)
        //: the title of the window while it is behind others
        m_window->setWindowTitle(tr("%1 – Linktill").arg(paidSentence(link)));
    m_sounds.paid();
    if (mayPopUp())
        tellPaidOutside(link);
    if (m_pages.showsEndOf(link.id))
        return;
    paidNotice().tell(link, activeAccount());
    shareTheRoom();
}

void SessionNotices::tellPaidOutside(const Link &link)
{
    QApplication::alert(m_window);
    if (++m_unseenPayments > maxPaymentsApart)
        return tellManyPaid(link);
    QList<Notification::Action> actions{{showAction, tr("Show")}};
    if (m_services.printReceipt)
        actions << Notification::Action{printAction, tr("Print")};
    m_desktop.show({keyOf("paid", link), paidTitle(link), whoseLine(link, activeAccount()), actions},
                   [this, link](const QString &action) {
                       if (action == printAction && m_services.printReceipt)
                           m_services.printReceipt(link);
                       else
                           showLink(link);
                   });
}

void SessionNotices::tellManyPaid(const Link &last)
{
    //: %1 is the amount of the last one
    m_desktop.show({QStringLiteral("paid"), tr("%n payment(s), the last: %1", nullptr, m_unseenPayments).arg(
                        shownAmount(last.facts.amount, last.facts.currency)),
                    whoseLine(last, activeAccount()), {{showAction, tr("Show")}}},
                   [this](const QString &) {
                       Q_EMIT windowWanted();
                       m_pages.show(m_pages.links());
                   });
}

void SessionNotices::tellFailed(const Link &link)
{
    m_sounds.failed();
    m_pages.notify(NoticeLevel::Warning, failedSentence(link, activeAccount()));
    if (!mayPopUp())
        return;
    QApplication::alert(m_window);
    m_desktop.show({keyOf("failed", link), failedTitle(link), whoseLine(link, activeAccount()),
                    {{showAction, tr("Show")}}},
                   [this, link](const QString &) { showLink(link); });
}

void SessionNotices::tellExpiring(const QList<Link> &links)
{
    if (links.isEmpty())
        return;
    expiryNotice().tell(links, activeAccount(), m_services.page.clock.now());
    if (mayPopUp())
        tellExpiringOutside(links);
}

void SessionNotices::tellExpiringOutside(const QList<Link> &links)
{
    const bool isOne = links.size() == 1;
    const Link first = links.constFirst();
    QList<Notification::Action> actions{{showAction, tr("Show")}};
    if (isOne)
        actions << Notification::Action{extendAction, tr("Extend")}
                << Notification::Action{sendAction, tr("Send again")};
    m_desktop.show({isOne ? keyOf("expiring", first) : QStringLiteral("expiring"),
                    expiringTitle(links, m_services.page.clock.now()), expiringLines(links, activeAccount()), actions},
                   [this, first, isOne](const QString &action) {
                       if (action == extendAction)
                           return extend(first);
                       if (isOne)
                           return showLink(first);
                       Q_EMIT windowWanted();
                       m_pages.show(m_pages.links());
                   });
}

void SessionNotices::linkChanged(const Link &link)
{
    if (m_count)
        m_count->countSoon();
    if (m_expiring && isFinal(link.state))
        m_expiring->leaveOut(link.id);
}

PaidNotice &SessionNotices::paidNotice()
{
    if (!m_paid) {
        m_paid = new PaidNotice(m_ui.topBar);
        m_ui.topBarLayout->insertWidget(m_ui.topBarLayout->indexOf(m_ui.accountHint) + 1, m_paid);
        connect(m_paid, &PaidNotice::showWanted, &m_pages, &WindowPages::showLink);
        connect(m_paid, &PaidNotice::dismissed, this, &SessionNotices::shareTheRoom);
    }
    return *m_paid;
}

ExpiryNotice &SessionNotices::expiryNotice()
{
    if (!m_expiring) {
        m_expiring = new ExpiryNotice(m_ui.topBar);
        m_expiring->hide();
        m_ui.topBarLayout->insertWidget(m_ui.topBarLayout->indexOf(m_ui.accountHint) + 1, m_expiring);
        connect(m_expiring, &ExpiryNotice::wantsToBeSeen, this, &SessionNotices::shareTheRoom);
        connect(m_expiring, &ExpiryNotice::extendWanted, this, &SessionNotices::extend);
        connect(m_expiring, &ExpiryNotice::sendWanted, this, &SessionNotices::showLink);
        connect(m_expiring, &ExpiryNotice::showWanted, this, [this](const QList<Link> &links) {
            if (links.size() == 1)
                return m_pages.showLink(links.constFirst());
            m_pages.show(m_pages.links());
        });
    }
    return *m_expiring;
}

void SessionNotices::shareTheRoom()
{
    if (m_expiring)
        m_expiring->setVisible(!m_expiring->links().isEmpty() && !(m_paid && m_paid->isVisibleTo(m_ui.topBar)));
}

void SessionNotices::seen()
{
    m_desktop.withdrawAll();
    m_isTitleTaken = false;
    m_unseenPayments = 0;
    showTitle();
}

/// Says the count where there is no tray that does; a payment in the title stays until the window is seen.
void SessionNotices::showTitle()
{
    if (m_isTitleTaken)
        return;
    const int links = m_count && !m_tray->icon() ? m_count->links() : 0;
    //: the title of the window on a desktop without a tray
    m_window->setWindowTitle(links > 0 ? tr("%n link(s) awaiting payment – Linktill", nullptr, links)
                                       : QStringLiteral("Linktill"));
}

void SessionNotices::showLink(const Link &link)
{
    Q_EMIT windowWanted();
    m_pages.showLink(link);
}

void SessionNotices::extend(const Link &link)
{
    Q_EMIT windowWanted();
    m_editing.beginAt(link.id, QStringLiteral("expiry_date"));
}

void SessionNotices::tellRecovered(const Recovered &recovered)
{
    QStringList sentences;
    for (const Link &link : recovered.found) {
        sentences << tr("Order %1, whose outcome was open: the link exists.").arg(link.facts.orderId);
        m_pages.newLink().session().becameLink(link.draftId); // the ledger may have failed to write it down
    }
    for (const Link &link : recovered.missing)
        sentences << tr("Order %1, whose outcome was open: the gateway does not know it. On the page Links "
                        "it can be sent again with the same order number, or put down as not wanted.")
                         .arg(link.facts.orderId);
    for (const Link &link : recovered.edits)
        sentences << tr("Order %1: we don't know whether your last edit was saved. In Links you can save it "
                        "again or keep the link as before.")
                         .arg(link.facts.orderId);
    if (!sentences.isEmpty())
        m_pages.notify(NoticeLevel::Warning, sentences.mid(0, maxSaid).join(u'\n'));
}

} // namespace linktill::gui
