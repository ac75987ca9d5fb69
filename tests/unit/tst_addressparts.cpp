// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/country.h"
#include "core/entry/addressparts.h"

#include <QRegularExpression>
#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestAddressParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_data();
    void order();
    void states();
    void prefectures_data();
    void prefectures();
    void everyCountryHasStreetAndTown();
};

namespace {

QString letters(const QList<AddressPart> &parts)
{
    QString text;
    for (const AddressPart part : parts)
        text += QLatin1String("ADCSZ").at(int(part));
    return text;
}

} // namespace

void TestAddressParts::order_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("required");
    QTest::addColumn<QString>("stateKind");
    const auto row = [](const char *country, const char *order, const char *required,
                        const char *stateKind) {
        QTest::newRow(country) << QString::fromLatin1(order) << QString::fromLatin1(required)
                               << QString::fromLatin1(stateKind);
    };
    row("TH", "ADCSZ", "", "province");
    row("VN", "ACS", "AC", "province");
    row("JP", "ZSCA", "ACSZ", "prefecture");
    row("KR", "SCDAZ", "ACSZ", "do_si");
    row("CN", "ZSCDA", "ACSZ", "province");
    row("HK", "SA", "AS", "area");
    row("US", "ACSZ", "ACSZ", "state");
    row("DE", "AZC", "ACZ", "province");
    row("CH", "AZC", "ACZ", "province");
    row("SE", "AZC", "ACZ", "province");
    row("BR", "ACSZ", "ASCZ", "state");
    row("IN", "ACZS", "ACSZ", "state");
    row("XX", "ACSZ", "", "province");
}

void TestAddressParts::order()
{
    const AddressParts parts = addressParts(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(letters(parts.order), "order");
    QTEST(letters(parts.required), "required");
    QTEST(parts.stateKind, "stateKind");
    QCOMPARE(parts.startsWithPostalCode(), letters(parts.order).startsWith(u'Z'));
}

void TestAddressParts::states()
{
    QCOMPARE(addressParts(u"TH"_s).states.size(), 77); // including the one that is only in place_names.json
    const auto japan = addressParts(u"JP"_s).states;
    QCOMPARE(japan.size(), 47);
    QCOMPARE(japan[12].key, u"東京都"_s);
    QCOMPARE(japan[12].latin, u"TOKYO"_s);
    QVERIFY(addressParts(u"DE"_s).states.isEmpty());
    QCOMPARE(addressParts(u"US"_s).zipKind, u"zip"_s);
    QCOMPARE(addressParts(u"DE"_s).zipKind, u"postal"_s);
}

void TestAddressParts::prefectures_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *country, const char *code, const QString &state) {
        QTest::addRow("%s %s", country, code) << QString::fromLatin1(country) << state;
    };
    row("JP", "100-0005", u"東京都"_s);
    row("JP", "1540023", u"東京都"_s);
    row("JP", "350-1106", u"埼玉県"_s);
    row("JP", "951-8073", u"新潟県"_s);
    row("JP", "389-2261", u""_s); // may be in Nagano, Niigata or Gunma
    row("JP", "949-8321", u""_s);
    row("JP", "390-0811", u"長野県"_s);
    row("JP", "060-0001", u"北海道"_s);
    row("JP", "030-0861", u"青森県"_s);
    row("JP", "010-0001", u"秋田県"_s);
    row("JP", "530-0001", u"大阪府"_s);
    row("JP", "520-0044", u""_s); // in Shiga, with a corner of Kyoto
    row("JP", "525-0025", u"滋賀県"_s);
    row("JP", "600-8216", u"京都府"_s);
    row("JP", "900-0015", u"沖縄県"_s);
    row("JP", "0", u""_s);
    row("JP", "", u""_s);
    row("TH", "50200", u"เชียงใหม่"_s);
    row("TH", "83110", u"ภูเก็ต"_s);
    row("TH", "10150", u""_s); // may be in Bangkok or Samut Prakan
    row("DE", "10115", u""_s);
}

void TestAddressParts::prefectures()
{
    QFETCH(QString, country);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    QTEST(stateOfPostalCode(addressParts(country), tag.mid(3)), "state");
}

void TestAddressParts::everyCountryHasStreetAndTown()
{
    const QStringList countries = countryCodes();
    for (const QString &country : countries) {
        const AddressParts parts = addressParts(country);
        QVERIFY2(parts.has(AddressPart::Street), qUtf8Printable(country));
        for (const AddressPart part : parts.required)
            QVERIFY2(parts.has(part), qUtf8Printable(country));
        for (const AddressState &state : parts.states) {
            QVERIFY2(!state.key.isEmpty() && !state.name.isEmpty(), qUtf8Printable(country));
            QVERIFY2(QRegularExpression(state.zip).isValid(), qUtf8Printable(state.zip));
        }
    }
}

QTEST_GUILESS_MAIN(TestAddressParts)
#include "tst_addressparts.moc"
