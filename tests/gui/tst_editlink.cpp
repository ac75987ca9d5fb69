// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests editing a link that was made, as a person does it, over a real ledger and a gateway that answers
// when the test says so.
#include "application/links/leftform.h"
#include "application/ports/draftrepository.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/wording/wording.h"
#include "gui/compose/editlinkpage.h"
#include "gui/compose/reviewdialog.h"
#include "gui/drafts/draftsdialog.h"
#include "gui/links/linksmodel.h"
#include "gui/links/linkspage.h"
#include "ledger/ledgerfixture.h"
#include "support/heldgateway.h"
#include "support/windowfixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

namespace linktill {

using namespace Qt::StringLiterals;

class TestEditLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void onlyWhatCanBeEdited();
    void theFormHoldsTheLink();
    void whatIsFixedSaysWhy();
    void nothingChanged();
    void reviewThenSend();
    void reviewGoesBack();
    void problemsComeFirst();
    void currencyThatAMethodDoesNotServe();
    void takenOtherwise();
    void refusedThenMended();
    void paidMeanwhile();
    void lostThenSentAgain();
    void failsOutOfSight();
    void stoppedWhileSending();
    void escapeLeaves();
    void theDraftOfANewLinkStays();
    void liveLinksAreAskedAbout();
    void anotherAccountThanTheActiveOne();
    void theAccountIsGone();
    void oneEditAtATime();
    void changedElsewhere();
    void changesComeBack();
    void changesThatEndAreNotKept();
    void changesInTheListOfDrafts();
    void changesOfALinkThatIsPaidByNow();
    void changesInAnotherWindow();
    void amountFarBeyondTheUsualIsMarked();

private:
    QStringList kept();
    void restart();
    LinkKey add(const QString &order, const Account &account = practiceAccount());
    void showLinks();
    void choose(const QString &order);
    /// Chooses the link and opens its form with F2.
    void edit(const QString &order);
    gui::EditLinkPage &page() { return *m_w->find<gui::EditLinkPage>("EditLinkPage"); }
    QWidget *editor(const char *path)
    {
        return page().form().editorFor(QString::fromLatin1(path));
    }
    void enter(const char *path, const char *text)
    {
        backInWindow();
        m_w->type(editor(path), text);
        press(Qt::Key_Tab);
    }
    /// Presses Ctrl+Return and waits for the review.
    gui::ReviewDialog *review();
    void send();
    void backInWindow();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        backInWindow();
        m_w->key(key, modifiers);
    }
    QString label(const char *name) { return m_w->find<QLabel>(name)->text(); }
    QString labelOf(QWidget *where, const char *name)
    {
        return m_w->find<QLabel>(name, where)->text();
    }
    QString noticeOf(QWidget &where) { return labelOf(&where, "noticeLabel"); }
    bool isEditing()
    {
        auto *page = m_w->window().findChild<gui::EditLinkPage *>();
        return page && page->isVisible();
    }
    LinkUpdated taken() { return {u"ref"_s, u"Created"_s, m_gateway.edits.constLast().edited}; }
    Account live();

    TestClock m_clock;
    HeldGateway m_gateway;
    std::unique_ptr<WindowFixture> m_w;
    QHash<QString, LinkKey> m_ids;
};

void TestEditLink::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_gateway.edits.clear();
    m_gateway.askedFor.clear();
    m_ids.clear();
    m_w = std::make_unique<WindowFixture>(m_gateway, m_clock);
}

void TestEditLink::cleanup()
{
    m_w.reset();
}

LinkKey TestEditLink::add(const QString &order, const Account &account)
{
    Sending sending;
    sending.accountId = account.id;
    sending.accountName = account.name;
    sending.environment = account.environment;
    LinkContent draft = seedDraft();
    draft.amount = u"100"_s;
    draft.merchantOrderId = order;
    draft.customLinkRef.clear();
    draft.expiry.utc = m_clock.now().addDays(7);
    draft.scheduled = {};
    draft.billing.address.postalCode = draft.shipping.address.postalCode = u"10110"_s;
    sending.draft = draft;
    sending.request = m_w->format.write(draft);
    const LinkKey id = make(m_w->ledger(), sending, u"ref-"_s + order);
    if (id == 0)
        qFatal("The link was not made.");
    m_ids.insert(order, id);
    m_clock.pass(3600);
    return id;
}

void TestEditLink::amountFarBeyondTheUsualIsMarked()
{
    for (int i = 1; i <= 5; ++i)
        add(u"O-%1"_s.arg(i)); // each over 100
    edit(u"O-5"_s);
    const auto note = [this] {
        for (const auto *one : page().findChildren<gui::FieldNote *>()) {
            if (one->property("fieldPath").toString() == u"amount"_s)
                return one->text();
        }
        return QString();
    };
    enter("amount", "10000.01");
    QTRY_VERIFY2(note().contains(u"100 times the usual amount"_s), qPrintable(note()));
    enter("amount", "10000");
    QCOMPARE(note(), QString());
}

void TestEditLink::showLinks()
{
    // The shortcut is pressed only when needed: it takes effect a moment later and could interfere
    // with the test's next step.
    auto *page = m_w->window().findChild<gui::LinksPage *>();
    if (!page || !page->isVisible())
        press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_w->window().findChild<gui::LinksPage *>());
    auto *table = m_w->find<QTableView>("linksTable");
    m_w->find<QComboBox>("filterAccountBox")->setCurrentIndex(0); // shows the links of all accounts
    QTRY_VERIFY(table->isVisible());
    QTRY_COMPARE(table->model()->rowCount(), m_ids.size());
}

void TestEditLink::choose(const QString &order)
{
    auto *table = m_w->find<QTableView>("linksTable");
    const auto &model = static_cast<const gui::LinksModel &>(*table->model());
    const QRect place = table->visualRect(model.index(model.rowOf(m_ids.value(order)), 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place.center());
}

void TestEditLink::edit(const QString &order)
{
    showLinks();
    choose(order);
    QTRY_VERIFY(m_w->find<QAction>("editLinkAction")->isEnabled());
    press(Qt::Key_F2);
    QTRY_VERIFY(isEditing());
    QTRY_VERIFY(m_w->window().isActiveWindow());
}

/// Activates the window: without a window manager a dialog that closes leaves the keys to no window.
void TestEditLink::backInWindow()
{
    m_w->window().activateWindow();
    if (!QTest::qWaitForWindowActive(&m_w->window()))
        qFatal("The window does not get the focus.");
}

gui::ReviewDialog *TestEditLink::review()
{
    press(Qt::Key_Return, Qt::ControlModifier);
    auto *found = m_w->window().findChild<gui::ReviewDialog *>();
    if (!found || !QTest::qWaitForWindowExposed(found)) {
        QStringList issues;
        for (const Issue &issue : page().form().fieldIssues().all())
            issues << issue.field + u": "_s + issueSentence(issue);
        qFatal("There is no review. %s %s", qPrintable(issues.join(u'\n')), qPrintable(noticeOf(page())));
    }
    return found;
}

void TestEditLink::send()
{
    const qsizetype before = m_gateway.edits.size();
    QTest::mouseClick(m_w->find("reviewSendButton", review()), Qt::LeftButton);
    QTRY_COMPARE(m_gateway.edits.size(), before + 1);
}

Account TestEditLink::live()
{
    Account account;
    account.name = u"Tea house"_s;
    account.key = u"teakey"_s;
    account.environment = Environment::Live;
    const auto added = m_w->book().add(account);
    if (!added)
        qFatal("The account was not added.");
    return *added;
}

void TestEditLink::onlyWhatCanBeEdited()
{
    const LinkKey paid = add(u"paid"_s);
    add(u"open"_s);
    QVERIFY(m_w->ledger().links().recordCancel(paid));
    showLinks();
    auto *action = m_w->find<QAction>("editLinkAction");
    QVERIFY(!action->isEnabled());
    choose(u"open"_s);
    QTRY_VERIFY(action->isEnabled());
    QVERIFY(m_w->find("detailEditButton")->isEnabled());
    QVERIFY(m_w->find<QPushButton>("detailEditButton")->toolTip().contains(u"F2"_s));
    choose(u"paid"_s);
    QTRY_VERIFY(!action->isEnabled());
    auto *table = m_w->find<QTableView>("linksTable");
    table->selectAll();
    QTRY_VERIFY(!action->isEnabled()); // several links are not edited at once
}

void TestEditLink::theFormHoldsTheLink()
{
    add(u"one"_s);
    edit(u"one"_s);
    QCOMPARE(labelOf(&page(), "pageTitle"), u"Edit link"_s);
    QCOMPARE(labelOf(&page(), "pageHint"), u"Order one of “%1”"_s.arg(practiceAccount().name));
    QCOMPARE(m_w->find<QPushButton>("createButton", &page())->text(), u"Review changes…"_s);
    const LinkContent made =
        m_w->format.readSent(m_w->ledger().links().link(m_ids[u"one"_s])->request);
    QCOMPARE(difference(page().form().draft(), made), QString());
    QVERIFY(!page().isTouched());
    // The preview would show the request that makes a link, and an edit is another request.
    QVERIFY(!page().findChild<QWidget *>(u"previewTabs"_s));
    QVERIFY(!hasProblems(page().form().fieldIssues().all()));
    QTRY_COMPARE(QApplication::focusWidget(), editor("amount"));
}

void TestEditLink::whatIsFixedSaysWhy()
{
    add(u"one"_s);
    edit(u"one"_s);
    const QString why = u"This cannot be changed once the link is made."_s;
    const std::pair<const char *, QStringList> sections[] = {
        {"referencesSection", {u"merchant_order_id"_s, u"custom_link_ref"_s}},
        {"methodsSection", {u"chosen_payment_methods"_s}},
        {"sendingSection", {u"send_immediately"_s}},
        {"moreSection", {u"environment"_s, u"source"_s}}};
    for (const auto &[name, paths] : sections) {
        page().linkForm().section(QString::fromLatin1(name))->setOpen(true);
        for (const QString &path : paths) {
            QWidget *widget = editor(qPrintable(path));
            const auto *edit = qobject_cast<QLineEdit *>(widget);
            QVERIFY2(edit ? edit->isReadOnly() : !widget->isEnabled(), qPrintable(path));
            QCOMPARE(widget->accessibleDescription(), why);
        }
    }
    QVERIFY(!m_w->find("freshOrderIdButton", &page())->isVisibleTo(&page()));
    QVERIFY(!m_w->find("methodPicker", &page())->isVisibleTo(&page()));
    QVERIFY(!static_cast<QLineEdit *>(editor("amount"))->isReadOnly());
    QVERIFY(editor("notes")->isEnabled());
}

void TestEditLink::nothingChanged()
{
    add(u"one"_s);
    edit(u"one"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(noticeOf(page()), u"Nothing was changed, so there is nothing to send."_s);
    QVERIFY(!m_w->window().findChild<gui::ReviewDialog *>());
    QVERIFY(m_gateway.edits.isEmpty());
}

void TestEditLink::reviewThenSend()
{
    const LinkKey id = add(u"one"_s);
    add(u"two"_s);
    edit(u"one"_s);
    enter("description", "new words");
    enter("amount", "300");
    gui::ReviewDialog *dialog = review();
    QCOMPARE(labelOf(dialog, "reviewMoney"), u"The customer then pays ฿300.00, not ฿100.00."_s);
    auto *table = m_w->find<QTableWidget>("reviewTable", dialog);
    QCOMPARE(table->rowCount(), 2);
    const auto cells = [table](int row) {
        QStringList texts;
        for (int column = 0; column < 3; ++column)
            texts << table->item(row, column)->text();
        return texts;
    };
    QCOMPARE(cells(0), (QStringList{u"Amount"_s, u"฿100.00"_s, u"฿300.00"_s}));
    QVERIFY(table->item(0, 2)->font().bold());
    QCOMPARE(cells(1), (QStringList{u"Description"_s, u"test payment link description"_s,
                                    u"new words"_s}));
    QVERIFY(!table->item(1, 2)->font().bold());
    QVERIFY(m_gateway.edits.isEmpty()); // nothing is sent before the person agrees
    QTest::mouseClick(m_w->find("reviewSendButton", dialog), Qt::LeftButton);
    QTRY_COMPARE(m_gateway.edits.size(), 1);
    QCOMPARE(labelOf(&page(), "sendingTitle"), u"Changing the link…"_s);
    QCOMPARE(m_gateway.edits[0].reference, u"ref-one"_s);
    QCOMPARE(m_gateway.edits[0].edited.amount, u"300"_s);
    m_gateway.editing->end(taken());
    QTRY_VERIFY(!m_w->window().findChild<gui::EditLinkPage *>());
    QVERIFY(m_w->find("LinksPage")->isVisible());
    QCOMPARE(label("linksNoticeLabel"), u"Order one was changed."_s);
    QCOMPARE(m_w->ledger().links().link(id)->link.facts.amount, 30000);
    QTRY_COMPARE(label("detailAmount"), u"฿300.00"_s);
    QTRY_VERIFY(label("detailTimeline").contains(u"Amount: ฿300.00, before that ฿100.00"_s));
    QVERIFY(label("detailTimeline").contains(u"Description: new words"_s));
}

void TestEditLink::reviewGoesBack()
{
    add(u"one"_s);
    edit(u"one"_s);
    enter("amount", "300");
    QPointer<gui::ReviewDialog> dialog = review();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(isEditing());
    QVERIFY(page().isTouched());
    QVERIFY(m_gateway.edits.isEmpty());
}

void TestEditLink::problemsComeFirst()
{
    add(u"one"_s);
    edit(u"one"_s);
    enter("amount", "0");
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_w->window().findChild<gui::ReviewDialog *>());
    QCOMPARE(QApplication::focusWidget(), editor("amount"));
    QVERIFY(!editor("amount")->accessibleDescription().isEmpty());
}

void TestEditLink::currencyThatAMethodDoesNotServe()
{
    add(u"one"_s);
    edit(u"one"_s);
    m_w->type(editor("currency"), "VND");
    press(Qt::Key_Tab);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_w->window().findChild<gui::ReviewDialog *>());
    QVERIFY(hasProblems(page().form().fieldIssues().all())); // the methods of a link cannot be changed to fit
}

void TestEditLink::takenOtherwise()
{
    const LinkKey id = add(u"one"_s);
    edit(u"one"_s);
    enter("amount", "300");
    send();
    LinkUpdated answer = taken();
    answer.draft.amount = u"100"_s;
    m_gateway.editing->end(answer);
    QTRY_VERIFY(!m_w->window().findChild<gui::EditLinkPage *>());
    QVERIFY2(label("linksNoticeLabel").contains(u"Amount: ฿100.00"_s),
             qPrintable(label("linksNoticeLabel")));
    QCOMPARE(m_w->ledger().links().link(id)->link.facts.amount, 10000);
}

void TestEditLink::refusedThenMended()
{
    add(u"one"_s);
    edit(u"one"_s);
    enter("amount", "3000000");
    send();
    m_gateway.editing->end(Refused{400,
                                   u"4078"_s,
                                   {},
                                   u"amount is above the maximum"_s,
                                   u"amount"_s,
                                   RefusalKind::AmountTooLarge});
    QTRY_VERIFY(m_gateway.asking);
    m_gateway.asking->end(LinkStatus{u"ref-one"_s, u"one"_s, u"Created"_s, {}, LinkState::Created});
    QTRY_COMPARE(page().isBusy(), false);
    QCOMPARE(labelOf(&page(), "failureTitle"), u"The link was not changed"_s);
    QVERIFY(!m_w->find("checkButton", &page())->isVisibleTo(&page()));
    QVERIFY(editor("amount")->accessibleDescription().contains(u"above the maximum"_s));
    enter("amount", "300");
    send();
    m_gateway.editing->end(taken());
    QTRY_VERIFY(!m_w->window().findChild<gui::EditLinkPage *>());
    QCOMPARE(label("linksNoticeLabel"), u"Order one was changed."_s);
}

void TestEditLink::paidMeanwhile()
{
    const LinkKey id = add(u"one"_s);
    edit(u"one"_s);
    enter("amount", "300");
    send();
    m_gateway.editing->end(
        Refused{400, u"4001"_s, {}, u"status is Success"_s, {}, RefusalKind::InvalidRequest});
    QTRY_VERIFY(m_gateway.asking);
    m_gateway.asking->end(LinkStatus{u"ref-one"_s, u"one"_s, u"Success"_s, {}, LinkState::Success});
    QTRY_COMPARE(page().isBusy(), false);
    QCOMPARE(labelOf(&page(), "failureText"),
             u"How the link stands: Paid. It cannot be changed any more."_s);
    QCOMPARE(m_w->ledger().links().link(id)->link.state, LinkState::Success);
    QCOMPARE(m_w->ledger().links().link(id)->link.facts.amount, 10000);
}

void TestEditLink::lostThenSentAgain()
{
    const LinkKey id = add(u"one"_s);
    edit(u"one"_s);
    enter("amount", "300");
    send();
    m_gateway.editing->end(OutcomeUnknown{UnknownCause::ConnectionLost, 0, {}});
    QTRY_VERIFY(m_gateway.asking);
    m_gateway.asking->end(NotSent{NetworkFault::Offline, {}});
    QTRY_COMPARE(page().isBusy(), false);
    QCOMPARE(labelOf(&page(), "failureTitle"), u"The link may have been changed"_s);
    send(); // the same edit is sent once more
    m_gateway.editing->end(taken());
    QTRY_VERIFY(!m_w->window().findChild<gui::EditLinkPage *>());
    QCOMPARE(m_w->ledger().links().link(id)->link.facts.amount, 30000);
    // The timeline still tells that an answer was lost.
    QTRY_VERIFY(label("detailTimeline").contains(u"No answer came to a change"_s));
}

void TestEditLink::failsOutOfSight()
{
    add(u"one"_s);
    edit(u"one"_s);
    enter("amount", "300");
    send();
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!isEditing());
    m_gateway.editing->end(NotSent{NetworkFault::Offline, {}});
    QTRY_VERIFY(label("linksNoticeLabel").startsWith(u"Order one: The link was not changed."_s));
    choose(u"one"_s);
    press(Qt::Key_F2); // what was entered is still there
    QTRY_VERIFY(isEditing());
    QCOMPARE(page().form().draft().amount, u"300"_s);
}

void TestEditLink::stoppedWhileSending()
{
    const LinkKey id = add(u"one"_s);
    edit(u"one"_s);
    enter("amount", "300");
    send();
    QVERIFY(!m_w->find("stopEditingButton", &page())->isEnabled());
    press(Qt::Key_Escape); // Escape does not leave while a call is on its way
    QVERIFY(isEditing());
    m_w->click(m_w->find("cancelButton", &page()));
    QTRY_COMPARE(page().isBusy(), false);
    QCOMPARE(labelOf(&page(), "failureTitle"), u"The link may have been changed"_s);
    QCOMPARE(m_w->ledger().links().link(id)->events.constLast().kind, LinkEventKind::EditUnknown);
    press(Qt::Key_Escape);
    m_w->questions.answer(true);
    QTRY_VERIFY(!isEditing());
    press(Qt::Key_F2); // the doubt is shown when the link is opened again
    QTRY_VERIFY(isEditing());
    QVERIFY(noticeOf(page()).startsWith(u"An earlier change of this link had no answer"_s));
    QVERIFY(!review()->findChild<QLabel *>(u"reviewDoubt"_s)->text().isEmpty());
}

void TestEditLink::escapeLeaves()
{
    add(u"one"_s);
    edit(u"one"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_w->window().findChild<gui::EditLinkPage *>());
    QVERIFY(m_w->find("LinksPage")->isVisible());
    QVERIFY(m_w->questions.asked.isEmpty());
    edit(u"one"_s);
    enter("amount", "300");
    press(Qt::Key_Escape);
    QCOMPARE(m_w->questions.asked.size(), 1);
    m_w->questions.answer(false);
    QVERIFY(isEditing());
    QCOMPARE(page().form().draft().amount, u"300"_s);
    m_w->click(m_w->find("stopEditingButton", &page()));
    m_w->questions.answer(true);
    QTRY_VERIFY(!m_w->window().findChild<gui::EditLinkPage *>());
    QVERIFY(m_gateway.edits.isEmpty());
}

void TestEditLink::theDraftOfANewLinkStays()
{
    m_w->enter("amount", "12.50");
    m_w->enter("description", "half a draft");
    const LinkContent draft = m_w->draft();
    add(u"one"_s);
    edit(u"one"_s);
    enter("amount", "300");
    QCOMPARE(difference(m_w->draft(), draft), QString());
    press(Qt::Key_N, Qt::ControlModifier); // goes to the new link and back
    QTRY_VERIFY(!isEditing());
    QCOMPARE(difference(m_w->draft(), draft), QString());
    showLinks();
    choose(u"one"_s);
    press(Qt::Key_F2);
    QTRY_VERIFY(isEditing());
    QCOMPARE(page().form().draft().amount, u"300"_s); // the edit is not lost either
    press(Qt::Key_Escape);
    m_w->questions.answer(true);
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_w->page().isVisible());
    QCOMPARE(difference(m_w->draft(), draft), QString());
}

void TestEditLink::liveLinksAreAskedAbout()
{
    add(u"one"_s, live());
    edit(u"one"_s);
    enter("amount", "300");
    gui::ReviewDialog *dialog = review();
    QVERIFY(labelOf(dialog, "reviewLive").contains(u"real money"_s));
    QCOMPARE(m_w->find<QPushButton>("reviewSendButton", dialog)->text(), u"Change live link"_s);
    QVERIFY(m_w->find<QPushButton>("reviewBackButton", dialog)->isDefault()); // Return alone does not agree
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(m_gateway.edits.isEmpty());
}

void TestEditLink::anotherAccountThanTheActiveOne()
{
    const Account other = live();
    add(u"one"_s, other);
    QVERIFY(m_w->book().active().id != other.id);
    edit(u"one"_s);
    QCOMPARE(m_w->provider.asked.constLast().id, other.id);
    QVERIFY(!hasProblems(page().form().fieldIssues().all()));
}

void TestEditLink::theAccountIsGone()
{
    Account gone;
    gone.id = u"gone"_s;
    gone.name = u"Old shop"_s;
    gone.environment = Environment::Sandbox;
    add(u"one"_s, gone);
    showLinks();
    choose(u"one"_s);
    press(Qt::Key_F2);
    QTRY_COMPARE(label("linksNoticeLabel"),
                 u"The account “Old shop” of this link is not here any more."_s);
    QVERIFY(!isEditing());
}

void TestEditLink::oneEditAtATime()
{
    add(u"one"_s);
    add(u"two"_s);
    edit(u"one"_s);
    enter("amount", "300");
    edit(u"two"_s);
    QCOMPARE(page().link().facts.orderId, u"one"_s);
    QVERIFY(noticeOf(page()).startsWith(u"This link is still being edited."_s));
    press(Qt::Key_Escape);
    m_w->questions.answer(true);
    edit(u"two"_s);
    QTRY_COMPARE(page().link().facts.orderId, u"two"_s);
}

void TestEditLink::changedElsewhere()
{
    const LinkKey id = add(u"one"_s);
    edit(u"one"_s);
    enter("amount", "300");
    LinkContent other = page().form().draft();
    other.amount = u"150"_s;
    QVERIFY(m_w->ledger().links().recordEdit(id, other, m_w->format.write(other)));
    QTest::mouseClick(m_w->find("reviewSendButton", review()), Qt::LeftButton);
    QTRY_VERIFY(m_w->window().findChild<QLabel *>(u"failureText"_s));
    QTRY_VERIFY(labelOf(&page(), "failureText").startsWith(u"The link was changed by another window"_s));
    QVERIFY(m_gateway.edits.isEmpty());
    // The next review compares with the link as it is now.
    QTRY_COMPARE(page().link().facts.amount, 15000);
    QCOMPARE(labelOf(review(), "reviewMoney"), u"The customer then pays ฿300.00, not ฿150.00."_s);
}

/// Returns the ids of all saved drafts, which a new start would find.
QStringList TestEditLink::kept()
{
    QStringList ids;
    const auto drafts = m_w->ledger().drafts().all();
    for (const SavedDraft &draft : drafts ? *drafts : QList<SavedDraft>())
        ids << draft.id;
    return ids;
}

void TestEditLink::restart()
{
    m_w->close();
    m_w->reopen();
    m_w->session().bringBack();
    m_w->window().lookForChanges();
}

void TestEditLink::changesComeBack()
{
    const LinkKey id = add(u"one"_s);
    edit(u"one"_s);
    enter("amount", "300");
    editor("description")->setFocus();
    m_w->keys("x");
    QTRY_COMPARE(kept(), QStringList{changesId(id)}); // the changes are saved by themselves
    m_w->keys("y"); // the window is closed before this letter is saved
    const LinkContent typed = page().form().draft();
    restart();
    edit(u"one"_s);
    QTRY_VERIFY2(noticeOf(page()).startsWith(u"Your changes from "_s), qPrintable(noticeOf(page())));
    QCOMPARE(difference(page().form().draft(), typed), QString());
    QTRY_VERIFY(editor("description")->hasFocus());
    QCOMPARE(page().link().facts.amount, 10'000); // the link has not changed
    QVERIFY(page().isTouched());
}

void TestEditLink::changesThatEndAreNotKept()
{
    add(u"one"_s);
    edit(u"one"_s);
    enter("amount", "300");
    page().keepChanges();
    QTRY_COMPARE(kept().size(), 1);
    enter("amount", "100"); // the amount of the link
    page().keepChanges();
    QTRY_COMPARE(kept().size(), 0);
    enter("amount", "300");
    page().keepChanges();
    QTRY_COMPARE(kept().size(), 1);
    press(Qt::Key_Escape);
    m_w->questions.answer(true);
    QTRY_COMPARE(kept().size(), 0);
    edit(u"one"_s);
    QTRY_COMPARE(page().form().draft().amount, u"100"_s);
    enter("amount", "250");
    page().keepChanges();
    QTRY_COMPARE(kept().size(), 1);
    send();
    m_gateway.editing->end(taken());
    QTRY_VERIFY(!isEditing());
    QTRY_COMPARE(kept().size(), 0);
}

void TestEditLink::changesInTheListOfDrafts()
{
    add(u"one"_s);
    edit(u"one"_s);
    enter("amount", "300");
    restart();
    QTRY_COMPARE(noticeOf(m_w->page()),
                 u"Changes of 1 link(s) were not sent. They are in the list of drafts."_s);
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_w->window().findChild<gui::DraftsDialog *>();
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->model()->index(0, 0).data().toString().startsWith(u"Changes: "_s));
    QTRY_VERIFY(m_w->find("openDraftButton", dialog)->isEnabled());
    QTest::mouseClick(m_w->find("openDraftButton", dialog), Qt::LeftButton);
    QTRY_VERIFY(isEditing());
    QTRY_COMPARE(page().form().draft().amount, u"300"_s);
    QVERIFY(m_w->draft().amount.isEmpty()); // the page New link holds nothing of the edit
}

void TestEditLink::changesOfALinkThatIsPaidByNow()
{
    const LinkKey id = add(u"one"_s);
    edit(u"one"_s);
    enter("amount", "300");
    restart();
    QVERIFY(m_w->ledger().links().recordStatus(id, {{}, {}, u"Success"_s, {}, LinkState::Success}));
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_w->window().findChild<gui::DraftsDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(m_w->find("openDraftButton", dialog)->isEnabled());
    QTest::mouseClick(m_w->find("openDraftButton", dialog), Qt::LeftButton);
    QTRY_VERIFY(noticeOf(m_w->page()).contains(u"Order one cannot be changed any more: Paid."_s));
    QVERIFY(!isEditing());
    QCOMPARE(kept(), QStringList{changesId(id)});
}

void TestEditLink::changesInAnotherWindow()
{
    const LinkKey id = add(u"one"_s);
    ledger::SqlLedger other({m_w->folder.path(), u"malee"_s, &m_clock});
    SavedDraft draft;
    draft.id = changesId(id);
    draft.accountId = practiceAccount().id;
    draft.request = m_w->format.write(seedDraft());
    draft.lock = DraftLock::Here;
    QVERIFY(other.drafts().save(draft));
    edit(u"one"_s);
    QTRY_VERIFY(noticeOf(page()).startsWith(u"This link is being edited in another window"_s));
    QCOMPARE(page().form().draft().amount, u"100"_s);
    enter("amount", "300");
    page().keepChanges();
    QCOMPARE(other.drafts().draft(draft.id)->request, draft.request);
}

} // namespace linktill

QTEST_MAIN(linktill::TestEditLink)
#include "tst_editlink.moc"
