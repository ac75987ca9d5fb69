// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/itemstotal.h"
#include "core/linkcontent.h"
#include "core/money.h"

#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void refuses_data();
    void refuses();
    void display_data();
    void display();
    void wholeNumbers();
    void itemsAddUp();
    void typed_data();
    void typed();
};

void TestMoney::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("plain");
    QTest::newRow("whole baht") << u"2500"_s << u"THB"_s << qint64(250000) << u"2500"_s;
    QTest::newRow("trailing zeros") << u"100.00"_s << u"USD"_s << qint64(10000) << u"100"_s;
    QTest::newRow("one decimal") << u"12.50"_s << u"THB"_s << qint64(1250) << u"12.5"_s;
    QTest::newRow("satang") << u"0.01"_s << u"THB"_s << qint64(1) << u"0.01"_s;
    QTest::newRow("yen") << u"500"_s << u"JPY"_s << qint64(500) << u"500"_s;
    QTest::newRow("yen keep their zeros") << u"1000"_s << u"JPY"_s << qint64(1000) << u"1000"_s;
    QTest::newRow("dinar") << u"1.234"_s << u"KWD"_s << qint64(1234) << u"1.234"_s;
    QTest::newRow("zero") << u"0.00"_s << u"THB"_s << qint64(0) << u"0"_s;
    QTest::newRow("leading zeros") << u"007"_s << u"VND"_s << qint64(7) << u"7"_s;
    QTest::newRow("no whole part") << u".5"_s << u"THB"_s << qint64(50) << u"0.5"_s;
    QTest::newRow("most") << u"9999999999999.99"_s << u"THB"_s << qint64(999999999999999)
                          << u"9999999999999.99"_s;
    QTest::newRow("space around") << u" 12.5 "_s << u"THB"_s << qint64(1250) << u"12.5"_s;
    QTest::newRow("many leading zeros")
        << QString(50, u'0') + u"1"_s << u"THB"_s << qint64(100) << u"1"_s;
}

void TestMoney::parse()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    const auto money = Amount(text).in(currency);
    QVERIFY(bool(money));
    QCOMPARE(money->minor(), minor);
    QTEST(money->plain(), "plain");
    QCOMPARE(*Money::fromMinor(minor, currency), *money);
    QCOMPARE(*Amount(money->plain()).in(currency), *money);
}

void TestMoney::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const QString &text, const QString &currency,
                        MoneyFault fault) {
        QTest::newRow(name) << text << currency << int(fault);
    };
    row("empty", u""_s, u"THB"_s, MoneyFault::Empty);
    row("space alone", u"  "_s, u"THB"_s, MoneyFault::Empty);
    row("exponent", u"1e9"_s, u"THB"_s, MoneyFault::NotANumber);
    row("comma", u"2,5"_s, u"THB"_s, MoneyFault::NotANumber);
    row("two points", u"1.2.3"_s, u"THB"_s, MoneyFault::NotANumber);
    row("point alone", u"."_s, u"THB"_s, MoneyFault::NotANumber);
    row("plus", u"+5"_s, u"THB"_s, MoneyFault::NotANumber);
    row("minus alone", u"-"_s, u"THB"_s, MoneyFault::NotANumber);
    row("space", u"1 000"_s, u"THB"_s, MoneyFault::NotANumber);
    row("hexadecimal", u"0x10"_s, u"THB"_s, MoneyFault::NotANumber);
    row("words", u"NaN"_s, u"THB"_s, MoneyFault::NotANumber);
    row("Thai digits", u"๑๒"_s, u"THB"_s, MoneyFault::NotANumber);
    row("negative", u"-5"_s, u"THB"_s, MoneyFault::Negative);
    row("too fine baht", u"2.345"_s, u"THB"_s, MoneyFault::TooManyDecimals);
    row("perhaps a thousand", u"2.500"_s, u"THB"_s, MoneyFault::TooManyDecimals);
    row("half a yen", u"0.5"_s, u"JPY"_s, MoneyFault::TooManyDecimals);
    row("too large", u"10000000000000.00"_s, u"THB"_s, MoneyFault::TooLarge);
    row("too large for 64 bits", QString(40, u'9'), u"THB"_s, MoneyFault::TooLarge);
    row("no such currency", u"5"_s, u"ABC"_s, MoneyFault::UnknownCurrency);
    row("small letters", u"5"_s, u"thb"_s, MoneyFault::UnknownCurrency);
}

void TestMoney::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    const auto money = Amount(text).in(currency);
    QVERIFY(!money);
    QTEST(int(money.error()), "fault");
}

void TestMoney::display_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("shown");
    QTest::newRow("baht, English") << u"2500"_s << u"THB"_s << u"en"_s << u"฿2,500.00"_s;
    QTest::newRow("baht, Thai") << u"2500.5"_s << u"THB"_s << u"th"_s << u"฿2,500.50"_s;
    QTest::newRow("dong, Vietnamese")
        << u"2500000"_s << u"VND"_s << u"vi"_s << u"2.500.000\u00a0₫"_s;
    QTest::newRow("yen") << u"1000"_s << u"JPY"_s << u"en"_s << u"¥1,000"_s;
    QTest::newRow("dinar") << u"1.5"_s << u"KWD"_s << u"en"_s << u"KWD\u00a01.500"_s;
    QTest::newRow("euro, German") << u"1250.5"_s << u"EUR"_s << u"de"_s << u"1.250,50\u00a0€"_s;
    QTest::newRow("rupee, in lakhs")
        << u"1250000"_s << u"INR"_s << u"en_IN"_s << u"₹12,50,000.00"_s;
    QTest::newRow("most") << u"9999999999999.99"_s << u"THB"_s << u"en"_s
                          << u"฿9,999,999,999,999.99"_s;
}

void TestMoney::display()
{
    QFETCH(QString, plain);
    QFETCH(QString, currency);
    QFETCH(QString, locale);
    QTEST(Amount(plain).in(currency)->display(QLocale(locale)), "shown");
}

void TestMoney::wholeNumbers()
{
    QCOMPARE(wholeNumber(u"12"_s), qint64(12));
    QCOMPARE(wholeNumber(u"007"_s), qint64(7));
    for (const QString &other : {u""_s, u"0"_s, u"-1"_s, u"+1"_s, u" 1"_s, u"1.0"_s, u"1e3"_s,
                                 u"๑"_s, u"9223372036854775808"_s})
        QCOMPARE(wholeNumber(other), qint64(0));
}

void TestMoney::itemsAddUp()
{
    LinkContent draft;
    draft.currency = u"THB"_s;
    QVERIFY(!itemsTotal(draft)); // there is nothing to add
    draft.items = {{{}, u"Tea"_s, u" 10.50 "_s, u"2"_s, {}, {}}, {}};
    draft.merchant.shippingCharges = u"4"_s;
    draft.merchant.promoDiscount = u"5"_s;
    QCOMPARE(itemsTotal(draft)->plain(), u"20"_s);
    draft.merchant.promoDiscount = u"30"_s;
    QVERIFY(!itemsTotal(draft));
    QCOMPARE(itemsTotalMinor(tidied(draft)), std::optional(qint64(-500)));
    draft.items[0].quantity = u"9223372036854775807"_s;
    QVERIFY(!itemsTotalMinor(tidied(draft)));
    draft.items[0].quantity = u"two"_s;
    QVERIFY(!itemsTotal(draft));
}

void TestMoney::typed_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *locale, const QString &typed, const QString &plain) {
        QTest::addRow("%s %s", locale, qUtf8Printable(typed))
            << QString::fromLatin1(locale) << typed << plain;
    };
    row("en", u"2500"_s, u"2500"_s);
    row("en", u"1,250.50"_s, u"1250.50"_s);
    row("en", u" 1,250 "_s, u"1250"_s);
    row("en", u"1,234,567.8"_s, u"1234567.8"_s);
    row("en", u".5"_s, u"0.5"_s);
    row("en", u"12."_s, u"12"_s);
    row("en", u"$12"_s, u"12"_s);
    row("en", u"12 ฿"_s, u"12"_s);
    row("en", u"-5"_s, u"-5"_s);
    row("en", u"-$5"_s, u"-5"_s);
    row("en", u"\u22125"_s, u"-5"_s);
    row("de", u"1.250,50"_s, u"1250.50"_s);
    row("de", u"1.250"_s, u"1250"_s);
    row("de", u"12,5"_s, u"12.5"_s);
    row("vi", u"1.250,50"_s, u"1250.50"_s);
    row("vi", u"2.500.000 ₫"_s, u"2500000"_s);
    row("fr", u"1 250,50"_s, u"1250.50"_s);
    row("fr", u"1\u202f250,50 €"_s, u"1250.50"_s);
    row("de_CH", u"1'250.50"_s, u"1250.50"_s);
    row("en_IN", u"12,50,000"_s, u"1250000"_s);
    row("hi_IN", u"12,50,000.50"_s, u"1250000.50"_s);
    row("en_IN", u"1,250,000"_s, u"1250000"_s);
    row("th", u"๑๒"_s, u"12"_s);
    row("th", u"฿๑,๒๕๐.๕๐"_s, u"1250.50"_s);
    row("ar_EG", u"١٬٢٥٠٫٥٠"_s, u"1250.50"_s);
    row("ar_EG", u"\u061c-٥"_s, u"-5"_s);
    // A text that is no number, or may be another number than the one meant, stays unchanged.
    for (const QString &junk :
         {u""_s, u"1e9"_s, u"abc"_s, u"1,25"_s, u"12,50,000"_s, u"1,2500"_s, u",250"_s, u"1.2.3"_s,
          u"--5"_s, u"."_s, u"1/2"_s, u"1,250,5"_s})
        row("en", junk, junk);
    row("de", u"12.5"_s, u"12.5"_s);
    // The other form is understood where it can mean only one number, as in amounts.
    row("de", u"1,250.50"_s, u"1250.50"_s);
    row("en", u"1.250,50"_s, u"1250.50"_s);
    row("en", u"1 250"_s, u"1250"_s);
    // Three digits after one sign follow the region's form of numbers, even where its form of money differs.
    row("en_FI", u"1,234"_s, u"1.234"_s);
    // Whether its comma stands before decimals depends on the release of CLDR.
    const bool hasDecimalComma = QLocale(u"cv_RU"_s).decimalPoint() == u","_s;
    row("cv_RU", u"1,234"_s, hasDecimalComma ? u"1.234"_s : u"1234"_s);
}

void TestMoney::typed()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QTEST(plainDecimal(typed, QLocale(locale)), "plain");
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
