// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests how the ledger learns customers, recognises, finds, merges and removes them.
#include "application/ports/customerrepository.h"
#include "application/ports/ledgermaintenance.h"
#include "application/ports/linkrepository.h"
#include "application/ports/recentlinks.h"
#include "ledger/ledgerfixture.h"
#include "ledger/oldrequests.h"

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

const QString shop = u"a-1"_s;

KnownCustomer someone(const QString &name, const QString &email = {}, const QString &phone = {})
{
    KnownCustomer customer;
    customer.accountId = shop;
    customer.contact = {name, email, phone};
    return customer;
}

QStringList names(const LedgerResult<QList<KnownCustomer>> &found)
{
    QStringList all;
    if (!found)
        return {u"failed: "_s + found.error().detail};
    for (const KnownCustomer &customer : *found)
        all << customer.contact.name;
    return all;
}

/// Returns what is sent for a link of the customer, with a request.
Sending sendingFor(const QString &orderId, const Customer &customer, const QByteArray &more = {})
{
    Sending sending = sendingOf(orderId);
    sending.draft.customer = customer;
    sending.request = "{\"merchant_order_id\":\"" + orderId.toUtf8() + "\"" + more + "}";
    sending.draft.billing = ledger::billedIn(sending.request);
    sending.draft.shipping = ledger::receiverIn(sending.request);
    sending.remembersCustomer = true;
    return sending;
}

class TestCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnedOnceTheLinkExists();
    void learnedWhenTheLinkIsFoundLater();
    void notLearnedWhenItIsOff();
    void knownAgain_data();
    void knownAgain();
    void ambiguousPhoneIsNobodys();
    void bareNamesWithDifferentAddressesAreTwo();
    void otherNameWithTheSameEmailIsTold();
    void namesWithoutWordsAreKept();
    void newerDetailsWin();
    void fullerNameStays();
    void found_data();
    void found();
    void usedLastComesFirst();
    void shortTextsFindWhoWasUsedLast();
    void practiceStaysApart();
    void pages();
    void editing();
    void merging();
    void removingAndRestoring();
    void recentLinksOfACustomer();
};

void TestCustomers::learnedOnceTheLinkExists()
{
    LedgerFixture f;
    auto ledger = f.open();
    const QByteArray parties =
        ",\"billing_details\":{\"billing_name\":\"Linh\",\"billing_address\":{\"city\":\"Hà Nội\"}},"
        "\"shipping_details\":{\"shipping_phone\":\"+84912345678\"}";
    const auto id =
        ledger->links().begin(sendingFor(u"o-1"_s, {u"Phan Linh"_s, u"linh@example.com"_s, {}}, parties));
    QVERIFY(id);
    QVERIFY(names(ledger->customers().find(shop, u"linh"_s, 5)).isEmpty());
    QVERIFY(ledger->links().settle(*id, createdOf(u"R1"_s)));
    const auto found = ledger->customers().find(shop, u"linh"_s, 5);
    QCOMPARE(names(found), QStringList{u"Phan Linh"_s});
    const KnownCustomer linh = found->constFirst();
    QCOMPARE(linh.billing.name, u"Linh"_s);
    QCOMPARE(linh.billing.address.city, u"Hà Nội"_s);
    QCOMPARE(linh.shipping.phone, u"+84912345678"_s);
    QCOMPARE(linh.used, 1);
    QCOMPARE(linh.lastUsed, f.clock.now());
    // A refused link's customer is not learned.
    const auto refused = ledger->links().begin(sendingFor(u"o-2"_s, {u"Wrong"_s, u"w@example.com"_s, {}}));
    QVERIFY(ledger->links().settle(*refused, Refused{}));
    QVERIFY(names(ledger->customers().find(shop, u"wrong"_s, 5)).isEmpty());
}

void TestCustomers::learnedWhenTheLinkIsFoundLater()
{
    LedgerFixture f;
    auto ledger = f.open();
    const auto id = ledger->links().begin(sendingFor(u"o-1"_s, {u"Phan Linh"_s, {}, {}}));
    QVERIFY(ledger->links().settle(*id, OutcomeUnknown{}));
    ledger.reset();
    ledger = f.open();
    QVERIFY(ledger->links().adopt(*id, LinkStatus{{}, u"R1"_s, u"Created"_s, {}, LinkState::Created}, {}));
    QCOMPARE(names(ledger->customers().find(shop, u"phan"_s, 5)), QStringList{u"Phan Linh"_s});
}

void TestCustomers::notLearnedWhenItIsOff()
{
    LedgerFixture f;
    auto ledger = f.open();
    Sending sending = sendingFor(u"o-1"_s, {u"Phan Linh"_s, {}, {}});
    sending.remembersCustomer = false;
    QVERIFY(make(*ledger, sending, u"R1"_s));
    QVERIFY(ledger->customers().page(shop, {}, 5)->customers.isEmpty());
}

void TestCustomers::knownAgain_data()
{
    QTest::addColumn<Customer>("first");
    QTest::addColumn<Customer>("second");
    QTest::addColumn<bool>("same");
    QTest::newRow("e-mail in other case")
        << Customer{u"A"_s, u"Linh@Example.com"_s, {}} << Customer{u"B"_s, u"linh@example.com"_s, {}}
        << true;
    QTest::newRow("other e-mail") << Customer{u"A"_s, u"a@example.com"_s, {}}
                                  << Customer{u"A"_s, u"b@example.com"_s, {}} << false;
    const QString phone = u"+66812345678"_s;
    QTest::newRow("phone and name") << Customer{u"Anan Rung"_s, {}, phone}
                                    << Customer{u"anan rung"_s, u"a@example.com"_s, phone} << true;
    QTest::newRow("phone, part of the name")
        << Customer{u"Anan Rung"_s, {}, phone} << Customer{u"Anan"_s, {}, phone} << true;
    QTest::newRow("phone, name in other order")
        << Customer{u"Phan Linh"_s, {}, phone} << Customer{u"Linh Phan"_s, {}, phone} << true;
    QTest::newRow("phone, Thai name without its space")
        << Customer{u"สมชาย ใจดี"_s, {}, phone} << Customer{u"สมชายใจดี"_s, {}, phone} << true;
    QTest::newRow("phone, no name yet")
        << Customer{{}, {}, phone} << Customer{u"Anan"_s, u"a@example.com"_s, phone} << true;
    QTest::newRow("phone, a name without letters")
        << Customer{u"\U0001F338"_s, {}, phone} << Customer{u"Anan"_s, {}, phone} << false;
    QTest::newRow("shared phone")
        << Customer{u"Anan Rung"_s, {}, phone} << Customer{u"Benja Rung"_s, {}, phone} << false;
    QTest::newRow("shared phone, other e-mail, h15")
        << Customer{u"Anan Rung"_s, u"anan@example.com"_s, phone}
        << Customer{u"Benja Rung"_s, u"benja@example.com"_s, phone} << false;
    QTest::newRow("shared phone, same name, other e-mail")
        << Customer{u"Anan Rung"_s, u"anan@example.com"_s, phone}
        << Customer{u"Anan Rung"_s, u"anan@example.org"_s, phone} << false;
    QTest::newRow("bare name of somebody with an e-mail")
        << Customer{u"Phan Linh"_s, u"l@example.com"_s, {}} << Customer{u"Phan Linh"_s, {}, {}} << false;
    QTest::newRow("bare name") << Customer{u"Phan  Linh"_s, {}, {}}
                               << Customer{u"phan linh"_s, {}, {}} << true;
    QTest::newRow("bare name that gets an e-mail")
        << Customer{u"Phan Linh"_s, {}, {}} << Customer{u"Phan Linh"_s, u"l@example.com"_s, {}}
        << true;
    QTest::newRow("name with another phone") << Customer{u"Phan Linh"_s, {}, u"+66812345678"_s}
                                             << Customer{u"Phan Linh"_s, {}, u"+66812345679"_s}
                                             << false;
}

void TestCustomers::knownAgain()
{
    QFETCH(Customer, first);
    QFETCH(Customer, second);
    QFETCH(bool, same);
    LedgerFixture f;
    auto ledger = f.open();
    QVERIFY(make(*ledger, sendingFor(u"o-1"_s, first), u"R1"_s));
    QVERIFY(make(*ledger, sendingFor(u"o-2"_s, second), u"R2"_s));
    const auto page = ledger->customers().page(shop, {}, 5);
    QCOMPARE(page->customers.size(), same ? 1 : 2);
    QCOMPARE(page->customers.constFirst().used, same ? 2 : 1);
}

void TestCustomers::ambiguousPhoneIsNobodys()
{
    LedgerFixture f;
    auto ledger = f.open();
    const QString phone = u"+66812345628"_s;
    QVERIFY(ledger->customers().add({someone(u"Anan Rung"_s, {}, phone), someone(u"Benja Rung"_s, {}, phone)}));
    // It is unclear whose address it is, so neither gets it.
    KnownCustomer rung = someone(u"Rung"_s, {}, phone);
    rung.billing.address.line1 = u"1 Main St"_s;
    QCOMPARE(ledger->customers().add({rung})->fresh, 1);
    const auto all = ledger->customers().page(shop, {}, 9)->customers;
    QCOMPARE(all.size(), 3);
    for (const KnownCustomer &one : all)
        QCOMPARE(one.billing.address.line1.isEmpty(), one.contact.name != u"Rung"_s);
    // The customer with exactly that name is found among them.
    QCOMPARE(ledger->customers().add({someone(u"benja rung"_s, {}, phone)})->fresh, 0);
}

void TestCustomers::bareNamesWithDifferentAddressesAreTwo()
{
    LedgerFixture f;
    auto ledger = f.open();
    KnownCustomer one = someone(u"Linh"_s), two = one;
    one.billing.address.line1 = u"1 Main St"_s;
    two.billing.address.line1 = u"2 Main St"_s;
    QCOMPARE(ledger->customers().add({one, two, one})->fresh, 2);
    QCOMPARE(ledger->customers().add({someone(u"Linh"_s)})->same, 1);
}

/// Case h15b: the known customer is kept, and the other name is reported.
void TestCustomers::otherNameWithTheSameEmailIsTold()
{
    LedgerFixture f;
    auto ledger = f.open();
    const KnownCustomer chai = someone(u"Chai Dee"_s, u"info@shop.example"_s, u"+66812345629"_s);
    KnownCustomer duang = someone(u"Duang Dee"_s, u"Info@Shop.example"_s, u"+66812345630"_s);
    duang.billing.address.line1 = u"1 Main St"_s;
    const auto added = ledger->customers().add({chai, duang});
    QVERIFY(added);
    QCOMPARE(added->fresh, 1);
    QCOMPARE(added->same + added->changed, 0);
    QCOMPARE(added->others, (QList<OtherName>{{chai.contact, duang.contact}}));
    const auto page = ledger->customers().page(shop, {}, 5);
    QCOMPARE(page->customers.size(), 1);
    QCOMPARE(page->customers.constFirst().contact, chai.contact);
    QCOMPARE(page->customers.constFirst().billing, Party());
    // A link made for her changes nothing either, but the e-mail address counts as used.
    QVERIFY(make(*ledger, sendingFor(u"o-1"_s, duang.contact), u"R1"_s));
    QCOMPARE(ledger->customers().page(shop, {}, 5)->customers.constFirst().contact, chai.contact);
    QCOMPARE(ledger->customers().page(shop, {}, 5)->customers.constFirst().used, 1);
}

/// One such row used to make the whole import fail.
void TestCustomers::namesWithoutWordsAreKept()
{
    LedgerFixture f;
    auto ledger = f.open();
    const auto added = ledger->customers().add({someone(u"***"_s), someone(u"Linh"_s)});
    QVERIFY(added);
    QCOMPARE(added->fresh, 2);
}

void TestCustomers::fullerNameStays()
{
    LedgerFixture f;
    auto ledger = f.open();
    QVERIFY(ledger->customers().add({someone(u"Linh Phan"_s, u"linh@example.com"_s)}));
    QCOMPARE(ledger->customers().add({someone(u"Linh"_s, u"linh@example.com"_s)})->same, 1);
    QCOMPARE(ledger->customers().page(shop, {}, 5)->customers.constFirst().contact.name, u"Linh Phan"_s);
}

void TestCustomers::newerDetailsWin()
{
    LedgerFixture f;
    auto ledger = f.open();
    KnownCustomer before = someone(u"Linh"_s, u"linh@example.com"_s, u"+84912345678"_s);
    before.billing.address = {u"1 Old Street"_s, u"Room 2"_s, u"Huế"_s, {}, {}, u"VN"_s, {}, {}};
    before.notes = u"pays late"_s;
    KnownCustomer after = someone(u"Linh Phan"_s, u"linh@example.com"_s);
    after.billing.address = {u"5 New Street"_s, {}, u"Hà Nội"_s, {}, {}, u"VN"_s, {}, {}};
    QCOMPARE(ledger->customers().add({before})->fresh, 1);
    QCOMPARE(ledger->customers().add({after}, {OnMatch::Replace})->changed, 1);
    const KnownCustomer now = ledger->customers().page(shop, {}, 5)->customers.constFirst();
    QCOMPARE(now.contact, (Customer{u"Linh Phan"_s, u"linh@example.com"_s, u"+84912345678"_s}));
    QCOMPARE(now.billing.address.line1, u"5 New Street"_s);
    QCOMPARE(now.billing.address.line2, QString()); // it was part of the old address
    QCOMPARE(now.notes, u"pays late"_s);
    // The words of the old name find nobody, but the new ones find her.
    QCOMPARE(names(ledger->customers().find(shop, u"phan"_s, 5)).size(), 1);
}

void TestCustomers::found_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name"); // empty: nobody is found
    QTest::newRow("first letter") << u"n"_s << u"Nguyễn Đức Anh"_s;
    QTest::newRow("without accents") << u"nguyen duc"_s << u"Nguyễn Đức Anh"_s;
    QTest::newRow("with accents") << u"Đức"_s << u"Nguyễn Đức Anh"_s;
    QTest::newRow("any word, other order") << u"anh ng"_s << u"Nguyễn Đức Anh"_s;
    QTest::newRow("inside of a word") << u"guyen"_s << QString();
    QTest::newRow("e-mail up to the dot") << u"duc.a"_s << u"Nguyễn Đức Anh"_s;
    QTest::newRow("host of the e-mail") << u"mail.vn"_s << u"Nguyễn Đức Anh"_s;
    QTest::newRow("Thai") << u"สมชาย"_s << u"สมชายใจดี"_s;
    QTest::newRow("Thai, inner word") << u"ใจดี"_s << u"สมชายใจดี"_s;
    QTest::newRow("Thai in Latin letters") << u"somchai"_s << u"สมชายใจดี"_s;
    QTest::newRow("kana in Latin letters") << u"sakura"_s << u"さくら 花子"_s;
    QTest::newRow("Han, second letter") << u"子"_s << u"さくら 花子"_s;
    QTest::newRow("Hangul in Latin letters") << u"gim"_s << u"김민수"_s;
    QTest::newRow("Hangul, given name") << u"민수"_s << u"김민수"_s;
    QTest::newRow("Cyrillic in Latin letters") << u"ivanov"_s << u"Иванов Пётр"_s;
    QTest::newRow("Latin name in Cyrillic letters") << u"Дан"_s << u"Daniel"_s;
    QTest::newRow("wide letters") << u"ｉｖａｎｏｖ"_s << u"Иванов Пётр"_s;
    QTest::newRow("phone as at home") << u"081-234 56"_s << u"สมชายใจดี"_s;
    QTest::newRow("phone with country") << u"+66 81 234"_s << u"สมชายใจดี"_s;
    QTest::newRow("phone with 00") << u"006681234"_s << u"สมชายใจดี"_s;
    QTest::newRow("phone in Thai digits") << u"๐๘๑๒๓๔"_s << u"สมชายใจดี"_s;
    QTest::newRow("end of the phone") << u"5678"_s << u"สมชายใจดี"_s;
    QTest::newRow("Russian phone with 8") << u"8 916 111"_s << u"Иванов Пётр"_s;
    QTest::newRow("quotation marks and stars") << u"\"*\" OR ("_s << QString();
    QTest::newRow("spaces") << u"   "_s << QString();
}

void TestCustomers::found()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    LedgerFixture f;
    auto ledger = f.open();
    QVERIFY(ledger->customers().add({someone(u"Nguyễn Đức Anh"_s, u"duc.anh@mail.vn"_s),
                                     someone(u"สมชายใจดี"_s, {}, u"+66812345678"_s),
                                     someone(u"さくら 花子"_s, u"hanako@example.jp"_s),
                                     someone(u"김민수"_s, u"ms@example.kr"_s),
                                     someone(u"Daniel"_s, u"dan@example.de"_s),
                                     someone(u"Иванов Пётр"_s, {}, u"+79161112233"_s)}));
    QCOMPARE(names(ledger->customers().find(shop, typed, 5)),
             name.isEmpty() ? QStringList() : QStringList{name});
}

void TestCustomers::usedLastComesFirst()
{
    LedgerFixture f;
    auto ledger = f.open();
    for (const QString &name : {u"Anna"_s, u"Anton"_s, u"Anja"_s}) {
        QVERIFY(make(*ledger, sendingFor(u"o-"_s + name, {name, {}, {}}), u"R-"_s + name));
        f.clock.pass(60);
    }
    QVERIFY(make(*ledger, sendingFor(u"o-again"_s, {u"Anton"_s, {}, {}}), u"R-again"_s));
    QCOMPARE(names(ledger->customers().find(shop, u"an"_s, 5)),
             (QStringList{u"Anton"_s, u"Anja"_s, u"Anna"_s}));
    QCOMPARE(names(ledger->customers().find(shop, u"an"_s, 2)).size(), 2);
}

void TestCustomers::shortTextsFindWhoWasUsedLast()
{
    LedgerFixture f;
    auto ledger = f.open();
    QVERIFY(make(*ledger, sendingFor(u"o-1"_s, {u"Anna Regular"_s, {}, {}}), u"R1"_s));
    QList<KnownCustomer> many;
    for (int i = 0; i < 600; ++i)
        many << someone(u"Anton %1"_s.arg(i), u"a%1@example.com"_s.arg(i));
    QCOMPARE(ledger->customers().add(many)->fresh, 600);
    QCOMPARE(names(ledger->customers().find(shop, u"a"_s, 3)).value(0), u"Anna Regular"_s);
}

void TestCustomers::practiceStaysApart()
{
    LedgerFixture f;
    auto ledger = f.open();
    KnownCustomer made = someone(u"Anna"_s, u"anna@example.com"_s);
    made.accountId = u"practice"_s;
    QVERIFY(ledger->customers().add({made, someone(u"Anna Real"_s, u"anna@example.com"_s)}));
    QCOMPARE(names(ledger->customers().find(u"practice"_s, u"anna"_s, 5)), QStringList{u"Anna"_s});
    QCOMPARE(names(ledger->customers().find(u"a-2"_s, u"anna"_s, 5)), QStringList{u"Anna Real"_s});
}

void TestCustomers::pages()
{
    LedgerFixture f;
    auto ledger = f.open();
    QList<KnownCustomer> many;
    for (int i = 0; i < 25; ++i)
        many << someone(u"N%1"_s.arg(i), u"n%1@example.com"_s.arg(i));
    QVERIFY(ledger->customers().add(many));
    PageMark mark;
    QSet<CustomerId> seen;
    int pages = 0;
    do {
        const auto page = ledger->customers().page(shop, mark, 10);
        QVERIFY(page);
        for (const KnownCustomer &customer : page->customers)
            seen.insert(customer.id);
        mark = page->next;
        ++pages;
    } while (!mark.isNull());
    QCOMPARE(pages, 3);
    QCOMPARE(seen.size(), 25);
}

void TestCustomers::editing()
{
    LedgerFixture f;
    auto ledger = f.open();
    auto saved = ledger->customers().save(someone(u"Linh"_s, u"linh@example.com"_s));
    QVERIFY(saved && saved->id);
    KnownCustomer changed = *saved;
    changed.contact = {u"Mai"_s, {}, u"+84912345678"_s};
    QVERIFY(ledger->customers().save(changed));
    QCOMPARE(ledger->customers().customer(saved->id)->contact, changed.contact);
    QVERIFY(names(ledger->customers().find(shop, u"linh"_s, 5)).isEmpty());
    QCOMPARE(names(ledger->customers().find(shop, u"mai"_s, 5)), QStringList{u"Mai"_s});
    changed.id = 4711;
    QCOMPARE(faultOf(ledger->customers().save(changed)), LedgerFault::NotFound);
}

void TestCustomers::merging()
{
    LedgerFixture f;
    auto ledger = f.open();
    KnownCustomer one = someone(u"Linh"_s, u"linh@example.com"_s);
    one.used = 2;
    KnownCustomer two = someone(u"Linh Phan"_s, u"phan@example.com"_s, u"+84912345678"_s);
    two.used = 3;
    two.notes = u"pays late"_s;
    const auto keep = ledger->customers().save(one), other = ledger->customers().save(two);
    const auto merged = ledger->customers().merge(keep->id, {other->id, keep->id});
    QVERIFY(merged);
    QCOMPARE(merged->contact, (Customer{u"Linh"_s, u"linh@example.com"_s, u"+84912345678"_s}));
    QCOMPARE(merged->used, 5);
    QCOMPARE(merged->notes, u"pays late"_s);
    QCOMPARE(ledger->customers().page(shop, {}, 5)->customers.size(), 1);
    QVERIFY(names(ledger->customers().find(shop, u"phan"_s, 5)).isEmpty());
}

void TestCustomers::removingAndRestoring()
{
    LedgerFixture f;
    auto ledger = f.open();
    const auto saved = ledger->customers().save(someone(u"Linh"_s, u"linh@example.com"_s));
    QVERIFY(ledger->customers().remove({saved->id}));
    QVERIFY(names(ledger->customers().find(shop, u"linh"_s, 5)).isEmpty());
    QVERIFY(ledger->customers().page(shop, {}, 5)->customers.isEmpty());
    QVERIFY(ledger->customers().restore({saved->id}));
    QCOMPARE(names(ledger->customers().find(shop, u"linh"_s, 5)), QStringList{u"Linh"_s});
    QVERIFY(ledger->maintenance()->examine());
}

void TestCustomers::recentLinksOfACustomer()
{
    LedgerFixture f;
    auto ledger = f.open();
    const Customer linh{u"Linh"_s, u"linh@example.com"_s, u"+84912345678"_s};
    for (int i = 0; i < 7; ++i) {
        QVERIFY(make(*ledger, sendingFor(u"o-%1"_s.arg(i), linh), u"R%1"_s.arg(i)));
        f.clock.pass(60);
    }
    Sending other = sendingFor(u"other"_s, {u"Mai"_s, {}, {}});
    other.draft.description = u"for linh@example.com"_s;
    QVERIFY(make(*ledger, other, u"R-other"_s));
    const auto links = recentLinks(ledger->links(), linh, 5);
    QVERIFY(links);
    QStringList orders;
    for (const Link &link : *links)
        orders << link.facts.orderId;
    QCOMPARE(orders, (QStringList{u"o-6"_s, u"o-5"_s, u"o-4"_s, u"o-3"_s, u"o-2"_s}));
    QVERIFY(recentLinks(ledger->links(), {}, 5)->isEmpty());
    // Customers who share a telephone number do not share links.
    QVERIFY(make(*ledger, sendingFor(u"anan"_s, {u"Anan"_s, {}, u"+66812345628"_s}), u"R-anan"_s));
    QVERIFY(make(*ledger, sendingFor(u"benja"_s, {u"Benja"_s, {}, u"+66812345628"_s}), u"R-benja"_s));
    const auto ofAnan = recentLinks(ledger->links(), {u"Anan"_s, {}, u"+66812345628"_s}, 5);
    QCOMPARE(ofAnan->size(), 1);
    QCOMPARE(ofAnan->constFirst().facts.orderId, u"anan"_s);
}

} // namespace

QTEST_GUILESS_MAIN(TestCustomers)
#include "tst_customers.moc"
