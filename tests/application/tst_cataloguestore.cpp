// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/accounts/cataloguestore.h"
#include "support/testpaths.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;
using Kind = CatalogueFault::Kind;

/// Tests which catalogue a profile uses, and how a newer file takes its place.
class TestCatalogueStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutAFile();
    void aNewerFileInTheProfile();
    void anOlderFileInTheProfile();
    void update();
    void refuses_data();
    void refuses();
    void aDamagedFileInTheProfile_data() { refuses_data(); }
    void aDamagedFileInTheProfile();
    void missingFile();
    void profileThatCannotBeWritten();

private:
    QString write(const QString &name, const QByteArray &bytes);
    QByteArray contents(const QString &file);

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_profile;
};

/// Returns a sound file of the date `asOf`, whose only channel is NEWPAY; the bundled file is of 2025-06.
static QByteArray newerFile(const QByteArray &asOf = "2027-01")
{
    return "{\n \"as_of\": \"" + asOf + "\",\n \"channels\": [\n"
           "{\"channel\":\"NEWPAY\",\"name\":\"New Pay\",\"methods\":["
           "{\"key\":\"NEWPAY_QR\",\"name\":\"QR\",\"currencies\":[\"THB\"]}]}\n ]\n}\n";
}

void TestCatalogueStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_profile = m_dir->filePath(u"profile"_s);
}

QString TestCatalogueStore::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_dir->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test's own file cannot be written.");
    return path;
}

QByteArray TestCatalogueStore::contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCatalogueStore::withoutAFile()
{
    CatalogueStore store(m_profile);
    QCOMPARE(store.catalogue().channels().size(), 49);
    QVERIFY(store.catalogue().channel(u"KOMOJU"_s));
    QCOMPARE(store.catalogue().asOf(), u"2025-06"_s);
    QVERIFY(!store.takeFault());
    QVERIFY(!QFile::exists(m_profile)); // looking creates no file
}

void TestCatalogueStore::aNewerFileInTheProfile()
{
    write(u"profile/payment_channels.json"_s, newerFile());
    CatalogueStore store(m_profile);
    QVERIFY(store.catalogue().channel(u"NEWPAY"_s));
    QVERIFY(!store.catalogue().channel(u"KOMOJU"_s));
    QCOMPARE(store.catalogue().asOf(), u"2027-01"_s);
    QVERIFY(!store.takeFault());
}

void TestCatalogueStore::anOlderFileInTheProfile()
{
    write(u"profile/payment_channels.json"_s, newerFile("2025-05"));
    CatalogueStore store(m_profile);
    QVERIFY(store.catalogue().channel(u"KOMOJU"_s));
    QVERIFY(!store.takeFault());
}

void TestCatalogueStore::update()
{
    CatalogueStore store(m_profile);
    const Channel *before = store.catalogue().channel(u"KOMOJU"_s);
    const auto updated = store.update(write(u"new.json"_s, newerFile()));
    QVERIFY2(updated, updated ? "" : qPrintable(catalogueSentence(updated.error())));
    QCOMPARE(*updated, u"2027-01"_s);
    QVERIFY(store.catalogue().channel(u"NEWPAY"_s)); // the update reaches all who hold the catalogue
    QCOMPARE(before->name, u"Komoju"_s);             // channels that were given out stay as they are
    QCOMPARE(contents(store.file()), newerFile());
    QCOMPARE(QDir(m_profile).entryList(QDir::Files), QStringList{u"payment_channels.json"_s});
    const auto again = store.update(m_dir->filePath(u"new.json"_s));
    QVERIFY(!again && again.error().kind == Kind::NotNewer);
    QVERIFY(store.update(write(u"newer.json"_s, newerFile("2027-02-14"))));
    CatalogueStore later(m_profile);
    QCOMPARE(later.catalogue().asOf(), u"2027-02-14"_s);
}

void TestCatalogueStore::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, Kind kind, int line,
                        const QString &says) {
        QTest::newRow(name) << bytes << kind << line << says;
    };
    const QByteArray good = newerFile();
    QFile bundled(QStringLiteral(LINKTILL_SOURCE_DIR "/resources/data/payment_channels.json"));
    QVERIFY(bundled.open(QIODevice::ReadOnly));
    const QByteArray whole = bundled.readAll();
    const QByteArray cut = whole.left(whole.size() / 2);
    row("empty", {}, Kind::NotJson, 1, u"line 1"_s);
    row("binary", QByteArray("\x7f" "ELF\0\1\2\n\xff\xfe", 10), Kind::NotJson, 1, u"line 1"_s);
    row("truncated", cut, Kind::NotJson, 1 + int(cut.count('\n')),
        u"line %1"_s.arg(1 + cut.count('\n')));
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), Kind::NotJson, 1, u"line 1"_s);
    row("foreign JSON", "{\n\"name\": \"linktill\",\n\"version\": 1}", Kind::WrongShape, 1,
        u"channels"_s);
    row("a list", "[1, 2]", Kind::WrongShape, 1, u"channels"_s);
    row("channels no list", QByteArray(good).replace("[\n{", "7, \"x\": [\n{"), Kind::WrongShape, 3,
        u"a list"_s);
    row("wrong type", QByteArray(good).replace("\"name\":\"QR\"", "\"name\":\n5"), Kind::WrongShape,
        5, u"NEWPAY.methods.name"_s);
    row("number among currencies", QByteArray(good).replace("[\"THB\"]", "\n[\"THB\", 1]"),
        Kind::WrongShape, 5, u"NEWPAY.methods.currencies"_s);
    row("listed twice", QByteArray(good).replace("}]}\n ]", "}]},\n\n{\"channel\":\"NEWPAY\",\"name\":\"x\",\"methods\":[]}\n ]"),
        Kind::WrongShape, 6, u"only once"_s);
    row("no channels", "{\"as_of\":\"2027-01\",\"channels\":[]}", Kind::NoChannels, 0,
        u"no payment channel"_s);
    row("no date", QByteArray(good).replace("as_of", "made"), Kind::NoDate, 0, u"as_of"_s);
    row("no such month", newerFile("2027-13"), Kind::NoDate, 0, u"as_of"_s);
    row("huge", QByteArray(9 * 1024 * 1024, ' '), Kind::TooLarge, 0, u"large"_s);
    row("deeply nested", QByteArray(100000, '['), Kind::NotJson, 1, u"line 1"_s);
}

void TestCatalogueStore::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    QFETCH(int, line);
    QFETCH(QString, says);
    write(u"profile/payment_channels.json"_s, newerFile("2026-12"));
    CatalogueStore store(m_profile);
    const auto updated = store.update(write(u"bad.json"_s, bytes));
    QVERIFY(!updated);
    QCOMPARE(updated.error().kind, kind);
    QCOMPARE(updated.error().line, line);
    const QString sentence = catalogueSentence(updated.error());
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QCOMPARE(contents(store.file()), newerFile("2026-12")); // the old file stays
    QCOMPARE(store.catalogue().asOf(), u"2026-12"_s);
    QCOMPARE(QDir(m_profile).entryList(QDir::Files).size(), 1);
}

void TestCatalogueStore::aDamagedFileInTheProfile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    QFETCH(int, line);
    const QString file = write(u"profile/payment_channels.json"_s, bytes);
    CatalogueStore store(m_profile);
    QVERIFY(!store.takeFault()); // nothing has been read yet
    QCOMPARE(store.catalogue().channels().size(), 49);
    const auto fault = store.takeFault();
    QVERIFY(fault && fault->kind == kind && fault->line == line);
    QVERIFY(!store.takeFault()); // the fault is told only once
    QCOMPARE(contents(file), bytes); // the user must find the damaged file as it was
    QVERIFY(store.update(write(u"new.json"_s, newerFile()))); // a sound file takes its place
    QVERIFY(store.catalogue().channel(u"NEWPAY"_s));
}

void TestCatalogueStore::missingFile()
{
    CatalogueStore store(m_profile);
    const auto missing = store.update(m_dir->filePath(u"nothing.json"_s));
    QVERIFY(!missing && missing.error().kind == Kind::Unreadable);
    const auto folder = store.update(m_dir->path());
    QVERIFY(!folder && folder.error().kind == Kind::Unreadable);
}

void TestCatalogueStore::profileThatCannotBeWritten()
{
    CatalogueStore store(write(u"file"_s, "not a folder"));
    const auto updated = store.update(write(u"new.json"_s, newerFile()));
    QVERIFY(!updated);
    QCOMPARE(updated.error().kind, Kind::NotKept);
    QVERIFY(!updated.error().detail.isEmpty());
    QVERIFY(store.catalogue().channel(u"KOMOJU"_s));
}

QTEST_GUILESS_MAIN(TestCatalogueStore)
#include "tst_cataloguestore.moc"
