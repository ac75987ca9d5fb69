// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/account.h"
#include "core/loopback.h"

#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void environmentNames();
    void apiUrls_data();
    void apiUrls();
    void loopback();
    void environments_data();
    void environments();
};

void TestAccount::environmentNames()
{
    for (const auto environment : {Environment::Practice, Environment::Sandbox, Environment::Live})
        QVERIFY(environmentFromName(environmentName(environment)) == environment);
    QVERIFY(!environmentFromName(u"LIVE"_s));
    QVERIFY(!environmentFromName(QString()));
}

void TestAccount::apiUrls_data()
{
    QTest::addColumn<bool>("usable");
    QTest::newRow("https://api.portone.cloud") << true;
    QTest::newRow("https://gateway.example:8443/base") << true;
    QTest::newRow("http://localhost:8080") << true;
    QTest::newRow("http://127.0.0.1:8080") << true;
    QTest::newRow("http://[::1]:8080") << true;
    QTest::newRow("http://api.portone.cloud") << false;
    QTest::newRow("http://127.0.0.1.example.com") << false;
    QTest::newRow("https://user@api.portone.cloud") << false;
    QTest::newRow("https://api.portone.cloud/?a=b") << false;
    QTest::newRow("https://api.portone.cloud/#a") << false;
    QTest::newRow("ftp://api.portone.cloud") << false;
    QTest::newRow("api.portone.cloud") << false;
    QTest::newRow("https://") << false;
    QTest::newRow("") << false;
}

void TestAccount::apiUrls()
{
    QFETCH(bool, usable);
    const QUrl url(QString::fromLatin1(QTest::currentDataTag()), QUrl::StrictMode);
    QCOMPARE(isUsableApiUrl(url), usable);
    QVERIFY(isUsableApiUrl(defaultApiUrl()));
}

void TestAccount::loopback()
{
    for (const char *host : {"localhost", "127.0.0.1", "127.1.2.3", "::1"})
        QVERIFY2(isLoopback(QString::fromLatin1(host)), host);
    for (const char *host : {"", "example.com", "127.0.0.1.example.com", "10.0.0.1", "128.0.0.1",
                             "127.0.0.256", "localhost.example.com", "::2"})
        QVERIFY2(!isLoopback(QString::fromLatin1(host)), host);
}

void TestAccount::environments_data()
{
    QTest::addColumn<Environment>("own");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<bool>("issue");
    QTest::newRow("sandbox, none") << Environment::Sandbox << u""_s << u"sandbox"_s << false;
    QTest::newRow("live, none") << Environment::Live << u""_s << u"live"_s << false;
    QTest::newRow("live, live") << Environment::Live << u"live"_s << u"live"_s << false;
    QTest::newRow("live, sandbox") << Environment::Live << u"sandbox"_s << u"sandbox"_s << true;
    QTest::newRow("sandbox, live") << Environment::Sandbox << u"live"_s << u"live"_s << true;
    QTest::newRow("practice, live") << Environment::Practice << u"live"_s << u"live"_s << false;
    QTest::newRow("practice, none") << Environment::Practice << u""_s << u""_s << false;
}

void TestAccount::environments()
{
    QFETCH(Environment, own);
    QFETCH(QString, asked);
    QFETCH(bool, issue);
    Account account;
    account.environment = own;
    LinkContent draft;
    draft.environment = asked;
    QTEST(inEnvironmentOf(account, draft).environment, "sent");
    const Issues issues = checkEnvironment(account, draft);
    QCOMPARE(!issues.isEmpty(), issue);
    if (issue)
        QCOMPARE(issues, (Issues{Issue{u"environment"_s, Severity::Problem,
                                       IssueCode::OtherEnvironment,
                                       {asked, environmentName(own)}}}));
}

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
