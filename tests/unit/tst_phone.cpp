// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/phone.h"

#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestPhone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void e164_data();
    void e164();
};

void TestPhone::e164_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("entered");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *country, const QString &entered, const char *expected) {
        QTest::addRow("%s %s", country, qUtf8Printable(entered))
            << QString::fromLatin1(country) << entered << QString::fromLatin1(expected);
    };
    row("TH", u"0812345678"_s, "+66812345678");
    row("TH", u"081-234-5678"_s, "+66812345678");
    row("TH", u"+66 81 234 5678"_s, "+66812345678");
    row("TH", u"๐๘๑๒๓๔๕๖๗๘"_s, "+66812345678");
    row("TH", u"+918767677665"_s, "+918767677665");
    row("", u"+918767677665"_s, "+918767677665");
    row("VN", u"0912 345 678"_s, "+84912345678");
    row("DE", u"(030) 901820"_s, "+4930901820");
    row("IT", u"06 69812345"_s, "+390669812345"); // keeps its 0
    row("", u"0812345678"_s, "");
    row("XX", u"0812345678"_s, "");
    row("TH", u""_s, "");
    row("TH", u"12"_s, "");
    row("TH", u"+6612345678901234"_s, "");
    row("TH", u"+999123456789"_s, "");
    row("TH", u"abc"_s, "");
    row("TH", u"0812345678 ext. 5"_s, "");
    row("TH", u"0812345678, 0812345679"_s, "");
}

void TestPhone::e164()
{
    QFETCH(QString, country);
    QFETCH(QString, entered);
    const auto number = phoneToE164(entered, country);
    QTEST(number.value_or(QString()), "expected");
    if (number)
        QCOMPARE(phoneToE164(*number, QString()), number);
}

QTEST_GUILESS_MAIN(TestPhone)
#include "tst_phone.moc"
