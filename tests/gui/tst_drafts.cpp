// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests drafts: they are saved while they are typed, come back as they were, and stand in a list.
#include "application/links/appsession.h"
#include "application/ports/draftrepository.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "gui/drafts/draftsdialog.h"
#include "gui/widgets/listeditor.h"
#include "gui/widgets/rowsmodel.h"
#include "support/heldgateway.h"
#include "support/testpaths.h"
#include "support/windowfixture.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTableView>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {


QLineEdit *lineIn(QWidget *widget)
{
    auto *line = qobject_cast<QLineEdit *>(widget);
    return line || !widget ? line : widget->findChild<QLineEdit *>();
}

/// Returns the line that is being typed in, or nullptr.
QLineEdit *currentLine()
{
    return lineIn(QApplication::focusWidget());
}

using Typing = std::function<void(WindowFixture &)>;

} // namespace

class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_w.reset(); }

    void savedBehindTyping();
    void savedWhileTypingGoesOn();
    void anUntouchedFormSavesNothing();
    void anEmptiedFormTakesItsDraftAway();
    void aLedgerThatKeepsNothingIsSaid();
    void comesBack_data();
    void comesBack();
    void aNormalCloseKeepsTheLastLetters();
    void whatIsTypedMeanwhileStays();
    void aNewOneLeavesTheOldInTheList();
    void opensFromTheList();
    void opensWithItsAccount();
    void deletedAndBroughtBack();
    void theOneInTheFormIsDeleted();
    void onlyOneWindowHasIt();
    void neverSentFromTwoWindows();
    void aLinkTakesItsDraftAway();
    void anotherLikeAResultIsADraft();
    void recoveredLinkLeavesTheForm();
    void usedNumbersAreSaid();
    void aNumberOfItsOwnIsNoProblem();
    void theOfferedNumberIsNew();
    void aKilledProgram();

private:
    template <class Widget = QWidget> Widget *find(const char *name) { return m_w->find<Widget>(name); }
    QList<SavedDraft> saved() { return *m_w->ledger().drafts().all(); }
    QString titles()
    {
        QStringList all;
        for (const SavedDraft &draft : saved())
            all << draft.title;
        return all.join(u'|');
    }
    QString notice()
    {
        auto *frame = find("noticeFrame");
        return frame->isVisible() ? find<QLabel>("noticeLabel")->text() : QString();
    }
    void beginAnother()
    {
        m_w->key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_w->draft().description.isEmpty() && m_w->draft().amount.isEmpty());
    }
    /// Opens the list of drafts.
    gui::DraftsDialog *openList()
    {
        m_w->key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_w->window().findChild<gui::DraftsDialog *>();
        // The dialog's keys work only once the window manager has given it the focus, after it says it
        // is active.
        if (!dialog
            || !QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }))
            qFatal("The list of drafts does not open.");
        return dialog;
    }
    QString cell(gui::DraftsDialog *dialog, int row, int column = 0)
    {
        const auto *model = dialog->findChild<QTableView *>()->model();
        return model->index(row, column).data().toString();
    }
    int rows(gui::DraftsDialog *dialog)
    {
        return dialog->findChild<QTableView *>()->model()->rowCount();
    }
    void press(gui::DraftsDialog *dialog, int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(dialog->focusWidget(), Qt::Key(key), modifiers);
    }
    bool shows(const char *name)
    {
        const auto *found = m_w->window().findChild<QWidget *>(QString::fromLatin1(name));
        return found && found->isVisible();
    }
    /// From now on links are written down.
    void useJournal()
    {
        m_w->writeDown();
        start();
    }
    /// Starts the program once more, with what it does once its window is there.
    void start()
    {
        m_w->close();
        m_w->reopen();
        m_w->session().bringBack();
    }
    /// Starts the program as after a kill: nothing was closed, and the next one finds what was on the
    /// disk.
    void killAndStart()
    {
        m_w->session().keeper().save();
        QVERIFY(m_w->ledger().links().unsettled()); // the draft is written when this is answered
        auto next = std::make_unique<WindowFixture>(m_gateway, m_clock);
        next->close();
        for (const QString &name : QDir(next->folder.path()).entryList({u"ledger*"_s}, QDir::Files))
            QVERIFY(QFile::remove(next->folder.filePath(name)));
        for (const QString &name : QDir(m_w->folder.path()).entryList({u"ledger*"_s}, QDir::Files))
            QVERIFY(QFile::copy(m_w->folder.filePath(name), next->folder.filePath(name)));
        m_w = std::move(next);
        m_w->reopen();
        m_w->session().bringBack();
    }
    /// Returns true when that many links were sent and the last one is on its way.
    bool isSending(int creates)
    {
        return m_gateway.drafts.size() == creates && m_gateway.creating
            && m_gateway.creating->starts == 1;
    }
    void fillIn()
    {
        m_w->enter("amount", "250");
        m_w->enter("currency", "THB");
        m_w->enter("description", "Green tea");
        m_w->open("returnPagesSection");
        m_w->enter("success_url", "https://shop.example/paid");
        m_w->enter("failure_url", "https://shop.example/failed");
        m_w->open("merchantSection");
        m_w->enter("country_code", "TH");
    }

    SystemClock m_clock;
    HeldGateway m_gateway;
    std::unique_ptr<WindowFixture> m_w;
};

void TestDrafts::init()
{
    gui::Theme::apply(*qobject_cast<QApplication *>(qApp), gui::Appearance::Light);
    delete m_gateway.creating; // an earlier test left this open
    delete m_gateway.asking;
    m_gateway.drafts.clear();
    m_w = std::make_unique<WindowFixture>(m_gateway, m_clock);
    m_w->session().bringBack();
}

void TestDrafts::savedBehindTyping()
{
    m_w->enter("customer_details.name", "Nguyen Phan");
    m_w->type(m_w->editor("description"), "School");
    QTRY_COMPARE(titles(), u"Nguyen Phan · School"_s);
    QCOMPARE(saved().first().field, u"description"_s);
    QCOMPARE(saved().first().cursor, 6);
    QCOMPARE(saved().first().accountId, m_w->book().active().id);
    QTRY_COMPARE(find<QLabel>("pageHint")->text(), u"Draft saved"_s);
    m_w->keys(" fees");
    QTRY_COMPARE(titles(), u"Nguyen Phan · School fees"_s);
}

void TestDrafts::savedWhileTypingGoesOn()
{
    m_w->type(m_w->editor("description"), "x");
    // If saving waited for a pause in typing, nothing would be saved during this loop.
    QVERIFY(QTest::qWaitFor([&] {
        m_w->keys("x");
        return !saved().isEmpty();
    }));
}

void TestDrafts::anUntouchedFormSavesNothing()
{
    m_w->open("referencesSection");
    m_w->click(find("freshOrderIdButton")); // another offered number is no change
    m_w->click(m_w->editor("description"));
    m_w->session().keeper().save();
    QVERIFY(saved().isEmpty());
    start();
    QVERIFY(saved().isEmpty());
    QCOMPARE(notice(), QString());
}

void TestDrafts::anEmptiedFormTakesItsDraftAway()
{
    m_w->type(m_w->editor("amount"), "5");
    QTRY_COMPARE(saved().size(), 1);
    m_w->key(Qt::Key_Backspace);
    QTRY_VERIFY(saved().isEmpty());
}

void TestDrafts::aLedgerThatKeepsNothingIsSaid()
{
    m_w = std::make_unique<WindowFixture>(m_gateway, m_clock);
    // There is a folder where the file should be.
    QVERIFY(QDir(m_w->folder.path()).mkpath(u"ledger.sqlite"_s));
    m_w->type(m_w->editor("amount"), "5");
    QTRY_VERIFY_WITH_TIMEOUT(notice().startsWith(u"The draft is not saved."_s), 10'000);
    QCOMPARE(m_w->draft().amount, u"5"_s);
    m_w->click(find("noticeCloseButton"));
    m_w->keys("7");
    m_w->session().keeper().save();
    QTRY_COMPARE(m_w->ledger().drafts().all().error().fault, m_w->ledger().state().error().fault);
    QCOMPARE(notice(), QString()); // the notice comes only once
}

void TestDrafts::comesBack_data()
{
    QTest::addColumn<Typing>("typing");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cursor");
    QTest::addRow("in the middle of a text")
        << Typing([](WindowFixture &w) {
               w.type(w.editor("description"), "Green tea");
               for (int i = 0; i < 3; ++i)
                   w.key(Qt::Key_Left);
           })
        << u"description"_s << u"Green tea"_s << 6;
    QTest::addRow("an amount as it is typed")
        << Typing([](WindowFixture &w) { w.type(w.editor("amount"), "2500"); }) << u"amount"_s
        << u"2500"_s << 4;
    QTest::addRow("no amount")
        << Typing([](WindowFixture &w) { w.type(w.editor("amount"), "12x"); }) << u"amount"_s
        << u"12x"_s << 3;
    QTest::addRow("half an amount")
        << Typing([](WindowFixture &w) { w.type(w.editor("amount"), "012."); }) << u"amount"_s
        << u"012."_s << 4;
    QTest::addRow("half a currency")
        << Typing([](WindowFixture &w) { w.type(w.editor("currency"), "Ba"); }) << u"currency"_s
        << u"Ba"_s << 2;
    QTest::addRow("spaces")
        << Typing([](WindowFixture &w) { w.type(w.editor("description"), " a  "); })
        << u"description"_s << u" a  "_s << 4;
    QTest::addRow("in a section")
        << Typing([](WindowFixture &w) {
               w.open("referencesSection");
               w.type(w.editor("merchant_order_id"), "A 17");
           })
        << u"merchant_order_id"_s << u"A 17"_s << 4;
    QTest::addRow("a cell that is being typed")
        << Typing([](WindowFixture &w) {
               w.open("itemsSection");
               w.click(w.find("addButton", w.find<gui::ListEditor>("itemsEditor")));
               w.keys("Coffee");
               w.key(Qt::Key_Tab);
               w.keys("6x");
           })
        << u"order_details"_s << u"6x"_s << 2;
    QTest::addRow("the time of an expiry")
        << Typing([](WindowFixture &w) {
               w.open("expirySection");
               QWidget *expiry = w.editor("expiry_date");
               w.click(w.find("momentSwitch", expiry));
               while (!w.find("momentTime", expiry)->hasFocus())
                   w.key(Qt::Key_Tab);
               w.keys("17");
           })
        << u"expiry_date"_s << u"17:30:00"_s << 3; // goes on to the minutes
}

void TestDrafts::comesBack()
{
    QFETCH(Typing, typing);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(int, cursor);
    typing(*m_w);
    QVERIFY(currentLine());
    QCOMPARE(currentLine()->text(), text);
    QCOMPARE(currentLine()->cursorPosition(), cursor);
    const LinkContent left = m_w->draft();
    killAndStart();
    QTRY_VERIFY(notice().contains(u"is back"_s));
    QVERIFY(m_w->draft() == left);
    QWidget *editor = m_w->editor(path.toUtf8());
    QTRY_VERIFY(editor->isVisible());
    QVERIFY(editor == QApplication::focusWidget()
            || editor->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(currentLine()->text(), text);
    QCOMPARE(currentLine()->cursorPosition(), cursor);
    QCOMPARE(saved().size(), 1);
    m_w->keys("9"); // typing goes on in the same draft
    QCOMPARE(saved().first().id, m_w->session().keeper().id());
}

void TestDrafts::aNormalCloseKeepsTheLastLetters()
{
    m_w->enter("amount", "250");
    m_w->type(m_w->editor("description"), "Green");
    const LinkContent left = m_w->draft();
    start(); // starts at once, when the last letters are not a second old
    QTRY_COMPARE(difference(m_w->draft(), left), QString());
    QTRY_COMPARE(currentLine(), m_w->editor("description"));
    QCOMPARE(currentLine()->cursorPosition(), 5);
}

void TestDrafts::whatIsTypedMeanwhileStays()
{
    m_w->enter("description", "Left");
    m_w->close();
    m_w->reopen();
    m_w->enter("description", "Typed");
    m_w->session().bringBack();
    QTRY_VERIFY(notice().contains(u"in the list of drafts"_s));
    QCOMPARE(m_w->draft().description, u"Typed"_s);
    m_w->session().keeper().save();
    QTRY_COMPARE(titles(), u"Typed|Left"_s);
}

void TestDrafts::aNewOneLeavesTheOldInTheList()
{
    m_w->enter("description", "First");
    start();
    QTRY_VERIFY(notice().contains(u"is back"_s));
    m_w->click(find("noticeNewButton"));
    QCOMPARE(m_w->draft().description, QString());
    QCOMPARE(notice(), QString());
    m_w->enter("description", "Second");
    beginAnother();
    QTRY_COMPARE(titles(), u"Second|First"_s);
    start(); // nothing was in the form, so nothing comes back
    beginAnother();
    m_w->session().keeper().save();
    QCOMPARE(titles(), u"Second|First"_s);
    QCOMPARE(m_w->draft().description, QString());
    QCOMPARE(notice(), QString());
}

void TestDrafts::opensFromTheList()
{
    m_w->enter("customer_details.name", "Anong");
    m_w->enter("amount", "250");
    beginAnother();
    m_w->enter("description", "Second");
    auto *dialog = openList();
    QTRY_COMPARE(rows(dialog), 2);
    QCOMPARE(cell(dialog, 0), u"Second (in the form)"_s); // the list has what was last typed in the form
    QVERIFY(cell(dialog, 1).startsWith(u"Anong · "_s));
    QVERIFY(cell(dialog, 1).contains(u"250"_s));
    QCOMPARE(cell(dialog, 1, 1), m_w->book().active().name);
    QTRY_VERIFY(dialog->focusWidget());
    press(dialog, Qt::Key_Down);
    press(dialog, Qt::Key_Return);
    QTRY_COMPARE(m_w->draft().customer.name, u"Anong"_s);
    QCOMPARE(m_w->draft().amount, u"250"_s);
    QTRY_VERIFY(!m_w->window().findChild<gui::DraftsDialog *>());
    QVERIFY(QTest::qWaitFor([this] { // the other draft goes back into the list
        const QList<SavedDraft> all = saved();
        return all.size() == 2
            && std::all_of(all.begin(), all.end(), [](const SavedDraft &draft) {
                   return (draft.lock == DraftLock::Here) == draft.title.startsWith(u"Anong"_s);
               });
    }));
    QCOMPARE(m_w->ledger().drafts().draft(m_w->session().keeper().id())->lock, DraftLock::Here);
}

void TestDrafts::opensWithItsAccount()
{
    Account shop;
    shop.name = u"Tea house"_s;
    shop.key = u"sjcrvcbVYkFobHlx"_s;
    shop.environment = Environment::Sandbox;
    const Account tea = *m_w->book().add(shop);
    QVERIFY(m_w->book().use(tea.id));
    start();
    m_w->enter("description", "Green tea");
    beginAnother();
    m_w->key(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(m_w->book().active().isPractice());
    m_w->enter("description", "Practice");
    auto *dialog = openList();
    QTRY_COMPARE(rows(dialog), 2);
    QCOMPARE(cell(dialog, 1, 1), u"Tea house"_s);
    press(dialog, Qt::Key_Down);
    press(dialog, Qt::Key_Return);
    QTRY_COMPARE(m_w->draft().description, u"Green tea"_s);
    QCOMPARE(m_w->book().active().id, tea.id);
    QCOMPARE(find<QLabel>("environmentBadge")->text(), u"SANDBOX"_s);
    m_w->window().activateWindow();
    QTRY_VERIFY(m_w->window().isActiveWindow());
    m_w->key(Qt::Key_1, Qt::ControlModifier); // the other account's draft is where it was left
    QTRY_COMPARE(m_w->draft().description, u"Practice"_s);
}

void TestDrafts::deletedAndBroughtBack()
{
    for (const char *text : {"One", "Two", "Three"}) {
        m_w->enter("description", text);
        beginAnother();
    }
    auto *dialog = openList();
    QTRY_COMPARE(rows(dialog), 3);
    QAbstractItemModelTester tester(dialog->findChild<QTableView *>()->model());
    press(dialog, Qt::Key_Down);
    press(dialog, Qt::Key_Delete);
    QTRY_COMPARE(rows(dialog), 2);
    QCOMPARE(titles(), u"Three|One"_s);
    QVERIFY(dialog->findChild<QLabel *>(u"draftsNote"_s)->text().startsWith(u"1 draft"_s));
    press(dialog, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(rows(dialog), 3);
    QVERIFY(titles().contains(u"Two"_s));
    press(dialog, Qt::Key_A, Qt::ControlModifier);
    press(dialog, Qt::Key_Delete);
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"noDraftsLabel"_s)->isVisible());
    QVERIFY(saved().isEmpty());
    press(dialog, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(saved().size(), 3);
}

void TestDrafts::theOneInTheFormIsDeleted()
{
    m_w->enter("description", "One");
    auto *dialog = openList();
    QTRY_COMPARE(rows(dialog), 1);
    press(dialog, Qt::Key_Delete);
    QTRY_VERIFY(saved().isEmpty());
    QCOMPARE(m_w->draft().description, QString());
    press(dialog, Qt::Key_Escape);
    m_w->session().keeper().save();
    QVERIFY(saved().isEmpty()); // the form does not save it again
}

void TestDrafts::onlyOneWindowHasIt()
{
    m_w->enter("description", "Mine");
    m_w->session().keeper().save();
    QTRY_COMPARE(saved().size(), 1);
    // This is another program on the same profile.
    ledger::SqlLedger other({m_w->folder.path(), u"anong"_s, &m_clock});
    QVERIFY(other.drafts().acquireLeft(m_w->book().active().id)->id.isEmpty());
    SavedDraft theirs{u"theirs"_s, m_w->book().active().id, u"Theirs"_s, "{}", {}, 0, {},
                      DraftLock::Here};
    QVERIFY(other.drafts().save(theirs));
    start();
    QTRY_COMPARE(m_w->draft().description, u"Mine"_s); // the newer draft is open elsewhere
    auto *dialog = openList();
    QTRY_COMPARE(rows(dialog), 2);
    QCOMPARE(cell(dialog, 0), u"Theirs (open in another window)"_s);
    dialog->findChild<QTableView *>()->selectRow(0);
    QVERIFY(!dialog->findChild<QPushButton *>(u"openDraftButton"_s)->isEnabled());
    QVERIFY(!dialog->findChild<QPushButton *>(u"deleteDraftButton"_s)->isEnabled());
}

void TestDrafts::neverSentFromTwoWindows()
{
    useJournal();
    fillIn();
    ledger::SqlLedger other({m_w->folder.path(), u"anong"_s, &m_clock});
    Sending theirs;
    theirs.accountId = m_w->book().active().id;
    theirs.draft = m_w->draft();
    theirs.draft.merchantOrderId = u"theirs"_s;
    theirs.draftId = m_w->session().keeper().id();
    theirs.request = "{}";
    QVERIFY(other.links().begin(theirs));
    m_w->pressCreate();
    QTRY_VERIFY(shows("FailurePanel"));
    QVERIFY(m_gateway.drafts.isEmpty()); // nothing was sent
}

void TestDrafts::aLinkTakesItsDraftAway()
{
    m_gateway.drafts.clear();
    useJournal();
    fillIn();
    const QString id = m_w->session().keeper().id();
    m_w->pressCreate();
    QTRY_VERIFY(isSending(1));
    QCOMPARE(saved().first().id, id); // the draft stays until the link exists
    m_gateway.creating->end(NotSent{NetworkFault::Unreachable, {}});
    QTRY_VERIFY(find("createButton")->isEnabled());
    QCOMPARE(m_w->session().keeper().id(), id);
    m_w->pressCreate();
    QTRY_VERIFY(isSending(2));
    m_gateway.creating->end(CreatedLink{u"https://pay.example/?ref=R1"_s, u"R1"_s, {}});
    QTRY_VERIFY(saved().isEmpty());
    QTRY_VERIFY(shows("ResultPanel"));
    QVERIFY(find<QLabel>("pageHint")->text().startsWith(u"Read-only"_s)); // it is no longer a draft
    QTRY_VERIFY(m_w->session().keeper().id() != id);
    QCOMPARE(m_w->ledger().links().page({})->links.size(), 1);
    QCOMPARE(m_w->ledger().links().page({})->links.first().draftId, id);
    m_w->session().keeper().save();
    start();
    QVERIFY(saved().isEmpty());
    QVERIFY(m_w->draft().amount.isEmpty());
}

/// A link that was made is no draft, and another one like it begins with numbers of its own.
void TestDrafts::anotherLikeAResultIsADraft()
{
    useJournal();
    fillIn();
    m_w->open("referencesSection");
    m_w->enter("custom_link_ref", "spring");
    const QString order = m_w->draft().merchantOrderId;
    m_w->pressCreate();
    QTRY_VERIFY(isSending(1));
    m_gateway.creating->end(CreatedLink{u"https://pay.example/?ref=R1"_s, u"R1"_s, {}});
    QTRY_VERIFY(shows("resultCard"));
    QCOMPARE(m_w->noteOf("merchant_order_id"), QString()); // the link's own number is not reported as used
    m_w->session().keeper().save();
    QVERIFY(saved().isEmpty());
    m_w->key(Qt::Key_D, Qt::ControlModifier);
    m_w->type(m_w->editor("amount"), "130");
    QVERIFY(m_w->draft().merchantOrderId != order);
    QCOMPARE(m_w->draft().customLinkRef, QString());
    QTRY_COMPARE(saved().size(), 1);
    m_w->pressCreate();
    QTRY_VERIFY(isSending(2));
    m_gateway.creating->end(CreatedLink{u"https://pay.example/?ref=R2"_s, u"R2"_s, {}});
    QTRY_COMPARE(m_w->ledger().links().sums({})->links(), 2);
}

void TestDrafts::recoveredLinkLeavesTheForm()
{
    useJournal();
    fillIn();
    const QString id = m_w->session().keeper().id();
    m_w->pressCreate();
    QTRY_VERIFY(isSending(1));
    start(); // while the link is on its way
    QTRY_COMPARE(m_w->session().keeper().id(), id);
    m_w->window().session().recover();
    QTRY_VERIFY(m_gateway.asking && m_gateway.asking->starts == 1);
    m_gateway.asking->end(LinkStatus{u"R1"_s, m_w->draft().merchantOrderId, u"Created"_s, {}, LinkState::Created});
    QTRY_VERIFY(m_w->session().keeper().id() != id);
    QVERIFY(m_w->draft().amount.isEmpty());
    m_w->session().keeper().save();
    QVERIFY(saved().isEmpty());
}

void TestDrafts::usedNumbersAreSaid()
{
    Sending earlier;
    earlier.accountId = m_w->book().active().id;
    earlier.draft = m_w->draft();
    earlier.draft.currency = u"THB"_s;
    earlier.draft.amount = u"5"_s;
    earlier.draft.description = u"Coffee"_s;
    earlier.draft.merchantOrderId = u"A-17"_s;
    earlier.draft.customLinkRef = u"spring"_s;
    earlier.request = "{}";
    const auto id = m_w->ledger().links().begin(earlier);
    QVERIFY(m_w->ledger().links().settle(*id, CreatedLink{u"https://pay.example/?ref=R1"_s, u"R1"_s, {}}));
    m_w->open("referencesSection");
    m_w->enter("merchant_order_id", "A-17");
    QTRY_VERIFY(m_w->noteOf("merchant_order_id").contains(u"was used for a link on"_s));
    QVERIFY(m_w->noteOf("merchant_order_id").contains(u"Coffee"_s));
    m_w->enter("custom_link_ref", "spring");
    QTRY_VERIFY(m_w->noteOf("custom_link_ref").contains(u"was used"_s));
    m_w->click(find("freshOrderIdButton")); // this button offers a new number
    QTRY_COMPARE(m_w->noteOf("merchant_order_id"), QString());
    QVERIFY(m_w->draft().merchantOrderId.startsWith(u"LT-"_s));
    m_w->enter("custom_link_ref", "summer");
    QTRY_COMPARE(m_w->noteOf("custom_link_ref"), QString());
    m_w->enter("merchant_order_id", " A-17 "); // the spaces are not sent
    QTRY_VERIFY(m_w->noteOf("merchant_order_id").contains(u"was used"_s));
}

void TestDrafts::aNumberOfItsOwnIsNoProblem()
{
    useJournal();
    fillIn();
    m_w->open("referencesSection");
    m_w->enter("merchant_order_id", "A-17");
    m_w->pressCreate();
    QTRY_VERIFY(isSending(1));
    m_gateway.creating->end(Refused{400, u"4001"_s, {}, u"no"_s, {}, RefusalKind::InvalidRequest});
    QTRY_COMPARE(m_w->ledger().links().page({})->links.first().state, LinkState::Refused);
    m_w->click(m_w->editor("merchant_order_id"));
    m_w->key(Qt::Key_Tab);
    QTRY_VERIFY(find("createButton")->isEnabled());
    m_w->pressCreate();
    QTRY_VERIFY(isSending(2));
    QCOMPARE(m_w->noteOf("merchant_order_id"), QString());
    m_gateway.creating->end(CreatedLink{u"https://pay.example/?ref=R1"_s, u"R1"_s, {}});
    QTRY_COMPARE(m_w->ledger().links().page({})->links.first().state, LinkState::Created);
    QCOMPARE(m_w->ledger().links().sums({})->links(), 1);
}

void TestDrafts::theOfferedNumberIsNew()
{
    const QString offered = m_w->draft().merchantOrderId;
    QVERIFY(!offered.isEmpty());
    Sending earlier;
    earlier.accountId = m_w->book().active().id;
    earlier.draft.merchantOrderId = offered; // another till uses the number by chance
    earlier.draft.currency = u"THB"_s;
    earlier.draft.amount = u"5"_s;
    earlier.request = "{}";
    const auto id = m_w->ledger().links().begin(earlier);
    QVERIFY(m_w->ledger().links().settle(*id, CreatedLink{u"https://pay.example/?ref=R1"_s, u"R1"_s, {}}));
    m_w->open("referencesSection");
    m_w->enter("custom_link_ref", "x"); // the numbers are checked again
    QTRY_VERIFY(m_w->draft().merchantOrderId != offered);
    QCOMPARE(m_w->noteOf("merchant_order_id"), QString());
}

/// The real program is killed with a file open in its form; the next one has the draft again.
void TestDrafts::aKilledProgram()
{
    m_w.reset();
    QTemporaryDir profile;
    const QString file = profile.filePath(u"request.json"_s);
    QFile request(file);
    QVERIFY(request.open(QIODevice::WriteOnly));
    request.write(R"({"amount": 250, "currency": "THB", "description": "Killed"})");
    request.close();
    ledger::SqlLedger look({profile.path(), u"somchai"_s, &m_clock});
    const auto lock = [&look] {
        const auto drafts = look.drafts().all();
        return drafts && drafts->size() == 1 ? drafts->first().lock : DraftLock(-1);
    };
    const auto start = [&](QProcess &program, QStringList arguments) {
        program.start(QStringLiteral(LINKTILL_BIN_DIR "/linktill"),
                      QStringList{u"--profile"_s, profile.path()} + arguments);
        return program.waitForStarted();
    };
    QProcess first, second;
    QVERIFY(start(first, {file}));
    QTRY_COMPARE_WITH_TIMEOUT(lock(), DraftLock::Elsewhere, 30'000);
    first.kill();
    QVERIFY(first.waitForFinished());
    QCOMPARE(lock(), DraftLock::Nobody);
    QVERIFY(start(second, {}));
    QTRY_COMPARE_WITH_TIMEOUT(lock(), DraftLock::Elsewhere, 30'000); // the draft is in its form
    second.kill();
    QVERIFY(second.waitForFinished());
    QVERIFY(look.drafts().all()->first().title.contains(u"Killed"_s));
}

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
