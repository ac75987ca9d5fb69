// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the customer window: what stands on it, that its code leads to the link, that it turns to how the link
// ended, and that neither a customer nor a missing monitor breaks it.
#include "application/links/appsession.h"
#include "application/links/linkevents.h"
#include "application/links/statuswatch.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/sharing/customerwords.h"
#include "gui/display/customerdisplay.h"
#include "gui/display/customerwindow.h"
#include "gui/display/displayface.h"
#include "ledger/ledgerfixture.h"
#include "support/heldgateway.h"
#include "support/qrreader.h"
#include "support/windowfixture.h"

#include <QBuffer>
#include <QCloseEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace linktill {

using namespace Qt::StringLiterals;

class TestCustomerDisplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void allLanguagesHaveAllWords();
    void momentsAsTheyAreWritten();
    void f11ShowsTheLinkAndClears();
    void keysUntilACustomerSeesTheLink();
    void theCodeIsTheLinkAtEverySize_data();
    void theCodeIsTheLinkAtEverySize();
    void itTurnsToPaidAndThenIdle();
    void itTurnsToTheEnd_data();
    void itTurnsToTheEnd();
    void noStaffDataIsShown();
    void theResultHasAButtonForIt();
    void theCustomerChoosesTheLanguage();
    void nobodyClosesItByAccident();
    void aSuspectLinkIsNotShown();
    void aTestCannotBePaid();
    void aLogoThatIsNoneIsLeftOut_data();
    void aLogoThatIsNoneIsLeftOut();

private:
    gui::CustomerDisplay &display() { return *m_w->window().findChild<gui::CustomerDisplay *>(); }
    gui::CustomerWindow *shown() { return display().window(); }
    gui::DisplayFace &face() { return *shown()->findChild<gui::DisplayFace *>(); }
    StatusWatch &watch() { return *m_w->window().findChild<StatusWatch *>(); }
    void create(const QString &url = u"https://pay.example/?ref=R1"_s);
    void showLink()
    {
        create();
        m_w->key(Qt::Key_F11);
        QTRY_VERIFY(display().shown() != 0);
    }
    void answerStatus(const QString &word);

    TestClock m_clock;
    HeldGateway m_gateway;
    std::unique_ptr<WindowFixture> m_w;
};

void TestCustomerDisplay::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_gateway.drafts.clear();
    m_gateway.askedFor.clear();
    m_w = std::make_unique<WindowFixture>(m_gateway, m_clock);
    m_w->writeDown();
    m_w->reopen();
    m_w->window().session().watchStatuses();
}

void TestCustomerDisplay::cleanup() { m_w.reset(); }

void TestCustomerDisplay::create(const QString &url)
{
    m_w->enter("amount", "1385");
    m_w->enter("description", "Green tea and cake, table 4");
    m_w->enter("customer_details.name", "Mali Wongsa");
    m_w->pressCreate();
    if (!QTest::qWaitFor([this] { return m_gateway.drafts.size() == 1 && m_gateway.creating; }))
        qFatal("Nothing was sent.");
    m_gateway.creating->end(CreatedLink{url, u"R1"_s, m_gateway.drafts.constLast().merchantOrderId});
    if (!QTest::qWaitFor([this] { return m_w->page().linkAtHand().has_value(); }))
        qFatal("There is no result.");
}

void TestCustomerDisplay::answerStatus(const QString &word)
{
    const qsizetype before = m_gateway.askedFor.size();
    m_clock.pass(15);
    watch().look(); // the timer does the same
    if (!QTest::qWaitFor([&] { return m_gateway.askedFor.size() > before; }))
        qFatal("Nobody asks.");
    m_gateway.asking->end(LinkStatus{m_gateway.askedFor.constLast(), {}, word, {}, stateNamed(word)});
}

void TestCustomerDisplay::allLanguagesHaveAllWords()
{
    const char *const keys[] = {"welcome", "scan_to_pay", "amount_due", "amount_paid", "time_left", "pay_by",
                                "minutes_seconds", "paid", "thanks", "receipt", "paid_at", "paid_with", "order",
                                "expired", "cancelled", "processing", "ask_staff", "more_items", "practice",
                                "test"};
    QCOMPARE(messageLanguages().first().code, u"en"_s);
    for (const MessageLanguage &one : messageLanguages()) {
        const QString &language = one.code;
        QVERIFY(!one.name.isEmpty());
        for (const char *key : keys)
            QVERIFY2(!CustomerWords(language).text(key).isEmpty(), qPrintable(language + u' ' + QLatin1String(key)));
    }
    QCOMPARE(CustomerWords(u"xx"_s).language(), u"en"_s);
    QCOMPARE(languageFor({{}, {}, u"TH"_s, {}, {}}).code, u"th"_s);
    QCOMPARE(languageFor({{}, {}, u"VN"_s, {}, {}}).code, u"vi"_s);
    QCOMPARE(languageFor({{}, {}, u"SG"_s, {}, {}}).code, u"en"_s);
    QCOMPARE(languageFor({}).code, u"en"_s);
}

void TestCustomerDisplay::momentsAsTheyAreWritten()
{
    const QDateTime at(QDate(2026, 11, 30), QTime(14, 31));
    QCOMPARE(CustomerWords(u"en"_s).moment(at), u"30 Nov 2026, 14:31"_s);
    QCOMPARE(CustomerWords(u"th"_s).moment(at), u"30 พ.ย. 2569 เวลา 14:31 น."_s);
    QCOMPARE(CustomerWords(u"vi"_s).moment(at), u"14:31 30/11/2026"_s);
    QCOMPARE(CustomerWords(u"th"_s).momentFrom(at, at.addSecs(60)), u"14:31 น."_s);
    QCOMPARE(CustomerWords(u"th"_s).timeLeft(580), u"9 นาที 40 วินาที"_s);
    QCOMPARE(CustomerWords(u"en"_s).timeLeft(-3), u"0 min 0 s"_s);
}

void TestCustomerDisplay::f11ShowsTheLinkAndClears()
{
    m_w->key(Qt::Key_F11); // there is no link yet
    QTRY_VERIFY(display().isOpen());
    QVERIFY(face().content().isIdle);
    m_w->window().activateWindow(); // this platform gives the focus to each new window
    showLink();
    m_w->window().activateWindow();
    const gui::DisplayContent content = face().content();
    QVERIFY(!content.isIdle);
    QCOMPARE(content.amount, u"฿1,385.00"_s);
    QCOMPARE(content.description, u"Green tea and cake, table 4"_s);
    QVERIFY(face().accessibleName().contains(u"฿1,385.00"_s));
    // It is in the timeline once.
    const auto times = [this] {
        int count = 0;
        for (const LinkEvent &event : m_w->ledger().links().link(display().shown())->events)
            count += event.detail.contains("customer_window");
        return count;
    };
    QTRY_COMPARE(times(), 1);
    m_w->key(Qt::Key_F11);
    QTRY_VERIFY(face().content().isIdle);
    QCOMPARE(display().shown(), LinkId(0));
    QVERIFY(display().isOpen());
}

/// Amount, Return or Ctrl+Return, F11: nothing else is needed.
void TestCustomerDisplay::keysUntilACustomerSeesTheLink()
{
    int strokes = 0;
    const auto press = [&](int key, Qt::KeyboardModifiers with = {}) {
        m_w->key(key, with);
        ++strokes;
    };
    press(Qt::Key_N, Qt::ControlModifier); // the cursor is in Amount
    for (const int key : {Qt::Key_4, Qt::Key_8, Qt::Key_0})
        press(key);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab); // over the currency
    for (const int key : {Qt::Key_T, Qt::Key_E, Qt::Key_A})
        press(key);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_gateway.creating);
    m_gateway.creating->end(CreatedLink{u"https://pay.example/?ref=R1"_s, u"R1"_s,
                                        m_gateway.drafts.constLast().merchantOrderId});
    QTRY_VERIFY(m_w->page().linkAtHand());
    press(Qt::Key_F11);
    QTRY_VERIFY(display().shown() != 0);
    QCOMPARE(face().content().description, u"tea"_s);
    QCOMPARE(strokes, 11); // six of them are the amount and the word
}

void TestCustomerDisplay::theCodeIsTheLinkAtEverySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("the design's") << QSize(1366, 768);
    QTest::newRow("the smallest") << QSize(800, 600);
    QTest::newRow("large") << QSize(1920, 1080);
    QTest::newRow("upright") << QSize(768, 1366);
    QTest::newRow("tablet") << QSize(1024, 768);
}

void TestCustomerDisplay::theCodeIsTheLinkAtEverySize()
{
    QFETCH(const QSize, size);
    showLink();
    for (const auto appearance : {gui::Appearance::Light, gui::Appearance::Dark, gui::Appearance::HighContrast}) {
        gui::Theme::apply(*qApp, appearance);
        face().resize(size);
        QImage picture(size, QImage::Format_ARGB32);
        face().render(&picture);
        QCOMPARE(readQr(picture).text, u"https://pay.example/?ref=R1"_s);
    }
}

void TestCustomerDisplay::itTurnsToPaidAndThenIdle()
{
    showLink();
    answerStatus(u"Success"_s);
    QTRY_COMPARE(face().content().state, LinkState::Success);
    QTRY_VERIFY(face().content().since.isValid());
    QCOMPARE(readQr(face().grab().toImage()).text, QString());
    auto *untilIdle = display().findChild<QTimer *>(u"untilIdle"_s);
    QVERIFY(untilIdle->isActive());
    QCOMPARE(untilIdle->intervalAsDuration(), std::chrono::seconds(20));
    untilIdle->start(0);
    QTRY_VERIFY(face().content().isIdle);
}

void TestCustomerDisplay::itTurnsToTheEnd_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("said");
    QTest::newRow("expired") << u"Expired"_s << u"The time to pay is over"_s;
    QTest::newRow("cancelled") << u"Cancelled"_s << u"This payment was cancelled"_s;
    QTest::newRow("processing") << u"Processing"_s << u"Your payment is being processed"_s;
}

void TestCustomerDisplay::itTurnsToTheEnd()
{
    QFETCH(const QString, word);
    QFETCH(const QString, said);
    showLink();
    shown()->findChild<QPushButton *>(u"customerLanguage_en"_s)->click();
    answerStatus(word);
    QTRY_VERIFY2(face().accessibleName().contains(said), qPrintable(face().accessibleName()));
    QCOMPARE(readQr(face().grab().toImage()).text, QString());
}

void TestCustomerDisplay::noStaffDataIsShown()
{
    showLink();
    QVERIFY(!face().accessibleName().contains(u"somchai"_s)); // the system's user
    QCOMPARE(shown()->findChildren<QPushButton *>().size(), messageLanguages().size());
}

void TestCustomerDisplay::theResultHasAButtonForIt()
{
    create();
    auto *button = m_w->find<QToolButton>("showCustomerButton");
    QCOMPARE(button->accessibleName(), u"Show the link to the customer"_s);
    m_w->click(button);
    QTRY_VERIFY(display().shown() != 0);
}

void TestCustomerDisplay::theCustomerChoosesTheLanguage()
{
    showLink();
    QCOMPARE(shown()->language(), u"th"_s); // of the practice shop's country
    auto *vietnamese = shown()->findChild<QPushButton *>(u"customerLanguage_vi"_s);
    QVERIFY(vietnamese->height() >= 44);
    vietnamese->click();
    QVERIFY(face().accessibleName().contains(u"Quét mã để thanh toán"_s));
    answerStatus(u"Success"_s);
    QTRY_VERIFY(face().accessibleName().contains(u"Đã nhận thanh toán"_s)); // it stays chosen
}

void TestCustomerDisplay::nobodyClosesItByAccident()
{
    showLink();
    QTest::keyClick(shown(), Qt::Key_Escape);
    QCloseEvent close;
    QCoreApplication::sendEvent(shown(), &close);
    QVERIFY(!close.isAccepted());
    QVERIFY(shown()->isVisible());
    display().close();
    QVERIFY(!display().isOpen());
    display().close(); // does no harm
}

void TestCustomerDisplay::aSuspectLinkIsNotShown()
{
    create(u"javascript:alert(1)"_s);
    m_w->key(Qt::Key_F11);
    QTRY_VERIFY2(m_w->find<QLabel>("noticeLabel")->isVisible(), "nothing was said");
    QVERIFY(!display().isOpen());
    QCOMPARE(display().shown(), LinkId(0));
}

void TestCustomerDisplay::aTestCannotBePaid()
{
    display().test();
    QTRY_VERIFY(!face().content().isIdle);
    const QString text = readQr(face().grab().toImage()).text;
    QVERIFY2(!text.contains(u"://"_s), qPrintable(text));
    QVERIFY(display().findChild<QTimer *>(u"untilIdle"_s)->isActive());
}

void TestCustomerDisplay::aLogoThatIsNoneIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<bool>("isPicture");
    QImage large(2000, 20, QImage::Format_RGB32);
    large.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    large.save(&buffer, "PNG");
    QTest::newRow("picture") << png << true;
    QTest::newRow("text") << QByteArray("no picture at all") << false;
    QTest::newRow("cut off") << png.left(60) << false;
    QTest::newRow("page with a script") << QByteArray("<svg><script>alert(1)</script></svg>") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("too large") << QByteArray(11 << 20, 'x') << false;
}

void TestCustomerDisplay::aLogoThatIsNoneIsLeftOut()
{
    QFETCH(const QByteArray, contents);
    QFETCH(const bool, isPicture);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"logo.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(contents);
    file.close();
    Account account = practiceAccount();
    account.preferences.logoFile = file.fileName();
    const QImage logo = gui::idleDisplay(account).logo;
    QCOMPARE(!logo.isNull(), isPicture);
    QVERIFY(logo.width() <= 1024 && logo.height() <= 1024);
}

} // namespace linktill

QTEST_MAIN(linktill::TestCustomerDisplay)
#include "tst_customerdisplay.moc"
