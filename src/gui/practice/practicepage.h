// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/practicedesk.h"
#include "gui/widgets/page.h"

#include <QTimer>

#include <functional>
#include <memory>

class QModelIndex;

namespace Ui {
class PracticePage;
}

/// Room `gui/practice` holds the page on which a learner is the customer of the practice shop, sets its clock
/// and switches on its troubles. It knows the shop as a port only.
namespace linktill::gui {

class ClockCard;
class InboxModel;
class Lessons;
class LessonsCard;
class MessagePane;
class NoticeBar;
class Questions;
class TroublesCard;

/// Services that the page borrows; all outlive it.
struct PracticeServices
{
    PracticeDesk &desk;
    Lessons &lessons;
    Questions &questions;
    std::function<bool()> isPractising = {}; ///< whether the practice account is active; null: it is
};

/// Shows the practice shop from the customer's side. Asks the shop for nothing while it is not shown.
class PracticePage : public Page
{
    Q_OBJECT
public:
    explicit PracticePage(const PracticeServices &services, QWidget *parent = nullptr);
    ~PracticePage() override;

    bool isBusy() const override { return false; }
    void notify(NoticeLevel level, const QString &sentences) override;
    void retranslate() override;
    /// Goes to the inbox.
    void find() override;
    /// Another account is active.
    void accountChanged();

Q_SIGNALS:
    void createWanted();          ///< a new link of the practice account
    void practiceAccountWanted(); ///< the practice account is to be the active one

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildInbox();
    void buildKeys();
    void follow();
    void look();
    void tellTroubleWithFile();
    void showInbox();
    void showPanes();
    void selectAgain();
    void showCurrent();
    void readCurrent();
    void openMessage();
    void announceNew(const QList<PracticeMessage> &messages);
    void askToStartOver();
    void arrange();

    PracticeServices m_services;
    std::unique_ptr<Ui::PracticePage> m_ui;
    std::unique_ptr<NoticeBar> m_notice;
    InboxModel *m_inbox;
    ClockCard *m_clock;
    MessagePane *m_message;
    LessonsCard *m_lessons;
    TroublesCard *m_troubles;
    QTimer m_later; ///< joins changes of the inbox that come together
    std::optional<qint64> m_newest; ///< id of the newest message that was shown
    qint64 m_shown = 0;             ///< id of the message that is shown; 0: none
    bool m_isMissing = false;       ///< it was said that the shop can't be opened
    bool m_isSmall = false;         ///< inbox and message take turns
    bool m_isOpen = false;          ///< in a small page: the message is shown
    bool m_isSelecting = false;     ///< the page itself selects, no person
};

} // namespace linktill::gui
