// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/entry/momenttext.h"

#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestMomentText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phrases_data();
    void phrases();
    void dates_data();
    void dates();
    void namesOfEachLocale_data();
    void namesOfEachLocale();
    void leaves_data();
    void leaves();
    void clockChanges();
};

namespace {

/// The time is Wednesday, 25 November 2026, 10:12:34 in Bangkok.
MomentSetting settingOf(const QString &locale)
{
    return {utcTime(QDate(2026, 11, 25), QTime(3, 12, 34)), QTimeZone("Asia/Bangkok"),
            QLocale(locale), QTime(23, 59)};
}

QString localText(const Moment &moment)
{
    if (moment.fault != Moment::Fault::None)
        return u"fault %1"_s.arg(int(moment.fault));
    return moment.utc.addSecs(7 * 3600).toString(u"yyyy-MM-dd HH:mm"_s);
}

void addRow(const char *locale, const QString &typed, const char *expected)
{
    QTest::addRow("%s %s", locale, qUtf8Printable(typed))
        << QString::fromLatin1(locale) << typed << QString::fromLatin1(expected);
}

void addColumns()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
}

} // namespace

void TestMomentText::phrases_data()
{
    addColumns();
    addRow("en_US", u"in 2 hours"_s, "2026-11-25 12:13");
    addRow("en_US", u"In 90 minutes"_s, "2026-11-25 11:43");
    addRow("en_US", u"2h"_s, "2026-11-25 12:13");
    addRow("en_US", u"in 1 hour 30 min"_s, "2026-11-25 11:43");
    addRow("en_US", u"in an hour"_s, "2026-11-25 11:13");
    addRow("en_US", u"+3d"_s, "2026-11-28 10:13");
    addRow("en_US", u"in 3 days"_s, "2026-11-28 10:13");
    addRow("en_US", u"in 3 days at 9:00"_s, "2026-11-28 09:00");
    addRow("en_US", u"in a week"_s, "2026-12-02 10:13");
    addRow("en_US", u"2 weeks from now"_s, "2026-12-09 10:13");
    addRow("en_US", u"in 1 month"_s, "2026-12-25 10:13");
    addRow("en_US", u"next week"_s, "2026-12-02 10:13");
    addRow("en_US", u"next month"_s, "2026-12-25 10:13");
    addRow("en_US", u"tomorrow 9:00"_s, "2026-11-26 09:00");
    addRow("en_US", u"tomorrow at 9am"_s, "2026-11-26 09:00");
    addRow("en_US", u"tomorrow 9 pm"_s, "2026-11-26 21:00");
    addRow("en_US", u"9:00 tomorrow"_s, "2026-11-26 09:00");
    addRow("en_US", u"tomorrow"_s, "2026-11-26 23:59");
    addRow("en_US", u"today 18:00"_s, "2026-11-25 18:00");
    addRow("en_US", u"today"_s, "2026-11-25 23:59");
    addRow("en_US", u"tomorrow noon"_s, "2026-11-26 12:00");
    addRow("en_US", u"today midnight"_s, "2026-11-26 00:00");
    addRow("en_US", u"today 12am"_s, "2026-11-25 00:00");
    addRow("en_US", u"today 24:00"_s, "2026-11-26 00:00");
    addRow("en_US", u"day after tomorrow 8:30"_s, "2026-11-27 08:30");
    addRow("en_US", u"18:00"_s, "2026-11-25 18:00");
    addRow("en_US", u"9:00"_s, "2026-11-26 09:00"); // today's 9:00 is over
    addRow("en_US", u"Friday"_s, "2026-11-27 23:59");
    addRow("en_US", u"fri 14:30"_s, "2026-11-27 14:30");
    addRow("en_US", u"this friday 9"_s, "2026-11-27 09:00");
    addRow("en_US", u"next Friday 14:30"_s, "2026-12-04 14:30");
    addRow("en_US", u"Wednesday"_s, "2026-12-02 23:59"); // today would be "today"
    addRow("en_US", u"Wednesday 18:00"_s, "2026-11-25 18:00");
    addRow("en_US", u"Wednesday 9:00"_s, "2026-12-02 09:00");
    addRow("en_US", u"25 Dec"_s, "2026-12-25 23:59");
    addRow("en_US", u"December 25, 2026 2:30 pm"_s, "2026-12-25 14:30");
    addRow("en_US", u"Friday, 25th of December 14:00"_s, "2026-12-25 14:00");
    addRow("en_US", u"1 Jan"_s, "2027-01-01 23:59");
    addRow("en_US", u"29 Feb"_s, "2028-02-29 23:59");
    addRow("en_US", u"the 3rd"_s, "2026-12-03 23:59");
    addRow("th_TH", u"อีก 2 ชั่วโมง"_s, "2026-11-25 12:13");
    addRow("th_TH", u"อีก๒ชั่วโมง"_s, "2026-11-25 12:13");
    addRow("th_TH", u"อีก 3 วัน"_s, "2026-11-28 10:13");
    addRow("th_TH", u"2 อาทิตย์"_s, "2026-12-09 10:13");
    addRow("th_TH", u"พรุ่งนี้ 9:00"_s, "2026-11-26 09:00");
    addRow("th_TH", u"พรุ่งนี้9.00น."_s, "2026-11-26 09:00");
    addRow("th_TH", u"พรุ่งนี้ บ่าย 2 โมง"_s, "2026-11-26 14:00");
    addRow("th_TH", u"วันนี้ 2 ทุ่ม"_s, "2026-11-25 20:00");
    addRow("th_TH", u"วันนี้ เวลา 18:00 น."_s, "2026-11-25 18:00");
    addRow("th_TH", u"มะรืนนี้ เที่ยง"_s, "2026-11-27 12:00");
    addRow("th_TH", u"วันศุกร์"_s, "2026-11-27 23:59");
    addRow("th_TH", u"วันศุกร์หน้า 14:30"_s, "2026-12-04 14:30");
    addRow("th_TH", u"ศุกร์หน้า"_s, "2026-12-04 23:59");
    addRow("th_TH", u"สัปดาห์หน้า"_s, "2026-12-02 23:59");
    addRow("th_TH", u"25 ธ.ค. 2569 14.30 น."_s, "2026-12-25 14:30");
    addRow("th_TH", u"25 ธันวาคม พ.ศ. 2569"_s, "2026-12-25 23:59");
    addRow("th_TH", u"tomorrow 9:00"_s, "2026-11-26 09:00");
    addRow("vi_VN", u"trong 2 giờ"_s, "2026-11-25 12:13");
    addRow("vi_VN", u"2 giờ nữa"_s, "2026-11-25 12:13");
    addRow("vi_VN", u"sau 3 ngày"_s, "2026-11-28 10:13");
    addRow("vi_VN", u"ngày mai 9:00"_s, "2026-11-26 09:00");
    addRow("vi_VN", u"mai 9h30"_s, "2026-11-26 09:30");
    addRow("vi_VN", u"mai 9 giờ sáng"_s, "2026-11-26 09:00");
    addRow("vi_VN", u"hôm nay 8 giờ tối"_s, "2026-11-25 20:00");
    addRow("vi_VN", u"hôm nay 18:00"_s, "2026-11-25 18:00");
    addRow("vi_VN", u"thứ sáu"_s, "2026-11-27 23:59");
    addRow("vi_VN", u"thu 6 14:30"_s, "2026-11-27 14:30");
    addRow("vi_VN", u"thứ sáu tuần sau 14:30"_s, "2026-12-04 14:30");
    addRow("vi_VN", u"chủ nhật"_s, "2026-11-29 23:59");
    addRow("vi_VN", u"25 tháng 12 năm 2026"_s, "2026-12-25 23:59");
    addRow("vi_VN", u"ngày 25/12 lúc 9:00"_s, "2026-12-25 09:00");
}

void TestMomentText::phrases()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QTEST(localText(readMoment(typed, settingOf(locale))), "expected");
}

void TestMomentText::dates_data()
{
    addColumns();
    for (const char *locale : {"en_US", "en_GB", "de_DE", "fr_CH", "th_TH", "vi_VN", "ja_JP",
                               "ko_KR", "ar_EG", "hi_IN", "id_ID", "zh_TW", "pt_BR", "sv_SE"}) {
        addRow(locale, u"2026-12-25"_s, "2026-12-25 23:59");
        addRow(locale, u"2026-12-25 14:30"_s, "2026-12-25 14:30");
        addRow(locale, u"2026-12-25T14:30"_s, "2026-12-25 14:30");
        addRow(locale, u"2026-12-25T07:30:00.000Z"_s, "2026-12-25 14:30");
        addRow(locale, u"25/12/2026 14:30"_s, "2026-12-25 14:30"); // 25 cannot be a month
        addRow(locale, u"٢٠٢٦-١٢-٢٥ ١٤:٣٠"_s, "2026-12-25 14:30");
    }
    addRow("en_US", u"12/5/2026"_s, "2026-12-05 23:59");
    addRow("en_GB", u"12/5/2027"_s, "2027-05-12 23:59");
    addRow("de_DE", u"5.12."_s, "2026-12-05 23:59");
    addRow("de_DE", u"05.12.2026 14:30"_s, "2026-12-05 14:30");
    addRow("de_DE", u"5.12.26"_s, "2026-12-05 23:59");
    addRow("fr_CH", u"25.12.2026 14:30"_s, "2026-12-25 14:30");
    addRow("th_TH", u"5/12/2569 9:00"_s, "2026-12-05 09:00");
    addRow("th_TH", u"5/12/69"_s, "2026-12-05 23:59");
    addRow("vi_VN", u"5/12"_s, "2026-12-05 23:59");
    addRow("ja_JP", u"2026年12月25日 14時30分"_s, "2026-12-25 14:30");
    addRow("ja_JP", u"12月25日"_s, "2026-12-25 23:59");
    addRow("zh_TW", u"2026年12月25日下午2:30"_s, "2026-12-25 14:30");
    addRow("ko_KR", u"2026년 12월 25일 오후 2시"_s, "2026-12-25 14:00");
    addRow("ko_KR", u"2026. 12. 25."_s, "2026-12-25 23:59");
    addRow("id_ID", u"25/12/2026 14.30"_s, "2026-12-25 14:30");
    addRow("sv_SE", u"2026-12-25 kl. 14:30"_s, "2026-12-25 14:30");
    addRow("pt_BR", u"25 de dezembro de 2026 14:30"_s, "2026-12-25 14:30");
}

void TestMomentText::dates()
{
    phrases();
}

void TestMomentText::namesOfEachLocale_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"en_US", "de_DE", "fr_CH", "th_TH", "vi_VN", "ja_JP", "ko_KR", "ar_EG",
                               "hi_IN", "id_ID", "zh_TW", "pt_BR", "sv_SE", "es_ES", "it_IT", "ru_RU"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void TestMomentText::namesOfEachLocale()
{
    QFETCH(QString, locale);
    const QLocale own(locale);
    const QDate wednesday(2026, 11, 25);
    for (int day = 1; day <= 7; ++day) {
        const QDate next = wednesday.addDays(day);
        const QString name = own.dayName(next.dayOfWeek());
        const QString expected =
            (day == 7 ? wednesday : next).toString(Qt::ISODate) + u" 14:30"_s; // 14:30 is still to come today
        QCOMPARE(localText(readMoment(name + u" 14:30"_s, settingOf(locale))), expected);
    }
    for (int month = 1; month <= 12; ++month) {
        const QDate date(2027, month, 15);
        const QString typed = u"15 %1 2027 9:00"_s.arg(own.monthName(month));
        QCOMPARE(localText(readMoment(typed, settingOf(locale))),
                 date.toString(Qt::ISODate) + u" 09:00"_s);
    }
}

void TestMomentText::leaves_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed :
         {u"soon"_s, u"in"_s, u"2"_s, u"in 2"_s, u"friday friday"_s, u"tomorrow friday"_s, u"30 Feb"_s,
          u"31/11/2026"_s, u"25:00"_s, u"12:60"_s, u"tomorrow 9:00 10:00"_s, u"in 2 hours 9:00"_s,
          u"Friday 26 November 2026"_s, u"inch 2"_s, u"9999999 days"_s, u"in 999999 months"_s,
          u"am"_s, u"13 pm am"_s, u"12/2026"_s, u"2026"_s, u":"_s, u"1.2.3.4"_s, u"24:30"_s,
          u"tomorrow maybe"_s, u"\u0001"_s})
        QTest::newRow(qUtf8Printable(typed)) << typed;
}

void TestMomentText::leaves()
{
    QFETCH(QString, typed);
    const Moment moment = readMoment(typed, settingOf(u"en_US"_s));
    QCOMPARE(moment.fault, Moment::Fault::Malformed);
    QCOMPARE(moment.text, typed);
}

void TestMomentText::clockChanges()
{
    MomentSetting berlin{utcTime(QDate(2026, 3, 28), QTime(9, 0)),
                         QTimeZone("Europe/Berlin"), QLocale(u"en_US"_s), QTime(23, 59)};
    QCOMPARE(readMoment(u"tomorrow 2:30"_s, berlin).fault, Moment::Fault::Nonexistent);
    QCOMPARE(readMoment(u"in 24 hours"_s, berlin).utc,
             utcTime(QDate(2026, 3, 29), QTime(9, 0)));
    QCOMPARE(readMoment(u"in 1 day"_s, berlin).utc, // the same time on the clock
             utcTime(QDate(2026, 3, 29), QTime(8, 0)));
    berlin.now = utcTime(QDate(2026, 10, 24), QTime(9, 0));
    QCOMPARE(readMoment(u"tomorrow 2:30"_s, berlin).fault, Moment::Fault::Ambiguous);
    QVERIFY(readMoment(u"  "_s, berlin).isEmpty());
}

QTEST_GUILESS_MAIN(TestMomentText)
#include "tst_momenttext.moc"
