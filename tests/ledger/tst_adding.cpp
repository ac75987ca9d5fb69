// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests how lists of customers and products are added: who is who, what is kept of both, trials, taking back.
// Each function runs on SQLite and in memory.
#include "application/ports/customerrepository.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgermaintenance.h"
#include "application/ports/linkrepository.h"
#include "application/ports/productrepository.h"
#include "core/contactrules.h"
#include "ledger/ledgerfixture.h"
#include "support/memory/memoryledger.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

const QString shop = u"a-1"_s;
const QString phone = u"+66812345678"_s;

/// Holds a ledger of the kind that the test runs on.
struct Till
{
    LedgerFixture fixture;
    std::unique_ptr<Ledger> ledger;

    Till()
    {
        QFETCH_GLOBAL(bool, inMemory);
        if (inMemory)
            ledger = std::make_unique<memory::MemoryLedger>(u"somchai"_s, fixture.clock);
        else
            ledger = fixture.open();
    }
    CustomerRepository &customers() const { return ledger->customers(); }
    ProductRepository &products() const { return ledger->products(); }

    /// Returns all customers in the order in which they were added.
    QList<KnownCustomer> all() const
    {
        QList<KnownCustomer> all;
        PageMark mark;
        do {
            const auto page = customers().page(shop, mark, 500);
            all += page->customers;
            mark = page->next;
        } while (!mark.isNull());
        std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
        return all;
    }
    QStringList names() const
    {
        QStringList names;
        for (const KnownCustomer &one : all())
            names << one.contact.name;
        return names;
    }
    QList<Product> goods() const
    {
        QList<Product> all = products().page(shop, {}, 500)->products;
        std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
        return all;
    }
    void link(const QString &orderId, const Customer &customer) const
    {
        Sending sending = sendingOf(orderId);
        sending.draft.customer = customer;
        sending.remembersCustomer = true;
        QVERIFY(make(*ledger, sending, u"R-"_s + orderId));
    }
    void pass() { fixture.clock.pass(1); }
};

KnownCustomer someone(const QString &name, const QString &email = {}, const QString &tel = {},
                      const QString &notes = {})
{
    KnownCustomer customer;
    customer.accountId = shop;
    customer.contact = {name, email, tel};
    customer.notes = notes;
    return customer;
}

Address street(const QString &line, const QString &city = u"Bangkok"_s)
{
    Address address;
    address.line1 = line;
    address.city = city;
    return address;
}

KnownCustomer livingAt(const QString &name, const QString &line)
{
    KnownCustomer customer = someone(name);
    customer.billing.address = street(line);
    return customer;
}

Product article(const QString &name, const QString &barcode = {}, qint64 baht = 0)
{
    Product product;
    product.name = name;
    product.barcode = barcode;
    if (baht)
        product.prices.insert(u"THB"_s, baht * 100);
    return product;
}

/// "new 2, same 0, changed 1, others 0".
QString counts(const LedgerResult<CustomersAdded> &added)
{
    return added ? u"new %1, same %2, changed %3, others %4"_s.arg(added->fresh)
                       .arg(added->same)
                       .arg(added->changed)
                       .arg(added->others.size())
                 : added.error().detail;
}

QString counts(const LedgerResult<ProductsAdded> &added)
{
    return added ? u"new %1, same %2, changed %3"_s.arg(added->fresh).arg(added->same).arg(added->changed)
                 : added.error().detail;
}

QStringList doublesOf(const LedgerResult<CustomersAdded> &added)
{
    QStringList pairs;
    for (const LikelyDouble &one : added->doubles)
        pairs << one.known.contact.name + u" = "_s + one.added.contact.name;
    return pairs;
}

class TestAdding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void whoIsWho_data();
    void whoIsWho();
    void whoIsWhoForLinks();
    void manyShareAPhone();
    void manyHaveOneBareName();
    void bareNamesWithAddresses();
    void onMatch_data();
    void onMatch();
    void addressesAreTakenAsAWhole();
    void notesAreJoined();
    void notesHaveALimit();
    void spellingsStay();
    void rowsOfOneList();
    void likelyDoubles_data();
    void likelyDoubles();
    void doublesAreLimited();
    void commonNamesAreNoDoubles();
    void doublesHaveNumbers();
    void aTrialKeepsNothing();
    void aTrialTellsTheSame();
    void linksAreMadeDuringATrial();
    void cancelledWhenever();
    void undone();
    void undoneExceptWhatHappenedSince();
    void undoneAfterLinks();
    void undoneTwice();
    void mergedNotes();
    void onMatchOfProducts_data();
    void onMatchOfProducts();
    void manyVariants();
    void aTrialOfProducts();
    void undoneProducts();
};

void TestAdding::initTestCase_data()
{
    QTest::addColumn<bool>("inMemory");
    QTest::newRow("SQLite") << false;
    QTest::newRow("memory") << true;
}

void TestAdding::whoIsWho_data()
{
    QTest::addColumn<QList<KnownCustomer>>("known");
    QTest::addColumn<KnownCustomer>("row");
    QTest::addColumn<QString>("found"); // "new", "other", or the name of the known one
    using List = QList<KnownCustomer>;
    const QString mail = u"anan@example.com"_s;
    const auto row = [](const char *name, const List &known, const KnownCustomer &one, const QString &found) {
        QTest::newRow(name) << known << one << found;
    };
    row("e-mail, other case", {someone(u"Anan"_s, u"Anan@Example.COM"_s)}, someone(u"Anan"_s, mail), u"Anan"_s);
    row("e-mail, no name", {someone(u"Anan"_s, mail)}, someone({}, mail), u"Anan"_s);
    row("e-mail, other phone", {someone(u"Anan"_s, mail, phone)}, someone(u"Anan"_s, mail, u"+6681"_s), u"Anan"_s);
    row("e-mail, other name", {someone(u"Anan"_s, mail)}, someone(u"Benja"_s, mail), u"other"_s);
    row("e-mail and phone, other name", {someone(u"Anan"_s, mail, phone)}, someone(u"Benja"_s, mail, phone),
        u"other"_s);
    row("e-mail of one, phone of the other", {someone(u"Anan A"_s, mail), someone(u"Anan B"_s, {}, phone)},
        someone(u"Anan"_s, mail, phone), u"Anan A"_s);
    row("phone, same name", {someone(u"Anan Rung"_s, {}, phone)}, someone(u"anan  rung"_s, mail, phone),
        u"Anan Rung"_s);
    row("phone, other name", {someone(u"Anan Rung"_s, {}, phone)}, someone(u"Benja Rung"_s, {}, phone), u"new"_s);
    row("phone, other e-mail", {someone(u"Anan"_s, mail, phone)}, someone(u"Anan"_s, u"a@b.co"_s, phone),
        u"new"_s);
    row("phone, one of three names", {someone(u"Anan"_s, {}, phone), someone(u"Benja"_s, {}, phone),
                                     someone(u"Chai"_s, {}, phone)},
        someone(u"Benja"_s, {}, phone), u"Benja"_s);
    row("phone, a name that fits two", {someone(u"Anan Rung"_s, {}, phone), someone(u"Benja Rung"_s, {}, phone)},
        someone(u"Rung"_s, {}, phone), u"new"_s);
    row("phone, no name, two have it", {someone(u"Anan"_s, {}, phone), someone(u"Benja"_s, {}, phone)},
        someone({}, {}, phone), u"new"_s);
    row("phone, a name and none", {someone({}, {}, phone), someone(u"Anan"_s, {}, phone)},
        someone(u"Anan"_s, mail, phone), u"Anan"_s);
    row("name alone", {someone(u"Anan Rung"_s)}, someone(u"ANAN rung"_s), u"Anan Rung"_s);
    row("part of a name alone", {someone(u"Anan Rung"_s)}, someone(u"Anan"_s), u"new"_s);
    row("name of somebody with an e-mail", {someone(u"Anan"_s, mail)}, someone(u"Anan"_s), u"new"_s);
    row("name and e-mail, only the name was known", {someone(u"Anan"_s)}, someone(u"Anan"_s, mail), u"new"_s);
    row("name and phone, only the name was known", {someone(u"Anan"_s)}, someone(u"Anan"_s, {}, phone), u"new"_s);
    row("nothing but an e-mail, and the name was known", {someone(u"Anan"_s)}, someone({}, mail), u"new"_s);
}

void TestAdding::whoIsWho()
{
    QFETCH(QList<KnownCustomer>, known);
    QFETCH(KnownCustomer, row);
    QFETCH(QString, found);
    const Till t;
    for (KnownCustomer &one : known)
        one = *t.customers().save(one);
    row.shipping.name = u"marked"_s;
    const auto added = t.customers().add({row}, {OnMatch::Replace});
    QVERIFY(added);
    const QList<KnownCustomer> all = t.all();
    QString marked = added->others.isEmpty() ? u"new"_s : u"other"_s;
    for (const KnownCustomer &one : known) {
        if (t.customers().customer(one.id)->shipping.name == u"marked"_s)
            marked = one.contact.name;
    }
    QCOMPARE(marked, found);
    QCOMPARE(all.size(), known.size() + (found == u"new"_s ? 1 : 0));
    QCOMPARE(added->fresh, found == u"new"_s ? 1 : 0);
}

/// A shared phone stays two people when links are made, too; a link completes a name without anything else.
void TestAdding::whoIsWhoForLinks()
{
    const Till t;
    t.link(u"1"_s, {u"Anan Rung"_s, {}, phone});
    t.link(u"2"_s, {u"Benja Rung"_s, {}, phone});
    t.link(u"3"_s, {u"Anan Rung"_s, {}, phone});
    t.link(u"4"_s, {u"Rung"_s, {}, phone});
    t.link(u"5"_s, {u"Chai"_s, {}, {}});
    t.link(u"6"_s, {u"Chai"_s, u"chai@example.com"_s, {}});
    const QList<KnownCustomer> all = t.all();
    QCOMPARE(t.names(), (QStringList{u"Anan Rung"_s, u"Benja Rung"_s, u"Rung"_s, u"Chai"_s}));
    QCOMPARE(all[0].used, 2);
    QCOMPARE(all[3].used, 2);
    QCOMPARE(all[3].contact.email, u"chai@example.com"_s);
    // Two people with nothing but this name: it would be a guess whose e-mail address it is.
    QVERIFY(t.customers().add({livingAt(u"Dao"_s, u"1 Main St"_s), livingAt(u"Dao"_s, u"2 Main St"_s)}));
    t.link(u"7"_s, {u"Dao"_s, u"dao@example.com"_s, {}});
    QCOMPARE(t.all().size(), 7);
}

/// A phone that is everybody's (a shop's own, a placeholder) says nothing: names that only fit are others.
/// The same list adds nothing the second time, however many share it.
void TestAdding::manyShareAPhone()
{
    const Till t;
    QList<KnownCustomer> list;
    for (int i = 0; i < 150; ++i)
        list << someone(u"Guest %1"_s.arg(i), {}, phone);
    QCOMPARE(counts(t.customers().add(list)), u"new 150, same 0, changed 0, others 0"_s);
    QCOMPARE(counts(t.customers().add(list)), u"new 0, same 150, changed 0, others 0"_s);
    std::reverse(list.begin(), list.end());
    list << someone(u"guest  149"_s, {}, phone) << someone(u"Guest 149 Suda"_s, {}, phone);
    QCOMPARE(counts(t.customers().add(list, {OnMatch::FillGaps, true})),
             u"new 1, same 150, changed 1, others 0"_s);
    QCOMPARE(counts(t.customers().add(list)), u"new 1, same 150, changed 1, others 0"_s);
}

void TestAdding::manyHaveOneBareName()
{
    const Till t;
    QList<KnownCustomer> list;
    for (int i = 0; i < 150; ++i)
        list << livingAt(u"Walk-in"_s, u"%1 Main St"_s.arg(i));
    QCOMPARE(counts(t.customers().add(list)), u"new 150, same 0, changed 0, others 0"_s);
    list << someone(u"Walk-in"_s) << livingAt(u"Walk-in"_s, u"no such street"_s);
    QCOMPARE(counts(t.customers().add(list)), u"new 1, same 151, changed 0, others 0"_s);
}

void TestAdding::bareNamesWithAddresses()
{
    const Till t;
    QVERIFY(t.customers().add({someone(u"Linh"_s), livingAt(u"Mai"_s, u"1 Main St"_s)}));
    const AddOptions replace{OnMatch::Replace};
    // What has no address gets one; what has another one is somebody else.
    QCOMPARE(counts(t.customers().add({livingAt(u"Linh"_s, u"5 Main St"_s)}, replace)),
             u"new 0, same 0, changed 1, others 0"_s);
    QCOMPARE(counts(t.customers().add({livingAt(u"Linh"_s, u"6 Main St"_s)}, replace)),
             u"new 1, same 0, changed 0, others 0"_s);
    QCOMPARE(counts(t.customers().add({livingAt(u"Linh"_s, u"6 Main St"_s)}, replace)),
             u"new 0, same 1, changed 0, others 0"_s);
    // Two of that name lack a shipping address, so nobody knows whose it is.
    KnownCustomer shipped = someone(u"Linh"_s);
    shipped.shipping.address = street(u"7 Main St"_s);
    QCOMPARE(counts(t.customers().add({shipped}, replace)), u"new 1, same 0, changed 0, others 0"_s);
}

void TestAdding::onMatch_data()
{
    QTest::addColumn<OnMatch>("onMatch");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("billed");
    QTest::addColumn<QString>("city");
    QTest::addColumn<QString>("notes");
    QTest::newRow("keep") << OnMatch::Keep << u"+661"_s << QString() << u"Bangkok"_s << u"pays late"_s;
    QTest::newRow("fill gaps") << OnMatch::FillGaps << u"+661"_s << u"Anan Ltd"_s << u"Bangkok"_s
                               << u"pays late"_s;
    QTest::newRow("replace") << OnMatch::Replace << u"+662"_s << u"Anan Ltd"_s << u"Phuket"_s
                             << u"pays late\nlikes tea"_s;
}

void TestAdding::onMatch()
{
    QFETCH(OnMatch, onMatch);
    Till t;
    KnownCustomer known = someone(u"Anan Rung"_s, u"anan@example.com"_s, u"+661"_s, u"pays late"_s);
    known.billing.address = street(u"1 Old St"_s);
    known = *t.customers().save(known);
    t.pass();
    KnownCustomer row = someone(u"Anan Suk Rung"_s, u"anan@example.com"_s, u"+662"_s, u"likes tea"_s);
    row.billing.name = u"Anan Ltd"_s;
    row.billing.address = street(u"2 New St"_s, u"Phuket"_s);
    QCOMPARE(counts(t.customers().add({row}, {onMatch})), u"new 0, same 0, changed 1, others 0"_s);
    const KnownCustomer after = *t.customers().customer(known.id);
    QTEST(after.contact.phone, "phone");
    QTEST(after.billing.name, "billed");
    QTEST(after.billing.address.city, "city");
    QTEST(after.notes, "notes");
    QCOMPARE(after.contact.name, onMatch == OnMatch::Replace ? u"Anan Suk Rung"_s : u"Anan Rung"_s);
    QCOMPARE(after.changed, onMatch == OnMatch::Keep ? known.changed : t.fixture.clock.now());
}

void TestAdding::addressesAreTakenAsAWhole()
{
    const Till t;
    KnownCustomer known = someone(u"Anan"_s, u"anan@example.com"_s);
    known.billing.address.city = u"Bangkok"_s;
    known = *t.customers().save(known);
    KnownCustomer row = known;
    row.billing.address = street(u"2 New St"_s, u"Phuket"_s);
    row.shipping.address = street(u"3 Other St"_s);
    QVERIFY(t.customers().add({row}, {OnMatch::FillGaps}));
    // The town was known, so the new street does not belong to it.
    QCOMPARE(t.customers().customer(known.id)->billing.address, known.billing.address);
    QCOMPARE(t.customers().customer(known.id)->shipping.address, row.shipping.address);
    row.billing.address = {};
    row.billing.address.line1 = u"4 Main St"_s;
    QVERIFY(t.customers().add({row}, {OnMatch::Replace}));
    QCOMPARE(t.customers().customer(known.id)->billing.address, row.billing.address);
}

void TestAdding::notesAreJoined()
{
    const Till t;
    const QString mail = u"anan@example.com"_s;
    const auto known = t.customers().save(someone(u"Anan"_s, mail, {}, u"no VIP\nSize: L"_s));
    const auto replaced = [&](const QString &notes) {
        const auto added = t.customers().add({someone(u"Anan"_s, mail, {}, notes)}, {OnMatch::Replace});
        return u"%1: "_s.arg(added->changed) + t.customers().customer(known->id)->notes;
    };
    QCOMPARE(replaced({}), u"0: no VIP\nSize: L"_s);
    QCOMPARE(replaced(u"Size: L"_s), u"0: no VIP\nSize: L"_s);
    QCOMPARE(replaced(u"  Size: L \n\nno VIP"_s), u"0: no VIP\nSize: L"_s);
    QCOMPARE(replaced(u"VIP"_s), u"1: no VIP\nSize: L\nVIP"_s); // it is not in the note, only as a part of a line
    QCOMPARE(replaced(u"Size: XL\nVIP"_s), u"1: no VIP\nSize: L\nVIP\nSize: XL"_s);
}

void TestAdding::notesHaveALimit()
{
    const Till t;
    const QString mail = u"anan@example.com"_s;
    const QString full = QString(longestNote - 4, u'x');
    const auto known = t.customers().save(someone(u"Anan"_s, mail, {}, full));
    const auto added =
        t.customers().add({someone(u"Anan"_s, mail, {}, u"longer\nVIP"_s)}, {OnMatch::Replace});
    QCOMPARE(t.customers().customer(known->id)->notes, full + u"\nVIP"_s);
    QCOMPARE(added->changed, 1);
    QCOMPARE(added->cutNotes, 1);
}

/// What differs only in case or accents is nothing new, unless the list has the accents.
void TestAdding::spellingsStay()
{
    const Till t;
    const auto known = t.customers().save(someone(u"Nguyễn Văn Đức"_s, u"Duc@Example.com"_s));
    QCOMPARE(counts(t.customers().add({someone(u"Nguyen Van Duc"_s, u"duc@example.com"_s)}, {OnMatch::Replace})),
             u"new 0, same 1, changed 0, others 0"_s);
    QCOMPARE(t.customers().customer(known->id)->contact, known->contact);
    const auto plain = t.customers().save(someone(u"Tran Van Hung"_s, u"hung@example.com"_s));
    QVERIFY(t.customers().add({someone(u"Trần Văn Hùng"_s, u"hung@example.com"_s)}, {OnMatch::Replace}));
    QCOMPARE(t.customers().customer(plain->id)->contact.name, u"Trần Văn Hùng"_s);
}

/// A row finds what an earlier row of the same list has brought, also by a detail that it brought to somebody
/// who was known.
void TestAdding::rowsOfOneList()
{
    const Till t;
    const auto known = t.customers().save(someone(u"Anan"_s, u"anan@example.com"_s));
    const QList<KnownCustomer> list{someone(u"Anan Rung"_s, u"anan@example.com"_s, phone),
                                    someone(u"Anan Rung"_s, {}, phone, u"likes tea"_s),
                                    someone(u"Benja"_s, {}, phone),
                                    someone(u"Benja"_s, u"benja@example.com"_s, phone),
                                    someone(u"Benja Suk"_s, u"BENJA@example.com"_s)};
    const auto tried = t.customers().add(list, {OnMatch::Replace, true});
    const auto added = t.customers().add(list, {OnMatch::Replace});
    QCOMPARE(counts(added), u"new 1, same 0, changed 4, others 0"_s);
    QCOMPARE(counts(tried), counts(added));
    const QList<KnownCustomer> all = t.all();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].contact, (Customer{u"Anan Rung"_s, u"anan@example.com"_s, phone}));
    QCOMPARE(all[0].notes, u"likes tea"_s);
    QCOMPARE(all[1].contact, (Customer{u"Benja Suk"_s, u"benja@example.com"_s, phone}));
    QCOMPARE(added->freshIds, QList<CustomerId>{all[1].id});
    QCOMPARE(added->before, QList<KnownCustomer>{*known}); // once, as it was before the first row
    QVERIFY(tried->freshIds.isEmpty() && tried->before.isEmpty());
}

void TestAdding::likelyDoubles_data()
{
    QTest::addColumn<QList<KnownCustomer>>("list");
    QTest::addColumn<QStringList>("doubles");
    using List = QList<KnownCustomer>;
    const QString one = u"one@example.com"_s, two = u"two@example.com"_s;
    QTest::newRow("same name, other e-mail and phone")
        << List{someone(u"Trần Hùng"_s, one, phone), someone(u"hung TRAN"_s, two, u"+6681"_s)}
        << QStringList{u"Trần Hùng = hung TRAN"_s};
    QTest::newRow("same phone, names with a word in common")
        << List{someone(u"Anan Rung"_s, {}, phone), someone(u"Benja Rung"_s, {}, phone)}
        << QStringList{u"Anan Rung = Benja Rung"_s};
    QTest::newRow("same phone, other names")
        << List{someone(u"Anan"_s, {}, phone), someone(u"Benja"_s, {}, phone)} << QStringList();
    QTest::newRow("same phone, same name, other e-mail")
        << List{someone(u"Anan"_s, one, phone), someone(u"Anan"_s, two, phone)} << QStringList{u"Anan = Anan"_s};
    QTest::newRow("a name that fits two")
        << List{someone(u"Anan A"_s, {}, phone), someone(u"Benja B"_s, {}, phone), someone({}, {}, phone)}
        << QStringList{u"Anan A = "_s};
    QTest::newRow("only the name, then an e-mail")
        << List{someone(u"Anan"_s), someone(u"Anan"_s, one)} << QStringList{u"Anan = Anan"_s};
    QTest::newRow("same part of the e-mail and name")
        << List{someone(u"Anan R"_s, u"anan@gmail.com"_s), someone(u"Anan R"_s, u"anan@hotmail.com"_s)}
        << QStringList{u"Anan R = Anan R"_s};
    QTest::newRow("the same person") << List{someone(u"Anan"_s, one), someone(u"Anan"_s, one, phone)}
                                     << QStringList();
    QTest::newRow("part of the name alone") << List{someone(u"Anan R"_s, one), someone(u"Anan S"_s, two)}
                                            << QStringList();
    QTest::newRow("names without letters") << List{someone(u"***"_s, one), someone(u"!!!"_s, two)}
                                           << QStringList();
}

void TestAdding::likelyDoubles()
{
    QFETCH(QList<KnownCustomer>, list);
    QFETCH(QStringList, doubles);
    const Till both, later;
    QCOMPARE(doublesOf(both.customers().add(list, {OnMatch::FillGaps, true})), doubles);
    QCOMPARE(doublesOf(both.customers().add(list)), doubles);
    // They are found also when the others were known before.
    QVERIFY(later.customers().add(list.first(list.size() - 1)));
    QCOMPARE(doublesOf(later.customers().add(list.last(1), {OnMatch::FillGaps, true})), doubles);
    QCOMPARE(doublesOf(later.customers().add(list.last(1))), doubles);
}

void TestAdding::doublesAreLimited()
{
    const Till t;
    QList<KnownCustomer> list;
    for (int i = 0; i < 1500; ++i)
        list << someone(u"N%1"_s.arg(i / 2), u"n%1@example.com"_s.arg(i));
    for (int i = 0; i < 700; ++i)
        list << someone(u"N%1"_s.arg(i), u"m%1@example.com"_s.arg(i));
    const auto added = t.customers().add(list, {OnMatch::FillGaps, true});
    QCOMPARE(added->fresh, 2200);
    QCOMPARE(added->doubles.size(), maxDoubles);
}

void TestAdding::commonNamesAreNoDoubles()
{
    const Till t;
    QList<KnownCustomer> list;
    for (int i = 0; i < 20; ++i)
        list << someone(u"Nguyễn Văn Anh"_s, u"a%1@example.com"_s.arg(i));
    const auto added = t.customers().add(list);
    QCOMPARE(added->fresh, 20);
    QCOMPARE(added->doubles.size(), 5);
    QVERIFY(t.customers().add({someone(u"Nguyễn Văn Anh"_s, u"b@example.com"_s)})->doubles.isEmpty());
}

void TestAdding::doublesHaveNumbers()
{
    const Till t;
    const auto known = t.customers().save(someone(u"Anan"_s, u"one@example.com"_s));
    const QList<KnownCustomer> list{someone(u"Anan"_s, u"two@example.com"_s), someone(u"Dao"_s),
                                    someone(u"Dao"_s, u"dao@example.com"_s)};
    const auto tried = t.customers().add(list, {OnMatch::FillGaps, true});
    QCOMPARE(tried->doubles.size(), 2);
    QCOMPARE(tried->doubles[0].known, *known);
    QCOMPARE(tried->doubles[0].added.id, 0);
    QCOMPARE(tried->doubles[1].known.id, 0);
    const auto added = t.customers().add(list);
    QCOMPARE(added->doubles.size(), 2);
    for (const LikelyDouble &one : added->doubles) {
        QCOMPARE(*t.customers().customer(one.known.id), one.known);
        QCOMPARE(*t.customers().customer(one.added.id), one.added);
    }
}

void TestAdding::aTrialKeepsNothing()
{
    const Till t;
    QVERIFY(t.customers().save(someone(u"Anan"_s, u"anan@example.com"_s)));
    const QList<KnownCustomer> before = t.all();
    const auto tried = t.customers().add({someone(u"Anan"_s, u"anan@example.com"_s, phone), someone(u"Benja"_s)},
                                         {OnMatch::Replace, true});
    QCOMPARE(counts(tried), u"new 1, same 0, changed 1, others 0"_s);
    QCOMPARE(t.all(), before);
    QVERIFY(t.customers().find(shop, u"benja"_s, 5)->isEmpty());
}

KnownCustomer randomCustomer(QRandomGenerator &random)
{
    const auto pick = [&random](const QStringList &from) { return from[random.bounded(from.size())]; };
    const QStringList names{{}, u"Anan"_s, u"Anan Rung"_s, u"Rung"_s, u"Benja Rung"_s, u"anan"_s, u"Benja"_s};
    const QStringList emails{{}, {}, u"a@example.com"_s, u"A@example.com"_s, u"b@example.com"_s, u"c@example.com"_s};
    const QStringList phones{{}, {}, u"+661"_s, u"+662"_s, u"+663"_s};
    KnownCustomer one = someone(pick(names), pick(emails), pick(phones), pick({{}, {}, u"x"_s, u"y"_s}));
    if (random.bounded(3) == 0)
        one.billing.address = street(pick({u"1 A St"_s, u"2 B St"_s}));
    if (random.bounded(8) == 0)
        one.accountId = u"practice"_s;
    if (one.contact == Customer())
        one.contact.name = u"Chai"_s;
    return one;
}

/// Whatever a list holds, a trial tells what adding it does; and every kind of ledger does the same.
void TestAdding::aTrialTellsTheSame()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QRandomGenerator random(seed);
        const Till t;
        LedgerFixture other;
        const std::unique_ptr<Ledger> twin = std::make_unique<memory::MemoryLedger>(u"somchai"_s, other.clock);
        for (const OnMatch onMatch : {OnMatch::FillGaps, OnMatch::Replace, OnMatch::Keep}) {
            QList<KnownCustomer> list;
            for (int i = random.bounded(60); i >= 0; --i)
                list << randomCustomer(random);
            const auto tried = t.customers().add(list, {onMatch, true});
            const auto added = t.customers().add(list, {onMatch});
            const auto twins = twin->customers().add(list, {onMatch});
            const QByteArray where = "seed " + QByteArray::number(seed);
            QVERIFY2(counts(tried) == counts(added), where);
            QVERIFY2(counts(twins) == counts(added), where);
            QVERIFY2(tried->others == added->others && twins->others == added->others, where);
            QVERIFY2(doublesOf(tried) == doublesOf(added) && doublesOf(twins) == doublesOf(added), where);
            QVERIFY2(twins->freshIds == added->freshIds && twins->before == added->before, where);
        }
        QList<KnownCustomer> theirs = twin->customers().page(shop, {}, 500)->customers;
        std::sort(theirs.begin(), theirs.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
        QCOMPARE(t.all(), theirs);
    }
}

/// The callback of the trial runs in its middle. A link made there would wait for a trial that keeps the
/// writing for itself, for ever or until the file's lock gives up.
void TestAdding::linksAreMadeDuringATrial()
{
    const Till t;
    QList<KnownCustomer> list;
    for (int i = 0; i < 300; ++i)
        list << someone(u"N%1"_s.arg(i), u"n%1@example.com"_s.arg(i));
    int made = 0;
    const auto tried = t.customers().add(list, {OnMatch::Replace, true}, [&](int rows) {
        made += make(*t.ledger, sendingOf(u"o-%1"_s.arg(rows)), u"R-%1"_s.arg(rows)).id != 0 ? 1 : 0;
        return true;
    });
    QCOMPARE(counts(tried), u"new 300, same 0, changed 0, others 0"_s);
    QCOMPARE(made, 3);
    QVERIFY(t.all().isEmpty());
}

void TestAdding::cancelledWhenever()
{
    const Till t;
    QVERIFY(t.customers().save(someone(u"N7"_s, u"n7@example.com"_s)));
    const QList<KnownCustomer> before = t.all();
    QList<KnownCustomer> list;
    for (int i = 0; i < 1100; ++i)
        list << someone(u"N%1"_s.arg(i), u"n%1@example.com"_s.arg(i), u"+66%1"_s.arg(i));
    for (const bool isTrial : {false, true}) {
        for (const int last : {100, 600, 1100}) {
            const auto added = t.customers().add(list, {OnMatch::Replace, isTrial},
                                                 [last](int rows) { return rows < last; });
            QCOMPARE(faultOf(added), LedgerFault::Broken);
            QCOMPARE(t.all(), before);
            QVERIFY(t.customers().find(shop, u"n8"_s, 5)->isEmpty());
        }
    }
    // The same list can be added afterwards, and all of it is found.
    QCOMPARE(counts(t.customers().add(list)), u"new 1099, same 0, changed 1, others 0"_s);
    QCOMPARE(t.customers().find(shop, u"n1099"_s, 5)->size(), 1);
}

void TestAdding::undone()
{
    Till t;
    KnownCustomer known = someone(u"Anan"_s, u"anan@example.com"_s);
    known.notes = u"pays late"_s;
    QVERIFY(t.customers().save(known));
    const QList<KnownCustomer> before = t.all();
    t.pass();
    const auto added = t.customers().add({someone(u"Anan Suk"_s, u"anan@example.com"_s, phone, u"VIP"_s),
                                          someone(u"Benja"_s, u"benja@example.com"_s)},
                                         {OnMatch::Replace});
    QCOMPARE(t.all().size(), 2);
    t.pass();
    QCOMPARE(*t.customers().undo(*added), 0);
    QCOMPARE(t.all(), before);
    QVERIFY(t.customers().find(shop, u"benja"_s, 5)->isEmpty());
    QVERIFY(t.customers().find(shop, u"suk"_s, 5)->isEmpty());
    QCOMPARE(t.customers().find(shop, u"anan"_s, 5)->size(), 1);
    if (LedgerMaintenance *maintenance = t.ledger->maintenance())
        QVERIFY(maintenance->examine());
    // The list can be imported again.
    QCOMPARE(t.customers().add({someone(u"Benja"_s, u"benja@example.com"_s)})->fresh, 1);
}

/// Nothing passes on the clock, as when a clock was set back: edits are told all the same.
void TestAdding::undoneExceptWhatHappenedSince()
{
    const Till t;
    const auto mail = [](int i) { return u"n%1@example.com"_s.arg(i); };
    QList<KnownCustomer> known, list;
    for (int i = 0; i < 4; ++i)
        known << *t.customers().save(someone(u"K%1"_s.arg(i), mail(i)));
    for (int i = 0; i < 8; ++i)
        list << someone(u"K%1"_s.arg(i), mail(i), u"+66%1"_s.arg(i));
    const auto added = t.customers().add(list, {OnMatch::Replace});
    QCOMPARE(counts(added), u"new 4, same 0, changed 4, others 0"_s);
    const QList<KnownCustomer> all = t.all();
    KnownCustomer changed = all[0], fresh = all[4];
    changed.notes = u"edited"_s;
    fresh.notes = u"edited, too"_s;
    QVERIFY(t.customers().save(changed) && t.customers().save(fresh)); // both stay
    QVERIFY(t.customers().remove({all[1].id, all[5].id}));               // the changed one is told
    QVERIFY(t.customers().merge(all[3].id, {all[6].id}));                 // both are told
    QCOMPARE(*t.customers().undo(*added), 5);
    QCOMPARE(t.names(), (QStringList{u"K0"_s, u"K2"_s, u"K3"_s, u"K4"_s}));
    QCOMPARE(t.customers().customer(changed.id)->notes, u"edited"_s);
    QCOMPARE(t.customers().customer(changed.id)->contact.phone, u"+660"_s);
    QCOMPARE(t.customers().customer(fresh.id)->notes, u"edited, too"_s);
    QCOMPARE(t.customers().customer(known[2].id)->contact, known[2].contact);
}

void TestAdding::undoneAfterLinks()
{
    Till t;
    const auto known = t.customers().save(someone(u"Anan"_s, u"anan@example.com"_s));
    const auto added = t.customers().add(
        {someone(u"Anan"_s, u"anan@example.com"_s, phone), someone(u"Benja"_s, u"benja@example.com"_s)});
    t.pass();
    t.link(u"1"_s, {u"Anan"_s, u"anan@example.com"_s, {}});
    t.link(u"2"_s, {u"Benja"_s, u"benja@example.com"_s, {}});
    QCOMPARE(*t.customers().undo(*added), 0);
    QCOMPARE(t.names(), QStringList{u"Anan"_s});
    const KnownCustomer anan = *t.customers().customer(known->id);
    QCOMPARE(anan.contact, known->contact);
    QCOMPARE(anan.used, 1);
    QCOMPARE(anan.lastUsed, t.fixture.clock.now());
    QCOMPARE(t.ledger->links().page({})->links.size(), 2); // with the names that they had
}

void TestAdding::undoneTwice()
{
    Till t;
    const QString mail = u"anan@example.com"_s;
    QVERIFY(t.customers().save(someone(u"Anan"_s, mail)));
    const QList<KnownCustomer> before = t.all();
    t.pass();
    const auto first = t.customers().add({someone(u"Anan"_s, mail, u"+661"_s)}, {OnMatch::Replace});
    t.pass();
    const auto second = t.customers().add({someone(u"Anan"_s, mail, u"+662"_s)}, {OnMatch::Replace});
    QCOMPARE(*t.customers().undo(*first), 1); // another list has changed it since
    QCOMPARE(t.all().constFirst().contact.phone, u"+662"_s);
    QCOMPARE(*t.customers().undo(*second), 0);
    QCOMPARE(*t.customers().undo(*first), 0);
    QCOMPARE(t.all(), before);
    QCOMPARE(*t.customers().undo(*first), 1); // there is nothing left of it
    QCOMPARE(t.all(), before);
}

/// Merging likely doubles used to drop the second note.
void TestAdding::mergedNotes()
{
    const Till t;
    const auto one = t.customers().save(someone(u"Anan"_s, u"a@example.com"_s, {}, u"pays late"_s));
    const auto two = t.customers().save(someone(u"Anan"_s, u"b@example.com"_s, {}, u"pays late\nVIP"_s));
    QCOMPARE(t.customers().merge(one->id, {two->id})->notes, u"pays late\nVIP"_s);
}

void TestAdding::onMatchOfProducts_data()
{
    QTest::addColumn<OnMatch>("onMatch");
    QTest::addColumn<Product>("after");
    Product known = article(u"Tea"_s, {}, 40);
    Product filled = known;
    filled.barcode = u"4006381333931"_s;
    filled.image = u"https://shop.example/tea.png"_s;
    filled.prices.insert(u"VND"_s, 30000);
    Product replaced = filled;
    replaced.name = u"TEA"_s;
    replaced.prices.insert(u"THB"_s, 4500);
    QTest::newRow("keep") << OnMatch::Keep << known;
    QTest::newRow("fill gaps") << OnMatch::FillGaps << filled;
    QTest::newRow("replace") << OnMatch::Replace << replaced;
}

void TestAdding::onMatchOfProducts()
{
    QFETCH(OnMatch, onMatch);
    QFETCH(Product, after);
    const Till t;
    const auto known = t.products().save(article(u"Tea"_s, {}, 40));
    Product row = article(u"TEA"_s, u"4006381333931"_s, 45);
    row.image = u"https://shop.example/tea.png"_s;
    row.prices.insert(u"VND"_s, 30000);
    QCOMPARE(counts(t.products().add({row}, {onMatch})), u"new 0, same 0, changed 1"_s);
    Product now = t.goods().constFirst();
    QCOMPARE(now.id, known->id);
    now.id = 0;
    now.changed = {};
    QCOMPARE(now, after);
}

/// Only the first twenty products of one name used to be compared, so the rest came in twice.
void TestAdding::manyVariants()
{
    const Till t;
    QList<Product> list;
    for (int i = 1; i <= 120; ++i)
        list << article(u"Shirt"_s, {}, i);
    for (int i = 1; i <= 120; ++i)
        list << article(u"Shirt"_s, u"S-%1"_s.arg(i), i);
    QCOMPARE(counts(t.products().add(list)), u"new 240, same 0, changed 0"_s);
    QCOMPARE(counts(t.products().add(list, {OnMatch::Replace, true})), u"new 0, same 240, changed 0"_s);
    QCOMPARE(counts(t.products().add(list)), u"new 0, same 240, changed 0"_s);
    QCOMPARE(t.goods().size(), 240);
}

void TestAdding::aTrialOfProducts()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QRandomGenerator random(seed);
        const auto pick = [&random](const QStringList &from) { return from[random.bounded(from.size())]; };
        const Till t;
        for (const OnMatch onMatch : {OnMatch::Replace, OnMatch::FillGaps, OnMatch::Keep}) {
            QList<Product> list;
            for (int i = random.bounded(40); i >= 0; --i) {
                list << article(pick({u"Tea"_s, u"tea"_s, u"Cup"_s, u"Bag"_s, {}}),
                                pick({{}, {}, u"1"_s, u"036000291452"_s, u"0036000291452"_s}), random.bounded(3));
                list.last().accountId = pick({{}, {}, shop});
            }
            const QList<Product> before = t.goods();
            const auto tried = t.products().add(list, {onMatch, true});
            QCOMPARE(t.goods(), before);
            const auto added = t.products().add(list, {onMatch});
            QVERIFY2(counts(tried) == counts(added), "seed " + QByteArray::number(seed));
        }
    }
}

void TestAdding::undoneProducts()
{
    const Till t;
    QList<Product> known;
    for (int i = 0; i < 3; ++i)
        known << *t.products().save(article(u"P%1"_s.arg(i), u"%1"_s.arg(i), 10));
    QList<Product> list;
    for (int i = 0; i < 6; ++i)
        list << article(u"P%1 new"_s.arg(i), u"%1"_s.arg(i), 20);
    const auto added = t.products().add(list);
    QCOMPARE(counts(added), u"new 3, same 0, changed 3"_s);
    const QList<Product> all = t.goods();
    Product changed = all[0], fresh = all[3];
    changed.prices.insert(u"THB"_s, 1);
    fresh.prices.insert(u"THB"_s, 2);
    QVERIFY(t.products().save(changed) && t.products().save(fresh));
    QVERIFY(t.products().remove({all[4].id, all[2].id}));
    QCOMPARE(*t.products().undo(*added), 3);
    const QList<Product> after = t.goods();
    QCOMPARE(after.size(), 3);
    QCOMPARE(after[0].prices.value(u"THB"_s), 1);
    QCOMPARE(after[1], known[1]);
    QCOMPARE(after[2].prices.value(u"THB"_s), 2);
    QVERIFY(t.products().find(shop, u"new"_s, 9)->size() == 2);
    if (LedgerMaintenance *maintenance = t.ledger->maintenance())
        QVERIFY(maintenance->examine());
}

} // namespace

Q_DECLARE_METATYPE(linktill::OnMatch)

QTEST_GUILESS_MAIN(TestAdding)
#include "tst_adding.moc"
