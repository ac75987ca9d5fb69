// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests templates in the window: they are used, saved, renamed, deleted and made the default, and
// placeholders are filled in.
#include "application/links/linktemplates.h"
#include "application/links/newlinkdefaults.h"
#include "application/ports/draftrepository.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgerqueue.h"
#include "application/ports/outcome.h"
#include "application/ports/templaterepository.h"
#include "gui/compose/requestview.h"
#include "gui/templates/templatedialog.h"
#include "gui/templates/templatesdialog.h"
#include "support/keycounter.h"
#include "support/windowfixture.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>
#include <QTreeView>

#include <mutex>

using namespace Qt::StringLiterals;

namespace linktill {

class TestWindowTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void usedByLettersAndReturn();
    void typedAmountAndCustomerStay();
    void oneStepForUndo();
    void anotherAfterTheFirst();
    void afterALinkItBeginsAnother();
    void returnBeforeTheListIsThere();
    void savedFromTheForm();
    void replacesOnlyWhenToldTwice();
    void ofAllAccounts();
    void longNameFitsASmallWindow();
    void renamed();
    void deletedAndBroughtBack();
    void defaultBeginsNewLinks();
    void defaultWaitsForAnUntouchedForm();
    void placeholdersAreFilledIn();
    void placeholdersInThePreview();
    void wordsInBracesThatAreNone();
    void foundByThePalette();
    void templateStory();

private:
    TemplateId add(const QString &name, const LinkContent &draft)
    {
        LinkTemplate made = templateOf(draft, {}, m_window->format, seedNow());
        made.accountId = u"practice"_s;
        made.name = name;
        const auto saved = m_window->ledger().templates().save(made);
        return saved ? saved->id : 0;
    }
    static LinkContent fees()
    {
        LinkContent draft;
        draft.currency = u"THB"_s;
        draft.countryCode = u"TH"_s;
        draft.amount = u"250"_s;
        draft.description = u"School fees of {customer}, order {order}"_s;
        draft.notes = {{u"term"_s, u"autumn"_s}};
        return draft;
    }
    gui::TemplatesDialog *openList()
    {
        m_window->key(Qt::Key_T, Qt::ControlModifier);
        return waitFor<gui::TemplatesDialog>(&m_window->window());
    }
    template <class Dialog> Dialog *waitFor(QWidget *below)
    {
        Dialog *dialog = nullptr;
        const bool isThere = QTest::qWaitFor([&] {
            dialog = below->findChild<Dialog *>();
            return dialog && dialog->isActiveWindow();
        });
        if (!isThere)
            qFatal("No such dialog opens.");
        return dialog;
    }
    /// Activates the window, as a window manager does when a dialog closes; the offscreen platform has
    /// none.
    static void backTo(QWidget *window)
    {
        window->activateWindow();
        QTRY_VERIFY(window->isActiveWindow());
    }
    /// Types as from a keyboard: the dialog gets the keys, whichever of its fields has the cursor.
    static void type(QWidget *dialog, const char *letters)
    {
        for (; *letters; ++letters)
            QTest::keyClick(dialog->windowHandle(), *letters);
    }
    QStringList rows(gui::TemplatesDialog *dialog)
    {
        auto *table = m_window->find<QTableWidget>("templatesTable", dialog);
        QStringList all;
        for (int row = 0; row < table->rowCount(); ++row)
            all << table->item(row, 0)->text();
        return all;
    }
    void use(const char *letters)
    {
        QPointer<gui::TemplatesDialog> dialog = openList();
        type(dialog, letters);
        QTest::keyClick(dialog->windowHandle(), Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        backTo(&m_window->window());
    }
    void saveAs(QWidget *dialog, const QString &name)
    {
        auto *edit = m_window->find<QLineEdit>("templateNameEdit", dialog);
        edit->selectAll();
        QTest::keyClicks(edit, name);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QString description() { return m_window->draft().description; }

    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<HeldGateway> m_gateway;
    std::unique_ptr<WindowFixture> m_window;
};

void TestWindowTemplates::init()
{
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_clock = std::make_unique<FixedClock>(seedNow());
    m_gateway = std::make_unique<HeldGateway>();
    m_window = std::make_unique<WindowFixture>(*m_gateway, *m_clock);
    QVERIFY(add(u"School fees"_s, fees()));
    LinkContent deposit;
    deposit.description = u"Deposit"_s;
    QVERIFY(add(u"Deposit"_s, deposit));
    QTRY_VERIFY(m_window->window().findChild<gui::Section *>(u"itemsSection"_s));
}

void TestWindowTemplates::cleanup()
{
    m_window.reset();
    m_gateway.reset();
}

void TestWindowTemplates::usedByLettersAndReturn()
{
    const QString order = m_window->draft().merchantOrderId;
    QPointer<gui::TemplatesDialog> dialog = openList();
    QTRY_COMPARE(rows(dialog), (QStringList{u"Deposit"_s, u"School fees"_s}));
    // Looking for a template does not count as leaving the field.
    QCOMPARE(m_window->noteOf("amount"), QString());
    type(dialog, "fee");
    QCOMPARE(rows(dialog), QStringList{u"School fees"_s});
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    backTo(&m_window->window());
    QCOMPARE(description(), fees().description);
    QCOMPARE(m_window->draft().amount, u"250"_s);
    QCOMPARE(m_window->draft().notes, fees().notes);
    QCOMPARE(m_window->draft().merchantOrderId, order);
    QTRY_VERIFY(m_window->editor("amount")->hasFocus());
    m_window->keys("300"); // what is typed replaces the template's amount
    QCOMPARE(m_window->draft().amount, u"300"_s);
    QCOMPARE(m_window->find<QLabel>("pageHint")->text(), u"Filled from “School fees”"_s);
    // The key Down goes to the next template.
    dialog = openList();
    QTRY_COMPARE(rows(dialog).size(), 2);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Down);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Up);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return);
    QTRY_COMPARE(description(), u"Deposit"_s);
}

void TestWindowTemplates::typedAmountAndCustomerStay()
{
    m_window->enter("amount", "99");
    m_window->enter("customer_details.name", "Anong");
    m_window->enter("description", "Mine");
    use("fees");
    QTRY_COMPARE(description(), fees().description);
    QCOMPARE(m_window->draft().amount, u"99"_s);
    QCOMPARE(m_window->draft().customer.name, u"Anong"_s);
}

void TestWindowTemplates::oneStepForUndo()
{
    m_window->enter("description", "Mine");
    const LinkContent before = m_window->draft();
    use("fees");
    QTRY_COMPARE(m_window->draft().notes.size(), 1);
    const LinkContent after = m_window->draft();
    m_window->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(difference(m_window->draft(), before), QString());
    m_window->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(difference(m_window->draft(), after), QString());
}

void TestWindowTemplates::anotherAfterTheFirst()
{
    use("fees");
    QTRY_COMPARE(m_window->draft().notes.size(), 1);
    use("dep");
    QTRY_COMPARE(description(), u"Deposit"_s);
    QCOMPARE(m_window->draft().amount, QString()); // the amount was the first template's
    QVERIFY(m_window->draft().notes.isEmpty());
}

void TestWindowTemplates::afterALinkItBeginsAnother()
{
    m_window->enter("amount", "99");
    m_window->enter("description", "Tea");
    m_window->pressCreate();
    QTRY_VERIFY(m_gateway->creating);
    m_gateway->creating->end(CreatedLink{u"https://pay.example/1"_s, u"R1"_s, {}});
    QTRY_VERIFY(!m_window->session().isSending());
    const QString made = m_gateway->drafts.constFirst().merchantOrderId;
    use("fees");
    QTRY_COMPARE(description(), fees().description);
    QCOMPARE(m_window->draft().amount, u"250"_s);
    QVERIFY(m_window->draft().merchantOrderId != made);
}

void TestWindowTemplates::returnBeforeTheListIsThere()
{
    // The disk is slow: the queue is held up until Return has been pressed.
    std::mutex slow;
    slow.lock();
    m_window->ledger().run(LedgerQueue::Reading, [&slow] { const std::lock_guard wait(slow); });
    QPointer<gui::TemplatesDialog> dialog = openList();
    type(dialog, "fees");
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return);
    QVERIFY(description().isEmpty());
    slow.unlock();
    QTRY_VERIFY(!dialog);
    QCOMPARE(description(), fees().description);
}

void TestWindowTemplates::savedFromTheForm()
{
    m_window->enter("amount", "120");
    m_window->enter("description", "Piano for {customer}");
    m_window->key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QPointer<gui::TemplateDialog> dialog = waitFor<gui::TemplateDialog>(&m_window->window());
    saveAs(dialog, QString());
    QVERIFY(dialog); // nothing is saved without a name
    QVERIFY(!m_window->find<gui::FieldNote>("templateNote", dialog)->text().isEmpty());
    saveAs(dialog, u"Piano"_s);
    QTRY_VERIFY(!dialog);
    const auto saved = m_window->ledger().templates().named(u"practice"_s, u"Piano"_s);
    QVERIFY(saved && saved->id != 0);
    QVERIFY2(saved->summary.contains(u"Piano for"_s), qPrintable(saved->summary));
    QCOMPARE(m_window->find<QLabel>("pageHint")->text(), u"Saved as template “Piano”"_s);
    backTo(&m_window->window());
    m_window->key(Qt::Key_N, Qt::ControlModifier);
    use("piano");
    QTRY_COMPARE(description(), u"Piano for {customer}"_s);
    QCOMPARE(m_window->draft().amount, u"120"_s);
    QCOMPARE(m_window->draft().merchant.name, m_window->book().active().merchant.name);
}

void TestWindowTemplates::replacesOnlyWhenToldTwice()
{
    m_window->enter("description", "Newer");
    // The dialog can be opened from the list as well, and the list's rows follow.
    QPointer<gui::TemplatesDialog> list = openList();
    QTRY_COMPARE(rows(list).size(), 2);
    QTest::mouseClick(m_window->find("saveFormButton", list), Qt::LeftButton);
    QPointer<gui::TemplateDialog> dialog = waitFor<gui::TemplateDialog>(list);
    saveAs(dialog, u"school FEES"_s);
    auto *button = m_window->find<QPushButton>("saveTemplateButton", dialog);
    QTRY_COMPARE(button->text(), u"Replace"_s);
    QCOMPARE(m_window->ledger().templates().named(u"practice"_s, u"School fees"_s)->name,
             u"School fees"_s);
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(rows(list), (QStringList{u"Deposit"_s, u"school FEES"_s}));
    backTo(list);
    list->reject();
    backTo(&m_window->window());
    m_window->key(Qt::Key_N, Qt::ControlModifier);
    use("fees");
    QTRY_COMPARE(description(), u"Newer"_s);
}

void TestWindowTemplates::ofAllAccounts()
{
    Account shop;
    shop.name = u"Coffee shop"_s;
    shop.key = u"sjcrvcbVYkFobHlx"_s;
    shop.country = u"TH"_s;
    shop.currency = u"THB"_s;
    shop.merchant.name = shop.name;
    const auto added = m_window->book().add(shop);
    QVERIFY(added);
    QVERIFY(m_window->book().use(added->id));
    m_window->reopen();
    QTRY_VERIFY(m_window->window().findChild<gui::Section *>(u"itemsSection"_s));
    m_window->enter("description", "Beans");
    for (const bool shared : {false, true}) {
        m_window->key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QPointer<gui::TemplateDialog> dialog = waitFor<gui::TemplateDialog>(&m_window->window());
        m_window->find<QCheckBox>("allAccountsBox", dialog)->setChecked(shared);
        saveAs(dialog, shared ? u"Everybody's"_s : u"Mine"_s);
        QTRY_VERIFY(!dialog);
        backTo(&m_window->window());
    }
    QPointer<gui::TemplatesDialog> list = openList();
    // The templates of the practice shop are not listed.
    QTRY_COMPARE(rows(list), (QStringList{u"Everybody's"_s, u"Mine"_s}));
    QCOMPARE(m_window->ledger().templates().named(u"practice"_s, u"Everybody's"_s)->accountId,
             QString());
    QCOMPARE(m_window->ledger().templates().named(u"practice"_s, u"Mine"_s)->id, 0);
    // The template does not contain what the account fills in: in another account that account fills it
    // in.
    list->reject();
    QVERIFY(m_window->book().use(u"practice"_s));
    m_window->reopen();
    QTRY_VERIFY(m_window->window().findChild<gui::Section *>(u"itemsSection"_s));
    use("every");
    QTRY_COMPARE(description(), u"Beans"_s);
    QCOMPARE(m_window->draft().merchant.name, m_window->book().active().name);
}

void TestWindowTemplates::longNameFitsASmallWindow()
{
    QVERIFY(add(u"Long "_s + QString(55, u'W'), fees()));
    m_window->window().resize(640, 640);
    use("long");
    auto *hint = m_window->find<QLabel>("pageHint");
    QTRY_VERIFY(hint->text().startsWith(u"Filled from “Long WW"_s));
    const int room = m_window->find<QScrollArea>("scrollArea")->viewport()->width();
    QTRY_VERIFY(m_window->find("scrollContent")->width() <= room);
    QTRY_VERIFY(hint->width() >= hint->fontMetrics().horizontalAdvance(hint->text()));
}

void TestWindowTemplates::renamed()
{
    QPointer<gui::TemplatesDialog> list = openList();
    QTRY_COMPARE(rows(list).size(), 2);
    type(list, "fees");
    QTest::keyClick(list->windowHandle(), Qt::Key_F2);
    QPointer<gui::TemplateDialog> dialog = waitFor<gui::TemplateDialog>(list);
    QCOMPARE(m_window->find<QLineEdit>("templateNameEdit", dialog)->text(), u"School fees"_s);
    saveAs(dialog, u"deposit"_s); // another template has this name
    QTRY_VERIFY(!m_window->find<gui::FieldNote>("templateNote", dialog)->text().isEmpty());
    QTRY_VERIFY(m_window->find<QDialogButtonBox>("templateButtons", dialog)->isEnabled());
    saveAs(dialog, u"Autumn fees"_s);
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(rows(list), QStringList{u"Autumn fees"_s});
}

void TestWindowTemplates::deletedAndBroughtBack()
{
    QPointer<gui::TemplatesDialog> list = openList();
    QTRY_COMPARE(rows(list).size(), 2);
    auto *undo = m_window->find("undoTemplatesButton", list);
    QVERIFY(!undo->isVisible());
    QTest::keyClick(list->windowHandle(), Qt::Key_Tab);
    QTest::keyClick(list->windowHandle(), Qt::Key_Delete);
    QTRY_COMPARE(rows(list), QStringList{u"School fees"_s});
    QTRY_VERIFY(undo->isVisible());
    QTest::keyClick(list->windowHandle(), Qt::Key_Delete);
    QTRY_COMPARE(rows(list), QStringList());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(rows(list), (QStringList{u"Deposit"_s, u"School fees"_s}));
    QTRY_VERIFY(m_window->find("templatesTable", list)->hasFocus());
    QTest::keyClick(list->windowHandle(), Qt::Key_Delete);
    QTRY_COMPARE(rows(list).size(), 1);
    QTRY_VERIFY(undo->isVisible());
    QTest::keyClick(list->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(rows(list).size(), 2);
}

void TestWindowTemplates::defaultBeginsNewLinks()
{
    m_window->session().bringBack();
    QPointer<gui::TemplatesDialog> list = openList();
    QTRY_COMPARE(rows(list).size(), 2);
    type(list, "fees");
    QTest::mouseClick(m_window->find("defaultTemplateBox", list), Qt::LeftButton,
                      {}, QPoint(10, m_window->find("defaultTemplateBox", list)->height() / 2));
    QTRY_COMPARE(rows(list), QStringList{u"School fees (default)"_s});
    list->reject();
    QTRY_COMPARE(description(), fees().description); // nobody had touched the form
    backTo(&m_window->window());
    m_window->enter("amount", "70");
    m_window->key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_window->draft().amount, u"250"_s);
    QCOMPARE(description(), fees().description);
    // A form that holds nothing but the default template is not saved as a draft.
    m_window->close();
    m_window->reopen();
    QCOMPARE(m_window->ledger().drafts().all()->size(), 1); // the one with 70 in it
    QVERIFY(m_window->ledger().drafts().remove(m_window->ledger().drafts().all()->constFirst().id));
    m_window->session().bringBack();
    QTRY_COMPARE(description(), fees().description);
    // There is nothing to undo, because a new link begins with the default template.
    m_window->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(description(), fees().description);
}

void TestWindowTemplates::defaultWaitsForAnUntouchedForm()
{
    const auto fees = m_window->ledger().templates().named(u"practice"_s, u"School fees"_s);
    QVERIFY(m_window->ledger().templates().makeDefault(u"practice"_s, fees->id));
    m_window->enter("description", "Mine");
    QSignalSpy read(&m_window->session().defaults(), &NewLinkDefaults::changed);
    m_window->session().bringBack();
    m_window->session().defaults().readTemplate();
    // The default template has been read once it was told and no job of the page is left.
    QTRY_VERIFY(!read.isEmpty() && !m_window->page().findChild<LedgerJob *>());
    QCOMPARE(description(), u"Mine"_s);
    QCOMPARE(m_window->draft().notes.size(), 0);
    QTRY_VERIFY(m_window->window().isActiveWindow()); // else its keys do nothing
    m_window->key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_window->draft().notes.size(), 1);
}

void TestWindowTemplates::placeholdersAreFilledIn()
{
    use("fees");
    QTRY_COMPARE(description(), fees().description);
    m_window->enter("customer_details.name", "Anong");
    const QString order = m_window->draft().merchantOrderId;
    m_window->pressCreate();
    QTRY_COMPARE(m_gateway->drafts.size(), 1);
    QCOMPARE(m_gateway->drafts.constFirst().description,
             u"School fees of Anong, order %1"_s.arg(order));
    QCOMPARE(description(), fees().description); // the form keeps the placeholders
    m_gateway->creating->end(CreatedLink{u"https://pay.example/1"_s, u"R1"_s, {}});
    QTRY_VERIFY(!m_window->session().isSending());
    // The next link like this one keeps the placeholders, too.
    m_window->key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(description(), fees().description);
    m_window->pressCreate();
    QTRY_COMPARE(m_gateway->drafts.size(), 2);
    QCOMPARE(m_gateway->drafts.constLast().description,
             u"School fees of Anong, order %1"_s.arg(m_window->draft().merchantOrderId));
}

void TestWindowTemplates::placeholdersInThePreview()
{
    m_window->enter("customer_details.name", "Anong");
    m_window->enter("description", "Fees of {customer}, {date}");
    QTRY_COMPARE(m_window->find<QLabel>("previewDescription")->text(),
                 u"Fees of Anong, 2024-07-20"_s);
    m_window->find<QTabBar>("previewTabs")->setCurrentIndex(1);
    QTRY_VERIFY(m_window->window().findChild<QPlainTextEdit *>(u"requestText"_s));
    QTRY_VERIFY(m_window->find<QPlainTextEdit>("requestText")
                    ->toPlainText().contains(u"\"Fees of Anong, 2024-07-20\""_s));
}

void TestWindowTemplates::wordsInBracesThatAreNone()
{
    m_window->enter("description", "For {invoice} of {customer}");
    const QString note = m_window->noteOf("description");
    QVERIFY2(note.contains(u"“{invoice}” is sent as it is."_s), qPrintable(note));
    QVERIFY2(note.contains(u"nothing yet to fill in for “{customer}”"_s), qPrintable(note));
    m_window->enter("customer_details.name", "Anong");
    m_window->enter("amount", "5");
    m_window->pressCreate(); // warnings do not stop it
    QTRY_COMPARE(m_gateway->drafts.size(), 1);
    QCOMPARE(m_gateway->drafts.constFirst().description, u"For {invoice} of Anong"_s);
}

void TestWindowTemplates::foundByThePalette()
{
    m_window->key(Qt::Key_K, Qt::ControlModifier);
    m_window->keys("school");
    auto *list = m_window->find<QTreeView>("paletteList");
    QTRY_COMPARE(list->currentIndex().siblingAtColumn(0).data().toString(), u"School fees"_s);
    m_window->key(Qt::Key_Return);
    QTRY_COMPARE(description(), fees().description);
}

/// Counts the keys from a new form to a link that is being made, without those for the amount.
void TestWindowTemplates::templateStory()
{
    KeyCounter counter;
    use("fe");
    QTRY_VERIFY(m_window->editor("amount")->hasFocus());
    m_window->keys("320"); // the amount takes three keys
    m_window->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_gateway->drafts.size(), 1);
    QCOMPARE(m_gateway->drafts.constFirst().amount, u"320"_s);
    QCOMPARE(m_gateway->drafts.constFirst().notes, fees().notes);
    const int own = counter.count() - 3;
    QVERIFY2(own >= 5 && own <= 8, qPrintable(counter.pressed()));
}

} // namespace linktill

QTEST_MAIN(linktill::TestWindowTemplates)
#include "tst_windowtemplates.moc"
