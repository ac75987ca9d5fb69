// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Compares lists, searches and sums with the simple way of looking at every link.
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "bench/ledgermaker.h"
#include "ledger/ledgerfixture.h"
#include "ledger/records.h"
#include "ledger/words.h"

#include <map>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

const QDateTime first(QDate(2025, 1, 1), QTime(0, 0), QTimeZone::utc());

class TestLedgerLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pages_data();
    void pages();
    void sums_data() { pages_data(); }
    void sums();
    void orders_data();
    void orders();
    void searches_data();
    void searches();
    void searchWithOtherConditions();
    void widthAndCaseDoNotMatter();
    void foundBeforeAndAfterIndexing();
    void foldedText();
    void sumsFollowEveryChange();
    void lineFollowsEveryChange();
    void pageMarkSurvivesNewLinks();

private:
    /// Returns the links of all pages.
    QList<Link> everything(LinkQuery query, int limit)
    {
        QList<Link> all;
        query.limit = limit;
        do {
            const auto page = m_ledger->links().page(query);
            if (!page)
                qFatal("%s", qPrintable(page.error().detail));
            all += page->links;
            query.after = page->next;
        } while (!query.after.isNull());
        return all;
    }
    QList<LinkId> idsOf(const QList<Link> &links)
    {
        QList<LinkId> ids;
        for (const Link &link : links)
            ids << link.id;
        return ids;
    }
    QList<Link> plainly(const LinkFilter &f) const;

    LedgerFixture m_fixture;
    std::unique_ptr<ledger::SqlLedger> m_ledger;
    QList<Link> m_links; ///< all links, newest first
};

void TestLedgerLists::initTestCase()
{
    // These are more links than are gathered, and more than are walked for one letter.
    QVERIFY(makeLedger(m_fixture.file(), 20'000, first));
    m_ledger = m_fixture.open();
    LinkQuery archived;
    archived.filter.archive = LinkFilter::Archive::Only;
    m_links = everything({}, 7000) + everything(archived, 7000);
    QCOMPARE(m_links.size(), 20'000);
    std::sort(m_links.begin(), m_links.end(), [](const Link &a, const Link &b) { return a.id > b.id; });
    QCOMPARE(m_links.constLast().id, 1);
}

QList<Link> TestLedgerLists::plainly(const LinkFilter &f) const
{
    QList<Link> kept;
    for (const Link &l : m_links) {
        const bool fits = (f.states.isEmpty() || f.states.contains(l.state))
            && (!f.environment || *f.environment == l.environment)
            && (f.accountId.isEmpty() || f.accountId == l.accountId)
            && (f.currency.isEmpty() || f.currency == l.facts.currency)
            && (!f.from.isValid() || l.created >= f.from) && (!f.to.isValid() || l.created < f.to)
            && (f.creator.isEmpty() || f.creator == l.creator)
            && (!f.least || l.facts.amount >= *f.least) && (!f.limit || l.facts.amount <= *f.limit)
            && l.archived == (f.archive == LinkFilter::Archive::Only)
            && ledger::wordsOf(l).contains(ledger::folded(f.search));
        if (fits)
            kept << l;
    }
    return kept;
}

void TestLedgerLists::pages_data()
{
    QTest::addColumn<LinkFilter>("filter");
    const auto row = [](const char *name, const auto &set) {
        LinkFilter filter;
        set(filter);
        QTest::newRow(name) << filter;
    };
    row("all", [](LinkFilter &) {});
    row("archived", [](LinkFilter &f) { f.archive = LinkFilter::Archive::Only; });
    row("success", [](LinkFilter &f) { f.states = {LinkState::Success}; });
    row("not sent, few", [](LinkFilter &f) { f.states = {LinkState::NotSent}; });
    row("unknown, none", [](LinkFilter &f) { f.states = {LinkState::Unknown}; });
    row("two states, many", [](LinkFilter &f) { f.states = {LinkState::Success, LinkState::Expired}; });
    row("two states, few", [](LinkFilter &f) { f.states = {LinkState::NotSent, LinkState::Other}; });
    row("live", [](LinkFilter &f) { f.environment = Environment::Live; });
    row("sandbox", [](LinkFilter &f) { f.environment = Environment::Sandbox; });
    row("VND", [](LinkFilter &f) { f.currency = u"VND"_s; });
    row("account", [](LinkFilter &f) { f.accountId = u"a-seoul0000004"_s; });
    row("creator", [](LinkFilter &f) { f.creator = u"linh"_s; });
    row("a day", [](LinkFilter &f) { f.from = first.addDays(90); f.to = first.addDays(91); });
    row("two years", [](LinkFilter &f) { f.from = first.addSecs(90'000'123); f.to = first.addDays(900); });
    row("since", [](LinkFilter &f) { f.from = first.addDays(400).addSecs(7); });
    row("until", [](LinkFilter &f) { f.to = first.addDays(400).addSecs(7); });
    row("amounts, wide", [](LinkFilter &f) { f.currency = u"THB"_s; f.least = 100'000; f.limit = 2'000'000; });
    row("amounts, narrow", [](LinkFilter &f) { f.currency = u"THB"_s; f.least = 100'000; f.limit = 101'000; });
    row("amounts, from", [](LinkFilter &f) { f.currency = u"VND"_s; f.least = 1'000'000; });
    row("success, live, THB, linh", [](LinkFilter &f) {
        f.states = {LinkState::Success}; f.environment = Environment::Live;
        f.currency = u"THB"_s; f.creator = u"linh"_s;
    });
    row("two states, THB, two years, wide amounts", [](LinkFilter &f) {
        f.states = {LinkState::Success, LinkState::Expired}; f.currency = u"THB"_s;
        f.from = first.addDays(100); f.to = first.addDays(900); f.least = 50'000;
    });
}

void TestLedgerLists::pages()
{
    QFETCH(LinkFilter, filter);
    const QList<Link> expected = plainly(filter);
    const QList<Link> found = everything({filter, {}, {}, 0}, 333);
    QCOMPARE(idsOf(found), idsOf(expected));
    QCOMPARE(found, expected);
}

void TestLedgerLists::sums()
{
    QFETCH(LinkFilter, filter);
    const QList<LinkSum> list = sumsOf(plainly(filter)).sums;
    const auto found = m_ledger->links().sums(filter);
    QVERIFY(found);
    QVERIFY(found->complete);
    QCOMPARE(found->sums, list);
}

void TestLedgerLists::orders_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("filtered");
    const char *names[] = {"created", "changed", "expires", "amount",
                           "state", "customer", "description", "order id"};
    for (int column = 0; column < 8; ++column) {
        QTest::newRow(names[column]) << column << false;
        QTest::addRow("%s, filtered", names[column]) << column << true;
    }
}

void TestLedgerLists::orders()
{
    QFETCH(int, column);
    QFETCH(bool, filtered);
    const auto key = [column](const Link &l) -> std::tuple<QByteArray, qint64, LinkId> {
        const LinkFacts &f = l.facts;
        switch (LinkColumn(column)) {
        case LinkColumn::Changed: return {{}, l.changed.toMSecsSinceEpoch(), l.id};
        case LinkColumn::Expires: return {{}, f.expires.toMSecsSinceEpoch(), l.id};
        case LinkColumn::Amount: return {f.currency.toUtf8(), f.amount, l.id};
        case LinkColumn::State: return {linkStateName(l.state).toUtf8(), l.id, l.id};
        case LinkColumn::Customer: return {f.customer.name.toUtf8(), 0, l.id};
        case LinkColumn::Description: return {f.description.toUtf8(), 0, l.id};
        case LinkColumn::OrderId: return {f.orderId.toUtf8(), 0, l.id};
        default: return {{}, l.id, l.id};
        }
    };
    LinkFilter filter;
    if (filtered) {
        filter.states = {LinkState::Success, LinkState::Expired};
        filter.currency = u"THB"_s;
        filter.least = 10'000;
    }
    QList<Link> expected = plainly(filter);
    std::sort(expected.begin(), expected.end(),
              [&](const Link &a, const Link &b) { return key(a) < key(b); });
    LinkQuery query{filter, {LinkColumn(column), Qt::AscendingOrder}, {}, 0};
    QCOMPARE(idsOf(everything(query, 777)), idsOf(expected));
    std::reverse(expected.begin(), expected.end());
    query.order.direction = Qt::DescendingOrder;
    QCOMPARE(idsOf(everything(query, 1500)), idsOf(expected));
}

void TestLedgerLists::searches_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text :
         {u"ก", u"กา", u"กาแ", u"กาแฟ", u"ร้าน", u"đ", u"cà", u"cà phê", u"NGUYỄN", u"茶", u"抹茶",
          u"抹茶ケ", u"김", u"김민", u"김민준", u"커피 원두", u"c", u"Co", u"coffee beans", u"zz",
          u"c12345@", u"LT-2025", u"LT-20250312-", u"+6681", u"table: 42", u"\"", u"'; DROP", u"%",
          u"___", u"   ", u"*", u"AND", u"NOT x", u"🙂", u"ref", u"珈琲豆", u"no such text at all"})
        QTest::newRow(QString::fromUtf16(text).toUtf8().constData()) << QString::fromUtf16(text);
}

void TestLedgerLists::searches()
{
    QFETCH(QString, text);
    LinkFilter filter;
    filter.search = text;
    const QList<LinkId> expected = idsOf(plainly(filter));
    // A page that is not full makes the search look further than a full one.
    QCOMPARE(idsOf(everything({filter, {}, {}, 0}, 500)), expected);
    LinkQuery query{filter, {LinkColumn::OrderId, Qt::AscendingOrder}, {}, 0};
    QCOMPARE(everything(query, 900).size(), expected.size());
    query.order = {LinkColumn::Created, Qt::AscendingOrder};
    QCOMPARE(idsOf(everything(query, 500)), QList<LinkId>(expected.crbegin(), expected.crend()));
    const auto sums = m_ledger->links().sums(filter);
    QVERIFY(sums);
    if (sums->complete)
        QCOMPARE(sums->links(), expected.size());
    else
        QVERIFY(sums->links() > 0 && sums->links() < expected.size());
}

void TestLedgerLists::searchWithOtherConditions()
{
    for (const QString &text : {u"a"_s, u"กา"_s, u"กาแฟ"_s, u"lt-2025"_s}) {
        LinkFilter filter;
        filter.search = text;
        filter.states = {LinkState::Success, LinkState::Expired};
        filter.currency = u"THB"_s;
        QCOMPARE(idsOf(everything({filter, {}, {}, 0}, 300)), idsOf(plainly(filter)));
        filter.states = {LinkState::NotSent};
        QCOMPARE(idsOf(everything({filter, {}, {}, 0}, 3)), idsOf(plainly(filter)));
        QCOMPARE(m_ledger->links().sums(filter)->links(), plainly(filter).size());
        filter.archive = LinkFilter::Archive::Only;
        QCOMPARE(idsOf(everything({filter, {}, {}, 0}, 3)), idsOf(plainly(filter)));
    }
}

void TestLedgerLists::widthAndCaseDoNotMatter()
{
    LedgerFixture f;
    auto ledger = f.open();
    Sending sending = sendingOf(u"Order-7"_s);
    sending.draft.description = u"ﾗｰﾒﾝ  Ｓｅｔ\nNGUYỄN"_s;
    sending.draft.customer.email = u"Anong@Shop.example"_s;
    sending.draft.notes = {{u"Tisch"_s, u"vier"_s}};
    QVERIFY(make(*ledger, sending, u"RefX9"_s));
    for (const QString &text : {u"ラーメン"_s, u"set"_s, u"nguyễn"_s, u"ラーメン set nguyễn"_s,
                                u"order-7"_s, u"refx9"_s, u"anong@"_s, u"VIER"_s, u"r"_s, u"9"_s}) {
        LinkQuery query;
        query.filter.search = text;
        QVERIFY2(ledger->links().page(query)->links.size() == 1, qPrintable(text));
    }
}

void TestLedgerLists::foundBeforeAndAfterIndexing()
{
    LedgerFixture f;
    auto ledger = f.open();
    const auto found = [&](const QString &text) {
        LinkQuery query;
        query.filter.search = text;
        return idsOf(ledger->links().page(query)->links);
    };
    const auto mark = [&] { return withSql(f.file(), {u"SELECT upto FROM search_mark"_s})->toInt(); };
    int moved = 0;
    for (int i = 1, before = 0; i <= 300; ++i) {
        QVERIFY(make(*ledger, sendingOf(u"order-%1-x"_s.arg(i)), u"Ref%1Q"_s.arg(i)));
        QCOMPARE(found(u"order-%1-"_s.arg(i)), QList<LinkId>{i});
        moved += std::exchange(before, mark()) != mark();
        QVERIFY(mark() < i && i - mark() < 128);
    }
    QCOMPARE(moved, 2);
    for (const int i : {1, 100, 200, mark() - 1, mark(), mark() + 1, 300}) {
        QCOMPARE(found(u"ref%1q"_s.arg(i)), QList<LinkId>{i});
        LinkContent draft = sendingOf(u"order-%1-x"_s.arg(i)).draft;
        draft.description = u"changed %1;"_s.arg(i);
        QVERIFY(ledger->links().recordEdit(keyOf(*ledger, i), draft, "{}"));
        QCOMPARE(found(u"changed %1;"_s.arg(i)), QList<LinkId>{i});
    }
    QCOMPARE(found(u"changed"_s).size(), 7);
    QCOMPARE(found(u"ch"_s).size(), 7);
    QCOMPARE(found(u"order-"_s).size(), 100); // one page
    QVERIFY(withSql(f.file(), {u"DELETE FROM link_text WHERE link_id > (SELECT upto FROM search_mark)"_s,
                               u"INSERT INTO link_search(link_search, rank) "
                               "VALUES ('integrity-check', 1)"_s}));
}

void TestLedgerLists::foldedText()
{
    QCOMPARE(ledger::folded(u"  Ｃａｆｅ\t  É "_s), u"cafe é"_s);
    QCOMPARE(ledger::folded(u"e\u0301"_s), u"é"_s);
    QVERIFY(ledger::folded(u" \n"_s).isEmpty());
}

/// Amounts of different environments, states or currencies are not added up.
void TestLedgerLists::sumsFollowEveryChange()
{
    LedgerFixture f;
    auto ledger = f.open();
    LinkFilter paid;
    paid.states = {LinkState::Success};
    const auto waiting = [](const char *currency, qint64 links, qint64 amount) {
        return LinkSum{Environment::Sandbox, QString::fromLatin1(currency), LinkState::Created, links,
                       amount};
    };
    for (int i = 0; i < 3; ++i)
        QVERIFY(make(*ledger, sendingOf(u"o-%1"_s.arg(i)), u"R%1"_s.arg(i)));
    QCOMPARE(ledger->links().sums({})->sums, (QList<LinkSum>{waiting("THB", 3, 75150)}));
    QVERIFY(ledger->links().sums(paid)->sums.isEmpty());
    QVERIFY(
        ledger->links().recordStatus(keyOf(*ledger, 2), {{}, {}, u"Success"_s, {}, LinkState::Success}));
    const LinkSum received{Environment::Sandbox, u"THB"_s, LinkState::Success, 1, 25050};
    QCOMPARE(ledger->links().sums(paid)->sums, QList<LinkSum>{received});
    QCOMPARE(ledger->links().sums({})->sums, (QList<LinkSum>{waiting("THB", 2, 50100), received}));
    LinkContent draft = sendingOf({}).draft;
    draft.currency = u"JPY"_s;
    draft.amount = u"900"_s;
    QVERIFY(ledger->links().recordEdit(keyOf(*ledger, 1), draft, "{\"currency\":\"JPY\"}"));
    QCOMPARE(ledger->links().sums({})->sums,
             (QList<LinkSum>{waiting("JPY", 1, 900), waiting("THB", 1, 25050), received}));
    Sending live = sendingOf(u"o-9"_s);
    live.environment = Environment::Live;
    QVERIFY(make(*ledger, live, u"R9"_s));
    QCOMPARE(ledger->links().sums({})->sums.constLast(),
             (LinkSum{Environment::Live, u"THB"_s, LinkState::Created, 1, 25050}));
}

/// Pages read a link's texts from one column, which holds them a second time.
void TestLedgerLists::lineFollowsEveryChange()
{
    LedgerFixture f;
    auto ledger = f.open();
    const auto differing = [&f] {
        QStringList texts = ledger::linkColumnNames();
        for (const char *number : {"id", "amount", "created_at", "changed_at", "expires_at",
                                   "next_refresh_at", "archived", "assembled", "open_edit"})
            texts.removeOne(u"l."_s + QLatin1String(number));
        const QString fresh = ledger::lineOr(u"''"_s, texts);
        const auto count =
            withSql(f.file(), {u"SELECT count(*) FROM link l WHERE l.line <> %1"_s.arg(fresh)});
        return count ? count->toInt() : -1;
    };
    QVERIFY(make(*ledger, sendingOf(u"a"_s), u"R1"_s));
    const LinkKey second = *ledger->links().begin(sendingOf(u"b"_s));
    QCOMPARE(differing(), 0);
    QVERIFY(ledger->links().settle(second, Refused{400, u"4002"_s, {}, {}, {}, RefusalKind::UsedBefore}));
    QVERIFY(ledger->links().recordStatus(keyOf(*ledger, 1), {{}, {}, u"Some\x1fword"_s, {}}));
    QCOMPARE(differing(), 0);
    LinkContent draft = sendingOf({}).draft;
    draft.description = u"กาแฟ"_s;
    QVERIFY(ledger->links().recordEdit(keyOf(*ledger, 1), draft, "{}"));
    QVERIFY(ledger->links().setArchived(keyOf(*ledger, 1), true));
    QVERIFY(ledger->links().recordCancel(keyOf(*ledger, 1)));
    QCOMPARE(differing(), 0);
    // The same holds for a link that was written before this column existed.
    QVERIFY(withSql(f.file(), {u"UPDATE link SET line = ''"_s}));
    const auto plain = ledger->links().link(1);
    QCOMPARE(plain->link.facts.description, draft.description);
    QVERIFY(ledger->links().setArchived(keyOf(*ledger, 1), false));
    QCOMPARE(*withSql(f.file(), {u"SELECT count(*) FROM link WHERE line <> ''"_s}), QVariant(1));
    QCOMPARE(ledger->links().link(1)->link.facts.description, draft.description);
    QCOMPARE(ledger->links().page({})->links.size(), 2);
}

void TestLedgerLists::pageMarkSurvivesNewLinks()
{
    LedgerFixture f;
    auto ledger = f.open();
    for (int i = 1; i <= 6; ++i)
        QVERIFY(make(*ledger, sendingOf(u"o-%1"_s.arg(i)), u"R%1"_s.arg(i)));
    LinkQuery query;
    query.limit = 3;
    const auto page = ledger->links().page(query);
    QCOMPARE(idsOf(page->links), (QList<LinkId>{6, 5, 4}));
    QVERIFY(make(*ledger, sendingOf(u"o-7"_s), u"R7"_s)); // it comes before and moves no later link
    query.after = page->next;
    QCOMPARE(idsOf(ledger->links().page(query)->links), (QList<LinkId>{3, 2, 1}));
    query.after = ledger->links().page(query)->next;
    QVERIFY(ledger->links().page(query)->links.isEmpty());
    QVERIFY(ledger->links().page(query)->next.isNull());
}

} // namespace

QTEST_GUILESS_MAIN(TestLedgerLists)
#include "tst_ledgerlists.moc"
