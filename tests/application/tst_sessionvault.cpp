// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests that what is kept for this session only never reaches the keychain, and gives way to it.
#include "application/accounts/sessionvault.h"

#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestSessionVault : public QObject
{
    Q_OBJECT

    static QByteArray read(Vault &vault, const QString &entry)
    {
        return run(vault.read(entry)).value_or("none");
    }
    static std::optional<QByteArray> run(VaultJob *job)
    {
        std::optional<QByteArray> found;
        bool over = false;
        connect(job, &VaultJob::finished, job, [&] {
            if (job->result())
                found = *job->result();
            over = true;
        });
        job->start();
        if (!QTest::qWaitFor([&] { return over; }))
            qFatal("no answer");
        return found;
    }

    MemoryVault m_keychain; // stands for the system's keychain

private Q_SLOTS:
    void passesThrough()
    {
        SessionVault vault(m_keychain);
        run(vault.write(u"a"_s, "one"));
        QCOMPARE(read(m_keychain, u"a"_s), QByteArray("one"));
        QCOMPARE(run(vault.readQuietly(u"a"_s)).value_or("none"), QByteArray("one"));
        QCOMPARE(read(vault, u"a"_s), QByteArray("one"));
        QVERIFY(!vault.isForSessionOnly(u"a"_s));
        run(vault.remove(u"a"_s));
        QCOMPARE(read(m_keychain, u"a"_s), QByteArray("none"));
    }
    void keptForTheSession()
    {
        {
            SessionVault vault(m_keychain);
            run(vault.keepForSession(u"b"_s, "two"));
            QVERIFY(vault.isForSessionOnly(u"b"_s));
            QCOMPARE(read(vault, u"b"_s), QByteArray("two"));
            QCOMPARE(run(vault.readQuietly(u"b"_s)).value_or("none"), QByteArray("two"));
            QCOMPARE(read(m_keychain, u"b"_s), QByteArray("none"));
        }
        SessionVault next(m_keychain);
        QCOMPARE(read(next, u"b"_s), QByteArray("none"));
    }
    void givesWayToTheKeychain()
    {
        SessionVault vault(m_keychain);
        run(vault.keepForSession(u"c"_s, "old"));
        run(vault.write(u"c"_s, "new"));
        QVERIFY(!vault.isForSessionOnly(u"c"_s));
        QCOMPARE(read(vault, u"c"_s), QByteArray("new"));
    }
    void removedFromTheSession()
    {
        SessionVault vault(m_keychain);
        run(vault.keepForSession(u"d"_s, "four"));
        run(vault.remove(u"d"_s));
        QVERIFY(!vault.isForSessionOnly(u"d"_s));
        QCOMPARE(read(vault, u"d"_s), QByteArray("none"));
    }
};

QTEST_GUILESS_MAIN(TestSessionVault)
#include "tst_sessionvault.moc"
