// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the vault in memory, and wiping.
#include "application/ports/accountgateway.h"
#include "support/vaultrun.h"

using namespace linktill;
using namespace Qt::StringLiterals;

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void entriesAreApart();
    void cancelled();
    void vaultGoesFirst();
    void secretIsTakenOnce();
    void wipes();
    void wipingSparesOtherCopies();
    void everyFaultIsItsOwn();
};

void TestVault::roundTrip()
{
    MemoryVault vault;
    QCOMPARE(resultOf(vault.read(u"a"_s)), "not found");
    QByteArray secret("s\0cret", 6);
    VaultJob *writing = vault.write(u"a"_s, secret);
    wipe(secret); // the job has not started yet
    QCOMPARE(resultOf(writing), "ok");
    QCOMPARE(resultOf(vault.read(u"a"_s)), QByteArray("ok:s\0cret", 9));
    QCOMPARE(resultOf(vault.read(u"a"_s)), QByteArray("ok:s\0cret", 9));
    QCOMPARE(resultOf(vault.write(u"a"_s, "other")), "ok");
    QCOMPARE(resultOf(vault.read(u"a"_s)), "ok:other");
    QCOMPARE(resultOf(vault.remove(u"a"_s)), "ok");
    QCOMPARE(resultOf(vault.remove(u"a"_s)), "ok");
    QCOMPARE(resultOf(vault.read(u"a"_s)), "not found");
}

void TestVault::entriesAreApart()
{
    MemoryVault vault, another;
    QCOMPARE(resultOf(vault.write(u"a"_s, "one")), "ok");
    QCOMPARE(resultOf(vault.read(u"b"_s)), "not found");
    QCOMPARE(resultOf(another.read(u"a"_s)), "not found");
}

void TestVault::cancelled()
{
    MemoryVault vault;
    VaultRun run(vault.write(u"a"_s, "one"));
    run.start();
    run.cancel();
    QCOMPARE(run.wait(), "refused");
    QCOMPARE(resultOf(vault.read(u"a"_s)), "not found");
}

void TestVault::vaultGoesFirst()
{
    auto vault = std::make_unique<MemoryVault>();
    QPointer<VaultJob> idle = vault->read(u"a"_s), started = vault->read(u"a"_s);
    started->start();
    vault.reset();
    QVERIFY(!idle && !started);
}

void TestVault::secretIsTakenOnce()
{
    MemoryVault vault;
    QCOMPARE(resultOf(vault.write(u"a"_s, "one")), "ok");
    QByteArray first, second;
    bool isOnlyCopy = false;
    VaultJob *job = vault.read(u"a"_s);
    connect(job, &VaultJob::finished, this, [&] {
        first = job->takeSecret();
        isOnlyCopy = first.isDetached();
        second = job->takeSecret();
    });
    job->start();
    QTRY_COMPARE(first, "one");
    QVERIFY(isOnlyCopy);
    QVERIFY(second.isEmpty());
}

void TestVault::wipes()
{
    QByteArray own(64, 's');
    const QByteArray shared = own;
    wipe(own);
    QVERIFY(own.isEmpty());
    QCOMPARE(shared, QByteArray(64, 's'));
    wipe(own); // wiping an empty array is allowed
}

void TestVault::wipingSparesOtherCopies()
{
    QByteArray constant = QByteArrayLiteral("in the program's text");
    wipe(constant);
    QVERIFY(constant.isEmpty());
    QCOMPARE(QByteArrayLiteral("in the program's text").size(), 21);
}

void TestVault::everyFaultIsItsOwn()
{
    QList<NetworkFault> seen;
    for (const auto fault : {VaultFault::Locked, VaultFault::RefusedByUser, VaultFault::Absent,
                             VaultFault::Missing, VaultFault::NotFound, VaultFault::Broken}) {
        const NotSent notSent = notSentFor(VaultError{fault, u"why"_s});
        QCOMPARE(notSent.detail, u"why"_s);
        QVERIFY(!seen.contains(notSent.fault));
        seen << notSent.fault;
    }
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
