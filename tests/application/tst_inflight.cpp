// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests that one place knows what is on its way, from its start to its end, and that an answer which comes
// after another ledger has taken the place of its own is told but not written.
#include "application/accounts/accountbook.h"
#include "application/links/calllimits.h"
#include "application/links/editoperation.h"
#include "application/links/linkbatch.h"
#include "application/links/recovery.h"
#include "application/ports/journal.h"
#include "application/ports/ledgermaintenance.h"
#include "application/ports/linkrepository.h"
#include "application/wording/linkwording.h"
#include "core/catalogue.h"
#include "ledger/ledgerfixture.h"
#include "portone/requestjson.h"
#include "support/fakeserviceprovider.h"
#include "support/heldgateway.h"
#include "support/seeddraft.h"

#include <QSignalSpy>

using namespace linktill;
using namespace Qt::StringLiterals;
using Kind = InFlight::Kind;

namespace {

class TestInFlight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void registryKnowsWhatIsHeld();
    void aCreate();
    void anEdit();
    void anEditThatIsLeft();
    void aCancel();
    void aQuestion();
    void aBatchBetweenItsLinks();
    void recoveryOfAccountsThatAreGone();
    void aRecovery();
    void createOfAnotherLedger();
    void editOfAnotherLedger();
    void editRefusedForAnotherLedger();
    void editOfAnotherOrder();
    void cancelOfAnotherLedger();
    void statusOfAnotherLedger();
    void recoveryOfAnotherLedger();

private:
    InFlight &inFlight() { return m_ledger->inFlight(); }
    QString id() const { return practiceAccount().id; }
    static LinkContent draft(const QString &order)
    {
        LinkContent draft = seedDraft();
        draft.merchantOrderId = order;
        draft.customLinkRef.clear();
        return draft;
    }
    Sending sending(const QString &order)
    {
        Sending sending = sendingOf(order);
        sending.accountId = practiceAccount().id;
        sending.environment = practiceAccount().environment;
        sending.draft = draft(order);
        sending.request = m_format.write(sending.draft);
        return sending;
    }
    EditOperation *startEdit()
    {
        EditPlan plan(m_format, *m_ledger->links().link(m_key));
        LinkContent dearer = plan.draft();
        dearer.amount = u"777"_s;
        auto *job = new EditOperation(*m_ledger, m_service, std::move(plan), dearer, &m_jobs);
        job->start();
        return job;
    }
    LinkBatch *startBatch(LinkBatch::Kind kind)
    {
        auto *batch = new LinkBatch(kind, {m_ledger->links().link(m_key)->link}, *m_book, *m_provider,
                                    *m_ledger, m_limits, &m_jobs);
        batch->start();
        return batch;
    }
    Recovery *startRecovery()
    {
        auto *recovery = new Recovery(
            *m_ledger, [this](const Link &) { return m_service; }, 0, &m_jobs);
        recovery->start();
        return recovery;
    }
    LinkUpdated updated() { return {u"R1"_s, u"Created"_s, m_gateway->edits.constLast().edited}; }
    /// Acts as if a backup had taken the ledger's place: the link's number belongs to another order.
    void replaceLedger()
    {
        QVERIFY(withSql(m_fixture->file(), {u"UPDATE ledger_identity SET id = 'other'"_s}));
        giveNumberAway();
    }
    void giveNumberAway()
    {
        QVERIFY(withSql(m_fixture->file(), {u"UPDATE link SET order_id = 'other', line = ''"_s}));
        m_before = *m_ledger->links().link(1);
        QCOMPARE(m_before.link.facts.orderId, u"other"_s);
    }
    void checkUntouched()
    {
        const LinkHistory now = *m_ledger->links().link(1);
        QCOMPARE(now.link, m_before.link);
        QCOMPARE(now.events, m_before.events);
        QCOMPARE(now.request, m_before.request);
    }

    portone::JsonRequestFormat m_format;
    std::unique_ptr<HeldGateway> m_gateway;
    std::unique_ptr<LedgerFixture> m_fixture;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<FakeServiceProvider> m_provider;
    std::unique_ptr<AccountBook> m_book;
    CallLimits m_limits;
    std::shared_ptr<PaymentLinkService> m_service;
    QObject m_jobs;
    LinkKey m_key;
    LinkHistory m_before;
};

void TestInFlight::init()
{
    m_gateway = std::make_unique<HeldGateway>();
    m_fixture = std::make_unique<LedgerFixture>();
    m_ledger = m_fixture->open();
    m_book = std::make_unique<AccountBook>(m_fixture->folder());
    m_journal =
        std::make_unique<Journal>(Journal{[this]() -> Ledger & { return *m_ledger; }, m_format});
    m_provider = std::make_unique<FakeServiceProvider>(*m_gateway, m_fixture->clock);
    m_provider->journal = m_journal.get();
    m_service = m_provider->serviceFor(practiceAccount());
    m_key = make(*m_ledger, sending(u"mine"_s), u"R1"_s);
    QCOMPARE(m_key.id, 1);
}

void TestInFlight::cleanup()
{
    for (QObject *job : m_jobs.children())
        delete job;
    QVERIFY(inFlight().isEmpty()); // a job that was deleted on its way must be gone too
    m_service.reset();
    m_provider.reset();
    m_ledger.reset();
}

void TestInFlight::registryKnowsWhatIsHeld()
{
    InFlight inFlight;
    QVERIFY(inFlight.isEmpty());
    auto question = inFlight.add(Kind::Question, u"a-1"_s);
    QVERIFY(!inFlight.isEmpty());
    QVERIFY(!inFlight.hasChange());
    auto change = inFlight.add(Kind::Change, u"a-1"_s);
    question.reset();
    QVERIFY(inFlight.hasChange());
    QVERIFY(inFlight.hasChange(u"a-1"_s));
    QVERIFY(!inFlight.hasChange(u"a-2"_s));
    const auto batch = inFlight.add(Kind::Change, {}); // of any account
    QVERIFY(inFlight.hasChange(u"a-2"_s));
    change.reset();
    QVERIFY(!inFlight.isEmpty());
}

void TestInFlight::aCreate()
{
    auto *job = m_service->create(draft(u"new"_s));
    QVERIFY(inFlight().isEmpty()); // the job has not started yet
    QSignalSpy finished(job, &GatewayJob::finished);
    job->start();
    QVERIFY(inFlight().hasChange(id()));
    QTRY_VERIFY(m_gateway->creating);
    m_gateway->creating->end(createdOf(u"R2"_s));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(inFlight().isEmpty());
}

void TestInFlight::anEdit()
{
    auto *job = startEdit();
    QSignalSpy finished(job, &GatewayJob::finished);
    QVERIFY(inFlight().hasChange(id()));
    QTRY_VERIFY(m_gateway->editing);
    m_gateway->editing->end(OutcomeUnknown{});
    QTRY_VERIFY(m_gateway->asking);
    QVERIFY(inFlight().hasChange()); // the question that follows belongs to the edit
    m_gateway->asking->end(LinkStatus{u"R1"_s, u"mine"_s, u"Created"_s, {}, LinkState::Created});
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(inFlight().isEmpty());
}

void TestInFlight::anEditThatIsLeft()
{
    auto *job = startEdit();
    QTRY_VERIFY(m_gateway->editing);
    delete job;
    QVERIFY(inFlight().isEmpty());
    // What is still to be written of the edit comes before a backup takes the ledger's place.
    QVERIFY(m_ledger->maintenance()->restore(m_ledger->maintenance()->backUpNow()->file));
}

void TestInFlight::aCancel()
{
    auto *batch = startBatch(LinkBatch::Kind::Cancel);
    QSignalSpy finished(batch, &LinkBatch::finished);
    QVERIFY(inFlight().hasChange(id()));
    QTRY_VERIFY(m_gateway->cancelling);
    m_gateway->cancelling->end(LinkCancelled{u"R1"_s});
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(inFlight().isEmpty());
}

void TestInFlight::aQuestion()
{
    auto *batch = startBatch(LinkBatch::Kind::Refresh);
    QSignalSpy finished(batch, &LinkBatch::finished);
    QVERIFY(!inFlight().isEmpty());
    QVERIFY(!inFlight().hasChange());
    QTRY_VERIFY(m_gateway->asking);
    m_gateway->asking->end(NotSent{});
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(inFlight().isEmpty());
}

/// Passing over a link without an account must not recurse, however many such links there are.
void TestInFlight::recoveryOfAccountsThatAreGone()
{
    for (int i = 0; i < 3; ++i) {
        Sending lost = sending(QString::number(i));
        lost.accountId = u"gone-%1"_s.arg(i);
        const auto begun = m_ledger->links().begin(lost);
        QVERIFY(begun && m_ledger->links().settle(*begun, OutcomeUnknown{}));
    }
    QList<const void *> frames;
    auto *recovery = new Recovery(*m_ledger, [&frames](const Link &) -> std::shared_ptr<PaymentLinkService> {
        const volatile int here = 0;
        frames << const_cast<const int *>(&here);
        return nullptr;
    });
    qsizetype open = 0;
    connect(recovery, &Recovery::finished, this,
            [&open, recovery] { open = recovery->result().open.size(); });
    recovery->start();
    QTRY_COMPARE(open, 3);
    QCOMPARE(frames, QList<const void *>(3, frames.value(0)));
}

void TestInFlight::aBatchBetweenItsLinks()
{
    const Link link = m_ledger->links().link(m_key)->link;
    LinkBatch batch(LinkBatch::Kind::Cancel, {link, link}, *m_book, *m_provider, *m_ledger,
                    m_limits);
    bool wasHeld = false;
    connect(&batch, &LinkBatch::progressed, this, [&](int done, int) {
        if (done == 1) // one call has ended and the other has not begun
            wasHeld = inFlight().hasChange();
    });
    QSignalSpy finished(&batch, &LinkBatch::finished);
    batch.start();
    for (int i = 0; i < 2; ++i) {
        QTRY_COMPARE(m_gateway->cancelled.size(), i + 1);
        m_gateway->cancelling->end(LinkCancelled{u"R1"_s});
    }
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(wasHeld);
    QVERIFY(inFlight().isEmpty());
}

void TestInFlight::aRecovery()
{
    const LinkKey lost = *m_ledger->links().begin(sending(u"lost"_s));
    QVERIFY(m_ledger->links().settle(lost, OutcomeUnknown{}));
    auto *recovery = startRecovery();
    QSignalSpy finished(recovery, &Recovery::finished);
    QVERIFY(!inFlight().isEmpty());
    QVERIFY(!inFlight().hasChange());
    QTRY_VERIFY(m_gateway->asking);
    m_gateway->asking->end(LinkStatus{u"R9"_s, u"lost"_s, u"Created"_s, {}, LinkState::Created});
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(inFlight().isEmpty());
}

void TestInFlight::createOfAnotherLedger()
{
    QVERIFY(withSql(m_fixture->file(), {u"DELETE FROM link_event"_s, u"DELETE FROM link_text"_s,
                                        u"DELETE FROM link_request"_s,
                                        u"DELETE FROM customer_due"_s, u"DELETE FROM link"_s}));
    auto *job = m_service->create(draft(u"new"_s));
    std::optional<CreatedLink> created;
    connect(job, &GatewayJob::finished, this,
            [&] { created = job->outcome().value(); });
    job->start();
    QTRY_VERIFY(m_gateway->creating);
    replaceLedger();
    m_gateway->creating->end(createdOf(u"R2"_s));
    QTRY_VERIFY(created);
    QCOMPARE(created->reference, u"R2"_s);
    QVERIFY(!created->isRecorded);
    checkUntouched();
}

void TestInFlight::editOfAnotherLedger()
{
    auto *job = startEdit();
    std::optional<LinkEdited> edited;
    connect(job, &GatewayJob::finished, this,
            [&] { edited = job->outcome().value(); });
    QTRY_VERIFY(m_gateway->editing);
    replaceLedger();
    m_gateway->editing->end(updated());
    QTRY_VERIFY(edited);
    QVERIFY(edited->notWritten);
    QCOMPARE(edited->notWritten->fault, LedgerFault::OtherLedger);
    QCOMPARE(edited->link.facts.orderId, u"mine"_s);
    checkUntouched();
}

void TestInFlight::editRefusedForAnotherLedger()
{
    auto *job = startEdit();
    std::optional<LinkState> told;
    connect(job, &GatewayJob::finished, this, [&] { told = job->link().state; });
    QTRY_VERIFY(m_gateway->editing);
    replaceLedger();
    m_gateway->editing->end(
        Refused{400, u"4001"_s, {}, u"status is Success"_s, {}, RefusalKind::InvalidRequest});
    QTRY_VERIFY(m_gateway->asking);
    m_gateway->asking->end(LinkStatus{u"R1"_s, u"mine"_s, u"Success"_s, {}, LinkState::Success});
    QTRY_VERIFY(told);
    QCOMPARE(*told, LinkState::Success); // the status is told though it cannot be written
    checkUntouched();
}

void TestInFlight::editOfAnotherOrder()
{
    auto *job = startEdit();
    std::optional<LinkEdited> edited;
    connect(job, &GatewayJob::finished, this,
            [&] { edited = job->outcome().value(); });
    QTRY_VERIFY(m_gateway->editing);
    giveNumberAway(); // the ledger stays the same one
    m_gateway->editing->end(updated());
    QTRY_VERIFY(edited);
    QCOMPARE(edited->notWritten->fault, LedgerFault::OtherLedger);
    checkUntouched();
}

void TestInFlight::cancelOfAnotherLedger()
{
    auto *batch = startBatch(LinkBatch::Kind::Cancel);
    QSignalSpy finished(batch, &LinkBatch::finished);
    QTRY_VERIFY(m_gateway->cancelling);
    replaceLedger();
    m_gateway->cancelling->end(LinkCancelled{u"R1"_s});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(batch->troubles().size(), 1);
    QCOMPARE(batch->troubles()[0].why,
             u"PortOne cancelled the link, but this was not saved here. "_s +
                 ledgerSentence({LedgerFault::OtherLedger, {}, 0}));
    checkUntouched();
}

void TestInFlight::statusOfAnotherLedger()
{
    auto *batch = startBatch(LinkBatch::Kind::Refresh);
    QSignalSpy finished(batch, &LinkBatch::finished);
    QTRY_VERIFY(m_gateway->asking);
    replaceLedger();
    m_gateway->asking->end(LinkStatus{u"R1"_s, u"mine"_s, u"Success"_s, {}, LinkState::Success});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(batch->troubles().size(), 1);
    QVERIFY2(batch->troubles()[0].why.startsWith(u"PortOne says: Paid."_s),
             qPrintable(batch->troubles()[0].why));
    checkUntouched();
}

void TestInFlight::recoveryOfAnotherLedger()
{
    QVERIFY(withSql(m_fixture->file(), {u"UPDATE link SET state = 'unknown', line = ''"_s}));
    auto *recovery = startRecovery();
    Recovered recovered;
    QSignalSpy finished(recovery, &Recovery::finished);
    connect(recovery, &Recovery::finished, this, [&] { recovered = recovery->result(); });
    QTRY_VERIFY(m_gateway->asking);
    replaceLedger();
    m_gateway->asking->end(LinkStatus{u"R1"_s, u"mine"_s, u"Created"_s, {}, LinkState::Created});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(recovered.error->fault, LedgerFault::OtherLedger);
    QCOMPARE(recovered.found.size(), 1); // the link is told all the same
    QCOMPARE(recovered.found[0].reference, u"R1"_s);
    checkUntouched();
}

} // namespace

QTEST_GUILESS_MAIN(TestInFlight)
#include "tst_inflight.moc"
