// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/faultfixture.h"
#include "portone/answerheaders.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

using namespace linktill;
using namespace linktill::portone;

namespace {

using S = FaultyServer;

const QByteArray noRecord = R"({"status_code":"5001","message":"record not found"})";
const QByteArray record =
    R"({"content":{"paymentLinkRef":"r","merchantOrderRef":"o","status":"Created"},"status_code":"2000"})";

QByteArray dateHeader(const QDateTime &time)
{
    return "Date: " +
           QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() +
           " GMT\r\n";
}

Mishap tooMany(const QByteArray &after = "0")
{
    return S::answer(429, R"({"status_code":"4290"})", "Retry-After: " + after + "\r\n");
}

Mishap busy(const QByteArray &after = "0")
{
    return S::answer(503, "<html>", "Retry-After: " + after + "\r\n");
}

/// Returns a letter for each request that arrived: C for a create, S for a look-up of the status, T for a
/// token, ? for any other.
QString seenBy(const FaultyServer &server)
{
    QString seen;
    for (const QByteArray &request : server.requests()) {
        const bool create = request.startsWith("POST /api/paymentLink HTTP");
        const bool status = request.startsWith("GET ") && request.contains("/status HTTP");
        const bool token = request.startsWith("POST /api/merchant/auth-token");
        seen += QLatin1Char(create ? 'C' : status ? 'S' : token ? 'T' : '?');
    }
    return seen;
}

/// Returns `iat` of the token that a request was sent with, in seconds since 1970.
qint64 issuedAt(const QByteArray &request)
{
    const QByteArray token = FaultyServer::headerOf(request, "Authorization"); // "Bearer …"
    const QByteArray claims = QByteArray::fromBase64(token.split('.').value(1),
                                                     QByteArray::Base64UrlEncoding);
    return QJsonDocument::fromJson(claims).object().value(QLatin1String("iat")).toInteger();
}

} // namespace

Q_DECLARE_METATYPE(QList<Mishap>)

/// Tests when a create is repeated: only after the gateway has said that the call before made nothing.
class TestWaits : public QObject
{
    Q_OBJECT

private:
    SteeredClock m_clock;

private Q_SLOTS:
    void cleanup() { m_clock.time = seedNow(); }

    void creates_data()
    {
        QTest::addColumn<QList<Mishap>>("answers");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("seen");
        QTest::addColumn<int>("waits");
        const auto row = [](const char *name, const QList<Mishap> &answers, const char *expected,
                            const char *seen, int waits) {
            QTest::newRow(name) << answers << QString::fromLatin1(expected)
                                << QString::fromLatin1(seen) << waits;
        };
        const Mishap good = S::answer(200, created);
        const Mishap none = S::answer(400, noRecord), exists = S::answer(200, record);
        row("429, then good", {tooMany(), good}, "success", "CC", 1);
        row("429 three times", {tooMany(), tooMany(), tooMany(), good}, "success", "CCCC", 3);
        row("429 for ever", {tooMany()}, "refused 4290", "CCCC", 3);
        row("429 in HTML for ever", {S::answer(429, "<html>", "Retry-After: 0\r\n")}, "refused",
            "CCCC", 3);
        row("503, no such order", {busy(), none, good}, "success", "CSC", 1);
        row("503, order reference not known", {busy(), S::answer(400, R"({"status_code":"4050"})"), good},
            "success", "CSC", 1);
        row("503, order known", {busy(), exists}, "unknown ExistsAlready", "CS", 1);
        row("503, look-up fails", {busy(), S::answer(500, "")}, "unknown ServerError", "CS", 1);
        row("503, look-up refused", {busy(), S::answer(401, R"({"status_code":"4010"})")},
            "unknown ServerError", "CS", 1);
        row("503, look-up cut", {busy(), S::raw("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{")},
            "unknown ServerError", "CS", 1);
        row("503, look-up busy too", {busy(), busy(), none, good}, "success", "CSSC", 2);
        row("503 for ever", {busy()}, "unknown ServerError", "CSSS", 3);
        row("503 again and again", {busy(), none, busy(), none, busy(), none, busy()},
            "unknown ServerError", "CSCSCSC", 3);
        row("503, then a duplicate after all",
            {busy(), none, S::answer(400, R"({"status_code":"4002"})")}, "unknown ExistsAlready",
            "CSC", 1);
        row("503 without Retry-After", {S::answer(503, "")}, "unknown ServerError", "C", 0);
        row("503 with nonsense", {busy("soon")}, "unknown ServerError", "C", 0);
        row("503 with a negative number", {busy("-1")}, "unknown ServerError", "C", 0);
        row("503 with a moment that has passed", {busy("Sun, 06 Nov 1994 08:49:37 GMT"), none, good},
            "success", "CSC", 1);
        row("500 with Retry-After", {S::answer(500, "{}", "Retry-After: 0\r\n")},
            "unknown ServerError", "C", 0);
        row("429, then cut", {tooMany(), S::closeAfterRequest()}, "unknown ConnectionLost", "CC", 1);
    }
    void creates()
    {
        QFETCH(QList<Mishap>, answers);
        FaultyServer server;
        server.play(answers);
        PortoneGateway gateway(accountAt(server.url()), timeoutsFor({}), m_clock);
        JobRun<CreatedLink> run(gateway.create(seedDraft()));
        QVERIFY(run.start().wait());
        QTEST(outcomeText(run.outcome()), "expected");
        QTEST(seenBy(server), "seen");
        QTEST(int(run.waits().size()), "waits");
    }

    void readingIsJustRepeated()
    {
        FaultyServer server;
        server.play({busy(), tooMany(), S::answer(200, record)});
        PortoneGateway gateway(accountAt(server.url()), timeoutsFor({}), m_clock);
        QCOMPARE(resultOf(gateway.statusByOrderId(QStringLiteral("o"))), QStringLiteral("success"));
        QCOMPARE(seenBy(server), QStringLiteral("SSS"));
    }

    void tokenWaitsToo()
    {
        FaultyServer server;
        server.play({busy(), S::answer(200, R"({"content":{"token":"tok.en","expires_in":21600}})"),
                     S::answer(200, created)});
        Credentials asking = accountAt(server.url());
        asking.tokenSource = TokenSource::AuthToken;
        PortoneGateway gateway(asking, timeoutsFor({}), m_clock);
        JobRun<CreatedLink> run(gateway.create(seedDraft()));
        QVERIFY(run.start().wait());
        QCOMPARE(outcomeText(run.outcome()), QStringLiteral("success"));
        QCOMPARE(seenBy(server), QStringLiteral("TTC"));
        QCOMPARE(run.waits().size(), 1);
    }

    void cancelWhileWaiting_data()
    {
        QTest::addColumn<Mishap>("answer");
        QTest::addColumn<QString>("expected");
        QTest::newRow("429") << tooMany("120") << QStringLiteral("not-sent Cancelled");
        QTest::newRow("503") << busy("120") << QStringLiteral("unknown Cancelled");
    }
    void cancelWhileWaiting()
    {
        QFETCH(Mishap, answer);
        FaultyServer server;
        server.play({answer});
        PortoneGateway gateway(accountAt(server.url()), timeoutsFor({}), m_clock);
        JobRun<CreatedLink> run(gateway.create(seedDraft()));
        run.start();
        QTRY_COMPARE(run.waits().size(), 1);
        QCOMPARE(run.waits().constFirst(), seedNow().addSecs(120));
        QCOMPARE(run.finished(), 0);
        run.cancel();
        QCOMPARE(run.finished(), 0); // a job does not end within cancel()
        QVERIFY(run.wait());
        QTEST(outcomeText(run.outcome()), "expected");
        QCOMPARE(server.requests().size(), 1);
    }

    void cancelWhileLookingUp()
    {
        FaultyServer server;
        server.play({busy(), S::hangAfterRequest()});
        PortoneGateway gateway(accountAt(server.url()), timeoutsFor({}), m_clock);
        JobRun<CreatedLink> run(gateway.create(seedDraft()));
        run.start();
        QTRY_COMPARE(server.requests().size(), 2);
        run.cancel();
        QVERIFY(run.wait());
        QCOMPARE(outcomeText(run.outcome()), QStringLiteral("unknown Cancelled"));
        QCOMPARE(seenBy(server), QStringLiteral("CS"));
    }

    void delays_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds"); // -1: no delay is read
        const auto row = [](const char *header, int seconds) {
            QTest::newRow(header) << QByteArray(header) << seconds;
        };
        row("0", 0);
        row("7", 7);
        row("300", 300);
        row("301", 300);
        row("999999999", 300);
        row("99999999999999999999", -1);
        row("", -1);
        row("-5", -1);
        row("1.5", -1);
        row("soon", -1);
        row("Sat, 20 Jul 2024 00:00:10 GMT", 10);
        row("Saturday, 20-Jul-24 00:00:10 GMT", 10);
        row("Sat Jul 20 00:00:10 2024", 10);
        row("Sat, 20 Jul 2024 09:00:00 GMT", 300);
        row("Fri, 19 Jul 2024 00:00:00 GMT", 0);
        row("Sat, 20 Jul 2024 25:00:00 GMT", -1);
    }
    void delays()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, seconds);
        const auto delay = retryDelay(header, seedNow());
        QCOMPARE(delay ? int(delay->count()) : -1, seconds);
    }

    void clocks_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::addColumn<bool>("told");
        QTest::newRow("10 minutes behind") << -600 << true;
        QTest::newRow("10 minutes ahead") << 600 << true;
        QTest::newRow("half a minute is fine") << 30 << false;
        QTest::newRow("right") << 0 << false;
    }
    void clocks()
    {
        QFETCH(int, ahead);
        QFETCH(bool, told);
        const QDateTime theirs = seedNow();
        m_clock.time = theirs.addSecs(ahead);
        FaultyServer server;
        server.play({S::answer(401, R"({"status_code":"4054"})", dateHeader(theirs)),
                     S::answer(200, created)});
        PortoneGateway gateway(accountAt(server.url()), timeoutsFor({}), m_clock);
        JobRun<CreatedLink> run(gateway.create(seedDraft()));
        QVERIFY(run.start().wait());
        QCOMPARE(outcomeText(run.outcome()), QStringLiteral("success"));
        QCOMPARE(seenBy(server), QStringLiteral("CC"));
        QCOMPARE(run.clockSkew().has_value(), told);
        QCOMPARE(issuedAt(server.requests()[0]), m_clock.time.toSecsSinceEpoch());
        const QDateTime second = told ? theirs : m_clock.time;
        QCOMPARE(issuedAt(server.requests()[1]), second.toSecsSinceEpoch());
        if (told)
            QCOMPARE(run.clockSkew()->count(), ahead);
    }

    void clockThatWasSetRight()
    {
        m_clock.time = seedNow().addSecs(-600);
        const Mishap good = S::answer(200, created);
        const Mishap refused =
            S::answer(401, R"({"status_code":"4054"})", dateHeader(seedNow()));
        FaultyServer server;
        server.play({refused, good, refused, good, good});
        PortoneGateway gateway(accountAt(server.url()), timeoutsFor({}), m_clock);
        QCOMPARE(resultOf(gateway.create(seedDraft())), QStringLiteral("success"));
        m_clock.time = seedNow();
        QCOMPARE(resultOf(gateway.create(seedDraft())), QStringLiteral("success"));
        JobRun<CreatedLink> run(gateway.create(seedDraft()));
        QVERIFY(run.start().wait());
        QVERIFY(!run.clockSkew());
        QCOMPARE(seenBy(server), QStringLiteral("CCCCC"));
        QCOMPARE(issuedAt(server.requests()[4]), seedNow().toSecsSinceEpoch());
    }

    void refusedTokenIsRenewedOnce_data()
    {
        QTest::addColumn<bool>("asked");
        QTest::addColumn<QString>("seen");
        QTest::newRow("made here") << false << QStringLiteral("CC");
        QTest::newRow("asked of the gateway") << true << QStringLiteral("TCTC");
    }
    void refusedTokenIsRenewedOnce()
    {
        QFETCH(bool, asked);
        const Mishap token = S::answer(200, R"({"content":{"token":"tok.en","expires_in":21600}})");
        const Mishap refused = S::answer(401, R"({"status_code":"4054"})");
        FaultyServer server;
        server.play(asked ? QList<Mishap>{token, refused, token, refused}
                          : QList<Mishap>{refused});
        Credentials account = accountAt(server.url());
        account.tokenSource = asked ? TokenSource::AuthToken : TokenSource::Local;
        PortoneGateway gateway(account, timeoutsFor({}), m_clock);
        QCOMPARE(resultOf(gateway.create(seedDraft())), QStringLiteral("refused 4054"));
        QTEST(seenBy(server), "seen");
    }
};

QTEST_GUILESS_MAIN(TestWaits)
#include "tst_waits.moc"
