// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "programs/logfile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Tests the log on disk: when its file is made, what it keeps, and that several threads may write to it.
class TestLogFile : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList files() const { return QDir(m_folder->filePath(u"log"_s)).entryList(QDir::Files); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { Log::use(nullptr); }

    void nothingBeforeTheFirstLine()
    {
        LogFile log(m_folder->path());
        Log::use(&log);
        QVERIFY(QDir(m_folder->path()).isEmpty());
        Log::event(LogLevel::Debug, u"less than is kept"_s);
        QVERIFY(QDir(m_folder->path()).isEmpty());
        Log::event(LogLevel::Warning, u"Bearer abcdef123 seen"_s);
        QCOMPARE(log.path(), m_folder->filePath(u"log/linktill.log"_s));
        // The line is in the file at once, and only the owner may read the file.
        const QRegularExpression form(
            u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z WARNING Bearer \\*\\*\\* seen\n$"_s);
        QVERIFY2(form.match(QString::fromUtf8(contents(log.path()))).hasMatch(),
                 contents(log.path()).constData());
#ifndef Q_OS_WIN
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(log.path()) & others));
#endif
    }

    void fiveFilesAndNoMore()
    {
        LogFile log(m_folder->path(), LogLevel::Info, 1000);
        Log::use(&log);
        for (int i = 0; i < 200; ++i)
            Log::event(LogLevel::Info, u"line %1"_s.arg(i));
        QCOMPARE(files(), QStringList({u"linktill.log"_s, u"linktill.log.1"_s, u"linktill.log.2"_s,
                                       u"linktill.log.3"_s, u"linktill.log.4"_s}));
        QByteArray all;
        for (const char *end : {".4", ".3", ".2", ".1", ""}) {
            const QByteArray one = contents(log.path() + QLatin1String(end));
            QVERIFY(one.size() <= 1000 && one.endsWith('\n'));
            all += one;
        }
        // The files hold the newest lines in their order, and none is missing.
        const QList<QByteArray> lines = all.trimmed().split('\n');
        QVERIFY(lines.size() > 50 && lines.size() < 200);
        for (qsizetype i = 0; i < lines.size(); ++i)
            QVERIFY(lines[i].endsWith("line " + QByteArray::number(200 - lines.size() + i)));
    }

    void oneMebibyteEach()
    {
        LogFile log(m_folder->path());
        Log::use(&log);
        const QString long_ = QString(100'000, u'x');
        for (int i = 0; i < 11; ++i)
            Log::event(LogLevel::Info, long_);
        QCOMPARE(files(), QStringList({u"linktill.log"_s, u"linktill.log.1"_s}));
        QVERIFY(contents(log.path() + u".1"_s).size() > 900'000);
        QVERIFY(contents(log.path() + u".1"_s).size() <= 1024 * 1024);
    }

    void manyThreads()
    {
        LogFile log(m_folder->path());
        Log::use(&log);
        std::vector<std::unique_ptr<QThread>> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back(QThread::create([t] {
                for (int i = 0; i < 100; ++i)
                    Log::event(LogLevel::Info, u"thread %1 line %2 end"_s.arg(t).arg(i));
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(20'000));
        const QList<QByteArray> lines = contents(log.path()).trimmed().split('\n');
        QCOMPARE(lines.size(), 400);
        for (const QByteArray &line : lines)
            QVERIFY2(line.contains(" INFO thread ") && line.endsWith(" end"), line.constData());
    }

    void qtsMessagesToo()
    {
        static QStringList shown;
        shown.clear();
        const auto tests = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { shown << text; });
        {
            const ProgramLog log(m_folder->path());
            qWarning("token=%s for somchai@shop.example", "abc123");
            const QByteArray text = contents(log.path());
            QVERIFY2(text.contains("WARNING Qt: token=*** for ***@***\n"), text.constData());
        }
        qInstallMessageHandler(tests);
        QCOMPARE(shown, QStringList({u"token=*** for ***@***"_s})); // nor does the terminal show it
        qInstallMessageHandler(tests);
    }

    void folderThatCannotBeWritten()
    {
        QFile inTheWay(m_folder->filePath(u"log"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        LogFile log(m_folder->path());
        Log::use(&log);
        Log::event(LogLevel::Error, u"lost"_s); // this does nothing else
        QCOMPARE(files(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
