// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/practicedesk.h"
#include "gui/widgets/page.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Ui {
class PracticePage;
}

namespace linktill::gui {

class Questions;

/// Shows a message as the customer got it, and acts as that customer.
class MessagePane : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as `page`; borrows the rest.
    MessagePane(Ui::PracticePage &ui, PracticeDesk &desk, Questions &questions, QWidget *page);

    /// Shows the message; nothing leaves the place empty.
    void show(const std::optional<PracticeMessage> &message);
    /// Shows how much time is left now.
    void showState();
    void pay();
    void fail();
    void leave();
    void retranslate();

Q_SIGNALS:
    void told(linktill::gui::NoticeLevel level, const QString &sentence);
    void acted(); ///< the learner did something as the customer of the message

private:
    void act(bool (PracticeDesk::*deed)(const QString &), const QString &sentence);
    void say(const QString &sentence);
    void showActions();
    void copyLink();
    void openLink(const QUrl &url);
    void judged(const QString &url, std::function<void()> handOut);

    Ui::PracticePage &m_ui;
    PracticeDesk &m_desk;
    Questions &m_questions;
    QWidget *m_page;
    std::optional<PracticeMessage> m_message;
    QString m_said; ///< what was done last with the message; empty: nothing
};

} // namespace linktill::gui
