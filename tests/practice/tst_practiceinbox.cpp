// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the messages to the pretend customers: to whom, in which language, how many.
#include "practiceclient.h"
#include "practice/inbox.h"
#include "practice/words.h"

#include <QTest>

using namespace linktill::practice;
using namespace linktill::practice::test;

namespace {

QJsonObject toMali(const Client &client, const QString &order = u"PR-7"_s)
{
    QJsonObject request = client.seed(order);
    request.remove("scheduled_date"_L1);
    request["customer_details"_L1] = QJsonObject{{u"name"_s, u"Mali Wongsa"_s},
                                                 {u"email_address"_s, u"mali@example.com"_s},
                                                 {u"phone_number"_s, u"+66812345678"_s}};
    request["country_code"_L1] = u"SG"_s;
    request["description"_L1] = u"Oolong, 150 g"_s;
    return request;
}

} // namespace

class TestPracticeInbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_gateway.reset(); }
    void writesByMailAndPhone();
    void writesToNobodyUnasked();
    void sendsAReceipt();
    void sendsNothingOfFailures();
    void languages_data();
    void languages();
    void keepsTheNewest();
    void marksRead();

private:
    std::unique_ptr<PracticeGateway> m_gateway;
    std::unique_ptr<Client> m_client;
};

void TestPracticeInbox::init()
{
    m_gateway = std::make_unique<PracticeGateway>(publishedOptions());
    QVERIFY(m_gateway->start());
    m_client = std::make_unique<Client>(*m_gateway);
}

void TestPracticeInbox::writesByMailAndPhone()
{
    const QString reference = m_client->made(toMali(*m_client));
    const QList<Message> messages = m_gateway->messages();
    QCOMPARE(messages.size(), 2);
    const Message &sms = messages[0], &mail = messages[1];
    QCOMPARE(mail.address, u"mali@example.com"_s);
    QCOMPARE(mail.name, u"Mali Wongsa"_s);
    QCOMPARE(mail.shop, u"PortOne Demo Account"_s);
    QCOMPARE(mail.subject, u"Payment request from PortOne Demo Account: ฿2,500.00"_s);
    QCOMPARE(mail.orderNumber, u"PR-7"_s);
    QCOMPARE(mail.amount + mail.currency, u"2500THB"_s);
    QCOMPARE(mail.at, julyOf2024);
    QVERIFY(!mail.isRead);
    const QString address = m_gateway->checkoutUrl(reference).toString();
    for (const QString &part : {u"Hello Mali Wongsa,"_s, u"Oolong, 150 g"_s, address, u"Order PR-7"_s,
                                u"no real money"_s, u"Jul 2024"_s})
        QVERIFY2(mail.text.contains(part), qUtf8Printable(part + u" in "_s + mail.text));
    QVERIFY(sms.isSms);
    QCOMPARE(sms.address, u"+66812345678"_s);
    QCOMPARE(sms.subject, QString());
    QVERIFY(sms.text.contains(address) && !sms.text.contains(u'\n'));
    QVERIFY(sms.id > mail.id);
}

void TestPracticeInbox::writesToNobodyUnasked()
{
    QJsonObject request = toMali(*m_client);
    request["notify_by_email"_L1] = request["notify_by_phone"_L1] = false;
    const QString reference = m_client->made(request);
    QVERIFY(m_gateway->pay(reference));
    QVERIFY(m_gateway->messages().isEmpty());
}

void TestPracticeInbox::sendsAReceipt()
{
    QJsonObject request = toMali(*m_client);
    request["notify_by_phone"_L1] = false;
    const QString reference = m_client->made(request);
    QVERIFY(m_gateway->pay(reference));
    const Message receipt = m_gateway->messages().first();
    QCOMPARE(receipt.kind, Message::Kind::Receipt);
    QCOMPARE(receipt.subject, u"Receipt: ฿2,500.00 paid to PortOne Demo Account"_s);
    QVERIFY(!receipt.text.contains("http"_L1));
    QCOMPARE(m_gateway->facts().receiptsSent, 1);
    QCOMPARE(m_gateway->facts().messagesSent, 2);
}

void TestPracticeInbox::sendsNothingOfFailures()
{
    const QString reference = m_client->made(toMali(*m_client));
    QVERIFY(m_gateway->fail(reference));
    QCOMPARE(m_gateway->messages().size(), 2);
    QVERIFY(m_gateway->isPayable(reference));
    QCOMPARE(m_gateway->facts().paymentsFailed, 1);
}

void TestPracticeInbox::languages_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("language");
    QTest::newRow("Thailand") << u"TH"_s << u"th"_s;
    QTest::newRow("Vietnam") << u"VN"_s << u"vi"_s;
    QTest::newRow("Singapore") << u"SG"_s << u"en"_s;
}

void TestPracticeInbox::languages()
{
    QFETCH(QString, country);
    QFETCH(QString, language);
    QJsonObject request = toMali(*m_client);
    request["country_code"_L1] = country;
    m_client->made(request);
    QCOMPARE(m_gateway->messages().first().language, language);
    QCOMPARE(languageOfCountry(country), language);
}

void TestPracticeInbox::keepsTheNewest()
{
    PracticeLink link;
    link.currency = u"THB"_s;
    link.amount = u"1"_s;
    link.request = toMali(*m_client);
    Inbox inbox;
    for (std::size_t i = 0; i < Inbox::most; ++i)
        QCOMPARE(inbox.post(link, Message::Kind::Link, julyOf2024), 2);
    QCOMPARE(inbox.messages().size(), Inbox::most);
    QCOMPARE(inbox.messages().back().id, qint64(2 * Inbox::most));
    QCOMPARE(inbox.messages().front().id, qint64(Inbox::most + 1));
}

void TestPracticeInbox::marksRead()
{
    m_client->made(toMali(*m_client));
    const qint64 id = m_gateway->messages().first().id;
    m_gateway->markRead(id, true);
    QVERIFY(m_gateway->messages().first().isRead);
    m_gateway->markRead(id, false);
    QVERIFY(!m_gateway->messages().first().isRead);
    m_gateway->markRead(12345, true); // nothing to mark
}

QTEST_GUILESS_MAIN(TestPracticeInbox)
#include "tst_practiceinbox.moc"
