// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests that people are shown, and the ledger keeps, exactly the create request that is sent. That the shell
// command sends the same request is in tst_shownrequest_posix.cpp.
#include "application/links/paymentlinkservice.h"
#include "application/links/shownrequest.h"
#include "application/ports/journal.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "core/account.h"
#include "core/catalogue.h"
#include "core/clock.h"
#include "gateway/jobrun.h"
#include "ledger/ledgerfixture.h"
#include "portone/portonegateway.h"
#include "portone/requestjson.h"
#include "practice/practicegateway.h"
#include "support/faultyserver.h"
#include "support/seeddraft.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestShownRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatIsSent();
    void shownWrittenAndSentAreTheSame_data();
    void shownWrittenAndSentAreTheSame();
    void addresses();
    void masks_data();
    void masks();

private:
    QJsonObject sent() const { return withoutSecrets(m_server->links().constLast().request); }
    static QJsonObject withoutSecrets(QJsonObject json)
    {
        json.remove(u"portone_key"_s);
        json.remove(u"signature_hash"_s);
        return json;
    }
    /// Returns the body, as bytes, without the lines of the account's key and of the signature.
    static QByteArray withoutSecretLines(const QByteArray &body)
    {
        QByteArrayList lines = body.trimmed().split('\n');
        lines.removeIf([](const QByteArray &line) {
            return line.startsWith(R"(    "portone_key": )") ||
                   line.startsWith(R"(    "signature_hash": )");
        });
        return lines.join('\n');
    }

    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<practice::PracticeGateway> m_server;
    Account m_account;
    portone::JsonRequestFormat m_format;
};

void TestShownRequest::init()
{
    m_clock = std::make_unique<FixedClock>(seedNow());
    practice::Options options;
    options.now = [this] { return m_clock->now(); };
    m_server = std::make_unique<practice::PracticeGateway>(options);
    QVERIFY(m_server->start());
    m_account = {};
    m_account.environment = Environment::Sandbox;
    m_account.key = m_server->key();
    m_account.apiUrl = m_server->url();
}

void TestShownRequest::showsWhatIsSent()
{
    portone::PortoneGateway client({m_server->url(), m_server->key(), m_server->secret().toUtf8()},
                                   portone::Timeouts{}, *m_clock);
    LinkContent draft = seedDraft();
    draft.description = u"  spaces around  "_s;
    JobRun<CreatedLink> making(client.create(normalised(draft)));
    QVERIFY(making.start().wait());
    QVERIFY(making.outcome());
    const CreateCall call = m_format.createCall(normalised(draft));
    QCOMPARE(QJsonDocument::fromJson(call.body).object(), sent());
    const QString shown = shownRequest(call, m_account);
    QCOMPARE(withoutSecrets(QJsonDocument::fromJson(shown.toUtf8()).object()), sent());
    QVERIFY(!shown.contains(m_server->key()));
    QVERIFY(!shown.contains(m_server->secret()));
    QVERIFY(shown.count(u'\n') > 50); // each member has its own line
}

void TestShownRequest::shownWrittenAndSentAreTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("subMerchant");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("secret") << u"School fees"_s << QString() << QByteArray();
    QTest::newRow("what JSON escapes")
        << u"Anong's \"best\"\n\\ ค่าเทอม 😀"_s << QString() << QByteArray();
    QTest::newRow("token") << u"School fees"_s << QString() << QByteArray("a.handed.out");
    QTest::newRow("sub-merchant") << u"School fees"_s << u"sub-key-1234"_s << QByteArray();
}

/// Compares the bodies byte for byte and the headers one by one.
void TestShownRequest::shownWrittenAndSentAreTheSame()
{
    QFETCH(QString, text);
    QFETCH(QString, subMerchant);
    QFETCH(QByteArray, token);
    FaultyServer server;
    const Mishap created = FaultyServer::answer(
        200,
        R"({"payment_link":"https://pay.example/R1","payment_link_ref":"R1","status_code":"2000"})");
    const Mishap signature = FaultyServer::answer(200, R"({"signature":"made+there="})");
    server.play(token.isEmpty() ? QList<Mishap>{created} : QList<Mishap>{signature, created});
    m_account.id = u"a-1"_s;
    m_account.apiUrl = server.url();
    m_account.subMerchantKey = subMerchant;
    portone::Credentials credentials{server.url(), m_account.key, token.isEmpty() ? "a-secret" : "",
                                     subMerchant};
    credentials.accessToken = token;
    portone::PortoneGateway gateway(credentials, portone::Timeouts{}, *m_clock);
    LedgerFixture fixture;
    const auto ledger = fixture.open();
    const Journal journal{[&ledger]() -> Ledger & { return *ledger; }, m_format};
    PaymentLinkService service(gateway, Catalogue::bundled(), *m_clock, m_account, &journal);
    LinkContent draft = seedDraft();
    draft.description = text;
    draft.merchant.promoDiscount.clear();
    JobRun<CreatedLink> making(service.create(draft));
    QVERIFY(making.start().wait());
    QVERIFY2(making.outcome(),
             qUtf8Printable(outcomeText(making.outcome())));

    const CreateCall call = m_format.createCall(normalised(draft));
    const QByteArray sent = server.requests().constLast();
    const qsizetype head = sent.indexOf("\r\n\r\n");
    const QByteArray body = sent.mid(head + 4);
    QCOMPARE(withoutSecretLines(body), call.body.trimmed());
    QCOMPARE(ledger->links().link(LinkId(1))->request, call.body);
    QCOMPARE(withoutSecretLines(shownRequest(call, m_account).toUtf8()), call.body.trimmed());
    QCOMPARE(body.count('\n'),
             shownRequest(call, m_account).count(u'\n') + 1); // both have both secrets

    QByteArrayList lines = sent.left(head).split('\n');
    QVERIFY(lines.takeFirst().startsWith("POST " + call.path.toUtf8() + ' '));
    QStringList unseen;
    for (const QByteArray &line : std::as_const(lines))
        unseen << QString::fromLatin1(line.left(line.indexOf(':'))).toLower(); // Qt 6.8 sends them so
    const QHash<Secret, QByteArray> secrets{{Secret::Key, m_account.key.toUtf8()},
                                            {Secret::SubMerchantKey, subMerchant.toUtf8()}};
    for (const CallHeader &header : call.headers) {
        const QByteArray value = FaultyServer::headerOf(sent, header.name.toUtf8());
        if (header.secret == Secret::Token)
            QVERIFY(value.startsWith(header.value.toUtf8()) && value.size() > header.value.size());
        else
            QCOMPARE(value, header.value.toUtf8() + secrets.value(header.secret));
        QCOMPARE(curlText(call, m_account).contains(header.name), !value.isEmpty());
        unseen.removeAll(header.name.toLower());
    }
    // The headers that are left belong to the connection: Qt writes them itself, and curl writes its own.
    unseen.sort();
    QCOMPARE(unseen.join(u' '),
             u"accept-encoding accept-language connection content-length host user-agent"_s);
}

void TestShownRequest::addresses()
{
    const CreateCall call = m_format.createCall(seedDraft());
    const auto firstLine = [&](const Account &account) {
        return curlText(call, account).section(u'\n', 0, 0);
    };
    Account account;
    QCOMPARE(firstLine(account), u"curl -X POST 'https://api.portone.cloud/api/paymentLink' \\"_s);
    account.apiUrl = QUrl(u"https://user:pw@proxy.example/base/?q=1#x"_s);
    QCOMPARE(firstLine(account), u"curl -X POST 'https://proxy.example/base/api/paymentLink' \\"_s);
    account.apiUrl = QUrl(u"http://127.0.0.1:41327/"_s);
    QCOMPARE(firstLine(account), u"curl -X POST 'http://127.0.0.1:41327/api/paymentLink' \\"_s);
    account.environment = Environment::Practice;
    QCOMPARE(firstLine(account), u"curl -X POST \"$PORTONE_URL\"'/api/paymentLink' \\"_s);
    account.subMerchantKey = u"sub-merchant-key"_s;
    QVERIFY(curlText(call, account).contains(u"X-Portone-SubMerchant-Key: $SUBMERCHANT_KEY"_s));
    account.subMerchantKey.clear();
    QVERIFY(!curlText(call, account).contains(u"SubMerchant"_s));
}

void TestShownRequest::masks_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("masked");
    QTest::newRow("key") << u"sjcrvcbVYkFobHlx"_s << u"••••bHlx"_s;
    QTest::newRow("short") << u"abcdefgh"_s << u"••••"_s;
    QTest::newRow("none") << QString() << u"••••"_s;
}

void TestShownRequest::masks()
{
    QFETCH(QString, key);
    QTEST(maskedKey(key), "masked");
}

QTEST_GUILESS_MAIN(TestShownRequest)
#include "tst_shownrequest.moc"
