// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the list of links: rows follow their links through every new answer, pages are loaded when they
// are wanted, the last question wins, and a selection consists of links, not of rows.
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "gui/links/linklistloader.h"
#include "gui/links/linkselection.h"
#include "gui/links/linksmodel.h"
#include "ledger/ledgerfixture.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

namespace linktill {

using namespace Qt::StringLiterals;
using gui::LinkListLoader;
using gui::LinksModel;
using gui::LinkSelection;

namespace {

Link linkOf(LinkId id)
{
    Link link;
    link.id = id;
    link.facts.orderId = u"order-%1"_s.arg(id);
    link.facts.amount = id * 100;
    link.facts.currency = u"THB"_s;
    link.state = LinkState::Created;
    return link;
}

QList<Link> linksOf(const QList<int> &ids)
{
    QList<Link> links;
    for (const int id : ids)
        links.append(linkOf(id));
    return links;
}

QList<LinkId> idsOf(const QList<Link> &links)
{
    QList<LinkId> ids;
    for (const Link &link : links)
        ids.append(link.id);
    return ids;
}

const auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class TestLinksModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsFollowTheirLinks();
    void wantsMoreOnce();
    void leavesOutWhatItHas();
    void replacesAndRemoves();
    void shows_data();
    void shows();
    void selectionSurvivesAnotherOrder();
    void aNewChoiceForgetsWhatIsOutOfSight();
    void anotherFilterReleases();
    void feedBringsAllPages();
    void feedSorts();
    void theLastQuestionWins();
    void refreshKeepsRowsAndSelection();
    void sumsFollowTheFilter();
};

void TestLinksModel::rowsFollowTheirLinks()
{
    LinksModel model;
    QAbstractItemModelTester tester(&model, strict);
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        QList<int> ids;
        for (int id = 1; id <= 30; ++id) {
            if (random.bounded(3) > 0)
                ids.append(id);
        }
        if (round % 2)
            std::shuffle(ids.begin(), ids.end(), random);
        if (round % 50 == 49)
            ids.clear();
        QList<std::pair<LinkId, QPersistentModelIndex>> kept;
        for (int row = 0; row < model.rowCount(); ++row)
            kept.append({model.links().at(row).id, model.index(row, row % LinksModel::ColumnCount)});
        QList<Link> links = linksOf(ids);
        if (!links.isEmpty())
            links.first().state = LinkState::Success;
        model.setLinks(links, false);
        QCOMPARE(model.links(), links);
        for (const auto &[id, index] : kept) {
            QCOMPARE(index.isValid(), ids.contains(int(id)));
            if (index.isValid())
                QCOMPARE(model.links().at(index.row()).id, id);
        }
    }
}

void TestLinksModel::wantsMoreOnce()
{
    LinksModel model;
    QAbstractItemModelTester tester(&model, strict);
    QSignalSpy wanted(&model, &LinksModel::moreWanted);
    model.setLinks(linksOf({9, 8}), true);
    if (wanted.isEmpty()) // the tester itself may have asked for more
        model.fetchMore({});
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(wanted.size(), 1);
    model.moreFailed();
    QVERIFY(model.canFetchMore({}));
    model.append(linksOf({7}), false);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.rowCount(), 3);
}

void TestLinksModel::leavesOutWhatItHas()
{
    LinksModel model;
    QAbstractItemModelTester tester(&model, strict);
    model.setLinks(linksOf({5, 4}), true);
    model.append(linksOf({4, 3}), true);
    QCOMPARE(idsOf(model.links()), (QList<LinkId>{5, 4, 3}));
}

void TestLinksModel::replacesAndRemoves()
{
    LinksModel model;
    QAbstractItemModelTester tester(&model, strict);
    model.setLinks(linksOf({5, 4, 3}), false);
    const QPersistentModelIndex third(model.index(2, 0));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    Link paid = linkOf(4);
    paid.state = LinkState::Success;
    model.replace(paid);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.links().at(1), paid);
    model.replace(linkOf(99));
    QCOMPARE(changed.size(), 1);
    model.remove(4);
    QCOMPARE(idsOf(model.links()), (QList<LinkId>{5, 3}));
    QCOMPARE(third.row(), 1);
    QCOMPARE(model.rowOf(4), -1);
}

void TestLinksModel::shows_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("amount in its currency") << int(LinksModel::Amount) << u"฿2,500.00"_s;
    QTest::newRow("state in words") << int(LinksModel::State) << u"Paid"_s;
    QTest::newRow("customer by e-mail without a name") << int(LinksModel::Customer) << u"a@b.example"_s;
    QTest::newRow("description on one line") << int(LinksModel::Description) << u"two lines"_s;
    QTest::newRow("no end") << int(LinksModel::Expires) << QString();
    QTest::newRow("environment in words") << int(LinksModel::EnvironmentWord) << u"Live"_s;
}

void TestLinksModel::shows()
{
    QFETCH(int, column);
    QFETCH(QString, text);
    Link link = linkOf(2500);
    link.state = LinkState::Success;
    link.facts.customer.email = u"a@b.example"_s;
    link.facts.description = u"two\nlines"_s;
    link.environment = Environment::Live;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    LinksModel model;
    model.setLinks({link}, false);
    QCOMPARE(model.index(0, column).data().toString(), text);
}

void TestLinksModel::selectionSurvivesAnotherOrder()
{
    LinksModel model;
    QItemSelectionModel rows(&model);
    LinkSelection selection(model, rows);
    model.setLinks(linksOf({9, 8, 7, 6}), true);
    rows.select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    rows.select(model.index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(idsOf(selection.links()), (QList<LinkId>{8, 6}));
    QSignalSpy changed(&selection, &LinkSelection::changed);
    selection.hold();
    model.setLinks(linksOf({1, 2, 6}), true); // link 8 is on a later page
    QCOMPARE(idsOf(selection.links()), (QList<LinkId>{8, 6}));
    selection.settle();
    QCOMPARE(idsOf(selection.links()), (QList<LinkId>{6, 8}));
    QCOMPARE(changed.size(), 1);
    model.append(linksOf({7, 8, 9}), false);
    QCOMPARE(idsOf(selection.links()), (QList<LinkId>{6, 8}));
    QVERIFY(rows.isRowSelected(model.rowOf(8)));
    QVERIFY(!rows.isRowSelected(model.rowOf(7)));
}

void TestLinksModel::aNewChoiceForgetsWhatIsOutOfSight()
{
    LinksModel model;
    QItemSelectionModel rows(&model);
    LinkSelection selection(model, rows);
    model.setLinks(linksOf({9, 8}), true);
    rows.select(model.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection.hold();
    model.setLinks(linksOf({1, 2}), true);
    selection.settle();
    QCOMPARE(idsOf(selection.links()), (QList<LinkId>{9}));
    rows.select(model.index(1, 0),
                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(idsOf(selection.links()), (QList<LinkId>{2}));
}

void TestLinksModel::anotherFilterReleases()
{
    LinksModel model;
    QItemSelectionModel rows(&model);
    LinkSelection selection(model, rows);
    model.setLinks(linksOf({9, 8, 7}), false);
    rows.select(model.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    rows.select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection.hold();
    selection.release();
    model.setLinks(linksOf({8}), false);
    QCOMPARE(idsOf(selection.links()), (QList<LinkId>{8}));
}

namespace {

/// Makes that many links, one each minute, with order numbers "o-0001" and up.
void fill(LedgerFixture &f, Ledger &ledger, int count)
{
    for (int i = 1; i <= count; ++i) {
        Sending sending = sendingOf(u"o-%1"_s.arg(i, 4, 10, QChar(u'0')));
        sending.draft.amount = QString::number((i * 37) % 101 + 1);
        if (i % 10 == 0)
            sending.draft.currency = u"USD"_s;
        if (make(ledger, sending, u"ref-%1"_s.arg(i)) == 0)
            qFatal("The link was not made.");
        f.clock.pass(60);
    }
}

void fetchAll(LinksModel &model)
{
    while (model.canFetchMore({})) {
        QSignalSpy came(&model, &QAbstractItemModel::rowsInserted);
        model.fetchMore({});
        if (!came.wait())
            qFatal("No page came.");
    }
}

} // namespace

void TestLinksModel::feedBringsAllPages()
{
    LedgerFixture f;
    const auto ledger = f.open();
    fill(f, *ledger, 250);
    LinksModel model;
    LinkListLoader feed(*ledger, model);
    QSignalSpy loaded(&feed, &LinkListLoader::loaded);
    feed.refresh();
    QCOMPARE(model.rowCount(), 0); // refresh() does not wait for the ledger
    QVERIFY(loaded.wait());
    QVERIFY(model.rowCount() < 250);
    QCOMPARE(model.links().first().facts.orderId, u"o-0250"_s);
    fetchAll(model);
    QCOMPARE(model.rowCount(), 250);
    QCOMPARE(model.links().last().facts.orderId, u"o-0001"_s);
}

void TestLinksModel::feedSorts()
{
    LedgerFixture f;
    const auto ledger = f.open();
    fill(f, *ledger, 30);
    LinksModel model;
    LinkListLoader feed(*ledger, model);
    QSignalSpy loaded(&feed, &LinkListLoader::loaded);
    model.sort(LinksModel::OrderNumber, Qt::AscendingOrder);
    QVERIFY(loaded.wait());
    QCOMPARE(model.links().first().facts.orderId, u"o-0001"_s);
    model.sort(LinksModel::Reference, Qt::AscendingOrder); // links cannot be sorted by their reference
    QVERIFY(!feed.isLoading());
    model.sort(LinksModel::OrderNumber, Qt::DescendingOrder);
    QVERIFY(loaded.wait());
    QCOMPARE(model.links().first().facts.orderId, u"o-0030"_s);
}

void TestLinksModel::theLastQuestionWins()
{
    LedgerFixture f;
    const auto ledger = f.open();
    fill(f, *ledger, 30);
    LinksModel model;
    LinkListLoader feed(*ledger, model);
    QSignalSpy loaded(&feed, &LinkListLoader::loaded);
    QSignalSpy summed(&feed, &LinkListLoader::summed);
    for (const char *typed : {"o", "o-", "o-0", "o-00", "o-001", "o-0017"}) {
        LinkFilter filter;
        filter.search = QString::fromLatin1(typed);
        feed.setFilter(filter);
    }
    QTRY_COMPARE(summed.size(), 1);
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.links().first().facts.orderId, u"o-0017"_s);
    QCOMPARE(summed.first().first().value<LinkSums>().links(), 1);
}

void TestLinksModel::refreshKeepsRowsAndSelection()
{
    LedgerFixture f;
    const auto ledger = f.open();
    fill(f, *ledger, 250);
    LinksModel model;
    QAbstractItemModelTester tester(&model, strict);
    LinkListLoader feed(*ledger, model);
    QItemSelectionModel rows(&model);
    LinkSelection selection(model, rows);
    QSignalSpy loaded(&feed, &LinkListLoader::loaded);
    feed.refresh();
    QVERIFY(loaded.wait());
    QTRY_VERIFY2((fetchAll(model), model.rowCount() == 250), qPrintable(QString::number(model.rowCount())));
    const int row = 230;
    rows.select(model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const LinkId id = model.links().at(row).id;
    QVERIFY(make(*ledger, sendingOf(u"newest"_s), u"ref-newest"_s) != 0);
    feed.refresh();
    QVERIFY(loaded.wait());
    QCOMPARE(model.links().first().facts.orderId, u"newest"_s);
    QCOMPARE(model.rowCount(), 250); // as many rows as before
    QCOMPARE(idsOf(selection.links()), QList<LinkId>{id});
    QCOMPARE(model.rowOf(id), row + 1);
}

void TestLinksModel::sumsFollowTheFilter()
{
    LedgerFixture f;
    const auto ledger = f.open();
    fill(f, *ledger, 30);
    LinksModel model;
    LinkListLoader feed(*ledger, model);
    QSignalSpy summed(&feed, &LinkListLoader::summed);
    LinkFilter filter;
    filter.currency = u"USD"_s;
    feed.setFilter(filter);
    QVERIFY(summed.wait());
    const auto sums = summed.first().first().value<LinkSums>();
    QCOMPARE(sums.sums.size(), 1);
    qint64 amount = 0;
    for (const int i : {10, 20, 30})
        amount += ((i * 37) % 101 + 1) * 100;
    QCOMPARE(sums.sums.first(),
             (LinkSum{Environment::Sandbox, u"USD"_s, LinkState::Created, 3, amount}));
}

} // namespace linktill

QTEST_GUILESS_MAIN(linktill::TestLinksModel)
#include "tst_linksmodel.moc"
