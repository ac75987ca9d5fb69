// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/faultfixture.h"
#include "gateway/testauthority.h"

#include <QTest>

using namespace linktill;
using namespace linktill::portone;

/// Tests which servers are trusted as the gateway: only one whose certificate comes from an authority that this
/// computer trusts, has not expired and is for the very address. Versions of TLS are in tst_tls_posix.cpp.
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

private Q_SLOTS:
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
        FaultyServer server(testauthority::server(certificate));
        if (trusted)
            QSslConfiguration::setDefaultConfiguration(testauthority::trusting());
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
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
