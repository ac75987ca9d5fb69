// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests an account's gateway, which reads from a vault and asks the practice gateway.
#include "application/ports/vault.h"
#include "core/clock.h"
#include "gateway/jobrun.h"
#include "practice/practicegateway.h"
#include "programs/vaultedgateway.h"
#include "support/seeddraft.h"

#include <QSignalSpy>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"a-0123456789ab"_s;

/// Answers only when a test says so, like a keychain whose prompt is open.
class SlowJob final : public VaultJob
{
public:
    void start() override {}
    void cancel() override
    {
        QMetaObject::invokeMethod(
            this, [this] { conclude(Failure{VaultError{VaultFault::RefusedByUser, {}}}); },
            Qt::QueuedConnection);
    }
    void answer(Result<QByteArray, VaultError> result) { conclude(std::move(result)); }
};

class SlowVault final : public Vault
{
public:
    VaultJob *read(const QString &entry) override
    {
        asked << entry;
        job = new SlowJob;
        return job;
    }
    VaultJob *readQuietly(const QString &entry) override
    {
        askedQuietly << entry;
        return job = new SlowJob;
    }
    VaultJob *write(const QString &, const QByteArray &) override { return new SlowJob; }
    VaultJob *remove(const QString &) override { return new SlowJob; }

    QStringList asked, askedQuietly;
    QPointer<SlowJob> job;
};

} // namespace

class TestVaultedGateway : public QObject
{
    Q_OBJECT
    const FixedClock m_clock{seedNow()};
    std::unique_ptr<practice::PracticeGateway> m_practice;
    SlowVault m_vault;

    Account account() const
    {
        Account made;
        made.id = id;
        made.name = u"Shop"_s;
        made.key = m_practice->key();
        made.apiUrl = m_practice->url();
        return made;
    }
    QByteArray secret() const { return m_practice->secret().toUtf8(); }

private Q_SLOTS:
    void init();
    void everyCallReadsTheSecret();
    void aRunReadsTheSecretOnce();
    void aRunIsCancelled();
    void tokenAccount();
    void vaultFails_data();
    void vaultFails();
    void quietlyWhenToldTo();
    void cancelledWhileThePromptIsOpen();
    void cancelledBeforeStart();
    void cancelledOnTheWay();
    void gatewayGoesWhileThePromptIsOpen();
    void wrongSecretIsRefused();
    void recordIsPassedOn();
};

void TestVaultedGateway::init()
{
    practice::Options options;
    options.now = [] { return seedNow(); };
    m_practice = std::make_unique<practice::PracticeGateway>(options);
    QVERIFY(m_practice->start());
    m_vault.asked.clear();
}

void TestVaultedGateway::everyCallReadsTheSecret()
{
    MemoryVault vault;
    VaultJob *writing = vault.write(id, secret());
    QSignalSpy written(writing, &VaultJob::finished);
    writing->start();
    QVERIFY(written.wait());
    VaultedGateway gateway(account(), vault, m_clock);
    QCOMPARE(resultOf(gateway.create(seedDraft())), u"success"_s);
    const QString reference = m_practice->links().constFirst().reference;
    QCOMPARE(resultOf(gateway.statusByOrderId(seedDraft().merchantOrderId)), u"success"_s);
    QCOMPARE(resultOf(gateway.statusByReference(reference)), u"success"_s);
    JobRun<TokenGranted> token(gateway.requestToken());
    QVERIFY(token.start().wait());
    QCOMPARE(token.outcome()->expiresAt, seedNow().addSecs(6 * 3600));
    QCOMPARE(resultOf(gateway.cancelLink(reference)), u"success"_s);
    // Once the vault has no secret, neither has the gateway: it kept nothing.
    VaultJob *removing = vault.remove(id);
    QSignalSpy removed(removing, &VaultJob::finished);
    removing->start();
    QVERIFY(removed.wait());
    QCOMPARE(resultOf(gateway.statusByReference(reference)), u"not-sent SecretMissing"_s);
}

void TestVaultedGateway::aRunReadsTheSecretOnce()
{
    VaultedGateway gateway(account(), m_vault, m_clock);
    gateway.keepForRun();
    JobRun<CreatedLink> first(gateway.create(seedDraft()));
    first.start();
    m_vault.job->answer(secret());
    QVERIFY(first.wait());
    QCOMPARE(outcomeText(first.outcome()), u"success"_s);
    const QString reference = m_practice->links().constFirst().reference;
    QCOMPARE(resultOf(gateway.statusByReference(reference)), u"success"_s);
    QCOMPARE(resultOf(gateway.cancelLink(reference)), u"success"_s);
    QCOMPARE(resultOf(gateway.statusByReference(reference)), u"success"_s);
    QCOMPARE(m_vault.asked, QStringList{id});
}

void TestVaultedGateway::aRunIsCancelled()
{
    VaultedGateway gateway(account(), m_vault, m_clock);
    gateway.keepForRun();
    JobRun<LinkStatus> first(gateway.statusByReference(u"R-1"_s));
    first.start();
    m_vault.job->answer(secret());
    QVERIFY(first.wait());
    const int asked = m_practice->requestCount();
    JobRun<LinkStatus> second(gateway.statusByReference(u"R-1"_s));
    second.start().cancel();
    QVERIFY(second.wait());
    QCOMPARE(outcomeText(second.outcome()), u"not-sent Cancelled"_s);
    QCOMPARE(m_practice->requestCount(), asked);
}

void TestVaultedGateway::tokenAccount()
{
    Account with = account();
    with.access = Access::Token;
    with.tokenExpires = seedNow().addSecs(-1);
    VaultedGateway gateway(with, m_vault, m_clock);
    JobRun<CreatedLink> run(gateway.create(seedDraft()));
    run.start();
    m_vault.job->answer(QByteArray("handed.out.token"));
    QVERIFY(run.wait());
    QCOMPARE(outcomeText(run.outcome()), u"not-sent TokenExpired"_s);
    QCOMPARE(m_practice->requestCount(), 0);
}

void TestVaultedGateway::vaultFails_data()
{
    QTest::addColumn<VaultFault>("fault");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("locked") << VaultFault::Locked << u"not-sent KeychainLocked"_s;
    QTest::newRow("refused") << VaultFault::RefusedByUser << u"not-sent KeychainRefused"_s;
    QTest::newRow("absent") << VaultFault::Absent << u"not-sent KeychainAbsent"_s;
    QTest::newRow("missing") << VaultFault::Missing << u"not-sent KeychainMissing"_s;
    QTest::newRow("broken") << VaultFault::Broken << u"not-sent KeychainBroken"_s;
    QTest::newRow("not found") << VaultFault::NotFound << u"not-sent SecretMissing"_s;
}

void TestVaultedGateway::vaultFails()
{
    QFETCH(VaultFault, fault);
    VaultedGateway gateway(account(), m_vault, m_clock);
    JobRun<CreatedLink> run(gateway.create(seedDraft()));
    run.start();
    QCOMPARE(m_vault.asked, QStringList{id});
    m_vault.job->answer(Failure{VaultError{fault, u"why"_s}});
    QVERIFY(run.wait());
    QTEST(outcomeText(run.outcome()), "outcome");
    const Explanation told = *explanationOf(run.outcome());
    QCOMPARE(told.created, Created::No);
    QCOMPARE(told.detail, u"why"_s);
    QCOMPARE(m_practice->requestCount(), 0);
}

void TestVaultedGateway::quietlyWhenToldTo()
{
    VaultedGateway gateway(account(), m_vault, m_clock);
    m_vault.asked.clear();
    gateway.beQuiet();
    JobRun<LinkStatus> run(gateway.statusByReference(u"R-1"_s));
    run.start();
    m_vault.job->answer(Failure{VaultError{VaultFault::Locked, {}}});
    QVERIFY(run.wait());
    QCOMPARE(outcomeText(run.outcome()), u"not-sent KeychainLocked"_s);
    QCOMPARE(m_vault.askedQuietly, QStringList{id});
    QVERIFY(m_vault.asked.isEmpty());
    QCOMPARE(m_practice->requestCount(), 0);
}

void TestVaultedGateway::cancelledWhileThePromptIsOpen()
{
    VaultedGateway gateway(account(), m_vault, m_clock);
    JobRun<CreatedLink> run(gateway.create(seedDraft()));
    run.start();
    run.cancel();
    QVERIFY(run.wait());
    QCOMPARE(outcomeText(run.outcome()), u"not-sent Cancelled"_s);
    QCOMPARE(m_practice->requestCount(), 0);
}

void TestVaultedGateway::cancelledBeforeStart()
{
    VaultedGateway gateway(account(), m_vault, m_clock);
    JobRun<CreatedLink> run(gateway.create(seedDraft()));
    run.cancel();
    run.start();
    QVERIFY(run.wait());
    QCOMPARE(outcomeText(run.outcome()), u"not-sent Cancelled"_s);
}

void TestVaultedGateway::cancelledOnTheWay()
{
    m_practice->setFault(practice::Fault::Hang);
    VaultedGateway gateway(account(), m_vault, m_clock);
    JobRun<CreatedLink> run(gateway.create(seedDraft()));
    run.start();
    m_vault.job->answer(secret());
    QTRY_COMPARE(m_practice->requestCount(), 1);
    run.cancel();
    QVERIFY(run.wait());
    QCOMPARE(outcomeText(run.outcome()), u"unknown Cancelled"_s);
}

void TestVaultedGateway::gatewayGoesWhileThePromptIsOpen()
{
    auto gateway = std::make_unique<VaultedGateway>(account(), m_vault, m_clock);
    JobRun<CreatedLink> run(gateway->create(seedDraft()));
    run.start();
    gateway.reset();
    QVERIFY(!run.alive());
    QVERIFY(m_vault.job.isNull()); // the vault's job went too, as nobody is left to take its answer
    QCOMPARE(run.finished(), 0);
}

void TestVaultedGateway::wrongSecretIsRefused()
{
    VaultedGateway gateway(account(), m_vault, m_clock);
    JobRun<TokenGranted> run(gateway.requestToken());
    run.start();
    m_vault.job->answer(QByteArray("another secret"));
    QVERIFY(run.wait());
    QVERIFY2(outcomeText(run.outcome()).startsWith(u"refused 4099"),
             qPrintable(outcomeText(run.outcome())));
}

void TestVaultedGateway::recordIsPassedOn()
{
    VaultedGateway gateway(account(), m_vault, m_clock);
    auto *job = gateway.create(seedDraft());
    CallRecord record;
    connect(job, &GatewayJob::finished, this, [&] { record = job->record(); });
    job->start();
    m_vault.job->answer(secret());
    QTRY_COMPARE(record.httpStatus, 200);
    QVERIFY(record.url.contains(u"paymentLink"));
}

QTEST_GUILESS_MAIN(TestVaultedGateway)
#include "tst_vaultedgateway.moc"
