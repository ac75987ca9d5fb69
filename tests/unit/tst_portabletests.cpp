// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests that the tests themselves are for every system: what only POSIX or Linux has is in programs that the
// CMake files name as such, and no row is skipped.
#include "support/testpaths.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

const QString testsDir = QStringLiteral(LINKTILL_SOURCE_DIR "/tests");

/// Returns what a CMake file builds on some systems only, as "tst_profile".
QStringList testsForSomeSystems(const QString &cmake)
{
    static const QRegularExpression form(
        u"\\blinktill_test\\(\\s*(\\w+)\\b[^)]*\\bON\\s+(?:UNIX|LINUX)\\s*\\)"_s);
    QStringList names;
    for (auto found = form.globalMatch(cmake); found.hasNext();)
        names << found.next().captured(1);
    return names;
}

/// Returns what in the text other systems lack; empty when there is nothing.
QString onlyPosix(const QString &text)
{
    static const QRegularExpression form(
        u"#\\s*include\\s*[<\"](?:unistd\\.h|fcntl\\.h|termios\\.h|sched\\.h|poll\\.h|(?:sys|linux)/\\w+\\.h"
        "|support/(?:ownmounts|ordinaryuser)\\.h)[>\"]"
        "|\\bQ_OS_(?:UNIX|LINUX)\\b|\\b(?:mkfifo|SIG(?:INT|KILL|TERM|STOP|SEGV)|posix_openpt)\\b"
        "|\"/(?:dev|proc|tmp|var)/|->terminate\\(\\)|\\w\\.terminate\\(\\)|\\bQSKIP\\b"_s);
    return form.match(text).captured();
}

class TestPortableTests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesWhatOnlyPosixHas_data();
    void noticesWhatOnlyPosixHas();
    void whatOnlyPosixHasIsNamedSo();
};

void TestPortableTests::noticesWhatOnlyPosixHas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNoticed");
    QTest::newRow("header") << u"#include <sys/stat.h>"_s << true;
    QTest::newRow("header, spaced") << u"#  include <unistd.h>"_s << true;
    QTest::newRow("helper") << u"#include \"support/ownmounts.h\""_s << true;
    QTest::newRow("system asked") << u"#ifdef Q_OS_UNIX"_s << true;
    QTest::newRow("device") << u"run(u\"/dev/full\"_s)"_s << true;
    QTest::newRow("folder") << u"QTemporaryDir(u\"/var/tmp/x\"_s)"_s << true;
    QTest::newRow("end that only a signal makes") << u"m_practice.terminate();"_s << true;
    QTest::newRow("skipped row") << u"QSKIP(\"not here\")"_s << true;
    QTest::newRow("end on every system") << u"m_practice.kill();"_s << false;
    QTest::newRow("other header") << u"#include \"core/systems.h\""_s << false;
}

void TestPortableTests::noticesWhatOnlyPosixHas()
{
    QFETCH(QString, text);
    QFETCH(bool, isNoticed);
    QCOMPARE(!onlyPosix(text).isEmpty(), isNoticed);
}

void TestPortableTests::whatOnlyPosixHasIsNamedSo()
{
    QSet<QString> allowed{u"tst_portabletests"_s};
    QDirIterator rooms(testsDir, {u"CMakeLists.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (rooms.hasNext()) {
        for (const QString &name : testsForSomeSystems(contentsOf(rooms.next())))
            allowed.insert(name);
    }
    QVERIFY(allowed.contains(u"tst_regularfile_posix"_s));
    int seen = 0;
    QStringList wrong;
    QDirIterator tests(testsDir, {u"tst_*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (tests.hasNext()) {
        const QFileInfo file(tests.next());
        const QString found = onlyPosix(contentsOf(file.filePath()));
        ++seen;
        if (!found.isEmpty() && !allowed.contains(file.completeBaseName()))
            wrong << file.fileName() + u": "_s + found;
    }
    QVERIFY(seen > 100);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

} // namespace

QTEST_GUILESS_MAIN(TestPortableTests)
#include "tst_portabletests.moc"
