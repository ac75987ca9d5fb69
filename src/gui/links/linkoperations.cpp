// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/links/linkoperations.h"

#include "application/links/linkevents.h"
#include "application/wording/linkwording.h"
#include "gui/links/linksmodel.h"
#include "gui/widgets/questions.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"

#include <QAbstractButton>
#include <QLabel>

#include <algorithm>

namespace linktill::gui {

namespace {

constexpr int mostTold = 5; ///< troubles in one notice

} // namespace

LinkOperations::LinkOperations(const LinksServices &services, QLabel *progress, QAbstractButton *stop,
                               QWidget *page)
    : QObject(page), m_services(services), m_progress(progress), m_stop(stop), m_page(page)
{
    m_progress->hide();
    m_stop->hide();
    connect(m_stop, &QAbstractButton::clicked, this, [this] {
        if (m_errand)
            m_errand->stop();
    });
}

void LinkOperations::begin(LinkErrand::Kind kind, const QList<Link> &links)
{
    if (m_errand || links.isEmpty())
        return;
    m_errand = new LinkErrand(kind, links, m_services.book, m_services.shops, m_services.ledger,
                              m_services.limits, this);
    m_progress->show();
    m_stop->show();
    connect(m_errand, &LinkErrand::changed, this,
            [this, links](const Link &link) { tellChanged(links, link); });
    connect(m_errand, &LinkErrand::progressed, this, &LinkOperations::showProgress);
    connect(m_errand, &LinkErrand::finished, this, [this, errand = m_errand.data()] {
        end(*errand);
        errand->deleteLater();
    });
    Q_EMIT busyChanged(true);
    m_errand->start();
}

void LinkOperations::askToCancel(const QList<Link> &links)
{
    if (links.isEmpty() || m_errand)
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
                begin(LinkErrand::Kind::Cancel, links);
        });
}

void LinkOperations::tellChanged(const QList<Link> &before, const Link &now)
{
    const auto was = std::find_if(before.begin(), before.end(),
                                  [&now](const Link &one) { return one.id == now.id; });
    if (was == before.end())
        m_services.events.tell(now);
    else
        m_services.events.tell(now, was->state);
}

void LinkOperations::showProgress(int done, int total)
{
    m_progress->setText(m_errand->kind() == LinkErrand::Kind::Cancel
                            ? tr("Cancelling: %1 of %2").arg(done).arg(total)
                            : tr("Asking the gateway: %1 of %2").arg(done).arg(total));
}

void LinkOperations::end(const LinkErrand &errand)
{
    m_errand.clear();
    m_progress->hide();
    m_stop->hide();
    Q_EMIT busyChanged(false);
    const int count = errand.succeeded();
    QStringList lines;
    const auto &troubles = errand.troubles();
    if (count > 0 || troubles.isEmpty())
        lines.append(whatWasDone(errand));
    lines.removeAll(QString());
    for (const LinkErrand::Trouble &trouble : troubles.mid(0, mostTold))
        lines.append(tr("Order %1: %2").arg(trouble.link.facts.orderId, trouble.why));
    if (troubles.size() > mostTold)
        lines.append(tr("And %n more.", nullptr, int(troubles.size()) - mostTold));
    const int left = errand.total() - count - int(troubles.size());
    if (left > 0)
        lines.append(tr("%n link(s) left out.", nullptr, left));
    Q_EMIT this->ended(troubles.isEmpty() ? NoticeLevel::Info : NoticeLevel::Problem,
                       lines.join(QLatin1Char('\n')));
}

QString LinkOperations::whatWasDone(const LinkErrand &errand) const
{
    switch (errand.kind()) {
    case LinkErrand::Kind::Cancel:
        return tr("%n link(s) cancelled.", nullptr, errand.succeeded());
    case LinkErrand::Kind::Refresh:
        return tr("The status of %n link(s) is up to date.", nullptr, errand.succeeded());
    case LinkErrand::Kind::Settle: // recovery does that
    case LinkErrand::Kind::SendAgain:
    case LinkErrand::Kind::GiveUp:
    case LinkErrand::Kind::SaveEditAgain:
    case LinkErrand::Kind::TakeEditBack:
        break;
    }
    return errand.succeeded() > 0 ? howItWasSettled(errand) : QString();
}

QString LinkOperations::howEditWasSettled(const LinkErrand &errand) const
{
    const Link &link = errand.links().constFirst();
    const bool isKept = errand.kind() == LinkErrand::Kind::SaveEditAgain;
    if (isFinal(link.state))
        return isKept ? tr("Order %1: edit marked as saved.").arg(link.facts.orderId)
                      : tr("Order %1: edit marked as not saved.").arg(link.facts.orderId);
    return isKept ? tr("Order %1: edit saved.").arg(link.facts.orderId)
                  : tr("Order %1: link kept as before.").arg(link.facts.orderId);
}

QString LinkOperations::howItWasSettled(const LinkErrand &errand) const
{
    if (LinkCall::isOfEdit(errand.kind()))
        return howEditWasSettled(errand);
    const QString order = errand.links().constFirst().facts.orderId;
    const bool isGivenUp = errand.kind() == LinkErrand::Kind::GiveUp;
    if (errand.hasFound())
        return isGivenUp ? tr("Order %1: the gateway has this link, so it stays. Cancel it if it is not "
                              "wanted any more.")
                               .arg(order)
                         : tr("Order %1: the gateway has this link already, so it was not sent again.")
                               .arg(order);
    return isGivenUp ? tr("Order %1: the gateway does not know it. It is put down as not sent.").arg(order)
                     : tr("Order %1: the link was made.").arg(order);
}

} // namespace linktill::gui
