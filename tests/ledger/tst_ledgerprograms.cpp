// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests several programs that use one ledger, and programs that are killed while they use it.
#include "application/ports/ledgermaintenance.h"
#include "application/ports/linkrepository.h"
#include "ledger/ledgerfixture.h"
#include "ledger/sqlite.h"
#include "support/testpaths.h"

#include <QFileInfo>
#include <QProcess>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QProcess> started(const QStringList &arguments)
{
    auto program = std::make_unique<QProcess>();
    program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program->start(QStringLiteral(LINKTILL_BIN_DIR "/ledgeruser"), arguments);
    return program;
}

/// Returns the numbers that a program printed, by the word before them.
QHash<QString, QList<qint64>> saidBy(QProcess &program)
{
    QHash<QString, QList<qint64>> said;
    for (const QByteArray &line : program.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2)
            said[QString::fromLatin1(words[0])] << words[1].toLongLong();
    }
    return said;
}

class TestLedgerPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiftyProgramsOneDraft();
    void manyProgramsManyLinks();
    void killedWhileWriting();
    void killedSenderIsNoticed();
    void noRestoreUnderAnother();
    void noRestoreByAnother();
};

void TestLedgerPrograms::fiftyProgramsOneDraft()
{
    LedgerFixture f; // at the start not even the file exists
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int i = 0; i < 50; ++i)
        programs.push_back(started({f.folder(), u"begin"_s, u"d-1"_s, u"1"_s}));
    int begun = 0;
    QList<qint64> faults;
    for (const auto &program : programs) {
        QVERIFY(program->waitForFinished(60'000));
        const auto said = saidBy(*program);
        begun += int(said[u"begun"_s].size());
        faults += said[u"fault"_s];
    }
    QCOMPARE(begun, 1);
    QCOMPARE(faults, QList<qint64>(49, qint64(LedgerFault::BeingSent)));
    QCOMPARE(f.open()->links().page({})->links.size(), 1);
}

void TestLedgerPrograms::manyProgramsManyLinks()
{
    LedgerFixture f;
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int i = 0; i < 10; ++i)
        programs.push_back(started({f.folder(), u"begin"_s, u"-"_s, u"10"_s}));
    QList<qint64> ids;
    for (const auto &program : programs) {
        QVERIFY(program->waitForFinished(60'000));
        ids += saidBy(*program)[u"begun"_s];
    }
    std::sort(ids.begin(), ids.end());
    QCOMPARE(ids.size(), 100);
    QCOMPARE(ids.constFirst(), 1);
    QCOMPARE(ids.constLast(), 100); // none is missing, none occurs twice
    QCOMPARE(f.open()->links().sums({})->links(), 100);
}

void TestLedgerPrograms::killedWhileWriting()
{
    LedgerFixture f;
    qint64 begun = 0;
    for (int round = 0; round < 12; ++round) {
        auto program = started({f.folder(), u"churn"_s});
        // The program gets a little further each time, so that other steps are interrupted.
        for (int line = 0; line <= round; ++line) {
            while (!program->canReadLine())
                QVERIFY(program->waitForReadyRead(30'000));
            if (line < round)
                program->readLine();
        }
        program->kill();
        QVERIFY(program->waitForFinished());
        program->readAllStandardOutput();

        auto ledger = f.open();
        QVERIFY(ledger->state());
        QVERIFY(ledger->maintenance()->examine());
        // Every link is complete: it has its request, its first line, and as many lines as its state needs.
        const auto page = ledger->links().page({{}, {}, {}, 10'000});
        QVERIFY(page->links.size() > begun);
        begun = page->links.size();
        for (const Link &link : page->links) {
            const auto history = ledger->links().link(link.id);
            QVERIFY(!history->request.isEmpty());
            QCOMPARE(history->events.size(), link.state == LinkState::Created ? 2 : 1);
        }
        QCOMPARE(ledger->links().sums({})->links(), begun);
        LinkQuery search;
        search.filter.search = u"coffee"_s;
        search.limit = 10'000;
        QCOMPARE(ledger->links().page(search)->links.size(), begun);
    }
    QVERIFY(f.open()->links().unsettled()->size() <= 12);
}

void TestLedgerPrograms::killedSenderIsNoticed()
{
    LedgerFixture f;
    auto program = started({f.folder(), u"hold"_s});
    QVERIFY(program->waitForReadyRead(30'000));
    const qint64 id = saidBy(*program)[u"begun"_s].value(0);
    QVERIFY(id > 0);
    auto ledger = f.open();
    QVERIFY(ledger->links().unsettled()->isEmpty()); // the program still runs
    program->kill();
    QVERIFY(program->waitForFinished());
    QCOMPARE(ledger->links().unsettled()->size(), 1);
    QCOMPARE(ledger->links().settle(keyOf(*ledger, id), OutcomeUnknown{})->state, LinkState::Unknown);
}

void TestLedgerPrograms::noRestoreUnderAnother()
{
    LedgerFixture f;
    auto ledger = f.open();
    const auto backup = ledger->maintenance()->backUpNow();
    QVERIFY(backup);
    auto program = started({f.folder(), u"hold"_s});
    QVERIFY(program->waitForReadyRead(30'000));
    QCOMPARE(faultOf(ledger->maintenance()->restore(backup->file)), LedgerFault::Busy);
    QCOMPARE(ledger->links().page({})->links.size(), 1); // it still works
    program->kill();
    QVERIFY(program->waitForFinished());
    const auto aside = ledger->maintenance()->restore(backup->file);
    QVERIFY2(aside, aside ? "" : qPrintable(aside.error().detail));
    QVERIFY(QFileInfo(*aside).size() > 0);
    QCOMPARE(ledger->links().page({})->links.size(), 0);
}

/// What this program has on its way keeps the others from restoring, as long as it has the ledger open.
void TestLedgerPrograms::noRestoreByAnother()
{
    LedgerFixture f;
    auto ledger = f.open();
    const QString backup = ledger->maintenance()->backUpNow()->file;
    const LinkKey key = make(*ledger, sendingOf(u"o-1"_s), u"R1"_s);
    const auto flight = ledger->inFlight().add(InFlight::Kind::Change, u"a-1"_s);
    const auto restoring = [&f, &backup](const QString &word) {
        auto program = started({f.folder(), u"restore"_s, backup});
        return program->waitForFinished(30'000) ? saidBy(*program)[word] : QList<qint64>();
    };
    QCOMPARE(restoring(u"fault"_s), QList<qint64>{qint64(LedgerFault::Busy)});
    QCOMPARE(ledger->links().recordCancel(key)->state, LinkState::Cancelled);
    ledger.reset();
    QCOMPARE(restoring(u"restored"_s), QList<qint64>{1});
}

} // namespace

QTEST_GUILESS_MAIN(TestLedgerPrograms)
#include "tst_ledgerprograms.moc"
