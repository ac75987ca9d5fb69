// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/currency.h"
#include "core/entry/amounttext.h"

#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestAmountText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void leaves_data();
    void leaves();
    void refuses_data();
    void refuses();
    void understandsWhatItShows_data();
    void understandsWhatItShows();
};

namespace {

void addRow(const char *locale, const char *currency, const QString &typed, const QString &plain)
{
    QTest::addRow("%s %s %s", locale, currency, qUtf8Printable(typed))
        << QString::fromLatin1(locale) << QString::fromLatin1(currency) << typed << plain;
}

void addColumns()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("plain");
}

} // namespace

void TestAmountText::reads_data()
{
    addColumns();
    // With both signs, each form is clear in any locale.
    for (const char *locale : {"en_US", "de_DE", "fr_CH", "th_TH", "vi_VN", "ja_JP", "ko_KR",
                               "ar_EG", "hi_IN", "id_ID", "zh_TW", "pt_BR", "sv_SE"}) {
        addRow(locale, "THB", u"1.250,50"_s, u"1250.50"_s);
        addRow(locale, "THB", u"1,250.50"_s, u"1250.50"_s);
        addRow(locale, "THB", u"1250"_s, u"1250"_s);
        addRow(locale, "THB", u"١٢٥٠"_s, u"1250"_s);
        addRow(locale, "THB", u"๑๒๕๐"_s, u"1250"_s);
        addRow(locale, "THB", u"1250k"_s, u"1250000"_s);
        addRow(locale, "THB", u"1 250 000"_s, u"1250000"_s);
        addRow(locale, "THB", u"1’250’000"_s, u"1250000"_s);
        addRow(locale, "THB", u"฿1250"_s, u"1250"_s);
        addRow(locale, "THB", u"1250 THB"_s, u"1250"_s);
        addRow(locale, "VND", u"1.250.000"_s, u"1250000"_s);
        addRow(locale, "VND", u"1,250,000"_s, u"1250000"_s);
    }
    // One sign before three digits is read by the locale, and by the currency where the locale
    // cannot be meant.
    addRow("en_US", "THB", u"1,250"_s, u"1250"_s);
    addRow("de_DE", "EUR", u"1.250"_s, u"1250"_s);
    addRow("id_ID", "IDR", u"1.250"_s, u"1250"_s);
    addRow("en_US", "VND", u"1.250"_s, u"1250"_s);
    addRow("vi_VN", "VND", u"1,250"_s, u"1250"_s);
    addRow("en_US", "KWD", u"1.250"_s, u"1.250"_s);
    addRow("de_DE", "KWD", u"1,250"_s, u"1.250"_s);
    addRow("en_US", "THB", u"1.250"_s, u"1.250"_s); // the checks say that it has too many decimals
    addRow("en_US", "JPY", u"0.500"_s, u"0.500"_s);
    addRow("fr_FR", "EUR", u"1.250"_s, u"1250"_s);
    addRow("fr_CH", "CHF", u"12.5"_s, u"12.5"_s);
    addRow("de_DE", "EUR", u"12.5"_s, u"12.5"_s);
    addRow("en_IN", "INR", u"12,50,000"_s, u"1250000"_s);
    addRow("hi_IN", "INR", u"₹१२,५०,०००.५०"_s, u"1250000.50"_s);
    addRow("ar_EG", "EGP", u"١٬٢٥٠٫٥٠"_s, u"1250.50"_s);
    addRow("sv_SE", "SEK", u"1 250,50 kr"_s, u"1250.50"_s);
    addRow("pt_BR", "BRL", u"R$ 1.250,50"_s, u"1250.50"_s);
    addRow("id_ID", "IDR", u"Rp 2,5jt"_s, u"2500000"_s);
    addRow("ja_JP", "JPY", u"¥１，２５０"_s, u"1250"_s);
    addRow("ja_JP", "JPY", u"3万円"_s, u"30000"_s);
    addRow("ko_KR", "KRW", u"5만 원"_s, u"50000"_s);
    addRow("zh_TW", "TWD", u"NT$1,250"_s, u"1250"_s);
    addRow("th_TH", "THB", u"5 แสนบาท"_s, u"500000"_s);
    addRow("vi_VN", "VND", u"2tr5"_s, u"2500000"_s);
    addRow("vi_VN", "VND", u"1,2 triệu"_s, u"1200000"_s);
    addRow("vi_VN", "VND", u"500 nghìn đ"_s, u"500000"_s);
    addRow("en_US", "USD", u"1.2m"_s, u"1200000"_s);
    addRow("de_DE", "EUR", u"1,2 Mio €"_s, u"1200000"_s);
    addRow("en_IN", "INR", u"1.5 lakh"_s, u"150000"_s);
    addRow("en_US", "VND", u"1.250k"_s, u"1250"_s);
    addRow("en_US", "USD", u"0.0005k"_s, u"0.5"_s);
    addRow("en_US", "USD", u"-$5"_s, u"-5"_s);
    addRow("en_US", "USD", u".5"_s, u"0.5"_s);
    addRow("en_US", "USD", u"12."_s, u"12"_s);
    addRow("en_US", "XXY", u"$12"_s, u"12"_s);
}

void TestAmountText::reads()
{
    QFETCH(QString, locale);
    QFETCH(QString, currency);
    QFETCH(QString, typed);
    QTEST(amountText(typed, QLocale(locale), currency), "plain");
}

void TestAmountText::leaves_data()
{
    addColumns();
    for (const QString &junk :
         {u""_s, u" "_s, u"abc"_s, u"1e9"_s, u"k"_s, u"12q"_s, u"1,25"_s, u"12,50,000"_s,
          u"1.2.3"_s, u"1,2500"_s, u"--5"_s, u"1/2"_s, u"1 25"_s, u"12 EUR"_s, u"€12"_s, u"0x10"_s,
          u"1.250.00"_s, u"1,250.000,00"_s, u"2tr5555555"_s, u"1 2 3"_s, u"."_s, u"5%"_s})
        addRow("en_US", "THB", junk, junk);
    addRow("fr_FR", "KWD", u"1.250"_s, u"1.250"_s);
}

void TestAmountText::leaves()
{
    reads();
}

void TestAmountText::refuses_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *locale, const char *currency, const QString &typed,
                        MoneyFault fault) {
        QTest::addRow("%s %s %s", locale, currency, qUtf8Printable(typed))
            << QString::fromLatin1(locale) << QString::fromLatin1(currency) << typed << int(fault);
    };
    row("en_US", "THB", u"1.250"_s, MoneyFault::TooManyDecimals);
    row("en_US", "THB", u"2.345"_s, MoneyFault::TooManyDecimals);
    row("vi_VN", "VND", u"1250,5"_s, MoneyFault::TooManyDecimals);
    row("ja_JP", "JPY", u"0.5"_s, MoneyFault::TooManyDecimals);
    row("de_DE", "KWD", u"1,2345"_s, MoneyFault::TooManyDecimals);
    row("th_TH", "THB", u"-5"_s, MoneyFault::Negative);
    row("en_US", "THB", u"99999999999k"_s, MoneyFault::TooLarge);
    row("en_US", "THB", u""_s, MoneyFault::Empty);
    row("en_US", "THB", u"ten"_s, MoneyFault::NotANumber);
    row("en_US", "ABC", u"5"_s, MoneyFault::UnknownCurrency);
}

void TestAmountText::refuses()
{
    QFETCH(QString, locale);
    QFETCH(QString, currency);
    QFETCH(QString, typed);
    const auto money = readAmount(typed, QLocale(locale), currency);
    QVERIFY(!money);
    QTEST(int(money.error()), "fault");
}

void TestAmountText::understandsWhatItShows_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"en_US", "en_GB", "de_DE", "de_CH", "fr_FR", "fr_CH", "th_TH",
                               "vi_VN", "ja_JP", "ko_KR", "ar_EG", "ar_SA", "he_IL", "fa_IR", "hi_IN",
                               "bn_BD", "id_ID", "zh_TW", "zh_CN", "pt_BR", "pt_PT", "es_ES", "es_MX",
                               "sv_SE", "nb_NO", "fi_FI", "pl_PL", "ru_RU", "tr_TR", "it_CH"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

/// A field shows an amount in the currency's form, and a person changes one of its digits.
void TestAmountText::understandsWhatItShows()
{
    QFETCH(QString, locale);
    const QStringList currencies = currencyCodes();
    for (const QString &currency : currencies) {
        for (const qint64 minor : {1LL, 50LL, 1234LL, 125050LL, 123456789LL, 999999999999999LL}) {
            const auto money = Money::fromMinor(minor, currency);
            const QString shown = money->display(QLocale(locale));
            QVERIFY2(amountText(shown, QLocale(locale), currency).contains(u'.') ||
                         currencyDigits(currency) == 0 || minor % 100 == 0,
                     qUtf8Printable(shown));
            const auto read = readAmount(shown, QLocale(locale), currency);
            QVERIFY2(read && *read == *money, qUtf8Printable(currency + u' ' + shown));
        }
    }
}

QTEST_GUILESS_MAIN(TestAmountText)
#include "tst_amounttext.moc"
