// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/links/linkhandout.h"

#include "application/links/linkevents.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/linkrepository.h"
#include "core/linktrust.h"
#include "gui/links/linkguard.h"
#include "gui/links/linksmodel.h"
#include "gui/links/qrdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QHash>
#include <QUrl>

#include <algorithm>

namespace linktill::gui {

namespace {

constexpr int maxOpened = 10; ///< browser tabs at once

/// Returns by account id the hosts to which earlier links led, as the history of the account's newest link
/// among `links` has them. An account is missing when the ledger fails.
QHash<QString, QStringList> knownHosts(Ledger &ledger, const QList<Link> &links)
{
    QHash<QString, LinkId> newest;
    for (const Link &link : links)
        newest[link.accountId] = std::max(newest.value(link.accountId), link.id);
    QHash<QString, QStringList> hosts;
    for (auto it = newest.cbegin(); it != newest.cend(); ++it) {
        if (const auto history = ledger.links().link(it.value()))
            hosts.insert(it.key(), history->knownHosts);
    }
    return hosts;
}

} // namespace

LinkHandOut::LinkHandOut(const LinksServices &services, const LinksModel &model, QWidget *page)
    : QObject(page), m_services(services), m_model(model), m_page(page)
{
}

void LinkHandOut::copy(const QList<Link> &links)
{
    handOut(links, [this](const QList<Link> &usable) {
        QStringList urls;
        for (const Link &link : usable)
            urls.append(link.url);
        QApplication::clipboard()->setText(urls.join(QLatin1Char('\n')));
        Q_EMIT copied(int(usable.size()));
        record(usable, QStringLiteral("copy"));
    });
}

void LinkHandOut::open(const QList<Link> &links)
{
    handOut(links.mid(0, maxOpened), [this](const QList<Link> &usable) {
        QList<Link> opened;
        for (const Link &link : usable) {
            if (QDesktopServices::openUrl(QUrl(link.url)))
                opened.append(link);
        }
        if (opened.size() < usable.size())
            Q_EMIT refused(tr("No browser could be opened. Copy the link and open it yourself."));
        record(opened, QStringLiteral("open"));
    });
}

void LinkHandOut::showQr(const Link &link)
{
    handOut({link}, [this](const QList<Link> &usable) { openQr(usable.first()); });
}

void LinkHandOut::handOut(const QList<Link> &links, std::function<void(const QList<Link> &)> then)
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
        judge(links, job->result() ? *job->result() : QHash<QString, QStringList>(), then);
    });
    job->start();
}

/// Calls `then` with the links that may be handed out; asks the person first when there are concerns.
void LinkHandOut::judge(const QList<Link> &links, const QHash<QString, QStringList> &hosts,
                        std::function<void(const QList<Link> &)> then)
{
    QList<JudgedLink> judged;
    QList<Link> usable;
    for (const Link &link : links) {
        const JudgedLink one{
            link.url, judgeLink(link.url, surroundingsOf(link, hosts.value(link.accountId)))};
        if (one.isRefused()) {
            Q_EMIT refused(tr("Order %1: %2").arg(link.facts.orderId, one.sentences()));
            continue;
        }
        judged.append(one);
        usable.append(link);
    }
    if (!usable.isEmpty())
        passLinks(m_services.questions, m_page, judged, [usable, then] { then(usable); });
}

void LinkHandOut::openQr(const Link &link)
{
    const Link now = m_model.links().value(m_model.rowOf(link.id), link);
    // The link may have changed while a question was open. The answer counts only for the same address.
    m_qr = new QrDialog(now.url == link.url ? now : link, m_services.events, m_page);
    m_qr->setObjectName(QStringLiteral("qrDialog"));
    connect(m_qr, &QDialog::finished, this, [this] {
        m_qr.clear();
        Q_EMIT shownLargeChanged();
    });
    connect(m_qr, &QrDialog::dragged, this, [this](const Link &dragged) { record({dragged}, QStringLiteral("drag")); });
    m_qr->open();
    Q_EMIT shownLargeChanged();
    if (!isFinal(m_qr->link().state))
        record({link}, QStringLiteral("qr"));
}

std::optional<Link> LinkHandOut::shownLarge() const
{
    return m_qr ? std::optional(m_qr->link()) : std::nullopt;
}

bool LinkHandOut::showsQrOf(LinkId id) const
{
    return m_qr && m_qr->isVisible() && m_qr->link().id == id;
}

void LinkHandOut::record(const QList<Link> &links, const QString &how)
{
    for (const Link &link : links) {
        auto *job = writing<Link>(
            m_services.ledger, [key = link.key(), how](Ledger &l) { return l.links().recordShared(key, how); },
            this);
        connect(job, &LedgerJob::finished, this, [this, job] {
            if (!job->result())
                return Q_EMIT ledgerFailed(job->result().error());
            m_services.events.tell(*job->result());
            Q_EMIT this->shared();
        });
        job->start();
    }
}

} // namespace linktill::gui
