// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the vault without a keychain service. tests/vault/CMakeLists.txt runs this once with a bus and once
// without.
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
    KeychainVault vault(std::chrono::minutes(10)); // long, so that this limit ends no question
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
