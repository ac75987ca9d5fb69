// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the scanner on the page: how its codes end, where the cursor is and which keyboard layout the
// system has. Also tests amounts that no link of the account ever came near.
#include "application/ports/ledger.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/linkrepository.h"
#include "application/ports/productrepository.h"
#include "gui/products/itemsmodel.h"
#include "gui/products/productdialog.h"
#include "gui/widgets/listeditor.h"
#include "gui/widgets/momentedit.h"
#include "support/windowfixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace linktill {

class TestScanning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tabAfterACodeIsReturn();
    void tabAfterANameGoesOn();
    void otherLayoutsAndPrefixes_data();
    void otherLayoutsAndPrefixes();
    void oneArticleInAllItsForms();
    void anywhereOnThePage_data();
    void anywhereOnThePage();
    void withoutAnEnd();
    void aFieldKeepsWhatWasTyped();
    void aMoneyFieldIsAskedFor_data();
    void aMoneyFieldIsAskedFor();
    void askedThenAdded();
    void askedThenEntered();
    void askedThenLeftOut();
    void cellsKeepWhatTheyHold_data();
    void cellsKeepWhatTheyHold();
    void unknownOffersToAddIt();
    void unknownCanGoWhereTheCursorWas();
    void aHandIsNoScanner();
    void notIntoAMadeLink();
    void unusualAmountIsMarkedAndAskedOf();
    void unusualAmountIsAskedOfBeforeTheLedgerAnswers();
    void usualAmountIsNot();
    void whatIsNotTakenStopsCreate_data();
    void whatIsNotTakenStopsCreate();

private:
    QLineEdit *entry() { return m_window->find<QLineEdit>("itemEntryEdit"); }
    QString note() { return m_window->find<gui::FieldNote>("itemEntryNote")->text(); }
    /// Returns the items as "Pencil 2×15, …".
    QString rows()
    {
        QStringList all;
        const QList<LineItem> items = m_window->draft().items;
        for (const LineItem &item : items)
            all << u"%1 %2×%3"_s.arg(item.name, item.quantity, item.price.text());
        return all.join(u", "_s);
    }
    QString textOf(const char *path)
    {
        return qobject_cast<QLineEdit *>(m_window->editor(path))->text();
    }
    /// Waits until all codes that were typed before have been looked up: the ledger looks them up in
    /// order, and the cereal, which is scanned last, has its row.
    void lookUpsAreOver()
    {
        m_window->click(m_window->editor("description"));
        m_window->scan(u"036000291452"_s);
        QTRY_VERIFY(rows().contains(u"Cereal"_s));
    }
    QWidget *cursorIn(const QString &place, const QString &section);
    QStringList shownIn(const QString &section);
    /// Makes that many earlier links of the account, each over the amount.
    void makeLinks(int count, const QString &amount);

    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<HeldGateway> m_gateway;
    std::unique_ptr<WindowFixture> m_window;
};

namespace {

Product product(const QString &name, const QString &barcode, qint64 baht)
{
    Product product;
    product.name = name;
    product.barcode = barcode;
    product.prices.insert(u"THB"_s, baht * 100);
    return product;
}

} // namespace

void TestScanning::init()
{
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_clock = std::make_unique<FixedClock>(seedNow());
    m_gateway = std::make_unique<HeldGateway>();
    m_window = std::make_unique<WindowFixture>(*m_gateway, *m_clock);
    QVERIFY(m_window->ledger().products().add({product(u"Pencil"_s, u"4006381333931"_s, 15),
                                            product(u"Cereal"_s, u"036000291452"_s, 99),
                                            product(u"Tray"_s, u"TR-4711"_s, 40)}));
    QTRY_VERIFY(m_window->window().findChild<gui::Section *>(u"itemsSection"_s));
    m_window->open("itemsSection");
    m_window->click(entry());
}

void TestScanning::cleanup()
{
    m_window.reset();
    m_gateway.reset();
}

void TestScanning::makeLinks(int count, const QString &amount)
{
    for (int i = 0; i < count; ++i) {
        Sending sending;
        sending.accountId = u"practice"_s;
        sending.draft = seedDraft();
        sending.draft.amount = amount;
        sending.draft.merchantOrderId = u"earlier-%1-%2"_s.arg(amount).arg(i);
        sending.draft.customLinkRef.clear();
        sending.draft.customer = {};
        const auto key = m_window->ledger().links().begin(sending);
        QVERIFY(key);
        QVERIFY(m_window->ledger().links().settle(
            *key, CreatedLink{u"https://pay.example/?ref="_s + sending.draft.merchantOrderId,
                              sending.draft.merchantOrderId,
                              {}}));
    }
}

void TestScanning::tabAfterACodeIsReturn()
{
    for (const QString &code : QStringList{u"4006381333931"_s, u"036000291452"_s, u"4006381333931"_s})
        m_window->scan(code, Qt::Key_Tab);
    QTRY_COMPARE(rows(), u"Pencil 2×15, Cereal 1×99"_s);
    QVERIFY(entry()->hasFocus());
    QCOMPARE(entry()->text(), QString());
    QCOMPARE(m_window->draft().amount, u"129"_s);
    QCOMPARE(m_window->draft().merchant.shippingCharges, QString());
    // The same works when a code is typed by hand with a quantity before it.
    m_window->keys("3xTR-4711");
    m_window->key(Qt::Key_Tab);
    QTRY_COMPARE(rows(), u"Pencil 2×15, Cereal 1×99, Tray 3×40"_s);
    QVERIFY(entry()->hasFocus());
}

void TestScanning::tabAfterANameGoesOn()
{
    m_window->keys("penc");
    m_window->key(Qt::Key_Tab);
    QVERIFY(!entry()->hasFocus());
    QCOMPARE(entry()->text(), u"penc"_s);
    lookUpsAreOver();
    QCOMPARE(rows(), u"Cereal 1×99"_s);
}

void TestScanning::otherLayoutsAndPrefixes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("row");
    QTest::newRow("AIM, EAN") << u"]E04006381333931"_s << u"Pencil 1×15"_s;
    QTest::newRow("AIM, GS1-128") << u"]C10104006381333931"_s << u"Pencil 1×15"_s;
    QTest::newRow("AIM, Code 39") << u"]A0TR-4711"_s << u"Tray 1×40"_s;
    QTest::newRow("Thai") << u"ภจจุ-คๅ---ต-ๅ"_s << u"Pencil 1×15"_s;
    QTest::newRow("French") << u"'àà-\"_&\"\"\"ç\"&"_s << u"Pencil 1×15"_s;
    QTest::newRow("French, letters") << u"TR)'è&&"_s << u"Tray 1×40"_s;
    QTest::newRow("German") << u"TRß4711"_s << u"Tray 1×40"_s;
}

void TestScanning::otherLayoutsAndPrefixes()
{
    QFETCH(QString, typed);
    QFETCH(QString, row);
    m_window->scan(typed, Qt::Key_Tab);
    QTRY_COMPARE(rows(), row);
    m_window->click(m_window->editor("description"));
    m_window->scan(typed, Qt::Key_Return);
    QTRY_COMPARE(rows(), QString(row).replace(u" 1×"_s, u" 2×"_s));
}

void TestScanning::oneArticleInAllItsForms()
{
    for (const QString &form : QStringList{u"036000291452"_s, u"0036000291452"_s, u"00036000291452"_s, u"36000291452"_s})
        m_window->scan(form);
    QTRY_COMPARE(rows(), u"Cereal 4×99"_s);
}

void TestScanning::anywhereOnThePage_data()
{
    QTest::addColumn<QString>("place"); // a field's path, or the name of a widget
    QTest::addColumn<QString>("section");
    QTest::addColumn<int>("end");
    const std::pair<const char *, const char *> places[] = {
        {"description", ""},
        {"customer_details.name", ""},
        {"customer_details.phone_number", ""},
        {"currency", ""},
        {"notify_by_email", "sendingSection"},   // a check box
        {"reminder_time_unit", "expirySection"}, // a list in which letters choose an entry
        {"momentSwitch", "expirySection"},       // the switch of a date, which letters turn on
        {"momentWords", "expirySection"},
        {"momentDate", "expirySection"},
        {"momentTime", "expirySection"},
        {"createButton", ""}};
    for (const auto &[place, section] : places) {
        for (const int end : {int(Qt::Key_Return), int(Qt::Key_Tab)})
            QTest::addRow("%s, %s", place, end == Qt::Key_Tab ? "Tab" : "Return")
                << QString::fromLatin1(place) << QString::fromLatin1(section) << end;
    }
}

QWidget *TestScanning::cursorIn(const QString &place, const QString &section)
{
    QWidget *within = &m_window->window();
    if (!section.isEmpty())
        within = m_window->open(qPrintable(section));
    if (place.startsWith(u"moment"_s) && place != u"momentSwitch"_s)
        within->findChild<gui::MomentEdit *>()->beginTyping(); // turns the date on
    auto *widget = within->findChild<QWidget *>(place);
    if (!widget)
        widget = m_window->editor(qPrintable(place));
    widget->setFocus(Qt::TabFocusReason);
    if (place == u"momentWords"_s)
        m_window->keys("to"); // the first letters of a date in words
    return widget;
}

/// Returns the texts in the fields of a section, whether or not they are in the draft yet.
QStringList TestScanning::shownIn(const QString &section)
{
    QStringList all;
    if (!section.isEmpty()) {
        for (const auto *line : m_window->find(qPrintable(section))->findChildren<QLineEdit *>())
            all << (line->isVisible() ? line->text() : QString());
    }
    return all;
}

void TestScanning::anywhereOnThePage()
{
    QFETCH(QString, place);
    QFETCH(QString, section);
    QFETCH(int, end);
    QVERIFY(m_window->ledger().products().add({product(u"Dates"_s, u"DAY-4711"_s, 5)}));
    if (place == u"createButton"_s) { // fills in all that Create needs except an amount
        m_window->enter("description", "Coffee");
        m_window->enter("customer_details.email_address", "mali@shop.example");
    }
    QWidget *widget = cursorIn(place, section);
    QTRY_VERIFY(widget->hasFocus());
    const LinkContent before = m_window->draft();
    const QStringList shown = shownIn(section);
    m_window->scan(u"DAY-4711"_s, end);
    m_window->scan(u"4006381333931"_s, end);
    m_window->scan(u"DAY-4711"_s, end);
    QTRY_COMPARE(rows(), u"Dates 2×5, Pencil 1×15"_s);
    QVERIFY(widget->hasFocus());
    QCOMPARE(shownIn(section), shown);
    LinkContent after = m_window->draft();
    after.items = before.items;
    after.amount = before.amount; // the amount is the sum of the items
    QCOMPARE(difference(after, before), QString());
    QVERIFY(m_gateway->drafts.isEmpty() && !m_window->questions.isOpen());
}

void TestScanning::withoutAnEnd()
{
    m_window->click(m_window->editor("description"));
    m_window->scan(u"4006381333931"_s, 0);
    QTRY_COMPARE(rows(), u"Pencil 1×15"_s);
    QCOMPARE(textOf("description"), QString());
}

void TestScanning::aFieldKeepsWhatWasTyped()
{
    m_window->type(m_window->editor("description"), "Two pencils");
    const QString order = m_window->draft().merchantOrderId;
    m_window->scan(u"4006381333931"_s);
    QTRY_COMPARE(rows(), u"Pencil 1×15"_s);
    QCOMPARE(textOf("description"), u"Two pencils"_s);
    QCOMPARE(m_window->draft().description, u"Two pencils"_s);
    QCOMPARE(m_window->draft().merchantOrderId, order);
    // Undo takes back the item.
    m_window->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rows(), QString());
    QCOMPARE(m_window->draft().description, u"Two pencils"_s);
}

void TestScanning::aMoneyFieldIsAskedFor_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("section");
    QTest::addColumn<int>("end");
    for (const int end : {int(Qt::Key_Return), int(Qt::Key_Tab), 0}) {
        const char *by = end == 0 ? "nothing" : end == Qt::Key_Tab ? "Tab" : "Return";
        QTest::addRow("amount, %s", by) << u"amount"_s << QString() << end;
        QTest::addRow("shipping, %s", by)
            << u"merchant_details.shipping_charges"_s << QString() << end;
        QTest::addRow("discount, %s", by)
            << u"merchant_details.promo_discount"_s << u"merchantSection"_s << end;
    }
}

void TestScanning::aMoneyFieldIsAskedFor()
{
    QFETCH(QString, field);
    QFETCH(QString, section);
    QFETCH(int, end);
    if (!section.isEmpty())
        m_window->open(section.toLatin1());
    QWidget *editor = m_window->editor(field.toLatin1());
    m_window->type(editor, "25");
    const LinkContent before = m_window->draft();
    m_window->scan(u"036000291452"_s, end);
    QTRY_VERIFY2(note().contains(u"036000291452"_s), qPrintable(note()));
    QCOMPARE(textOf(field.toLatin1()), u"25"_s);
    QCOMPARE(difference(m_window->draft(), before), QString());
    QVERIFY(editor->hasFocus());
    QVERIFY(m_window->find("addScannedButton")->isVisible());
    QVERIFY(m_window->find("putBackButton")->isVisible());
}

void TestScanning::askedThenAdded()
{
    m_window->click(m_window->editor("amount"));
    m_window->scan(u"036000291452"_s, Qt::Key_Tab);
    m_window->scan(u"4006381333931"_s, Qt::Key_Tab);
    QCOMPARE(m_window->draft().amount, QString());
    m_window->click(m_window->find("addScannedButton"));
    QTRY_COMPARE(rows(), u"Cereal 1×99, Pencil 1×15"_s);
    QCOMPARE(note(), QString());
    QCOMPARE(m_window->draft().amount, u"114"_s);
    QVERIFY(entry()->hasFocus());
}

/// The digits may come from the keypad of a till, so the person says what they are.
void TestScanning::askedThenEntered()
{
    m_window->click(m_window->editor("amount"));
    m_window->scan(u"1250000"_s);
    QCOMPARE(m_window->draft().amount, QString());
    auto *button = m_window->find<QAbstractButton>("putBackButton");
    QCOMPARE(button->text(), u"Enter it in “Amount”"_s);
    m_window->click(button);
    QCOMPARE(m_window->draft().amount, u"1250000"_s);
    QVERIFY(m_window->editor("amount")->hasFocus());
    QCOMPARE(note(), QString());
    QCOMPARE(rows(), QString());
}

void TestScanning::askedThenLeftOut()
{
    m_window->click(m_window->editor("amount"));
    m_window->scan(u"036000291452"_s);
    m_window->click(m_window->find("leaveOutButton"));
    QCOMPARE(note(), QString());
    QCOMPARE(m_window->draft().amount, QString());
    QCOMPARE(rows(), QString());
}

void TestScanning::cellsKeepWhatTheyHold_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("isOpen");
    for (const bool isOpen : {false, true}) {
        const char *how = isOpen ? "open" : "closed";
        QTest::addRow("name, %s", how) << int(gui::ItemsModel::Name) << isOpen;
        QTest::addRow("price, %s", how) << int(gui::ItemsModel::Price) << isOpen;
        QTest::addRow("quantity, %s", how) << int(gui::ItemsModel::Quantity) << isOpen;
    }
}

/// A scanner that ends with Tab once moved into the table, where codes became names and prices.
void TestScanning::cellsKeepWhatTheyHold()
{
    QFETCH(int, column);
    QFETCH(bool, isOpen);
    m_window->scan(u"4006381333931"_s);
    QTRY_COMPARE(rows(), u"Pencil 1×15"_s);
    auto *table = m_window->find<gui::ListEditor>("itemsEditor");
    table->focusRow(0);
    table->view()->setCurrentIndex(table->model()->index(0, column));
    if (isOpen)
        table->editCell(0, column);
    m_window->scan(u"036000291452"_s, Qt::Key_Tab);
    if (column == gui::ItemsModel::Price) { // this column holds an amount, so the person is asked
        QVERIFY2(note().contains(u"036000291452"_s), qPrintable(note()));
        QCOMPARE(rows(), u"Pencil 1×15"_s);
        m_window->click(m_window->find("addScannedButton"));
    }
    QTRY_COMPARE(rows(), u"Pencil 1×15, Cereal 1×99"_s);
    QCOMPARE(m_window->draft().amount, u"114"_s);
}

void TestScanning::unknownOffersToAddIt()
{
    m_window->click(m_window->editor("description"));
    m_window->scan(u"ภจจุ-คๅ---ตภค"_s, Qt::Key_Tab); // stands for 4006381333948
    QTRY_COMPARE(note(), u"Not among the goods: 4006381333948"_s);
    m_window->click(m_window->find("addToGoodsButton"));
    QPointer<gui::ProductDialog> dialog;
    QTRY_VERIFY(dialog = m_window->window().findChild<gui::ProductDialog *>());
    auto *barcode = m_window->find<QLineEdit>("articleBarcodeEdit", dialog);
    QCOMPARE(barcode->text(), u"4006381333948"_s);
    // A code scanned into the dialog is kept in the form in which it is looked up.
    barcode->setText(u"]E04006381333948"_s);
    m_window->find<QLineEdit>("articleNameEdit", dialog)->setText(u"Ruler"_s);
    QTest::mouseClick(m_window->find("saveArticleButton", dialog), Qt::LeftButton);
    QTRY_COMPARE(rows(), u"Ruler 1×"_s);
    QCOMPARE(m_window->ledger().products().withBarcode(u"practice"_s, u"4006381333948"_s)->barcode,
             u"4006381333948"_s);
}

void TestScanning::unknownCanGoWhereTheCursorWas()
{
    // Text that arrives as fast as from a scanner may be no code: another program may type a phone
    // number.
    m_window->click(m_window->editor("customer_details.phone_number"));
    m_window->scan(u"0812345678"_s, Qt::Key_Tab);
    QTRY_COMPARE(note(), u"Not among the goods: 0812345678"_s);
    QCOMPARE(m_window->draft().customer.phone, QString());
    m_window->click(m_window->find("putBackButton"));
    QCOMPARE(m_window->draft().customer.phone, u"0812345678"_s);
    QCOMPARE(note(), QString());
}

void TestScanning::aHandIsNoScanner()
{
    m_window->type(m_window->editor("amount"), "1250000");
    m_window->key(Qt::Key_Return);
    QCOMPARE(m_window->draft().amount, u"1250000"_s);
    m_window->type(m_window->editor("description"), "4006381333931");
    m_window->key(Qt::Key_Tab);
    QCOMPARE(m_window->draft().description, u"4006381333931"_s);
    lookUpsAreOver();
    QCOMPARE(rows(), u"Cereal 1×99"_s);
    QCOMPARE(note(), QString());
}

void TestScanning::notIntoAMadeLink()
{
    m_window->enter("amount", "25");
    m_window->enter("description", "Coffee");
    m_window->enter("customer_details.email_address", "mali@shop.example");
    m_window->pressCreate();
    QTRY_COMPARE(m_gateway->drafts.size(), 1);
    m_window->click(m_window->editor("description"));
    m_window->scan(u"4006381333931"_s);
    QVERIFY(m_window->form().isLocked());
    // If the code had been looked up, its answer would have come before this one.
    bool isAnswered = false;
    auto *job = reading<int>(
        m_window->ledger(), [](Ledger &) -> LedgerResult<int> { return 0; }, this);
    connect(job, &LedgerJob::finished, this, [&isAnswered] { isAnswered = true; });
    job->start();
    QTRY_VERIFY(isAnswered);
    QCOMPARE(rows(), QString());
    QCOMPARE(m_window->draft().description, u"Coffee"_s);
}

void TestScanning::unusualAmountIsMarkedAndAskedOf()
{
    makeLinks(6, u"250"_s);
    m_window->session().bringBack();
    m_window->enter("description", "Coffee");
    m_window->type(m_window->editor("amount"), "25000.50"); // the cursor is still in the field
    const QString marked = u"฿25,000.50 is more than 100 times the usual amount of this account "
                           "(฿250.00). Check the amount."_s;
    QTRY_COMPARE(m_window->noteOf("amount"), marked);
    m_window->enter("customer_details.email_address", "mali@shop.example");
    m_window->pressCreate();
    QTRY_VERIFY(m_window->questions.isOpen());
    QCOMPARE(m_window->questions.asked.constLast().text, marked);
    m_window->questions.answer(false);
    QCOMPARE(m_gateway->drafts.size(), 0);
    m_window->pressCreate();
    QTRY_VERIFY(m_window->questions.isOpen());
    m_window->questions.answer(true);
    QTRY_COMPARE(m_gateway->drafts.size(), 1);
}

void TestScanning::unusualAmountIsAskedOfBeforeTheLedgerAnswers()
{
    makeLinks(6, u"250"_s);
    m_window->session().bringBack();
    m_window->enter("customer_details.email_address", "mali@shop.example");
    m_window->enter("description", "Coffee");
    m_window->enter("currency", "USD");
    m_window->enter("amount", "25000.50");
    // The ledger is now asked for the usual amount in this currency.
    m_window->enter("currency", "THB");
    m_window->pressCreate();
    QTRY_VERIFY(m_window->questions.isOpen() || !m_gateway->drafts.isEmpty());
    QVERIFY(m_window->questions.isOpen());
    QVERIFY(m_window->questions.asked.constLast().text.contains(u"100 times"_s));
}

void TestScanning::whatIsNotTakenStopsCreate_data()
{
    QTest::addColumn<bool>("isScanned");
    QTest::newRow("typed without Return") << false;
    QTest::newRow("scanned and unknown") << true;
}

void TestScanning::whatIsNotTakenStopsCreate()
{
    QFETCH(bool, isScanned);
    m_window->enter("customer_details.email_address", "mali@shop.example");
    m_window->enter("description", "Coffee");
    m_window->enter("amount", "600");
    m_window->open("itemsSection");
    if (isScanned) {
        m_window->click(m_window->editor("description"));
        m_window->scan(u"5901234123457"_s);
        QTRY_VERIFY(m_window->find("leaveOutButton")->isVisible());
    } else {
        m_window->type(m_window->find("itemEntryEdit"), "3x Tea 50");
    }
    m_window->pressCreate();
    QVERIFY(m_window->find<QLabel>("noticeLabel")->text().contains(isScanned ? u"5901234123457"_s : u"3x Tea 50"_s));
    QVERIFY(m_window->find("itemEntryEdit")->hasFocus());
    QCOMPARE(m_gateway->drafts.size(), 0);
    if (isScanned)
        m_window->click(m_window->find("leaveOutButton"));
    else
        m_window->key(Qt::Key_N, Qt::ControlModifier);
    // The next link does not get what was typed, either.
    QCOMPARE(m_window->find<QLineEdit>("itemEntryEdit")->text(), QString());
}

void TestScanning::usualAmountIsNot()
{
    makeLinks(6, u"250"_s);
    m_window->session().bringBack();
    m_window->type(m_window->editor("amount"), "25000.01");
    QTRY_VERIFY(!m_window->noteOf("amount").isEmpty());
    m_window->type(m_window->editor("amount"), "25000");
    QCOMPARE(m_window->noteOf("amount"), QString());
    // No usual amount is known in another currency.
    m_window->enter("currency", "JPY");
    m_window->enter("amount", "9999999");
    QCOMPARE(m_window->noteOf("amount"), QString());
}

} // namespace linktill

QTEST_MAIN(linktill::TestScanning)
#include "tst_scanning.moc"
