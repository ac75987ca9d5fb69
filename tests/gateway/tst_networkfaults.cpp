// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/wording/wording.h"
#include "gateway/faultfixture.h"
#include "portone/offline.h"

#include <QNetworkInterface>
#include <QTcpServer>

using namespace linktill;
using namespace linktill::portone;

namespace {

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// Returns what a merchant must be told about the link, judged by how the call ended.
Created createdAfter(const QString &ended)
{
    if (ended == QLatin1String("unknown ExistsAlready"))
        return Created::Yes;
    return ended.startsWith(QLatin1String("unknown ")) ? Created::Maybe : Created::No;
}

} // namespace

/// Tests how a call ends when the network or the gateway fails, and that a create request is sent at
/// most once whatever happens.
class TestNetworkFaults : public QObject
{
    Q_OBJECT

private:
    /// Creates a link and returns how that ended. It also checks what people are told: each way to end
    /// has a sentence that no other way has.
    QString createAt(const QUrl &url, const QString &expected, bool offline = false)
    {
        PortoneGateway gateway(accountAt(url), timeoutsFor(expected), m_clock);
        gateway.setOfflineCheck([offline] { return offline; });
        JobRun<CreatedLink> run(gateway.create(seedDraft()));
        if (!run.start().wait())
            return QStringLiteral("did not end as a job should");
        const QString ended = outcomeText(run.outcome());
        const QString wrong = wrongWords(run.outcome(), ended);
        return wrong.isEmpty() ? ended : ended + QStringLiteral(", but ") + wrong;
    }

    QString wrongWords(const Outcome<CreatedLink> &outcome, const QString &ended)
    {
        const auto explanation = explanationOf(outcome);
        if (!explanation)
            return {};
        if (explanation->created != createdAfter(ended))
            return QStringLiteral("it is told wrongly whether a link exists");
        const QString text = explanation->text;
        if (text.size() < 20 || explanation->title.isEmpty() || explanation->advice.size() < 10)
            return QStringLiteral("too little is told: ") + oneLine(*explanation);
        // In the text, the field that a refusal names and the gateway's own words follow the sentence.
        const QString kind = ended.section(u' ', 0, 1);
        const QString known = m_told.value(text, kind);
        m_told.insert(text, kind);
        return known == kind ? QString() : QStringLiteral("told as is ") + known;
    }
    QString cancelAt(const QUrl &url, const QString &expected)
    {
        PortoneGateway gateway(accountAt(url), timeoutsFor(expected), m_clock);
        return resultOf(gateway.cancelLink(QStringLiteral("r")));
    }

    SteeredClock m_clock;
    QHash<QString, QString> m_told; ///< from each sentence that was told to the kind of end it was told for

private Q_SLOTS:
    void mishaps_data()
    {
        QTest::addColumn<Mishap>("mishap");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("seen");
        const auto row = [](const char *name, const Mishap &mishap, const char *expected,
                            int seen = 1) {
            QTest::newRow(name) << mishap << QString::fromLatin1(expected) << seen;
        };
        using S = FaultyServer;
        row("good", S::answer(200, created), "success");
        row("good, without length", S::raw("HTTP/1.1 200 OK\r\n\r\n" + created), "success");
        row("closes on accept", S::closeOnAccept(), "unknown ConnectionLost", 0);
        row("hangs after accept", S::hangOnAccept(), "unknown AnswerTimeout", 0);
        row("closes after the request", S::closeAfterRequest(), "unknown ConnectionLost");
        row("hangs after the request", S::hangAfterRequest(), "unknown AnswerTimeout");
        row("slow drip", {Mishap::When::AfterRequest, S::answer(200, created).answer, false, 20},
            "unknown AnswerTimeout");
        row("500", S::answer(500, "{}"), "unknown ServerError");
        row("500 in JSON", S::answer(500, R"({"status_code":"5000"})"), "unknown ServerError");
        row("503", S::answer(503, "{}"), "unknown ServerError");
        row("503, not to be understood", S::answer(503, "{}", "Retry-After: soon\r\n"),
            "unknown ServerError");
        row("504", S::answer(504, ""), "unknown ServerError");
        row("429", S::answer(429, R"({"status_code":"4290"})"), "refused 4290");
        row("429 of something between", S::answer(429, "slow down"), "unknown Unreadable");
        row("502 HTML", S::answer(502, "<html>"), "unknown ServerError");
        row("301", S::answer(301, "", "Location: /elsewhere\r\n"), "unknown Redirected");
        row("302", S::answer(302, "", "Location: http://127.0.0.1:1/\r\n"), "unknown Redirected");
        row("307", S::answer(307, "", "Location: /elsewhere\r\n"), "unknown Redirected");
        row("308", S::answer(308, "", "Location: /elsewhere\r\n"), "unknown Redirected");
        row("a hotel's page", S::answer(200, "<html>hello</html>"), "unknown SignInPage");
        row("a hotel's page, by its type",
            S::answer(200, "Please sign in", "Content-Type: text/html\r\n"), "unknown SignInPage");
        row("511", S::answer(511, "<html>"), "unknown SignInPage");
        row("302 to another host", S::answer(302, "", "Location: http://login.invalid/\r\n"),
            "unknown SignInPage");
        row("307 to another host", S::answer(307, "", "Location: //login.invalid/a\r\n"),
            "unknown SignInPage");
        row("301 to another host", S::answer(301, "", "Location: http://new.invalid/\r\n"),
            "unknown Redirected");
        row("JSON called HTML", S::answer(200, created, "Content-Type: text/html\r\n"), "success");
        row("half JSON", S::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"payment_li"),
            "unknown ConnectionLost");
        row("half JSON without length", S::raw("HTTP/1.1 200 OK\r\n\r\n{\"payment_li"),
            "unknown Unreadable");
        row("whole JSON, more announced",
            S::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + created),
            "unknown ConnectionLost");
        row("whole JSON, less announced",
            S::raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n" + created),
            "unknown Unreadable");
        row("broken chunks",
            S::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n{}"),
            "unknown Unreadable");
        row("cut chunks", S::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{"),
            "unknown ConnectionLost");
        row("half a header", S::raw("HTTP/1.1 200 OK\r\nContent-Le"), "unknown ConnectionLost");
        row("not HTTP", S::raw("SSH-2.0-OpenSSH\r\n\r\n"), "unknown ConnectionLost");
        row("2 MiB", S::answer(200, QByteArray(2 * 1024 * 1024, ' ')), "unknown AnswerTooLong");
        row("2 MiB without length", S::raw("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(1 << 21, ' ')),
            "unknown AnswerTooLong");
        row("1 MiB and no more",
            S::answer(200, created + QByteArray(1024 * 1024 - created.size(), ' ')), "success");
        row("1 MiB and one more",
            S::answer(200, created + QByteArray(1024 * 1024 - created.size() + 1, ' ')),
            "unknown AnswerTooLong");
        // Linktill asks for no compression and undoes none, so the bomb is never unpacked.
        row("gzip bomb", S::answer(200, bomb(), "Content-Encoding: gzip\r\n"),
            "unknown Unreadable");
        row("204", S::raw("HTTP/1.1 204 No Content\r\n\r\n"), "unknown Unreadable");
        row("403 HTML", S::answer(403, "<html>"), "unknown Unreadable");
        row("401", S::answer(401, R"({"status_code":"4054","message":"x"})"), "refused 4054", 2);
        row("401 with a challenge",
            S::answer(401, R"({"status_code":"4054"})", "WWW-Authenticate: Basic realm=\"x\"\r\n"),
            "refused 4054", 2);
        row("401 with a bearer challenge",
            S::answer(401, R"({"status_code":"4054"})", "WWW-Authenticate: Bearer\r\n"),
            "refused 4054", 2);
        row("400", S::answer(400, R"({"status_code":"4001","message":"amount is wrong"})"),
            "refused 4001 amount");
        row("404", S::answer(404, R"({"status_code":"5001"})"), "refused 5001");
        row("404 of something between", S::answer(404, "Not Found"), "unknown Unreadable");
        row("413", S::answer(413, "Too Large"), "unknown Unreadable");
        row("407", S::answer(407, "", "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
            "not-sent Proxy");
        row("408 of a proxy", S::answer(408, ""), "unknown Unreadable");
        row("no link", S::answer(200, "{\"status_code\":\"2000\"}"), "unknown Unreadable");
        row("wrong types", S::answer(200, R"({"payment_link":1,"payment_link_ref":2})"),
            "unknown Unreadable");
        row("in content", S::answer(200, "{\"content\":" + created + "}"), "success");
        row("in data", S::answer(200, "{\"data\":" + created + "}"), "success");
    }
    void mishaps()
    {
        QFETCH(Mishap, mishap);
        QFETCH(QString, expected);
        FaultyServer server;
        server.play({mishap});
        QCOMPARE(createAt(server.url(), expected), expected);
        QTRY_COMPARE(server.openConnections(), 0);
        QTEST(int(server.requests().size()), "seen");
        if (!server.requests().isEmpty())
            // Each request has its own connection. Qt 6.8 opens one more, on which it sends nothing.
            QVERIFY(server.connections() >= server.requests().size());
    }

    void codes_data()
    {
        QTest::addColumn<int>("seen");
        for (const char *code :
             {"4001", "4002", "4010", "4011", "4016", "4024", "4034", "4041", "4046",
              "4050", "4054", "4057", "4075", "4076", "4077", "4078", "4083", "4084",
              "4096", "4099", "5000", "5001", "5002", "5022", "5023", "5030"})
            QTest::newRow(code) << (qstrcmp(code, "4054") == 0 ? 2 : 1);
    }
    /// Tests every code of the gateway's contract, once with status 400 and once with 401.
    void codes()
    {
        const QByteArray code = QTest::currentDataTag();
        for (const int status : {400, 401}) {
            FaultyServer server;
            server.play({FaultyServer::answer(status, R"({"is_success":false,"status_code":")" + code +
                                                          R"(","message":"no"})")});
            const QString expected = QStringLiteral("refused ") + QString::fromLatin1(code);
            QCOMPARE(createAt(server.url(), expected), expected);
            QTEST(int(server.requests().size()), "seen");
        }
    }

    void credentialsStayWithTheGateway()
    {
        FaultyServer elsewhere;
        elsewhere.play({FaultyServer::answer(200, created)});
        for (const int status : {301, 302, 303, 307, 308}) {
            FaultyServer server;
            server.play({FaultyServer::answer(
                status, "", "Location: " + elsewhere.url().toEncoded() + "/api\r\n")});
            QVERIFY(createAt(server.url(), {}).startsWith(QLatin1String("unknown ")));
            QCOMPARE(server.requests().size(), 1);
        }
        QCOMPARE(elsewhere.connections(), 0);
    }

    void cancelGoesOutOnce_data()
    {
        QTest::addColumn<Mishap>("mishap");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Mishap &mishap, const char *expected) {
            QTest::newRow(name) << mishap << QString::fromLatin1(expected);
        };
        using S = FaultyServer;
        row("good", S::answer(200, R"({"status_code":"2000"})"), "success");
        row("closes", S::closeAfterRequest(), "unknown ConnectionLost");
        row("half a header", S::raw("HTTP/1.1 200 OK\r\nContent-Le"), "unknown ConnectionLost");
        row("hangs", S::hangAfterRequest(), "unknown AnswerTimeout");
        row("307", S::answer(307, "", "Location: /elsewhere\r\n"), "unknown Redirected");
    }
    void cancelGoesOutOnce()
    {
        QFETCH(Mishap, mishap);
        QFETCH(QString, expected);
        FaultyServer server;
        server.play({mishap});
        QCOMPARE(cancelAt(server.url(), expected), expected);
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(server.requests()[0].startsWith("PUT /api/paymentLink/r/status/cancelled HTTP"));
        QVERIFY(server.requests()[0].endsWith("\r\n\r\n")); // the gateway takes no body here
        QCOMPARE(FaultyServer::headerOf(server.requests()[0], "Content-Type"),
                 QByteArray("application/json"));
    }

    void keptConnectionThatCloses()
    {
        // This server keeps connections open though we ask it to close them, and drops a connection
        // that is used again.
        FaultyServer server;
        server.play({FaultyServer::answer(200, created, "Connection: keep-alive\r\n", false),
                     FaultyServer::closeAfterRequest()});
        PortoneGateway gateway(accountAt(server.url()), timeoutsFor({}), m_clock);
        QCOMPARE(resultOf(gateway.create(seedDraft())), QStringLiteral("success"));
        QCOMPARE(resultOf(gateway.create(seedDraft())), QStringLiteral("unknown ConnectionLost"));
        QTRY_VERIFY(server.openConnections() <= 1);
        QCOMPARE(server.requests().size(), 2);
    }

    void manyAtOnceGoOutOnceEach()
    {
        FaultyServer server;
        server.play({FaultyServer::closeAfterRequest()});
        std::optional<PortoneGateway> gateway(std::in_place, accountAt(server.url()), timeoutsFor({}), m_clock);
        std::vector<std::unique_ptr<JobRun<CreatedLink>>> runs;
        for (int i = 0; i < 20; ++i) {
            runs.push_back(std::make_unique<JobRun<CreatedLink>>(gateway->create(seedDraft())));
            runs.back()->start();
        }
        int unknown = 0, notSent = 0;
        for (const auto &run : runs) {
            QVERIFY(run->wait());
            const auto &outcome = run->outcome();
            unknown += !outcome && outcome.error().unknown();
            notSent += !outcome && outcome.error().notSent();
        }
        // Qt opens connections in place of those that were closed, and keeps them for later requests.
        runs.clear();
        gateway.reset();
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(unknown + notSent, 20);
        QVERIFY(server.requests().size() <= unknown);
    }

    void nothingListens()
    {
        const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(closedPort()));
        const QString expected = QStringLiteral("not-sent ConnectionRefused");
        QCOMPARE(createAt(url, expected), expected);
        QCOMPARE(cancelAt(url, expected), expected);
    }

    void noSuchHost()
    {
        // The name is longer than a host name may be, so it fails without a question to a resolver.
        const QUrl url(QStringLiteral("https://%1invalid").arg(QStringLiteral("a.").repeated(130)));
        QString expected = QStringLiteral("not-sent HostNotFound");
        QCOMPARE(createAt(url, expected), expected);
        expected = QStringLiteral("not-sent Offline");
        QCOMPARE(createAt(url, expected, true), expected);
    }

    void noWayThere()
    {
        // No system makes a connection to this address.
        const QUrl url(QStringLiteral("https://255.255.255.255"));
        QString expected = QStringLiteral("not-sent Unreachable");
        QCOMPARE(createAt(url, expected), expected);
        expected = QStringLiteral("not-sent Offline");
        QCOMPARE(createAt(url, expected, true), expected);
    }

    void offlineIsNoMatterForThisMachine()
    {
        const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(closedPort()));
        const QString expected = QStringLiteral("not-sent ConnectionRefused");
        QCOMPARE(createAt(url, expected, true), expected);
        QVERIFY(!leadsSomewhere({QNetworkInterface::interfaceFromIndex(1)})); // the loopback interface
        QVERIFY(!leadsSomewhere({}));
    }

    void notEvenTried_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *url, const char *expected) {
            QTest::newRow(url) << QUrl(QString::fromLatin1(url)) << QString::fromLatin1(expected);
        };
        row("http://example.com", "not-sent InsecureUrl");
        row("http://192.0.2.1", "not-sent InsecureUrl");
        row("http://127.0.0.1.example.com", "not-sent InsecureUrl");
        row("http://localhost.example.com", "not-sent InsecureUrl");
        row("ftp://127.0.0.1", "not-sent InsecureUrl");
        row("https://", "not-sent NotPossible");
        row("nonsense", "not-sent NotPossible");
        row("", "not-sent NotPossible");
    }
    void notEvenTried()
    {
        QFETCH(QUrl, url);
        QFETCH(QString, expected);
        QCOMPARE(createAt(url, expected), expected);
    }

private:
    /// Returns 64 MiB of spaces, compressed with gzip.
    static QByteArray bomb()
    {
        const QByteArray zlib = qCompress(QByteArray(64 * 1024 * 1024, ' '), 9).mid(4);
        // A gzip header and the bare deflate stream are enough to unpack it; the trailer is not valid.
        return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + zlib.mid(2, zlib.size() - 6) +
               QByteArray(8, '\0');
    }

};

QTEST_GUILESS_MAIN(TestNetworkFaults)
#include "tst_networkfaults.moc"
