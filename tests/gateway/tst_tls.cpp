// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/faultfixture.h"
#include "gateway/testauthority.h"

#include <QRegularExpression>

using namespace linktill;
using namespace linktill::portone;

namespace {

const QString here = QStringLiteral("IP:127.0.0.1");

/// Runs openssl's own server, which speaks only the given version of TLS.
class OldServer
{
public:
    OldServer(const TestAuthority &authority, const QString &version)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("openssl"),
                        {QStringLiteral("s_server"), QStringLiteral("-accept"),
                         QStringLiteral("127.0.0.1:0"), version, QStringLiteral("-cipher"),
                         QStringLiteral("DEFAULT:@SECLEVEL=0"), QStringLiteral("-cert"),
                         authority.certificate(QStringLiteral("good")), QStringLiteral("-key"),
                         authority.key(QStringLiteral("good")), QStringLiteral("-www")});
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

/// Tests which servers are trusted as the gateway: only one over TLS 1.2 or newer whose certificate comes
/// from an authority that this computer trusts, has not expired and is for the very address.
class TestTls : public QObject
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
    const QSslConfiguration m_systemTls = QSslConfiguration::defaultConfiguration();
    TestAuthority m_authority;

private Q_SLOTS:
    void initTestCase()
    {
        m_authority.issue(QStringLiteral("good"), here);
        m_authority.issue(QStringLiteral("expired"), here, TestAuthority::Ended);
        m_authority.issue(QStringLiteral("elsewhere"), QStringLiteral("DNS:gateway.example"));
        m_authority.issueSelfSigned(QStringLiteral("selfsigned"), here);
    }
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_systemTls); }

    void certificates_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<Mishap>("mishap");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *certificate, const Mishap &mishap,
                            bool trusted, const char *host, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(certificate) << mishap << trusted
                                << QString::fromLatin1(host) << QString::fromLatin1(expected);
        };
        using S = FaultyServer;
        const Mishap good = S::answer(200, created);
        row("trusted", "good", good, true, "127.0.0.1", "success");
        row("authority not trusted", "good", good, false, "127.0.0.1", "not-sent Tls");
        row("expired", "expired", good, true, "127.0.0.1", "not-sent Tls");
        row("wrong host", "elsewhere", good, true, "127.0.0.1", "not-sent Tls");
        row("other name of this machine", "good", good, true, "localhost", "not-sent Tls");
        row("self-signed", "selfsigned", good, true, "127.0.0.1", "not-sent Tls");
        row("closes after the request", "good", S::closeAfterRequest(), true, "127.0.0.1",
            "unknown ConnectionLost");
        row("hangs", "good", S::hangAfterRequest(), true, "127.0.0.1", "unknown AnswerTimeout");
    }
    void certificates()
    {
        QFETCH(QString, certificate);
        QFETCH(Mishap, mishap);
        QFETCH(bool, trusted);
        QFETCH(QString, host);
        QFETCH(QString, expected);
        FaultyServer server(m_authority.server(certificate));
        if (trusted)
            QSslConfiguration::setDefaultConfiguration(m_authority.trusting());
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
        OldServer server(m_authority, version);
        QSslConfiguration::setDefaultConfiguration(m_authority.trusting());
        const QUrl url(QStringLiteral("https://127.0.0.1:") + server.port());
        QCOMPARE(createAt(url, expected), expected);
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
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
