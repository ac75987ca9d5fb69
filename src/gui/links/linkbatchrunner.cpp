// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/links/linkbatchrunner.h"

#include "application/links/linkevents.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/wording/linkwording.h"
#include "gui/links/linksmodel.h"
#include "gui/widgets/questions.h"

#include <QAbstractButton>
#include <QLabel>

#include <algorithm>

namespace linktill::gui {

namespace {

constexpr int maxTold = 5; ///< links with trouble that one notice names

} // namespace

LinkBatchRunner::LinkBatchRunner(const LinksServices &services, QLabel *progress, QAbstractButton *stop,
                                 QWidget *page)
    : QObject(page), m_services(services), m_progress(progress), m_stop(stop), m_page(page)
{
    m_progress->hide();
    m_stop->hide();
    connect(m_stop, &QAbstractButton::clicked, this, [this] {
        if (m_batch)
            m_batch->stop();
    });
}

void LinkBatchRunner::begin(LinkBatch::Kind kind, const QList<Link> &links)
{
    if (m_batch || links.isEmpty())
        return;
    m_batch = new LinkBatch(kind, links, m_services.book, m_services.provider, m_services.ledger,
                            m_services.limits, this);
    m_progress->show();
    m_stop->show();
    connect(m_batch, &LinkBatch::changed, this,
            [this, links](const Link &link) { tellChanged(links, link); });
    connect(m_batch, &LinkBatch::progressed, this, &LinkBatchRunner::showProgress);
    connect(m_batch, &LinkBatch::finished, this, [this, batch = m_batch.data()] {
        end(*batch);
        batch->deleteLater();
    });
    Q_EMIT busyChanged(true);
    m_batch->start();
}

void LinkBatchRunner::askToCancel(const QList<Link> &links)
{
    if (links.isEmpty() || m_batch)
        return;
    const int count = int(links.size());
    const Link &first = links.first();
    const QString text = count == 1
        ? tr("Order %1 over %2 can then not be paid any more. This cannot be undone.")
              .arg(first.facts.orderId, shownAmount(first))
        : tr("%n link(s) can then not be paid any more. This cannot be undone.", nullptr, count);
    m_services.questions.ask(
        m_page,
        {tr("Cancel link"), text,
         count == 1 ? tr("Cancel link") : tr("Cancel %n link(s)", nullptr, count),
         count == 1 ? tr("Keep it") : tr("Keep them")},
        [this, links](bool yes) {
            if (yes)
                begin(LinkBatch::Kind::Cancel, links);
        });
}

void LinkBatchRunner::tellChanged(const QList<Link> &before, const Link &now)
{
    const auto was = std::find_if(before.begin(), before.end(),
                                  [&now](const Link &one) { return one.id == now.id; });
    if (was == before.end())
        m_services.events.tell(now);
    else
        m_services.events.tell(now, was->state);
}

void LinkBatchRunner::showProgress(int done, int total)
{
    m_progress->setText(m_batch->kind() == LinkBatch::Kind::Cancel
                            ? tr("Cancelling: %1 of %2").arg(done).arg(total)
                            : tr("Asking the gateway: %1 of %2").arg(done).arg(total));
}

void LinkBatchRunner::end(const LinkBatch &batch)
{
    m_batch.clear();
    m_progress->hide();
    m_stop->hide();
    Q_EMIT busyChanged(false);
    const int count = batch.succeeded();
    QStringList lines;
    const auto &troubles = batch.troubles();
    if (count > 0 || troubles.isEmpty())
        lines.append(whatWasDone(batch));
    lines.removeAll(QString());
    for (const LinkBatch::Trouble &trouble : troubles.mid(0, maxTold))
        lines.append(tr("Order %1: %2").arg(trouble.link.facts.orderId, trouble.why));
    if (troubles.size() > maxTold)
        lines.append(tr("And %n more.", nullptr, int(troubles.size()) - maxTold));
    const int left = batch.total() - count - int(troubles.size());
    if (left > 0)
        lines.append(tr("%n link(s) left out.", nullptr, left));
    Q_EMIT this->ended(troubles.isEmpty() ? NoticeLevel::Info : NoticeLevel::Problem,
                       lines.join(QLatin1Char('\n')));
}

QString LinkBatchRunner::whatWasDone(const LinkBatch &batch) const
{
    switch (batch.kind()) {
    case LinkBatch::Kind::Cancel:
        return tr("%n link(s) cancelled.", nullptr, batch.succeeded());
    case LinkBatch::Kind::Refresh:
        return tr("The status of %n link(s) is up to date.", nullptr, batch.succeeded());
    case LinkBatch::Kind::Settle: // only the recovery begins this kind
    case LinkBatch::Kind::SendAgain:
    case LinkBatch::Kind::GiveUp:
    case LinkBatch::Kind::SaveEditAgain:
    case LinkBatch::Kind::TakeEditBack:
        break;
    }
    return batch.succeeded() > 0 ? howItWasSettled(batch) : QString();
}

QString LinkBatchRunner::howEditWasSettled(const LinkBatch &batch) const
{
    const Link &link = batch.links().constFirst();
    const bool isKept = batch.kind() == LinkBatch::Kind::SaveEditAgain;
    if (isFinal(link.state))
        return isKept ? tr("Order %1: edit marked as saved.").arg(link.facts.orderId)
                      : tr("Order %1: edit marked as not saved.").arg(link.facts.orderId);
    return isKept ? tr("Order %1: edit saved.").arg(link.facts.orderId)
                  : tr("Order %1: link kept as before.").arg(link.facts.orderId);
}

QString LinkBatchRunner::howItWasSettled(const LinkBatch &batch) const
{
    if (LinkOperation::isOfEdit(batch.kind()))
        return howEditWasSettled(batch);
    const QString order = batch.links().constFirst().facts.orderId;
    const bool isGivenUp = batch.kind() == LinkBatch::Kind::GiveUp;
    if (batch.hasFound())
        return isGivenUp ? tr("Order %1: the gateway has this link, so it stays. Cancel it if it is not "
                              "wanted any more.")
                               .arg(order)
                         : tr("Order %1: the gateway has this link already, so it was not sent again.")
                               .arg(order);
    return isGivenUp ? tr("Order %1: the gateway does not know it. It is put down as not sent.").arg(order)
                     : tr("Order %1: the link was made.").arg(order);
}

} // namespace linktill::gui
