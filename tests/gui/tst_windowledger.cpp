// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the window over a ledger in trouble: damaged, on a full disk, out of reach, made by a newer version or in
// use elsewhere. Also tests its backups. A folder that becomes read-only or vanishes is in
// tst_windowledger_posix.cpp.
#include "application/links/appsession.h"
#include "application/links/ledgersupervisor.h"
#include "application/links/statuswatch.h"
#include "application/ports/customerrepository.h"
#include "application/ports/ledgermaintenance.h"
#include "application/ports/linkrepository.h"
#include "application/wording/accountwording.h"
#include "gui/accounts/accountmenu.h"
#include "gui/compose/editlinkpage.h"
#include "gui/links/linksmodel.h"
#include "gui/links/linkspage.h"
#include "ledger/ledgerfixture.h"
#include "ledger/schema.h"
#include "ledger/sqlite.h"
#include "programs/absentledger.h"
#include "support/heldgateway.h"
#include "support/windowfixture.h"

#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

namespace linktill {

using namespace Qt::StringLiterals;
using gui::LinksModel;

const QString stillWaiting = u"Still waiting for PortOne. Try again in a moment."_s;

class TestWindowLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void damageOnThePageLinks();
    void damageOnCreate();
    void damageAtTheStart();
    void damageFoundWhileOpen();
    void damageWithoutABackup();
    void damageUnderAnotherProgram();
    void whatIsInTheWayIsTold();
    void missingIsNotEmpty();
    void startsAfresh();
    void restoresABackup();
    void restoreIsLeft();
    void restoreWithoutABackup();
    void restoreUnderAnotherProgram();
    void restoreWhileSending();
    void restoreWhileAnEditIsOnItsWay();
    void restoreWhileALinkIsBeingEdited();
    void restoreEndsEditingThatChangedNothing();
    void restoreForgetsTheCustomerThatIsShown();
    void restoreBreaksOffAStatusQuestion();
    void freshStartWhileSomethingIsOnItsWay();
    void closingWhileSomethingIsOnItsWay();
    void accountIsKeptWhileSomethingIsOnItsWay();
    void backsUpNow();
    void backsUpWeekly();
    void nothingIsSentWithoutTheJournal_data();
    void nothingIsSentWithoutTheJournal();
    void partThatIsMissing();
    void listThatCannotBeReadYet();

private:
    static Sending practised(const QString &order);
    /// Makes two links, with a backup between them, and closes the ledger.
    void fill(const QString &accountId = practiceAccount().id);
    Account addAccount();
    void damage();
    std::unique_ptr<ledger::SqlLedger> another();
    void showLinks();
    void chooseRestore();
    void edit(const QString &order);
    void typeAndCreate();
    QString label(const char *name) { return m_w->find<QLabel>(name)->text(); }
    bool isShown(const char *name)
    {
        const auto *widget = m_w->window().findChild<QWidget *>(QString::fromLatin1(name));
        return widget && widget->isVisible();
    }
    QStringList orders();
    QStringList files(const QString &pattern)
    {
        return QDir(m_w->ledgerFolder).entryList({pattern}, QDir::Files, QDir::Name);
    }
    QString file() { return m_w->ledgerFolder + "/ledger.sqlite"_L1; }

    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<HeldGateway> m_gateway;
    std::unique_ptr<WindowFixture> m_w;
};

void TestWindowLedger::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_gateway = std::make_unique<HeldGateway>();
    m_clock = std::make_unique<TestClock>();
    m_w = std::make_unique<WindowFixture>(*m_gateway, *m_clock);
    m_w->ledgerFolder = m_w->folder.filePath(u"ledger"_s);
    m_w->writeDown();
    m_w->reopen();
}

void TestWindowLedger::cleanup()
{
    m_w.reset();
    m_gateway.reset();
}

std::unique_ptr<ledger::SqlLedger> TestWindowLedger::another()
{
    return std::make_unique<ledger::SqlLedger>(
        ledger::SqlLedger::Setup{m_w->ledgerFolder, u"malee"_s, m_clock.get()});
}

Sending TestWindowLedger::practised(const QString &order)
{
    Sending sending = sendingOf(order);
    sending.accountId = practiceAccount().id; // the page Links first shows the links of the active account
    return sending;
}

void TestWindowLedger::fill(const QString &accountId)
{
    const auto ledger = another();
    const auto sendingFor = [&](const QString &order) {
        Sending sending = sendingOf(order);
        sending.accountId = accountId;
        sending.draft = seedDraft();
        sending.draft.amount = u"250.50"_s;
        sending.draft.merchantOrderId = order;
        sending.draft.customLinkRef.clear();
        sending.request = m_w->format.write(sending.draft);
        return sending;
    };
    QVERIFY(make(*ledger, sendingFor(u"first"_s), u"R1"_s));
    QVERIFY(ledger->maintenance()->backUpNow());
    m_clock->pass(86'400);
    QVERIFY(make(*ledger, sendingFor(u"second"_s), u"R2"_s));
}

Account TestWindowLedger::addAccount()
{
    Account account;
    account.name = u"Tea house"_s;
    account.key = u"teakey"_s;
    const auto added = m_w->book().add(account);
    if (!added || !m_w->book().use(added->id))
        qFatal("The account was not added.");
    m_w->reopen();
    return *added;
}

void TestWindowLedger::damage()
{
    QFile ledger(file());
    QVERIFY(ledger.open(QIODevice::WriteOnly) && ledger.write("rubbish") == 7);
}

void TestWindowLedger::showLinks()
{
    m_w->key(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(isShown("LinksPage"));
}

void TestWindowLedger::typeAndCreate()
{
    m_w->enter("amount", "120");
    m_w->enter("description", "Two coffees");
    m_w->pressCreate();
}

QStringList TestWindowLedger::orders()
{
    const auto *table = m_w->find<QTableView>("linksTable");
    QStringList orders;
    for (const Link &link : static_cast<LinksModel *>(table->model())->links())
        orders.append(link.facts.orderId);
    return orders;
}

void TestWindowLedger::damageOnThePageLinks()
{
    fill();
    damage();
    showLinks();
    QTRY_VERIFY(isShown("DamageBar"));
    QCOMPARE(files(u"ledger-damaged-*"_s).size(), 1);
    const QString aside = m_w->ledgerFolder + u'/' + files(u"ledger-damaged-*"_s).first();
    QCOMPARE(label("damageLabel"),
             u"The list of your links is damaged, and no link can be made without it. "
             "The damaged file is kept as %1."_s.arg(QDir::toNativeSeparators(aside)));
    QVERIFY(!isShown("linksNotice")); // the sentence is shown only once
    auto *button = m_w->find<QPushButton>("restoreNewestButton");
    QCOMPARE(button->text(), u"Restore the backup of 4 May 2026"_s);
    m_w->click(button);
    QTRY_VERIFY(!isShown("DamageBar"));
    QTRY_COMPARE(orders(), QStringList{u"first"_s});
    QVERIFY2(label("linksNoticeLabel").startsWith(u"The backup of 4 May 2026 is in place."_s),
             qPrintable(label("linksNoticeLabel")));
    QFile kept(aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), "rubbish");
}

void TestWindowLedger::damageOnCreate()
{
    fill();
    damage();
    typeAndCreate();
    QTRY_VERIFY(isShown("FailurePanel"));
    QCOMPARE(label("failureTitle"), u"The link was not created"_s);
    QTRY_VERIFY(isShown("DamageBar"));
    QVERIFY(m_gateway->drafts.isEmpty());
    m_w->click(m_w->find("restoreNewestButton"));
    QTRY_VERIFY(!isShown("DamageBar"));
    m_w->pressCreate(); // what was typed is still there
    QTRY_COMPARE(m_gateway->drafts.size(), 1);
    QCOMPARE(m_gateway->drafts.first().amount, u"120"_s);
}

void TestWindowLedger::damageAtTheStart()
{
    fill();
    damage();
    m_w->window().session().recover(); // the program does this once the window is there
    QTRY_VERIFY(isShown("DamageBar"));
    QVERIFY(m_w->page().isVisible());
    // The button can be reached with the keyboard.
    QWidget *button = m_w->find("restoreNewestButton");
    for (int i = 0; i < 60 && !button->hasFocus(); ++i)
        m_w->key(Qt::Key_Tab);
    QVERIFY(button->hasFocus());
    m_w->key(Qt::Key_Space);
    QTRY_VERIFY(!isShown("DamageBar"));
    QVERIFY(label("noticeLabel").contains(u"is in place"_s));
}

void TestWindowLedger::damageFoundWhileOpen()
{
    fill();
    {
        const auto ledger = another(); // closing it writes everything into the file
        QVERIFY(ledger->maintenance()->examine());
    }
    showLinks();
    QTRY_COMPARE(orders().size(), 2);
    QFile ledger(file()); // the file changes while it is open, as on a failing disk
    QVERIFY(ledger.open(QIODevice::ReadWrite) && ledger.seek(4 * 4096));
    const auto size = ledger.size() - 4 * 4096;
    QCOMPARE(ledger.write(QByteArray(size, 'x')), size);
    ledger.close();
    m_w->window().findChild<LedgerSupervisor *>()->look({LedgerFault::Damaged, {}, 0});
    QTRY_VERIFY(isShown("DamageBar"));
    m_w->click(m_w->find("restoreNewestButton"));
    QTRY_COMPARE(orders(), QStringList{u"first"_s});
}

void TestWindowLedger::damageWithoutABackup()
{
    QDir().mkpath(m_w->ledgerFolder);
    damage();
    showLinks();
    QTRY_VERIFY(isShown("DamageBar"));
    QVERIFY(!isShown("restoreNewestButton"));
    QVERIFY(isShown("startAfreshButton"));
    QVERIFY(label("damageLabel").endsWith(u"There is no backup of it that can be read."_s));
}

void TestWindowLedger::damageUnderAnotherProgram()
{
    fill();
    auto other = another();
    QVERIFY(other->state());
    damage();
    showLinks();
    QTRY_VERIFY(isShown("DamageBar"));
    QVERIFY(label("damageLabel").endsWith(u"Another program has it open: close that one first."_s));
    m_w->click(m_w->find("startAfreshButton"));
    QTRY_VERIFY(isShown("linksNotice"));
    QVERIFY(isShown("DamageBar"));
    QCOMPARE(files(u"ledger-damaged-*"_s), QStringList()); // the file stays in its place until then
    other.reset();
    QTRY_VERIFY(m_w->find("startAfreshButton")->isEnabled());
    m_w->click(m_w->find("startAfreshButton"));
    QTRY_VERIFY(!isShown("DamageBar"));
    QCOMPARE(files(u"ledger-damaged-*.sqlite"_s).size(), 1);
}

void TestWindowLedger::whatIsInTheWayIsTold()
{
    QVERIFY(QDir().mkpath(file())); // a folder can be neither read nor written as the ledger's file
    m_w->remarks = {inTheWaySentence(file())}; // the program finds this at its start
    m_w->reopen();
    QVERIFY2(label("noticeLabel").contains(u"is not an ordinary file"_s), qPrintable(label("noticeLabel")));
    typeAndCreate();
    QTRY_VERIFY(isShown("FailurePanel"));
    QVERIFY2(label("failureText").contains(file() + u" is not an ordinary file"_s),
             qPrintable(label("failureText")));
    QVERIFY(m_gateway->drafts.isEmpty());
}

/// The file may be missing after a restore that was killed half-way, or because somebody moved it.
void TestWindowLedger::missingIsNotEmpty()
{
    fill();
    QVERIFY(QFile::remove(file()));
    typeAndCreate();
    QTRY_VERIFY(isShown("FailurePanel"));
    QVERIFY(m_gateway->drafts.isEmpty());
    showLinks();
    QTRY_VERIFY(isShown("DamageBar"));
    QCOMPARE(label("damageLabel"),
             u"The list of your links is missing, and no link can be made without it. It was kept as %1. "
             "If you have moved that file, put it back and start Linktill again."_s
                 .arg(QDir::toNativeSeparators(file())));
    QVERIFY(!isShown("emptyPage")); // that page would say that there are no links yet
    m_w->click(m_w->find("restoreNewestButton"));
    QTRY_VERIFY(!isShown("DamageBar"));
    QTRY_COMPARE(orders(), QStringList{u"first"_s});
}

void TestWindowLedger::startsAfresh()
{
    fill();
    damage();
    showLinks();
    QTRY_VERIFY(isShown("DamageBar"));
    m_w->click(m_w->find("startAfreshButton"));
    QTRY_VERIFY(!isShown("DamageBar"));
    QTRY_VERIFY(isShown("emptyPage"));
    QVERIFY(label("linksNoticeLabel").startsWith(u"The list of your links begins anew."_s));
    QCOMPARE(files(u"ledger-damaged-*"_s).size(), 1);
    QCOMPARE(files(u"ledger-backup-*"_s).size(), 1);
}

void TestWindowLedger::restoresABackup()
{
    fill();
    m_w->window().session().watchStatuses();
    QPointer<StatusWatch> watch = m_w->window().findChild<StatusWatch *>();
    QVERIFY(watch);
    QVERIFY(another()->maintenance()->backUpNow());
    QFile broken(m_w->ledgerFolder + "/ledger-backup-20260506-080000-000.sqlite"_L1);
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("rubbish") == 7);
    broken.close();
    showLinks();
    QTRY_COMPARE(orders().size(), 2);
    m_w->find<QAction>("restoreAction")->trigger();
    auto *dialog = m_w->find<QDialog>("restoreDialog");
    auto *tree = dialog->findChild<QTreeWidget *>();
    QTRY_COMPARE(tree->topLevelItemCount(), 3);
    QVERIFY(tree->topLevelItem(0)->isDisabled()); // this one is broken
    QCOMPARE(tree->topLevelItem(1)->text(1), u"2"_s);
    QCOMPARE(tree->topLevelItem(2)->text(1), u"1"_s);
    QVERIFY(tree->topLevelItem(1)->isSelected()); // this is the newest backup that can be read
    QTRY_VERIFY(tree->hasFocus());
    QTest::keyClick(tree, Qt::Key_Down);
    m_w->find<QPushButton>("restoreButton", dialog)->click();
    QTRY_COMPARE(orders(), QStringList{u"first"_s});
    QCOMPARE(files(u"ledger-replaced-*.sqlite"_s).size(), 1);
    QVERIFY2(label("linksNoticeLabel").contains(files(u"ledger-replaced-*.sqlite"_s).first()),
             qPrintable(label("linksNoticeLabel")));
    QVERIFY(!watch); // its question was about the replaced ledger
    QVERIFY(m_w->window().findChild<StatusWatch *>());
    // The person can go back: nothing was overwritten.
    QCOMPARE(files(u"ledger-backup-*"_s).size(), 3);
}

void TestWindowLedger::restoreIsLeft()
{
    fill();
    m_w->find<QAction>("restoreAction")->trigger();
    auto *dialog = m_w->find<QDialog>("restoreDialog");
    QTRY_VERIFY(m_w->find<QPushButton>("restoreButton", dialog)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_w->window().findChild<QDialog *>(u"restoreDialog"_s));
    QCOMPARE(m_w->ledger().links().page({})->links.size(), 2);
    QCOMPARE(files(u"ledger-replaced-*"_s), QStringList());
}

void TestWindowLedger::restoreWithoutABackup()
{
    m_w->find<QAction>("restoreAction")->trigger();
    auto *dialog = m_w->find<QDialog>("restoreDialog");
    auto *hint = m_w->find<QLabel>("restoreHint", dialog);
    QTRY_VERIFY(hint->text().startsWith(u"There is no backup yet."_s));
    QVERIFY(!m_w->find<QPushButton>("restoreButton", dialog)->isEnabled());
}

void TestWindowLedger::restoreUnderAnotherProgram()
{
    fill();
    const auto other = another();
    QVERIFY(other->state());
    showLinks();
    QTRY_COMPARE(orders().size(), 2);
    m_w->find<QAction>("restoreAction")->trigger();
    auto *restore = m_w->find<QPushButton>("restoreButton", m_w->find<QDialog>("restoreDialog"));
    QTRY_VERIFY(restore->isEnabled());
    restore->click();
    QTRY_COMPARE(label("linksNoticeLabel"),
                 u"Another program has the list of your links open. Close it, then try again. "
                 "Nothing was changed."_s);
    QCOMPARE(files(u"ledger-replaced-*"_s), QStringList());
    QCOMPARE(m_w->ledger().links().page({})->links.size(), 2);
}

void TestWindowLedger::restoreWhileSending()
{
    fill();
    typeAndCreate();
    QTRY_VERIFY(m_gateway->creating);
    m_w->find<QAction>("restoreAction")->trigger();
    auto *restore = m_w->find<QPushButton>("restoreButton", m_w->find<QDialog>("restoreDialog"));
    QTRY_VERIFY(restore->isEnabled());
    restore->click();
    QTRY_COMPARE(label("noticeLabel"), stillWaiting);
    QCOMPARE(m_w->ledger().links().page({})->links.size(), 3);
    m_gateway->creating->end(createdOf(u"R3"_s));
    QTRY_VERIFY(isShown("ResultPanel"));
    QCOMPARE(m_w->ledger().links().page({})->links.first().state, LinkState::Created);
}

void TestWindowLedger::chooseRestore()
{
    m_w->find<QAction>("restoreAction")->trigger();
    auto *restore = m_w->find<QPushButton>("restoreButton", m_w->find<QDialog>("restoreDialog"));
    QTRY_VERIFY(restore->isEnabled());
    restore->click();
    QTRY_VERIFY(!m_w->window().findChild<QDialog *>(u"restoreDialog"_s));
}

void TestWindowLedger::edit(const QString &order)
{
    const LinkHistory made = *m_w->ledger().links().link(m_w->ledger().links().find(order)->constFirst().id);
    showLinks();
    QTRY_VERIFY(!orders().isEmpty());
    Q_EMIT m_w->window().findChild<gui::LinksPage *>()->editWanted(made);
    QTRY_VERIFY(isShown("EditLinkPage"));
}

/// The answer is written to the link that it is about, and only then the backup is put in place.
void TestWindowLedger::restoreWhileAnEditIsOnItsWay()
{
    fill(practiceAccount().id);
    showLinks();
    EditPlan plan(m_w->format,
                  *m_w->ledger().links().link(m_w->ledger().links().find(u"second"_s)->constFirst().id));
    LinkContent dearer = plan.draft();
    dearer.amount = u"777"_s;
    auto *job = new EditOperation(m_w->ledger(), m_w->provider.serviceFor(practiceAccount()), plan, dearer,
                                  &m_w->window());
    job->start();
    QTRY_VERIFY(m_gateway->editing);
    chooseRestore();
    QTRY_COMPARE(label("linksNoticeLabel"), stillWaiting);
    QCOMPARE(files(u"ledger-replaced-*"_s), QStringList());
    m_gateway->editing->end(LinkUpdated{u"R2"_s, u"Created"_s, dearer});
    QTRY_COMPARE(m_w->ledger().links().find(u"second"_s)->constFirst().facts.amount, 77700);
    QTRY_VERIFY(m_w->ledger().inFlight().isEmpty());
    chooseRestore();
    QTRY_COMPARE(files(u"ledger-replaced-*.sqlite"_s).size(), 1);
    QTRY_COMPARE(orders(), QStringList{u"first"_s});
    QCOMPARE(m_w->ledger().links().find(u"first"_s)->constFirst().facts.amount, 25050);
}

void TestWindowLedger::restoreWhileALinkIsBeingEdited()
{
    fill(practiceAccount().id);
    edit(u"second"_s);
    auto *page = m_w->find<gui::EditLinkPage>("EditLinkPage");
    m_w->type(page->form().editorFor(u"description"_s), "Other words");
    QVERIFY(page->isTouched());
    chooseRestore();
    QTRY_VERIFY(page->findChild<QLabel *>(u"noticeLabel"_s)->text().startsWith(
        u"This link is still being edited."_s));
    QCOMPARE(files(u"ledger-replaced-*"_s), QStringList());
    QCOMPARE(page->form().draft().description, u"Other words"_s); // nothing that was typed is lost
}

/// In the restored ledger another link may have the same number.
void TestWindowLedger::restoreEndsEditingThatChangedNothing()
{
    fill(practiceAccount().id);
    edit(u"second"_s);
    chooseRestore();
    QTRY_COMPARE(files(u"ledger-replaced-*.sqlite"_s).size(), 1);
    QTRY_VERIFY(!m_w->window().findChild<gui::EditLinkPage *>());
    QTRY_COMPARE(orders(), QStringList{u"first"_s});
}

/// What is typed for a customer must not go to another customer who has the same number in the restored
/// ledger.
void TestWindowLedger::restoreForgetsTheCustomerThatIsShown()
{
    fill();
    KnownCustomer anna;
    anna.accountId = practiceAccount().id;
    anna.contact.name = u"Anna"_s;
    QVERIFY(another()->customers().save(anna));
    m_w->window().showCustomers();
    auto *table = m_w->find<QTableView>("customersTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    // The page may read its rows once more, and then no customer is chosen.
    QTRY_VERIFY((table->selectRow(0), m_w->find("customerFields")->isEnabled()));
    chooseRestore();
    QTRY_COMPARE(files(u"ledger-replaced-*.sqlite"_s).size(), 1);
    QTRY_VERIFY(!m_w->find("customerFields")->isEnabled());
    QCOMPARE(table->model()->rowCount(), 0);
    QCOMPARE(m_w->find<QLineEdit>("nameField")->text(), QString());
}

/// Nobody waits for a status, and the gateway can be asked for it again.
void TestWindowLedger::restoreBreaksOffAStatusQuestion()
{
    fill(addAccount().id);
    m_clock->pass(3600);
    m_w->window().session().watchStatuses();
    QTRY_VERIFY(m_gateway->asking);
    QVERIFY(!m_w->ledger().inFlight().isEmpty());
    chooseRestore();
    QTRY_COMPARE(files(u"ledger-replaced-*.sqlite"_s).size(), 1);
    QTRY_VERIFY(m_w->window().findChild<StatusWatch *>());
}

void TestWindowLedger::freshStartWhileSomethingIsOnItsWay()
{
    fill();
    damage();
    showLinks();
    QTRY_VERIFY(isShown("DamageBar"));
    auto flight = m_w->ledger().inFlight().add(InFlight::Kind::Change, u"a-1"_s);
    m_w->click(m_w->find("startAfreshButton"));
    QTRY_COMPARE(label("linksNoticeLabel"), stillWaiting);
    QVERIFY(isShown("DamageBar") && m_w->find("startAfreshButton")->isEnabled());
    QVERIFY(!QFile::exists(file()));
    flight.reset();
    m_w->click(m_w->find("startAfreshButton"));
    QTRY_VERIFY(!isShown("DamageBar"));
}

void TestWindowLedger::closingWhileSomethingIsOnItsWay()
{
    typeAndCreate();
    QTRY_VERIFY(m_gateway->creating);
    m_w->window().close();
    m_w->window().close(); // the question comes only once
    QCOMPARE(m_w->questions.asked.size(), 1);
    QCOMPARE(m_w->questions.asked[0].title, u"Close Linktill"_s);
    QVERIFY(m_w->window().isVisible());
    m_w->questions.answer(false);
    QVERIFY(m_w->window().isVisible());
    m_w->window().close();
    m_w->questions.answer(true);
    QVERIFY(!m_w->window().isVisible());
    m_w->window().show();
    m_gateway->creating->end(createdOf(u"R3"_s));
    QTRY_VERIFY(m_w->ledger().inFlight().isEmpty());
    m_w->window().close();
    QCOMPARE(m_w->questions.asked.size(), 2); // with nothing on its way the window closes without a question
    QVERIFY(!m_w->window().isVisible());
}

void TestWindowLedger::accountIsKeptWhileSomethingIsOnItsWay()
{
    const QString id = addAccount().id;
    auto *menu = m_w->window().findChild<gui::AccountMenu *>();
    auto flight = m_w->ledger().inFlight().add(InFlight::Kind::Change, id);
    menu->remove();
    m_w->questions.answer(true);
    QTRY_COMPARE(label("noticeLabel"), stillWaiting);
    QVERIFY(m_w->book().byId(id));
    flight.reset();
    menu->remove();
    m_w->questions.answer(true);
    QTRY_VERIFY(!m_w->book().byId(id));
}

void TestWindowLedger::backsUpNow()
{
    QVERIFY(make(*another(), practised(u"first"_s), u"R1"_s));
    showLinks();
    QTRY_COMPARE(orders().size(), 1);
    QMenu *menu = m_w->find<QToolButton>("backupsButton")->menu();
    QVERIFY(menu && menu->actions().size() == 2);
    m_w->find<QAction>("backUpNowAction")->trigger();
    QTRY_COMPARE(files(u"ledger-backup-*"_s).size(), 1);
    QTRY_VERIFY(label("linksNoticeLabel").contains(files(u"ledger-backup-*"_s).first()));
}

void TestWindowLedger::backsUpWeekly()
{
    QVERIFY(make(*another(), practised(u"first"_s), u"R1"_s));
    auto *supervisor = m_w->window().findChild<LedgerSupervisor *>();
    // The backup starts by itself once the person has begun to work.
    const auto *timer = supervisor->findChild<QTimer *>();
    QVERIFY(timer->isActive() && timer->interval() <= 60'000);
    supervisor->backUpWhenDue();
    QVERIFY(timer->isActive()); // it goes on in a window that is never closed
    QTRY_COMPARE(files(u"ledger-backup-*"_s).size(), 1);
    m_clock->pass(6 * 86'400);
    supervisor->backUpWhenDue();
    m_clock->pass(86'400);
    supervisor->backUpWhenDue();
    QTRY_COMPARE(files(u"ledger-backup-*"_s).size(), 2);
    QVERIFY(!isShown("noticeFrame")); // nobody requested the backup
}

void TestWindowLedger::nothingIsSentWithoutTheJournal_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("passes"); // whether it works again without a new start
    QTest::newRow("full disk") << u"full"_s << u"The disk is full"_s << false;
    QTest::newRow("folder out of reach") << u"file"_s << u"cannot be reached"_s << true;
    QTest::newRow("newer version") << u"newer"_s << u"made by a newer Linktill"_s << false;
    QTest::newRow("being sent by another program") << u"sent"_s << u"being sent already"_s << false;
}

void TestWindowLedger::nothingIsSentWithoutTheJournal()
{
    QFETCH(QString, trouble);
    QFETCH(QString, sentence);
    QFETCH(bool, passes);
    const QTemporaryDir place;
    m_w->ledgerFolder = place.filePath(u"ledger"_s);
    QFile inTheWay(m_w->ledgerFolder);
    std::unique_ptr<ledger::SqlLedger> other;
    if (trouble != u"file" && trouble != u"full")
        fill();
    if (trouble == u"full") {
        m_w->maxPages = 3;
    } else if (trouble == u"file") {
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    } else if (trouble == u"newer") {
        const auto opened = ledger::connectTo(file(), ledger::OpenAs::Write);
        QVERIFY(opened);
        ledger::Sql((*opened)->db).run(u"PRAGMA user_version = %1"_s.arg(ledger::newestVersion + 1));
    } else {
        other = another();
        Sending same = sendingOf(m_w->draft().merchantOrderId);
        same.accountId = practiceAccount().id;
        QVERIFY(other->links().begin(same));
    }
    typeAndCreate();
    QTRY_VERIFY(isShown("FailurePanel"));
    QCOMPARE(label("failureTitle"), u"The link was not created"_s);
    QVERIFY2(label("failureText").contains(sentence), qPrintable(label("failureText")));
    QVERIFY(m_gateway->drafts.isEmpty());
    QVERIFY(m_gateway->askedFor.isEmpty());
    QCOMPARE(m_w->draft().amount, u"120"_s); // what was typed is not lost either
    if (!passes)
        return;
    QVERIFY(inTheWay.remove());
    m_w->pressCreate();
    QTRY_COMPARE(m_gateway->drafts.size(), 1);
    m_gateway->creating->end(createdOf(u"R3"_s));
    QTRY_VERIFY(isShown("ResultPanel"));
    QCOMPARE(m_w->ledger().links().page({})->links.size(), 1);
    m_w->close();
}

/// The installation lacks the module that keeps the ledger: every page says so, nothing is sent, and
/// nothing the window does by itself ends the program.
void TestWindowLedger::partThatIsMissing()
{
    m_w->useLedger(std::make_unique<AbsentLedger>(MissingModule{u"linktill-ledger"_s, u"no file"_s}));
    m_w->reopen();
    const QString sentence = u"The part linktill-ledger of Linktill is missing. Install Linktill again."_s;
    m_w->session().bringBack();
    m_w->window().lookForChanges();
    m_w->window().session().recover();
    m_w->window().session().watchStatuses();
    showLinks();
    QTRY_VERIFY(isShown("linksNotice"));
    QCOMPARE(label("linksNoticeLabel"), sentence);
    m_w->window().showCustomers();
    QTRY_VERIFY(isShown("customersNotice"));
    QCOMPARE(label("customersNoticeLabel"), sentence);
    m_w->window().showGoods();
    QTRY_COMPARE(label("goodsNote"), sentence);
    m_w->find<QDialog>("ProductsDialog")->reject();
    QTRY_VERIFY(!m_w->window().findChild<QDialog *>(u"ProductsDialog"_s));
    m_w->window().showNewLink();
    QTRY_VERIFY(m_w->page().isVisible());
    typeAndCreate();
    QTRY_VERIFY(isShown("FailurePanel"));
    QCOMPARE(label("failureText"), sentence);
    QVERIFY(m_gateway->drafts.isEmpty());
    QCOMPARE(m_w->draft().amount, u"120"_s);
}

void TestWindowLedger::listThatCannotBeReadYet()
{
    QFile inTheWay(m_w->ledgerFolder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    showLinks();
    QTRY_VERIFY(isShown("linksNotice"));
    QVERIFY(label("linksNoticeLabel").contains(u"cannot be reached"_s));
    QVERIFY(inTheWay.remove());
    fill();
    m_w->key(Qt::Key_N, Qt::ControlModifier);
    showLinks(); // the page tries again
    QTRY_COMPARE(orders().size(), 2);
    QTRY_VERIFY(!isShown("linksNotice"));
}

} // namespace linktill

QTEST_MAIN(linktill::TestWindowLedger)
#include "tst_windowledger.moc"
