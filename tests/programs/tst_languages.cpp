// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests which region's formats the program takes from the system's environment variables, and that choosing
// a language keeps them.
#include "core/money.h"
#include "programs/languages.h"
#include "support/testpaths.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *variables[] = {"LC_ALL", "LC_NUMERIC", "LC_TIME", "LANG"};

/// Sets the given variables, for example "LANG=en_US.UTF-8 LC_TIME=en_GB.UTF-8", and unsets all others that
/// name a language or region.
void useEnvironment(const QString &assignments)
{
    for (const char *variable : variables)
        qunsetenv(variable);
    for (const QString &one : assignments.split(u' ', Qt::SkipEmptyParts))
        qputenv(one.section(u'=', 0, 0).toLatin1().constData(), one.section(u'=', 1).toLatin1());
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void region_data();
    void region();
    void choosingALanguageKeepsTheRegion();
    void qtsButtonsAreTranslated_data();
    void qtsButtonsAreTranslated();
};

void TestLanguages::qtsButtonsAreTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("Thai") << u"th"_s;
    QTest::addRow("Vietnamese") << u"vi"_s;
}

/// Qt itself has no words in these languages for the buttons of dialogs.
void TestLanguages::qtsButtonsAreTranslated()
{
    QFETCH(QString, language);
    QTranslator words;
    QVERIFY(words.load(u"linktill_"_s + language, QStringLiteral(LINKTILL_BIN_DIR "/../src/programs")));
    for (const char *word : {"Save", "Cancel", "Close"}) {
        QVERIFY2(!words.translate("QPlatformTheme", word).isEmpty(), word);
        QVERIFY2(!words.translate("QGnomeTheme", QByteArray("&").append(word)).isEmpty(), word);
    }
}

void TestLanguages::region_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("numbers");
    QTest::addColumn<QString>("dates");
    const auto row = [](const char *name, const QString &environment, const char *language,
                        const char *numbers, const char *dates) {
        QTest::newRow(name) << environment << QString::fromLatin1(language)
                            << QString::fromLatin1(numbers) << QString::fromLatin1(dates);
    };
    row("French", u"LANG=fr_FR.UTF-8"_s, "en", "fr_FR", "fr_FR");
    row("Tunisia", u"LANG=ar_TN"_s, "en", "ar_TN", "ar_TN");
    row("LC_ALL before all", u"LC_ALL=id_ID.UTF-8 LC_TIME=de_DE LANG=fr_FR"_s, "en", "id_ID",
        "id_ID");
    row("English words, German formats", u"LANG=en_US.UTF-8 LC_NUMERIC=de_DE.UTF-8 LC_TIME=de_DE.UTF-8"_s,
        "en", "de_DE", "de_DE");
    row("days of another region", u"LANG=en_US.UTF-8 LC_TIME=en_GB.UTF-8"_s, "en", "en_US", "en_GB");
    row("with a modifier", u"LANG=de_DE@euro"_s, "en", "de_DE", "de_DE");
    row("empty is not set", u"LC_ALL= LC_TIME= LANG=sv_SE.UTF-8"_s, "en", "sv_SE", "sv_SE");
    row("a language without a country", u"LANG=th"_s, "en", "th_TH", "th_TH");
    row("English in Thailand", u"LANG=en_TH.UTF-8"_s, "en", "th_TH", "th_TH");
    row("English in Tunisia", u"LANG=en_TN.UTF-8"_s, "en", "ar_TN", "ar_TN");
    row("Thai words in France", u"LANG=fr_FR.UTF-8"_s, "th", "fr_FR", "fr_FR");
    row("no region, English", u"LC_ALL=C.UTF-8"_s, "en", "en_US", "en_US");
    row("no region, Vietnamese", u"LC_ALL=POSIX"_s, "vi", "vi_VN", "vi_VN");
    row("nothing at all", u""_s, "th", "th_TH", "th_TH");
    row("no such language", u"LANG=xx_YY.UTF-8"_s, "en", "en_US", "en_US");
    row("plain numbers, German days", u"LANG=de_DE.UTF-8 LC_NUMERIC=C"_s, "en", "en_US", "de_DE");
}

void TestLanguages::region()
{
    QFETCH(QString, environment);
    QFETCH(QString, language);
    useEnvironment(environment);
    const Region region = systemRegion(language);
    QTEST(region.numbers.name(), "numbers");
    QTEST(region.dates.name(), "dates");
    QCOMPARE(region.words.name().section(u'_', 0, 0), language);
}

void TestLanguages::choosingALanguageKeepsTheRegion()
{
    useEnvironment(u"LANG=fr_FR.UTF-8"_s);
    const auto shown = [] { return Amount(u"1250.5"_s).in(u"EUR"_s)->display(QLocale()); };
    for (const QString &language : {u"en"_s, u"th"_s, u"vi"_s}) {
        installLanguage(*QCoreApplication::instance(), language);
        QCOMPARE(shown(), u"1\u202f250,50\u00a0€"_s);
        QCOMPARE(shortDate(QDate(2026, 12, 5)), u"05/12/2026"_s);
        QCOMPARE(wordLocale().name().section(u'_', 0, 0), language);
    }
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
