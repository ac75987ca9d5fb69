// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests edits, cancels and imports that are killed at each of their steps, at a gateway that answers,
// refuses or goes wrong: what the ledger says afterwards is true or marked, and settles for good. With
// LINKTILL_CAMPAIGN=100 each of the three is killed a hundred times and more, otherwise fewer times.
#include "application/ports/ledgermaintenance.h"
#include "application/ports/linkrepository.h"
#include "support/campaign.h"
#include "support/crashscene.h"

#include <QFile>
#include <QTest>
#include <QThread>

using namespace linktill;
using namespace Qt::StringLiterals;
using practice::Fault;

namespace {

const QString order = u"KILL-1"_s, other = u"KILL-2"_s;
const QString before = u"2500"_s, after = u"777"_s; ///< amounts as the gateway has them

/// Returns how many kills of edits, of cancels and of imports are wanted; 0 stands for a choice of them.
int wanted()
{
    return killsWanted(0);
}

/// Describes what the gateway does with the call that is killed.
struct Behaviour
{
    QString name;
    Fault fault = Fault::None;
    bool isPaid = false;    ///< before the call
    bool isRefused = false; ///< for a wrong secret
};

const QList<Behaviour> &behaviours()
{
    static const QList<Behaviour> all{
        {u"answers"_s},
        {u"never arrived"_s, Fault::DropRequest},
        {u"done, answer dropped"_s, Fault::CreateThenDropAnswer},
        {u"answers, wrapped"_s, Fault::WrapInContent},
        {u"paid before"_s, Fault::None, true},
        {u"refuses the account"_s, Fault::None, false, true},
        {u"never arrived, hangs"_s, Fault::Hang},
        {u"never done, 500"_s, Fault::Status500},
        {u"never done, web page"_s, Fault::Html},
        {u"never done, busy, then done"_s, Fault::Busy},
        {u"done, answer cut"_s, Fault::CreateThenCutAnswer},
        {u"done, 500"_s, Fault::CreateThenStatus500},
        {u"done, half an answer"_s, Fault::HalfJson},
        {u"done, hangs"_s, Fault::CreateThenHang},
        {u"done, busy"_s, Fault::CreateThenBusy},
    };
    return all;
}

/// Holds two links of one account; the first one is edited or cancelled.
class Scene : public CrashScene
{
public:
    Scene()
    {
        for (const QString &each : {order, other}) {
            if (ask(createArguments(each, u"REF-"_s + each)).status != 0)
                qFatal("The link was not made.");
        }
    }
    practice::PracticeLink atGateway(const QString &which = order) const
    {
        for (const practice::PracticeLink &link : gateway.links()) {
            if (link.merchantOrderId == which)
                return link;
        }
        qFatal("The gateway has no such link.");
    }
    Link written(const QString &which = order) const
    {
        const auto found = ledger()->links().find(which);
        if (!found || found->size() != 1)
            qFatal("The ledger has no such link.");
        return found->constFirst();
    }
    QString amount() const { return written().facts.money()->plain(); }
    void prepare(const Behaviour &behaviour)
    {
        gateway.setFault(behaviour.fault);
        if (behaviour.isPaid)
            gateway.pay(atGateway().reference);
        if (behaviour.isRefused)
            secret = u"wrong"_s;
    }
    void heal()
    {
        gateway.setFault(Fault::None);
        secret = u"right"_s;
    }
    Ran recover() const { return ask({u"recover"_s}); }
    Ran edit(Kill kill)
    {
        return ask({u"edit"_s, order, u"--set"_s, u"amount="_s + after, u"--yes"_s}, kill);
    }
    Ran settle(const QString &end) const
    {
        return ask({u"edit"_s, order, u"--settle"_s, end, u"--yes"_s});
    }
    Ran cancel(Kill kill = {}) const { return ask({u"cancel"_s, order, u"--yes"_s}, kill); }
    /// Returns whether only the first link was changed.
    bool isOtherUntouched() const
    {
        const Link link = written(other);
        return link.facts.money()->plain() == before && link.openEdit.isEmpty() &&
               link.state == LinkState::Created && atGateway(other).amount == before &&
               atGateway(other).state == u"Created";
    }
};

/// Returns what is wrong with how an edit ended, empty when nothing is.
QString judgeEdit(Scene &scene, const QString &end)
{
    const bool isOpen = !scene.written().openEdit.isEmpty();
    if (!isOpen && scene.amount() != scene.atGateway().amount)
        return u"untold: %1 here, %2 at the gateway"_s.arg(scene.amount(),
                                                           scene.atGateway().amount);
    if (!scene.isOtherUntouched())
        return u"another link was changed"_s;
    scene.heal();
    const Ran recovered = scene.recover();
    if (countOf(recovered, "edits") != qsizetype(isOpen) || recovered.status != (isOpen ? 6 : 0))
        return u"recover ended with %1 and told of %2"_s.arg(recovered.status)
            .arg(countOf(recovered, "edits"));
    if (!isOpen)
        return {};
    Ran settled = scene.settle(end);
    const bool isPaid = scene.atGateway().state == u"Success";
    if (isPaid && settled.status == 4) // the gateway takes no edit: now the merchant's word counts
        settled = scene.settle(end);
    if (settled.status != 0 || !scene.written().openEdit.isEmpty())
        return u"not settled: %1"_s.arg(settled.status);
    if (scene.amount() != (end == u"new" ? after : before))
        return u"settled as %1"_s.arg(scene.amount());
    if (!isPaid && scene.atGateway().amount != scene.amount())
        return u"settled as %1, and the gateway has %2"_s.arg(scene.amount(),
                                                              scene.atGateway().amount);
    return scene.recover().status == 0 && scene.isOtherUntouched() ? QString() : u"and not over"_s;
}

/// Returns what is wrong with how a cancel ended, empty when nothing is.
QString judgeCancel(Scene &scene)
{
    const auto isCancelled = [&scene] { return scene.atGateway().state == u"Cancelled"; };
    if (scene.written().state == LinkState::Cancelled && !isCancelled())
        return u"cancelled here alone"_s;
    if (!scene.isOtherUntouched())
        return u"another link was changed"_s;
    scene.heal();
    if (scene.ask({u"status"_s, order}).status != 0)
        return u"its status cannot be asked for"_s;
    if (scene.written().statusWord != scene.atGateway().state &&
        scene.written().state != LinkState::Cancelled)
        return u"%1 here, %2 there"_s.arg(linkStateName(scene.written().state),
                                          scene.atGateway().state);
    if (scene.atGateway().state == u"Success")
        return scene.written().state == LinkState::Success ? QString() : u"paid, and not known"_s;
    if (scene.cancel().status != 0 || !isCancelled() ||
        scene.written().state != LinkState::Cancelled)
        return u"cannot be cancelled any more"_s;
    return scene.recover().status == 0 ? QString() : u"left open"_s;
}

struct Case
{
    Behaviour behaviour;
    int point = 0;
};

/// Returns each behaviour at each point, or in short runs a choice that has every point. The cases are twice
/// as many as the wanted kills, because a point that is not passed kills nobody.
QList<Case> casesOf(const QList<int> &points)
{
    QList<Case> cases;
    for (qsizetype b = 0; b < 3 || cases.size() < 2 * wanted(); ++b) {
        for (const int point : points)
            cases << Case{behaviours()[b % behaviours().size()], point};
    }
    return cases;
}

} // namespace

class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileEditing();
    void whileCancelling();
    void whileImporting_data();
    void whileImporting();
    void noRestoreUnderACommand();
    void enoughWereKilled();

private:
    std::atomic<int> m_edits = 0, m_cancels = 0, m_imports = 0;
};

void TestKills::whileEditing()
{
    const QList<Case> cases = casesOf(
        {BeforeBeginningEdit, AfterBeginningEdit, BeforeSendingEdit, RequestLeaving, AnswerCame,
         BeforeRecordingEdit, AfterRecordingEdit, BeforeRecordingFailure, AfterRecordingFailure,
         QuestionLeaving, QuestionAnswered, BeforeRecordingStatus, AfterRecordingStatus});
    const QStringList wrong = parallel(int(cases.size()), [&](int i) {
        const auto &[behaviour, point] = cases[i];
        Scene scene;
        scene.prepare(behaviour);
        m_edits += isKilled(scene.edit({point}));
        const QString said = judgeEdit(scene, i % 2 ? u"new"_s : u"old"_s);
        return said.isEmpty() ? said
                              : u"%1, killed at %2: %3"_s.arg(behaviour.name).arg(point).arg(said);
    });
    QCOMPARE(wrong, QStringList());
}

void TestKills::whileCancelling()
{
    const QList<Case> cases =
        casesOf({BeforeSendingCancel, RequestLeaving, AnswerCame, BeforeRecordingCancel,
                 AfterRecordingCancel, QuestionLeaving, QuestionAnswered, BeforeRecordingStatus,
                 AfterRecordingStatus});
    const QStringList wrong = parallel(int(cases.size()), [&](int i) {
        const auto &[behaviour, point] = cases[i];
        Scene scene;
        scene.prepare(behaviour);
        m_cancels += isKilled(scene.cancel({point}));
        const QString said = judgeCancel(scene);
        return said.isEmpty() ? said
                              : u"%1, killed at %2: %3"_s.arg(behaviour.name).arg(point).arg(said);
    });
    QCOMPARE(wrong, QStringList());
}

void TestKills::whileImporting_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("customers") << u"customers"_s << QByteArray("Name,E-mail\n")
                               << QByteArray("Customer %,c%@shop.example\n");
    QTest::newRow("goods") << u"goods"_s << QByteArray("Name,Price THB\n")
                           << QByteArray("Tea %,%\n");
}

void TestKills::whileImporting()
{
    QFETCH(QString, what);
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, row);
    const int rows = 64;
    QByteArray table = head;
    for (int i = 1; i <= rows; ++i)
        table += QByteArray(row).replace('%', QByteArray::number(i));
    QList<Kill> kills{{BeforeImporting}, {AfterImporting}};
    const bool isShort = wanted() == 0;
    for (int i = 0; i < qMax(rows, wanted() / 2); i += isShort ? 16 : 1)
        kills << Kill{ImportingRow, i % rows};
    const QStringList wrong = parallel(int(kills.size()), [&](int i) -> QString {
        const CrashScene scene;
        const QString name = scene.profile.filePath(u"table.csv"_s);
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
            return u"no file"_s;
        file.close();
        m_imports += isKilled(scene.run({what, u"import"_s, name}, kills[i]));
        const bool isAll = kills[i].at == AfterImporting;
        const auto known = [&] {
            return scene.run({what, u"list"_s}).json()[what].toArray().size();
        };
        if (known() != (isAll ? rows : 0)) // all rows are there or none
            return u"killed in row %1: %2 are there"_s.arg(kills[i].skip).arg(known());
        const Ran again = scene.run({what, u"import"_s, name});
        if (again.status != 0 || again.json()[u"new"].toInt() != (isAll ? 0 : rows) ||
            known() != rows)
            return u"again after row %1: %2, %3 are there"_s.arg(kills[i].skip)
                .arg(again.status)
                .arg(known());
        return scene.ledger()->maintenance()->examine() ? QString() : u"damaged"_s;
    });
    QCOMPARE(wrong, QStringList());
}

/// While an answer is to come into the ledger, no other program puts another ledger in its place.
void TestKills::noRestoreUnderACommand()
{
    Scene scene;
    const QString backup = scene.ledger()->maintenance()->backUpNow()->file;
    scene.answerSeconds = u"60"_s;
    scene.gateway.setFault(Fault::CreateThenHang);
    const int requests = scene.gateway.requestCount();
    const std::unique_ptr<QThread> command(QThread::create([&scene] { scene.edit({}); }));
    command->start();
    const bool isOnItsWay =
        QTest::qWaitFor([&] { return scene.gateway.requestCount() > requests; }, 30'000);
    const auto ledger = scene.ledger();
    const auto early = ledger->maintenance()->restore(backup);
    scene.gateway.stop(); // this ends the wait
    command->wait();
    QVERIFY(isOnItsWay);
    QCOMPARE(early ? LedgerFault(-1) : early.error().fault, LedgerFault::Busy);
    QVERIFY(!ledger->links().find(order)->constFirst().openEdit.isEmpty());
    const auto late = ledger->maintenance()->restore(backup);
    QVERIFY2(late, late ? "" : qPrintable(late.error().detail));
    QVERIFY(ledger->links().find(order)->constFirst().openEdit.isEmpty());
}

/// A point that is not passed kills nobody, so the kills are counted.
void TestKills::enoughWereKilled()
{
    const int least = qMax(10, wanted());
    QVERIFY2(m_edits >= least && m_cancels >= least && m_imports >= least,
             qPrintable(
                 u"%1 edits, %2 cancels, %3 imports"_s.arg(m_edits).arg(m_cancels).arg(m_imports)));
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
