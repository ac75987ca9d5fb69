// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests what tables, trees and lists tell to accessibility clients: no more than there is, and of a
// million rows no more than a client can walk over. How a real client manages is tested in
// tst_screenreader.
#include "gui/links/linksmodel.h"
#include "gui/widgets/accessibleviews.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

/// Has as many rows as are wanted, without storing them.
class EndlessModel final : public QAbstractTableModel
{
public:
    explicit EndlessModel(int rows) : m_rows(rows) {}

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 12;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return u"%1/%2"_s.arg(index.row()).arg(index.column());
    }

private:
    int m_rows;
};

class TestAccessibleViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { gui::installAccessibleViews(); }

    void cellsThatAreHeldWhenTheRowsGo_data();
    void cellsThatAreHeldWhenTheRowsGo();
    void cellsMoveWithTheirRows();
    void anotherModel();
    void theViewGoesFirst();
    void aMillionRows();
    void manyLinks();
    void childrenHavePlaces_data();
    void childrenHavePlaces();
    void theCursorIsToldFarDown();
    void rowsOfATree();
    void rowsAreSelected();
    void theListOfAComboBox();

private:
    static QAccessibleInterface *told(QWidget *widget)
    {
        return QAccessible::queryAccessibleInterface(widget);
    }
    static QString name(const QAccessibleInterface *part) { return part->text(QAccessible::Name); }
    /// Fills the view with rows, which may be done more than once.
    static void fill(QAbstractItemView *view, int rows);
    static void empty(QAbstractItemView *view, bool byRow);
};

void TestAccessibleViews::fill(QAbstractItemView *view, int rows)
{
    for (int i = 0; i < rows; ++i) {
        const QString text = QString::number(i);
        if (auto *list = qobject_cast<QListWidget *>(view)) {
            list->addItem(text);
        } else if (auto *tree = qobject_cast<QTreeWidget *>(view)) {
            new QTreeWidgetItem(tree, {text});
        } else if (auto *table = qobject_cast<QTableWidget *>(view)) {
            table->setColumnCount(1);
            table->insertRow(i);
            table->setItem(i, 0, new QTableWidgetItem(text));
        }
    }
}

void TestAccessibleViews::empty(QAbstractItemView *view, bool byRow)
{
    if (byRow)
        view->model()->removeRows(0, view->model()->rowCount());
    else if (auto *list = qobject_cast<QListWidget *>(view))
        list->clear();
    else if (auto *tree = qobject_cast<QTreeWidget *>(view))
        tree->clear();
    else if (auto *table = qobject_cast<QTableWidget *>(view))
        table->clear(), table->setRowCount(0);
}

void TestAccessibleViews::cellsThatAreHeldWhenTheRowsGo_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("byRow");
    QTest::addColumn<bool>("isHeard");
    const char *kinds[] = {"list", "tree", "table"};
    for (int kind = 0; kind < 3; ++kind) {
        for (const bool byRow : {false, true}) {
            for (const bool isHeard : {false, true})
                QTest::addRow("%s, %s%s", kinds[kind], byRow ? "rows removed" : "cleared",
                              isHeard ? ", and it hears of it" : "")
                    << kind << byRow << isHeard;
        }
    }
}

void TestAccessibleViews::cellsThatAreHeldWhenTheRowsGo()
{
    QFETCH(int, kind);
    QFETCH(bool, byRow);
    QFETCH(bool, isHeard);
    std::unique_ptr<QAbstractItemView> view;
    if (kind == 0)
        view.reset(new QListWidget);
    else if (kind == 1)
        view.reset(new QTreeWidget);
    else
        view.reset(new QTableWidget);
    for (int time = 0; time < 3; ++time) {
        fill(view.get(), 5);
        QAccessibleInterface *table = told(view.get());
        QList<QAccessible::Id> held;
        for (int i = 0; i < table->childCount(); ++i)
            held << QAccessible::uniqueId(table->child(i));
        QAccessibleInterface *third = table->tableInterface()->cellAt(2, 0);
        QCOMPARE(name(third), u"2"_s);
        held << QAccessible::uniqueId(third);
        empty(view.get(), byRow);
        if (isHeard) { // views send this event while a client is there
            QAccessibleTableModelChangeEvent event(view.get(),
                                                   QAccessibleTableModelChangeEvent::ModelReset);
            QAccessible::updateAccessibility(&event);
        }
        QCOMPARE(table->tableInterface()->rowCount(), 0);
        for (const QAccessible::Id id : std::as_const(held)) {
            QAccessibleInterface *part = QAccessible::accessibleInterface(id);
            if (!part)
                continue;
            // A part whose row has gone still answers every question.
            const bool isHeading =
                part->role() == QAccessible::ColumnHeader || part->role() == QAccessible::Pane;
            QVERIFY2(isHeading || !part->isValid(), qPrintable(name(part)));
            QVERIFY(isHeading || part->state().invalid);
            QVERIFY(part->text(QAccessible::Name).isEmpty() || isHeading);
            QCOMPARE(table->indexOfChild(part) >= 0, isHeading);
            part->rect();
            QVERIFY(!part->child(0));
        }
        // Qt's bridge to AT-SPI assumes that it gets a cell wherever it asks for one.
        QVERIFY(table->tableInterface()->cellAt(2, 0));
        QVERIFY(!table->tableInterface()->cellAt(2, 0)->isValid());
    }
}

void TestAccessibleViews::cellsMoveWithTheirRows()
{
    QStandardItemModel model(0, 2);
    for (const char *text : {"b", "c", "d"})
        model.appendRow({new QStandardItem(QString::fromLatin1(text)), new QStandardItem});
    QTableView view;
    view.setModel(&model);
    QAccessibleInterface *c = told(&view)->tableInterface()->cellAt(1, 0);
    model.insertRow(0, {new QStandardItem(u"a"_s), new QStandardItem});
    QCOMPARE(name(c), u"c"_s);
    QCOMPARE(c->tableCellInterface()->rowIndex(), 2);
    QCOMPARE(told(&view)->child(told(&view)->indexOfChild(c)), c);
    model.removeRows(0, 2);
    QCOMPARE(c->tableCellInterface()->rowIndex(), 0);
    model.sort(0, Qt::DescendingOrder); // the order is now d, c
    QCOMPARE(name(c), u"c"_s);
    QCOMPARE(c->tableCellInterface()->rowIndex(), 1);
    QCOMPARE(told(&view)->tableInterface()->cellAt(1, 0), c);
}

void TestAccessibleViews::anotherModel()
{
    QTableView view;
    auto *first = new EndlessModel(3);
    view.setModel(first);
    const auto held = QAccessible::uniqueId(told(&view)->tableInterface()->cellAt(2, 2));
    EndlessModel second(1);
    view.setModel(&second);
    QVERIFY(!QAccessible::accessibleInterface(held)->isValid());
    delete first;
    QCOMPARE(told(&view)->tableInterface()->rowCount(), 1);
    view.setModel(nullptr);
    QCOMPARE(told(&view)->tableInterface()->rowCount(), 0);
    QVERIFY(!told(&view)->tableInterface()->cellAt(0, 0)->isValid());
}

void TestAccessibleViews::theViewGoesFirst()
{
    auto *view = new QListWidget;
    fill(view, 3);
    QAccessibleInterface *list = told(view);
    const auto cell = QAccessible::uniqueId(list->child(1));
    const auto nothing = QAccessible::uniqueId(list->tableInterface()->cellAt(9, 9));
    delete view;
    QVERIFY(!QAccessible::accessibleInterface(cell));
    QVERIFY(!QAccessible::accessibleInterface(nothing));
}

void TestAccessibleViews::aMillionRows()
{
    EndlessModel model(1'000'000);
    QTableView view;
    view.setModel(&model);
    QAccessibleInterface *table = told(&view);
    QCOMPARE(table->tableInterface()->rowCount(), 1'000'000);
    QCOMPARE(table->childCount(), gui::maxCellsListed);
    for (int i = 0; i < table->childCount(); ++i)
        QVERIFY(table->child(i)->isValid());
    // When a client asks row by row, the cells that it asked for long ago are given up.
    const auto first = QAccessible::uniqueId(table->tableInterface()->cellAt(0, 0));
    QList<QAccessible::Id> asked;
    for (int row = 500; row < 500 + 3 * gui::maxCellsHeld; ++row) {
        QAccessibleInterface *cell = table->tableInterface()->cellAt(row, 5);
        QCOMPARE(name(cell), u"%1/5"_s.arg(row));
        asked << QAccessible::uniqueId(cell) << QAccessible::uniqueId(table->child(row * 13));
    }
    QVERIFY(!QAccessible::accessibleInterface(first));
    const auto held = std::count_if(asked.cbegin(), asked.cend(), [](QAccessible::Id id) {
        return QAccessible::accessibleInterface(id);
    });
    QVERIFY2(held <= 2 * gui::maxCellsHeld, qPrintable(QString::number(held)));
    QCOMPARE(name(table->tableInterface()->cellAt(999'999, 11)), u"999999/11"_s);
    view.selectAll(); // a million rows are counted, but not listed
    QCOMPARE(table->tableInterface()->selectedRowCount(), 1'000'000);
    QCOMPARE(table->tableInterface()->selectedRows().size(), gui::maxCellsListed);
    QCOMPARE(table->tableInterface()->selectedCells().size(), gui::maxCellsListed);
}

void TestAccessibleViews::manyLinks()
{
    QList<Link> links;
    Link link;
    for (link.id = 1; link.id <= 20'000; ++link.id)
        links << link;
    gui::LinksModel model;
    QTableView view;
    view.setModel(&model);
    model.setLinks(links, true);
    QAccessibleInterface *table = told(&view);
    QCOMPARE(table->tableInterface()->rowCount(), 20'000);
    QCOMPARE(table->childCount(), gui::maxCellsListed);
    QAccessibleInterface *cell = table->tableInterface()->cellAt(15'000, 0);
    QVERIFY(cell->isValid());
    const auto held = QAccessible::uniqueId(cell);
    model.setLinks({}, false);
    QVERIFY(!QAccessible::accessibleInterface(held)->isValid());
    QCOMPARE(table->tableInterface()->rowCount(), 0);
}

void TestAccessibleViews::childrenHavePlaces_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("children");
    QTest::newRow("list") << 0 << 4;
    QTest::newRow("tree, with headings above") << 1 << 5;
    QTest::newRow("table, with headings above and beside") << 2 << 10;
}

void TestAccessibleViews::childrenHavePlaces()
{
    QFETCH(int, kind);
    std::unique_ptr<QAbstractItemView> view;
    if (kind == 0)
        view.reset(new QListWidget);
    else if (kind == 1)
        view.reset(new QTreeWidget);
    else
        view.reset(new QTableWidget);
    fill(view.get(), 4);
    QAccessibleInterface *parent = told(view.get());
    QTEST(parent->childCount(), "children");
    for (int i = 0; i < parent->childCount(); ++i) {
        QAccessibleInterface *child = parent->child(i);
        QVERIFY(child && child->isValid());
        QCOMPARE(child->parent(), parent);
        QCOMPARE(parent->indexOfChild(child), i);
        QCOMPARE(parent->child(i), child); // it is the same object
    }
    QVERIFY(!parent->child(-1));
    QVERIFY(!parent->child(parent->childCount()));
}

void TestAccessibleViews::theCursorIsToldFarDown()
{
    EndlessModel model(1'000'000);
    QTableView view;
    view.setModel(&model);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    QTRY_VERIFY(view.hasFocus());
    view.setCurrentIndex(model.index(500'000, 3));
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(500'001 * 13 + 4); // QTableView counts cells like this, headings included
    QCOMPARE(name(event.accessibleInterface()), u"500000/3"_s);
    QAccessibleInterface *cell = told(&view)->focusChild();
    QVERIFY(cell);
    QCOMPARE(name(cell), u"500000/3"_s);
    QVERIFY(cell->state().focused && !cell->state().offscreen);
    const QPoint middle = cell->rect().center();
    QCOMPARE(told(&view)->childAt(middle.x(), middle.y()), cell);
}

void TestAccessibleViews::rowsOfATree()
{
    QTreeWidget tree;
    auto *fruit = new QTreeWidgetItem(&tree, {u"fruit"_s});
    new QTreeWidgetItem(fruit, {u"apple"_s});
    auto *pear = new QTreeWidgetItem(fruit, {u"pear"_s});
    new QTreeWidgetItem(&tree, {u"tea"_s});
    auto *table = told(&tree)->tableInterface();
    const auto names = [table] {
        QStringList all;
        for (int row = 0; row < table->rowCount(); ++row)
            all << table->cellAt(row, 0)->text(QAccessible::Name);
        return all.join(u' ');
    };
    QCOMPARE(names(), u"fruit tea"_s);
    QVERIFY(table->cellAt(0, 0)->state().collapsed);
    fruit->setExpanded(true);
    QCOMPARE(names(), u"fruit apple pear tea"_s);
    QVERIFY(table->cellAt(0, 0)->state().expanded);
    QAccessibleInterface *held = table->cellAt(2, 0);
    QCOMPARE(held->tableCellInterface()->rowIndex(), 2);
    pear->setHidden(true);
    QCOMPARE(names(), u"fruit apple tea"_s);
    QCOMPARE(held->tableCellInterface()->rowIndex(), -1);
    QCOMPARE(told(&tree)->indexOfChild(held), -1);
}

void TestAccessibleViews::rowsAreSelected()
{
    EndlessModel model(5);
    QTableView view;
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setModel(&model);
    auto *table = told(&view)->tableInterface();
    QAccessibleInterface *cell = table->cellAt(3, 1);
    cell->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(table->isRowSelected(3) && cell->state().selected);
    QVERIFY(table->selectRow(1));
    QCOMPARE(table->selectedRowCount(), 2);
    QVERIFY(table->unselectRow(3));
    QCOMPARE(table->selectedRows(), QList<int>{1});
    QVERIFY(!table->selectRow(5));
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    QVERIFY(table->selectRow(4));
    QCOMPARE(table->selectedRows(), QList<int>{4});
}

void TestAccessibleViews::theListOfAComboBox()
{
    QComboBox box;
    box.addItems({u"THB"_s, u"VND"_s});
    QAccessibleInterface *list = told(&box)->child(0);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->parent(), told(&box));
    QCOMPARE(list->childCount(), 2);
    QCOMPARE(name(list->child(1)), u"VND"_s);
    box.clear();
    QCOMPARE(list->childCount(), 0);
}

} // namespace

QTEST_MAIN(TestAccessibleViews)
#include "tst_accessibleviews.moc"
