// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// linktill-cli customers import with the largest files that it takes: it stays within 300 MB,
// whatever is in them, and says in a sentence what it did not take.
#include "desk/tablefile.h"
#include "support/testpaths.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostMemory = 300; // MB
constexpr qint64 usualSize = 60'000'000;

/// The most that any of the programs that have ended needed, in MB.
qint64 memoryOfPrograms()
{
    rusage usage = {};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss / 1024;
}

/// With a sanitizer each byte takes several.
constexpr bool memoryCounts =
#if defined(__SANITIZE_ADDRESS__)
    false;
#else
    true;
#endif

/// A file that is written bit by bit: what this program holds counts as its children's.
struct Big
{
    QByteArray begin, part,
        behindNumber; ///< `part` again and again, each time with its number if something follows
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

class TestBigFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysWithinBounds_data();
    void staysWithinBounds();
};

void TestBigFiles::staysWithinBounds_data()
{
    QTest::addColumn<Big>("big");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const Big &big, const QString &said) {
        QTest::newRow(name) << big << said;
    };
    const QByteArray photo = "PHOTO;ENCODING=b:AAAA\r\n" +
                             QByteArray(" " + QByteArray(74, 'A') + "\r\n").repeated(13'000);
    row("cards with photos",
        {{}, "BEGIN:VCARD\r\nFN:Anna\r\nEMAIL:a@example.com\r\n" + photo + "END:VCARD\r\n", {}},
        u"New: 1. "_s);
    row("commas", {{}, QByteArray(10'000, ','), {}}, u"Nothing in"_s);
    row("one line", {"Name\n", QByteArray(10'000, 'x'), {}}, u"is too long"_s);
    row("open quotation marks", {"Name,E-mail\n", "\"N", ",n@example.com\n"}, u"never closed"_s);
    row("rows without end", {"Name,E-mail\n", "N", ",n@example.com\n"},
        u"more than 100,000 rows"_s);
    row("Thai of one byte in long notes",
        {"\xaa\xd7\xe8\xcd,notes\n", "\xca\xc1\xaa\xd2\xc2 ", "," + QByteArray(600, '\xa1') + "\n"},
        u"too much text"_s);
    row("too large", {{}, QByteArray(10'000, 'x'), {}, mostTableBytes + 1}, u"larger than 64 MB"_s);
}

void TestBigFiles::staysWithinBounds()
{
    QFETCH(Big, big);
    QFETCH(QString, said);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"big.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && big.writeTo(file));
    file.close();
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(LINKTILL_BIN_DIR "/linktill-cli"),
                  {u"--profile"_s, folder.filePath(u"profile"_s), u"customers"_s, u"import"_s,
                   file.fileName()});
    QVERIFY(program.waitForFinished(110'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    const QString output = QString::fromUtf8(program.readAll());
    QVERIFY2(output.contains(said), qPrintable(output.left(1000)));
    QVERIFY2(output.size() < 10'000, qPrintable(output.left(1000)));
    qInfo("%lld MB", memoryOfPrograms());
    if (memoryCounts)
        QVERIFY(memoryOfPrograms() < mostMemory);
}

} // namespace

QTEST_GUILESS_MAIN(TestBigFiles)
#include "tst_bigfiles.moc"
