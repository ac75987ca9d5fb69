// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/money.h"
#include "portone/signature.h"
#include "support/testpaths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace linktill;
using namespace linktill::portone;

namespace {

QJsonArray vectors(const char *name)
{
    QFile file(QStringLiteral(LINKTILL_TEST_DATA "/vectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no vectors.json");
    return QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String(name)).toArray();
}

} // namespace

class TestSignature : public QObject
{
    Q_OBJECT

private:
    static void addRows(const char *name)
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonArray rows = vectors(name);
        QVERIFY(!rows.isEmpty());
        for (const QJsonValue row : rows)
            QTest::newRow(qPrintable(row[QLatin1String("name")].toString())) << row.toObject();
    }

private Q_SLOTS:
    void request_data() { addRows("request_signature"); }
    void request()
    {
        QFETCH(QJsonObject, vector);
        const auto text = [&](const char *name) {
            return vector.value(QLatin1String(name)).toString();
        };
        const auto amount = Amount(text("amount_entered")).in(text("currency"));
        QVERIFY(amount);
        const SignedRequest request{amount->plain(),           text("client_key"),
                                    text("currency"),          text("failure_url"),
                                    text("merchant_order_id"), text("success_url")};
        QCOMPARE(formEncode({{"amount", request.amount},
                             {"client_key", request.clientKey},
                             {"currency", request.currency},
                             {"failure_url", request.failureUrl},
                             {"merchant_order_id", request.merchantOrderId},
                             {"success_url", request.successUrl}}),
                 text("message").toUtf8());
        QCOMPARE(signatureOf(request, text("secret").toUtf8()), text("signature_hash").toUtf8());
    }

    void everyByteIsEncodedAsGoDoes()
    {
        QCOMPARE(formEncode({{"k", QStringLiteral(" -_.~*!'()/?#[]@:;,&=+$%\"<>\\^`{|}\u00e9")}}),
                 QByteArray("k=+-_.~%2A%21%27%28%29%2F%3F%23%5B%5D%40%3A%3B%2C%26%3D%2B%24%25%22%3C"
                            "%3E%5C%5E%60%7B%7C%7D%C3%A9"));
    }
};

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
