// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clock.h"
#include "gateway/jobrun.h"
#include "portone/portonegateway.h"
#include "portone/signature.h"
#include "practice/practicegateway.h"
#include "support/seeddraft.h"

#include <QJsonObject>

using namespace linktill;
using namespace linktill::portone;

/// Makes every call against the practice gateway, which checks requests with its own code.
class TestPortoneGateway : public QObject
{
    Q_OBJECT

private:
    Credentials account() const
    {
        return {m_practice->url(), m_practice->key(), m_practice->secret().toUtf8()};
    }

    CreatedLink createSeed(PortoneGateway &gateway)
    {
        JobRun<CreatedLink> run(gateway.create(seedDraft()));
        if (!run.start().wait() || !run.outcome())
            qFatal("not created");
        return *run.outcome();
    }

    /// Returns a token as a merchant's back office hands it out.
    QByteArray handedOut()
    {
        PortoneGateway office(account(), {}, m_clock);
        JobRun<AccessToken> run(office.requestToken());
        if (!run.start().wait() || !run.outcome())
            qFatal("no token");
        return run.outcome()->token;
    }

    const FixedClock m_clock{seedNow()};
    std::unique_ptr<practice::PracticeGateway> m_practice;

private Q_SLOTS:
    void init()
    {
        practice::Options options;
        options.now = [] { return seedNow(); };
        m_practice = std::make_unique<practice::PracticeGateway>(options);
        QVERIFY(m_practice->start());
    }

    void create()
    {
        PortoneGateway gateway(account(), {}, m_clock);
        const CreatedLink link = createSeed(gateway);
        QCOMPARE(m_practice->links().size(), 1);
        const practice::PracticeLink known = m_practice->links().constFirst();
        QCOMPARE(link.reference, known.reference);
        QCOMPARE(link.url, known.url.toString());
        QCOMPARE(link.merchantOrderId, seedDraft().merchantOrderId);
        QCOMPARE(known.amount, QStringLiteral("2500"));
        QCOMPARE(m_practice->requestCount(), 1);
    }

    void createWithStrangeCharacters()
    {
        PortoneGateway gateway(account(), {}, m_clock);
        LinkContent draft = seedDraft();
        draft.merchantOrderId = QStringLiteral("ORD 7+8~*(\u6ce8\u6587)");
        draft.successUrl = QStringLiteral("https://shop.example/ok?x=1&y=a b#%20");
        draft.description = QStringLiteral("\u0e0a\u0e32 \u2615 \"quoted\" \\ </script>");
        draft.amount = QStringLiteral("12.50");
        QCOMPARE(resultOf(gateway.create(draft)), QStringLiteral("success"));
        QCOMPARE(m_practice->links().constFirst().amount, QStringLiteral("12.5"));
        QCOMPARE(resultOf(gateway.statusByOrderId(draft.merchantOrderId)),
                 QStringLiteral("success"));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *key, const char *secret,
                            const char *amount, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(key) << QByteArray(secret)
                                << QString::fromLatin1(amount) << QString::fromLatin1(expected);
        };
        row("wrong secret", "", "wrong", "2500", "refused 4054");
        row("wrong key", "wrong", "", "2500", "refused 4054"); // the token contains the key too
        row("zero", "", "", "0", "refused 4041 amount");
    }
    void refused()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, secret);
        QFETCH(QString, amount);
        Credentials wrong = account();
        if (!key.isEmpty())
            wrong.key = key;
        if (!secret.isEmpty())
            wrong.secret = secret;
        PortoneGateway gateway(wrong, {}, m_clock);
        LinkContent draft = seedDraft();
        draft.amount = amount;
        QTEST(resultOf(gateway.create(draft)), "expected");
        QCOMPARE(m_practice->links().size(), 0);
    }

    void duplicateIsRefused()
    {
        PortoneGateway gateway(account(), {}, m_clock);
        (void)createSeed(gateway);
        QVERIFY(resultOf(gateway.create(seedDraft())).startsWith(QLatin1String("refused 4002")));
        QCOMPARE(m_practice->links().size(), 1);
    }

    void wrongClock_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::newRow("10 minutes behind") << -600;
        QTest::newRow("10 minutes ahead") << 600;
        QTest::newRow("a year behind") << -365 * 86400;
    }
    void wrongClock()
    {
        QFETCH(int, ahead);
        const FixedClock wrong(seedNow().addSecs(ahead));
        PortoneGateway gateway(account(), {}, wrong);
        JobRun<CreatedLink> run(gateway.create(seedDraft()));
        QVERIFY(run.start().wait());
        QCOMPARE(outcomeText(run.outcome()), QStringLiteral("success"));
        QCOMPARE(run.clockSkew(), std::optional(std::chrono::seconds(ahead)));
        QCOMPARE(m_practice->requestCount(), 2);
        QCOMPARE(m_practice->links().size(), 1);
        // The next call knows the gateway's time from the start, and still reports the skew.
        JobRun<LinkStatus> next(gateway.statusByOrderId(seedDraft().merchantOrderId));
        QVERIFY(next.start().wait());
        QCOMPARE(outcomeText(next.outcome()), QStringLiteral("success"));
        QCOMPARE(next.clockSkew(), std::optional(std::chrono::seconds(ahead)));
        QCOMPARE(m_practice->requestCount(), 3);
    }

    void wrongSecretIsNotBlamedOnTheClock()
    {
        Credentials wrong = account();
        wrong.secret = "not-the-secret";
        PortoneGateway gateway(wrong, {}, m_clock);
        JobRun<CreatedLink> run(gateway.create(seedDraft()));
        QVERIFY(run.start().wait());
        QCOMPARE(outcomeText(run.outcome()), QStringLiteral("refused 4054"));
        QVERIFY(!run.clockSkew());
        QCOMPARE(m_practice->requestCount(), 2); // it was repeated once, with a new token
    }

    void withATokenHandedOut()
    {
        Credentials token = account();
        token.secret.clear();
        token.accessToken = handedOut();
        PortoneGateway gateway(token, {}, m_clock);
        QCOMPARE(resultOf(gateway.requestToken()), QStringLiteral("success"));
        QCOMPARE(m_practice->links().size(), 0);
        const int before = m_practice->requestCount();
        const CreatedLink link = createSeed(gateway);
        QCOMPARE(m_practice->requestCount(), before + 2); // the signature, then the link
        QCOMPARE(link.reference, m_practice->links().constFirst().reference);
        QCOMPARE(resultOf(gateway.statusByReference(link.reference)), QStringLiteral("success"));
    }

    void tokenThatHasEnded()
    {
        Credentials token = account();
        token.secret.clear();
        token.accessToken = handedOut(); // the token contains the time of its own end
        const int before = m_practice->requestCount();
        const FixedClock later(seedNow().addSecs(21600));
        PortoneGateway gateway(token, {}, later);
        QCOMPARE(resultOf(gateway.create(seedDraft())), QStringLiteral("not-sent TokenExpired"));
        QCOMPARE(resultOf(gateway.requestToken()), QStringLiteral("not-sent TokenExpired"));
        token.accessExpires = seedNow().addSecs(-1);
        PortoneGateway told(token, {}, m_clock);
        QCOMPARE(resultOf(told.create(seedDraft())), QStringLiteral("not-sent TokenExpired"));
        QCOMPARE(m_practice->requestCount(), before);
    }

    void tokenThatTheGatewayRefuses()
    {
        Credentials token = account();
        token.secret.clear();
        token.accessToken = "not.a.token";
        PortoneGateway gateway(token, {}, m_clock);
        QCOMPARE(resultOf(gateway.create(seedDraft())), QStringLiteral("refused 4054"));
        QCOMPARE(resultOf(gateway.requestToken()), QStringLiteral("refused 4054"));
        QCOMPARE(m_practice->requestCount(), 2); // there is no other token to try
    }

    void busyGateway_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("requests");
        QTest::newRow("too many requests")
            << int(practice::Fault::TooMany) << QStringLiteral("success") << 2;
        QTest::newRow("busy, nothing made")
            << int(practice::Fault::Busy) << QStringLiteral("success") << 3;
        QTest::newRow("busy, link made")
            << int(practice::Fault::CreateThenBusy) << QStringLiteral("unknown ExistsAlready") << 2;
    }
    void busyGateway()
    {
        QFETCH(int, fault);
        m_practice->setFault(practice::Fault(fault));
        PortoneGateway gateway(account(), {}, m_clock);
        JobRun<CreatedLink> run(gateway.create(seedDraft()));
        QVERIFY(run.start().wait());
        QTEST(outcomeText(run.outcome()), "expected");
        QCOMPARE(run.waits(), {seedNow().addSecs(1)});
        QTEST(m_practice->requestCount(), "requests");
        QCOMPARE(m_practice->links().size(), 1);
    }

    void lostAnswerIsFoundByOrderId()
    {
        m_practice->setFault(practice::Fault::CreateThenDropAnswer);
        PortoneGateway gateway(account(), {}, m_clock);
        QCOMPARE(resultOf(gateway.create(seedDraft())), QStringLiteral("unknown ConnectionLost"));
        QCOMPARE(m_practice->requestCount(), 1);
        QCOMPARE(m_practice->links().size(), 1);
        JobRun<LinkStatus> status(gateway.statusByOrderId(seedDraft().merchantOrderId));
        QVERIFY(status.start().wait());
        QCOMPARE(status.outcome()->reference,
                 m_practice->links().constFirst().reference);
    }

    void status()
    {
        PortoneGateway gateway(account(), {}, m_clock);
        const CreatedLink link = createSeed(gateway);
        QVERIFY(m_practice->pay(link.reference));
        for (auto *job : {gateway.statusByReference(link.reference),
                          gateway.statusByOrderId(link.merchantOrderId)}) {
            JobRun<LinkStatus> run(job);
            QVERIFY(run.start().wait());
            const LinkStatus &status = run.outcome().value();
            QCOMPARE(status.reference, link.reference);
            QCOMPARE(status.merchantOrderId, link.merchantOrderId);
            QCOMPARE(status.status, QStringLiteral("Success"));
            QCOMPARE(status.transactions.size(), 1);
            QCOMPARE(status.transactions[0].status, QStringLiteral("Success"));
        }
        QVERIFY(resultOf(gateway.statusByReference(QStringLiteral("nobody")))
                    .startsWith(QLatin1String("refused ")));
    }

    void cancelLink()
    {
        PortoneGateway gateway(account(), {}, m_clock);
        const CreatedLink link = createSeed(gateway);
        QCOMPARE(resultOf(gateway.cancelLink(link.reference)), QStringLiteral("success"));
        QCOMPARE(m_practice->links().constFirst().state, QStringLiteral("Cancelled"));
        QVERIFY(resultOf(gateway.cancelLink(link.reference)).startsWith(QLatin1String("refused ")));
    }

    void withAuthToken()
    {
        Credentials asking = account();
        asking.tokenSource = TokenSource::AuthToken;
        PortoneGateway gateway(asking, {}, m_clock);
        const CreatedLink link = createSeed(gateway);
        QCOMPARE(m_practice->requestCount(), 2);
        QCOMPARE(resultOf(gateway.statusByReference(link.reference)), QStringLiteral("success"));
        QCOMPARE(m_practice->requestCount(), 3); // the token was kept
    }

    void authToken()
    {
        PortoneGateway gateway(account(), {}, m_clock);
        JobRun<AccessToken> run(gateway.requestToken());
        QVERIFY(run.start().wait());
        QCOMPARE(run.outcome()->expiresAt, seedNow().addSecs(21600));

        Credentials wrong = account();
        wrong.secret = "wrong";
        wrong.tokenSource = TokenSource::AuthToken;
        PortoneGateway stranger(wrong, {}, m_clock);
        QVERIFY(resultOf(stranger.requestToken()).startsWith(QLatin1String("refused ")));
        QVERIFY(resultOf(stranger.create(seedDraft())).startsWith(QLatin1String("refused ")));
        QCOMPARE(m_practice->links().size(), 0);
    }

    void bothMakeTheSameSignature()
    {
        PortoneGateway gateway(account(), {}, m_clock);
        const LinkContent draft = seedDraft();
        JobRun<GatewaySignature> run(gateway.requestSignature(draft));
        QVERIFY(run.start().wait());
        QCOMPARE(
            run.outcome()->signature,
            signatureOf(SignedRequest{draft.amount.text(), m_practice->key(), draft.currency,
                                      draft.failureUrl, draft.merchantOrderId, draft.successUrl},
                        m_practice->secret().toUtf8()));
    }

    void forASubMerchant()
    {
        Credentials master = account();
        master.subMerchantKey = QStringLiteral("SUB1");
        PortoneGateway gateway(master, {}, m_clock);
        (void)createSeed(gateway);
        QCOMPARE(m_practice->links().constFirst().subMerchantKey, QStringLiteral("SUB1"));
    }
};

QTEST_GUILESS_MAIN(TestPortoneGateway)
#include "tst_portonegateway.moc"
