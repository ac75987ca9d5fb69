// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "update/releasefile.h"

#include <QTest>

namespace linktill {

using namespace Qt::StringLiterals;

/// Tests what an announcement must hold.
class TestReleaseFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole();
    void faults_data();
    void faults();
};

const QByteArray good = R"({"version": "0.2.0", "date": "2026-12-14", "page": "https://linktill.example/get",
    "notes": {"en": " Receipts.\n", "th": "ใบเสร็จ", "de": 5, "fr": ""}, "later": [1, 2]})";

void TestReleaseFile::whole()
{
    const auto release = update::readRelease(good);
    QVERIFY2(release, release ? "" : qPrintable(release.error()));
    QCOMPARE(release->version, QVersionNumber(0, 2, 0));
    QCOMPARE(release->date, QDate(2026, 12, 14));
    QCOMPARE(release->page, QUrl(u"https://linktill.example/get"_s));
    const QHash<QString, QString> notes{{u"en"_s, u"Receipts."_s}, {u"th"_s, u"ใบเสร็จ"_s}};
    QCOMPARE(release->notes, notes);
}

void TestReleaseFile::faults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QByteArray &json, const char *fault) {
        QTest::newRow(name) << json << QString::fromLatin1(fault);
    };
    const auto changed = [](const char *from, const char *to) { return QByteArray(good).replace(from, to); };
    const char *object = "it is no JSON object", *version = "its version is no version",
               *date = "its date is no day", *notes = "it has no notes in English",
               *page = "its page has no https address";
    row("empty", "", object);
    row("a web page", "<html></html>", object);
    row("a list", "[]", object);
    row("cut off", good.left(60), object);
    row("nothing in it", "{}", version);
    row("a number", changed("\"0.2.0\"", "0.2"), version);
    row("one number", changed("0.2.0", "2"), version);
    row("five numbers", changed("0.2.0", "0.2.0.1.1"), version);
    row("a word after it", changed("0.2.0", "0.2.0-beta"), version);
    row("a line break after it", changed("0.2.0", "0.2.0\\n"), version);
    row("negative", changed("0.2.0", "0.-2.0"), version);
    row("beyond an integer", changed("0.2.0", "0.99999999999.0"), version);
    row("no such day", changed("2026-12-14", "2026-02-30"), date);
    row("no date", changed("\"date\"", "\"day\""), date);
    row("notes that are text", changed("{\"en\": \" Receipts.\\n\", \"th\": \"ใบเสร็จ\", \"de\": 5, \"fr\": \"\"}", "\"Receipts\""), notes);
    row("only in Thai", changed("\"en\"", "\"xx\""), notes);
    row("plain http", changed("https:", "http:"), page);
    row("a file", changed("https://linktill.example/get", "file:///tmp/x"), page);
    row("a script", changed("https://linktill.example/get", "javascript:alert(1)"), page);
    row("a host with a name before it", changed("https://linktill", "https://linktill@evil"), page);
    row("no host", changed("https://linktill.example/get", "https:///get"), page);
    row("no page", changed("\"page\"", "\"where\""), page);
}

void TestReleaseFile::faults()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, fault);
    const auto release = update::readRelease(json);
    QVERIFY(!release);
    QCOMPARE(release.error(), fault);
}

} // namespace linktill

QTEST_GUILESS_MAIN(linktill::TestReleaseFile)
#include "tst_releasefile.moc"
