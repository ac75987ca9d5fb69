// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/methodlabel.h"
#include "practiceclient.h"

#include <QRegularExpression>
#include <QTest>

using namespace linktill::practice;
using namespace linktill::practice::test;

namespace {

QString writtenHere(const QDateTime &utc)
{
    const QDateTime here = utc.toLocalTime();
    return QLocale(QLocale::English).toString(here, u"d MMM yyyy, HH:mm"_s) + u" (UTC"_s;
}

} // namespace

class TestPracticeCheckout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_gateway.reset(); }
    void showsTheLink();
    void escapesEverything();
    void loadsNothing();
    void labels_data();
    void labels();
    void pays();
    void letsBrowsersSayWhereTheFormIsFrom();
    void staysProcessingForAWhile();
    void failsAndStaysPayable();
    void refusedForms_data();
    void refusedForms();
    void finalStates();
    void unknownLink();
    void leadsBackToTheShop_data();
    void leadsBackToTheShop();
    void speaksTheCustomersLanguage_data();
    void speaksTheCustomersLanguage();
    void sendsNoFormTwice();
    void showsWhatThePriceIsMadeOf();
    void runsNothing();
    void changesByItselfAtExpiry();

private:
    QString page(const QString &reference)
    {
        return QString::fromUtf8(m_client->send("GET", u"/pay?ref="_s + reference, {}, {}).body);
    }
    /// Returns the form of the payment page as a browser sends it.
    QByteArray form(const QString &reference, const QByteArray &action,
                    const QByteArray &method = "0")
    {
        static const QRegularExpression hidden(u"name=\"token\" value=\"([0-9a-f]+)\""_s);
        const QByteArray token = hidden.match(page(reference)).captured(1).toLatin1();
        return "ref=" + reference.toLatin1() + "&token=" + token + "&method=" + method +
               "&action=" + action;
    }
    Reply post(const QByteArray &body)
    {
        return m_client->send("POST", u"/pay"_s, body,
                              {{"Content-Type", "application/x-www-form-urlencoded"}});
    }
    void begin(const Options &options)
    {
        m_gateway = std::make_unique<PracticeGateway>(options);
        QVERIFY(m_gateway->start());
        m_client = std::make_unique<Client>(*m_gateway);
    }

    std::unique_ptr<PracticeGateway> m_gateway;
    std::unique_ptr<Client> m_client;
};

void TestPracticeCheckout::init()
{
    begin(publishedOptions());
}

void TestPracticeCheckout::showsTheLink()
{
    QJsonObject request = m_client->seed();
    request["order_details"_L1] =
        QJsonArray{QJsonObject{{u"name"_s, u"Tea"_s}, {u"price"_s, 1000}, {u"quantity"_s, 2}},
                   QJsonObject{{u"name"_s, u"Cup"_s}, {u"price"_s, 500}, {u"quantity"_s, 1}}};
    const QString html = page(m_client->made(request));
    for (const QString &text :
         {u"Practice: no real money moves"_s, u"PortOne Demo Account"_s, u"2,500.00 <small>THB"_s,
          u"test payment link description"_s, u"011352FD604A301"_s, u"2 × Tea"_s, u"2,000.00"_s,
          u"Credit card"_s, u"QR code"_s, u"PromptPay"_s, u"TrueMoney wallet"_s,
          writtenHere(QDateTime({2024, 7, 28}, {18, 30}, QTimeZone::utc())), u"<html lang=\"en\">"_s})
        QVERIFY2(html.contains(text), qUtf8Printable(text));
    QCOMPARE(html.count("type=\"radio\""_L1), 7);
}

void TestPracticeCheckout::escapesEverything()
{
    const QString evil = u"<script>alert(\"1\")</script>'{{token}}{{{methods}}}"_s;
    QJsonObject request = m_client->seed();
    request["description"_L1] = evil;
    request["merchant_order_id"_L1] = u"\"><script>a"_s;
    QJsonObject merchant = request["merchant_details"_L1].toObject();
    merchant["name"_L1] = evil;
    request["merchant_details"_L1] = merchant;
    request["customer_details"_L1] = QJsonObject{{u"name"_s, evil}};
    request["order_details"_L1] =
        QJsonArray{QJsonObject{{u"name"_s, evil}, {u"price"_s, 2500}, {u"quantity"_s, 1}}};
    request["chosen_payment_methods"_L1] =
        QJsonArray{QJsonObject{{u"payment_channel"_s, evil}, {u"payment_method"_s, evil}}};
    request["failure_url"_L1] = u"https://shop.example/?a=\"><script>&b=1"_s;
    request["success_url"_L1] = u"https://shop.example/?a='><script>"_s;
    const Reply made = m_client->create(m_client->signedRequest(request));
    QVERIFY2(made.status == 200, made.body.constData());
    const QString reference = made.json()["payment_link_ref"_L1].toString();

    QCOMPARE(post(form(reference, "fail")).status, 303);
    QString html = page(reference);
    QVERIFY(html.contains("The payment failed"_L1));
    QVERIFY(html.contains("&lt;script&gt;alert(&quot;1&quot;)"_L1));
    QVERIFY2(html.contains("{{token}}{{{methods}}}"_L1), "values are not filled again");
    QVERIFY(!html.contains("<script"_L1, Qt::CaseInsensitive));
    QCOMPARE(post(form(reference, "pay")).status, 303);
    html = page(reference);
    QVERIFY2(html.contains("Paid"_L1), qUtf8Printable(html));
    QVERIFY(!html.contains("<script"_L1, Qt::CaseInsensitive));
    const Reply back = m_client->send("GET", u"/pay/back?to=success&ref="_s + reference, {}, {});
    QCOMPARE(back.status, 303);
    QVERIFY2(!back.location.contains('<') && !back.location.contains('>'), back.location.constData());
}

void TestPracticeCheckout::loadsNothing()
{
    const QString html = page(m_client->made(m_client->seed()));
    static const QRegularExpression outside(u"(src|href|url\\()\\s*=?\\s*[\"']?(https?:)?//"_s);
    QVERIFY(!outside.match(html).hasMatch());
    QVERIFY(!html.contains("{{"_L1));
}

void TestPracticeCheckout::labels_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("label");
    const auto row = [](const char *channel, const char *method, const char *label) {
        QTest::newRow(method) << QString::fromLatin1(channel) << QString::fromLatin1(method)
                              << QString::fromLatin1(label);
    };
    row("GBPRIMEPAY", "GBPRIMEPAY_CREDIT_CARD", "Credit card");
    row("CHILLPAY", "CHILLPAY_QRCODE", "QR code");
    row("PAYSOLUTIONS", "PS_PROMPTPAY", "PromptPay");
    row("GBPRIMEPAY", "GBPRIMEPAY_RABBIT_LINEPAY_WALLET", "Rabbit LINE Pay wallet");
    row("GLOBAL_PAYMENTS", "GLOBAL_PAYMENTS_PAYTO", "Payto");
    row("NEWBANK", "CARD", "Card");
    row("NEWBANK", "NEWBANK_", "NEWBANK_");
}

void TestPracticeCheckout::labels()
{
    QFETCH(QString, channel);
    QFETCH(QString, method);
    QFETCH(QString, label);
    QCOMPARE(methodLabel(channel, method), label);
}

void TestPracticeCheckout::pays()
{
    const QString reference = m_client->made(m_client->seed());
    const QByteArray filled = form(reference, "pay", "2");
    const Reply reply = post(filled);
    QCOMPARE(reply.status, 303);
    QCOMPARE(reply.location, "/pay?ref=" + reference.toLatin1());
    QTRY_COMPARE(m_client->stateOf(reference), u"Success"_s);
    const PracticeLink link = m_gateway->links().first();
    QCOMPARE(link.payments.size(), 1);
    QCOMPARE(link.payments[0].status, u"Success"_s);
    QCOMPARE(link.payments[0].method, u"PS_PROMPTPAY"_s);
    const QString html = page(reference);
    QVERIFY(html.contains("Paid"_L1));
    QVERIFY(html.contains("href=\"/pay/back?to=success&amp;ref="_L1 + reference));
    QVERIFY2(post(filled).status == 409, "a second press does not pay twice");
    QCOMPARE(m_gateway->links().first().payments.size(), 1);
}

/// With the referrer policy "no-referrer", browsers would send the form with "Origin: null", as pages
/// without an origin do.
void TestPracticeCheckout::letsBrowsersSayWhereTheFormIsFrom()
{
    const QString reference = m_client->made(m_client->seed());
    QCOMPARE(m_client->send("GET", u"/pay?ref="_s + reference, {}, {}).referrerPolicy,
             QByteArray("same-origin"));
    const Headers headers{{"Content-Type", "application/x-www-form-urlencoded"},
                          {"Origin", m_gateway->url().toEncoded()}};
    QCOMPARE(m_client->send("POST", u"/pay"_s, form(reference, "pay"), headers).status, 303);
}

void TestPracticeCheckout::staysProcessingForAWhile()
{
    Options options = publishedOptions();
    options.settleMs = 150;
    begin(options);
    const QString reference = m_client->made(m_client->seed());
    QCOMPARE(post(form(reference, "pay")).status, 303);
    const PracticeLink link = m_gateway->links().first();
    QCOMPARE(link.state, u"Processing"_s);
    QCOMPARE(link.payments[0].status, u"Processing"_s);
    QCOMPARE(m_client->send("GET", u"/pay?ref="_s + reference, {}, {}).refresh, QByteArray("1"));
    QVERIFY(!m_gateway->pay(reference));
    QTRY_COMPARE(m_client->stateOf(reference), u"Success"_s);
}

void TestPracticeCheckout::failsAndStaysPayable()
{
    const QString reference = m_client->made(m_client->seed());
    QCOMPARE(post(form(reference, "fail")).status, 303);
    QCOMPARE(m_client->stateOf(reference), u"Created"_s);
    QCOMPARE(m_gateway->links().first().payments[0].status, u"Failed"_s);
    const QString html = page(reference);
    QVERIFY(html.contains("The payment failed"_L1));
    QVERIFY(html.contains("href=\"/pay/back?to=failure&amp;ref="_L1 + reference));
    QCOMPARE(post(form(reference, "pay")).status, 303);
    QTRY_COMPARE(m_client->stateOf(reference), u"Success"_s);
    QCOMPARE(m_gateway->links().first().payments.size(), 2);
}

void TestPracticeCheckout::refusedForms_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("status");
    QTest::newRow("token") << QByteArray("token=") << QByteArray("token=0") << 403;
    QTest::newRow("no token") << QByteArray("token=") << QByteArray("x=") << 403;
    QTest::newRow("method") << QByteArray("method=0") << QByteArray("method=7") << 400;
    QTest::newRow("negative") << QByteArray("method=0") << QByteArray("method=-1") << 400;
    QTest::newRow("no method") << QByteArray("method=0") << QByteArray("") << 400;
    QTest::newRow("action") << QByteArray("action=pay") << QByteArray("action=refund") << 400;
    QTest::newRow("reference") << QByteArray("ref=") << QByteArray("ref=x") << 404;
}

void TestPracticeCheckout::refusedForms()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, status);
    const QString reference = m_client->made(m_client->seed());
    QCOMPARE(post(form(reference, "pay").replace(from, to)).status, status);
    QCOMPARE(
        m_client->send("POST", u"/pay"_s, form(reference, "pay"), {{"Content-Type", "text/plain"}})
            .status,
        415);
    QCOMPARE(m_client->send("PUT", u"/pay"_s, {}, {}).status, 405);
    QCOMPARE(m_client->stateOf(reference), u"Created"_s);
    QVERIFY(m_gateway->links().first().payments.isEmpty());
}

void TestPracticeCheckout::finalStates()
{
    const QString cancelled = m_client->made(m_client->seed());
    m_client->call("PUT", u"/api/paymentLink/"_s + cancelled + u"/status/cancelled"_s);
    QVERIFY(page(cancelled).contains("This link was cancelled"_L1));
    QVERIFY(!page(cancelled).contains("<form"_L1));

    std::atomic<int> passed = 0;
    Options options = publishedOptions();
    options.now = [&passed] { return julyOf2024.addDays(passed); };
    begin(options);
    const QString expired = m_client->made(m_client->seed());
    const QByteArray filled = form(expired, "pay");
    passed = 10;
    QVERIFY(page(expired).contains("This link has expired"_L1));
    QCOMPARE(post(filled).status, 409);
    m_gateway.reset();
}

void TestPracticeCheckout::unknownLink()
{
    const Reply reply = m_client->send("GET", u"/pay?ref=%3Cscript%3E"_s, {}, {});
    QCOMPARE(reply.status, 404);
    QVERIFY(reply.body.contains("No such link"));
    QVERIFY(!reply.body.contains("<script"));
    QCOMPARE(m_client->send("GET", u"/pay"_s, {}, {}).status, 404);
}

void TestPracticeCheckout::leadsBackToTheShop_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("status");
    const auto row = [](const char *name, const char *field, const char *action, const char *address,
                        const char *before, const char *status) {
        QTest::newRow(name) << QString::fromLatin1(field) << QByteArray(action) << QString::fromUtf8(address)
                            << QString::fromUtf8(before) << QString::fromLatin1(status);
    };
    row("paid", "success_url", "pay", "https://shop.example/done", "https://shop.example/done?", "Success");
    row("query", "success_url", "pay", "https://shop.example/?id=a%26b&x=", "https://shop.example/?id=a%26b&x=&",
        "Success");
    row("fragment", "success_url", "pay", "https://shop.example/a#top", "https://shop.example/a?", "Success");
    row("failed", "failure_url", "fail", "https://shop.example/no?again=1", "https://shop.example/no?again=1&",
        "Failed");
    row("pending", "pending_url", "pay", "http://127.0.0.1:8/wait", "http://127.0.0.1:8/wait?", "Pending");
}

void TestPracticeCheckout::leadsBackToTheShop()
{
    QFETCH(QString, field);
    QFETCH(QByteArray, action);
    QFETCH(QString, address);
    QFETCH(QString, before);
    QFETCH(QString, status);
    Options options = publishedOptions();
    options.settleMs = status == "Pending"_L1 ? 60'000 : 0;
    begin(options);
    QJsonObject request = m_client->seed(u"a b&c"_s);
    request[field] = address;
    const QString reference = m_client->made(m_client->signedRequest(request));
    QVERIFY(!reference.isEmpty());
    const QString path = u"/pay/back?to="_s + field.chopped(4) + u"&ref="_s + reference;
    QCOMPARE(m_client->send("GET", path, {}, {}).location, "/pay?ref=" + reference.toLatin1());
    QCOMPARE(post(form(reference, action)).status, 303);
    if (status == "Success"_L1)
        QTRY_COMPARE(m_client->stateOf(reference), u"Success"_s);
    QVERIFY(page(reference).contains(path.section(u'?', 0, 0) + u"?to="_s + field.chopped(4)));
    const PracticePayment payment = m_gateway->links().first().payments.first();
    const Reply reply = m_client->send("GET", path, {}, {});
    QCOMPARE(reply.status, 303);
    QString wanted = before + u"order_ref="_s + payment.reference + u"&channel_order_ref="_s +
                     payment.channelReference + u"&merchant_order_ref=a%20b%26c&status="_s + status;
    if (address.contains(u'#'))
        wanted += u"#top"_s;
    QCOMPARE(QString::fromLatin1(reply.location), wanted);
}

void TestPracticeCheckout::speaksTheCustomersLanguage_data()
{
    QTest::addColumn<QByteArray>("accepted");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("language");
    QTest::newRow("browser") << QByteArray("th-TH,th;q=0.9,en;q=0.8") << QString() << u"th"_s;
    QTest::newRow("weights") << QByteArray("de, en;q=0.3, vi;q=0.7") << QString() << u"vi"_s;
    QTest::newRow("none of ours") << QByteArray("de, ja") << QString() << u"en"_s;
    QTest::newRow("by hand") << QByteArray("th") << u"vi"_s << u"vi"_s;
    QTest::newRow("by hand, unknown") << QByteArray("th") << u"../x"_s << u"th"_s;
    QTest::newRow("rubbish") << QByteArray(";;q=,,=\"") << QString() << u"en"_s;
}

void TestPracticeCheckout::speaksTheCustomersLanguage()
{
    QFETCH(QByteArray, accepted);
    QFETCH(QString, chosen);
    QFETCH(QString, language);
    const QString reference = m_client->made(m_client->seed());
    QString path = u"/pay?ref="_s + reference;
    if (!chosen.isEmpty())
        path += u"&lang="_s + chosen;
    const QString html =
        QString::fromUtf8(m_client->send("GET", path, {}, {{"Accept-Language", accepted}}).body);
    QVERIFY2(html.contains(u"<html lang=\"%1\">"_s.arg(language)), qUtf8Printable(html.left(80)));
    const QString current = u"lang=\"%1\" hreflang=\"%1\" aria-current=\"true\""_s.arg(language);
    QVERIFY(html.contains(current));
    QCOMPARE(html.count("hreflang="_L1), 3);
    const QString amount = language == "vi"_L1 ? u"2.500,00 <small>THB"_s : u"2,500.00 <small>THB"_s;
    QVERIFY(html.contains(amount));
}

void TestPracticeCheckout::sendsNoFormTwice()
{
    const QString reference = m_client->made(m_client->seed());
    const QByteArray filled = form(reference, "fail") + "&lang=vi";
    QCOMPARE(post(filled).location, "/pay?ref=" + reference.toLatin1() + "&lang=vi");
    QCOMPARE(post(filled).status, 303); // pressed twice
    QCOMPARE(m_gateway->links().first().payments.size(), 1);
    QCOMPARE(post(form(reference, "pay")).status, 303);
    QTRY_COMPARE(m_client->stateOf(reference), u"Success"_s);
    const Reply late = post(filled);
    QCOMPARE(late.status, 409);
    QVERIFY(late.body.contains("Paid"));
    QCOMPARE(m_gateway->links().first().payments.size(), 2);
}

void TestPracticeCheckout::showsWhatThePriceIsMadeOf()
{
    QJsonObject request = m_client->seed();
    request["order_details"_L1] =
        QJsonArray{QJsonObject{{u"name"_s, u"Tea"_s}, {u"price"_s, 1250}, {u"quantity"_s, 2}}};
    QJsonObject merchant = request["merchant_details"_L1].toObject();
    merchant["shipping_charges"_L1] = 50;
    merchant["promo_discount"_L1] = 50;
    merchant["promo_code"_L1] = u"TEA<50>"_s;
    merchant["back_url"_L1] = u"https://shop.example/cart"_s;
    request["merchant_details"_L1] = merchant;
    request["show_back_button"_L1] = true;
    const QString html = page(m_client->made(m_client->signedRequest(request)));
    for (const QString &text : {u"2 × Tea"_s, u"Shipping"_s, u"50.00"_s, u"Discount TEA&lt;50&gt;"_s, u"-50.00"_s,
                                u"Total"_s, u"href=\"https://shop.example/cart\""_s})
        QVERIFY2(html.contains(text), qUtf8Printable(text));
}

void TestPracticeCheckout::runsNothing()
{
    const QString reference = m_client->made(m_client->seed());
    const Reply reply = m_client->send("GET", u"/pay?ref="_s + reference, {}, {});
    QVERIFY(reply.contentPolicy.contains("default-src 'none'"));
    QVERIFY(!reply.contentPolicy.contains("unsafe"));
    QVERIFY(!reply.contentPolicy.contains("script-src"));
    QVERIFY(!reply.body.contains("<style") && !reply.body.contains(" style="));
    QCOMPARE(m_client->send("GET", u"/pay.css"_s, {}, {}).status, 200);
    QCOMPARE(m_client->send("GET", u"/pay.svg"_s, {}, {}).status, 200);
    for (const Headers &foreign : {Headers{{"Host", "shop.example"}}, Headers{{"Origin", "https://shop.example"}},
                                   Headers{{"Origin", "null"}}})
        QCOMPARE(m_client->send("GET", u"/pay?ref="_s + reference, {}, foreign).status, 403);
}

void TestPracticeCheckout::changesByItselfAtExpiry()
{
    QJsonObject request = m_client->seed();
    request.remove("scheduled_date"_L1);
    request["expiry_date"_L1] = u"2024-07-20T09:20:00.000Z"_s;
    const QString reference = m_client->made(request);
    const auto refresh = [&] { return m_client->send("GET", u"/pay?ref="_s + reference, {}, {}).refresh; };
    QCOMPARE(refresh(), QByteArray("1201"));
    QVERIFY(m_gateway->setSpeed(60));
    QCOMPARE(refresh(), QByteArray("21"));
    QVERIFY(m_gateway->setSpeed(0));
    QCOMPARE(refresh(), QByteArray());
    QVERIFY(m_gateway->jumpTo(julyOf2024.addSecs(1200)));
    QVERIFY(page(reference).contains("This link has expired"_L1));
}

QTEST_GUILESS_MAIN(TestPracticeCheckout)
#include "tst_practicecheckout.moc"
