// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests e-mail addresses and telephone numbers as they are pasted and imported; both have the same rules.
#include "core/contactrules.h"
#include "core/countrynames.h"
#include "core/entry/contactlist.h"
#include "core/entry/contacttext.h"

#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestContactText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emails_data();
    void emails();
    void phones_data();
    void phones();
    void oneOfSeveral_data();
    void oneOfSeveral();
    void placeholders_data();
    void placeholders();
    void invisible();
    void longTextsAreLeftAlone();
    void sameForEveryField();
    void countries_data();
    void countries();
};

void TestContactText::emails_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<EmailText>("expected");
    const auto row = [](const QString &written, const QString &email, const QString &name = {}) {
        QTest::newRow(qPrintable(written)) << written << EmailText{email, name};
    };
    row(u"x@example.com"_s, u"x@example.com"_s);
    row(u"Suda K <suda@example.com>"_s, u"suda@example.com"_s, u"Suda K"_s);
    row(u"\"Suda, K\" <suda@example.com>"_s, u"suda@example.com"_s, u"Suda, K"_s);
    row(u"<suda@example.com>"_s, u"suda@example.com"_s);
    row(u"mailto:x@example.com"_s, u"x@example.com"_s);
    row(u"MAILTO:x@example.com?subject=Hi"_s, u"x@example.com"_s);
    row(u"y@example.com;"_s, u"y@example.com"_s);
    row(u"y@example.com ; ,"_s, u"y@example.com"_s);
    row(u"b3@example.com\u200b"_s, u"b3@example.com"_s);
    row(u"\u202ab4@example.com\u202c"_s, u"b4@example.com"_s);
    row(u"\u00a0b5@example.com\u3000"_s, u"b5@example.com"_s);
    row(u"tuan @example.vn"_s, u"tuan@example.vn"_s);
    row(u"fay@example.com (home)"_s, u"fay@example.com"_s);
    row(u"fay@example.com (me@home)"_s, u"fay@example.com (me@home)"_s);
    row(u"sean.o'brien@example.ie"_s, u"sean.o'brien@example.ie"_s);
    row(u"p@example.com, q@example.com"_s,
        u"p@example.com, q@example.com"_s); // tidyEmail() takes one of several
    row(u"A <a@example.com>, B <b@example.com>"_s, u"A <a@example.com>, B <b@example.com>"_s);
    row(QString(), QString());
}

void TestContactText::emails()
{
    QFETCH(QString, written);
    QFETCH(EmailText, expected);
    const EmailText text = emailText(written);
    QCOMPARE(text.email, expected.email);
    QCOMPARE(text.name, expected.name);
}

void TestContactText::phones_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<PhoneText>("expected");
    const auto row = [](const QString &written, const QString &phone,
                        const QString &extension = {}) {
        QTest::newRow(qPrintable(written)) << written << PhoneText{phone, extension};
    };
    row(u"081 234 5678"_s, u"081 234 5678"_s);
    row(u"02 234 5645 ext. 12"_s, u"02 234 5645"_s, u"ext. 12"_s);
    row(u"+66 2 234 5646 x12"_s, u"+66 2 234 5646"_s, u"x12"_s);
    row(u"02 234 5647 ต่อ 12"_s, u"02 234 5647"_s, u"ต่อ 12"_s);
    row(u"02 234 5647, Extension: 9"_s, u"02 234 5647"_s, u"Extension: 9"_s);
    row(u"03-3201-3331 内線12"_s, u"03-3201-3331"_s, u"内線12"_s);
    row(u"02-2345-6789#12"_s, u"02-2345-6789"_s, u"#12"_s);
    row(u"028 3812 3456 máy lẻ 12"_s, u"028 3812 3456"_s, u"máy lẻ 12"_s);
    row(u"0066812345651"_s, u"+66812345651"_s);
    row(u"812345656.0"_s, u"812345656"_s);
    row(u"=\"0812345657\""_s, u"0812345657"_s);
    row(u"tel:+66812345655"_s, u"+66812345655"_s);
    row(u"6.68123E+10"_s, u"6.68123E+10"_s);
    row(u"081\u200b2345636"_s, u"0812345636"_s);
}

void TestContactText::phones()
{
    QFETCH(QString, written);
    QFETCH(PhoneText, expected);
    const PhoneText text = phoneText(written);
    QCOMPARE(text.phone, expected.phone);
    QCOMPARE(text.extension, expected.extension);
}

void TestContactText::oneOfSeveral_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("isPhone");
    QTest::addColumn<TidyContact>("expected");
    const auto row = [](const QString &written, bool isPhone, const TidyContact &expected) {
        QTest::newRow(qPrintable(written)) << written << isPhone << expected;
    };
    row(u"a@example.com, b@example.com"_s, false, {u"a@example.com"_s, {}, {u"b@example.com"_s}});
    row(u"a@example.com; b@example.com;"_s, false, {u"a@example.com"_s, {}, {u"b@example.com"_s}});
    row(u"a@example.com / b@example.com c@example.com"_s, false,
        {u"a@example.com"_s, {}, {u"b@example.com"_s, u"c@example.com"_s}});
    row(u"A <a@example.com>, B <b@example.com>"_s, false,
        {u"a@example.com"_s, u"A"_s, {u"B <b@example.com>"_s}});
    row(u"\"Suda, K\" <suda@example.com>"_s, false, {u"suda@example.com"_s, u"Suda, K"_s, {}});
    row(u"a@example.com, soon"_s, false, {u"a@example.com, soon"_s, {}, {}});
    row(u"-"_s, false, {});
    row(u"081 234 5601, 02 234 5602"_s, true, {u"081 234 5601"_s, {}, {u"02 234 5602"_s}});
    row(u"081-234-5601 / 081-234-5602"_s, true, {u"081-234-5601"_s, {}, {u"081-234-5602"_s}});
    row(u"0812345601 หรือ 0812345602"_s, true, {u"0812345601"_s, {}, {u"0812345602"_s}});
    row(u"02 234 5602 ต่อ 12"_s, true, {u"02 234 5602"_s, {}, {u"ต่อ 12"_s}});
    row(u"02 234 5602 ext. 12, 081 234 5601"_s, true, {u"02 234 5602"_s, {}, {u"ext. 12"_s, u"081 234 5601"_s}});
    row(u"12 ext. 3"_s, true, {u"12 ext. 3"_s, {}, {}});
    row(u"081 234 5601"_s, true, {u"081 234 5601"_s, {}, {}});
}

void TestContactText::oneOfSeveral()
{
    QFETCH(QString, written);
    QFETCH(bool, isPhone);
    QFETCH(TidyContact, expected);
    const TidyContact tidy = isPhone ? tidyPhone(written, u"TH"_s) : tidyEmail(written);
    QCOMPARE(tidy.contact, expected.contact);
    QCOMPARE(tidy.name, expected.name);
    QCOMPARE(tidy.others, expected.others);
}

void TestContactText::placeholders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    for (const QString &text :
         {u"-"_s, u"--"_s, u"\u2014"_s, u"N/A"_s, u"n/a"_s, u"NA"_s, u"#N/A"_s, u"None"_s,
          u"null"_s, u"?"_s, u"ไม่มี"_s, u"Không có"_s, u"なし"_s, u" - "_s, u"."_s})
        QTest::newRow(qPrintable(u"is "_s + text)) << text << true;
    for (const QString &text :
         {u"Na Nakorn"_s, u"Nan"_s, u"0812"_s, QString(), u"None Such"_s, u"N.A. Smith"_s})
        QTest::newRow(qPrintable(u"is not "_s + text)) << text << false;
}

void TestContactText::placeholders()
{
    QFETCH(QString, text);
    QTEST(isPlaceholder(text), "isOne");
}

void TestContactText::invisible()
{
    QCOMPARE(withoutInvisible(u"\u200bAn\u00adna\ufeff"_s), u"Anna"_s);
    // These characters join letters where the script needs it.
    const QString joined =
        u"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u0915\u094d\u200d\u0937"_s;
    QCOMPARE(withoutInvisible(joined), joined);
}

/// A cell can be longer than any text that can be taken apart.
void TestContactText::longTextsAreLeftAlone()
{
    const QString spaces = QString(200'000, u' ') + u'x';
    QCOMPARE(emailText(u"a"_s + spaces).email.size(), spaces.size() + 1);
    QCOMPARE(phoneText(u"1"_s + spaces).extension, QString());
    QVERIFY(!isPlaceholder(QString(200'000, u'-')));
}

/// An import refuses what an editable field refuses.
void TestContactText::sameForEveryField()
{
    const auto fieldsOf = [](const Customer &customer, const Party &billing = {}) {
        QStringList fields;
        const Issues issues = contactIssues(customer, billing, {}, u"TH"_s);
        for (const Issue &issue : issues)
            fields << issue.field + u": "_s + issueCodeName(issue.code);
        return fields;
    };
    QCOMPARE(fieldsOf({u"Anna"_s, u"a@example.com"_s, u"0812345678"_s}), QStringList());
    QCOMPARE(fieldsOf({u"Anna"_s, u"a@b"_s, {}}),
             QStringList{u"customer_details.email_address: email_malformed"_s});
    QCOMPARE(fieldsOf({u"Anna"_s, {}, u"12"_s}),
             QStringList{u"customer_details.phone_number: phone_invalid"_s});
    QCOMPARE(fieldsOf({QString(256, u'x'), {}, {}}), QStringList());
    QCOMPARE(fieldsOf({QString(257, u'x'), {}, {}}),
             QStringList{u"customer_details.name: too_long"_s});
    QCOMPARE(fieldsOf({u"An\7na"_s, {}, {}}),
             QStringList{u"customer_details.name: control_character"_s});
    Party billing;
    billing.address.line1 = QString(300, u'x');
    billing.address.countryCode = u"XX"_s;
    QCOMPARE(fieldsOf({u"Anna"_s, {}, {}}, billing),
             (QStringList{u"billing_details.billing_address.line_1: too_long"_s,
                          u"billing_details.billing_address.country_code: unknown_country"_s}));
    // RFC 5321 allows 64 octets before the @, and 254 in all.
    QVERIFY(isEmail(QString(64, u'a') + u"@example.com"_s));
    QVERIFY(!isEmail(QString(65, u'a') + u"@example.com"_s));
    QVERIFY(!isEmail(u"a@"_s + (u"b."_s).repeated(130) + u"com"_s));
}

void TestContactText::countries_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    const std::pair<QString, QString> rows[] = {
        {u"Thailand"_s, u"TH"_s}, {u"ประเทศไทย"_s, u"TH"_s}, {u"THA"_s, u"TH"_s},
        {u"Việt Nam"_s, u"VN"_s}, {u"viet nam"_s, u"VN"_s},  {u"Deutschland"_s, u"DE"_s},
        {u"U.S.A."_s, u"US"_s},   {u"USA"_s, u"US"_s},       {u"Hong Kong"_s, u"HK"_s},
        {u"香港"_s, u"HK"_s},     {u"MACAO"_s, u"MO"_s},     {u"新加坡"_s, u"SG"_s},
        {u"대한민국"_s, u"KR"_s}, {u"Россия"_s, u"RU"_s},    {u"日本"_s, u"JP"_s},
        {u"th"_s, QString()},     {u"tha"_s, QString()},     {u"Atlantis"_s, QString()},
        {QString(), QString()}};
    for (const auto &[name, code] : rows)
        QTest::addRow("%s.", qPrintable(name)) << name << code;
}

void TestContactText::countries()
{
    QFETCH(QString, name);
    QTEST(countryNamed(name), "code");
}

QTEST_GUILESS_MAIN(TestContactText)
#include "tst_contacttext.moc"
