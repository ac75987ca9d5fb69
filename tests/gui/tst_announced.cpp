// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests what a screen reader says by itself: that a link was made, refused or paid, and every notice,
// each once. The test runs in tests/support/a11y-session, because without a client nothing is announced.
#include "application/links/appsession.h"
#include "application/links/statuswatch.h"
#include "application/ports/draftrepository.h"
#include "application/ports/ledger.h"
#include "application/ports/outcome.h"
#include "application/ports/productrepository.h"
#include "gui/accounts/accountdialog.h"
#include "gui/compose/editlinkpage.h"
#include "gui/customers/customerdialog.h"
#include "gui/customers/customerspage.h"
#include "gui/drafts/draftsdialog.h"
#include "gui/links/linkspage.h"
#include "gui/links/resulttext.h"
#include "gui/products/productdialog.h"
#include "gui/products/productsdialog.h"
#include "gui/templates/templatedialog.h"
#include "gui/templates/templatesdialog.h"
#include "gui/widgets/codebox.h"
#include "gui/window/restoredialog.h"
#include "ledger/ledgerfixture.h"
#include "support/announcements.h"
#include "support/fakepracticedesk.h"
#include "support/heldgateway.h"
#include "support/windowfixture.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace linktill {

using namespace Qt::StringLiterals;

class TestAnnounced : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void linkMade();
    void linkMadeThatNeedsAWarning();
    void linkRefused();
    void linkThatMayExist();
    void paidWhereTheQrIs();
    void paidOnAnotherPage();
    void noticesOfEachPage_data();
    void noticesOfEachPage();
    void newsThatJoinANotice();
    void noNetwork();
    void waitingForTheGateway();
    void hintsBesideTheTitle();
    void theLargeQrEnds_data();
    void theLargeQrEnds();
    void notesOfDialogs_data();
    void notesOfDialogs();
    void whatAnAccountLacks();
    void notesOfTheForm();
    void practiceShop();

private:
    void send();
    void make()
    {
        send();
        end(CreatedLink{u"https://pay.example/?ref=R1"_s, u"R1"_s, order()});
        QTRY_VERIFY(isShown("resultCard"));
    }
    bool isShown(const char *name)
    {
        const auto *found = m_w->window().findChild<QWidget *>(QString::fromLatin1(name));
        return found && found->isVisible();
    }
    void end(Outcome<CreatedLink> outcome) { m_gateway.creating->end(std::move(outcome)); }
    QString order() { return m_gateway.drafts.constLast().merchantOrderId; }
    void pay(const QString &word = u"Success"_s);
    QDialog *opened(const QString &name);
    void selectTheLink();
    StatusWatch &watch() { return *m_w->window().findChild<StatusWatch *>(); }
    static QStringList said() { return std::exchange(Announcements::said, {}); }
    /// Returns what the only announcement said, or a text that names all when there was not exactly one.
    static QString once()
    {
        const QStringList all = said();
        return all.size() == 1 ? all.first() : u"%1 times: "_s.arg(all.size()) + all.join(u" | "_s);
    }

    TestClock m_clock;
    FakePracticeDesk m_desk;
    HeldGateway m_gateway;
    std::unique_ptr<WindowFixture> m_w;
    std::unique_ptr<Announcements> m_heard;
};

void TestAnnounced::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_gateway.drafts.clear();
    m_gateway.askedFor.clear();
    m_w = std::make_unique<WindowFixture>(m_gateway, m_clock);
    m_w->writeDown();
    m_w->reopen();
    m_w->window().session().watchStatuses();
    QTRY_VERIFY(QAccessible::isActive()); // without a client nothing would be announced
    m_heard = std::make_unique<Announcements>();
}

void TestAnnounced::cleanup()
{
    m_w.reset();
    m_heard.reset();
}

void TestAnnounced::send()
{
    m_w->enter("amount", "120");
    m_w->enter("description", "Tea tasting");
    m_w->enter("customer_details.name", "Mali Wongsa");
    said();
    m_w->pressCreate();
    if (!QTest::qWaitFor([this] { return m_gateway.drafts.size() == 1 && m_gateway.creating; }))
        qFatal("Nothing was sent.");
}

void TestAnnounced::pay(const QString &word)
{
    const qsizetype before = m_gateway.askedFor.size();
    m_clock.pass(15);
    watch().look();
    if (!QTest::qWaitFor([&] { return m_gateway.askedFor.size() > before && m_gateway.asking; }))
        qFatal("The status is not asked for.");
    m_gateway.asking->end(LinkStatus{u"R1"_s, {}, word, {}, stateNamed(word)});
}

void TestAnnounced::linkMade()
{
    make();
    QCOMPARE(once(), u"Link created, ฿120.00 for Mali Wongsa, awaiting payment."_s);
}

void TestAnnounced::linkMadeThatNeedsAWarning()
{
    send();
    end(CreatedLink{u"http://pay.example/?ref=R1"_s, u"R1"_s, order()});
    QTRY_VERIFY(isShown("resultCard"));
    const QString words = once();
    QVERIFY2(words.startsWith(u"Link created, "_s), qPrintable(words));
    QVERIFY2(words.endsWith(u'\n' + m_w->find<QLabel>("resultHint")->text()), qPrintable(words));
}

void TestAnnounced::linkRefused()
{
    send();
    Refused refused;
    refused.message = u"No such currency."_s;
    end(refused);
    QTRY_VERIFY(isShown("failureTitle"));
    const QString words = once();
    for (const char *label : {"failureTitle", "failureText", "failureAdvice"})
        QVERIFY2(words.contains(m_w->find<QLabel>(label)->text()), qPrintable(words));
}

void TestAnnounced::linkThatMayExist()
{
    m_w->provider.journal = nullptr; // with a journal the window would ask the gateway first
    m_w->reopen();
    send();
    end(OutcomeUnknown{UnknownCause::ServerError, 502, {}});
    QTRY_VERIFY(isShown("failureTitle"));
    QVERIFY(once().startsWith(m_w->find<QLabel>("failureTitle")->text()));
}

void TestAnnounced::paidWhereTheQrIs()
{
    make();
    said();
    pay();
    QTRY_VERIFY(isShown("resultEnd"));
    QCOMPARE(once(), u"Paid: ฿120.00 from Mali Wongsa, order "_s + order());
}

void TestAnnounced::paidOnAnotherPage()
{
    make();
    said();
    m_w->key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!m_w->page().isVisible());
    pay();
    QTRY_VERIFY(isShown("paidNotice"));
    QCOMPARE(once(), u"Paid: ฿120.00 from Mali Wongsa, order "_s + order());
}

void TestAnnounced::noticesOfEachPage_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"New link", "Links", "Customers", "Edit link"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestAnnounced::noticesOfEachPage()
{
    QFETCH(QString, page);
    const QString sentence = u"Something has happened."_s;
    if (page == u"Links"_s) {
        m_w->key(Qt::Key_L, Qt::ControlModifier);
        m_w->window().findChild<gui::LinksPage *>()->notify(gui::NoticeLevel::Problem, sentence);
    } else if (page == u"Customers"_s) {
        m_w->key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        m_w->window().findChild<gui::CustomersPage *>()->notify(gui::NoticeLevel::Problem, sentence);
    } else if (page == u"Edit link"_s) {
        make();
        selectTheLink();
        m_w->key(Qt::Key_F2);
        QTRY_VERIFY(m_w->window().findChild<gui::EditLinkPage *>());
        said();
        m_w->window().findChild<gui::EditLinkPage *>()->notify(gui::NoticeLevel::Problem, sentence);
    } else {
        m_w->page().notify(gui::NoticeLevel::Problem, sentence);
    }
    QCOMPARE(once(), sentence);
}

/// Selects the link on the page Links.
void TestAnnounced::selectTheLink()
{
    m_w->key(Qt::Key_L, Qt::ControlModifier);
    const bool isThere = QTest::qWaitFor([this] {
        const auto *table = m_w->window().findChild<QTableView *>(u"linksTable"_s);
        return table && table->isVisible() && table->model()->rowCount() == 1;
    });
    if (!isThere)
        qFatal("The link is not on page Links.");
    auto *table = m_w->find<QTableView>("linksTable");
    table->setFocus();
    table->selectRow(0);
}

/// What was announced is not announced again when a notice grows.
void TestAnnounced::newsThatJoinANotice()
{
    m_w->page().notify(gui::NoticeLevel::Warning, u"The first."_s);
    said();
    m_w->page().news(u"The second."_s);
    QCOMPARE(once(), u"The second."_s);
    QVERIFY(m_w->find<QLabel>("noticeLabel")->text().contains(u"The first."_s));
}

void TestAnnounced::noNetwork()
{
    m_w->window().setOnline(false);
    m_w->window().setOnline(false);
    QCOMPARE(once(), m_w->find<QLabel>("offlineLabel")->text());
    m_w->window().setOnline(true);
    QCOMPARE(said(), QStringList());
}

void TestAnnounced::waitingForTheGateway()
{
    send();
    Q_EMIT m_gateway.creating->waiting(m_clock.now().addSecs(30));
    QCOMPARE(once(), m_w->find<QLabel>("sendingText")->text());
}

void TestAnnounced::hintsBesideTheTitle()
{
    m_w->dialogs.answer = m_w->folder.filePath(u"request.json"_s);
    m_w->key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(once(), u"Saved as request.json"_s);
}

void TestAnnounced::theLargeQrEnds_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("said");
    QTest::newRow("paid") << u"Success"_s << u"Paid: ฿120.00 from Mali Wongsa, order "_s;
    QTest::newRow("expired") << u"Expired"_s << u"Expired"_s;
    QTest::newRow("cancelled") << u"Cancelled"_s << u"Cancelled"_s;
}

void TestAnnounced::theLargeQrEnds()
{
    QFETCH(QString, word);
    make();
    selectTheLink();
    m_w->key(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(isShown("qrDialogPicture"));
    said();
    pay(word);
    QTRY_VERIFY(isShown("qrDialogEnd"));
    const QString words = once();
    QTEST(word == u"Success"_s ? QString(words).remove(order()) : words, "said");
}

void TestAnnounced::notesOfDialogs_data()
{
    QTest::addColumn<QString>("press"); // the button; empty when the dialog announces it by itself
    QTest::addColumn<QString>("said");
    const QString name = u"It needs a name."_s;
    QTest::newRow("template") << u"Save"_s << name;
    QTest::newRow("article") << u"Save"_s << name;
    QTest::newRow("customer") << u"Save"_s
                              << u"A customer needs a name, an e-mail address or a phone."_s;
    QTest::newRow("account") << u"keepButton"_s << u"Give the account a name."_s;
    QTest::newRow("goods") << u"deleteGoodsButton"_s << u"Deleted from the goods: 1"_s;
    QTest::newRow("drafts") << u"deleteDraftButton"_s << u"1 draft(s) deleted."_s;
    QTest::newRow("restore") << QString()
                             << u"There is no backup yet. One is made every week, and whenever you "
                                "choose Back up now."_s;
}

QDialog *TestAnnounced::opened(const QString &name)
{
    gui::MainWindow *parent = &m_w->window();
    Ledger &ledger = m_w->ledger();
    const Account account = practiceAccount();
    if (name == u"template"_s)
        return new gui::TemplateDialog(ledger, {}, account.id, parent);
    if (name == u"article"_s)
        return new gui::ProductDialog(ledger, {}, u"THB"_s, parent);
    if (name == u"customer"_s)
        return new gui::CustomerDialog(ledger, account, {}, parent);
    if (name == u"account"_s)
        return new gui::AccountDialog({m_w->book(), m_w->vault, m_w->provider, m_clock}, std::nullopt, parent);
    if (name == u"restore"_s)
        return new gui::RestoreDialog(ledger, parent);
    if (name == u"drafts"_s) {
        SavedDraft draft;
        draft.id = u"d-1"_s;
        draft.accountId = account.id;
        draft.title = u"Tea"_s;
        draft.request = "{}";
        return ledger.drafts().save(draft) ? new gui::DraftsDialog(ledger, m_w->book(), {}, parent)
                                       : nullptr;
    }
    Product tea;
    tea.name = u"Tea"_s;
    return ledger.products().add({tea})
               ? new gui::ProductsDialog({ledger, m_w->dialogs}, account.id, u"THB"_s, parent)
               : nullptr;
}

void TestAnnounced::notesOfDialogs()
{
    QFETCH(QString, press);
    QFETCH(QString, said);
    const QPointer<QDialog> dialog = opened(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(dialog);
    dialog->show();
    if (!press.isEmpty()) {
        auto *box = dialog->findChild<QDialogButtonBox *>();
        QAbstractButton *button = press == u"Save"_s && box
                                      ? box->button(QDialogButtonBox::Save)
                                      : dialog->findChild<QAbstractButton *>(press);
        QVERIFY(button);
        QTRY_VERIFY(button->isEnabled()); // the rows have come
        button->click();
    }
    QTRY_COMPARE(Announcements::said, QStringList{said});
    delete dialog;
}

/// Each thing that is missing is shown beside its field and announced.
void TestAnnounced::whatAnAccountLacks()
{
    gui::AccountDialog dialog({m_w->book(), m_w->vault, m_w->provider, m_clock}, std::nullopt, &m_w->window());
    dialog.open();
    auto *keep = m_w->find<QAbstractButton>("keepButton", &dialog);
    m_w->find<QLineEdit>("nameEdit", &dialog)->setText(u"Tea shop"_s);
    keep->click();
    QCOMPARE(once(), m_w->find<gui::FieldNote>("keyEditNote", &dialog)->text());
    m_w->find<QLineEdit>("keyEdit", &dialog)->setText(u"sjcrvcbVYkFobHlx"_s);
    keep->click();
    QCOMPARE(once(), u"Enter the PortOne secret."_s);
    m_w->find<QLineEdit>("secretEdit", &dialog)->setText(u"sjcrvcbVYkFobHlx"_s);
    keep->click();
    QCOMPARE(said(), (QStringList{u"Choose the currency that you are paid in."_s,
                                  u"Choose your country."_s}));
    m_w->find<gui::CodeBox>("countryChoice", &dialog)->setCode(u"TH"_s);
    m_w->find<gui::CodeBox>("currencyChoice", &dialog)->setCode(u"THB"_s);
    keep->click();
    QCOMPARE(said(), (QStringList{u"Key and secret are the same."_s,
                                  u"If it is right all the same, save once more."_s}));
}

void TestAnnounced::notesOfTheForm()
{
    m_w->open("itemsSection");
    m_w->type(m_w->find("itemEntryEdit"), "no such thing");
    m_w->key(Qt::Key_Return);
    QTRY_VERIFY(!m_w->find<gui::FieldNote>("itemEntryNote")->text().isEmpty());
    QCOMPARE(once(), m_w->find<gui::FieldNote>("itemEntryNote")->text());
    m_w->enter("amount", "5"); // the form changes, but the note stays
    QCOMPARE(said(), QStringList());
}

/// What comes while the learner looks elsewhere on the page, and what was done by key.
void TestAnnounced::practiceShop()
{
    m_w->practice = [this]() -> PracticeDesk & { return m_desk; };
    m_w->reopen();
    PracticeMessage message;
    message.name = u"Mali Wongsa"_s;
    message.subject = u"Reminder"_s;
    message.reference = u"R1"_s;
    message.canBePaid = true;
    message.at = m_desk.time;
    m_desk.add(message);
    m_w->click(m_w->find("practiceButton"));
    QTRY_VERIFY(isShown("inboxList"));
    said();
    message.reference = u"R2"_s;
    m_desk.add(message);
    QTRY_VERIFY(!Announcements::said.isEmpty());
    QVERIFY2(once().startsWith(u"New message: unread, Mali Wongsa, Reminder, email, "_s), "another sentence");
    m_w->find("inboxList")->setFocus();
    m_w->key(Qt::Key_P);
    QVERIFY(said().contains(u"Paid as Mali Wongsa."_s));
    m_w->key(Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(said().contains(u"The practice clock is paused."_s));
}

} // namespace linktill

QTEST_MAIN(linktill::TestAnnounced)
#include "tst_announced.moc"
