// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests customers in the window: they are found while typing and filled in by Return, their links stand
// beside the form, and a page keeps them.
#include "application/ports/customerrepository.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/ports/methodrepository.h"
#include "core/phone.h"
#include "gui/customers/customerdialog.h"
#include "gui/customers/customersmodel.h"
#include "gui/widgets/suggestions.h"
#include "sheet/csvrows.h"
#include "support/keycounter.h"
#include "support/windowfixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

KnownCustomer someone(const QString &name, const QString &email = {}, const QString &phone = {})
{
    KnownCustomer customer;
    customer.accountId = u"practice"_s;
    customer.contact = {name, email, phone};
    return customer;
}

KnownCustomer linh()
{
    KnownCustomer customer = someone(u"Phan Thị Linh"_s, u"linh@example.com"_s, u"+84912345678"_s);
    customer.billing.name = u"Linh"_s;
    customer.billing.address.city = u"Hà Nội"_s;
    customer.shipping.name = u"Kho"_s;
    return customer;
}

class TestWindowCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneReturnFillsEverything();
    void everyFieldFinds_data();
    void everyFieldFinds();
    void keysOfTheListAreOnlyItsOwn();
    void fillingIsUndone();
    void linkIsLearnedFrom();
    void accountThatRemembersNobody();
    void recentLinksStandBeside();
    void pageFindsAndEdits();
    void customersFollowTheAccount();
    void editsAreKeptOnTheWayToAnother();
    void editsThatCannotBeSavedComeBack();
    void theFirstIsChosenWhileKeysAreDown();
    void newLinkFromThePage();
    void mergedAndRemoved();
    void importedAndExported();
    void newOneWithAddresses();
    void furtherContactsGoIntoTheNotes();
    void mergeIsTakenBack();
    void importIsCancelled();
    void model();
    void knownCustomerStory();

private:
    static gui::SuggestionList *list(WindowFixture &f)
    {
        return f.window().findChild<gui::SuggestionList *>();
    }
    static bool isOffered(WindowFixture &f)
    {
        return list(f) && list(f)->isVisible() && list(f)->count() > 0;
    }
    static QString text(WindowFixture &f, const char *name)
    {
        return f.find<QLineEdit>(name)->text();
    }

    const FixedClock m_clock{seedNow()};
    PracticePair m_practice{m_clock};
};

void TestWindowCustomers::oneReturnFillsEverything()
{
    WindowFixture f(m_practice.client, m_clock);
    QVERIFY(f.ledger().customers().add({linh(), someone(u"Mai"_s, u"mai@example.com"_s)}));
    f.type(f.find("customerNameEdit"), "linh");
    QTRY_VERIFY(isOffered(f));
    QCOMPARE(list(f)->item(0)->text(),
             u"Phan Thị Linh — linh@example.com · "_s + nicePhone(linh().contact.phone, u"VN"_s));
    f.key(Qt::Key_Return);
    QVERIFY(!isOffered(f));
    QCOMPARE(f.draft().customer, linh().contact);
    QCOMPARE(f.draft().billing, linh().billing);
    QCOMPARE(f.draft().shipping, linh().shipping);
    QCOMPARE(text(f, "customerNameEdit"), u"Phan Thị Linh"_s);
    QVERIFY(f.find("customerNameEdit")->hasFocus());
}

void TestWindowCustomers::everyFieldFinds_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("name") << QByteArray("customerNameEdit") << QByteArray("thi");
    QTest::newRow("e-mail") << QByteArray("customerEmailEdit") << QByteArray("linh@");
    QTest::newRow("phone") << QByteArray("customerPhoneEdit") << QByteArray("091234");
}

void TestWindowCustomers::everyFieldFinds()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, typed);
    WindowFixture f(m_practice.client, m_clock);
    QVERIFY(f.ledger().customers().add({linh()}));
    f.type(f.find(field.constData()), typed.constData());
    QTRY_VERIFY(isOffered(f));
    f.key(Qt::Key_Return);
    QCOMPARE(f.draft().customer, linh().contact);
}

void TestWindowCustomers::keysOfTheListAreOnlyItsOwn()
{
    WindowFixture f(m_practice.client, m_clock);
    QVERIFY(f.ledger().customers().add(
        {someone(u"Anna One"_s, u"one@example.com"_s), someone(u"Anna Two"_s, u"two@example.com"_s)}));
    f.type(f.find("customerNameEdit"), "anna");
    QTRY_VERIFY(isOffered(f));
    QCOMPARE(list(f)->count(), 2);
    f.key(Qt::Key_Left); // the field uses this key
    QVERIFY(isOffered(f));
    f.key(Qt::Key_Escape);
    QVERIFY(!isOffered(f));
    QCOMPARE(text(f, "customerNameEdit"), u"anna"_s);
    f.key(Qt::Key_End);
    f.keys(" ");
    QTRY_VERIFY(isOffered(f));
    const QString second = list(f)->item(1)->text();
    f.key(Qt::Key_Down);
    QCOMPARE(list(f)->currentRow(), 1);
    f.key(Qt::Key_Return);
    QVERIFY(second.startsWith(f.draft().customer.name));
    // Tab keeps what was typed and goes to the next field.
    f.type(f.find("customerNameEdit"), "anna");
    QTRY_VERIFY(isOffered(f));
    f.key(Qt::Key_Tab);
    QVERIFY(!isOffered(f));
    QVERIFY(f.find("customerEmailEdit")->hasFocus());
    QCOMPARE(text(f, "customerNameEdit"), u"anna"_s);
    // When nobody is found, nothing is offered.
    f.type(f.find("customerNameEdit"), "anna");
    QTRY_VERIFY(isOffered(f));
    f.keys("xyz");
    QTRY_VERIFY(!isOffered(f));
}

void TestWindowCustomers::fillingIsUndone()
{
    WindowFixture f(m_practice.client, m_clock);
    QVERIFY(f.ledger().customers().add({linh()}));
    f.enter("customer_details.email_address", "typed@example.com");
    f.type(f.find("customerNameEdit"), "linh");
    QTRY_VERIFY(isOffered(f));
    f.key(Qt::Key_Return);
    QCOMPARE(f.draft().customer.email, u"linh@example.com"_s);
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.draft().customer.email, u"typed@example.com"_s);
    QCOMPARE(f.draft().customer.name, u"linh"_s);
    QCOMPARE(f.draft().billing, Party());
}

void TestWindowCustomers::linkIsLearnedFrom()
{
    WindowFixture f(m_practice.client, m_clock);
    f.writeDown();
    f.reopen();
    f.enter("amount", "250");
    f.find<QLineEdit>("customerNameEdit");
    f.enter("customer_details.name", "Somsri Dee");
    f.enter("customer_details.email_address", "somsri@example.com");
    f.pressCreate();
    QTRY_VERIFY(!f.ledger().customers().page(u"practice"_s, {}, 5)->customers.isEmpty());
    const auto page = f.ledger().customers().page(u"practice"_s, {}, 5);
    QCOMPARE(page->customers.constFirst().contact.name, u"Somsri Dee"_s);
    QCOMPARE(page->customers.constFirst().used, 1);
}

void TestWindowCustomers::accountThatRemembersNobody()
{
    QTemporaryDir folder;
    ledger::SqlLedger ledger({folder.path(), u"somchai"_s, &m_clock});
    const portone::JsonRequestFormat format;
    const Journal journal{[&ledger]() -> Ledger & { return ledger; }, format};
    Account account;
    account.id = u"a-1"_s;
    for (const bool remembers : {false, true}) {
        account.remembersCustomers = remembers;
        PaymentLinkService service(m_practice.client, Catalogue::bundled(), m_clock, account, &journal);
        LinkContent draft = seedDraft();
        draft.merchantOrderId = service.freshOrderId();
        draft.customLinkRef.clear();
        auto *job = service.create(draft);
        bool isCreated = false;
        QObject::connect(job, &GatewayJob::finished, this, [&isCreated, job] {
            isCreated = bool(job->outcome());
        });
        job->start();
        QTRY_VERIFY(isCreated);
        QCOMPARE(ledger.customers().page(u"a-1"_s, {}, 5)->customers.size(), remembers ? 1 : 0);
    }
}

void TestWindowCustomers::recentLinksStandBeside()
{
    WindowFixture f(m_practice.client, m_clock);
    QVERIFY(f.ledger().customers().add({linh()}));
    for (int i = 0; i < 6; ++i) {
        Sending sending;
        sending.accountId = u"practice"_s;
        sending.draft = seedDraft();
        sending.draft.merchantOrderId = u"LT-%1"_s.arg(i);
        sending.draft.customLinkRef.clear();
        sending.draft.customer = linh().contact;
        sending.request = "{}";
        const auto id = f.ledger().links().begin(sending);
        QVERIFY(id);
        QVERIFY(f.ledger().links().settle(*id, CreatedLink{u"https://x.example/%1"_s.arg(i), u"R%1"_s.arg(i), {}}));
    }
    QVERIFY(!f.window().findChild<QListWidget *>(u"recentLinksList"_s));
    f.type(f.find("customerNameEdit"), "linh");
    QTRY_VERIFY(isOffered(f));
    f.key(Qt::Key_Return);
    QTRY_VERIFY(f.window().findChild<QListWidget *>(u"recentLinksList"_s));
    auto *recent = f.find<QListWidget>("recentLinksList");
    QTRY_COMPARE(recent->count(), 5);
    QTRY_VERIFY(recent->isVisible());
    const QString order = recent->item(2)->toolTip();
    recent->setFocus();
    recent->setCurrentRow(2);
    f.key(Qt::Key_Return);
    QTRY_VERIFY(f.window().findChild<QWidget *>(u"LinksPage"_s)->isVisible());
    QCOMPARE(f.find<QLineEdit>("searchEdit")->text(), order);
}

void TestWindowCustomers::pageFindsAndEdits()
{
    WindowFixture f(m_practice.client, m_clock);
    QVERIFY(f.ledger().customers().add({linh(), someone(u"Mai"_s, u"mai@example.com"_s)}));
    f.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto *table = f.find<QTableView>("customersTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(f.find("customerSearchEdit")->hasFocus());
    QVERIFY(f.find<QAbstractButton>("customersButton")->isChecked());
    QVERIFY(!f.find<QAbstractButton>("linksButton")->isChecked());
    f.keys("thi lin");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(text(f, "nameField"), u"Phan Thị Linh"_s);
    f.type(f.find("phoneField"), "+66 81 234 5678");
    f.click(f.find("saveCustomerButton"));
    QTRY_COMPARE(f.ledger().customers().find(u"practice"_s, u"linh"_s, 1)->value(0).contact.phone,
                 u"+66812345678"_s);
    QCOMPARE(f.ledger().customers().find(u"practice"_s, u"linh"_s, 1)->value(0).billing, linh().billing);
    f.type(f.find("customerSearchEdit"), "nobody at all");
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QVERIFY(f.find("noCustomersLabel")->isVisible());
    QVERIFY(!f.find("customerLinkButton")->isEnabled());
}

void TestWindowCustomers::customersFollowTheAccount()
{
    WindowFixture f(m_practice.client, m_clock);
    Account shop;
    shop.name = u"Baan School"_s;
    shop.key = u"sjcrvcbVYkFobHlx"_s;
    shop.environment = Environment::Sandbox;
    const Account school = *f.book().add(shop);
    KnownCustomer theirs = someone(u"Siriporn"_s);
    theirs.accountId = school.id;
    QVERIFY(f.ledger().customers().add({linh(), theirs}));
    f.reopen();
    f.window().showCustomers();
    QTRY_COMPARE(text(f, "nameField"), linh().contact.name);
    f.type(f.find("notesField"), "pays late");
    f.key(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(f.book().active().id, school.id);
    f.window().showCustomers();
    QTRY_COMPARE(text(f, "nameField"), u"Siriporn"_s);
    QCOMPARE(f.find<QTableView>("customersTable")->model()->rowCount(), 1);
    QTRY_COMPARE(f.ledger().customers().find(u"practice"_s, u"linh"_s, 1)->value(0).notes, u"pays late"_s);
    f.key(Qt::Key_1, Qt::ControlModifier);
    f.window().showCustomers();
    QTRY_COMPARE(text(f, "nameField"), linh().contact.name);
}

void TestWindowCustomers::editsAreKeptOnTheWayToAnother()
{
    WindowFixture f(m_practice.client, m_clock);
    QVERIFY(f.ledger().customers().add({linh(), someone(u"Mai"_s, u"mai@example.com"_s)}));
    f.window().showCustomers();
    auto *table = f.find<QTableView>("customersTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTRY_VERIFY(!text(f, "nameField").isEmpty());
    const QString first = text(f, "nameField");
    f.type(f.find("notesField"), "wants a receipt");
    table->selectRow(1);
    const QString second = text(f, "nameField");
    QVERIFY(second != first);
    const auto notesOf = [&f](const QString &name) {
        return f.ledger().customers().find(u"practice"_s, name, 1)->value(0).notes;
    };
    QTRY_COMPARE(notesOf(first), u"wants a receipt"_s);
    QTRY_VERIFY(f.find("undoRemoveButton")->isVisible());
    QCOMPARE(text(f, "nameField"), second); // the list was read again meanwhile
    f.click(f.find("undoRemoveButton"));
    QTRY_COMPARE(notesOf(first), QString());
}

void TestWindowCustomers::editsThatCannotBeSavedComeBack()
{
    WindowFixture f(m_practice.client, m_clock);
    QVERIFY(f.ledger().customers().add({linh()}));
    f.window().showCustomers();
    QTRY_COMPARE(text(f, "nameField"), linh().contact.name);
    f.type(f.find("emailField"), "linh@");
    f.window().showNewLink();
    f.window().showCustomers();
    QTRY_COMPARE(text(f, "emailField"), u"linh@"_s);
    QVERIFY(f.find("customersNotice")->isVisible());
    QCOMPARE(f.ledger().customers().find(u"practice"_s, u"linh"_s, 1)->value(0).contact.email, linh().contact.email);
}

void TestWindowCustomers::theFirstIsChosenWhileKeysAreDown()
{
    WindowFixture f(m_practice.client, m_clock);
    QVERIFY(f.ledger().customers().add({linh()}));
    // The list is read before the keys are released.
    QTest::keyPress(f.window().windowHandle(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(text(f, "nameField"), u"Phan Thị Linh"_s);
    QTest::keyRelease(f.window().windowHandle(), Qt::Key_L, Qt::NoModifier);
}

void TestWindowCustomers::newLinkFromThePage()
{
    WindowFixture f(m_practice.client, m_clock);
    QVERIFY(f.ledger().customers().add({linh()}));
    f.window().showCustomers();
    QTRY_COMPARE(text(f, "nameField"), u"Phan Thị Linh"_s);
    f.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(f.page().isVisible());
    QCOMPARE(f.draft().customer, linh().contact);
    QCOMPARE(f.draft().shipping, linh().shipping);
    QVERIFY(f.editor("amount")->hasFocus());
}

void TestWindowCustomers::mergedAndRemoved()
{
    WindowFixture f(m_practice.client, m_clock);
    CustomerRepository &customers = f.ledger().customers();
    QVERIFY(customers.add({linh(), someone(u"Linh P"_s, u"phan@example.com"_s),
                           someone(u"Mai"_s, u"mai@example.com"_s)}));
    f.window().showCustomers();
    auto *table = f.find<QTableView>("customersTable");
    QTRY_COMPARE(table->model()->rowCount(), 3);
    f.type(f.find("customerSearchEdit"), "linh");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->selectAll();
    f.click(f.find("mergeCustomersButton"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setFocus();
    table->selectRow(0);
    f.key(Qt::Key_Delete);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QTRY_VERIFY(f.find("undoRemoveButton")->isVisible());
    f.click(f.find("undoRemoveButton"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(customers.page(u"practice"_s, {}, 9)->customers.size(), 2);
}

void TestWindowCustomers::importedAndExported()
{
    WindowFixture f(m_practice.client, m_clock);
    f.readTables = sheet::csvRows;
    f.reopen();
    const QString in = f.folder.filePath(u"in.csv"_s), out = f.folder.filePath(u"out.csv"_s);
    QFile file(in);
    QVERIFY(file.open(QIODevice::WriteOnly));
    // The file is in windows-874, has semicolons and one bad row.
    file.write("\xaa\xd7\xe8\xcd;\xcd\xd5\xe0\xc1\xc5\n\xca\xc1\xaa\xd2\xc2;somchai@example.com\nBert;bert\n");
    file.close();
    f.window().showCustomers();
    f.dialogs.answer = in;
    f.click(f.find("importCustomersButton"));
    f.click(f.find("openFileButton"));
    auto *button = f.find<QPushButton>("importButton");
    QTRY_VERIFY(button->isEnabled());
    QCOMPARE(f.find<QComboBox>("encodingBox")->currentText(), u"windows-874"_s);
    QCOMPARE(f.find<QComboBox>("separatorBox")->currentIndex(), 1);
    // Another encoding shows other letters; the right encoding shows the right ones again.
    auto *rows = f.find<QTableView>("importTable")->model();
    const auto name = [rows] { return rows->index(0, 1).data().toString(); };
    QCOMPARE(name(), u"สมชาย"_s);
    QCOMPARE(f.find<QLabel>("problemsNumber")->text(), u"1"_s);
    f.find<QComboBox>("encodingBox")->setCurrentText(u"windows-1252"_s);
    QTRY_VERIFY(name() != u"สมชาย"_s);
    f.find<QComboBox>("encodingBox")->setCurrentText(u"windows-874"_s);
    QTRY_COMPARE(name(), u"สมชาย"_s);
    QTRY_VERIFY(button->isEnabled());
    f.click(button);
    QTRY_VERIFY(f.find("undoImportButton")->isVisible());
    f.click(button); // leads back
    auto *table = f.find<QTableView>("customersTable");
    QTRY_VERIFY(table->isVisible());
    QTRY_COMPARE(table->model()->rowCount(), 1);
    f.dialogs.answer = out;
    f.find<QAction>("exportAction")->trigger();
    QTRY_VERIFY(QFile::exists(out));
    QFile written(out);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(written.readAll()).contains(u"สมชาย,somchai@example.com"_s));
    // The other programs read headings of their own.
    const std::pair<const char *, QByteArray> others[] = {{"exportForGoogleAction", "E-mail 1 - Value"},
                                                          {"exportForOutlookAction", "E-mail Address"}};
    for (const auto &[action, heading] : others) {
        f.dialogs.answer = f.folder.filePath(QString::fromLatin1(action) + u".csv"_s);
        f.find<QAction>(action)->trigger();
        QTRY_VERIFY(QFile::exists(f.dialogs.answer));
        QFile other(f.dialogs.answer);
        QVERIFY(other.open(QIODevice::ReadOnly));
        const QByteArray text = other.readAll();
        QVERIFY2(text.contains(heading) && text.contains("somchai@example.com"), text.constData());
    }
    QVERIFY(!f.find<QAction>("exportForExcelAction")->isEnabled()); // there is nothing that writes workbooks
}

void TestWindowCustomers::newOneWithAddresses()
{
    WindowFixture f(m_practice.client, m_clock);
    f.window().showCustomers();
    f.click(f.find("newCustomerButton"));
    QPointer<gui::CustomerDialog> dialog;
    QTRY_VERIFY(dialog = f.window().findChild<gui::CustomerDialog *>());
    QTRY_VERIFY(dialog->isActiveWindow());
    auto *keep = f.find<QPushButton>("keepCustomerButton", dialog);
    QTest::mouseClick(keep, Qt::LeftButton); // nobody has been entered yet
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClicks(f.find<QLineEdit>("customerNameEdit", dialog), u"Mai Le"_s);
    QTest::keyClicks(f.find<QLineEdit>("customerPhoneEdit", dialog), u"+66 81 234 5678"_s);
    auto *tabs = f.find<QTabWidget>("customerTabs", dialog);
    for (int tab = 1; tab < 3; ++tab) {
        tabs->setCurrentIndex(tab);
        QWidget *party = f.find(tab == 1 ? "billingParty" : "shippingParty", dialog);
        auto *city = f.find<QLineEdit>("cityEdit", party);
        QTRY_VERIFY(city->isVisible());
        QTest::keyClicks(city, tab == 1 ? u"Hue"_s : u"Da Nang"_s);
    }
    QTest::mouseClick(keep, Qt::LeftButton);
    auto *table = f.find<QTableView>("customersTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const auto page = f.ledger().customers().page(u"practice"_s, {}, 2);
    const KnownCustomer mai = page->customers.value(0);
    QCOMPARE(mai.contact, (Customer{u"Mai Le"_s, {}, u"+66812345678"_s}));
    QCOMPARE(mai.billing.address.city, u"Hue"_s);
    QCOMPARE(mai.shipping.address.city, u"Da Nang"_s);
    // For a known customer the dialog holds what is known, and it can be emptied.
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(text(f, "nameField"), u"Mai Le"_s);
    f.click(f.find("customerAddressesButton"));
    QTRY_VERIFY(dialog = f.window().findChild<gui::CustomerDialog *>());
    auto *city = f.find<QLineEdit>("cityEdit", f.find("shippingParty", dialog));
    QCOMPARE(city->text(), u"Da Nang"_s);
    city->selectAll();
    QTest::keyClick(city, Qt::Key_Delete);
    QTest::mouseClick(f.find("keepCustomerButton", dialog), Qt::LeftButton);
    QTRY_COMPARE(f.ledger().customers().customer(mai.id)->shipping, Party());
    QCOMPARE(f.ledger().customers().customer(mai.id)->billing, mai.billing);
}

void TestWindowCustomers::furtherContactsGoIntoTheNotes()
{
    WindowFixture f(m_practice.client, m_clock);
    f.window().showCustomers();
    f.click(f.find("newCustomerButton"));
    QPointer<gui::CustomerDialog> dialog;
    QTRY_VERIFY(dialog = f.window().findChild<gui::CustomerDialog *>());
    QTRY_VERIFY(dialog->isActiveWindow());
    auto *email = f.find<QLineEdit>("customerEmailEdit", dialog);
    auto *notes = f.find<QPlainTextEdit>("customerNotesEdit", dialog);
    email->setFocus();
    QTest::keyClicks(email, u"a@example.com, b@example.com"_s);
    QTest::keyClick(email, Qt::Key_Tab);
    QTRY_COMPARE(email->text(), u"a@example.com"_s);
    QCOMPARE(notes->toPlainText(), u"b@example.com"_s);
    QTest::keyClicks(f.find<QLineEdit>("customerPhoneEdit", dialog), u"+66812345678, +66812345679"_s);
    QTest::mouseClick(f.find("keepCustomerButton", dialog), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    const KnownCustomer kept = f.ledger().customers().page(u"practice"_s, {}, 2)->customers.value(0);
    QCOMPARE(kept.contact, (Customer{{}, u"a@example.com"_s, u"+66812345678"_s}));
    QCOMPARE(kept.notes, u"b@example.com\n+66812345679"_s);
}

void TestWindowCustomers::mergeIsTakenBack()
{
    WindowFixture f(m_practice.client, m_clock);
    CustomerRepository &customers = f.ledger().customers();
    KnownCustomer bare = someone(u"Linh P"_s, u"phan@example.com"_s);
    bare.used = 9; // this customer stays and gets what it lacks
    QVERIFY(customers.add({linh(), bare}));
    f.window().showCustomers();
    auto *table = f.find<QTableView>("customersTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->selectAll();
    f.click(f.find("mergeCustomersButton"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_VERIFY(f.find("undoRemoveButton")->isVisible());
    table->setFocus();
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(customers.find(u"practice"_s, u"phan@"_s, 1)->value(0).billing, Party());
    QCOMPARE(customers.find(u"practice"_s, u"thi"_s, 1)->value(0).billing, linh().billing);
    QCOMPARE(customers.find(u"practice"_s, u"phan@"_s, 1)->value(0).used, 9);
    QVERIFY(!f.find("customersNotice")->isVisible());
}

/// The whole file is imported or nothing of it, and the page says which.
void TestWindowCustomers::importIsCancelled()
{
    WindowFixture f(m_practice.client, m_clock);
    f.readTables = sheet::csvRows;
    f.reopen();
    f.dialogs.answer = f.folder.filePath(u"many.csv"_s);
    QFile file(f.dialogs.answer);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name,E-mail\n");
    for (int i = 0; i < 6'000; ++i)
        file.write("Customer " + QByteArray::number(i) + ",c" + QByteArray::number(i)
                   + "@example.com\n");
    file.close();
    f.window().showCustomers();
    f.click(f.find("importCustomersButton"));
    f.click(f.find("openFileButton"));
    auto *button = f.find<QPushButton>("importButton");
    QTRY_VERIFY(button->isEnabled());
    f.click(button);
    QVERIFY(!button->isEnabled());
    f.key(Qt::Key_Escape);
    QTRY_VERIFY(button->isEnabled());
    QVERIFY(button->isVisible());
    QVERIFY(f.find<QLabel>("runSentence")->text().contains(u"cancelled"_s));
    QVERIFY(f.ledger().customers().page(u"practice"_s, {}, 1)->customers.isEmpty());
    // The import can be tried again.
    f.click(button);
    QTRY_VERIFY_WITH_TIMEOUT(!f.ledger().customers().page(u"practice"_s, {}, 1)->customers.isEmpty(),
                             60'000);
}

void TestWindowCustomers::model()
{
    gui::CustomersModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    int wanted = 0;
    connect(&model, &gui::CustomersModel::moreWanted, this, [&wanted] { ++wanted; });
    model.setCustomers({linh()}, true);
    model.fetchMore({}); // the tester has done so already
    model.fetchMore({});
    QCOMPARE(wanted, 1);
    model.append({someone(u"Mai"_s)}, false);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.index(0, gui::CustomersModel::Phone).data().toString(),
             nicePhone(linh().contact.phone, u"VN"_s));
    QVERIFY(!model.at(2));
}

/// Another page is open when a known customer is to get a link over an amount, by the methods that the
/// account always offers. The story ends with the link in the clipboard.
void TestWindowCustomers::knownCustomerStory()
{
    WindowFixture f(m_practice.client, m_clock);
    // This method needs name and e-mail address.
    const PaymentMethod card{u"PAYLETTER"_s, u"PAYLETTER_CREDIT_CARD"_s};
    KnownCustomer known = linh();
    known.billing.email = u"linh@example.com"_s;
    QVERIFY(f.ledger().customers().add({known, someone(u"Mai"_s), someone(u"Lin Phạm"_s)}));
    QVERIFY(f.ledger().methods().save(u"practice"_s, {u"Always"_s, {card}, true}));
    f.writeDown();
    f.reopen();
    f.session().bringBack();
    QTRY_COMPARE(f.draft().methods, QList<PaymentMethod>{card});
    f.window().showLinks();
    QGuiApplication::clipboard()->clear();

    KeyCounter counter;
    f.key(Qt::Key_N, Qt::ControlModifier);
    const int before = counter.count();
    f.keys("1250");
    const int amount = counter.count() - before;
    QCOMPARE(amount, 4);
    f.key(Qt::Key_Tab);
    f.key(Qt::Key_Tab);
    f.key(Qt::Key_Tab);
    f.keys("linh");
    QTRY_VERIFY(isOffered(f));
    QTRY_COMPARE(list(f)->count(), 1);
    f.key(Qt::Key_Return);
    QCOMPARE(f.draft().billing, known.billing);
    f.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(f.window().findChild<QWidget *>(u"ResultPanel"_s));
    QTRY_VERIFY(f.find("ResultPanel")->isVisible());
    f.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const auto made = f.ledger().links().page({});
    QVERIFY(made);
    QCOMPARE(made->links.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), made->links.constFirst().url);
    QCOMPARE(made->links.constFirst().facts.customer.name, known.contact.name);
    QVERIFY2(counter.count() - amount <= 12, qPrintable(counter.pressed()));
}

} // namespace

QTEST_MAIN(TestWindowCustomers)
#include "tst_windowcustomers.moc"
