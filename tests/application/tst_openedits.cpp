// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests that an edit whose answer was lost, or whose program was killed, is told and settled: by the same
// edit once more, by the link as it was, or by the merchant's word where the gateway takes no edit any
// more.
#include "application/accounts/accountbook.h"
#include "application/files/linkexport.h"
#include "application/links/calllimits.h"
#include "application/links/editplan.h"
#include "application/links/linkbatch.h"
#include "application/links/recovery.h"
#include "application/ports/journal.h"
#include "application/ports/ledger.h"
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
using BatchKind = LinkBatch::Kind;

namespace {

class TestOpenEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isToldInWords();
    void recoveryTellsOfIt();
    void recoveryOfOneLinkIsNotAboutEdits();
    void canBeSettled_data();
    void canBeSettled();
    void savedAgain();
    void takenBack();
    void lostAgain();
    void paidMeanwhile();
    void markedOnAFinalLink_data();
    void markedOnAFinalLink();
    void settledElsewhereMeanwhile();
    void whileItIsBeingPaid();

private:
    Link link() { return m_ledger->links().link(m_key)->link; }
    /// Leaves an edit as a program does that is killed between sending it and writing down its end.
    void loseEdit(const QString &amount)
    {
        const EditPlan plan(m_format, *m_ledger->links().link(m_key));
        LinkContent edited = plan.draft();
        edited.amount = amount;
        QVERIFY(m_fixture->open()->links().beginEdit(m_key, plan.made().request, plan.requestOf(edited)));
    }
    LinkBatch *start(BatchKind kind)
    {
        auto *batch =
            new LinkBatch(kind, {link()}, *m_book, *m_provider, *m_ledger, m_limits, &m_jobs);
        m_ended = std::make_unique<QSignalSpy>(batch, &LinkBatch::finished);
        batch->start();
        return batch;
    }
    LinkBatch *run(BatchKind kind, const Outcome<LinkUpdated> &answer)
    {
        auto *batch = start(kind);
        if (!QTest::qWaitFor([this] { return bool(m_gateway.editing); }))
            qFatal("Nothing was sent.");
        m_gateway.editing->end(answer);
        return batch;
    }
    LinkUpdated updated() { return {u"R1"_s, u"Created"_s, m_gateway.edits.constLast().edited}; }
    LinkUpdated taking(const QString &amount)
    {
        LinkContent draft = EditPlan(m_format, *m_ledger->links().link(m_key)).draft();
        draft.amount = amount;
        return {u"R1"_s, u"Created"_s, draft};
    }

    portone::JsonRequestFormat m_format;
    HeldGateway m_gateway;
    std::unique_ptr<LedgerFixture> m_fixture;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<FakeServiceProvider> m_provider;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<QSignalSpy> m_ended;
    CallLimits m_limits;
    QObject m_jobs;
    LinkKey m_key;
};

void TestOpenEdits::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_gateway.edits.clear();
    m_fixture = std::make_unique<LedgerFixture>();
    m_ledger = m_fixture->open();
    m_book = std::make_unique<AccountBook>(m_fixture->folder());
    m_journal =
        std::make_unique<Journal>(Journal{[this]() -> Ledger & { return *m_ledger; }, m_format});
    m_provider = std::make_unique<FakeServiceProvider>(m_gateway, m_fixture->clock);
    m_provider->journal = m_journal.get();
    Sending sending = sendingOf(u"O-1"_s);
    sending.accountId = practiceAccount().id;
    sending.environment = practiceAccount().environment;
    sending.draft = seedDraft();
    sending.draft.amount = u"100"_s;
    sending.draft.merchantOrderId = u"O-1"_s;
    sending.request = m_format.write(sending.draft);
    m_key = make(*m_ledger, sending, u"R1"_s);
    QVERIFY(m_key != 0);
}

void TestOpenEdits::cleanup()
{
    for (QObject *job : m_jobs.children())
        delete job;
    m_provider.reset();
    m_ledger.reset();
}

void TestOpenEdits::isToldInWords()
{
    QCOMPARE(linkStateWord(link()), u"Waiting for payment"_s);
    QCOMPARE(openEditText(link()), QString());
    const auto exported = [this] {
        return std::get<QString>(exportRow(link(), QTimeZone::utc()).constLast());
    };
    QCOMPARE(exported(), QString());
    loseEdit(u"777"_s);
    QCOMPARE(linkStateWord(link()), u"Edit not confirmed · Waiting for payment"_s);
    QCOMPARE(openEditText(link()), u"Amount: ฿777.00, before that ฿100.00"_s);
    QCOMPARE(exported(), openEditText(link()));
    QCOMPARE(exportHeadings().size(), exportRow(link(), QTimeZone::utc()).size());
}

void TestOpenEdits::recoveryTellsOfIt()
{
    loseEdit(u"777"_s);
    auto *recovery = new Recovery(
        *m_ledger, [](const Link &) { return nullptr; }, 0, &m_jobs);
    QSignalSpy finished(recovery, &Recovery::finished);
    Recovered recovered;
    connect(recovery, &Recovery::finished, this, [&] { recovered = recovery->result(); });
    recovery->start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!recovered.isEmpty());
    QCOMPARE(recovered.edits.size(), 1);
    QCOMPARE(recovered.edits[0].key(), m_key);
    QVERIFY(m_gateway.edits.isEmpty()); // nothing is sent unasked
}

void TestOpenEdits::recoveryOfOneLinkIsNotAboutEdits()
{
    loseEdit(u"777"_s);
    auto *recovery = new Recovery(
        *m_ledger, [](const Link &) { return nullptr; }, m_key, &m_jobs);
    QSignalSpy finished(recovery, &Recovery::finished);
    bool isEmpty = false;
    connect(recovery, &Recovery::finished, this, [&] { isEmpty = recovery->result().isEmpty(); });
    recovery->start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(isEmpty);
}

void TestOpenEdits::canBeSettled_data()
{
    QTest::addColumn<LinkState>("state");
    QTest::addColumn<bool>("expected");
    for (const LinkState state : {LinkState::Created, LinkState::Other, LinkState::Success,
                                  LinkState::Expired, LinkState::Cancelled})
        QTest::newRow(qPrintable(linkStateName(state))) << state << true;
    QTest::newRow("processing") << LinkState::Processing << false;
}

void TestOpenEdits::canBeSettled()
{
    QFETCH(LinkState, state);
    Link link;
    link.state = state;
    link.reference = u"R1"_s;
    QVERIFY(!EditPlan::canSettle(link)); // no edit is open
    link.openEdit = "{}";
    QTEST(EditPlan::canSettle(link), "expected");
}

void TestOpenEdits::savedAgain()
{
    loseEdit(u"777"_s);
    auto *batch = run(BatchKind::SaveEditAgain, taking(u"777"_s));
    QCOMPARE(m_gateway.edits.size(), 1);
    QCOMPARE(m_gateway.edits[0].edited.amount, u"777"_s);
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(batch->succeeded(), 1);
    QCOMPARE(link().facts.amount, 77700);
    QCOMPARE(link().openEdit, QByteArray());
    QVERIFY(m_ledger->links().openEdits()->isEmpty());
}

void TestOpenEdits::takenBack()
{
    loseEdit(u"777"_s);
    run(BatchKind::TakeEditBack, taking(u"100"_s));
    QCOMPARE(m_gateway.edits[0].edited.amount, u"100"_s);
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(link().facts.amount, 10000);
    QCOMPARE(link().openEdit, QByteArray());
}

void TestOpenEdits::lostAgain()
{
    loseEdit(u"777"_s);
    auto *batch =
        run(BatchKind::TakeEditBack, OutcomeUnknown{UnknownCause::ConnectionLost, 0, {}});
    QTRY_VERIFY(m_gateway.asking);
    m_gateway.asking->end(NotSent{});
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(batch->troubles().size(), 1);
    QCOMPARE(openEditText(link()), u"Amount: ฿777.00, before that ฿100.00"_s); // it may have come through
}

void TestOpenEdits::paidMeanwhile()
{
    loseEdit(u"777"_s);
    run(BatchKind::SaveEditAgain,
        Refused{400, u"4001"_s, {}, u"status is Success"_s, {}, RefusalKind::InvalidRequest});
    QTRY_VERIFY(m_gateway.asking);
    m_gateway.asking->end(LinkStatus{u"R1"_s, u"O-1"_s, u"Success"_s, {}, LinkState::Success});
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(link().state, LinkState::Success);
    QVERIFY(!link().openEdit.isEmpty());
    QVERIFY(EditPlan::canSettle(link()));
}

void TestOpenEdits::markedOnAFinalLink_data()
{
    QTest::addColumn<BatchKind>("kind");
    QTest::addColumn<qint64>("amount");
    QTest::newRow("as saved") << BatchKind::SaveEditAgain << qint64(77700);
    QTest::newRow("as not saved") << BatchKind::TakeEditBack << qint64(10000);
}

void TestOpenEdits::markedOnAFinalLink()
{
    QFETCH(BatchKind, kind);
    loseEdit(u"777"_s);
    QVERIFY(m_ledger->links().recordStatus(m_key, {u"R1"_s, {}, u"Success"_s, {}, LinkState::Success}));
    auto *batch = start(kind);
    QTRY_COMPARE(m_ended->size(), 1);
    QCOMPARE(batch->succeeded(), 1);
    QVERIFY(m_gateway.edits.isEmpty());
    QTEST(link().facts.amount, "amount");
    QCOMPARE(link().openEdit, QByteArray());
}

void TestOpenEdits::settledElsewhereMeanwhile()
{
    loseEdit(u"777"_s);
    const Link before = link();
    const LinkUpdated taken = taking(u"777"_s);
    QVERIFY(m_ledger->links().recordEdit(m_key, taken.draft, m_format.write(taken.draft)));
    LinkBatch batch(BatchKind::SaveEditAgain, {before}, *m_book, *m_provider, *m_ledger, m_limits);
    QSignalSpy finished(&batch, &LinkBatch::finished);
    batch.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(m_gateway.edits.isEmpty());
    QVERIFY(batch.troubles().isEmpty());
}

void TestOpenEdits::whileItIsBeingPaid()
{
    loseEdit(u"777"_s);
    QVERIFY(
        m_ledger->links().recordStatus(m_key, {u"R1"_s, {}, u"Processing"_s, {}, LinkState::Processing}));
    auto *batch = start(BatchKind::SaveEditAgain);
    QTRY_COMPARE(m_ended->size(), 1);
    QVERIFY(m_gateway.edits.isEmpty());
    QCOMPARE(batch->troubles().size(), 1);
    QVERIFY(!link().openEdit.isEmpty());
}

} // namespace

QTEST_GUILESS_MAIN(TestOpenEdits)
#include "tst_openedits.moc"
