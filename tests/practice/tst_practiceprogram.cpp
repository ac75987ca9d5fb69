// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practiceclient.h"
#include "support/testpaths.h"

#include <QProcess>
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

    process.kill();
    QVERIFY(process.waitForFinished());
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
    const auto html = [&](const QByteArray &accepted) {
        QNetworkRequest request(QUrl(line["url"_L1].toString() + u"/pay?ref=x"_s));
        request.setRawHeader("Accept-Language", accepted);
        const std::unique_ptr<QNetworkReply> page(network.get(request));
        return QTest::qWaitFor([&page] { return page->isFinished(); }) ? page->readAll() : QByteArray();
    };
    const QByteArray own = html("de"); // a customer with another language gets the program's
    QVERIFY2(own.contains("<html lang=\"" + language.toLatin1() + "\">"), own.constData());
    QVERIFY2(own.contains(headline), own.constData());
    QVERIFY(html("th").contains("ไม่มีลิงก์นี้"));
    QVERIFY(html("en").contains("No such link"));
    process.kill();
    QVERIFY(process.waitForFinished());
}

QTEST_GUILESS_MAIN(TestPracticeProgram)
#include "tst_practiceprogram.moc"
