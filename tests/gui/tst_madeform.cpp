// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the page New link after a link was made: the form is locked and its result stays, the payment is
// told where the QR code is, and nobody sends the same thing twice by mistake.
#include "application/links/appsession.h"
#include "application/links/statuswatch.h"
#include "application/ports/draftrepository.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "gui/compose/editlinkpage.h"
#include "gui/compose/madeview.h"
#include "gui/links/linkspage.h"
#include "gui/sharing/messageedit.h"
#include "gui/widgets/keys.h"
#include "ledger/ledgerfixture.h"
#include "support/heldgateway.h"
#include "support/qrreader.h"
#include "support/windowfixture.h"

#include <QClipboard>
#include <QDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace linktill {

using namespace Qt::StringLiterals;

class TestMadeForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    // The form:
    void typingChangesNothingAndIsAnswered();
    void ctrlReturnNeverMakesASecondLink();
    void sectionsOpenToBeRead();
    void theHeadSaysWhatItIs();
    void theCursorGoesWhereReturnHarmsNothing();
    void nothingIsTypedWhileItIsSent();
    void aRefusedLinkIsMendedInTheForm();
    void duplicating();
    void editingAndBack();
    void theResultStaysWithItsAccount();
    void whatFollowsIsSaid();

    // Ctrl+N:
    void ctrlNFromEveryPage_data();
    void ctrlNFromEveryPage();
    void theSideBarBeginsAFreshOneToo();
    void aDraftThatWasBegunIsComeBackTo();

    // The same link once more:
    void theSameCustomerAndAmountIsAskedAbout();
    void withoutACustomerNothingIsAsked();
    void whatIsTypedDuringTheQuestionCounts();

    // A payment:
    void paidIsToldWhereTheQrIs();
    void paidIsToldWithinOneInterval();
    void paidElsewhereIsToldHere();
    void paidIsToldOnOtherPages();
    void paidOfAnotherAccountSaysWhich();
    void expiredBeginsAFreshOne();
    void theWayToTheCustomerIsInTheTimeline();
    void cancelledElsewhere();
    void checksNow();
    void noAnswerIsSaid();

private:
    void typeLink(const char *amount = "120", const char *customer = "Mali Wongsa");
    /// Sends what is in the form, and the gateway makes the link.
    void create();
    void make()
    {
        typeLink();
        create();
    }
    QString label(const char *name) { return m_w->find<QLabel>(name)->text(); }
    bool isShown(const char *name)
    {
        const auto *found = m_w->window().findChild<QWidget *>(QString::fromLatin1(name));
        return found && found->isVisible();
    }
    StatusWatch &watch() { return *m_w->window().findChild<StatusWatch *>(); }
    LinkId madeId()
    {
        return *m_w->ledger().links().orderIdUsed(m_w->book().active().id, m_w->draft().merchantOrderId);
    }
    LinkId idOf(const QString &order) { return *m_w->ledger().links().orderIdUsed(m_w->book().active().id, order); }
    /// Returns how the made link was shared last; empty when it was not, or was not last.
    QString lastShared()
    {
        const LinkEvent last = m_w->ledger().links().link(madeId())->events.constLast();
        return QJsonDocument::fromJson(last.detail).object().value(u"how"_s).toString();
    }
    /// Waits for the next status question and has the gateway answer it with the word.
    void answerStatus(const QString &word);
    LinkId addOther(const QString &account, Environment environment);

    TestClock m_clock;
    HeldGateway m_gateway;
    std::unique_ptr<WindowFixture> m_w;
    int m_made = 0;
};

void TestMadeForm::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_gateway.drafts.clear();
    m_gateway.askedFor.clear();
    m_made = 0;
    m_w = std::make_unique<WindowFixture>(m_gateway, m_clock);
    m_w->writeDown();
    m_w->reopen();
    m_w->window().session().watchStatuses();
}

void TestMadeForm::cleanup()
{
    m_w.reset();
}

void TestMadeForm::typeLink(const char *amount, const char *customer)
{
    m_w->enter("amount", amount);
    m_w->enter("description", "Tea tasting");
    m_w->enter("customer_details.name", customer);
}

void TestMadeForm::create()
{
    m_w->pressCreate();
    ++m_made;
    if (!QTest::qWaitFor(
            [this] { return m_gateway.drafts.size() == m_made && m_gateway.creating; }))
        qFatal("Nothing was sent.");
    const QString order = m_gateway.drafts.constLast().merchantOrderId;
    const QString ref = u"R%1"_s.arg(m_made);
    m_gateway.creating->end(CreatedLink{u"https://pay.example/?ref="_s + ref, ref, order});
    if (!QTest::qWaitFor([this] { return isShown("resultCard"); }))
        qFatal("There is no result.");
}

void TestMadeForm::answerStatus(const QString &word)
{
    const qsizetype before = m_gateway.askedFor.size();
    m_clock.pass(15);
    watch().look(); // the timer does the same
    if (!QTest::qWaitFor([&] { return m_gateway.askedFor.size() > before; }))
        qFatal("Nobody asks.");
    m_gateway.asking->end(
        LinkStatus{m_gateway.askedFor.constLast(), {}, word, {}, stateNamed(word)});
}

LinkId TestMadeForm::addOther(const QString &account, Environment environment)
{
    Sending sending = sendingOf(u"other"_s);
    sending.accountId = account;
    sending.environment = environment;
    sending.draft.customer.name = u"Anan"_s;
    sending.request = m_w->format.write(sending.draft);
    return ::make(m_w->ledger(), sending, u"ref-other"_s);
}

void TestMadeForm::typingChangesNothingAndIsAnswered()
{
    make();
    const LinkContent made = m_w->draft();
    for (const char *path : {"amount", "description", "customer_details.email_address"}) {
        m_w->click(m_w->editor(path));
        m_w->keys("9");
        m_w->key(Qt::Key_Backspace);
        QCOMPARE(difference(m_w->draft(), made), QString());
        QVERIFY(isShown("resultCard"));
    }
    QVERIFY2(label("noticeLabel").contains(u"F2"_s) && label("noticeLabel").contains(gui::keyText(gui::Key::Another)),
             qPrintable(label("noticeLabel")));
    // The sentence stands there only once, however often somebody types.
    QCOMPARE(label("noticeLabel").count(u"Edit it"_s), 1);
    m_w->session().keeper().save();
    QVERIFY(m_w->ledger().drafts().all()->isEmpty());
}

void TestMadeForm::ctrlReturnNeverMakesASecondLink()
{
    make();
    for (int i = 0; i < 3; ++i)
        m_w->key(Qt::Key_Return, Qt::ControlModifier);
    m_w->page().create(); // the palette does the same
    QCOMPARE(m_gateway.drafts.size(), 1);
    QVERIFY(!m_w->questions.isOpen());
    QVERIFY(isShown("noticeFrame") && isShown("resultCard"));
}

void TestMadeForm::sectionsOpenToBeRead()
{
    make();
    for (const auto &[name, title] : m_w->page().linkForm().sectionTitles()) {
        gui::Section *section = m_w->open(qPrintable(name));
        for (const auto *line : section->findChildren<QLineEdit *>())
            QVERIFY2(line->isReadOnly() || !line->isEnabled(), qPrintable(line->objectName()));
    }
    auto *order = qobject_cast<QLineEdit *>(m_w->editor("merchant_order_id"));
    order->setFocus();
    order->selectAll();
    m_w->key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), m_gateway.drafts.constLast().merchantOrderId);
}

void TestMadeForm::theHeadSaysWhatItIs()
{
    QVERIFY(!isShown("editMadeButton") && !isShown("anotherButton") && !isShown("madeMark"));
    make();
    QVERIFY(label("pageTitle").contains(m_w->draft().merchantOrderId));
    QVERIFY(label("pageHint").contains(u"Read-only"_s));
    QVERIFY(isShown("madeMark") && isShown("editMadeButton") && isShown("anotherButton"));
    QVERIFY(!isShown("templatesButton") && !isShown("draftsButton"));
    m_w->key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(label("pageTitle"), u"New link"_s);
    QVERIFY(!isShown("editMadeButton") && !isShown("anotherButton") && !isShown("madeMark"));
    QVERIFY(isShown("templatesButton") && isShown("draftsButton"));
    QVERIFY(!qobject_cast<QLineEdit *>(m_w->editor("amount"))->isReadOnly());
}

void TestMadeForm::theCursorGoesWhereReturnHarmsNothing()
{
    make();
    QVERIFY(m_w->find("copyLinkButton")->hasFocus());
    m_w->key(Qt::Key_Return);
    QCOMPARE(m_gateway.drafts.size(), 1);
    QVERIFY(isShown("resultCard"));
}

void TestMadeForm::nothingIsTypedWhileItIsSent()
{
    typeLink();
    m_w->pressCreate();
    QTRY_VERIFY(m_gateway.creating);
    const LinkContent sent = m_w->draft();
    m_w->type(m_w->editor("amount"), "999");
    QCOMPARE(difference(m_w->draft(), sent), QString());
    m_gateway.creating->end(NotSent{NetworkFault::Unreachable, {}});
    QTRY_VERIFY(isShown("failureTitle"));
    m_w->type(m_w->editor("amount"), "999"); // afterwards the form can be edited again
    QCOMPARE(m_w->draft().amount, u"999"_s);
}

void TestMadeForm::aRefusedLinkIsMendedInTheForm()
{
    typeLink();
    m_w->pressCreate();
    QTRY_VERIFY(m_gateway.creating);
    m_gateway.creating->end(Refused{400,
                                    u"4001"_s,
                                    {},
                                    u"description is not allowed"_s,
                                    u"description"_s,
                                    RefusalKind::InvalidRequest});
    QTRY_VERIFY(isShown("failureTitle"));
    m_w->enter("description", "Another");
    QCOMPARE(m_w->draft().description, u"Another"_s);
}

void TestMadeForm::duplicating()
{
    make();
    const LinkContent made = m_w->draft();
    m_w->key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!isShown("resultCard"));
    QVERIFY(m_w->draft().merchantOrderId != made.merchantOrderId);
    QCOMPARE(m_w->draft().description, made.description);
    QCOMPARE(QApplication::focusWidget(), m_w->editor("amount"));
    m_w->keys("7");
    QVERIFY(m_w->draft().amount.text().contains(u'7'));
}

void TestMadeForm::editingAndBack()
{
    make();
    QTRY_VERIFY(m_w->page().showsResultOf(madeId()));
    const QString order = m_w->draft().merchantOrderId;
    m_w->key(Qt::Key_F2);
    QTRY_VERIFY(m_w->window().findChild<gui::EditLinkPage *>());
    auto *edit = m_w->window().findChild<gui::EditLinkPage *>();
    auto *amount = qobject_cast<QLineEdit *>(edit->form().editorFor(u"amount"_s));
    m_w->type(amount, "150");
    m_w->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_w->window().findChild<QPushButton *>(u"reviewSendButton"_s));
    m_w->find<QPushButton>("reviewSendButton")->click();
    QTRY_VERIFY(m_gateway.editing);
    m_gateway.editing->end(LinkUpdated{u"R1"_s, u"Created"_s, m_gateway.edits.constLast().edited});
    QTRY_VERIFY(m_w->page().isVisible()); // the page where editing was begun
    QTRY_COMPARE(label("resultAmount"), u"฿150.00"_s);
    QCOMPARE(m_w->draft().amount, u"150"_s);
    QCOMPARE(m_w->draft().merchantOrderId, order);
    QVERIFY(isShown("resultCard"));
    QVERIFY(label("noticeLabel").contains(order));
    QCOMPARE(m_gateway.drafts.size(), 1);
}

void TestMadeForm::theResultStaysWithItsAccount()
{
    Account tea;
    tea.name = u"Tea house"_s;
    tea.key = u"teakey"_s;
    QVERIFY(m_w->book().add(tea));
    m_w->reopen();
    make();
    const LinkContent made = m_w->draft();
    m_w->key(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(label("environmentBadge"), u"SANDBOX"_s);
    QVERIFY(!isShown("resultCard") && m_w->draft().amount.isEmpty());
    m_w->enter("amount", "5");
    m_w->key(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(isShown("resultCard"));
    QCOMPARE(difference(m_w->draft(), made), QString());
    m_w->key(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(m_w->draft().amount, u"5"_s); // the other account has its own draft
}

/// The result says for whom and what the link is, until when, and what the gateway sends, so that a
/// mistake is seen.
void TestMadeForm::whatFollowsIsSaid()
{
    typeLink();
    m_w->enter("customer_details.email_address", "mali@shop.example");
    m_w->page().linkForm().showField(u"expiry_date"_s);
    m_w->keys("in 3 days");
    m_w->key(Qt::Key_Tab);
    m_w->open("sendingSection");
    m_w->click(m_w->editor("notify_by_email"));
    m_w->click(m_w->editor("send_immediately"));
    create();
    QCOMPARE(label("resultAmount"), u"฿120.00"_s);
    QCOMPARE(label("resultFor"), u"Mali Wongsa · Tea tasting"_s);
    QVERIFY2(label("resultExpiry").startsWith(u"Expires "_s), qPrintable(label("resultExpiry")));
    QCOMPARE(label("resultSending"), u"Email to mali@shop.example · at once"_s);
    m_w->key(Qt::Key_N, Qt::ControlModifier);
    typeLink("130");
    create();
    QCOMPARE(label("resultExpiry"), u"No expiry date"_s);
    QCOMPARE(label("resultSending"), u"Not sent automatically"_s);
}

void TestMadeForm::ctrlNFromEveryPage_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("New link") << 0 << Qt::KeyboardModifiers();
    QTest::newRow("Links") << int(Qt::Key_L) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Customers") << int(Qt::Key_L)
                               << (Qt::KeyboardModifiers(Qt::ControlModifier) | Qt::ShiftModifier);
    QTest::newRow("Edit link") << int(Qt::Key_F2) << Qt::KeyboardModifiers();
}

void TestMadeForm::ctrlNFromEveryPage()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    make();
    QTRY_VERIFY(m_w->page().showsResultOf(madeId()));
    const QString order = m_w->draft().merchantOrderId;
    m_w->editor("customer_details.email_address")->setFocus(); // the cursor was left here
    if (key != 0) {
        m_w->key(key, modifiers);
        QTRY_VERIFY(!m_w->page().isVisible());
    }
    m_w->key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_w->page().isVisible());
    QVERIFY(!isShown("resultCard"));
    QCOMPARE(QApplication::focusWidget(), m_w->editor("amount"));
    m_w->keys("55");
    QCOMPARE(m_w->draft().amount, u"55"_s);
    QCOMPARE(m_w->draft().customer.name, QString());
    QVERIFY(m_w->draft().merchantOrderId != order);
}

void TestMadeForm::theSideBarBeginsAFreshOneToo()
{
    make();
    m_w->key(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!m_w->page().isVisible());
    m_w->click(m_w->find("newLinkButton", m_w->find("sideBar")));
    QTRY_VERIFY(m_w->page().isVisible());
    QVERIFY(!isShown("resultCard"));
    QCOMPARE(QApplication::focusWidget(), m_w->editor("amount"));
}

void TestMadeForm::aDraftThatWasBegunIsComeBackTo()
{
    typeLink();
    const LinkContent begun = m_w->draft();
    m_w->key(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!m_w->page().isVisible());
    m_w->key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_w->page().isVisible());
    QCOMPARE(difference(m_w->draft(), begun), QString());
}

void TestMadeForm::theSameCustomerAndAmountIsAskedAbout()
{
    make();
    m_clock.pass(180);
    m_w->key(Qt::Key_N, Qt::ControlModifier);
    typeLink("120", "mali wongsa");
    m_w->pressCreate();
    QTRY_VERIFY(m_w->questions.isOpen());
    const QString text = m_w->questions.asked.constLast().text;
    for (const QString &part : {u"฿120.00"_s, u"Mali Wongsa"_s, u"3 minute"_s,
                                m_gateway.drafts.constLast().merchantOrderId})
        QVERIFY2(text.contains(part), qPrintable(text));
    m_w->pressCreate(); // pressing the button again opens no second question
    QCOMPARE(m_w->questions.asked.size(), 1);
    m_w->questions.answer(false);
    QCOMPARE(m_gateway.drafts.size(), 1);
    QVERIFY(isShown("createButton"));
    m_w->pressCreate();
    QTRY_VERIFY(m_w->questions.isOpen());
    m_w->questions.answer(true);
    QTRY_COMPARE(m_gateway.drafts.size(), 2);
    m_gateway.creating->end(NotSent{NetworkFault::Unreachable, {}});
    QTRY_VERIFY(isShown("failureTitle"));
    m_w->enter("amount", "121"); // another amount makes another link
    m_w->pressCreate();
    QTRY_COMPARE(m_gateway.drafts.size(), 3);
    QCOMPARE(m_w->questions.asked.size(), 2);
}

void TestMadeForm::withoutACustomerNothingIsAsked()
{
    typeLink("120", "");
    create();
    m_w->key(Qt::Key_N, Qt::ControlModifier);
    typeLink("120", "");
    create();
    QCOMPARE(m_w->questions.asked.size(), 0);
}

/// What was typed during the question is checked before anything is sent.
void TestMadeForm::whatIsTypedDuringTheQuestionCounts()
{
    make();
    m_w->key(Qt::Key_N, Qt::ControlModifier);
    typeLink();
    m_w->pressCreate();
    QTRY_VERIFY(m_w->questions.isOpen());
    m_w->enter("amount", "0");
    m_w->questions.answer(true);
    QVERIFY(!m_w->noteOf("amount").isEmpty());
    QCOMPARE(m_gateway.drafts.size(), 1);
}

void TestMadeForm::paidIsToldWhereTheQrIs()
{
    make();
    QTRY_VERIFY(m_w->page().showsResultOf(madeId()));
    QVERIFY(isShown("qrLabel") && isShown("copyLinkButton") && !isShown("resultEnd"));
    QCOMPARE(label("resultState"), u"Waiting for payment"_s);
    answerStatus(u"Processing"_s);
    QTRY_COMPARE(label("resultState"), u"Being paid"_s);
    QVERIFY(isShown("qrLabel"));
    QVERIFY(label("resultChecked").startsWith(u"Checked "_s));
    QWidget *newLink = m_w->find("newLinkButton", m_w->find("ResultPanel"));
    const int place = newLink->mapTo(&m_w->window(), QPoint()).y();
    answerStatus(u"Success"_s);
    QTRY_COMPARE(label("resultState"), u"Paid"_s);
    QTRY_COMPARE(newLink->mapTo(&m_w->window(), QPoint()).y(), place); // nothing on the page jumps
    // Nobody pays twice, because everything that leads to the payment is gone.
    for (const char *name : {"qrLabel", "linkEdit", "copyLinkButton", "openLinkButton",
                             "copyQrButton", "saveQrButton"})
        QVERIFY2(!isShown(name), name);
    QVERIFY(isShown("resultEnd") && !m_w->find<QLabel>("resultEndMark")->pixmap().isNull());
    QVERIFY2(label("resultEndTitle").startsWith(u"Paid "_s), qPrintable(label("resultEndTitle")));
    QVERIFY(label("resultEndText").contains(u"฿120.00"_s));
    QVERIFY(label("pageHint").contains(u"Paid links"_s));
    QVERIFY(!isShown("editMadeButton") && isShown("anotherButton") && isShown("newLinkButton"));
    QVERIFY(newLink->hasFocus());    // the button Copy had the focus
    QVERIFY(!isShown("paidNotice")); // the result tells it already
    QApplication::clipboard()->clear();
    m_w->page().madeView().copy();
    QCOMPARE(QApplication::clipboard()->text(), QString());
    m_w->key(Qt::Key_F2); // a sentence says why the link cannot be edited
    QVERIFY(label("noticeLabel").contains(u"Paid links"_s));
    m_w->click(m_w->find("showInLinksButton"));
    QTRY_VERIFY(m_w->window().findChild<gui::LinksPage *>());
    QTRY_COMPARE(label("detailState"), u"Paid"_s);
}

/// While the result of a link is shown, the gateway is asked about it at the shortest interval, however
/// long its status has not changed.
void TestMadeForm::paidIsToldWithinOneInterval()
{
    make();
    QTRY_VERIFY(m_w->page().showsResultOf(madeId()));
    const auto dueIn = [this] {
        return m_clock.now().secsTo(m_w->ledger().links().link(madeId())->link.nextRefresh);
    };
    for (int hour = 0; hour < 3; ++hour) {
        m_clock.pass(3600);
        watch().look();
        QTRY_COMPARE(m_gateway.askedFor.size(), hour + 1);
        m_gateway.asking->end(LinkStatus{u"R1"_s, {}, u"Created"_s, {}, LinkState::Created});
        QTRY_COMPARE(dueIn(), 15);
    }
    m_w->key(Qt::Key_L, Qt::ControlModifier); // nobody looks at the result now
    m_clock.pass(15);
    watch().look();
    QTRY_COMPARE(m_gateway.askedFor.size(), 4);
    m_gateway.asking->end(LinkStatus{u"R1"_s, {}, u"Created"_s, {}, LinkState::Created});
    QTRY_VERIFY(dueIn() > 600);
    m_w->window().showNewLink();
    QTRY_COMPARE(dueIn(), 15);
}

void TestMadeForm::paidElsewhereIsToldHere()
{
    make();
    QTRY_VERIFY(m_w->page().showsResultOf(madeId()));
    ledger::SqlLedger other(
        {m_w->ledgerFolder, u"malee"_s, &m_clock}); // the command line opens the ledger like this
    QVERIFY(
        other.links().recordStatus(keyOf(other, madeId()), {{}, {}, u"Success"_s, {}, LinkState::Success}));
    watch().look();
    QTRY_COMPARE(label("resultState"), u"Paid"_s);
    QVERIFY(isShown("resultEnd"));
}

void TestMadeForm::paidIsToldOnOtherPages()
{
    make();
    QTRY_VERIFY(m_w->page().showsResultOf(madeId()));
    const QString order = m_w->draft().merchantOrderId;
    m_w->key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!m_w->page().isVisible());
    answerStatus(u"Success"_s);
    QTRY_VERIFY(isShown("paidNotice"));
    auto *notice = m_w->find<QPushButton>("paidShowButton");
    QCOMPARE(notice->accessibleName(), u"Paid: ฿120.00 from Mali Wongsa, order "_s + order);
    m_w->click(notice);
    QTRY_VERIFY(m_w->window().findChild<gui::LinksPage *>());
    QTRY_COMPARE(label("detailState"), u"Paid"_s);
    QVERIFY(!isShown("paidNotice") && !isShown("detailQr"));
    m_w->window().showNewLink(); // the result has changed, too
    QCOMPARE(label("resultState"), u"Paid"_s);
}

void TestMadeForm::paidOfAnotherAccountSaysWhich()
{
    Account tea;
    tea.name = u"Coffee shop"_s;
    tea.key = u"coffeekey"_s;
    const auto account = m_w->book().add(tea);
    QVERIFY(account);
    addOther(account->id, Environment::Sandbox);
    answerStatus(u"Success"_s);
    QTRY_VERIFY(isShown("paidNotice"));
    const QString said = m_w->find("paidShowButton")->accessibleName();
    QVERIFY2(said.contains(u"Coffee shop"_s) && said.contains(u"Sandbox"_s), qPrintable(said));
    m_w->click(m_w->find("paidCloseButton"));
    QVERIFY(!isShown("paidNotice"));
}

void TestMadeForm::expiredBeginsAFreshOne()
{
    typeLink();
    m_w->page().linkForm().showField(u"expiry_date"_s);
    m_w->keys("in 2 days");
    m_w->key(Qt::Key_Tab);
    create();
    QTRY_VERIFY(m_w->page().showsResultOf(madeId()));
    const QString order = m_w->draft().merchantOrderId;
    answerStatus(u"Expired"_s);
    QTRY_VERIFY(isShown("freshLinkButton"));
    QVERIFY(label("resultEndTitle").startsWith(u"Expired"_s));
    QVERIFY(!isShown("qrLabel"));
    const LinkKey expired = m_w->ledger().links().link(idOf(order))->link.key();
    const QDateTime end = m_gateway.drafts.constLast().expiry.utc;
    auto *button = m_w->find<QPushButton>("freshLinkButton");
    m_w->click(button);
    button->click(); // one link, however often it is clicked
    QTRY_COMPARE(m_gateway.drafts.size(), 2);
    const LinkContent fresh = m_gateway.drafts.constLast();
    QVERIFY(fresh.merchantOrderId != order);
    QCOMPARE(fresh.customer.name, u"Mali Wongsa"_s);
    QVERIFY(qAbs(end.secsTo(fresh.expiry.utc)) <= 60); // as far ahead as before; 15 s have passed
    m_gateway.creating->end(CreatedLink{u"https://pay.example/?ref=R2"_s, u"R2"_s, fresh.merchantOrderId});
    QTRY_VERIFY(isShown("qrLabel"));
    QCOMPARE(m_gateway.drafts.size(), 2);
    const auto tells = [this](LinkId id, LinkEventKind kind, const QString &other) {
        const QList<LinkEvent> events = m_w->ledger().links().link(id)->events;
        return std::any_of(events.begin(), events.end(), [&](const LinkEvent &event) {
            return event.kind == kind && event.detail == "{\"order\":\"" + other.toUtf8() + "\"}";
        });
    };
    QVERIFY(tells(expired.id, LinkEventKind::ReplacedBy, fresh.merchantOrderId));
    QVERIFY(tells(idOf(fresh.merchantOrderId), LinkEventKind::Replaces, order));
}

void TestMadeForm::theWayToTheCustomerIsInTheTimeline()
{
    QList<QUrl> opened;
    const auto before = gui::addressOpener();
    const auto restore = qScopeGuard([&before] { gui::addressOpener() = before; });
    gui::addressOpener() = [&opened](const QUrl &address) {
        opened << address;
        return true;
    };
    typeLink();
    m_w->enter("customer_details.phone_number", "081 234 5602");
    create();
    QTRY_VERIFY(madeId() != 0);
    QVERIFY(!m_w->find("share_mail")->isEnabled()); // the customer has no email address
    m_w->click(m_w->find("share_message"));
    const QString message = QApplication::clipboard()->text();
    QVERIFY2(message.contains(u"https://pay.example/?ref=R1"_s) && message.contains(u"120"_s), qPrintable(message));
    QTRY_COMPARE(lastShared(), u"message"_s);
    m_w->click(m_w->find("share_sms"));
    auto *dialog = m_w->find<QDialog>("shareDialog");
    QTRY_VERIFY(dialog->isVisible());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"shareOpenButton"_s), Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened[0].toEncoded().startsWith("sms:+66812345602?body="));
    QTRY_COMPARE(lastShared(), u"sms"_s);
}

void TestMadeForm::cancelledElsewhere()
{
    make();
    QTRY_VERIFY(m_w->page().showsResultOf(madeId()));
    answerStatus(u"Cancelled"_s);
    QTRY_VERIFY(isShown("resultEnd"));
    QVERIFY(label("resultEndTitle").startsWith(u"Cancelled"_s));
    QVERIFY(!isShown("freshLinkButton") && !isShown("qrLabel"));
}

void TestMadeForm::checksNow()
{
    make();
    QTRY_VERIFY(m_w->page().showsResultOf(madeId()));
    m_w->key(Qt::Key_F5);
    QTRY_COMPARE(m_gateway.askedFor, QStringList{u"R1"_s});
    m_gateway.asking->end(LinkStatus{u"R1"_s, {}, u"Created"_s, {}, LinkState::Created});
    QTRY_VERIFY(label("resultChecked").startsWith(u"Checked "_s));
    m_w->click(m_w->find("checkNowButton"));
    QTRY_COMPARE(m_gateway.askedFor.size(), 2);
}

void TestMadeForm::noAnswerIsSaid()
{
    make();
    QTRY_VERIFY(m_w->page().showsResultOf(madeId()));
    answerStatus(u"Created"_s);
    QTRY_VERIFY(label("resultChecked").startsWith(u"Checked "_s));
    m_clock.pass(61);
    m_w->key(Qt::Key_L, Qt::ControlModifier);
    m_w->window().showNewLink();
    QVERIFY2(label("resultChecked").startsWith(u"Not checked since "_s),
             qPrintable(label("resultChecked")));
    QCOMPARE(m_w->find("resultChecked")->property("severity").toString(), u"warning"_s);
}

} // namespace linktill

QTEST_MAIN(linktill::TestMadeForm)
#include "tst_madeform.moc"
