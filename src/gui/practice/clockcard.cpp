// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/practice/clockcard.h"

#include "gui/practice/jumpdialog.h"
#include "gui/practice/practicewords.h"
#include "gui/widgets/announce.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/keys.h"

#include "ui_practicepage.h"

#include <QButtonGroup>
#include <QMenu>

namespace linktill::gui {

namespace {

constexpr int usualTick = 1000, quickTick = 250; ///< milliseconds
constexpr int quickFrom = 3600;                  ///< the speed from which the clock is followed more closely
constexpr QSize clockIconSize(20, 20);

} // namespace

ClockCard::ClockCard(Ui::PracticePage &ui, PracticeDesk &desk, QWidget *page)
    : QObject(page), m_ui(ui), m_desk(desk), m_page(page), m_speeds(new QButtonGroup(this)),
      m_menu(new QMenu(ui.jumpMenuButton))
{
    m_ui.clockIcon->setPixmap(icon(QStringLiteral("clock")).pixmap(clockIconSize, page->devicePixelRatioF()));
    m_ui.pauseButton->setIcon(icon(QStringLiteral("pause")));
    for (QPushButton *button : {m_ui.nextReminderButton, m_ui.nextExpiryButton})
        button->setIcon(icon(QStringLiteral("jump")));
    m_speeds->addButton(m_ui.pauseButton, 0);
    m_speeds->addButton(m_ui.speed1Button, 1);
    m_speeds->addButton(m_ui.speed60Button, 60);
    m_speeds->addButton(m_ui.speed3600Button, 3600);
    connect(m_speeds, &QButtonGroup::idClicked, this, &ClockCard::setSpeed);
    connect(m_ui.nextReminderButton, &QPushButton::clicked, this,
            [this] { jumpToNext(PracticeEvent::Kind::Reminder); });
    connect(m_ui.nextExpiryButton, &QPushButton::clicked, this,
            [this] { jumpToNext(PracticeEvent::Kind::Expiry); });
    connect(m_ui.jumpDateButton, &QPushButton::clicked, this, &ClockCard::askForDate);
    m_ui.jumpMenuButton->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ClockCard::fillMenu);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        showTime();
        Q_EMIT ticked();
    });
    retranslate();
    setCompact(false);
}

void ClockCard::retranslate()
{
    m_ui.pauseButton->setToolTip(withKey(m_ui.pauseButton->accessibleName(), Key::PausePractice));
    for (QPushButton *button : {m_ui.speed1Button, m_ui.speed60Button, m_ui.speed3600Button})
        //: how fast the practice clock runs: Speed ×60
        button->setAccessibleName(tr("Speed %1").arg(button->text()));
}

void ClockCard::show()
{
    const int speed = m_desk.speed();
    if (speed > 0)
        m_lastSpeed = speed;
    if (QAbstractButton *button = m_speeds->button(speed))
        button->setChecked(true);
    showTime();
    showJump(m_ui.nextReminderButton, tr("Next reminder"), tr("No reminder is planned."),
             m_desk.nextEvent(PracticeEvent::Kind::Reminder));
    showJump(m_ui.nextExpiryButton, tr("Next expiry"), tr("No open link expires."),
             m_desk.nextEvent(PracticeEvent::Kind::Expiry));
    if (m_timer.isActive())
        start();
}

void ClockCard::showTime()
{
    m_ui.clockTime->setText(practiceTimeWords(m_desk.now()));
    m_ui.clockAhead->setText(aheadWords(m_desk.aheadMs()));
}

void ClockCard::showJump(QAbstractButton *button, const QString &text, const QString &none,
                         const std::optional<PracticeEvent> &event)
{
    button->setEnabled(event.has_value());
    if (!event) {
        button->setText(text);
        button->setToolTip(none);
        return;
    }
    //: what comes next and when: Next expiry · 19:30
    button->setText(tr("%1 · %2").arg(text, eventTime(event->at, m_desk.now())));
    button->setToolTip(event->name.isEmpty() ? event->orderNumber
                                             //: a customer and an order number
                                             : tr("%1, order %2").arg(event->name, event->orderNumber));
}

void ClockCard::start()
{
    m_timer.start(m_desk.speed() >= quickFrom ? quickTick : usualTick);
}

void ClockCard::stop()
{
    m_timer.stop();
}

void ClockCard::togglePause()
{
    setSpeed(m_desk.speed() == 0 ? m_lastSpeed : 0);
    const QAbstractButton *button = m_speeds->checkedButton();
    if (button)
        announce(m_page, m_desk.speed() == 0 ? tr("The practice clock is paused.") : button->accessibleName());
}

void ClockCard::setSpeed(int speed)
{
    m_desk.setSpeed(speed);
    show();
}

void ClockCard::jumpToNext(PracticeEvent::Kind kind)
{
    if (const auto event = m_desk.nextEvent(kind); event && !jumpTo(event->at))
        Q_EMIT failed(tr("The practice clock could not be set to that time."));
}

bool ClockCard::jumpTo(const QDateTime &utc)
{
    if (!m_desk.jumpTo(utc))
        return false;
    show();
    announce(m_page, m_ui.clockTime->text());
    return true;
}

void ClockCard::askForDate()
{
    (new JumpDialog(m_desk.now(), [this](const QDateTime &utc) { return jumpTo(utc); }, m_page))->open();
}

void ClockCard::fillMenu()
{
    m_menu->clear();
    for (QPushButton *button : {m_ui.nextReminderButton, m_ui.nextExpiryButton, m_ui.jumpDateButton}) {
        QAction *action = m_menu->addAction(button->icon(), button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
    }
}

void ClockCard::setCompact(bool isCompact)
{
    for (QWidget *part : QWidgetList{m_ui.nextReminderButton, m_ui.nextExpiryButton, m_ui.jumpDateButton,
                                     m_ui.jumpLabel})
        part->setVisible(!isCompact);
    m_ui.jumpMenuButton->setVisible(isCompact);
}

void ClockCard::fit(int room, bool isSmall)
{
    for (QWidget *part : QWidgetList{m_ui.clockIcon, m_ui.clockAhead, m_ui.speedLabel})
        part->setVisible(!isSmall);
    setCompact(false);
    setCompact(isSmall || m_ui.clockLayout->minimumSize().width() > room);
}

} // namespace linktill::gui
