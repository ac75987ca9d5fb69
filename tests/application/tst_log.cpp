// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/log.h"

#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

class MemoryLog : public Log
{
public:
    QStringList lines;

protected:
    void write(LogLevel level, const QString &line) override
    {
        lines << logLevelName(level) + u' ' + line;
    }
};

const QString jwt = u"eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJQT1JUT05FIn0.c2lnbmF0dXJl"_s;
const QString hex64 = QString(u"0123456789abcdef"_s).repeated(4);
const QString hmac = u"i05pcNvUjyqvaPWDI1LdrmYdN7devt3NgFu/Wg31toA="_s;

} // namespace

/// Tests what a log may show.
class TestLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void taken_data();
    void taken();
    void stays_data();
    void stays();
    void headersFromAnAllowList();
    void linesBecomeOne();
    void hiddenTextsAreFoundAnywhere();
    void withoutALogNothingHappens();
};

void TestLog::taken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char *name, const QString &text, const QString &secret) {
        QTest::newRow(name) << text << secret;
    };
    row("bearer", u"Authorization: Bearer abcdef123"_s, u"abcdef123"_s);
    row("bearer in any case", u"sent bEaReR abcdef123 there"_s, u"abcdef123"_s);
    row("authorization in any case", u"aUTHORIZATION:abcdef123 and more"_s, u"more"_s);
    row("proxy", u"Proxy-Authorization: Basic dXNlcjpwYXNz"_s, u"dXNlcjpwYXNz"_s);
    row("cookie", u"Set-Cookie: sid=s3cr3t; Path=/"_s, u"s3cr3t"_s);
    row("client key", u"x-portone-client-key: sjcrvcbVYkFobHlx"_s, u"sjcrvcbVYkFobHlx"_s);
    row("JWT", u"token was "_s + jwt + u" then"_s, u"eyJhbGciOiJIUzI1NiJ9"_s);
    row("JWT's signature", jwt, u"c2lnbmF0dXJl"_s);
    row("signature in JSON", u"{\"signature_hash\":\"abc+/9=\",\"a\":1}"_s, u"abc+/9="_s);
    row("signature by its form", u"it said "_s + hmac + u" is wrong"_s, hmac);
    row("secret in JSON", u"{\"portone_secret\": \"abc123\"}"_s, u"abc123"_s);
    row("token in a form", u"a=1&access_token=abc123&b=2"_s, u"abc123"_s);
    row("64 hex", u"key "_s + hex64, hex64);
    row("64 hex, upper case", hex64.toUpper(), hex64.toUpper());
    row("e-mail", u"to testcustomer@gmail.com."_s, u"testcustomer"_s);
    row("e-mail in a URL", u"/find?who=test.customer%40gmail.com"_s, u"gmail"_s);
    row("phone", u"call +918767677665 now"_s, u"8767677665"_s);
    row("phone with spaces", u"call +66 81 234 5678 now"_s, u"234 5678"_s);
    row("phone in a URL", u"/find?who=%2B66812345678"_s, u"66812345678"_s);
    row("phone as dialled at home", u"call 081-234-5678 now"_s, u"5678"_s);
}

void TestLog::taken()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    const QString clean = scrubbed(text);
    QVERIFY2(!clean.contains(secret), qUtf8Printable(clean));
    QVERIFY2(clean.contains(u"***"), qUtf8Printable(clean));
}

void TestLog::stays_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"POST /api/paymentLink 200 134 ms", "2024-07-20T01:02:03.004Z INFO started",
          "GET /api/merchant/••••bHlx/paymentLink/LT-20240720-7F3K9Q/status 400 3 ms",
          "order 011352FD604A301 amount 2500.00 THB", "reference 2kxG67L5yd3d6spRv76uE1QWnR5",
          "id 1-67891233-abcdef012345678912345678", "HTTP 401 · 4054 · INVALID_TOKEN",
          "secret missing", "port 127.0.0.1:38475"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestLog::stays()
{
    QFETCH(QString, text);
    QCOMPARE(scrubbed(text), text);
}

void TestLog::headersFromAnAllowList()
{
    QCOMPARE(loggableHeaders({{"DATE", "Sat, 20 Jul 2024 00:00:00 GMT"},
                              {"Set-Cookie", "a=b"},
                              {"authorization", "Bearer x"},
                              {"x-ReQuest-ID", "req-1"},
                              {"X-Unheard-Of", "what"},
                              {"Content-Type", "text/html"}}),
             u"DATE: Sat, 20 Jul 2024 00:00:00 GMT; x-ReQuest-ID: req-1; Content-Type: text/html"_s);
    QVERIFY(!loggableHeaders({{"Server", "one@shop.example"}}).contains(u"one@"));
}

void TestLog::linesBecomeOne()
{
    const QString clean = scrubbed(u"one\r\ntwo\nAuthorization: abc\nthree\x1b[2J"_s);
    QVERIFY2(!clean.contains(u'\n') && !clean.contains(u'\r') && !clean.contains(u'\x1b'),
             qUtf8Printable(clean));
    QVERIFY(clean.contains(u"three")); // a header takes only its own line with it
    QVERIFY(!clean.contains(u"abc"));
}

void TestLog::hiddenTextsAreFoundAnywhere()
{
    Log::hide("tok-7f3k9q");
    Log::hide("geheim \xc3\xa4\xc3\xb6\xc3\xbc");
    Log::hide("abc"); // too short to be hidden
    Log::hide({});
    MemoryLog log;
    Log::use(&log);
    Log::event(LogLevel::Info, u"tok-7f3k9q"_s);
    Log::event(LogLevel::Error, u"xtok-7f3k9qtok-7f3k9qx and abc"_s);
    Log::event(LogLevel::Debug, u"das ist geheim äöü!"_s);
    Log::event(LogLevel::Warning, u"tok-7f3k9"_s);
    QCOMPARE(log.lines, QStringList({u"INFO ***"_s, u"ERROR x******x and abc"_s,
                                     u"DEBUG das ist ***!"_s, u"WARNING tok-7f3k9"_s}));
}

void TestLog::withoutALogNothingHappens()
{
    {
        MemoryLog log;
        Log::use(&log);
    }
    Log::event(LogLevel::Error, u"nobody hears this"_s); // the log is gone
    Log::use(nullptr);
    Log::event(LogLevel::Error, u"nor this"_s);
}

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
