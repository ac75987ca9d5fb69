// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Measures how long making a link takes: first each step of Linktill alone, then a create over loopback and
// the same request sent by curl. Run it by hand: the figures are for reading, and no test fails on them.
#include "core/catalogue.h"
#include "core/checks.h"
#include "core/clock.h"
#include "core/money.h"
#include "portone/portonegateway.h"
#include "portone/requestjson.h"
#include "portone/signature.h"
#include "portone/token.h"
#include "practice/practicegateway.h"
#include "qr/qrcode.h"
#include "support/seeddraft.h"
#include "support/testpaths.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPixmap>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace linktill;

class Bench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksOfAFullDraft();
    void normalising();
    void requestAsJson();
    void readingARequest();
    void signature();
    void qrToPixmap();
    void createOverLoopback();
    void commandLineCreate();
    void sameRequestByCurl();

private:
    bool startGateway();
    QByteArray signedRequest() const;

    const FixedClock m_clock{seedNow()};
    std::unique_ptr<practice::PracticeGateway> m_server;
    const QTemporaryDir m_profile; ///< kept for all runs, as a shop in use keeps its profile
    int m_order = 0;
};

void Bench::checksOfAFullDraft()
{
    const LinkContent draft = seedDraft();
    const CheckContext context{m_clock, Catalogue::bundled()};
    Issues issues = checkDraft(draft, context); // libphonenumber reads its plans on the first call
    QBENCHMARK {
        issues = checkDraft(draft, context);
    }
    QVERIFY(!hasProblems(issues));
}

void Bench::normalising()
{
    LinkContent draft;
    QBENCHMARK {
        draft = normalised(seedDraft());
    }
    QCOMPARE(draft.customer.phone, QStringLiteral("+918767677665"));
}

void Bench::requestAsJson()
{
    const LinkContent draft = seedDraft();
    QByteArray bytes;
    QBENCHMARK {
        bytes = QJsonDocument(portone::requestJson(draft)).toJson(QJsonDocument::Compact);
    }
    QVERIFY(bytes.size() > 1000);
}

void Bench::readingARequest()
{
    const portone::JsonRequestFormat format;
    const QByteArray bytes = format.write(seedDraft());
    ReadRequest read;
    QBENCHMARK {
        read = format.read(bytes);
    }
    QVERIFY(read.issues.isEmpty());
}

void Bench::signature()
{
    const LinkContent draft = seedDraft();
    const portone::SignedRequest request{draft.amount.text(), QStringLiteral("sjcrvcbVYkFobHlx"),
                                         draft.currency, draft.failureUrl,
                                         draft.merchantOrderId, draft.successUrl};
    QByteArray hash;
    QBENCHMARK {
        hash = portone::signatureOf(request, "6cd264c70ec38d41a5dc2662e98c72bac58d3afc");
    }
    QCOMPARE(hash.size(), 44);
}

void Bench::qrToPixmap()
{
    const QString url =
        QStringLiteral("https://checkout.portone.cloud?ref=2BEemUknaImTq5ljmoNQQV2tSll");
    QPixmap pixmap;
    QBENCHMARK {
        pixmap = QPixmap::fromImage(qr::QrCode::encode(url)->imageFitting(232));
    }
    QVERIFY(!pixmap.isNull());
}

bool Bench::startGateway()
{
    practice::Options options;
    options.now = [this] { return m_clock.now(); };
    m_server = std::make_unique<practice::PracticeGateway>(options);
    QString error;
    return m_server->start(&error);
}

void Bench::createOverLoopback()
{
    QVERIFY(startGateway());
    portone::PortoneGateway gateway(
        {m_server->url(), m_server->key(), m_server->secret().toUtf8()}, {}, m_clock);
    QBENCHMARK {
        LinkContent draft = seedDraft();
        draft.merchantOrderId = QStringLiteral("bench-%1").arg(++m_order);
        draft.customLinkRef.clear();
        auto *job = gateway.create(draft);
        bool created = false;
        connect(job, &GatewayJob::finished, this, [&created, job] {
            created = bool(job->outcome());
        });
        QSignalSpy finished(job, &GatewayJob::finished);
        job->start();
        QVERIFY(finished.wait());
        QVERIFY(created);
    }
}

void Bench::commandLineCreate()
{
    QVERIFY(startGateway());
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("request.json"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    LinkContent draft = seedDraft();
    draft.customLinkRef.clear();
    out.write(portone::JsonRequestFormat().write(draft));
    out.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LINKTILL_KEY"), m_server->key());
    environment.insert(QStringLiteral("LINKTILL_SECRET"), m_server->secret());
    QBENCHMARK {
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(LINKTILL_BIN_DIR "/linktill-cli"),
                      {QStringLiteral("create"), QStringLiteral("--request"), file,
                       QStringLiteral("--clock"), QStringLiteral("2024-07-20T00:00:00Z"),
                       QStringLiteral("--set"),
                       QStringLiteral("merchant_order_id=cli-%1").arg(++m_order),
                       QStringLiteral("--api-url"), m_server->url().toString(),
                       QStringLiteral("--profile"), m_profile.path()});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
    }
}

QByteArray Bench::signedRequest() const
{
    LinkContent draft = seedDraft();
    draft.customLinkRef.clear();
    draft.merchantOrderId = QStringLiteral("curl-%1").arg(m_order);
    QJsonObject request = portone::requestJson(draft);
    request[QLatin1String("portone_key")] = m_server->key();
    request[QLatin1String("signature_hash")] = QString::fromLatin1(portone::signatureOf(
        portone::SignedRequest{draft.amount.text(), m_server->key(), draft.currency, draft.failureUrl,
                               draft.merchantOrderId, draft.successUrl},
        m_server->secret().toUtf8()));
    return QJsonDocument(request).toJson(QJsonDocument::Compact);
}

void Bench::sameRequestByCurl()
{
    QVERIFY(startGateway());
    const QString token = QString::fromLatin1(
        portone::localToken(m_server->key(), m_server->secret().toUtf8(), m_clock));
    QBENCHMARK {
        ++m_order;
        QProcess curl;
        curl.start(QStringLiteral("curl"),
                   {QStringLiteral("-sf"), QStringLiteral("-H"),
                    QStringLiteral("Authorization: Bearer ") + token, QStringLiteral("-H"),
                    QStringLiteral("X-Portone-Client-Key: ") + m_server->key(),
                    QStringLiteral("-H"), QStringLiteral("Content-Type: application/json"),
                    QStringLiteral("--data-binary"), QString::fromUtf8(signedRequest()),
                    m_server->url().resolved(QUrl(QStringLiteral("/api/paymentLink")))
                        .toString()});
        QVERIFY(curl.waitForFinished());
        QCOMPARE(curl.exitCode(), 0);
    }
}

QTEST_MAIN(Bench)
#include "linktill_bench.moc"
