// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests linktill-cli with what only POSIX has: a terminal that somebody types on, signals, devices and FIFOs.
#include "support/commandline.h"
#include "support/faultyserver.h"

#include <QFileInfo>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

/// Holds a terminal on which something was typed.
class Terminal
{
public:
    explicit Terminal(const QByteArray &typed) : m_keyboard(::posix_openpt(O_RDWR | O_NOCTTY))
    {
        if (m_keyboard < 0 || ::grantpt(m_keyboard) || ::unlockpt(m_keyboard))
            qFatal("No terminal.");
        m_keptOpen = ::open(::ptsname(m_keyboard), O_RDWR | O_NOCTTY);
        if (::write(m_keyboard, typed.constData(), size_t(typed.size())) != typed.size())
            qFatal("Nothing was typed.");
    }
    ~Terminal()
    {
        ::close(m_keptOpen);
        ::close(m_keyboard);
    }
    Q_DISABLE_COPY_MOVE(Terminal)
    QString name() const { return QString::fromLocal8Bit(::ptsname(m_keyboard)); }

private:
    const int m_keyboard;
    int m_keptOpen = -1;
};

} // namespace

class TestCommandsPosix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editAsks_data() { answers(); }
    void editAsks();
    void restoreAsks_data() { answers(); }
    void restoreAsks();
    void aFifoIsNoBackup();
    void interruptedIsUnknown();
    void watchingEndsWithCtrlC();
    void shareOpensByTheSystem();
    void fullDevice();

private:
    static void answers()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<bool>("isYes");
        QTest::newRow("y") << QByteArray("y\n") << true;
        QTest::newRow("Yes") << QByteArray("Yes\n") << true;
        QTest::newRow("n") << QByteArray("n\n") << false;
        QTest::newRow("Return alone") << QByteArray("\n") << false;
        QTest::newRow("another word") << QByteArray("yesterday\n") << false;
        QTest::newRow("end of input") << QByteArray("\x04") << false;
    }
};

void TestCommandsPosix::editAsks()
{
    QFETCH(QByteArray, typed);
    QFETCH(bool, isYes);
    const CommandLineFixture fixture;
    QCOMPARE(fixture.create(u"A"_s).status, 0);
    const int before = fixture.gateway.requestCount();
    const Terminal terminal(typed);
    const Ran ran = CommandLineFixture::ended(*fixture.started(
        {u"edit"_s, u"A"_s, u"--api-url"_s, fixture.gateway.url().toString(), u"--clock"_s,
         u"2024-07-20T00:00:00Z"_s, u"--set"_s, u"amount=300"_s}, terminal.name()));
    QVERIFY2(ran.status == (isYes ? 0 : 5), ran.err);
    QVERIFY2(ran.err.contains("[y/N]") && ran.err.contains("฿300.00"), ran.err);
    QCOMPARE(fixture.gateway.requestCount(), before + int(isYes));
    QCOMPARE(fixture.gateway.links().constFirst().request[u"amount"].toInt(), isYes ? 300 : 2500);
    QVERIFY(isYes || ran.err.contains("was not changed"));
}

void TestCommandsPosix::restoreAsks()
{
    QFETCH(QByteArray, typed);
    QFETCH(bool, isYes);
    const CommandLineFixture fixture;
    QCOMPARE(fixture.create(u"EARLY"_s).status, 0);
    const QString backup = QString::fromUtf8(fixture.run({u"ledger"_s, u"backup"_s}).out).trimmed();
    QCOMPARE(fixture.create(u"LATE"_s).status, 0);
    const Terminal terminal(typed);
    const Ran ran =
        CommandLineFixture::ended(*fixture.started({u"ledger"_s, u"restore"_s, backup}, terminal.name()));
    QVERIFY2(ran.err.contains("[y/N]") && ran.err.contains(backup.toUtf8()), ran.err);
    QCOMPARE(ran.status, isYes ? 0 : 5);
    QVERIFY(isYes || ran.err.contains("Nothing was changed."));
    QCOMPARE(fixture.run({u"show"_s, u"LATE"_s}).status == 0, !isYes);
}

void TestCommandsPosix::aFifoIsNoBackup()
{
    const CommandLineFixture fixture;
    QCOMPARE(fixture.create(u"A"_s).status, 0);
    const QString wrong = fixture.file(u"wrong"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(wrong).constData(), 0600), 0);
    const Ran ran = fixture.run({u"ledger"_s, u"restore"_s, wrong, u"--yes"_s});
    QCOMPARE(ran.status, 5);
    QVERIFY2(ran.err.contains("is not an ordinary file") && ran.err.contains("Nothing was changed"), ran.err);
    QCOMPARE(fixture.run({u"show"_s, u"A"_s}).status, 0);
}

void TestCommandsPosix::interruptedIsUnknown()
{
    const CommandLineFixture fixture;
    FaultyServer server;
    server.play({FaultyServer::hangAfterRequest()});
    QStringList create = fixture.createOf(u"A"_s);
    create.replace(create.indexOf(u"--api-url"_s) + 1, server.url().toString());
    const auto process = fixture.started(create);
    QTRY_COMPARE(server.requests().size(), 1);
    QCOMPARE(::kill(pid_t(process->processId()), SIGINT), 0);
    const Ran ran = CommandLineFixture::ended(*process);
    QCOMPARE(ran.status, 6);
    QCOMPARE(ran.outcome(), u"unknown"_s);
    QVERIFY(ran.json().value(u"message"_s).toString().contains(u"cancelled"));
}

void TestCommandsPosix::watchingEndsWithCtrlC()
{
    const CommandLineFixture fixture;
    QCOMPARE(fixture.create(u"A"_s).status, 0);
    const int before = fixture.gateway.requestCount();
    const auto process = fixture.started({u"watch"_s, u"A"_s, u"--until"_s, u"paid"_s, u"--api-url"_s,
                                          fixture.gateway.url().toString(), u"--clock"_s, u"2024-07-20T00:00:00Z"_s});
    QVERIFY(process->waitForReadyRead(30'000));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.gateway.requestCount() > before, 20'000); // it waits for the next question
    QCOMPARE(::kill(pid_t(process->processId()), SIGINT), 0);
    const Ran ran = CommandLineFixture::ended(*process);
    QCOMPARE(ran.status, 8);
    QVERIFY2(ran.out.count('\n') == 1 && ran.out.contains("\tcreated\tA\t"), ran.out);
}

void TestCommandsPosix::shareOpensByTheSystem()
{
    CommandLineFixture fixture;
    QCOMPARE(fixture.create(u"A"_s).status, 0);
    const QString told = fixture.file(u"told"_s);
    for (const QString &name : {u"xdg-open"_s, u"open"_s}) { // of Linux and of macOS
        QFile script(fixture.file(name));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nprintf '%s' \"$1\" > '" + QFile::encodeName(told) + ".part'\nmv '"
                     + QFile::encodeName(told) + ".part' '" + QFile::encodeName(told) + "'\n");
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    }
    fixture.environment.insert(u"PATH"_s, fixture.profile() + u":/usr/bin:/bin"_s);
    const Ran ran = fixture.run({u"share"_s, u"A"_s, u"--via"_s, u"line"_s, u"--yes"_s, u"--json"_s});
    QVERIFY2(ran.status == 0, ran.err + ran.out);
    QTRY_VERIFY(QFile::exists(told));
    QFile file(told);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray address = file.readAll();
    QVERIFY2(address.startsWith("https://line.me/R/share?text="), address);
    QCOMPARE(QString::fromLatin1(address), ran.json().value(u"url"_s).toString());
    fixture.environment.insert(u"PATH"_s, u"/nowhere"_s);
    QCOMPARE(fixture.run({u"share"_s, u"A"_s, u"--via"_s, u"line"_s, u"--yes"_s}).status, 5);
}

void TestCommandsPosix::fullDevice()
{
    const CommandLineFixture fixture;
    QCOMPARE(fixture.create(u"A"_s).status, 0);
    const Ran csv = fixture.run({u"export"_s, u"--csv"_s, u"/dev/full"_s, u"--json"_s});
    QCOMPARE(csv.status, 5);
    QCOMPARE(csv.outcome(), u"not-sent"_s);
    QVERIFY(csv.json().value(u"message"_s).toString().contains(u"/dev/full"_s));
    for (const QString &device : {u"/dev/full"_s, u"/dev/null"_s}) {
        const Ran workbook = fixture.run({u"export"_s, u"--xlsx"_s, device});
        QCOMPARE(workbook.status, 64);
        QVERIFY(workbook.out.isEmpty());
        QVERIFY(!QFileInfo(device).isFile()); // no file took the device's place
    }
}

QTEST_GUILESS_MAIN(TestCommandsPosix)
#include "tst_commands_posix.moc"
