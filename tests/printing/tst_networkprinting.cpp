// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests sending to a printer's TCP port: one that prints, hangs, refuses or stops halfway.
#include "application/wording/printwording.h"
#include "printing/printing.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace linktill;
using namespace std::chrono_literals;

namespace {

constexpr printing::PrintTimes shortTimes{2s, 500ms, 5s};

struct Ended
{
    bool isOver = false;
    std::optional<PrintFailure> failure;
};

Ended sent(const PrintTarget &target, const QByteArray &bytes, const printing::PrintTimes &times = shortTimes)
{
    printing::Printing printing(times);
    QPointer<PrintJob> job = printing.send(target, bytes);
    Ended ended;
    QObject::connect(job, &PrintJob::finished, job, [&] { ended = {true, job->failure()}; });
    job->start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(ended.isOver, 20'000); }();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (job)
        return {};
    return ended;
}

PrintTarget here(quint16 port)
{
    return {PrintTarget::Kind::Network, u"127.0.0.1"_s, port};
}

} // namespace

class TestNetworkPrinting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void targets_data();
    void targets();
    void printsAll();
    void refused();
    void noSuchHost();
    void hangs();
    void closesHalfway();
    void cancelled();
    void everyFailureHasASentence();
};

void TestNetworkPrinting::targets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name"); // empty: none
    QTest::addColumn<int>("port");
    QTest::newRow("number and port") << u"192.168.1.50:9101"_s << u"192.168.1.50"_s << 9101;
    QTest::newRow("number") << u" 192.168.1.50 "_s << u"192.168.1.50"_s << 9100;
    QTest::newRow("name") << u"kitchen-printer.local"_s << u"kitchen-printer.local"_s << 9100;
    QTest::newRow("IPv6") << u"[fe80::1%eth0]:9100"_s << u"fe80::1%eth0"_s << 9100;
    QTest::newRow("device") << u"/printers/lp0"_s << u"/printers/lp0"_s << -1;
    QTest::newRow("nothing") << u""_s << u""_s << 0;
    QTest::newRow("port 0") << u"host:0"_s << u""_s << 0;
    QTest::newRow("port too high") << u"host:65536"_s << u""_s << 0;
    QTest::newRow("an address") << u"http://host/"_s << u""_s << 0;
    QTest::newRow("two words") << u"a b"_s << u""_s << 0;
    QTest::newRow("an option") << u"-host"_s << u""_s << 0;
}

void TestNetworkPrinting::targets()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(int, port);
    const auto target = rawTargetFrom(text);
    QCOMPARE(target.has_value(), !name.isEmpty());
    if (!target)
        return;
    QCOMPARE(target->name, name);
    QCOMPARE(target->kind, port < 0 ? PrintTarget::Kind::Device : PrintTarget::Kind::Network);
    if (port > 0)
        QCOMPARE(int(target->port), port);
    QCOMPARE(rawTargetFrom(rawTargetText(*target)), target);
}

void TestNetworkPrinting::printsAll()
{
    QTcpServer printer;
    QVERIFY(printer.listen(QHostAddress::LocalHost));
    QByteArray paper;
    connect(&printer, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = printer.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&paper, socket] { paper += socket->readAll(); });
    });
    const QByteArray bytes(300'000, 'x');
    const Ended ended = sent(here(printer.serverPort()), bytes);
    QVERIFY(ended.isOver && !ended.failure);
    QTRY_COMPARE(paper.size(), bytes.size());
    QCOMPARE(paper, bytes);
}

void TestNetworkPrinting::refused()
{
    QTcpServer once;
    QVERIFY(once.listen(QHostAddress::LocalHost));
    const quint16 port = once.serverPort();
    once.close();
    const Ended ended = sent(here(port), "x");
    QVERIFY(ended.failure);
    QCOMPARE(ended.failure->kind, PrintFailure::Kind::NotReached);
    QCOMPARE(ended.failure->written, 0);
}

void TestNetworkPrinting::noSuchHost()
{
    const Ended ended = sent({PrintTarget::Kind::Network, u"no-such-printer.invalid"_s}, "x", {10s, 1s, 1s});
    QVERIFY(ended.failure);
    QVERIFY(ended.failure->kind == PrintFailure::Kind::NoHost || ended.failure->kind == PrintFailure::Kind::TimedOut);
}

/// The printer takes the connection and never reads: it is out of paper.
void TestNetworkPrinting::hangs()
{
    QTcpServer printer;
    QVERIFY(printer.listen(QHostAddress::LocalHost));
    printer.pauseAccepting();
    const Ended ended = sent(here(printer.serverPort()), QByteArray(40'000'000, 'x'));
    QVERIFY(ended.failure);
    QCOMPARE(ended.failure->kind, PrintFailure::Kind::Stuck);
    QVERIFY(ended.failure->written < 40'000'000);
}

void TestNetworkPrinting::closesHalfway()
{
    QTcpServer printer;
    QVERIFY(printer.listen(QHostAddress::LocalHost));
    connect(&printer, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = printer.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [socket] { socket->abort(); });
    });
    const Ended ended = sent(here(printer.serverPort()), QByteArray(40'000'000, 'x'));
    QVERIFY(ended.failure);
    QCOMPARE(ended.failure->kind, PrintFailure::Kind::Stuck);
    QVERIFY(printSentence(here(1), *ended.failure).contains(u"127.0.0.1:1"_s));
}

void TestNetworkPrinting::cancelled()
{
    QTcpServer printer;
    QVERIFY(printer.listen(QHostAddress::LocalHost));
    printing::Printing printing(shortTimes);
    PrintJob *job = printing.send(here(printer.serverPort()), QByteArray(40'000'000, 'x'));
    std::optional<PrintFailure> failure;
    int times = 0;
    connect(job, &PrintJob::finished, this, [&] {
        failure = job->failure();
        ++times;
    });
    job->start();
    job->cancel();
    job->cancel();
    QCOMPARE(times, 1);
    QVERIFY(failure && failure->kind == PrintFailure::Kind::Cancelled);
}

void TestNetworkPrinting::everyFailureHasASentence()
{
    QStringList sentences;
    for (int kind = 0; kind <= int(PrintFailure::Kind::Cancelled); ++kind) {
        const QString sentence = printSentence(here(9100), {PrintFailure::Kind(kind)});
        QVERIFY(!sentence.isEmpty());
        sentences << sentence;
        QVERIFY(printSentence(here(9100), {PrintFailure::Kind(kind), 5}).size() > sentence.size());
    }
    QCOMPARE(sentences.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TestNetworkPrinting)
#include "tst_networkprinting.moc"
