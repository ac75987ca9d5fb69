// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests undo and redo over the whole form with the keyboard: every kind of editor, other drafts, and
// what was sent meanwhile.
#include "application/ports/draftrepository.h"
#include "application/ports/ledger.h"
#include "application/ports/outcome.h"
#include "gui/widgets/listeditor.h"
#include "gui/widgets/rowsmodel.h"
#include "support/heldgateway.h"
#include "support/windowfixture.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>
#include <functional>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

using Act = std::function<void(WindowFixture &)>;

/// Replaces what the field holds by the text, with the keyboard.
void retype(WindowFixture &w, QWidget *field, const char *text)
{
    field->setFocus();
    w.key(Qt::Key_A, Qt::ControlModifier);
    w.keys(text);
}

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_w.reset(); }

    void everyEditor_data();
    void everyEditor();
    void aWordIsAStep();
    void fieldsAreStepsOfTheirOwn();
    void halfTypedStays();
    void theSectionOpens();
    void whatFollowsGoesAlong();
    void rowsMoveBack();
    void theCellFirst();
    void anotherEditDropsRedo();
    void aNewLinkIsAStep();
    void anotherDraftIsAStep();
    void aMadeLinkIsNoStep();
    void notBackIntoDoubt();
    void nothingWhileSending();
    void linksHaveTheirOwn();

private:
    void undo() { m_w->key(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { m_w->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    QLineEdit *line(const char *path) { return qobject_cast<QLineEdit *>(m_w->editor(path)); }
    QList<SavedDraft> saved() { return *m_w->ledger().drafts().all(); }
    QStringList savedIds()
    {
        QStringList ids;
        const QList<SavedDraft> all = saved();
        for (const SavedDraft &draft : all)
            ids.append(draft.id);
        return ids;
    }
    /// Enters a draft that can be sent.
    void fill()
    {
        m_w->enter("amount", "250");
        m_w->enter("description", "School");
        m_w->enter("customer_details.email_address", "a@example.com");
    }

    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<HeldGateway> m_gateway;
    std::unique_ptr<WindowFixture> m_w;
};

void TestUndo::init()
{
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_clock = std::make_unique<FixedClock>(seedNow());
    m_gateway = std::make_unique<HeldGateway>();
    m_w = std::make_unique<WindowFixture>(*m_gateway, *m_clock);
}

void TestUndo::everyEditor_data()
{
    QTest::addColumn<QByteArray>("section");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Act>("act");
    const auto typing = [](const char *path, const char *text) -> Act {
        return [path, text](WindowFixture &w) { retype(w, w.editor(path), text); };
    };
    QTest::newRow("line") << QByteArray() << QByteArray("description")
                          << typing("description", "Fees");
    QTest::newRow("money") << QByteArray() << QByteArray("amount") << typing("amount", "1250.50");
    QTest::newRow("number") << QByteArray("expirySection") << QByteArray("reminder_time")
                            << typing("reminder_time", "3");
    QTest::newRow("code") << QByteArray() << QByteArray("currency") << Act([](WindowFixture &w) {
        retype(w, w.editor("currency"), "VND");
        w.key(Qt::Key_Tab);
    });
    QTest::newRow("flag") << QByteArray("sendingSection") << QByteArray("notify_by_email")
                          << Act([](WindowFixture &w) {
                                 w.editor("notify_by_email")->setFocus();
                                 w.key(Qt::Key_Space);
                             });
    QTest::newRow("choice") << QByteArray("expirySection") << QByteArray("reminder_time_unit")
                            << Act([](WindowFixture &w) {
                                   w.editor("reminder_time_unit")->setFocus();
                                   w.key(Qt::Key_Down);
                               });
    QTest::newRow("moment") << QByteArray("expirySection") << QByteArray("expiry_date")
                            << Act([](WindowFixture &w) {
                                   w.find("momentSwitch", w.editor("expiry_date"))->setFocus();
                                   w.key(Qt::Key_Space);
                               });
    QTest::newRow("list") << QByteArray("referencesSection") << QByteArray("notes")
                          << Act([](WindowFixture &w) {
                                 w.editor("notes")->setFocus();
                                 w.key(Qt::Key_Insert);
                             });
}

void TestUndo::everyEditor()
{
    QFETCH(QByteArray, section);
    QFETCH(QByteArray, path);
    QFETCH(Act, act);
    if (!section.isEmpty())
        m_w->open(section.constData());
    const LinkContent before = m_w->draft();
    act(*m_w);
    const LinkContent after = m_w->draft();
    QVERIFY(!(after == before));
    undo();
    QCOMPARE(difference(m_w->draft(), before), QString());
    QWidget *editor = m_w->editor(path.constData());
    const QWidget *focused = QApplication::focusWidget();
    QVERIFY(focused && (focused == editor || editor->isAncestorOf(focused)));
    redo();
    QCOMPARE(difference(m_w->draft(), after), QString());
    m_w->key(Qt::Key_Y, Qt::ControlModifier); // there is nothing more to redo
    QCOMPARE(difference(m_w->draft(), after), QString());
    undo();
    undo();
    QCOMPARE(difference(m_w->draft(), before), QString());
}

void TestUndo::aWordIsAStep()
{
    line("description")->setFocus();
    m_w->keys("School fees class");
    undo();
    QCOMPARE(m_w->draft().description, u"School fees "_s);
    QCOMPARE(line("description")->text(), u"School fees "_s);
    QCOMPARE(line("description")->cursorPosition(), 12);
    undo();
    QCOMPARE(m_w->draft().description, u"School "_s);
    redo();
    QCOMPARE(line("description")->text(), u"School fees "_s);
    undo();
    undo();
    QCOMPARE(line("description")->text(), QString());
    undo(); // there is nothing more to undo
    QCOMPARE(line("description")->text(), QString());
}

void TestUndo::fieldsAreStepsOfTheirOwn()
{
    m_w->enter("amount", "250");
    m_w->enter("description", "School");
    m_w->enter("customer_details.name", "Nguyen");
    undo();
    QCOMPARE(m_w->draft().customer.name, QString());
    QCOMPARE(QApplication::focusWidget(), m_w->editor("customer_details.name"));
    undo();
    QCOMPARE(m_w->draft().description, QString());
    QCOMPARE(QApplication::focusWidget(), m_w->editor("description"));
    undo();
    QCOMPARE(m_w->draft().amount, QString());
    QCOMPARE(QApplication::focusWidget(), m_w->editor("amount"));
    redo();
    redo();
    redo();
    QCOMPARE(m_w->draft().customer.name, u"Nguyen"_s);
    QCOMPARE(m_w->draft().amount, u"250"_s);
}

/// A text that is not yet a number comes back as it was typed.
void TestUndo::halfTypedStays()
{
    line("amount")->setFocus();
    m_w->keys("12,");
    const QString typed = line("amount")->text();
    m_w->key(Qt::Key_Tab);
    m_w->enter("description", "School");
    undo();
    undo();
    QCOMPARE(line("amount")->text(), QString());
    redo();
    QCOMPARE(line("amount")->text(), typed);
    QCOMPARE(line("amount")->cursorPosition(), 3);
}

void TestUndo::theSectionOpens()
{
    auto *section = m_w->open("returnPagesSection");
    const QString before = line("success_url")->text();
    m_w->enter("success_url", "https://shop.example/ok");
    section->setOpen(false);
    m_w->editor("amount")->setFocus();
    undo();
    QVERIFY(section->isOpen());
    QCOMPARE(QApplication::focusWidget(), m_w->editor("success_url"));
    QCOMPARE(line("success_url")->text(), before);
}

/// A change of the shipping address that follows the billing address is no step of its own.
void TestUndo::whatFollowsGoesAlong()
{
    m_w->open("billingSection");
    m_w->enter("billing_details.billing_name", "Nguyen");
    m_w->open("shippingSection");
    auto *same = m_w->find<QCheckBox>("sameAsBillingCheck", m_w->find("shippingSection"));
    m_w->click(same);
    QCOMPARE(m_w->draft().shipping.name, u"Nguyen"_s);
    m_w->enter("billing_details.billing_surname", "Phan");
    QCOMPARE(m_w->draft().shipping.surname, u"Phan"_s);
    undo();
    QCOMPARE(m_w->draft().billing.surname, QString());
    QCOMPARE(m_w->draft().shipping.surname, QString());
    QCOMPARE(m_w->draft().shipping.name, u"Nguyen"_s);
    undo();
    QCOMPARE(m_w->draft().shipping.name, QString());
    QCOMPARE(m_w->draft().billing.name, u"Nguyen"_s);
}

void TestUndo::rowsMoveBack()
{
    m_w->open("referencesSection");
    auto *list = qobject_cast<gui::ListEditor *>(m_w->editor("notes"));
    for (const char *note : {"one", "two"}) {
        list->setFocus();
        m_w->key(Qt::Key_Insert);
        m_w->keys(note);
        m_w->key(Qt::Key_Return);
        m_w->key(Qt::Key_Escape);
    }
    QCOMPARE(m_w->draft().notes.size(), 2);
    const auto order = [this] { return m_w->draft().notes.value(0).key; };
    list->focusRow(1);
    m_w->key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(order(), u"two"_s);
    m_w->key(Qt::Key_Delete);
    QCOMPARE(m_w->draft().notes.size(), 1);
    undo();
    QCOMPARE(order(), u"two"_s);
    undo();
    QCOMPARE(order(), u"one"_s);
    QCOMPARE(m_w->draft().notes.size(), 2);
}

/// Undo takes back the text of a cell that is being typed before anything else of the draft.
void TestUndo::theCellFirst()
{
    m_w->enter("description", "School");
    m_w->open("referencesSection");
    m_w->editor("notes")->setFocus();
    m_w->key(Qt::Key_Insert);
    m_w->keys("half");
    auto *cell = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(cell);
    undo();
    QVERIFY(cell->text() != u"half"_s);
    QCOMPARE(m_w->draft().notes.size(), 1);
    while (cell->isUndoAvailable())
        undo();
    undo();
    QCOMPARE(m_w->draft().notes.size(), 0);
    QCOMPARE(m_w->draft().description, u"School"_s);
}

void TestUndo::anotherEditDropsRedo()
{
    m_w->enter("description", "School");
    m_w->enter("amount", "250");
    undo();
    m_w->enter("amount", "300");
    redo();
    QCOMPARE(m_w->draft().amount, u"300"_s);
    undo();
    undo();
    QCOMPARE(m_w->draft().description, QString());
}

/// Undo takes Ctrl+N back as a whole, and afterwards there is one draft, not two.
void TestUndo::aNewLinkIsAStep()
{
    fill();
    const LinkContent begun = m_w->draft();
    m_w->session().keeper().save();
    QTRY_COMPARE(saved().size(), 1);
    m_w->key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_w->draft().amount.isEmpty());
    undo();
    QCOMPARE(difference(m_w->draft(), begun), QString());
    // The number of drafts is not enough: for a moment there are two, so that none is lost in between.
    QTRY_COMPARE(savedIds(), QStringList{m_w->session().keeper().id()});
    redo();
    QVERIFY(m_w->draft().amount.isEmpty());
    QTRY_COMPARE(saved().size(), 1); // the first draft is back in the list
    QVERIFY(saved().constFirst().id != m_w->session().keeper().id());
}

/// A draft that was opened from the list goes back there unharmed.
void TestUndo::anotherDraftIsAStep()
{
    m_w->enter("description", "The first");
    m_w->key(Qt::Key_N, Qt::ControlModifier);
    m_w->enter("description", "The second");
    m_w->session().keeper().save();
    QTRY_COMPARE(saved().size(), 2);
    const QList<SavedDraft> both = saved();
    const SavedDraft first = both[0].title.contains(u"first"_s) ? both[0] : both[1];
    const auto taken = m_w->ledger().drafts().acquire(first.id);
    QVERIFY(taken);
    m_w->session().openDraft(*taken);
    QCOMPARE(m_w->draft().description, u"The first"_s);
    undo();
    QCOMPARE(m_w->draft().description, u"The second"_s);
    const auto titleInForm = [this] {
        const QList<SavedDraft> now = saved();
        const auto own = std::find_if(now.begin(), now.end(), [this](const SavedDraft &draft) {
            return draft.id == m_w->session().keeper().id();
        });
        return now.size() == 2 && own != now.end() ? own->title : QString();
    };
    QTRY_COMPARE(titleInForm(), u"The second"_s);
    QVERIFY(m_w->ledger().drafts().draft(first.id));
}

/// Undo takes nothing back from a link that was made; from a new draft it leads to the link, not to a
/// draft that could be sent once more.
void TestUndo::aMadeLinkIsNoStep()
{
    fill();
    m_w->pressCreate();
    QTRY_VERIFY(m_gateway->creating);
    const QString number = m_gateway->drafts.constLast().merchantOrderId;
    m_gateway->creating->end(CreatedLink{u"https://pay.example/1"_s, u"ref-1"_s, number});
    const LinkContent made = m_w->draft();
    QCOMPARE(made.merchantOrderId, number);
    m_w->editor("description")->setFocus();
    undo();
    redo();
    QCOMPARE(difference(m_w->draft(), made), QString());
    m_w->key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!m_w->find("resultCard")->isVisible());
    m_w->enter("description", "Half a draft");
    while (!m_w->find("resultCard")->isVisible())
        undo();
    QCOMPARE(difference(m_w->draft(), made), QString());
    m_w->key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_gateway->drafts.size(), 1);
}

/// A draft that may have become a link can be sent again only by the buttons for that, not by way of
/// undo.
void TestUndo::notBackIntoDoubt()
{
    fill();
    m_w->pressCreate();
    QTRY_VERIFY(m_gateway->creating);
    m_gateway->creating->end(OutcomeUnknown{UnknownCause::Cancelled, 0, {}});
    const QString number = m_w->draft().merchantOrderId;
    m_w->key(Qt::Key_N, Qt::ControlModifier);
    const QString fresh = m_w->draft().merchantOrderId;
    QVERIFY(fresh != number);
    undo();
    QCOMPARE(m_w->draft().merchantOrderId, fresh);
    QVERIFY(m_w->find("noticeFrame")->isVisible());
}

void TestUndo::nothingWhileSending()
{
    fill();
    m_w->pressCreate();
    QTRY_VERIFY(m_gateway->creating);
    const LinkContent sent = m_w->draft();
    undo();
    QCOMPARE(difference(m_w->draft(), sent), QString());
    m_gateway->creating->end(Refused{});
    undo();
    QVERIFY(!(m_w->draft() == sent));
}

/// On the page Links the key undoes what was done on that page.
void TestUndo::linksHaveTheirOwn()
{
    m_w->enter("description", "School");
    m_w->key(Qt::Key_L, Qt::ControlModifier);
    undo();
    QCOMPARE(m_w->draft().description, u"School"_s);
    m_w->window().showNewLink();
    undo();
    QCOMPARE(m_w->draft().description, QString());
}

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
