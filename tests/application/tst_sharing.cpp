// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// What a customer is written with a link, and the addresses by which it goes.
#include "application/links/freshlink.h"
#include "application/sharing/messagetemplate.h"
#include "application/sharing/sendround.h"
#include "application/sharing/shareways.h"
#include "application/wording/linkwording.h"
#include "core/moment.h"

#include <QTest>
#include <QUrlQuery>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

const QString url = u"https://checkout.portone.cloud?ref=3MqVd7KcXw0bTn41&x=1"_s;

Link teaLink()
{
    Link link;
    link.facts.orderId = u"KF-2611-0042"_s;
    link.facts.amount = 250000;
    link.facts.currency = u"THB"_s;
    link.facts.description = u"Tea tasting for 4"_s;
    link.facts.customer = {u"Mali Wongsa"_s, u"mali@example.com"_s, u"+66812345602"_s};
    link.facts.expires = utcTime({2026, 12, 4}, QTime(11, 30));
    link.url = url;
    link.state = LinkState::Created;
    link.accountName = u"Khom Fa Tea"_s;
    link.created = utcTime({2026, 11, 30});
    return link;
}

ShareMessage messageOf(const Link &link, const QString &code, QString text = {})
{
    const MessageLanguage &language = *messageLanguage(code);
    if (text.isEmpty())
        text = language.message;
    return shareMessage({link, u"Khom Fa Tea"_s, QTimeZone("Asia/Bangkok")}, language, text);
}

/// Returns what the program at the other end reads: the decoded value of an address's query.
QString queryOf(const QUrl &address, const QString &name)
{
    for (const QByteArray &item : address.query(QUrl::FullyEncoded).toLatin1().split('&')) {
        const qsizetype sign = item.indexOf('=');
        if (item.left(sign) == name.toLatin1())
            return QString::fromUtf8(QByteArray::fromPercentEncoding(item.mid(sign + 1)));
    }
    return {};
}

LinkEvent shared(const QString &how, const QDateTime &at)
{
    return {LinkEventKind::Shared, at, u"ann"_s, "{\"how\":\"" + how.toUtf8() + "\"}"};
}

} // namespace

class TestSharing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void templates_data();
    void templates();
    void valuesAreNotFilledInTwice();
    void unknownWordsAreTold();
    void ownMessages_data();
    void ownMessages();
    void theLinkIsNeverMissing();
    void namesCannotTurnTheMessage();
    void aTextBecomesATemplate();
    void languages_data();
    void languages();
    void everyLanguageIsComplete();
    void addresses_data();
    void addresses();
    void mailHasItsSubject();
    void telegramSaysTheLinkOnce();
    void whatIsLacking();
    void longMessagesKeepTheLink();
    void ways();
    void rounds();
    void whichLinksAreDue_data();
    void whichLinksAreDue();
    void theWayAgain();
    void freshLinks();
};

void TestSharing::templates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    const auto row = [](const char *name, const QString &text, const QString &filled) {
        QTest::newRow(name) << text << filled;
    };
    // {customer} and {expiry} are empty; {shop} is "Tea", {amount} is "฿5".
    row("nothing to fill in", u"Hello [you] {you}"_s, u"Hello [you] {you}"_s);
    row("values", u"{shop} asks for {amount}."_s, u"Tea asks for ฿5."_s);
    row("a part goes", u"Hello[ {customer}],"_s, u"Hello,"_s);
    row("a part stays", u"Pay[ {amount}]."_s, u"Pay ฿5."_s);
    row("a part with two", u"Pay[ {amount} until {expiry}]."_s, u"Pay."_s);
    row("a line goes", u"A\n[Until {expiry}.]\nB"_s, u"A\nB"_s);
    row("a line goes with its blank line", u"A\n\n[Until {expiry}.]\n\nB"_s, u"A\n\nB"_s);
    row("the last line goes", u"A\n\n{expiry}"_s, u"A"_s);
    row("a comma before", u"Hello, {customer}!"_s, u"Hello!"_s);
    row("a comma after", u"Hello {customer}, pay"_s, u"Hello, pay"_s);
    row("first in its line", u"{customer}, please pay"_s, u"please pay"_s);
    row("in brackets", u"Pay {amount} ({expiry}) now"_s, u"Pay ฿5 now"_s);
    row("in quotation marks", u"For “{customer}” at {shop}"_s, u"For at Tea"_s);
    row("between dots", u"{shop} · {expiry} · {amount}"_s, u"Tea · ฿5"_s);
    row("before a dash", u"{shop} {expiry} – {amount}"_s, u"Tea – ฿5"_s);
    row("at the end", u"{shop} – {expiry}"_s, u"Tea"_s);
    row("two in a row", u"{shop}, {customer}, {expiry}."_s, u"Tea."_s);
    row("a label by itself", u"A\nValid until: {expiry}\nB"_s, u"A\nB"_s);
    row("a label in Thai", u"หมดอายุ: {expiry}\n{shop}"_s, u"Tea"_s);
    row("only punctuation is left", u"A\n– {customer} –\nB"_s, u"A\nB"_s);
    row("Windows lines", u"{shop}\r\n{amount}"_s, u"Tea\n฿5"_s);
    row("without spaces", u"สวัสดี{customer}ค่ะ"_s, u"สวัสดีค่ะ"_s);
}

void TestSharing::templates()
{
    QFETCH(QString, text);
    const TemplateValues values{
        {u"customer"_s, {}}, {u"expiry"_s, {}}, {u"shop"_s, u"Tea"_s}, {u"amount"_s, u"฿5"_s}};
    QTEST(fillTemplate(text, values), "filled");
}

void TestSharing::valuesAreNotFilledInTwice()
{
    const TemplateValues values{{u"shop"_s, u"{amount} [x {expiry}]"_s}, {u"amount"_s, u"฿5"_s},
                                {u"expiry"_s, {}}};
    QCOMPARE(fillTemplate(u"{shop}"_s, values), u"{amount} [x {expiry}]"_s);
    QCOMPARE(fillTemplate(u"[At {shop}: {amount}]{expiry}"_s, values), u"At {amount} [x {expiry}]: ฿5"_s);
}

void TestSharing::unknownWordsAreTold()
{
    QCOMPARE(unknownPlaceholders(u"{amount} {amuont} {link} {amuont} {x y}"_s), QStringList{u"{amuont}"_s});
}

void TestSharing::ownMessages_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("bare"); // without customer, description and expiry
    QTest::newRow("en") << u"en"_s
                        << u"Hello Mali Wongsa,\nKhom Fa Tea asks you to pay ฿2,500.00 for Tea tasting for 4.\n"
                           "Pay here: %1\nThe link works until 4 December 2026, 18:30."_s
                        << u"Hello,\nKhom Fa Tea asks you to pay ฿2,500.00.\nPay here: %1"_s;
    QTest::newRow("th") << u"th"_s
                        << u"สวัสดี คุณ Mali Wongsa\nKhom Fa Tea ขอแจ้งยอดชำระเงิน ฿2,500.00 สำหรับ Tea tasting for 4\n"
                           "ชำระเงินที่นี่: %1\nลิงก์นี้ใช้ได้ถึง 4 ธันวาคม 2026 18:30 น."_s
                        << u"สวัสดี\nKhom Fa Tea ขอแจ้งยอดชำระเงิน ฿2,500.00\nชำระเงินที่นี่: %1"_s;
    QTest::newRow("vi") << u"vi"_s
                        << u"Xin chào Mali Wongsa,\nKhom Fa Tea gửi bạn yêu cầu thanh toán 2.500,00 ฿ cho Tea "
                           "tasting for 4.\nThanh toán tại: %1\nLiên kết có hiệu lực đến 18:30, 04/12/2026."_s
                        << u"Xin chào,\nKhom Fa Tea gửi bạn yêu cầu thanh toán 2.500,00 ฿.\nThanh toán tại: %1"_s;
}

void TestSharing::ownMessages()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    QFETCH(QString, bare);
    Link link = teaLink();
    const auto plain = [](QString said) { return said.replace(QChar::Nbsp, u' '); };
    QCOMPARE(plain(messageOf(link, code).text), text.arg(url));
    QVERIFY(messageOf(link, code).subject.contains(u"Khom Fa Tea"_s));
    link.facts.customer.name.clear();
    link.facts.description.clear();
    link.facts.expires = {};
    QCOMPARE(plain(messageOf(link, code).text), bare.arg(url));
}

void TestSharing::theLinkIsNeverMissing()
{
    Link link = teaLink();
    QCOMPARE(messageOf(link, u"en"_s, u"Hi!"_s).text, u"Hi!\n"_s + url);
    QCOMPARE(messageOf(link, u"en"_s, u"{link} – hi!"_s).text, url + u" – hi!"_s);
    link.facts.expires = {};
    QCOMPARE(messageOf(link, u"en"_s, u"Hi![ {link} until {expiry}]"_s).text, u"Hi!\n"_s + url);
}

void TestSharing::namesCannotTurnTheMessage()
{
    Link link = teaLink();
    link.facts.customer.name = u"Mali\n\u202Eevil\u2066 {amount}"_s;
    QCOMPARE(messageOf(link, u"en"_s, u"Hi {customer}: {link}"_s).text, u"Hi Mali evil {amount}: "_s + url);
}

void TestSharing::aTextBecomesATemplate()
{
    Link link = teaLink();
    link.facts.expires = {};
    const MessageLanguage &english = *messageLanguage(u"en"_s);
    const MessageFacts facts{link, u"Khom Fa Tea"_s, QTimeZone::utc()};
    const QString text = shareMessage(facts, english, english.message).text;
    QCOMPARE(messageTemplateFrom(text, facts, english, english.message), english.message);
    const QString changed = QString(text).replace(u"Pay here"_s, u"Click"_s) + u"\nSee you, Khom Fa Tea!"_s;
    const QString made = messageTemplateFrom(changed, facts, english, english.message);
    QCOMPARE(made, u"Hello[ {customer}],\n{shop} asks you to pay {amount}[ for {description}].\nClick: {link}\n"
                   "See you, {shop}!"_s);
    QCOMPARE(shareMessage(facts, english, made).text, changed);
    link.facts.customer.name = u"A"_s; // must not become a placeholder within each word
    QCOMPARE(messageTemplateFrom(u"Dear A, All is well"_s, {link, u"Tea"_s, QTimeZone::utc()}, english, {}),
             u"Dear {customer}, All is well"_s);
}

void TestSharing::languages_data()
{
    QTest::addColumn<QStringList>("hints"); // chosen, phone, country, account's country, program
    QTest::addColumn<QString>("code");
    QTest::newRow("chosen") << QStringList{u"vi"_s, u"+66812345602"_s, u"TH"_s, u"TH"_s, u"th"_s} << u"vi"_s;
    QTest::newRow("by phone") << QStringList{{}, u"+84912345678"_s, u"TH"_s, u"TH"_s, u"th"_s} << u"vi"_s;
    QTest::newRow("foreign phone") << QStringList{{}, u"+4930123456"_s, u"TH"_s, u"TH"_s, u"th"_s} << u"en"_s;
    QTest::newRow("by country") << QStringList{{}, {}, u"VN"_s, u"TH"_s, u"th"_s} << u"vi"_s;
    QTest::newRow("by account") << QStringList{{}, u"0812"_s, {}, u"TH"_s, u"en"_s} << u"th"_s;
    QTest::newRow("by program") << QStringList{{}, {}, {}, {}, u"vi"_s} << u"vi"_s;
    QTest::newRow("by nothing") << QStringList{u"xx"_s, {}, {}, {}, u"de"_s} << u"en"_s;
}

void TestSharing::languages()
{
    QFETCH(QStringList, hints);
    QTEST(languageFor({hints[0], hints[1], hints[2], hints[3], hints[4]}).code, "code");
}

void TestSharing::everyLanguageIsComplete()
{
    QVERIFY(messageLanguages().size() >= 3);
    for (const MessageLanguage &language : messageLanguages()) {
        QVERIFY2(!language.name.isEmpty() && !language.expiryFormat.isEmpty(), qPrintable(language.code));
        for (const QString &text : {language.subject, language.message}) {
            QVERIFY2(unknownPlaceholders(text).isEmpty(), qPrintable(text));
            QVERIFY2(text.contains(u"{amount}"_s) && text.contains(u"{shop}"_s), qPrintable(text));
        }
        QVERIFY(language.message.contains(u"{link}"_s));
        QCOMPARE(language.locale.name().left(2), language.code);
    }
}

void TestSharing::addresses_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("start"); // of the address
    QTest::addColumn<QString>("field"); // of the query; empty: the address has no text
    QTest::addColumn<bool>("pastes");
    const auto row = [](const char *name, const char *way, const char *phone, const char *start,
                        const char *field, bool pastes = false) {
        QTest::newRow(name) << QString::fromLatin1(way) << QString::fromLatin1(phone) << QString::fromLatin1(start)
                            << QString::fromLatin1(field) << pastes;
    };
    const char *const mali = "+66812345602";
    row("mail", "mail", mali, "mailto:mali%2Bx@example.com?subject=", "body");
    row("sms", "sms", mali, "sms:+66812345602?body=", "body");
    row("sms of the link's country", "sms", "081 234 5602", "sms:+66812345602?body=", "body");
    row("whatsapp", "whatsapp", mali, "https://wa.me/66812345602?text=", "text");
    row("whatsapp without number", "whatsapp", "", "https://wa.me/?text=", "text");
    row("line", "line", mali, "https://line.me/R/share?text=", "text");
    row("zalo", "zalo", "+84912345678", "https://zalo.me/84912345678", "", true);
    row("kakaotalk", "kakaotalk", mali, "", "", true);
    row("telegram", "telegram", mali, "https://t.me/+66812345602?text=", "text", true);
    row("telegram without number", "telegram", "", "https://t.me/share/url?url=https%3A%2F%2F", "");
    row("messenger", "messenger", mali, "fb-messenger://share?link=https%3A%2F%2F", "", true);
    row("viber", "viber", mali, "viber://chat?number=%2B66812345602", "", true);
    row("viber without number", "viber", "", "viber://forward?text=", "text");
    row("message", "message", mali, "", "", true);
}

void TestSharing::addresses()
{
    QFETCH(QString, way);
    QFETCH(QString, phone);
    QFETCH(QString, start);
    QFETCH(QString, field);
    QFETCH(bool, pastes);
    const ShareMessage message{u"A & B #1"_s, u"ชำระ ฿2,500 & 100% + #1? =\n\"Trà đá\" <b> 🍵👨‍👩‍👧\n"_s + url};
    const Customer customer{u"Mali"_s, u"mali+x@example.com"_s, phone};
    const ShareAddress address =
        shareAddress(*shareWayFromName(way), message, url, customer, u"TH"_s, longestElsewhere);
    const QString encoded = QString::fromLatin1(address.url.toEncoded());
    QVERIFY2(start.isEmpty() ? encoded.isEmpty() : encoded.startsWith(start), qPrintable(encoded));
    QCOMPARE(address.needsPaste, pastes);
    QVERIFY(!address.isShortened);
    QVERIFY(!encoded.contains(u' ') && !encoded.contains(u'<') && !encoded.contains(u'"'));
    if (field.isEmpty())
        return;
    QString read = queryOf(address.url, field);
    if (field == u"body"_s) {
        QVERIFY(encoded.contains(u"%0D%0A"_s));
        read.replace(u"\r\n"_s, u"\n"_s);
    }
    QCOMPARE(read, message.text);
}

void TestSharing::mailHasItsSubject()
{
    const ShareMessage message{u"A & B #1"_s, u"Hello"_s};
    const ShareAddress address = shareAddress(ShareWay::Mail, message, url, {{}, u"a@b.co"_s, {}}, {});
    QCOMPARE(queryOf(address.url, u"subject"_s), message.subject);
    QCOMPARE(address.url.path(), u"a@b.co"_s);
    // A comma would be read as the next address.
    QVERIFY(shareAddress(ShareWay::Mail, message, url, {{}, u"\"a,b\"@c.co"_s, {}}, {})
                .url.toEncoded().startsWith("mailto:%22a%2Cb%22@c.co?"));
}

void TestSharing::telegramSaysTheLinkOnce()
{
    const ShareAddress address =
        shareAddress(ShareWay::Telegram, {{}, u"Hello\nPay here: "_s + url + u"\nUntil Monday"_s}, url, {}, {});
    QCOMPARE(queryOf(address.url, u"url"_s), url);
    QCOMPARE(queryOf(address.url, u"text"_s), u"Hello\nUntil Monday"_s);
}

void TestSharing::whatIsLacking()
{
    for (const ShareWay way : shareWays()) {
        const auto lack = shareLack(way, {});
        QCOMPARE(lack.has_value(), way == ShareWay::Mail || way == ShareWay::Sms);
        QVERIFY(!shareLack(way, teaLink().facts.customer));
    }
    QVERIFY(shareLack(ShareWay::Mail, {}) == ShareLack::Email);
    QVERIFY(shareLack(ShareWay::Sms, {}) == ShareLack::Phone);
}

void TestSharing::longMessagesKeepTheLink()
{
    const ShareMessage message{u"หัวเรื่อง"_s, QString(400, u'ก') + u'\n' + url};
    const Customer customer = teaLink().facts.customer;
    for (const ShareWay way : {ShareWay::Mail, ShareWay::Sms, ShareWay::WhatsApp, ShareWay::Line}) {
        const ShareAddress address = shareAddress(way, message, url, customer, {}, longestOnWindows);
        QVERIFY(address.isShortened && address.needsPaste);
        QVERIFY(address.url.toEncoded().size() <= longestOnWindows);
        QVERIFY(queryOf(address.url, u"body"_s) == url || queryOf(address.url, u"text"_s) == url);
        QVERIFY(!shareAddress(way, message, url, customer, {}, longestElsewhere).isShortened);
    }
    // A subject that is too long goes, too; a link that is too long is not cut, but nothing is opened.
    const ShareMessage longSubject{QString(400, u'ก'), u"Hi"_s};
    QCOMPARE(queryOf(shareAddress(ShareWay::Mail, longSubject, url, customer, {}, 2000).url, u"body"_s), url);
    const QString longUrl = u"https://a.example/"_s + QString(2020, u'x');
    QVERIFY(shareAddress(ShareWay::Mail, {{}, longUrl}, longUrl, customer, {}, 2000).url.isEmpty());
}

void TestSharing::ways()
{
    for (const ShareWay way : shareWays()) {
        QCOMPARE(shareWayFromName(shareWayName(way)), std::optional(way));
        QVERIFY(eventSentence(shared(shareWayName(way), {})) != eventSentence(shared(againWord(way), {})));
        QVERIFY(way == ShareWay::Message
                || eventSentence(shared(againWord(way), {})).contains(shareWayWord(shareWayName(way))));
    }
    QCOMPARE(eventSentence({LinkEventKind::ReplacedBy, {}, {}, R"({"order":"KF-43"})"}),
             u"Fresh link in place of this one: KF-43"_s);
}

void TestSharing::rounds()
{
    const QTimeZone bangkok("Asia/Bangkok");
    const QDateTime begin = utcTime({2026, 11, 29}, QTime(17, 0));
    QCOMPARE(roundBegin(utcTime({2026, 11, 30}, QTime(16, 59)), bangkok), begin);
    QCOMPARE(roundBegin(begin, bangkok), begin);
    QVERIFY(wasSentAgain({shared(u"again_sms"_s, begin)}, begin));
    QVERIFY(!wasSentAgain({shared(u"again_sms"_s, begin.addSecs(-1))}, begin));
    QVERIFY(!wasSentAgain({shared(u"sms"_s, begin), shared(u"again_pigeon"_s, begin)}, begin));
}

void TestSharing::whichLinksAreDue_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("isDue");
    QTest::newRow("waits since yesterday") << QString() << true;
    for (const char *change : {"paid", "expired by the clock", "created today", "nobody to write to", "archived",
                               "sent again", "without address"})
        QTest::newRow(change) << QString::fromLatin1(change) << false;
    QTest::newRow("sent again yesterday") << u"sent again yesterday"_s << true;
}

void TestSharing::whichLinksAreDue()
{
    QFETCH(QString, change);
    const QDateTime begin = utcTime({2026, 12, 1}), now = begin.addSecs(3600);
    LinkHistory history{teaLink(), {}, {}, {}};
    Link &link = history.link;
    if (change == u"paid"_s)
        link.state = LinkState::Success;
    if (change == u"expired by the clock"_s)
        link.facts.expires = now;
    if (change == u"created today"_s)
        link.created = begin;
    if (change == u"nobody to write to"_s)
        link.facts.customer = {u"Mali"_s, {}, {}};
    if (change == u"archived"_s)
        link.archived = true;
    if (change == u"without address"_s)
        link.url.clear();
    if (change == u"sent again"_s)
        history.events << shared(u"again_line"_s, begin);
    if (change == u"sent again yesterday"_s)
        history.events << shared(u"again_line"_s, begin.addSecs(-5));
    QTEST(isSendDue(history, now, begin), "isDue");
}

void TestSharing::theWayAgain()
{
    LinkHistory history{teaLink(), {}, {}, {}};
    QCOMPARE(wayAgain(history), ShareWay::Mail);
    history.events << shared(u"line"_s, {}) << shared(u"qr"_s, {}) << shared(u"copy"_s, {});
    QCOMPARE(wayAgain(history), ShareWay::Line);
    history.events << shared(u"again_sms"_s, {});
    QCOMPARE(wayAgain(history), ShareWay::Sms);
    history.link.facts.customer.phone.clear();
    QCOMPARE(wayAgain(history), ShareWay::Line);
    history.events.clear();
    history.link.facts.customer = {{}, {}, u"+66812345602"_s};
    QCOMPARE(wayAgain(history), ShareWay::Sms);
}

void TestSharing::freshLinks()
{
    Link old = teaLink();
    old.created = utcTime({2026, 11, 1}, QTime(10, 0));
    old.facts.expires = old.created.addDays(3);
    LinkContent content;
    content.description = u"Tea"_s;
    content.reminderTime = u"1"_s;
    content.notifyByEmail = true;
    content.scheduled.utc = old.created.addDays(1);
    const QDateTime now = utcTime({2026, 11, 30}, QTime(9, 0, 20));
    const LinkContent fresh = freshContent(content, old, now);
    QCOMPARE(fresh.expiry.utc, utcTime({2026, 12, 3}, QTime(9, 1)));
    QVERIFY(fresh.scheduled.isEmpty() && fresh.sendImmediately);
    QCOMPARE(fresh.description, content.description);
    QCOMPARE(fresh.reminderTime, content.reminderTime);
    old.facts.expires = {};
    QVERIFY(freshContent(content, old, now).expiry.isEmpty());
}

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
