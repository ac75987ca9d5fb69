// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests what fields and files accept alike, and what the dialog says of a file that is not a table.
#include "application/ports/customerrepository.h"
#include "application/ports/ledger.h"
#include "application/ports/productrepository.h"
#include "core/moment.h"
#include "gui/customers/customerdialog.h"
#include "gui/customers/customerimport.h"
#include "gui/products/productdialog.h"
#include "gui/widgets/fieldnote.h"
#include "sheet/csvrows.h"
#include "support/windowfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
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
    void leftOutRowsAreSaved();
    void pageTakesWhatAnImportTakes();
    void dialogTakesWhatAnImportTakes();
    void articleTakesWhatAnImportTakes();
    void pastedContactsAreTakenApart();

private:
    gui::CustomerImport *imported(WindowFixture &f, const QByteArray &bytes,
                                  const QString &name = u"in.csv"_s)
    {
        const QString path = f.folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(path));
        file.close();
        f.window().showCustomers();
        f.dialogs.answer = path;
        f.click(f.find("importCustomersButton"));
        return f.find<gui::CustomerImport>("CustomerImport");
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
    auto *dialog = imported(*f, "%PDF-1.4\n1 0 obj\n", u"list.pdf"_s);
    QTRY_VERIFY(textOf(*f, "importHint", dialog).contains(u"list.pdf is a PDF"_s));
    QVERIFY(!f->find<QPushButton>("importButton", dialog)->isEnabled());
}

void TestWindowImport::widestTable()
{
    const auto f = window(m_practice, m_clock);
    auto *dialog = imported(*f, QByteArray("a,").repeated(100'000) + "\n");
    auto *preview = f->find<QTableWidget>("previewTable", dialog);
    QTRY_COMPARE(preview->columnCount(), int(maxColumns));
    QVERIFY(!f->find<QPushButton>("importButton", dialog)->isEnabled());
}

/// Two rows with one e-mail address become one customer, and the notice names both.
void TestWindowImport::otherNamesAreTold()
{
    const auto f = window(m_practice, m_clock);
    auto *dialog =
        imported(*f, "Name,E-mail\nChai Dee,info@shop.example\nDuang Dee,info@shop.example\n");
    auto *button = f->find<QPushButton>("importButton", dialog);
    QTRY_VERIFY(button->isEnabled());
    button->click();
    QTRY_VERIFY(
        textOf(*f, "customersNoticeLabel").contains(u"Duang Dee has the email of Chai Dee"_s));
    QCOMPARE(f->ledger().customers().page(u"practice"_s, {}, 9)->customers.size(), 1);
}

void TestWindowImport::leftOutRowsAreSaved()
{
    const auto f = window(m_practice, m_clock);
    auto *dialog = imported(
        *f, "Name,E-mail,Town\nAnna,anna,\"Hue, old\"\nBert,b@example.com,\nCarl,\"carl,x\n"
            "Dora,d@example.com,\nEve,eve,y\n");
    auto *button = f->find<QPushButton>("importButton", dialog);
    QTRY_VERIFY(button->isEnabled());
    f->dialogs.answer = f->folder.filePath(u"bad.csv"_s);
    f->find<QPushButton>("saveBadButton", dialog)->click();
    QFile saved(f->dialogs.answer);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = saved.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].contains("2,Line 2") && lines[0].contains("Anna,anna,\"Hue, old\""));
    QVERIFY(lines[1].startsWith("4,") && lines[1].trimmed().endsWith("Carl,\"carl,x\""));
    QVERIFY(lines[2].startsWith("6,") && lines[2].trimmed().endsWith("Eve,eve,y"));
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
    // When two addresses are pasted, the person chooses one.
    f->enter("customer_details.email_address", "p@example.com, q@example.com");
    QCOMPARE(f->draft().customer.email, u"p@example.com, q@example.com"_s);
}

} // namespace

QTEST_MAIN(TestWindowImport)
#include "tst_windowimport.moc"
