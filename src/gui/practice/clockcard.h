// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/practicedesk.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QAbstractButton;
class QButtonGroup;
class QMenu;

namespace Ui {
class PracticePage;
}

namespace linktill::gui {

/// Shows the practice clock and sets it: how fast it runs, and jumps to what comes next.
class ClockCard : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as `page`; borrows the rest.
    ClockCard(Ui::PracticePage &ui, PracticeDesk &desk, QWidget *page);

    void show();
    /// Follows the clock until stop(); nothing runs while the page is not shown.
    void start();
    void stop();
    /// Stops the clock, or lets it run as fast as before.
    void togglePause();
    /// Puts all jumps behind one button when they have no place in `room` pixels; a small page keeps only
    /// what is needed.
    void fit(int room, bool isSmall);
    void retranslate();

Q_SIGNALS:
    void ticked(); ///< the time that is shown is another one
    void failed(const QString &why);

private:
    void showTime();
    void showJump(QAbstractButton *button, const QString &text, const QString &none,
                  const std::optional<PracticeEvent> &event);
    void setSpeed(int speed);
    void jumpToNext(PracticeEvent::Kind kind);
    bool jumpTo(const QDateTime &utc);
    void askForDate();
    void fillMenu();
    void setCompact(bool isCompact);

    Ui::PracticePage &m_ui;
    PracticeDesk &m_desk;
    QWidget *m_page;
    QButtonGroup *m_speeds; ///< the ids are the speeds
    QMenu *m_menu;
    QTimer m_timer;
    int m_lastSpeed = 1; ///< before the pause
};

} // namespace linktill::gui
