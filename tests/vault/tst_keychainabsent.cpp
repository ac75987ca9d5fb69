// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Without a keychain service, or without even a bus: run in both of these by tests/vault/CMakeLists.
#include "support/vaultrun.h"
#include "vault/keychainvault.h"

using namespace linktill;
using namespace Qt::StringLiterals;

class TestKeychainAbsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyQuestion();
    void nothingIsWrittenElsewhere();
};

void TestKeychainAbsent::everyQuestion()
{
    KeychainVault vault(std::chrono::minutes(10)); // so that its patience is not what ends a question
    for (int i = 0; i < 2; ++i) {
        VaultRun read(vault.read(u"a-1"_s));
        QCOMPARE(read.start().wait(), "absent");
        QVERIFY(!read.detail().isEmpty());
        QCOMPARE(resultOf(vault.write(u"a-1"_s, "a secret")), "absent");
        QCOMPARE(resultOf(vault.remove(u"a-1"_s)), "absent");
    }
}

void TestKeychainAbsent::nothingIsWrittenElsewhere()
{
    KeychainVault vault;
    const QString home = qEnvironmentVariable("XDG_DATA_HOME");
    QVERIFY(!home.isEmpty());
    QCOMPARE(resultOf(vault.write(u"a-1"_s, "a secret")), "absent");
    QCOMPARE(QDir(home).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
}

QTEST_GUILESS_MAIN(TestKeychainAbsent)
#include "tst_keychainabsent.moc"
