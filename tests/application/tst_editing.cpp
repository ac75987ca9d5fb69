// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests an edit from its journal entry to its end, over a real ledger and a gateway that answers when the
// test says so.
#include "application/accounts/accountbook.h"
#include "application/links/editoperation.h"
#include "application/links/paymentlinkservice.h"
#include "application/ports/draftrepository.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/ports/requestformat.h"
#include "core/catalogue.h"
#include "ledger/ledgerfixture.h"
#include "portone/requestjson.h"
#include "support/heldgateway.h"
#include "support/seeddraft.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace linktill;
using namespace Qt::StringLiterals;
using Kind = LinkEventKind;

class TestEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whoCanBeEdited_data();
    void whoCanBeEdited();
    void plans();
    void taken();
    void takenOtherwise();
    void refused();
    void refusedBecausePaid();
    void notSent();
    void lost();
    void theSameAgainSettlesADoubt();
    void aDoubtIsTakenBackForSure();
    void cancelledBefore();
    void cancelledAfter();
    void goneOnTheWay();
    void changedSince();
    void beingEditedElsewhere();
    void leftByAProgramThatEnded();
    void ledgerGone();

private:
    EditPlan plan() { return EditPlan(m_format, *m_ledger->links().link(m_id)); }
    LinkContent dearer()
    {
        LinkContent draft = plan().draft();
        draft.amount = u"300"_s;
        return draft;
    }
    EditOperation *start(const LinkContent &edited)
    {
        auto *job = new EditOperation(*m_ledger, m_service, plan(), edited, &m_jobs);
        m_ended = 0;
        QObject::connect(job, &GatewayJob::finished, &m_jobs, [this, job] {
            ++m_ended;
            m_outcome = job->outcome();
            m_link = job->link();
        });
        job->start();
        return job;
    }
    /// Sends the edit and ends its call with `answer`; a status question that follows gets the word `status`.
    void run(const LinkContent &edited, const Outcome<LinkUpdated> &answer, const QString &status = {});
    QList<Kind> kinds();
    LinkUpdated updated() { return {u"R1"_s, u"Created"_s, m_gateway.edits.constLast().edited}; }

    portone::JsonRequestFormat m_format;
    HeldGateway m_gateway;
    std::unique_ptr<LedgerFixture> m_fixture;
    std::unique_ptr<Ledger> m_ledger;
    std::shared_ptr<PaymentLinkService> m_service;
    QObject m_jobs;
    LinkKey m_id;
    int m_ended = 0;
    std::optional<Outcome<LinkEdited>> m_outcome;
    Link m_link;
};

void TestEditing::init()
{
    m_gateway.edits.clear();
    m_gateway.askedFor.clear();
    m_outcome.reset();
    m_fixture = std::make_unique<LedgerFixture>();
    m_ledger = m_fixture->open();
    m_service = std::make_shared<PaymentLinkService>(m_gateway, Catalogue::bundled(), m_fixture->clock,
                                                     practiceAccount());
    Sending sending = sendingOf(u"O-1"_s);
    LinkContent draft = seedDraft();
    draft.amount = u"250.50"_s;
    draft.merchantOrderId = u"O-1"_s;
    sending.draft = draft;
    sending.request = m_format.write(draft);
    m_id = make(*m_ledger, sending, u"R1"_s);
    QVERIFY(m_id != 0);
}

void TestEditing::cleanup()
{
    m_service.reset();
    m_ledger.reset();
    m_fixture.reset();
}

void TestEditing::run(const LinkContent &edited, const Outcome<LinkUpdated> &answer,
                      const QString &status)
{
    const qsizetype before = m_gateway.edits.size();
    start(edited);
    QTRY_COMPARE(m_gateway.edits.size(), before + 1);
    m_gateway.editing->end(answer);
    if (!status.isEmpty()) {
        QTRY_VERIFY(m_gateway.asking);
        m_gateway.asking->end(LinkStatus{u"R1"_s, u"O-1"_s, status, {}, stateNamed(status)});
    }
    QTRY_COMPARE(m_ended, 1);
}

QList<Kind> TestEditing::kinds()
{
    QList<Kind> all;
    for (const LinkEvent &event : m_ledger->links().link(m_id)->events.mid(2)) // all but Written and Created
        all << event.kind;
    return all;
}

void TestEditing::whoCanBeEdited_data()
{
    QTest::addColumn<LinkState>("state");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<bool>("expected");
    for (const LinkState state :
         {LinkState::Sending, LinkState::Created, LinkState::Processing, LinkState::Success,
          LinkState::Expired, LinkState::Cancelled, LinkState::Refused, LinkState::NotSent,
          LinkState::Unknown, LinkState::Other})
        QTest::newRow(qPrintable(linkStateName(state)))
            << state << u"R1"_s << (state == LinkState::Created || state == LinkState::Other);
    QTest::newRow("no reference") << LinkState::Created << QString() << false;
}

void TestEditing::whoCanBeEdited()
{
    QFETCH(LinkState, state);
    QFETCH(QString, reference);
    Link link;
    link.state = state;
    link.reference = reference;
    QTEST(EditPlan::canEdit(link), "expected");
}

void TestEditing::plans()
{
    const EditPlan plan = this->plan();
    QVERIFY(plan.changesTo(plan.draft()).isEmpty());
    LinkContent edited = dearer();
    edited.merchantOrderId = u"another"_s;
    edited.methods.clear();
    edited.customer.name = u"  Nok  "_s;
    const LinkContent ready = plan.ready(edited);
    QCOMPARE(ready.merchantOrderId, u"O-1"_s);
    QCOMPARE(ready.methods, seedMethods());
    QCOMPARE(ready.customer.name, u"Nok"_s);
    QStringList paths;
    for (const FieldChange &change : plan.changesTo(edited).fields)
        paths << change.path;
    QCOMPARE(paths, (QStringList{u"amount"_s, u"customer_details.name"_s}));
}

void TestEditing::taken()
{
    start(dearer());
    QCOMPARE(m_ended, 0); // start() returns before the edit ends
    QTRY_COMPARE(m_gateway.edits.size(), 1);
    QCOMPARE(kinds(), QList{Kind::EditSent}); // the edit is written down before its first byte is sent
    QCOMPARE(m_gateway.edits[0].reference, u"R1"_s);
    QCOMPARE(m_gateway.edits[0].edited.amount, u"300"_s);
    QCOMPARE(m_gateway.edits[0].made.amount, u"250.5"_s);
    m_gateway.editing->end(updated());
    QTRY_COMPARE(m_ended, 1);
    const LinkEdited *edited = *m_outcome ? &**m_outcome : nullptr;
    QVERIFY(edited && !edited->notWritten && edited->otherwise.isEmpty());
    QCOMPARE(edited->link.facts.amount, 30000);
    QCOMPARE(kinds(), (QList{Kind::EditSent, Kind::Edited}));
    const LinkHistory history = *m_ledger->links().link(m_id);
    QCOMPARE(m_format.read(history.request).draft.amount, u"300"_s);
    const auto detail = QJsonDocument::fromJson(history.events.constLast().detail).object();
    QCOMPARE(detail[u"changes"][u"amount"][u"old"], 250.5);
    QCOMPARE(detail[u"changes"][u"amount"][u"new"], 300);
    QVERIFY(m_gateway.askedFor.isEmpty());
}

void TestEditing::takenOtherwise()
{
    start(dearer());
    QTRY_COMPARE(m_gateway.edits.size(), 1);
    LinkUpdated answer = updated();
    answer.draft.amount = u"275"_s;
    m_gateway.editing->end(answer);
    QTRY_COMPARE(m_ended, 1);
    const LinkEdited &edited = m_outcome->value();
    QCOMPARE(edited.otherwise.fields.size(), 1);
    QCOMPARE(edited.otherwise.fields[0].after, QJsonValue(275));
    QCOMPARE(edited.link.facts.amount, 27500); // the ledger remembers what the gateway has
}

void TestEditing::refused()
{
    run(dearer(), Refused{400, u"4041"_s, {}, u"amount"_s, u"amount"_s, RefusalKind::Amount},
        u"Created"_s);
    QVERIFY(m_outcome->error().refused());
    QCOMPARE(m_ledger->links().link(m_id)->link.facts.amount, 25050);
    QCOMPARE(kinds(), (QList{Kind::EditSent, Kind::EditRefused, Kind::Status}));
    QVERIFY(!plan().isInDoubt());
}

void TestEditing::refusedBecausePaid()
{
    run(dearer(),
        Refused{400, u"4001"_s, {}, u"status is Success"_s, {}, RefusalKind::InvalidRequest},
        u"Success"_s);
    QCOMPARE(m_link.state, LinkState::Success);
    QCOMPARE(m_ledger->links().link(m_id)->link.state, LinkState::Success);
}

void TestEditing::notSent()
{
    run(dearer(), NotSent{NetworkFault::Offline, {}});
    QVERIFY(m_outcome->error().notSent());
    QCOMPARE(kinds(), (QList{Kind::EditSent, Kind::EditNotSent}));
    QVERIFY(m_gateway.askedFor.isEmpty()); // without a network no question follows
}

void TestEditing::lost()
{
    run(dearer(), OutcomeUnknown{UnknownCause::ConnectionLost, 0, {}}, u"Created"_s);
    QVERIFY(m_outcome->error().unknown());
    const LinkHistory history = *m_ledger->links().link(m_id);
    QCOMPARE(history.link.facts.amount, 25050); // the edit is not known to have arrived
    QCOMPARE(kinds(), (QList{Kind::EditSent, Kind::EditUnknown, Kind::Status}));
    const auto detail = QJsonDocument::fromJson(history.events[3].detail).object();
    QCOMPARE(detail[u"changes"][u"amount"][u"old"], 250.5); // a lost edit keeps its old and new values too
    QCOMPARE(detail[u"changes"][u"amount"][u"new"], 300);
    QVERIFY(plan().isInDoubt());
}

void TestEditing::theSameAgainSettlesADoubt()
{
    run(dearer(), OutcomeUnknown{UnknownCause::AnswerTimeout, 0, {}}, u"Created"_s);
    start(dearer());
    QTRY_COMPARE(m_gateway.edits.size(), 2);
    QCOMPARE(m_gateway.edits[1].edited.amount, u"300"_s);
    m_gateway.editing->end(updated());
    QTRY_COMPARE(m_ended, 1);
    QCOMPARE(m_ledger->links().link(m_id)->link.facts.amount, 30000);
    QVERIFY(!plan().isInDoubt());
}

void TestEditing::aDoubtIsTakenBackForSure()
{
    LinkContent edited = plan().draft();
    edited.merchant.logo = u"https://shop.example/logo.png"_s;
    run(edited, OutcomeUnknown{UnknownCause::ConnectionLost, 0, {}}, u"Created"_s);
    QVERIFY(plan().changesTo(plan().draft()).isEmpty()); // and yet the doubtful edit has to be taken back
    start(plan().draft());
    QTRY_COMPARE(m_gateway.edits.size(), 2);
    QCOMPARE(m_gateway.edits[1].made.merchant.logo, u"https://shop.example/logo.png"_s);
    QCOMPARE(m_gateway.edits[1].edited.merchant.logo, QString());
    m_gateway.editing->end(updated());
    QTRY_COMPARE(m_ended, 1);
    QVERIFY(!plan().isInDoubt());
    QCOMPARE(kinds().constLast(), Kind::Edited);
}

void TestEditing::cancelledBefore()
{
    start(dearer())->cancel();
    QTRY_COMPARE(m_ended, 1);
    QCOMPARE(m_outcome->error().notSent()->fault, NetworkFault::Cancelled);
    QVERIFY(m_gateway.edits.isEmpty());
    QCOMPARE(kinds(), (QList{Kind::EditSent, Kind::EditNotSent}));
}

void TestEditing::cancelledAfter()
{
    auto *job = start(dearer());
    QTRY_COMPARE(m_gateway.edits.size(), 1);
    job->cancel();
    QTRY_COMPARE(m_ended, 1);
    QVERIFY(m_outcome->error().unknown());
    QCOMPARE(kinds(), (QList{Kind::EditSent, Kind::EditUnknown}));
    QVERIFY(m_gateway.askedFor.isEmpty()); // a cancelled operation makes no further call
}

void TestEditing::goneOnTheWay()
{
    auto *job = start(dearer());
    QTRY_COMPARE(m_gateway.edits.size(), 1);
    delete job;
    QTRY_COMPARE(kinds(), (QList{Kind::EditSent, Kind::EditUnknown}));
    QCOMPARE(m_ended, 0);
}

void TestEditing::changedSince()
{
    const EditPlan old = plan();
    run(dearer(), LinkUpdated{u"R1"_s, {}, dearer()});
    LinkContent other = old.draft();
    other.description = u"other words"_s;
    auto *job = new EditOperation(*m_ledger, m_service, old, other, &m_jobs);
    QSignalSpy finished(job, &GatewayJob::finished);
    std::optional<LedgerFault> fault;
    QObject::connect(job, &GatewayJob::finished, &m_jobs, [&] {
        fault = job->outcome().error().notSent()->journal;
    });
    job->start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(fault, LedgerFault::ChangedSince);
    QCOMPARE(m_gateway.edits.size(), 1); // only the first edit was sent
    QCOMPARE(m_ledger->links().link(m_id)->link.facts.amount, 30000);
}

void TestEditing::beingEditedElsewhere()
{
    const LinkHistory history = *m_ledger->links().link(m_id);
    const QByteArray request = m_format.write(dearer());
    auto other = m_fixture->open(); // stands for another window
    QVERIFY(other->links().beginEdit(m_id, history.request, request));
    QCOMPARE(faultOf(m_ledger->links().beginEdit(m_id, history.request, request)), LedgerFault::BeingSent);
    QVERIFY(other->links().recordEditFailure(m_id, NotSent{NetworkFault::Offline, {}}));
    QVERIFY(m_ledger->links().beginEdit(m_id, history.request, request));
    m_fixture->clock.pass(181); // longer than any edit takes
    QVERIFY(other->links().beginEdit(m_id, history.request, request));
}

void TestEditing::leftByAProgramThatEnded()
{
    const LinkHistory history = *m_ledger->links().link(m_id);
    QVERIFY(m_fixture->open()->links().beginEdit(m_id, history.request, m_format.write(dearer())));
    QVERIFY(plan().isInDoubt());
    run(dearer(), LinkUpdated{u"R1"_s, {}, dearer()});
    QVERIFY(*m_outcome);
    QVERIFY(!plan().isInDoubt());
}

void TestEditing::ledgerGone()
{
    const EditPlan plan = this->plan();
    m_ledger.reset();
    QVERIFY(QFile::remove(m_fixture->file()));
    QVERIFY(QDir(m_fixture->file()).mkpath(u"."_s)); // a folder takes its place
    m_ledger = m_fixture->open();
    auto *job = new EditOperation(*m_ledger, m_service, plan, plan.draft(), &m_jobs);
    bool journal = false;
    QObject::connect(job, &GatewayJob::finished, &m_jobs, [&] {
        journal = job->outcome().error().notSent()->fault == NetworkFault::Journal;
    });
    job->start();
    QTRY_VERIFY(journal);
    QVERIFY(m_gateway.edits.isEmpty());
}

QTEST_GUILESS_MAIN(TestEditing)
#include "tst_editing.moc"
