// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests a create that is killed at each of its steps, at a gateway that answers, refuses or goes wrong in
// each of its ways. After recovery the gateway has one link or none, and nothing is lost.
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "support/crashscene.h"
#include "support/parallel.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace linktill;
using namespace Qt::StringLiterals;
using practice::Fault;
using practice::PracticeGateway;

namespace {

const QString order = u"CRASH-1"_s;
const QString linkRef = u"REF-1"_s;

enum class Before { Nothing, OrderTaken, LinkRefTaken, WrongSecret };

struct Behaviour
{
    Fault fault = Fault::None;
    Before before = Before::Nothing;
};

/// Holds one link that the test tries to make, with its gateway and its ledger.
class Scene : public CrashScene
{
public:
    Ran create(int crashAt = 0) { return ask(createArguments(order, linkRef), {crashAt}); }
    Ran recover(int crashAt = 0)
    {
        secret = u"right"_s;
        return ask({u"recover"_s}, {crashAt});
    }
    /// Makes a link from another computer.
    void makeElsewhere(const QString &otherOrder, const QString &otherRef)
    {
        const QTemporaryDir elsewhere;
        ask(createArguments(otherOrder, otherRef), {}, elsewhere.path());
    }
    qsizetype atGateway() const
    {
        const auto links = gateway.links();
        return std::count_if(links.begin(), links.end(),
                             [](const auto &link) { return link.merchantOrderId == order; });
    }
    /// Returns what the ledger knows of the link.
    QList<Link> written() const
    {
        const auto found = ledger()->links().find(order);
        if (!found && found.error().fault != LedgerFault::NotFound)
            qFatal("The ledger cannot be read.");
        return found ? *found : QList<Link>();
    }
};

const QHash<QString, Behaviour> &behaviours()
{
    static const QHash<QString, Behaviour> all{
        {u"answers"_s, {}},
        {u"answers, wrapped"_s, {Fault::WrapInContent}},
        {u"refuses the account"_s, {Fault::None, Before::WrongSecret}},
        {u"refuses: link reference taken"_s, {Fault::None, Before::LinkRefTaken}},
        {u"duplicate: order taken"_s, {Fault::None, Before::OrderTaken}},
        {u"never arrived"_s, {Fault::DropRequest}},
        {u"never arrived, hangs"_s, {Fault::Hang}},
        {u"never made, 500"_s, {Fault::Status500}},
        {u"never made, web page"_s, {Fault::Html}},
        {u"never made, busy, then made"_s, {Fault::Busy}},
        {u"created, answer dropped"_s, {Fault::CreateThenDropAnswer}},
        {u"created, answer cut"_s, {Fault::CreateThenCutAnswer}},
        {u"created, 500"_s, {Fault::CreateThenStatus500}},
        {u"created, half an answer"_s, {Fault::HalfJson}},
        {u"created, hangs"_s, {Fault::CreateThenHang}},
        {u"created, busy"_s, {Fault::CreateThenBusy}},
    };
    return all;
}

void prepare(Scene &scene, const Behaviour &behaviour)
{
    if (behaviour.before == Before::OrderTaken)
        scene.makeElsewhere(order, u"REF-OTHER"_s);
    if (behaviour.before == Before::LinkRefTaken)
        scene.makeElsewhere(u"OTHER"_s, linkRef);
    if (behaviour.before == Before::WrongSecret)
        scene.secret = u"wrong"_s;
    scene.gateway.setFault(behaviour.fault);
}

/// Returns what is wrong with how the create ended, empty when nothing is.
QString judge(Scene &scene, const Behaviour &behaviour, const Ran &created, const Ran &recovered)
{
    const qsizetype made = scene.atGateway();
    const QList<Link> written = scene.written();
    if (made > 1 || written.size() > 1)
        return u"twice: %1 at the gateway, %2 written"_s.arg(made).arg(written.size());
    if (recovered.status != 0 || countOf(recovered, "open") > 0)
        return u"not recovered: %1"_s.arg(recovered.status);
    if (created.status == 0 && made != 1)
        return u"told of a link that is not there"_s;
    if (behaviour.before == Before::OrderTaken)
        return {};
    if (made == 1)
        return written.size() == 1 && existsAtGateway(written[0].state) ? QString() : u"lost"_s;
    if (!written.isEmpty() && existsAtGateway(written[0].state))
        return u"remembered, but not there"_s;
    if (!written.isEmpty() && written[0].state == LinkState::Unknown && countOf(recovered, "missing") != 1)
        return u"the merchant was not told that there is none"_s;
    if (!written.isEmpty() && written[0].state == LinkState::Sending)
        return u"left as being sent"_s;
    if (behaviour.before == Before::LinkRefTaken)
        return {};
    // The merchant takes the offer and sends the same order number once more.
    scene.gateway.setFault(Fault::None);
    const Ran again = scene.create();
    return again.status == 0 && scene.atGateway() == 1
        ? QString() : u"sent again: %1, %2 links"_s.arg(again.status).arg(scene.atGateway());
}

} // namespace

class TestCrashes : public QObject
{
    Q_OBJECT
    std::atomic<int> m_combinations = 0;
    std::mutex m_mutex;
    std::set<int> m_killedAt;

private Q_SLOTS:
    void killedWhileCreating_data();
    void killedWhileCreating();
    void killedWhileRecovering();
    void killedWhileSendingAgain();
    void everyStepWasReached();
    void fiftyProgramsOneDraft();

private:
    void notice(const Ran &ran, int point)
    {
        ++m_combinations;
        const std::lock_guard lock(m_mutex);
        if (isKilled(ran))
            m_killedAt.insert(point);
    }
};

void TestCrashes::killedWhileCreating_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : behaviours().keys())
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestCrashes::killedWhileCreating()
{
    QFETCH(QString, name);
    const Behaviour behaviour = behaviours()[name];
    const QStringList wrong = parallel(BeforeTelling, [&](int i) {
        const int point = i + 1;
        Scene scene;
        prepare(scene, behaviour);
        const Ran created = scene.create(point);
        notice(created, point);
        const QString said = judge(scene, behaviour, created, scene.recover());
        return said.isEmpty() ? said : u"killed at %1: %2"_s.arg(point).arg(said);
    });
    QCOMPARE(wrong, QStringList());
}

/// The program is killed while it creates and again while it recovers, and then recovers.
void TestCrashes::killedWhileRecovering()
{
    const QList<Fault> faults{Fault::None, Fault::DropRequest, Fault::CreateThenDropAnswer};
    const QList<int> points{BeforeGathering, BeforeAsking, QuestionLeaving, QuestionAnswered,
                            BeforeAdopting, AfterAdopting, BeforeSettlingOpen, AfterSettlingOpen};
    const QStringList wrong = parallel(int(faults.size() * points.size()), [&](int i) {
        const Behaviour behaviour{faults[i / points.size()]};
        const int point = points[i % points.size()];
        Scene scene;
        prepare(scene, behaviour);
        const Ran created = scene.create(AnswerCame);
        const Ran killed = scene.recover(point);
        notice(killed, point);
        const Ran recovered = scene.recover();
        QString said = isKilled(created) ? judge(scene, behaviour, created, recovered)
                                          : u"not killed"_s;
        return said.isEmpty() ? said : u"fault %1, killed at %2: %3"_s.arg(i / points.size())
                                           .arg(point).arg(said);
    });
    QCOMPARE(wrong, QStringList());
}

/// The first try is left open, and the second one is killed.
void TestCrashes::killedWhileSendingAgain()
{
    const QList<Fault> faults{Fault::DropRequest, Fault::CreateThenDropAnswer};
    const QStringList wrong = parallel(int(faults.size()) * BeforeTelling, [&](int i) {
        const Behaviour behaviour{faults[i / BeforeTelling]};
        const int point = i % BeforeTelling + 1;
        Scene scene;
        prepare(scene, behaviour);
        if (!isKilled(scene.create(AnswerCame)))
            return u"not killed"_s;
        const Ran again = scene.create(point);
        notice(again, point);
        const QString said = judge(scene, behaviour, again, scene.recover());
        return said.isEmpty() ? said : u"fault %1, killed at %2: %3"_s.arg(i / BeforeTelling)
                                           .arg(point).arg(said);
    });
    QCOMPARE(wrong, QStringList());
}

void TestCrashes::everyStepWasReached()
{
    QStringList missed;
    for (int point = 1; point <= LastCreatePoint; ++point) {
        if (!m_killedAt.contains(point))
            missed << QString::number(point);
    }
    QCOMPARE(missed, QStringList());
    QVERIFY2(m_combinations >= 200, qPrintable(QString::number(m_combinations)));
}

void TestCrashes::fiftyProgramsOneDraft()
{
    Scene scene;
    // The first of fifty programs may wait long for the processor. If it gave its answer up for lost, it
    // would ask for the link, and another program would find the link as well.
    scene.answerSeconds = u"60"_s;
    std::atomic<int> created = 0, refused = 0;
    const std::function<void()> program = [&] {
        const int status = scene.create().status;
        created += status == 0;
        refused += status == 2 || status == 5; // the number is used, or the link is being sent
    };
    together(std::vector(50, program));
    QCOMPARE(created.load(), 1);
    QCOMPARE(refused.load(), 49);
    QCOMPARE(scene.atGateway(), 1);
    QCOMPARE(scene.written().size(), 1);
}

QTEST_GUILESS_MAIN(TestCrashes)
#include "tst_crashes.moc"
