// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/links/linkslist.h"

#include "application/accounts/accountbook.h"
#include "application/links/linkevents.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/linkrepository.h"
#include "gui/links/linkchangepoller.h"
#include "gui/links/linkfilters.h"
#include "gui/links/linklistloader.h"
#include "gui/links/linkselection.h"
#include "gui/links/linksmodel.h"
#include "gui/links/sumtext.h"
#include "gui/widgets/badgedelegate.h"
#include "gui/widgets/listtable.h"
#include "gui/widgets/tablecolumns.h"

#include "ui_linkspage.h"

#include <QHeaderView>
#include <QTimerEvent>

namespace linktill::gui {

namespace {

constexpr int lowListBelow = 400; ///< page height in pixels
constexpr int sumSoonMilliseconds = 250;

struct ColumnForm
{
    const char *name; ///< under which the column's settings are saved
    int width;
    bool shown;
};
/// The columns are in the order of LinksModel::Column.
constexpr ColumnForm columnForms[LinksModel::ColumnCount] = {
    {"created", 138, true},   {"state", 150, true},        {"environment", 88, false},
    {"amount", 100, true},    {"customer", 112, true},     {"description", 116, true},
    {"order", 156, true},     {"account", 120, false},     {"expires", 124, false},
    {"changed", 124, false},  {"reference", 170, false},   {"creator", 110, false},
};

/// Returns the currencies of all links, sorted, including those in the archive.
LedgerResult<QStringList> currenciesOf(Ledger &ledger)
{
    QStringList currencies;
    for (const auto archive : {LinkFilter::Archive::Without, LinkFilter::Archive::Only}) {
        LinkFilter filter;
        filter.archive = archive;
        const auto sums = ledger.links().sums(filter);
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

LinksList::LinksList(const LinksServices &services, const Ui::LinksPage &ui, QWidget *page)
    : QObject(page), m_services(services), m_ui(ui), m_page(page), m_model(new LinksModel(this)),
      m_loader(new LinkListLoader(services.ledger, *m_model, this)),
      m_poller(new LinkChangePoller(services.ledger, this)), m_filters(new LinkFilters(services.clock, ui.filtersSlot))
{
    auto *filters = new QVBoxLayout(m_ui.filtersSlot);
    filters->setContentsMargins(0, 0, 0, 0);
    filters->addWidget(m_filters);
    m_filters->setAccounts(m_services.book);
    buildTable();
    buildColumns();
    connect(m_filters, &LinkFilters::changed, this, &LinksList::setFilter);
    connect(m_loader, &LinkListLoader::loaded, this, &LinksList::take);
    connect(m_loader, &LinkListLoader::summed, this, &LinksList::showSums);
    connect(m_loader, &LinkListLoader::failed, this, &LinksList::failed);
    connect(m_poller, &LinkChangePoller::came, this, &LinksList::newsCame);
    connect(&m_services.events, &LinkEvents::changed, this, &LinksList::linkChanged);
    connect(m_ui.emptyButton, &QPushButton::clicked, this, &LinksList::firstStep);
}

void LinksList::buildTable()
{
    QTableView *table = m_ui.linksTable;
    table->setModel(m_model);
    makeListTable(table);
    QHeaderView *header = table->horizontalHeader();
    header->setSortIndicatorClearable(false);
    m_selection = new LinkSelection(*m_model, *table->selectionModel(), this);
    connect(m_selection, &LinkSelection::changed, this, &LinksList::selectionChanged);
    connect(m_model, &LinksModel::orderWanted, m_selection, &LinkSelection::hold);
    m_ui.listStack->setCurrentWidget(m_ui.listPage);
}

void LinksList::buildColumns()
{
    QList<TableColumns::Form> forms;
    for (int column = 0; column < LinksModel::ColumnCount; ++column) {
        const ColumnForm &form = columnForms[column];
        forms.append({QString::fromLatin1(form.name), LinksModel::columnTitle(column), form.width,
                      form.shown, LinksModel::orderOf(column).has_value()});
    }
    m_columns = new TableColumns(m_ui.linksTable, forms, m_services.view, QStringLiteral("links"));
    m_ui.columnsButton->setMenu(m_columns->menu());
    m_ui.linksTable->setItemDelegateForColumn(
        LinksModel::EnvironmentWord, new BadgeDelegate(LinksModel::EnvironmentRole, this));
    m_ui.linksTable->setSortingEnabled(true);
}

QList<Link> LinksList::selected() const
{
    return m_selection->links();
}

void LinksList::refresh()
{
    const LinkFilter filter = m_filters->filter();
    if (filter == m_loader->filter()) // otherwise the day has changed since
        m_loader->refresh();
    else
        setFilter();
}

void LinksList::reload()
{
    refresh();
    fillFilters();
}

void LinksList::sumUp()
{
    m_loader->sumUp();
}

void LinksList::find()
{
    m_filters->focusSearch();
}

void LinksList::follow(bool isShown)
{
    if (isShown)
        m_poller->watch();
    else
        m_poller->rest();
}

void LinksList::accountsChanged()
{
    m_filters->setAccounts(m_services.book);
}

void LinksList::setFilter()
{
    m_selection->release();
    const LinkFilter filter = m_filters->filter();
    // Rows of several accounts must show their environment; rows of one account need not.
    m_columns->setNeeded(LinksModel::EnvironmentWord, filter.accountId.isEmpty());
    m_loader->setFilter(filter);
}

/// Fills the choices of the filters from the ledger. Until its answers come, "All" is the only choice.
void LinksList::fillFilters()
{
    m_filters->setAccounts(m_services.book);
    auto *creators =
        reading<QStringList>(m_services.ledger, [](Ledger &l) { return l.links().creators(); }, this);
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

void LinksList::take()
{
    m_selection->settle();
    m_wasLoaded = true;
    showEmpty();
    selectWanted();
    Q_EMIT loaded();
}

/// Handles changes by other programs. A link in the list keeps its place, even when it no longer passes the
/// filter.
void LinksList::newsCame(const LinkNews &news)
{
    bool isNew = false;
    for (const Link &link : news.links) {
        isNew = isNew || m_model->rowOf(link.id) < 0;
        m_services.events.tellFound(link);
    }
    if (isNew || !news.isAll)
        return refresh();
    for (const Link &link : news.links)
        Q_EMIT timelineGrew(link.id);
}

void LinksList::linkChanged(const Link &link)
{
    m_model->replace(link);
    m_selection->update(link);
    if (m_page->isVisible() && !m_sumSoon.isActive()) // many links may change one after the other
        m_sumSoon.start(sumSoonMilliseconds, this);
}

void LinksList::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_sumSoon.timerId())
        return QObject::timerEvent(event);
    m_sumSoon.stop();
    sumUp();
}

void LinksList::showLink(const Link &link)
{
    m_wanted = link.id;
    m_filters->search(link.facts.orderId, link.accountId);
    refresh();
}

void LinksList::selectWanted()
{
    if (m_wanted == 0 || m_loader->filter().search.isEmpty())
        return;
    const int row = m_model->rowOf(m_wanted);
    if (row < 0)
        return;
    m_wanted = 0;
    // selectRow() would depend on modifier keys that are still down.
    m_ui.linksTable->selectionModel()->setCurrentIndex(
        m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_ui.linksTable->setFocus(Qt::OtherFocusReason);
}

void LinksList::showEmpty()
{
    const bool empty = m_wasLoaded && m_model->rowCount() == 0;
    const bool archive = m_loader->filter().archive == LinkFilter::Archive::Only;
    if (empty && m_filters->isLimiting()) {
        m_ui.emptyTitle->setText(tr("No link fits"));
        m_ui.emptyText->setText(tr("Search for less, or leave a filter out."));
        m_ui.emptyButton->setText(tr("Clear filters"));
    } else if (empty && archive) {
        m_ui.emptyTitle->setText(tr("The archive is empty"));
        m_ui.emptyText->setText(tr("Links that you archive leave the list and are kept here."));
        m_ui.emptyButton->setText(tr("Back to the list"));
    } else if (empty) {
        const QString account = m_filters->filter().accountId;
        const Account *own = m_services.book.accounts().size() > 1 ? m_services.book.byId(account)
                                                                   : nullptr;
        //: %1 is an account
        m_ui.emptyTitle->setText(own ? tr("No links yet in “%1”").arg(own->name)
                                      : tr("No links yet"));
        m_ui.emptyText->setText(tr("Every link that you make is kept here: copy it again, show its QR "
                                    "code, see whether it was paid, or cancel it."));
        m_ui.emptyButton->setText(tr("Make the first link"));
    }
    m_ui.detailScroll->setVisible(!empty);
    m_ui.listStack->setCurrentWidget(empty ? m_ui.emptyPage : m_ui.listPage);
}

void LinksList::firstStep()
{
    if (m_filters->isLimiting() || m_loader->filter().archive == LinkFilter::Archive::Only)
        m_filters->clear();
    else
        Q_EMIT newLinkWanted();
}

void LinksList::showSums(const LinkSums &sums)
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

/// Shows only the first line of sums in a low window, where several lines would leave no row to the list.
void LinksList::fitSums()
{
    const bool isLow = m_page->height() < lowListBelow;
    m_ui.sumsLabel->setText(isLow ? m_sums.section(u'\n', 0, 0) : m_sums);
    m_ui.sumsLabel->setToolTip(isLow ? m_sums : QString());
    m_ui.sumsLabel->setAccessibleDescription(m_ui.sumsLabel->toolTip());
}

} // namespace linktill::gui
