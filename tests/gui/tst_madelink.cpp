// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the link that the form has become, how it follows what happens at the gateway, and what is said
// about it.
#include "application/links/linkevents.h"
#include "application/links/madelink.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "core/account.h"
#include "core/catalogue.h"
#include "gui/links/resulttext.h"
#include "gui/links/sumtext.h"
#include "ledger/ledgerfixture.h"
#include "portone/requestjson.h"

#include <QLocale>
#include <QSignalSpy>

namespace linktill {

using namespace Qt::StringLiterals;
using namespace gui;

class TestMadeLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isAsItWasMadeAtFirst();
    void staysSoWithoutALedger();
    void paidComesWithItsTime();
    void anEditComesIntoTheForm();
    void othersDoNotConcernIt();
    void whatWasNotWrittenDownIsMadeAllTheSame();
    void theLastAnswer();

    void expiry_data();
    void expiry();
    void sending_data();
    void sending();
    void ends_data();
    void ends();
    void sentences();
    void sumsStandByState();

private:
    void begin(bool withLedger = true);

    std::unique_ptr<LedgerFixture> m_fixture;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<LinkEvents> m_events;
    std::unique_ptr<MadeLink> m_made;
    portone::JsonRequestFormat m_format;
    LinkContent m_draft;
    LinkId m_id = 0;
};

void TestMadeLink::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_fixture = std::make_unique<LedgerFixture>();
    m_ledger = m_fixture->open();
    m_events = std::make_unique<LinkEvents>();
    Sending sending = sendingOf(u"o-1"_s);
    sending.draft.customer.name = u"Mali Wongsa"_s;
    sending.request = m_format.write(sending.draft);
    m_draft = sending.draft;
    m_id = make(*m_ledger, sending, u"R1"_s);
    QVERIFY(m_id != 0);
}

void TestMadeLink::cleanup()
{
    m_made.reset();
    m_events.reset();
    m_ledger.reset();
    m_fixture.reset();
}

void TestMadeLink::begin(bool withLedger)
{
    const auto ledger = [this]() -> Ledger & { return *m_ledger; };
    m_made = std::make_unique<MadeLink>(MadeLink::Services{
        withLedger ? std::function<Ledger &()>(ledger) : nullptr, m_format, m_events.get()});
    Account account;
    account.id = u"a-1"_s;
    account.environment = Environment::Sandbox;
    CreatedLink created = createdOf(u"R1"_s);
    created.merchantOrderId = u"o-1"_s;
    m_made->begin(account, m_draft, m_draft, created, m_fixture->clock.now());
}

void TestMadeLink::isAsItWasMadeAtFirst()
{
    QSignalSpy told(m_events.get(), &LinkEvents::changed);
    begin();
    QCOMPARE(m_made->link().state, LinkState::Created); // the ledger has not answered yet
    QCOMPARE(m_made->link().facts.amount, 25050);
    QCOMPARE(m_made->link().url, u"https://pay.example/?ref=R1"_s);
    QTRY_COMPARE(m_made->link().id, m_id);
    QCOMPARE(m_made->link().state, LinkState::Created);
    QCOMPARE(told.size(), 1); // a new link was announced
    QVERIFY(m_made->draft() == m_draft && m_made->model() == m_draft);
}

void TestMadeLink::staysSoWithoutALedger()
{
    begin(false);
    Link paid = m_ledger->links().link(m_id)->link;
    paid.state = LinkState::Success;
    QSignalSpy changed(m_made.get(), &MadeLink::changed);
    m_events->tell(paid, LinkState::Created);
    QCOMPARE(m_made->link().state, LinkState::Created);
    QCOMPARE(changed.size(), 0);
}

void TestMadeLink::paidComesWithItsTime()
{
    begin();
    QTRY_COMPARE(m_made->link().id, m_id);
    QSignalSpy changed(m_made.get(), &MadeLink::changed), paid(m_events.get(), &LinkEvents::paid);
    m_fixture->clock.pass(300);
    LinkTransaction transaction;
    transaction.status = u"Success"_s;
    transaction.state = LinkState::Success;
    transaction.createdAt = m_fixture->clock.now().addSecs(-20);
    const auto now = m_ledger->links().recordStatus(
        keyOf(*m_ledger, m_id), {{}, {}, u"Success"_s, {transaction}, LinkState::Success});
    m_events->tell(*now); // it does not matter who found it out
    QTRY_COMPARE(m_made->link().state, LinkState::Success);
    QCOMPARE(m_made->since(), transaction.createdAt);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<LinkState>(), LinkState::Created);
    QCOMPARE(paid.size(), 1);
}

void TestMadeLink::anEditComesIntoTheForm()
{
    begin();
    QTRY_COMPARE(m_made->link().id, m_id);
    LinkContent edited = m_draft;
    edited.amount = u"300"_s;
    const auto now = m_ledger->links().recordEdit(keyOf(*m_ledger, m_id), edited, m_format.write(edited));
    QVERIFY(now);
    m_events->tell(*now);
    QTRY_COMPARE(m_made->draft().amount, u"300"_s);
    QCOMPARE(m_made->model().amount, u"300"_s); // another link like this one is now like the edited link
    QCOMPARE(m_made->link().facts.amount, 30000);
}

void TestMadeLink::othersDoNotConcernIt()
{
    begin();
    QTRY_COMPARE(m_made->link().id, m_id);
    const LinkKey other = make(*m_ledger, sendingOf(u"o-2"_s), u"R2"_s);
    QSignalSpy changed(m_made.get(), &MadeLink::changed);
    m_events->tell(*m_ledger->links().recordStatus(other, {{}, {}, u"Success"_s, {}, LinkState::Success}),
                   LinkState::Created);
    m_events->tellChecked(other, m_fixture->clock.now());
    const auto own = m_ledger->links().recordStatus(keyOf(*m_ledger, m_id),
                                            {{}, {}, u"Processing"_s, {}, LinkState::Processing});
    m_events->tell(*own); // this one is about the made link
    QTRY_COMPARE(m_made->link().state, LinkState::Processing);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_made->checked().isValid());
}

/// The gateway has made the link, but the ledger holds only that it was sent.
void TestMadeLink::whatWasNotWrittenDownIsMadeAllTheSame()
{
    const LinkId open = *m_ledger->links().begin(sendingOf(u"o-9"_s));
    m_draft.merchantOrderId = u"o-9"_s;
    begin();
    QTRY_COMPARE(m_made->link().id, open);
    QCOMPARE(m_made->link().state, LinkState::Created);
    QVERIFY(!m_made->link().url.isEmpty());
}

void TestMadeLink::theLastAnswer()
{
    begin();
    QTRY_COMPARE(m_made->link().id, m_id);
    QVERIFY(!m_made->checked().isValid());
    m_fixture->clock.pass(15);
    m_events->tellChecked(m_id, m_fixture->clock.now());
    QCOMPARE(m_made->checked(), m_fixture->clock.now());
}

void TestMadeLink::expiry_data()
{
    QTest::addColumn<qint64>("left"); // seconds until the link expires; 0: it does not expire
    QTest::addColumn<QString>("end");
    QTest::newRow("none") << qint64(0) << u"No expiry date"_s;
    QTest::newRow("days") << qint64(4 * 86'400 + 100) << u" · in 4 day(s)"_s;
    QTest::newRow("hours") << qint64(30 * 3600) << u" · in 30 hour(s)"_s;
    QTest::newRow("minutes") << qint64(119 * 60) << u" · in 119 minute(s)"_s;
    QTest::newRow("over") << qint64(-60) << u"2026"_s;
}

void TestMadeLink::expiry()
{
    QFETCH(qint64, left);
    QFETCH(QString, end);
    const QDateTime now = m_fixture->clock.now();
    Link link;
    if (left != 0)
        link.facts.expires = now.addSecs(left);
    const QString line = expiryLine(link, now);
    QVERIFY2(left > 0 ? line.endsWith(end) && line.startsWith(u"Expires "_s)
                      : line.contains(end) && !line.contains(u"Expires "_s),
             qPrintable(line));
}

void TestMadeLink::sending_data()
{
    QTest::addColumn<LinkContent>("draft");
    QTest::addColumn<QString>("line");
    LinkContent draft;
    draft.customer = {u"Mali"_s, u"mali@shop.example"_s, u"+66812345678"_s};
    QTest::newRow("by nobody") << draft << u"Not sent automatically"_s;
    draft.notifyByEmail = draft.sendImmediately = true;
    QTest::newRow("by e-mail") << draft << u"Email to mali@shop.example · at once"_s;
    draft.notifyByPhone = true;
    QTest::newRow("by both") << draft
                             << u"Email to mali@shop.example · SMS to +66812345678 · at once"_s;
    draft.notifyByEmail = draft.sendImmediately = false;
    draft.scheduled.utc =
        QDateTime(QDate(2030, 5, 4), QTime(9, 0), QTimeZone::systemTimeZone()).toUTC();
    QTest::newRow("later") << draft << u"SMS to +66812345678 · Sat 4 May 2030, 09:00"_s;
}

void TestMadeLink::sending()
{
    QFETCH(LinkContent, draft);
    QTEST(sendingLine(draft), "line");
}

void TestMadeLink::ends_data()
{
    QTest::addColumn<LinkState>("state");
    QTest::addColumn<qint64>("ago");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("reason");
    QTest::newRow("waiting") << LinkState::Created << qint64(0) << QString() << u"Read-only"_s;
    QTest::newRow("paid") << LinkState::Success << qint64(60) << u"Paid today, "_s
                          << u"Paid links"_s;
    QTest::newRow("paid before") << LinkState::Success << qint64(40 * 86'400) << u"Paid 25 Mar, "_s
                                 << u"Paid links"_s;
    QTest::newRow("paid last year")
        << LinkState::Success << qint64(200 * 86'400) << u"Paid 16 Oct 2025, "_s << u"Paid links"_s;
    QTest::newRow("nobody knows when")
        << LinkState::Success << qint64(-1) << u"Paid"_s << u"Paid links"_s;
    QTest::newRow("expired") << LinkState::Expired << qint64(60) << u"Expired today, "_s
                             << u"Expired links"_s;
    QTest::newRow("cancelled") << LinkState::Cancelled << qint64(60) << u"Cancelled today, "_s
                               << u"Cancelled links"_s;
}

void TestMadeLink::ends()
{
    QFETCH(LinkState, state);
    QFETCH(qint64, ago);
    QFETCH(QString, title);
    QFETCH(QString, reason);
    const QDateTime now = m_fixture->clock.now();
    Link link = m_ledger->links().link(m_id)->link;
    link.state = state;
    const QString said = endTitle(link, ago < 0 ? QDateTime() : now.addSecs(-ago), now);
    QVERIFY2(title.isEmpty() ? said.isEmpty() : said.startsWith(title), qPrintable(said));
    QVERIFY2(lockReason(link, now).contains(reason), qPrintable(lockReason(link, now)));
}

void TestMadeLink::sentences()
{
    Link link = m_ledger->links().link(m_id)->link;
    QCOMPARE(createdSentence(link.facts),
             u"Link created, ฿250.50 for Mali Wongsa, awaiting payment."_s);
    QCOMPARE(paidSentence(link), u"Paid: ฿250.50 from Mali Wongsa, order o-1"_s);
    QCOMPARE(forLine(link.facts), u"Mali Wongsa · Coffee beans"_s);
    link.facts.customer = {{}, {}, u"+66812345678"_s};
    QCOMPARE(paidSentence(link), u"Paid: ฿250.50 from +66812345678, order o-1"_s);
    link.facts.customer = {};
    link.facts.description = QString(500, u'x');
    QCOMPARE(paidSentence(link), u"Paid: ฿250.50, order o-1"_s);
    QVERIFY(forLine(link.facts).size() < 200);
    LinkContent draft;
    link.state = LinkState::Success;
    QCOMPARE(endText(link, draft, Catalogue::bundled()), u"฿250.50 received"_s);
    draft.methods = {{u"NEWPAY"_s, u"NEWPAY_QR"_s}};
    QCOMPARE(endText(link, draft, Catalogue::bundled()), u"with NEWPAY_QR\n฿250.50 received"_s);
    draft.methods.append({u"NEWPAY"_s, u"NEWPAY_CARD"_s}); // nobody knows which of the two was used
    QCOMPARE(endText(link, draft, Catalogue::bundled()), u"฿250.50 received"_s);
}

void TestMadeLink::sumsStandByState()
{
    using enum Environment;
    const auto sum = [](Environment environment, const char *currency, LinkState state,
                        qint64 amount) {
        return LinkSum{environment, QString::fromLatin1(currency), state, 2, amount};
    };
    const LinkSum waiting = sum(Live, "THB", LinkState::Created, 12'690'000),
                  paid = sum(Live, "THB", LinkState::Success, 8'431'000),
                  dollars = sum(Live, "USD", LinkState::Success, 2'000),
                  practised = sum(Practice, "THB", LinkState::Success, 100);
    QCOMPARE(sumLines({}), QStringList());
    QCOMPARE(sumLines({{waiting, paid}}),
             QStringList(u"Paid ฿84,310.00 · Waiting for payment ฿126,900.00"_s));
    QCOMPARE(sumLines({{waiting, paid, dollars}}),
             QStringList(u"Paid ฿84,310.00, $20.00 · Waiting for payment ฿126,900.00"_s));
    QCOMPARE(sumLines({{practised, waiting, paid}}),
             (QStringList{u"Live: 4 link(s) · Paid ฿84,310.00 · Waiting for payment ฿126,900.00"_s,
                          u"Practice: 2 link(s) · Paid ฿1.00"_s}));
}

} // namespace linktill

QTEST_MAIN(linktill::TestMadeLink)
#include "tst_madelink.moc"
