// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests that the file of accounts is private to its owner, as file modes say it.
#include "application/accounts/accountbook.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestAccountBookPosix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheOwnerReads();
};

void TestAccountBookPosix::onlyTheOwnerReads()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"accounts.json"_s);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    AccountBook book(dir.path());
    Account account;
    account.key = u"sjcrvcbVYkFobHlx"_s;
    account.name = u"One"_s;
    QVERIFY(book.add(account));
    QVERIFY(!(QFile::permissions(file) & others));
    QVERIFY(QFile::setPermissions(file, QFile::permissions(file) | others));
    account.name = u"Two"_s;
    QVERIFY(book.add(account));
    QVERIFY(!(QFile::permissions(file) & others));
}

QTEST_GUILESS_MAIN(TestAccountBookPosix)
#include "tst_accountbook_posix.moc"
