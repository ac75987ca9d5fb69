// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests what it costs to ask for the status of many links: with a real ledger and the account's gateway,
// which reads from a vault and asks a server over loopback. Both the vault and the server count.
#include "application/accounts/accountbook.h"
#include "application/links/linkbatch.h"
#include "application/links/paymentlinkservice.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/ports/serviceprovider.h"
#include "application/ports/vault.h"
#include "core/catalogue.h"
#include "ledger/ledgerfixture.h"
#include "programs/vaultedgateway.h"
#include "support/faultyserver.h"
#include "support/handtime.h"

#include <QSignalSpy>
#include <QTimer>

using namespace linktill;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class CountingVault final : public Vault
{
public:
    VaultJob *read(const QString &entry) override
    {
        ++reads;
        return m_memory.read(entry);
    }
    VaultJob *write(const QString &entry, const QByteArray &secret) override
    {
        return m_memory.write(entry, secret);
    }
    VaultJob *remove(const QString &entry) override { return m_memory.remove(entry); }

    int reads = 0;

private:
    MemoryVault m_memory;
};

/// Makes the services of accounts. Each service has the gateway that the programs give it.
class VaultServiceProvider final : public ServiceProvider
{
public:
    VaultServiceProvider(Vault &vault, const Clock &clock) : m_vault(vault), m_clock(clock) {}
    std::shared_ptr<PaymentLinkService> serviceFor(const Account &account) override { return make(account)->service(); }
    std::shared_ptr<PaymentLinkService> serviceForRun(const Account &account, Prompting) override
    {
        const auto shop = make(account);
        shop->gateway.keepForRun();
        return shop->service();
    }
    JobFor<TokenGranted> *checkAccess(const Account &, const QByteArray &) override { return nullptr; }

private:
    struct Shop : std::enable_shared_from_this<Shop>
    {
        Shop(const Account &account, Vault &vault, const Clock &clock)
            : gateway(account, vault, clock), itsService(gateway, Catalogue::bundled(), clock, account)
        {
        }
        std::shared_ptr<PaymentLinkService> service() { return {shared_from_this(), &itsService}; }
        VaultedGateway gateway;
        PaymentLinkService itsService;
    };
    std::shared_ptr<Shop> make(const Account &account)
    {
        return std::make_shared<Shop>(account, m_vault, m_clock);
    }

    Vault &m_vault;
    const Clock &m_clock;
};

/// Lets time pass as soon as somebody waits for it, and says how much time has passed.
class QuickTime final : public Timekeeper
{
public:
    std::chrono::milliseconds now() const override { return m_now; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> call) override
    {
        m_now += delay;
        QTimer::singleShot(0, context, std::move(call));
    }

private:
    std::chrono::milliseconds m_now{0};
};

} // namespace

class TestRefreshRun : public QObject
{
    Q_OBJECT
    static constexpr int many = 50;

    LedgerFixture m_fixture;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<AccountBook> m_book;
    FaultyServer m_server;
    CountingVault m_vault;
    QList<Link> m_links;

private Q_SLOTS:
    void initTestCase();
    void oneSecretOneConnection();
    void aStopInTheMiddle();
    void aStopEndsTheWaitForATurn();
};

void TestRefreshRun::initTestCase()
{
    m_ledger = m_fixture.open();
    m_book = std::make_unique<AccountBook>(m_fixture.folder());
    Account account;
    account.name = u"Coffee shop"_s;
    account.key = u"coffeekey"_s;
    account.apiUrl = m_server.url();
    const auto added = m_book->add(account);
    QVERIFY(bool(added));
    VaultJob *keeping = m_vault.write(added->id, "S3CR3T-not-to-be-seen");
    QSignalSpy kept(keeping, &VaultJob::finished);
    keeping->start();
    QVERIFY(kept.wait());
    for (int i = 0; i < many; ++i) {
        Sending sending = sendingOf(QString::number(i));
        sending.accountId = added->id;
        const LinkKey key = make(*m_ledger, sending, u"R-%1"_s.arg(i));
        m_links << m_ledger->links().link(key)->link;
    }
    m_server.play({FaultyServer::answer(200, R"({"status":"Created"})", {}, false)});
}

void TestRefreshRun::oneSecretOneConnection()
{
    VaultServiceProvider provider(m_vault, m_fixture.clock);
    QuickTime time;
    CallLimits limits(time);
    LinkBatch batch(LinkBatch::Kind::Refresh, m_links, *m_book, provider, *m_ledger, limits);
    QSignalSpy finished(&batch, &LinkBatch::finished);
    batch.start();
    // Here the waiting of the limits takes no real time. Everything else takes no longer than that waiting
    // would, so in the program both together take at most twice as long.
    QVERIFY(finished.wait(int(((many - 1) * CallLimits::gap).count())));
    QCOMPARE(batch.succeeded(), many);
    QVERIFY(time.now() <= (many - 1) * CallLimits::gap);
    QCOMPARE(m_server.requests().size(), many);
    QCOMPARE(m_server.connections(), 1);
    QCOMPARE(m_vault.reads, 1);
    QTRY_COMPARE(m_server.openConnections(), 0); // the connection is kept no longer than the run
}

void TestRefreshRun::aStopInTheMiddle()
{
    VaultServiceProvider provider(m_vault, m_fixture.clock);
    QuickTime time;
    CallLimits limits(time);
    LinkBatch batch(LinkBatch::Kind::Refresh, m_links, *m_book, provider, *m_ledger, limits);
    const qsizetype before = m_server.requests().size();
    QSignalSpy finished(&batch, &LinkBatch::finished);
    connect(&batch, &LinkBatch::progressed, this, [&batch](int done, int) {
        if (done == many / 2)
            batch.stop();
    });
    batch.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(batch.succeeded(), many / 2);
    QCOMPARE(batch.troubles().size(), 0); // a link that was left out has not failed
    QCOMPARE(m_server.requests().size() - before, many / 2);
}

/// When a gateway has asked to wait, the next turn may come only after minutes.
void TestRefreshRun::aStopEndsTheWaitForATurn()
{
    VaultServiceProvider provider(m_vault, m_fixture.clock);
    HandTime time; // time stands still until pass()
    CallLimits limits(time);
    const qsizetype before = m_server.requests().size();
    LinkBatch batch(LinkBatch::Kind::Refresh, m_links, *m_book, provider, *m_ledger, limits);
    QSignalSpy finished(&batch, &LinkBatch::finished);
    batch.start();
    QTRY_VERIFY(time.isWaitedFor());
    batch.stop();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(batch.troubles().size(), 0);
    time.pass(2 * CallLimits::gap); // after the stop nothing is asked for, even when the time has passed
    QCOMPARE(m_server.requests().size(), before);
}

QTEST_GUILESS_MAIN(TestRefreshRun)
#include "tst_refreshrun.moc"
