// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the window over a ledger whose folder becomes read-only or vanishes while the ledger is open, which
// other systems do not let happen.
#include "application/links/appsession.h"
#include "application/ports/linkrepository.h"
#include "ledger/ledgerfixture.h"
#include "support/heldgateway.h"
#include "support/ordinaryuser.h"
#include "support/windowfixture.h"

#include <QDir>
#include <QLabel>

namespace linktill {

using namespace Qt::StringLiterals;

class TestWindowLedgerPosix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsSentWithoutTheJournal_data();
    void nothingIsSentWithoutTheJournal();
    void vanishesWhileSending();

private:
    void typeAndCreate();
    bool isShown(const char *name)
    {
        const auto *widget = m_w->window().findChild<QWidget *>(QString::fromLatin1(name));
        return widget && widget->isVisible();
    }

    const OrdinaryUser m_user;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<HeldGateway> m_gateway;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<WindowFixture> m_w;
    QString m_folder, m_aside;
};

void TestWindowLedgerPosix::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_gateway = std::make_unique<HeldGateway>();
    m_clock = std::make_unique<TestClock>();
    m_place = std::make_unique<QTemporaryDir>(u"/var/tmp/linktill-XXXXXX"_s);
    m_folder = m_place->filePath(u"ledger"_s);
    m_aside = m_place->filePath(u"aside"_s);
    m_w = std::make_unique<WindowFixture>(*m_gateway, *m_clock);
    m_w->ledgerFolder = m_folder;
    m_w->writeDown();
    m_w->reopen();
    const auto another = std::make_unique<ledger::SqlLedger>(
        ledger::SqlLedger::Setup{m_folder, u"malee"_s, m_clock.get()});
    QVERIFY(make(*another, sendingOf(u"first"_s), u"R1"_s));
}

void TestWindowLedgerPosix::cleanup()
{
    m_w.reset();
    m_gateway.reset();
    m_place.reset();
}

void TestWindowLedgerPosix::typeAndCreate()
{
    m_w->enter("amount", "120");
    m_w->enter("description", "Two coffees");
    m_w->pressCreate();
}

void TestWindowLedgerPosix::nothingIsSentWithoutTheJournal_data()
{
    QTest::addColumn<bool>("isShut"); // otherwise it vanishes
    QTest::addColumn<QString>("sentence");
    QTest::newRow("read-only folder") << true << u"its folder is read-only"_s;
    QTest::newRow("share that vanishes") << false << u"cannot be reached"_s;
}

void TestWindowLedgerPosix::nothingIsSentWithoutTheJournal()
{
    QFETCH(bool, isShut);
    QFETCH(QString, sentence);
    const auto shut = QFile::ReadOwner | QFile::ExeOwner;
    if (isShut) {
        QVERIFY(QFile::setPermissions(m_folder, shut));
    } else {
        QVERIFY(m_w->ledger().state());
        QVERIFY(QDir().rename(m_folder, m_aside));
    }
    typeAndCreate();
    QTRY_VERIFY(isShown("FailurePanel"));
    const QString told = m_w->find<QLabel>("failureText")->text();
    QVERIFY2(told.contains(sentence), qPrintable(told));
    QVERIFY(m_gateway->drafts.isEmpty());
    QVERIFY(m_gateway->askedFor.isEmpty());
    QCOMPARE(m_w->draft().amount, u"120"_s); // what was typed is not lost either
    QVERIFY(isShut ? QFile::setPermissions(m_folder, shut | QFile::WriteOwner)
                   : QDir().rename(m_aside, m_folder));
    m_w->pressCreate();
    QTRY_COMPARE(m_gateway->drafts.size(), 1);
    m_gateway->creating->end(createdOf(u"R3"_s));
    QTRY_VERIFY(isShown("ResultPanel"));
    QCOMPARE(m_w->ledger().links().page({})->links.size(), 2);
    m_w->close();
}

void TestWindowLedgerPosix::vanishesWhileSending()
{
    typeAndCreate();
    QTRY_VERIFY(m_gateway->creating);
    QVERIFY(QDir().rename(m_folder, m_aside));
    m_gateway->creating->end(createdOf(u"R3"_s));
    QTRY_VERIFY(isShown("ResultPanel")); // the link is known and shown
    QVERIFY(!QFile::exists(m_folder)); // no other ledger was begun
    QVERIFY(QDir().rename(m_aside, m_folder));
    const QString order = m_w->draft().merchantOrderId;
    m_w->close();
    m_w->reopen();
    const auto open = m_w->ledger().links().unsettled();
    QCOMPARE(open->size(), 1);
    QCOMPARE(open->first().facts.orderId, order);
    m_w->window().session().recover();
    QTRY_VERIFY(m_gateway->asking);
    QCOMPARE(m_gateway->askedFor, QStringList{order});
    m_gateway->asking->end(LinkStatus{u"R3"_s, order, u"Created"_s, {}, LinkState::Created});
    QTRY_COMPARE(m_w->ledger().links().find(order)->first().state, LinkState::Created);
}

} // namespace linktill

QTEST_MAIN(linktill::TestWindowLedgerPosix)
#include "tst_windowledger_posix.moc"
