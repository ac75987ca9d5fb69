// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// What the address of a link shows about other links' addresses, and what it must not show.
#include "core/checkout.h"

#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

const QString reference = u"2BEemUknaImTq5ljmoNQQV2tSll"_s;

class TestCheckout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressIn_data();
    void addressIn();
    void shortReferences_data();
    void shortReferences();
    void addressOfAReference();
    void domainOfWhatIsTyped_data();
    void domainOfWhatIsTyped();
};

void TestCheckout::addressIn_data()
{
    QTest::addColumn<QString>("gateway"); // empty: PortOne's; "practice": the shop in the program
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("url"); // %1 is the reference
    QTest::addColumn<bool>("teaches");
    const auto row = [](const char *name, const char *gateway, const char *domain, const char *url,
                        bool teaches) {
        QTest::newRow(name) << QString::fromUtf8(gateway) << QString::fromUtf8(domain)
                            << QString::fromUtf8(url) << teaches;
    };
    row("the gateway's own", "", "", "https://checkout.portone.cloud?ref=%1", true);
    row("with a path", "", "", "https://checkout.portone.cloud/pay/?ref=%1", true);
    row("beside other parts", "", "", "https://pay.eu.portone.cloud/?lang=th&ref=%1&x=1", true);
    row("the domain itself", "", "", "https://portone.cloud/?ref=%1", true);
    row("another host", "", "", "https://pay.example/?ref=%1", false);
    row("another host, confirmed", "", "pay.example", "https://pay.example/?ref=%1", true);
    row("below the confirmed one", "", "shop.example", "https://pay.shop.example/?ref=%1", true);
    row("another than the confirmed one", "", "pay.example", "https://pay2.example/?ref=%1", false);
    row("ends alike", "", "", "https://evilportone.cloud/?ref=%1", false);
    row("begins alike", "", "", "https://checkout.portone.cloud.evil.example/?ref=%1", false);
    row("looks alike", "", "", "https://checkout.рortone.cloud/?ref=%1", false); // a Cyrillic р
    row("plain http", "", "", "http://checkout.portone.cloud/?ref=%1", false);
    row("a user before the host", "", "", "https://checkout.portone.cloud@evil.example/?ref=%1", false);
    row("a user of the host", "", "", "https://evil@checkout.portone.cloud/?ref=%1", false);
    row("another port", "", "", "https://checkout.portone.cloud:8443/?ref=%1", false);
    row("in the path", "", "", "https://checkout.portone.cloud/%1", false);
    row("in the host", "", "", "https://%1.portone.cloud/?ref=x", false);
    row("behind #", "", "", "https://checkout.portone.cloud/#ref=%1", false);
    row("a part of a value", "", "", "https://checkout.portone.cloud/?ref=a%1", false);
    row("the name of a value", "", "", "https://checkout.portone.cloud/?%1=ref", false);
    row("twice", "", "", "https://checkout.portone.cloud/?ref=%1&again=%1", false);
    row("in path and query", "", "", "https://checkout.portone.cloud/%1?ref=%1", false);
    row("not there", "", "", "https://checkout.portone.cloud/?ref=x", false);
    row("an IP", "", "", "https://192.0.2.7/?ref=%1", false);
    row("no address", "", "", "ref=%1", false);
    row("own gateway", "https://gateway.shop.example", "", "https://pay.shop.example/?ref=%1", true);
    row("own gateway, of its registry", "https://shop.co.th", "", "https://evil.co.th/?ref=%1", false);
    row("own gateway, like a service", "https://rapid.co.th", "", "https://evil.co.th/?ref=%1", false);
    row("own gateway, one of several", "https://eu-api2.shop.example", "", "https://pay.shop.example/?ref=%1",
        true);
    row("own gateway, its host", "https://shop.co.th", "", "https://pay.shop.co.th/?ref=%1", true);
    row("own gateway, PortOne's links", "https://gateway.shop.example", "",
        "https://checkout.portone.cloud/?ref=%1", false);
    row("on this computer", "http://127.0.0.1:8080", "", "http://127.0.0.1:8080/pay?ref=%1", true);
    row("on this computer, another port", "http://127.0.0.1:8080", "", "http://127.0.0.1:9090/pay?ref=%1",
        false);
    row("from this computer to another", "http://127.0.0.1:8080", "",
        "https://checkout.portone.cloud/?ref=%1", false);
    row("from another to this computer", "", "", "http://127.0.0.1/?ref=%1", false);
    row("practice", "practice", "", "http://127.0.0.1:41327/pay?ref=%1", true);
    row("practice, leading out", "practice", "", "https://checkout.portone.cloud/?ref=%1", false);
    row("practice, looks alike", "practice", "", "http://127.0.0.1.evil.example/?ref=%1", false);
}

void TestCheckout::addressIn()
{
    QFETCH(QString, gateway);
    QFETCH(QString, domain);
    QFETCH(QString, url);
    QFETCH(bool, teaches);
    Account account;
    account.environment = gateway == u"practice" ? Environment::Practice : Environment::Sandbox;
    if (gateway != u"practice")
        account.apiUrl = QUrl(gateway);
    account.checkoutDomain = domain;
    const QString whole = QString(url).replace(u"%1"_s, reference);
    const auto address = checkoutPlaceOf(account).addressIn(whole, reference);
    QCOMPARE(address.has_value(), teaches);
    if (teaches)
        QCOMPARE(addressOf(*address, reference), whole);
}

void TestCheckout::shortReferences_data()
{
    QTest::addColumn<QString>("short_");
    for (const char *text : {"", "a", "12", "cloud", "R-2024-07-20", "ref=2BEemUknaImTq5ljmoNQQV2tSll",
                             "2BEemUknaImTq5lj moNQQV2tSll"})
        QTest::addRow("\"%s\"", text) << QString::fromLatin1(text);
}

void TestCheckout::shortReferences()
{
    QFETCH(QString, short_);
    const auto place = checkoutPlaceOf(Account());
    QVERIFY(!place.addressIn(u"https://checkout.portone.cloud/?ref="_s + short_, short_));
    const CheckoutPlace practice{Environment::Practice, {}, {}};
    QVERIFY(!practice.addressIn(u"http://127.0.0.1/?ref="_s + short_, short_));
    QCOMPARE(addressOf({u"https://checkout.portone.cloud/?ref="_s, {}}, short_), QString());
}

void TestCheckout::addressOfAReference()
{
    QCOMPARE(addressOf({u"https://checkout.portone.cloud/?ref="_s, u"&lang=th"_s}, reference),
             u"https://checkout.portone.cloud/?ref=2BEemUknaImTq5ljmoNQQV2tSll&lang=th"_s);
}

void TestCheckout::domainOfWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("domain");
    const auto row = [](const char *typed, const char *domain) {
        QTest::addRow("%s", typed) << QString::fromUtf8(typed) << QString::fromUtf8(domain);
    };
    row("pay.example.com", "pay.example.com");
    row("  Pay.Example.COM ", "pay.example.com");
    row("https://pay.example.com/?ref=1", "pay.example.com");
    row("bücher.example", "xn--bcher-kva.example");
    row("", "");
    row("com", "");
    row("http://pay.example.com", "");
    row("192.0.2.7", "");
    row("localhost", "");
    row("evil@pay.example.com", "");
    row("pay example.com", "");
    row(".example.com", "");
}

void TestCheckout::domainOfWhatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, domain);
    QCOMPARE(checkoutDomainOf(typed), domain);
}

} // namespace

QTEST_GUILESS_MAIN(TestCheckout)
#include "tst_checkout.moc"
