// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/faultfixture.h"

using namespace linktill;
using namespace linktill::portone;

namespace {

const QByteArray token =
    R"({"content":{"token":"tok.en","expires_in":21600},"status_code":"2000"})";

} // namespace

/// Tests what jobs promise their callers, what they send, and where tokens come from.
class TestJobs : public QObject
{
    Q_OBJECT

private:
    SteeredClock m_clock;

private Q_SLOTS:
    void notPossible()
    {
        FaultyServer server;
        const auto result = [&](const QString &key, const QByteArray &itsSecret) {
            PortoneGateway gateway({server.url(), key, itsSecret}, timeoutsFor({}), m_clock);
            return resultOf(gateway.create(seedDraft()));
        };
        const QString expected = QStringLiteral("not-sent NotPossible");
        QCOMPARE(result({}, secret), expected);
        QCOMPARE(result(QStringLiteral("a\r\nX-Other: b"), secret), expected);
        QCOMPARE(result(QStringLiteral("KEY"), {}), expected);
        PortoneGateway gateway(accountAt(server.url()), timeoutsFor({}), m_clock);
        LinkContent draft = seedDraft();
        draft.amount = QStringLiteral("1e9");
        QCOMPARE(resultOf(gateway.create(draft)), expected);
        for (const char *id : {"", ".", ".."}) {
            QCOMPARE(resultOf(gateway.statusByOrderId(QString::fromLatin1(id))), expected);
            QCOMPARE(resultOf(gateway.cancelLink(QString::fromLatin1(id))), expected);
        }
        QCOMPARE(server.connections(), 0);
    }

    void cancelBeforeAnythingLeft()
    {
        FaultyServer server;
        PortoneGateway gateway(accountAt(server.url()), timeoutsFor({}), m_clock);
        const QString expected = QStringLiteral("not-sent Cancelled");

        JobRun<CreatedLink> atOnce(gateway.create(seedDraft()));
        atOnce.start().cancel();
        QCOMPARE(atOnce.finished(), 0); // a job does not end within cancel()
        QVERIFY(atOnce.wait());
        QCOMPARE(outcomeText(atOnce.outcome()), expected);

        JobRun<CreatedLink> before(gateway.create(seedDraft()));
        before.cancel();
        QVERIFY(before.start().wait());
        QCOMPARE(outcomeText(before.outcome()), expected);
        QCOMPARE(server.connections(), 0);
    }

    void questionsOfARunShareAConnection()
    {
        FaultyServer server;
        server.play({FaultyServer::answer(200, R"({"status":"Created"})", {}, false),
                     FaultyServer::answer(200, R"({"status":"Created"})", {}, false),
                     FaultyServer::answer(200, created, {}, false),
                     FaultyServer::answer(200, R"({"status":"Created"})", {}, false)});
        PortoneGateway gateway(accountAt(server.url()), timeoutsFor({}), m_clock);
        gateway.keepConnections();
        const QString success = QStringLiteral("success");
        QCOMPARE(resultOf(gateway.statusByReference(QStringLiteral("r"))), success);
        QCOMPARE(resultOf(gateway.statusByReference(QStringLiteral("r"))), success);
        QCOMPARE(server.connections(), 1);
        // A call that changes something gets a new connection, and its connection is not kept.
        QCOMPARE(resultOf(gateway.create(seedDraft())), success);
        QCOMPARE(server.connections(), 2);
        QCOMPARE(resultOf(gateway.statusByReference(QStringLiteral("r"))), success);
        QCOMPARE(server.connections(), 2);
        QList<QByteArray> asked;
        for (const QByteArray &request : server.requests())
            asked << FaultyServer::headerOf(request, "Connection").toLower();
        QCOMPARE(asked, (QList<QByteArray>{"keep-alive", "keep-alive", "close", "keep-alive"}));
    }

    void aKeptConnectionThatTheGatewayClosed()
    {
        FaultyServer server; // no header announces that it closes each connection
        server.play({FaultyServer::answer(200, R"({"status":"Created"})")});
        PortoneGateway gateway(accountAt(server.url()), timeoutsFor({}), m_clock);
        gateway.keepConnections();
        for (int i = 1; i <= 3; ++i) {
            QCOMPARE(resultOf(gateway.statusByReference(QStringLiteral("r"))),
                     QStringLiteral("success"));
            QCOMPARE(server.connections(), i);
        }
    }

    void cancelWhileConnecting()
    {
        FaultyServer server;
        server.play({FaultyServer::hangOnAccept()});
        QUrl url = server.url();
        url.setScheme(QStringLiteral("https"));
        PortoneGateway gateway(accountAt(url), timeoutsFor({}), m_clock);
        JobRun<CreatedLink> run(gateway.create(seedDraft()));
        run.start();
        QTRY_COMPARE(server.connections(), 1);
        run.cancel();
        QVERIFY(run.wait());
        QCOMPARE(outcomeText(run.outcome()), QStringLiteral("not-sent Cancelled"));
    }

    void cancelAfterTheRequestLeft()
    {
        FaultyServer server;
        PortoneGateway gateway(accountAt(server.url()), timeoutsFor({}), m_clock);
        JobRun<CreatedLink> run(gateway.create(seedDraft()));
        run.start();
        QTRY_COMPARE(server.requests().size(), 1);
        run.cancel();
        run.cancel();
        QVERIFY(run.wait());
        QCOMPARE(outcomeText(run.outcome()), QStringLiteral("unknown Cancelled"));
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(server.requests().size(), 1);
    }

    void cancelWhenOverDoesNothing()
    {
        FaultyServer server;
        server.play({FaultyServer::answer(200, created)});
        PortoneGateway gateway(accountAt(server.url()), timeoutsFor({}), m_clock);
        auto *job = gateway.create(seedDraft());
        JobRun<CreatedLink> run(job);
        connect(job, &GatewayJob::finished, job, [job] { job->cancel(); });
        QVERIFY(run.start().wait());
        QCOMPARE(outcomeText(run.outcome()), QStringLiteral("success"));
    }

    void gatewayThatGoesFirst()
    {
        FaultyServer server;
        auto gateway =
            std::make_unique<PortoneGateway>(accountAt(server.url()), timeoutsFor({}), m_clock);
        JobRun<CreatedLink> sent(gateway->create(seedDraft()));
        sent.start();
        QTRY_COMPARE(server.requests().size(), 1);
        JobRun<CreatedLink> started(gateway->create(seedDraft()));
        started.start();
        JobRun<CreatedLink> idle(gateway->create(seedDraft()));
        gateway.reset();
        QVERIFY(!sent.alive() && !started.alive() && !idle.alive());
        QTRY_COMPARE(server.openConnections(), 0);
        QCOMPARE(sent.finished() + started.finished() + idle.finished(), 0);
    }

    void gatewayThatGoesWithinFinished()
    {
        FaultyServer server;
        server.play({FaultyServer::answer(200, created)});
        auto gateway =
            std::make_unique<PortoneGateway>(accountAt(server.url()), timeoutsFor({}), m_clock);
        auto *job = gateway->create(seedDraft());
        JobRun<CreatedLink> run(job);
        connect(job, &GatewayJob::finished, this, [&gateway] { gateway.reset(); });
        QVERIFY(run.start().wait());
        QCOMPARE(outcomeText(run.outcome()), QStringLiteral("success"));
    }

    void whatGoesOut()
    {
        FaultyServer server;
        server.play({FaultyServer::answer(200, created, "Set-Cookie: a=b\r\n")});
        Credentials master = accountAt(server.url());
        master.baseUrl.setPath(QStringLiteral("/under/"));
        master.subMerchantKey = QStringLiteral("SUB");
        PortoneGateway gateway(master, timeoutsFor({}), m_clock);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(resultOf(gateway.create(seedDraft())), QStringLiteral("success"));
        const QByteArray request = server.requests().constLast();
        QVERIFY(request.startsWith("POST /under/api/paymentLink HTTP/1.1\r\n"));
        const std::pair<const char *, const char *> headers[] = {
            {"X-Portone-Client-Key", "KEY"},      {"X-Portone-SubMerchant-Key", "SUB"},
            {"Content-Type", "application/json"}, {"User-Agent", "Linktill/" LINKTILL_VERSION},
            {"Connection", "close"}};
        for (const auto &[name, value] : headers)
            QCOMPARE(FaultyServer::headerOf(request, name), QByteArray(value));
        QVERIFY(FaultyServer::headerOf(request, "Authorization").startsWith("Bearer ey"));
        QVERIFY(!request.toLower().contains("cookie"));
        QVERIFY(!request.contains(secret));
    }

    void idsArePartsOfThePath()
    {
        FaultyServer server;
        server.play({FaultyServer::answer(200, "{}")});
        PortoneGateway gateway(accountAt(server.url()), timeoutsFor({}), m_clock);
        const QString id = QStringLiteral("a/../b c?d#e%2F");
        (void)resultOf(gateway.statusByOrderId(id));
        (void)resultOf(gateway.statusByReference(id));
        (void)resultOf(gateway.cancelLink(id));
        const QByteArray part = "a%2F..%2Fb%20c%3Fd%23e%252F";
        QVERIFY(server.requests()[0].startsWith("GET /api/merchant/KEY/paymentLink/" + part +
                                                "/status HTTP"));
        QVERIFY(
            server.requests()[1].startsWith("GET /api/paymentLink/" + part + "/fetch-status HTTP"));
        QVERIFY(server.requests()[2].startsWith("PUT /api/paymentLink/" + part +
                                                "/status/cancelled HTTP"));
    }

    void tokenIsKeptUntilShortlyBeforeItsEnd()
    {
        FaultyServer server;
        const Mishap giveToken = FaultyServer::answer(200, token);
        const Mishap good = FaultyServer::answer(200, created);
        const Mishap expired = FaultyServer::answer(401, R"({"status_code":"4054"})");
        server.play({giveToken, good, good, giveToken, expired, giveToken, good, expired, giveToken,
                     expired, giveToken, good});
        Credentials asking = accountAt(server.url());
        asking.tokenSource = TokenSource::AuthToken;
        PortoneGateway gateway(asking, timeoutsFor({}), m_clock);

        QCOMPARE(resultOf(gateway.create(seedDraft())), QStringLiteral("success"));
        QCOMPARE(server.requests().size(), 2);
        QVERIFY(server.requests()[0].startsWith("POST /api/merchant/auth-token HTTP"));
        QVERIFY(FaultyServer::headerOf(server.requests()[0], "Authorization").isEmpty());
        QCOMPARE(FaultyServer::headerOf(server.requests()[1], "Authorization"),
                 QByteArray("Bearer tok.en"));
        m_clock.time = seedNow().addSecs(21600 - 120);
        QCOMPARE(resultOf(gateway.create(seedDraft())), QStringLiteral("success"));
        QCOMPARE(server.requests().size(), 3);
        m_clock.time = seedNow().addSecs(21600 - 30);
        // A refused token is not used again: the call is repeated once, with a new token.
        QCOMPARE(resultOf(gateway.create(seedDraft())), QStringLiteral("success"));
        QCOMPARE(server.requests().size(), 7);
        QCOMPARE(resultOf(gateway.create(seedDraft())), QStringLiteral("refused 4054"));
        QCOMPARE(server.requests().size(), 10);
        QCOMPARE(resultOf(gateway.create(seedDraft())), QStringLiteral("success"));
        QCOMPARE(server.requests().size(), 12);
        m_clock.time = seedNow();
    }

    void noTokenMeansNotSent_data()
    {
        QTest::addColumn<Mishap>("mishap");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Mishap &mishap, const char *expected) {
            QTest::newRow(name) << mishap << QString::fromLatin1(expected);
        };
        row("500", FaultyServer::answer(500, ""), "not-sent Other");
        row("HTML", FaultyServer::answer(200, "<html>"), "not-sent SignInFirst");
        row("511", FaultyServer::answer(511, "<html>"), "not-sent SignInFirst");
        row("closes", FaultyServer::closeAfterRequest(), "not-sent Other");
        // The call for the token timed out, so nothing of the create call was sent.
        row("hangs", FaultyServer::hangAfterRequest(), "not-sent ConnectTimeout");
        row("refuses", FaultyServer::answer(400, R"({"status_code":"4099"})"), "refused 4099");
    }
    void noTokenMeansNotSent()
    {
        QFETCH(Mishap, mishap);
        QFETCH(QString, expected);
        FaultyServer server;
        server.play({mishap});
        Credentials asking = accountAt(server.url());
        asking.tokenSource = TokenSource::AuthToken;
        const bool hangs = expected.endsWith(QLatin1String("Timeout"));
        PortoneGateway gateway(asking, hangs ? Timeouts{ample, brief} : timeoutsFor({}), m_clock);
        QCOMPARE(resultOf(gateway.create(seedDraft())), expected);
        QCOMPARE(server.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
