// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// How links of the list are handed out, and who waits for their payment: what acts on them is in
// linksacts.cpp.
#include "gui/links/linkspage.h"

#include "core/linktrust.h"
#include "gui/links/qrdialog.h"
#include "gui/links/linkguard.h"
#include "gui/links/linkselection.h"
#include "gui/links/linksmodel.h"

#include <QHash>

#include <algorithm>

namespace linktill::gui {

namespace {

/// Where links of the accounts led before the newest of these; nothing when the ledger cannot tell.
QHash<QString, QStringList> knownHosts(Ledger &ledger, const QList<Link> &links)
{
    QHash<QString, LinkId> newest;
    for (const Link &link : links)
        newest[link.accountId] = std::max(newest.value(link.accountId), link.id);
    QHash<QString, QStringList> hosts;
    for (auto it = newest.cbegin(); it != newest.cend(); ++it) {
        if (const auto history = ledger.link(it.value()))
            hosts.insert(it.key(), history->knownHosts);
    }
    return hosts;
}

} // namespace

void LinksPage::handOut(const QList<Link> &links, std::function<void(const QList<Link> &)> then)
{
    if (links.isEmpty())
        return;
    auto *job = reading<QHash<QString, QStringList>>(
        m_services.ledger,
        [links](Ledger &ledger) -> LedgerResult<QHash<QString, QStringList>> {
            return knownHosts(ledger, links);
        },
        this);
    connect(job, &LedgerJob::finished, this, [this, job, links, then = std::move(then)] {
        const auto hosts = job->result() ? *job->result() : QHash<QString, QStringList>();
        QList<JudgedLink> judged;
        QList<Link> usable;
        for (const Link &link : links) {
            const JudgedLink one{
                link.url, judgeLink(link.url, surroundingsOf(link, hosts.value(link.accountId)))};
            if (one.isRefused()) {
                notify(NoticeLevel::Problem,
                       tr("Order %1: %2").arg(link.facts.orderId, one.sentences()));
                continue;
            }
            judged.append(one);
            usable.append(link);
        }
        if (!usable.isEmpty())
            passLinks(m_services.questions, this, judged, [usable, then] { then(usable); });
    });
    job->start();
}

void LinksPage::showQrOf(const Link &link)
{
    const Link now = m_model->links().value(m_model->rowOf(link.id), link);
    // A question may have been open for long; what was asked about was the address.
    m_qr = new QrDialog(now.url == link.url ? now : link, m_services.events, this);
    m_qr->setObjectName(QStringLiteral("qrDialog"));
    connect(m_qr, &QDialog::finished, this, [this] {
        m_qr.clear();
        tellWatched();
    });
    m_qr->open();
    tellWatched();
    if (!isFinal(m_qr->link().state))
        shared({link}, QStringLiteral("qr"));
}

bool LinksPage::showsQrOf(LinkId id) const
{
    return m_qr && m_qr->isVisible() && m_qr->link().id == id;
}

void LinksPage::tellWatched()
{
    m_watchSoon.stop();
    const QList<Link> links = m_qr ? QList{m_qr->link()} : m_selection->links();
    const bool waits = isVisible() && links.size() == 1 && existsAtGateway(links.first().state)
                       && !isFinal(links.first().state);
    Q_EMIT watchWanted(waits ? links.first().id : 0);
}

} // namespace linktill::gui
