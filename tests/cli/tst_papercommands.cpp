// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests `qr` and `print` of the real program: files, a printer on the network, and each reason why not.
#include "support/commandline.h"
#include "support/escposreader.h"
#include "support/qrreader.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using linktill::readEscPos;
using linktill::readQr;

class TestPaperCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void qrOfALink();
    void qrOfAnAddress_data();
    void qrOfAnAddress();
    void pdfs_data();
    void pdfs();
    void rollOnTheNetwork();
    void refusals_data();
    void refusals();

private:
    Ran run(const QStringList &command) { return m_line.run(command); }
    QString file(const QString &name) const { return m_dir.filePath(name); }
    CommandLineFixture m_line;
    QTemporaryDir m_dir;
    QString m_url;
};

void TestPaperCommands::initTestCase()
{
    const Ran made = m_line.create(u"KF-1"_s);
    QCOMPARE(made.status, 0);
    m_url = made.json().value(u"payment_link"_s).toString();
    QVERIFY(!m_url.isEmpty());
}

void TestPaperCommands::qrOfALink()
{
    const Ran png = run({u"qr"_s, u"KF-1"_s, u"--out"_s, file(u"a.png"_s), u"--yes"_s, u"--json"_s});
    QVERIFY2(png.status == 0, png.err);
    QCOMPARE(png.outcome(), u"saved"_s);
    QCOMPARE(readQr(QImage(file(u"a.png"_s))).text, m_url);
    QImage logo(80, 80, QImage::Format_RGB32);
    logo.fill(Qt::darkGreen);
    QVERIFY(logo.save(file(u"logo.png"_s)));
    QCOMPARE(run({u"qr"_s, u"KF-1"_s, u"--out"_s, file(u"b.png"_s), u"--logo"_s, file(u"logo.png"_s), u"--yes"_s}).status, 0);
    const auto read = readQr(QImage(file(u"b.png"_s)));
    QCOMPARE(read.text, m_url);
    QCOMPARE(read.level, u"H"_s);
    QCOMPARE(run({u"qr"_s, u"KF-1"_s, u"--out"_s, file(u"a.pdf"_s), u"--yes"_s}).status, 0);
    QVERIFY(QFile::exists(file(u"a.pdf"_s)));
}

void TestPaperCommands::qrOfAnAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("status");
    QTest::newRow("https") << u"https://pay.example/a"_s << 0;
    QTest::newRow("plain http") << u"http://pay.example/a"_s << 2;
    QTest::newRow("letters that look like others") << u"https://pаypal.example/a"_s << 2;
    QTest::newRow("a script") << u"javascript://pay.example/%0aalert(1)"_s << 2;
}

void TestPaperCommands::qrOfAnAddress()
{
    QFETCH(QString, address);
    QFETCH(int, status);
    const QString out = file(u"typed.png"_s);
    QFile::remove(out);
    const Ran ran = run({u"qr"_s, address, u"--out"_s, out});
    QVERIFY2(ran.status == status, ran.err);
    QCOMPARE(QFile::exists(out), status == 0);
    QVERIFY(status == 0 || !ran.err.isEmpty());
}

void TestPaperCommands::pdfs_data()
{
    QTest::addColumn<QString>("layout");
    for (const char *layout : {"card", "card-a4", "tent", "sheet", "sheet-l7160", "roll58", "roll80"})
        QTest::newRow(layout) << QString::fromLatin1(layout);
}

void TestPaperCommands::pdfs()
{
    QFETCH(QString, layout);
    const QString out = file(layout + u".pdf"_s);
    const Ran ran = run({u"print"_s, u"KF-1"_s, u"--layout"_s, layout, u"--pdf"_s, out, u"--yes"_s});
    QVERIFY2(ran.status == 0, ran.err);
    QFile pdf(out);
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
}

void TestPaperCommands::rollOnTheNetwork()
{
    QTcpServer printer;
    QVERIFY(printer.listen(QHostAddress::LocalHost));
    QByteArray paper;
    connect(&printer, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = printer.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&paper, socket] { paper += socket->readAll(); });
    });
    const auto program = m_line.started({u"print"_s, u"KF-1"_s, u"--layout"_s, u"roll58"_s, u"--drawer"_s, u"--raw"_s,
                                         u"127.0.0.1:%1"_s.arg(printer.serverPort()), u"--yes"_s});
    QTRY_COMPARE_WITH_TIMEOUT(program->state(), QProcess::NotRunning, 30'000);
    QCOMPARE(program->exitCode(), 0);
    QTRY_VERIFY(readEscPos(paper).isWhole && !paper.isEmpty());
    const auto roll = readEscPos(paper);
    QCOMPARE(roll.kicks, 1);
    QCOMPARE(roll.papers.size(), 1);
    QCOMPARE(readQr(roll.papers[0].convertToFormat(QImage::Format_Grayscale8)).text, m_url);
}

void TestPaperCommands::refusals_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QString &command, int status) {
        QTest::newRow(name) << command.split(u' ') << status;
    };
    row("no receipt of a link that is not paid", u"print KF-1 --layout receipt --pdf r.pdf"_s, 5);
    row("no place", u"print KF-1 --layout card"_s, 64);
    row("two places", u"print KF-1 --layout card --pdf a.pdf --printer x"_s, 64);
    row("no layout", u"print KF-1 --pdf a.pdf"_s, 64);
    row("an unknown layout", u"print KF-1 --layout poster --pdf a.pdf"_s, 64);
    row("a card for a roll printer", u"print KF-1 --layout card --raw h"_s, 64);
    row("no such link", u"print KF-9 --layout card --pdf a.pdf"_s, 64);
    row("a printer that is an option", u"print KF-1 --layout card --printer -x"_s, 64);
    row("too many copies", u"print KF-1 --layout card --pdf a.pdf --copies 1000"_s, 64);
    row("nothing listens", u"print KF-1 --layout roll58 --raw 127.0.0.1:1 --yes"_s, 5);
    row("no device", u"print KF-1 --layout roll58 --raw /no/such/device --yes"_s, 5);
    row("a QR code without a file", u"qr KF-1"_s, 64);
    row("a QR code as text", u"qr KF-1 --out a.txt"_s, 64);
    row("no logo there", u"qr KF-1 --out a.png --logo /no/such/logo.png --yes"_s, 5);
    row("a logo that is none", u"qr KF-1 --out a.png --logo "_s + QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json") + u" --yes"_s, 5);
}

void TestPaperCommands::refusals()
{
    QFETCH(QStringList, command);
    QFETCH(int, status);
    for (QString &word : command) {
        if (word.startsWith(u"a.") || word == u"r.pdf")
            word = file(u"refused-"_s + word);
    }
    const Ran ran = run(command);
    QVERIFY2(ran.status == status, ran.err);
    QVERIFY(!ran.err.isEmpty());
    QVERIFY(QDir(m_dir.path()).entryList({u"refused-*"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(TestPaperCommands)
#include "tst_papercommands.moc"
