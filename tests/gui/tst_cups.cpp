// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests printing on a real CUPS, which tests/support/cups-session starts for this test alone.
#include "gui/paper/systemprinting.h"
#include "printing/printing.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace linktill;
using namespace linktill::gui;

namespace {

QByteArray contentOf(const char *variable)
{
    QFile file(qEnvironmentVariable(variable));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

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
    void printersAreListed();
    void rollGoesThroughTheQueue();
    void pagesArePrinted();
    void noSuchPrinter();
    void stoppedPrinter();
};

void TestCups::printersAreListed()
{
    SystemPrinting printing;
    QObject here;
    std::optional<QList<SystemPrinter>> found;
    printing.list(&here, [&](const QList<SystemPrinter> &printers) { found = printers; });
    QTRY_VERIFY_WITH_TIMEOUT(found, 60'000);
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
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 60'000);
    QVERIFY(*isDone);
    QTRY_COMPARE_WITH_TIMEOUT(contentOf("LINKTILL_TILL").size(), bytes.size(), 60'000);
    QCOMPARE(contentOf("LINKTILL_TILL"), bytes); // not a byte is changed on the way
}

void TestCups::pagesArePrinted()
{
    SystemPrinting printing;
    QObject here;
    std::optional<PagesEnd> end;
    printing.print(u"office"_s, *paper::layoutNamed(u"card"_s), cardJob(), 1, &here,
                   [&](const PagesEnd &ended) { end = ended; });
    QTRY_VERIFY_WITH_TIMEOUT(end, 60'000);
    QCOMPARE(int(*end), int(PagesEnd::Taken));
    QTRY_VERIFY_WITH_TIMEOUT(contentOf("LINKTILL_OFFICE").startsWith("%PDF-"), 60'000);
}

void TestCups::noSuchPrinter()
{
    SystemPrinting pages;
    QObject here;
    std::optional<PagesEnd> end;
    pages.print(u"nowhere"_s, *paper::layoutNamed(u"card"_s), cardJob(), 1, &here,
                [&](const PagesEnd &ended) { end = ended; });
    QTRY_VERIFY_WITH_TIMEOUT(end, 60'000);
    QCOMPARE(int(*end), int(PagesEnd::NotThere));
    printing::Printing raw;
    PrintJob *job = raw.send({PrintTarget::Kind::Queue, u"nowhere"_s}, "x");
    std::optional<PrintFailure> failure;
    connect(job, &PrintJob::finished, this, [&failure, job] { failure = job->failure(); });
    job->start();
    QTRY_VERIFY_WITH_TIMEOUT(failure, 60'000);
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
    QTRY_VERIFY_WITH_TIMEOUT(isStopped, 60'000);
    QVERIFY(*isStopped);
}

QTEST_MAIN(TestCups)
#include "tst_cups.moc"
