// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/practice/practicepage.h"

#include "gui/practice/clockcard.h"
#include "gui/practice/inboxdelegate.h"
#include "gui/practice/inboxmodel.h"
#include "gui/practice/lessons.h"
#include "gui/practice/lessonscard.h"
#include "gui/practice/messagepane.h"
#include "gui/practice/practicewords.h"
#include "gui/practice/troublescard.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/keys.h"
#include "gui/widgets/noticebar.h"
#include "gui/widgets/questions.h"

#include "ui_practicepage.h"

#include <QFocusEvent>
#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace linktill::gui {

namespace {

constexpr int narrowBelow = 932, smallBelow = 700; ///< widths of the page, pixels
constexpr int sideColumnWidth = 350, inboxWidth = 272, leastInboxWidth = 200;
constexpr int smallEdge = 12; ///< around what a small page shows
constexpr int mailHeight = 320, smallMailHeight = 220; ///< the least

} // namespace

PracticePage::PracticePage(const PracticeServices &services, QWidget *parent)
    : Page(parent), m_services(services), m_ui(std::make_unique<Ui::PracticePage>()),
      m_inbox(new InboxModel(this))
{
    m_ui->setupUi(this);
    m_notice = std::make_unique<NoticeBar>(m_ui->practiceNotice, m_ui->practiceNoticeLabel,
                                           m_ui->closePracticeNotice);
    m_clock = new ClockCard(*m_ui, m_services.desk, this);
    m_message = new MessagePane(*m_ui, m_services.desk, m_services.questions, this);
    m_lessons = new LessonsCard(*m_ui, m_services.lessons, this);
    m_troubles = new TroublesCard(*m_ui, m_services.desk, this);
    m_ui->startOverButton->setIcon(icon(QStringLiteral("start-over")));
    m_ui->backToInboxButton->setIcon(icon(QStringLiteral("back")));
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    buildInbox();
    buildKeys();
    follow();
    connect(m_ui->startOverButton, &QPushButton::clicked, this, &PracticePage::askToStartOver);
    connect(m_ui->emptyCreateButton, &QPushButton::clicked, this, &PracticePage::createWanted);
    connect(m_ui->useAccountButton, &QPushButton::clicked, this, &PracticePage::practiceAccountWanted);
    connect(m_clock, &ClockCard::ticked, m_message, &MessagePane::showState);
    connect(m_clock, &ClockCard::failed, this,
            [this](const QString &why) { notify(NoticeLevel::Warning, why); });
    connect(m_message, &MessagePane::told, this, &PracticePage::notify);
    connect(m_message, &MessagePane::acted, this, &PracticePage::readCurrent);
}

PracticePage::~PracticePage() = default;

void PracticePage::buildInbox()
{
    m_ui->inboxList->setModel(m_inbox);
    m_ui->inboxList->setItemDelegate(new InboxDelegate(m_ui->inboxList));
    m_ui->inboxList->installEventFilter(this);
    connect(m_ui->inboxList->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_isSelecting)
            return;
        showCurrent();
        if (m_ui->inboxList->hasFocus())
            readCurrent();
    });
    connect(m_ui->inboxList, &QListView::clicked, this, &PracticePage::openMessage);
    connect(m_ui->inboxList, &QListView::activated, this, &PracticePage::openMessage);
    connect(m_ui->backToInboxButton, &QToolButton::clicked, this, [this] {
        m_isOpen = false;
        showPanes();
        m_ui->practiceScroll->verticalScrollBar()->setValue(0);
        m_ui->inboxList->setFocus();
    });
}

void PracticePage::buildKeys()
{
    onKey(Key::PausePractice, this, [this] { m_clock->togglePause(); });
    // Single letters are keys in the list only: elsewhere they may be typed.
    onKey(Key::PayAsCustomer, m_ui->inboxList, [this] { m_message->pay(); }, Qt::WidgetShortcut);
    onKey(Key::FailAsCustomer, m_ui->inboxList, [this] { m_message->fail(); }, Qt::WidgetShortcut);
    onKey(Key::LeaveAsCustomer, m_ui->inboxList, [this] { m_message->leave(); }, Qt::WidgetShortcut);
}

/// Hears of the shop only while the page is shown; look() catches up with the rest.
void PracticePage::follow()
{
    PracticeDesk *desk = &m_services.desk;
    const auto whenShown = [this](auto act) {
        return [this, act] {
            if (isVisible())
                act();
        };
    };
    connect(&m_later, &QTimer::timeout, this, whenShown([this] { showInbox(); }));
    connect(desk, &PracticeDesk::messagesChanged, &m_later, qOverload<>(&QTimer::start));
    connect(desk, &PracticeDesk::clockChanged, this, whenShown([this] {
                m_clock->show();
                m_later.start(); // "today" may be another day
            }));
    connect(desk, &PracticeDesk::eventsChanged, this, whenShown([this] { m_clock->show(); }));
    connect(desk, &PracticeDesk::troublesChanged, this, whenShown([this] { m_troubles->show(); }));
    connect(desk, &PracticeDesk::keptChanged, this, whenShown([this] { tellTroubleWithFile(); }));
    connect(desk, &PracticeDesk::startedOver, this, whenShown([this] { look(); }));
    const Lessons *lessons = &m_services.lessons;
    connect(lessons, &Lessons::changed, this, whenShown([this] { m_lessons->show(); }));
    connect(lessons, &Lessons::stepDone, this, [this](const QString &step) {
        if (isVisible())
            announce(this, tr("Step done: %1").arg(step));
    });
    connect(lessons, &Lessons::lessonDone, this, [this](const QString &title) {
        if (isVisible())
            announce(this, tr("Lesson “%1” is done.").arg(title));
    });
}

void PracticePage::notify(NoticeLevel level, const QString &sentences)
{
    m_notice->show(level, sentences);
}

void PracticePage::retranslate()
{
    m_ui->retranslateUi(this);
    m_clock->retranslate();
    m_message->retranslate();
    m_troubles->retranslate();
    if (isVisible())
        look();
}

void PracticePage::find()
{
    if (m_ui->inboxList->isVisible())
        m_ui->inboxList->setFocus();
}

void PracticePage::accountChanged()
{
    m_ui->useAccountButton->setVisible(m_services.isPractising && !m_services.isPractising());
}

void PracticePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    look();
    if (m_inbox->rowCount() > 0)
        m_ui->inboxList->setFocus();
    else
        m_ui->emptyCreateButton->setFocus();
}

void PracticePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_clock->stop();
}

void PracticePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

bool PracticePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->inboxList && event->type() == QEvent::FocusIn) {
        // A click selects its own message after this, and the page itself comes with the focus there.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            readCurrent();
    }
    return Page::eventFilter(watched, event);
}

void PracticePage::look()
{
    const bool isThere = m_services.desk.isThere();
    for (QWidget *part : QWidgetList{m_ui->clockCard, m_ui->mailCard, m_ui->sideColumn, m_ui->startOverButton})
        part->setVisible(isThere);
    accountChanged();
    const bool wasMissing = std::exchange(m_isMissing, !isThere);
    if (!isThere) {
        notify(NoticeLevel::Problem,
               tr("The practice shop can’t be opened. Another Linktill window may have it open, or a part of "
                  "Linktill is missing. Close the other window, or install Linktill again."));
        return;
    }
    if (wasMissing)
        m_notice->hide();
    tellTroubleWithFile();
    m_clock->show();
    m_clock->start();
    m_services.lessons.look();
    m_lessons->show();
    m_troubles->show();
    showInbox();
    arrange();
}

void PracticePage::tellTroubleWithFile()
{
    if (const auto kept = m_services.desk.damageKeptAs())
        notify(NoticeLevel::Warning, tr("The practice shop’s file was damaged, so the shop has started over. "
                                        "The damaged file was saved as %1.")
                                         .arg(*kept));
    else if (!m_services.desk.isKept())
        notify(NoticeLevel::Warning, tr("The practice shop could not be saved. What you do here lasts until "
                                        "Linktill is closed."));
}

void PracticePage::showInbox()
{
    const QList<PracticeMessage> messages = m_services.desk.messages();
    {
        const QScopedValueRollback<bool> quiet(m_isSelecting, true);
        m_inbox->setMessages(messages, m_services.desk.now());
        selectAgain();
    }
    showCurrent();
    const int unread = m_inbox->unread();
    //: how many messages are new
    m_ui->newCount->setText(unread == 0 ? QString() : tr("%1 new").arg(unread));
    showPanes();
    announceNew(messages);
}

/// Selects the message that was shown; the newest one when it is gone, or none was.
void PracticePage::selectAgain()
{
    const int row = std::max(0, m_inbox->rowOf(m_shown));
    const QModelIndex index = m_inbox->index(row);
    if (index.isValid() && m_ui->inboxList->currentIndex() != index)
        m_ui->inboxList->setCurrentIndex(index);
}

void PracticePage::showCurrent()
{
    const int row = m_ui->inboxList->currentIndex().row();
    const QList<PracticeMessage> &messages = m_inbox->messages();
    const bool isThere = row >= 0 && row < messages.size();
    m_shown = isThere ? messages[row].id : 0;
    m_message->show(isThere ? std::optional(messages[row]) : std::nullopt);
}

/// The learner has looked at the message.
void PracticePage::readCurrent()
{
    const int row = m_inbox->rowOf(m_shown);
    if (m_shown == 0 || row < 0)
        return;
    const PracticeMessage message = m_inbox->messages()[row];
    if (message.kind == PracticeMessageKind::Scheduled)
        return; // its customer does not have it yet
    if (!message.isRead)
        m_services.desk.markRead(message.id);
    m_services.lessons.noteRead(message.kind);
}

void PracticePage::openMessage()
{
    readCurrent();
    if (!m_isSmall)
        return;
    m_isOpen = true;
    showPanes();
    m_ui->practiceScroll->verticalScrollBar()->setValue(m_ui->mailCard->y() - smallEdge);
    m_ui->backToInboxButton->setFocus();
}

void PracticePage::showPanes()
{
    const bool isEmpty = m_inbox->rowCount() == 0;
    const bool isOpen = m_isSmall && m_isOpen && !isEmpty;
    m_ui->emptyPane->setVisible(isEmpty);
    m_ui->inboxPane->setVisible(!isEmpty && !isOpen);
    m_ui->messagePane->setVisible(!isEmpty && (!m_isSmall || isOpen));
    m_ui->mailLine->setVisible(!isEmpty && !m_isSmall);
    m_ui->backToInboxButton->setVisible(m_isSmall);
}

void PracticePage::announceNew(const QList<PracticeMessage> &messages)
{
    const PracticeMessage *newest = nullptr;
    for (const PracticeMessage &message : messages) {
        if (message.kind != PracticeMessageKind::Scheduled && (!newest || message.id > newest->id))
            newest = &message;
    }
    const bool isNew = m_newest && newest && newest->id > *m_newest;
    m_newest = newest ? newest->id : 0;
    if (isNew)
        announce(m_ui->inboxList, tr("New message: %1").arg(spokenMessage(*newest, m_services.desk.now())));
}

void PracticePage::askToStartOver()
{
    m_services.questions.ask(
        this,
        {tr("Start over"),
         tr("The practice shop forgets its links, payments, messages, clock, troubles and your lessons. Links "
            "stay in your link history, but can’t be paid any more."),
         tr("Start over"), tr("Keep everything")},
        [this](bool yes) {
            if (!yes)
                return;
            m_newest.reset();
            m_shown = 0;
            m_isOpen = false;
            m_services.desk.startOver();
            look();
            notify(NoticeLevel::Info, tr("The practice shop has started over."));
        });
}

void PracticePage::arrange()
{
    const bool isNarrow = width() < narrowBelow;
    m_isSmall = width() < smallBelow;
    m_ui->practiceBody->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_ui->practiceBody->setSpacing(isNarrow ? 12 : 24);
    const int edge = m_isSmall ? smallEdge : 24;
    m_ui->practiceContentLayout->setContentsMargins(edge, m_isSmall ? 8 : 14, edge, edge);
    m_ui->practiceContentLayout->setSpacing(m_isSmall ? 8 : 12);
    m_ui->sideColumn->setMinimumWidth(isNarrow ? 0 : sideColumnWidth);
    m_ui->sideColumn->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : sideColumnWidth);
    m_ui->inboxPane->setMinimumWidth(m_isSmall ? 0 : isNarrow ? leastInboxWidth : inboxWidth);
    m_ui->inboxPane->setMaximumWidth(m_isSmall ? QWIDGETSIZE_MAX : inboxWidth);
    const int smallHeight = std::max(smallMailHeight, height() - 2 * smallEdge); // it fills the page
    m_ui->mailCard->setMinimumHeight(m_isSmall ? smallHeight : mailHeight);
    m_ui->mailCard->setMaximumHeight(m_isSmall ? smallHeight : QWIDGETSIZE_MAX);
    const int bar = m_ui->practiceScroll->verticalScrollBar()->sizeHint().width();
    m_clock->fit(width() - 2 * edge - bar, m_isSmall);
    showPanes();
}

} // namespace linktill::gui
