// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/iso.h"
#include "practice/linkbook.h"
#include "practiceclient.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace linktill::practice;
using namespace linktill::practice::test;

class TestPracticeSigning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requestSignature_data();
    void requestSignature();
    void webhookSignature_data();
    void webhookSignature();
    void publishedToken();
    void ownToken();
    void tokenRejected_data();
    void tokenRejected();
    void currencyTable_data();
    void currencyTable();
    void plainNumbers_data();
    void plainNumbers();
    void references();
};

static void addVectors(const QString &list)
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray vectors = fileObject(u"vectors.json"_s)[list].toArray();
    QVERIFY(!vectors.isEmpty());
    for (const QJsonValue &vector : vectors)
        QTest::newRow(qUtf8Printable(vector["name"_L1].toString())) << vector.toObject();
}

void TestPracticeSigning::requestSignature_data()
{
    addVectors(u"request_signature"_s);
}

void TestPracticeSigning::requestSignature()
{
    QFETCH(QJsonObject, vector);
    SignedPairs pairs{{"amount", plainNumber(vector["amount_entered"_L1].toString().toDouble())}};
    for (const char *name :
         {"client_key", "currency", "failure_url", "merchant_order_id", "success_url"})
        pairs.insert(name, vector[QLatin1String(name)].toString());
    QCOMPARE(QString::fromLatin1(canonicalText(pairs)), vector["message"_L1].toString());
    QCOMPARE(QString::fromLatin1(signatureOf(pairs, vector["secret"_L1].toString())),
             vector["signature_hash"_L1].toString());
}

void TestPracticeSigning::webhookSignature_data()
{
    addVectors(u"webhook_signature"_s);
}

void TestPracticeSigning::webhookSignature()
{
    QFETCH(QJsonObject, vector);
    SignedPairs pairs;
    for (const char *name :
         {"amount", "country_code", "currency", "link_ref", "merchant_order_ref", "status"})
        pairs.insert(name, vector[QLatin1String(name)].toString());
    QCOMPARE(QString::fromLatin1(canonicalText(pairs)), vector["message"_L1].toString());
    QCOMPARE(QString::fromLatin1(signatureOf(pairs, vector["secret"_L1].toString())),
             vector["signature_hash"_L1].toString());
}

void TestPracticeSigning::publishedToken()
{
    const QJsonObject jwt = fileObject(u"vectors.json"_s)["jwt"_L1].toObject();
    const QByteArray token = jwt["token"_L1].toString().toLatin1();
    const QString key = jwt["portone_key"_L1].toString();
    const QString secret = jwt["secret"_L1].toString();
    const qint64 issued = jwt["claims"_L1]["iat"_L1].toInteger();
    const qint64 expires = jwt["claims"_L1]["exp"_L1].toInteger();
    const auto at = [](qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds); };
    QVERIFY(tokenHolds(token, key, secret, at(issued)));
    QVERIFY(tokenHolds(token, key, secret, at(expires - 1)));
    QVERIFY(!tokenHolds(token, key, secret, at(expires)));
    QVERIFY2(tokenHolds(token, key, secret, at(issued - 30)), "a small skew is allowed");
    QVERIFY(!tokenHolds(token, key, secret, at(issued - 31)));
    QVERIFY(!tokenHolds(token, u"other"_s, secret, at(issued)));
    QVERIFY(!tokenHolds(token, key, u"other"_s, at(issued)));
}

void TestPracticeSigning::ownToken()
{
    const QByteArray token = makeToken(publishedKey, publishedSecret, julyOf2024, 100);
    QVERIFY(tokenHolds(token, publishedKey, publishedSecret, julyOf2024.addSecs(99)));
    QVERIFY(!tokenHolds(token, publishedKey, publishedSecret, julyOf2024.addSecs(100)));
}

static QByteArray tokenOf(const QByteArray &header, const QByteArray &claims)
{
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray message = header.toBase64(options) + '.' + claims.toBase64(options);
    const QByteArray signature = QMessageAuthenticationCode::hash(message, publishedSecret.toUtf8(),
                                                                  QCryptographicHash::Sha256);
    return message + '.' + signature.toBase64(options);
}

void TestPracticeSigning::tokenRejected_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray header = R"({"alg":"HS256","typ":"JWT"})";
    const qint64 now = julyOf2024.toSecsSinceEpoch();
    const auto claims = [now](const QByteArray &iss, const QString &sub, qint64 exp, qint64 iat) {
        return R"({"iss":")" + iss + R"(","sub":")" + sub.toUtf8() + R"(","exp":)" +
               QByteArray::number(now + exp) + R"(,"iat":)" + QByteArray::number(now + iat) + '}';
    };
    const QByteArray good = claims("PORTONE", publishedKey, 100, 0);
    QVERIFY2(tokenHolds(tokenOf(header, good), publishedKey, publishedSecret, julyOf2024),
             "the pattern of all rows is a good token");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no dots") << QByteArray("abc");
    QTest::newRow("alg none") << tokenOf(R"({"alg":"none"})", good);
    const QByteArray unsignedToken = tokenOf(R"({"alg":"none"})", good);
    QTest::newRow("alg none, no signature")
        << unsignedToken.left(unsignedToken.lastIndexOf('.') + 1);
    QTest::newRow("alg HS512") << tokenOf(R"({"alg":"HS512"})", good);
    QTest::newRow("alg missing") << tokenOf("{}", good);
    QTest::newRow("header is no JSON") << tokenOf("x", good);
    QTest::newRow("iss") << tokenOf(header, claims("CHAI", publishedKey, 100, 0));
    QTest::newRow("sub") << tokenOf(header, claims("PORTONE", u"other"_s, 100, 0));
    QTest::newRow("expired") << tokenOf(header, claims("PORTONE", publishedKey, 0, -100));
    QTest::newRow("issued later") << tokenOf(header, claims("PORTONE", publishedKey, 200, 60));
    QTest::newRow("no claims") << tokenOf(header, "{}");
    QTest::newRow("exp is text") << tokenOf(
        header, R"({"iss":"PORTONE","sub":"sjcrvcbVYkFobHlx","exp":"9","iat":1})");
    QByteArray flipped = tokenOf(header, good);
    flipped[flipped.size() - 4] = flipped[flipped.size() - 4] == 'A' ? 'B' : 'A';
    QTest::newRow("signature") << flipped;
    QTest::newRow("signature too short") << tokenOf(header, good).chopped(4);
    QTest::newRow("signature with rubbish") << tokenOf(header, good) + "!";
}

void TestPracticeSigning::tokenRejected()
{
    QFETCH(QByteArray, token);
    QVERIFY(!tokenHolds(token, publishedKey, publishedSecret, julyOf2024));
}

void TestPracticeSigning::currencyTable_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("digits");
    for (const char *code : {"VND", "JPY", "KRW", "CLP"})
        QTest::newRow(code) << QString::fromLatin1(code) << 0;
    for (const char *code : {"THB", "USD", "EUR", "IDR"})
        QTest::newRow(code) << QString::fromLatin1(code) << 2;
    QTest::newRow("KWD") << u"KWD"_s << 3;
    QTest::newRow("CLF") << u"CLF"_s << 4;
    for (const char *code : {"", "thb", "THBX", "TH", "XXX", "ZZZ", "B T", "D T", " TH"})
        QTest::addRow("no currency: '%s'", code) << QString::fromLatin1(code) << -1;
}

void TestPracticeSigning::currencyTable()
{
    QFETCH(QString, code);
    QFETCH(int, digits);
    QCOMPARE(currencyDigits(code).value_or(-1), digits);
}

void TestPracticeSigning::plainNumbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("cents");
    QTest::newRow("whole") << 2500.0 << u"2500"_s << qint64(250000);
    QTest::newRow("one") << 12.5 << u"12.5"_s << qint64(1250);
    QTest::newRow("cent") << 0.01 << u"0.01"_s << qint64(1);
    QTest::newRow("sum") << 0.1 + 0.2 << u"0.30000000000000004"_s << qint64(-1);
    QTest::newRow("three") << 2.345 << u"2.345"_s << qint64(-1);
    QTest::newRow("large") << 9999999999999.99 << u"9999999999999.99"_s << qint64(999999999999999);
    QTest::newRow("too large") << 1e15 << u"1000000000000000"_s << qint64(-1);
    QTest::newRow("tiny") << 1e-7 << u"0.0000001"_s << qint64(-1);
}

void TestPracticeSigning::plainNumbers()
{
    QFETCH(double, number);
    QFETCH(QString, text);
    QFETCH(qint64, cents);
    QCOMPARE(plainNumber(number), text);
    QCOMPARE(minorUnits(number, 2).value_or(-1), cents);
}

void TestPracticeSigning::references()
{
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const QString reference = newReference(julyOf2024);
        QCOMPARE(reference.size(), 27);
        for (const QChar c : reference)
            QVERIFY(c.unicode() < 128 && c.isLetterOrNumber());
        seen.insert(reference);
    }
    QCOMPARE(seen.size(), 1000);
}

QTEST_GUILESS_MAIN(TestPracticeSigning)
#include "tst_practicesigning.moc"
