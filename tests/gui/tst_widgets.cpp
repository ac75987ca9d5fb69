// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue.h"
#include "core/demands.h"
#include "core/moment.h"
#include "gui/compose/methoddelegate.h"
#include "gui/compose/methodpicker.h"
#include "gui/compose/notesmodel.h"
#include "gui/products/itemsmodel.h"
#include "gui/widgets/codebox.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/listeditor.h"
#include "gui/widgets/momentedit.h"
#include "gui/widgets/noticebar.h"
#include "gui/widgets/page.h"
#include "gui/widgets/readingorder.h"
#include "gui/widgets/section.h"
#include "gui/widgets/typingpause.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace linktill;
using namespace linktill::gui;
using namespace Qt::StringLiterals;

/// Shows the widget under test between two fields, so that Tab can come from one and go to the other.
class Bench : public QWidget
{
public:
    template <class Widget> explicit Bench(Widget *widget)
        : before(this), after((widget->setParent(this), this)) // this is the order for Tab
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(&before);
        layout->addWidget(widget);
        layout->addWidget(&after);
        layout->addStretch();
        resize(600, 500);
        show();
        activateWindow();
        if (!QTest::qWaitForWindowActive(this))
            qFatal("no window");
        before.setFocus();
    }

    QLineEdit before, after;

protected:
    bool focusNextPrevChild(bool next) override { return focusInReadingOrder(this, next); }
};

/// Returns the widget that gets the next key: a list that has popped up, otherwise the field with the
/// focus.
static QWidget *keyboard()
{
    QWidget *popup = QApplication::activePopupWidget();
    return popup ? popup : QApplication::focusWidget();
}

static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(keyboard(), key, modifiers);
}

static void type(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClicks(keyboard(), letter);
    const auto pauses = keyboard()->window()->findChildren<TypingPause *>();
    for (TypingPause *pause : pauses) // a person looks at what was typed
        pause->end();
}

static bool isUnder(const QWidget *parent)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == parent || parent->isAncestorOf(focus));
}

static const Catalogue &catalogue() { return Catalogue::bundled(); }

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void sectionOpensByKeyboard();
    void sectionSpeaks();
    void noteSaysAndMarks();
    void aNoticeHasThreeLevels();
    void newsJoinANotice();
    void aPageHearsOfTheLanguage();
    void noteIsAsHighAsItsWords();
    void flowGoesToTheNextLine();
    void codeIsTyped_data();
    void codeIsTyped();
    void codeListIsMadeLate();
    void codeTellsEachChangeOnce();
    void wheelIsForTheFocusedOnly();
    void momentIsSwitchedOn();
    void momentTypedInAGap();
    void momentKeepsWhatItDoesNotUnderstand();
    void momentReadsBack();
    void momentInWords();
    void momentTakesLettersOnItsSwitch();
    void momentReadyWords();
    void momentForTheCustomer_data();
    void momentForTheCustomer();
    void listByKeyboard();
    void listGrows();
    void listSaysWhatIsWrong();
    void methodCells_data();
    void methodCells();
    void methodIsAdded();
};

void TestWidgets::initTestCase()
{
    Q_INIT_RESOURCE(gui);
    QLocale::setDefault(QLocale(u"en_US"_s));
}

void TestWidgets::sectionOpensByKeyboard()
{
    auto *section = new Section;
    int made = 0;
    section->setTitle(u"Expiry"_s);
    section->setContentFactory([&made](QWidget *parent) {
        ++made;
        auto *content = new QWidget(parent);
        auto *layout = new QVBoxLayout(content);
        layout->addWidget(new CodeBox(content));
        layout->addWidget(new ListEditor(content));
        layout->addWidget(new QLineEdit(content));
        return content;
    });
    Bench bench(section);
    QSignalSpy opened(section, &Section::opened);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), section->header());
    QVERIFY(!section->content());
    press(Qt::Key_Space);
    QVERIFY(section->isOpen());
    QVERIFY(section->content()->isVisible());
    // This key creates the link on the page; the section ignores it.
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(section->isOpen());
    press(Qt::Key_Return);
    QVERIFY(!section->content()->isVisible());
    press(Qt::Key_Return);
    QCOMPARE(made, 1);
    QCOMPARE(opened.size(), 3);
    QStringList order; // the content was made late, but comes next for Tab
    while (!bench.after.hasFocus() && order.size() < 9) {
        press(Qt::Key_Tab);
        order << QString::fromLatin1(QApplication::focusWidget()->metaObject()->className());
    }
    QCOMPARE(order, QStringList({u"linktill::gui::CodeBox"_s, u"linktill::gui::RowsView"_s,
                                 u"QLineEdit"_s, u"QLineEdit"_s}));
}

void TestWidgets::sectionSpeaks()
{
    Section section;
    section.setTitle(u"Expiry"_s);
    section.setSummary(u"Fri 28 Nov"_s);
    QCOMPARE(section.header()->accessibleName(), u"Expiry, Fri 28 Nov"_s);
    section.setProblems(0, 1);
    QVERIFY(section.header()->accessibleName().endsWith(u"1 to look at"_s));
    section.setProblems(2, 1);
    const auto *badge = section.findChild<QLabel *>(u"sectionBadge"_s);
    QVERIFY(badge);
    QCOMPARE(badge->text(), u"2 to mend"_s);
    QCOMPARE(badge->property("severity").toString(), u"problem"_s);
    section.setProblems(0, 0);
    QVERIFY(badge->isHidden());
    const QString closed = section.header()->accessibleDescription();
    section.setOpen(true);
    QVERIFY(section.header()->accessibleDescription() != closed);
    auto *spoken = QAccessible::queryAccessibleInterface(section.header());
    QVERIFY(spoken);
    QVERIFY(spoken->state().focusable);
}

void TestWidgets::noteSaysAndMarks()
{
    QLineEdit field;
    field.setAccessibleDescription(u"with country"_s);
    FieldNote note;
    note.setField(&field);
    QVERIFY(note.isHidden());
    note.setNotes({{Severity::Warning, u"Look."_s}, {Severity::Problem, u"<b>Mend.</b>"_s}});
    QVERIFY(!note.isHidden());
    QCOMPARE(note.text(), u"Look.\n<b>Mend.</b>"_s);
    QCOMPARE(note.property("severity").toString(), u"problem"_s);
    QCOMPARE(field.property("severity").toString(), u"problem"_s);
    QCOMPARE(field.accessibleDescription(), note.text());
    note.setNote(Severity::Warning, u"Look."_s);
    QCOMPARE(field.property("severity").toString(), u"warning"_s);
    note.setField(&field); // a dialog does this when it names the field with each sentence
    note.clear();
    QVERIFY(note.isHidden());
    QCOMPARE(field.property("severity").toString(), QString());
    QCOMPARE(field.accessibleDescription(), u"with country"_s);

    // A hint also goes when the note gets another field.
    QLineEdit other;
    note.setHint(u"As on the card."_s);
    QCOMPARE(field.accessibleDescription(), u"As on the card."_s);
    note.setField(&other);
    QCOMPARE(field.accessibleDescription(), u"with country"_s);
}

/// Good news after a problem does not keep the problem's colour.
void TestWidgets::aNoticeHasThreeLevels()
{
    QFrame frame;
    auto *label = new QLabel(&frame);
    auto *close = new QPushButton(&frame);
    NoticeBar notice(&frame, label, close);
    QVERIFY(frame.isHidden());
    const std::pair<NoticeLevel, QString> levels[] = {{NoticeLevel::Problem, u"problem"_s},
                                                      {NoticeLevel::Warning, u"warning"_s},
                                                      {NoticeLevel::Info, QString()}};
    for (const auto &[level, severity] : levels) {
        notice.show(level, u"It is so."_s);
        QVERIFY(!frame.isHidden());
        QCOMPARE(label->property("severity").toString(), severity);
    }
    close->click();
    QVERIFY(frame.isHidden());
}

void TestWidgets::newsJoinANotice()
{
    QFrame frame;
    auto *label = new QLabel(&frame);
    NoticeBar notice(&frame, label);
    notice.add(u"First."_s);
    QCOMPARE(label->property("severity").toString(), QString());
    notice.show(NoticeLevel::Problem, u"Second."_s);
    notice.add(u"Third."_s);
    QCOMPARE(label->text(), u"Second.\nThird."_s);
    QCOMPARE(label->property("severity").toString(), u"problem"_s);
}

namespace {

class CountingPage final : public Page
{
public:
    bool isBusy() const override { return false; }
    void notify(NoticeLevel, const QString &) override {}
    void retranslate() override { ++retranslations; }
    void find() override {}

    int retranslations = 0;
};

} // namespace

void TestWidgets::aPageHearsOfTheLanguage()
{
    QWidget window;
    auto *page = new CountingPage;
    page->setParent(&window);
    QEvent event(QEvent::LanguageChange);
    QApplication::sendEvent(&window, &event);
    QCOMPARE(page->retranslations, 1);
}

void TestWidgets::noteIsAsHighAsItsWords()
{
    auto *note = new FieldNote;
    Bench bench(note);
    note->setNote(Severity::Problem, u"Too short for a Thai number. "_s.repeated(12));
    const auto *label = note->findChild<QLabel *>(u"fieldNoteText"_s);
    QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
    QVERIFY(label->height() > 2 * label->fontMetrics().height());
    bench.resize(300, 500);
    QTRY_VERIFY(label->width() < 300 && label->height() >= label->heightForWidth(label->width()));
}

void TestWidgets::flowGoesToTheNextLine()
{
    QWidget box;
    auto *flow = new FlowLayout(&box, 8);
    for (int i = 0; i < 3; ++i) {
        auto *part = new QWidget;
        part->setFixedSize(100, 20);
        flow->addWidget(part);
    }
    QCOMPARE(flow->sizeHint(), QSize(316, 20));
    QCOMPARE(flow->heightForWidth(316), 20);
    QCOMPARE(flow->heightForWidth(250), 48);
    box.setLayoutDirection(Qt::RightToLeft);
    flow->setGeometry(QRect(0, 0, 250, 48));
    QCOMPARE(flow->itemAt(0)->geometry(), QRect(150, 0, 100, 20));
    QCOMPARE(flow->itemAt(2)->geometry(), QRect(150, 28, 100, 20));
}

void TestWidgets::codeIsTyped_data()
{
    QTest::addColumn<CodeBox::Kind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("shown");
    QTest::newRow("code") << CodeBox::Currency << "thb" << "THB" << "THB – Thai Baht";
    QTest::newRow("name") << CodeBox::Currency << "thai baht" << "THB" << "THB – Thai Baht";
    QTest::newRow("part of a name") << CodeBox::Currency << "thai b" << "THB" << "THB – Thai Baht";
    QTest::newRow("many") << CodeBox::Currency << "dollar" << "dollar" << "dollar";
    QTest::newRow("none") << CodeBox::Currency << "xq!" << "xq!" << "xq!";
    QTest::newRow("emptied") << CodeBox::Currency << "" << "" << "";
    QTest::newRow("country") << CodeBox::Country << "viet" << "VN" << "VN – Vietnam";
    QTest::newRow("accents") << CodeBox::Country << "cote d" << "CI" << "CI – Côte d’Ivoire";
    QTest::newRow("a word people say") << CodeBox::Country << "USA" << "US" << "US – United States";
    QTest::newRow("a sign") << CodeBox::Currency << "r$" << "BRL" << "BRL – Brazilian Real";
    QTest::newRow("country code") << CodeBox::Country << "th" << "TH" << "TH – Thailand";
}

void TestWidgets::codeIsTyped()
{
    QFETCH(CodeBox::Kind, kind);
    QFETCH(QString, typed);
    auto *box = new CodeBox(kind);
    box->setCode(kind == CodeBox::Currency ? u"usd"_s : u"us"_s);
    QCOMPARE(box->code(), kind == CodeBox::Currency ? u"USD"_s : u"US"_s);
    Bench bench(box);
    const QSignalSpy finished(box, &CodeBox::editingFinished);
    press(Qt::Key_Tab);
    QVERIFY(box->hasFocus());
    if (typed.isEmpty())
        press(Qt::Key_Delete); // Tab has selected the text
    type(typed);
    press(Qt::Key_Tab);
    QVERIFY(bench.after.hasFocus());
    QTEST(box->code(), "code");
    QTEST(box->currentText(), "shown");
    QVERIFY(!finished.isEmpty());
    QVERIFY(!box->completer()->popup()->isVisible());
}

void TestWidgets::codeListIsMadeLate()
{
    auto *box = new CodeBox(CodeBox::Currency);
    box->setCode(u"THB"_s);
    Bench bench(box);
    press(Qt::Key_Tab);
    QCOMPARE(box->count(), 0);
    box->showPopup();
    QVERIFY(box->count() > 100);
    QCOMPARE(box->currentText(), u"THB – Thai Baht"_s);
    QCOMPARE(box->currentData().toString(), u"THB"_s);
    box->hidePopup();
    box->setCode(u"nonsense"_s);
    QCOMPARE(box->code(), u"nonsense"_s);
    box->setKind(CodeBox::Country);
    QCOMPARE(box->count(), 0);
}

void TestWidgets::codeTellsEachChangeOnce()
{
    auto *box = new CodeBox(CodeBox::Currency);
    Bench bench(box);
    QSignalSpy told(box, &CodeBox::codeChanged);
    press(Qt::Key_Tab);
    type(u"jpy"_s);
    press(Qt::Key_Tab);
    QCOMPARE(told.last().first().toString(), u"JPY"_s);
    QCOMPARE(told.size(), 3); // for j, jp and JPY
    box->setCode(u"JPY"_s);
    QCOMPARE(told.size(), 3);
    box->setCode(u"KWD"_s);
    QCOMPARE(told.size(), 4);
}

void TestWidgets::wheelIsForTheFocusedOnly()
{
    auto *edit = new MomentEdit;
    Bench bench(edit);
    edit->setMoment(Moment::fromIso(u"2030-01-01T00:00:00.000Z"_s));
    auto *date = edit->findChild<QDateEdit *>(u"momentDate"_s);
    const auto turn = [date] {
        QWheelEvent event(QPointF(5, 5), date->mapToGlobal(QPointF(5, 5)), {}, {0, 120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(date, &event);
    };
    const QDate day = date->date();
    turn();
    QCOMPARE(date->date(), day);
    date->setFocus();
    turn();
    QVERIFY(date->date() != day);
}

void TestWidgets::momentIsSwitchedOn()
{
    auto *edit = new MomentEdit;
    edit->setLabel(u"Ends at a set time"_s);
    edit->setTimeZone(QTimeZone("Asia/Bangkok"));
    edit->setSuggested(utcTime(QDate(2030, 11, 28), QTime(11, 30)));
    Bench bench(edit);
    QVERIFY(edit->moment().isEmpty());
    QSignalSpy changed(edit, &MomentEdit::momentChanged);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QCOMPARE(edit->moment().toIso(), u"2030-11-28T11:30:00.000Z"_s);
    QCOMPARE(edit->findChild<QLabel *>(u"momentZone"_s)->text(), u"Asia/Bangkok, UTC+7"_s);
    press(Qt::Key_Tab);
    QVERIFY(edit->findChild<QLineEdit *>(u"momentWords"_s)->hasFocus());
    for (int i = 0; i < 4; ++i) // goes past the ready words
        press(Qt::Key_Tab);
    QVERIFY(edit->findChild<QDateEdit *>(u"momentDate"_s)->hasFocus());
    press(Qt::Key_Up); // depending on the language this is the month or the day
    QVERIFY(edit->moment().utc > utcTime(QDate(2030, 11, 28), QTime(11, 30)));
    edit->findChild<QCheckBox *>()->setFocus();
    press(Qt::Key_Space);
    QVERIFY(edit->moment().isEmpty());
    QCOMPARE(changed.size(), 3);
}

void TestWidgets::momentTypedInAGap()
{
    auto *edit = new MomentEdit;
    edit->setTimeZone(QTimeZone("Europe/Berlin"));
    edit->setSuggested(utcTime(QDate(2031, 3, 30), QTime(0, 30))); // this is 01:30 in Berlin
    Bench bench(edit);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QCOMPARE(edit->moment().fault, Moment::Fault::None);
    auto *time = edit->findChild<QTimeEdit *>(u"momentTime"_s);
    time->setDisplayFormat(u"HH:mm"_s);
    time->setFocus();
    time->setSelectedSection(QDateTimeEdit::HourSection);
    type(u"02"_s);
    QCOMPARE(time->time(), QTime(2, 30));
    QCOMPARE(edit->moment().fault, Moment::Fault::Nonexistent);
    const Moment gap = edit->moment();
    edit->setMoment({});
    edit->setMoment(gap); // the moment comes back as from a draft
    QCOMPARE(time->time(), QTime(2, 30));
    QCOMPARE(edit->moment(), gap);
    edit->findChild<QDateEdit *>(u"momentDate"_s)->setDate(QDate(2031, 10, 26));
    QCOMPARE(edit->moment().fault, Moment::Fault::Ambiguous);
    time->setTime(QTime(4, 30));
    QCOMPARE(edit->moment().toIso(), u"2031-10-26T03:30:00.000Z"_s);
}

void TestWidgets::momentKeepsWhatItDoesNotUnderstand()
{
    auto *edit = new MomentEdit;
    Bench bench(edit);
    const Moment odd = Moment::fromIso(u"next Friday"_s);
    edit->setMoment(odd);
    QVERIFY(edit->findChild<QCheckBox *>()->isChecked());
    QCOMPARE(edit->moment(), odd);
    QVERIFY(edit->findChild<QLabel *>(u"momentZone"_s)->text().contains(u"next Friday"_s));
    edit->findChild<QDateEdit *>(u"momentDate"_s)->setDate(QDate(2030, 5, 17));
    QCOMPARE(edit->moment().fault, Moment::Fault::None);
    QVERIFY(!edit->findChild<QLabel *>(u"momentZone"_s)->text().contains(u"next"_s));
}

void TestWidgets::momentReadsBack()
{
    MomentEdit edit;
    edit.setTimeZone(QTimeZone("America/St_Johns"));
    const Moment exact = Moment::fromIso(u"2030-07-28T18:30:45.123Z"_s);
    QSignalSpy changed(&edit, &MomentEdit::momentChanged);
    edit.setMoment(exact);
    QCOMPARE(edit.moment(), exact); // seconds are kept, though they are not shown
    QCOMPARE(edit.findChild<QTimeEdit *>()->time(), QTime(16, 0, 45, 123));
    QVERIFY(edit.findChild<QLabel *>(u"momentZone"_s)->text().endsWith(u"UTC-2:30"_s));
    edit.setMoment(exact);
    QCOMPARE(changed.size(), 1);
    edit.setMoment({});
    QVERIFY(edit.moment().isEmpty());
}

void TestWidgets::momentInWords()
{
    auto *edit = new MomentEdit;
    edit->setTimeZone(QTimeZone("Asia/Bangkok"));
    Bench bench(edit);
    edit->setMoment(Moment::fromIso(u"2030-11-28T11:30:00.000Z"_s));
    auto *words = edit->findChild<QLineEdit *>(u"momentWords"_s);
    words->setFocus();
    QSignalSpy changed(edit, &MomentEdit::momentChanged);
    type(u"2031-12-25 14"_s);
    type(u":30"_s);
    QCOMPARE(edit->moment().toIso(), u"2031-12-25T07:30:00.000Z"_s); // the moment follows what is typed
    QCOMPARE(edit->findChild<QDateEdit *>()->date(), QDate(2031, 12, 25));
    QCOMPARE(edit->findChild<QTimeEdit *>()->time(), QTime(14, 30));
    QVERIFY(!changed.isEmpty());
    press(Qt::Key_Tab);
    QCOMPARE(words->text(), QString());
    QCOMPARE(edit->moment().toIso(), u"2031-12-25T07:30:00.000Z"_s);

    words->setFocus();
    type(u"soonish"_s);
    press(Qt::Key_Tab);
    QCOMPARE(words->text(), u"soonish"_s);
    QCOMPARE(edit->moment().fault, Moment::Fault::Malformed); // no other time is sent instead
    QCOMPARE(edit->moment().text, u"soonish"_s);
    edit->findChild<QDateEdit *>()->setDate(QDate(2032, 1, 2));
    QCOMPARE(words->text(), QString());
    QCOMPARE(edit->moment().toIso(), u"2032-01-02T07:30:00.000Z"_s);
    words->setFocus();
    type(u"next"_s);
    type(u" blursday"_s); // takes back what "next" alone meant
    QCOMPARE(edit->moment().fault, Moment::Fault::Malformed);
    words->selectAll();
    press(Qt::Key_Delete);
    QVERIFY(edit->moment().utc.isValid());

    edit->setTimeZone(QTimeZone("Europe/Berlin"));
    words->setFocus();
    words->selectAll();
    type(u"30 March 2031 2:30"_s); // the clocks skip this time
    QCOMPARE(edit->moment().fault, Moment::Fault::Nonexistent);
    QCOMPARE(edit->findChild<QTimeEdit *>()->time(), QTime(2, 30));
}

/// A person who tabs to the switch and types wants to enter a time.
void TestWidgets::momentTakesLettersOnItsSwitch()
{
    auto *edit = new MomentEdit;
    edit->setTimeZone(QTimeZone("Asia/Bangkok"));
    Bench bench(edit);
    press(Qt::Key_Tab);
    QVERIFY(edit->findChild<QCheckBox *>()->hasFocus());
    type(u"25 Dec 2031 14:30"_s);
    QVERIFY(edit->findChild<QLineEdit *>(u"momentWords"_s)->hasFocus());
    QCOMPARE(edit->moment().toIso(), u"2031-12-25T07:30:00.000Z"_s);
    edit->findChild<QCheckBox *>()->setFocus();
    press(Qt::Key_Space); // the space bar alone still works the switch
    QVERIFY(edit->moment().isEmpty());
}

void TestWidgets::momentReadyWords()
{
    auto *edit = new MomentEdit;
    edit->setTimeZone(QTimeZone("Asia/Bangkok"));
    Bench bench(edit);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    press(Qt::Key_Space); // chooses "in 2 hours"
    const QDateTime after = QDateTime::currentDateTimeUtc();
    QVERIFY(edit->moment().utc >= before.addSecs(2 * 3600));
    QVERIFY(edit->moment().utc <= after.addSecs(2 * 3600 + 60));
    press(Qt::Key_Tab);
    press(Qt::Key_Space); // chooses "tomorrow"
    QCOMPARE(edit->findChild<QTimeEdit *>()->time(), QTime(9, 0));
    press(Qt::Key_Tab);
    press(Qt::Key_Space); // chooses "in 7 days"
    const QDate day = before.toTimeZone(QTimeZone("Asia/Bangkok")).date();
    QVERIFY(edit->findChild<QDateEdit *>()->date() >= day.addDays(7));
    QVERIFY(edit->findChild<QDateEdit *>()->date() <= day.addDays(8));
}

void TestWidgets::momentForTheCustomer_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("the same zone") << u"TH"_s << QStringList();
    QTest::newRow("the same time in another country") << u"VN"_s << QStringList();
    QTest::newRow("another time") << u"JP"_s << QStringList{u"Japan"_s, u"8:30 PM"_s};
    QTest::newRow("several zones")
        << u"US"_s << QStringList{u"United States"_s, u"1:30 AM"_s, u"6:30 AM"_s};
    QTest::newRow("no country") << QString() << QStringList();
    QTest::newRow("not a country") << u"??"_s << QStringList();
}

void TestWidgets::momentForTheCustomer()
{
    QFETCH(QString, country);
    QFETCH(QStringList, said);
    auto *edit = new MomentEdit;
    edit->setLocale(QLocale(u"en_US"_s));
    edit->setTimeZone(QTimeZone("Asia/Bangkok"));
    edit->setCustomerCountry(country);
    Bench bench(edit);
    edit->setMoment(Moment::fromIso(u"2030-11-28T11:30:00.000Z"_s));
    const auto *there = edit->findChild<QLabel *>(u"momentThere"_s);
    QCOMPARE(there->isVisible(), !said.isEmpty());
    for (const QString &part : said)
        QVERIFY2(there->text().simplified().contains(part), qPrintable(there->text()));
    edit->setMoment({});
    QVERIFY(!there->isVisible());
}

void TestWidgets::listByKeyboard()
{
    NotesModel model;
    auto *list = new ListEditor;
    list->setModel(&model);
    Bench bench(list);
    press(Qt::Key_Tab);
    QVERIFY(list->view()->hasFocus());
    press(Qt::Key_Insert);
    type(u"a"_s);
    press(Qt::Key_Tab);
    type(u"one"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(list->view()->hasFocus()); // that was the last cell, so the row is finished
    QCOMPARE(model.rows(), (QList<Note>{{u"a"_s, u"one"_s}}));
    press(Qt::Key_Insert);
    type(u"b"_s);
    press(Qt::Key_Return); // goes to the value
    QTRY_COMPARE(list->view()->currentIndex().column(), int(NotesModel::Value));
    type(u"two"_s);
    press(Qt::Key_Tab); // leaves the table
    QTRY_VERIFY(!isUnder(list->view()));
    QVERIFY(isUnder(list));
    QCOMPARE(model.rows().last(), (Note{u"b"_s, u"two"_s}));

    press(Qt::Key_Backtab);
    QVERIFY(list->view()->hasFocus());
    QCOMPARE(list->view()->currentIndex(), model.index(1, 1));
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(model.rows().first().key, u"b"_s);
    QCOMPARE(list->view()->currentIndex().row(), 0);
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(model.rows().first().key, u"a"_s);
    press(Qt::Key_Backtab); // goes back by one cell
    QCOMPARE(list->view()->currentIndex(), model.index(1, 0));
    press(Qt::Key_Return);
    type(u"B"_s);
    press(Qt::Key_Escape);
    QCOMPARE(model.rows().last().key, u"b"_s);
    press(Qt::Key_Delete);
    QCOMPARE(model.rowCount(), 1);
    press(Qt::Key_Delete);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!list->findChild<QAbstractButton *>(u"removeButton"_s)->isEnabled());
    press(Qt::Key_Tab); // there are no cells to go through
    QCOMPARE(QApplication::focusWidget(), list->findChild<QWidget *>(u"addButton"_s));
}

void TestWidgets::listGrows()
{
    ItemsModel model;
    auto *list = new ListEditor;
    list->setEmptyText(u"No items yet."_s);
    list->setAccessibleName(u"Items"_s);
    list->setModel(&model);
    Bench bench(list);
    QCOMPARE(list->view()->accessibleName(), u"Items"_s);
    QList<LineItem> rows(2);
    model.setRows(rows);
    const int two = list->view()->height();
    rows.resize(6);
    model.setRows(rows);
    const int six = list->view()->height();
    QVERIFY(six > two);
    rows.resize(40);
    model.setRows(rows);
    QCOMPARE(list->view()->height(), six);
    int width = 0;
    for (int column = 0; column < ItemsModel::ColumnCount; ++column)
        width += list->view()->columnWidth(column);
    QTRY_VERIFY(width <= list->view()->width());
    list->view()->selectAll();
    QTest::mouseClick(list->findChild<QWidget *>(u"removeButton"_s), Qt::LeftButton);
    QCOMPARE(model.rowCount(), 0);
}

void TestWidgets::listSaysWhatIsWrong()
{
    NotesModel model;
    model.setRows({{u"a"_s, {}}, {u"a"_s, {}}});
    auto *list = new ListEditor;
    list->setModel(&model);
    Bench bench(list);
    list->setRowIssues({{1, {Severity::Problem, u"This name is there twice."_s}}});
    auto *note = list->findChild<FieldNote *>();
    QVERIFY(note->isVisible());
    QCOMPARE(note->text(), u"Row 2: This name is there twice."_s);
    QCOMPARE(list->view()->property("severity").toString(), u"problem"_s);
    QVERIFY(!list->grab().isNull());
    list->focusRow(1);
    QCOMPARE(list->view()->currentIndex().row(), 1);
    list->setRowIssues({});
    QVERIFY(note->isHidden());
}

void TestWidgets::methodCells_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("method");
    QTest::addColumn<PaymentMethod>("chosen");
    const PaymentMethod card{u"GBPRIMEPAY"_s, u"GBPRIMEPAY_CREDIT_CARD"_s};
    QTest::newRow("keys") << card.channel << card.method << card;
    QTest::newRow("parts") << "gbprime" << "credit_c" << card;
    QTest::newRow("name") << "gbprimepay" << "credit card" << card;
    QTest::newRow("not listed") << "GBPRIMEPAY" << "GBPRIMEPAY_CREDIT"
                                << PaymentMethod{u"GBPRIMEPAY"_s, u"GBPRIMEPAY_CREDIT"_s};
    QTest::newRow("new channel") << "NEWPAY" << "NEWPAY_QR"
                                 << PaymentMethod{u"NEWPAY"_s, u"NEWPAY_QR"_s};
}

void TestWidgets::methodCells()
{
    QFETCH(QString, channel);
    QFETCH(QString, method);
    QFETCH(PaymentMethod, chosen);
    MethodsModel model;
    model.setCatalogue(catalogue);
    auto *list = new ListEditor;
    auto *delegate = new MethodDelegate(catalogue);
    delegate->setCurrency(u"THB"_s);
    list->setDelegate(delegate);
    list->setModel(&model);
    Bench bench(list);
    press(Qt::Key_Tab);
    press(Qt::Key_Insert);
    QVERIFY(qobject_cast<KeyBox *>(QApplication::focusWidget()));
    type(channel);
    press(Qt::Key_Return);
    QTRY_COMPARE(list->view()->currentIndex().column(), int(MethodsModel::MethodColumn));
    if (QGuiApplication::platformName() == u"offscreen"_s) {
        // The offscreen platform has no active window after a list has closed, which ends the editing.
        bench.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench));
        press(Qt::Key_Return);
    }
    QTRY_VERIFY(qobject_cast<KeyBox *>(QApplication::focusWidget()));
    type(method);
    press(Qt::Key_Tab);
    QTRY_VERIFY(!isUnder(list->view()));
    QCOMPARE(model.rows().value(0).channel, chosen.channel);
    QCOMPARE(model.rows().value(0).method, chosen.method);
}

void TestWidgets::methodIsAdded()
{
    auto *picker = new MethodPicker;
    int asked = 0;
    LinkContent link;
    link.currency = u"THB"_s;
    picker->setSources([&asked]() -> const Catalogue & {
        ++asked;
        return catalogue();
    }, [&link]() -> const LinkContent & { return link; });
    connect(picker, &MethodPicker::methodChosen, this, [&](const PaymentMethod &method) {
        link.methods.append(method);
        picker->follow();
    });
    connect(picker, &MethodPicker::methodDropped, this, [&](const PaymentMethod &method) {
        link.methods.removeAll(method);
        picker->follow();
    });
    Bench bench(picker);
    press(Qt::Key_Tab);
    QCOMPARE(asked, 0);
    auto *search = picker->findChild<QLineEdit *>(u"methodSearch"_s);
    type(u"promptpay"_s);
    QVERIFY(picker->isListShown());
    press(Qt::Key_Return);
    QCOMPARE(link.methods.size(), 1);
    const ChannelMethod *found = catalogue().method(link.methods[0].channel, link.methods[0].method);
    QVERIFY(found && found->currencies.contains(u"THB"_s));
    QVERIFY(search->text().isEmpty());
    QVERIFY(search->hasFocus());
    QVERIFY(!picker->isListShown());

    type(u"gbprimepay"_s);
    auto *list = picker->findChild<QTableView *>(u"foundView"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QVERIFY(list->hasFocus());
    QCOMPARE(list->currentIndex().row(), 1);
    press(Qt::Key_Space);
    QCOMPARE(link.methods.size(), 2);
    QCOMPARE(link.methods[1].channel, u"GBPRIMEPAY"_s);
    QCOMPARE(list->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    press(Qt::Key_Space); // switches the method off again
    QCOMPARE(link.methods.size(), 1);
    press(Qt::Key_Return);
    QCOMPARE(link.methods.size(), 2);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QVERIFY(search->hasFocus());
    press(Qt::Key_Escape);
    QVERIFY(!picker->isListShown() && search->text().isEmpty());

    type(u"no such thing"_s);
    press(Qt::Key_Return);
    QCOMPARE(link.methods.size(), 2);
    QCOMPARE(search->selectedText(), u"no such thing"_s);
    type(u"konbini"_s); // for baht there is only what accepts any currency
    const qsizetype before = link.methods.size();
    press(Qt::Key_Return);
    for (const PaymentMethod &method : link.methods.mid(before))
        QVERIFY(servesCurrency(*catalogue().method(method.channel, method.method), u"THB"_s));
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
