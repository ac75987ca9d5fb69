// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/addressformat.h"
#include "core/catalogue.h"
#include "core/country.h"
#include "core/draftfields.h"
#include "support/testpaths.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bundled();
    void bundledOneByOne();
    void bundledMakesSense();
    void refuses_data();
    void refuses();
    void postalCodes();
    void postalCodesOneByOne();

private:
    static QByteArray dataFile(const char *name)
    {
        QFile file(QStringLiteral(LINKTILL_SOURCE_DIR "/resources/data/") + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

/// A channel that is asked for alone is read from its own line of the file.
void TestCatalogue::bundledOneByOne()
{
    const auto whole = Catalogue::fromJson(dataFile("payment_channels.json"));
    QVERIFY(whole);
    for (const Channel &channel : whole->channels()) {
        const Channel *alone = Catalogue::bundled().channel(channel.key);
        QVERIFY2(alone && *alone == channel, qPrintable(channel.key));
    }
    QVERIFY(!Catalogue::bundled().channel(u"NINEPAY\",\"name\":\"Ninepay"_s));
    QVERIFY(!Catalogue::bundled().channel(QString()));
}

void TestCatalogue::bundled()
{
    const Catalogue &catalogue = Catalogue::bundled();
    QCOMPARE(catalogue.channels().size(), 49);
    qsizetype methods = 0;
    for (const Channel &channel : catalogue.channels())
        methods += channel.methods.size();
    QCOMPARE(methods, 350);

    const ChannelMethod *card = catalogue.method(u"GBPRIMEPAY"_s, u"GBPRIMEPAY_CREDIT_CARD"_s);
    QVERIFY(card);
    QCOMPARE(card->name, u"Credit Cards"_s);
    QCOMPARE(card->currencies, QStringList{u"THB"_s});
    QCOMPARE(card->countries, QStringList{u"TH"_s}); // the channel's countries
    QCOMPARE(card->live, std::optional(true));
    QCOMPARE(card->sandbox, std::optional(true));
    QCOMPARE(catalogue.method(u"NINEPAY"_s, u"NINEPAY_WALLET"_s)->sandbox, std::nullopt);
    QCOMPARE(catalogue.method(u"PAYMENTWALL"_s, u"PAYMENTWALL_IDEAL"_s)->countries,
             QStringList{u"NL"_s});
    QCOMPARE(catalogue.channel(u"KOMOJU"_s)->rules.size(), 4);

    QVERIFY(!catalogue.channel(u"NOBODY"_s));
    QVERIFY(!catalogue.method(u"NOBODY"_s, u"GBPRIMEPAY_CREDIT_CARD"_s));
    QVERIFY(!catalogue.method(u"GBPRIMEPAY"_s, u"CHILLPAY_QRCODE"_s));
}

void TestCatalogue::bundledMakesSense()
{
    LinkContent draft;
    draft.items = {LineItem()};
    QSet<QString> paths;
    const auto collect = [&paths](const QString &path, const QString &, FieldKind) {
        for (QString part = path; !part.isEmpty();
             part = part.left(qMax(0, part.lastIndexOf(u'.'))))
            paths << part.section(u'[', 0, 0);
    };
    visitScalars(draft, collect);
    visitLists(draft, collect);
    // isCurrency() is not used: some methods serve a currency that ISO 4217 lacks, such as Jersey's JEP.
    const QRegularExpression code(u"^[A-Z]{3}$"_s);
    for (const Channel &channel : Catalogue::bundled().channels()) {
        for (const ChannelMethod &method : channel.methods) {
            for (const QString &currency : method.currencies)
                QVERIFY2(code.match(currency).hasMatch(), qUtf8Printable(method.key));
            for (const QString &country : method.countries)
                QVERIFY2(isCountry(country) || country == u"EU"_s, qUtf8Printable(method.key));
        }
        for (const ChannelRule &rule : channel.rules) {
            for (const QString &field : rule.fields + rule.anyOf)
                QVERIFY2(paths.contains(field), qUtf8Printable(channel.key + u' ' + field));
        }
    }
}

void TestCatalogue::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("names");
    const QByteArray head = R"({"channels":[{"channel":"A","name":"A",)";
    QTest::newRow("no JSON") << QByteArray("{") << u"object"_s;
    QTest::newRow("no channels") << QByteArray("{}") << u"channels"_s;
    QTest::newRow("channels no list") << QByteArray(R"({"channels":1})") << u"channels"_s;
    QTest::newRow("channel no object") << QByteArray(R"({"channels":[1]})") << u"channels"_s;
    QTest::newRow("no key") << QByteArray(R"({"channels":[{"name":"A","methods":[]}]})")
                            << u"channel"_s;
    QTest::newRow("no methods") << head + R"("x":1}]})" << u"A.methods"_s;
    QTest::newRow("method without name")
        << head + R"("methods":[{"key":"M"}]}]})" << u"A.methods.name"_s;
    QTest::newRow("currency no text")
        << head + R"("methods":[{"key":"M","name":"M","currencies":[1]}]}]})" << u"currencies"_s;
    QTest::newRow("live no answer")
        << head + R"("methods":[{"key":"M","name":"M","live":"yes"}]}]})" << u"live"_s;
    QTest::newRow("rule no object") << head + R"("methods":[],"requires":[1]}]})" << u"requires"_s;
    QTest::newRow("twice") << head + R"("methods":[]},{"channel":"A","name":"A","methods":[]}]})"
                           << u"A.channel"_s;
}

void TestCatalogue::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, names);
    const auto catalogue = Catalogue::fromJson(json);
    QVERIFY(!catalogue);
    QVERIFY2(catalogue.error().detail.contains(names), qUtf8Printable(catalogue.error().detail));
    QCOMPARE(catalogue.error().line, 1);
}

void TestCatalogue::postalCodes()
{
    QCOMPARE(postalCodeForm(u"TH"_s)->example, u"10150"_s);
    QVERIFY(postalCodeFits(u"10110"_s, u"TH"_s));
    QVERIFY(!postalCodeFits(u"400202"_s, u"TH"_s));
    QVERIFY(!postalCodeFits(u"1011"_s, u"TH"_s));
    QVERIFY(postalCodeFits(u"sw1a 1aa"_s, u"GB"_s));
    QVERIFY(!postalCodeFits(u"12345"_s, u"GB"_s));
    QVERIFY(!postalCodeForm(u"AE"_s)); // the country has no postal codes
    QVERIFY(postalCodeFits(u"anything"_s, u"AE"_s));
    QVERIFY(!postalCodeForm(u"ZZ"_s));
    for (const QString &country : countryCodes()) {
        const auto form = postalCodeForm(country);
        QVERIFY2(!form || QRegularExpression(form->pattern).isValid(), qUtf8Printable(country));
        QVERIFY2(!form || form->example.isEmpty() || postalCodeFits(form->example, country),
                 qUtf8Printable(country));
    }
}

void TestCatalogue::postalCodesOneByOne()
{
    const QJsonObject countries = QJsonDocument::fromJson(dataFile("address_formats.json"))
                                      .object().value(u"countries"_s).toObject();
    QVERIFY(countries.size() > 200);
    for (auto it = countries.begin(); it != countries.end(); ++it) {
        const auto form = postalCodeForm(it.key());
        QCOMPARE(form ? form->pattern : QString(), it.value().toObject().value(u"zip"_s).toString());
    }
    QVERIFY(!postalCodeForm(u"XX"_s));
    QVERIFY(!postalCodeForm(QString()));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
