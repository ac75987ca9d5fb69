// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// What the page does with the links that are selected. How it looks is in linkspage.cpp.
#include "gui/links/linkspage.h"

#include "application/links/linkevents.h"
#include "application/wording/linkwording.h"
#include "application/ports/requestformat.h"
#include "gui/links/linkselection.h"
#include "gui/links/linksfeed.h"
#include "gui/links/linksmodel.h"
#include "gui/widgets/palettesource.h"
#include "gui/widgets/questions.h"

#include "ui_linkspage.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QTimerEvent>
#include <QUrl>

#include <algorithm>

namespace linktill::gui {

namespace {

constexpr int mostOpened = 10; ///< browser tabs at once
constexpr int mostTold = 5;    ///< troubles in one notice
constexpr int sumSoonMilliseconds = 250;

QList<LinkKey> keysOf(const QList<Link> &links)
{
    QList<LinkKey> keys;
    for (const Link &link : links)
        keys.append(link.key());
    return keys;
}

template <class Fits> QList<Link> only(const QList<Link> &links, Fits fits)
{
    QList<Link> result;
    std::copy_if(links.begin(), links.end(), std::back_inserter(result), fits);
    return result;
}

bool hasUrl(const Link &link)
{
    return !link.url.isEmpty();
}

} // namespace

void LinksPage::act(LinkActions::Act act)
{
    switch (act) {
    case LinkActions::Copy:
        return copy();
    case LinkActions::Open:
        return open();
    case LinkActions::Refresh:
        return beginErrand(LinkErrand::Kind::Refresh,
                           only(m_selection->links(), LinkCall::canRefresh));
    case LinkActions::Cancel:
        return askToCancel();
    case LinkActions::Edit:
        return withHistory([this](const LinkHistory &history) { Q_EMIT editWanted(history); });
    case LinkActions::Duplicate:
        return duplicate();
    case LinkActions::ShowQr:
        return showQr();
    case LinkActions::Archive:
        return archive(true);
    case LinkActions::Unarchive:
        return archive(false);
    case LinkActions::Undo:
        return undo();
    case LinkActions::SendAgain:
        return sendAgain(m_selection->links().value(0));
    case LinkActions::GiveUp:
        return askToGiveUp();
    case LinkActions::ActCount:
        break;
    }
}

void LinksPage::copy()
{
    handOut(only(m_selection->links(), hasUrl), [this](const QList<Link> &links) {
        QStringList urls;
        for (const Link &link : links)
            urls.append(link.url);
        QApplication::clipboard()->setText(urls.join(QLatin1Char('\n')));
        m_ui->linksHint->setText(tr("%n link(s) copied", nullptr, int(links.size())));
        shared(links, QStringLiteral("copy"));
    });
}

void LinksPage::open()
{
    handOut(only(m_selection->links(), hasUrl).mid(0, mostOpened),
            [this](const QList<Link> &links) {
                QList<Link> opened;
                for (const Link &link : links) {
                    if (QDesktopServices::openUrl(QUrl(link.url)))
                        opened.append(link);
                }
                if (opened.size() < links.size())
                    notify(NoticeLevel::Problem,
                           tr("No browser could be opened. Copy the link and open it yourself."));
                shared(opened, QStringLiteral("open"));
            });
}

void LinksPage::showQr()
{
    const QList<Link> selected = only(m_selection->links(), hasUrl);
    if (selected.size() == 1)
        handOut(selected, [this](const QList<Link> &links) { showQrOf(links.first()); });
}

/// Into the timeline; that it was shared does not depend on it.
void LinksPage::shared(const QList<Link> &links, const QString &how)
{
    for (const Link &link : links) {
        auto *job = writing<Link>(
            m_services.ledger, [key = link.key(), how](Ledger &l) { return l.recordShared(key, how); },
            this);
        connect(job, &LedgerJob::finished, this, [this, job] {
            if (!job->result())
                return tell(job->result().error());
            m_services.events.tell(*job->result());
            Q_EMIT linksShared();
        });
        job->start();
    }
}

void LinksPage::linkChanged(const Link &link)
{
    m_model->replace(link);
    m_selection->update(link);
    if (isFinal(link.state))
        tellWatched();
    if (isVisible() && !m_sumSoon.isActive()) // many may change one after the other
        m_sumSoon.start(sumSoonMilliseconds, this);
}

void LinksPage::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_sumSoon.timerId()) {
        m_sumSoon.stop();
        m_feed->sumUp();
    } else if (event->timerId() == m_watchSoon.timerId()) {
        tellWatched();
    } else {
        QWidget::timerEvent(event);
    }
}

void LinksPage::duplicate()
{
    const QList<Link> links = m_selection->links();
    if (links.size() != 1 || !mayDuplicate(links.first()))
        return;
    withHistory([this](const LinkHistory &history) {
        Q_EMIT duplicateWanted(m_services.format.read(history.request).draft, history.link);
    });
}

void LinksPage::withHistory(std::function<void(const LinkHistory &)> then)
{
    const QList<Link> links = m_selection->links();
    if (links.size() != 1)
        return;
    auto *job = reading<LinkHistory>(
        m_services.ledger, [id = links.first().id](Ledger &l) { return l.link(id); }, this);
    connect(job, &LedgerJob::finished, this, [this, job, then = std::move(then)] {
        if (job->result())
            then(*job->result());
        else
            tell(job->result().error());
    });
    job->start();
}

void LinksPage::archive(bool archived)
{
    setArchived(keysOf(only(m_selection->links(),
                           [archived](const Link &link) {
                               return archived ? LinkActions::canArchive(link) : link.archived;
                           })),
                archived, true);
}

void LinksPage::setArchived(const QList<LinkKey> &keys, bool archived, bool undoable)
{
    if (keys.isEmpty())
        return;
    auto *job = writing<QList<Link>>(
        m_services.ledger,
        [keys, archived](Ledger &l) -> LedgerResult<QList<Link>> {
            QList<Link> links;
            for (const LinkKey &key : keys) {
                const auto link = l.setArchived(key, archived);
                if (link)
                    links.append(*link);
                else if (links.isEmpty())
                    return linktill::Failure{link.error()};
            }
            return links;
        },
        this);
    connect(job, &LedgerJob::finished, this, [this, job, archived, undoable] {
        if (job->result())
            archiveDone(*job->result(), archived, undoable);
        else
            tell(job->result().error());
    });
    job->start();
}

void LinksPage::archiveDone(const QList<Link> &links, bool archived, bool undoable)
{
    const int count = int(links.size());
    notify(NoticeLevel::Info, archived ? tr("%n link(s) put into the archive.", nullptr, count)
                                       : tr("%n link(s) taken out of the archive.", nullptr, count));
    m_undo = undoable ? keysOf(links) : QList<LinkKey>();
    m_undoArchived = !archived;
    m_ui->undoButton->setVisible(undoable);
    m_actions->action(LinkActions::Undo)->setEnabled(undoable);
    refresh();
}

void LinksPage::undo()
{
    setArchived(std::exchange(m_undo, {}), m_undoArchived, false);
    m_actions->action(LinkActions::Undo)->setEnabled(false);
}

void LinksPage::askToCancel()
{
    const QList<Link> links = only(m_selection->links(), LinkCall::canCancel);
    if (links.isEmpty() || m_errand)
        return;
    const int count = int(links.size());
    const Link &first = links.first();
    const QString text = count == 1
        ? tr("Order %1 over %2 can then not be paid any more. This cannot be undone.")
              .arg(first.facts.orderId, shownAmount(first))
        : tr("%n link(s) can then not be paid any more. This cannot be undone.", nullptr, count);
    m_services.questions.ask(
        this,
        {tr("Cancel link"), text,
         count == 1 ? tr("Cancel link") : tr("Cancel %n link(s)", nullptr, count),
         count == 1 ? tr("Keep it") : tr("Keep them")},
        [this, links](bool yes) {
            if (yes)
                beginErrand(LinkErrand::Kind::Cancel, links);
        });
}

void LinksPage::beginErrand(LinkErrand::Kind kind, const QList<Link> &links)
{
    if (m_errand || links.isEmpty())
        return;
    m_errand = new LinkErrand(kind, links, m_services.book, m_services.shops, m_services.ledger,
                              m_services.pacer, this);
    m_actions->setBusy(true);
    m_ui->errandLabel->show();
    m_ui->errandStopButton->show();
    connect(m_errand, &LinkErrand::changed, this, [this, links](const Link &link) {
        const auto before = std::find_if(links.begin(), links.end(), [&link](const Link &one) {
            return one.id == link.id;
        });
        if (before == links.end())
            return m_services.events.tell(link);
        m_services.events.tell(link, before->state);
    });
    connect(m_errand, &LinkErrand::progressed, this, [this, kind](int done, int total) {
        m_ui->errandLabel->setText(kind == LinkErrand::Kind::Cancel
                                       ? tr("Cancelling: %1 of %2").arg(done).arg(total)
                                       : tr("Asking the gateway: %1 of %2").arg(done).arg(total));
    });
    connect(m_errand, &LinkErrand::finished, this, [this, errand = m_errand.data()] {
        errandEnded(*errand);
        errand->deleteLater();
    });
    m_errand->start();
}

void LinksPage::errandEnded(const LinkErrand &errand)
{
    m_errand.clear();
    m_actions->setBusy(false);
    m_ui->errandLabel->hide();
    m_ui->errandStopButton->hide();
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
    notify(troubles.isEmpty() ? NoticeLevel::Info : NoticeLevel::Problem,
           lines.join(QLatin1Char('\n')));
    m_feed->sumUp(); // and what the filter does not let through any more stays until it is asked anew
}

QString LinksPage::whatWasDone(const LinkErrand &errand) const
{
    switch (errand.kind()) {
    case LinkErrand::Kind::Cancel:
        return tr("%n link(s) cancelled.", nullptr, errand.succeeded());
    case LinkErrand::Kind::Refresh:
        return tr("The status of %n link(s) is up to date.", nullptr, errand.succeeded());
    case LinkErrand::Kind::SendAgain:
    case LinkErrand::Kind::GiveUp:
    case LinkErrand::Kind::SaveEditAgain:
    case LinkErrand::Kind::TakeEditBack:
        break;
    }
    return errand.succeeded() > 0 ? howItWasSettled(errand) : QString();
}

QList<PaletteEntry> LinksPage::paletteEntries() const
{
    QList<PaletteEntry> entries;
    for (int act = 0; act < LinkActions::ActCount; ++act) {
        const QPointer<QAction> action(m_actions->action(LinkActions::Act(act)));
        if (!action->isEnabled())
            continue;
        entries.append({QStringLiteral("links/") + action->objectName(), action->text(),
                        action->shortcut().toString(QKeySequence::NativeText), {}, [action] {
                            if (action)
                                action->trigger();
                        },
                        0});
    }
    return entries;
}

} // namespace linktill::gui
