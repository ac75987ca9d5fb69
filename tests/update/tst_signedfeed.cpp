// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests how the feed asks, and what it makes of every answer, against a server that fails as it is told.
#include "gateway/testauthority.h"
#include "support/faultyserver.h"
#include "support/minisigner.h"
#include "update/signedfeed.h"

#include <QTcpServer>
#include <QTest>

namespace linktill {

using namespace Qt::StringLiterals;
using Kind = UpdateFault::Kind;
using update::SignedFeed;

const QByteArray announcement = R"({"version": "0.2.0", "date": "2026-12-14",
    "page": "https://linktill.example/get", "notes": {"en": "Receipts."}})";

class TestSignedFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<FaultyServer>(); }
    void announced();
    void asksAgain();
    void tellsNothingAboutThePerson();
    void faults_data();
    void faults();
    void tenMegabytesAreNotFetched();
    void givesUpInTime();
    void redirects_data();
    void redirects();
    void overTls();
    void unknownCertificate();
    void neverPlainToAnotherComputer();
    void nobodyThere();
    void deletedWhileAsking();

private:
    using Answer = std::optional<Result<Release, UpdateFault>>;
    QUrl url() const { return QUrl(m_server->url().toString() + u"/linktill-update.json"_s); }
    static Mishap ok(const QByteArray &body) { return FaultyServer::answer(200, body); }
    static Mishap redirect(const QByteArray &target)
    {
        return FaultyServer::answer(302, "elsewhere", "Location: " + target + "\r\n");
    }
    static Answer ask(SignedFeed &feed)
    {
        Answer answer;
        feed.ask([&answer](const Result<Release, UpdateFault> &given) { answer = given; });
        if (answer || !QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
            qFatal("The answer came at once or never.");
        return answer;
    }
    Answer answerTo(QList<Mishap> mishaps, std::chrono::milliseconds patience = std::chrono::seconds(20))
    {
        m_server->play(std::move(mishaps));
        SignedFeed feed(url(), m_signer.publicKey(), patience);
        return ask(feed);
    }

    const Minisigner m_signer;
    std::unique_ptr<FaultyServer> m_server;
};

void TestSignedFeed::announced()
{
    const auto answer = answerTo({ok(announcement), ok(m_signer.sign(announcement))});
    QVERIFY(*answer);
    QCOMPARE((*answer)->version, QVersionNumber(0, 2, 0));
    QCOMPARE(m_server->requests().size(), 2);
    QVERIFY(m_server->requests()[0].startsWith("GET /linktill-update.json HTTP"));
    QVERIFY(m_server->requests()[1].startsWith("GET /linktill-update.json.minisig HTTP"));
}

void TestSignedFeed::asksAgain()
{
    const QByteArray signature = m_signer.sign(announcement);
    m_server->play({FaultyServer::answer(503, "busy"), ok(announcement), ok(signature)});
    SignedFeed feed(url(), m_signer.publicKey());
    QVERIFY(!*ask(feed));
    QVERIFY(*ask(feed));
}

/// The header fields are counted, so that Qt can add none without notice.
void TestSignedFeed::tellsNothingAboutThePerson()
{
    QLocale::setDefault(QLocale(u"th_TH"_s));
    const QByteArray cookie = "Set-Cookie: who=you\r\n";
    m_server->play({FaultyServer::answer(200, announcement, cookie),
                    FaultyServer::answer(200, m_signer.sign(announcement), cookie),
                    FaultyServer::answer(200, announcement, cookie), ok(m_signer.sign(announcement))});
    SignedFeed feed(url(), m_signer.publicKey());
    QVERIFY(*ask(feed));
    QVERIFY(*ask(feed));
    QLocale::setDefault(QLocale::c());
    QCOMPARE(m_server->requests().size(), 4);
    for (const QByteArray &request : m_server->requests()) {
        QList<QByteArray> lines = request.trimmed().split('\n').mid(1);
        for (QByteArray &line : lines)
            line = line.trimmed().toLower();
        std::sort(lines.begin(), lines.end());
        const QByteArray host = QByteArray::number(m_server->url().port());
        QCOMPARE(lines, (QList<QByteArray>{"accept-encoding: identity", "accept-language: *",
                                           "cache-control: no-cache", "connection: keep-alive",
                                           "host: 127.0.0.1:" + host, "pragma: no-cache",
                                           "user-agent: linktill"}));
    }
}

void TestSignedFeed::faults_data()
{
    QTest::addColumn<QList<Mishap>>("mishaps");
    QTest::addColumn<Kind>("kind");
    const QByteArray signature = m_signer.sign(announcement);
    const auto row = [](const char *name, const QList<Mishap> &mishaps, Kind kind) {
        QTest::newRow(name) << mishaps << kind;
    };
    const auto endless = [](const QByteArray &body) {
        return FaultyServer::raw("HTTP/1.1 200 OK\r\n\r\n" + body); // without a length
    };
    const QByteArray most(SignedFeed::maxBytes, ' '), page = "<!DOCTYPE html>\n<html>\n<body>\n</body>";
    row("another file", {ok(QByteArray(announcement).replace("0.2.0", "0.3.0")), ok(signature)}, Kind::NotSigned);
    row("another key", {ok(announcement), ok(Minisigner().sign(announcement))}, Kind::NotSigned);
    row("a page of a hotel", {ok(page)}, Kind::NotSigned);
    row("an empty answer", {ok({})}, Kind::NotSigned);
    row("signed, no announcement", {ok("{}"), ok(m_signer.sign("{}"))}, Kind::NotUnderstood);
    row("as long as may be", {ok(most), ok(m_signer.sign(most))}, Kind::NotUnderstood);
    row("a byte more", {ok(most + ' ')}, Kind::TooLarge);
    row("a byte more, without a length", {endless(most + ' ')}, Kind::TooLarge);
    row("a signature that is too long", {ok(announcement), ok(most + ' ')}, Kind::TooLarge);
    row("no such file", {FaultyServer::answer(404, "not here")}, Kind::ServerError);
    row("no signature", {ok(announcement), FaultyServer::answer(404, "not here")}, Kind::ServerError);
    row("no content", {FaultyServer::raw("HTTP/1.1 204 No Content\r\n\r\n")}, Kind::ServerError);
    row("busy", {FaultyServer::answer(503, "later")}, Kind::ServerError);
    row("asks who it is", {FaultyServer::answer(401, "", "WWW-Authenticate: Basic realm=\"x\"\r\n")}, Kind::ServerError);
    row("closed at once", {FaultyServer::closeOnAccept()}, Kind::NotReachable);
    row("closed without an answer", {FaultyServer::closeAfterRequest()}, Kind::NotReachable);
    row("cut off", {FaultyServer::raw("HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n{\"version\"")},
        Kind::NotReachable);
    row("no HTTP", {FaultyServer::raw("220 smtp.example ESMTP\r\n")}, Kind::NotReachable);
}

void TestSignedFeed::faults()
{
    QFETCH(QList<Mishap>, mishaps);
    QFETCH(Kind, kind);
    const auto answer = answerTo(mishaps);
    QVERIFY(!*answer);
    QVERIFY(!answer->error().detail.isEmpty());
    QCOMPARE(int(answer->error().kind), int(kind));
}

/// The connection is closed long before the end of the file.
void TestSignedFeed::tenMegabytesAreNotFetched()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    constexpr qint64 whole = 10 * 1024 * 1024;
    qint64 written = 0;
    connect(&server, &QTcpServer::newConnection, this, [&server, &written] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(whole) + "\r\n\r\n");
        socket->write(QByteArray(whole, '{'));
        connect(socket, &QTcpSocket::bytesWritten, socket, [&written](qint64 bytes) { written += bytes; });
    });
    SignedFeed feed(QUrl(u"http://127.0.0.1:%1/a.json"_s.arg(server.serverPort())), m_signer.publicKey());
    const auto answer = ask(feed);
    QVERIFY(!*answer);
    QCOMPARE(int(answer->error().kind), int(Kind::TooLarge));
    QVERIFY2(written < whole, qPrintable(QString::number(written)));
}

void TestSignedFeed::givesUpInTime()
{
    const Mishap drip{Mishap::When::AfterRequest, FaultyServer::answer(200, announcement).answer, true, 20};
    for (const Mishap &slow : {FaultyServer::hangAfterRequest(), drip}) {
        const auto answer = answerTo({slow}, std::chrono::milliseconds(100));
        QVERIFY(!*answer);
        QCOMPARE(int(answer->error().kind), int(Kind::NotReachable));
        QCOMPARE(answer->error().detail, u"no answer in time"_s);
    }
}

void TestSignedFeed::redirects_data()
{
    QTest::addColumn<QList<QByteArray>>("targets");
    QTest::addColumn<int>("kind"); ///< -1: announced
    using Targets = QList<QByteArray>;
    QTest::newRow("three") << Targets{"/a", "/b", "/c"} << -1;
    QTest::newRow("four") << Targets{"/a", "/b", "/c", "/d"} << int(Kind::ServerError);
    QTest::newRow("plain to another computer") << Targets{"http://192.0.2.1/a"} << int(Kind::ServerError);
    QTest::newRow("nowhere") << Targets{""} << int(Kind::ServerError);
    QTest::newRow("to a file") << Targets{"file:///etc/passwd"} << int(Kind::ServerError);
}

void TestSignedFeed::redirects()
{
    QFETCH(QList<QByteArray>, targets);
    QFETCH(int, kind);
    QList<Mishap> mishaps;
    for (const QByteArray &target : targets)
        mishaps << redirect(target);
    const auto answer = answerTo(mishaps + QList<Mishap>{ok(announcement), ok(m_signer.sign(announcement))});
    QCOMPARE(*answer ? -1 : int(answer->error().kind), kind);
}

/// Not even to this machine does a redirect lead from https to plain http.
void TestSignedFeed::overTls()
{
    const auto usual = QSslConfiguration::defaultConfiguration();
    QSslConfiguration::setDefaultConfiguration(testauthority::trusting());
    FaultyServer plain;
    m_server = std::make_unique<FaultyServer>(testauthority::server(u"good"_s));
    const QList<Mishap> good{ok(announcement), ok(m_signer.sign(announcement))};
    const auto trusted = answerTo(good);
    const auto redirected = answerTo({redirect(plain.url().toEncoded() + "/a")});
    QSslConfiguration::setDefaultConfiguration(usual);
    QVERIFY(*trusted);
    QVERIFY(!*redirected);
    QCOMPARE(int(redirected->error().kind), int(Kind::ServerError));
    QCOMPARE(plain.connections(), 0);
}

void TestSignedFeed::unknownCertificate()
{
    m_server = std::make_unique<FaultyServer>(testauthority::server(u"selfsigned"_s));
    const auto answer = answerTo({ok(announcement), ok(m_signer.sign(announcement))});
    QVERIFY(!*answer);
    QCOMPARE(int(answer->error().kind), int(Kind::NotReachable));
    QCOMPARE(m_server->requests().size(), 0);
}

void TestSignedFeed::neverPlainToAnotherComputer()
{
    SignedFeed feed(QUrl(u"http://192.0.2.1/linktill-update.json"_s), m_signer.publicKey());
    const auto answer = ask(feed);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().detail, u"the address is not https"_s);
}

void TestSignedFeed::nobodyThere()
{
    const QUrl gone = url();
    m_server.reset();
    SignedFeed feed(gone, m_signer.publicKey());
    const auto answer = ask(feed);
    QVERIFY(!*answer);
    QCOMPARE(int(answer->error().kind), int(Kind::NotReachable));
}

void TestSignedFeed::deletedWhileAsking()
{
    m_server->play({FaultyServer::hangAfterRequest()});
    auto feed = std::make_unique<SignedFeed>(url(), m_signer.publicKey());
    feed->ask([](const auto &) { qFatal("Nobody is there any more."); });
    QTRY_COMPARE(m_server->requests().size(), 1);
    feed.reset();
    QTRY_COMPARE(m_server->openConnections(), 0);
}

} // namespace linktill

Q_DECLARE_METATYPE(linktill::Mishap)
Q_DECLARE_METATYPE(linktill::UpdateFault::Kind)
QTEST_GUILESS_MAIN(linktill::TestSignedFeed)
#include "tst_signedfeed.moc"
