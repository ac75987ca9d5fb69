// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the page Practice alone, on a shop in which only happens what the test does, and the lessons step by step.
#include "application/links/linkevents.h"
#include "gui/practice/inboxmodel.h"
#include "gui/practice/lessons.h"
#include "gui/practice/practicepage.h"
#include "gui/widgets/theme.h"
#include "support/fakepracticedesk.h"
#include "support/fakeserviceprovider.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace linktill {

using namespace Qt::StringLiterals;
using gui::Lessons;

namespace {

/// Returns a message of Mali's about an open link that expires at 12:30 UTC.
PracticeMessage messageOf(const QString &reference)
{
    PracticeMessage message;
    message.shop = u"Practice shop"_s;
    message.name = u"Mali Wongsa"_s;
    message.address = u"mali.wongsa@example.com"_s;
    message.subject = u"Reminder: pay ฿480.00 by 19:30"_s;
    message.text = u"Hello Mali Wongsa,\n\nyour payment is still open:\nhttp://127.0.0.1:38305/pay?ref=3Mqm&x=1"_s;
    message.language = u"en"_s;
    message.reference = reference;
    message.orderNumber = u"PR-0007"_s;
    message.amount = u"480"_s;
    message.currency = u"THB"_s;
    message.link = QUrl(u"http://127.0.0.1:38305/pay?ref=3Mqm&x=1"_s);
    message.at = utcTime(QDate(2026, 12, 1), QTime(10, 31));
    message.expires = utcTime(QDate(2026, 12, 1), QTime(12, 30));
    message.canBePaid = true;
    message.state = u"Created"_s;
    return message;
}

Link practiceLink(LinkId id, LinkState state)
{
    Link link;
    link.id = id;
    link.environment = Environment::Practice;
    link.state = state;
    return link;
}

/// Holds the page and all that it is given.
struct Scene
{
    explicit Scene(QSize size = {1198, 720}) { page.resize(size); }
    void show()
    {
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("The page does not get the focus.");
        QTRY_VERIFY(isSettled());
    }
    bool isSettled() const { return list()->model()->rowCount() == desk.inbox.size(); }
    template <class Widget = QWidget> Widget *find(const char *name) const
    {
        auto *found = page.findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s", name);
        return found;
    }
    QListView *list() const { return find<QListView>("inboxList"); }
    QString text(const char *name) const { return find<QLabel>(name)->text(); }
    QString button(const char *name) const { return find<QAbstractButton>(name)->text(); }
    void click(const char *name) { QTest::mouseClick(find(name), Qt::LeftButton); }
    void clickRow(int row)
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(row, 0)).center());
    }

    FakePracticeDesk desk;
    LinkEvents events;
    Lessons lessons{desk, &events};
    HeldQuestions questions;
    bool isPractising = true;
    gui::PracticePage page{{desk, lessons, questions, [this] { return isPractising; }}};
};

} // namespace

class TestPracticePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hiddenPageAsksForNothing();
    void emptyInboxOffersALink();
    void messageIsShownAsTheCustomerGotIt();
    void markupOfOthersIsText();
    void messageIsUnreadUntilLookedAt();
    void keysActAsTheCustomer();
    void lettersAreKeysInTheListOnly();
    void buttonsActAsTheCustomer();
    void whatCannotBePaid_data();
    void whatCannotBePaid();
    void scheduledMessageWaits();
    void smsIsPlain();
    void linkIsCopied();
    void clockRunsAsChosen();
    void clockJumps();
    void clockJumpsToADate();
    void timeLeftFollowsTheClock();
    void troublesAreSwitched();
    void startingOverIsAskedFirst();
    void faultsAreTold();
    void otherAccountIsLeft();
    void shownMessageStaysWhenOthersCome();
    void narrowPageStacks();
    void smallPageTakesTurns();
    void everyControlHasAName();

    void lessonsAreDoneStepByStep();
    void mistakeIsCancelled();
    void expiryIsLearnt();
    void lostAnswerIsFound();
    void paidOneHasItsReceipt();
    void lessonsAreChosen();
    void progressIsKept();
    void strangeProgressBeginsAgain_data();
    void strangeProgressBeginsAgain();
    void lessonsAreShown();
};

void TestPracticePage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    gui::Theme::apply(*qApp, gui::Appearance::Light);
}

void TestPracticePage::hiddenPageAsksForNothing()
{
    Scene s;
    QCOMPARE(s.desk.timesListed, 0);
    s.desk.add(messageOf(u"R1"_s));
    QCoreApplication::processEvents();
    QCOMPARE(s.desk.timesListed, 0);
    s.show();
    QVERIFY(s.desk.timesListed > 0);
    s.page.hide();
    const int before = s.desk.timesListed;
    s.desk.add(messageOf(u"R2"_s));
    QCoreApplication::processEvents();
    QCOMPARE(s.desk.timesListed, before);
    s.page.show();
    QTRY_VERIFY(s.isSettled());
}

void TestPracticePage::emptyInboxOffersALink()
{
    Scene s;
    QSignalSpy wanted(&s.page, &gui::PracticePage::createWanted);
    s.show();
    QVERIFY(s.find("emptyPane")->isVisible());
    QVERIFY(!s.list()->isVisible());
    s.click("emptyCreateButton");
    QCOMPARE(wanted.size(), 1);
    s.desk.add(messageOf(u"R1"_s));
    QTRY_VERIFY(s.list()->isVisible());
    QVERIFY(!s.find("emptyPane")->isVisible());
}

void TestPracticePage::messageIsShownAsTheCustomerGotIt()
{
    Scene s;
    s.desk.add(messageOf(u"R1"_s));
    s.show();
    QCOMPARE(s.text("messageTitle"), u"Reminder: pay ฿480.00 by 19:30"_s);
    QVERIFY(s.text("messageFrom").startsWith(u"From Practice shop · to mali.wongsa@example.com · email, "_s));
    QCOMPARE(s.text("letterShop"), u"Practice shop"_s);
    QVERIFY(s.text("letterText").contains(u"<a href=\"http://127.0.0.1:38305/pay?ref=3Mqm&amp;x=1\">"_s));
    QCOMPARE(s.text("actAsLabel"), u"Act as Mali Wongsa"_s);
    const QString row = s.list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(row.startsWith(u"unread, Mali Wongsa, Reminder: pay ฿480.00 by 19:30, email, "_s), qPrintable(row));
}

void TestPracticePage::markupOfOthersIsText()
{
    Scene s;
    PracticeMessage message = messageOf(u"R1"_s);
    message.text = u"<img src=x onerror=a()> <a href=\"http://evil.example\">here</a>"_s;
    message.subject = u"<b>Bold</b>"_s;
    message.name = u"<i>Mali</i>"_s;
    s.desk.add(message);
    s.show();
    QVERIFY(!s.text("letterText").contains(u'<'));
    QCOMPARE(s.find<QLabel>("messageTitle")->textFormat(), Qt::PlainText);
    QCOMPARE(s.find<QLabel>("actAsLabel")->textFormat(), Qt::PlainText);
    QCOMPARE(s.text("actAsLabel"), u"Act as <i>Mali</i>"_s);
}

void TestPracticePage::messageIsUnreadUntilLookedAt()
{
    Scene s;
    s.desk.add(messageOf(u"R1"_s));
    s.desk.add(messageOf(u"R2"_s));
    s.show();
    QCOMPARE(s.text("newCount"), u"2 new"_s);
    QVERIFY(s.list()->hasFocus());
    s.clickRow(1);
    QTRY_COMPARE(s.text("newCount"), u"1 new"_s);
    QVERIFY(s.desk.inbox[1].isRead);
    QTest::keyClick(s.list(), Qt::Key_Up);
    QTRY_COMPARE(s.text("newCount"), QString());
    QVERIFY(s.desk.inbox[0].isRead);
}

void TestPracticePage::keysActAsTheCustomer()
{
    Scene s;
    s.desk.add(messageOf(u"R1"_s));
    s.desk.add(messageOf(u"R2"_s));
    s.show();
    s.page.find();
    QTest::keyClick(s.list(), Qt::Key_Down);
    QTest::keyClick(s.list(), Qt::Key_F);
    QCOMPARE(s.desk.failed, QStringList{u"R1"_s});
    QTest::keyClick(s.list(), Qt::Key_L);
    QCOMPARE(s.desk.left, QStringList{u"R1"_s});
    QCOMPARE(s.text("actAsLabel"), u"Mali Wongsa left without paying. The link stays open."_s);
    QTest::keyClick(s.list(), Qt::Key_P);
    QCOMPARE(s.desk.paid, QStringList{u"R1"_s});
    QTRY_COMPARE(s.text("messageChip"), u"Paid"_s);
    QCOMPARE(s.find("messageChip")->property("tone").toString(), u"success"_s);
}

void TestPracticePage::lettersAreKeysInTheListOnly()
{
    Scene s;
    s.desk.add(messageOf(u"R1"_s));
    s.show();
    s.find("leaveButton")->setFocus();
    QTest::keyClick(s.find("leaveButton"), Qt::Key_P);
    QVERIFY(s.desk.paid.isEmpty());
}

void TestPracticePage::buttonsActAsTheCustomer()
{
    Scene s;
    s.desk.add(messageOf(u"R1"_s));
    s.show();
    s.click("failButton");
    QCOMPARE(s.desk.failed, QStringList{u"R1"_s});
    QCOMPARE(s.text("actAsLabel"), u"The payment of Mali Wongsa failed. The link stays open."_s);
    s.click("payButton");
    QCOMPARE(s.desk.paid, QStringList{u"R1"_s});
    QTRY_VERIFY(!s.find("payButton")->isEnabled());
    QTRY_COMPARE(s.list()->model()->rowCount(), 2); // the receipt came
    QVERIFY(s.desk.inbox[1].isRead);                // who acts has looked
    QVERIFY(!s.desk.inbox[0].isRead);
}

void TestPracticePage::whatCannotBePaid_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("chip");
    QTest::newRow("paid") << u"Success"_s << u"Paid"_s;
    QTest::newRow("expired") << u"Expired"_s << u"Expired"_s;
    QTest::newRow("a word of its own") << u"Odd"_s << u"Odd"_s;
}

void TestPracticePage::whatCannotBePaid()
{
    QFETCH(const QString, state);
    Scene s;
    PracticeMessage message = messageOf(u"R1"_s);
    message.canBePaid = false;
    message.state = state;
    s.desk.add(message);
    s.show();
    QTEST(s.text("messageChip"), "chip");
    QVERIFY(!s.find("payButton")->isEnabled());
    QCOMPARE(s.text("actAsLabel"), u"This link can’t be paid now."_s);
    s.page.find();
    for (const Qt::Key key : {Qt::Key_P, Qt::Key_F, Qt::Key_L})
        QTest::keyClick(s.list(), key);
    QVERIFY(s.desk.paid.isEmpty() && s.desk.failed.isEmpty() && s.desk.left.isEmpty());
}

void TestPracticePage::scheduledMessageWaits()
{
    Scene s;
    PracticeMessage message = messageOf(u"R1"_s);
    message.kind = PracticeMessageKind::Scheduled;
    message.at = s.desk.time.addSecs(60);
    message.canBePaid = false;
    s.desk.add(message);
    s.show();
    s.clickRow(0);
    QVERIFY(!s.desk.inbox[0].isRead);
    QCOMPARE(s.text("newCount"), QString());
    const auto row = s.list()->model()->index(0, 0);
    QVERIFY(row.data(gui::InboxModel::PreviewRole).toString().startsWith(u"Scheduled: sends "_s));
}

void TestPracticePage::smsIsPlain()
{
    Scene s;
    PracticeMessage message = messageOf(u"R1"_s);
    message.channel = PracticeChannel::Sms;
    message.subject.clear();
    message.address = u"+66812345678"_s;
    s.desk.add(message);
    s.show();
    QCOMPARE(s.text("messageTitle"), u"SMS to Mali Wongsa"_s);
    QVERIFY(!s.find("letterShop")->isVisible());
    const auto row = s.list()->model()->index(0, 0);
    QCOMPARE(row.data(gui::InboxModel::PreviewRole).toString(), u"Hello Mali Wongsa,"_s);
}

void TestPracticePage::linkIsCopied()
{
    Scene s;
    s.desk.add(messageOf(u"R1"_s));
    s.show();
    s.click("copyLinkButton");
    QCOMPARE(QApplication::clipboard()->text(), u"http://127.0.0.1:38305/pay?ref=3Mqm&x=1"_s);
    PracticeMessage strange = messageOf(u"R2"_s);
    strange.link = QUrl(u"http://shop.example/pay"_s);
    s.desk.add(strange);
    QTRY_COMPARE(s.list()->model()->rowCount(), 2);
    s.clickRow(0);
    QApplication::clipboard()->clear();
    s.click("copyLinkButton");
    QVERIFY(QApplication::clipboard()->text().isEmpty()); // it was judged first
}

void TestPracticePage::clockRunsAsChosen()
{
    Scene s;
    s.show();
    QVERIFY(s.text("clockTime").contains(u"2026"_s));
    QVERIFY(s.find<QPushButton>("speed1Button")->isChecked());
    s.click("speed60Button");
    QCOMPARE(s.desk.pace, 60);
    QTest::keyClick(&s.page, Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(s.desk.pace, 0);
    QVERIFY(s.find<QPushButton>("pauseButton")->isChecked());
    QTest::keyClick(&s.page, Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(s.desk.pace, 60);
    s.desk.setSpeed(3600); // from elsewhere
    QTRY_VERIFY(s.find<QPushButton>("speed3600Button")->isChecked());
    s.desk.time = s.desk.time.addDays(1);
    s.desk.ahead = 97'200'000; // 1 day 3 hours
    QTRY_COMPARE(s.text("clockAhead"), u"Practice time · 1 d 3 h ahead of this computer"_s);
}

void TestPracticePage::clockJumps()
{
    Scene s;
    s.show();
    QVERIFY(!s.find("nextExpiryButton")->isEnabled());
    const QDateTime reminder = s.desk.time.addSecs(3000), expiry = s.desk.time.addDays(3);
    s.desk.events = {{PracticeEvent::Kind::Reminder, reminder, u"R1"_s, u"PR-1"_s, u"Mali"_s},
                     {PracticeEvent::Kind::Expiry, expiry, u"R1"_s, u"PR-1"_s, u"Mali"_s}};
    Q_EMIT s.desk.eventsChanged();
    QTRY_VERIFY(s.find("nextExpiryButton")->isEnabled());
    QVERIFY(s.button("nextReminderButton").startsWith(u"Next reminder · "_s));
    QCOMPARE(s.find("nextReminderButton")->toolTip(), u"Mali, order PR-1"_s);
    s.click("nextReminderButton");
    QCOMPARE(s.desk.time, reminder);
    s.click("nextExpiryButton");
    QCOMPARE(s.desk.time, expiry);
    s.click("nextExpiryButton"); // the shop has not told yet that it is over
    QTRY_COMPARE(s.text("practiceNoticeLabel"), u"The practice clock could not be set to that time."_s);
}

void TestPracticePage::clockJumpsToADate()
{
    Scene s;
    s.show();
    s.click("jumpDateButton");
    auto *dialog = s.find<QDialog>("jumpDialog");
    QTRY_VERIFY(dialog->isVisible());
    const QDateTime before = s.desk.time;
    s.find<QDateEdit>("jumpDateEdit")->setDate(QDate(2020, 1, 1));
    s.click("jumpButton");
    QVERIFY(s.find("jumpFault")->isVisible());
    QCOMPARE(s.desk.time, before);
    s.find<QDateEdit>("jumpDateEdit")->setDate(QDate(2026, 12, 24));
    s.click("jumpButton");
    QTRY_COMPARE(s.desk.time.toLocalTime().date(), QDate(2026, 12, 24));
    QTRY_VERIFY(!s.page.findChild<QDialog *>());
}

void TestPracticePage::timeLeftFollowsTheClock()
{
    Scene s;
    s.desk.add(messageOf(u"R1"_s));
    s.show();
    QCOMPARE(s.text("messageChip"), u"Expires in 1 h 48 min"_s);
    QCOMPARE(s.find("messageChip")->property("tone").toString(), u"warning"_s);
    s.desk.time = s.desk.time.addSecs(6000);
    Q_EMIT s.desk.clockChanged();
    QTRY_COMPARE(s.text("messageChip"), u"Expires in 8 min"_s);
}

void TestPracticePage::troublesAreSwitched()
{
    Scene s;
    s.show();
    QCOMPARE(s.text("troublesCount"), QString());
    s.click("troubleSwitch0");
    QVERIFY(s.desk.isOn(PracticeTrouble::Slow));
    QCOMPARE(s.text("troublesCount"), u"1 on"_s);
    s.desk.setTrouble(PracticeTrouble::Down, true);
    QVERIFY(s.find<QAbstractButton>("troubleSwitch4")->isChecked());
    QCOMPARE(s.text("troublesCount"), u"2 on"_s);
    s.find("troubleSwitch4")->setFocus();
    QTest::keyClick(s.find("troubleSwitch4"), Qt::Key_Space);
    QVERIFY(!s.desk.isOn(PracticeTrouble::Down));
}

void TestPracticePage::startingOverIsAskedFirst()
{
    Scene s;
    s.desk.add(messageOf(u"R1"_s));
    s.desk.setTrouble(PracticeTrouble::Slow, true);
    s.show();
    s.click("startOverButton");
    QCOMPARE(s.questions.asked.size(), 1);
    s.questions.answer(false);
    QCOMPARE(s.desk.timesStartedOver, 0);
    s.click("startOverButton");
    s.questions.answer(true);
    QCOMPARE(s.desk.timesStartedOver, 1);
    QTRY_VERIFY(s.find("emptyPane")->isVisible());
    QVERIFY(!s.find<QAbstractButton>("troubleSwitch0")->isChecked());
    QCOMPARE(s.text("practiceNoticeLabel"), u"The practice shop has started over."_s);
}

void TestPracticePage::faultsAreTold()
{
    Scene damaged;
    damaged.desk.damaged = u"/profile/practice.damaged"_s;
    damaged.show();
    QVERIFY(damaged.text("practiceNoticeLabel").contains(u"/profile/practice.damaged"_s));
    QCOMPARE(damaged.find("practiceNoticeLabel")->property("severity").toString(), u"warning"_s);

    Scene unkept;
    unkept.show();
    QVERIFY(!unkept.find("practiceNotice")->isVisible());
    unkept.desk.kept = false;
    Q_EMIT unkept.desk.keptChanged();
    QVERIFY(unkept.text("practiceNoticeLabel").startsWith(u"The practice shop could not be saved."_s));

    Scene missing;
    missing.desk.there = false;
    missing.show();
    QVERIFY(missing.text("practiceNoticeLabel").contains(u"install Linktill again"_s));
    for (const char *name : {"clockCard", "mailCard", "sideColumn", "startOverButton"})
        QVERIFY2(!missing.find(name)->isVisible(), name);
    missing.page.hide();
    missing.desk.there = true; // the other window was closed
    missing.page.show();
    QVERIFY(missing.find("clockCard")->isVisible());
    QVERIFY(!missing.find("practiceNotice")->isVisible());
}

void TestPracticePage::otherAccountIsLeft()
{
    Scene s;
    s.isPractising = false;
    QSignalSpy wanted(&s.page, &gui::PracticePage::practiceAccountWanted);
    s.show();
    s.click("useAccountButton");
    QCOMPARE(wanted.size(), 1);
    s.isPractising = true;
    s.page.accountChanged();
    QVERIFY(!s.find("useAccountButton")->isVisible());
}

void TestPracticePage::shownMessageStaysWhenOthersCome()
{
    Scene s;
    s.desk.add(messageOf(u"R1"_s));
    s.show();
    s.clickRow(0);
    PracticeMessage other = messageOf(u"R2"_s);
    other.subject = u"Another"_s;
    s.desk.add(other);
    QTRY_COMPARE(s.list()->model()->rowCount(), 2);
    QCOMPARE(s.list()->currentIndex().row(), 1);
    QCOMPARE(s.text("messageTitle"), u"Reminder: pay ฿480.00 by 19:30"_s);
}

void TestPracticePage::narrowPageStacks()
{
    Scene s;
    s.desk.add(messageOf(u"R1"_s));
    s.show();
    const auto top = [&s](const char *name) { return s.find(name)->mapTo(&s.page, QPoint()).y(); };
    QCOMPARE(top("sideColumn"), top("mailCard"));
    s.page.resize(880, 720);
    QTRY_VERIFY(top("sideColumn") > top("mailCard"));
    QVERIFY(s.list()->isVisible() && s.find("messagePane")->isVisible());
    QVERIFY(s.find("jumpMenuButton")->isVisible() != s.find("nextExpiryButton")->isVisible());
}

void TestPracticePage::smallPageTakesTurns()
{
    Scene s({620, 300});
    s.desk.add(messageOf(u"R1"_s));
    s.show();
    QVERIFY(s.list()->isVisible());
    QVERIFY(!s.find("messagePane")->isVisible());
    s.clickRow(0);
    QVERIFY(!s.list()->isVisible());
    QVERIFY(s.find("messagePane")->isVisible());
    const auto whole = [&s](const char *name) { // without scrolling
        const QWidget *part = s.find(name);
        return s.page.rect().contains(QRect(part->mapTo(&s.page, QPoint()), part->size()));
    };
    QTRY_VERIFY(whole("payButton") && whole("messageTitle"));
    s.click("backToInboxButton");
    QVERIFY(s.list()->isVisible());
    QVERIFY(!s.find("clockAhead")->isVisible());
    QVERIFY(s.find("jumpMenuButton")->isVisible());
    QVERIFY(s.find("practiceContent")->width() <= s.page.width());
}

void TestPracticePage::everyControlHasAName()
{
    Scene s;
    s.desk.add(messageOf(u"R1"_s));
    s.show();
    int controls = 0;
    for (const QWidget *widget : s.page.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        ++controls;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
    QVERIFY(controls > 15);
}

namespace {

/// Drives lessons without a page.
struct Learner
{
    void make(int links = 1)
    {
        desk.figures.linksCreated += links;
        desk.figures.messagesSent += links;
        Q_EMIT desk.factsChanged();
    }
    void expectStep(int lesson, int step) const
    {
        QCOMPARE(lessons.current(), lesson);
        QCOMPARE(lessons.stepsDone(), step);
    }

    FakePracticeDesk desk;
    LinkEvents events;
    Lessons lessons{desk, &events};
};

} // namespace

void TestPracticePage::lessonsAreDoneStepByStep()
{
    Learner l;
    QSignalSpy steps(&l.lessons, &Lessons::stepDone), done(&l.lessons, &Lessons::lessonDone);
    ++l.desk.figures.linksCreated; // nobody was told of it
    Q_EMIT l.desk.factsChanged();
    l.expectStep(0, 0);
    l.make();
    l.expectStep(0, 1);
    QCOMPARE(steps.size(), 1);
    l.lessons.noteRead(PracticeMessageKind::Reminder);
    l.expectStep(0, 1);
    l.lessons.noteRead(PracticeMessageKind::Link);
    l.expectStep(0, 2);
    ++l.desk.figures.linksPaid;
    Q_EMIT l.desk.factsChanged();
    QCOMPARE(done.size(), 1);
    QCOMPARE(done[0][0].toString(), u"First link"_s);
    QCOMPARE(l.lessons.doneCount(), 1);
    l.expectStep(1, 0);
}

void TestPracticePage::mistakeIsCancelled()
{
    Learner l;
    l.lessons.begin(1);
    l.make();
    l.expectStep(1, 1);
    l.make(); // the right one too early is none
    l.expectStep(1, 1);
    ++l.desk.figures.linksCancelled;
    Q_EMIT l.desk.factsChanged();
    l.expectStep(1, 2);
    l.make();
    QVERIFY(l.lessons.isDone(1));
}

void TestPracticePage::expiryIsLearnt()
{
    Learner l;
    l.lessons.begin(2);
    Link link = practiceLink(7, LinkState::Created);
    l.events.tell(link, LinkState::Sending);
    l.expectStep(2, 0); // it never expires
    link.id = 8;
    link.facts.expires = l.desk.time.addSecs(7200);
    l.events.tell(link, LinkState::Sending);
    l.expectStep(2, 1);
    l.desk.setSpeed(1);
    l.expectStep(2, 1);
    l.desk.setSpeed(60);
    l.expectStep(2, 2);
    ++l.desk.figures.linksExpired;
    Q_EMIT l.desk.factsChanged();
    l.expectStep(2, 3);
    l.make();
    QVERIFY(l.lessons.isDone(2));
    l.lessons.begin(2); // stays done
    QVERIFY(l.lessons.isDone(2));

    Learner jumper; // a jump hurries and lets it expire at once
    jumper.lessons.begin(2);
    jumper.events.tell(link, LinkState::Sending);
    ++jumper.desk.figures.linksExpired;
    Q_EMIT jumper.desk.factsChanged();
    QVERIFY(jumper.desk.jumpTo(jumper.desk.time.addSecs(7200)));
    jumper.expectStep(2, 3);
}

void TestPracticePage::lostAnswerIsFound()
{
    Learner l;
    l.lessons.begin(3);
    l.desk.setTrouble(PracticeTrouble::Slow, true);
    l.expectStep(3, 0);
    l.desk.setTrouble(PracticeTrouble::AnswerLost, true);
    l.expectStep(3, 1);
    ++l.desk.figures.answersLost;
    Q_EMIT l.desk.factsChanged();
    l.expectStep(3, 2);
    ++l.desk.figures.answersFound; // the window asks by itself, too
    Q_EMIT l.desk.factsChanged();
    l.expectStep(3, 2);
    l.desk.setTrouble(PracticeTrouble::AnswerLost, false);
    QVERIFY(l.lessons.isDone(3));
}

void TestPracticePage::paidOneHasItsReceipt()
{
    Learner l;
    l.lessons.begin(4);
    l.make();
    ++l.desk.figures.linksPaid;
    Q_EMIT l.desk.factsChanged();
    l.expectStep(4, 2);
    Link live = practiceLink(8, LinkState::Success);
    live.environment = Environment::Live;
    l.events.tell(live, LinkState::Created);
    l.expectStep(4, 2);
    l.events.tell(practiceLink(9, LinkState::Success), LinkState::Created);
    l.expectStep(4, 3);
    l.lessons.noteRead(PracticeMessageKind::Receipt);
    QVERIFY(l.lessons.isDone(4));
    QCOMPARE(l.lessons.current(), 0);
}

/// What was done before a lesson began does not count, except for the first one.
void TestPracticePage::lessonsAreChosen()
{
    Learner l;
    l.make();
    l.expectStep(0, 1);
    l.lessons.begin(4);
    l.expectStep(4, 0);
    l.lessons.begin(99);
    l.lessons.begin(-1);
    l.expectStep(4, 0);
    FakePracticeDesk busy;
    busy.figures.linksCreated = busy.figures.messagesSent = 3;
    const Lessons late(busy, nullptr);
    QCOMPARE(late.stepsDone(), 1);
}

void TestPracticePage::progressIsKept()
{
    Learner l;
    l.make();
    l.lessons.noteRead(PracticeMessageKind::Link);
    ++l.desk.figures.linksPaid;
    Q_EMIT l.desk.factsChanged();
    l.make();
    l.expectStep(1, 1);
    QVERIFY(l.desk.progress.size() < 1000);
    Lessons again(l.desk, nullptr);
    QVERIFY(again.isDone(0));
    QCOMPARE(again.current(), 1);
    QCOMPARE(again.stepsDone(), 1);
    ++l.desk.figures.linksCancelled;
    Q_EMIT l.desk.factsChanged();
    QCOMPARE(again.stepsDone(), 2);
    l.desk.startOver();
    QCOMPARE(again.doneCount(), 0);
    QCOMPARE(again.current(), 0);
    QCOMPARE(again.stepsDone(), 0);
}

void TestPracticePage::strangeProgressBeginsAgain_data()
{
    QTest::addColumn<QByteArray>("progress");
    QTest::newRow("no JSON") << QByteArray("\xff{");
    QTest::newRow("list") << QByteArray("[1,2]");
    QTest::newRow("numbers out of bounds")
        << QByteArray(R"({"done":[-1,7,"x",1e300],"lesson":12,"step":-4,"deeds":-1})");
    QTest::newRow("other types") << QByteArray(R"({"done":"all","lesson":{},"atStart":[]})");
}

void TestPracticePage::strangeProgressBeginsAgain()
{
    QFETCH(const QByteArray, progress);
    FakePracticeDesk desk;
    desk.progress = progress;
    const Lessons lessons(desk, nullptr);
    QCOMPARE(lessons.doneCount(), 0);
    QCOMPARE(lessons.current(), 0);
    QCOMPARE(lessons.stepsDone(), 0);
}

void TestPracticePage::lessonsAreShown()
{
    Scene s;
    s.show();
    QCOMPARE(s.text("lessonsCount"), u"0 of 5 done"_s);
    QCOMPARE(s.find<QAbstractButton>("lesson0")->accessibleName(), u"Lesson 1: First link, 0 of 3 steps"_s);
    ++s.desk.figures.linksCreated;
    ++s.desk.figures.messagesSent;
    Q_EMIT s.desk.factsChanged();
    QCOMPARE(s.find<QLabel>("lessonStep0")->accessibleName(),
             u"Done: Create a practice link with an email or phone number"_s);
    s.click("lesson2");
    QCOMPARE(s.lessons.current(), 2);
    QCOMPARE(s.text("lessonStep1"), u"Set the clock to ×60, or jump"_s);
}

} // namespace linktill

QTEST_MAIN(linktill::TestPracticePage)
#include "tst_practicepage.moc"
