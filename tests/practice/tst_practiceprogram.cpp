// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practiceclient.h"
#include "support/testpaths.h"

#include <QProcess>
#include <QTcpSocket>
#include <QTest>

using namespace linktill::practice;
using namespace linktill::practice::test;

class TestPracticeProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsOneLineAndRuns();
    void wrongUsage_data();
    void wrongUsage();
    void portInUse();
    void holdsNoLargeBody_data();
    void holdsNoLargeBody();
    void tellsAboutItself();
    void speaksOtherLanguages_data();
    void speaksOtherLanguages();
};

static const QString program = QStringLiteral(LINKTILL_BIN_DIR "/linktill-practice");

void TestPracticeProgram::printsOneLineAndRuns()
{
    QProcess process;
    process.start(program, {u"--clock"_s, u"2024-07-20T09:00:00Z"_s, u"--key"_s, u"K1"_s,
                            u"--secret"_s, u"S1"_s});
    QTRY_VERIFY(process.canReadLine());
    const QByteArray text = process.readLine();
    QVERIFY(process.readAll().isEmpty());
    const QJsonObject line = QJsonDocument::fromJson(text).object();
    QCOMPARE(line["portone_key"_L1].toString(), u"K1"_s);
    QCOMPARE(line["portone_secret"_L1].toString(), u"S1"_s);
    const QUrl url(line["url"_L1].toString());
    QCOMPARE(url.host(), u"127.0.0.1"_s);
    QVERIFY(url.port() > 0);

    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->rawHeader("Date").startsWith("Sat, 20 Jul 2024 09:0"));

    process.terminate();
    QVERIFY(process.waitForFinished());
#ifndef Q_OS_WIN
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
#endif
}

void TestPracticeProgram::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("option") << QStringList{u"--nope"_s} << QByteArray("nope");
    QTest::newRow("argument") << QStringList{u"file"_s} << QByteArray("file");
    QTest::newRow("port") << QStringList{u"--port"_s, u"x"_s} << QByteArray("--port");
    QTest::newRow("large port") << QStringList{u"--port"_s, u"65536"_s} << QByteArray("--port");
    QTest::newRow("key alone") << QStringList{u"--key"_s, u"a"_s} << QByteArray("--secret");
    QTest::newRow("key") << QStringList{u"--key"_s, u"a/b"_s, u"--secret"_s, u"x"_s}
                         << QByteArray("--key");
    QTest::newRow("secret") << QStringList{u"--key"_s, u"a"_s, u"--secret"_s, QString()}
                            << QByteArray("--secret");
    QTest::newRow("language") << QStringList{u"--language"_s, u"xx"_s} << QByteArray("--language");
    QTest::newRow("clock") << QStringList{u"--clock"_s, u"yesterday"_s} << QByteArray("--clock");
}

void TestPracticeProgram::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    QProcess process;
    process.start(program, arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 64);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(process.readAllStandardError().contains(words));
}

void TestPracticeProgram::portInUse()
{
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    QProcess process;
    process.start(program, {u"--port"_s, QString::number(gateway.url().port())});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("in use"));
}

/// Returns the most memory that a process has had so far, in KiB; 0 where the system does not tell.
static int peakMemory(const QProcess &process)
{
    QFile status(u"/proc/%1/status"_s.arg(process.processId()));
    const QByteArray text = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    const qsizetype at = text.indexOf("VmHWM:") + 6;
    return text.mid(at, text.indexOf("kB", at) - at).trimmed().toInt();
}

void TestPracticeProgram::holdsNoLargeBody_data()
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

void TestPracticeProgram::holdsNoLargeBody()
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
#ifdef Q_OS_LINUX
    QVERIFY(before > 0);
#endif
    QCOMPARE(post(header + "\r\n\r\n" + body), status);
    QVERIFY2(peakMemory(process) < before + 16 * 1024,
             qPrintable(u"%1 KiB"_s.arg(peakMemory(process))));
    process.terminate();
    QVERIFY(process.waitForFinished());
}

void TestPracticeProgram::tellsAboutItself()
{
    for (const QString &argument : {u"--help"_s, u"--version"_s}) {
        QProcess process;
        process.start(program, {argument});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains("linktill-practice"));
    }
}

void TestPracticeProgram::speaksOtherLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("headline");
    QTest::newRow("English") << u"en"_s << QByteArray("No such link");
    QTest::newRow("Thai") << u"th"_s << QByteArray("ไม่มีลิงก์นี้");
    QTest::newRow("Vietnamese") << u"vi"_s << QByteArray("Không có link này");
}

void TestPracticeProgram::speaksOtherLanguages()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, headline);
    QProcess process;
    process.start(program, {u"--language"_s, language});
    QTRY_VERIFY(process.canReadLine());
    const QJsonObject line = QJsonDocument::fromJson(process.readLine()).object();
    QNetworkAccessManager network;
    const QUrl url(line["url"_L1].toString() + u"/pay?ref=x"_s);
    const std::unique_ptr<QNetworkReply> page(network.get(QNetworkRequest(url)));
    QTRY_VERIFY(page->isFinished());
    const QByteArray html = page->readAll();
    QVERIFY2(html.contains("<html lang=\"" + language.toLatin1() + "\">"), html.constData());
    QVERIFY2(html.contains(headline), html.constData());
    process.kill();
    QVERIFY(process.waitForFinished());
}

QTEST_GUILESS_MAIN(TestPracticeProgram)
#include "tst_practiceprogram.moc"
