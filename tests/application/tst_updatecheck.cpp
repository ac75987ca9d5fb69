// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests when new versions are asked for, and what of the answers a person is told.
#include "application/updates/updatecheck.h"
#include "application/wording/updatewording.h"
#include "core/clock.h"
#include "core/region.h"

#include <QTest>

#include <utility>

namespace linktill {

using namespace Qt::StringLiterals;
using Kind = UpdateFault::Kind;

class TestUpdateCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offUntilSwitchedOn();
    void switchingOnAsks();
    void onceADay();
    void triesAgainWhenNobodyWasReached();
    void newVersionIsTold();
    void skippedVersionIsToldOnlyToWhoAsks();
    void quietWhenNothingIsNew();
    void olderThanInstalled_data();
    void olderThanInstalled();
    void olderThanAnnounced();
    void rememberedNonsense();
    void faults_data();
    void faults();
    void personWaitsForTheQuestionThatIsOnItsWay();
    void withoutTheModule();
    void notes_data();
    void notes();

private:
    /// Holds the question until the test answers it.
    struct HeldFeed final : UpdateFeed
    {
        explicit HeldFeed(TestUpdateCheck &owner) : test(owner) {}
        void ask(Answered answered) override
        {
            ++test.m_asked;
            test.m_answered = std::move(answered);
        }
        TestUpdateCheck &test;
    };
    struct HandClock final : Clock
    {
        QDateTime now() const override { return moment; }
        QDateTime moment;
    };

    /// Begins as the program does after a start, with what was remembered.
    void restart();
    void answer(const Result<Release, UpdateFault> &given) { std::exchange(m_answered, nullptr)(given); }
    static Release release(const char *version)
    {
        return {QVersionNumber::fromString(QLatin1String(version)), QDate(2026, 12, 14),
                {{u"en"_s, u"Receipts."_s}, {u"th"_s, u"ใบเสร็จ"_s}}, QUrl(u"https://linktill.example/get"_s)};
    }
    /// Returns what was told since the last call.
    QStringList told() { return std::exchange(m_told, {}); }

    HandClock m_clock;
    QHash<QString, QString> m_memory;
    bool m_hasModule = true;
    int m_asked = 0, m_loaded = 0;
    UpdateFeed::Answered m_answered;
    QStringList m_told;
    std::unique_ptr<UpdateCheck> m_check;
};

void TestUpdateCheck::init()
{
    m_clock.moment = QDateTime(QDate(2026, 12, 20), QTime(3, 0), Qt::UTC);
    m_memory.clear();
    m_hasModule = true;
    m_asked = m_loaded = 0;
    m_told.clear();
    restart();
}

void TestUpdateCheck::restart()
{
    const auto source = [this]() -> Result<std::unique_ptr<UpdateFeed>, MissingModule> {
        ++m_loaded;
        if (!m_hasModule)
            return Failure{MissingModule{u"linktill-update"_s, u"no file"_s}};
        return std::unique_ptr<UpdateFeed>(new HeldFeed(*this));
    };
    const UpdateMemory memory{[this](const QString &name) { return m_memory.value(name); },
                              [this](const QString &name, const QString &value) { m_memory[name] = value; }};
    m_check = std::make_unique<UpdateCheck>(source, memory, m_clock, QVersionNumber(0, 2, 0), nullptr);
    connect(m_check.get(), &UpdateCheck::found, this,
            [this](const Release &found) { m_told << u"found "_s + found.version.toString(); });
    for (const auto signal : {&UpdateCheck::upToDate, &UpdateCheck::failed})
        connect(m_check.get(), signal, this, [this](const QString &sentence) { m_told << sentence; });
}

void TestUpdateCheck::offUntilSwitchedOn()
{
    QVERIFY(!m_check->isAutomatic());
    m_check->watch();
    m_clock.moment = m_clock.moment.addDays(3);
    m_check->askIfDue();
    QCOMPARE(m_asked, 0);
    QCOMPARE(m_loaded, 0);
}

void TestUpdateCheck::switchingOnAsks()
{
    m_check->setAutomatic(true);
    QCOMPARE(m_asked, 1);
    answer(release("0.2.0"));
    m_check->setAutomatic(false);
    m_clock.moment = m_clock.moment.addDays(1);
    m_check->askIfDue();
    QCOMPARE(m_asked, 1);
}

void TestUpdateCheck::onceADay()
{
    m_check->setAutomatic(true);
    answer(release("0.2.0"));
    for (int hour = 0; hour < 13; ++hour) { // 10:00 to 22:00 in Bangkok
        m_check->askIfDue();
        m_clock.moment = m_clock.moment.addSecs(60 * 60);
    }
    restart();
    m_check->watch();
    QCOMPARE(m_asked, 1);
    m_clock.moment = m_clock.moment.addSecs(60 * 60); // midnight in Bangkok
    m_check->askIfDue();
    QCOMPARE(m_asked, 2);
    answer(Failure{UpdateFault{Kind::NotSigned}}); // nor is a bad answer asked for again and again
    m_check->askIfDue();
    QCOMPARE(m_asked, 2);
    QCOMPARE(m_loaded, 2); // once after each start
}

void TestUpdateCheck::triesAgainWhenNobodyWasReached()
{
    m_check->setAutomatic(true);
    answer(Failure{UpdateFault{Kind::NotReachable}});
    m_check->askIfDue();
    QCOMPARE(m_asked, 2);
    QCOMPARE(told(), QStringList());
}

void TestUpdateCheck::newVersionIsTold()
{
    m_check->setAutomatic(true);
    answer(release("0.10.0")); // not a decimal fraction
    QCOMPARE(told(), QStringList{u"found 0.10.0"_s});
    QCOMPARE(newReleaseSentence(release("0.10.0"), m_check->installed()),
             u"Linktill 0.10.0 (14 Dec 2026) is available. You have version 0.2.0."_s);
}

void TestUpdateCheck::skippedVersionIsToldOnlyToWhoAsks()
{
    m_check->setAutomatic(true);
    answer(release("0.3.0"));
    m_check->skip(QVersionNumber(0, 3, 0));
    told();
    restart();
    m_clock.moment = m_clock.moment.addDays(1);
    m_check->watch();
    answer(release("0.3.0"));
    QCOMPARE(told(), QStringList());
    m_check->ask();
    answer(release("0.3.0"));
    QCOMPARE(told(), QStringList{u"found 0.3.0"_s});
    m_clock.moment = m_clock.moment.addDays(1);
    m_check->askIfDue();
    answer(release("0.3.1"));
    QCOMPARE(told(), QStringList{u"found 0.3.1"_s});
}

void TestUpdateCheck::quietWhenNothingIsNew()
{
    m_check->setAutomatic(true);
    answer(release("0.2"));
    QCOMPARE(told(), QStringList());
    m_check->ask();
    answer(release("0.2.0"));
    QCOMPARE(told(), QStringList{u"Linktill 0.2.0 is up to date."_s});
}

void TestUpdateCheck::olderThanInstalled_data()
{
    QTest::addColumn<bool>("byItself");
    QTest::newRow("by itself") << true;
    QTest::newRow("for a person") << false;
}

void TestUpdateCheck::olderThanInstalled()
{
    QFETCH(bool, byItself);
    if (byItself)
        m_check->setAutomatic(true);
    else
        m_check->ask();
    answer(release("0.1.9"));
    QCOMPARE(told(), QStringList{u"Linktill ignored the update information because it is old: it is about "
                                 "version 0.1.9, and version 0.2.0 is already out. Try again tomorrow."_s});
}

/// An old announcement that is sent again does not hide a newer one.
void TestUpdateCheck::olderThanAnnounced()
{
    m_check->ask();
    answer(release("0.4.0"));
    told();
    restart();
    for (const char *replayed : {"0.3.0", "0.2.0"}) {
        m_check->ask();
        answer(release(replayed));
        QVERIFY2(told().value(0).contains(u"version 0.4.0 is already out"_s), replayed);
    }
    m_check->ask();
    answer(release("0.4.0"));
    QCOMPARE(told(), QStringList{u"found 0.4.0"_s});
}

void TestUpdateCheck::rememberedNonsense()
{
    for (const char *name : {"automatic", "asked", "newest", "skipped"})
        m_memory[u"updates/"_s + QLatin1String(name)] = u"\U0001F984 -1"_s;
    m_check->watch();
    QCOMPARE(m_asked, 0);
    m_check->setAutomatic(true);
    answer(release("0.3.0"));
    QCOMPARE(told(), QStringList{u"found 0.3.0"_s});
}

void TestUpdateCheck::faults_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isQuiet"); ///< when nobody asked
    QTest::addColumn<QString>("beginning");
    QTest::newRow("not reachable") << int(Kind::NotReachable) << true << u"Linktill can't reach"_s;
    QTest::newRow("server") << int(Kind::ServerError) << true << u"The update server doesn't work"_s;
    QTest::newRow("too large") << int(Kind::TooLarge) << false << u"The update server sent a file that is far too"_s;
    QTest::newRow("not signed") << int(Kind::NotSigned) << false << u"Linktill ignored the update information because it isn't"_s;
    QTest::newRow("not understood") << int(Kind::NotUnderstood) << false << u"Linktill can't read"_s;
}

void TestUpdateCheck::faults()
{
    QFETCH(int, kind);
    QFETCH(bool, isQuiet);
    QFETCH(QString, beginning);
    const UpdateFault fault{Kind(kind)};
    m_check->ask();
    answer(Failure{fault});
    const QStringList sentences = told();
    QCOMPARE(sentences.size(), 1);
    QVERIFY2(sentences[0].startsWith(beginning), qPrintable(sentences[0]));
    m_clock.moment = m_clock.moment.addDays(1);
    m_check->setAutomatic(true);
    answer(Failure{fault});
    QCOMPARE(told(), isQuiet ? QStringList() : sentences);
}

void TestUpdateCheck::personWaitsForTheQuestionThatIsOnItsWay()
{
    m_check->setAutomatic(true);
    m_check->ask();
    QCOMPARE(m_asked, 1);
    answer(release("0.2.0"));
    QCOMPARE(told().size(), 1);
}

void TestUpdateCheck::withoutTheModule()
{
    m_hasModule = false;
    for (int time = 0; time < 2; ++time) {
        m_check->ask();
        QCOMPARE(told(), QStringList{u"The part linktill-update of Linktill is missing. Install Linktill again."_s});
    }
    m_hasModule = true;
    m_check->ask();
    answer(release("0.3.0"));
    QCOMPARE(told(), QStringList{u"found 0.3.0"_s});
}

void TestUpdateCheck::notes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("notes");
    QTest::newRow("Thai") << u"th_TH"_s << u"ใบเสร็จ"_s;
    QTest::newRow("English") << u"en_GB"_s << u"Receipts."_s;
    QTest::newRow("not translated") << u"vi_VN"_s << u"Receipts."_s;
}

void TestUpdateCheck::notes()
{
    QFETCH(QString, language);
    const QLocale locale(language);
    useRegion({locale, locale, locale});
    QTEST(releaseNotes(release("0.3.0")), "notes");
    useRegion({QLocale::c(), QLocale::c(), QLocale::c()});
}

} // namespace linktill

QTEST_GUILESS_MAIN(linktill::TestUpdateCheck)
#include "tst_updatecheck.moc"
