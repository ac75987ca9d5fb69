// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests device files and the system's queues, with `lp` and `lpstat` of the test's own in the path.
#include "printing/printing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace linktill;
using namespace std::chrono_literals;

namespace {

constexpr printing::PrintTimes shortTimes{2s, 500ms, 3s};

struct Ended
{
    bool isOver = false, isStopped = false;
    std::optional<PrintFailure> failure;
};

Ended sent(const PrintTarget &target, const QByteArray &bytes)
{
    printing::Printing printing(shortTimes);
    PrintJob *job = printing.send(target, bytes);
    Ended ended;
    QObject::connect(job, &PrintJob::finished, job, [&ended, job] {
        ended = {true, job->isQueueStopped(), job->failure()};
    });
    job->start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(ended.isOver, 20'000); }();
    return ended;
}

} // namespace

class TestQueuePrinting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void queueTakesBytes();
    void queueIsUnknown();
    void queueIsStopped();
    void noPrintingAtAll();
    void queueHangs();
    void deviceTakesBytes();
    void deviceHangs();
    void fileIsNoDevice();

private:
    void program(const QString &name, const QByteArray &script)
    {
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script);
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    QByteArray contentOf(const QString &name)
    {
        QFile file(m_dir->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestQueuePrinting::init()
{
    static const QByteArray path = qgetenv("PATH");
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("PATH", QFile::encodeName(m_dir->path()) + ':' + path);
    program(u"lp"_s, "echo \"$@\" >" + QFile::encodeName(m_dir->filePath(u"arguments"_s)) + "\ncat >"
                + QFile::encodeName(m_dir->filePath(u"paper"_s)) + "\n");
    program(u"lpstat"_s, "echo \"printer $2 is idle.  enabled since Mon\"\n");
}

void TestQueuePrinting::queueTakesBytes()
{
    const QByteArray bytes = QByteArray("\x1b@\0\xff", 4) + QByteArray(200'000, 'x');
    const Ended ended = sent({PrintTarget::Kind::Queue, u"Till printer"_s}, bytes);
    QVERIFY(ended.isOver && !ended.failure && !ended.isStopped);
    QCOMPARE(contentOf(u"paper"_s), bytes);
    QCOMPARE(contentOf(u"arguments"_s).trimmed(), "-d Till printer -n 1 -s -o raw");
    PrintTarget document{PrintTarget::Kind::Document, u"Office"_s};
    document.copies = 3;
    QVERIFY(!sent(document, "%PDF").failure);
    QCOMPARE(contentOf(u"arguments"_s).trimmed(), "-d Office -n 3 -s");
}

void TestQueuePrinting::queueIsUnknown()
{
    program(u"lp"_s, "echo 'lp: The printer or class does not exist.' >&2\nexit 1\n");
    const Ended ended = sent({PrintTarget::Kind::Queue, u"nowhere"_s}, "x");
    QVERIFY(ended.failure);
    QCOMPARE(ended.failure->kind, PrintFailure::Kind::NoQueue);
    program(u"lp"_s, "echo 'lp: Destination \"x\" is not accepting jobs.' >&2\nexit 1\n");
    QCOMPARE(sent({PrintTarget::Kind::Queue, u"x"_s}, "x").failure->kind, PrintFailure::Kind::QueueFailed);
}

void TestQueuePrinting::queueIsStopped()
{
    program(u"lpstat"_s, "[ \"$LC_ALL\" = C ] && echo \"printer $2 disabled since Mon 30 Nov -\"\necho out of paper\n");
    const Ended ended = sent({PrintTarget::Kind::Queue, u"till"_s}, "x");
    QVERIFY(ended.isOver && !ended.failure && ended.isStopped);
}

void TestQueuePrinting::noPrintingAtAll()
{
    qputenv("PATH", "/nowhere");
    QCOMPARE(sent({PrintTarget::Kind::Queue, u"till"_s}, "x").failure->kind, PrintFailure::Kind::NoQueue);
}

void TestQueuePrinting::queueHangs()
{
    program(u"lp"_s, "exec sleep 60\n");
    QCOMPARE(sent({PrintTarget::Kind::Queue, u"till"_s}, "x").failure->kind, PrintFailure::Kind::TimedOut);
}

/// A FIFO behaves as a device: it takes bytes while somebody reads.
void TestQueuePrinting::deviceTakesBytes()
{
    const QByteArray fifo = QFile::encodeName(m_dir->filePath(u"lp0"_s));
    QCOMPARE(::mkfifo(fifo.constData(), 0600), 0);
    const int reader = ::open(fifo.constData(), O_RDONLY | O_NONBLOCK);
    QVERIFY(reader >= 0);
    QByteArray paper;
    QTimer reading;
    connect(&reading, &QTimer::timeout, this, [&] {
        char block[30'000];
        for (ssize_t got = ::read(reader, block, sizeof block); got > 0; got = ::read(reader, block, sizeof block))
            paper.append(block, got);
    });
    reading.start(1);
    const QByteArray bytes(500'000, 'x');
    const Ended ended = sent({PrintTarget::Kind::Device, QFile::decodeName(fifo)}, bytes);
    QVERIFY(ended.isOver && !ended.failure);
    QTRY_COMPARE(paper.size(), bytes.size());
    ::close(reader);
}

void TestQueuePrinting::deviceHangs()
{
    const QByteArray fifo = QFile::encodeName(m_dir->filePath(u"lp0"_s));
    QCOMPARE(::mkfifo(fifo.constData(), 0600), 0);
    QCOMPARE(sent({PrintTarget::Kind::Device, QFile::decodeName(fifo)}, "x").failure->kind,
             PrintFailure::Kind::NoDevice); // nobody reads: switched off
    const int reader = ::open(fifo.constData(), O_RDONLY | O_NONBLOCK);
    const Ended ended = sent({PrintTarget::Kind::Device, QFile::decodeName(fifo)}, QByteArray(500'000, 'x'));
    QVERIFY(ended.failure);
    QCOMPARE(ended.failure->kind, PrintFailure::Kind::Stuck);
    QVERIFY(ended.failure->written > 0 && ended.failure->written < 500'000);
    ::close(reader);
}

void TestQueuePrinting::fileIsNoDevice()
{
    QFile file(m_dir->filePath(u"precious.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") == 8);
    file.close();
    for (const QString &name : {file.fileName(), m_dir->filePath(u"missing"_s), m_dir->path()})
        QCOMPARE(sent({PrintTarget::Kind::Device, name}, "x").failure->kind, PrintFailure::Kind::NoDevice);
    QCOMPARE(contentOf(u"precious.txt"_s), "precious");
}

QTEST_GUILESS_MAIN(TestQueuePrinting)
#include "tst_queueprinting.moc"
