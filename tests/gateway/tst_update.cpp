// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the call that changes a link: what it sends, what its answers mean, and how it ends when the
// network or the gateway fails.
#include "core/editable.h"
#include "gateway/faultfixture.h"
#include "portone/requestjson.h"
#include "practice/practicegateway.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace linktill;
using namespace linktill::portone;
using namespace Qt::StringLiterals;

namespace {

const QByteArray updated = R"({"content":{"amount":300,"currency":"THB","status":"Created",
    "merchant_order_id":"011352FD604A301"},"status_code":"2000"})";

LinkEdit editOf(const std::function<void(LinkContent &)> &change, LinkContent made = seedDraft())
{
    LinkEdit edit{u"r"_s, made, made};
    change(edit.edited);
    return edit;
}

LinkEdit dearer()
{
    return editOf([](LinkContent &draft) { draft.amount = u"300"_s; });
}

} // namespace

class TestUpdate : public QObject
{
    Q_OBJECT

private:
    SteeredClock m_clock;

private Q_SLOTS:
    void sendsAllThatCanBeEdited();
    void emptied_data();
    void emptied();
    void timesThatHavePassed();
    void answers_data();
    void answers();
    void whatTheAnswerTellsCounts_data();
    void whatTheAnswerTellsCounts();
    void mishaps_data();
    void mishaps();
    void cancelled();
    void notEvenTried();
    void practiceTakesIt();
    void practiceTakesEverythingAway();
    void practiceRefuses();
    void lostAnswer();
};

void TestUpdate::sendsAllThatCanBeEdited()
{
    const QJsonObject whole = requestJson(seedDraft());
    QJsonObject sent = updateJson(seedDraft(), dearer().edited, seedNow());
    QCOMPARE(sent[u"amount"], 300);
    QCOMPARE(sent[u"show_back_button"], false);
    for (const char *list : {"order_details", "custom_txn_webhook_urls"})
        QVERIFY(sent[QLatin1String(list)].isArray());
    QStringList left;
    for (const QString &field : whole.keys()) {
        if (!sent.contains(field))
            left << field;
        else if (field != u"amount")
            QCOMPARE(sent[field], whole[field]);
    }
    QCOMPARE(left, (QStringList{u"chosen_payment_methods"_s, u"custom_link_ref"_s, u"environment"_s,
                                u"merchant_order_id"_s, u"send_immediately"_s, u"source"_s}));
}

void TestUpdate::emptied_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("expected");
    QTest::newRow("text") << u"description"_s << QJsonValue(QString());
    QTest::newRow("text in an object") << u"customer_details.name"_s << QJsonValue(QString());
    QTest::newRow("the last of an object")
        << u"billing_details.billing_address.city"_s << QJsonValue(QString());
    QTest::newRow("number") << u"reminder_time"_s << QJsonValue(QJsonValue::Null);
    QTest::newRow("time") << u"expiry_date"_s << QJsonValue(QString());
    QTest::newRow("list") << u"notes"_s << QJsonValue(QJsonArray());
    QTest::newRow("never filled") << u"merchant_details.logo"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("discount") << u"merchant_details.promo_discount"_s << QJsonValue(0);
}

void TestUpdate::emptied()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, expected);
    LinkContent bare;
    bare.amount = u"300"_s;
    bare.currency = u"THB"_s;
    QJsonValue value = updateJson(seedDraft(), bare, seedNow());
    for (const QString &step : path.split(u'.'))
        value = value.toObject().value(step);
    QCOMPARE(value, expected);
}

void TestUpdate::timesThatHavePassed()
{
    const QDateTime later = seedDraft().scheduled.utc.addSecs(60); // the link was sent, not expired
    QJsonObject sent = updateJson(seedDraft(), dearer().edited, later);
    QVERIFY(!sent.contains(u"scheduled_date"));
    QVERIFY(sent.contains(u"expiry_date"));
    LinkContent moved = seedDraft();
    moved.scheduled.utc = later.addSecs(60);
    sent = updateJson(seedDraft(), moved, later);
    QCOMPARE(sent[u"scheduled_date"], moved.scheduled.toIso());
}

void TestUpdate::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, int status, const QByteArray &body, const char *expected) {
        QTest::newRow(name) << status << body << QString::fromLatin1(expected);
    };
    row("in content", 200, updated, "success");
    row("bare", 200, R"({"amount":300,"currency":"THB"})", "success");
    row("in data", 200, R"({"data":{"amount":300,"currency":"THB"}})", "success");
    row("no amount", 200, R"({"content":{"currency":"THB"},"status_code":"2000"})",
        "unknown Unreadable");
    row("amount is a text", 200, R"({"content":{"amount":"300","currency":"THB"}})",
        "unknown Unreadable");
    row("no currency", 200, R"({"content":{"amount":300}})", "unknown Unreadable");
    row("currency is a number", 200, R"({"content":{"amount":300,"currency":764}})",
        "unknown Unreadable");
    row("status is a list", 200, R"({"content":{"amount":300,"currency":"THB","status":[]}})",
        "unknown Unreadable");
    row("another link", 200,
        R"({"content":{"amount":300,"currency":"THB","merchant_order_id":"other"}})",
        "unknown Unreadable");
    row("only a code", 200, R"({"status_code":"2000"})", "unknown Unreadable");
    row("refused with 200", 200, R"({"is_success":false,"status_code":"4041","message":"no"})",
        "refused 4041");
    row("refused", 400, R"({"status_code":"4001","message":"amount is wrong"})",
        "refused 4001 amount");
    row("500", 500, "{}", "unknown ServerError");
    row("a list", 200, "[]", "unknown Unreadable");
    row("HTML", 200, "<html>", "unknown SignInPage");
}

void TestUpdate::answers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    QTEST(outcomeText(readUpdated(answer, dearer())), "expected");
}

void TestUpdate::whatTheAnswerTellsCounts_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("expiry");
    const QString later = u"2024-07-30T00:00:00.000Z"_s, first = seedDraft().expiry.toIso();
    QTest::newRow("nothing") << QByteArray("{}") << u"300"_s << u"new words"_s << later;
    QTest::newRow("the same, written otherwise")
        << QByteArray(R"({"amount":300.0,"expiry_date":"2024-07-30T07:00:00+07:00"})") << u"300"_s
        << u"new words"_s << later;
    QTest::newRow("the old amount")
        << QByteArray(R"({"amount":2500})") << u"2500"_s << u"new words"_s << later;
    QTest::newRow("all as it was")
        << QByteArray(R"({"amount":2500,"description":"test payment link description",
                          "expiry_date":"2024-07-28T18:30:00.000Z"})")
        << u"2500"_s << u"test payment link description"_s << first;
    QTest::newRow("fields that were not touched")
        << QByteArray(R"({"country_code":"VN","merchant_details":{"name":"SHOP"}})") << u"300"_s
        << u"new words"_s << later;
    QTest::newRow("a time that is none")
        << QByteArray(R"({"expiry_date":"tomorrow"})") << u"300"_s << u"new words"_s << later;
}

void TestUpdate::whatTheAnswerTellsCounts()
{
    QFETCH(QByteArray, told);
    const LinkEdit edit = editOf([](LinkContent &draft) {
        draft.amount = u"300"_s;
        draft.description = u"new words"_s;
        draft.expiry = Moment::fromIso(u"2024-07-30T00:00:00.000Z"_s);
    });
    QJsonObject content = QJsonDocument::fromJson(told).object();
    if (!content.contains(u"amount"))
        content[u"amount"] = 300;
    content[u"currency"] = u"THB"_s;
    HttpAnswer answer;
    answer.status = 200;
    answer.body = QJsonDocument(QJsonObject{{u"content"_s, content}}).toJson();
    const auto outcome = readUpdated(answer, edit);
    const LinkUpdated *update = outcome ? &*outcome : nullptr;
    QVERIFY(update);
    QTEST(update->draft.amount.text(), "amount");
    QTEST(update->draft.description, "description");
    QTEST(update->draft.expiry.toIso(), "expiry");
    QCOMPARE(update->draft.countryCode, u"TH"_s);
    QCOMPARE(update->draft.merchant, seedDraft().merchant);
}

void TestUpdate::mishaps_data()
{
    QTest::addColumn<Mishap>("mishap");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("seen");
    const auto row = [](const char *name, const Mishap &mishap, const char *expected, int seen = 1) {
        QTest::newRow(name) << mishap << QString::fromLatin1(expected) << seen;
    };
    using S = FaultyServer;
    row("good", S::answer(200, updated), "success");
    row("closes on accept", S::closeOnAccept(), "unknown ConnectionLost", 0);
    row("hangs after accept", S::hangOnAccept(), "unknown AnswerTimeout", 0);
    row("closes after the request", S::closeAfterRequest(), "unknown ConnectionLost");
    row("hangs after the request", S::hangAfterRequest(), "unknown AnswerTimeout");
    row("500", S::answer(500, "{}"), "unknown ServerError");
    row("503 that asks to wait", S::answer(503, "{}", "Retry-After: 1\r\n"), "unknown ServerError");
    row("502 HTML", S::answer(502, "<html>"), "unknown ServerError");
    row("200 HTML", S::answer(200, "<html>hello</html>"), "unknown SignInPage");
    row("404 HTML", S::answer(404, "<html>"), "unknown Unreadable");
    row("307", S::answer(307, "", "Location: /elsewhere\r\n"), "unknown Redirected");
    row("half a header", S::raw("HTTP/1.1 200 OK\r\nContent-Le"), "unknown ConnectionLost");
    row("half JSON", S::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"content\":{\"am"),
        "unknown ConnectionLost");
    row("half JSON without length", S::raw("HTTP/1.1 200 OK\r\n\r\n{\"content\":{\"am"),
        "unknown Unreadable");
    row("2 MiB", S::answer(200, QByteArray(2 * 1024 * 1024, ' ')), "unknown AnswerTooLong");
    row("400", S::answer(400, R"({"status_code":"4041","message":"amount is wrong"})"),
        "refused 4041 amount");
    row("401", S::answer(401, R"({"status_code":"4054","message":"x"})"), "refused 4054", 2);
    row("407", S::answer(407, "", "Proxy-Authenticate: Basic realm=\"x\"\r\n"), "not-sent Proxy");
}

void TestUpdate::mishaps()
{
    QFETCH(Mishap, mishap);
    QFETCH(QString, expected);
    FaultyServer server;
    server.play({mishap});
    PortoneGateway gateway(accountAt(server.url()), timeoutsFor(expected), m_clock);
    QCOMPARE(resultOf(gateway.updateLink(dearer())), expected);
    QTRY_COMPARE(server.openConnections(), 0);
    QTEST(int(server.requests().size()), "seen");
    for (const QByteArray &request : server.requests()) {
        QVERIFY(request.startsWith("PUT /api/update-paylink/r HTTP"));
        QCOMPARE(FaultyServer::headerOf(request, "Content-Type"), QByteArray("application/json"));
        QCOMPARE(FaultyServer::headerOf(request, "X-Portone-Client-Key"), QByteArray("KEY"));
        QVERIFY(!request.contains(secret));
        QVERIFY(!request.contains("signature_hash"));
    }
}

void TestUpdate::cancelled()
{
    FaultyServer server;
    server.play({FaultyServer::hangAfterRequest()});
    PortoneGateway gateway(accountAt(server.url()), timeoutsFor({}), m_clock);
    JobRun<LinkUpdated> before(gateway.updateLink(dearer()));
    before.start();
    before.cancel();
    QVERIFY(before.wait());
    QCOMPARE(outcomeText(before.outcome()), u"not-sent Cancelled"_s);
    QCOMPARE(server.connections(), 0);

    JobRun<LinkUpdated> after(gateway.updateLink(dearer()));
    after.start();
    QTRY_COMPARE(server.requests().size(), 1);
    after.cancel();
    QVERIFY(after.wait());
    QCOMPARE(outcomeText(after.outcome()), u"unknown Cancelled"_s);
}

void TestUpdate::notEvenTried()
{
    PortoneGateway gateway(accountAt(QUrl(u"https://gateway.invalid"_s)), {}, m_clock);
    LinkEdit edit = dearer();
    edit.reference = u".."_s;
    QCOMPARE(resultOf(gateway.updateLink(edit)), u"not-sent NotPossible"_s);
    edit = dearer();
    edit.edited.amount = u"twelve"_s;
    QCOMPARE(resultOf(gateway.updateLink(edit)), u"not-sent NotPossible"_s);
}

namespace {

/// Runs a practice gateway with one link in it, and keeps a client for it.
struct Practice
{
    explicit Practice(const LinkContent &made, const Clock &clock)
        : server(options()), client((server.start(), account()), {}, clock), before(made)
    {
        if (!resultOf(client.create(made)).startsWith(u"success"))
            qFatal("not created");
        reference = link().reference;
    }
    static practice::Options options()
    {
        practice::Options options;
        options.now = [] { return seedNow(); };
        return options;
    }
    Credentials account() const { return {server.url(), server.key(), server.secret().toUtf8()}; }
    practice::PracticeLink link() const { return server.links().constFirst(); }
    LinkContent stands() const
    {
        return JsonRequestFormat().read(QJsonDocument(link().request).toJson()).draft;
    }
    Outcome<LinkUpdated> update(const LinkContent &edited)
    {
        JobRun<LinkUpdated> run(client.updateLink({reference, before, edited}));
        return run.start().wait() ? run.outcome() : Outcome<LinkUpdated>(NotSent{});
    }

    practice::PracticeGateway server;
    PortoneGateway client;
    LinkContent before;
    QString reference;
};

} // namespace

void TestUpdate::practiceTakesIt()
{
    Practice shop(seedDraft(), m_clock);
    LinkContent edited = seedDraft();
    edited.amount = u"12.50"_s;
    edited.currency = u"USD"_s;
    edited.customer.name = u"สมชาย"_s;
    edited.items = {{u"1"_s, u"Tea"_s, u"6.25"_s, u"2"_s, {}, {}}};
    edited.expiry = Moment::fromIso(u"2024-08-01T10:00:00.000Z"_s);
    edited.notes.removeFirst();
    edited.showBackButton = true;
    const auto outcome = shop.update(edited);
    QCOMPARE(outcomeText(outcome), u"success"_s);
    QCOMPARE(shop.link().amount, u"12.5"_s);
    QCOMPARE(shop.link().currency, u"USD"_s);
    QCOMPARE(shop.link().expires, edited.expiry.utc);
    edited.amount = u"12.5"_s;
    QVERIFY(shop.stands() == edited);
    QCOMPARE(outcome.value().status, u"Created"_s);
    edited.amount = u"12.50"_s; // the answer has the same number, so the draft keeps its own spelling
    QVERIFY(outcome.value().draft == edited);
}

void TestUpdate::practiceTakesEverythingAway()
{
    Practice shop(seedDraft(), m_clock);
    LinkContent bare;
    bare.amount = u"2500"_s;
    bare.currency = u"THB"_s;
    bare.countryCode = u"TH"_s;
    bare.merchant.name = u"Shop"_s;
    bare.successUrl = bare.failureUrl = u"https://shop.example/"_s;
    bare = withFixedOf(seedDraft(), bare);
    QCOMPARE(outcomeText(shop.update(bare)), u"success"_s);
    LinkContent now = shop.stands();
    now.merchant.promoDiscount.clear();
    now.merchant.shippingCharges.clear();
    QVERIFY(now == bare);
    QVERIFY(!shop.link().expires.isValid());
}

void TestUpdate::practiceRefuses()
{
    Practice shop(seedDraft(), m_clock);
    LinkContent edited = seedDraft();
    edited.expiry = Moment::fromIso(u"2020-01-01T00:00:00.000Z"_s);
    QCOMPARE(outcomeText(shop.update(edited)), u"refused 4001 expiry_date"_s);
    QVERIFY(shop.server.pay(shop.reference));
    edited = seedDraft();
    edited.amount = u"3"_s;
    QVERIFY(outcomeText(shop.update(edited)).startsWith(u"refused 4001"_s));
    QVERIFY(shop.stands() == seedDraft());
    shop.reference = u"nobody"_s;
    QVERIFY(outcomeText(shop.update(edited)).startsWith(u"refused 4083"_s));
}

void TestUpdate::lostAnswer()
{
    Practice shop(seedDraft(), m_clock);
    shop.server.setFault(practice::Fault::CreateThenDropAnswer);
    LinkContent edited = seedDraft();
    edited.amount = u"300"_s;
    QCOMPARE(outcomeText(shop.update(edited)), u"unknown ConnectionLost"_s);
    // A second try does no harm, even when the gateway has carried out the first one.
    shop.server.setFault(practice::Fault::None);
    QCOMPARE(outcomeText(shop.update(edited)), u"success"_s);
    QVERIFY(shop.stands() == edited);
    QCOMPARE(shop.server.links().size(), 1);
}

QTEST_GUILESS_MAIN(TestUpdate)
#include "tst_update.moc"
