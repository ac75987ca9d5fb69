// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests that order numbers count on without gap or repeat, whoever else uses them.
#include "application/links/createoperation.h"
#include "application/links/paymentlinkservice.h"
#include "application/ports/gateway.h"
#include "application/ports/journal.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "core/account.h"
#include "core/catalogue.h"
#include "core/ordernumber.h"
#include "ledger/ledgerfixture.h"
#include "portone/requestjson.h"
#include "support/seeddraft.h"
#include "support/testpaths.h"

#include <QProcess>
#include <QSet>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

const QString series = u"INV-202605-{####}"_s;

class CreatedJob final : public JobFor<CreatedLink>
{
public:
    explicit CreatedJob(CreatedLink link) : m_link(std::move(link)) {}
    void start() override
    {
        QMetaObject::invokeMethod(this, [this] { conclude(m_link); }, Qt::QueuedConnection);
    }
    void cancel() override { conclude(NotSent{NetworkFault::Cancelled, {}}); }

private:
    CreatedLink m_link;
};

/// Makes a link of every draft.
class WillingGateway final : public Gateway
{
public:
    JobFor<CreatedLink> *create(const LinkContent &draft) override
    {
        orders << draft.merchantOrderId;
        texts << draft.description;
        return new CreatedJob(createdOf(u"R-"_s + draft.merchantOrderId));
    }
    JobFor<LinkStatus> *statusByReference(const QString &) override { return nullptr; }
    JobFor<LinkStatus> *statusByOrderId(const QString &) override { return nullptr; }
    JobFor<LinkCancelled> *cancelLink(const QString &) override { return nullptr; }
    JobFor<LinkUpdated> *updateLink(const LinkEdit &) override { return nullptr; }

    QStringList orders, texts;
};

Sending numbered(const QString &orderId)
{
    Sending sending = sendingOf(orderId);
    sending.orderSeries = series;
    return sending;
}

QStringList firstNumbers(int count)
{
    QStringList all;
    for (int i = 1; i <= count; ++i)
        all << orderNumber(series, i);
    return all;
}

QString nextOf(Ledger &ledger, const QString &account = u"a-1"_s, const QString &of = series)
{
    const auto next = ledger.links().nextOrderNumber(account, of);
    return next ? *next : u"fault"_s;
}

} // namespace

class TestOrderCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offeredIsNotTaken();
    void countsOnPerAccountAndSeries();
    void numbersThatWereTypedAreLeftOut();
    void anOfferThatWasTakenIsNotSentTwice();
    void twoDesksAtOnce();
    void fourProgramsAtOnce();
    void aNewMonthBeginsAtOne();
};

void TestOrderCounts::offeredIsNotTaken()
{
    LedgerFixture f;
    const auto ledger = f.open();
    for (int form = 0; form < 3; ++form)
        QCOMPARE(nextOf(*ledger), u"INV-202605-0001"_s);
    QVERIFY(ledger->links().begin(numbered(u"INV-202605-0001"_s)));
    QCOMPARE(nextOf(*ledger), u"INV-202605-0002"_s);
    QCOMPARE(nextOf(*f.open()), u"INV-202605-0002"_s); // the count is kept
}

void TestOrderCounts::countsOnPerAccountAndSeries()
{
    LedgerFixture f;
    const auto ledger = f.open();
    QVERIFY(ledger->links().begin(numbered(u"INV-202605-0001"_s)));
    QCOMPARE(nextOf(*ledger, u"a-2"_s), u"INV-202605-0001"_s);
    QCOMPARE(nextOf(*ledger, u"a-1"_s, u"INV-202606-{####}"_s), u"INV-202606-0001"_s);
}

void TestOrderCounts::numbersThatWereTypedAreLeftOut()
{
    LedgerFixture f;
    const auto ledger = f.open();
    QVERIFY(ledger->links().begin(sendingOf(u"INV-202605-0002"_s)));
    QCOMPARE(nextOf(*ledger), u"INV-202605-0001"_s);
    QVERIFY(ledger->links().begin(numbered(u"INV-202605-0001"_s)));
    QCOMPARE(nextOf(*ledger), u"INV-202605-0003"_s);
}

/// Two forms were offered the same number. The first one's link was refused and keeps the number.
void TestOrderCounts::anOfferThatWasTakenIsNotSentTwice()
{
    LedgerFixture f;
    const auto ledger = f.open();
    const auto first = ledger->links().begin(numbered(u"INV-202605-0001"_s));
    QVERIFY(first);
    QVERIFY(ledger->links().settle(*first, Refused{400, u"no"_s, {}, {}, {}}));
    const portone::JsonRequestFormat format;
    WillingGateway gateway;
    Sending second = numbered(u"INV-202605-0001"_s);
    second.draftId = u"d-2"_s;
    auto *job = new CreateOperation(*ledger, gateway, second, nullptr, &format);
    QString renumbered;
    connect(job, &CreateOperation::renumbered, this, [&](const QString &to) { renumbered = to; });
    bool isDone = false;
    connect(job, &GatewayJob::finished, this, [&] { isDone = true; });
    job->start();
    QTRY_VERIFY(isDone);
    QCOMPARE(renumbered, u"INV-202605-0002"_s);
    QCOMPARE(gateway.orders, QStringList{u"INV-202605-0002"_s});
    const auto made = ledger->links().find(u"INV-202605-0002"_s);
    QVERIFY(made && made->size() == 1);
    QVERIFY(ledger->links().link(made->first().id)->request.contains("INV-202605-0002"));
    QCOMPARE(ledger->links().link(*first)->link.state, LinkState::Refused);
}

void TestOrderCounts::twoDesksAtOnce()
{
    LedgerFixture f;
    const auto one = f.open(), two = f.open();
    const portone::JsonRequestFormat format;
    const Journal journals[] = {{[&]() -> Ledger & { return *one; }, format},
                                {[&]() -> Ledger & { return *two; }, format}};
    WillingGateway gateway;
    Account account;
    account.id = u"a-1"_s;
    account.orderPattern = u"INV-{yyyy}{mm}-{####}"_s;
    PaymentLinkService services[] = {{gateway, Catalogue::bundled(), f.clock, account, &journals[0]},
                        {gateway, Catalogue::bundled(), f.clock, account, &journals[1]}};
    int finished = 0;
    for (int i = 0; i < 100; ++i) {
        for (PaymentLinkService &service : services) {
            LinkContent draft = seedDraft();
            draft.customLinkRef = u"ref-{order}"_s;
            draft.description = u"Order {order}"_s; // also when it is given another number
            draft.merchantOrderId = service.freshOrderId();
            auto *job = service.create(draft, {}, {true, {}});
            connect(job, &GatewayJob::finished, this, [&, job] {
                finished += bool(job->outcome());
            });
            job->start();
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(finished, 200, 60'000);
    QStringList orders = gateway.orders;
    orders.sort();
    QCOMPARE(orders, firstNumbers(200));
    gateway.texts.sort();
    QStringList expected = firstNumbers(200);
    for (QString &order : expected) {
        order.prepend(u"Order "_s);
        QVERIFY(*one->links().linkRefUsed(account.id, u"ref-"_s + order.mid(6)) != 0);
    }
    QCOMPARE(gateway.texts, expected);
}

void TestOrderCounts::fourProgramsAtOnce()
{
    LedgerFixture f;
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int i = 0; i < 4; ++i) {
        programs.push_back(std::make_unique<QProcess>());
        programs.back()->start(QStringLiteral(LINKTILL_BIN_DIR "/ledgeruser"),
                               {f.folder(), u"number"_s, series, u"50"_s});
    }
    for (const auto &program : programs) {
        QVERIFY(program->waitForFinished(60'000));
        QCOMPARE(program->exitCode(), 0);
    }
    const auto ledger = f.open();
    for (const QString &order : firstNumbers(200))
        QVERIFY2(*ledger->links().orderIdUsed(u"a-1"_s, order) != 0, qUtf8Printable(order));
    QCOMPARE(nextOf(*ledger), orderNumber(series, 201));
}

void TestOrderCounts::aNewMonthBeginsAtOne()
{
    LedgerFixture f;
    const auto ledger = f.open();
    const portone::JsonRequestFormat format;
    const Journal journal{[&]() -> Ledger & { return *ledger; }, format};
    WillingGateway gateway;
    Account account;
    account.id = u"a-1"_s;
    account.orderPattern = u"{mm}-{##}"_s;
    PaymentLinkService service(gateway, Catalogue::bundled(), f.clock, account, &journal);
    QCOMPARE(service.freshOrderId(), u"05-01"_s);
    service.learnNextNumber(u"05-07"_s);
    QCOMPARE(service.freshOrderId(), u"05-07"_s);
    f.clock.pass(31 * 24 * 3600);
    QCOMPARE(service.orderSeriesNow(), u"06-{##}"_s);
    QCOMPARE(service.freshOrderId(), u"06-01"_s);
}

QTEST_GUILESS_MAIN(TestOrderCounts)
#include "tst_ordercounts.moc"
