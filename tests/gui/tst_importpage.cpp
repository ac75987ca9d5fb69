// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the page on which a file becomes customers or products. What files say is tested elsewhere;
// where a test needs a certain reading, a subject of its own gives it.
#include "application/ports/customerrepository.h"
#include "application/ports/ledger.h"
#include "application/ports/productrepository.h"
#include "gui/imports/customersubject.h"
#include "gui/imports/doublesdialog.h"
#include "gui/imports/fieldpicker.h"
#include "gui/imports/gridmodel.h"
#include "gui/imports/importpage.h"
#include "gui/imports/importrun.h"
#include "gui/imports/productsubject.h"
#include "gui/widgets/theme.h"
#include "support/importscene.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>

using namespace linktill;
using namespace Qt::StringLiterals;
using gui::ImportAdded;
using gui::ImportContents;
using gui::ImportRun;

namespace {

/// Gives the contents that a test has made, whatever the file says.
class MadeSubject : public gui::ImportSubject
{
public:
    explicit MadeSubject(ImportContents contents) : m_contents(std::move(contents)) {}
    bool isGoods() const override { return true; }
    QString accountId() const override { return u"practice"_s; }
    ImportContents read(const gui::ImportRequest &request) const override
    {
        ImportContents contents = m_contents;
        if (request.what != gui::ReadAgain::All)
            contents.form = request.form;
        if (contents.form.decimalSign)
            contents.bad.clear();
        return contents;
    }
    QList<gui::FieldWord> fields() const override
    {
        return {{u"name"_s, u"Name"_s, {}}, {u"price"_s, u"Price"_s, {}}};
    }
    QString title() const override { return u"Import"_s; }
    QString whenKnown() const override { return u"When"_s; }
    QString nothingFound() const override { return u"Nothing"_s; }
    QString fileFilter() const override { return {}; }
    QStringList layouts() const override { return {}; }

private:
    ImportContents m_contents;
};

ImportContents madeContents()
{
    ImportContents contents;
    contents.form.columns = {u"name"_s, u"price"_s};
    contents.headings = {u"Item"_s, u"Price"_s};
    contents.rows = {{2, {u"Cake"_s, u"15.000"_s}}, {3, {u"Pie"_s, u"2"_s}}};
    contents.columns = {{u"Item"_s, u"name"_s, 2, 0}, {u"Price"_s, u"price"_s, 2, 0}};
    contents.good = 1;
    contents.add = [](Ledger &, const AddOptions &,
                      const gui::ImportWatch &) -> LedgerResult<ImportAdded> {
        return ImportAdded{1, 0, 0, 0, {}, {}, {}};
    };
    return contents;
}

class TestImportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        gui::Theme::apply(*qobject_cast<QApplication *>(qApp), gui::Appearance::Light);
    }
    void emptyPageOffersTheFirstStep_data();
    void emptyPageOffersTheFirstStep();
    void columnsAreMadeWider();
    void whatIsInTheFileIsShown();
    void mappingIsChangedByKeyboard();
    void mappingIsRemembered();
    void mappingGoesIntoAFileAndBack();
    void redCellIsMendedInPlace();
    void whatIsTypedOutlastsAReading();
    void problemsAreFoundByKey();
    void whatIsNotTakenGoesIntoTheNote();
    void numbersAreThoseOfATrial();
    void recordsThatExistAreKeptOrChanged_data();
    void recordsThatExistAreKeptOrChanged();
    void productsAreReplacedAtFirst();
    void likelyDoublesAreShownBefore();
    void importIsUndone();
    void importIsCancelledInTheMiddle();
    void reportTellsWhatWasLeftOut();
    void textIsPasted();
    void fileIsDropped();
    void sheetIsChosen();
    void decimalSignIsAsked();
    void encodingIsAskedWhereSeveralFit();
    void doublesAreMergedAfterwards();
    void fileThatIsNoneIsSaid();
    void everyControlHasAName();
    void smallWindowListsTheColumns();
    void narrowWindowKeepsImportInReach();
    void windowStaysAliveWithManyRows();
    void model();
};

void TestImportPage::emptyPageOffersTheFirstStep_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Space") << int(Qt::Key_Space);
    QTest::newRow("Return") << int(Qt::Key_Return);
    QTest::newRow("Enter") << int(Qt::Key_Enter);
}

void TestImportPage::emptyPageOffersTheFirstStep()
{
    QFETCH(int, key);
    Scene s;
    QVERIFY(s.button("openFileButton")->isVisible() && s.button("pasteEmptyButton")->isVisible());
    QVERIFY(s.button("openFileButton")->hasFocus());
    QVERIFY(s.label("knownLayoutsLabel")->text().contains(u"Google Contacts"_s));
    QVERIFY(!s.button("importButton")->isVisible() && !s.table()->isVisible());
    s.dialogs.answer = s.write(people);
    s.key(key);
    s.settle();
    QVERIFY(!s.button("openFileButton")->isVisible() && s.table()->isVisible());
}

void TestImportPage::whatIsInTheFileIsShown()
{
    Scene s;
    s.open(people);
    QCOMPARE(s.label("importDetails")->text(), u"in.csv · 3 row(s) · 4 column(s)"_s);
    QCOMPARE(s.picker(0)->currentData().toString(), u"name"_s);
    QCOMPARE(s.picker(3)->currentData().toString(), QString());
    QCOMPARE(s.picker(3)->property("taken").toBool(), false);
    QCOMPARE(s.cell(0, 0), u"Mali"_s);
    QCOMPARE(s.number("problems"), u"1"_s);
    QCOMPARE(s.button("importButton")->text(), u"Import 2"_s);
    QCOMPARE(s.label("runCount")->text(), u"2 of 3 rows"_s);
    const QModelIndex wrong = s.table()->model()->index(1, 2);
    QVERIFY(wrong.data(gui::GridModel::ProblemRole).toBool());
    QVERIFY(wrong.data(Qt::AccessibleDescriptionRole).toString().contains(u"name@example.com"_s));
}

/// The mouse draws the edge between two pickers. The width stays when the file is read again.
void TestImportPage::columnsAreMadeWider()
{
    Scene s;
    s.open(people);
    auto *heads = s.find<QWidget>("headerPickers");
    const int before = s.table()->columnWidth(1);
    const auto edge = [&s] {
        return QPoint(s.table()->columnViewportPosition(1) + s.table()->columnWidth(1), 40);
    };
    const auto draw = [&](int by) {
        const QPoint from = edge(), to = from + QPoint(by, 0);
        QTest::mousePress(heads, Qt::LeftButton, {}, from);
        QTest::mouseMove(heads, to);
        QTest::mouseRelease(heads, Qt::LeftButton, {}, to);
    };
    draw(50);
    QCOMPARE(s.table()->columnWidth(1), before + 50);
    QCOMPARE(s.picker(1)->x(), edge().x() + 3); // pickers stand above their columns
    draw(-70);
    QCOMPARE(s.table()->columnWidth(1), before - 20);
    s.find<QPushButton>("addToNoteButton3")->click();
    QTRY_COMPARE(s.picker(3)->currentData().toString(), u"keep"_s);
    QCOMPARE(s.table()->columnWidth(1), before - 20);
    draw(-1000);
    QVERIFY(s.table()->columnWidth(1) >= 40);
}

void TestImportPage::mappingIsChangedByKeyboard()
{
    Scene s;
    s.open(people);
    QVERIFY(s.picker(0)->hasFocus());
    s.key(Qt::Key_Tab);
    s.key(Qt::Key_Tab);
    s.key(Qt::Key_Tab);
    QVERIFY(s.picker(3)->hasFocus());
    s.key(Qt::Key_Down, Qt::AltModifier);
    QWidget *list = nullptr;
    QTRY_VERIFY(list = QApplication::activePopupWidget());
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QTest::keyClicks(s.picker(3), u"pri"_s); // opens the list and finds "Private note"
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(s.picker(3)->view(), Qt::Key_Return);
    QTRY_COMPARE(s.picker(3)->currentData().toString(), u"note"_s);
    s.settle();
    s.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(s.known().size(), 2);
    QVERIFY(s.ledger->customers()
                .find(u"practice"_s, u"mali"_s, 1)
                ->value(0)
                .notes.contains(u"1991-03-02"_s));
}

void TestImportPage::mappingIsRemembered()
{
    Scene s;
    s.open(people);
    QTest::keyClicks(s.picker(3), u"pri"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(s.picker(3)->view(), Qt::Key_Return);
    QTRY_COMPARE(s.picker(3)->currentData().toString(), u"note"_s);
    s.open(u"Name,Birthday\nMali,1991\n"_s); // other headings
    QTRY_COMPARE(s.picker(1)->currentData().toString(), QString());
    s.open(people);
    QTRY_COMPARE(s.picker(3)->currentData().toString(), u"note"_s);
    s.find<QAction>("forgetMappingAction")->trigger();
    QTRY_COMPARE(s.picker(3)->currentData().toString(), QString());
}

void TestImportPage::mappingGoesIntoAFileAndBack()
{
    Scene s;
    s.open(people);
    s.find<QPushButton>("addToNoteButton3")->click();
    QTRY_COMPARE(s.picker(3)->currentData().toString(), u"keep"_s);
    s.dialogs.answer = s.fixture.dir.filePath(u"map.json"_s);
    s.find<QAction>("saveMappingAction")->trigger();
    s.find<QAction>("forgetMappingAction")->trigger();
    QTRY_COMPARE(s.picker(3)->currentData().toString(), QString());
    s.find<QAction>("loadMappingAction")->trigger();
    QTRY_COMPARE(s.picker(3)->currentData().toString(), u"keep"_s);
    s.dialogs.answer = s.write(people);
    s.find<QAction>("loadMappingAction")->trigger();
    QVERIFY(s.label("importNoticeLabel")->isVisible());
}

void TestImportPage::redCellIsMendedInPlace()
{
    Scene s;
    s.open(people);
    s.key(Qt::Key_F8);
    QCOMPARE(s.table()->currentIndex(), s.table()->model()->index(1, 2));
    s.key(Qt::Key_F2);
    auto *edit = s.find<QLineEdit>("cellEdit");
    edit->selectAll();
    QTest::keyClicks(edit, u"anan@example.com"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(s.number("problems"), u"0"_s);
    QVERIFY(!s.table()->model()->index(1, 2).data(gui::GridModel::ProblemRole).toBool());
    QCOMPARE(s.cell(1, 1), u"anan@example.com"_s);
    QCOMPARE(s.table()->currentIndex(), s.table()->model()->index(1, 2)); // the cursor stays
    QTRY_COMPARE(s.button("importButton")->text(), u"Import 3"_s);
    s.settle();
    s.button("importButton")->click();
    QTRY_COMPARE(s.known().size(), 3);
}

/// A column's field was changed, and the file is read again while a cell is mended.
void TestImportPage::whatIsTypedOutlastsAReading()
{
    Scene s;
    s.open(people);
    s.key(Qt::Key_F8);
    s.key(Qt::Key_F2);
    auto *edit = s.find<QLineEdit>("cellEdit");
    edit->selectAll();
    QTest::keyClicks(edit, u"anan@exam"_s);
    QAbstractItemModel *cells = s.table()->model();
    Q_EMIT cells->dataChanged(cells->index(0, 0), cells->index(cells->rowCount() - 1, cells->columnCount() - 1));
    QCOMPARE(edit->text(), u"anan@exam"_s);
    QTest::keyClicks(edit, u"ple.com"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(s.cell(1, 1), u"anan@example.com"_s);
}

void TestImportPage::problemsAreFoundByKey()
{
    Scene s;
    QString text = u"Name,E-mail\n"_s;
    for (int i = 0; i < 100; ++i)
        text +=
            u"P%1,%2\n"_s.arg(i).arg(i == 10 || i == 90 ? u"no"_s : u"p%1@example.com"_s.arg(i));
    s.open(text);
    QCOMPARE(s.table()->model()->rowCount(), 50);
    s.key(Qt::Key_F8);
    QCOMPARE(s.cell(s.table()->currentIndex().row(), 0), u"P10"_s);
    s.key(Qt::Key_F8); // lies below what is shown
    QCOMPARE(s.cell(s.table()->currentIndex().row(), 0), u"P90"_s);
    QVERIFY(s.button("onlyProblemsButton")->isChecked());
    QCOMPARE(s.table()->model()->rowCount(), 2);
    s.key(Qt::Key_F8); // begins again
    QCOMPARE(s.cell(s.table()->currentIndex().row(), 0), u"P10"_s);
    s.button("onlyProblemsButton")->click();
    QCOMPARE(s.table()->model()->rowCount(), 50);
}

void TestImportPage::whatIsNotTakenGoesIntoTheNote()
{
    Scene s;
    s.open(people);
    QCOMPARE(s.label("notTakenCount")->text(), u"1 column(s) hold something"_s);
    s.button("addToNoteButton3")->click();
    QTRY_COMPARE(s.picker(3)->currentData().toString(), u"keep"_s);
    QTRY_VERIFY(!s.label("notTakenCount")->text().startsWith(u"1"_s));
    s.settle();
    s.button("importButton")->click();
    QTRY_COMPARE(s.known().size(), 2);
    QVERIFY(s.ledger->customers()
                .find(u"practice"_s, u"mali"_s, 1)
                ->value(0)
                .notes.contains(u"Birthday: 1991-03-02"_s));
}

void TestImportPage::numbersAreThoseOfATrial()
{
    Scene s;
    KnownCustomer mali;
    mali.accountId = u"practice"_s;
    mali.contact = {u"Mali"_s, u"mali@example.com"_s, {}};
    mali.billing.address.city = u"Bangkok"_s;
    QVERIFY(s.ledger->customers().add({mali}));
    s.open(people);
    QTRY_COMPARE(s.number("fresh"), u"1"_s);
    QCOMPARE(s.number("same"), u"1"_s);
    QCOMPARE(s.number("changed"), u"0"_s);
    QCOMPARE(s.known().size(), 1); // a trial keeps nothing
}

void TestImportPage::recordsThatExistAreKeptOrChanged_data()
{
    QTest::addColumn<QByteArray>("press");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("city");
    QTest::newRow("keep") << QByteArray("keepButton") << QString() << u"Hanoi"_s;
    QTest::newRow("fill") << QByteArray("fillGapsButton") << u"+66812345602"_s << u"Hanoi"_s;
    QTest::newRow("replace") << QByteArray("replaceButton") << u"+66812345602"_s << u"Bangkok"_s;
}

void TestImportPage::recordsThatExistAreKeptOrChanged()
{
    QFETCH(QByteArray, press);
    Scene s;
    KnownCustomer mali;
    mali.accountId = u"practice"_s;
    mali.contact = {u"Mali"_s, u"mali@example.com"_s, {}};
    mali.billing.address.city = u"Hanoi"_s;
    QVERIFY(s.ledger->customers().add({mali}));
    s.open(u"Name,E-mail,Phone,City\nMali,mali@example.com,081 234 5602,Bangkok\n"_s);
    QVERIFY(s.button("fillGapsButton")->isChecked());
    s.button(press)->click();
    s.settle();
    QCOMPARE(s.number("changed"), u"1"_s);
    s.button("importButton")->click();
    QTRY_VERIFY(s.button("undoImportButton")->isVisible());
    QCOMPARE(s.known().size(), 1);
    QTEST(s.known().constFirst().contact.phone, "phone");
    QTEST(s.known().constFirst().billing.address.city, "city");
}

/// What happens to known ones is chosen for each kind anew; a choice for the same kind stays.
void TestImportPage::productsAreReplacedAtFirst()
{
    Scene s;
    QVERIFY(s.button("fillGapsButton")->isChecked());
    s.button("keepButton")->click();
    s.page->setSubject(std::make_shared<gui::CustomerSubject>(u"other"_s, u"VN"_s));
    QVERIFY(s.button("keepButton")->isChecked());
    s.page->setSubject(std::make_shared<gui::ProductSubject>(u"practice"_s, u"practice"_s, u"THB"_s));
    QVERIFY(s.button("replaceButton")->isChecked());
    s.open(u"Item,Barcode,Price\nCake,8850009,120\n"_s);
    s.button("importButton")->click();
    QTRY_VERIFY(s.button("undoImportButton")->isVisible());
    QCOMPARE(s.ledger->products().page(u"practice"_s, {}, 9)->products.value(0).name, u"Cake"_s);
}

void TestImportPage::likelyDoublesAreShownBefore()
{
    Scene s;
    KnownCustomer mali;
    mali.accountId = u"practice"_s;
    mali.contact = {u"Mali"_s, u"mali@other.example"_s, {}};
    QVERIFY(s.ledger->customers().add({mali}));
    s.open(people);
    QTRY_VERIFY(s.button("reviewButton")->isVisible());
    QVERIFY(s.label("doublesLabel")->text().startsWith(u"1"_s));
    s.button("reviewButton")->click();
    const auto *dialog = s.find<gui::DoublesDialog>("DoublesDialog");
    QCOMPARE(dialog->findChild<QListWidget *>(u"doublesList"_s)->count(), 1);
    QVERIFY(!dialog->findChild<QPushButton *>(u"mergeDoubleButton"_s)->isEnabled());
}

void TestImportPage::importIsUndone()
{
    Scene s;
    s.open(people);
    s.button("importButton")->click();
    QTRY_VERIFY(s.button("undoImportButton")->isVisible());
    QCOMPARE(s.known().size(), 2);
    QVERIFY(s.label("runSentence")->text().contains(u"2 added"_s));
    QVERIFY(s.button("undoImportButton")->hasFocus());
    s.button("undoImportButton")->click();
    QTRY_VERIFY(s.label("runSentence")->text().contains(u"undone"_s));
    QCOMPARE(s.known().size(), 0);
    s.settle();
    s.button("importButton")->click(); // and again
    QTRY_COMPARE(s.known().size(), 2);
}

/// The ledger adds half of the rows and waits; then the person cancels, and the next row is not
/// added.
void TestImportPage::importIsCancelledInTheMiddle()
{
    auto half = std::make_shared<QSemaphore>(), goOn = std::make_shared<QSemaphore>();
    auto added = std::make_shared<std::atomic<int>>(0);
    ImportContents contents = madeContents();
    contents.good = 1000;
    contents.add = [=](Ledger &, const AddOptions &options,
                       const gui::ImportWatch &watch) -> LedgerResult<ImportAdded> {
        for (int i = 1; !options.isTrial && i <= 1000; ++i) {
            const bool goesOn = watch(i);
            if (i == 500) {
                half->release();
                goOn->acquire();
            }
            if (!goesOn)
                return linktill::Failure{LedgerError{LedgerFault::Broken, u"cancelled"_s, 0}};
            *added = i;
        }
        return ImportAdded{1000, 0, 0, 0, {}, {}, {}};
    };
    Scene s(std::make_shared<MadeSubject>(contents));
    s.open(people);
    s.button("importButton")->click();
    half->acquire();
    QTRY_COMPARE(s.find<QProgressBar>("runProgress")->value(), 500);
    QTRY_COMPARE(s.label("runCount")->text(), u"500 of 1,000 imported"_s);
    QVERIFY(!s.button("importButton")->isEnabled() && s.button("cancelImportButton")->hasFocus());
    s.key(Qt::Key_Escape);
    goOn->release();
    QTRY_COMPARE(s.label("runSentence")->text(), u"Import cancelled. Nothing was imported."_s);
    QCOMPARE(int(*added), 500);
    QTRY_VERIFY(s.button("importButton")->isEnabled());
}

void TestImportPage::reportTellsWhatWasLeftOut()
{
    Scene s;
    s.open(people);
    s.dialogs.answer = s.fixture.dir.filePath(u"report.csv"_s);
    s.button("saveReportButton")->click();
    QFile file(s.dialogs.answer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString report = QString::fromUtf8(file.readAll());
    QVERIFY2(
        report.contains(
            u"3,E-mail,\"Enter one email, such as name@example.com\",Anan,anan@@example.com,Hue"_s),
        qPrintable(report));
    QVERIFY2(report.contains(u",Birthday,"_s), qPrintable(report));
}

void TestImportPage::textIsPasted()
{
    Scene s;
    QApplication::clipboard()->setText(u"Name\tE-mail\nMali\tmali@example.com\n"_s);
    s.button("pasteEmptyButton")->click();
    s.settle();
    QCOMPARE(s.cell(0, 1), u"mali@example.com"_s);
    QApplication::clipboard()->setText(u" "_s);
    s.button("pasteFileButton")->click();
    QVERIFY(s.label("importNoticeLabel")->isVisible());
    QCOMPARE(s.cell(0, 1), u"mali@example.com"_s); // what was there stays
}

void TestImportPage::fileIsDropped()
{
    Scene s;
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(s.write(people))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(s.page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(s.page.get(), &drop);
    s.settle();
    QCOMPARE(s.cell(0, 0), u"Mali"_s);
}

void TestImportPage::sheetIsChosen()
{
    ImportContents contents = madeContents();
    contents.form.isBook = true;
    contents.sheets = {u"Cakes"_s, u"Pies"_s};
    Scene s(std::make_shared<MadeSubject>(contents));
    s.open(people);
    auto *box = s.find<QComboBox>("sheetBox");
    QVERIFY(box->isVisible() && !s.find<QComboBox>("encodingBox")->isVisible());
    QCOMPARE(box->count(), 2);
    box->setCurrentIndex(1);
    s.settle();
    QTRY_COMPARE(box->currentIndex(), 1);
}

void TestImportPage::decimalSignIsAsked()
{
    ImportContents contents = madeContents();
    contents.bad = {{2, RowFault::UnclearPrice, u"15.000"_s, 1}};
    contents.wrongRows = {contents.rows[0]};
    Scene s(std::make_shared<MadeSubject>(contents));
    s.open(people);
    QVERIFY(s.find<QWidget>("decimalQuestion")->isVisible());
    s.button("decimalCommaButton")->click();
    QTRY_COMPARE(s.number("problems"), u"0"_s);
    QVERIFY(s.button("decimalCommaButton")->isChecked()); // the answer stays to be seen
}

void TestImportPage::encodingIsAskedWhereSeveralFit()
{
    ImportContents contents = madeContents();
    contents.form.encoding = u"windows-1252"_s;
    contents.doubt = gui::EncodingDoubt{
        2, {{u"windows-1252"_s, u"Tr\u00e2n"_s}, {u"windows-1258"_s, u"Tr\u1ea7n"_s}}};
    Scene s(std::make_shared<MadeSubject>(contents));
    s.open(people);
    QVERIFY(s.find<QWidget>("encodingQuestion")->isVisible());
    const auto choices = s.find<QWidget>("encodingChoices")->findChildren<QPushButton *>();
    QCOMPARE(choices.size(), 2);
    QVERIFY(choices[1]->text().contains(u"Tr\u1ea7n"_s));
    choices[0]->click(); // as it was
    QTRY_VERIFY(!s.find<QWidget>("encodingQuestion")->isVisible());
}

/// The list of likely doubles can be read before the import; afterwards each pair is answered.
void TestImportPage::doublesAreMergedAfterwards()
{
    LedgerFixture fixture;
    const auto ledger = fixture.open();
    const auto save = [&ledger](const QString &name, const QString &email) {
        KnownCustomer customer;
        customer.accountId = u"practice"_s;
        customer.contact = {name, email, {}};
        return *ledger->customers().save(customer);
    };
    const KnownCustomer old = save(u"Anan"_s, {});
    KnownCustomer added;
    ImportRun run(*ledger, OnMatch::FillGaps, nullptr);
    run.setRows(
        [&](Ledger &, const AddOptions &options,
            const gui::ImportWatch &) -> LedgerResult<ImportAdded> {
            if (!options.isTrial)
                added = save(u"Anan Petchara"_s, u"anan@example.com"_s);
            return ImportAdded{1, 0, 0, 0, {}, {{old, added}, {old, added}}, {}};
        },
        1);
    QTRY_VERIFY(run.outcome());
    QPointer<gui::DoublesDialog> dialog(new gui::DoublesDialog(run, nullptr));
    dialog->show();
    const auto list = dialog->findChild<QListWidget *>(u"doublesList"_s);
    auto *merge = dialog->findChild<QPushButton *>(u"mergeDoubleButton"_s);
    QCOMPARE(list->count(), 2);
    QVERIFY(!merge->isEnabled());
    run.start();
    QTRY_COMPARE(run.state(), ImportRun::State::Done);
    QVERIFY(merge->isEnabled());
    dialog->findChild<QPushButton *>(u"twoPeopleButton"_s)->click();
    QCOMPARE(list->count(), 1);
    QSignalSpy imported(&run, &ImportRun::imported);
    merge->click();
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(list->count(), 0);
    const auto all = ledger->customers().page(u"practice"_s, {}, 9)->customers;
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.constFirst().id, old.id);
    QCOMPARE(all.constFirst().contact.email, u"anan@example.com"_s);
    delete dialog;
}

void TestImportPage::fileThatIsNoneIsSaid()
{
    Scene s;
    s.page->open(s.fixture.dir.filePath(u"none.csv"_s));
    QTRY_VERIFY(s.label("importNoticeLabel")->text().contains(u"can't be read"_s));
    QVERIFY(s.button("openFileButton")->isVisible());
    s.page->open(s.write(u"%PDF-1.4\n"_s, u"list.pdf"_s));
    QTRY_VERIFY(s.label("importNoticeLabel")->text().contains(u"list.pdf is a PDF"_s));
    QVERIFY(!s.button("importButton")->isEnabled());
}

void TestImportPage::everyControlHasAName()
{
    Scene s;
    s.open(people);
    const auto widgets = s.page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isControl = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus);
        if (!isControl)
            continue;
        QAccessibleInterface *face =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName()));
    }
}

void TestImportPage::smallWindowListsTheColumns()
{
    Scene s(std::make_shared<gui::CustomerSubject>(u"practice"_s, u"TH"_s), {627, 336});
    s.open(people);
    auto *first = s.find<gui::FieldPicker>("columnPicker1");
    QVERIFY(first->isVisible() && !s.table()->isVisible());
    QCOMPARE(first->currentData().toString(), u"email"_s);
    QVERIFY(s.button("importButton")->isVisible());
    s.button("showRowsButton")->click();
    QVERIFY(s.table()->isVisible());
}

void TestImportPage::narrowWindowKeepsImportInReach()
{
    Scene s(std::make_shared<gui::CustomerSubject>(u"practice"_s, u"TH"_s), {860, 600});
    s.open(people);
    auto *button = s.button("importButton");
    const QRect place(button->mapTo(s.page.get(), QPoint()), button->size());
    QVERIFY(s.page->rect().contains(place));
    s.page->resize(1198, 720);
    QVERIFY(s.find<QWidget>("importCards")->isAncestorOf(button));
}

/// The file is read, matched and added elsewhere: meanwhile the window's own timer fires again and
/// again, and letters arrive. Each step would be one single turn of the event loop otherwise.
void TestImportPage::windowStaysAliveWithManyRows()
{
    Scene s;
    QString text = u"Name,E-mail\n"_s;
    for (int i = 0; i < 100'000; ++i)
        text += u"Customer %1,c%1@example.com\n"_s.arg(i);
    int turns = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&turns] { ++turns; });
    timer.start(0);
    s.page->open(s.write(text));
    QVERIFY(QTest::qWaitFor([&] { return s.label("runCount")->text().startsWith(u"100,000"_s); },
                            120'000));
    const int whileRead = std::exchange(turns, 0);
    QVERIFY(QTest::qWaitFor([&] { return s.number("fresh") == u"100,000"_s; }, 240'000));
    const int whileTried = std::exchange(turns, 0);
    s.button("importButton")->click();
    QVERIFY(QTest::qWaitFor([&] { return s.button("undoImportButton")->isVisible(); }, 240'000));
    QVERIFY2(whileRead > 20 && whileTried > 20 && turns > 20,
             qPrintable(u"%1 %2 %3"_s.arg(whileRead).arg(whileTried).arg(turns)));
}

void TestImportPage::model()
{
    gui::GridModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ImportContents contents = madeContents();
    contents.bad = {{3, RowFault::BadPrice, u"2"_s, 1}};
    contents.wrongRows = {contents.rows[1]};
    contents.remarks = {{2, 0, RowRemarkKind::ToNote, u"x"_s}};
    model.show(contents, {}, false);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.notesOf(0).size(), 1);
    QCOMPARE(model.notesOf(1).constFirst().isProblem, true);
    QPersistentModelIndex kept(model.index(1, 2));
    model.show(contents, {{{3, 1}, u"3"_s}}, false); // the same rows: nothing loses its place
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), u"3"_s);
    model.show(contents, {}, true);
    QCOMPARE(model.rowCount(), 1);
    contents.skippedLines = {2};
    contents.remarks.clear();
    model.show(contents, {}, false);
    QVERIFY(model.notesOf(0).constFirst().text.contains(u"sum"_s));
    QVERIFY(!(model.flags(model.index(0, 1)) & Qt::ItemIsEditable));
}

} // namespace

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
