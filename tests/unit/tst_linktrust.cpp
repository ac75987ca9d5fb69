// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "checkrows.h"
#include "core/linktrust.h"

#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestLinkTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void reads_data();
    void reads();
};

static const QString known = u"checkout.portone.cloud"_s;

void TestLinkTrust::judges_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<LinkSurroundings>("surroundings");
    QTest::addColumn<QStringList>("issues");
    const auto row = [](const char *name, const QString &url, const LinkSurroundings &surroundings,
                        const QStringList &issues = {}) {
        QTest::newRow(name) << url << surroundings << issues;
    };
    const LinkSurroundings first, later{false, {known}}, practice{true, {}};
    row("as PortOne makes them", u"https://checkout.portone.cloud/?ref=2a5e8"_s, later);
    row("the first, wherever it leads", u"https://pay.example/a"_s, first);
    row("host in capitals", u"https://Checkout.PortOne.Cloud/a"_s, later);
    row("one of several hosts", u"https://pay.example/a"_s, {false, {known, u"pay.example"_s}});
    row("practice", u"http://127.0.0.1:4711/pay?ref=1"_s, practice);
    row("practice, once elsewhere", u"http://127.0.0.1:4711/pay"_s, {true, {known}});

    row("plain http", u"http://checkout.portone.cloud/a"_s, later,
        {u"? payment_link: url_not_https (http://checkout.portone.cloud/a)"_s});
    row("practice that leads away", u"http://pay.example/a"_s, practice,
        {u"? payment_link: url_not_https (http://pay.example/a)"_s});
    row("loopback in earnest", u"http://127.0.0.1:4711/pay"_s, first,
        {u"? payment_link: url_not_https (http://127.0.0.1:4711/pay)"_s,
         u"? payment_link: url_ip_address (127.0.0.1)"_s});
    row("looks like loopback", u"http://127.0.0.1.evil.example/"_s, practice,
        {u"? payment_link: url_not_https (http://127.0.0.1.evil.example/)"_s});
    row("user before the host", u"https://checkout.portone.cloud@evil.example/"_s, later,
        {u"? payment_link: url_user_info (evil.example)"_s,
         u"? payment_link: url_other_host (evil.example|checkout.portone.cloud)"_s});
    row("IP address", u"https://203.0.113.7/pay"_s, first,
        {u"? payment_link: url_ip_address (203.0.113.7)"_s});
    row("IP address as one number", u"https://3405803783/pay"_s, first,
        {u"? payment_link: url_ip_address (203.0.113.7)"_s});
    row("IPv6 address", u"https://[2001:db8::1]/pay"_s, first,
        {u"? payment_link: url_ip_address (2001:db8::1)"_s});
    row("Cyrillic letter", u"https://checkout.\u0440ortone.cloud/"_s, first,
        {u"? payment_link: url_look_alike (checkout.\u0440ortone.cloud|checkout.xn--ortone-9qf.cloud)"_s});
    row("Cyrillic letter, later", u"https://checkout.\u0440ortone.cloud/"_s, later,
        {u"? payment_link: url_look_alike (checkout.\u0440ortone.cloud|checkout.xn--ortone-9qf.cloud)"_s,
         u"? payment_link: url_other_host (checkout.xn--ortone-9qf.cloud|checkout.portone.cloud)"_s});
    row("zero for an o", u"https://checkout.p0rtone.cloud/"_s, later,
        {u"? payment_link: url_look_alike (checkout.p0rtone.cloud|checkout.p0rtone.cloud)"_s,
         u"? payment_link: url_other_host (checkout.p0rtone.cloud|checkout.portone.cloud)"_s});
    row("another host", u"https://pay.example/a"_s, later,
        {u"? payment_link: url_other_host (pay.example|checkout.portone.cloud)"_s});

    row("of 2,048 characters", u"https://checkout.portone.cloud/"_s + QString(2017, u'a'), later);
    row("of 2,049 characters", u"https://checkout.portone.cloud/"_s + QString(2018, u'a'), later,
        {u"payment_link: too_long (2048|2049)"_s});
    row("of 1 MB", u"https://checkout.portone.cloud/"_s + QString(1'000'000, u'a'), later,
        {u"payment_link: too_long (2048|1000031)"_s});
    row("turned round", u"https://checkout.portone.cloud/\u202emoc.live"_s, later,
        {u"payment_link: control_character (U+202E)"_s});
    row("zero width", u"https://checkout.portone\u200b.cloud/"_s, later,
        {u"payment_link: control_character (U+200B)"_s});
    row("line end", u"https://checkout.portone.cloud/\nhttps://evil.example/"_s, later,
        {u"payment_link: control_character (U+000A)"_s});
    row("script", u"javascript:alert(1)"_s, later,
        {u"payment_link: url_not_absolute (javascript:alert(1))"_s});
    row("file", u"file:///etc/passwd"_s, later,
        {u"payment_link: url_not_absolute (file:///etc/passwd)"_s});
    row("no host", u"https:///pay"_s, later, {u"payment_link: url_not_absolute (https:///pay)"_s});
    row("space", u"https://checkout.portone.cloud/a b"_s, later,
        {u"payment_link: url_not_absolute (https://checkout.portone.cloud/a b)"_s});
    row("nothing", QString(), later, {u"payment_link: url_not_absolute ()"_s});
}

void TestLinkTrust::judges()
{
    QFETCH(QString, url);
    QFETCH(LinkSurroundings, surroundings);
    QTEST(told(judgeLink(url, surroundings)), "issues");
}

void TestLinkTrust::reads_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("read");
    QTest::newRow("plain") << u"https://checkout.portone.cloud/?ref=1"_s
                           << u"https://checkout.portone.cloud/?ref=1"_s;
    QTest::newRow("look-alike") << u"https://\u0440ortone.cloud/a"_s
                                << u"https://xn--ortone-9qf.cloud/a"_s;
    QTest::newRow("turned round in the path")
        << u"https://a.example/\u202eb"_s << u"https://a.example/%E2%80%AEb"_s;
    QTest::newRow("turned round in the host")
        << u"https://a\u202e.example/"_s << u"https://a<U+202E>.example/"_s;
    QTest::newRow("long") << u"https://a.example/"_s + QString(3000, u'a')
                          << u"https://a.example/"_s + QString(182, u'a') + u'…';
}

void TestLinkTrust::reads()
{
    QFETCH(QString, url);
    QTEST(readableLink(url), "read");
}

QTEST_GUILESS_MAIN(TestLinkTrust)
#include "tst_linktrust.moc"
