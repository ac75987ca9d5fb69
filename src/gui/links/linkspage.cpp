// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/links/linkspage.h"

#include "core/linktrust.h"
#include "application/accounts/accountbook.h"
#include "application/links/linkevents.h"
#include "application/wording/linkwording.h"
#include "gui/widgets/keys.h"
#include "gui/links/linkselection.h"
#include "gui/links/linksfeed.h"
#include "gui/links/linksmodel.h"
#include "gui/links/linksnews.h"
#include "gui/links/sumtext.h"
#include "gui/links/linkdetail.h"
#include "gui/links/linkfilters.h"
#include "gui/widgets/badgedelegate.h"
#include "gui/widgets/tablecolumns.h"
#include "gui/widgets/listtable.h"

#include "ui_linkspage.h"

#include <QHeaderView>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace linktill::gui {

namespace {

constexpr int narrowListBelow = 820; ///< page width: the detail goes under the list
constexpr int lowListBelow = 400;    ///< page height
constexpr int detailWidth = 336;
constexpr int leastListHeight = 60;
constexpr int leastDetailHeight = 36;
constexpr int watchSoonMilliseconds = 400; ///< longer than from row to row by a key that is held

struct ColumnForm
{
    const char *name; ///< as it is remembered
    int width;
    bool shown;
};
/// As LinksModel::Column.
constexpr ColumnForm columnForms[LinksModel::ColumnCount] = {
    {"created", 138, true},   {"state", 150, true},        {"environment", 88, false},
    {"amount", 100, true},    {"customer", 112, true},     {"description", 116, true},
    {"order", 156, true},     {"account", 120, false},     {"expires", 124, false},
    {"changed", 124, false},  {"reference", 170, false},   {"creator", 110, false},
};

/// Of all links, those in the archive too.
LedgerResult<QStringList> currenciesOf(Ledger &ledger)
{
    QStringList currencies;
    for (const auto archive : {LinkFilter::Archive::Without, LinkFilter::Archive::Only}) {
        LinkFilter filter;
        filter.archive = archive;
        const auto sums = ledger.sums(filter);
        if (!sums)
            return Failure{sums.error()};
        for (const LinkSum &sum : sums->sums)
            currencies.append(sum.currency);
    }
    currencies.sort();
    currencies.removeDuplicates();
    return currencies;
}

} // namespace

LinksPage::LinksPage(LinksServices services, QWidget *parent)
    : Page(parent), m_services(services), m_ui(std::make_unique<Ui::LinksPage>()),
      m_model(new LinksModel(this)), m_feed(new LinksFeed(services.ledger, *m_model, this)),
      m_news(new LinksNews(services.ledger, this)), m_actions(nullptr), m_filters(nullptr)
{
    m_ui->setupUi(this);
    m_notice.emplace(m_ui->linksNotice, m_ui->linksNoticeLabel, m_ui->linksNoticeCloseButton);
    m_ui->undoButton->hide();
    m_ui->errandLabel->hide();
    m_ui->errandStopButton->hide();
    m_filters = new LinkFilters(m_ui->filtersSlot);
    auto *filters = new QVBoxLayout(m_ui->filtersSlot);
    filters->setContentsMargins(0, 0, 0, 0);
    filters->addWidget(m_filters);
    m_filters->setAccounts(m_services.book);
    m_actions = new LinkActions(m_ui->linksSplitter);
    connect(m_actions, &LinkActions::wanted, this, &LinksPage::act);
    buildTable();
    buildColumns();
    buildDetail();
    connect(m_filters, &LinkFilters::changed, this, &LinksPage::setFilter);
    connect(m_feed, &LinksFeed::loaded, this, &LinksPage::loaded);
    connect(m_feed, &LinksFeed::summed, this, &LinksPage::showSums);
    connect(m_feed, &LinksFeed::failed, this, &LinksPage::tell);
    connect(m_news, &LinksNews::came, this, &LinksPage::newsCame);
    connect(&m_services.events, &LinkEvents::changed, this, &LinksPage::linkChanged);
    connect(m_ui->undoButton, &QPushButton::clicked, this, &LinksPage::undo);
    connect(m_ui->errandStopButton, &QPushButton::clicked, this, [this] {
        if (m_errand)
            m_errand->stop();
    });
    connect(m_ui->emptyButton, &QPushButton::clicked, this, [this] {
        if (m_filters->isLimiting() || m_feed->filter().archive == LinkFilter::Archive::Only)
            m_filters->clear();
        else
            Q_EMIT newLinkWanted();
    });
    onKey(Key::FindLink, this, [this] { find(); });
}

LinksPage::~LinksPage() = default;

void LinksPage::buildTable()
{
    QTableView *table = m_ui->linksTable;
    table->setModel(m_model);
    makeListTable(table);
    QHeaderView *header = table->horizontalHeader();
    header->setSortIndicatorClearable(false);
    m_selection = new LinkSelection(*m_model, *table->selectionModel(), this);
    connect(m_selection, &LinkSelection::changed, this, &LinksPage::selected);
    connect(m_model, &LinksModel::orderWanted, m_selection, &LinkSelection::hold);
    connect(table, &QWidget::customContextMenuRequested, this, &LinksPage::showMenu);
    connect(table, &QTableView::doubleClicked, m_actions->action(LinkActions::ShowQr),
            &QAction::trigger);
    m_ui->listStack->setCurrentWidget(m_ui->listPage);
}

void LinksPage::buildColumns()
{
    QList<TableColumns::Form> forms;
    for (int column = 0; column < LinksModel::ColumnCount; ++column) {
        const ColumnForm &form = columnForms[column];
        forms.append({QString::fromLatin1(form.name), LinksModel::columnTitle(column), form.width,
                      form.shown, LinksModel::orderOf(column).has_value()});
    }
    m_columns = new TableColumns(m_ui->linksTable, forms, m_services.view, QStringLiteral("links"));
    m_ui->columnsButton->setMenu(m_columns->menu());
    m_ui->linksTable->setItemDelegateForColumn(
        LinksModel::EnvironmentWord, new BadgeDelegate(LinksModel::EnvironmentRole, this));
    m_ui->linksTable->setSortingEnabled(true);
}

void LinksPage::buildDetail()
{
    auto *layout = new QVBoxLayout(m_ui->detailSlot);
    layout->setContentsMargins(0, 0, 0, 0);
    m_detail = new LinkDetail(m_services.format, *m_actions, m_ui->detailSlot);
    layout->addWidget(m_detail);
    m_ui->detailScroll->setMinimumWidth(detailWidth);
    // One above the other they fit a screen of 768 lines at twice the scale.
    m_ui->listStack->setMinimumHeight(leastListHeight);
    m_ui->detailScroll->setMinimumHeight(leastDetailHeight);
    m_ui->linksSplitter->setStretchFactor(0, 1);
    m_ui->linksSplitter->setStretchFactor(1, 0);
}

void LinksPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_hasFailed = false;
    m_news->watch();
    refresh();
    fillFilters();
    m_watchSoon.start(watchSoonMilliseconds, this);
    if (!focusWidget() || !focusWidget()->isVisible())
        m_ui->linksTable->setFocus();
}

void LinksPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_news->rest();
    tellWatched();
}

void LinksPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = event->size().width() < narrowListBelow;
    m_ui->linksSplitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    fitSums();
}

void LinksPage::refresh()
{
    const LinkFilter filter = m_filters->filter();
    if (filter == m_feed->filter()) // else the day has changed since
        m_feed->refresh();
    else
        setFilter();
}

void LinksPage::startOver()
{
    m_undo.clear();
    m_actions->action(LinkActions::Undo)->setEnabled(false);
    m_notice->hide();
    refresh();
    fillFilters();
}

void LinksPage::offerBackups(QMenu *menu)
{
    m_ui->backupsButton->setMenu(menu);
}

void LinksPage::find()
{
    m_filters->focusSearch();
}

void LinksPage::setFilter()
{
    m_selection->release();
    const LinkFilter filter = m_filters->filter();
    // Whose money it is stands on every row, unless all are of the account that the filter names.
    m_columns->setNeeded(LinksModel::EnvironmentWord, filter.accountId.isEmpty());
    m_feed->setFilter(filter);
}

void LinksPage::accountsChanged()
{
    m_filters->setAccounts(m_services.book);
}

/// What there is to choose from; without it the choice "All" is right.
void LinksPage::fillFilters()
{
    m_filters->setAccounts(m_services.book);
    auto *creators =
        reading<QStringList>(m_services.ledger, [](Ledger &l) { return l.creators(); }, this);
    connect(creators, &LedgerJob::finished, this, [this, creators] {
        if (creators->result())
            m_filters->setCreators(*creators->result());
    });
    creators->start();
    auto *currencies = reading<QStringList>(m_services.ledger, &currenciesOf, this);
    connect(currencies, &LedgerJob::finished, this, [this, currencies] {
        if (currencies->result())
            m_filters->setCurrencies(*currencies->result());
    });
    currencies->start();
}

void LinksPage::loaded()
{
    m_selection->settle();
    m_wasLoaded = true;
    m_hasFailed = false;
    if (std::exchange(m_tellsOfLedger, false))
        m_notice->hide(); // it can be read again
    showEmpty();
    selectWanted();
    if (m_selection->links().size() == 1)
        readHistory(); // something may have happened to it elsewhere
}

/// A link that is in the list keeps its place there, even if the filter would not let it through now.
void LinksPage::newsCame(const LinkNews &news)
{
    const bool isNew = std::any_of(news.links.begin(), news.links.end(), [this](const Link &link) {
        return m_model->rowOf(link.id) < 0;
    });
    for (const Link &link : news.links)
        m_services.events.tellFound(link);
    if (isNew || !news.isAll)
        return refresh();
    const QList<Link> shown = m_selection->links();
    if (shown.size() == 1
        && std::any_of(news.links.begin(), news.links.end(),
                       [&shown](const Link &link) { return link.id == shown.first().id; }))
        readHistory();
}

void LinksPage::showLink(const Link &link)
{
    m_wanted = link.id;
    m_filters->search(link.facts.orderId, link.accountId);
    refresh();
}

void LinksPage::selectWanted()
{
    if (m_wanted == 0 || m_feed->filter().search.isEmpty())
        return;
    const int row = m_model->rowOf(m_wanted);
    if (row < 0)
        return;
    m_wanted = 0;
    // Not selectRow(), which goes by the keys that are still down.
    m_ui->linksTable->selectionModel()->setCurrentIndex(
        m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_ui->linksTable->setFocus(Qt::OtherFocusReason);
}

void LinksPage::showEmpty()
{
    const bool empty = m_wasLoaded && m_model->rowCount() == 0;
    const bool archive = m_feed->filter().archive == LinkFilter::Archive::Only;
    if (empty && m_filters->isLimiting()) {
        m_ui->emptyTitle->setText(tr("No link fits"));
        m_ui->emptyText->setText(tr("Search for less, or leave a filter out."));
        m_ui->emptyButton->setText(tr("Clear filters"));
    } else if (empty && archive) {
        m_ui->emptyTitle->setText(tr("The archive is empty"));
        m_ui->emptyText->setText(tr("Links that you archive leave the list and are kept here."));
        m_ui->emptyButton->setText(tr("Back to the list"));
    } else if (empty) {
        const QString account = m_filters->filter().accountId;
        const Account *own = m_services.book.accounts().size() > 1 ? m_services.book.byId(account)
                                                                   : nullptr;
        //: %1 is an account
        m_ui->emptyTitle->setText(own ? tr("No links yet in “%1”").arg(own->name)
                                      : tr("No links yet"));
        m_ui->emptyText->setText(tr("Every link that you make is kept here: copy it again, show its QR "
                                    "code, see whether it was paid, or cancel it."));
        m_ui->emptyButton->setText(tr("Make the first link"));
    }
    m_ui->detailScroll->setVisible(!empty);
    m_ui->listStack->setCurrentWidget(empty ? m_ui->emptyPage : m_ui->listPage);
}

void LinksPage::showSums(const LinkSums &sums)
{
    const QStringList lines = sumLines(sums);
    QString count = tr("%Ln link(s)", nullptr, int(sums.links()));
    if (sums.openEdits > 0)
        count += QStringLiteral(" · ") + tr("%n edit(s) not confirmed", nullptr, int(sums.openEdits));
    const QString text = lines.size() == 1 ? count + QStringLiteral(" · ") + lines.constFirst()
                                           : (count + u'\n' + lines.join(u'\n')).trimmed();
    m_sums = sums.complete ? text : tr("The newest of many: %1").arg(text);
    fitSums();
}

/// In a low window several lines of sums would leave no whole row to the list.
void LinksPage::fitSums()
{
    const bool isLow = height() < lowListBelow;
    m_ui->sumsLabel->setText(isLow ? m_sums.section(u'\n', 0, 0) : m_sums);
    m_ui->sumsLabel->setToolTip(isLow ? m_sums : QString());
    m_ui->sumsLabel->setAccessibleDescription(m_ui->sumsLabel->toolTip());
}

void LinksPage::selected()
{
    const QList<Link> links = m_selection->links();
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
    const QList<Link> links = m_selection->links();
    if (links.size() != 1)
        return;
    m_history = reading<LinkHistory>(
        m_services.ledger, [id = links.first().id](Ledger &l) { return l.link(id); }, this);
    connect(m_history, &LedgerJob::finished, this, [this, job = m_history.data()] {
        m_history.clear();
        if (const auto &history = job->result())
            m_detail->showHistory(
                *history,
                judgeLink(history->link.url, surroundingsOf(history->link, history->knownHosts)));
        else
            tell(job->result().error());
    });
    m_history->start();
}

void LinksPage::showMenu(const QPoint &at)
{
    if (m_selection->links().isEmpty())
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
    showEmpty();
}

void LinksPage::tell(const LedgerError &error)
{
    const bool isDamage = needsAnother(error.fault); // the window has more to say of it
    if (!isDamage) {
        notify(NoticeLevel::Problem, ledgerSentence(error));
        m_tellsOfLedger = true;
    }
    if (isDamage || !std::exchange(m_hasFailed, true))
        Q_EMIT ledgerFailed(error);
}

} // namespace linktill::gui
