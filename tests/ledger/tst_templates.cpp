// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests how the ledger keeps templates, what a form saves in one, and what a form gets from one.
#include "application/links/linktemplates.h"
#include "application/links/paymentlinkservice.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgerqueue.h"
#include "application/ports/templaterepository.h"
#include "ledger/ledgerfixture.h"
#include "portone/requestjson.h"
#include "support/seeddraft.h"

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

const QString shop = u"a-1"_s;

LinkTemplate named(const QString &name, const QString &accountId = shop)
{
    LinkTemplate made;
    made.accountId = accountId;
    made.name = name;
    made.summary = u"฿250.00"_s;
    made.request = "{\"amount\":250}";
    made.made = QDateTime(QDate(2024, 7, 20), QTime(8, 0), QTimeZone::utc());
    return made;
}

QStringList names(const LedgerResult<QList<LinkTemplate>> &found)
{
    QStringList all;
    if (!found)
        return {u"failed: "_s + found.error().detail};
    for (const LinkTemplate &one : *found)
        all << (one.isDefault ? u"* "_s : QString()) + one.name;
    return all;
}

Account coffeeShop()
{
    Account account;
    account.id = shop;
    account.name = account.merchant.name = u"Coffee shop"_s;
    account.currency = u"THB"_s;
    account.country = u"TH"_s;
    account.successUrl = account.failureUrl = u"https://shop.example/done"_s;
    return account;
}

/// Returns a local time such as 24 May 2024 18:30; the tests' time zone is Bangkok's.
Moment local(int month, int day, int hour, int minute)
{
    return Moment::fromLocal(QDate(2024, month, day), QTime(hour, minute),
                             QTimeZone::systemTimeZone());
}

} // namespace

class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saving();
    void whatWasAskedIsDoneAtTheEnd();
    void ofOneAccountOrOfAll();
    void namesAreDistinct();
    void removingAndRestoring();
    void oneDefaultForEachAccount();
    void comesBackAsItWas();
    void followsTheAccount();
    void timesMoveAlong_data();
    void timesMoveAlong();
    void intoAForm_data();
    void intoAForm();
    void customersStayWhole();
    void anotherTemplateInItsPlace();

private:
    const portone::JsonRequestFormat m_format;
    const QDateTime m_now = QDateTime(QDate(2024, 7, 20), QTime(3, 0), QTimeZone::utc()); // 10:00 in Bangkok
};

void TestTemplates::saving()
{
    LedgerFixture f;
    auto ledger = f.open();
    auto saved = ledger->templates().save(named(u"  School   fees "_s));
    QVERIFY(saved);
    QCOMPARE(saved->name, u"School fees"_s);
    QCOMPARE(saved->changed, f.clock.now());
    QCOMPARE(*ledger->templates().named(shop, u"school FEES"_s), *saved);
    QVERIFY(ledger->templates().save(named(u"Deposit"_s)));
    QCOMPARE(names(ledger->templates().of(shop)), (QStringList{u"Deposit"_s, u"School fees"_s}));
    LinkTemplate renamed = *saved;
    renamed.name = u"Autumn fees"_s;
    f.clock.pass(60);
    QCOMPARE(ledger->templates().save(renamed)->changed, f.clock.now());
    ledger.reset();
    ledger = f.open();
    QCOMPARE(names(ledger->templates().of(shop)), (QStringList{u"Autumn fees"_s, u"Deposit"_s}));
    QCOMPARE(ledger->templates().named(shop, u"School fees"_s)->id, 0);
    renamed.id = 999;
    renamed.name = u"Another"_s;
    QCOMPARE(faultOf(ledger->templates().save(renamed)), LedgerFault::NotFound);
}

void TestTemplates::whatWasAskedIsDoneAtTheEnd()
{
    LedgerFixture f;
    auto ledger = f.open();
    QVERIFY(ledger->state());
    Ledger &asked = *ledger;
    for (int i = 0; i < 20; ++i)
        asked.run(LedgerQueue::Writing, [&asked, i] {
            (void)asked.templates().save(named(u"No. %1"_s.arg(i)));
        });
    ledger.reset();
    QCOMPARE(names(f.open()->templates().of(shop)).size(), 20);
}

void TestTemplates::ofOneAccountOrOfAll()
{
    LedgerFixture f;
    auto ledger = f.open();
    QVERIFY(ledger->templates().save(named(u"Mine"_s)));
    QVERIFY(ledger->templates().save(named(u"Theirs"_s, u"a-2"_s)));
    QVERIFY(ledger->templates().save(named(u"Everybody's"_s, {})));
    QCOMPARE(names(ledger->templates().of(shop)), (QStringList{u"Everybody's"_s, u"Mine"_s}));
    QCOMPARE(names(ledger->templates().of(u"a-2"_s)), (QStringList{u"Everybody's"_s, u"Theirs"_s}));
    QCOMPARE(ledger->templates().named(shop, u"Theirs"_s)->id, 0);
}

void TestTemplates::namesAreDistinct()
{
    LedgerFixture f;
    auto ledger = f.open();
    const auto fees = ledger->templates().save(named(u"Fees"_s));
    QCOMPARE(faultOf(ledger->templates().save(named(u"FEES"_s))), LedgerFault::Busy);
    QVERIFY(ledger->templates().save(named(u"Fees"_s, u"a-2"_s))); // this account does not see the first one
    QCOMPARE(faultOf(ledger->templates().save(named(u"fees"_s, {}))), LedgerFault::Busy);
    LinkTemplate same = *fees;
    same.name = u"fees"_s;
    QCOMPARE(ledger->templates().save(same)->name, u"fees"_s);
    QCOMPARE(names(ledger->templates().of(shop)), QStringList{u"fees"_s});
}

void TestTemplates::removingAndRestoring()
{
    LedgerFixture f;
    auto ledger = f.open();
    const TemplateId fees = ledger->templates().save(named(u"Fees"_s))->id;
    const TemplateId deposit = ledger->templates().save(named(u"Deposit"_s))->id;
    QVERIFY(ledger->templates().makeDefault(shop, fees));
    QVERIFY(ledger->templates().remove({fees, deposit}));
    QCOMPARE(names(ledger->templates().of(shop)), QStringList());
    QCOMPARE(ledger->templates().defaultOf(shop)->id, 0);
    QCOMPARE(ledger->templates().named(shop, u"Fees"_s)->id, 0);
    QVERIFY(ledger->templates().restore({fees, deposit}));
    QCOMPARE(names(ledger->templates().of(shop)), (QStringList{u"Deposit"_s, u"* Fees"_s}));
    QVERIFY(ledger->templates().remove({fees}));
    QVERIFY(ledger->templates().save(named(u"fees"_s)));
    QCOMPARE(faultOf(ledger->templates().restore({fees})), LedgerFault::Busy);
    QCOMPARE(names(ledger->templates().of(shop)), (QStringList{u"Deposit"_s, u"fees"_s}));
}

void TestTemplates::oneDefaultForEachAccount()
{
    LedgerFixture f;
    auto ledger = f.open();
    const TemplateId shared = ledger->templates().save(named(u"Shared"_s, {}))->id;
    const TemplateId mine = ledger->templates().save(named(u"Mine"_s))->id;
    QVERIFY(ledger->templates().makeDefault(shop, shared));
    QCOMPARE(ledger->templates().defaultOf(shop)->id, shared);
    QCOMPARE(ledger->templates().defaultOf(u"a-2"_s)->id, 0);
    QVERIFY(ledger->templates().makeDefault(shop, mine));
    QVERIFY(ledger->templates().makeDefault(u"a-2"_s, shared));
    QCOMPARE(names(ledger->templates().of(shop)), (QStringList{u"* Mine"_s, u"Shared"_s}));
    QCOMPARE(names(ledger->templates().of(u"a-2"_s)), QStringList{u"* Shared"_s});
    QCOMPARE(faultOf(ledger->templates().makeDefault(u"a-2"_s, mine)), LedgerFault::NotFound);
    QCOMPARE(ledger->templates().defaultOf(u"a-2"_s)->id, shared);
    QVERIFY(ledger->templates().makeDefault(shop, 0));
    QCOMPARE(ledger->templates().defaultOf(shop)->id, 0);
}

void TestTemplates::comesBackAsItWas()
{
    LinkContent form = seedDraft();
    form.merchant.promoDiscount = u"12,"_s; // nothing is corrected on the way
    form.description = u"Fees of {customer}, {date}"_s;
    form.customLinkRef = u"only-once"_s;
    const LinkTemplate kept = templateOf(form, {}, m_format, seedNow());
    LinkContent expected = form;
    expected.merchantOrderId.clear();
    expected.customLinkRef.clear();
    QCOMPARE(templateDraft(kept, m_format, seedNow()), expected);
    QVERIFY2(kept.summary.contains(u"Fees of {customer}"_s), qPrintable(kept.summary));
    form.customLinkRef = u"fees-{order}"_s;
    QCOMPARE(templateDraft(templateOf(form, {}, m_format, seedNow()), m_format, seedNow())
                 .customLinkRef, form.customLinkRef);
    QCOMPARE(templateOf({}, {}, m_format, seedNow()).summary, QString());
}

void TestTemplates::followsTheAccount()
{
    Account account = coffeeShop();
    LinkContent form = newDraftOf(account);
    form.description = u"Coffee"_s;
    form.failureUrl = u"https://shop.example/sorry"_s;
    const LinkTemplate kept = templateOf(form, newDraftOf(account), m_format, m_now);
    account.merchant.name = u"Tea shop"_s;
    account.successUrl = account.failureUrl = u"https://tea.example/done"_s;
    const LinkContent fresh = newDraftOf(account);
    const LinkContent now =
        withTemplate(fresh, templateDraft(kept, m_format, m_now), {}, fresh);
    QCOMPARE(now.merchant.name, u"Tea shop"_s);
    QCOMPARE(now.successUrl, account.successUrl);
    QCOMPARE(now.failureUrl, form.failureUrl); // it comes from the template alone
    QCOMPARE(now.description, form.description);
}

void TestTemplates::timesMoveAlong_data()
{
    QTest::addColumn<Moment>("saved");
    QTest::addColumn<Moment>("expected");
    // The template was saved on 20 July at 10:00 and is used on 31 July at 15:20.
    QTest::newRow("in two hours") << local(7, 20, 12, 0) << local(7, 31, 17, 20);
    QTest::newRow("in a week") << local(7, 27, 18, 30) << local(8, 7, 18, 30);
    QTest::newRow("tomorrow afternoon") << local(7, 21, 17, 0) << local(8, 1, 17, 0);
    QTest::newRow("none") << Moment() << Moment();
    QTest::newRow("none that can be read") << Moment::fromIso(u"soon"_s) << Moment::fromIso(u"soon"_s);
}

void TestTemplates::timesMoveAlong()
{
    QFETCH(Moment, saved);
    QFETCH(Moment, expected);
    LinkContent form;
    form.expiry = saved;
    const LinkTemplate kept = templateOf(form, {}, m_format, local(7, 20, 10, 0).utc);
    QCOMPARE(templateDraft(kept, m_format, local(7, 31, 15, 20).utc).expiry, expected);
}

void TestTemplates::intoAForm_data()
{
    using Change = void (*)(LinkContent &);
    QTest::addColumn<Change>("typed");
    QTest::addColumn<Change>("expected");
    const auto row = [](const char *name, Change typed, Change expected) {
        QTest::newRow(name) << typed << expected;
    };
    // The template has a description, the amount 250, a note, an item for 250 and an expiry.
    row("nothing was typed", [](LinkContent &) {}, [](LinkContent &) {});
    row("amount", [](LinkContent &d) { d.amount = u"300"_s; }, [](LinkContent &d) { d.amount = u"300"_s; });
    row("customer", [](LinkContent &d) { d.customer.name = u"An"_s; },
        [](LinkContent &d) { d.customer.name = u"An"_s; });
    row("description", [](LinkContent &d) { d.description = u"Mine"_s; }, [](LinkContent &) {});
    row("what the template leaves open", [](LinkContent &d) { d.userFields[0] = u"x"_s; },
        [](LinkContent &d) { d.userFields[0] = u"x"_s; });
    row("items that came to the amount",
        [](LinkContent &d) {
            d.items = {{{}, u"Cup"_s, u"90"_s, u"1"_s, {}, {}}};
            d.amount = u"90.00"_s;
        },
        [](LinkContent &) {});
    row("a box", [](LinkContent &d) { d.showBackButton = true; },
        [](LinkContent &d) { d.showBackButton = true; });
}

void TestTemplates::intoAForm()
{
    using Change = void (*)(LinkContent &);
    QFETCH(Change, typed);
    QFETCH(Change, expected);
    LinkContent fresh = newDraftOf(coffeeShop());
    fresh.merchantOrderId = u"LT-1"_s;
    LinkContent from;
    from.merchantOrderId = u"of nobody"_s;
    from.environment = u"live"_s;
    from.description = u"Coffee beans"_s;
    from.amount = u"250"_s;
    from.currency = u"THB"_s;
    from.notes = {{u"k"_s, u"v"_s}};
    from.items = {{{}, u"Beans"_s, u"250"_s, u"1"_s, {}, {}}};
    from.expiry = local(8, 1, 12, 0);
    LinkContent result = fresh;
    result.description = from.description;
    result.amount = from.amount;
    result.notes = from.notes;
    result.items = from.items;
    result.expiry = from.expiry;
    LinkContent form = fresh;
    typed(form);
    expected(result);
    QCOMPARE(withTemplate(form, from, {}, fresh), result);
}

void TestTemplates::customersStayWhole()
{
    LinkContent from;
    from.customer = {u"Anong"_s, u"anong@shop.example"_s, {}};
    from.billing.name = u"Anong"_s;
    from.description = u"Coffee"_s;
    LinkContent form;
    form.customer.name = u"Huy"_s;
    const LinkContent now = withTemplate(form, from, {}, {});
    QCOMPARE(now.customer, form.customer); // without Anong's address
    QCOMPARE(now.billing, form.billing);
    QCOMPARE(now.description, from.description);
    QCOMPARE(withTemplate({}, from, {}, {}).customer, from.customer);
}

void TestTemplates::anotherTemplateInItsPlace()
{
    const LinkContent fresh = newDraftOf(coffeeShop());
    LinkContent first;
    first.amount = u"250"_s;
    first.description = u"Beans"_s;
    first.customer.name = u"Anong"_s;
    first.notes = {{u"k"_s, u"v"_s}};
    first.notifyByEmail = true;
    first.expiry = local(8, 1, 12, 0);
    LinkContent second;
    second.description = u"Deposit"_s;
    LinkContent form = withTemplate(fresh, first, {}, fresh);
    form.userFields[0] = u"typed"_s;
    LinkContent expected = fresh;
    expected.description = second.description;
    expected.userFields[0] = u"typed"_s;
    QCOMPARE(withTemplate(form, second, first, fresh), expected);
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
