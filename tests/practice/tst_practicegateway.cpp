// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practiceclient.h"

#include <QTest>

using namespace linktill::practice;
using namespace linktill::practice::test;

class TestPracticeGateway : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusedCaller_data();
    void refusedCaller();
    void authToken();
    void refusedAuthToken_data();
    void refusedAuthToken();
    void generatedSignature();
    void statuses();
    void unknownLinks();
    void cancelling();
    void expiry();
    void editing();
    void refusedEdit_data();
    void refusedEdit();
    void payments();
    void refusedPaymentsQuery_data();
    void refusedPaymentsQuery();
    void otherCalls();
};

void TestPracticeGateway::refusedCaller_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("code");
    const QByteArray expired =
        makeToken(publishedKey, publishedSecret, julyOf2024.addSecs(-101), 100);
    const QByteArray strange = makeToken(publishedKey, u"another secret"_s, julyOf2024, 100);
    const QByteArray good = makeToken(publishedKey, publishedSecret, julyOf2024, 100);
    QTest::newRow("no token") << QByteArray("Authorization") << QByteArray() << u"4054"_s;
    QTest::newRow("no scheme") << QByteArray("Authorization") << good << u"4054"_s;
    QTest::newRow("expired") << QByteArray("Authorization") << "Bearer " + expired << u"4054"_s;
    QTest::newRow("other secret") << QByteArray("Authorization") << "Bearer " + strange
                                  << u"4054"_s;
    QTest::newRow("no key") << QByteArray("X-Portone-Client-Key") << QByteArray() << u"4010"_s;
    QTest::newRow("other key") << QByteArray("X-Portone-Client-Key") << QByteArray("other")
                               << u"4010"_s;
}

void TestPracticeGateway::refusedCaller()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(QString, code);
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    Client client(gateway);
    Headers headers = client.credentials();
    for (auto &[name, old] : headers) {
        if (name == header)
            old = value;
    }
    const QString merchant = u"/api/merchant/"_s + gateway.key();
    const QList<std::pair<QByteArray, QString>> calls{
        {"POST", u"/api/paymentLink"_s},
        {"POST", u"/api/merchant/generate-signature"_s},
        {"PUT", u"/api/update-paylink/x"_s},
        {"PUT", u"/api/paymentLink/x/status/cancelled"_s},
        {"GET", u"/api/paymentLink/x/fetch-status"_s},
        {"GET", merchant + u"/paymentLink/x/status"_s},
        {"POST", merchant + u"/fetch-all-payments"_s}};
    for (const auto &[verb, path] : calls) {
        const Reply reply = client.send(verb, path, verb == "GET" ? QByteArray() : "{}", headers);
        QVERIFY2(reply.status == 401,
                 qPrintable(u"%1: %2, error %3"_s.arg(path).arg(reply.status).arg(reply.error)));
        QCOMPARE(reply.code(), code);
        QVERIFY(!reply.date.isEmpty());
    }
}

void TestPracticeGateway::authToken()
{
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    Client client(gateway);
    const Reply reply =
        client.send("POST", u"/api/merchant/auth-token"_s,
                    QJsonDocument(QJsonObject{{u"portone_key"_s, publishedKey},
                                              {u"portone_secret"_s, publishedSecret}})
                        .toJson(),
                    {{"Content-Type", "application/json"}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.code(), u"2000"_s);
    QCOMPARE(reply.json()["content"_L1]["expires_in"_L1].toInt(), 21600);
    const QByteArray token = reply.json()["content"_L1]["token"_L1].toString().toLatin1();
    QVERIFY(tokenHolds(token, publishedKey, publishedSecret, julyOf2024.addSecs(21599)));
    QVERIFY(!tokenHolds(token, publishedKey, publishedSecret, julyOf2024.addSecs(21600)));
    Headers headers = client.credentials();
    headers.first().second = "bearer " + token;
    QCOMPARE(
        client.send("POST", u"/api/paymentLink"_s, QJsonDocument(client.seed()).toJson(), headers)
            .status,
        200);
}

void TestPracticeGateway::refusedAuthToken_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("no key") << QByteArray(R"({"portone_secret":"x"})") << u"4001"_s
                            << u"Invalid Request, err : portone_key is a required field"_s;
    QTest::newRow("no secret") << QByteArray(R"({"portone_key":"sjcrvcbVYkFobHlx"})") << u"4001"_s
                               << u"Invalid Request, err : portone_secret is a required field"_s;
    QTest::newRow("other key") << QByteArray(
                                      R"({"portone_key":"sjcrvcbVYkFobHlx1","portone_secret":"x"})")
                               << u"4016"_s
                               << u"Merchant not found for this key : sjcrvcbVYkFobHlx1"_s;
    QTest::newRow("other secret")
        << QByteArray(R"({"portone_key":"sjcrvcbVYkFobHlx","portone_secret":"x"})") << u"4099"_s
        << u"portone_secret is not the secret of this merchant"_s;
}

void TestPracticeGateway::refusedAuthToken()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QFETCH(QString, message);
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    const Reply reply = Client(gateway).send("POST", u"/api/merchant/auth-token"_s, body,
                                             {{"Content-Type", "application/json"}});
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), code);
    QCOMPARE(reply.message(), message);
}

void TestPracticeGateway::generatedSignature()
{
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    Client client(gateway);
    const QString path = u"/api/merchant/generate-signature"_s;
    const QJsonObject seed = client.seed();
    const Reply reply = client.call("POST", path, seed);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()["content"_L1]["signature"_L1], seed["signature_hash"_L1]);
    QCOMPARE(client.call("POST", path, with(seed, u"currency"_s, "absent")).message(),
             u"Invalid Request, err : currency is a required field"_s);
    QCOMPARE(client.call("POST", path, with(seed, u"portone_key"_s, "\"x\"")).code(), u"4016"_s);
    QCOMPARE(client.call("POST", path, with(seed, u"amount"_s, "-1")).code(), u"4041"_s);
}

void TestPracticeGateway::statuses()
{
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    Client client(gateway);
    const QString reference = client.made(client.seed(u"A/1 ü"_s));
    QVERIFY(!reference.isEmpty());
    const QString byOrder =
        u"/api/merchant/"_s + publishedKey + u"/paymentLink/A%2F1%20%C3%BC/status"_s;
    const QString byReference = u"/api/paymentLink/"_s + reference + u"/fetch-status"_s;
    for (const QString &path : {byOrder, byReference}) {
        const Reply reply = client.get(path);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.code(), u"2000"_s);
        const QJsonObject content = reply.json()["content"_L1].toObject();
        QCOMPARE(content["merchantOrderRef"_L1].toString(), u"A/1 ü"_s);
        QCOMPARE(content["paymentLinkRef"_L1].toString(), reference);
        QCOMPARE(content["status"_L1].toString(), u"Created"_s);
        QCOMPARE(content["transactionsList"_L1], QJsonValue(QJsonArray()));
    }
    QVERIFY(gateway.fail(reference));
    QVERIFY(gateway.pay(reference));
    QVERIFY2(!gateway.pay(reference), "paid once");
    const QJsonObject content = client.get(byReference).json()["content"_L1].toObject();
    QCOMPARE(content["status"_L1].toString(), u"Success"_s);
    const QJsonArray tries = content["transactionsList"_L1].toArray();
    QCOMPARE(tries.size(), 2);
    QCOMPARE(tries[0]["status"_L1].toString(), u"Failed"_s);
    QCOMPARE(tries[1]["status"_L1].toString(), u"Success"_s);
    QCOMPARE(tries[1]["statusCode"_L1].toString(), u"2000"_s);
    QCOMPARE(tries[1]["createdAt"_L1].toString(), u"2024-07-20T09:00:00.000000Z"_s);
    QCOMPARE(tries[1]["merchantOrderRef"_L1].toString(), u"A/1 ü"_s);
}

void TestPracticeGateway::unknownLinks()
{
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    Client client(gateway);
    const QString merchant = u"/api/merchant/"_s;
    Reply reply = client.get(merchant + publishedKey + u"/paymentLink/none/status"_s);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), u"5001"_s);
    reply = client.get(merchant + u"other/paymentLink/none/status"_s);
    QCOMPARE(reply.code(), u"4016"_s);
    QCOMPARE(client.get(u"/api/paymentLink/none/fetch-status"_s).code(), u"4083"_s);
    QCOMPARE(client.call("PUT", u"/api/paymentLink/none/status/cancelled"_s).code(), u"4083"_s);
    QCOMPARE(client.call("PUT", u"/api/update-paylink/none"_s).code(), u"4083"_s);
    QVERIFY(!gateway.pay(u"none"_s));
}

void TestPracticeGateway::cancelling()
{
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    Client client(gateway);
    const QString reference = client.made(client.seed());
    const QString path = u"/api/paymentLink/"_s + reference + u"/status/"_s;
    Reply reply = client.call("PUT", path + u"expired"_s);
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.code(), u"4001"_s);
    QCOMPARE(reply.message(), u"Invalid status! Only cancelled status is allowed"_s);
    reply = client.call("PUT", path + u"cancelled"_s);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.code(), u"2000"_s);
    QCOMPARE(client.stateOf(reference), u"Cancelled"_s);
    reply = client.call("PUT", path + u"cancelled"_s);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), u"4001"_s);
    QVERIFY(!gateway.pay(reference));

    const QString paid = client.made(client.seed(u"A-2"_s));
    QVERIFY(gateway.pay(paid));
    QCOMPARE(client.call("PUT", u"/api/paymentLink/"_s + paid + u"/status/cancelled"_s).code(),
             u"4001"_s);
    QCOMPARE(client.stateOf(paid), u"Success"_s);
}

void TestPracticeGateway::expiry()
{
    std::atomic<int> passed = 0; // seconds; the gateway reads its clock on its own threads
    Options options = publishedOptions();
    options.now = [&passed] { return julyOf2024.addSecs(passed); };
    PracticeGateway gateway(options);
    QVERIFY(gateway.start());
    Client client(gateway);
    const QJsonObject soon =
        with(with(client.seed(), u"expiry_date"_s, "\"2024-07-20T09:00:30.000Z\""),
             u"scheduled_date"_s, "absent");
    const QString reference = client.made(soon);
    passed = 29;
    QCOMPARE(client.stateOf(reference), u"Created"_s);
    passed = 30;
    QCOMPARE(gateway.links().first().state, u"Expired"_s);
    QCOMPARE(client.stateOf(reference), u"Expired"_s);
    QVERIFY(!gateway.pay(reference));
    QCOMPARE(client.call("PUT", u"/api/paymentLink/"_s + reference + u"/status/cancelled"_s).code(),
             u"4001"_s);
}

void TestPracticeGateway::editing()
{
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    Client client(gateway);
    const QString reference = client.made(client.seed());
    const QJsonObject edit{{u"amount"_s, 12.5},
                           {u"currency"_s, u"USD"_s},
                           {u"description"_s, QJsonValue()},
                           {u"show_items"_s, true},
                           {u"expiry_date"_s, u"2024-07-30T00:00:00.000Z"_s},
                           {u"customer_details"_s, QJsonObject{{u"name"_s, u"Somchai"_s}}}};
    const Reply reply = client.call("PUT", u"/api/update-paylink/"_s + reference, edit);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.code(), u"2000"_s);
    const QJsonObject content = reply.json()["content"_L1].toObject();
    QCOMPARE(content["amount"_L1].toDouble(), 12.5);
    QCOMPARE(content["status"_L1].toString(), u"Created"_s);
    QVERIFY(!content.contains("description"_L1));
    QCOMPARE(content["link"_L1].toString(), gateway.links().first().url.toString());
    QCOMPARE(content["expired_at"_L1].toString(), u"2024-07-30T00:00:00.000000Z"_s);
    QCOMPARE(content["customer_details"_L1]["name"_L1].toString(), u"Somchai"_s);
    QCOMPARE(content["customer_details"_L1]["email_address"_L1].toString(),
             u"testcustomer@gmail.com"_s);
    QCOMPARE(gateway.links().first().amount, u"12.5"_s);
    QCOMPARE(gateway.links().first().currency, u"USD"_s);
}

void TestPracticeGateway::refusedEdit_data()
{
    QTest::addColumn<QByteArray>("edit");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("amount") << QByteArray(R"({"amount":0.5,"currency":"JPY"})") << u"4041"_s
                            << u"amount"_s;
    QTest::newRow("currency") << QByteArray(R"({"currency":"ZZZ"})") << u"4075"_s << u"currency"_s;
    QTest::newRow("type") << QByteArray(R"({"show_items":"yes"})") << u"4001"_s
                          << u"show_items must be a boolean"_s;
    QTest::newRow("past") << QByteArray(R"({"expiry_date":"2020-01-01T00:00:00.000Z"})")
                          << u"4001"_s << u"expiry_date must be in the future"_s;
    QTest::newRow("taken away") << QByteArray(R"({"country_code":null})") << u"4001"_s
                                << u"country_code is a required field"_s;
    QTest::newRow("order id") << QByteArray(R"({"merchant_order_id":"new"})") << u"4001"_s
                              << u"merchant_order_id cannot be changed"_s;
}

void TestPracticeGateway::refusedEdit()
{
    QFETCH(QByteArray, edit);
    QFETCH(QString, code);
    QFETCH(QString, message);
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    Client client(gateway);
    const QString reference = client.made(client.seed());
    const QString path = u"/api/update-paylink/"_s + reference;
    const Reply reply = client.call("PUT", path, QJsonDocument::fromJson(edit).object());
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), code);
    QVERIFY2(reply.message().contains(message), qPrintable(reply.message()));
    QCOMPARE(gateway.links().first().request, client.seed());
    QVERIFY(gateway.pay(reference));
    QCOMPARE(client.call("PUT", path).code(), u"4001"_s);
}

static QJsonObject paymentsQuery()
{
    return {{u"page"_s, 1},
            {u"size"_s, 2},
            {u"from"_s, u"2024-07-20T00:00:00.000Z"_s},
            {u"to"_s, u"2024-07-21T00:00:00.000Z"_s},
            {u"environment"_s, u"sandbox"_s}};
}

void TestPracticeGateway::payments()
{
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    Client client(gateway);
    for (int i = 0; i < 3; ++i)
        QVERIFY(gateway.pay(client.made(client.seed(u"A-%1"_s.arg(i)))));
    client.made(client.seed(u"unpaid"_s));
    const QString path = u"/api/merchant/"_s + publishedKey + u"/fetch-all-payments"_s;
    const Reply reply = client.call("POST", path, paymentsQuery());
    QCOMPARE(reply.status, 200);
    const QJsonObject body = reply.json()["body"_L1].toObject();
    QCOMPARE(body["total_elements"_L1].toInt(), 3);
    QCOMPARE(body["total_pages"_L1].toInt(), 2);
    QCOMPARE(body["number_of_elements"_L1].toInt(), 2);
    const QJsonObject row = body["content"_L1][0].toObject();
    QCOMPARE(row["amount"_L1].toDouble(), 2500.0);
    QCOMPARE(row["status"_L1].toString(), u"Success"_s);
    QCOMPARE(row["channel_key"_L1].toString(), u"GBPRIMEPAY"_s);
    QCOMPARE(row["method_key"_L1].toString(), u"GBPRIMEPAY_CREDIT_CARD"_s);
    const auto total = [&](const char *field, const QByteArray &json) {
        const QJsonObject query = with(paymentsQuery(), QString::fromLatin1(field), json);
        return client.call("POST", path, query).json()["body"_L1]["total_elements"_L1].toInt();
    };
    QCOMPARE(total("environment", "\"live\""), 0);
    QCOMPARE(total("to", "\"2024-07-20T08:00:00.000Z\""), 0);
}

void TestPracticeGateway::refusedPaymentsQuery_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("json");
    for (const char *name : {"page", "size", "from", "to", "environment"})
        QTest::addRow("no %s", name) << QString::fromLatin1(name) << QByteArray("absent");
    QTest::newRow("page 0") << u"page"_s << QByteArray("0");
    QTest::newRow("size 1.5") << u"size"_s << QByteArray("1.5");
    QTest::newRow("from") << u"from"_s << QByteArray("\"yesterday\"");
}

void TestPracticeGateway::refusedPaymentsQuery()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, json);
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    Client client(gateway);
    const QString call = u"/api/merchant/"_s + publishedKey + u"/fetch-all-payments"_s;
    const Reply reply = client.call("POST", call, with(paymentsQuery(), path, json));
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), u"4001"_s);
    QVERIFY(reply.message().contains(path));
}

void TestPracticeGateway::otherCalls()
{
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    Client client(gateway);
    QCOMPARE(client.get(u"/api/paymentLink"_s).status, 405);
    QCOMPARE(client.get(u"/api/paymentLink"_s).code(), u"4057"_s);
    QCOMPARE(client.get(u"/"_s).status, 404);
    QCOMPARE(client.call("DELETE", u"/api/paymentLinks"_s).status, 404);
}

QTEST_GUILESS_MAIN(TestPracticeGateway)
#include "tst_practicegateway.moc"
