// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/faultfixture.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>

using namespace linktill;
using namespace linktill::portone;

namespace {

QByteArray serverPem()
{
    QFile file(QStringLiteral(LINKTILL_SOURCE_DIR "/tests/gateway/testserver.pem"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no testserver.pem");
    return file.readAll();
}

QSslConfiguration serverTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(serverPem()));
    tls.setPrivateKey(QSslKey(serverPem(), QSsl::Ec));
    return tls;
}

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

/// How a call ends when the network or the gateway goes wrong, and that a create goes out at most
/// once whatever happens.
class TestFaults : public QObject
{
    Q_OBJECT

private:
    QString createAt(const QUrl &url, const QString &expected)
    {
        PortoneGateway gateway(accountAt(url), timeoutsFor(expected), m_clock);
        return resultOf(gateway.create(seedDraft()));
    }
    QString cancelAt(const QUrl &url, const QString &expected)
    {
        PortoneGateway gateway(accountAt(url), timeoutsFor(expected), m_clock);
        return resultOf(gateway.cancelLink(QStringLiteral("r")));
    }

    SteeredClock m_clock;

private Q_SLOTS:
    void cleanup()
    {
        QSslConfiguration::setDefaultConfiguration(m_systemTls);
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    }

    void mishaps_data()
    {
        QTest::addColumn<Mishap>("mishap");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Mishap &mishap, const char *expected) {
            QTest::newRow(name) << mishap << QString::fromLatin1(expected);
        };
        using S = FaultyServer;
        row("good", S::answer(200, created), "success");
        row("good, without length", S::raw("HTTP/1.1 200 OK\r\n\r\n" + created), "success");
        row("closes on accept", S::closeOnAccept(), "unknown ConnectionLost");
        row("hangs after accept", S::hangOnAccept(), "unknown AnswerTimeout");
        row("closes after the request", S::closeAfterRequest(), "unknown ConnectionLost");
        row("hangs after the request", S::hangAfterRequest(), "unknown AnswerTimeout");
        row("slow drip", {Mishap::When::AfterRequest, S::answer(200, created).answer, false, 20},
            "unknown AnswerTimeout");
        row("500", S::answer(500, "{}"), "unknown ServerError");
        row("502 HTML", S::answer(502, "<html>"), "unknown ServerError");
        row("301", S::answer(301, "", "Location: /elsewhere\r\n"), "unknown Redirected");
        row("302", S::answer(302, "", "Location: http://127.0.0.1:1/\r\n"), "unknown Redirected");
        row("307", S::answer(307, "", "Location: /elsewhere\r\n"), "unknown Redirected");
        row("308", S::answer(308, "", "Location: /elsewhere\r\n"), "unknown Redirected");
        row("HTML", S::answer(200, "<html>hello</html>"), "unknown Unreadable");
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
        // Compression was not asked for and is not undone, so there is no bomb to go off.
        row("gzip bomb", S::answer(200, bomb(), "Content-Encoding: gzip\r\n"),
            "unknown Unreadable");
        row("204", S::raw("HTTP/1.1 204 No Content\r\n\r\n"), "unknown Unreadable");
        row("403 HTML", S::answer(403, "<html>"), "unknown Unreadable");
        row("401", S::answer(401, R"({"status_code":"4054","message":"x"})"), "refused 4054");
        row("401 with a challenge",
            S::answer(401, R"({"status_code":"4054"})", "WWW-Authenticate: Basic realm=\"x\"\r\n"),
            "refused 4054");
        row("401 with a bearer challenge",
            S::answer(401, R"({"status_code":"4054"})", "WWW-Authenticate: Bearer\r\n"),
            "refused 4054");
        row("400", S::answer(400, R"({"status_code":"4001","message":"amount is wrong"})"),
            "refused 4001 amount");
        row("404", S::answer(404, R"({"status_code":"5001"})"), "refused 5001");
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
        const bool seen = mishap.when == Mishap::When::AfterRequest;
        QCOMPARE(server.requests().size(), seen ? 1 : 0);
        if (seen)
            QCOMPARE(server.connections(), 1);
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
        QVERIFY(server.requests()[0].contains("Content-Type: application/json\r\n"));
    }

    void keptConnectionThatCloses()
    {
        // A server that keeps connections open against our wish and drops them when used again.
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
        PortoneGateway gateway(accountAt(server.url()), timeoutsFor({}), m_clock);
        std::vector<std::unique_ptr<JobRun<CreatedLink>>> runs;
        for (int i = 0; i < 20; ++i) {
            runs.push_back(std::make_unique<JobRun<CreatedLink>>(gateway.create(seedDraft())));
            runs.back()->start();
        }
        int unknown = 0, notSent = 0;
        for (const auto &run : runs) {
            QVERIFY(run->wait());
            unknown += std::holds_alternative<OutcomeUnknown>(run->outcome());
            notSent += std::holds_alternative<NotSent>(run->outcome());
        }
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
        // Longer than a name can be: no resolver needs to be asked to know.
        const QUrl url(QStringLiteral("https://%1invalid").arg(QStringLiteral("a.").repeated(130)));
        const QString expected = QStringLiteral("not-sent HostNotFound");
        QCOMPARE(createAt(url, expected), expected);
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

    void tls_data()
    {
        QTest::addColumn<Mishap>("mishap");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Mishap &mishap, bool trusted, const char *host,
                            const char *expected) {
            QTest::newRow(name) << mishap << trusted << QString::fromLatin1(host)
                                << QString::fromLatin1(expected);
        };
        using S = FaultyServer;
        row("trusted", S::answer(200, created), true, "127.0.0.1", "success");
        row("self-signed", S::answer(200, created), false, "127.0.0.1", "not-sent Tls");
        row("other name", S::answer(200, created), true, "localhost", "not-sent Tls");
        row("closes after the request", S::closeAfterRequest(), true, "127.0.0.1",
            "unknown ConnectionLost");
        row("hangs", S::hangAfterRequest(), true, "127.0.0.1", "unknown AnswerTimeout");
    }
    void tls()
    {
        QFETCH(Mishap, mishap);
        QFETCH(bool, trusted);
        QFETCH(QString, host);
        QFETCH(QString, expected);
        if (trusted) {
            QSslConfiguration tls = m_systemTls;
            tls.addCaCertificate(QSslCertificate(serverPem()));
            QSslConfiguration::setDefaultConfiguration(tls);
        }
        FaultyServer server(serverTls());
        server.play({mishap});
        QUrl url = server.url();
        url.setHost(host);
        QCOMPARE(createAt(url, expected), expected);
        QTRY_COMPARE(server.openConnections(), 0);
        const int whole = expected == QLatin1String("not-sent Tls") ? 0 : 1;
        QCOMPARE(server.requests().size(), whole);
        if (expected == QLatin1String("success"))
            return;
        QCOMPARE(cancelAt(url, expected), expected);
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(server.requests().size(), 2 * whole);
    }

    void tlsThatNeverBegins_data()
    {
        QTest::addColumn<Mishap>("mishap");
        QTest::addColumn<QString>("expected");
        QTest::newRow("hangs") << FaultyServer::hangOnAccept()
                               << QStringLiteral("not-sent ConnectTimeout");
        QTest::newRow("closes") << FaultyServer::closeOnAccept() << QStringLiteral("not-sent Tls");
        QTest::newRow("speaks plainly")
            << Mishap{Mishap::When::OnAccept, "HTTP/1.1 400 Bad Request\r\n\r\n"}
            << QStringLiteral("not-sent Tls");
    }
    void tlsThatNeverBegins()
    {
        QFETCH(Mishap, mishap);
        QFETCH(QString, expected);
        FaultyServer server;
        server.play({mishap});
        QUrl url = server.url();
        url.setScheme(QStringLiteral("https"));
        QCOMPARE(createAt(url, expected), expected);
        QCOMPARE(cancelAt(url, expected), expected);
    }

    void proxies_data()
    {
        QTest::addColumn<Mishap>("mishap");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Mishap &mishap, const char *expected) {
            QTest::newRow(name) << mishap << QString::fromLatin1(expected);
        };
        // Qt tries a proxy that closes again and again.
        row("closes", FaultyServer::closeAfterRequest(), "not-sent ConnectTimeout");
        row("wants a password",
            FaultyServer::answer(407, "", "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
            "not-sent Proxy");
        row("refuses", FaultyServer::answer(403, "no"), "not-sent Unreachable");
    }
    void proxies()
    {
        QFETCH(Mishap, mishap);
        QFETCH(QString, expected);
        FaultyServer proxy;
        proxy.play({mishap});
        QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"),
                                            static_cast<quint16>(proxy.url().port())});
        QCOMPARE(createAt(QUrl(QStringLiteral("https://gateway.invalid")), expected), expected);
        QVERIFY(!proxy.requests().isEmpty());
        for (const QByteArray &request : proxy.requests())
            QVERIFY(request.startsWith("CONNECT gateway.invalid:443"));
    }

    void noProxyToThisMachine()
    {
        QNetworkProxy::setApplicationProxy(
            {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), closedPort()});
        FaultyServer server;
        server.play({FaultyServer::answer(200, created)});
        const QString expected = QStringLiteral("success");
        QCOMPARE(createAt(server.url(), expected), expected);
    }

private:
    /// 64 MiB of spaces, packed.
    static QByteArray bomb()
    {
        const QByteArray zlib = qCompress(QByteArray(64 * 1024 * 1024, ' '), 9).mid(4);
        // gzip header, the bare deflate stream, and no valid trailer: enough to blow up.
        return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + zlib.mid(2, zlib.size() - 6) +
               QByteArray(8, '\0');
    }

    const QSslConfiguration m_systemTls = QSslConfiguration::defaultConfiguration();
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
