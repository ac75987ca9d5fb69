// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests operations on many links: how many run at once, pausing and stopping.
#include "application/links/linkoperation.h"
#include "application/links/operationqueue.h"
#include "application/links/paymentlinkservice.h"
#include "core/catalogue.h"
#include "ledger/ledgerfixture.h"
#include "support/heldgateway.h"
#include "support/memory/memoryledger.h"

#include <QSignalSpy>
#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestOperationQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneAfterTheOther();
    void theFirstGoesAlone();
    void noneBeginsWhileItIsPaused();
    void stopLeavesOutTheRest();
    void stopEndsWhatIsPaused();
    void aLinkWithoutAnOperationIsPassedOver();

private:
    void open(int links, int concurrency);
    /// Gives the gateway's answer to the question about link `n` and waits for its operation to end.
    void answer(int n);
    QStringList asked() const { return m_gateway->askedFor; }

    TestClock m_clock;
    std::unique_ptr<HeldGateway> m_gateway;
    std::unique_ptr<memory::MemoryLedger> m_ledger;
    std::shared_ptr<PaymentLinkService> m_service;
    QStringList m_ended;
    QString m_without; ///< order of the link that has no operation
    std::unique_ptr<OperationQueue> m_queue;
};

void TestOperationQueue::init()
{
    m_gateway = std::make_unique<HeldGateway>();
    m_ledger = std::make_unique<memory::MemoryLedger>(u"somchai"_s, m_clock);
    Account account;
    account.id = u"a-1"_s;
    m_service = std::make_shared<PaymentLinkService>(*m_gateway, Catalogue::bundled(), m_clock, account);
    m_ended.clear();
    m_without.clear();
}

void TestOperationQueue::cleanup()
{
    m_queue.reset();
    m_service.reset();
}

void TestOperationQueue::open(int links, int concurrency)
{
    QList<Link> all;
    for (int i = 1; i <= links; ++i) {
        const LinkKey key = make(*m_ledger, sendingOf(QString::number(i)), u"R%1"_s.arg(i));
        all << m_ledger->links().link(key)->link;
    }
    const auto operation = [this](const Link &link) -> LinkOperation * {
        if (link.facts.orderId == m_without)
            return nullptr;
        return LinkOperation::make(LinkOperation::Kind::Refresh, link, {m_service, *m_ledger, nullptr});
    };
    m_queue = std::make_unique<OperationQueue>(
        all, operation,
        [this](const Link &link, const LinkOperation &) { m_ended << link.facts.orderId; }, nullptr,
        concurrency);
    m_queue->start();
}

void TestOperationQueue::answer(int n)
{
    const QString reference = u"R%1"_s.arg(n);
    // The jobs are children of one object; `asking` is the job that began last.
    QList<HeldJob<LinkStatus> *> jobs;
    for (QObject *job : m_gateway->asking->parent()->children())
        jobs << static_cast<HeldJob<LinkStatus> *>(job);
    const auto at = asked().indexOf(reference);
    QVERIFY(at >= 0);
    jobs.at(at - (asked().size() - jobs.size()))->end(LinkStatus{reference, QString::number(n), u"Created"_s, {}, LinkState::Created});
    QTRY_VERIFY(m_ended.contains(QString::number(n)));
}

void TestOperationQueue::oneAfterTheOther()
{
    open(3, 1);
    QSignalSpy finished(m_queue.get(), &OperationQueue::finished);
    QTRY_COMPARE(asked(), QStringList{u"R1"_s});
    answer(1);
    QTRY_COMPARE(asked().size(), 2);
    answer(2);
    QTRY_COMPARE(asked().size(), 3);
    QVERIFY(finished.isEmpty());
    answer(3);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_ended, (QStringList{u"1"_s, u"2"_s, u"3"_s}));
}

/// The first operation brings the secret and the token that all others need.
void TestOperationQueue::theFirstGoesAlone()
{
    open(6, 3);
    QTRY_COMPARE(asked().size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(asked().size(), 1);
    answer(1);
    QTRY_COMPARE(asked().size(), 4);
    QCoreApplication::processEvents();
    QCOMPARE(asked().size(), 4);
    m_gateway->asking->end(LinkStatus{u"R4"_s, u"4"_s, u"Created"_s, {}, LinkState::Created});
    QTRY_COMPARE(asked().size(), 5);
    QTRY_COMPARE(m_ended, (QStringList{u"1"_s, u"4"_s})); // operations end in the order of the answers
}

void TestOperationQueue::noneBeginsWhileItIsPaused()
{
    open(3, 1);
    QSignalSpy progressed(m_queue.get(), &OperationQueue::progressed);
    QTRY_COMPARE(asked().size(), 1);
    m_queue->setPaused(true);
    progressed.clear();
    answer(1); // an operation that has begun goes on
    QTRY_COMPARE(progressed.size(), 1);
    QCOMPARE(asked().size(), 1);
    m_queue->setPaused(false);
    QTRY_COMPARE(asked().size(), 2);
}

void TestOperationQueue::stopLeavesOutTheRest()
{
    open(5, 2);
    QSignalSpy finished(m_queue.get(), &OperationQueue::finished);
    QTRY_COMPARE(asked().size(), 1);
    answer(1);
    QTRY_COMPARE(asked().size(), 3);
    m_queue->stop();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(asked().size(), 3);
    QCOMPARE(m_ended.size(), 3); // the two cancelled operations have ended as well
    QCOMPARE(m_queue->left().size(), 2);
}

void TestOperationQueue::stopEndsWhatIsPaused()
{
    open(2, 1);
    QSignalSpy finished(m_queue.get(), &OperationQueue::finished);
    m_queue->setPaused(true);
    m_queue->stop();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(asked().isEmpty());
    QCOMPARE(m_queue->left().size(), 2);
}

void TestOperationQueue::aLinkWithoutAnOperationIsPassedOver()
{
    m_without = u"1"_s;
    open(2, 1);
    QSignalSpy finished(m_queue.get(), &OperationQueue::finished);
    QTRY_COMPARE(asked(), QStringList{u"R2"_s});
    m_gateway->asking->end(LinkStatus{u"R2"_s, u"2"_s, u"Created"_s, {}, LinkState::Created});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_ended, QStringList{u"2"_s});
}

QTEST_GUILESS_MAIN(TestOperationQueue)
#include "tst_operationqueue.moc"
