// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/links/linkfilters.h"

#include "application/accounts/accountbook.h"
#include "application/wording/accountwording.h"
#include "application/wording/linkwording.h"
#include "core/clock.h"
#include "core/entry/amounttext.h"
#include "core/money.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/keys.h"
#include "gui/widgets/regiondate.h"

#include "ui_linkfilters.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace linktill::gui {

namespace {

constexpr int narrowFiltersBelow = 760; ///< width in pixels; below it the account goes under the first row

/// Replaces the entries below the first one ("All …"). The chosen entry stays, even when it is not in
/// `entries`.
void refill(QComboBox *box, const QList<std::pair<QString, QString>> &entries)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    const QString text = box->currentText();
    while (box->count() > 1)
        box->removeItem(1);
    for (const auto &[name, key] : entries)
        box->addItem(name, key);
    if (chosen.isValid() && box->findData(chosen) < 0)
        box->addItem(text, chosen);
    box->setCurrentIndex(chosen.isValid() ? box->findData(chosen) : 0);
}

QList<std::pair<QString, QString>> sameNames(const QStringList &names)
{
    QList<std::pair<QString, QString>> entries;
    for (const QString &name : names)
        entries.append({name, name});
    return entries;
}

} // namespace

LinkFilters::LinkFilters(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_ui(std::make_unique<Ui::LinkFilters>()), m_states(new QMenu(this))
{
    m_ui->setupUi(this);
    m_ui->searchEdit->setPlaceholderText(
        withKey(tr("Search customer, order, reference, notes"), Key::FindLink));
    auto *more = new FlowLayout(m_ui->moreFrame);
    const auto fields = m_ui->moreFrame->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *field : fields)
        more->addWidget(field);
    m_ui->moreFrame->hide();
    buildStates();
    buildBoxes();
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &LinkFilters::edited);
    connect(m_ui->moreFiltersButton, &QPushButton::toggled, m_ui->moreFrame, &QWidget::setVisible);
    connect(m_ui->clearFiltersButton, &QPushButton::clicked, this, &LinkFilters::clear);
    for (QLineEdit *edit : {m_ui->leastEdit, m_ui->mostEdit})
        connect(edit, &QLineEdit::textChanged, this, &LinkFilters::edited);
    const QDate now = today();
    for (QDateEdit *edit : {m_ui->fromDate, m_ui->toDate}) {
        useRegionDate(edit);
        edit->setDate(now);
        connect(edit, &QDateEdit::dateChanged, this, &LinkFilters::edited);
    }
    edited();
}

LinkFilters::~LinkFilters() = default;

void LinkFilters::buildStates()
{
    for (const LinkState state :
         {LinkState::Created, LinkState::Processing, LinkState::Success, LinkState::Expired,
          LinkState::Cancelled, LinkState::Unknown, LinkState::Sending, LinkState::NotSent,
          LinkState::Refused, LinkState::Other}) {
        QAction *action = m_states->addAction(linkStateWord(state));
        action->setCheckable(true);
        action->setData(linkStateName(state));
        connect(action, &QAction::toggled, this, &LinkFilters::edited);
    }
    m_ui->stateButton->setMenu(m_states);
}

void LinkFilters::buildBoxes()
{
    const std::pair<Period, QString> periods[] = {
        {Period::Any, tr("Any time")},       {Period::Today, tr("Today")},
        {Period::Week, tr("Last 7 days")},   {Period::Month, tr("This month")},
        {Period::MonthBefore, tr("Last month")}, {Period::Between, tr("Between two days")},
    };
    for (const auto &[period, text] : periods)
        m_ui->periodBox->addItem(text, int(period));
    m_ui->filterEnvironmentBox->addItem(tr("All"));
    for (const auto e : {Environment::Practice, Environment::Sandbox, Environment::Live})
        m_ui->filterEnvironmentBox->addItem(environmentWord(e), environmentName(e));
    m_ui->filterAccountBox->addItem(tr("All accounts"));
    for (QComboBox *box : {m_ui->filterCreatorBox, m_ui->filterCurrencyBox})
        box->addItem(tr("All"));
    m_ui->filterArchiveBox->addItems({tr("Without the archive"), tr("The archive only")});
    for (QComboBox *box :
         {m_ui->periodBox, m_ui->filterEnvironmentBox, m_ui->filterAccountBox,
          m_ui->filterCreatorBox, m_ui->filterCurrencyBox, m_ui->filterArchiveBox})
        connect(box, &QComboBox::currentIndexChanged, this, &LinkFilters::edited);
}

void LinkFilters::edited()
{
    if (m_quiet)
        return;
    showStates();
    showClear();
    m_ui->datesFrame->setVisible(Period(m_ui->periodBox->currentData().toInt()) == Period::Between);
    const QString currency = m_ui->filterCurrencyBox->currentData().toString();
    for (QLineEdit *edit : {m_ui->leastEdit, m_ui->mostEdit}) {
        edit->setEnabled(!currency.isEmpty());
        edit->setToolTip(currency.isEmpty() ? tr("Choose a currency first.") : QString());
        const bool wrong = !currency.isEmpty() && !edit->text().trimmed().isEmpty()
            && !amountIn(edit->text(), currency);
        setSeverityProperty(edit, wrong ? severityName(Severity::Problem) : QString());
        if (wrong)
            edit->setToolTip(tr("This is no amount of %1.").arg(currency));
    }
    Q_EMIT changed();
}

QList<LinkState> LinkFilters::states() const
{
    QList<LinkState> states;
    for (const QAction *action : m_states->actions()) {
        if (action->isChecked())
            states.append(linkStateFromName(action->data().toString()).value_or(LinkState::Other));
    }
    return states;
}

void LinkFilters::showStates()
{
    const QList<LinkState> chosen = states();
    if (chosen.isEmpty())
        m_ui->stateButton->setText(tr("Any state"));
    else if (chosen.size() == 1)
        m_ui->stateButton->setText(linkStateWord(chosen.first()));
    else
        m_ui->stateButton->setText(tr("%n state(s)", nullptr, int(chosen.size())));
}

void LinkFilters::showClear()
{
    m_ui->clearFiltersButton->setVisible(
        isLimiting() || filter().archive == LinkFilter::Archive::Only);
}

QDate LinkFilters::today() const
{
    return m_clock.now().toLocalTime().date();
}

std::pair<QDateTime, QDateTime> LinkFilters::span() const
{
    const QDate today = this->today();
    const QDate month(today.year(), today.month(), 1);
    const auto days = [](const QDate &first, const QDate &after) {
        return std::pair(first.startOfDay().toUTC(), after.startOfDay().toUTC());
    };
    switch (Period(m_ui->periodBox->currentData().toInt())) {
    case Period::Any:
        break;
    case Period::Today:
        return days(today, today.addDays(1));
    case Period::Week:
        return days(today.addDays(-6), today.addDays(1));
    case Period::Month:
        return days(month, month.addMonths(1));
    case Period::MonthBefore:
        return days(month.addMonths(-1), month);
    case Period::Between:
        return days(m_ui->fromDate->date(), m_ui->toDate->date().addDays(1));
    }
    return {};
}

std::optional<qint64> LinkFilters::amountIn(const QString &typed, const QString &currency) const
{
    const auto money = readAmount(typed, locale(), currency);
    return money ? std::optional(money->minor()) : std::nullopt;
}

LinkFilter LinkFilters::filter() const
{
    LinkFilter filter;
    filter.states = states();
    filter.environment =
        environmentFromName(m_ui->filterEnvironmentBox->currentData().toString());
    filter.accountId = m_ui->filterAccountBox->currentData().toString();
    filter.creator = m_ui->filterCreatorBox->currentData().toString();
    filter.currency = m_ui->filterCurrencyBox->currentData().toString();
    std::tie(filter.from, filter.to) = span();
    if (!filter.currency.isEmpty()) {
        filter.least = amountIn(m_ui->leastEdit->text(), filter.currency);
        filter.limit = amountIn(m_ui->mostEdit->text(), filter.currency);
    }
    if (m_ui->filterArchiveBox->currentIndex() == 1)
        filter.archive = LinkFilter::Archive::Only;
    filter.search = m_ui->searchEdit->text().trimmed();
    return filter;
}

bool LinkFilters::isLimiting() const
{
    LinkFilter limits = filter();
    limits.archive = LinkFilter::Archive::Without;
    if (limits.accountId == m_active)
        limits.accountId.clear();
    return !(limits == LinkFilter());
}

void LinkFilters::clear()
{
    m_quiet = true;
    m_ui->searchEdit->clear();
    m_ui->leastEdit->clear();
    m_ui->mostEdit->clear();
    for (QAction *action : m_states->actions())
        action->setChecked(false);
    for (QComboBox *box :
         {m_ui->periodBox, m_ui->filterEnvironmentBox, m_ui->filterCreatorBox,
          m_ui->filterCurrencyBox, m_ui->filterArchiveBox})
        box->setCurrentIndex(0);
    chooseAccount(m_active);
    m_quiet = false;
    edited();
    focusSearch();
}

/// Chooses the account, or all accounts when it is no longer in the list.
void LinkFilters::chooseAccount(const QString &id)
{
    m_ui->filterAccountBox->setCurrentIndex(std::max(0, m_ui->filterAccountBox->findData(id)));
}

void LinkFilters::search(const QString &words, const QString &accountId)
{
    clear();
    m_quiet = true;
    chooseAccount(accountId);
    m_quiet = false;
    m_ui->searchEdit->setText(words);
}

void LinkFilters::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The layout is narrow until the first resize: a wide one would widen the window, which would stay wide.
    QBoxLayout *const first = m_ui->filtersFirstLayout;
    QBoxLayout *const below = m_ui->narrowAccountLayout;
    const bool isNarrow = width() < narrowFiltersBelow;
    if (isNarrow == (below->indexOf(m_ui->filterAccountBox) >= 0))
        return;
    if (isNarrow)
        below->addWidget(m_ui->filterAccountBox, 0, Qt::AlignLeft);
    else
        first->insertWidget(1, m_ui->filterAccountBox);
}

void LinkFilters::focusSearch()
{
    m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchEdit->selectAll();
}

void LinkFilters::setAccounts(const AccountBook &book)
{
    QList<std::pair<QString, QString>> entries;
    for (const Account &account : book.accounts())
        entries.append({account.isPractice() ? practiceShopName() : account.name, account.id});
    refill(m_ui->filterAccountBox, entries);
    const bool follows = m_ui->filterAccountBox->currentData().toString() == m_active;
    m_active = book.active().id;
    if (follows)
        chooseAccount(m_active);
    else
        showClear();
}

void LinkFilters::setCreators(const QStringList &creators)
{
    refill(m_ui->filterCreatorBox, sameNames(creators));
}

void LinkFilters::setCurrencies(const QStringList &currencies)
{
    refill(m_ui->filterCurrencyBox, sameNames(currencies));
}

} // namespace linktill::gui
