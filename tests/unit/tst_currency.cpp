// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/country.h"
#include "core/currency.h"

#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestCurrency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digits_data();
    void digits();
    void codes();
    void names();
    void countries();
};

void TestCurrency::digits_data()
{
    QTest::addColumn<int>("digits");
    for (const char *code : {"JPY", "VND", "KRW", "ISK", "CLP", "XOF"})
        QTest::newRow(code) << 0;
    for (const char *code : {"THB", "USD", "EUR", "IDR", "TWD", "LAK", "MMK", "RSD"})
        QTest::newRow(code) << 2;
    for (const char *code : {"KWD", "BHD", "OMR", "IQD"})
        QTest::newRow(code) << 3;
    // Nobody can be asked to pay in currencies for tests, metals, funds, or long replaced ones.
    for (const char *code :
         {"XXX", "XTS", "XAU", "CHE", "USN", "DEM", "HRK", "VEF", "thb", "THBB", "TH", ""})
        QTest::addRow("no currency '%s'", code) << -1;
}

void TestCurrency::digits()
{
    QFETCH(int, digits);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const QString code = tag.contains(u'\'') ? tag.section(u'\'', 1, 1) : tag;
    QCOMPARE(currencyDigits(code), digits);
    QCOMPARE(isCurrency(code), digits >= 0);
    QCOMPARE(currencyCodes().contains(code), digits >= 0);
}

void TestCurrency::codes()
{
    const QStringList codes = currencyCodes();
    QVERIFY(codes.size() > 145 && codes.size() < 165);
    QVERIFY(std::is_sorted(codes.begin(), codes.end()));
    for (const QString &code : codes)
        QVERIFY2(currencyDigits(code) >= 0 && code.size() == 3, qUtf8Printable(code));
}

void TestCurrency::names()
{
    QCOMPARE(currencyName(u"THB"_s, u"en"_s), u"Thai Baht"_s);
    QCOMPARE(currencyName(u"THB"_s, u"th"_s), u"บาท"_s);
    QCOMPARE(currencyName(u"VND"_s, u"vi_VN"_s), u"Đồng Việt Nam"_s);
    QCOMPARE(currencyName(u"ABC"_s, u"en"_s), u"ABC"_s);
    QCOMPARE(currencySymbol(u"THB"_s, u"en"_s), u"฿"_s);
    QCOMPARE(currencySymbol(u"VND"_s, u"vi"_s), u"₫"_s);
    QCOMPARE(currencySymbol(u"CHF"_s, u"en"_s), u"CHF"_s);
    QCOMPARE(currencySymbol(u"?"_s, u"en"_s), u"?"_s);
}

void TestCurrency::countries()
{
    QCOMPARE(countryCodes().size(), 249); // as many as in ISO 3166-1
    for (const QString &code : {u"TH"_s, u"VN"_s, u"GB"_s, u"AX"_s, u"TW"_s})
        QVERIFY2(isCountry(code), qUtf8Printable(code));
    for (const QString &code : {u"th"_s, u"UK"_s, u"EU"_s, u"XK"_s, u"ZZ"_s, u"THA"_s, u""_s})
        QVERIFY2(!isCountry(code), qUtf8Printable(code));
    QCOMPARE(countryName(u"TH"_s, u"en"_s), u"Thailand"_s);
    QCOMPARE(countryName(u"TH"_s, u"th"_s), u"ไทย"_s);
    QCOMPARE(countryName(u"ZZ"_s, u"en"_s), u"ZZ"_s);
}

QTEST_GUILESS_MAIN(TestCurrency)
#include "tst_currency.moc"
