// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the session in which links are written and sent, without a window: the form is a draft in memory,
// the gateway answers when the test says so, and the ledger is a real one.
#include "application/links/composesession.h"
#include "application/links/contentform.h"
#include "application/links/paymentlinkservice.h"
#include "application/ports/draftrepository.h"
#include "application/ports/journal.h"
#include "application/ports/ledger.h"
#include "core/catalogue.h"
#include "ledger/ledgerfixture.h"
#include "portone/requestjson.h"
#include "support/heldgateway.h"

#include <QSignalSpy>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

using Edit = std::function<void(LinkContent &)>;

/// Stands for the page: keeps the draft and tells the session what the page tells it.
class PlainForm final : public ContentForm
{
public:
    const LinkContent &draft() const override { return m_draft; }
    FormPlace place() const override { return {m_path, {}, std::nullopt, 0}; }
    void setDraft(const LinkContent &draft) override { restore(draft); }
    void restore(const LinkContent &draft) override
    {
        m_draft = draft;
        tell({}, false);
    }
    void change(const Edit &edit) override
    {
        edit(m_draft);
        tell({}, false);
    }
    void tellPending() override
    {
        if (std::exchange(m_isPending, false))
            tell(m_path, true);
    }

    /// Edits the draft as if somebody typed into the field `path` and then paused.
    void type(const QString &path, const Edit &edit)
    {
        typeOn(path, edit);
        tellPending();
    }
    /// Edits the draft as type() does, but without the pause after which the session is told.
    void typeOn(const QString &path, const Edit &edit)
    {
        if (path != m_path && session)
            session->history().enterField(path);
        m_path = path;
        edit(m_draft);
        m_isPending = true;
        if (session)
            session->typed();
    }

    ComposeSession *session = nullptr;

private:
    void tell(const QString &path, bool typed)
    {
        if (!session)
            return;
        session->edited(path);
        session->history().settle(typed);
    }

    LinkContent m_draft;
    QString m_path;
    bool m_isPending = false;
};

Edit amount(const QString &text)
{
    return [text](LinkContent &draft) { draft.amount = text; };
}

Edit description(const QString &text)
{
    return [text](LinkContent &draft) { draft.description = text; };
}

Account account(const QString &id, const QString &orderPattern = {})
{
    Account account;
    account.id = id;
    account.name = id;
    account.currency = u"THB"_s;
    account.orderPattern = orderPattern;
    return account;
}

const OutcomeUnknown lost{UnknownCause::ConnectionLost, 0, u"lost"_s};

using Stage = ComposeSession::Stage;

} // namespace

class TestComposeSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void beginsWithWhatTheAccountGives();
    void whatWasTypedIsKept();
    void nothingTypedIsNotKept();
    void keepsWhatIsNotToldYet();
    void aLeftDraftComesBack();
    void whatIsTypedMeanwhileStays();
    void eachAccountHasItsDraft();
    void aDeletedDraftLeavesTheForm();
    void undoTakesBackAStep();
    void undoBringsBackAnotherDraft();
    void aUsedNumberIsReplaced();
    void aTypedNumberIsNot();
    void becomesALink();
    void aMadeLinkIsNoDraft();
    void aMadeLinkComesBackWithItsAccount();
    void anotherLikeTheMadeOne();
    void oneThatExpiredLivesAsLongAgain();
    void theRefusedFieldIsMarked();
    void aLostAnswerIsAskedFor();
    void noWayBackToADraftInDoubt();
    void nothingElseBeginsWhileItIsSent_data();
    void nothingElseBeginsWhileItIsSent();
    void aDraftThatBecameALinkElsewhere();
    void withoutALedgerItIsSentAllTheSame();

private:
    void open(bool withLedger = true);
    std::shared_ptr<PaymentLinkService> serviceFor(const Account &account);
    QList<SavedDraft> drafts();
    bool keep();
    void write();
    bool send();
    bool make();

    HeldGateway m_gateway;
    portone::JsonRequestFormat m_format;
    std::unique_ptr<LedgerFixture> m_fixture;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<Journal> m_journal;
    PlainForm m_form;
    std::unique_ptr<ComposeSession> m_session;
};

void TestComposeSession::init()
{
    m_gateway.drafts.clear();
    m_gateway.askedFor.clear();
    m_gateway.creating.clear();
    m_gateway.asking.clear();
    m_fixture = std::make_unique<LedgerFixture>();
    m_ledger = m_fixture->open();
    m_journal.reset(new Journal{[this]() -> Ledger & { return *m_ledger; }, m_format});
    open();
}

void TestComposeSession::cleanup()
{
    m_form.session = nullptr;
    m_session.reset();
    m_journal.reset();
    m_ledger.reset();
    m_fixture.reset();
}

std::shared_ptr<PaymentLinkService> TestComposeSession::serviceFor(const Account &account)
{
    return std::make_shared<PaymentLinkService>(m_gateway, Catalogue::bundled(), m_fixture->clock, account,
                                                m_journal.get());
}

/// Starts a session, as a start of the program does.
void TestComposeSession::open(bool withLedger)
{
    m_form.session = nullptr;
    m_session.reset();
    m_form = PlainForm();
    const std::function<Ledger &()> ledger = [this]() -> Ledger & { return *m_ledger; };
    m_session = std::make_unique<ComposeSession>(
        ComposeSession::Services{m_format, withLedger ? ledger : nullptr, nullptr}, m_form);
    m_form.session = m_session.get();
    m_session->setService(serviceFor(account(u"a-1"_s)));
}

QList<SavedDraft> TestComposeSession::drafts()
{
    const auto drafts = m_ledger->drafts().all();
    return drafts ? *drafts : QList<SavedDraft>();
}

/// Saves the draft; returns false when the ledger did not keep it.
bool TestComposeSession::keep()
{
    QSignalSpy kept(&m_session->keeper(), &DraftKeeper::kept);
    m_session->keeper().save();
    return kept.wait();
}

void TestComposeSession::write()
{
    m_form.type(u"amount"_s, amount(u"250.50"_s));
    m_form.type(u"description"_s, description(u"Coffee beans"_s));
}

/// Sends the draft and waits until the gateway has been asked to create the link; returns whether it was.
bool TestComposeSession::send()
{
    m_session->send();
    return QTest::qWaitFor([this] { return m_gateway.creating && m_gateway.creating->starts == 1; });
}

bool TestComposeSession::make()
{
    write();
    if (!send())
        return false;
    m_gateway.creating->end(createdOf(longReference(1)));
    return QTest::qWaitFor([this] { return m_session->stage() == Stage::Made; });
}

void TestComposeSession::beginsWithWhatTheAccountGives()
{
    QCOMPARE(m_session->stage(), Stage::Writing);
    QCOMPARE(m_session->accountId(), u"a-1"_s);
    QCOMPARE(m_form.draft().currency, u"THB"_s);
    QVERIFY(!m_form.draft().merchantOrderId.isEmpty());
    QCOMPARE(m_session->checks().order().number(), m_form.draft().merchantOrderId);
    QVERIFY(!m_session->hasDraft());
    QVERIFY(hasProblems(m_session->issues())); // there is no amount yet
}

void TestComposeSession::whatWasTypedIsKept()
{
    write();
    QVERIFY(m_session->hasDraft());
    QVERIFY(keep());
    const QString id = m_session->keeper().id();
    QCOMPARE(drafts().size(), 1);
    QCOMPARE(drafts().first().id, id);
    QVERIFY(drafts().first().lock == DraftLock::Here);
    QCOMPARE(drafts().first().field, u"description"_s);

    m_session->startNew();
    QTRY_VERIFY(drafts().first().lock == DraftLock::Nobody);
    QVERIFY(m_session->keeper().id() != id);
    QCOMPARE(m_form.draft().amount, QString());
    QVERIFY(!m_session->hasDraft());
}

void TestComposeSession::nothingTypedIsNotKept()
{
    m_session->keeper().save();
    m_session->startNew();
    m_session->startNew();
    write();
    QVERIFY(keep()); // the ledger answers in order, so anything saved before would be there too
    QCOMPARE(drafts().size(), 1);
}

void TestComposeSession::keepsWhatIsNotToldYet()
{
    m_form.typeOn(u"amount"_s, amount(u"250.50"_s));
    m_session->startNew();
    QTRY_COMPARE(drafts().size(), 1);
    m_session->step(-1);
    QCOMPARE(m_form.draft().amount, u"250.50"_s);
}

void TestComposeSession::aLeftDraftComesBack()
{
    write();
    QVERIFY(keep());
    const LinkContent left = m_form.draft();
    const QString id = m_session->keeper().id();

    open();
    QSignalSpy returned(m_session.get(), &ComposeSession::draftReturned);
    QSignalSpy place(m_session.get(), &ComposeSession::placeWanted);
    m_session->bringBack();
    QVERIFY(returned.wait());
    QVERIFY(m_form.draft() == left);
    QCOMPARE(m_session->keeper().id(), id);
    QCOMPARE(place.size(), 1);
    QCOMPARE(place.first().first().value<FormPlace>().field, u"description"_s);
    m_session->step(-1); // no step comes before the returned draft
    QVERIFY(m_form.draft() == left);
}

void TestComposeSession::whatIsTypedMeanwhileStays()
{
    write();
    QVERIFY(keep());
    open();
    QSignalSpy waits(m_session.get(), &ComposeSession::draftWaits);
    m_session->bringBack();
    m_form.type(u"amount"_s, amount(u"7"_s));
    QVERIFY(waits.wait());
    QCOMPARE(m_form.draft().amount, u"7"_s);
}

void TestComposeSession::eachAccountHasItsDraft()
{
    write();
    const LinkContent first = m_form.draft();
    const QString id = m_session->keeper().id();
    m_session->setService(serviceFor(account(u"a-2"_s)));
    QCOMPARE(m_session->accountId(), u"a-2"_s);
    QVERIFY(!m_session->hasDraft());
    QVERIFY(m_session->keeper().id() != id);
    m_session->setService(serviceFor(account(u"a-1"_s)));
    QVERIFY(m_form.draft() == first);
    QCOMPARE(m_session->keeper().id(), id);
}

void TestComposeSession::aDeletedDraftLeavesTheForm()
{
    write();
    const QString id = m_session->keeper().id();
    QSignalSpy turned(m_session.get(), &ComposeSession::turned);
    m_session->dropDraft(u"another"_s);
    QVERIFY(m_session->hasDraft());
    m_session->dropDraft(id);
    QVERIFY(!m_session->hasDraft());
    QCOMPARE(turned.size(), 1);
}

void TestComposeSession::undoTakesBackAStep()
{
    write();
    QSignalSpy place(m_session.get(), &ComposeSession::placeWanted);
    m_session->step(-1);
    QCOMPARE(m_form.draft().description, QString());
    QCOMPARE(m_form.draft().amount, u"250.50"_s);
    QCOMPARE(place.first().first().value<FormPlace>().field, u"description"_s);
    m_session->step(-1);
    QCOMPARE(m_form.draft().amount, QString());
    m_session->step(-1); // no steps are left
    m_session->step(1);
    m_session->step(1);
    QCOMPARE(m_form.draft().description, u"Coffee beans"_s);
}

void TestComposeSession::undoBringsBackAnotherDraft()
{
    write();
    QVERIFY(keep());
    const LinkContent first = m_form.draft();
    const QString oldId = m_session->keeper().id();
    m_session->startNew();
    m_form.type(u"amount"_s, amount(u"7"_s));
    const QString second = m_session->keeper().id();
    m_session->step(-1);
    m_session->step(-1);
    QVERIFY(m_form.draft() == first);
    QVERIFY(m_session->keeper().id() != second);
    QVERIFY(m_session->keeper().id() != oldId);
    const auto isAlone = [&](const QList<SavedDraft> &kept) { // the draft with the old id is gone
        return kept.size() == 1 && kept.first().id == m_session->keeper().id();
    };
    QTRY_VERIFY(isAlone(drafts()));
}

void TestComposeSession::aUsedNumberIsReplaced()
{
    Sending sending = sendingOf(u"N-0001"_s);
    QVERIFY(::make(*m_ledger, sending, u"R1"_s).id != 0);
    m_session->setService(serviceFor(account(u"a-1"_s, u"N-{####}"_s)));
    QCOMPARE(m_form.draft().merchantOrderId, u"N-0001"_s);
    m_session->bringBack();
    write();
    QTRY_COMPARE(m_form.draft().merchantOrderId, u"N-0002"_s);
    m_session->step(-1); // the new number is no step of its own
    QCOMPARE(m_form.draft().merchantOrderId, u"N-0002"_s);
    QCOMPARE(m_form.draft().description, QString());
}

void TestComposeSession::aTypedNumberIsNot()
{
    QVERIFY(::make(*m_ledger, sendingOf(u"N-0001"_s), u"R1"_s).id != 0);
    QSignalSpy changed(m_session.get(), &ComposeSession::issuesChanged);
    m_session->bringBack();
    m_form.type(u"merchant_order_id"_s, [](LinkContent &draft) { draft.merchantOrderId = u"N-0001"_s; });
    const auto isUsed = [this] {
        const Issues issues = m_session->issues();
        return std::any_of(issues.begin(), issues.end(), [](const Issue &issue) {
            return issue.code == IssueCode::AlreadyUsed;
        });
    };
    QTRY_VERIFY(isUsed());
    QCOMPARE(m_form.draft().merchantOrderId, u"N-0001"_s);
    QVERIFY(!changed.isEmpty());
}

void TestComposeSession::becomesALink()
{
    write();
    QVERIFY(keep());
    QSignalSpy ended(m_session.get(), &ComposeSession::sendingEnded);
    QSignalSpy made(m_session.get(), &ComposeSession::madeShown);
    const QString draftId = m_session->keeper().id();
    const QString order = m_form.draft().merchantOrderId;
    m_session->send();
    QVERIFY(m_session->isSending());
    QCOMPARE(m_session->stage(), Stage::Sending);
    QTRY_VERIFY(m_gateway.creating);
    QCOMPARE(m_gateway.drafts.size(), 1);
    m_gateway.creating->end(createdOf(longReference(1)));
    QTRY_COMPARE(made.size(), 1);
    QCOMPARE(ended.size(), 1);
    QVERIFY(!m_session->isSending());
    QCOMPARE(m_session->made().created().merchantOrderId, order);
    QCOMPARE(m_session->made().link().reference, longReference(1));
    QVERIFY(m_session->keeper().id() != draftId);
    QCOMPARE(drafts().size(), 0);
    QTRY_VERIFY(m_session->made().link().id != 0);
}

void TestComposeSession::aMadeLinkIsNoDraft()
{
    QVERIFY(make());
    QVERIFY(!m_session->hasDraft());
    QVERIFY(m_session->issues().isEmpty());
    QSignalSpy said(m_session.get(), &ComposeSession::linkIsMade);
    m_session->step(-1);
    QCOMPARE(said.size(), 1);
    QCOMPARE(m_form.draft().amount, u"250.50"_s);
    m_session->startNew();
    QCOMPARE(m_session->stage(), Stage::Writing);
    QCOMPARE(m_form.draft().amount, QString());
    m_session->step(-1); // the link comes back as it is, and not as a draft
    QCOMPARE(m_session->stage(), Stage::Made);
    QCOMPARE(drafts().size(), 0);
}

void TestComposeSession::aMadeLinkComesBackWithItsAccount()
{
    QVERIFY(make());
    m_session->setService(serviceFor(account(u"a-2"_s)));
    QCOMPARE(m_session->stage(), Stage::Writing);
    QCOMPARE(m_form.draft().amount, QString());
    m_session->setService(serviceFor(account(u"a-1"_s)));
    QCOMPARE(m_session->stage(), Stage::Made);
    QCOMPARE(m_form.draft().amount, u"250.50"_s);
}

void TestComposeSession::anotherLikeTheMadeOne()
{
    QVERIFY(make());
    const QString order = m_form.draft().merchantOrderId;
    m_session->startAnother();
    QCOMPARE(m_session->stage(), Stage::Writing);
    QCOMPARE(m_form.draft().description, u"Coffee beans"_s);
    QVERIFY(m_form.draft().merchantOrderId != order);
    QVERIFY(m_session->hasDraft());
}

void TestComposeSession::oneThatExpiredLivesAsLongAgain()
{
    m_form.type(u"expiry_date"_s, [](LinkContent &draft) {
        draft.expiry = Moment::fromIso(u"2026-05-05T09:00:00.000Z"_s);
        draft.reminderTime = u"2"_s;
    });
    QVERIFY(make());
    const QDateTime now = m_fixture->clock.now().addDays(2);
    const qint64 life = m_session->made().link().created.secsTo(m_session->made().link().facts.expires);
    const LinkContent again = m_session->made().freshModel(now);
    QVERIFY(qAbs(now.secsTo(again.expiry.utc) - life) <= 60);
    QCOMPARE(again.reminderTime, u"2"_s);
    QCOMPARE(again.amount, u"250.50"_s);
}

void TestComposeSession::theRefusedFieldIsMarked()
{
    write();
    QSignalSpy failed(m_session.get(), &ComposeSession::sendingFailed);
    QSignalSpy refused(m_session.get(), &ComposeSession::fieldRefused);
    QVERIFY(send());
    m_gateway.creating->end(Refused{400, u"4003"_s, u"BAD"_s, u"description is too long"_s,
                                    u"description"_s});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(m_session->stage(), Stage::Failed);
    QCOMPARE(failed.first().first().value<SendFailure>().remedy, Remedy::None);
    QCOMPARE(refused.size(), 1);
    const auto isMarked = [this] {
        return m_session->issues().value(0).code == IssueCode::RefusedByGateway;
    };
    QVERIFY(isMarked());
    m_form.type(u"amount"_s, amount(u"7"_s));
    QVERIFY(isMarked());
    m_form.type(u"description"_s, description(u"Tea"_s));
    QVERIFY(!isMarked());
    QVERIFY(m_session->hasDraft()); // the refused draft is not lost
}

void TestComposeSession::aLostAnswerIsAskedFor()
{
    write();
    QSignalSpy failed(m_session.get(), &ComposeSession::sendingFailed);
    QVERIFY(send());
    m_gateway.creating->end(lost);
    QTRY_COMPARE(m_gateway.askedFor.size(), 1); // the session asks at once
    m_gateway.asking->end(lost);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<SendFailure>().remedy, Remedy::Check);
    QVERIFY(m_session->sending().isInDoubt(m_session->keeper().id()));

    m_session->sending().check(); // the user asks again
    QCOMPARE(m_session->stage(), Stage::Sending);
    QTRY_COMPARE(m_gateway.askedFor.size(), 2);
    m_gateway.asking->end(
        Refused{404, u"5001"_s, u"NO_RECORD"_s, u"no record"_s, {}, RefusalKind::NoRecord});
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(failed.last().first().value<SendFailure>().remedy, Remedy::SendAgain);
    QCOMPARE(m_gateway.drafts.size(), 1);
}

void TestComposeSession::noWayBackToADraftInDoubt()
{
    write();
    QVERIFY(send());
    m_gateway.creating->end(lost);
    QTRY_COMPARE(m_gateway.askedFor.size(), 1);
    m_gateway.asking->end(lost);
    QTRY_COMPARE(m_session->stage(), Stage::Failed);
    m_session->startNew();
    QSignalSpy inDoubt(m_session.get(), &ComposeSession::draftInDoubt);
    m_session->step(-1);
    QCOMPARE(inDoubt.size(), 1);
    QCOMPARE(m_form.draft().amount, QString());
}

void TestComposeSession::nothingElseBeginsWhileItIsSent_data()
{
    using Act = std::function<void(ComposeSession &)>;
    QTest::addColumn<Act>("act");
    QTest::newRow("new") << Act([](ComposeSession &s) { s.startNew(); });
    QTest::newRow("like") << Act([](ComposeSession &s) { s.startLike({}); });
    QTest::newRow("another") << Act([](ComposeSession &s) { s.startAnother(); });
    QTest::newRow("file") << Act([](ComposeSession &s) { s.startFrom({}); });
    QTest::newRow("template") << Act([](ComposeSession &s) { s.applyTemplate({}); });
    QTest::newRow("undo") << Act([](ComposeSession &s) { s.step(-1); });
    QTest::newRow("draft") << Act([](ComposeSession &s) { s.openDraft({}); });
    QTest::newRow("deleted") << Act([](ComposeSession &s) { s.dropDraft(s.keeper().id()); });
    QTest::newRow("made elsewhere") << Act([](ComposeSession &s) { s.becameLink(s.keeper().id()); });
}

void TestComposeSession::nothingElseBeginsWhileItIsSent()
{
    QFETCH(std::function<void(ComposeSession &)>, act);
    write();
    QVERIFY(send());
    const LinkContent sent = m_form.draft();
    const QString id = m_session->keeper().id();
    act(*m_session);
    QVERIFY(m_form.draft() == sent);
    QCOMPARE(m_session->keeper().id(), id);
    QCOMPARE(m_session->stage(), Stage::Sending);
}

void TestComposeSession::aDraftThatBecameALinkElsewhere()
{
    write();
    const QString id = m_session->keeper().id();
    const QString order = m_form.draft().merchantOrderId;
    m_session->becameLink(id);
    QVERIFY(m_session->keeper().id() != id);
    QVERIFY(m_form.draft().merchantOrderId != order); // what was typed stays, for another link
    QCOMPARE(m_form.draft().amount, u"250.50"_s);
    m_session->step(-1); // no step leads back to the draft that became a link
    QCOMPARE(m_form.draft().amount, u"250.50"_s);
}

void TestComposeSession::withoutALedgerItIsSentAllTheSame()
{
    m_journal.reset();
    open(false);
    write();
    QVERIFY(send());
    m_gateway.creating->end(createdOf(longReference(1)));
    QTRY_COMPARE(m_session->stage(), Stage::Made);
    QCOMPARE(m_session->made().link().id, 0);
}

QTEST_GUILESS_MAIN(TestComposeSession)
#include "tst_composesession.moc"
