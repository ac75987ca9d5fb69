// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests linktill-cli on systems of other regions: files are read and amounts are shown as people write there,
// in the words of the program's language. The regions need not be installed.
#include "support/commandline.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

/// Writes the file and returns its name.
QString write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written.", qPrintable(name));
    return name;
}

} // namespace

class TestSystemRegion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void filesOfGoods_data();
    void filesOfGoods();
};

void TestSystemRegion::sentences_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("amount");
    QTest::newRow("English in France") << u"fr_FR.UTF-8"_s << u"en"_s << u"1\u202f250,50\u00a0€"_s;
    QTest::newRow("English in Germany") << u"de_DE.UTF-8"_s << u"en"_s << u"1.250,50\u00a0€"_s;
    QTest::newRow("Thai in Indonesia") << u"id_ID.UTF-8"_s << u"th"_s << u"€1.250,50"_s;
    QTest::newRow("Vietnamese in America") << u"en_US.UTF-8"_s << u"vi"_s << u"€1,250.50"_s;
    QTest::newRow("no region") << u"C.UTF-8"_s << u"vi"_s << u"1.250,50\u00a0€"_s;
}

/// The amount is 2,500 and the items come to 1,250.50.
void TestSystemRegion::sentences()
{
    QFETCH(QString, locale);
    QFETCH(QString, language);
    QFETCH(QString, amount);
    QFile seed(QStringLiteral(LINKTILL_TEST_DATA "/seed_request.json"));
    QVERIFY(seed.open(QIODevice::ReadOnly));
    QJsonObject request = QJsonDocument::fromJson(seed.readAll()).object();
    request.insert(u"currency"_s, u"EUR"_s);
    request.insert(u"order_details"_s,
                   QJsonArray{QJsonObject{{u"name"_s, u"Tea"_s}, {u"price"_s, 1250.5}, {u"quantity"_s, 1}}});
    const QTemporaryDir dir;
    const QString file = write(dir.filePath(u"request.json"_s), QJsonDocument(request).toJson());
    CommandLineFixture fixture;
    fixture.environment.insert(u"LC_ALL"_s, locale);
    const Ran ran = fixture.run({u"check"_s, u"--request"_s, file, u"--language"_s, language});
    QVERIFY2((ran.out + ran.err).contains(amount.toUtf8()), ran.out + ran.err);
}

void TestSystemRegion::filesOfGoods_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("price"); ///< in the form for programs; empty: the line is left out
    const auto row = [](const char *locale, const char *currency, const QString &cell,
                        const QString &price) {
        QTest::addRow("%s %s %s", locale, currency, qPrintable(cell))
            << QString::fromLatin1(locale) << QString::fromLatin1(currency) << cell << price;
    };
    row("fr_FR.UTF-8", "EUR", u"12,50"_s, u"12.5"_s);
    row("fr_TN.UTF-8", "TND", u"1,250"_s, u"1.25"_s);
    row("id_ID.UTF-8", "IDR", u"15.000"_s, u"15000"_s);
    row("de_DE.UTF-8", "KWD", u"1,250"_s, QString()); // Kuwait writes neither, so this is asked
    row("de_DE.UTF-8", "KWD", u"1.250"_s, u"1.25"_s); // a number in a file is read as a plain decimal first
    row("en_US.UTF-8", "IDR", u"15.000"_s, u"15000"_s); // as in the currency's country
    row("en_US.UTF-8", "TND", u"1,250"_s, QString());
    row("ar_EG.UTF-8", "EGP", u"١٬٢٥٠٫٥٠"_s, u"1250.5"_s);
}

void TestSystemRegion::filesOfGoods()
{
    QFETCH(QString, locale);
    QFETCH(QString, currency);
    QFETCH(QString, cell);
    QFETCH(QString, price);
    CommandLineFixture fixture;
    fixture.environment.insert(u"LC_ALL"_s, locale);
    const QTemporaryDir dir;
    const QString file =
        write(dir.filePath(u"goods.csv"_s),
              "Name;" + currency.toUtf8() + "\nTea;" + cell.toUtf8() + '\n');
    const Ran imported = fixture.run({u"goods"_s, u"import"_s, file});
    QVERIFY2((imported.status == 0) == !price.isEmpty(), imported.err);
    const Ran listed = fixture.run({u"goods"_s, u"list"_s, u"--json"_s});
    const QJsonValue tea = listed.json().value(u"goods"_s).toArray().at(0);
    QCOMPARE(tea[u"prices"_s][currency].toString(), price);
}

QTEST_GUILESS_MAIN(TestSystemRegion)
#include "tst_systemregion.moc"
