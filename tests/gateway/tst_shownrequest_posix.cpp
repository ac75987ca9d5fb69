// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests with a shell that the command which people are shown sends exactly the create request of the window.
#include "application/links/shownrequest.h"
#include "core/account.h"
#include "core/clock.h"
#include "portone/requestjson.h"
#include "portone/signature.h"
#include "portone/token.h"
#include "practice/practicegateway.h"
#include "support/seeddraft.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestShownRequestPosix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aShellUnderstands_data();
    void aShellUnderstands();
    void curlMakesTheLink_data();
    void curlMakesTheLink();
    void anEmptyBody();

private:
    static QJsonObject withoutSecrets(QJsonObject json)
    {
        json.remove(u"portone_key"_s);
        json.remove(u"signature_hash"_s);
        return json;
    }
    static QByteArray runShell(const QString &command, const QProcessEnvironment &environment)
    {
        QProcess shell;
        shell.setProcessEnvironment(environment);
        shell.start(u"bash"_s, {u"-c"_s, command});
        if (!shell.waitForFinished() || shell.exitCode() != 0)
            return "failed: " + shell.readAllStandardError();
        return shell.readAllStandardOutput();
    }

    const FixedClock m_clock{seedNow()};
    std::unique_ptr<practice::PracticeGateway> m_server;
    Account m_account;
    portone::JsonRequestFormat m_format;
};

void TestShownRequestPosix::init()
{
    practice::Options options;
    options.now = [this] { return m_clock.now(); };
    m_server = std::make_unique<practice::PracticeGateway>(options);
    QVERIFY(m_server->start());
    m_account = {};
    m_account.environment = Environment::Sandbox;
    m_account.key = m_server->key();
    m_account.apiUrl = m_server->url();
}

void TestShownRequestPosix::aShellUnderstands_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quote") << u"Anong's shop"_s;
    QTest::newRow("many quotes") << u"''a'''b'"_s;
    QTest::newRow("double quotes") << u"\"a\" \\\"b"_s;
    QTest::newRow("line break") << u"first\nsecond\r\nthird"_s;
    QTest::newRow("commands") << u"$(touch /tmp/x) `id` $HOME ${PATH} !! ; rm -rf / &"_s;
    QTest::newRow("what stands for secrets") << u"$PORTONE_KEY '\"$SIGNATURE\"' $TOKEN"_s;
    QTest::newRow("backslashes") << u"\\n \\\\ \\' \\"_s;
    QTest::newRow("scripts") << u"ค่าเทอม · Đường 😀"_s;
    QTest::newRow("braces") << u"{a,b} [c] *?~ #d"_s;
}

/// bash reads the command without complaint, and the command sends each field's text unchanged.
void TestShownRequestPosix::aShellUnderstands()
{
    QFETCH(QString, text);
    LinkContent draft = seedDraft();
    draft.description = text;
    draft.notes = {{text, text}};
    const CreateCall call = m_format.createCall(draft);
    const QString command = curlText(call, m_account);
    QProcess check;
    check.start(u"bash"_s, {u"-n"_s, u"-c"_s, command});
    QVERIFY(check.waitForFinished());
    QCOMPARE(check.exitCode(), 0);
    QCOMPARE(check.readAllStandardError(), QByteArray());
    // This shell function replaces curl and only prints its last argument, the body.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PORTONE_KEY"_s, u"a-key"_s);
    environment.insert(u"SIGNATURE"_s, u"a+signature/="_s);
    const QByteArray body =
        runShell(u"curl() { printf '%s' \"${!#}\"; }\n"_s + command, environment);
    QJsonObject json = QJsonDocument::fromJson(body).object();
    QCOMPARE(json.value(u"portone_key"_s).toString(), u"a-key"_s);
    QCOMPARE(json.value(u"signature_hash"_s).toString(), u"a+signature/="_s);
    QCOMPARE(withoutSecrets(json), QJsonDocument::fromJson(call.body).object());
}

void TestShownRequestPosix::curlMakesTheLink_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"School fees"_s;
    QTest::newRow("quotes and lines") << u"Anong's \"best\"\nsecond line $HOME"_s;
}

void TestShownRequestPosix::curlMakesTheLink()
{
    QFETCH(QString, text);
    LinkContent draft = seedDraft();
    draft.description = text;
    const CreateCall call = m_format.createCall(draft);
    const QByteArray secret = m_server->secret().toUtf8();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PORTONE_KEY"_s, m_server->key());
    environment.insert(u"TOKEN"_s, QString::fromUtf8(portone::localToken(m_server->key(), secret, m_clock)));
    environment.insert(u"SIGNATURE"_s,
                       QString::fromUtf8(portone::signatureOf(
                           portone::SignedRequest{u"2500"_s, m_server->key(), draft.currency,
                                                  draft.failureUrl, draft.merchantOrderId,
                                                  draft.successUrl},
                           secret)));
    environment.insert(u"no_proxy"_s, u"*"_s);
    const QByteArray answer = runShell(curlText(call, m_account), environment);
    QVERIFY2(m_server->links().size() == 1, answer.constData());
    QCOMPARE(withoutSecrets(m_server->links().constFirst().request), QJsonDocument::fromJson(call.body).object());
    QVERIFY(answer.contains(m_server->links().constFirst().reference.toUtf8()));
}

void TestShownRequestPosix::anEmptyBody()
{
    CreateCall call = m_format.createCall(seedDraft());
    call.body = "{\n}\n";
    const QByteArray body = runShell(u"curl() { printf '%s' \"${!#}\"; }\n"_s + curlText(call, m_account),
                                QProcessEnvironment::systemEnvironment());
    QCOMPARE(QJsonDocument::fromJson(body).object().keys(),
             QStringList({u"portone_key"_s, u"signature_hash"_s}));
}

QTEST_GUILESS_MAIN(TestShownRequestPosix)
#include "tst_shownrequest_posix.moc"
