// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue.h"
#include "core/money.h"
#include "gui/compose/methodsmodel.h"
#include "gui/compose/notesmodel.h"
#include "gui/compose/webhooksmodel.h"
#include "gui/products/itemsmodel.h"
#include "gui/products/pricesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace linktill;
using namespace linktill::gui;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void rowsAreAddedMovedAndRemoved();
    void persistentIndexesFollow();
    void wrongRowsAreRefused();
    void setRowsIsNoEdit();
    void numbersInTheUsersForm_data();
    void numbersInTheUsersForm();
    void pricesAreTypedInTheUsersForm();
    void pricesAreTypedAsMoneyToo();
    void lookingChangesNothing();
    void marksStayWithTheirRow();
    void methodsShowNames();
    void webhooksAreTrimmed();
};

static QStringList keys(const NotesModel &model)
{
    QStringList keys;
    for (const Note &note : model.rows())
        keys << note.key;
    return keys;
}

static NotesModel *abcd(QObject *parent)
{
    auto *model = new NotesModel(parent);
    new Tester(model, Tester::FailureReportingMode::QtTest, model);
    model->setRows({{u"a"_s, {}}, {u"b"_s, {}}, {u"c"_s, {}}, {u"d"_s, {}}});
    return model;
}

void TestModels::rowsAreAddedMovedAndRemoved()
{
    NotesModel *model = abcd(this);
    const QSignalSpy edits(model, &RowsModel::edited);
    QVERIFY(model->moveRow({}, 0, {}, 2)); // row 0 goes down one place
    QCOMPARE(keys(*model).join(u""), u"bacd"_s);
    QVERIFY(model->moveRow({}, 3, {}, 0)); // row 3 goes to the top
    QCOMPARE(keys(*model).join(u""), u"dbac"_s);
    QVERIFY(model->moveRows({}, 0, 2, {}, 4)); // the first two rows go to the end
    QCOMPARE(keys(*model).join(u""), u"acdb"_s);
    QVERIFY(model->removeRow(1));
    QCOMPARE(keys(*model).join(u""), u"adb"_s);
    QVERIFY(model->insertRow(3));
    QVERIFY(model->setData(model->index(3, NotesModel::Key), u" e "_s, Qt::EditRole));
    QVERIFY(model->setData(model->index(3, NotesModel::Value), u"five"_s, Qt::EditRole));
    QCOMPARE(model->rows().last(), (Note{u"e"_s, u"five"_s}));
    QCOMPARE(edits.size(), 7);
}

void TestModels::persistentIndexesFollow()
{
    NotesModel *model = abcd(this);
    const QPersistentModelIndex b = model->index(1, NotesModel::Key);
    const QPersistentModelIndex d = model->index(3, NotesModel::Value);
    model->moveRow({}, 1, {}, 4); // row b goes to the end
    QCOMPARE(b.row(), 3);
    QCOMPARE(b.data().toString(), u"b"_s);
    QCOMPARE(d.row(), 2);
    model->moveRow({}, 2, {}, 0); // row d goes to the top
    QCOMPARE(d.row(), 0);
    model->removeRow(1); // removes row a
    QCOMPARE(b.row(), 2);
    model->removeRow(2);
    QVERIFY(!b.isValid());
    QVERIFY(d.isValid());
}

void TestModels::wrongRowsAreRefused()
{
    NotesModel *model = abcd(this);
    QVERIFY(!model->moveRow({}, 1, {}, 1));
    QVERIFY(!model->moveRow({}, 1, {}, 2)); // the row would stay where it is
    QVERIFY(!model->moveRow({}, 0, {}, 5));
    QVERIFY(!model->removeRows(3, 2));
    QVERIFY(!model->insertRow(5));
    QVERIFY(!model->insertRows(0, 1, model->index(0, 0)));
    QVERIFY(!model->setData({}, u"x"_s, Qt::EditRole));
    QCOMPARE(keys(*model).join(u""), u"abcd"_s);
}

void TestModels::setRowsIsNoEdit()
{
    NotesModel *model = abcd(this);
    const QSignalSpy edits(model, &RowsModel::edited);
    const QSignalSpy resets(model, &QAbstractItemModel::modelReset);
    model->setRows({});
    QCOMPARE(model->rowCount(), 0);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(edits.size(), 0);
}

void TestModels::numbersInTheUsersForm_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("edited");
    QTest::newRow("english") << "en_US" << "1250.50" << "1,250.50" << "1250.50";
    QTest::newRow("german") << "de_DE" << "1250.05" << "1.250,05" << "1250,05";
    QTest::newRow("Spanish") << "es_ES" << "1234567.5" << "1.234.567,5" << "1234567,5";
    QTest::newRow("a thousand in Spain") << "es_ES" << "1234" << "1234" << "1234";
    QTest::newRow("in lakhs") << "en_IN" << "1234567.5" << "12,34,567.5" << "1234567.5";
    QTest::newRow("exact") << "en_US" << "9007199254740993.01" << "9,007,199,254,740,993.01"
                           << "9007199254740993.01";
    QTest::newRow("small negative") << "en_US" << "-0.5" << "-0.5" << "-0.5";
    QTest::newRow("no number") << "de_DE" << "1e9" << "1e9" << "1e9";
    QTest::newRow("empty") << "de_DE" << "" << "" << "";
}

void TestModels::numbersInTheUsersForm()
{
    QFETCH(QString, language);
    QFETCH(QString, plain);
    QLocale::setDefault(QLocale(language));
    QTEST(localDecimal(plain, QLocale(), true), "shown");
    QTEST(localDecimal(plain, QLocale(), false), "edited");
}

void TestModels::pricesAreTypedInTheUsersForm()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    ItemsModel model;
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.append(LineItem());
    const QModelIndex price = model.index(0, ItemsModel::Price);
    QVERIFY(model.setData(price, u"1.250,50"_s, Qt::EditRole));
    QCOMPARE(model.rows().first().price, u"1250.50"_s);
    QCOMPARE(price.data().toString(), u"1.250,50"_s);
    QCOMPARE(price.data(RowsModel::RawRole).toString(), u"1250.50"_s);
    QVERIFY(price.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignTrailing));
    QVERIFY(model.setData(price, u"viel"_s, Qt::EditRole));
    QCOMPARE(model.rows().first().price, u"viel"_s); // the checks report it
    for (int column = 0; column < ItemsModel::ColumnCount; ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(model.setData(model.index(0, column), QString::number(column + 1), Qt::EditRole));
    }
    QCOMPARE(model.rows().first(), (LineItem{u"4"_s, u"1"_s, u"2"_s, u"3"_s, u"5"_s, u"6"_s}));
}

/// Numbers are written 12,50 in French Switzerland and 1 250,50 in Austria, but amounts of money are
/// not.
void TestModels::pricesAreTypedAsMoneyToo()
{
    QLocale::setDefault(QLocale(u"fr_CH"_s));
    QCOMPARE(typedPrice(u"12.50"_s), u"12.50"_s);
    QCOMPARE(typedPrice(u"12,50"_s), u"12.50"_s);
    QLocale::setDefault(QLocale(u"de_AT"_s));
    QCOMPARE(typedPrice(u"1.250,50 €"_s), u"1250.50"_s);
    PricesModel prices;
    prices.append(PriceRow());
    QVERIFY(prices.setData(prices.index(0, PricesModel::Amount), u"1.250,50"_s, Qt::EditRole));
    QCOMPARE(prices.rows().first().amount, u"1250.50"_s);
}

void TestModels::lookingChangesNothing()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    ItemsModel model;
    model.setRows({LineItem{{}, {}, u"2,5"_s, u"1.50"_s, {}, {}}}); // the item is as it was in a file
    const QSignalSpy edits(&model, &RowsModel::edited);
    for (int column : {ItemsModel::Price, ItemsModel::Quantity}) {
        const QModelIndex cell = model.index(0, column);
        QVERIFY(model.setData(cell, cell.data(Qt::EditRole), Qt::EditRole));
    }
    QCOMPARE(edits.size(), 0);
    QCOMPARE(model.rows().first().price, u"2,5"_s);
    QCOMPARE(model.rows().first().quantity, u"1.50"_s);
}

void TestModels::marksStayWithTheirRow()
{
    NotesModel *model = abcd(this);
    model->setRowIssues({{1, {Severity::Problem, u"Twice."_s}}, {9, {Severity::Problem, u"?"_s}}});
    const auto mark = [model](int row) {
        return model->index(row, NotesModel::Value).data(Qt::ToolTipRole).toString();
    };
    QCOMPARE(mark(1), u"Twice."_s);
    QCOMPARE(mark(0), QString());
    QCOMPARE(model->index(1, 0).data(RowsModel::SeverityRole).toInt(), int(Severity::Problem));
    QCOMPARE(model->index(1, 0).data(Qt::AccessibleTextRole).toString(), u"b, Twice."_s);
    model->moveRow({}, 1, {}, 4);
    QCOMPARE(mark(3), u"Twice."_s);
    QCOMPARE(mark(1), QString());
    model->setRowIssues({});
    QCOMPARE(mark(3), QString());
}

void TestModels::methodsShowNames()
{
    MethodsModel model;
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    int asked = 0;
    model.setCatalogue([&asked]() -> const Catalogue & {
        ++asked;
        return Catalogue::bundled();
    });
    QCOMPARE(asked, 0);
    model.setRows({{u"GBPRIMEPAY"_s, u"GBPRIMEPAY_CREDIT_CARD"_s}, {u"NEW"_s, u"NEW_CARD"_s}});
    const QModelIndex channel = model.index(0, MethodsModel::ChannelColumn);
    const QModelIndex method = model.index(0, MethodsModel::MethodColumn);
    const Channel *known = Catalogue::bundled().channel(u"GBPRIMEPAY"_s);
    QVERIFY(known);
    QCOMPARE(channel.data().toString(), known->name);
    QCOMPARE(channel.data(Qt::EditRole).toString(), u"GBPRIMEPAY"_s);
    QVERIFY(method.data().toString() != method.data(Qt::EditRole).toString());
    QCOMPARE(model.index(1, MethodsModel::MethodColumn).data().toString(), u"NEW_CARD"_s);
    QVERIFY(asked > 0);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.setData(channel, u"NEW"_s, Qt::EditRole));
    QCOMPARE(changes.first().at(1).toModelIndex().column(), int(MethodsModel::MethodColumn));
    // The method has no name under the new channel, so its key is shown.
    QCOMPARE(method.data().toString(), u"GBPRIMEPAY_CREDIT_CARD"_s);
}

void TestModels::webhooksAreTrimmed()
{
    WebhooksModel model;
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.insertRow(0);
    QVERIFY(model.setData(model.index(0, 0), u" https://shop.example/hook "_s, Qt::EditRole));
    QCOMPARE(model.rows(), QStringList(u"https://shop.example/hook"_s));
}

QTEST_MAIN(TestModels)
#include "tst_models.moc"
