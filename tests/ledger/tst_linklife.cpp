// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests what happens to a link after it was sent; also drafts and jobs.
#include "application/ports/draftrepository.h"
#include "application/ports/ledger.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/linkrepository.h"
#include "ledger/ledgerfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSemaphore>
#include <QSignalSpy>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

class TestLinkLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statuses();
    void wordsHoldAnything();
    void refreshFollowsWhatHappens();
    void editsKeepOldAndNew();
    void givenUp();
    void cancelledSharedArchived();
    void finalStatesStay();
    void anAdoptedLinkGetsItsAddress();
    void remembersWhereLinksLed();
    void refreshIsLeased();
    void draftsComeBack();
    void draftsOfOneMoment();
    void aDraftIsInOneFormAtATime();
    void theDraftOfAnEndedProgramIsLeft();
    void whatBecameALinkIsNoDraft();
    void findsByAnyName();
    void missingLinks();
    void jobsAnswerOnce();
    void jobsThatNobodyWaitsFor();
    void aFailureLeavesTheWriterAlive();

private:
    static QJsonObject detailOf(const LinkHistory &history)
    {
        return QJsonDocument::fromJson(history.events.constLast().detail).object();
    }
};

void TestLinkLife::statuses()
{
    LedgerFixture f;
    auto ledger = f.open();
    const LinkKey id = make(*ledger, sendingOf(u"o-1"_s), u"R1"_s);
    QCOMPARE(
        ledger->links().recordStatus(id, {u"R1"_s, {}, u"Processing"_s, {}, LinkState::Processing})->state,
        LinkState::Processing);
    const qsizetype events = ledger->links().link(id)->events.size();
    QVERIFY(ledger->links().recordStatus(id, {u"R1"_s, {}, u"Processing"_s, {}, LinkState::Processing}));
    QCOMPARE(ledger->links().link(id)->events.size(), events); // the same status again is no news
    const auto odd = ledger->links().recordStatus(id, {u"R1"_s, {}, u"Deleted"_s, {}});
    QCOMPARE(odd->state, LinkState::Other);
    QCOMPARE(odd->statusWord, u"Deleted"_s);
    const auto history = ledger->links().link(id);
    QCOMPARE(detailOf(*history)[u"old"], u"Processing"_s);
    QCOMPARE(detailOf(*history)[u"new"], u"Deleted"_s);
    QCOMPARE(detailOf(*history)[u"old_state"], u"processing"_s);
    QCOMPARE(detailOf(*history)[u"new_state"], u"other"_s);
}

/// The columns are read with a separator between them, and a word that contains it moves none of them.
void TestLinkLife::wordsHoldAnything()
{
    LedgerFixture f;
    auto ledger = f.open();
    const LinkKey id = make(*ledger, sendingOf(u"o-1"_s), u"R1"_s);
    const QString word = u"De\u001fle\0ted\n|'%s ก"_s;
    const auto told = ledger->links().recordStatus(id, {u"R1"_s, {}, word, {}});
    const auto kept = ledger->links().link(id);
    QCOMPARE(kept->link.statusWord, u"De\ufffdle\ufffdted\n|'%s ก"_s);
    QCOMPARE(kept->link.facts, told->facts);
    QCOMPARE(kept->link.creator, told->creator);
    QCOMPARE(kept->link.draftId, told->draftId);
    QCOMPARE(kept->link.created, told->created);
}

/// A link is asked for soon after something happened, later when nothing happens, and never when it is final.
void TestLinkLife::refreshFollowsWhatHappens()
{
    LedgerFixture f;
    auto ledger = f.open();
    const LinkStatus waiting{u"R1"_s, {}, u"Created"_s, {}, LinkState::Created};
    const auto dueIn = [&](const Link &link) { return f.clock.now().secsTo(link.nextRefresh); };
    const auto begun = ledger->links().begin(sendingOf(u"o-1"_s));
    QVERIFY(!ledger->links().nextRefresh()->isValid()); // no link is known to exist
    QCOMPARE(dueIn(*ledger->links().settle(*begun, createdOf(u"R1"_s))), 15);
    QCOMPARE(f.clock.now().secsTo(*ledger->links().nextRefresh()), 15);
    f.clock.pass(15);
    QCOMPARE(dueIn(*ledger->links().recordStatus(*begun, waiting)), 15); // the first status is news
    f.clock.pass(4000);
    QCOMPARE(dueIn(*ledger->links().recordStatus(*begun, waiting)), 1000);
    QCOMPARE(dueIn(*ledger->links().recordShared(*begun, u"copy"_s)), 15);
    QCOMPARE(dueIn(*ledger->links().recordShared(*begun, u"qr"_s)), 15);
    f.clock.pass(10);
    QCOMPARE(dueIn(*ledger->links().recordShared(*begun, u"qr"_s)), 5); // an earlier time stays
    QVERIFY(!ledger->links().recordStatus(*begun, {u"R1"_s, {}, u"Success"_s, {}, LinkState::Success})
                 ->nextRefresh.isValid());
    QVERIFY(!ledger->links().recordShared(*begun, u"copy"_s)->nextRefresh.isValid());
    const auto lost = ledger->links().begin(sendingOf(u"o-2"_s));
    QVERIFY(!ledger->links().settle(*lost, OutcomeUnknown{})->nextRefresh.isValid());
    QCOMPARE(dueIn(*ledger->links().adopt(*lost, {u"R2"_s, {}, u"Created"_s, {}, LinkState::Created}, {})),
             15);
    const auto refused = ledger->links().begin(sendingOf(u"o-3"_s));
    QVERIFY(!ledger->links().settle(*refused, Refused{})->nextRefresh.isValid());
}

void TestLinkLife::editsKeepOldAndNew()
{
    LedgerFixture f;
    auto ledger = f.open();
    const LinkKey id = make(*ledger, sendingOf(u"o-1"_s), u"R1"_s);
    LinkContent draft = sendingOf(u"other number"_s).draft;
    draft.amount = u"300"_s;
    draft.description = u"ชาเขียว"_s;
    const auto edited =
        ledger->links().recordEdit(id, draft, R"({"amount":300,"merchant_order_id":"o-1"})");
    QCOMPARE(edited->facts.amount, 30000);
    QCOMPARE(edited->facts.orderId, u"o-1"_s);
    const auto history = ledger->links().link(id);
    const QJsonObject changes = detailOf(*history)[u"changes"].toObject();
    QCOMPARE(changes.keys(), QStringList{u"amount"_s});
    QCOMPARE(changes[u"amount"_s][u"old"], 250.5);
    QCOMPARE(changes[u"amount"_s][u"new"], 300);
    LinkQuery query;
    query.filter.search = u"เขียว"_s;
    QCOMPARE(ledger->links().page(query)->links.size(), 1);
    query.filter.search = u"beans"_s;
    QCOMPARE(ledger->links().page(query)->links.size(), 0);
    QCOMPARE(ledger->links().sums({})->sums, (QList<LinkSum>{{Environment::Sandbox, u"THB"_s, LinkState::Created, 1, 30000}}));
}

void TestLinkLife::givenUp()
{
    LedgerFixture f;
    auto ledger = f.open();
    const auto id = ledger->links().begin(sendingOf(u"o-1"_s));
    QVERIFY(id);
    QCOMPARE(faultOf(ledger->links().giveUp(*id)), LedgerFault::BeingSent);
    QCOMPARE(faultOf(ledger->links().setArchived(*id, true)), LedgerFault::OutcomeOpen);
    QVERIFY(ledger->links().settle(*id, OutcomeUnknown{}));
    QCOMPARE(faultOf(ledger->links().setArchived(*id, true)), LedgerFault::OutcomeOpen);
    QVERIFY(!ledger->links().link(*id)->link.archived);
    QCOMPARE(ledger->links().giveUp(*id)->state, LinkState::NotSent);
    QVERIFY(ledger->links().unsettled()->isEmpty());
    QCOMPARE(detailOf(*ledger->links().link(*id))[u"given_up"], true);
    const qsizetype lines = ledger->links().link(*id)->events.size();
    QCOMPARE(ledger->links().giveUp(*id)->state, LinkState::NotSent); // the second time changes nothing
    QCOMPARE(ledger->links().link(*id)->events.size(), lines);
    QVERIFY(ledger->links().setArchived(*id, true)->archived);
    const LinkKey made = make(*ledger, sendingOf(u"o-2"_s), u"R2"_s);
    QCOMPARE(ledger->links().giveUp(made)->state, LinkState::Created); // a known link stays as it is
}

void TestLinkLife::cancelledSharedArchived()
{
    LedgerFixture f;
    auto ledger = f.open();
    const LinkKey id = make(*ledger, sendingOf(u"o-1"_s), u"R1"_s);
    QVERIFY(ledger->links().refreshAt(id, f.clock.now()));
    QVERIFY(ledger->links().recordShared(id, u"qr"_s));
    QCOMPARE(detailOf(*ledger->links().link(id))[u"how"], u"qr"_s);
    QCOMPARE(ledger->links().recordCancel(id)->state, LinkState::Cancelled);
    QVERIFY(!ledger->links().nextRefresh()->isValid()); // the state is final
    QVERIFY(ledger->links().setArchived(id, true)->archived);
    QVERIFY(ledger->links().page({})->links.isEmpty());
    QCOMPARE(ledger->links().sums({})->links(), 0);
    LinkQuery archived;
    archived.filter.archive = LinkFilter::Archive::Only;
    QCOMPARE(ledger->links().page(archived)->links.size(), 1);
    QCOMPARE(ledger->links().sums(archived.filter)->links(), 1);
    QVERIFY(!ledger->links().setArchived(id, false)->archived);
    QCOMPARE(ledger->links().page({})->links.size(), 1);
    QList<LinkEventKind> kinds;
    const auto history = ledger->links().link(id);
    for (const LinkEvent &event : history->events)
        kinds << event.kind;
    QCOMPARE(kinds, (QList{LinkEventKind::Written, LinkEventKind::Created, LinkEventKind::Shared,
                           LinkEventKind::Cancelled, LinkEventKind::Archived,
                           LinkEventKind::Unarchived}));
}

/// An answer that was on its way while the link was paid or cancelled does not change its final state.
void TestLinkLife::finalStatesStay()
{
    LedgerFixture f;
    auto ledger = f.open();
    LinkStatus created, paid;
    created.status = u"Created"_s;
    created.state = LinkState::Created;
    paid.status = u"Success"_s;
    paid.state = LinkState::Success;
    const LinkKey cancelled = make(*ledger, sendingOf(u"o-1"_s), u"R1"_s);
    QVERIFY(ledger->links().recordCancel(cancelled));
    QCOMPARE(ledger->links().recordStatus(cancelled, created)->state, LinkState::Cancelled);
    QCOMPARE(ledger->links().recordStatus(cancelled, paid)->state, LinkState::Success); // the gateway knows

    const LinkKey bought = make(*ledger, sendingOf(u"o-2"_s), u"R2"_s);
    QVERIFY(ledger->links().recordStatus(bought, paid));
    const auto events = ledger->links().link(bought)->events.size();
    QCOMPARE(ledger->links().recordCancel(bought)->state, LinkState::Success);
    QCOMPARE(ledger->links().link(bought)->events.size(), events);
    QVERIFY(!ledger->links().nextRefresh()->isValid());
    const auto edit = ledger->links().beginEdit(bought, sendingOf(u"o-2"_s).request,
                                        R"({"amount":9,"merchant_order_id":"o-2"})");
    QVERIFY(!edit);
    QCOMPARE(edit.error().fault, LedgerFault::ChangedSince);
}

void TestLinkLife::anAdoptedLinkGetsItsAddress()
{
    LedgerFixture f;
    auto ledger = f.open();
    const LinkKey id = *ledger->links().begin(sendingOf(u"o-1"_s));
    LinkStatus status;
    status.status = u"Created"_s;
    status.state = LinkState::Created;
    status.reference = longReference(1);
    QCOMPARE(ledger->links().adopt(id, status, {})->url, QString()); // no answer was seen before
    const LinkKey live = *ledger->links().begin([] {
        Sending other = sendingOf(u"o-2"_s);
        other.environment = Environment::Live;
        return other;
    }());
    QVERIFY(ledger->links().adopt(live, status, {}));
    QVERIFY(teachAddress(*ledger));
    QCOMPARE(ledger->links().link(id)->link.url, createdOf(longReference(1)).url);
    QCOMPARE(ledger->links().link(live)->link.url, QString()); // another gateway has another address
    const auto page = ledger->links().page({});
    QCOMPARE(page->links.constLast().url, createdOf(longReference(1)).url);
}

/// A later host is known once a person has handed out a link to it. How often links lead to it says
/// nothing, since whoever answers in the gateway's place does so more than once.
void TestLinkLife::remembersWhereLinksLed()
{
    LedgerFixture f;
    auto ledger = f.open();
    int made = 0;
    const auto add = [&](const QString &host, const QString &account = u"a-1"_s) {
        Sending sending = sendingOf(u"o-%1"_s.arg(++made));
        sending.accountId = account;
        const LinkKey key = *ledger->links().begin(sending);
        (void)ledger->links().settle(
            key, CreatedLink{u"https://%1/%2"_s.arg(host).arg(key.id), u"R%1"_s.arg(key.id), {}});
        f.clock.pass(1);
        return key.id;
    };
    const auto known = [&](LinkId id) { return ledger->links().link(id)->knownHosts; };
    QCOMPARE(known(add(u"pay.example"_s)), QStringList());
    QCOMPARE(known(add(u"Pay.Example"_s)), QStringList{u"pay.example"_s});
    const LinkKey odd = keyOf(*ledger, add(u"p\u0430y.example"_s)); // the second letter is Cyrillic
    QCOMPARE(known(odd), QStringList{u"pay.example"_s});
    const LinkId after = add(u"pay.example"_s);
    QCOMPARE(known(after), QStringList{u"pay.example"_s});
    QVERIFY(ledger->links().recordShared(odd, u"copy"_s));
    QCOMPARE(known(after), (QStringList{u"xn--py-7kc.example"_s, u"pay.example"_s}));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(known(add(u"new.example"_s)).contains(u"new.example"_s), false);
    QVERIFY(!known(add(u"pay.example"_s)).contains(u"new.example"_s));
    QCOMPARE(known(add(u"pay.example"_s, u"a-2"_s)), QStringList()); // it is the other account's first link
    QVERIFY(ledger->links().setArchived(odd, true));
    QVERIFY(known(after).contains(u"xn--py-7kc.example"_s));
    const LinkId open = *ledger->links().begin(sendingOf(u"open"_s)); // it has no answer, so it leads nowhere
    QVERIFY(known(open).contains(u"pay.example"_s));
}

void TestLinkLife::refreshIsLeased()
{
    LedgerFixture f;
    auto one = f.open(), two = f.open();
    for (int i = 0; i < 5; ++i) {
        const LinkKey id = make(*one, sendingOf(u"o-%1"_s.arg(i)), u"R%1"_s.arg(i));
        QVERIFY(one->links().refreshAt(id, f.clock.now().addSecs(i)));
    }
    const auto lease = [](Ledger &ledger, int limit, const QStringList &notOf = {}) {
        return ledger.links().leaseForRefresh(limit, std::chrono::seconds(60), notOf);
    };
    QVERIFY(lease(*one, 0)->isEmpty());
    QCOMPARE(lease(*one, 9)->size(), 1); // the others are not due yet
    f.clock.pass(10);
    QVERIFY(lease(*one, 9, {u"a-0"_s, u"a-1"_s})->isEmpty()); // all links are of the account a-1
    const auto mine = lease(*one, 2, {u"a-2"_s});
    QCOMPARE(mine->size(), 2);
    QCOMPARE(mine->at(0).facts.orderId, u"o-4"_s); // the link that became due last is the most urgent
    QCOMPARE(lease(*two, 9)->size(), 2);
    QVERIFY(lease(*one, 9)->isEmpty());
    QVERIFY(one->links().recordStatus(mine->at(0).key(), {{}, {}, u"Success"_s, {}, LinkState::Success}));
    QVERIFY(one->links().refreshAt(mine->at(1).key(), f.clock.now()));
    QCOMPARE(lease(*two, 9)->size(), 1);
    f.clock.pass(61); // both programs forgot their links
    QCOMPARE(lease(*two, 9)->size(), 4);
    f.clock.pass(-10 * 24 * 3600); // the clock was wrong and has been set right
    QCOMPARE(lease(*two, 9)->size(), 4);
    LinkKey gone = mine->at(0).key();
    gone.id = 99;
    QCOMPARE(faultOf(one->links().refreshAt(gone, {})), LedgerFault::NotFound);
}

void TestLinkLife::draftsComeBack()
{
    LedgerFixture f;
    auto ledger = f.open();
    SavedDraft first{u"d-1"_s, u"a-1"_s, u"กาแฟ 250"_s, R"({"amount":"2x"})", u"amount"_s, 2, {}};
    QVERIFY(ledger->drafts().save(first));
    f.clock.pass(2);
    QVERIFY(ledger->drafts().save({u"d-2"_s, {}, {}, {}, {}, 0, {}}));
    f.clock.pass(2);
    first.cursor = 1;
    QVERIFY(ledger->drafts().save(first));
    first.changed = f.clock.now();
    ledger = f.open();
    QCOMPARE(ledger->drafts().all()->size(), 2);
    QCOMPARE(ledger->drafts().all()->constFirst(), first);
    QCOMPARE(*ledger->drafts().draft(u"d-1"_s), first);
    QVERIFY(ledger->drafts().remove(u"d-1"_s));
    QVERIFY(ledger->drafts().remove(u"d-1"_s)); // the second time changes nothing
    QCOMPARE(faultOf(ledger->drafts().draft(u"d-1"_s)), LedgerFault::NotFound);
    QCOMPARE(ledger->drafts().all()->size(), 1);
}

/// The clock cannot tell the drafts apart, and their ids are in another order.
void TestLinkLife::draftsOfOneMoment()
{
    LedgerFixture f;
    auto ledger = f.open();
    QStringList shown;
    for (const auto &id : {u"d-1"_s, u"d-3"_s, u"d-2"_s})
        QVERIFY(ledger->drafts().save({id, {}, {}, {}, {}, 0, {}}));
    const QList<SavedDraft> drafts = *ledger->drafts().all();
    for (const SavedDraft &draft : drafts)
        shown << draft.id;
    QCOMPARE(shown.join(u'|'), u"d-2|d-3|d-1"_s);
    f.clock.pass(-3600); // the clock was put back, but the new draft's time is not an hour ahead
    QVERIFY(ledger->drafts().save({u"d-4"_s, {}, {}, {}, {}, 0, {}}));
    QCOMPARE(ledger->drafts().draft(u"d-4"_s)->changed, f.clock.now());
}

void TestLinkLife::aDraftIsInOneFormAtATime()
{
    LedgerFixture f;
    auto one = f.open(), two = f.open();
    SavedDraft draft{u"d-1"_s, u"a-1"_s, u"Coffee"_s, "{}", {}, 0, {}, DraftLock::Here};
    QVERIFY(one->drafts().save(draft));
    QCOMPARE(one->drafts().all()->first().lock, DraftLock::Here);
    QCOMPARE(two->drafts().all()->first().lock, DraftLock::Elsewhere);
    QCOMPARE(two->drafts().draft(u"d-1"_s)->lock, DraftLock::Elsewhere);
    QCOMPARE(faultOf(two->drafts().acquire(u"d-1"_s)), LedgerFault::Busy);
    QCOMPARE(faultOf(two->drafts().remove(u"d-1"_s)), LedgerFault::Busy);
    draft.title = u"Tea"_s;
    QCOMPARE(faultOf(two->drafts().save(draft)), LedgerFault::Busy);
    QVERIFY(two->drafts().acquireLeft(u"a-1"_s)->id.isEmpty());
    QCOMPARE(one->drafts().draft(u"d-1"_s)->title, u"Coffee"_s);
    draft.lock = DraftLock::Nobody; // it is put aside, so the other program may have it
    QVERIFY(one->drafts().save(draft));
    QCOMPARE(two->drafts().acquire(u"d-1"_s)->title, u"Tea"_s);
    QCOMPARE(faultOf(one->drafts().acquire(u"d-1"_s)), LedgerFault::Busy);
    QVERIFY(two->drafts().remove(u"d-1"_s));
    QCOMPARE(faultOf(one->drafts().acquire(u"d-1"_s)), LedgerFault::NotFound);
}

void TestLinkLife::theDraftOfAnEndedProgramIsLeft()
{
    LedgerFixture f;
    auto one = f.open();
    QVERIFY(one->drafts().save({u"old"_s, u"a-1"_s, {}, "{}", {}, 0, {}, DraftLock::Here}));
    f.clock.pass(1);
    QVERIFY(one->drafts().save({u"new"_s, u"a-1"_s, {}, "{}", {}, 0, {}, DraftLock::Here}));
    f.clock.pass(1);
    QVERIFY(one->drafts().save({u"aside"_s, u"a-1"_s, {}, "{}", {}, 0, {}}));
    QVERIFY(one->drafts().save({u"other"_s, u"a-2"_s, {}, "{}", {}, 0, {}, DraftLock::Here}));
    one.reset();
    auto two = f.open(), three = f.open();
    QCOMPARE(two->drafts().all()->first().lock, DraftLock::Nobody);
    const auto left = two->drafts().acquireLeft(u"a-1"_s);
    QCOMPARE(left->id, u"new"_s); // a draft that was put aside waits until it is asked for
    QCOMPARE(left->lock, DraftLock::Here);
    QCOMPARE(three->drafts().acquireLeft(u"a-1"_s)->id, u"old"_s);
    QCOMPARE(two->drafts().acquireLeft(u"a-1"_s)->id, u"new"_s); // the same one each time
    QCOMPARE(two->drafts().acquireLeft(u"a-2"_s)->id, u"other"_s);
    QVERIFY(two->drafts().acquireLeft(u"a-3"_s)->id.isEmpty());
}

void TestLinkLife::whatBecameALinkIsNoDraft()
{
    LedgerFixture f;
    auto ledger = f.open();
    const SavedDraft draft{u"d-1"_s, u"a-1"_s, u"Coffee"_s, "{}", {}, 0, {}, DraftLock::Here};
    QVERIFY(ledger->drafts().save(draft));
    const auto id = ledger->links().begin(sendingOf(u"o-1"_s, u"d-1"_s));
    QVERIFY(ledger->drafts().save(draft)); // what is typed in the meantime is kept
    QVERIFY(ledger->links().settle(*id, OutcomeUnknown{}));
    QVERIFY(ledger->drafts().save(draft));
    QVERIFY(ledger->links().adopt(*id, {u"R1"_s, u"o-1"_s, u"Created"_s, {}, LinkState::Created}, {}));
    const auto late = ledger->drafts().save(draft);
    QCOMPARE(faultOf(late), LedgerFault::BeingSent);
    QCOMPARE(late.error().link, *id);
    QVERIFY(ledger->drafts().all()->isEmpty());
}

void TestLinkLife::findsByAnyName()
{
    LedgerFixture f;
    auto ledger = f.open();
    const LinkKey id = make(*ledger, sendingOf(u"o-1"_s), u"R1"_s);
    for (const QString &what : {u"o-1"_s, u"R1"_s, QString::number(id)}) {
        const auto found = ledger->links().find(what);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->at(0).id, id);
    }
    QVERIFY(ledger->links().find(u"o"_s)->isEmpty());
    QVERIFY(ledger->links().find({})->isEmpty());
    QVERIFY(ledger->links().setArchived(id, true));
    QCOMPARE(ledger->links().find(u"o-1"_s)->size(), 1); // archived links are found, too
    QCOMPARE(*ledger->links().creators(), QStringList{u"somchai"_s});
}

void TestLinkLife::missingLinks()
{
    LedgerFixture f;
    auto ledger = f.open();
    LinkKey gone = make(*ledger, sendingOf(u"o-1"_s), u"R1"_s);
    gone.id = 5;
    QCOMPARE(faultOf(ledger->links().link(gone)), LedgerFault::NotFound);
    QCOMPARE(faultOf(ledger->links().settle(gone, NotSent{})), LedgerFault::NotFound);
    QCOMPARE(faultOf(ledger->links().recordCancel(gone)), LedgerFault::NotFound);
    QCOMPARE(faultOf(ledger->links().recordShared(gone, {})), LedgerFault::NotFound);
    QCOMPARE(faultOf(ledger->links().setArchived(gone, true)), LedgerFault::NotFound);
}

void TestLinkLife::jobsAnswerOnce()
{
    LedgerFixture f;
    auto ledger = f.open();
    auto *begun = writing<LinkKey>(*ledger, [](Ledger &l) { return l.links().begin(sendingOf(u"o-1"_s)); });
    std::optional<LedgerResult<LinkKey>> id;
    connect(begun, &LedgerJob::finished, this, [&] { id = begun->result(); });
    QSignalSpy gone(begun, &QObject::destroyed);
    begun->start();
    QVERIFY(!id); // start() returns first
    QTRY_VERIFY(id);
    QVERIFY(*id);
    QTRY_COMPARE(gone.size(), 1);
    auto *asked = reading<LinkPage>(*ledger, [](Ledger &l) { return l.links().page({}); });
    qsizetype links = -1;
    connect(asked, &LedgerJob::finished, this, [&] { links = asked->result()->links.size(); });
    asked->start();
    QTRY_COMPARE(links, 1);
}

void TestLinkLife::jobsThatNobodyWaitsFor()
{
    LedgerFixture f;
    auto ledger = f.open();
    QSemaphore hold;
    ledger->run(LedgerQueue::Reading, [&hold] { hold.acquire(); });
    auto *unwanted = reading<LinkPage>(*ledger, [](Ledger &l) { return l.links().page({}); });
    bool cancelled = false;
    connect(unwanted, &LedgerJob::finished, this,
            [&] { cancelled = faultOf(unwanted->result()) == LedgerFault::Broken; });
    unwanted->start();
    unwanted->cancel();
    auto *deleted = reading<LinkPage>(*ledger, [](Ledger &l) { return l.links().page({}); });
    deleted->start();
    delete deleted;
    auto *written = writing<LinkKey>(*ledger, [](Ledger &l) { return l.links().begin(sendingOf(u"o-1"_s)); });
    written->start();
    delete written; // the link is written down all the same
    hold.release();
    QTRY_VERIFY(cancelled);
    ledger = f.open();
    QCOMPARE(ledger->links().page({})->links.size(), 1);
}

void TestLinkLife::aFailureLeavesTheWriterAlive()
{
    LedgerFixture f;
    auto ledger = f.open();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(faultOf(ledger->links().recordCancel(LinkKey())), LedgerFault::OtherLedger);
    QVERIFY(ledger->links().begin(sendingOf(u"o-1"_s)));
    QCOMPARE(faultOf(ledger->links().begin(sendingOf(u"o-1"_s))), LedgerFault::OrderIdUsed);
    QVERIFY(ledger->links().begin(sendingOf(u"o-2"_s)));
}

} // namespace

QTEST_GUILESS_MAIN(TestLinkLife)
#include "tst_linklife.moc"
