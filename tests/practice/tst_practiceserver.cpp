// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practiceclient.h"
#include "support/parallel.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <chrono>
#include <memory>

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
    void judgedByTheHead_data();
    void judgedByTheHead();
    void chunkedBodies_data();
    void chunkedBodies();
    void slowRequestsEnd_data();
    void slowRequestsEnd();
    void slowConnectionsKeepNobodyOut();
    void rubbish();
    void madeUpAccounts();
};

/// Returns a raw connection that has sent \a text.
static std::unique_ptr<QTcpSocket> connectionThatSent(const PracticeGateway &gateway,
                                                      const QByteArray &text)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(u"127.0.0.1"_s, static_cast<quint16>(gateway.url().port()));
    if (socket->waitForConnected() && !text.isEmpty()) {
        socket->write(text);
        socket->waitForBytesWritten();
    }
    return socket;
}

/// Returns options that give clients 10 minutes, so long that a test would not end in time if the gateway
/// waited for a client.
static Options patientOptions()
{
    Options options = publishedOptions();
    options.patienceMs = 600'000;
    return options;
}

/// Stops the gateway and returns whether that took less than 30 s. That is enough on a busy machine, while
/// waiting for a client would take minutes.
static bool stops(PracticeGateway &gateway)
{
    const std::unique_ptr<QThread> stopping(QThread::create([&gateway] { gateway.stop(); }));
    stopping->start();
    return stopping->wait(std::chrono::seconds(30));
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

/// Uses a bare socket, since QNetworkAccessManager repeats a request whose connection closed without an
/// answer.
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
                socket->waitForDisconnected());
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
    PracticeGateway gateway(patientOptions());
    QVERIFY(gateway.start());
    Client client(gateway);
    gateway.setFault(Fault::CreateThenHang);
    auto socket = connectionThatSent(gateway, rawCreate(gateway, client));
    QTRY_COMPARE(gateway.links().size(), 1);
    QCOMPARE(client.get(u"/api/paymentLink/x/fetch-status"_s).status, 400); // a later request is answered
    QCoreApplication::processEvents();
    QCOMPARE(socket->bytesAvailable(), 0);
    socket.reset();
    QVERIFY(stops(gateway));
}

void TestPracticeServer::stopsPromptly()
{
    PracticeGateway gateway(patientOptions());
    QVERIFY(gateway.start());
    Client client(gateway);
    QCOMPARE(client.create(client.seed()).status, 200); // leaves an open connection
    const auto idle = connectionThatSent(gateway, {});
    const auto half = connectionThatSent(gateway, "POST /api/paymentLink HTTP/1.1\r\nConte");
    gateway.setFault(Fault::Hang);
    const auto hanging = connectionThatSent(gateway, rawCreate(gateway, client));
    QTRY_COMPARE(gateway.requestCount(), 2);
    QVERIFY(stops(gateway));
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
    // This other address of this computer refuses connections when the gateway listens on 127.0.0.1 alone.
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.2"_s, static_cast<quint16>(gateway.url().port()));
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestPracticeServer::manyConnections()
{
    PracticeGateway gateway(patientOptions());
    QVERIFY(gateway.start());
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 40; ++i)
        idle.push_back(connectionThatSent(gateway, {}));
    Client client(gateway);
    QCOMPARE(client.create(client.seed()).status, 200);
}

void TestPracticeServer::manyAtOnce()
{
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    std::vector<std::function<void()>> merchants;
    std::atomic<int> good = 0;
    for (int t = 0; t < 6; ++t) {
        merchants.emplace_back([&gateway, &good, t] {
            Client client(gateway);
            for (int i = 0; i < 20; ++i)
                good += client.create(client.seed(u"%1-%2"_s.arg(t).arg(i))).status == 200;
        });
    }
    together(merchants);
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
    const QByteArray text = "GET /nothing HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    const auto socket = connectionThatSent(gateway, text);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(socket->waitForReadyRead());
        QByteArray answer = socket->readAll();
        while (!answer.endsWith('}') && socket->waitForReadyRead())
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

/// Sends a request on its own connection and returns the status of the answer; 0 when none came.
static int statusAnswered(const PracticeGateway &gateway, const QByteArray &request)
{
    const auto socket = connectionThatSent(gateway, request);
    while (socket->state() == QAbstractSocket::ConnectedState && socket->waitForReadyRead()) {
    }
    return socket->readAll().mid(9, 3).toInt();
}

void TestPracticeServer::judgedByTheHead_data()
{
    QTest::addColumn<QByteArray>("headers"); // @ stands for the gateway's own host and port
    QTest::addColumn<int>("status");         // 404: the handler was asked
    const auto row = [](const char *name, const QByteArray &headers, int status) {
        QTest::newRow(name) << headers << status;
    };
    row("own host", "Host: @\r\n", 404);
    row("name of this machine", "host:localhost\r\n", 404);
    row("IPv6, another port", "Host: [::1]:8080\r\n", 404);
    row("127.1.2.3", "Host: 127.1.2.3\r\n", 404);
    row("foreign host", "Host: shop.example\r\n", 403);
    row("foreign host that begins like ours", "Host: 127.0.0.1.evil.example\r\n", 403);
    row("user before the host", "Host: 127.0.0.1@evil.example\r\n", 403);
    row("own host by another name", "Host: 2130706433\r\n", 403);
    row("empty host", "Host:\r\n", 403);
    row("no host", "Accept: */*\r\n", 400);
    row("two hosts", "Host: @\r\nHost: evil.example\r\n", 400);
    row("own origin", "Host: @\r\nOrigin: http://@\r\n", 404);
    row("foreign origin", "Host: @\r\nOrigin: https://evil.example\r\n", 403);
    row("origin of a sandboxed page", "Host: @\r\nOrigin: null\r\n", 403);
    row("another program's page here", "Host: 127.0.0.1:8080\r\nOrigin: http://127.0.0.1:3000\r\n",
        403);
    row("two origins", "Host: @\r\nOrigin: http://@\r\nOrigin: http://evil.example\r\n", 400);
    row("gzip", "Host: @\r\nContent-Encoding: gzip\r\n", 415);
    row("deflate in capitals", "Host: @\r\ncontent-encoding: DEFLATE\r\n", 415);
    row("identity", "Host: @\r\nContent-Encoding: identity\r\n", 404);
    row("gzip after identity",
        "Host: @\r\nContent-Encoding: identity\r\nContent-Encoding: gzip\r\n", 400);
    row("gzip under the chunks", "Host: @\r\nTransfer-Encoding: gzip, chunked\r\n", 400);
    row("headers of 60 KiB",
        "Host: @\r\n" + QByteArray("X-Long: " + QByteArray(6000, 'x') + "\r\n").repeated(10), 404);
    row("headers over 64 KiB",
        "Host: @\r\n" + QByteArray("X-Long: " + QByteArray(6000, 'x') + "\r\n").repeated(11), 431);
    row("headers without end", "Host: @\r\nX-Long: " + QByteArray(200'000, 'x'), 431);
    row("length over 1 MiB", "Host: @\r\nContent-Length: 1048577\r\n", 413);
    row("length of many digits", "Host: @\r\nContent-Length: 99999999999999999999\r\n", 413);
    row("length below nothing", "Host: @\r\nContent-Length: -5\r\n", 400);
    row("two lengths", "Host: @\r\nContent-Length: 0\r\nContent-Length: 3\r\n", 400);
    row("length and chunks", "Host: @\r\nContent-Length: 0\r\nTransfer-Encoding: chunked\r\n", 400);
    row("no header", "Host: @\r\nwithout a colon\r\n", 400);
    row("space before the colon", "Host: @\r\nContent-Encoding : gzip\r\n", 400);
    row("folded header", "Host: @\r\nX-Fold: a\r\n Content-Encoding: gzip\r\n", 400);
    row("bare line feed", "Host: @\r\nX-Bare: a\nContent-Encoding: gzip\r\n", 400);
    row("many ranges", "Host: @\r\nRange: bytes=0-0" + QByteArray(",0-0").repeated(1500) + "\r\n",
        404);
}

void TestPracticeServer::judgedByTheHead()
{
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    headers.replace('@', gateway.url().authority().toLatin1());
    QCOMPARE(statusAnswered(gateway,
                            "POST /nothing HTTP/1.1\r\nConnection: close\r\n" + headers + "\r\n"),
             status);
    QCOMPARE(gateway.requestCount(), status == 404 ? 1 : 0);
}

void TestPracticeServer::chunkedBodies_data()
{
    QTest::addColumn<QByteArray>("chunk");
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("status");
    QTest::newRow("short") << QByteArray("5\r\nhello\r\n") << 3 << 404;
    QTest::newRow("1 MiB in small pieces") << "10\r\n" + QByteArray(16, 'x') + "\r\n"
                                           << 65536 << 404;
    QTest::newRow("more than 1 MiB") << "10000\r\n" + QByteArray(65536, 'x') + "\r\n" << 17 << 413;
    QTest::newRow("64 MiB") << "10000\r\n" + QByteArray(65536, 'x') + "\r\n" << 1024 << 413;
}

void TestPracticeServer::chunkedBodies()
{
    QFETCH(QByteArray, chunk);
    QFETCH(int, times);
    QFETCH(int, status);
    PracticeGateway gateway(publishedOptions());
    QVERIFY(gateway.start());
    const QByteArray head = "POST /nothing HTTP/1.1\r\nConnection: close\r\nHost: localhost\r\n"
                            "Transfer-Encoding: chunked\r\n\r\n";
    QCOMPARE(statusAnswered(gateway, head + chunk.repeated(times) + "0\r\n\r\n"), status);
}

void TestPracticeServer::slowRequestsEnd_data()
{
    QTest::addColumn<QByteArray>("begun");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a head") << QByteArray(
        "POST /nothing HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
    QTest::newRow("half a body") << QByteArray(
        "POST /nothing HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n{");
}

/// A client that keeps sending a byte now and then is still too slow.
void TestPracticeServer::slowRequestsEnd()
{
    QFETCH(QByteArray, begun);
    Options options = publishedOptions();
    options.patienceMs = 200;
    PracticeGateway gateway(options);
    QVERIFY(gateway.start());
    const auto socket = connectionThatSent(gateway, begun);
    const auto ended = [&] {
        if (!begun.isEmpty() && socket->state() == QAbstractSocket::ConnectedState)
            socket->write("x");
        return socket->state() == QAbstractSocket::UnconnectedState;
    };
    QTRY_VERIFY(ended());
}

void TestPracticeServer::slowConnectionsKeepNobodyOut()
{
    Options options = publishedOptions();
    options.patienceMs = 600'000;
    PracticeGateway gateway(options);
    QVERIFY(gateway.start());
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    for (int i = 0; i < 200; ++i) {
        const QByteArray begun[] = {
            "", "POST /no",
            "POST /nothing HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{"};
        slow.push_back(connectionThatSent(gateway, begun[i % 3]));
        QCOMPARE(slow.back()->state(), QAbstractSocket::ConnectedState);
    }
    Client client(gateway);
    QCOMPARE(client.create(client.seed()).status, 200);
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
        // Each text is answered or its connection is closed, and none stops the gateway.
        QVERIFY(socket->waitForReadyRead() || socket->state() == QAbstractSocket::UnconnectedState);
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
