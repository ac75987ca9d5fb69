// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/credentials.h"

#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

// These are the gateway's published examples, as in tests/data/vectors.json.
const QString key = u"sjcrvcbVYkFobHlx"_s;
const QString secret = u"6cd264c70ec38d41a5dc2662e98c72bac58d3afc5bb4e80debbe3a976a0dc4eb"_s;
const QString token =
    u"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJQT1JUT05FIn0.c2lnbmF0dXJlLW9mLWl0"_s;

} // namespace

class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trims_data();
    void trims();
    void plain_data();
    void plain();
    void forms_data();
    void forms();
    void doubts_data();
    void doubts();
};

void TestCredentials::trims_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("trimmed");
    const auto row = [](const char *name, const QString &pasted, const QString &text) {
        QTest::newRow(name) << pasted << text << (pasted != text);
    };
    row("as it is", key, key);
    row("nothing", u""_s, u""_s);
    row("spaces", u"  "_s + key + u' ', key);
    row("line break", key + u"\r\n"_s, key);
    row("tab", u'\t' + key, key);
    row("no-break space", QChar(0xa0) + key + QChar(0x202f), key);
    row("zero width space", QChar(0x200b) + key + QChar(0x200b), key);
    row("zero width, then space", QString(QChar(0x200b)) + u' ' + key + u' ' + QChar(0x2060), key);
    row("zero width inside", key.left(4) + QChar(0x200d) + key.mid(4), key);
    row("byte order mark", QChar(0xfeff) + key, key);
    row("ideographic space", key + QChar(0x3000), key);
    row("nul", key + QChar(u'\0'), key);
    row("only spaces", u" \n\t "_s, u""_s);
    row("space inside stays", u"ab cd"_s, u"ab cd"_s);
}

void TestCredentials::trims()
{
    QFETCH(QString, pasted);
    const PastedCredential result = trimCredential(pasted);
    QTEST(result.text, "text");
    QTEST(result.trimmed, "trimmed");
    QVERIFY(!trimCredential(result.text).trimmed);
}

void TestCredentials::plain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("plain");
    QTest::newRow("key") << key << true;
    QTest::newRow("token") << token << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("space") << u"a b"_s << false;
    QTest::newRow("line break") << u"a\nb"_s << false;
    QTest::newRow("accent") << u"kéy"_s << false;
}

void TestCredentials::plain()
{
    QFETCH(QString, text);
    QTEST(isPlainCredential(text), "plain");
}

void TestCredentials::forms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CredentialForm>("form");
    QTest::newRow("key") << key << CredentialForm::Key;
    QTest::newRow("another key") << u"pbmYjsswixLjpqmj"_s << CredentialForm::Key;
    QTest::newRow("key of 14") << u"7ywetytwyegytg"_s << CredentialForm::Key;
    QTest::newRow("secret") << secret << CredentialForm::Secret;
    QTest::newRow("capital secret") << secret.toUpper() << CredentialForm::Secret;
    QTest::newRow("63 digits") << secret.chopped(1) << CredentialForm::Other;
    QTest::newRow("65 digits") << secret + u'0' << CredentialForm::Other;
    QTest::newRow("64 that are no digits") << QString(64, u'g') << CredentialForm::Other;
    QTest::newRow("token") << token << CredentialForm::Token;
    QTest::newRow("two parts") << u"abcdefghij.abcdefghij"_s << CredentialForm::Other;
    QTest::newRow("host name") << u"www.example.com"_s << CredentialForm::Other;
    QTest::newRow("words") << u"practice-secret-of-this-test"_s << CredentialForm::Other;
    QTest::newRow("nothing") << QString() << CredentialForm::Other;
}

void TestCredentials::forms()
{
    QFETCH(QString, text);
    QTEST(credentialForm(text), "form");
}

void TestCredentials::doubts_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<CredentialDoubt>("doubt");
    QTest::newRow("as it should be") << key << secret << CredentialDoubt::None;
    QTest::newRow("swapped") << secret << key << CredentialDoubt::Swapped;
    QTest::newRow("secret as key") << secret << u"something"_s << CredentialDoubt::SecretAsKey;
    QTest::newRow("two secrets") << secret << QString(64, u'0') << CredentialDoubt::SecretAsKey;
    QTest::newRow("key as secret") << u"something"_s << key << CredentialDoubt::KeyAsSecret;
    QTest::newRow("token as key") << token << secret << CredentialDoubt::TokenAsKey;
    QTest::newRow("token as secret") << key << token << CredentialDoubt::TokenAsSecret;
    QTest::newRow("token twice") << token << token << CredentialDoubt::TokenAsKey;
    QTest::newRow("secret twice") << secret << secret << CredentialDoubt::SameTwice;
    QTest::newRow("practice shop") << u"practicekey"_s << u"practice-secret"_s
                                   << CredentialDoubt::None;
    QTest::newRow("nothing yet") << QString() << QString() << CredentialDoubt::None;
    QTest::newRow("key only") << key << QString() << CredentialDoubt::None;
}

void TestCredentials::doubts()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QTEST(doubtOf(first, second), "doubt");
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
