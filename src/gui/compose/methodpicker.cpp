// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/compose/methodpicker.h"

#include "core/methodfinder.h"
#include "gui/compose/foundmethods.h"
#include "gui/widgets/typingpause.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace linktill::gui {

namespace {
constexpr int shownRows = 7;
constexpr int weights[FoundMethods::ColumnCount] = {10, 6, 5, 5, 6};
} // namespace

MethodPicker::MethodPicker(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_found(new FoundMethods(this))
{
    m_search->setObjectName(QStringLiteral("methodSearch"));
    m_search->setPlaceholderText(tr("Type to find: PromptPay, card, wallet"));
    m_search->setAccessibleName(tr("Add a payment method"));
    m_search->setAccessibleDescription(
        tr("Return adds the first method that is found, Down goes to the list."));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    setFocusProxy(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    m_pause = new TypingPause([this] { find(); }, this);
    connect(m_search, &QLineEdit::textChanged, m_pause, [this] { m_pause->begin(); });
    connect(m_found, &FoundMethods::pressed, this,
            [this](const PaymentMethod &method, bool chosen) {
                if (chosen)
                    Q_EMIT methodChosen(method);
                else
                    Q_EMIT methodDropped(method);
            });
}

MethodPicker::~MethodPicker() = default;

void MethodPicker::setSources(CatalogueSource catalogue, LinkSource link)
{
    m_catalogue = std::move(catalogue);
    m_link = std::move(link);
}

void MethodPicker::setUsed(const QList<PaymentMethod> &used)
{
    m_used = used;
    fill();
}

void MethodPicker::forgetCatalogue()
{
    m_found->setFound({}); // its rows point into the old catalogue
    m_finder.reset();
    fill();
}

void MethodPicker::find()
{
    if (!m_search->text().trimmed().isEmpty() && !isListShown())
        showList(true);
    else
        fill();
}

bool MethodPicker::isListShown() const { return m_list && m_list->isVisibleTo(this); }

void MethodPicker::buildList()
{
    m_list = new QTableView(this);
    m_list->setObjectName(QStringLiteral("foundView"));
    m_list->setAccessibleName(tr("Payment methods found"));
    m_list->setModel(m_found);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->setShowGrid(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_list->horizontalHeader()->setMinimumSectionSize(24);
    m_list->setFixedHeight(m_list->horizontalHeader()->sizeHint().height()
                           + shownRows * m_list->verticalHeader()->defaultSectionSize()
                           + 2 * m_list->frameWidth());
    m_list->installEventFilter(this);
    layout()->addWidget(m_list);
    m_list->hide();
}

void MethodPicker::showList(bool show)
{
    if (show == isListShown())
        return;
    if (!m_list)
        buildList();
    if (!show && m_list->hasFocus())
        m_search->setFocus(Qt::OtherFocusReason);
    m_list->setVisible(show);
    fill();
    shareWidth();
    Q_EMIT listShown(show);
}

void MethodPicker::fill()
{
    if (!isListShown() || !m_catalogue)
        return;
    if (!m_finder)
        m_finder = std::make_unique<MethodFinder>(m_catalogue());
    const LinkContent &link = m_link();
    m_currency = link.currency;
    m_country = link.countryCode;
    m_found->setFound(m_finder->find(m_search->text(), link, m_used));
    m_found->setChosen(link.methods);
    m_list->scrollToTop();
}

void MethodPicker::follow()
{
    if (!isListShown())
        return;
    const LinkContent &link = m_link();
    if (link.currency != m_currency || link.countryCode != m_country)
        fill();
    else
        m_found->setChosen(link.methods);
}

void MethodPicker::chooseFirst()
{
    for (int row = 0; row < m_found->rowCount(); ++row) {
        if (m_found->at(row).fits && !m_found->isChosen(row)) {
            toggle(row);
            m_search->clear();
            showList(false);
            return;
        }
    }
    if (m_found->rowCount() > 0) // none fits the link: the person must choose in the list
        searchKey(Qt::Key_Down);
    else
        m_search->selectAll(); // nothing found: typing replaces the text
}

void MethodPicker::toggle(int row)
{
    const QModelIndex index = m_found->index(row, FoundMethods::MethodColumn);
    m_found->setData(index, m_found->isChosen(row) ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

/// Handles a key in the search field. Returns true when the key was used for the list.
bool MethodPicker::searchKey(int key)
{
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)
        m_pause->end(); // so that the list fits the typed text
    switch (key) {
    case Qt::Key_Down:
        showList(true);
        if (m_found->rowCount() == 0)
            return true;
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_found->index(0, 0));
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_search->text().trimmed().isEmpty())
            return false;
        showList(true);
        chooseFirst();
        return true;
    case Qt::Key_Escape:
        if (!isListShown())
            return false;
        m_search->clear();
        m_pause->end();
        showList(false);
        return true;
    default:
        return false;
    }
}

bool MethodPicker::listKey(int key)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Up:
        if (row > 0)
            return false;
        m_search->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0)
            toggle(row);
        return true;
    case Qt::Key_Escape:
        m_search->clear();
        showList(false);
        return true;
    default:
        return false;
    }
}

bool MethodPicker::eventFilter(QObject *watched, QEvent *event)
{
    const bool isClaim = event->type() == QEvent::ShortcutOverride;
    if (!isClaim && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *pressed = static_cast<QKeyEvent *>(event);
    if (isClaim) {
        const bool undoes = pressed->matches(QKeySequence::Undo) || pressed->matches(QKeySequence::Redo);
        if (watched != m_search || !undoes)
            return QWidget::eventFilter(watched, event);
        event->ignore(); // the form undoes the choice, not the field its text
        return true;
    }
    if (pressed->modifiers() & ~Qt::KeypadModifier) // Ctrl+Return belongs to the page
        return QWidget::eventFilter(watched, event);
    if (watched == m_search)
        return searchKey(pressed->key());
    if (listKey(pressed->key()))
        return true;
    const QString text = pressed->text();
    if (text.isEmpty() || !text.front().isPrint())
        return QWidget::eventFilter(watched, event);
    m_search->setFocus(Qt::OtherFocusReason); // letters in the list continue the search
    m_search->insert(text);
    return true;
}

void MethodPicker::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareWidth();
}

void MethodPicker::shareWidth()
{
    if (!isListShown())
        return;
    layout()->activate();
    int all = 0;
    for (const int weight : weights)
        all += weight;
    int left = m_list->viewport()->width();
    for (int column = 0; column < FoundMethods::ColumnCount; ++column) {
        const int width = column + 1 < FoundMethods::ColumnCount ? left * weights[column] / all : left;
        m_list->setColumnWidth(column, width);
        left -= width;
        all -= weights[column];
    }
}

} // namespace linktill::gui
