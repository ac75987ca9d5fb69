// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/window/sessionnotices.h"

#include "application/accounts/accountbook.h"
#include "application/links/appsession.h"
#include "application/links/linkevents.h"
#include "gui/compose/newlinkpage.h"
#include "gui/links/resulttext.h"
#include "gui/window/paidnotice.h"
#include "gui/window/windowpages.h"
#include "gui/window/windowservices.h"

#include "ui_mainwindow.h"

#include <QApplication>

namespace linktill::gui {

namespace {

constexpr qsizetype maxSaid = 5; ///< sentences at once; page Links has all of them

} // namespace

SessionNotices::SessionNotices(AppSession &session, WindowPages &pages,
                               const WindowServices &services, const Ui::MainWindow &ui,
                               QWidget *window)
    : QObject(window), m_pages(pages), m_services(services), m_ui(ui), m_window(window)
{
    connect(&session, &AppSession::recovered, this, &SessionNotices::tellRecovered);
    connect(&session.events(), &LinkEvents::paid, this, &SessionNotices::tellPaid);
}

/// Uses the title and the desktop while the window is behind others, and the top bar unless a page
/// shows the payment already.
void SessionNotices::tellPaid(const Link &link)
{
    const QString sentence = paidSentence(link);
    if (!QApplication::activeWindow()) {
        //: the title of the window while it is behind others
        m_window->setWindowTitle(tr("%1 – Linktill").arg(sentence));
        QApplication::alert(m_window);
    }
    if (m_pages.showsEndOf(link.id))
        return;
    if (!m_paid) {
        m_paid = new PaidNotice(m_ui.topBar);
        m_ui.topBarLayout->insertWidget(m_ui.topBarLayout->indexOf(m_ui.accountHint) + 1, m_paid);
        connect(m_paid, &PaidNotice::showWanted, &m_pages, &WindowPages::showLink);
    }
    m_paid->tell(link, m_services.accounts.book.active().id);
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
