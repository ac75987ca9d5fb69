// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests how the window has the page Practice: made when it is wanted, with what it means for other pages. One test
// has the real practice shop and measures how soon the window knows of a payment.
#include "application/links/appsession.h"
#include "gui/practice/lessons.h"
#include "gui/practice/practicepage.h"
#include "programs/practiceshop.h"
#include "programs/shopdesk.h"
#include "support/fakepracticedesk.h"
#include "support/windowfixture.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTreeView>

namespace linktill {

using namespace Qt::StringLiterals;

class TestWindowPractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pageIsMadeWhenItIsWanted();
    void withoutAShopThereIsNoPage();
    void paletteFindsThePage();
    void otherPagesSayThatTroublesAreOn();
    void linkIsMadeFromTheEmptyInbox();
    void lessonsNoticeOtherPages();
    void paidWithinASecond();

private:
    bool isShown(const char *name) const
    {
        const auto *widget = m_w->window().findChild<QWidget *>(QLatin1String(name));
        return widget && widget->isVisible();
    }
    gui::PracticePage *page() const { return m_w->window().findChild<gui::PracticePage *>(); }
    void showPractice() { m_w->click(m_w->find("practiceButton")); }

    FixedClock m_clock{seedNow()};
    HeldGateway m_gateway;
    FakePracticeDesk *m_desk = nullptr;
    std::unique_ptr<WindowFixture> m_w;
};

void TestWindowPractice::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_w = std::make_unique<WindowFixture>(m_gateway, m_clock);
    m_desk = new FakePracticeDesk;
    m_w->practice = [this]() -> PracticeDesk & { return *m_desk; };
    m_w->reopen();
}

void TestWindowPractice::cleanup()
{
    m_w.reset();
    delete std::exchange(m_desk, nullptr);
}

void TestWindowPractice::pageIsMadeWhenItIsWanted()
{
    QVERIFY(!page());
    QCOMPARE(m_desk->timesAsked, 0);
    showPractice();
    QVERIFY(page() && page()->isVisible());
    QVERIFY(m_w->find<QAbstractButton>("practiceButton")->isChecked());
    QVERIFY(!m_w->find<QAbstractButton>("linksButton")->isChecked());
    QVERIFY(m_desk->timesAsked > 0);
}

void TestWindowPractice::withoutAShopThereIsNoPage()
{
    m_w->practice = {};
    m_w->reopen();
    QVERIFY(!isShown("practiceButton"));
    m_w->window().showLinks();
    QVERIFY(!page());
}

void TestWindowPractice::paletteFindsThePage()
{
    m_w->key(Qt::Key_K, Qt::ControlModifier);
    m_w->find<QLineEdit>("paletteEdit")->setText(m_w->find<QAbstractButton>("practiceButton")->text());
    QTRY_VERIFY(m_w->find<QTreeView>("paletteList")->model()->rowCount() > 0);
    m_w->key(Qt::Key_Return);
    QTRY_VERIFY(page() && page()->isVisible());
}

/// They are remembered over a restart without the shop, which is not started only to ask.
void TestWindowPractice::otherPagesSayThatTroublesAreOn()
{
    QVERIFY(!isShown("troublesNotice"));
    showPractice();
    m_desk->setTrouble(PracticeTrouble::Slow, true);
    m_desk->setTrouble(PracticeTrouble::Down, true);
    QVERIFY(!isShown("troublesNotice")); // the page itself shows them
    m_w->window().showNewLink();
    QVERIFY(isShown("troublesNotice"));
    QCOMPARE(m_w->find<QPushButton>("troublesNotice")->text(), u"Practice troubles on: 2"_s);

    m_w->reopen();
    m_desk->timesAsked = 0;
    QVERIFY(isShown("troublesNotice"));
    QCOMPARE(m_desk->timesAsked, 0);
    m_w->click(m_w->find("troublesNotice"));
    QVERIFY(page()->isVisible());
    m_desk->startOver();
    m_w->window().showNewLink();
    QVERIFY(!isShown("troublesNotice"));
}

void TestWindowPractice::linkIsMadeFromTheEmptyInbox()
{
    showPractice();
    m_w->click(m_w->find("emptyCreateButton"));
    QVERIFY(m_w->page().isVisible());
    QVERIFY(m_w->book().active().isPractice());
}

void TestWindowPractice::lessonsNoticeOtherPages()
{
    ++m_desk->figures.linksCreated;
    ++m_desk->figures.messagesSent;
    Q_EMIT m_desk->factsChanged();
    const auto *lessons = m_w->window().findChild<gui::Lessons *>();
    QVERIFY(lessons);
    QCOMPARE(lessons->stepsDone(), 1);
    QVERIFY(!page());
    showPractice();
    QVERIFY(m_w->find<QLabel>("lessonStep0")->accessibleName().startsWith(u"Done: "_s));
}

void TestWindowPractice::paidWithinASecond()
{
    m_w.reset();
    const SystemClock clock;
    const QTemporaryDir folder;
    PracticeShop shop(clock, folder.path());
    ShopDesk desk(shop);
    WindowFixture w(shop, clock);
    w.practice = [&desk]() -> PracticeDesk & { return desk; };
    w.writeDown();
    w.reopen();
    w.window().session().watchStatuses();
    w.enter("amount", "480");
    w.enter("description", "Oolong, 150 g");
    w.enter("customer_details.name", "Mali Wongsa");
    w.enter("customer_details.email_address", "mali@shop.example");
    w.open("sendingSection");
    auto *byEmail = w.find<QCheckBox>("notifyByEmailCheck");
    if (!byEmail->isChecked())
        w.click(byEmail);
    w.pressCreate();
    const auto isMade = [&w] {
        const auto *card = w.window().findChild<QWidget *>(u"resultCard"_s);
        return card && card->isVisible();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isMade(), 10'000);
    w.click(w.find("practiceButton"));
    auto *list = w.find<QListView>("inboxList");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->setFocus();
    QTRY_VERIFY(list->hasFocus());
    QElapsedTimer sincePay;
    sincePay.start();
    w.key(Qt::Key_P);
    QTRY_COMPARE(w.find<QLabel>("resultState")->text(), u"Paid"_s);
    const qint64 took = sincePay.elapsed();
    qInfo("From Pay to Paid: %lld ms", took);
    QVERIFY2(took < 1000, qPrintable(QString::number(took)));
    QTRY_COMPARE(list->model()->rowCount(), 2); // with the receipt
    QCOMPARE(desk.facts().linksPaid, 1);
    const auto *lessons = w.window().findChild<gui::Lessons *>();
    QVERIFY(lessons && lessons->isDone(0)); // made, read, paid
}

} // namespace linktill

QTEST_MAIN(linktill::TestWindowPractice)
#include "tst_windowpractice.moc"
