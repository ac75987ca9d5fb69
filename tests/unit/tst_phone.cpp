// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/phone.h"

#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestPhone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void e164_data();
    void e164();
    void nice_data();
    void nice();
};

void TestPhone::e164_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("entered");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *country, const QString &entered, const char *expected) {
        QTest::addRow("%s %s", country, qUtf8Printable(entered))
            << QString::fromLatin1(country) << entered << QString::fromLatin1(expected);
    };
    row("TH", u"0812345678"_s, "+66812345678");
    row("TH", u"081-234-5678"_s, "+66812345678");
    row("TH", u"+66 81 234 5678"_s, "+66812345678");
    row("TH", u"๐๘๑๒๓๔๕๖๗๘"_s, "+66812345678");
    row("TH", u"+918767677665"_s, "+918767677665");
    row("", u"+918767677665"_s, "+918767677665");
    row("VN", u"0912 345 678"_s, "+84912345678");
    row("DE", u"(030) 901820"_s, "+4930901820");
    row("IT", u"06 69812345"_s, "+390669812345"); // Italian numbers keep their 0
    row("", u"0812345678"_s, "");
    row("XX", u"0812345678"_s, "");
    row("TH", u""_s, "");
    row("TH", u"12"_s, "");
    row("TH", u"+6612345678901234"_s, "");
    row("TH", u"+999123456789"_s, "");
    row("TH", u"abc"_s, "");
    row("DE", u"08-2884c48(34-24-2884"_s, ""); // in the numbering plan, but too long for E.164
    row("TH", u"0812345678 ext. 5"_s, "");
    row("TH", u"0812345678, 0812345679"_s, "");
    row("TH", u"0066812345651"_s, "+66812345651");
    row("TH", u"00 66 81 234 5651"_s, "+66812345651");
    row("TH", u"812345656.0"_s, "+66812345656");
    row("TH", u"=\"0812345657\""_s, "+66812345657");
    row("TH", u"tel:+66812345655"_s, "+66812345655");
    row("TH", u"0812345678 #5"_s, "");
    row("TH", u"02 234 5647 ต่อ 12"_s, "");
    // These contain invisible characters, as messengers and web pages put them around numbers.
    row("TH", u"\u202a+66 81 234 5631\u202c"_s, "+66812345631");
    row("TH", u"081\u200b2345636"_s, "+66812345636");
    row("TH", u"+66\ufe0d 81-234-5635"_s, "+66812345635");
    row("TH", u"081\u00ad234\u00ad5639"_s, "+66812345639");
    row("TH", u"081\u2060234\u20605641"_s, "+66812345641");
    row("TH", u"\u2068+66 81 234 5637\u2069"_s, "+66812345637");
    row("TH", u"081\u00a0234\u20115634"_s, "+66812345634");
}

void TestPhone::e164()
{
    QFETCH(QString, country);
    QFETCH(QString, entered);
    const auto number = phoneToE164(entered, country);
    QTEST(number.value_or(QString()), "expected");
    if (number)
        QCOMPARE(phoneToE164(*number, QString()), number);
}

void TestPhone::nice_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("entered");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *country, const QString &entered, const char *expected) {
        QTest::addRow("%s %s", country, qUtf8Printable(entered))
            << QString::fromLatin1(country) << entered << QString::fromLatin1(expected);
    };
    row("TH", u"0812345678"_s, "+66 81 234 5678");
    row("SG", u"6123 4567"_s, "+65 6123 4567");
    row("US", u"(415) 555-2671"_s, "+1 415-555-2671");
    row("GB", u"020 7946 0018"_s, "+44 20 7946 0018");
    row("DE", u"030/901820"_s, "+49 30 901820");
    row("FR", u"06 12 34 56 78"_s, "+33 6 12 34 56 78");
    row("CH", u"044 668 18 00"_s, "+41 44 668 18 00");
    row("JP", u"090-1234-5678"_s, "+81 90-1234-5678");
    row("KR", u"010-1234-5678"_s, "+82 10-1234-5678");
    // The grouping of digits depends on the library's release; how the digits are written must not matter.
    row("EG", u"٠١٠٠ ١٢٣ ٤٥٦٧"_s, nicePhone(u"01001234567"_s, u"EG"_s).toUtf8().constData());
    row("IN", u"९८७६५ ४३२१०"_s, "+91 98765 43210");
    row("ID", u"0812-3456-7890"_s, "+62 812-3456-7890");
    row("TW", u"0912 345 678"_s, "+886 912 345 678");
    row("BR", u"(11) 96123-4567"_s, "+55 11 96123-4567");
    row("SE", u"070-123 45 67"_s, "+46 70 123 45 67");
    row("TH", u"+46701234567"_s, "+46 70 123 45 67");
    row("TH", u"12"_s, "12");
    row("", u""_s, "");
}

void TestPhone::nice()
{
    QFETCH(QString, country);
    QFETCH(QString, entered);
    QFETCH(QString, expected);
    const QString nice = nicePhone(entered, country);
    QCOMPARE(nice, expected);
    if (nice != entered) // the shown text has the same meaning in every country
        QCOMPARE(phoneToE164(nice, QString()), phoneToE164(entered, country));
}

QTEST_GUILESS_MAIN(TestPhone)
#include "tst_phone.moc"
