// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests that what a system of each region writes is read, and that what is shown there is read
// back. The program speaks English throughout, which must not matter.
#include "core/currency.h"
#include "core/entry/amounttext.h"
#include "core/entry/momenttext.h"
#include "core/region.h"
#include "support/regions.h"

#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    const char *region;
    QString decimals, thousands, dinars; ///< 12.50 THB, 15000 THB and IDR, 1.250 KWD and TND as typed
    QString day;                         ///< 12.50 THB, 15000 THB and IDR, 1.250 KWD and TND as typed
    Qt::DayOfWeek weekBegins;
};

QList<Row> rows()
{
    constexpr auto monday = Qt::Monday, sunday = Qt::Sunday, saturday = Qt::Saturday;
    const QString point = u"12.50"_s, comma = u"12,50"_s;
    const QString afterComma = u"1,250"_s, afterPoint = u"1.250"_s;
    const QString byPoint = u"15.000"_s, byComma = u"15,000"_s, bySpace = u"15 000"_s,
                  byNarrow = u"15\u202f000"_s, byQuote = u"15’000"_s;
    const bool isPointInKhmer = QLocale(u"km_KH"_s).decimalPoint() == u"."_s; // it depends on CLDR's release
    return {
        {"fr_FR", comma, byNarrow, afterComma, u"05/12/2026"_s, monday},
        {"fr_TN", comma, bySpace, afterComma, u"05/12/2026"_s, monday},
        {"fr_CH", point, bySpace, afterPoint, u"05.12.2026"_s, monday},
        {"fr_CA", comma, bySpace, afterComma, u"2026-12-05"_s, sunday},
        {"fr_BE", comma, bySpace, afterComma, u"5/12/26"_s, monday},
        {"ar_TN", comma, byPoint, afterComma, u"5/12/2026"_s, monday},
        {"ar_MA", comma, byPoint, afterComma, u"5/12/2026"_s, monday},
        {"ar_SA", u"١٢٫٥٠"_s, u"١٥٬٠٠٠"_s, u"١٫٢٥٠"_s, u"٥/١٢/٢٠٢٦"_s, sunday},
        {"ar_EG", u"١٢٫٥٠"_s, u"١٥٬٠٠٠"_s, u"١٫٢٥٠"_s, u"٥/١٢/٢٠٢٦"_s, saturday},
        {"ar_KW", u"١٢٫٥٠"_s, u"١٥٬٠٠٠"_s, u"١٫٢٥٠"_s, u"٥/١٢/٢٠٢٦"_s, saturday},
        {"ar_AE", point, byComma, QString(), u"5/12/2026"_s, Qt::DayOfWeek(0)},
        {"fa_IR", u"۱۲٫۵۰"_s, u"۱۵٬۰۰۰"_s, u"۱٫۲۵۰"_s, u"2026/12/5"_s, saturday},
        {"he_IL", point, byComma, afterPoint, u"5.12.2026"_s, sunday},
        {"tr_TR", comma, byPoint, afterComma, u"5.12.2026"_s, monday},
        {"de_DE", comma, byPoint, afterComma, u"05.12.2026"_s, monday},
        {"de_CH", point, byQuote, afterPoint, u"05.12.26"_s, monday},
        {"de_AT", comma, byPoint, afterComma, u"5.12.2026"_s, monday},
        {"it_IT", comma, byPoint, afterComma, u"05/12/2026"_s, monday},
        {"it_CH", point, byQuote, afterPoint, u"05.12.2026"_s, monday},
        {"es_ES", comma, byPoint, afterComma, u"5/12/2026"_s, monday},
        {"es_MX", point, byComma, afterPoint, u"05/12/2026"_s, sunday},
        {"es_AR", comma, byPoint, afterComma, u"5/12/2026"_s, monday},
        {"pt_BR", comma, byPoint, afterComma, u"05/12/2026"_s, sunday},
        {"pt_PT", comma, bySpace, afterComma, u"05/12/2026"_s, sunday},
        {"nl_NL", comma, byPoint, afterComma, u"05-12-2026"_s, monday},
        {"da_DK", comma, byPoint, afterComma, u"05.12.2026"_s, monday},
        {"nb_NO", comma, bySpace, afterComma, u"05.12.2026"_s, monday},
        {"sv_SE", comma, bySpace, afterComma, u"2026-12-05"_s, monday},
        {"fi_FI", comma, bySpace, afterComma, u"5.12.2026"_s, monday},
        {"pl_PL", comma, bySpace, afterComma, u"5.12.2026"_s, monday},
        {"cs_CZ", comma, bySpace, afterComma, u"05.12.2026"_s, monday},
        {"bg_BG", comma, bySpace, afterComma, u"5.12.2026 г."_s, monday},
        {"ru_RU", comma, bySpace, afterComma, u"05.12.2026"_s, monday},
        {"uk_UA", comma, bySpace, afterComma, u"05.12.2026"_s, monday},
        {"el_GR", comma, byPoint, afterComma, u"5/12/2026"_s, monday},
        {"ro_RO", comma, byPoint, afterComma, u"05.12.2026"_s, monday},
        {"id_ID", comma, byPoint, afterComma, u"05/12/2026"_s, sunday},
        {"ms_MY", point, byComma, afterPoint, u"5/12/2026"_s, monday},
        {"fil_PH", point, byComma, afterPoint, u"12/5/2026"_s, sunday},
        {"th_TH", point, byComma, afterPoint, u"5/12/2569"_s, sunday},
        {"vi_VN", comma, byPoint, afterComma, u"05/12/2026"_s, monday},
        {"km_KH", isPointInKhmer ? point : comma, isPointInKhmer ? byComma : byPoint,
         isPointInKhmer ? afterPoint : afterComma, u"5/12/26"_s, sunday},
        {"lo_LA", comma, byPoint, afterComma, u"5/12/2026"_s, sunday},
        {"my_MM", u"၁၂.၅၀"_s, u"၁၅,၀၀၀"_s, u"၁.၂၅၀"_s, u"၅-၁၂-၂၀၂၆"_s, sunday},
        {"si_LK", point, byComma, afterPoint, u"2026-12-05"_s, monday},
        {"hi_IN", point, byComma, afterPoint, u"5/12/2026"_s, sunday},
        {"en_IN", point, byComma, afterPoint, u"05/12/2026"_s, sunday},
        {"bn_BD", u"১২.৫০"_s, u"১৫,০০০"_s, u"১.২৫০"_s, u"৫/১২/২৬"_s, sunday},
        {"ne_NP", u"१२.५०"_s, u"१५,०००"_s, u"१.२५०"_s, u"२०२६/१२/५"_s, sunday},
        {"ja_JP", point, byComma, afterPoint, u"2026/12/05"_s, sunday},
        {"ko_KR", point, byComma, afterPoint, u"2026. 12. 5."_s, sunday},
        {"zh_CN", point, byComma, afterPoint, u"2026/12/5"_s, Qt::DayOfWeek(0)},
        {"zh_TW", point, byComma, afterPoint, u"2026/12/5"_s, sunday},
        {"zh_HK", point, byComma, afterPoint, u"5/12/2026"_s, sunday},
        {"en_SG", point, byComma, afterPoint, u"05/12/2026"_s, sunday},
        {"en_US", point, byComma, afterPoint, u"12/5/2026"_s, sunday},
        {"en_GB", point, byComma, afterPoint, u"05/12/2026"_s, monday},
        {"en_DE", comma, byPoint, afterComma, u"05/12/2026"_s, monday},
        {"pt_CV", comma, bySpace, afterComma, u"05/12/2026"_s, monday},
    };
}

/// Returns the text for messages.
QByteArray words(const QString &shown) { return shown.toUtf8(); }

/// The time is Wednesday, 25 November 2026, 10:12 in Bangkok; the program speaks English.
MomentSetting settingOf(const QString &region, const char *language = "en")
{
    return {utcTime(QDate(2026, 11, 25), QTime(3, 12, 34)), QTimeZone("Asia/Bangkok"),
            QLocale(region), QTime(23, 59), QLocale(QString::fromLatin1(language))};
}

QString localText(const Moment &moment)
{
    return moment.utc.isValid()
        ? moment.utc.addSecs(7 * 3600).toString(u"yyyy-MM-dd HH:mm"_s)
        : u"fault %1"_s.arg(int(moment.fault));
}

} // namespace

class TestRegions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableHasAllRegions()
    {
        QVERIFY(std::size(triedRegions) >= 40);
        QStringList here, tried;
        for (const Row &row : rows())
            here << QString::fromLatin1(row.region);
        for (const char *region : triedRegions)
            tried << QString::fromLatin1(region);
        QCOMPARE(here, tried);
    }
    void typedAmounts_data() { regions(); }
    void typedAmounts();
    void shownAmountsAreReadBack_data() { regions(); }
    void shownAmountsAreReadBack();
    void shownNumbersAreReadBack_data() { regions(); }
    void shownNumbersAreReadBack();
    void typedDays_data() { regions(); }
    void typedDays();
    void shownDaysAndTimesAreReadBack_data() { regions(); }
    void shownDaysAndTimesAreReadBack();
    void weekBeginsWhereTheRegionsDoes_data() { regions(); }
    void weekBeginsWhereTheRegionsDoes();
    void wordsOfTheProgramComeFirst_data();
    void wordsOfTheProgramComeFirst();
    void oneThousandOrOne_data();
    void oneThousandOrOne();
    void inUse();

private:
    static void regions()
    {
        QTest::addColumn<int>("row");
        const QList<Row> all = rows();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].region) << i;
    }
    static Row fetched()
    {
        QFETCH(int, row);
        return rows().at(row);
    }
};

void TestRegions::typedAmounts()
{
    const Row row = fetched();
    const QLocale region{QString::fromLatin1(row.region)};
    const auto minor = [&region](const QString &typed, const char *currency) {
        const auto money = readAmount(typed, region, QString::fromLatin1(currency));
        return money ? money->minor() : -1 - qint64(money.error());
    };
    for (const char *currency : {"THB", "EUR", "TRY", "BRL"})
        QCOMPARE(minor(row.decimals, currency), 1250);
    for (const char *currency : {"THB", "EUR", "IDR"})
        QCOMPARE(minor(row.thousands, currency), 1'500'000);
    for (const char *currency : {"JPY", "VND", "KRW"})
        QCOMPARE(minor(row.thousands, currency), 15'000);
    for (const char *currency : {"KWD", "TND"}) {
        if (!row.dinars.isEmpty()) // CLDR's releases agree on it
            QCOMPARE(minor(row.dinars, currency), 1250);
        QCOMPARE(minor(row.thousands, currency), 15'000'000);
    }
}

void TestRegions::shownAmountsAreReadBack()
{
    const QLocale region{QString::fromLatin1(fetched().region)};
    for (const char *code : {"JPY", "VND", "KRW", "IDR", "THB", "EUR", "USD", "INR", "CHF", "KWD", "TND"}) {
        const QString currency = QString::fromLatin1(code);
        for (const qint64 minor : {1LL, 50LL, 1234LL, 15'000LL, 125'000LL, 125'050LL, 1'250'000LL,
                                   123'456'789LL, 999'999'999'999'999LL}) {
            const QString shown = Money::fromMinor(minor, currency)->display(region);
            const auto read = readAmount(shown, region, currency);
            QVERIFY2(read && read->minor() == minor, words(shown));
        }
    }
}

/// Prices in a table have no currency sign.
void TestRegions::shownNumbersAreReadBack()
{
    const QLocale region{QString::fromLatin1(fetched().region)};
    for (const QString &plain : {u"0.05"_s, u"1000"_s, u"9007199254740993.01"_s, u"12.5"_s, u"1.250"_s, u"15000"_s, u"1234567.125"_s}) {
        for (const bool groups : {true, false})
            QCOMPARE(plainDecimal(localDecimal(plain, region, groups), region), plain);
    }
}

void TestRegions::typedDays()
{
    const Row row = fetched();
    QCOMPARE(localText(readMoment(row.day, settingOf(QString::fromLatin1(row.region)))),
             u"2026-12-05 23:59"_s);
}

void TestRegions::shownDaysAndTimesAreReadBack()
{
    const QString name = QString::fromLatin1(fetched().region);
    const QLocale region(name);
    for (int i = 0; i < 40; ++i) {
        const QDate day = QDate(2026, 11, 26).addDays(i * 37);
        const QTime time((i * 7 + 1) % 24, (i * 13) % 60);
        const QString expected = QDateTime(day, time).toString(u"yyyy-MM-dd HH:mm"_s);
        for (const QString &form : {dateFormat(region), region.dateFormat(QLocale::ShortFormat)}) {
            const QString shown =
                region.toString(day, form) + u' ' + region.toString(time, timeFormat(region));
            QVERIFY2(localText(readMoment(shown, settingOf(name))) == expected, words(shown));
        }
    }
}

/// Next Sunday is in four days where the week begins on Sunday, and in eleven where it ends on Sunday.
void TestRegions::weekBeginsWhereTheRegionsDoes()
{
    const Row row = fetched();
    const QString name = QString::fromLatin1(row.region);
    const Qt::DayOfWeek first = QLocale(name).firstDayOfWeek();
    if (row.weekBegins != 0) // CLDR's releases agree on it
        QCOMPARE(first, row.weekBegins);
    const char *nextSunday = first == Qt::Monday ? "2026-12-06 09:00" : "2026-11-29 09:00";
    QCOMPARE(localText(readMoment(u"next Sunday 9:00"_s, settingOf(name))),
             QString::fromLatin1(nextSunday));
}

void TestRegions::wordsOfTheProgramComeFirst_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *region, const char *language, const QString &typed,
                        const char *expected) {
        QTest::addRow("%s %s %s", region, language, qUtf8Printable(typed))
            << QString::fromLatin1(region) << QString::fromLatin1(language) << typed
            << QString::fromLatin1(expected);
    };
    row("fr_FR", "en", u"5 Mar 9:00"_s, "2027-03-05 09:00");
    row("fr_FR", "fr", u"mar 9:00"_s, "2026-12-01 09:00"); // "mar" is short for mardi, Tuesday
    row("fr_FR", "en", u"mardi 9:00"_s, "2026-12-01 09:00");
    row("fr_FR", "en", u"25 décembre 2026"_s, "2026-12-25 23:59");
    row("cs_CZ", "en", u"the 1st"_s, "2026-12-01 23:59"); // "st" is Wednesday in Czech
    row("de_DE", "en", u"5 Mai 2027"_s, "2027-05-05 23:59");
    row("de_DE", "vi", u"mai 9:00"_s, "2026-11-26 09:00"); // "mai" is tomorrow in Vietnamese
    row("de_DE", "th", u"พรุ่งนี้ 9:00"_s, "2026-11-26 09:00");
    row("ko_KR", "en", u"오후 2:30"_s, "2026-11-25 14:30");
}

void TestRegions::wordsOfTheProgramComeFirst()
{
    QFETCH(QString, region);
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QTEST(localText(readMoment(typed, settingOf(region, qPrintable(language)))), "expected");
}

void TestRegions::oneThousandOrOne_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *region, const char *currency, const QString &typed,
                        const QString &plain) {
        QTest::addRow("%s %s %s", region, currency, qUtf8Printable(typed))
            << QString::fromLatin1(region) << QString::fromLatin1(currency) << typed << plain;
    };
    row("de_DE", "KWD", u"1.250"_s, u"1250"_s);
    row("ar_TN", "TND", u"1.250"_s, u"1250"_s);
    row("en_US", "TND", u"1,250"_s, u"1250"_s);
    row("fr_TN", "TND", u"1.250"_s, u"1.250"_s); // fits neither form: refused below
    row("de_AT", "KWD", u"1.250"_s, u"1250"_s);  // the form of money there; other numbers are written 1 250
    row("fr_CH", "KWD", u"1.250"_s, u"1.250"_s);
    row("fr_FR", "IDR", u"15.000"_s, u"15000"_s);
    row("ar_EG", "", u"1.250"_s, u"1.250"_s);
    row("de_AT", "", u"1.250,50"_s, u"1250.50"_s); // a price in any currency
    row("fr_CH", "", u"12.50"_s, u"12.50"_s);
    row("ff_Adlm_GN", "GNF", u"𞥑𞥒⹁𞥓𞥔𞥕"_s, u"12345"_s); // digits outside the basic plane
}

void TestRegions::oneThousandOrOne()
{
    QFETCH(QString, region);
    QFETCH(QString, currency);
    QFETCH(QString, typed);
    QTEST(amountText(typed, QLocale(region), currency), "plain");
}

/// This test is the last, since the region in use stays until the program ends.
void TestRegions::inUse()
{
    QLocale::setDefault(QLocale(u"de_DE"_s));
    QCOMPARE(dateLocale().name(), u"de_DE"_s); // until a region is in use
    QCOMPARE(wordLocale().name(), u"de_DE"_s);
    useRegion({QLocale(u"fr_FR"_s), QLocale(u"zh_TW"_s), QLocale(u"en_GB"_s)});
    QCOMPARE(QLocale().name(), u"fr_FR"_s);
    QCOMPARE(wordLocale().toString(QDate(2026, 12, 5), u"d MMMM"_s), u"5 December"_s);
    QCOMPARE(shortDateTime(QDateTime(QDate(2026, 12, 5), QTime(14, 30))), u"2026/12/5 下午2:30"_s);
    QCOMPARE(timeWithSeconds(QTime(2, 30, 9)), u"上午2:30:09"_s);
}

QTEST_GUILESS_MAIN(TestRegions)
#include "tst_regions.moc"
