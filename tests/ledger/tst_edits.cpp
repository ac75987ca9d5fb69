// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests that an edit whose end is not known stays on its link until the end is known.
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "core/linkchanges.h"
#include "ledger/ledgerfixture.h"
#include "support/testpaths.h"

#include <QJsonDocument>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

QByteArray requestOf(const QString &amount)
{
    return "{\"amount\":" + amount.toUtf8() +
           ",\"currency\":\"THB\",\"merchant_order_id\":\"o-1\"}";
}

class TestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void standsOnTheLinkFromBeforeItIsSent();
    void goesWithItsEnd_data();
    void goesWithItsEnd();
    void aRefusalLeavesAnEarlierDoubt();
    void takingBackThatIsLostLeavesTheDoubt();
    void isNobodysOnceItsProgramHasEnded();
    void isInTheSums();
    void staysInSight();
    void theMerchantsWordOnAFinalLink_data();
    void theMerchantsWordOnAFinalLink();
    void theMerchantsWordIsNotAskedTooEarly();
    void leftOpenByAnEarlierVersion();

private:
    Link begin(const QString &amount, Ledger &ledger)
    {
        const auto begun = ledger.links().beginEdit(m_key, ledger.links().link(m_key)->request, requestOf(amount));
        if (!begun)
            qFatal("The edit was not begun.");
        return *begun;
    }
    Link begin(const QString &amount) { return begin(amount, *m_ledger); }
    Link link() { return m_ledger->links().link(m_key)->link; }
    LinkContent draft(const QString &amount)
    {
        LinkContent draft = sendingOf(u"o-1"_s).draft;
        draft.amount = amount;
        return draft;
    }
    static QString amountIn(const Link &link)
    {
        const LinkChanges changes = changesFrom(QJsonDocument::fromJson(link.openEdit).object());
        return changes.fields.isEmpty() ? QString()
                                        : QString::number(changes.fields[0].after.toDouble());
    }

    std::unique_ptr<LedgerFixture> m_fixture;
    std::unique_ptr<Ledger> m_ledger;
    LinkKey m_key;
};

void TestEdits::init()
{
    m_ledger.reset();
    m_fixture = std::make_unique<LedgerFixture>();
    m_ledger = m_fixture->open();
    Sending sending = sendingOf(u"o-1"_s);
    sending.request = requestOf(u"250.5"_s);
    m_key = make(*m_ledger, sending, u"R1"_s);
}

void TestEdits::standsOnTheLinkFromBeforeItIsSent()
{
    QCOMPARE(link().openEdit, QByteArray());
    QCOMPARE(amountIn(begin(u"777"_s)), u"777"_s);
    QCOMPARE(amountIn(link()), u"777"_s);
    QCOMPARE(link().facts.amount, 25050); // as far as it is known
    QCOMPARE(amountIn(m_ledger->links().page({})->links.constFirst()), u"777"_s);
    QVERIFY(m_ledger->links().openEdits()->isEmpty()); // this program is still sending it
}

void TestEdits::goesWithItsEnd_data()
{
    QTest::addColumn<CallFailure>("failure");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("refused") << CallFailure(Refused{}) << false;
    QTest::newRow("not sent") << CallFailure(NotSent{}) << false;
    QTest::newRow("answer lost") << CallFailure(OutcomeUnknown{}) << true;
}

void TestEdits::goesWithItsEnd()
{
    QFETCH(CallFailure, failure);
    QFETCH(bool, isOpen);
    begin(u"777"_s);
    const auto ended = m_ledger->links().recordEditFailure(m_key, failure);
    QCOMPARE(amountIn(*ended), isOpen ? u"777"_s : QString());
    QCOMPARE(m_ledger->links().openEdits()->size(), qsizetype(isOpen));
    begin(u"777"_s);
    QCOMPARE(m_ledger->links().recordEdit(m_key, draft(u"777"_s), requestOf(u"777"_s))->openEdit,
             QByteArray());
    QCOMPARE(link().facts.amount, 77700);
    QVERIFY(m_ledger->links().openEdits()->isEmpty());
}

void TestEdits::aRefusalLeavesAnEarlierDoubt()
{
    begin(u"777"_s);
    QVERIFY(m_ledger->links().recordEditFailure(m_key, OutcomeUnknown{}));
    begin(u"888"_s);
    QCOMPARE(amountIn(link()), u"888"_s);
    QCOMPARE(amountIn(*m_ledger->links().recordEditFailure(m_key, Refused{})), u"777"_s);
}

void TestEdits::takingBackThatIsLostLeavesTheDoubt()
{
    begin(u"777"_s);
    QVERIFY(m_ledger->links().recordEditFailure(m_key, OutcomeUnknown{}));
    begin(u"250.5"_s);
    QCOMPARE(amountIn(*m_ledger->links().recordEditFailure(m_key, OutcomeUnknown{})), u"777"_s);
}

void TestEdits::isNobodysOnceItsProgramHasEnded()
{
    begin(u"777"_s, *m_fixture->open()); // it is closed again at once
    QCOMPARE(m_ledger->links().openEdits()->size(), 1);
    QCOMPARE(amountIn(m_ledger->links().openEdits()->constFirst()), u"777"_s);
    QCOMPARE(m_ledger->links().openEdits()->constFirst().key(), m_key);
    const auto other = m_fixture->open();
    begin(u"777"_s, *other);
    QVERIFY(m_ledger->links().openEdits()->isEmpty()); // it is being sent again
    m_fixture->clock.pass(181);                // longer than any edit takes
    QCOMPARE(m_ledger->links().openEdits()->size(), 1);
}

void TestEdits::isInTheSums()
{
    make(*m_ledger, sendingOf(u"o-2"_s), u"R2"_s);
    QCOMPARE(m_ledger->links().sums({})->openEdits, 0);
    begin(u"777"_s);
    QCOMPARE(m_ledger->links().sums({})->openEdits, 1);
    QCOMPARE(m_ledger->links().sums({})->links(), 2);
    LinkFilter filter;
    filter.search = u"beans"_s;
    QCOMPARE(m_ledger->links().sums(filter)->openEdits, 1);
    filter.search = u"tea"_s;
    QCOMPARE(m_ledger->links().sums(filter)->openEdits, 0);
    filter.search.clear();
    filter.states = {LinkState::Success};
    QCOMPARE(m_ledger->links().sums(filter)->openEdits, 0);
    filter.states = {LinkState::Created};
    filter.currency = u"THB"_s;
    filter.least = 1;
    filter.from = m_fixture->clock.now().addDays(-1);
    QCOMPARE(m_ledger->links().sums(filter)->openEdits, 1);
}

void TestEdits::staysInSight()
{
    begin(u"777"_s);
    QCOMPARE(faultOf(m_ledger->links().setArchived(m_key, true)), LedgerFault::OutcomeOpen);
    QVERIFY(m_ledger->links().recordEditFailure(m_key, NotSent{}));
    QVERIFY(m_ledger->links().setArchived(m_key, true)->archived);
}

void TestEdits::theMerchantsWordOnAFinalLink_data()
{
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("it was taken") << true;
    QTest::newRow("it was not") << false;
}

void TestEdits::theMerchantsWordOnAFinalLink()
{
    QFETCH(bool, isTaken);
    begin(u"777"_s);
    QVERIFY(m_ledger->links().recordEditFailure(m_key, OutcomeUnknown{}));
    QVERIFY(m_ledger->links().recordStatus(m_key, {u"R1"_s, {}, u"Success"_s, {}, LinkState::Success}));
    QCOMPARE(amountIn(link()), u"777"_s); // it is paid, and nobody knows how much
    const SentContent content{draft(u"777"_s), requestOf(u"777"_s)};
    const auto settled =
        m_ledger->links().settleEdit(m_key, isTaken ? std::optional(content) : std::nullopt);
    QCOMPARE(settled->openEdit, QByteArray());
    QCOMPARE(settled->facts.amount, isTaken ? 77700 : 25050);
    QCOMPARE(settled->state, LinkState::Success);
    const LinkHistory history = *m_ledger->links().link(m_key);
    QCOMPARE(history.request, requestOf(isTaken ? u"777"_s : u"250.5"_s));
    QCOMPARE(history.events.constLast().kind, LinkEventKind::EditSettled);
    QCOMPARE(QJsonDocument::fromJson(history.events.constLast().detail)[u"taken"], isTaken);
    QVERIFY(m_ledger->links().openEdits()->isEmpty());
    QVERIFY(m_ledger->links().settleEdit(m_key, content)); // the second time changes nothing
    QCOMPARE(m_ledger->links().link(m_key)->events.size(), history.events.size());
}

void TestEdits::theMerchantsWordIsNotAskedTooEarly()
{
    begin(u"777"_s);
    QVERIFY(m_ledger->links().recordEditFailure(m_key, OutcomeUnknown{}));
    QCOMPARE(faultOf(m_ledger->links().settleEdit(m_key, {})), LedgerFault::ChangedSince);
    QCOMPARE(amountIn(link()), u"777"_s);
}

void TestEdits::leftOpenByAnEarlierVersion()
{
    QFile dump(QStringLiteral(LINKTILL_TEST_DATA "/ledger_v6.sql"));
    QVERIFY(dump.open(QIODevice::ReadOnly));
    LedgerFixture f;
    QStringList statements = QString::fromUtf8(dump.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
    const auto line = [](int link, const char *kind, const char *detail) {
        return u"INSERT INTO link_event (link_id, at, who, kind, detail) VALUES (%1, "
               u"1777885230000, "
               "'somchai', '%2', '%3')"_s.arg(link)
                   .arg(QLatin1String(kind), QLatin1String(detail));
    };
    const char *detail =
        R"({"changes":{"amount":{"new":777,"old":1}},"request":{"amount":777},"sender":"x"})";
    statements << line(1, "edit_sent", detail) << line(2, "edit_sent", detail)
               << line(2, "edit_refused", "{}");
    QVERIFY(withSql(f.file(), statements));
    const auto ledger = f.open();
    const auto open = ledger->links().openEdits();
    QVERIFY2(open, open ? "" : qPrintable(open.error().detail));
    QCOMPARE(open->size(), 1);
    QCOMPARE(open->constFirst().id, 1);
    QCOMPARE(amountIn(open->constFirst()), u"777"_s);
}

} // namespace

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
