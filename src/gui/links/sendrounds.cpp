// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/links/sendrounds.h"

#include "application/accounts/accountbook.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/linkrepository.h"
#include "application/ports/requestformat.h"
#include "core/clock.h"
#include "gui/links/linkhandout.h"
#include "gui/sharing/sendagaindialog.h"
#include "gui/widgets/questions.h"

#include <algorithm>

namespace linktill::gui {

SendRounds::SendRounds(const LinksServices &services, LinkHandOut &handOut, QWidget *page)
    : QObject(page), m_services(services), m_handOut(handOut), m_page(page)
{
}

void SendRounds::askForAll()
{
    find([account = m_services.book.active().id](Ledger &ledger, const QDateTime &now, const QDateTime &round) {
        return dueLinks(ledger, account, now, round);
    });
}

void SendRounds::askFor(const QList<Link> &links)
{
    find([links = links.mid(0, longestRound), isAll = links.size() <= longestRound](
             Ledger &ledger, const QDateTime &now, const QDateTime &round) -> LedgerResult<DueLinks> {
        DueLinks due{{}, isAll};
        for (const Link &link : links) {
            const auto history = ledger.links().link(link.id);
            if (!history)
                return Failure{history.error()};
            if (isSendDue(*history, now, round))
                due.links << *history;
        }
        return due;
    });
}

void SendRounds::find(
    std::function<LedgerResult<DueLinks>(Ledger &, const QDateTime &now, const QDateTime &round)> which)
{
    if (m_isLooking || m_dialog)
        return;
    m_isLooking = true;
    const QDateTime now = m_services.clock.now(), round = roundBegin(now);
    auto *job = reading<DueLinks>(
        m_services.ledger, [which = std::move(which), now, round](Ledger &ledger) { return which(ledger, now, round); },
        this);
    connect(job, &LedgerJob::finished, this, [this, job, round] {
        m_isLooking = false;
        if (job->result())
            found(*job->result(), round);
        else
            Q_EMIT ledgerFailed(job->result().error());
    });
    job->start();
}

void SendRounds::found(const DueLinks &due, const QDateTime &round)
{
    if (due.links.isEmpty())
        return Q_EMIT said(NoticeLevel::Info,
                           tr("No link is due. A link is sent again when it awaits payment, is from before today, "
                              "has an email address or phone, and was not sent again today."));
    QString text = tr("The messages open one after the other, for a last look. Nothing is sent by itself, and no "
                      "link twice in a day.");
    if (!due.isAll)
        text += u'\n' + tr("There are more open links. Start again when these are done.");
    m_isLooking = true;
    const int count = int(due.links.size());
    m_services.questions.ask(
        m_page, {tr("Send %n link(s) again?", nullptr, count), text, tr("Send again"), tr("Not now")},
        [this, due, round](bool yes) {
            m_isLooking = false;
            if (yes)
                open(due.links, round);
        });
}

void SendRounds::open(const QList<LinkHistory> &due, const QDateTime &round)
{
    QList<Link> links;
    for (const LinkHistory &history : due)
        links << history.link;
    m_handOut.handOut(links, [this, due, round](const QList<Link> &usable) {
        QList<SendAgainItem> items;
        for (const LinkHistory &history : due) {
            if (usable.contains(history.link))
                items << SendAgainItem{history.link, m_services.format.readSent(history.request).countryCode,
                                       wayAgain(history)};
        }
        if (items.isEmpty() || m_dialog)
            return;
        m_dialog = new SendAgainDialog({m_services.ledger, m_services.events, &m_services.book}, items, round,
                                       m_page);
        connect(m_dialog, &SendAgainDialog::ledgerFailed, this, &SendRounds::ledgerFailed);
        connect(m_dialog, &QDialog::finished, this, [this, dialog = m_dialog.data()] {
            Q_EMIT said(NoticeLevel::Info, tr("%n link(s) sent again", nullptr, dialog->sent()));
            if (dialog->sent() > 0)
                Q_EMIT shared();
        });
        m_dialog->open();
    });
}

} // namespace linktill::gui
