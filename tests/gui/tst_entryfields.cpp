// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests fields that help: what is typed or pasted in the usual forms ends up where it belongs.
#include "core/moment.h"
#include "gui/compose/pastedialog.h"
#include "gui/widgets/fieldnote.h"
#include "support/heldgateway.h"
#include "support/windowfixture.h"

#include <QClipboard>
#include <QCompleter>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <memory>

namespace linktill {

class TestEntryFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void amountShowsTheCurrencysForm();
    void amountSaysAtOnceThatItIsTooFine();
    void amountIsReadInEitherForm_data();
    void amountIsReadInEitherForm();
    void phoneIsShownNicelyAndSentPlain();
    void oneOfSeveralContactsIsTaken_data();
    void oneOfSeveralContactsIsTaken();
    void addressHasThePartsOfItsCountry_data();
    void addressHasThePartsOfItsCountry();
    void addressKeepsWhatIsFilled();
    void tabFollowsTheOrderOfTheCountry();
    void stateIsPicked();
    void prefectureFollowsFromThePostalCode();
    void blockIsSpreadOverBilling();
    void blockIsSpreadOverTheCustomer();
    void phoneOfAnotherCountryIsWrittenWithIt();
    void blockIsPastedAsOneLine();
    void expiryInWords();

private:
    QLineEdit *line(const char *path) { return qobject_cast<QLineEdit *>(m_window->editor(path)); }
    void useCountry(const char *code)
    {
        m_window->enter("billing_details.billing_address.country_code", code);
    }
    void useLinkCountry(const char *code)
    {
        m_window->open("merchantSection");
        m_window->enter("country_code", code);
    }
    /// Returns the labels of the parts of the billing address, in the order in which they are on the
    /// screen.
    QStringList parts();
    gui::PasteDialog *pasted(QWidget *into, const QString &text);

    FixedClock m_clock{utcTime(QDate(2026, 11, 25), QTime(3, 0))};
    std::unique_ptr<HeldGateway> m_gateway;
    std::unique_ptr<WindowFixture> m_window;
};

void TestEntryFields::init()
{
    m_gateway = std::make_unique<HeldGateway>();
    m_window = std::make_unique<WindowFixture>(*m_gateway, m_clock);
}

void TestEntryFields::cleanup()
{
    m_window.reset();
    m_gateway.reset();
}

QStringList TestEntryFields::parts()
{
    QList<QLabel *> labels;
    QWidget *section = m_window->find("billingSection");
    for (const char *name : {"line1EditLabel", "line2EditLabel", "postalCodeEditLabel",
                             "cityEditLabel", "stateEditLabel"}) {
        auto *label = m_window->find<QLabel>(name, section);
        if (label->isVisible())
            labels.append(label);
    }
    section->window()->layout()->activate();
    QCoreApplication::processEvents(); // lays the parts out in the new order
    std::sort(labels.begin(), labels.end(), [section](QLabel *a, QLabel *b) {
        const QPoint left = a->mapTo(section, QPoint()), right = b->mapTo(section, QPoint());
        return std::pair(left.y(), left.x()) < std::pair(right.y(), right.x());
    });
    QStringList names;
    for (const QLabel *label : labels)
        names.append(label->text());
    return names;
}

// --- Amount and phone ---------------------------------------------------------------------------

void TestEntryFields::amountShowsTheCurrencysForm()
{
    WindowFixture &w = *m_window;
    w.enter("currency", "THB");
    QCOMPARE(line("amount")->placeholderText(), QStringLiteral("฿0.00"));
    w.enter("amount", "2500");
    QCOMPARE(line("amount")->text(), QStringLiteral("฿2,500.00"));
    w.enter("currency", "VND");
    QCOMPARE(line("amount")->text(), QStringLiteral("₫2,500"));
    QCOMPARE(line("amount")->placeholderText(), QStringLiteral("₫0"));
    QCOMPARE(w.draft().amount, QStringLiteral("2500"));
}

void TestEntryFields::amountSaysAtOnceThatItIsTooFine()
{
    WindowFixture &w = *m_window;
    w.enter("currency", "VND");
    w.type(w.editor("amount"), "12.5");
    QVERIFY2(w.noteOf("amount").contains(QLatin1String("12.5")), qPrintable(w.noteOf("amount")));
    QVERIFY(line("amount")->hasFocus());
    w.type(w.editor("amount"), "12");
    QCOMPARE(w.noteOf("amount"), QString());
}

void TestEntryFields::amountIsReadInEitherForm_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("plain");
    QTest::newRow("commas and a point") << QStringLiteral("1,250.50") << QStringLiteral("1250.50");
    QTest::newRow("points and a comma") << QStringLiteral("1.250,50") << QStringLiteral("1250.50");
    QTest::newRow("Arabic figures") << QStringLiteral("١٢٥٠") << QStringLiteral("1250");
    QTest::newRow("thousands") << QStringLiteral("1250k") << QStringLiteral("1250000");
    QTest::newRow("Thai words") << QStringLiteral("5 แสนบาท") << QStringLiteral("500000");
}

void TestEntryFields::amountIsReadInEitherForm()
{
    QFETCH(QString, typed);
    WindowFixture &w = *m_window;
    w.enter("currency", "THB");
    w.click(w.editor("amount"));
    QApplication::clipboard()->setText(typed);
    w.key(Qt::Key_V, Qt::ControlModifier);
    w.key(Qt::Key_Tab);
    QTEST(w.draft().amount.text(), "plain");
    QVERIFY(line("amount")->text().startsWith(QStringLiteral("฿")));
}

void TestEntryFields::phoneIsShownNicelyAndSentPlain()
{
    WindowFixture &w = *m_window;
    w.enter("amount", "120");
    w.enter("description", "Two coffees");
    useLinkCountry("TH");
    w.enter("customer_details.phone_number", "0812345678");
    QCOMPARE(line("customer_details.phone_number")->text(), QStringLiteral("+66 81 234 5678"));
    w.pressCreate();
    QTRY_COMPARE(m_gateway->drafts.size(), 1);
    QCOMPARE(m_gateway->drafts.first().customer.phone, QStringLiteral("+66812345678"));
}

void TestEntryFields::oneOfSeveralContactsIsTaken_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("left");
    const QByteArray email("customer_details.email_address"), phone("customer_details.phone_number");
    QTest::newRow("e-mail") << email << QByteArray("a@example.com, b@example.com") << QStringLiteral("a@example.com")
                            << QStringLiteral("b@example.com");
    QTest::newRow("semicolon") << email << QByteArray("a@example.com; b@example.com")
                               << QStringLiteral("a@example.com") << QStringLiteral("b@example.com");
    QTest::newRow("who is billed") << QByteArray("billing_details.billing_email")
                                   << QByteArray("a@example.com b@example.com") << QStringLiteral("a@example.com")
                                   << QStringLiteral("b@example.com");
    QTest::newRow("phone") << phone << QByteArray("0812345678, 0812345679") << QStringLiteral("+66 81 234 5678")
                           << QStringLiteral("0812345679");
    QTest::newRow("extension") << phone << QByteArray("02 234 5678 ext. 12") << QStringLiteral("+66 2 234 5678")
                               << QStringLiteral("ext. 12");
}

void TestEntryFields::oneOfSeveralContactsIsTaken()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, typed);
    QFETCH(QString, shown);
    QFETCH(QString, left);
    WindowFixture &w = *m_window;
    useLinkCountry("TH");
    if (path.startsWith("billing"))
        w.open("billingSection");
    w.enter(path.constData(), typed.constData());
    const auto note = [&] { // the forms of both parties have the same notes
        return path.startsWith("billing") ? w.find<gui::FieldNote>("emailEditNote", w.find("billingSection"))->text()
                                          : w.noteOf(path.constData());
    };
    QCOMPARE(line(path.constData())->text(), shown);
    QVERIFY2(note().contains(left), qPrintable(note()));
    w.enter("description", "Two coffees"); // what is said stays while other fields are edited
    QVERIFY(note().contains(left));
    w.enter(path.constData(), path.contains("phone") ? "0812345670" : "c@example.com");
    QCOMPARE(note(), QString());
}

// --- Address ------------------------------------------------------------------------------------

void TestEntryFields::addressHasThePartsOfItsCountry_data()
{
    QTest::addColumn<QString>("labels");
    QTest::newRow("TH") << QStringLiteral(
        "Address|Address, second line (district)|City|Province|Postal code");
    QTest::newRow("DE") << QStringLiteral("Address *|Address, second line|Postal code *|City *");
    QTest::newRow("JP") << QStringLiteral(
        "Postal code *|Prefecture *|City *|Address *|Address, second line");
    QTest::newRow("US") << QStringLiteral("Address *|Address, second line|City *|State *|ZIP code *");
    QTest::newRow("KR") << QStringLiteral("Province or city (do, si) *|City *|Address *|"
                                          "Address, second line (district)|Postal code *");
    QTest::newRow("HK") << QStringLiteral("Area *|Address *|Address, second line");
    QTest::newRow("VN") << QStringLiteral(
        "Address *|Address, second line|City *|Province|Postal code");
}

void TestEntryFields::addressHasThePartsOfItsCountry()
{
    m_window->open("billingSection");
    useCountry(QTest::currentDataTag());
    QFETCH(QString, labels);
    QTRY_COMPARE(parts().join(QLatin1Char('|')), labels);
}

void TestEntryFields::addressKeepsWhatIsFilled()
{
    WindowFixture &w = *m_window;
    w.open("billingSection");
    useCountry("US");
    w.enter("billing_details.billing_address.state", "CA");
    useCountry("DE");
    QTRY_VERIFY(parts().contains(QStringLiteral("State or province"))); // what is sent is shown
    w.enter("billing_details.billing_address.state", "");
    w.enter("billing_details.billing_address.state", "x");
    w.type(w.editor("billing_details.billing_address.state"), "");
    w.key(Qt::Key_Backspace);
    QCOMPARE(w.draft().billing.address.state, QString());
    // The field stays while the cursor is in it.
    QVERIFY(line("billing_details.billing_address.state")->isVisible());
    w.key(Qt::Key_Tab);
    QTRY_VERIFY(!line("billing_details.billing_address.state")->isVisible());
}

void TestEntryFields::tabFollowsTheOrderOfTheCountry()
{
    WindowFixture &w = *m_window;
    w.open("billingSection");
    for (const auto &[country, names] :
         {std::pair("JP", QStringList{QStringLiteral("postalCodeEdit"), QStringLiteral("stateEdit"),
                                      QStringLiteral("cityEdit"), QStringLiteral("line1Edit")}),
          std::pair("US", QStringList{QStringLiteral("line1Edit"), QStringLiteral("line2Edit"),
                                      QStringLiteral("cityEdit"), QStringLiteral("stateEdit"),
                                      QStringLiteral("postalCodeEdit")})}) {
        useCountry(country);
        w.click(w.find(qPrintable(names.front()), w.find("billingSection")));
        for (const QString &name : names) {
            QCOMPARE(w.window().focusWidget()->objectName(), name);
            w.key(Qt::Key_Tab);
        }
    }
}

void TestEntryFields::stateIsPicked()
{
    WindowFixture &w = *m_window;
    w.open("billingSection");
    useCountry("TH");
    auto *state = line("billing_details.billing_address.state");
    w.type(state, "chiang mai");
    QCompleter *finder = state->completer();
    QVERIFY(finder && finder->popup()->isVisible());
    QCOMPARE(finder->completionCount(), 1);
    QTest::keyClick(finder->popup(), Qt::Key_Down);
    QTest::keyClick(finder->popup(), Qt::Key_Return);
    QCOMPARE(state->text(), QStringLiteral("เชียงใหม่"));
    QCOMPARE(w.draft().billing.address.state, QStringLiteral("เชียงใหม่"));
    w.type(state, "");
    w.key(Qt::Key_Backspace);
    w.key(Qt::Key_Down);
    QVERIFY(finder->popup()->isVisible());
    QCOMPARE(finder->completionCount(), 77);
    finder->popup()->hide();
    w.type(state, "Elsewhere"); // a state need not be in the list
    w.key(Qt::Key_Tab);
    QCOMPARE(w.draft().billing.address.state, QStringLiteral("Elsewhere"));
}

void TestEntryFields::prefectureFollowsFromThePostalCode()
{
    WindowFixture &w = *m_window;
    w.open("billingSection");
    useCountry("JP");
    w.enter("billing_details.billing_address.postal_code", "530-0001");
    QCOMPARE(line("billing_details.billing_address.state")->text(), QStringLiteral("大阪府"));
    w.enter("billing_details.billing_address.postal_code", "154-0023");
    QCOMPARE(w.draft().billing.address.state, QStringLiteral("東京都"));
    w.enter("billing_details.billing_address.state", "Tokyo");
    w.enter("billing_details.billing_address.postal_code", "530-0001");
    QCOMPARE(w.draft().billing.address.state, QStringLiteral("Tokyo")); // what was typed by hand stays
    w.enter("billing_details.billing_address.postal_code", "53");
    const auto *note = w.find<gui::FieldNote>("postalCodeEditNote", w.find("billingSection"));
    QVERIFY2(note->text().contains(QLatin1String("53")), qPrintable(note->text()));
}

// --- Pasting ------------------------------------------------------------------------------------

gui::PasteDialog *TestEntryFields::pasted(QWidget *into, const QString &text)
{
    QApplication::clipboard()->setText(text);
    if (qobject_cast<QLineEdit *>(into)) {
        m_window->click(into);
        m_window->key(Qt::Key_V, Qt::ControlModifier);
    } else {
        m_window->click(into);
    }
    auto *dialog = m_window->window().findChild<gui::PasteDialog *>();
    if (!dialog || !QTest::qWaitForWindowExposed(dialog))
        qFatal("Nothing is offered");
    return dialog;
}

void TestEntryFields::blockIsSpreadOverBilling()
{
    WindowFixture &w = *m_window;
    w.open("billingSection");
    useCountry("US");
    w.enter("billing_details.billing_address.line_2", "left from before");
    const LinkContent before = w.draft();
    auto *dialog = pasted(w.find("pasteAddressButton", w.find("billingSection")),
                          QStringLiteral("Jane Doe\n1 Main St\nSpringfield, IL 62701\n"
                                         "(415) 555-2671\njane@example.com"));
    QCOMPARE(difference(w.draft(), before), QString()); // the block is only shown so far
    auto *tree = w.find<QTreeWidget>("pasteTree", dialog);
    QCOMPARE(tree->topLevelItemCount(), 8);
    QCOMPARE(tree->topLevelItem(0)->text(0), QStringLiteral("Billing name"));
    QCOMPARE(tree->topLevelItem(0)->text(1), QStringLiteral("Jane"));
    QTest::keyClick(dialog, Qt::Key_Return);
    const Party &billing = w.draft().billing;
    QCOMPARE(billing.name, QStringLiteral("Jane"));
    QCOMPARE(billing.surname, QStringLiteral("Doe"));
    QCOMPARE(billing.email, QStringLiteral("jane@example.com"));
    QCOMPARE(billing.phone, QStringLiteral("(415) 555-2671"));
    QCOMPARE(billing.address.line1, QStringLiteral("1 Main St"));
    QCOMPARE(billing.address.line2, QString());
    QCOMPARE(billing.address.city, QStringLiteral("Springfield"));
    QCOMPARE(billing.address.state, QStringLiteral("IL"));
    QCOMPARE(billing.address.postalCode, QStringLiteral("62701"));
    QCOMPARE(billing.address.countryCode, QStringLiteral("US"));
    QCOMPARE(line("billing_details.billing_phone")->text(), QStringLiteral("+1 415-555-2671"));
}

void TestEntryFields::blockIsSpreadOverTheCustomer()
{
    WindowFixture &w = *m_window;
    useLinkCountry("TH");
    auto *dialog = pasted(w.editor("customer_details.name"),
                          QStringLiteral("สมชาย ใจดี\r\nโทร. 081-234-5678\r\nsomchai@example.com\r\n"
                                         "99 ถนนสุขุมวิท เขตคลองเตย\r\nกรุงเทพมหานคร 10110"));
    QVERIFY(line("customer_details.name")->text().isEmpty());
    QTest::mouseClick(w.find<QPushButton>("pasteFillButton", dialog), Qt::LeftButton);
    QCOMPARE(w.draft().customer.name, QStringLiteral("สมชาย ใจดี"));
    QCOMPARE(w.draft().customer.phone, QStringLiteral("081-234-5678"));
    QCOMPARE(w.draft().customer.email, QStringLiteral("somchai@example.com"));
    QCOMPARE(w.draft().billing.address.postalCode, QStringLiteral("10110"));
    QCOMPARE(w.draft().billing.address.city, QStringLiteral("เขตคลองเตย"));
    QCOMPARE(w.draft().billing.name, QString());
}

/// Within Thailand, 0812… of Jakarta would be somebody else's number, so the phone gets its country
/// code.
void TestEntryFields::phoneOfAnotherCountryIsWrittenWithIt()
{
    WindowFixture &w = *m_window;
    useLinkCountry("TH");
    const QString block = QStringLiteral("Budi Santoso\nJalan Surya No. 10\nJakarta Pusat 10640\n"
                                         "Indonesia\n0812-3456-7890");
    auto *dialog = pasted(w.editor("customer_details.name"), block);
    QTest::mouseClick(w.find<QPushButton>("pasteFillButton", dialog), Qt::LeftButton);
    QCOMPARE(w.draft().customer.phone, QStringLiteral("+6281234567890"));
    QCOMPARE(w.draft().billing.address.countryCode, QStringLiteral("ID"));
    // Beside an address in that country the number is taken as it was pasted.
    w.open("billingSection");
    dialog = pasted(w.find("pasteAddressButton", w.find("billingSection")), block);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(w.draft().billing.phone, QStringLiteral("0812-3456-7890"));
}

void TestEntryFields::blockIsPastedAsOneLine()
{
    WindowFixture &w = *m_window;
    w.open("billingSection");
    auto *line1 = line("billing_details.billing_address.line_1");
    auto *dialog = pasted(line1, QStringLiteral("12 Long Lane\nBack door"));
    QTest::mouseClick(w.find<QPushButton>("pasteAsItIsButton", dialog), Qt::LeftButton);
    QCOMPARE(line1->text(), QStringLiteral("12 Long Lane Back door"));
    QCOMPARE(w.draft().billing.address.line1, QStringLiteral("12 Long Lane Back door"));
    // Text of one line is inserted without the dialog.
    QTRY_VERIFY(!w.window().findChild<gui::PasteDialog *>());
    QApplication::clipboard()->setText(QStringLiteral(" 5"));
    w.click(line1);
    w.key(Qt::Key_End);
    w.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(w.draft().billing.address.line1, QStringLiteral("12 Long Lane Back door 5"));
    QVERIFY(!w.window().findChild<gui::PasteDialog *>());
}

// --- Time ---------------------------------------------------------------------------------------

void TestEntryFields::expiryInWords()
{
    WindowFixture &w = *m_window;
    useLinkCountry("JP");
    w.open("expirySection");
    QWidget *expiry = w.editor("expiry_date");
    w.click(w.find("momentSwitch", expiry));
    w.key(Qt::Key_Tab);
    w.keys("25 Dec 2031");
    w.key(Qt::Key_Tab);
    // The link expires in the last minute of that day in Bangkok.
    QCOMPARE(w.draft().expiry.toIso(), QStringLiteral("2031-12-25T16:59:00.000Z"));
    const auto *there = w.find<QLabel>("momentThere", expiry);
    QVERIFY(there->isVisible());
    QVERIFY2(there->text().contains(QLatin1String("Japan")), qPrintable(there->text()));
    useLinkCountry("TH");
    QVERIFY(!there->isVisible());
}

} // namespace linktill

QTEST_MAIN(linktill::TestEntryFields)
#include "tst_entryfields.moc"
