// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the section Payment methods in the window: picking by keyboard, what a channel demands, sets,
// and a newer list from a file.
#include "application/ports/draftrepository.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/ports/methodrepository.h"
#include "application/wording/wording.h"
#include "core/demands.h"
#include "gui/compose/methodpicker.h"
#include "gui/widgets/listeditor.h"
#include "support/windowfixture.h"

#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace linktill {

using namespace Qt::StringLiterals;

class TestMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pickedByKeyboardAlone();
    void localNames_data();
    void localNames();
    void fittingAndUsedFirst();
    void allThisAccountUses();
    void movedByKeyboard();
    void pulledByMouse_data();
    void pulledByMouse();
    void pullingIsGivenUp();
    void demandsAreMarked();
    void whatIsRequiredOpens();
    void whatIsFilledInIsNotAskedFor();
    void removeThese();
    void otherCountry();
    void aSetIsRenamedDeletedAndBack();
    void aDefaultSetBeginsNewLinks();
    void newerListFromAFile();
    void badListIsRefused();
    void damagedListInTheProfileIsSaidOnce();

private:
    static constexpr const char *accountId = "practice";
    gui::MethodPicker *picker() { return m_window->find<gui::MethodPicker>("methodPicker"); }
    /// Goes to the search field of the section with the keyboard.
    void goToSearch();
    QStringList chosen();
    void choose(const QList<PaymentMethod> &methods);
    /// Fills the menu of sets and returns the action with that text, from the submenu `menu` unless it
    /// is empty; returns nullptr when there is none.
    QAction *setsAction(const QString &text, const QString &menu = {});
    void nameIt(const QString &name);
    QString methodsNote();
    /// Presses the mouse on a row and moves it over another one, near its lower or its upper edge.
    void pull(int row, int over, bool below);
    QString write(const QByteArray &bytes);

    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<HeldGateway> m_gateway;
    std::unique_ptr<WindowFixture> m_window;
};

const PaymentMethod omisePromptpay{u"OMISE"_s, u"OMISE_PROMPTPAY"_s};
const PaymentMethod komojuTransfer{u"KOMOJU"_s, u"KOMOJU_BANK_TRANSFER"_s};
const PaymentMethod komojuPaypay{u"KOMOJU"_s, u"KOMOJU_PAYPAY"_s};
const PaymentMethod inicisCvs{u"INICIS"_s, u"INICIS_CVS"_s};

void TestMethods::init()
{
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_clock = std::make_unique<FixedClock>(seedNow());
    m_gateway = std::make_unique<HeldGateway>();
    m_window = std::make_unique<WindowFixture>(*m_gateway, *m_clock);
}

void TestMethods::cleanup()
{
    m_window->close();
    m_window.reset();
    m_gateway.reset();
}

void TestMethods::goToSearch()
{
    m_window->open("methodsSection");
    auto *search = m_window->find("methodSearch");
    for (int i = 0; i < 10 && !search->hasFocus(); ++i)
        m_window->key(Qt::Key_Tab);
    QVERIFY(search->hasFocus());
}

QStringList TestMethods::chosen()
{
    QStringList keys;
    const LinkContent draft = m_window->draft();
    for (const PaymentMethod &method : draft.methods)
        keys << method.method;
    return keys;
}

void TestMethods::choose(const QList<PaymentMethod> &methods)
{
    const_cast<gui::DraftForm &>(m_window->form()).change([&](LinkContent &draft) {
        draft.methods = methods;
    });
}

QAction *TestMethods::setsAction(const QString &text, const QString &below)
{
    auto *menu = m_window->find<QMenu>("methodSetsMenu");
    Q_EMIT menu->aboutToShow();
    const QMenu *in = menu;
    const QList<QAction *> all = menu->actions();
    for (QAction *action : all) {
        if (!below.isEmpty() && action->text() == below)
            in = action->menu();
    }
    const QList<QAction *> actions = in->actions();
    for (QAction *action : actions) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

void TestMethods::nameIt(const QString &name)
{
    auto *dialog = m_window->window().findChild<QInputDialog *>(u"setNameDialog"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    dialog->setTextValue(name);
    dialog->accept();
    QTRY_VERIFY(!m_window->window().findChild<QInputDialog *>(u"setNameDialog"_s));
}

QString TestMethods::methodsNote()
{
    auto *note = m_window->find<gui::FieldNote>("methodsNote");
    return note->isVisibleTo(&m_window->window()) ? note->text() : QString();
}

QString TestMethods::write(const QByteArray &bytes)
{
    QFile file(m_window->folder.filePath(u"a list.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test's own file cannot be written.");
    return file.fileName();
}

void TestMethods::pickedByKeyboardAlone()
{
    WindowFixture &w = *m_window;
    goToSearch();
    w.keys("promptpay");
    QVERIFY(picker()->isListShown());
    w.key(Qt::Key_Return);
    QCOMPARE(chosen().size(), 1);
    QVERIFY(w.find("methodSearch")->hasFocus());
    w.keys("omise");
    w.key(Qt::Key_Down);
    QVERIFY(w.find("foundView")->hasFocus());
    w.key(Qt::Key_Down);
    w.key(Qt::Key_Space);
    w.key(Qt::Key_Down);
    w.key(Qt::Key_Return);
    QCOMPARE(chosen().size(), 3);
    w.key(Qt::Key_Space); // the same key takes it back
    QCOMPARE(chosen().size(), 2);
    w.key(Qt::Key_Escape);
    QVERIFY(!picker()->isListShown());
    QVERIFY(w.find("methodSearch")->hasFocus());
    w.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(chosen().size(), 3); // every method that is checked or unchecked is a step
}

void TestMethods::localNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("method");
    QTest::newRow("Thai") << u"พร้อมเพย์"_s << u"THB"_s << u"TH"_s << u"PROMPTPAY"_s;
    QTest::newRow("konbini") << u"konbini"_s << u"JPY"_s << u"JP"_s << u"KONBINI"_s;
    QTest::newRow("Vietnamese") << u"thẻ ATM"_s << u"VND"_s << u"VN"_s << u"ATM_CARD"_s;
    QTest::newRow("Korean") << u"계좌이체"_s << u"KRW"_s << u"KR"_s << u"BANK_TRANSFER"_s;
}

void TestMethods::localNames()
{
    QFETCH(QString, typed);
    QFETCH(QString, currency);
    QFETCH(QString, country);
    QFETCH(QString, method);
    const_cast<gui::DraftForm &>(m_window->form()).change([&](LinkContent &draft) {
        draft.currency = currency;
        draft.countryCode = country;
    });
    goToSearch();
    m_window->find<QLineEdit>("methodSearch")->setText(typed); // an input method enters the text at once
    m_window->key(Qt::Key_Return);
    QCOMPARE(chosen().size(), 1);
    QVERIFY2(chosen().first().contains(method), qPrintable(chosen().first()));
    QVERIFY(misfits(m_window->draft(), Catalogue::bundled()).isEmpty());
}

void TestMethods::fittingAndUsedFirst()
{
    WindowFixture &w = *m_window;
    w.writeDown();
    Sending sending;
    sending.accountId = QLatin1String(accountId);
    sending.draft.amount = u"1"_s;
    sending.draft.currency = u"THB"_s;
    sending.draft.merchantOrderId = u"A-1"_s;
    sending.draft.methods = {omisePromptpay};
    const auto id = w.ledger().links().begin(sending);
    QVERIFY(id && w.ledger().links().settle(*id, CreatedLink{u"https://pay.example/1"_s, u"R1"_s, {}}));
    w.session().bringBack();
    w.open("methodsSection");
    w.click(w.find("allMethodsButton"));
    auto *list = w.find<QTableView>("foundView");
    QTRY_VERIFY(list->model()->index(0, 0).data().toString().contains(u"PromptPay"_s)
                && list->model()->index(0, 1).data().toString() == u"Omise"_s);
    QCOMPARE(list->model()->index(0, 2).data().toString(), u"THB"_s);
    QVERIFY(list->model()->index(0, 3).data().toString().contains(u"TH"_s));
    QVERIFY(!list->model()->index(0, 4).data().toString().isEmpty());
    QVERIFY(list->model()->index(0, 0).data().toString() != list->model()->index(1, 0).data().toString());
    QCOMPARE(list->model()->rowCount(), 350);
    // The method does not fit, which its colour shows.
    QVERIFY(list->model()->index(349, 0).data(Qt::ForegroundRole).isValid());
    w.click(w.find("allMethodsButton"));
    QVERIFY(!list->isVisible());
}

void TestMethods::allThisAccountUses()
{
    WindowFixture &w = *m_window;
    Sending sending;
    sending.accountId = QLatin1String(accountId);
    sending.draft.amount = u"1"_s;
    sending.draft.currency = u"THB"_s;
    sending.draft.merchantOrderId = u"A-1"_s;
    sending.draft.methods = {omisePromptpay, {u"KOMOJU"_s, u"KOMOJU_PAYPAY"_s}, {u"BBL"_s, u"BBL_PROMPTPAY"_s}};
    const auto id = w.ledger().links().begin(sending);
    QVERIFY(id && w.ledger().links().settle(*id, CreatedLink{u"https://pay.example/1"_s, u"R1"_s, {}}));
    w.open("methodsSection");
    QVERIFY(!w.find("usedMethodsButton")->isEnabled());
    w.session().bringBack();
    QTRY_VERIFY(w.find("usedMethodsButton")->isEnabled());
    w.click(w.find("usedMethodsButton"));
    QStringList keys = chosen();
    keys.sort();
    // A method for yen does not fit this link.
    QCOMPARE(keys, (QStringList{u"BBL_PROMPTPAY"_s, u"OMISE_PROMPTPAY"_s}));
    QVERIFY(!w.find("usedMethodsButton")->isEnabled());
}

void TestMethods::movedByKeyboard()
{
    WindowFixture &w = *m_window;
    w.open("methodsSection");
    choose({omisePromptpay, {u"BBL"_s, u"BBL_PROMPTPAY"_s}});
    auto *editor = w.find<gui::ListEditor>("methodsEditor");
    editor->focusRow(1);
    w.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(chosen(), (QStringList{u"BBL_PROMPTPAY"_s, u"OMISE_PROMPTPAY"_s}));
    w.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(chosen(), (QStringList{u"OMISE_PROMPTPAY"_s, u"BBL_PROMPTPAY"_s}));
}

void TestMethods::pull(int row, int over, bool below)
{
    QTableView *view = m_window->find<gui::ListEditor>("methodsEditor")->view();
    const auto at = [view](int of, int part) {
        return QPoint(40, view->rowViewportPosition(of) + view->rowHeight(of) * part / 10);
    };
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, at(row, 5));
    for (const QPoint &point : {at(row, 6), at(over, 5), at(over, below ? 9 : 1)}) {
        QMouseEvent move(QEvent::MouseMove, point, view->viewport()->mapToGlobal(point),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &move);
    }
}

void TestMethods::pulledByMouse_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("over");
    QTest::addColumn<bool>("below");
    QTest::addColumn<QString>("order");
    QTest::newRow("first to the end") << 0 << 2 << true << u"BCA"_s;
    QTest::newRow("last to the top") << 2 << 0 << false << u"CAB"_s;
    QTest::newRow("first between") << 0 << 1 << true << u"BAC"_s;
    QTest::newRow("to where it is") << 1 << 1 << true << u"ABC"_s;
    QTest::newRow("just above itself") << 1 << 0 << true << u"ABC"_s;
}

void TestMethods::pulledByMouse()
{
    QFETCH(int, row);
    QFETCH(int, over);
    QFETCH(bool, below);
    QFETCH(QString, order);
    WindowFixture &w = *m_window;
    w.open("methodsSection");
    const PaymentMethod bbl{u"BBL"_s, u"BBL_PROMPTPAY"_s};
    const QList<PaymentMethod> before{omisePromptpay, komojuPaypay, bbl};
    choose(before);
    pull(row, over, below);
    QTableView *view = w.find<gui::ListEditor>("methodsEditor")->view();
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, QPoint(40, 10));
    QList<PaymentMethod> wanted;
    for (const QChar letter : order)
        wanted << before.at(letter.unicode() - u'A');
    QCOMPARE(w.draft().methods, wanted);
    if (wanted == before)
        return;
    // Moving is one step, which can be undone and redone, and the moved row stays the current one.
    QCOMPARE(view->currentIndex().row(), int(order.indexOf(QChar(u'A' + row))));
    w.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(w.draft().methods, before);
    w.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(w.draft().methods, wanted);
}

void TestMethods::pullingIsGivenUp()
{
    WindowFixture &w = *m_window;
    w.open("methodsSection");
    const QList<PaymentMethod> before{omisePromptpay, komojuPaypay};
    choose(before);
    pull(0, 1, true);
    w.key(Qt::Key_Escape);
    QTableView *view = w.find<gui::ListEditor>("methodsEditor")->view();
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, QPoint(40, 10));
    QCOMPARE(w.draft().methods, before);
}

/// For each channel that demands fields, the fields are marked with the reason, for the eye and for
/// screen readers.
void TestMethods::demandsAreMarked()
{
    WindowFixture &w = *m_window;
    for (const char *name : {"billingSection", "shippingSection", "itemsSection", "methodsSection"})
        w.find<gui::Section>(name)->ensureContent();
    int marked = 0;
    for (const Channel &channel : Catalogue::bundled().channels()) {
        for (const ChannelMethod &method : channel.methods) {
            choose({{channel.key, method.key}});
            const QList<Demand> all = demands(w.draft(), Catalogue::bundled());
            for (const Demand &demand : all) {
                if (demand.field == u"description"_s || demand.field.endsWith(u"country_code"_s))
                    continue; // these fields have sentences of their own
                QWidget *editor = w.form().editorFor(demand.field);
                QVERIFY2(editor, qPrintable(demand.field));
                QVERIFY2(editor->accessibleDescription().contains(demandSentence(demand)),
                         qPrintable(demand.field + u": "_s + editor->accessibleDescription()));
                ++marked;
            }
        }
    }
    QVERIFY(marked > 100);
    choose({});
    QWidget *phone = w.form().editorFor(u"billing_details.billing_phone"_s);
    QVERIFY(phone->accessibleDescription().isEmpty());
}

void TestMethods::whatIsRequiredOpens()
{
    WindowFixture &w = *m_window;
    const_cast<gui::DraftForm &>(w.form()).change([](LinkContent &draft) {
        draft.currency = u"JPY"_s;
        draft.countryCode = u"JP"_s;
    });
    goToSearch();
    auto *billing = w.find<gui::Section>("billingSection");
    QVERIFY(!billing->isOpen());
    w.keys("komoju bank");
    w.key(Qt::Key_Return);
    QCOMPARE(chosen(), QStringList{u"KOMOJU_BANK_TRANSFER"_s});
    QVERIFY(billing->isOpen());
    QVERIFY(!w.find<gui::Section>("shippingSection")->isOpen());
    QVERIFY(w.find("methodSearch")->hasFocus()); // typing goes on
    QWidget *phone = w.editor("billing_details.billing_phone");
    QVERIFY(phone->accessibleDescription().contains(u"Komoju Bank transfer"_s));
    QString label;
    const auto labels = billing->findChildren<QLabel *>();
    for (const QLabel *one : labels) {
        if (one->buddy() == phone)
            label = one->text();
    }
    QVERIFY2(label.contains(u"required"_s), qPrintable(label));
    w.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(phone->accessibleDescription().isEmpty());
}

void TestMethods::whatIsFilledInIsNotAskedFor()
{
    WindowFixture &w = *m_window;
    w.open("billingSection");
    choose({komojuTransfer});
    QWidget *name = w.editor("billing_details.billing_name");
    QVERIFY(!name->accessibleDescription().isEmpty());
    w.type(name, "Mali");
    QVERIFY(name->accessibleDescription().isEmpty());
    w.key(Qt::Key_A, Qt::ControlModifier);
    w.key(Qt::Key_Delete);
    QVERIFY(!name->accessibleDescription().isEmpty());
}

void TestMethods::removeThese()
{
    WindowFixture &w = *m_window;
    w.open("methodsSection");
    choose({omisePromptpay, {u"BBL"_s, u"BBL_PROMPTPAY"_s}, {u"NEW"_s, u"NEW_ONE"_s},
            {u"CHILLPAY"_s, u"CHILLPAY_QRCODE"_s}, {u"MASTERCARD"_s, u"MASTERCARD_CARD"_s}});
    auto *remove = w.find<QPushButton>("removeMisfitsButton");
    QVERIFY(!remove->isVisible());
    const QStringList all = chosen();
    w.enter("currency", "JPY");
    QTRY_VERIFY(remove->isVisible());
    QVERIFY2(remove->text().contains(u"3"_s), qPrintable(remove->text()));
    int problems = 0;
    const Issues shown = w.form().fieldIssues().shown();
    for (const Issue &issue : shown)
        problems += issue.code == IssueCode::MethodCurrency;
    QCOMPARE(problems, 3);
    remove->setFocus();
    w.key(Qt::Key_Space);
    QCOMPARE(chosen(), (QStringList{u"NEW_ONE"_s, u"MASTERCARD_CARD"_s})); // an unknown method stays
    QVERIFY(!remove->isVisible());
    QVERIFY(QApplication::focusWidget() && w.window().isAncestorOf(QApplication::focusWidget()));
    w.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(chosen(), all);
    QVERIFY(remove->isVisible());
}

void TestMethods::otherCountry()
{
    WindowFixture &w = *m_window;
    choose({omisePromptpay, {u"PAYMENTWALL"_s, u"PAYMENTWALL_IDEAL"_s}});
    auto *section = w.find<gui::Section>("methodsSection");
    QVERIFY(!section->isOpen());
    w.open("merchantSection");
    w.enter("country_code", "JP");
    QTRY_VERIFY(section->isOpen()); // the section opens, because the problem is shown there
    auto *remove = w.find<QPushButton>("removeMisfitsButton");
    QVERIFY(remove->isVisible());
    w.click(remove);
    QVERIFY(chosen().isEmpty());
}

void TestMethods::aSetIsRenamedDeletedAndBack()
{
    WindowFixture &w = *m_window;
    w.session().bringBack();
    w.open("methodsSection");
    choose({omisePromptpay, inicisCvs});
    setsAction(u"Save as a set…"_s)->trigger();
    nameIt(u"  Thai & more "_s);
    MethodRepository &memory = w.ledger().methods();
    const QString id = QLatin1String(accountId);
    const MethodSet saved{u"Thai & more"_s, {omisePromptpay, inicisCvs}, false};
    QTRY_COMPARE(memory.of(id)->sets, QList<MethodSet>{saved});
    choose({komojuPaypay});
    QTRY_VERIFY(setsAction(u"Thai && more"_s));
    setsAction(u"Thai && more"_s)->trigger();
    QCOMPARE(w.draft().methods, saved.methods); // the methods are in the order in which they were saved

    setsAction(u"Thai && more"_s, u"Rename"_s)->trigger();
    nameIt(u"ไทย"_s);
    QTRY_COMPARE(memory.of(id)->sets.value(0).name, u"ไทย"_s);
    QTRY_VERIFY(setsAction(u"ไทย"_s, u"Delete"_s));
    setsAction(u"ไทย"_s, u"Delete"_s)->trigger();
    QTRY_VERIFY(memory.of(id)->sets.isEmpty());
    QVERIFY(methodsNote().contains(u"ไทย"_s));
    QTRY_VERIFY(w.find("undoSetButton")->isVisible());
    w.click(w.find("undoSetButton"));
    QTRY_COMPARE(memory.of(id)->sets, (QList<MethodSet>{{u"ไทย"_s, saved.methods, false}}));
    QTRY_VERIFY(!w.find("undoSetButton")->isVisible());
}

void TestMethods::aDefaultSetBeginsNewLinks()
{
    WindowFixture &w = *m_window;
    const QString id = QLatin1String(accountId);
    QVERIFY(w.ledger().methods().save(id, {u"Thai"_s, {omisePromptpay}, true}));
    w.session().bringBack();
    QTRY_COMPARE(chosen(), QStringList{u"OMISE_PROMPTPAY"_s});
    w.session().keeper().save();
    QVERIFY(w.ledger().drafts().all()->isEmpty()); // the person has typed nothing
    w.enter("amount", "12");
    choose({});
    w.click(w.find("newLinkButton"));
    QCOMPARE(chosen(), QStringList{u"OMISE_PROMPTPAY"_s});
    w.open("methodsSection");
    setsAction(u"None"_s, u"Begin new links with"_s)->trigger();
    QTRY_VERIFY(setsAction(u"Thai"_s)); // the text was "Thai (default)" until then
    w.enter("amount", "13");
    w.click(w.find("newLinkButton"));
    QTRY_VERIFY(chosen().isEmpty());
}

static QByteArray newerList()
{
    return "{\"as_of\":\"2027-01\",\"channels\":[\n"
           "{\"channel\":\"NEWPAY\",\"name\":\"New Pay\",\"methods\":["
           "{\"key\":\"NEWPAY_QR\",\"name\":\"New QR\",\"currencies\":[\"THB\"]}],"
           "\"requires\":{\"fields\":[\"billing_details.billing_phone\"]}}]}";
}

void TestMethods::newerListFromAFile()
{
    WindowFixture &w = *m_window;
    goToSearch();
    w.keys("new qr");
    auto *list = w.find<QTableView>("foundView");
    QCOMPARE(list->model()->rowCount(), 0);
    choose({{u"NEWPAY"_s, u"NEWPAY_QR"_s}});
    w.dialogs.answer = write(newerList());
    w.click(w.find("updateMethodsButton"));
    QVERIFY2(methodsNote().contains(u"2027-01"_s), qPrintable(methodsNote()));
    QCOMPARE(list->model()->rowCount(), 1); // the open list follows
    bool unknown = false, needs = false;
    const Issues issues = w.form().fieldIssues().all();
    for (const Issue &issue : issues) {
        unknown = unknown || issue.code == IssueCode::MethodUnknown;
        needs = needs || issue.code == IssueCode::MethodNeeds;
    }
    QVERIFY(!unknown && needs);
    QVERIFY(QFile::exists(w.store->file()));
    w.reopen();
    QVERIFY(w.store->catalogue().channel(u"NEWPAY"_s));
}

void TestMethods::badListIsRefused()
{
    WindowFixture &w = *m_window;
    w.open("methodsSection");
    w.dialogs.answer = write(newerList().replace("\"New QR\"", "\n7"));
    w.click(w.find("updateMethodsButton"));
    const QString note = methodsNote();
    QVERIFY2(note.contains(u"a list.json"_s) && note.contains(u"line 3"_s)
                 && note.contains(u"NEWPAY.methods.name"_s),
             qPrintable(note));
    QVERIFY(!QFile::exists(w.store->file()));
    QVERIFY(w.store->catalogue().channel(u"KOMOJU"_s));
    w.dialogs.answer = write("{\"a\": 1}");
    w.click(w.find("updateMethodsButton"));
    QVERIFY(methodsNote() != note && methodsNote().contains(u"channels"_s));
}

void TestMethods::damagedListInTheProfileIsSaidOnce()
{
    WindowFixture &w = *m_window;
    QFile file(w.store->file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(newerList().left(60));
    file.close();
    w.reopen();
    auto *notice = w.find("noticeFrame");
    QVERIFY(!notice->isVisible()); // nobody has asked for the list yet
    w.open("methodsSection");
    goToSearch();
    w.keys("promptpay");
    w.key(Qt::Key_Return);
    QCOMPARE(chosen().size(), 1); // the list of the program is used
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(w.find<QLabel>("noticeLabel")->text().contains(w.store->file()));
    w.click(w.find("noticeCloseButton"));
    w.enter("currency", "JPY");
    QVERIFY(!notice->isVisible());
}

} // namespace linktill

QTEST_MAIN(linktill::TestMethods)
#include "tst_methods.moc"
