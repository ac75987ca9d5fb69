// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests linktill-cli customers import and goods import with the largest files that they take: they stay
// within 300 MB whatever is in the file, take only as long as its size asks for, and say in a sentence what
// they did not take.
#include "application/ports/tablefile.h"
#include "support/testpaths.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxMemory = 300; // MB
constexpr qint64 usualSize = 60'000'000;

/// Returns the processor time in seconds of the programs that have ended. Unlike the time of a clock, it
/// does not count what else the machine does.
double secondsOfPrograms()
{
    rusage usage = {};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Returns the most memory that any of the ended programs needed, in MB.
qint64 memoryOfPrograms()
{
    rusage usage = {};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss / 1024;
}

/// With a sanitizer each byte takes several bytes.
constexpr bool memoryCounts =
#if defined(__SANITIZE_ADDRESS__)
    false;
#else
    true;
#endif

/// Writes a file bit by bit, because memory that this program holds counts as its children's.
struct Big
{
    QByteArray begin, part,
        behindNumber; ///< comes behind the number of each repeated `part`; empty: parts have no numbers
    qint64 size = usualSize;

    bool writeTo(QFile &file) const
    {
        bool ok = file.write(begin) == begin.size();
        qint64 written = begin.size();
        for (int i = 0; ok && written < size; ++i) {
            const QByteArray next =
                behindNumber.isEmpty() ? part : part + QByteArray::number(i) + behindNumber;
            ok = file.write(next) == next.size();
            written += next.size();
        }
        return ok && file.flush();
    }
};

QByteArray randomParts(const QList<QByteArray> &parts, qsizetype size)
{
    QRandomGenerator random(20'240'720); // with a fixed seed the bytes are the same each time
    QByteArray bytes;
    while (bytes.size() < size)
        bytes += parts[random.bounded(int(parts.size()))];
    return bytes;
}

/// Returns letters of all kinds, quotation marks, separators and ends of lines in random order.
QByteArray randomTable()
{
    return randomParts({"\"", ",", ";", "\t", "\n", "\r\n", "\"\"", "a", "7", "@", " ", "ก", "é", "\r",
                        "|", "="},
                       1'000'000);
}

/// Returns rows of such letters, each as long as a row may be when 60 MB are to be read to their end.
QByteArray randomRows()
{
    QByteArray rows;
    for (int i = 0; i < 100; ++i)
        rows += randomParts({",\"a, \"\"b\"\"\",", ",", ";", "\t", "a", "7", "@", " ", "ก", "é", "|", "="},
                            1'000)
            + '\n';
    return rows;
}

class TestBigFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysWithinBounds_data();
    void staysWithinBounds();
    void takesAsMuchLongerAsItIsLarger_data();
    void takesAsMuchLongerAsItIsLarger();

private:
    /// Returns what `linktill-cli WHAT import` says of the file, on both its outputs.
    static QString imported(const QString &what, const QTemporaryDir &folder, const Big &big);
};

QString TestBigFiles::imported(const QString &what, const QTemporaryDir &folder, const Big &big)
{
    QFile file(folder.filePath(u"big.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || !big.writeTo(file))
        return u"The test has no file."_s;
    file.close();
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(LINKTILL_BIN_DIR "/linktill-cli"),
                  {u"--profile"_s, folder.filePath(u"profile"_s), what, u"import"_s, file.fileName()});
    if (!program.waitForFinished(110'000) || program.exitStatus() != QProcess::NormalExit)
        return u"It did not end well."_s;
    return QString::fromUtf8(program.readAll());
}

void TestBigFiles::staysWithinBounds_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Big>("big");
    QTest::addColumn<QString>("said");
    const QString customers = u"customers"_s, goods = u"goods"_s;
    const auto row = [](const char *name, const QString &what, const Big &big, const QString &said) {
        QTest::newRow(name) << what << big << said;
    };
    const QByteArray photo = "PHOTO;ENCODING=b:AAAA\r\n" +
                             QByteArray(" " + QByteArray(74, 'A') + "\r\n").repeated(13'000);
    row("cards with photos", customers,
        {{}, "BEGIN:VCARD\r\nFN:Anna\r\nEMAIL:a@example.com\r\n" + photo + "END:VCARD\r\n", {}},
        u"New: 1. "_s);
    row("commas", customers, {{}, QByteArray(10'000, ','), {}}, u"Nothing in"_s);
    row("one line", customers, {"Name\n", QByteArray(10'000, 'x'), {}}, u"is too long"_s);
    row("open quotation marks", customers, {"Name,E-mail\n", "\"N", ",n@example.com\n"},
        u"never closed"_s);
    row("rows without end", customers, {"Name,E-mail\n", "N", ",n@example.com\n"},
        u"more than 100,000 rows"_s);
    row("Thai of one byte in long notes", customers,
        {"\xaa\xd7\xe8\xcd,notes\n", "\xca\xc1\xaa\xd2\xc2 ", "," + QByteArray("\xca\xc1\xaa\xd2\xc2 ").repeated(100) + "\n"},
        u"too much text"_s);
    row("too large", customers, {{}, QByteArray(10'000, 'x'), {}, maxTableBytes + 1},
        u"larger than 64 MB"_s);
    row("text by chance", customers, {randomTable(), {}, {}, 0}, u"never closed"_s);
    row("goods, rows without end", goods, {"Name,Price\n", "Tea ", ",30\n"},
        u"more than 100,000 rows"_s);
    row("goods, too large", goods, {{}, QByteArray(10'000, 'x'), {}, maxTableBytes + 1},
        u"larger than 64 MB"_s);
}

void TestBigFiles::staysWithinBounds()
{
    QFETCH(QString, what);
    QFETCH(Big, big);
    QFETCH(QString, said);
    const QTemporaryDir folder;
    const QString output = imported(what, folder, big);
    QVERIFY2(output.contains(said), qPrintable(output.left(1000)));
    QVERIFY2(output.size() < 10'000, qPrintable(output.left(1000)));
    qInfo("%lld MB", memoryOfPrograms());
    if (memoryCounts)
        QVERIFY(memoryOfPrograms() < maxMemory);
}

void TestBigFiles::takesAsMuchLongerAsItIsLarger_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Big>("big");
    const QByteArray photo = "PHOTO;ENCODING=b:AAAA\r\n" +
                             QByteArray(" " + QByteArray(74, 'A') + "\r\n").repeated(13'000);
    QTest::newRow("cards with photos")
        << u"customers"_s
        << Big{{}, "BEGIN:VCARD\r\nFN:Anna\r\nEMAIL:a@example.com\r\n" + photo + "END:VCARD\r\n", {}};
    QTest::newRow("commas") << u"customers"_s << Big{{}, QByteArray(10'000, ','), {}};
    QTest::newRow("one line") << u"customers"_s << Big{"Name\n", QByteArray(10'000, 'x'), {}};
    QTest::newRow("text by chance") << u"customers"_s << Big{"Name,E-mail\n", randomRows(), {}};
    QTest::newRow("goods, one line") << u"goods"_s << Big{"Name\n", QByteArray(10'000, 'x'), {}};
}

/// Four times the bytes may take six times the work; work that grew with the square would take sixteen.
void TestBigFiles::takesAsMuchLongerAsItIsLarger()
{
    QFETCH(QString, what);
    QFETCH(Big, big);
    const auto secondsFor = [&](qint64 size) {
        const QTemporaryDir folder;
        big.size = size;
        const double before = secondsOfPrograms();
        const QString output = imported(what, folder, big);
        if (!output.endsWith(u'\n'))
            qFatal("%s", qPrintable(output));
        return secondsOfPrograms() - before;
    };
    const double small = secondsFor(usualSize / 4), large = secondsFor(usualSize);
    qInfo("%.2f s and %.2f s", small, large);
    QVERIFY2(large < 6 * small, qPrintable(u"%1 s and %2 s"_s.arg(small).arg(large)));
}

} // namespace

QTEST_GUILESS_MAIN(TestBigFiles)
#include "tst_bigfiles.moc"
