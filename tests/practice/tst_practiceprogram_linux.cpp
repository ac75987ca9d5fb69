// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests of linktill-practice what only Linux tells or does: its memory, and its end by a signal.
#include "practiceclient.h"
#include "support/testpaths.h"

#include <QProcess>
#include <QTcpSocket>
#include <QTest>

using namespace linktill::practice;
using namespace linktill::practice::test;

class TestPracticeProgramLinux : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsBySignal();
    void holdsNoLargeBody_data();
    void holdsNoLargeBody();
};

static const QString program = QStringLiteral(LINKTILL_BIN_DIR "/linktill-practice");

void TestPracticeProgramLinux::endsBySignal()
{
    QProcess process;
    process.start(program, {});
    QTRY_VERIFY(process.canReadLine()); // now it listens
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

/// Returns the most memory that a process has had so far, in KiB.
static int peakMemory(const QProcess &process)
{
    QFile status(u"/proc/%1/status"_s.arg(process.processId()));
    const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    const qsizetype at = text.indexOf("VmHWM:") + 6;
    return text.mid(at, text.indexOf("kB", at) - at).trimmed().toInt();
}

void TestPracticeProgramLinux::holdsNoLargeBody_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray large(64 * 1024 * 1024, ' ');
    const QByteArray packed = qCompress(large).mid(4); // zlib's format, without Qt's length before it
    const QByteArray chunk = "10000\r\n" + large.left(65536) + "\r\n";
    QTest::newRow("packed") << "Content-Encoding: deflate\r\nContent-Length: " +
                                   QByteArray::number(packed.size())
                            << packed << 415;
    QTest::newRow("long") << "Content-Length: " + QByteArray::number(large.size()) << large << 413;
    QTest::newRow("chunks") << QByteArray("Transfer-Encoding: chunked")
                            << chunk.repeated(1024) + "0\r\n\r\n"
                            << 413;
}

void TestPracticeProgramLinux::holdsNoLargeBody()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QProcess process;
    process.start(program, {});
    QTRY_VERIFY(process.canReadLine());
    const QUrl url(QJsonDocument::fromJson(process.readLine()).object()["url"_L1].toString());
    QTcpSocket socket;
    const auto post = [&](const QByteArray &request) {
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        socket.write("POST /api/paymentLink HTTP/1.1\r\nConnection: close\r\nHost: localhost\r\n" +
                     request);
        while (socket.state() != QAbstractSocket::UnconnectedState &&
               socket.waitForReadyRead(5000)) {
        }
        return socket.readAll().mid(9, 3).toInt();
    };
    QCOMPARE(post("Content-Length: 2\r\n\r\n{}"), 401);
    const int before = peakMemory(process);
    QVERIFY(before > 0);
    QCOMPARE(post(header + "\r\n\r\n" + body), status);
    QVERIFY2(peakMemory(process) < before + 16 * 1024,
             qPrintable(u"%1 KiB"_s.arg(peakMemory(process))));
    process.terminate();
    QVERIFY(process.waitForFinished());
}

QTEST_GUILESS_MAIN(TestPracticeProgramLinux)
#include "tst_practiceprogram_linux.moc"
