// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests what the page says and does when something is wrong with a field, with a file or with the
// gateway.
#include "gui/widgets/listeditor.h"
#include "gui/widgets/rowsmodel.h"
#include "support/testpaths.h"
#include "support/windowfixture.h"

#include <QClipboard>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include <memory>

namespace linktill {

class TestNewLinkPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void speaksWhenAFieldIsLeft();
    void aLetterLaysOutOnlyWhatItChanges();
    void aClickIsNotPushedAway();
    void amountsTypedWrong_data();
    void amountsTypedWrong();
    void pastedText_data();
    void pastedText();
    void unknownCurrency();
    void halfACurrencyIsToldAfterAPause();
    void halfACurrencyIsNotSent();
    void aLetterBeforeTheKeyThatSendsIsSent();
    void aLetterBeforeTheKeyThatUndoesIsUndone();
    void wordsThatAreNoTimeAreNotSent();
    void opensTheSectionOfTheProblem_data();
    void opensTheSectionOfTheProblem();
    void putsTheCursorInTheRow();
    void warningsDoNotBlock();
    void waitsVisibly();
    void asksBeforeALinkIsHandedOut_data();
    void asksBeforeALinkIsHandedOut();
    void neverHandsOutWhatCanOnlyBeWrong();
    void cancels();
    void oneCallPerCreate_data();
    void oneCallPerCreate();
    void refusalPointsAtItsField();
    void notSent();
    void unknownOutcomeIsAskedFor_data();
    void unknownOutcomeIsAskedFor();
    void practiceGatewayHangs();
    void keepsAFileAsItIs();
    void badFiles_data();
    void badFiles();
    void fileThatCannotBeRead();
    void sameAsBilling();
    void otherShippingStaysItself();

private:
    /// Fills in as few fields as a link needs.
    void fill();
    void ctrlReturn() { m_window->key(Qt::Key_Return, Qt::ControlModifier); }
    QString labelText(const char *name) { return m_window->find<QLabel>(name)->text(); }
    bool isShown(const char *name) { return m_window->find(name)->isVisible(); }
    QString writeFile(const QByteArray &bytes);
    /// Loads a file with the button of the side bar.
    void openFile(const QString &path);

    QTemporaryDir m_dir;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<HeldGateway> m_gateway;
    std::unique_ptr<WindowFixture> m_window;
};

void TestNewLinkPage::init()
{
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_clock = std::make_unique<FixedClock>(seedNow());
    m_gateway = std::make_unique<HeldGateway>();
    m_window = std::make_unique<WindowFixture>(*m_gateway, *m_clock);
}

void TestNewLinkPage::cleanup()
{
    m_window.reset();
    m_gateway.reset();
}

void TestNewLinkPage::fill()
{
    m_window->enter("amount", "120");
    m_window->enter("description", "Two coffees");
}

QString TestNewLinkPage::writeFile(const QByteArray &bytes)
{
    QFile file(m_dir.filePath(QStringLiteral("request.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test's own file cannot be written.");
    return file.fileName();
}

void TestNewLinkPage::openFile(const QString &path)
{
    m_window->dialogs.answer = path;
    m_window->click(m_window->find("openButton"));
}

/// Counts how often a widget is laid out.
class LayoutCounter : public QObject
{
public:
    explicit LayoutCounter(QWidget *widget) { widget->installEventFilter(this); }

    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            ++count;
        return false;
    }
};

// --- Fields -----------------------------------------------------------------------------------

void TestNewLinkPage::speaksWhenAFieldIsLeft()
{
    WindowFixture &w = *m_window;
    w.type(w.editor("customer_details.email_address"), "mali@");
    QCOMPARE(w.noteOf("customer_details.email_address"), QString());
    QCOMPARE(w.noteOf("description"), QString()); // the field is empty, but nobody has been in it yet
    w.key(Qt::Key_Tab);
    QVERIFY(!w.noteOf("customer_details.email_address").isEmpty());
    QCOMPARE(w.editor("customer_details.email_address")->property("severity").toString(),
             QStringLiteral("problem"));
    QCOMPARE(w.editor("customer_details.email_address")->accessibleDescription(),
             w.noteOf("customer_details.email_address"));
    QCOMPARE(w.noteOf("description"), QString());
    // Once a field has a note, a correction is seen at once.
    w.enter("customer_details.email_address", "mali@shop.example");
    QCOMPARE(w.noteOf("customer_details.email_address"), QString());
    QVERIFY(m_gateway->drafts.isEmpty());
}

void TestNewLinkPage::aLetterLaysOutOnlyWhatItChanges()
{
    WindowFixture &w = *m_window;
    w.open("merchantSection");
    w.pressCreate(); // shows every note
    w.type(w.editor("merchant_details.name"), "Cof");
    w.type(w.editor("customer_details.email_address"), "mali@shop.example");
    QTRY_COMPARE(w.noteOf("customer_details.email_address"), QString());
    const auto settle = [] {
        for (int level = 0; level < 20; ++level)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    };
    settle();
    LayoutCounter form(w.find("scrollContent"));
    w.keys("x"); // the address is as good as before
    settle();
    QCOMPARE(form.count, 0);
    // Only the header of a section is laid out for its summary.
    w.editor("merchant_details.name")->setFocus();
    settle();
    form.count = 0;
    w.keys("f");
    QCOMPARE(w.find<gui::Section>("merchantSection")->summary(), QStringLiteral("Coff"));
    settle();
    QCOMPARE(form.count, 0);
    // Where a note appears or goes, the layout has settled before anything is painted.
    w.editor("customer_details.email_address")->setFocus();
    w.keys("@");
    QVERIFY(!w.noteOf("customer_details.email_address").isEmpty());
    settle();
    w.key(Qt::Key_Backspace);
    QCOMPARE(w.noteOf("customer_details.email_address"), QString());
    form.count = 0;
    settle();
    QCOMPARE(form.count, 0);
}

void TestNewLinkPage::aClickIsNotPushedAway()
{
    // Pressing the mouse leaves the field before; the sentence that then appears must not move the place
    // that is being clicked.
    WindowFixture &w = *m_window;
    w.keys("-5");
    w.click(w.find<gui::Section>("merchantSection")->header());
    QVERIFY(w.find<gui::Section>("merchantSection")->isOpen());
    QTRY_VERIFY(!w.noteOf("amount").isEmpty());
    // No note may speak of a draft that has gone.
    w.enter("amount", "1");
    w.type(w.editor("amount"), "-1");
    w.click(w.find("newLinkButton"));
    // The note of the next field that is left with the mouse comes after the amount's would have come.
    w.type(w.editor("customer_details.email_address"), "mali@");
    w.click(w.find<gui::Section>("merchantSection")->header());
    QTRY_VERIFY(!w.noteOf("customer_details.email_address").isEmpty());
    QVERIFY(!w.noteOf("amount").contains(QLatin1String("-1")));
}

void TestNewLinkPage::amountsTypedWrong_data()
{
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("exponent") << QByteArray("THB") << QByteArray("1e9") << QByteArray("1e9");
    QTest::newRow("negative") << QByteArray("THB") << QByteArray("-5") << QByteArray("-5");
    QTest::newRow("zero") << QByteArray("THB") << QByteArray("0") << QByteArray();
    QTest::newRow("three decimals")
        << QByteArray("THB") << QByteArray("2.345") << QByteArray("2.345");
    QTest::newRow("half a yen") << QByteArray("JPY") << QByteArray("0.5") << QByteArray("0.5");
    QTest::newRow("a word") << QByteArray("THB") << QByteArray("many") << QByteArray("many");
    QTest::newRow("nothing") << QByteArray("THB") << QByteArray() << QByteArray();
}

void TestNewLinkPage::amountsTypedWrong()
{
    QFETCH(QByteArray, currency);
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, said);
    const bool atOnce = QLatin1String(QTest::currentDataTag()) == QLatin1String("three decimals");
    WindowFixture &w = *m_window;
    w.keys(typed.constData()); // the cursor is in the amount from the start
    QCOMPARE(w.noteOf("amount").isEmpty(), !atOnce); // no further digit would correct it
    w.enter("currency", currency.constData());
    w.enter("description", "Two coffees");
    QTRY_VERIFY(!w.noteOf("amount").isEmpty());
    ctrlReturn();
    QVERIFY(!w.noteOf("amount").isEmpty());
    QVERIFY2(w.noteOf("amount").contains(QString::fromLatin1(said)),
             qPrintable(w.noteOf("amount")));
    QCOMPARE(w.window().focusWidget(), w.editor("amount"));
    QVERIFY(m_gateway->drafts.isEmpty());
    // What was typed is still there and can be corrected.
    QCOMPARE(w.draft().amount, QString::fromLatin1(typed));
    w.enter("amount", "120");
    QCOMPARE(w.noteOf("amount"), QString());
    ctrlReturn();
    QCOMPARE(m_gateway->drafts.size(), 1);
}

void TestNewLinkPage::pastedText_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("pasted");
    const QString bell = QStringLiteral("12") + QChar(7) + QStringLiteral("0");
    QTest::newRow("control character in an amount") << QStringLiteral("amount") << bell;
    QTest::newRow("control character in a text") << QStringLiteral("description") << bell;
    QTest::newRow("half a character")
        << QStringLiteral("description")
        << QStringLiteral("cof") + QChar(0xd83d) + QStringLiteral("fee");
}

void TestNewLinkPage::pastedText()
{
    QFETCH(QString, path);
    QFETCH(QString, pasted);
    WindowFixture &w = *m_window;
    fill();
    const QByteArray field = path.toLatin1();
    w.type(w.editor(field.constData()), "");
    QApplication::clipboard()->setText(pasted);
    w.key(Qt::Key_V, Qt::ControlModifier);
    w.key(Qt::Key_Tab);
    QVERIFY(!w.noteOf(field.constData()).isEmpty());
    w.pressCreate();
    QVERIFY(m_gateway->drafts.isEmpty());
    QCOMPARE(w.window().focusWidget(), w.editor(field.constData()));
}

void TestNewLinkPage::unknownCurrency()
{
    WindowFixture &w = *m_window;
    w.type(w.editor("currency"), "XQZ");
    QCOMPARE(w.noteOf("currency"), QString());
    w.key(Qt::Key_Tab);
    QVERIFY(w.noteOf("currency").contains(QLatin1String("XQZ")));
    w.enter("amount", "120");
    w.enter("description", "Two coffees");
    w.pressCreate();
    QVERIFY(m_gateway->drafts.isEmpty());
    w.enter("currency", "vnd");
    QCOMPARE(w.draft().currency, QStringLiteral("VND"));
    QCOMPARE(w.noteOf("currency"), QString());
}

void TestNewLinkPage::halfACurrencyIsToldAfterAPause()
{
    WindowFixture &w = *m_window;
    w.enter("currency", "THB");
    auto *form = w.page().findChild<gui::DraftForm *>();
    QSignalSpy told(form, &gui::DraftForm::settled);
    w.click(w.editor("currency"));
    w.key(Qt::Key_A, Qt::ControlModifier);
    told.clear();
    w.typeOn("xq");
    QCOMPARE(told.count(), 0);
    QCOMPARE(w.draft().currency, QStringLiteral("xq"));
    QTRY_COMPARE(told.count(), 1);
    w.type(w.editor("currency"), "vnd");
    QCOMPARE(w.draft().currency, QStringLiteral("VND"));
    const auto before = told.count();
    w.type(w.editor("currency"), "x");
    w.key(Qt::Key_Z, Qt::ControlModifier); // what was typed is told first, or undo would not know of it
    QVERIFY(told.count() > before);
    QCOMPARE(w.draft().currency, QStringLiteral("THB")); // all was typed without a pause
    w.key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(w.draft().currency, QStringLiteral("x"));
}

/// What was just typed is sent without waiting for the pause after which the page follows.
void TestNewLinkPage::aLetterBeforeTheKeyThatSendsIsSent()
{
    WindowFixture &w = *m_window;
    fill();
    w.click(w.editor("description"));
    w.key(Qt::Key_A, Qt::ControlModifier);
    w.typeOn("Two teas");
    ctrlReturn();
    QCOMPARE(m_gateway->drafts.size(), 1);
    QCOMPARE(m_gateway->drafts.first().description, QStringLiteral("Two teas"));
}

void TestNewLinkPage::aLetterBeforeTheKeyThatUndoesIsUndone()
{
    WindowFixture &w = *m_window;
    fill();
    const QString before = w.draft().description;
    w.click(w.editor("description"));
    w.key(Qt::Key_A, Qt::ControlModifier);
    w.typeOn("Tea");
    w.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.draft().description, before);
    w.key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(w.draft().description, QStringLiteral("Tea"));
}

void TestNewLinkPage::halfACurrencyIsNotSent()
{
    WindowFixture &w = *m_window;
    fill();
    w.type(w.editor("currency"), "x");
    ctrlReturn();
    QVERIFY(w.noteOf("currency").contains(QLatin1String("x")));
    QVERIFY(m_gateway->drafts.isEmpty());
}

void TestNewLinkPage::wordsThatAreNoTimeAreNotSent()
{
    WindowFixture &w = *m_window;
    fill();
    w.page().linkForm().showField(QStringLiteral("expiry_date"));
    w.keys("next blursday");
    ctrlReturn();
    QVERIFY(w.noteOf("expiry_date").contains(QLatin1String("next blursday")));
    QVERIFY(m_gateway->drafts.isEmpty());
}

void TestNewLinkPage::opensTheSectionOfTheProblem_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("path");
    QTest::addColumn<LinkContent>("draft");
    const auto row = [](const char *section, const char *path, auto spoil) {
        LinkContent draft = seedDraft();
        spoil(draft);
        QTest::newRow(path) << QString::fromLatin1(section) << QString::fromLatin1(path) << draft;
    };
    const QString bad = QStringLiteral("ftp://x");
    row("merchantSection", "merchant_details.logo", [&](LinkContent &d) { d.merchant.logo = bad; });
    row("merchantSection", "country_code", [](LinkContent &d) { d.countryCode.clear(); });
    row("itemsSection", "merchant_details.shipping_charges",
        [](LinkContent &d) { d.merchant.shippingCharges = QStringLiteral("-1"); });
    row("billingSection", "billing_details.billing_email",
        [](LinkContent &d) { d.billing.email = QStringLiteral("x"); });
    row("shippingSection", "shipping_details.shipping_address.country_code",
        [](LinkContent &d) { d.shipping.address.countryCode = QStringLiteral("QQ"); });
    row("methodsSection", "chosen_payment_methods",
        [](LinkContent &d) { d.methods.append(d.methods[0]); });
    row("scheduleSection", "scheduled_date", [](LinkContent &d) {
        d.scheduled = Moment::fromIso(QStringLiteral("2020-01-01T00:00:00.000Z"));
    });
    row("expirySection", "reminder_time",
        [](LinkContent &d) { d.reminderTime = QStringLiteral("1.5"); });
    row("returnPagesSection", "failure_url", [](LinkContent &d) { d.failureUrl.clear(); });
    row("referencesSection", "merchant_order_id", [](LinkContent &d) { d.merchantOrderId.clear(); });
    row("referencesSection", "notes", [](LinkContent &d) { d.notes[1].key = d.notes[0].key; });
    row("moreSection", "custom_txn_webhook_urls", [&](LinkContent &d) { d.webhooks = {bad}; });
}

void TestNewLinkPage::opensTheSectionOfTheProblem()
{
    QFETCH(QString, section);
    QFETCH(QString, path);
    QFETCH(LinkContent, draft);
    WindowFixture &w = *m_window;
    openFile(writeFile(w.format.write(draft)));
    auto *closed = w.find<gui::Section>(section.toLatin1().constData());
    QVERIFY(!closed->isOpen());
    w.pressCreate();
    QVERIFY(m_gateway->drafts.isEmpty());
    QVERIFY(closed->isOpen());
    QWidget *editor = w.editor(path.toLatin1().constData());
    QWidget *focus = w.window().focusWidget();
    QVERIFY2(focus == editor || editor->isAncestorOf(focus), qPrintable(focus->objectName()));
    QTRY_VERIFY(!focus->visibleRegion().isEmpty());
    // The problem is said in words, beside the field or below its table.
    const auto labels = closed->findChildren<QLabel *>(QStringLiteral("fieldNoteText"));
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && !label->text().isEmpty();
    }));
    const auto *badge = closed->findChild<QLabel *>(QStringLiteral("sectionBadge"));
    QVERIFY(badge && badge->isVisible());
}

void TestNewLinkPage::putsTheCursorInTheRow()
{
    WindowFixture &w = *m_window;
    LinkContent draft = seedDraft();
    draft.notes[1].key.clear();
    openFile(writeFile(w.format.write(draft)));
    w.pressCreate();
    QCOMPARE(w.find<gui::ListEditor>("notesEditor")->view()->currentIndex().row(), 1);
}

void TestNewLinkPage::warningsDoNotBlock()
{
    WindowFixture &w = *m_window;
    openFile(writeFile(w.format.write(seedDraft())));
    QVERIFY(!w.form().fieldIssues().all().isEmpty());
    QVERIFY(!hasProblems(w.form().fieldIssues().all()));
    w.pressCreate();
    QTRY_COMPARE(m_gateway->drafts.size(), 1);
}

// --- Sending ----------------------------------------------------------------------------------

void TestNewLinkPage::waitsVisibly()
{
    WindowFixture &w = *m_window;
    fill();
    const LinkContent before = w.draft();
    ctrlReturn();
    QCOMPARE(m_gateway->drafts.size(), 1);
    QVERIFY(m_gateway->creating && m_gateway->creating->starts == 1);
    QVERIFY(isShown("progressBar"));
    QVERIFY(isShown("cancelButton"));
    QVERIFY(!w.find("createButton")->isEnabled());
    QCOMPARE(difference(w.draft(), before), QString());
    m_gateway->creating->end(CreatedLink{QStringLiteral("https://pay.example/1"),
                                         QStringLiteral("R1"), before.merchantOrderId});
    QVERIFY(isShown("resultCard"));
    QVERIFY(!isShown("progressBar"));
    QCOMPARE(w.find<QLineEdit>("linkEdit")->text(), QStringLiteral("https://pay.example/1"));
    QVERIFY(w.find<QLineEdit>("linkEdit")->isReadOnly());
    QVERIFY(labelText("referenceLabel").contains(before.merchantOrderId));
    QVERIFY(labelText("referenceLabel").contains(QLatin1String("R1")));
    QCOMPARE(difference(w.draft(), before), QString());
}

void TestNewLinkPage::asksBeforeALinkIsHandedOut_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *url, const char *shown,
                        const char *sentence) {
        QTest::newRow(name) << QString::fromUtf8(url) << QString::fromUtf8(shown)
                            << QString::fromUtf8(sentence);
    };
    row("plain http", "http://pay.example/1", "http://pay.example/1", "begin with https://");
    row("user before the host", "https://portone.cloud@evil.example/1",
        "https://portone.cloud@evil.example/1", "leads to evil.example");
    row("IP address", "https://203.0.113.7/1", "https://203.0.113.7/1", "IP address 203.0.113.7");
    row("Cyrillic letter", "https://\u0440ay.example/1", "https://xn--ay-kmc.example/1",
        "Its real name is xn--ay-kmc.example");
    row("another host than before", "https://pay.example/1", "https://pay.example/1",
        "Earlier links of this account lead to checkout.portone.cloud");
}

void TestNewLinkPage::asksBeforeALinkIsHandedOut()
{
    QFETCH(QString, url);
    QFETCH(QString, shown);
    QFETCH(QString, sentence);
    WindowFixture &w = *m_window;
    fill();
    ctrlReturn();
    CreatedLink link{url, QStringLiteral("R1"), QStringLiteral("O1")};
    if (sentence.startsWith(QLatin1String("Earlier")))
        link.knownHosts = QStringList{QStringLiteral("checkout.portone.cloud")};
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    m_gateway->creating->end(link);
    QCOMPARE(w.find<QLineEdit>("linkEdit")->text(), shown);
    QVERIFY(!w.find("linkEdit")->isEnabled()); // the link cannot be copied from there either
    QVERIFY(!isShown("qrLabel"));
    QVERIFY2(labelText("resultHint").contains(sentence), qPrintable(labelText("resultHint")));
    int asked = 0;
    for (const char *button :
         {"copyLinkButton", "openLinkButton", "copyQrButton", "saveQrButton"}) {
        w.click(w.find(button));
        QCOMPARE(w.questions.asked.size(), ++asked);
        QVERIFY(w.questions.asked.last().text.contains(shown));
        w.questions.answer(false);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    QVERIFY(!isShown("qrLabel"));
    w.click(w.find("copyLinkButton"));
    w.questions.answer(true);
    QCOMPARE(QGuiApplication::clipboard()->text(), url);
    QVERIFY(isShown("qrLabel"));
    QCOMPARE(w.find<QLineEdit>("linkEdit")->text(), url);
    w.click(w.find("copyQrButton")); // the person is asked only once
    QVERIFY(!w.questions.isOpen());
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
}

void TestNewLinkPage::neverHandsOutWhatCanOnlyBeWrong()
{
    WindowFixture &w = *m_window;
    fill();
    ctrlReturn();
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    m_gateway->creating->end(CreatedLink{QStringLiteral("https://pay.example/\u202e1"),
                                         QStringLiteral("R1"), QStringLiteral("O1")});
    QCOMPARE(w.find<QLineEdit>("linkEdit")->text(),
             QStringLiteral("https://pay.example/%E2%80%AE1"));
    QVERIFY(!isShown("qrLabel"));
    for (const char *button : {"copyLinkButton", "openLinkButton", "copyQrButton", "saveQrButton"})
        QVERIFY(!w.find(button)->isEnabled());
    w.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!w.questions.isOpen());
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

void TestNewLinkPage::cancels()
{
    WindowFixture &w = *m_window;
    fill();
    const LinkContent before = w.draft();
    ctrlReturn();
    w.click(w.find("cancelButton"));
    QVERIFY(isShown("failureTitle"));
    QVERIFY(labelText("failureText").contains(QLatin1String("cancelled")));
    QVERIFY(isShown("checkButton"));
    QVERIFY(!isShown("progressBar"));
    QCOMPARE(difference(w.draft(), before), QString());
    QVERIFY(w.find("createButton")->isEnabled());
}

void TestNewLinkPage::oneCallPerCreate_data()
{
    QTest::addColumn<bool>("mouse");
    QTest::newRow("double click") << true;
    QTest::newRow("Ctrl+Return twice") << false;
}

void TestNewLinkPage::oneCallPerCreate()
{
    QFETCH(bool, mouse);
    fill();
    if (mouse) {
        m_window->click(m_window->find("createButton"), true);
    } else {
        ctrlReturn();
        ctrlReturn();
    }
    QCOMPARE(m_gateway->drafts.size(), 1);
    QCOMPARE(m_gateway->creating->starts, 1);
    m_gateway->creating->end(CreatedLink{QStringLiteral("https://pay.example/1"), {}, {}});
    ctrlReturn(); // the link exists and is not made again
    QCOMPARE(m_gateway->drafts.size(), 1);
}

void TestNewLinkPage::refusalPointsAtItsField()
{
    WindowFixture &w = *m_window;
    fill();
    const LinkContent before = w.draft();
    ctrlReturn();
    m_gateway->creating->end(Refused{400, QStringLiteral("4030"), QStringLiteral("BAD_URL"),
                                     QStringLiteral("success_url is invalid"),
                                     QStringLiteral("success_url")});
    QVERIFY(isShown("failureTitle"));
    QVERIFY(!isShown("checkButton"));
    QVERIFY(w.find<gui::Section>("returnPagesSection")->isOpen());
    QCOMPARE(w.window().focusWidget(), w.editor("success_url"));
    const QString said = labelText("failureText") + labelText("failureDetail");
    QVERIFY2(said.contains(QLatin1String("success_url is invalid")), qPrintable(said));
    QCOMPARE(difference(w.draft(), before), QString());
    w.click(w.find("copyDetailsButton"));
    QVERIFY(QApplication::clipboard()->text().contains(QLatin1String("4030")));
    ctrlReturn();
    QCOMPARE(m_gateway->drafts.size(), 2);
}

void TestNewLinkPage::notSent()
{
    fill();
    const LinkContent before = m_window->draft();
    ctrlReturn();
    m_gateway->creating->end(NotSent{NetworkFault::HostNotFound, QStringLiteral("no such host")});
    QVERIFY(isShown("failureAdvice"));
    QCOMPARE(labelText("failureDetail"), QStringLiteral("no such host"));
    QVERIFY(!isShown("checkButton"));
    QCOMPARE(difference(m_window->draft(), before), QString());
    m_window->pressCreate();
    QCOMPARE(m_gateway->drafts.size(), 2);
}

void TestNewLinkPage::unknownOutcomeIsAskedFor_data()
{
    QTest::addColumn<QString>("answer");
    QTest::newRow("there is one") << QStringLiteral("found");
    QTest::newRow("there is none") << QStringLiteral("refused");
    QTest::newRow("still not known") << QStringLiteral("unknown");
}

void TestNewLinkPage::unknownOutcomeIsAskedFor()
{
    QFETCH(QString, answer);
    WindowFixture &w = *m_window;
    fill();
    const LinkContent before = w.draft();
    ctrlReturn();
    constexpr int patience = 60'000; // ms, on a busy machine
    QTRY_VERIFY_WITH_TIMEOUT(m_gateway->creating && m_gateway->creating->starts == 1, patience);
    m_gateway->creating->end(OutcomeUnknown{UnknownCause::ServerError, 502, {}});
    QTRY_VERIFY_WITH_TIMEOUT(labelText("failureDetail").contains(QLatin1String("502")), patience);
    w.click(w.find("checkButton"));
    QTRY_VERIFY_WITH_TIMEOUT(m_gateway->asking && m_gateway->asking->starts == 1, patience);
    QCOMPARE(m_gateway->askedFor, QStringList(before.merchantOrderId));
    QTRY_VERIFY_WITH_TIMEOUT(isShown("progressBar"), patience);
    if (answer == QLatin1String("found"))
        m_gateway->asking->end(LinkStatus{QStringLiteral("R7"),
                                          before.merchantOrderId,
                                          QStringLiteral("Created"),
                                          {},
                                          LinkState::Created});
    else if (answer == QLatin1String("refused"))
        m_gateway->asking->end(Refused{400,
                                       QStringLiteral("5001"),
                                       {},
                                       QStringLiteral("record not found"),
                                       {},
                                       RefusalKind::NoRecord});
    else
        m_gateway->asking->end(OutcomeUnknown{UnknownCause::AnswerTimeout, 0, {}});
    QTRY_VERIFY_WITH_TIMEOUT(isShown("failureTitle"), patience);
    QCOMPARE(isShown("checkButton"), answer == QLatin1String("unknown"));
    QCOMPARE(labelText("failureText").contains(QLatin1String("R7")),
             answer == QLatin1String("found"));
    QCOMPARE(m_gateway->drafts.size(), 1); // asking the gateway sends no link
    QCOMPARE(difference(w.draft(), before), QString());
}

void TestNewLinkPage::practiceGatewayHangs()
{
    // This goes over the wire: a request that was sent cannot be called back, so the outcome is open
    // until the gateway is asked.
    PracticePair shop(*m_clock);
    m_window.reset();
    m_window = std::make_unique<WindowFixture>(shop.client, *m_clock);
    shop.server.setFault(practice::Fault::CreateThenHang);
    fill();
    m_window->pressCreate();
    QTRY_COMPARE(shop.server.links().size(), 1);
    QVERIFY(isShown("progressBar"));
    m_window->click(m_window->find("cancelButton"));
    QTRY_VERIFY(isShown("checkButton"));
    m_window->click(m_window->find("checkButton"));
    QTRY_VERIFY(labelText("failureText").contains(shop.server.links()[0].reference));
    m_window.reset(); // the window goes before the shop that it uses
}

// --- Files ------------------------------------------------------------------------------------

void TestNewLinkPage::keepsAFileAsItIs()
{
    WindowFixture &w = *m_window;
    openFile(QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json"));
    QCOMPARE(difference(w.draft(), seedDraft()), QString());
    QVERIFY(!isShown("noticeFrame"));

    w.enter("description", "Two coffees");
    w.enter("amount", "many");
    const LinkContent before = w.draft();
    const QString copy = m_dir.filePath(QStringLiteral("copy.json"));
    w.dialogs.answer = copy;
    w.key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(w.dialogs.proposed, before.merchantOrderId + QLatin1String(".linktill.json"));
    w.key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(w.draft().description.isEmpty());
    w.key(Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE(difference(w.draft(), before), QString());

    w.dialogs.answer = m_dir.filePath(QStringLiteral("no/such/folder.json"));
    w.click(w.find("saveButton"));
    QVERIFY(labelText("noticeLabel").contains(QLatin1String("folder.json")));
}

void TestNewLinkPage::badFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<bool>("opened");
    const QByteArray seed =
        QJsonDocument(
            QJsonDocument::fromJson(portone::JsonRequestFormat().write(seedDraft())).object())
            .toJson();
    const auto with = [&seed](const char *from, const char *to) {
        QByteArray bytes = seed;
        return bytes.replace(from, to);
    };
    const auto words = [](std::initializer_list<const char *> list) {
        QStringList result;
        for (const char *word : list)
            result.append(QString::fromLatin1(word));
        return result;
    };
    QTest::newRow("empty") << QByteArray() << words({"request.json"}) << false;
    QTest::newRow("no JSON") << QByteArray("<html>") << words({"request.json"}) << false;
    QTest::newRow("a list") << QByteArray("[1]") << words({"request.json"}) << false;
    QTest::newRow("nested deep") << QByteArray(1'000'000, '[') << words({"request.json"}) << false;
    QTest::newRow("unknown field")
        << with("\"source\"", "\"colour\": 1, \"source\"") << words({"colour"}) << true;
    QTest::newRow("wrong type") << with("\"amount\": 2500", "\"amount\": \"2500\"")
                                << words({"Amount", "number"}) << true;
    QTest::newRow("list that is none")
        << with("\"source\"", "\"order_details\": 7, \"source\"") << words({"Items"}) << true;
}

void TestNewLinkPage::badFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, said);
    QFETCH(bool, opened);
    WindowFixture &w = *m_window;
    fill();
    const LinkContent before = w.draft();
    openFile(writeFile(bytes));
    QVERIFY(isShown("noticeFrame"));
    for (const QString &word : said)
        QVERIFY2(labelText("noticeLabel").contains(word), qPrintable(labelText("noticeLabel")));
    // A file that is no request leaves the form alone; from any other file the form takes what fits.
    QCOMPARE(w.draft() == before, !opened);
    if (opened)
        QCOMPARE(w.draft().description, seedDraft().description);
    QVERIFY(m_gateway->drafts.isEmpty());
    w.click(w.find("noticeCloseButton"));
    QVERIFY(!isShown("noticeFrame"));
}

void TestNewLinkPage::fileThatCannotBeRead()
{
    const LinkContent before = m_window->draft();
    openFile(m_dir.filePath(QStringLiteral("nothing.json")));
    QVERIFY(labelText("noticeLabel").contains(QLatin1String("nothing.json")));
    QCOMPARE(difference(m_window->draft(), before), QString());
    openFile({}); // no file was chosen
    QCOMPARE(difference(m_window->draft(), before), QString());
}

// --- Shipping ---------------------------------------------------------------------------------

void TestNewLinkPage::sameAsBilling()
{
    WindowFixture &w = *m_window;
    w.open("billingSection");
    w.enter("billing_details.billing_name", "Mali");
    auto *shipping = w.open("shippingSection");
    auto *same = w.find<QCheckBox>("sameAsBillingCheck", shipping);
    w.click(same);
    QVERIFY(same->isChecked());
    QCOMPARE(w.draft().shipping.name, QStringLiteral("Mali"));
    w.enter("billing_details.billing_address.city", "Bangkok");
    QCOMPARE(w.draft().shipping, w.draft().billing);
    auto *city = qobject_cast<QLineEdit *>(w.editor("shipping_details.shipping_address.city"));
    QVERIFY(city && !city->isEnabled());
    QCOMPARE(city->text(), QStringLiteral("Bangkok"));

    w.click(same); // from here on the shipping address is separate
    QVERIFY(city->isEnabled());
    w.enter("billing_details.billing_address.city", "Phuket");
    QCOMPARE(w.draft().shipping.address.city, QStringLiteral("Bangkok"));
    w.enter("shipping_details.shipping_address.city", "Trang");
    QCOMPARE(w.draft().billing.address.city, QStringLiteral("Phuket"));
}

void TestNewLinkPage::otherShippingStaysItself()
{
    WindowFixture &w = *m_window;
    w.open("billingSection");
    w.enter("billing_details.billing_name", "Mali");
    auto *shipping = w.open("shippingSection");
    auto *same = w.find<QCheckBox>("sameAsBillingCheck", shipping);
    w.click(same);
    openFile(QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json"));
    QVERIFY(!same->isChecked());
    QCOMPARE(w.draft().shipping, seedDraft().shipping);
    w.enter("billing_details.billing_name", "Somchai");
    QCOMPARE(w.draft().shipping, seedDraft().shipping);
}

} // namespace linktill

QTEST_MAIN(linktill::TestNewLinkPage)
#include "tst_newlinkpage.moc"
