// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests what fields and files accept alike, and how the window comes to the page of an import and back.
#include "application/ports/customerrepository.h"
#include "application/ports/ledger.h"
#include "application/ports/productrepository.h"
#include "core/moment.h"
#include "gui/customers/customerdialog.h"
#include "gui/products/productdialog.h"
#include "gui/widgets/fieldnote.h"
#include "sheet/csvrows.h"
#include "support/windowfixture.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

class TestWindowImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherKindIsSaid();
    void widestTable();
    void otherNamesAreTold();
    void leftAndFoundAgain();
    void returnPressesAButton();
    void lastImportIsUndoneLater();
    void fileIsDroppedOnCustomers();
    void pageTakesWhatAnImportTakes();
    void dialogTakesWhatAnImportTakes();
    void articleTakesWhatAnImportTakes();
    void pastedContactsAreTakenApart();

private:
    /// Opens page Customers, from there the page of the import, and a file with these bytes in it.
    void open(WindowFixture &f, const QByteArray &bytes, const QString &name = u"in.csv"_s)
    {
        const QString path = f.folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(path));
        file.close();
        f.window().showCustomers();
        f.dialogs.answer = path;
        f.click(f.find("importCustomersButton"));
        f.click(f.find("openFileButton"));
    }
    static QString textOf(WindowFixture &f, const char *name, QWidget *in = nullptr)
    {
        return f.find<QLabel>(name, in)->text();
    }
    static std::unique_ptr<WindowFixture> window(PracticePair &practice, FixedClock &clock)
    {
        auto f = std::make_unique<WindowFixture>(practice.client, clock);
        f->readTables = sheet::csvRows;
        f->reopen();
        return f;
    }

    FixedClock m_clock{utcTime(QDate(2026, 11, 25), QTime(3, 0))};
    PracticePair m_practice{m_clock};
};

void TestWindowImport::otherKindIsSaid()
{
    const auto f = window(m_practice, m_clock);
    open(*f, "%PDF-1.4\n1 0 obj\n", u"list.pdf"_s);
    QTRY_VERIFY(textOf(*f, "importNoticeLabel").contains(u"list.pdf is a PDF"_s));
    QVERIFY(!f->find<QPushButton>("importButton")->isEnabled());
}

void TestWindowImport::widestTable()
{
    const auto f = window(m_practice, m_clock);
    open(*f, QByteArray("a,").repeated(100'000) + "\n");
    const auto *rows = f->find<QTableView>("importTable")->model();
    QTRY_COMPARE(rows->columnCount(), int(maxColumns) + 1); // one for the numbers of the lines
    QVERIFY(!f->find<QPushButton>("importButton")->isEnabled());
}

/// Two rows with one e-mail address become one customer, and the result names both.
void TestWindowImport::otherNamesAreTold()
{
    const auto f = window(m_practice, m_clock);
    open(*f, "Name,E-mail\nChai Dee,info@shop.example\nDuang Dee,info@shop.example\n");
    auto *button = f->find<QPushButton>("importButton");
    QTRY_VERIFY(button->isEnabled());
    f->click(button);
    QTRY_VERIFY(textOf(*f, "runSentence").contains(u"Duang Dee has the email of Chai Dee"_s));
    QCOMPARE(f->ledger().customers().page(u"practice"_s, {}, 9)->customers.size(), 1);
}

/// Escape leads back to page Customers; what was begun is there again afterwards.
void TestWindowImport::leftAndFoundAgain()
{
    const auto f = window(m_practice, m_clock);
    open(*f, "Name,E-mail\nAnna,anna@example.com\n");
    QTRY_VERIFY(f->find<QPushButton>("importButton")->isEnabled());
    QVERIFY(f->find<QAbstractButton>("customersButton")->isChecked());
    f->key(Qt::Key_Escape);
    QTRY_VERIFY(f->find("customersTable")->isVisible());
    QVERIFY(f->ledger().customers().page(u"practice"_s, {}, 9)->customers.isEmpty());
    f->click(f->find("importCustomersButton"));
    QTRY_VERIFY(f->find("importTable")->isVisible());
    QVERIFY(f->find<QPushButton>("importButton")->isEnabled());
}

/// Return presses the button that has the focus, on each page, and none when another key is held with it.
void TestWindowImport::returnPressesAButton()
{
    const auto f = window(m_practice, m_clock);
    f->window().showCustomers();
    auto *import = f->find("importCustomersButton");
    import->setFocus();
    f->key(Qt::Key_Return);
    QTRY_VERIFY(f->find("openFileButton")->hasFocus());
    QFile file(f->folder.filePath(u"in.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Name,E-mail\nAnna,anna@example.com\n") > 0);
    file.close();
    f->dialogs.answer = file.fileName();
    f->key(Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(!f->find("importTable")->isVisible());
    f->key(Qt::Key_Return);
    QTRY_VERIFY(f->find("importTable")->isVisible());
}

/// An import can be undone until another one was done, also after the page was left and other files were opened.
void TestWindowImport::lastImportIsUndoneLater()
{
    const auto f = window(m_practice, m_clock);
    const auto known = [&f] {
        return f->ledger().customers().page(u"practice"_s, {}, 9)->customers.size();
    };
    const auto import = [&f] {
        QTRY_VERIFY(f->find<QPushButton>("importButton")->isEnabled());
        f->click(f->find("importButton"));
        QTRY_VERIFY(f->find("undoImportButton")->isVisible());
    };
    open(*f, "Name,E-mail\nAnna,anna@example.com\n", u"first.csv"_s);
    auto *undo = f->find<QPushButton>("undoLastButton");
    QVERIFY(!undo->isVisible());
    import();
    QVERIFY(!undo->isVisible()); // the card has a button for it
    f->click(f->find("importButton")); // Done
    QTRY_VERIFY(f->find("customersTable")->isVisible());
    QCOMPARE(known(), 1);
    open(*f, "Name,E-mail\nBen,ben@example.com\nCarl,carl@example.com\n");
    QVERIFY(undo->isVisible() && undo->toolTip().contains(u"first.csv"_s));
    import();
    QCOMPARE(known(), 3);
    f->click(f->find("importButton"));
    QTRY_VERIFY(f->find("customersTable")->isVisible());
    f->click(f->find("importCustomersButton"));
    QTRY_VERIFY(undo->isVisible() && undo->toolTip().contains(u"in.csv"_s));
    QVERIFY(f->find("openFileButton")->isVisible()); // no file is open any more
    f->click(undo);
    QTRY_VERIFY(textOf(*f, "importNoticeLabel").contains(u"undone"_s));
    QCOMPARE(known(), 1); // Anna's import is older than the last one
    QVERIFY(!undo->isVisible());
}

void TestWindowImport::fileIsDroppedOnCustomers()
{
    const auto f = window(m_practice, m_clock);
    QFile file(f->folder.filePath(u"in.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Name,E-mail\nAnna,anna@example.com\n") > 0);
    file.close();
    f->window().showCustomers();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(file.fileName())});
    QWidget *page = f->find("CustomersPage");
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(page, &drop);
    QTRY_VERIFY(f->find("importTable")->isVisible());
    QTRY_COMPARE(f->find<QPushButton>("importButton")->text(), u"Import 1"_s);
}

void TestWindowImport::pageTakesWhatAnImportTakes()
{
    const auto f = window(m_practice, m_clock);
    KnownCustomer anna;
    anna.accountId = u"practice"_s;
    anna.contact = {u"Anna"_s, u"anna@example.com"_s, {}};
    QVERIFY(f->ledger().customers().add({anna}));
    f->window().showCustomers();
    QTRY_COMPARE(f->find<QLineEdit>("nameField")->text(), u"Anna"_s);
    const auto known = [&f] {
        return f->ledger().customers().page(u"practice"_s, {}, 1)->customers.constFirst().contact;
    };
    for (const auto &[field, text] : {std::pair("emailField", "anna@b"), {"phoneField", "12"}}) {
        f->type(f->find(field), text);
        f->click(f->find("saveCustomerButton"));
        QTRY_VERIFY(textOf(*f, "customersNoticeLabel").contains(QLatin1String(text)));
        QCOMPARE(known(), anna.contact);
        f->type(f->find(field), field == QByteArray("emailField") ? "anna@example.com" : "-");
    }
    f->type(f->find("emailField"), "Anna B <b@example.com>;");
    f->click(f->find("saveCustomerButton"));
    QTRY_COMPARE(known(), (Customer{u"Anna"_s, u"b@example.com"_s, {}}));
}

void TestWindowImport::dialogTakesWhatAnImportTakes()
{
    const auto f = window(m_practice, m_clock);
    f->window().showCustomers();
    f->click(f->find("newCustomerButton"));
    QPointer<gui::CustomerDialog> dialog;
    QTRY_VERIFY(dialog = f->window().findChild<gui::CustomerDialog *>());
    QTRY_VERIFY(dialog->isActiveWindow());
    auto *keep = f->find<QPushButton>("keepCustomerButton", dialog);
    QTest::keyClicks(f->find<QLineEdit>("customerNameEdit", dialog), u"Mai"_s);
    auto *tabs = f->find<QTabWidget>("customerTabs", dialog);
    tabs->setCurrentIndex(1);
    auto *email = f->find<QLineEdit>("emailEdit", f->find("billingParty", dialog));
    QTRY_VERIFY(email->isVisible());
    QTest::keyClicks(email, u"mai@b"_s);
    tabs->setCurrentIndex(0);
    QTest::mouseClick(keep, Qt::LeftButton);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(tabs->currentIndex(), 1);
    QVERIFY(email->hasFocus());
    QVERIFY(f->find<gui::FieldNote>("emailEditNote", f->find("billingParty", dialog))
                ->text()
                .contains(u"mai@b"_s));
    email->setText(QString());
    QTest::keyClicks(email, u"mai@b.example"_s);
    QTest::mouseClick(keep, Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QCOMPARE(f->ledger().customers().page(u"practice"_s, {}, 1)->customers.value(0).billing.email,
             u"mai@b.example"_s);
}

void TestWindowImport::articleTakesWhatAnImportTakes()
{
    const auto f = window(m_practice, m_clock);
    QPointer<gui::ProductDialog> dialog(
        new gui::ProductDialog(f->ledger(), {}, u"THB"_s, &f->window()));
    dialog->show();
    auto *code = f->find<QLineEdit>("articleBarcodeEdit", dialog);
    QTest::keyClicks(f->find<QLineEdit>("articleNameEdit", dialog), u"Salt"_s);
    QTest::keyClicks(code, u"8.85E+12"_s);
    f->find<QPushButton>("saveArticleButton", dialog)->click();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(f->find<gui::FieldNote>("articleNote", dialog)->text().contains(u"spreadsheet"_s));
    code->setText(u"N/A"_s);
    f->find<QPushButton>("saveArticleButton", dialog)->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(f->ledger().products().page({}, {}, 1)->products.value(0).barcode, QString());
}

/// A pasted contact is split into its address, name and phone.
void TestWindowImport::pastedContactsAreTakenApart()
{
    const auto f = window(m_practice, m_clock);
    f->enter("customer_details.email_address", "Suda K <suda@example.com>");
    QCOMPARE(f->draft().customer.email, u"suda@example.com"_s);
    QCOMPARE(f->draft().customer.name, u"Suda K"_s);
    f->enter("customer_details.email_address", "Other <mailto:y@example.com>;");
    QCOMPARE(f->draft().customer.email, u"y@example.com"_s);
    QCOMPARE(f->draft().customer.name, u"Suda K"_s); // the name was there already and stays
    f->enter("customer_details.phone_number", "-");
    QCOMPARE(f->draft().customer.phone, QString());
    // Of two addresses the first is taken, as an import does, and the other is said.
    f->enter("customer_details.email_address", "p@example.com, q@example.com");
    QCOMPARE(f->draft().customer.email, u"p@example.com"_s);
    QVERIFY(f->noteOf("customer_details.email_address").contains(u"q@example.com"_s));
}

} // namespace

QTEST_MAIN(TestWindowImport)
#include "tst_windowimport.moc"
