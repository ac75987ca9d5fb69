// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/links/linkspage.h"

#include "application/links/linkevents.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/ports/requestformat.h"
#include "application/wording/linkwording.h"
#include "core/linktrust.h"
#include "gui/links/linkarchive.h"
#include "gui/links/linkbatchrunner.h"
#include "gui/links/linkdetail.h"
#include "gui/links/linkhandout.h"
#include "gui/links/linkslist.h"
#include "gui/links/sendrounds.h"
#include "gui/links/unresolvedlinks.h"
#include "gui/sharing/sharer.h"
#include "gui/sharing/sharerow.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/keys.h"
#include "gui/widgets/palettesource.h"

#include "ui_linkspage.h"

#include <QMenu>
#include <QResizeEvent>
#include <QTimerEvent>

#include <algorithm>

namespace linktill::gui {

namespace {

constexpr int narrowListBelow = 820; ///< page width in pixels; below it the detail goes under the list
constexpr int detailWidth = 336;
constexpr int minListHeight = 60;
constexpr int minDetailHeight = 36;
constexpr int watchSoonMilliseconds = 400; ///< longer than a held key needs from row to row

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

LinksPage::LinksPage(LinksServices services, QWidget *parent)
    : Page(parent), m_services(services), m_ui(std::make_unique<Ui::LinksPage>())
{
    m_ui->setupUi(this);
    m_notice.emplace(m_ui->linksNotice, m_ui->linksNoticeLabel, m_ui->linksNoticeCloseButton);
    m_ui->undoButton->hide();
    m_actions = new LinkActions(m_ui->linksSplitter);
    m_list = new LinksList(m_services, *m_ui, this);
    buildList();
    buildActs();
    buildDetail();
    buildSharing();
    connect(&m_services.events, &LinkEvents::changed, this, [this](const Link &link) {
        if (isFinal(link.state))
            tellWatched();
    });
    onKey(Key::FindLink, this, [this] { find(); });
}

LinksPage::~LinksPage() = default;

std::optional<Link> LinksPage::linkAtHand() const
{
    const QList<Link> selected = m_list->selected();
    return selected.size() == 1 && existsAtGateway(selected.first().state) ? std::optional(selected.first())
                                                                           : std::nullopt;
}

void LinksPage::buildList()
{
    connect(m_list, &LinksList::selectionChanged, this, &LinksPage::selected);
    connect(m_list, &LinksList::loaded, this, &LinksPage::loaded);
    connect(m_list, &LinksList::failed, this, &LinksPage::tellOfLedger);
    connect(m_list, &LinksList::newLinkWanted, this, &LinksPage::newLinkWanted);
    connect(m_list, &LinksList::timelineGrew, this, [this](LinkId id) {
        const QList<Link> shown = m_list->selected();
        if (shown.size() == 1 && shown.first().id == id)
            readHistory();
    });
    QTableView *table = m_ui->linksTable;
    connect(table, &QWidget::customContextMenuRequested, this, &LinksPage::showMenu);
    connect(table, &QTableView::doubleClicked, m_actions->action(LinkActions::ShowQr),
            &QAction::trigger);
}

void LinksPage::buildActs()
{
    m_batches = new LinkBatchRunner(m_services, m_ui->errandLabel, m_ui->errandStopButton, this);
    m_unresolved = new UnresolvedLinks(m_services, *m_batches, this);
    m_handOut = new LinkHandOut(m_services, m_list->model(), this);
    m_archive = new LinkArchive(m_services, this);
    connect(m_actions, &LinkActions::wanted, this, &LinksPage::act);
    connect(m_batches, &LinkBatchRunner::busyChanged, m_actions, &LinkActions::setBusy);
    connect(m_batches, &LinkBatchRunner::ended, this, &LinksPage::notify);
    // The list is not loaded again: a changed link stays in it even when it no longer passes the filter.
    connect(m_batches, &LinkBatchRunner::ended, m_list, &LinksList::sumUp);
    connect(m_handOut, &LinkHandOut::copied, this, [this](int count) {
        m_ui->linksHint->setText(tr("%n link(s) copied", nullptr, count));
    });
    connect(m_handOut, &LinkHandOut::refused, this,
            [this](const QString &why) { notify(NoticeLevel::Problem, why); });
    connect(m_handOut, &LinkHandOut::ledgerFailed, this, &LinksPage::tellOfLedger);
    connect(m_handOut, &LinkHandOut::shared, this, &LinksPage::linksShared);
    connect(m_handOut, &LinkHandOut::shownLargeChanged, this, &LinksPage::tellWatched);
    connect(m_archive, &LinkArchive::done, this, &LinksPage::archived);
    connect(m_archive, &LinkArchive::ledgerFailed, this, &LinksPage::tellOfLedger);
    connect(m_ui->undoButton, &QPushButton::clicked, m_actions->action(LinkActions::Undo),
            &QAction::trigger);
}

void LinksPage::buildDetail()
{
    auto *layout = new QVBoxLayout(m_ui->detailSlot);
    layout->setContentsMargins(0, 0, 0, 0);
    m_detail = new LinkDetail(m_services.format, *m_actions, m_services.view, m_ui->detailSlot);
    layout->addWidget(m_detail);
    m_ui->detailScroll->setMinimumWidth(detailWidth);
    // One above the other, list and detail fit a screen of 768 lines at a scale of 200 %.
    m_ui->listStack->setMinimumHeight(minListHeight);
    m_ui->detailScroll->setMinimumHeight(minDetailHeight);
    m_ui->linksSplitter->setStretchFactor(0, 1);
    m_ui->linksSplitter->setStretchFactor(1, 0);
}

void LinksPage::buildSharing()
{
    m_sharer = new Sharer(&m_services.book, m_detail->shareRow(), this);
    connect(m_detail->shareRow(), &ShareRow::wanted, this, [this](ShareWay way) {
        const QList<Link> links = m_list->selected();
        if (links.size() == 1 && hasUrl(links.first()))
            share(way, links.first());
    });
    connect(&m_services.events, &LinkEvents::changed, m_sharer, &Sharer::hear);
    connect(m_sharer, &Sharer::shared, this,
            [this](const Link &link, const QString &how) {
                m_handOut->record({link}, how);
                Q_EMIT sharedWithCustomer(how);
            });
    connect(m_detail, &LinkDetail::dragged, this,
            [this] { m_handOut->record(m_list->selected().mid(0, 1), QStringLiteral("drag")); });
    m_rounds = new SendRounds(m_services, *m_handOut, this);
    m_ui->sendRoundButton->setIcon(icon(QStringLiteral("send-again")));
    connect(m_ui->sendRoundButton, &QToolButton::clicked, m_rounds, &SendRounds::askForAll);
    connect(m_rounds, &SendRounds::said, this, &LinksPage::notify);
    connect(m_rounds, &SendRounds::ledgerFailed, this, &LinksPage::tellOfLedger);
    connect(m_rounds, &SendRounds::shared, this, &LinksPage::linksShared);
}

void LinksPage::share(ShareWay way, const Link &link)
{
    const QList<Link> shown = m_list->selected();
    const bool isShown = shown.size() == 1 && shown.first().id == link.id;
    m_handOut->handOut({link}, [this, way, country = isShown ? m_detail->country() : QString()](
                                   const QList<Link> &usable) { m_sharer->share(way, usable.first(), country); });
}

void LinksPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_hasFailed = false;
    m_list->follow(true);
    m_list->reload();
    m_watchSoon.start(watchSoonMilliseconds, this);
    if (!focusWidget() || !focusWidget()->isVisible())
        m_ui->linksTable->setFocus();
}

void LinksPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_list->follow(false);
    tellWatched();
}

void LinksPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = event->size().width() < narrowListBelow;
    m_ui->linksSplitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    m_list->fitSums();
}

void LinksPage::startOver()
{
    m_archive->forget();
    m_actions->action(LinkActions::Undo)->setEnabled(false);
    m_notice->hide();
    m_list->reload();
}

void LinksPage::offerBackups(QMenu *menu)
{
    m_ui->backupsButton->setMenu(menu);
}

void LinksPage::find()
{
    m_list->find();
}

void LinksPage::refresh()
{
    m_list->refresh();
}

void LinksPage::showLink(const Link &link)
{
    m_list->showLink(link);
}

void LinksPage::loaded()
{
    m_hasFailed = false;
    if (std::exchange(m_tellsOfLedger, false))
        m_notice->hide(); // the ledger can be read again
    readHistory(); // another program may have changed the selected link
}

void LinksPage::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_watchSoon.timerId())
        tellWatched();
    else
        QWidget::timerEvent(event);
}

void LinksPage::accountsChanged()
{
    m_list->accountsChanged();
}

void LinksPage::selected()
{
    const QList<Link> links = m_list->selected();
    m_actions->setSelected(links);
    m_detail->showLinks(links);
    m_ui->linksHint->setText(links.isEmpty() ? QString()
                                             : tr("%n selected", nullptr, int(links.size())));
    readHistory();
    m_watchSoon.start(watchSoonMilliseconds, this);
}

void LinksPage::readHistory()
{
    if (m_history) {
        m_history->disconnect(this);
        m_history->cancel();
        m_history.clear();
    }
    const QList<Link> links = m_list->selected();
    if (links.size() != 1)
        return;
    m_history = reading<LinkHistory>(
        m_services.ledger, [id = links.first().id](Ledger &l) { return l.links().link(id); }, this);
    connect(m_history, &LedgerJob::finished, this, [this, job = m_history.data()] {
        m_history.clear();
        if (const auto &history = job->result())
            m_detail->showHistory(
                *history,
                judgeLink(history->link.url, surroundingsOf(history->link, history->knownHosts)));
        else
            tellOfLedger(job->result().error());
    });
    m_history->start();
}

void LinksPage::showMenu(const QPoint &at)
{
    if (m_list->selected().isEmpty())
        return;
    auto *menu = new QMenu(m_ui->linksTable);
    menu->setObjectName(QStringLiteral("linksMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->addTo(menu);
    menu->popup(m_ui->linksTable->viewport()->mapToGlobal(at));
}

void LinksPage::notify(NoticeLevel level, const QString &sentences)
{
    m_tellsOfLedger = false;
    m_ui->undoButton->setVisible(false);
    m_notice->show(level, sentences);
}

void LinksPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_list->showEmpty();
}

void LinksPage::tellOfLedger(const LedgerError &error)
{
    const bool isDamage = needsAnother(error.fault); // the window shows damage itself
    if (!isDamage) {
        notify(NoticeLevel::Problem, ledgerSentence(error));
        m_tellsOfLedger = true;
    }
    if (isDamage || !std::exchange(m_hasFailed, true))
        Q_EMIT ledgerFailed(error);
}

void LinksPage::act(LinkActions::Act act)
{
    const QList<Link> all = m_list->selected();
    const Link first = all.value(0);
    switch (act) {
    case LinkActions::Copy:
        return m_handOut->copy(only(all, hasUrl));
    case LinkActions::Open:
        return m_handOut->open(only(all, hasUrl));
    case LinkActions::ShowQr:
        if (all.size() == 1 && hasUrl(first))
            m_handOut->showQr(first);
        return;
    case LinkActions::Print:
        if (all.size() == 1)
            Q_EMIT printWanted(first.id);
        return;
    case LinkActions::Refresh:
        return m_batches->begin(LinkBatch::Kind::Refresh, only(all, LinkOperation::canRefresh));
    case LinkActions::Cancel:
        return m_batches->askToCancel(only(all, LinkOperation::canCancel));
    case LinkActions::Edit:
        return withHistory([this](const LinkHistory &history) { Q_EMIT editWanted(history); });
    case LinkActions::Duplicate:
        return duplicate();
    case LinkActions::Archive:
        return m_archive->archive(all);
    case LinkActions::Unarchive:
        return m_archive->unarchive(all);
    case LinkActions::Undo:
        m_actions->action(LinkActions::Undo)->setEnabled(false);
        return m_archive->undo();
    case LinkActions::SendAgain:
        return m_unresolved->sendAgain(first);
    case LinkActions::GiveUp:
        if (all.size() == 1)
            m_unresolved->askToGiveUp(first);
        return;
    case LinkActions::Fresh:
        return withHistory([this](const LinkHistory &history) { Q_EMIT freshWanted(history); });
    case LinkActions::ToCustomers:
        return m_rounds->askFor(only(all, LinkActions::canSendToCustomer));
    case LinkActions::ActCount:
        break;
    }
}

void LinksPage::duplicate()
{
    const QList<Link> links = m_list->selected();
    if (links.size() != 1 || !m_unresolved->mayDuplicate(links.first()))
        return;
    withHistory([this](const LinkHistory &history) {
        Q_EMIT duplicateWanted(m_services.format.readSent(history.request), history.link);
    });
}

void LinksPage::withHistory(std::function<void(const LinkHistory &)> then)
{
    const QList<Link> links = m_list->selected();
    if (links.size() != 1)
        return;
    auto *job = reading<LinkHistory>(
        m_services.ledger, [id = links.first().id](Ledger &l) { return l.links().link(id); }, this);
    connect(job, &LedgerJob::finished, this, [this, job, then = std::move(then)] {
        if (job->result())
            then(*job->result());
        else
            tellOfLedger(job->result().error());
    });
    job->start();
}

void LinksPage::archived(const QString &sentence, bool canUndo)
{
    notify(NoticeLevel::Info, sentence);
    m_ui->undoButton->setVisible(canUndo);
    m_actions->action(LinkActions::Undo)->setEnabled(canUndo);
    refresh();
}

bool LinksPage::isBusy() const
{
    return m_batches->isBusy();
}

bool LinksPage::showsQrOf(LinkId id) const
{
    return m_handOut->showsQrOf(id);
}

void LinksPage::tellWatched()
{
    m_watchSoon.stop();
    const std::optional<Link> shownLarge = m_handOut->shownLarge();
    const QList<Link> links = shownLarge ? QList{*shownLarge} : m_list->selected();
    const bool waits = isVisible() && links.size() == 1 && existsAtGateway(links.first().state)
                       && !isFinal(links.first().state);
    Q_EMIT watchWanted(waits ? links.first().id : 0);
}

QList<PaletteEntry> LinksPage::paletteEntries() const
{
    QList<PaletteEntry> entries;
    for (int act = 0; act < LinkActions::ActCount; ++act) {
        const QPointer<QAction> action(m_actions->action(LinkActions::Act(act)));
        if (!action->isEnabled())
            continue;
        entries.append({QStringLiteral("links/") + action->objectName(), action->text(),
                        shownKey(action->shortcut()), {}, [action] {
                            if (action)
                                action->trigger();
                        },
                        0});
    }
    return entries;
}

} // namespace linktill::gui
