// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the window with links of which an edit was sent and never answered: it tells about them at the
// start, marks them in the list, the detail and the sums, and settles them from there.
#include "application/links/appsession.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "gui/links/linksmodel.h"
#include "gui/links/linkspage.h"
#include "ledger/ledgerfixture.h"
#include "support/windowfixture.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace linktill {

using namespace Qt::StringLiterals;
using gui::LinksModel;

class TestWindowOpenEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isToldAtTheStart();
    void isMarkedEverywhere();
    void severalSelectedAreMarkedInTheirSum();
    void savedAgain();
    void keptAsBefore();
    void neitherWithoutAYes();
    void markedOnAPaidLink();
    void otherLinksKeepTheirActions();
    void isNotArchived();

private:
    Link link() { return m_w->ledger().links().link(m_key)->link; }
    QTableView *table() { return m_w->find<QTableView>("linksTable"); }
    void show();
    void choose(const QString &order);
    QString cell(const QString &order, LinksModel::Column column)
    {
        const auto &model = static_cast<const LinksModel &>(*table()->model());
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.links().at(row).facts.orderId == order)
                return model.index(row, column).data().toString();
        }
        return u"no such link"_s;
    }
    QString label(const char *name) { return m_w->find<QLabel>(name)->text(); }
    QStringList facts();
    LinkKey add(const QString &order);
    LinkUpdated taking(const QString &amount)
    {
        LinkContent draft = m_w->format.read(m_w->ledger().links().link(m_key)->request).draft;
        draft.amount = amount;
        return {u"ref"_s, u"Created"_s, draft};
    }

    TestClock m_clock;
    HeldGateway m_gateway;
    std::unique_ptr<WindowFixture> m_w;
    LinkKey m_key; ///< the link "lost", whose edit from 100 to 777 was never answered
};

void TestWindowOpenEdits::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_gateway.edits.clear();
    m_w = std::make_unique<WindowFixture>(m_gateway, m_clock);
    m_w->writeDown();
    add(u"plain"_s);
    m_key = add(u"lost"_s);
    const QByteArray before = m_w->ledger().links().link(m_key)->request;
    // A program that was killed afterwards began the edit.
    ledger::SqlLedger killed({m_w->ledgerFolder, u"malee"_s, &m_clock});
    QVERIFY(killed.links().beginEdit(m_key, before, m_w->format.write(taking(u"777"_s).draft)));
}

void TestWindowOpenEdits::cleanup()
{
    m_w.reset();
}

LinkKey TestWindowOpenEdits::add(const QString &order)
{
    Sending sending = sendingOf(order);
    sending.accountId = practiceAccount().id;
    sending.accountName = practiceAccount().name;
    sending.environment = Environment::Practice;
    sending.draft = seedDraft();
    sending.draft.amount = u"100"_s;
    sending.draft.merchantOrderId = order;
    sending.draft.customLinkRef.clear();
    sending.request = m_w->format.write(sending.draft);
    const LinkKey key = make(m_w->ledger(), sending, u"ref-"_s + order);
    if (key == 0)
        qFatal("The link was not made.");
    m_clock.pass(60);
    return key;
}

void TestWindowOpenEdits::show()
{
    m_w->key(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_w->window().findChild<gui::LinksPage *>());
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void TestWindowOpenEdits::choose(const QString &order)
{
    const auto &model = static_cast<const LinksModel &>(*table()->model());
    const LinkKey key = m_w->ledger().links().find(order)->constFirst().key();
    const QRect place = table()->visualRect(model.index(model.rowOf(key), 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place.center());
    QTRY_VERIFY(m_w->find<QLabel>("detailTimeline")->isVisible());
}

QStringList TestWindowOpenEdits::facts()
{
    QStringList all;
    for (const auto *label : m_w->find("detailFacts")->findChildren<QLabel *>())
        all << label->text();
    return all;
}

void TestWindowOpenEdits::isToldAtTheStart()
{
    m_w->window().session().recover();
    QTRY_COMPARE(
        label("noticeLabel"),
        u"Order lost: we don't know whether your last edit was saved. In Links you can save it "
        "again or keep the link as before."_s);
    QVERIFY(m_gateway.edits.isEmpty());
    // It is told only once: the list marks the link, and the network may come and go.
    m_w->click(m_w->find("noticeCloseButton"));
    m_w->window().session().recover();
    QTRY_VERIFY(m_w->ledger().inFlight().isEmpty());
    QVERIFY(!m_w->find<QLabel>("noticeLabel")->isVisible());
}

void TestWindowOpenEdits::isMarkedEverywhere()
{
    show();
    QCOMPARE(cell(u"lost"_s, LinksModel::State), u"Edit not confirmed · Waiting for payment"_s);
    QCOMPARE(cell(u"lost"_s, LinksModel::Amount), u"฿100.00 or ฿777.00"_s);
    QCOMPARE(cell(u"plain"_s, LinksModel::State), u"Waiting for payment"_s);
    QCOMPARE(cell(u"plain"_s, LinksModel::Amount), u"฿100.00"_s);
    QTRY_COMPARE(label("sumsLabel"), u"2 link(s) · 1 edit(s) not confirmed · Waiting for payment ฿200.00"_s);
    choose(u"lost"_s);
    QCOMPARE(label("detailState"), u"Edit not confirmed · Waiting for payment"_s);
    QCOMPARE(label("detailAmount"), u"฿100.00 or ฿777.00"_s);
    QVERIFY2(facts().contains(u"Amount: ฿777.00, before that ฿100.00"_s),
             qPrintable(facts().join(u'|')));
    QVERIFY(
        label("detailTimeline").contains(u"No answer came to a change: it may have been made"_s));
}

void TestWindowOpenEdits::severalSelectedAreMarkedInTheirSum()
{
    show();
    table()->selectAll();
    QTRY_COMPARE(label("detailAmount"), u"฿200.00"_s);
    QCOMPARE(label("detailFor"), u"1 edit(s) not confirmed"_s);
}

void TestWindowOpenEdits::savedAgain()
{
    show();
    choose(u"lost"_s);
    auto *button = m_w->find<QPushButton>("detailSendAgainButton");
    QCOMPARE(button->text(), u"Save edit again…"_s);
    m_w->click(button);
    QCOMPARE(m_w->questions.asked.constLast().text,
             u"Save this edit of order lost again: Amount: ฿777.00, before that ฿100.00. This is "
             u"safe even "
             "if it was already saved."_s);
    m_w->questions.answer(true);
    QTRY_COMPARE(m_gateway.edits.size(), 1);
    QCOMPARE(m_gateway.edits[0].edited.amount, u"777"_s);
    m_gateway.editing->end(taking(u"777"_s));
    QTRY_COMPARE(label("linksNoticeLabel"), u"Order lost: edit saved."_s);
    QCOMPARE(cell(u"lost"_s, LinksModel::Amount), u"฿777.00"_s);
    QCOMPARE(cell(u"lost"_s, LinksModel::State), u"Waiting for payment"_s);
    QTRY_COMPARE(label("sumsLabel"), u"2 link(s) · Waiting for payment ฿877.00"_s);
    QTRY_VERIFY(!button->isVisible());
}

void TestWindowOpenEdits::keptAsBefore()
{
    show();
    choose(u"lost"_s);
    QCOMPARE(m_w->find<QPushButton>("detailGiveUpButton")->text(), u"Keep link as before…"_s);
    m_w->key(Qt::Key_Delete, Qt::ShiftModifier);
    QCOMPARE(
        m_w->questions.asked.constLast().text,
        u"Save order lost as it was before this edit: Amount: ฿777.00, before that ฿100.00. If the "
        "edit was saved, this undoes it."_s);
    m_w->questions.answer(true);
    QTRY_COMPARE(m_gateway.edits.size(), 1);
    QCOMPARE(m_gateway.edits[0].edited.amount, u"100"_s);
    m_gateway.editing->end(taking(u"100"_s));
    QTRY_COMPARE(label("linksNoticeLabel"), u"Order lost: link kept as before."_s);
    QCOMPARE(cell(u"lost"_s, LinksModel::Amount), u"฿100.00"_s);
    QVERIFY(link().openEdit.isEmpty());
}

void TestWindowOpenEdits::neitherWithoutAYes()
{
    show();
    choose(u"lost"_s);
    for (const char *button : {"detailSendAgainButton", "detailGiveUpButton"}) {
        m_w->click(m_w->find(button));
        m_w->questions.answer(false);
    }
    QVERIFY(m_gateway.edits.isEmpty());
    QVERIFY(!link().openEdit.isEmpty());
}

void TestWindowOpenEdits::markedOnAPaidLink()
{
    QVERIFY(
        m_w->ledger().links().recordStatus(m_key, {u"ref"_s, {}, u"Success"_s, {}, LinkState::Success}));
    show();
    QCOMPARE(cell(u"lost"_s, LinksModel::State), u"Edit not confirmed · Paid"_s);
    choose(u"lost"_s);
    auto *button = m_w->find<QPushButton>("detailSendAgainButton");
    QCOMPARE(button->text(), u"Mark edit as saved…"_s);
    QCOMPARE(m_w->find<QPushButton>("detailGiveUpButton")->text(), u"Mark edit as not saved…"_s);
    m_w->click(button);
    QVERIFY(m_w->questions.asked.constLast().text.contains(u"Look at the PortOne portal"_s));
    m_w->questions.answer(true);
    QTRY_COMPARE(label("linksNoticeLabel"), u"Order lost: edit marked as saved."_s);
    QVERIFY(m_gateway.edits.isEmpty());
    QCOMPARE(link().facts.amount, 77700);
    QTRY_VERIFY(label("detailTimeline").contains(u"Edit marked as saved"_s));
}

void TestWindowOpenEdits::otherLinksKeepTheirActions()
{
    show();
    choose(u"plain"_s);
    QVERIFY(!m_w->find("detailSendAgainButton")->isVisible());
    QVERIFY(!m_w->find("detailGiveUpButton")->isVisible());
    QVERIFY(!m_w->find<QAction>("sendAgainAction")->isEnabled());
    QCOMPARE(m_w->find<QAction>("sendAgainAction")->text(), u"Send again"_s);
}

void TestWindowOpenEdits::isNotArchived()
{
    show();
    choose(u"lost"_s);
    QVERIFY(!m_w->find<QAction>("archiveAction")->isEnabled());
    choose(u"plain"_s);
    QTRY_VERIFY(m_w->find<QAction>("archiveAction")->isEnabled());
}

} // namespace linktill

QTEST_MAIN(linktill::TestWindowOpenEdits)
#include "tst_windowopenedits.moc"
