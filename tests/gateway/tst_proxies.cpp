// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/faultfixture.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTest>

using namespace linktill;
using namespace linktill::portone;

namespace {

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

/// Makes calls through proxies that the program was told of. The one that the system names is in
/// tst_proxies_linux.cpp.
class TestProxies : public QObject
{
    Q_OBJECT

private:
    QString createAt(const QUrl &url, const QString &expected)
    {
        PortoneGateway gateway(accountAt(url), timeoutsFor(expected), m_clock);
        gateway.setOfflineCheck([] { return false; });
        return resultOf(gateway.create(seedDraft()));
    }

    SteeredClock m_clock;

private Q_SLOTS:
    void cleanup()
    {
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    }

    void proxies_data()
    {
        QTest::addColumn<Mishap>("mishap");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Mishap &mishap, const char *expected) {
            QTest::newRow(name) << mishap << QString::fromLatin1(expected);
        };
        // When a proxy closes the connection, Qt tries again until the timeout.
        row("closes", FaultyServer::closeAfterRequest(), "not-sent ConnectTimeout");
        row("wants a password",
            FaultyServer::answer(407, "", "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
            "not-sent Proxy");
        row("refuses", FaultyServer::answer(403, "no"), "not-sent Proxy");
        row("closes on accept", FaultyServer::closeOnAccept(), "not-sent ConnectTimeout");
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
        QVERIFY(proxy.connections() > 0);
        QVERIFY(!proxy.requests().isEmpty() || mishap.when == Mishap::When::OnAccept);
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

    void deadProxy()
    {
        QNetworkProxy::setApplicationProxy(
            {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), closedPort()});
        const QString expected = QStringLiteral("not-sent Proxy");
        QCOMPARE(createAt(QUrl(QStringLiteral("https://gateway.invalid")), expected), expected);
    }
};

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
