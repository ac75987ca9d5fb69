// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Imports workbooks by the page as a person does it with the keyboard, with the real reader and a real ledger.
#include "application/ports/productrepository.h"
#include "gui/imports/gridmodel.h"
#include "gui/imports/productsubject.h"
#include "gui/widgets/theme.h"
#include "support/bookmaker.h"
#include "support/importscene.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QSemaphore>

#include <atomic>

using namespace linktill;
using namespace Qt::StringLiterals;
using gui::ImportAdded;
using gui::ImportContents;

namespace {

using Rows = QList<QStringList>;

QByteArray rowsXml(const Rows &rows)
{
    QByteArray xml;
    for (const QStringList &row : rows) {
        xml += "<row>";
        for (const QString &cell : row)
            xml += "<c t='inlineStr'><is><t>" + cell.toHtmlEscaped().toUtf8() + "</t></is></c>";
        xml += "</row>";
    }
    return xml;
}

/// Returns a workbook of Office Open XML whose sheets have these names and rows.
QByteArray workbook(const QList<std::pair<QByteArray, Rows>> &sheets)
{
    const XlsxMaker plain{};
    QByteArray list, relations;
    ZipMaker zip;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        list += "<sheet name='" + sheets[i].first + "' sheetId='" + number + "' r:id='rId" + number + "'/>";
        const QByteArray part = "worksheets/sheet" + number + ".xml";
        relations += plain.relation(("rId" + number).constData(), "worksheet", part.constData());
        zip.add("xl/" + part, XlsxMaker{rowsXml(sheets[i].second)}.sheetXml());
    }
    return zip
        .add("_rels/.rels", XlsxMaker::relationsXml(plain.relation("rId1", "officeDocument", "xl/workbook.xml")))
        .add("xl/_rels/workbook.xml.rels", XlsxMaker::relationsXml(relations))
        .add("xl/workbook.xml", "<workbook " + plain.space() + " xmlns:r='" + plain.relations().chopped(1) +
                                    "'><sheets>" + list + "</sheets></workbook>")
        .bytes();
}

Rows manyPeople(int count)
{
    Rows rows{{u"Name"_s, u"E-mail"_s, u"City"_s}, {u"Mali"_s, u"mali@example.com"_s, u"Bangkok"_s}};
    for (int i = 1; i < count; ++i)
        rows << QStringList{u"Person %1"_s.arg(i), u"p%1@example.com"_s.arg(i), u"Hue"_s};
    return rows;
}

/// Customers, of whose import the ledger stops after half of the rows until the test lets it go on.
class PausedSubject final : public gui::ImportSubject
{
public:
    bool isGoods() const override { return false; }
    QString accountId() const override { return m_customers.accountId(); }
    ImportContents read(const gui::ImportRequest &request) const override
    {
        ImportContents contents = m_customers.read(request);
        contents.add = [add = contents.add, half = contents.good / 2, this](
                           Ledger &ledger, const AddOptions &options,
                           const gui::ImportWatch &watch) -> LedgerResult<ImportAdded> {
            bool isBefore = !options.isTrial;
            return add(ledger, options, [&](int done) {
                const bool isHalf = isBefore && done >= half;
                if (isHalf) {
                    isBefore = false;
                    watch(done);
                    atHalf.release();
                    goOn.acquire();
                }
                return watch(done);
            });
        };
        return contents;
    }
    QList<gui::FieldWord> fields() const override { return m_customers.fields(); }
    QString title() const override { return m_customers.title(); }
    QString whenKnown() const override { return m_customers.whenKnown(); }
    QString nothingFound() const override { return m_customers.nothingFound(); }
    QString fileFilter() const override { return m_customers.fileFilter(); }
    QStringList layouts() const override { return m_customers.layouts(); }

    mutable QSemaphore atHalf, goOn;

private:
    gui::CustomerSubject m_customers{u"practice"_s, u"TH"_s};
};

QList<KnownCustomer> everyone(Ledger &ledger)
{
    QList<KnownCustomer> all;
    PageMark from;
    do {
        const CustomerPage page = *ledger.customers().page(u"practice"_s, from, 500);
        all += page.customers;
        from = page.next;
    } while (!from.isNull());
    return all;
}

class TestImportWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        gui::Theme::apply(*qobject_cast<QApplication *>(qApp), gui::Appearance::Light);
    }
    void sheetIsChosenByKeyboard();
    void decimalSignIsAsked();
    void mappingAndCellAreMendedByKeyboard();
    void cancelledAtHalf();

private:
    static void open(Scene &s, const QByteArray &book)
    {
        s.page->open(s.write(book, u"in.xlsx"_s));
        s.settle();
    }
    static bool goBackTo(Scene &s, const QWidget *widget)
    {
        for (int i = 0; i < 20 && !widget->hasFocus(); ++i)
            s.key(Qt::Key_Backtab, Qt::ShiftModifier);
        return widget->hasFocus();
    }
};

void TestImportWorkbook::sheetIsChosenByKeyboard()
{
    Scene s;
    open(s, workbook({{"Shops", {{u"Shop"_s, u"Town"_s}, {u"Old Market"_s, u"Hue"_s}}},
                      {"People", manyPeople(3)}}));
    auto *box = s.find<QComboBox>("sheetBox");
    QVERIFY(box->isVisible());
    QCOMPARE(box->itemText(0), u"Shops"_s);
    QCOMPARE(box->itemText(1), u"People"_s);
    QCOMPARE(s.cell(0, 0), u"Old Market"_s);
    QVERIFY(goBackTo(s, box));
    s.key(Qt::Key_Down);
    QTRY_COMPARE(s.cell(0, 1), u"mali@example.com"_s);
    QTRY_COMPARE(s.button("importButton")->text(), u"Import 3"_s);
    QVERIFY(box->hasFocus());
    s.settle();
    s.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(s.button("undoImportButton")->isVisible());
    QCOMPARE(everyone(*s.ledger).size(), 3);
    QVERIFY(s.ledger->customers().find(u"practice"_s, u"market"_s, 1)->isEmpty());
}

void TestImportWorkbook::decimalSignIsAsked()
{
    Scene s(std::make_shared<gui::ProductSubject>(u"practice"_s, u"practice"_s, u"THB"_s));
    open(s, workbook({{"Goods", {{u"Item"_s, u"Price"_s}, {u"Cake"_s, u"15.000"_s}, {u"Pie"_s, u"20.000"_s}}}}));
    QTRY_VERIFY(s.find<QWidget>("decimalQuestion")->isVisible());
    QCOMPARE(s.number("problems"), u"2"_s);
    auto *comma = s.button("decimalCommaButton");
    QVERIFY(goBackTo(s, comma));
    s.key(Qt::Key_Return);
    QTRY_COMPARE(s.number("problems"), u"0"_s);
    QTRY_COMPARE(s.button("importButton")->text(), u"Import 2"_s);
    s.settle();
    s.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(s.button("undoImportButton")->isVisible());
    const auto goods = s.ledger->products().page(u"practice"_s, {}, 9)->products;
    QCOMPARE(goods.size(), 2);
    QCOMPARE(goods.constFirst().name, u"Cake"_s);
    QCOMPARE(goods.constFirst().prices.value(u"THB"_s), 1'500'000); // satang
}

void TestImportWorkbook::mappingAndCellAreMendedByKeyboard()
{
    Scene s;
    open(s, workbook({{"People",
                       {{u"Name"_s, u"E-mail"_s, u"Birthday"_s},
                        {u"Mali"_s, u"mali@example.com"_s, u"1991-03-02"_s},
                        {u"Anan"_s, u"anan@@example.com"_s, u"1990-01-01"_s}}}}));
    QVERIFY(s.picker(0)->hasFocus());
    s.key(Qt::Key_Tab);
    s.key(Qt::Key_Tab);
    QVERIFY(s.picker(2)->hasFocus());
    QTest::keyClicks(s.picker(2), u"pri"_s); // opens the list and finds "Private note"
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(s.picker(2)->view(), Qt::Key_Return);
    QTRY_COMPARE(s.picker(2)->currentData().toString(), u"note"_s);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    s.page->activateWindow(); // without a window manager the closed list would stay the active window
    QTRY_VERIFY(s.page->isActiveWindow());
    QTRY_COMPARE(s.number("problems"), u"1"_s);
    s.key(Qt::Key_F8);
    QVERIFY(s.table()->currentIndex().data(gui::GridModel::ProblemRole).toBool());
    s.key(Qt::Key_F2);
    auto *edit = s.find<QLineEdit>("cellEdit");
    edit->selectAll();
    QTest::keyClicks(edit, u"anan@example.com"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(s.number("problems"), u"0"_s);
    s.settle();
    s.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(s.button("undoImportButton")->isVisible());
    QCOMPARE(s.known().size(), 2);
    const auto anan = s.ledger->customers().find(u"practice"_s, u"anan"_s, 1)->value(0);
    QCOMPARE(anan.contact.email, u"anan@example.com"_s);
    QVERIFY(anan.notes.contains(u"1990-01-01"_s));
    QVERIFY(s.button("undoImportButton")->hasFocus());
    s.key(Qt::Key_Return);
    QTRY_VERIFY(s.label("runSentence")->text().contains(u"undone"_s));
    QCOMPARE(s.known().size(), 0);
}

/// Half of some thousand rows stand in the ledger's transaction, and a known customer has been changed, when the
/// person cancels: then all is as before. Imported afterwards and undone, it is as before again.
void TestImportWorkbook::cancelledAtHalf()
{
    constexpr int count = 4000;
    const auto subject = std::make_shared<PausedSubject>();
    Scene s(subject);
    KnownCustomer mali, anan;
    mali.accountId = anan.accountId = u"practice"_s;
    mali.contact = {u"Mali"_s, u"mali@example.com"_s, {}};
    anan.contact = {u"Anan"_s, {}, u"+66812345602"_s};
    QVERIFY(s.ledger->customers().add({mali, anan}));
    const QList<KnownCustomer> before = everyone(*s.ledger);
    open(s, workbook({{"People", manyPeople(count)}}));
    QTRY_COMPARE(s.number("changed"), u"1"_s);
    s.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(subject->atHalf.tryAcquire(1, 60'000));
    QTRY_VERIFY(s.find<QProgressBar>("runProgress")->value() >= count / 2);
    QVERIFY(s.find<QProgressBar>("runProgress")->value() < count);
    QVERIFY(s.button("cancelImportButton")->hasFocus());
    s.key(Qt::Key_Escape);
    subject->goOn.release();
    QTRY_COMPARE(s.label("runSentence")->text(), u"Import cancelled. Nothing was imported."_s);
    QCOMPARE(everyone(*s.ledger), before);
    QTRY_COMPARE(s.number("changed"), u"1"_s); // tried again

    subject->goOn.release(); // this time it is not stopped
    s.settle();
    s.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(s.button("undoImportButton")->isVisible(), 60'000);
    QCOMPARE(everyone(*s.ledger).size(), count + 1);
    s.key(Qt::Key_Return); // Undo has the focus
    QTRY_VERIFY_WITH_TIMEOUT(s.label("runSentence")->text().contains(u"undone"_s), 60'000);
    QCOMPARE(everyone(*s.ledger), before);
}

} // namespace

QTEST_MAIN(TestImportWorkbook)
#include "tst_importworkbook.moc"
