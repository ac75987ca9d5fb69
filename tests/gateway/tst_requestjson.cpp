// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "portone/requestjson.h"
#include "support/seeddraft.h"
#include "support/testpaths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace linktill;
using namespace linktill::portone;

namespace {

const JsonRequestFormat format;

QJsonObject seedFile()
{
    QFile file(QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no seed_request.json");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject withoutEmptyTexts(QJsonObject json)
{
    for (const QString &key : json.keys()) {
        if (json.value(key) == QJsonValue(QString()))
            json.remove(key);
        else if (json.value(key).isObject())
            json.insert(key, withoutEmptyTexts(json.value(key).toObject()));
    }
    return json;
}

QJsonObject seedToCompare()
{
    QJsonObject seed = withoutEmptyTexts(seedFile());
    seed.remove(QStringLiteral("portone_key"));
    seed.remove(QStringLiteral("signature_hash"));
    return seed;
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Returns every issue as "field code args", one per line.
QString issuesOf(const QByteArray &json)
{
    QStringList lines;
    for (const Issue &issue : format.read(json).issues)
        lines += (QStringList{issue.field, issueCodeName(issue.code)} + issue.args)
                     .join(QLatin1Char(' '))
                     .trimmed();
    return lines.join(QLatin1Char('\n'));
}

/// Returns a draft with a value in every field, also in those that the seed draft leaves empty.
LinkContent fullDraft()
{
    LinkContent d = seedDraft();
    d.amount = QStringLiteral("123456789012.34");
    d.merchant.logo = QStringLiteral("https://shop.example/logo.png");
    d.merchant.promoDiscount = QStringLiteral("0.05");
    d.merchant.shippingCharges = QStringLiteral("12.5");
    d.items = {{QStringLiteral("i1"), QStringLiteral("Tea \u8336"), QStringLiteral("0.001"),
                QStringLiteral("2"), QStringLiteral("https://shop.example/tea.png"),
                QStringLiteral("{\"size\":\"L\"}")},
               {QStringLiteral("i2"),
                QStringLiteral("Cup"),
                QStringLiteral("10"),
                QStringLiteral("1"),
                {},
                {}}};
    d.billing.surname = QStringLiteral("Billing");
    d.shipping.surname = QStringLiteral("Shipping");
    d.billing.address.countryName = QStringLiteral("Thailand");
    d.shipping.address.countryName = QStringLiteral("Thailand");
    d.webhooks = {QStringLiteral("https://shop.example/hook"),
                  QStringLiteral("https://shop.example/hook2")};
    for (std::size_t i = 0; i < d.userFields.size(); ++i)
        d.userFields[i] = QStringLiteral("user %1").arg(i);
    d.showShippingDetails = d.isCheckoutEmbed = d.showBackButton = d.sendImmediately = true;
    d.source = QStringLiteral("api");
    d.environment = QStringLiteral("live");
    return d;
}

} // namespace

class TestRequestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seedDraftGivesTheSeed() { QCOMPARE(requestJson(seedDraft()), seedToCompare()); }

    void seedFileGivesTheSeedDraft()
    {
        const ReadRequest read = format.read(QJsonDocument(seedFile()).toJson());
        QVERIFY(read.issues.isEmpty());
        QVERIFY(read.draft == seedDraft());
        QCOMPARE(parsed(format.write(read.draft)), seedToCompare());
    }

    void roundTrip_data()
    {
        QTest::addColumn<bool>("full");
        QTest::newRow("empty") << false;
        QTest::newRow("full") << true;
    }
    void roundTrip()
    {
        QFETCH(bool, full);
        const LinkContent draft = full ? fullDraft() : LinkContent();
        const ReadRequest read = format.read(format.write(draft));
        QVERIFY(read.issues.isEmpty());
        QVERIFY(read.draft == draft);
    }

    void writeHasNeitherKeyNorSignature()
    {
        const QJsonObject json = parsed(format.write(fullDraft()));
        QVERIFY(!json.contains(QLatin1String("portone_key")));
        QVERIFY(!json.contains(QLatin1String("signature_hash")));
    }

    void emptyDraftSendsZerosAndFlagsOnly()
    {
        LinkContent draft;
        draft.source.clear();
        draft.environment.clear();
        QCOMPARE(QJsonDocument(requestJson(draft)).toJson(QJsonDocument::Compact),
                 QByteArray(R"({"is_checkout_embed":false,"merchant_details":{"promo_discount":0,)"
                            R"("shipping_charges":0},"notify_by_email":false,"notify_by_phone":)"
                            R"(false,"send_immediately":false,"show_shipping_details":false})"));
    }

    void whatIsNoNumberIsSavedAsText_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *text, const char *json) {
            QTest::newRow(text) << QString::fromLatin1(text) << QByteArray(json);
        };
        row("12.50", "12.5");
        row("007", "7");
        row("-5", "-5");
        row("0", "0");
        row("999999999999999", "999999999999999");
        row("9999999999999.99", "9999999999999.99");
        row("12345678901234567890", "\"12345678901234567890\"");
        row("0.1000000000000000055511151231257827", "\"0.1000000000000000055511151231257827\"");
        row("1e9", "\"1e9\"");
        row("2,5", "\"2,5\"");
        row("5.", "\"5.\"");
        row(".5", "\".5\"");
        row("abc", "\"abc\"");
    }
    void whatIsNoNumberIsSavedAsText()
    {
        QFETCH(QString, amount);
        QFETCH(QByteArray, json);
        LinkContent draft;
        draft.amount = amount;
        const QByteArray written = format.write(draft);
        QVERIFY2(written.contains("\"amount\": " + json + ','), written.constData());
        if (json.startsWith('"'))
            QCOMPARE(format.read(written).draft.amount, amount);
    }

    void numbersBecomePlainText_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *json, const char *text) {
            QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(text);
        };
        row("2500", "2500");
        row("2500.0", "2500");
        row("12.50", "12.5");
        row("1e9", "1000000000");
        row("1E+2", "100");
        row("1e-3", "0.001");
        row("-5", "-5");
        row("0", "0");
        row("0.1", "0.1");
        row("999999999999999", "999999999999999");
        row("9999999999999.99", "9999999999999.99");
        row("1e21", "1000000000000000000000");
    }
    void numbersBecomePlainText()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, text);
        const ReadRequest read = format.read("{\"amount\":" + json + '}');
        QVERIFY(read.issues.isEmpty());
        QCOMPARE(read.draft.amount, text);
    }

    void numbersAreExactOrAProblem_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("exact");
        const auto row = [](const char *json, bool exact) {
            QTest::newRow(json) << QByteArray(json) << exact;
        };
        row("2500.0000000000000001", false);
        row("8888888888888888880.888888888888888800012", false);
        row("0.10000000000000000001", false);
        row("9999999999999999999", false);
        row("123456789012345678e3", false);
        row("9223372036854775807", true);
        row("-9223372036854775808", true);
        row("9007199254740993", true);
        row("9007199254740993.0", false);
        row("2500.000000000000000000", true);
        row("0.1", true);
        row("0.30000000000000004", true);
        row("25e2", true);
        row("2.5E+3", true);
        row("100000000000000000000000", true);
        row("0e999999999999999999999", true);
        row("-0.0", true);
    }
    void numbersAreExactOrAProblem()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, exact);
        const QString whole = QString::fromLatin1(json);
        QCOMPARE(issuesOf("{\"amount\":" + json + '}'),
                 exact ? QString() : QStringLiteral("amount number_not_exact ") + whole);
        QCOMPARE(issuesOf("{\"order_details\":[{\"additional_details\":{\"a\":[{\"b\": " + json +
                          " }]}}]}"),
                 exact ? QString()
                       : QStringLiteral("order_details[0].additional_details number_not_exact ") +
                             whole);
        if (!exact) // the draft has the number as the file has it, not as a JSON reader rounds it
            QCOMPARE(format.read("{\"amount\":" + json + '}').draft.amount, whole);
    }

    void keysThatStandTwice_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("issues");
        const auto row = [](const char *name, const char *json, const char *issues) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(issues);
        };
        row("two amounts", R"({"amount":1,"amount":2})", "amount key_twice amount");
        row("three", R"({"amount":1,"amount":2,"amount":3})",
            "amount key_twice amount\namount key_twice amount");
        row("behind a byte order mark", "\xef\xbb\xbf{\"amount\":1,\"amount\":2}",
            "amount key_twice amount");
        row("one escaped", R"({"amount":1, "\u0061mount" : 2})", "amount key_twice amount");
        row("nested", R"({"customer_details":{"name":"a","phone_number":"","name":"b"}})",
            "customer_details.name key_twice name");
        row("object", R"({"customer_details":{},"customer_details":{}})",
            "customer_details key_twice customer_details");
        row("in a row", R"({"notes":[{"key":"a"},{"key":"b","value":"x","key":"c"}]})",
            "notes[1].key key_twice key");
        row("in two rows", R"({"notes":[{"key":"a"},{"key":"a"}]})", "");
        row("in details", R"({"order_details":[{"additional_details":{"size":{"a":1,"a":1}}}]})",
            "order_details[0].additional_details key_twice a");
        row("in brackets within a text",
            "{\"description\":\"{\\\"a\\\":1,\\\"a\\\":2}\",\"amount\":1}", "");
        row("the account's", R"({"portone_key":"a","portone_key":"b"})",
            "portone_key key_twice portone_key");
    }
    void keysThatStandTwice()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, issues);
        QCOMPARE(issuesOf(json), issues);
    }

    void badInput_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("issues");
        const auto row = [](const char *name, const QByteArray &json, const char *issues) {
            QTest::newRow(name) << json << QString::fromLatin1(issues);
        };
        row("amount as text", R"({"amount":"12"})", "amount wrong_type number string");
        row("amount null", R"({"amount":null})", "amount wrong_type number null");
        row("amount object", R"({"amount":{"a":1}})", "amount wrong_type number object");
        row("text as number", R"({"description":5})", "description wrong_type string number");
        row("flag as text", R"({"notify_by_email":"yes"})",
            "notify_by_email wrong_type boolean string");
        row("time as number", R"({"expiry_date":5})", "expiry_date wrong_type string number");
        row("object as text", R"({"merchant_details":"x"})",
            "merchant_details wrong_type object string");
        row("address as list", R"({"billing_details":{"billing_address":[]}})",
            "billing_details.billing_address wrong_type object array");
        row("list as object", R"({"notes":{"key":"a"}})", "notes wrong_type array object");
        row("rows as texts", R"({"notes":["a",{"key":"b"}]})", "notes[0] wrong_type object string");
        row("row's cell", R"({"order_details":[{},{"price":"1"}]})",
            "order_details[1].price wrong_type number string");
        row("details as text", R"({"order_details":[{"additional_details":"x"}]})",
            "order_details[0].additional_details wrong_type object string");
        row("webhook as object", R"({"custom_txn_webhook_urls":["https://a.example",{}]})",
            "custom_txn_webhook_urls[1] wrong_type string object");
        row("unknown at top", R"({"ammount":12})", "ammount unknown_field");
        row("unknown nested", R"({"customer_details":{"nam":"x"}})",
            "customer_details.nam unknown_field");
        row("unknown in a row", R"({"notes":[{"key":"a","x":1}]})", "notes[0].x unknown_field");
        row("path as a name", R"({"customer_details.name":"x"})",
            "customer_details.name unknown_field");
        row("row as a name", R"({"notes":[{}],"notes[0]":{"key":"x"}})", "notes[0] unknown_field");
        row("two at once", R"({"amount":"1","x":1})",
            "amount wrong_type number string\nx unknown_field");
        row("list on top", "[]", "not_an_object");
        row("text on top", "\"x\"", "not_an_object");
        row("number on top", "12", "not_an_object");
        row("null on top", "null", "not_an_object");
        row("too large", QByteArray(1024 * 1024 + 1, ' '), "file_too_large 1048576");
        row("10 MB of nesting", QByteArray(10'000'000, '['), "file_too_large 1048576");
    }
    void badInput()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, issues);
        QCOMPARE(issuesOf(json), issues);
    }

    /// So that a form can show it beside its problem.
    void whatIsOfTheWrongTypeStays()
    {
        const LinkContent draft =
            portone::JsonRequestFormat()
                .read(R"({"amount":[12],"description":true,"merchant_order_id":["a",{"b":1}],"success_url":{"c":null}})")
                .draft;
        QCOMPARE(draft.amount.text(), QStringLiteral("[12]"));
        QCOMPARE(draft.description, QStringLiteral("true"));
        QCOMPARE(draft.merchantOrderId, QStringLiteral(R"(["a",{"b":1}])"));
        QCOMPARE(draft.successUrl, QStringLiteral(R"({"c":null})"));
    }

    void notJson_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty file") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \n");
        QTest::newRow("two values") << QByteArray("1,2");
        QTest::newRow("words") << QByteArray("hello");
        QTest::newRow("half") << QByteArray(R"({"amount":12)");
        QTest::newRow("rest") << QByteArray(R"({} x)");
        QTest::newRow("comma missing") << QByteArray(R"({"a":1 "b":2})");
        QTest::newRow("nan") << QByteArray(R"({"amount":NaN})");
        QTest::newRow("huge exponent") << QByteArray(R"({"amount":1e400})");
        QTest::newRow("invalid UTF-8") << QByteArray("{\"description\":\"a\xff\xfe\"}");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6);
        QTest::newRow("deep") << QByteArray(500'000, '[');
        QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(100'000);
    }
    void notJson()
    {
        QFETCH(QByteArray, bytes);
        const Issues issues = format.read(bytes).issues;
        QCOMPARE(issues.size(), 1);
        QCOMPARE(issues[0].code, IssueCode::NotJson);
        QCOMPARE(issues[0].field, QString());
        QCOMPARE(issues[0].args.size(), 2);
        QVERIFY(!issues[0].args[0].isEmpty());
        QVERIFY(issues[0].args[1].toInt() <= bytes.size());
    }

    void wrongTypesKeepWhatWasWritten()
    {
        const LinkContent draft =
            format.read(R"({"amount":"12","description":5,"expiry_date":"soon"})").draft;
        QCOMPARE(draft.amount, QStringLiteral("12"));
        QCOMPARE(draft.description, QStringLiteral("5"));
        QCOMPARE(draft.expiry.fault, Moment::Fault::Malformed);
        QCOMPARE(draft.expiry.text, QStringLiteral("soon"));
    }

    void brokenTextReachesTheChecks()
    {
        const ReadRequest read = format.read(
            "{\"description\":\"a\\ud800b\",\"customer_details\":{\"name\":\"x\\u0007\\u0000y\"}}");
        QVERIFY(read.issues.isEmpty());
        QCOMPARE(read.draft.description.size(), 3);
        QVERIFY(read.draft.description.at(1).isHighSurrogate());
        QCOMPARE(read.draft.customer.name.size(), 4);
    }

    void byteOrderMarkIsFine()
    {
        const ReadRequest read = format.read("\xef\xbb\xbf{\"amount\":12}");
        QVERIFY(read.issues.isEmpty());
        QCOMPARE(read.draft.amount, QStringLiteral("12"));
    }

    void manyRows()
    {
        const ReadRequest read =
            format.read("{\"notes\":[" + QByteArray("{},").repeated(10'000) + "{\"key\":\"k\"}]}");
        QVERIFY(read.issues.isEmpty());
        QCOMPARE(read.draft.notes.size(), 10'001);
        QCOMPARE(read.draft.notes.constLast().key, QStringLiteral("k"));
    }

    void smallAmountsSurviveTheExponentOfQtsWriter()
    {
        LinkContent draft;
        draft.amount = QStringLiteral("0.0001");
        QCOMPARE(format.read(format.write(draft)).draft.amount, draft.amount);
    }

    void lastOfTwoSameKeysCounts()
    {
        QCOMPARE(format.read(R"({"amount":1,"amount":2})").draft.amount, QStringLiteral("2"));
    }
};

QTEST_GUILESS_MAIN(TestRequestJson)
#include "tst_requestjson.moc"
