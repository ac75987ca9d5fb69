// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Starts the program with a window more than once on one profile.
#include "application/ports/draftrepository.h"
#include "core/clock.h"
#include "ledger/sqlledger.h"
#include "support/testpaths.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>
#include <vector>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000; ///< on a busy machine, too

class TestSecondStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itsFileOpensInTheWindow_data();
    void itsFileOpensInTheWindow();
    void withoutAFileTheWindowComesForward();
    void languageAndAppearanceAreIgnored();
    void ofManyAtOnceOneIsTheWindow();
    void afterAKillItIsTheWindow();
    void whenTheFirstHangsItOpensItsOwnWindow();

private:
    QProcess &start(const QStringList &arguments, const QString &folder = {})
    {
        m_programs.push_back(std::make_unique<QProcess>());
        QProcess &program = *m_programs.back();
        program.setWorkingDirectory(folder);
        program.start(QStringLiteral(LINKTILL_BIN_DIR "/linktill"),
                      QStringList{u"--profile"_s, m_dir->filePath(u"profile"_s)} + arguments);
        return program;
    }
    bool hasEnded(QProcess &program)
    {
        return QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, patienceMs)
            && program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
    }
    /// Returns the path of a new request file with that description.
    QString request(const QString &name, const QString &description = u"Two coffees"_s) const
    {
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("The test's own file cannot be written.");
        const QJsonObject content{
            {u"amount"_s, 250}, {u"currency"_s, u"THB"_s}, {u"description"_s, description}};
        file.write(QJsonDocument(content).toJson());
        return file.fileName();
    }
    /// Returns how often the windows have opened a request with that description.
    int opened(const QString &description = u"Two coffees"_s)
    {
        const auto drafts = m_look->drafts().all();
        return drafts ? int(std::count_if(drafts->begin(), drafts->end(), [&](const SavedDraft &draft) {
            return draft.title.contains(description);
        })) : 0;
    }
    qsizetype logged(const char *words) const
    {
        QFile log(m_dir->filePath(u"profile/log/linktill.log"_s));
        return log.open(QIODevice::ReadOnly) ? log.readAll().count(words) : 0;
    }
    bool isOpen(int windows = 1)
    {
        return QTest::qWaitFor([&] { return logged("is open") == windows; }, patienceMs);
    }

    const SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ledger::SqlLedger> m_look; ///< sees what the programs have written down
    std::vector<std::unique_ptr<QProcess>> m_programs;
};

void TestSecondStart::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_dir->path()).mkdir(u"run"_s));
    const QString run = m_dir->filePath(u"run"_s);
    QVERIFY(QFile::setPermissions(run, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(run));
    m_look = std::make_unique<ledger::SqlLedger>(
        ledger::SqlLedger::Setup{m_dir->filePath(u"profile"_s), u"somchai"_s, &m_clock});
}

void TestSecondStart::cleanup()
{
    for (const auto &program : m_programs) {
        program->kill();
        program->waitForFinished();
    }
    m_programs.clear();
    m_look.reset();
}

void TestSecondStart::itsFileOpensInTheWindow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isRelative");
    QTest::newRow("absolute path") << u"7.linktill.json"_s << false;
    QTest::newRow("relative path") << u"7.linktill.json"_s << true;
    QTest::newRow("Thai name") << u"คำสั่งซื้อ ๗.linktill.json"_s << true;
}

/// The first program runs in another folder than the second.
void TestSecondStart::itsFileOpensInTheWindow()
{
    QFETCH(QString, name);
    QFETCH(bool, isRelative);
    QProcess &first = start({});
    QVERIFY(isOpen());
    const QString file = request(name);
    QProcess &second = start({isRelative ? name : file}, m_dir->path());
    QVERIFY(hasEnded(second));
    QCOMPARE(second.readAllStandardOutput(), QByteArray());
    // What the window holds becomes a draft once something else is opened in it.
    QVERIFY(hasEnded(start({request(u"next.json"_s, u"Tea"_s)})));
    QTRY_COMPARE_WITH_TIMEOUT(opened(), 1, patienceMs);
    QCOMPARE(first.state(), QProcess::Running);
    QCOMPARE(logged("is open"), 1);
}

void TestSecondStart::withoutAFileTheWindowComesForward()
{
    QProcess &first = start({});
    QVERIFY(isOpen());
    QVERIFY(hasEnded(start({})));
    QTRY_COMPARE_WITH_TIMEOUT(logged("brings the window forward"), 1, patienceMs);
    QCOMPARE(first.state(), QProcess::Running);
}

void TestSecondStart::languageAndAppearanceAreIgnored()
{
    start({});
    QVERIFY(isOpen());
    QProcess &second = start({u"--language"_s, u"en"_s, u"--appearance"_s, u"dark"_s});
    QVERIFY(hasEnded(second));
    QVERIFY(second.readAllStandardError().contains("--language and --appearance were ignored."));
    QTRY_COMPARE_WITH_TIMEOUT(logged("brings the window forward"), 1, patienceMs);
}

void TestSecondStart::ofManyAtOnceOneIsTheWindow()
{
    const QStringList descriptions{u"Tea"_s, u"Rice"_s, u"Soup"_s, u"Cake"_s};
    for (const QString &description : descriptions)
        request(description + u".json"_s, description);
    for (const QString &description : descriptions)
        start({m_dir->filePath(description + u".json"_s)});
    const auto running = [this] {
        return std::count_if(m_programs.begin(), m_programs.end(), [](const auto &program) {
            return program->state() != QProcess::NotRunning;
        });
    };
    QVERIFY(QTest::qWaitFor([&] { return running() == 1; }, patienceMs));
    QVERIFY(isOpen());
    for (const auto &program : m_programs)
        QVERIFY(program->state() == QProcess::Running || program->exitCode() == 0);
    QVERIFY(hasEnded(start({request(u"last.json"_s, u"Last"_s)})));
    for (const QString &description : descriptions)
        QTRY_COMPARE_WITH_TIMEOUT(opened(description), 1, patienceMs);
}

void TestSecondStart::afterAKillItIsTheWindow()
{
    QProcess &first = start({});
    QVERIFY(isOpen());
    first.kill();
    QVERIFY(first.waitForFinished());
    QProcess &second = start({});
    QVERIFY(isOpen(2));
    QVERIFY(hasEnded(start({})));
    QTRY_COMPARE_WITH_TIMEOUT(logged("brings the window forward"), 1, patienceMs);
    QCOMPARE(second.state(), QProcess::Running);
}

void TestSecondStart::whenTheFirstHangsItOpensItsOwnWindow()
{
    QProcess &first = start({});
    // By then it has done what it does at the start, and has no ledger locked.
    QVERIFY(QTest::qWaitFor([this] { return logged("asks for the status of links") == 1; }, patienceMs));
    QCOMPARE(::kill(pid_t(first.processId()), SIGSTOP), 0);
    QProcess &second = start({request(u"7.json"_s)});
    QVERIFY(isOpen(2));
    QCOMPARE(logged("the window that is open already does not answer"), 1);
    QCOMPARE(second.state(), QProcess::Running);
    QTRY_COMPARE_WITH_TIMEOUT(opened(), 1, patienceMs);
    // Later starts find the first one again, which has not opened the file that it was not sent.
    QCOMPARE(::kill(pid_t(first.processId()), SIGCONT), 0);
    QVERIFY(hasEnded(start({request(u"tea.json"_s, u"Tea"_s)})));
    QVERIFY(hasEnded(start({request(u"rice.json"_s, u"Rice"_s)})));
    QTRY_COMPARE_WITH_TIMEOUT(opened(u"Tea"_s), 1, patienceMs);
    QCOMPARE(opened(), 1);
}

} // namespace

QTEST_GUILESS_MAIN(TestSecondStart)
#include "tst_secondstart.moc"
