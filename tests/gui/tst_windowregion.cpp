// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the window in English on systems of other regions: it shows numbers and days as people write
// them there.
#include "core/region.h"
#include "gui/links/linkfilters.h"
#include "support/heldgateway.h"
#include "support/windowfixture.h"

#include <QCalendarWidget>
#include <QClipboard>
#include <QDateEdit>
#include <QLineEdit>
#include <QTimeEdit>

#include <memory>

namespace linktill {

using namespace Qt::StringLiterals;

class TestWindowRegion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }
    void amount_data();
    void amount();
    void amountThatIsTooFineIsShownAsTyped();
    void expiry_data();
    void expiry();
    void calendar();
    void filters();

private:
    void openIn(const QString &region)
    {
        useRegion({QLocale(region), QLocale(region), QLocale(u"en_US"_s)});
        m_window = std::make_unique<WindowFixture>(m_gateway, m_clock);
    }
    /// Pastes the text, because the keys of a test are ASCII only.
    void fill(QLineEdit *edit, const QString &text)
    {
        QApplication::clipboard()->setText(text);
        m_window->click(edit);
        m_window->key(Qt::Key_A, Qt::ControlModifier);
        m_window->key(Qt::Key_V, Qt::ControlModifier);
    }

    FixedClock m_clock{utcTime(QDate(2026, 11, 25), QTime(3, 0))};
    HeldGateway m_gateway;
    std::unique_ptr<WindowFixture> m_window;
};

void TestWindowRegion::amount_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *region, const char *currency, const QString &typed,
                        const QString &plain, const QString &shown) {
        QTest::newRow(region) << QString::fromLatin1(region) << QString::fromLatin1(currency)
                              << typed << plain << shown;
    };
    row("fr_FR", "EUR", u"12,50"_s, u"12.50"_s, u"12,50\u00a0€"_s);
    row("fr_TN", "TND", u"1,250"_s, u"1.250"_s, u"1,250\u00a0DT"_s);
    row("id_ID", "IDR", u"15.000"_s, u"15000"_s, u"Rp\u00a015.000,00"_s);
    row("de_DE", "KWD", u"1,250"_s, u"1.250"_s, u"1,250\u00a0KWD"_s);
    row("en_US", "TND", u"1,250"_s, u"1250"_s, u"TND\u00a01,250.000"_s);
    row("th_TH", "THB", u"๑,๒๕๐.๕๐"_s, u"1250.50"_s, u"฿1,250.50"_s);
    row("my_MM", "THB", u"၁,၂၅၀.၅၀"_s, u"1250.50"_s, u"၁,၂၅၀.၅၀\u00a0฿"_s);
}

void TestWindowRegion::amount()
{
    QFETCH(QString, region);
    QFETCH(QString, currency);
    QFETCH(QString, typed);
    openIn(region);
    m_window->enter("currency", qPrintable(currency));
    auto *amount = qobject_cast<QLineEdit *>(m_window->editor("amount"));
    fill(amount, typed);
    m_window->key(Qt::Key_Tab);
    QTEST(m_window->draft().amount.text(), "plain");
    QTEST(amount->text(), "shown");
    fill(amount, amount->text());
    m_window->key(Qt::Key_Tab);
    QTEST(amount->text(), "shown");
}

/// In Germany 12.345 would mean twelve thousand.
void TestWindowRegion::amountThatIsTooFineIsShownAsTyped()
{
    openIn(u"de_DE"_s);
    m_window->enter("currency", "EUR");
    m_window->enter("amount", "12,345");
    QCOMPARE(m_window->draft().amount, u"12.345"_s);
    QCOMPARE(qobject_cast<QLineEdit *>(m_window->editor("amount"))->text(), u"12,345"_s);
    const QString note = m_window->noteOf("amount");
    QVERIFY2(note.contains(u"12,345"_s), qPrintable(note));
}

void TestWindowRegion::expiry_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("typed"); ///< always 5 December 2031, half past two in the afternoon
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("time");
    const auto row = [](const char *region, const QString &typed, const QString &day,
                        const QString &time) {
        QTest::newRow(region) << QString::fromLatin1(region) << typed << day << time;
    };
    row("en_US", u"12/5/2031 2:30 PM"_s, u"12/5/2031"_s, u"2:30 PM"_s);
    row("id_ID", u"05/12/2031 14.30"_s, u"05/12/2031"_s, u"14.30"_s);
    row("fr_TN", u"05/12/2031 14:30"_s, u"05/12/2031"_s, u"2:30 PM"_s);
    row("de_DE", u"5.12.2031 14:30"_s, u"05.12.2031"_s, u"14:30"_s);
    row("sv_SE", u"2031-12-05 14:30"_s, u"2031-12-05"_s, u"14:30"_s);
    row("th_TH", u"5/12/2574 14:30"_s, u"5/12/2031"_s, u"14:30"_s);
    row("ko_KR", u"2031. 12. 5. 오후 2:30"_s, u"2031. 12. 5."_s, u"오후 2:30"_s);
    row("zh_TW", u"2031/12/5 下午2:30"_s, u"2031/12/5"_s, u"下午2:30"_s);
    row("ar_EG", u"٥/١٢/٢٠٣١ ١٤:٣٠"_s, u"٥\u200f/١٢\u200f/٢٠٣١"_s, u"٢:٣٠ م"_s);
    // Older releases of CLDR do not write this word.
    const bool hasHours = QLocale(u"bg_BG"_s).timeFormat(QLocale::ShortFormat).contains(u'ч');
    row("bg_BG", u"5.12.2031 г. 14:30 ч."_s, u"5.12.2031 г."_s, hasHours ? u"14:30 ч."_s : u"14:30"_s);
}

void TestWindowRegion::expiry()
{
    QFETCH(QString, region);
    QFETCH(QString, typed);
    QFETCH(QString, time);
    openIn(region);
    m_window->open("expirySection");
    QWidget *expiry = m_window->editor("expiry_date");
    m_window->click(m_window->find("momentSwitch", expiry));
    fill(m_window->find<QLineEdit>("momentWords", expiry), typed);
    m_window->key(Qt::Key_Tab);
    const auto local = [this] { return m_window->draft().expiry.utc.toLocalTime(); };
    QCOMPARE(local(), QDateTime(QDate(2031, 12, 5), QTime(14, 30)));
    auto *date = m_window->find<QDateEdit>("momentDate", expiry);
    auto *clock = m_window->find<QTimeEdit>("momentTime", expiry);
    QFETCH(QString, day);
    // Newer releases of CLDR write narrow spaces.
    QCOMPARE(date->text().replace(u'\u202f', u' '), day);
    QCOMPARE(clock->text().replace(u'\u202f', u' '), time);
    // The field takes figures.
    date->setFocus();
    date->setSelectedSection(QDateTimeEdit::DaySection);
    m_window->keys("17");
    clock->setFocus();
    clock->setSelectedSection(QDateTimeEdit::MinuteSection);
    m_window->keys("45");
    m_window->key(Qt::Key_Tab);
    QCOMPARE(local(), QDateTime(QDate(2031, 12, 17), QTime(14, 45)));
}

/// Weeks begin as in France, and the names are English.
void TestWindowRegion::calendar()
{
    openIn(u"fr_FR"_s);
    m_window->open("expirySection");
    QWidget *expiry = m_window->editor("expiry_date");
    m_window->click(m_window->find("momentSwitch", expiry));
    auto *day = m_window->find<QDateEdit>("momentDate", expiry);
    m_window->click(day);
    QTest::mouseClick(day, Qt::LeftButton, {}, QPoint(day->width() - 8, day->height() / 2));
    const auto *calendar = day->findChild<QCalendarWidget *>();
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->firstDayOfWeek(), Qt::Monday);
    QCOMPARE(calendar->locale().dayName(5), u"Friday"_s);
    QTest::keyClick(calendar->window(), Qt::Key_Escape);
}

/// Tests the days and the amounts by which links are filtered.
void TestWindowRegion::filters()
{
    useRegion({QLocale(u"fr_FR"_s), QLocale(u"fr_FR"_s), QLocale(u"en_US"_s)});
    const gui::LinkFilters filters(m_clock);
    const auto *from = filters.findChild<QDateEdit *>(u"fromDate"_s);
    QCOMPARE(from->displayFormat(), u"dd/MM/yyyy"_s);
    QVERIFY(from->calendarPopup());
    QCOMPARE(from->locale().name(), u"fr_FR"_s);
}

} // namespace linktill

QTEST_MAIN(linktill::TestWindowRegion)
#include "tst_windowregion.moc"
