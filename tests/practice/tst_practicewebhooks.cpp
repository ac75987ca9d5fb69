// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the webhooks against a small server of the test's own. What they are signed with is computed here a
// second time, without the code of the room.
#include "practiceclient.h"
#include "practice/hookbook.h"

#include <QMessageAuthenticationCode>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>

using namespace linktill::practice;
using namespace linktill::practice::test;

namespace {

/// Takes one HTTP request after the other, and answers each with 200, or not at all.
class Receiver : public QTcpServer
{
public:
    Receiver()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this] { ++ended; });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port is free");
    }
    QString address(const QString &path) const { return u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path); }

    QList<QByteArray> heads;
    QList<QJsonObject> bodies;
    bool isMute = false;
    int ended = 0;

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &text = m_texts[socket];
        text += socket->readAll();
        const qsizetype end = text.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        static const QByteArray name = "content-length: ";
        const QByteArray head = text.first(end);
        const qsizetype at = head.toLower().indexOf(name) + name.size();
        const int size = head.mid(at, head.indexOf("\r\n", at) - at).toInt();
        if (text.size() < end + 4 + size)
            return;
        heads << head;
        bodies << QJsonDocument::fromJson(text.mid(end + 4, size)).object();
        m_texts.remove(socket);
        if (isMute)
            return;
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
    }

    QHash<QTcpSocket *, QByteArray> m_texts;
};

/// Signs as Go does it: names sorted, url.Values.Encode, HMAC-SHA256, Base64.
QString signedText(const QList<std::pair<QByteArray, QString>> &sorted)
{
    QByteArray text;
    for (const auto &[name, value] : sorted) {
        const QByteArray encoded = QUrl::toPercentEncoding(value, {}, {}).replace("%20", "+");
        text += (text.isEmpty() ? "" : "&") + name + '=' + encoded;
    }
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(text, publishedSecret.toUtf8(), QCryptographicHash::Sha256).toBase64());
}

QString amountText(const QJsonObject &body)
{
    return QString::number(body["amount"_L1].toDouble(), 'f', QLocale::FloatingPointShortest);
}

} // namespace

class TestPracticeWebhooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_gateway.reset(); }
    void tellsOfPayments();
    void tellsOfLinks();
    void onlyThisComputer();
    void mutePrograms();
    void nobodyThere();
    void registers();
    void refusedRegistrations_data();
    void refusedRegistrations();
    void goTimes();

private:
    void begin(Options options)
    {
        options.log = [this](const QString &line) {
            const std::lock_guard lock(m_mutex);
            m_log << line;
        };
        m_gateway = std::make_unique<PracticeGateway>(options);
        QVERIFY(m_gateway->start());
        m_client = std::make_unique<Client>(*m_gateway);
    }
    QString hooksPath() const { return u"/api/merchant/"_s + publishedKey + u"/webhook"_s; }
    Reply registered(const QString &name, const QString &url, const QString &type)
    {
        return m_client->call("POST", hooksPath(),
                              {{u"name"_s, name},
                               {u"url"_s, url},
                               {u"type"_s, type},
                               {u"environment"_s, m_client->seed()["environment"_L1]}});
    }
    QJsonObject withHooks(const QStringList &addresses)
    {
        QJsonObject request = m_client->seed();
        request["custom_txn_webhook_urls"_L1] = QJsonArray::fromStringList(addresses);
        return request;
    }
    QStringList log()
    {
        const std::lock_guard lock(m_mutex);
        return m_log;
    }

    std::mutex m_mutex;
    QStringList m_log;
    std::unique_ptr<PracticeGateway> m_gateway;
    std::unique_ptr<Client> m_client;
};

void TestPracticeWebhooks::init()
{
    m_log.clear();
    begin(publishedOptions());
}

void TestPracticeWebhooks::tellsOfPayments()
{
    Receiver own, known;
    QCOMPARE(registered(u"till"_s, known.address(u"/pay?shop=1"_s), u"payment_status"_s).status, 200);
    const QString reference = m_client->made(withHooks({own.address(u"/own"_s)}));
    QVERIFY(m_gateway->fail(reference));
    QVERIFY(m_gateway->pay(reference));
    QTRY_COMPARE(own.bodies.size(), 2);
    QTRY_COMPARE(known.bodies.size(), 2);
    QVERIFY(own.heads[0].startsWith("POST /own HTTP/1.1\r\n"));
    QVERIFY(known.heads[0].startsWith("POST /pay?shop=1 HTTP/1.1\r\n"));
    QCOMPARE(own.bodies, known.bodies);
    QCOMPARE(own.bodies[0]["status"_L1].toString(), u"Failed"_s);
    const QJsonObject body = own.bodies[1];
    QCOMPARE(body["status"_L1].toString(), u"Success"_s);
    QCOMPARE(body["created_at"_L1].toString(), u"2024-07-20 09:00:00 +0000 UTC"_s);
    QCOMPARE(body["link_order_ref"_L1].toString(), u"011352FD604A301"_s);
    QCOMPARE(body["payment_link_ref"_L1].toString(), reference);
    QCOMPARE(body["portone_key"_L1].toString(), publishedKey);
    QCOMPARE(body["signature_hash"_L1].toString(),
             signedText({{"amount", amountText(body)},
                         {"channel_key", body["channel_key"_L1].toString()},
                         {"channel_order_ref", body["channel_order_ref"_L1].toString()},
                         {"country_code", body["country_code"_L1].toString()},
                         {"currency", body["currency"_L1].toString()},
                         {"merchant_order_ref", body["merchant_order_ref"_L1].toString()},
                         {"method_name", body["method_name"_L1].toString()},
                         {"order_ref", body["order_ref"_L1].toString()},
                         {"status", u"Success"_s}}));
    QVERIFY(body["method_name"_L1].toString().contains(u' ')); // a space is signed as +
    QTRY_COMPARE(m_gateway->facts().webhooksSent, 4);
}

void TestPracticeWebhooks::tellsOfLinks()
{
    Receiver receiver;
    QCOMPARE(registered(u"till"_s, receiver.address(u"/"_s), u"payment_link_status"_s).status, 200);
    const QString paid = m_client->made(m_client->seed(u"PR-1"_s));
    const QString cancelled = m_client->made(m_client->seed(u"PR-2"_s));
    QVERIFY(m_gateway->pay(paid));
    m_client->call("PUT", u"/api/paymentLink/"_s + cancelled + u"/status/cancelled"_s);
    m_client->made(m_client->seed(u"PR-3"_s));
    QVERIFY(m_gateway->jumpTo(julyOf2024.addYears(1)));
    QTRY_COMPARE(receiver.bodies.size(), 4);
    QStringList told;
    for (const QJsonObject &body : std::as_const(receiver.bodies))
        told << body["merchant_order_ref"_L1].toString() + u' ' + body["status"_L1].toString();
    QCOMPARE(told, (QStringList{u"PR-1 Processing"_s, u"PR-1 Success"_s, u"PR-2 Cancelled"_s, u"PR-3 Expired"_s}));
    const QJsonObject body = receiver.bodies[1];
    QVERIFY(body.contains("countryCode"_L1) && !body.contains("country_code"_L1));
    QCOMPARE(body["link_ref"_L1].toString(), paid);
    QCOMPARE(body["created_at"_L1].toString(), u"2024-07-20T09:00:00.000000Z"_s);
    QCOMPARE(body["signature_hash"_L1].toString(),
             signedText({{"amount", amountText(body)},
                         {"country_code", body["countryCode"_L1].toString()},
                         {"currency", body["currency"_L1].toString()},
                         {"link_ref", paid},
                         {"merchant_order_ref", u"PR-1"_s},
                         {"status", u"Success"_s}}));
}

void TestPracticeWebhooks::onlyThisComputer()
{
    Receiver receiver;
    const QString reference = m_client->made(
        withHooks({u"https://hooks.shop.example/portone"_s, u"https://127.0.0.1:1/x"_s, receiver.address(u"/"_s)}));
    QVERIFY(!reference.isEmpty());
    QVERIFY(m_gateway->pay(reference));
    QTRY_COMPARE(receiver.bodies.size(), 1);
    QCOMPARE(m_gateway->facts().webhooksRefused, 2);
    QVERIFY2(log().first().contains("hooks.shop.example"_L1), qUtf8Printable(log().join(u'\n')));
}

void TestPracticeWebhooks::mutePrograms()
{
    Options options = publishedOptions();
    options.webhookPatienceMs = 100;
    begin(options);
    Receiver mute, good;
    mute.isMute = true;
    const QString reference = m_client->made(withHooks({mute.address(u"/"_s), good.address(u"/"_s)}));
    // Both programs answer in this thread. If paying waited for them, the good one would be given up, too.
    QVERIFY(m_gateway->pay(reference));
    QCOMPARE(m_gateway->facts().webhooksSent, 0);
    QTRY_COMPARE(good.bodies.size(), 1);
    QCOMPARE(mute.bodies.size(), 1);
    QTRY_COMPARE(mute.ended, 1);
    QTRY_COMPARE(m_gateway->facts().webhooksSent, 1);
    mute.isMute = false;
    QCOMPARE(mute.bodies.size(), 1); // it is posted once
}

void TestPracticeWebhooks::nobodyThere()
{
    QString address;
    {
        Receiver gone;
        address = gone.address(u"/"_s);
    }
    const QString reference = m_client->made(withHooks({address}));
    QVERIFY(m_gateway->pay(reference));
    QTRY_VERIFY(!log().isEmpty());
    QVERIFY(log().first().contains("was not taken"_L1));
    QCOMPARE(m_gateway->facts().webhooksSent, 0);
}

void TestPracticeWebhooks::registers()
{
    const Reply made = registered(u"till"_s, u"https://hooks.shop.example/portone"_s, u"payment_link_status"_s);
    QCOMPARE(made.status, 200);
    QCOMPARE(made.code(), u"2000"_s);
    const QJsonObject hook = made.json()["content"_L1].toObject();
    QCOMPARE(hook["enabled"_L1].toBool(), true);
    QCOMPARE(hook["created_at"_L1].toString(), u"2024-07-20 09:00:00 +0000 UTC"_s);
    QVERIFY(!hook["uuid"_L1].toString().isEmpty());
    const QString environment = m_client->seed()["environment"_L1].toString();
    const Reply list = m_client->get(hooksPath() + u"?environment="_s + environment);
    QCOMPARE(list.json()["content"_L1].toArray(), QJsonArray{hook});
    const QString other = environment == "live"_L1 ? u"sandbox"_s : u"live"_s;
    QCOMPARE(m_client->get(hooksPath() + u"?environment="_s + other).json()["content"_L1].toArray(), QJsonArray());
    QCOMPARE(m_client->send("GET", hooksPath(), {}, {}).status, 401);
}

void TestPracticeWebhooks::refusedRegistrations_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("no name") << u"name"_s << QByteArray("absent") << u"4001"_s;
    QTest::newRow("same name") << u"name"_s << QByteArray("\"first\"") << u"4002"_s;
    QTest::newRow("same address") << u"url"_s << QByteArray("\"https://a.example/1\"") << u"4002"_s;
    QTest::newRow("plain http") << u"url"_s << QByteArray("\"http://a.example/\"") << u"4001"_s;
    QTest::newRow("script") << u"url"_s << QByteArray("\"javascript:alert(1)\"") << u"4001"_s;
    QTest::newRow("type") << u"type"_s << QByteArray("\"everything\"") << u"4001"_s;
    QTest::newRow("environment") << u"environment"_s << QByteArray("\"test\"") << u"4034"_s;
}

void TestPracticeWebhooks::refusedRegistrations()
{
    QFETCH(QString, field);
    QFETCH(QByteArray, value);
    QFETCH(QString, code);
    QCOMPARE(registered(u"first"_s, u"https://a.example/1"_s, u"payment_status"_s).status, 200);
    const QJsonObject good{{u"name"_s, u"second"_s},
                           {u"url"_s, u"https://a.example/2"_s},
                           {u"type"_s, u"payment_status"_s},
                           {u"environment"_s, u"live"_s}};
    QCOMPARE(m_client->call("POST", hooksPath(), with(good, field, value)).code(), code);
    QCOMPARE(m_client->get(hooksPath()).json()["content"_L1].toArray().size(), 1);
}

void TestPracticeWebhooks::goTimes()
{
    QCOMPARE(goTime(julyOf2024.addMSecs(20)), u"2024-07-20 09:00:00.02 +0000 UTC"_s);
    QCOMPARE(goTime(julyOf2024), u"2024-07-20 09:00:00 +0000 UTC"_s);
}

QTEST_GUILESS_MAIN(TestPracticeWebhooks)
#include "tst_practicewebhooks.moc"
