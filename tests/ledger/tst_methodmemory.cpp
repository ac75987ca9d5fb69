// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/ports/methodrepository.h"
#include "ledger/methods.h"
#include "ledger/sqlite.h"
#include "ledgerfixture.h"

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

const PaymentMethod card{u"OMISE"_s, u"OMISE_CREDIT_CARD"_s};
const PaymentMethod promptpay{u"OMISE"_s, u"OMISE_PROMPTPAY"_s};
const PaymentMethod qr{u"CHILLPAY"_s, u"CHILLPAY_QRCODE"_s};

Sending sendingWith(const QString &order, const QList<PaymentMethod> &methods)
{
    Sending sending = sendingOf(order);
    sending.draft.methods = methods;
    QByteArray list;
    for (const PaymentMethod &method : methods)
        list += (list.isEmpty() ? "" : ",") + QByteArray("{\"payment_channel\":\"")
            + method.channel.toUtf8() + "\",\"payment_method\":\"" + method.method.toUtf8() + "\"}";
    sending.request.chop(1);
    sending.request += ",\"chosen_payment_methods\":[" + list + "]}";
    return sending;
}

} // namespace

class TestMethodMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usedByLinks();
    void onlyByLinksThatWereMade();
    void filledFromEarlierLinks();
    void sets();
    void oneDefault();
    void names();
    void accountsApart();
    void damagedLedger();
};

void TestMethodMemory::usedByLinks()
{
    LedgerFixture f;
    auto ledger = f.open();
    MethodRepository &memory = ledger->methods();
    QCOMPARE(*memory.of(u"a-1"_s), AccountMethods());
    QVERIFY(make(*ledger, sendingWith(u"1"_s, {card, promptpay}), u"R1"_s));
    f.clock.pass(60);
    QVERIFY(make(*ledger, sendingWith(u"2"_s, {qr, promptpay, qr}), u"R2"_s));
    QVERIFY(make(*ledger, sendingOf(u"3"_s), u"R3"_s)); // it names none
    QCOMPARE(memory.of(u"a-1"_s)->used, (QList<PaymentMethod>{promptpay, qr, card}));
    ledger.reset();
    ledger = f.open();
    QCOMPARE(ledger->methods().of(u"a-1"_s)->used,
             (QList<PaymentMethod>{promptpay, qr, card}));
}

void TestMethodMemory::onlyByLinksThatWereMade()
{
    LedgerFixture f;
    auto ledger = f.open();
    const auto refused = ledger->links().begin(sendingWith(u"1"_s, {card}));
    QVERIFY(refused && ledger->links().settle(*refused, Refused{}));
    const auto unknown = ledger->links().begin(sendingWith(u"2"_s, {promptpay}));
    QVERIFY(unknown && ledger->links().settle(*unknown, OutcomeUnknown{}));
    QVERIFY(ledger->methods().of(u"a-1"_s)->used.isEmpty());
    LinkStatus there;
    there.reference = u"R2"_s;
    there.status = u"Created"_s;
    there.state = LinkState::Created;
    QVERIFY(ledger->links().adopt(*unknown, there, {}));
    QCOMPARE(ledger->methods().of(u"a-1"_s)->used, QList<PaymentMethod>{promptpay});
    QVERIFY(ledger->links().settle(*unknown, createdOf(u"R2"_s))); // a known link counts only once
    const auto made = ledger->links().begin(sendingWith(u"3"_s, {card}));
    QVERIFY(made && ledger->links().settle(*made, createdOf(u"R3"_s)));
    QVERIFY(ledger->links().settle(*made, createdOf(u"R3"_s)));
    f.clock.pass(60);
    QVERIFY(make(*ledger, sendingWith(u"4"_s, {promptpay}), u"R4"_s));
    QCOMPARE(ledger->methods().of(u"a-1"_s)->used, (QList<PaymentMethod>{promptpay, card}));
}

/// A ledger of an earlier version learns the methods from its links.
void TestMethodMemory::filledFromEarlierLinks()
{
    LedgerFixture f;
    auto ledger = f.open();
    QVERIFY(make(*ledger, sendingWith(u"1"_s, {card}), u"R1"_s));
    QVERIFY(make(*ledger, sendingWith(u"2"_s, {card, qr}), u"R2"_s));
    const auto refused = ledger->links().begin(sendingWith(u"3"_s, {promptpay}));
    QVERIFY(refused && ledger->links().settle(*refused, Refused{}));
    ledger.reset();
    {
        const auto opened = ledger::connectTo(f.file(), ledger::OpenAs::Write);
        QVERIFY(opened);
        ledger::Sql sql((*opened)->db);
        sql.run(u"DROP TABLE method_used"_s);
        sql.run(u"DROP TABLE method_set"_s);
        ledger::createMethodMemory(sql);
        QVERIFY2(sql.ok(), sql.ok() ? "" : qPrintable(sql.error().detail));
    }
    ledger = f.open();
    QCOMPARE(ledger->methods().of(u"a-1"_s)->used, (QList<PaymentMethod>{card, qr}));
}

void TestMethodMemory::sets()
{
    LedgerFixture f;
    auto ledger = f.open();
    MethodRepository &memory = ledger->methods();
    const MethodSet thai{u"Thai shop"_s, {promptpay, card}, false};
    const MethodSet fast{u"Fast"_s, {qr}, true};
    QVERIFY(memory.save(u"a-1"_s, thai));
    QCOMPARE(memory.save(u"a-1"_s, fast)->sets, (QList<MethodSet>{fast, thai}));
    const MethodSet turned{thai.name, {card, promptpay}, false}; // the order is part of the set
    QCOMPARE(memory.save(u"a-1"_s, turned)->sets, (QList<MethodSet>{fast, turned}));
    QCOMPARE(memory.remove(u"a-1"_s, fast.name)->sets, QList<MethodSet>{turned});
    QCOMPARE(memory.save(u"a-1"_s, fast)->sets, (QList<MethodSet>{fast, turned})); // the removal is undone
    ledger.reset();
    ledger = f.open();
    QCOMPARE(ledger->methods().of(u"a-1"_s)->sets, (QList<MethodSet>{fast, turned}));
}

void TestMethodMemory::oneDefault()
{
    LedgerFixture f;
    auto ledger = f.open();
    MethodRepository &memory = ledger->methods();
    QVERIFY(memory.save(u"a-1"_s, {u"A"_s, {card}, true}));
    QCOMPARE(memory.save(u"a-1"_s, {u"B"_s, {qr}, true})->sets,
             (QList<MethodSet>{{u"A"_s, {card}, false}, {u"B"_s, {qr}, true}}));
    QVERIFY(memory.makeDefault(u"a-1"_s, u"A"_s)->sets[0].isDefault);
    QVERIFY(!memory.of(u"a-1"_s)->sets[1].isDefault);
    QVERIFY(!memory.makeDefault(u"a-1"_s, {})->sets[0].isDefault);
    QCOMPARE(faultOf(memory.makeDefault(u"a-1"_s, u"C"_s)), LedgerFault::NotFound);
}

void TestMethodMemory::names()
{
    LedgerFixture f;
    auto ledger = f.open();
    MethodRepository &memory = ledger->methods();
    QVERIFY(memory.save(u"a-1"_s, {u"A"_s, {card}, true}));
    QVERIFY(memory.save(u"a-1"_s, {u"B"_s, {qr}, false}));
    QCOMPARE(faultOf(memory.rename(u"a-1"_s, u"A"_s, u"B"_s)), LedgerFault::Busy);
    QCOMPARE(faultOf(memory.rename(u"a-1"_s, u"X"_s, u"Y"_s)), LedgerFault::NotFound);
    QCOMPARE(memory.rename(u"a-1"_s, u"A"_s, u"ชุดไทย"_s)->sets.last(),
             (MethodSet{u"ชุดไทย"_s, {card}, true}));
    QVERIFY(memory.rename(u"a-1"_s, u"B"_s, u"B"_s));
    QCOMPARE(memory.of(u"a-1"_s)->sets.size(), 2);
}

void TestMethodMemory::accountsApart()
{
    LedgerFixture f;
    auto ledger = f.open();
    MethodRepository &memory = ledger->methods();
    QVERIFY(memory.save(u"a-1"_s, {u"A"_s, {card}, true}));
    QVERIFY(memory.save(u"a-2"_s, {u"A"_s, {qr}, true}));
    QVERIFY(memory.of(u"a-1"_s)->sets[0].isDefault);
    QCOMPARE(memory.of(u"a-2"_s)->sets[0].methods, QList<PaymentMethod>{qr});
    QVERIFY(memory.remove(u"a-2"_s, u"A"_s));
    QCOMPARE(memory.of(u"a-1"_s)->sets.size(), 1);
}

/// The errors are the ledger's own.
void TestMethodMemory::damagedLedger()
{
    LedgerFixture f;
    {
        QFile file(f.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
    }
    auto ledger = f.open();
    QCOMPARE(faultOf(ledger->methods().of(u"a-1"_s)), LedgerFault::Damaged);
    QCOMPARE(faultOf(ledger->methods().save(u"a-1"_s, {})), LedgerFault::Damaged);
}

QTEST_GUILESS_MAIN(TestMethodMemory)
#include "tst_methodmemory.moc"
