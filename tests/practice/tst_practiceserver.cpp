// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practiceclient.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <thread>

using namespace linktill::practice;
using namespace linktill::practice::test;

class TestPracticeServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void faults_data();
    void faults();
    void droppedConnections();
    void faultsAreCounted();
    void hangEndsWithTheClient();
    void stopsPromptly();
    void startsAgain();
    void portInUse();
    void onlyThisComputer();
    void manyConnections();
    void manyAtOnce();
    void keepsConnections();
    void longBodies();
    void rubbish();
    void madeUpAccounts();
};

/// A raw connection that has sent \a text.
static std::unique_ptr<QTcpSocket> connectionThatSent(const PracticeGateway &gateway,
                                                      const QByteArray &text)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(u"127.0.0.1"_s, static_cast<quint16>(gateway.url().port()));
    if (socket->waitForConnected(2000) && !text.isEmpty()) {
        socket->write(text);
        socket->waitForBytesWritten(2000);
    }
    return socket;
}

static QByteArray rawCreate(const PracticeGateway &gateway, const Client &client)
{
    const QByteArray body = QJsonDocument(client.seed()).toJson();
    QByteArray text =
        "POST /api/paymentLink HTTP/1.1\r\nHost: " + gateway.url().authority().toLatin1() +
        "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : client.credentials())
        text += name + ": " + value + "\r\n";
    return text + "\r\n" + body;
}

void TestPracticeServer::faults_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isJson");
    QTest::addColumn<bool>("linkMade");
    QTest::newRow("none") << Fault::None << 200 << true << true;
    QTest::newRow("create, cut") << Fault::CreateThenCutAnswer << 200 << false << true;
    QTest::newRow("500") << Fault::Status500 << 500 << true << false;
    QTest::newRow("create, 500") << Fault::CreateThenStatus500 << 500 << true << true;
    QTest::newRow("HTML") << Fault::Html << 200 << false << false;
    QTest::newRow("half JSON") << Fault::HalfJson << 200 << false << true;
    QTest::newRow("wrong types") << Fault::WrongTypes << 200 << true << true;
    QTest::newRow("huge") << Fault::HugeAnswer << 200 << true << true;
    QTest::newRow("content") << Fault::WrapInContent << 200 << true << true;
    QTest::newRow("data") << Fault::WrapInData << 200 << true << true;
    QTest::newRow("redirect") << Fault::Redirect << 307 << true << false;
}

void TestPracticeServer::faults()
{
    QFETCH(Fault, fault);
    QFETCH(int, status);
    QFETCH(bool, isJson);
    QFETCH(bool, linkMade);
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    gateway.setFault(fault);
    Client client(gateway);
    const Reply reply = client.create(client.seed());
    QCOMPARE(reply.status, status);
    QCOMPARE(!QJsonDocument::fromJson(reply.body).isNull(), isJson);
    QCOMPARE(gateway.links().size(), linkMade ? 1 : 0);
    QCOMPARE(gateway.requestCount(), 1);
    if (fault == Fault::CreateThenCutAnswer)
        QCOMPARE(reply.error, QNetworkReply::RemoteHostClosedError);
    if (fault == Fault::HugeAnswer)
        QVERIFY(reply.body.size() > 2 * 1024 * 1024);
    if (fault == Fault::Redirect)
        QVERIFY(!reply.location.isEmpty());
}

/// By a bare socket: QNetworkAccessManager sends a request again whose connection closed
/// unanswered.
void TestPracticeServer::droppedConnections()
{
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    const Client client(gateway);
    int made = 0;
    for (const Fault fault : {Fault::DropRequest, Fault::CreateThenDropAnswer}) {
        gateway.setFault(fault);
        const auto socket = connectionThatSent(gateway, rawCreate(gateway, client));
        QVERIFY(socket->state() == QAbstractSocket::UnconnectedState ||
                socket->waitForDisconnected(1000));
        QVERIFY(socket->readAll().isEmpty());
        QCOMPARE(gateway.links().size(), made++);
    }
}

void TestPracticeServer::faultsAreCounted()
{
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    Client client(gateway);
    gateway.setFault(Fault::Status500, 2);
    QCOMPARE(client.get(u"/api/paymentLink/x/fetch-status"_s).status, 400);
    QCOMPARE(client.create(client.seed()).status, 500);
    QCOMPARE(client.create(client.seed()).status, 500);
    QCOMPARE(client.create(client.seed()).status, 200);
    QCOMPARE(gateway.requestCount(), 4);
}

void TestPracticeServer::hangEndsWithTheClient()
{
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    const Client client(gateway);
    gateway.setFault(Fault::CreateThenHang);
    auto socket = connectionThatSent(gateway, rawCreate(gateway, client));
    QTRY_COMPARE(gateway.links().size(), 1);
    QVERIFY(!socket->waitForReadyRead(100));
    socket.reset();
    QElapsedTimer timer;
    timer.start();
    gateway.stop();
    QVERIFY(timer.elapsed() < 100);
}

void TestPracticeServer::stopsPromptly()
{
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    Client client(gateway);
    QCOMPARE(client.create(client.seed()).status, 200); // leaves a kept-open connection
    const auto idle = connectionThatSent(gateway, {});
    const auto half = connectionThatSent(gateway, "POST /api/paymentLink HTTP/1.1\r\nConte");
    gateway.setFault(Fault::Hang);
    const auto hanging = connectionThatSent(gateway, rawCreate(gateway, client));
    QTRY_COMPARE(gateway.requestCount(), 2);
    QElapsedTimer timer;
    timer.start();
    gateway.stop();
    const qint64 took = timer.elapsed();
    QVERIFY2(took < 100, qPrintable(u"%1 ms"_s.arg(took)));
    QTRY_COMPARE(hanging->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(client.create(client.seed()).status, 0);
    QCOMPARE(gateway.links().size(), 1);
}

void TestPracticeServer::startsAgain()
{
    Options options = publishedOptions();
    PracticeGateway gateway(options);
    QVERIFY(gateway.url().isEmpty());
    for (int i = 0; i < 20; ++i) {
        QVERIFY(gateway.start());
        QVERIFY(gateway.start());
        gateway.stop();
        gateway.stop();
    }
    QVERIFY(gateway.start());
    QCOMPARE(Client(gateway).get(u"/"_s).status, 404);
}

void TestPracticeServer::portInUse()
{
    PracticeGateway first(publishedOptions());
    QVERIFY(first.start());
    Options options = publishedOptions();
    options.port = static_cast<quint16>(first.url().port());
    PracticeGateway second(options);
    QString error;
    QVERIFY(!second.start(&error));
    QVERIFY(error.contains(QString::number(options.port)));
    first.stop();
    QVERIFY2(second.start(&error), qPrintable(error));
    QCOMPARE(second.url().port(), int(options.port));
}

void TestPracticeServer::onlyThisComputer()
{
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    QCOMPARE(gateway.url().host(), u"127.0.0.1"_s);
    // another address of this computer: refused when it listens on 127.0.0.1 alone
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.2"_s, static_cast<quint16>(gateway.url().port()));
    QVERIFY(!socket.waitForConnected(500));
}

void TestPracticeServer::manyConnections()
{
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 40; ++i)
        idle.push_back(connectionThatSent(gateway, {}));
    Client client(gateway);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(client.create(client.seed()).status, 200);
    QVERIFY2(timer.elapsed() < 2000, "idle connections do not keep others out for long");
}

void TestPracticeServer::manyAtOnce()
{
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    std::vector<std::thread> threads;
    std::atomic<int> good = 0;
    for (int t = 0; t < 6; ++t) {
        threads.emplace_back([&gateway, &good, t] {
            Client client(gateway);
            for (int i = 0; i < 20; ++i)
                good += client.create(client.seed(u"%1-%2"_s.arg(t).arg(i))).status == 200;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(good.load(), 120);
    QSet<QString> references;
    const QList<PracticeLink> links = gateway.links();
    for (const PracticeLink &link : links)
        references.insert(link.reference);
    QCOMPARE(references.size(), 120);
}

void TestPracticeServer::keepsConnections()
{
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    const QByteArray text = "GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n";
    const auto socket = connectionThatSent(gateway, text);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(socket->waitForReadyRead(2000));
        QByteArray answer = socket->readAll();
        while (!answer.endsWith('}') && socket->waitForReadyRead(2000))
            answer += socket->readAll();
        QVERIFY(answer.startsWith("HTTP/1.1 404"));
        QVERIFY(!answer.contains("Connection: close"));
        QCOMPARE(answer.count("Date: "), 1);
        socket->write(text);
    }
    QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
}

void TestPracticeServer::longBodies()
{
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    Client client(gateway);
    const Reply reply = client.send("POST", u"/api/paymentLink"_s, QByteArray(1024 * 1024 + 1, 'x'),
                                    client.credentials());
    QCOMPARE(reply.status, 413);
    QCOMPARE(reply.code(), u"4001"_s);
    QVERIFY(!reply.date.isEmpty());
    QJsonObject request = client.seed();
    request["something_long"_L1] = QString(1000 * 1000, u'x');
    QCOMPARE(client.create(request).status, 200);
}

void TestPracticeServer::rubbish()
{
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    for (const QByteArray &text :
         {QByteArray("\0\1\2\r\n\r\n", 7), QByteArray("GET\r\n\r\n"),
          QByteArray("GET /") + QByteArray(20000, 'a') + " HTTP/1.1\r\n\r\n",
          QByteArray("POST /api/paymentLink HTTP/1.1\r\nContent-Length: -5\r\n\r\n"),
          QByteArray("GET /%zz%00?%ff HTTP/1.1\r\n\r\n")}) {
        const auto socket = connectionThatSent(gateway, text);
        socket->waitForReadyRead(500);
    }
    Client client(gateway);
    QCOMPARE(client.create(client.seed()).status, 200);
}

void TestPracticeServer::madeUpAccounts()
{
    PracticeGateway one({});
    PracticeGateway other({});
    QVERIFY(!one.key().isEmpty());
    QVERIFY(one.secret().size() >= 32);
    QVERIFY(one.key() != other.key());
    QVERIFY(one.secret() != other.secret());
    QVERIFY(one.start());
    Client client(one, QDateTime::currentDateTimeUtc());
    QJsonObject request = client.seed();
    request.remove(u"expiry_date"_s);
    request.remove(u"scheduled_date"_s);
    QCOMPARE(client.create(request).status, 200);
}

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "tst_practiceserver.moc"
