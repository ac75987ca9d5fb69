// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests calls through the proxy that the system names, which on Linux is an environment variable.
#include "gateway/faultfixture.h"
#include "gateway/testauthority.h"
#include "support/testpaths.h"

#include <QNetworkProxy>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
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

/// Runs tinyproxy as an office would run it, on a port of this machine.
class RealProxy
{
public:
    RealProxy() : m_port(closedPort())
    {
        QFile config(m_folder.filePath(QStringLiteral("tinyproxy.conf")));
        if (!config.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        config.write("Listen 127.0.0.1\nTimeout 60\nMaxClients 20\nLogLevel Connect\nPort " +
                     QByteArray::number(m_port) + "\nLogFile \"" + log().toLocal8Bit() + "\"\n");
        config.close();
        m_process.start(QStringLiteral("tinyproxy"),
                        {QStringLiteral("-d"), QStringLiteral("-c"), config.fileName()});
        if (!m_process.waitForStarted())
            qFatal("no tinyproxy");
    }
    ~RealProxy()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    bool listens() const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        return socket.waitForConnected(1000);
    }
    quint16 port() const { return m_port; }
    QByteArray seen() const
    {
        QFile file(log());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QString log() const { return m_folder.filePath(QStringLiteral("tinyproxy.log")); }
    QTemporaryDir m_folder;
    quint16 m_port;
    QProcess m_process;
};

} // namespace

class TestProxiesLinux : public QObject
{
    Q_OBJECT

private:
    const QSslConfiguration m_systemTls = QSslConfiguration::defaultConfiguration();

private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("https_proxy");
        QSslConfiguration::setDefaultConfiguration(m_systemTls);
        QNetworkProxyFactory::setUseSystemConfiguration(false);
    }

    /// Uses the system's proxy settings as the programs do. Here they come from environment variables.
    void realProxyOfTheSystem()
    {
        RealProxy proxy;
        QTRY_VERIFY(proxy.listens());
        QSslConfiguration::setDefaultConfiguration(testauthority::trusting());
        FaultyServer server(testauthority::server(QStringLiteral("good")));
        server.play({FaultyServer::answer(200, created)});
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        QNetworkProxyFactory::setUseSystemConfiguration(true);

        // 0.0.0.0 leads to this machine, but Qt doesn't know it as a local address. Local addresses need
        // no proxy.
        QUrl url = server.url();
        url.setHost(QStringLiteral("0.0.0.0"));
        const QString expected = QStringLiteral("success");
        SteeredClock clock;
        PortoneGateway gateway(accountAt(url), timeoutsFor(expected), clock);
        gateway.setOfflineCheck([] { return false; });
        QCOMPARE(resultOf(gateway.create(seedDraft())), expected);
        QCOMPARE(server.requests().size(), 1);
        const QByteArray through = "CONNECT 0.0.0.0:" + QByteArray::number(url.port());
        QTRY_VERIFY2(proxy.seen().contains(through), proxy.seen().constData());
    }

    void theProgramAsksTheSystem()
    {
        FaultyServer proxy;
        proxy.play({FaultyServer::answer(407, "", "Proxy-Authenticate: Basic realm=\"x\"\r\n")});
        QProcess cli;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("https_proxy"), proxy.url().toString());
        environment.insert(QStringLiteral("LINKTILL_KEY"), QStringLiteral("KEY"));
        environment.insert(QStringLiteral("LINKTILL_SECRET"), QString::fromLatin1(secret));
        cli.setProcessEnvironment(environment);
        QTemporaryDir profile;
        cli.start(QStringLiteral(LINKTILL_BIN_DIR "/linktill-cli"),
                  {QStringLiteral("create"), QStringLiteral("--clock"),
                   QStringLiteral("2024-07-20T00:00:00Z"), QStringLiteral("--api-url"),
                   QStringLiteral("https://gateway.invalid"), QStringLiteral("--profile"),
                   profile.path(), QStringLiteral("--request"),
                   QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json")});
        QTRY_COMPARE_WITH_TIMEOUT(cli.state(), QProcess::NotRunning, 20'000);
        QVERIFY2(cli.exitCode() == 5, cli.readAllStandardError().constData());
        QVERIFY(proxy.requests().value(0).startsWith("CONNECT gateway.invalid:443"));
        QVERIFY(!proxy.requests().value(0).contains(secret));
    }
};

QTEST_GUILESS_MAIN(TestProxiesLinux)
#include "tst_proxies_linux.moc"
