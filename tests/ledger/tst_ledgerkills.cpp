// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests programs that are killed while they move files: restore a backup, begin an empty ledger, back up, set
// a damaged ledger aside. They are killed at each step, and at random: LINKTILL_CAMPAIGN=100 kills each a
// hundred times more. Whatever is interrupted, the next program finds all links of the old ledger or all of
// the other one, never an empty list that nobody asked for, and every order that was sent stays taken.
#include "application/links/crashpoint.h"
#include "application/ports/ledgermaintenance.h"
#include "application/ports/linkrepository.h"
#include "ledger/ledgerfixture.h"
#include "support/campaign.h"
#include "support/parallel.h"
#include "support/testpaths.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>

#include <set>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

constexpr int killsInShort = 6;
constexpr qsizetype linksInBackup = 5, linksInAll = 10;

/// Says what is done, and what state the folder is in.
enum class Deed { Restore, RestoreDamaged, RestoreMissing, BeginAnew, BeginAnewMissing, BackUp, SetAside };

struct Campaign
{
    const char *name;
    Deed deed;
};
constexpr Campaign campaigns[] = {{"restore", Deed::Restore},
                                  {"restore after damage", Deed::RestoreDamaged},
                                  {"restore of a missing one", Deed::RestoreMissing},
                                  {"begin anew after damage", Deed::BeginAnew},
                                  {"begin anew where it is missing", Deed::BeginAnewMissing},
                                  {"back up", Deed::BackUp},
                                  {"set a damaged one aside", Deed::SetAside}};

/// Returns the steps of the deed.
QList<int> pointsOf(Deed deed)
{
    if (deed == Deed::BackUp)
        return {BackupWritten, BackupNamed};
    if (deed == Deed::SetAside)
        return {MoveNoted, PresentKept, WalMoved, MoveOver};
    QList<int> points{ComingCopied, ComingWhole, MoveNoted, ComingInPlace, MoveOver};
    if (deed == Deed::Restore) // otherwise no file is in the ledger's place
        points += {PresentKept, WalMoved};
    return points;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString nameOf(int link)
{
    return u"o-%1"_s.arg(link);
}

/// Returns a folder with ten links, and a backup of the first five.
const QTemporaryDir &original()
{
    static const QTemporaryDir dir;
    if (QDir(dir.path()).isEmpty()) {
        const TestClock clock;
        ledger::SqlLedger ledger({dir.path(), u"somchai"_s, &clock});
        for (int i = 0; i < linksInAll; ++i) {
            if (!make(ledger, sendingOf(nameOf(i)), u"R%1"_s.arg(i))
                || (i + 1 == linksInBackup && !ledger.maintenance()->backUpNow()))
                qFatal("no ledger");
        }
    }
    return dir;
}

/// Holds a copy of the original folder, in the state that the deed begins with.
class Scene
{
public:
    explicit Scene(Deed deed) : m_deed(deed)
    {
        for (const QFileInfo &file : QDir(original().path()).entryInfoList(QDir::Files))
            QFile::copy(file.filePath(), f.dir.filePath(file.fileName()));
        backup = f.dir.filePath(QDir(f.folder()).entryList({u"ledger-backup-*"_s}).constFirst());
        damaged = contentsOf(f.file());
        if (deed == Deed::SetAside) // SQLite itself would throw the journal away
            damaged = QByteArray(4 * 4096, 'x');
        else
            damaged.replace(4 * 4096, 4096, QByteArray(4096, 'x'));
        if (deed == Deed::RestoreMissing || deed == Deed::BeginAnewMissing)
            QFile::remove(f.file());
        else if (deed != Deed::Restore && deed != Deed::BackUp)
            put(f.file(), damaged);
        if (deed == Deed::SetAside)
            put(f.file() + u"-wal"_s, journal);
        else if (deed != Deed::Restore && deed != Deed::BackUp)
            (void)f.open()->state(); // this sets the damaged one aside
    }

    /// Starts the program that does the deed, and waits until it begins with it.
    std::unique_ptr<QProcess> started(int crashAt)
    {
        const bool restores = m_deed <= Deed::RestoreMissing;
        QStringList arguments{f.folder(), restores                 ? u"restore"_s
                                  : m_deed == Deed::BackUp         ? u"backup"_s
                                  : m_deed == Deed::SetAside       ? u"look"_s
                                                                   : u"afresh"_s};
        if (restores)
            arguments << backup;
        auto program = run(arguments, crashAt);
        if (m_deed != Deed::SetAside) // it ends before the program says anything
            (void)program->waitForReadyRead(30'000);
        return program;
    }
    /// Starts the next program that opens the folder.
    std::unique_ptr<QProcess> opened(int crashAt) { return run({f.folder(), u"look"_s}, crashAt); }

    /// Returns what is wrong with the files that were left; empty when nothing is.
    QString judge()
    {
        const QString wrong = m_deed == Deed::SetAside ? judgeAside() : judgeLedger();
        if (!wrong.isEmpty())
            return wrong + u": "_s + QDir(f.folder()).entryList(QDir::Files).join(u' ');
        for (const char *left : {"ledger.moving", "ledger-coming*", "ledger-unfinished*"}) {
            const QStringList names = QDir(f.folder()).entryList({QLatin1String(left)}, QDir::Files);
            if (!names.isEmpty())
                return u"left: "_s + names.join(u' ');
        }
        return {};
    }

    LedgerFixture f;
    QString backup;
    QByteArray damaged;
    const QByteArray journal = QByteArray(5000, 'w');

private:
    static std::unique_ptr<QProcess> run(const QStringList &arguments, int crashAt)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LINKTILL_CRASH_AT"_s, QString::number(crashAt));
        auto program = std::make_unique<QProcess>();
        program->setProcessEnvironment(environment);
        program->start(QStringLiteral(LINKTILL_BIN_DIR "/ledgeruser"), arguments);
        return program;
    }

    QString judgeAside()
    {
        auto ledger = f.open();
        if (faultOf(ledger->links().page({})) != LedgerFault::Damaged)
            return u"not told as damaged"_s;
        auto damage = ledger->maintenance()->damage();
        // The lock file of a program that was killed while it made it counts until the program
        // could have written it.
        for (QDeadlineTimer wait(10'000); damage && damage->setAside.isEmpty() && !wait.hasExpired();) {
            ledger.reset();
            ledger = f.open();
            damage = ledger->maintenance()->damage();
        }
        if (!damage || contentsOf(damage->setAside) != damaged
            || contentsOf(damage->setAside + "-wal"_L1) != journal)
            return u"not kept as it was, with its journal"_s;
        return damage->newest.file == backup ? QString() : u"the backup is gone"_s;
    }

    QString judgeLedger()
    {
        const bool wasBroken = m_deed != Deed::Restore && m_deed != Deed::BackUp;
        auto ledger = f.open();
        if (const auto state = ledger->state(); !state) {
            if (!wasBroken || !needsAnother(state.error().fault))
                return u"does not open: %1"_s.arg(state.error().detail);
            if (const auto page = ledger->links().page({}))
                return u"a list of nothing"_s;
            auto restored = ledger->maintenance()->restore(backup); // the backup can still be restored
            // This waits for a lock as judgeAside() does.
            for (QDeadlineTimer wait(10'000); faultOf(restored) == LedgerFault::Busy && !wait.hasExpired();)
                restored = ledger->maintenance()->restore(backup);
            if (!restored)
                return u"cannot be restored any more"_s;
            return links(*ledger) == linksInBackup ? taken(*ledger, linksInBackup) : u"not restored"_s;
        }
        const qsizetype found = links(*ledger);
        const bool isAnew = m_deed == Deed::BeginAnew || m_deed == Deed::BeginAnewMissing;
        const QList<qsizetype> right = m_deed == Deed::BackUp   ? QList<qsizetype>{linksInAll}
            : isAnew                                            ? QList<qsizetype>{0}
            : wasBroken                                         ? QList<qsizetype>{linksInBackup}
                                                                : QList<qsizetype>{linksInBackup, linksInAll};
        if (!right.contains(found))
            return u"%1 links"_s.arg(found);
        if (!ledger->maintenance()->examine())
            return u"not sound"_s;
        return wasBroken ? taken(*ledger, linksInBackup) : judgeOthers(*ledger, found);
    }

    /// For a ledger that was sound: all its links are there or set aside, and no backup is incomplete.
    QString judgeOthers(Ledger &ledger, qsizetype found)
    {
        for (const LedgerBackup &one : *ledger.maintenance()->backups()) {
            if (one.links != linksInBackup && one.links != linksInAll)
                return u"half a backup"_s;
        }
        const QStringList replaced = QDir(f.folder()).entryList({u"ledger-replaced-*.sqlite"_s});
        if (found == linksInBackup) {
            const auto aside = replaced.isEmpty()
                ? LedgerResult<QVariant>(QVariant())
                : withSql(f.dir.filePath(replaced[0]), {u"SELECT count(*) FROM link"_s});
            if (!aside || *aside != QVariant(linksInAll))
                return u"the ledger that was there is not kept"_s;
        } else if (!replaced.isEmpty()) {
            return u"kept what is still in place"_s;
        }
        return taken(ledger, linksInAll);
    }

    static qsizetype links(Ledger &ledger)
    {
        const auto page = ledger.links().page({});
        return page ? page->links.size() : -1;
    }
    static QString taken(Ledger &ledger, qsizetype orders)
    {
        for (int i = 0; i < orders; ++i) {
            if (faultOf(ledger.links().begin(sendingOf(nameOf(i)))) != LedgerFault::OrderIdUsed)
                return u"%1 could be sent once more"_s.arg(nameOf(i));
        }
        return {};
    }

    const Deed m_deed;
};

bool hasEnded(QProcess &program)
{
    return program.state() == QProcess::NotRunning || program.waitForFinished(30'000);
}

int killsAtRandom()
{
    return killsWanted(killsInShort);
}

} // namespace

class TestLedgerKills : public QObject
{
    Q_OBJECT
    std::mutex m_mutex;
    std::set<int> m_killedAt;

private Q_SLOTS:
    void initTestCase() { (void)original(); }
    void atEachStep_data() { rows(); }
    void atEachStep();
    void everyStepWasReached();
    void atRandom_data() { rows(); }
    void atRandom();
    void killedWhileFinishing();

private:
    static void rows()
    {
        QTest::addColumn<int>("deed");
        for (const Campaign &campaign : campaigns)
            QTest::newRow(campaign.name) << int(campaign.deed);
    }
};

void TestLedgerKills::atEachStep()
{
    QFETCH(int, deed);
    const QList<int> points = pointsOf(Deed(deed));
    const QStringList wrong = parallel(int(points.size()), [&](int i) {
        Scene scene{Deed(deed)};
        const auto program = scene.started(points[i]);
        if (!hasEnded(*program))
            return u"does not end"_s;
        if (program->exitStatus() == QProcess::CrashExit) {
            const std::lock_guard lock(m_mutex);
            m_killedAt.insert(points[i]);
        }
        const QString said = scene.judge();
        return said.isEmpty() ? said : u"killed at %1: %2"_s.arg(points[i]).arg(said);
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestLedgerKills::everyStepWasReached()
{
    QStringList missed;
    for (int point = FirstMovePoint; point <= LastMovePoint; ++point) {
        if (!m_killedAt.contains(point))
            missed << QString::number(point);
    }
    QCOMPARE(missed, QStringList());
}

void TestLedgerKills::atRandom()
{
    QFETCH(int, deed);
    Scene whole{Deed(deed)};
    const auto undisturbed = whole.started(0);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(hasEnded(*undisturbed));
    const int longest = 2 * int(timer.elapsed()) + 2; // it takes longer beside other programs
    std::atomic<int> killed = 0;
    const QStringList wrong = parallel(killsAtRandom(), [&](int i) {
        QString said;
        while (said.isEmpty() && killed <= i) { // some programs end before they are killed
            Scene scene{Deed(deed)};
            const auto program = scene.started(0);
            const int after = QRandomGenerator::global()->bounded(longest);
            if (program->state() != QProcess::NotRunning && !program->waitForFinished(after)) {
                program->kill();
                ++killed;
            }
            said = hasEnded(*program) ? scene.judge() : u"does not end"_s;
            if (!said.isEmpty())
                said = u"killed after %1 ms: %2"_s.arg(after).arg(said);
        }
        return said;
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(killed >= killsAtRandom());
}

/// The program that finishes the move may be killed, too.
void TestLedgerKills::killedWhileFinishing()
{
    struct Twice
    {
        Deed deed;
        int first, second;
    };
    const QList<Twice> all{{Deed::Restore, MoveNoted, PresentKept},
                           {Deed::Restore, MoveNoted, ComingInPlace},
                           {Deed::Restore, WalMoved, MoveOver},
                           {Deed::SetAside, MoveNoted, PresentKept},
                           {Deed::SetAside, PresentKept, WalMoved},
                           {Deed::BeginAnew, MoveNoted, ComingInPlace}};
    const QStringList wrong = parallel(int(all.size()), [&all](int i) {
        Scene scene{all[i].deed};
        if (!hasEnded(*scene.started(all[i].first)) || !hasEnded(*scene.opened(all[i].second)))
            return u"does not end"_s;
        const QString said = scene.judge();
        return said.isEmpty() ? said : u"killed at %1, then at %2: %3"_s.arg(all[i].first)
                                           .arg(all[i].second).arg(said);
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestLedgerKills)
#include "tst_ledgerkills.moc"
