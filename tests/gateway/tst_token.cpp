// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clock.h"
#include "portone/token.h"

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
        const FixedClock clock(QDateTime::fromSecsSinceEpoch(1724302051, Qt::UTC));
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
};

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
