// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests printing on a real CUPS, which tests/support/cups-session starts for this test alone.
#include "gui/paper/systemprinting.h"
#include "printing/printing.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace linktill;
using namespace linktill::gui;

namespace {

/// A printer on the network, as CUPS sees it.
class NetworkPrinter : public QTcpServer
{
public:
    bool addTo(const QString &queue)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { paper += socket->readAll(); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
        const bool listens = listen(QHostAddress::LocalHost);
        const QString uri = u"socket://127.0.0.1:%1/?waiteof=false"_s.arg(serverPort());
        return listens && QProcess::execute(u"lpadmin"_s, {u"-p"_s, queue, u"-E"_s, u"-v"_s, uri, u"-m"_s, u"raw"_s}) == 0;
    }
    QByteArray paper;
};

paper::PaperJob cardJob()
{
    paper::PaperJob job;
    job.shop = u"Khom Fa Tea"_s;
    job.amount = u"฿2,500.00"_s;
    job.url = u"https://pay.example/1"_s;
    job.orderId = u"KF-1"_s;
    return job;
}

} // namespace

class TestCups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void printersAreListed();
    void rollGoesThroughTheQueue();
    void pagesArePrinted();
    void noSuchPrinter();
    void stoppedPrinter();

private:
    NetworkPrinter m_till, m_office;
};

void TestCups::initTestCase()
{
    QVERIFY(m_till.addTo(u"till"_s));
    QVERIFY(m_office.addTo(u"office"_s));
    QCOMPARE(QProcess::execute(u"lpadmin"_s, {u"-d"_s, u"office"_s}), 0);
}

void TestCups::printersAreListed()
{
    SystemPrinting printing;
    QObject here;
    std::optional<QList<SystemPrinter>> found;
    printing.list(&here, [&](const QList<SystemPrinter> &printers) { found = printers; });
    QTRY_VERIFY_WITH_TIMEOUT(found, 30'000);
    QStringList names;
    for (const SystemPrinter &printer : *found) {
        names << printer.name;
        QCOMPARE(printer.isDefault, printer.name == u"office");
        QVERIFY(!printer.isStopped);
    }
    names.sort();
    QCOMPARE(names, (QStringList{u"office"_s, u"till"_s}));
}

void TestCups::rollGoesThroughTheQueue()
{
    const QByteArray bytes = paper::escPos(paper::rollPicture(*paper::layoutNamed(u"roll58"_s), cardJob()));
    printing::Printing printing;
    PrintJob *job = printing.send({PrintTarget::Kind::Queue, u"till"_s}, bytes);
    std::optional<bool> isDone;
    connect(job, &PrintJob::finished, this, [&isDone, job] { isDone = !job->failure() && !job->isQueueStopped(); });
    job->start();
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 30'000);
    QVERIFY(*isDone);
    QTRY_COMPARE_WITH_TIMEOUT(m_till.paper.size(), bytes.size(), 30'000);
    QCOMPARE(m_till.paper, bytes); // not a byte is changed on the way
}

void TestCups::pagesArePrinted()
{
    SystemPrinting printing;
    QObject here;
    std::optional<PagesEnd> end;
    printing.print(u"office"_s, *paper::layoutNamed(u"card"_s), cardJob(), 1, &here,
                   [&](const PagesEnd &ended) { end = ended; });
    QTRY_VERIFY_WITH_TIMEOUT(end, 30'000);
    QCOMPARE(int(*end), int(PagesEnd::Taken));
    QTRY_VERIFY_WITH_TIMEOUT(m_office.paper.startsWith("%PDF-"), 30'000);
}

void TestCups::noSuchPrinter()
{
    SystemPrinting pages;
    QObject here;
    std::optional<PagesEnd> end;
    pages.print(u"nowhere"_s, *paper::layoutNamed(u"card"_s), cardJob(), 1, &here,
                [&](const PagesEnd &ended) { end = ended; });
    QTRY_VERIFY_WITH_TIMEOUT(end, 30'000);
    QCOMPARE(int(*end), int(PagesEnd::NotThere));
    printing::Printing raw;
    PrintJob *job = raw.send({PrintTarget::Kind::Queue, u"nowhere"_s}, "x");
    std::optional<PrintFailure> failure;
    connect(job, &PrintJob::finished, this, [&failure, job] { failure = job->failure(); });
    job->start();
    QTRY_VERIFY_WITH_TIMEOUT(failure, 30'000);
    QCOMPARE(failure->kind, PrintFailure::Kind::NoQueue);
}

void TestCups::stoppedPrinter()
{
    QCOMPARE(QProcess::execute(u"cupsdisable"_s, {u"till"_s}), 0);
    printing::Printing printing;
    PrintJob *job = printing.send({PrintTarget::Kind::Queue, u"till"_s}, "x");
    std::optional<bool> isStopped;
    connect(job, &PrintJob::finished, this, [&isStopped, job] { isStopped = !job->failure() && job->isQueueStopped(); });
    job->start();
    QTRY_VERIFY_WITH_TIMEOUT(isStopped, 30'000);
    QVERIFY(*isStopped);
}

QTEST_MAIN(TestCups)
#include "tst_cups.moc"
