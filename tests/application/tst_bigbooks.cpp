// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests that large workbooks are read in little time and memory. Each is read by this program
// itself in another process, so that the memory in which the workbook was made does not count.
#include "sheet/bookreader.h"
#include "sheet/xlsxtable.h"
#include "support/bookmaker.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <sys/resource.h>

using namespace linktill;
using namespace linktill::sheet;
using namespace Qt::StringLiterals;

namespace {

constexpr int customers = 100'000;

/// With a sanitizer each byte takes several bytes, and each step several steps.
constexpr bool isMeasured =
#if defined(__SANITIZE_ADDRESS__)
    false;
#else
    true;
#endif

/// Returns the most memory that this process needed, in MB. What getrusage() says would count the
/// process that started it, too.
int mostMemory()
{
    QFile status(u"/proc/self/status"_s);
    const QByteArray all = status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
    const qsizetype at = all.indexOf("VmHWM:") + 6;
    return all.mid(at, all.indexOf(" kB", at) - at).trimmed().toInt() / 1024;
}

/// Reads the first sheet and prints the number of rows, the processor time in milliseconds, the
/// most memory of the process in MB, and the number of the fault or -1.
int readBook(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    int rows = 0;
    const auto fault = bookRows(file.readAll(), 0, [&rows](const CsvRow &row) {
        rows += row.cells.isEmpty() ? 0 : 1;
        return AfterRow::GoOn;
    });
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto milliseconds = [](const timeval &time) {
        return time.tv_sec * 1000 + time.tv_usec / 1000;
    };
    std::printf("%d %ld %d %d\n", rows, milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
                mostMemory(), fault ? int(fault->fault) : -1);
    return 0;
}

QStringList customer(int i)
{
    const QString number = QString::number(i);
    return {u"สมชาย ใจดี "_s + number,
            u"customer"_s + number + u"@example.com"_s,
            u"+6681"_s + number.rightJustified(7, u'0'),
            number + u" Sukhumvit Road"_s,
            u"Bangkok"_s,
            u"Note "_s + number};
}

/// Writes one row for each customer, which refer to texts that all cells share, as Excel does.
QByteArray sharedBook()
{
    XlsxMaker maker;
    for (int i = 0; i < customers; ++i) {
        maker.rows += "<row r='" + QByteArray::number(i + 1) + "' spans='1:6'>";
        const QStringList cells = customer(i);
        for (int column = 0; column < cells.size(); ++column) {
            maker.rows += "<c r='" + QByteArray(1, char('A' + column)) + QByteArray::number(i + 1) +
                          "' t='s'><v>" + QByteArray::number(6 * i + column) + "</v></c>";
            maker.shared += "<si><t>" + cells[column].toUtf8() + "</t></si>";
        }
        maker.rows += "</row>";
    }
    return maker.bytes();
}

QByteArray odsBook()
{
    QByteArray rows;
    for (int i = 0; i < customers; ++i) {
        rows += "<table:table-row>";
        for (const QString &cell : customer(i))
            rows += "<table:table-cell office:value-type='string'><text:p>" + cell.toUtf8() +
                    "</text:p></table:table-cell>";
        rows += "</table:table-row>";
    }
    return OdsMaker{"<table:table>" + rows + "</table:table>"}.bytes();
}

/// Returns what the program's own export writes, in which each cell holds its text itself.
QByteArray exportedBook()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"book.xlsx"_s));
    XlsxTable table(file.fileName());
    for (int i = 0; i < customers; ++i) {
        TableRow row;
        for (const QString &cell : customer(i))
            row << cell;
        table.add(row);
    }
    return table.finish() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Returns a book with as many shared texts as are kept at most, or with one more. They are by
/// chance, so that they are packed no better than other text. Its only cell is the last of them.
QByteArray textBook(bool isTooMuch)
{
    XlsxMaker maker;
    qint64 kept = 0, count = 0;
    quint64 state = 1;
    const auto next = [&state] {
        QByteArray text;
        for (int i = 0; i < 60; ++i) {
            state = state * 6364136223846793005u + 1442695040888963407u;
            text += QByteArray::number(state >> 24, 36);
        }
        return text;
    };
    for (QByteArray text = next();; text = next(), ++count) {
        kept += text.size() + qint64(sizeof(quint32));
        const bool isLast = kept > BookLimits().sharedBytes;
        if (!isLast || isTooMuch)
            maker.shared += "<si><t>" + text + "</t></si>";
        if (isLast)
            break;
    }
    maker.rows = "<row><c t='s'><v>" + QByteArray::number(count - 1) + "</v></c></row>";
    return maker.bytes();
}

class TestBigBooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsInLittleTimeAndMemory_data();
    void readsInLittleTimeAndMemory();
};

void TestBigBooks::readsInLittleTimeAndMemory_data()
{
    QTest::addColumn<QByteArray>("book");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("maxMemory"); // MB
    QTest::addColumn<int>("fault");
    const int none = -1, huge = int(FileFault::HugeWorkbook);
    QTest::newRow("shared texts") << sharedBook() << customers << 100 << none;
    QTest::newRow("exported") << exportedBook() << customers << 60 << none;
    QTest::newRow("ODS") << odsBook() << customers << 60 << none;
    QTest::newRow("as much text as is kept") << textBook(false) << 1 << 250 << none;
    QTest::newRow("more text than is kept") << textBook(true) << 1 << 250 << huge;
    QTest::newRow("a million rows")
        << OdsMaker{"<table:table><table:table-row table:number-rows-repeated='1000001'>"
                    "<table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></"
                    "table:table>"}
               .bytes()
        << 1'000'000 << 60 << huge;
}

void TestBigBooks::readsInLittleTimeAndMemory()
{
    QFETCH(QByteArray, book);
    QFETCH(int, rows);
    QFETCH(int, maxMemory);
    QFETCH(int, fault);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"book"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(book) == book.size());
    file.close();
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {u"--read"_s, file.fileName()});
    QVERIFY(program.waitForFinished(110'000) && program.exitCode() == 0);
    const QList<QByteArray> said = program.readAll().trimmed().split(' ');
    QCOMPARE(said.size(), 4);
    qInfo("%s ms, %s MB", said[1].constData(), said[2].constData());
    QCOMPARE(said[0].toInt(), rows);
    QCOMPARE(said[3].toInt(), fault);
    if (isMeasured) {
        QVERIFY(said[1].toInt() < 5000);
        QVERIFY(said[2].toInt() < maxMemory);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--read"_L1)
        return readBook(arguments.value(2));
    TestBigBooks test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_bigbooks.moc"
