// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests which versions of TLS are spoken with the gateway, by the openssl program as a server.
#include "gateway/faultfixture.h"
#include "gateway/testauthority.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace linktill;
using namespace linktill::portone;

namespace {

/// Runs openssl's own server, which speaks only the given version of TLS.
class OldServer
{
public:
    OldServer(const QString &version)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("openssl"),
                        {QStringLiteral("s_server"), QStringLiteral("-accept"),
                         QStringLiteral("127.0.0.1:0"), version, QStringLiteral("-cipher"),
                         QStringLiteral("DEFAULT:@SECLEVEL=0"), QStringLiteral("-cert"),
                         testauthority::file(QStringLiteral("good.pem")), QStringLiteral("-key"),
                         testauthority::file(QStringLiteral("good.key")), QStringLiteral("-www")});
        const QRegularExpression accept(QStringLiteral("ACCEPT \\S+:(\\d+)"));
        for (QString said; m_port.isEmpty(); m_port = accept.match(said).captured(1)) {
            if (!m_process.waitForReadyRead(10'000))
                qFatal("openssl s_server: %s", qPrintable(said));
            said += QString::fromLatin1(m_process.readAll());
        }
    }
    ~OldServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QString port() const { return m_port; }

private:
    QProcess m_process;
    QString m_port;
};

} // namespace

/// TLS 1.2 or newer is spoken, no older one.
class TestTlsPosix : public QObject
{
    Q_OBJECT

private:
    const QSslConfiguration m_systemTls = QSslConfiguration::defaultConfiguration();

private Q_SLOTS:
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_systemTls); }

    void versions_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("expected");
        QTest::newRow("TLS 1.1") << QStringLiteral("-tls1_1") << QStringLiteral("not-sent Tls");
        // This server doesn't answer such a request, but the request was sent.
        const QString sent = QStringLiteral("unknown AnswerTimeout");
        QTest::newRow("TLS 1.2") << QStringLiteral("-tls1_2") << sent;
        QTest::newRow("TLS 1.3") << QStringLiteral("-tls1_3") << sent;
    }
    void versions()
    {
        QFETCH(QString, version);
        QFETCH(QString, expected);
        OldServer server(version);
        QSslConfiguration::setDefaultConfiguration(testauthority::trusting());
        const QUrl url(QStringLiteral("https://127.0.0.1:") + server.port());
        SteeredClock clock;
        PortoneGateway gateway(accountAt(url), timeoutsFor(expected), clock);
        QCOMPARE(resultOf(gateway.create(seedDraft())), expected);
        // The server does speak this version with a client that asks for it.
        QProcess client;
        client.start(QStringLiteral("openssl"),
                     {QStringLiteral("s_client"), QStringLiteral("-connect"),
                      QStringLiteral("127.0.0.1:") + server.port(), version,
                      QStringLiteral("-cipher"), QStringLiteral("DEFAULT:@SECLEVEL=0")});
        client.closeWriteChannel();
        QVERIFY(client.waitForFinished());
        QVERIFY(client.readAll().contains("Server certificate"));
    }
};

QTEST_GUILESS_MAIN(TestTlsPosix)
#include "tst_tls_posix.moc"
