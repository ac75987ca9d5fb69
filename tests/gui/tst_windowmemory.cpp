// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests that the window is arranged after a new start as the person left it, and that nonsense in what
// was remembered does no harm.
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "gui/links/linksmodel.h"
#include "gui/links/linkspage.h"
#include "ledger/ledgerfixture.h"
#include "support/heldgateway.h"
#include "support/windowfixture.h"

#include <QHeaderView>
#include <QMenu>
#include <QScreen>
#include <QTableView>
#include <QToolButton>

namespace linktill {

using namespace Qt::StringLiterals;
using gui::LinksModel;

class TestWindowMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void columnsAreRemembered();
    void orderIsRemembered();
    void columnsGoBack();
    void keptNamesAreForEver();
    void nonsense_data();
    void nonsense();
    void sizeIsRemembered();
    void sizeThatIsNonsense_data();
    void sizeThatIsNonsense();

private:
    void showLinks();
    void newStart();
    QTableView *table() { return m_w->find<QTableView>("linksTable"); }
    QHeaderView *header() { return table()->horizontalHeader(); }
    QMenu *menu() { return m_w->find<QToolButton>("columnsButton")->menu(); }
    QAction *choiceOf(int column);
    QStringList orders();
    /// Returns the titles of the shown columns, from left to right.
    QStringList shown();

    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<HeldGateway> m_gateway;
    std::unique_ptr<WindowFixture> m_w;
    const QStringList m_atFirst{u"Created"_s, u"State"_s, u"Amount"_s, u"Customer"_s, u"For"_s,
                                u"Order number"_s};
};

void TestWindowMemory::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_clock = std::make_unique<TestClock>();
    m_gateway = std::make_unique<HeldGateway>();
    m_w = std::make_unique<WindowFixture>(*m_gateway, *m_clock);
    Sending cheap = sendingOf(u"cheap"_s), dear = sendingOf(u"dear"_s);
    cheap.accountId = dear.accountId = practiceAccount().id; // the links of the active account are shown
    cheap.draft.amount = u"1"_s;
    dear.draft.amount = u"900"_s;
    for (const Sending &sending : {dear, cheap}) {
        QVERIFY(make(m_w->ledger(), sending, u"R-"_s + sending.draft.merchantOrderId));
        m_clock->pass(60);
    }
}

void TestWindowMemory::cleanup()
{
    m_w.reset();
    m_gateway.reset();
}

void TestWindowMemory::showLinks()
{
    m_w->key(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_w->window().findChild<gui::LinksPage *>());
    QTRY_COMPARE(orders().size(), 2);
}

void TestWindowMemory::newStart()
{
    m_w->close();
    m_w->reopen();
    showLinks();
}

QStringList TestWindowMemory::orders()
{
    QStringList orders;
    for (const Link &link : static_cast<LinksModel *>(table()->model())->links())
        orders.append(link.facts.orderId);
    return orders;
}

QStringList TestWindowMemory::shown()
{
    QStringList titles;
    for (int place = 0; place < header()->count(); ++place) {
        const int column = header()->logicalIndex(place);
        if (!table()->isColumnHidden(column))
            titles.append(LinksModel::columnTitle(column));
    }
    return titles;
}

QAction *TestWindowMemory::choiceOf(int column)
{
    for (QAction *action : menu()->actions()) {
        if (action->text() == LinksModel::columnTitle(column))
            return action;
    }
    qFatal("There is no such column to choose.");
}

void TestWindowMemory::columnsAreRemembered()
{
    showLinks();
    QCOMPARE(shown(), m_atFirst);
    choiceOf(LinksModel::Reference)->trigger();
    choiceOf(LinksModel::Customer)->trigger();
    header()->moveSection(header()->visualIndex(LinksModel::Amount), 0);
    header()->resizeSection(LinksModel::Description, 222);
    const QStringList now{u"Amount"_s, u"Created"_s, u"State"_s, u"For"_s, u"Order number"_s,
                          u"Reference"_s};
    QCOMPARE(shown(), now);
    newStart();
    QCOMPARE(shown(), now);
    QCOMPARE(header()->sectionSize(LinksModel::Description), 222);
    QVERIFY(choiceOf(LinksModel::Reference)->isChecked());
    QVERIFY(!choiceOf(LinksModel::Customer)->isChecked());
    choiceOf(LinksModel::Customer)->trigger();
    QCOMPARE(header()->sectionSize(LinksModel::Customer), 112); // it is as wide as before it was hidden
}

void TestWindowMemory::orderIsRemembered()
{
    showLinks();
    QCOMPARE(orders(), (QStringList{u"cheap"_s, u"dear"_s})); // the newest link comes first
    const QPoint amount(header()->sectionViewportPosition(LinksModel::Amount) + 20,
                        header()->height() / 2);
    QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, amount);
    QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, amount);
    QTRY_COMPARE(orders(), (QStringList{u"dear"_s, u"cheap"_s}));
    newStart();
    QTRY_COMPARE(orders(), (QStringList{u"dear"_s, u"cheap"_s}));
    QCOMPARE(header()->sortIndicatorSection(), int(LinksModel::Amount));
    QCOMPARE(header()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestWindowMemory::columnsGoBack()
{
    showLinks();
    choiceOf(LinksModel::Reference)->trigger();
    header()->moveSection(0, 4);
    header()->resizeSection(LinksModel::State, 300);
    table()->sortByColumn(LinksModel::Amount, Qt::AscendingOrder);
    m_w->find<QAction>("resetColumnsAction")->trigger();
    QCOMPARE(shown(), m_atFirst);
    QCOMPARE(header()->sectionSize(LinksModel::State), 150);
    QCOMPARE(header()->sortIndicatorSection(), int(LinksModel::CreatedAt));
    QTRY_COMPARE(orders(), (QStringList{u"cheap"_s, u"dear"_s}));
    newStart();
    QCOMPARE(shown(), m_atFirst);
    // The action is in the menu of the header as well, where people look for columns.
    QVERIFY(menu()->actions().contains(m_w->find<QAction>("resetColumnsAction")));
}

void TestWindowMemory::keptNamesAreForEver()
{
    // This is what an earlier version wrote.
    m_w->remembered[u"links/columns"_s] =
        u"amount=90 created=140 -state=150 -customer=112 description=116 order=156 account=120 "
        "environment=100 -expires=124 -changed=124 reference=170 creator=110"_s;
    m_w->remembered[u"links/order"_s] = u"amount"_s;
    newStart();
    QCOMPARE(shown(), (QStringList{u"Amount"_s, u"Created"_s, u"For"_s, u"Order number"_s, u"Account"_s,
                                   u"Environment"_s, u"Reference"_s, u"Made by"_s}));
    QCOMPARE(header()->sectionSize(LinksModel::Amount), 90);
    QCOMPARE(header()->sortIndicatorOrder(), Qt::AscendingOrder);
}

void TestWindowMemory::nonsense_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QStringList>("shownAfterwards");
    QTest::newRow("rubbish") << u"\u0001 <xml> ===="_s << u"rubbish"_s << m_atFirst;
    QTest::newRow("unknown columns") << u"shoesize=44 -colour=3"_s << u"-shoesize"_s << m_atFirst;
    QTest::newRow("one twice, one missing")
        << u"state=80 state=90 created=100 -amount=1 customer=1 -description=1 -order=1"_s << u"state"_s
        << QStringList{u"State"_s, u"Created"_s, u"Customer"_s};
    QTest::newRow("widths that are none")
        << u"created=-7 state=99999999999 amount=1000000 customer=abc description= order"_s << QString()
        << m_atFirst;
    QTest::newRow("all hidden") << u"-created=1 -state=1 -amount=1 -customer=1 -description=1 -order=1"_s
                                << u"-"_s << QStringList{u"Created"_s};
    QTest::newRow("an order that there is none of") << QString() << u"account"_s << m_atFirst;
    QTest::newRow("very long") << QString(100'000, u'x') << QString(100'000, u'-') << m_atFirst;
}

void TestWindowMemory::nonsense()
{
    QFETCH(QString, columns);
    QFETCH(QString, order);
    QFETCH(QStringList, shownAfterwards);
    m_w->remembered[u"links/columns"_s] = columns;
    m_w->remembered[u"links/order"_s] = order;
    newStart();
    QCOMPARE(shown(), shownAfterwards);
    for (int column = 0; column < header()->count(); ++column) {
        if (!table()->isColumnHidden(column)) {
            const int width = header()->sectionSize(column);
            QVERIFY2(width >= 40 && width <= 900, qPrintable(QString::number(width)));
        }
    }
    if (order != u"state")
        QCOMPARE(header()->sortIndicatorSection(), int(LinksModel::CreatedAt));
}

void TestWindowMemory::sizeIsRemembered()
{
    // Offscreen screens have room for this size; Qt 6.8 keeps a window on its screen.
    const QSize size(780, 640);
    m_w->window().resize(size);
    QCOMPARE(m_w->window().size(), size);
    m_w->close();
    m_w->reopen();
    QCOMPARE(m_w->window().size(), size);
}

void TestWindowMemory::sizeThatIsNonsense_data()
{
    QTest::addColumn<QString>("geometry");
    QTest::newRow("rubbish") << u"rubbish"_s;
    QTest::newRow("right head, then nothing")
        << QString::fromLatin1(QByteArray::fromHex("01d9d0cb00030000").toBase64());
    QTest::newRow("right head, then noise")
        << QString::fromLatin1((QByteArray::fromHex("01d9d0cb00030000") + QByteArray(58, '\x7f')).toBase64());
}

void TestWindowMemory::sizeThatIsNonsense()
{
    QFETCH(QString, geometry);
    m_w->close();
    m_w->remembered[u"window/geometry"_s] = geometry;
    m_w->reopen();
    const QSize size = m_w->window().size();
    const QSize room = m_w->window().screen()->availableSize();
    QVERIFY(size.width() >= 400 && size.height() >= 300);
    QVERIFY(size.width() <= qMax(1366, room.width()) && size.height() <= qMax(768, room.height()));
    QVERIFY(m_w->page().isVisible());
}

} // namespace linktill

QTEST_MAIN(linktill::TestWindowMemory)
#include "tst_windowmemory.moc"
