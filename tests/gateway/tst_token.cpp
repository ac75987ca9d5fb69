// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clock.h"
#include "core/tokenend.h"
#include "portone/token.h"
#include "support/testpaths.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace linktill;
using namespace linktill::portone;

class TestToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVendorsOwnToken()
    {
        QFile file(QStringLiteral(LINKTILL_TEST_DATA "/vectors.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject jwt =
            QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("jwt")).toObject();
        QCOMPARE(signedToken(jwt.value(QLatin1String("claims")).toObject(),
                             jwt.value(QLatin1String("secret")).toString().toUtf8()),
                 jwt.value(QLatin1String("token")).toString().toUtf8());
    }

    void localTokenHasExactlyTheFourClaims()
    {
        const FixedClock clock(QDateTime::fromSecsSinceEpoch(1724302051, QTimeZone::utc()));
        const QByteArray token = localToken(QStringLiteral("sjcrvcbVYkFobHlx"), "secret", clock);
        const QList<QByteArray> parts = token.split('.');
        QCOMPARE(parts.size(), 3);
        const QJsonObject header =
            QJsonDocument::fromJson(QByteArray::fromBase64(parts[0], QByteArray::Base64UrlEncoding))
                .object();
        QCOMPARE(header, QJsonObject({{QStringLiteral("alg"), QStringLiteral("HS256")},
                                      {QStringLiteral("typ"), QStringLiteral("JWT")}}));
        const QJsonObject claims =
            QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding))
                .object();
        QCOMPARE(claims, QJsonObject({{QStringLiteral("iss"), QStringLiteral("PORTONE")},
                                      {QStringLiteral("sub"), QStringLiteral("sjcrvcbVYkFobHlx")},
                                      {QStringLiteral("iat"), 1724302051},
                                      {QStringLiteral("exp"), 1724302151}}));
        QVERIFY(!token.contains('='));
    }

    void tokensSayWhenTheyEnd_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<qint64>("ends"); // seconds since 1970; 0: the token doesn't say
        const auto claiming = [](const QJsonObject &claims) { return signedToken(claims, "secret"); };
        const QString exp = QStringLiteral("exp");
        QTest::newRow("told") << claiming({{exp, 1724302151}}) << qint64(1724302151);
        QTest::newRow("not told") << claiming({}) << qint64(0);
        QTest::newRow("text") << claiming({{exp, QStringLiteral("tomorrow")}}) << qint64(0);
        QTest::newRow("a year without a calendar") << claiming({{exp, qint64(253402300800)}}) << qint64(0);
        QTest::newRow("negative") << claiming({{exp, -5}}) << qint64(0);
        QTest::newRow("no JWT") << QByteArray("abcdef") << qint64(0);
        QTest::newRow("three parts of nothing") << QByteArray("..") << qint64(0);
        QTest::newRow("empty") << QByteArray() << qint64(0);
    }
    void tokensSayWhenTheyEnd()
    {
        QFETCH(QByteArray, token);
        QFETCH(qint64, ends);
        const QDateTime told = tokenEnd(token);
        QCOMPARE(told.isValid() ? told.toSecsSinceEpoch() : 0, ends);
    }
};

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
