// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// What the window asks the gateway by itself: outcomes that are open, and how links stand.
#include "gui/window/mainwindow.h"

#include "core/clock.h"
#include "application/accounts/accountbook.h"
#include "application/links/linkevents.h"
#include "application/links/recovery.h"
#include "application/ports/shops.h"
#include "application/links/statuswatch.h"
#include "gui/widgets/announce.h"
#include "gui/window/ledgercare.h"
#include "gui/links/linkspage.h"
#include "gui/links/resulttext.h"
#include "gui/window/paidnotice.h"

#include "ui_mainwindow.h"

#include <QApplication>
#include <QTimer>

namespace linktill::gui {

void MainWindow::setOnline(bool online)
{
    m_ui->offlineLabel->setVisible(!online);
    if (m_online && !online)
        announce(m_ui->offlineLabel, m_ui->offlineLabel->text());
    const bool isBack = online && !m_online;
    m_online = online;
    if (m_watch)
        m_watch->setOnline(online);
    if (isBack)
        recover();
}

void MainWindow::recover()
{
    if (!m_services.ledger || m_recovery)
        return;
    m_recovery = new Recovery(
        m_services.ledger(),
        [this](const Link &link) -> std::shared_ptr<LinkDesk> {
            const Account *account = m_services.accounts.book.byId(link.accountId);
            return account ? m_services.accounts.shops.quietDeskOf(*account) : nullptr;
        },
        0, this, &m_pacer);
    connect(m_recovery, &Recovery::finished, this, [this] {
        m_isLeftOpen = !m_recovery->result().open.isEmpty();
        tellRecovered(m_recovery->result());
    });
    m_recovery->start();
}

void MainWindow::watchStatuses()
{
    if (!m_services.ledger || m_watch)
        return;
    static const SystemClock computersClock;
    const Clock &clock = m_services.clock ? *m_services.clock : computersClock;
    m_watch = new StatusWatch({m_services.ledger(), m_services.accounts.book,
                               m_services.accounts.shops, m_pacer, clock},
                              this);
    connect(m_watch, &StatusWatch::changed, m_events, [this](const Link &link, LinkState before) {
        m_events->tell(link, before);
    });
    connect(m_watch, &StatusWatch::checked, m_events, &LinkEvents::tellChecked);
    connect(m_newLink, &NewLinkPage::sendingChanged, this, &MainWindow::afterSending,
            Qt::UniqueConnection);
    m_watch->setOnline(m_online);
    m_watch->setWatched(m_watched);
    m_watch->look();
}

/// Who waits for a payment, and who hears of it.
void MainWindow::buildEvents()
{
    connect(m_newLink, &NewLinkPage::watchWanted, this,
            [this](LinkId id) { watchFor(m_newLink, id); });
    connect(m_newLink, &NewLinkPage::checkWanted, this, [this] {
        if (m_watch)
            m_watch->askForWatched();
    });
    connect(m_newLink, &NewLinkPage::editWanted, this, &MainWindow::editMade);
    connect(m_events, &LinkEvents::paid, this, &MainWindow::tellPaid);
}

/// A page that is left says so after the next one may have said what it shows.
void MainWindow::watchFor(const QWidget *page, LinkId id)
{
    if (id == 0 && page != m_watcher)
        return;
    m_watcher = page;
    m_watched = id;
    if (m_watch)
        m_watch->setWatched(id);
}

/// Everywhere but where it is shown already.
void MainWindow::tellPaid(const Link &link)
{
    const QString sentence = paidSentence(link);
    if (!QApplication::activeWindow()) {
        //: the title of the window while it is behind others
        setWindowTitle(tr("%1 – Linktill").arg(sentence));
        QApplication::alert(this);
    }
    if (m_newLink->showsResultOf(link.id) || (m_links && m_links->showsQrOf(link.id)))
        return;
    if (!m_paid) {
        m_paid = new PaidNotice(m_ui->topBar);
        m_ui->topBarLayout->insertWidget(m_ui->topBarLayout->indexOf(m_ui->accountHint) + 1, m_paid);
        connect(m_paid, &PaidNotice::showWanted, this, [this](const Link &paid) {
            showLinks();
            linksPage()->showLink(paid);
        });
    }
    m_paid->tell(link, m_services.accounts.book.active().id);
}

void MainWindow::lookAtStatuses()
{
    if (m_watch)
        m_watch->look();
}

/// The person has unlocked the keychain for it, if it was locked.
void MainWindow::afterSending(bool sending)
{
    lookAtStatuses();
    if (!sending && m_isLeftOpen)
        recover();
}

/// What is still open, or could not be asked, is tried again later and needs no word now.
void MainWindow::tellRecovered(const Recovered &recovered)
{
    if (recovered.error)
        m_care->look(*recovered.error);
    QStringList sentences;
    for (const Link &link : recovered.found + recovered.missing)
        m_events->tell(link);
    for (const Link &link : recovered.found) {
        sentences << tr("Order %1, whose outcome was open: the link exists.").arg(link.facts.orderId);
        m_newLink->becameLink(link.draftId);
    }
    for (const Link &link : recovered.missing)
        sentences << tr("Order %1, whose outcome was open: the gateway does not know it. On the page Links "
                        "it can be sent again with the same order number, or put down as not wanted.")
                         .arg(link.facts.orderId);
    for (const Link &link : recovered.edits) {
        if (m_toldEdits.contains(link.key()))
            continue;
        m_toldEdits << link.key();
        sentences << tr("Order %1: we don't know whether your last edit was saved. In Links you can save it "
                        "again or keep the link as before.")
                         .arg(link.facts.orderId);
    }
    if (sentences.isEmpty())
        return;
    constexpr qsizetype mostSaid = 5; // all of them are on the page of links
    say(NoticeLevel::Warning, sentences.mid(0, mostSaid).join(u'\n'));
}

} // namespace linktill::gui
