// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests a create that is written down before it is sent, at a gateway that answers when the test says so:
// every way it can go, and what the ledger holds afterwards.
#include "application/links/createoperation.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "ledger/ledgerfixture.h"
#include "portone/requestjson.h"
#include "support/heldgateway.h"
#include "support/moodyledger.h"

#include <QPointer>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

const QString order = u"ORDER-1"_s;

/// Runs one create and notes its outcome and whether it ended as a job should.
class Run
{
public:
    explicit Run(CreateOperation *job) : m_job(job)
    {
        QObject::connect(job, &GatewayJob::finished, &m_context, [this, job] {
            ++m_finished;
            m_outcome = job->outcome();
        });
        job->start();
        m_endedInStart = m_finished > 0;
    }
    void cancel() { m_job->cancel(); }
    void leave() { delete m_job; }
    bool isUnderWay() const { return m_finished == 0; }
    /// Waits for the job to end; returns nothing when the outcome is of another kind, or when the job ended
    /// more than once, ended inside start() or did not delete itself.
    template <class Kind> std::optional<Kind> ended()
    {
        const bool gone = QTest::qWaitFor([this] { return m_job.isNull(); }, 20'000);
        if (!gone || m_finished != 1 || m_endedInStart)
            return std::nullopt;
        const Outcome<CreatedLink> &outcome = *m_outcome;
        if constexpr (std::is_same_v<Kind, CreatedLink>)
            return outcome ? std::optional(*outcome) : std::nullopt;
        else
            return outcome ? std::nullopt
                           : outcome.error().visit([](const auto &reason) -> std::optional<Kind> {
                                 if constexpr (std::is_same_v<std::decay_t<decltype(reason)>, Kind>)
                                     return reason;
                                 else
                                     return std::nullopt;
                             });
    }

private:
    QObject m_context;
    QPointer<CreateOperation> m_job;
    std::optional<Outcome<CreatedLink>> m_outcome;
    int m_finished = 0;
    bool m_endedInStart = false;
};

const CreatedLink made{u"https://pay.example/?ref="_s + longReference(1), longReference(1), order};
const LinkStatus known{longReference(1), order, u"Created"_s, {}, LinkState::Created};
const Refused noRecord{404, u"5001"_s, u"NO_RECORD"_s, u"no record"_s, {}, RefusalKind::NoRecord};
const Refused duplicate{
    400, u"4002"_s, u"DUPLICATE"_s, u"duplicate"_s, {}, RefusalKind::UsedBefore};
const OutcomeUnknown lost{UnknownCause::ConnectionLost, 0, u"lost"_s};

} // namespace

class TestCreating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void writtenDownBeforeItIsSent();
    void endings_data();
    void endings();
    void whatCannotBeSentIsNotWrittenDown();
    void withoutAJournalNothingIsSent_data();
    void withoutAJournalNothingIsSent();
    void cancelledBeforeItIsWrittenDown();
    void cancelledWhileSending();
    void cancelledWhileAsking();
    void cancelledAfterwards();
    void leftOnTheWay();
    void leftBeforeItIsWrittenDown();
    void unknownIsAskedFor_data();
    void unknownIsAskedFor();
    void noAddressIsInvented_data();
    void noAddressIsInvented();
    void unsettledOutcomeIsToldAllTheSame();
    void adoptionThatIsNotWrittenDown();
    void whatExistsIsNotSentAgain();
    void notSentIsSentAgain();
    void openIsAskedForFirst_data();
    void openIsAskedForFirst();
    void openWithOtherContent();
    void otherContentAfterADoubt_data();
    void otherContentAfterADoubt();
    void otherContentAndAnEarlierOneThatCameLate();
    void openButCancelled();
    void beingSentElsewhere();
    void aDuplicateAfterADoubtIsOurs();
    void aDuplicateOfTheLinkReference();
    void aDuplicateThatCannotBeAskedFor();
    void aDuplicateOnTheFirstTryIsNot();
    void anotherAccountsOrder();

private:
    Run create(const QByteArray &request = {})
    {
        Sending sending = sendingOf(order);
        if (!request.isEmpty())
            sending.request = request;
        return Run(new CreateOperation(*m_ledger, *m_gateway, sending, nullptr));
    }
    Link written() { return m_sql->links().find(order)->value(0); }
    QList<LinkEventKind> events()
    {
        QList<LinkEventKind> kinds;
        const auto history = m_sql->links().link(written().id);
        for (const LinkEvent &event : history->events)
            kinds << event.kind;
        return kinds;
    }
    /// Writes down an earlier try whose answer was lost and whose link has not been found since.
    void loseOne()
    {
        const auto id = m_sql->links().begin(sendingOf(order));
        QVERIFY(id && m_sql->links().settle(*id, lost));
    }

    const portone::JsonRequestFormat m_format;
    std::unique_ptr<LedgerFixture> m_fixture;
    std::unique_ptr<ledger::SqlLedger> m_sql;
    MoodyLedger *m_ledger = nullptr; ///< the ledger in m_sql, which a test can make fail
    std::unique_ptr<HeldGateway> m_gateway;
};

void TestCreating::init()
{
    m_fixture = std::make_unique<LedgerFixture>();
    auto moody = std::make_unique<MoodyLedger>(
        ledger::SqlLedger::Setup{m_fixture->folder(), u"somchai"_s, &m_fixture->clock});
    m_ledger = moody.get();
    m_sql = std::move(moody);
    m_gateway = std::make_unique<HeldGateway>();
}

void TestCreating::cleanup()
{
    m_gateway.reset();
    m_sql.reset();
    m_fixture.reset();
}

void TestCreating::writtenDownBeforeItIsSent()
{
    Run run = create();
    QVERIFY(m_gateway->drafts.isEmpty());
    QTRY_COMPARE(m_gateway->drafts.size(), 1);
    QCOMPARE(written().state, LinkState::Sending);
    QCOMPARE(m_sql->links().link(written().id)->request, sendingOf(order).request);
    QVERIFY(run.isUnderWay());
    m_gateway->creating->end(made);
    const auto link = run.ended<CreatedLink>();
    QVERIFY(link);
    QCOMPARE(link->url, made.url);
    QCOMPARE(written().state, LinkState::Created);
    QCOMPARE(written().url, made.url);
    QVERIFY(m_gateway->askedFor.isEmpty());
}

void TestCreating::endings_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<LinkState>("state");
    QTest::newRow("refused") << 0 << LinkState::Refused;
    QTest::newRow("not sent") << 1 << LinkState::NotSent;
}

void TestCreating::endings()
{
    QFETCH(int, kind);
    QFETCH(LinkState, state);
    Run run = create();
    QTRY_VERIFY(m_gateway->creating);
    if (kind == 0) {
        m_gateway->creating->end(Refused{400, u"4000"_s, {}, u"amount is wrong"_s, u"amount"_s});
        const auto refused = run.ended<Refused>();
        QVERIFY(refused);
        QCOMPARE(refused->message, u"amount is wrong"_s);
    } else {
        m_gateway->creating->end(NotSent{NetworkFault::Offline, {}});
        const auto notSent = run.ended<NotSent>();
        QVERIFY(notSent);
        QCOMPARE(notSent->fault, NetworkFault::Offline);
    }
    QCOMPARE(written().state, state);
    QVERIFY(m_gateway->askedFor.isEmpty());
}

void TestCreating::whatCannotBeSentIsNotWrittenDown()
{
    m_gateway->inTheWay = NotSent{NetworkFault::PracticeMissing, u"no such file"_s};
    Run run = create();
    const auto ended = run.ended<NotSent>();
    QVERIFY(ended);
    QCOMPARE(ended->fault, NetworkFault::PracticeMissing);
    QVERIFY(m_gateway->drafts.isEmpty());
    QVERIFY(m_ledger->links().page({})->links.isEmpty());
}

void TestCreating::withoutAJournalNothingIsSent_data()
{
    QTest::addColumn<LedgerFault>("fault");
    QTest::newRow("damaged") << LedgerFault::Damaged;
    QTest::newRow("newer version") << LedgerFault::NewerVersion;
    QTest::newRow("read-only") << LedgerFault::ReadOnly;
    QTest::newRow("disk full") << LedgerFault::DiskFull;
    QTest::newRow("busy") << LedgerFault::Busy;
    QTest::newRow("out of reach") << LedgerFault::OutOfReach;
    QTest::newRow("order number used") << LedgerFault::OrderIdUsed;
    QTest::newRow("link reference used") << LedgerFault::LinkRefUsed;
    QTest::newRow("being sent") << LedgerFault::BeingSent;
    QTest::newRow("not found") << LedgerFault::NotFound;
    QTest::newRow("broken") << LedgerFault::Broken;
}

void TestCreating::withoutAJournalNothingIsSent()
{
    QFETCH(LedgerFault, fault);
    m_ledger->links().failBegin(fault);
    Run run = create();
    const auto notSent = run.ended<NotSent>();
    QVERIFY(notSent);
    QCOMPARE(notSent->fault, NetworkFault::Journal);
    QCOMPARE(notSent->journal, fault);
    QCOMPARE(notSent->detail, u"moody"_s);
    QVERIFY(m_gateway->drafts.isEmpty());
    QVERIFY(m_gateway->askedFor.isEmpty());
}

void TestCreating::cancelledBeforeItIsWrittenDown()
{
    Run run = create();
    run.cancel();
    const auto notSent = run.ended<NotSent>();
    QVERIFY(notSent);
    QCOMPARE(notSent->fault, NetworkFault::Cancelled);
    QVERIFY(m_gateway->drafts.isEmpty());
    QCOMPARE(written().state, LinkState::NotSent);
}

void TestCreating::cancelledWhileSending()
{
    Run run = create();
    QTRY_VERIFY(m_gateway->creating);
    run.cancel();
    const auto unknown = run.ended<OutcomeUnknown>();
    QVERIFY(unknown);
    QCOMPARE(unknown->cause, UnknownCause::Cancelled);
    QCOMPARE(written().state, LinkState::Unknown);
    QVERIFY(m_gateway->askedFor.isEmpty()); // a cancelled operation asks nothing more
}

void TestCreating::cancelledWhileAsking()
{
    Run run = create();
    QTRY_VERIFY(m_gateway->creating);
    m_gateway->creating->end(lost);
    QTRY_VERIFY(m_gateway->asking);
    run.cancel();
    const auto unknown = run.ended<OutcomeUnknown>();
    QVERIFY(unknown);
    QCOMPARE(unknown->cause, UnknownCause::ConnectionLost); // this is the cause of the create
    QVERIFY(!unknown->missing);
    QCOMPARE(written().state, LinkState::Unknown);
}

void TestCreating::cancelledAfterwards()
{
    Run run = create();
    QTRY_VERIFY(m_gateway->creating);
    m_gateway->creating->end(made);
    run.cancel(); // the answer has come and is being written into the ledger
    QVERIFY(run.ended<CreatedLink>());
    QCOMPARE(written().state, LinkState::Created);
}

void TestCreating::leftOnTheWay()
{
    Run run = create();
    QTRY_VERIFY(m_gateway->creating);
    run.leave();
    QTRY_COMPARE(written().state, LinkState::Unknown);
    QCOMPARE(m_sql->links().unsettled()->size(), 1); // recovery will ask for it
}

void TestCreating::leftBeforeItIsWrittenDown()
{
    create().leave();
    QTRY_COMPARE(written().state, LinkState::Sending);
    QVERIFY(m_gateway->drafts.isEmpty());
    m_sql = m_fixture->open(); // the program that wrote the link down has ended
    QCOMPARE(m_sql->links().unsettled()->size(), 1);
}

void TestCreating::unknownIsAskedFor_data()
{
    QTest::addColumn<int>("answer");
    QTest::newRow("found, address known") << 0;
    QTest::newRow("found, no address") << 1;
    QTest::newRow("missing") << 2;
    QTest::newRow("missing, yet it exists") << 3;
    QTest::newRow("not asked") << 4;
    QTest::newRow("refused otherwise") << 5;
}

void TestCreating::unknownIsAskedFor()
{
    QFETCH(int, answer);
    if (answer == 0) // the ledger has learned the address of payment pages from an earlier link
        QVERIFY(teachAddress(*m_sql));
    Run run = create();
    QTRY_VERIFY(m_gateway->creating);
    m_gateway->creating->end(answer == 3 ? OutcomeUnknown{UnknownCause::ExistsAlready, 429, {}} : lost);
    QTRY_VERIFY(m_gateway->asking);
    QCOMPARE(m_gateway->askedFor, QStringList{order});
    QCOMPARE(written().state, LinkState::Unknown); // the doubt is written down before the gateway is asked
    if (answer < 2)
        m_gateway->asking->end(known);
    else if (answer < 4)
        m_gateway->asking->end(noRecord);
    else if (answer == 4)
        m_gateway->asking->end(NotSent{NetworkFault::Offline, {}});
    else
        m_gateway->asking->end(
            Refused{401, u"4010"_s, {}, u"who are you"_s, {}, RefusalKind::UnknownKey});
    if (answer == 0) {
        const auto link = run.ended<CreatedLink>();
        QVERIFY(link);
        QCOMPARE(link->url, made.url);
        QCOMPARE(link->reference, made.reference);
        QVERIFY(link->isAssembled);
        QCOMPARE(written().url, made.url);
    } else {
        const auto unknown = run.ended<OutcomeUnknown>();
        QVERIFY(unknown);
        const bool exists = answer == 1 || answer == 3;
        QCOMPARE(unknown->cause,
                 exists ? UnknownCause::ExistsAlready : UnknownCause::ConnectionLost);
        QCOMPARE(unknown->missing, answer == 2);
    }
    QCOMPARE(written().state, answer < 2 ? LinkState::Created : LinkState::Unknown);
    QCOMPARE(m_gateway->drafts.size(), 1);
}

void TestCreating::noAddressIsInvented_data()
{
    QTest::addColumn<QString>("url"); // of the answers; %1 is the reference
    QTest::addColumn<QString>("reference"); // empty: each answer has a long one of its own
    QTest::addColumn<int>("answers");
    QTest::addColumn<bool>("isKnown");
    const QString own = u"https://checkout.portone.cloud/?ref=%1"_s;
    const QString far = u"https://pay.evil.example/?ref=%1"_s;
    // The first of these answers alone once made every lost answer a link at that host.
    QTest::newRow("a reference that is anywhere") << u"https://evil.example/pay?q=%1"_s << u"a"_s << 1 << false;
    QTest::newRow("three of these") << u"https://evil.example/pay?q=%1"_s << u"a"_s << 3 << false;
    QTest::newRow("another host") << far << QString() << 3 << false;
    QTest::newRow("one answer") << own << QString() << 1 << false;
    QTest::newRow("two answers") << own << QString() << 2 << false;
    QTest::newRow("several answers") << own << QString() << 3 << true;
    QTest::newRow("several, in the confirmed domain") << u"https://pay.shop.example/?ref=%1"_s
                                                      << QString() << 3 << true;
    QTest::newRow("plain http") << u"http://checkout.portone.cloud/?ref=%1"_s << QString() << 3 << false;
}

void TestCreating::noAddressIsInvented()
{
    QFETCH(QString, url);
    QFETCH(QString, reference);
    QFETCH(int, answers);
    QFETCH(bool, isKnown);
    const auto began = [this](const QString &orderId) {
        Sending sending = sendingOf(orderId);
        sending.checkout = CheckoutPlace{Environment::Sandbox, defaultApiUrl(), u"shop.example"_s};
        return std::make_unique<Run>(new CreateOperation(*m_ledger, *m_gateway, sending, nullptr));
    };
    for (int i = 0; i < answers; ++i) {
        const auto run = began(u"EARLIER-%1"_s.arg(i));
        QTRY_VERIFY(m_gateway->creating);
        const QString of = reference.isEmpty() ? longReference(100 + i) : reference;
        m_gateway->creating->end(CreatedLink{url.arg(of), of, {}});
        QVERIFY(run->ended<CreatedLink>());
    }
    const auto run = began(order);
    QTRY_VERIFY(m_gateway->creating);
    m_gateway->creating->end(lost);
    QTRY_VERIFY(m_gateway->asking);
    m_gateway->asking->end(known);
    if (isKnown) {
        const auto link = run->ended<CreatedLink>();
        QVERIFY(link && link->isAssembled); // the link says that its address was assembled
        QCOMPARE(link->url, url.arg(known.reference));
    } else {
        const auto unknown = run->ended<OutcomeUnknown>();
        QVERIFY(unknown);
        QCOMPARE(unknown->cause, UnknownCause::ExistsAlready);
    }
    QCOMPARE(written().state, LinkState::Created);
    QCOMPARE(written().url, isKnown ? url.arg(known.reference) : QString());
    QCOMPARE(written().isAssembled, isKnown);
}

void TestCreating::unsettledOutcomeIsToldAllTheSame()
{
    Run run = create();
    QTRY_VERIFY(m_gateway->creating);
    m_ledger->links().failSettle(LedgerFault::OutOfReach);
    m_gateway->creating->end(made);
    const auto link = run.ended<CreatedLink>();
    QVERIFY(link);
    QCOMPARE(link->url, made.url);
    QCOMPARE(written().state, LinkState::Sending);
    m_sql = m_fixture->open(); // the next start of the program finds the link unsettled
    QCOMPARE(m_sql->links().unsettled()->size(), 1);
}

void TestCreating::adoptionThatIsNotWrittenDown()
{
    Run run = create();
    QTRY_VERIFY(m_gateway->creating);
    m_gateway->creating->end(lost);
    QTRY_VERIFY(m_gateway->asking);
    m_ledger->links().failAdopt(LedgerFault::DiskFull);
    m_gateway->asking->end(known);
    const auto unknown = run.ended<OutcomeUnknown>();
    QVERIFY(unknown);
    QCOMPARE(unknown->cause, UnknownCause::ExistsAlready);
    QCOMPARE(m_sql->links().unsettled()->size(), 1);
}

void TestCreating::whatExistsIsNotSentAgain()
{
    QVERIFY(make(*m_sql, sendingOf(order), u"R1"_s));
    Run run = create();
    const auto notSent = run.ended<NotSent>();
    QVERIFY(notSent);
    QCOMPARE(notSent->journal, LedgerFault::OrderIdUsed);
    QVERIFY(m_gateway->drafts.isEmpty());
}

void TestCreating::notSentIsSentAgain()
{
    const auto id = m_sql->links().begin(sendingOf(order));
    QVERIFY(id && m_sql->links().settle(*id, NotSent{NetworkFault::Offline, {}}));
    Run run = create();
    QTRY_VERIFY(m_gateway->creating);
    QVERIFY(m_gateway->askedFor.isEmpty()); // the gateway cannot have the link
    m_gateway->creating->end(made);
    QVERIFY(run.ended<CreatedLink>());
    QCOMPARE(written().id, *id);
    QCOMPARE(events(), (QList{LinkEventKind::Written, LinkEventKind::NotSent,
                              LinkEventKind::SentAgain, LinkEventKind::Created}));
}

void TestCreating::openIsAskedForFirst_data()
{
    QTest::addColumn<int>("answer");
    QTest::newRow("found") << 0;
    QTest::newRow("missing: sent again") << 1;
    QTest::newRow("not asked: left open") << 2;
}

void TestCreating::openIsAskedForFirst()
{
    QFETCH(int, answer);
    QVERIFY(teachAddress(*m_sql));
    loseOne();
    const LinkId id = written().id;
    Run run = create();
    QTRY_VERIFY(m_gateway->asking);
    QCOMPARE(m_gateway->askedFor, QStringList{order});
    QVERIFY(m_gateway->drafts.isEmpty());
    if (answer == 0) {
        m_gateway->asking->end(known);
        QVERIFY(run.ended<CreatedLink>());
        QCOMPARE(written().state, LinkState::Created);
    } else if (answer == 1) {
        m_gateway->asking->end(noRecord);
        QTRY_VERIFY(m_gateway->creating);
        QCOMPARE(written().state, LinkState::Sending);
        m_gateway->creating->end(made);
        QVERIFY(run.ended<CreatedLink>());
    } else {
        m_gateway->asking->end(NotSent{NetworkFault::Offline, {}});
        QVERIFY(run.ended<OutcomeUnknown>());
        QCOMPARE(written().state, LinkState::Unknown);
    }
    QCOMPARE(m_gateway->drafts.size(), answer == 1 ? 1 : 0);
    QCOMPARE(written().id, id);
}

void TestCreating::openWithOtherContent()
{
    loseOne();
    Run run = create("{\"amount\":99}");
    QTRY_VERIFY(m_gateway->asking);
    m_gateway->asking->end(known);
    const auto notSent = run.ended<NotSent>(); // the existing link has other content than this create
    QVERIFY(notSent);
    QCOMPARE(notSent->journal, LedgerFault::OrderIdUsed);
    QCOMPARE(written().state, LinkState::Created);
    QCOMPARE(m_sql->links().link(written().id)->request, sendingOf(order).request);
}

void TestCreating::otherContentAfterADoubt_data()
{
    QTest::addColumn<bool>("wasMade");
    QTest::newRow("the earlier try made a link") << true;
    QTest::newRow("it made none") << false;
}

/// The doubt was settled as "not sent", and then the form was changed.
void TestCreating::otherContentAfterADoubt()
{
    QFETCH(bool, wasMade);
    loseOne();
    QCOMPARE(m_sql->links().settle(written().key(), NotSent{NetworkFault::Offline, {}})->state,
             LinkState::NotSent);
    Run run = create("{\"amount\":99}");
    QTRY_VERIFY(m_gateway->asking);
    QVERIFY(m_gateway->drafts.isEmpty());
    if (wasMade) {
        m_gateway->asking->end(known);
        const auto notSent = run.ended<NotSent>();
        QVERIFY(notSent);
        QCOMPARE(notSent->journal, LedgerFault::OrderIdUsed);
        QCOMPARE(m_sql->links().link(written().id)->request, sendingOf(order).request);
    } else {
        m_gateway->asking->end(noRecord);
        QTRY_VERIFY(m_gateway->creating);
        m_gateway->creating->end(made);
        QVERIFY(run.ended<CreatedLink>());
        QCOMPARE(m_sql->links().link(written().id)->request, QByteArray("{\"amount\":99}"));
    }
    QCOMPARE(written().state, LinkState::Created);
    QCOMPARE(m_gateway->drafts.size(), wasMade ? 0 : 1);
}

/// The gateway has no record when it is asked; then the earlier try arrives before the new one.
void TestCreating::otherContentAndAnEarlierOneThatCameLate()
{
    loseOne();
    const QByteArray first = m_format.write(sendingOf(order).draft);
    QVERIFY(withSql(m_fixture->file(), {u"UPDATE link_request SET request = '%1'"_s.arg(
                                           QString::fromUtf8(first))}));
    QCOMPARE(m_sql->links().settle(written().key(), NotSent{NetworkFault::Offline, {}})->state,
             LinkState::NotSent);
    Sending other = sendingOf(order);
    other.draft.amount = u"99"_s;
    other.request = m_format.write(other.draft);
    Run run(new CreateOperation(*m_ledger, *m_gateway, other, nullptr, &m_format));
    QTRY_VERIFY(m_gateway->asking);
    m_gateway->asking->end(noRecord);
    QTRY_VERIFY(m_gateway->creating);
    QCOMPARE(written().facts.amount, 9900);
    m_gateway->creating->end(duplicate);
    QTRY_VERIFY(m_gateway->asking);
    m_gateway->asking->end(known);
    const auto notSent = run.ended<NotSent>();
    QVERIFY(notSent);
    QCOMPARE(notSent->journal, LedgerFault::OrderIdUsed);
    QCOMPARE(written().state, LinkState::Created);
    QCOMPARE(written().facts.amount, 25050); // this is what the customer will pay
    QCOMPARE(m_sql->links().link(written().id)->request, first);
}

void TestCreating::openButCancelled()
{
    loseOne();
    Run run = create();
    run.cancel();
    QVERIFY(run.ended<OutcomeUnknown>());
    QVERIFY(m_gateway->drafts.isEmpty());
    QCOMPARE(written().state, LinkState::Unknown);
}

void TestCreating::beingSentElsewhere()
{
    const auto other = m_fixture->open();
    QVERIFY(other->links().begin(sendingOf(order)));
    Run run = create();
    const auto notSent = run.ended<NotSent>();
    QVERIFY(notSent);
    QCOMPARE(notSent->journal, LedgerFault::BeingSent);
    QVERIFY(m_gateway->drafts.isEmpty());
    QVERIFY(m_gateway->askedFor.isEmpty());
}

void TestCreating::aDuplicateAfterADoubtIsOurs()
{
    QVERIFY(teachAddress(*m_sql));
    loseOne();
    Run run = create();
    QTRY_VERIFY(m_gateway->asking);
    m_gateway->asking->end(noRecord); // the earlier try was still on its way
    QTRY_VERIFY(m_gateway->creating);
    m_gateway->creating->end(duplicate);
    QTRY_VERIFY(m_gateway->asking);
    m_gateway->asking->end(known);
    const auto link = run.ended<CreatedLink>();
    QVERIFY(link);
    QCOMPARE(link->url, made.url);
    QCOMPARE(written().state, LinkState::Created);
}

void TestCreating::aDuplicateOfTheLinkReference()
{
    loseOne();
    Run run = create();
    QTRY_VERIFY(m_gateway->asking);
    m_gateway->asking->end(noRecord);
    QTRY_VERIFY(m_gateway->creating);
    m_gateway->creating->end(duplicate);
    QTRY_VERIFY(m_gateway->asking);
    m_gateway->asking->end(noRecord); // so another link has this reference
    const auto refused = run.ended<Refused>();
    QVERIFY(refused);
    QCOMPARE(refused->statusCode, u"4002"_s);
    QCOMPARE(written().state, LinkState::Refused);
}

void TestCreating::aDuplicateThatCannotBeAskedFor()
{
    loseOne();
    Run run = create();
    QTRY_VERIFY(m_gateway->asking);
    m_gateway->asking->end(noRecord);
    QTRY_VERIFY(m_gateway->creating);
    m_gateway->creating->end(duplicate);
    QTRY_VERIFY(m_gateway->asking);
    m_gateway->asking->end(lost);
    const auto unknown = run.ended<OutcomeUnknown>();
    QVERIFY(unknown);
    QCOMPARE(unknown->cause, UnknownCause::ExistsAlready);
    QCOMPARE(written().state, LinkState::Unknown);
}

void TestCreating::aDuplicateOnTheFirstTryIsNot()
{
    Run run = create();
    QTRY_VERIFY(m_gateway->creating);
    m_gateway->creating->end(duplicate);
    const auto refused = run.ended<Refused>();
    QVERIFY(refused);
    QVERIFY(m_gateway->askedFor.isEmpty()); // somebody else's link is not taken for ours
    QCOMPARE(written().state, LinkState::Refused);
    QVERIFY(written().reference.isEmpty());
    // The same holds for another try.
    Run again = create();
    QTRY_VERIFY(m_gateway->creating);
    m_gateway->creating->end(duplicate);
    QVERIFY(again.ended<Refused>());
    QVERIFY(m_gateway->askedFor.isEmpty());
}

void TestCreating::anotherAccountsOrder()
{
    Sending other = sendingOf(order);
    other.accountId = u"a-2"_s;
    QVERIFY(make(*m_sql, other, u"R9"_s));
    Run run = create();
    QTRY_VERIFY(m_gateway->creating); // each account has its own order numbers
    m_gateway->creating->end(made);
    QVERIFY(run.ended<CreatedLink>());
    QCOMPARE(m_sql->links().find(order)->size(), 2);
}

QTEST_GUILESS_MAIN(TestCreating)
#include "tst_creating.moc"
