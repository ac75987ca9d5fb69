// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests how the difference between two contents of a link is told in words, and how far its edits came.
#include "application/wording/changewording.h"
#include "application/wording/linkwording.h"
#include "core/contentjson.h"
#include "support/seeddraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

LinkEvent line(LinkEventKind kind, const QJsonObject &detail = {})
{
    return {kind, {}, {}, compact(detail)};
}

LinkEvent sent(const char *request)
{
    return line(LinkEventKind::EditSent,
                 {{u"request"_s, QJsonDocument::fromJson(request).object()}});
}

const char *const made = R"({"amount":250.5,"currency":"THB"})";

LinkChanges between(const QByteArray &before, const QByteArray &after)
{
    return changesBetween(QJsonDocument::fromJson(before).object(),
                          QJsonDocument::fromJson(after).object());
}

} // namespace

class TestLinkChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { qputenv("TZ", m_zone); }
    void draftsAndWhatIsStoredDifferAlike();
    void whatIsTypedDiffers_data();
    void whatIsTypedDiffers();
    void words_data();
    void words();
    void formOrder();
    void detailComesBack();
    void eventSentences_data();
    void eventSentences();
    void trail_data();
    void trail();
    void theOpenEditIsOneThatDiffers();
    void endedEditsAreToldOnce();
    void explanations_data();
    void explanations();
    void takenOtherwise();

private:
    QByteArray m_zone;
};

void TestLinkChanges::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_zone = qgetenv("TZ");
    qputenv("TZ", "Asia/Bangkok");
}

void TestLinkChanges::draftsAndWhatIsStoredDifferAlike()
{
    LinkContent after = seedDraft();
    after.amount = u"300"_s;
    after.merchant.promoDiscount.clear(); // it was 0
    after.customer.name.clear();
    after.notifyByEmail = !after.notifyByEmail;
    after.expiry = {};
    after.methods.removeFirst();
    QStringList paths;
    const LinkChanges changes = changesBetween(seedDraft(), after);
    for (const FieldChange &change : changes.fields)
        paths << change.path;
    QCOMPARE(paths, (QStringList{u"amount"_s, u"customer_details.name"_s, u"chosen_payment_methods"_s,
                                 u"notify_by_email"_s, u"expiry_date"_s}));
    QVERIFY(changes.fields == changesBetween(contentJson(seedDraft()), contentJson(after)).fields);
    QVERIFY(changesBetween(after, after).isEmpty());
    LinkContent rewritten = seedDraft();
    rewritten.amount = u"2500.00"_s;
    QVERIFY(changesBetween(seedDraft(), rewritten).isEmpty()); // this is the same number
}

void TestLinkChanges::whatIsTypedDiffers_data()
{
    QTest::addColumn<std::function<void(LinkContent &)>>("change");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char *name, std::function<void(LinkContent &)> change,
                        const QStringList &fields) { QTest::newRow(name) << change << fields; };
    row("nothing", [](LinkContent &) {}, {});
    row("how a number is written", [](LinkContent &d) { d.amount = u"2500.0"_s; }, {u"amount"_s});
    row("zero or nothing", [](LinkContent &d) { d.merchant.promoDiscount.clear(); },
        {u"merchant_details.promo_discount"_s});
    row("time", [](LinkContent &d) { d.expiry = {}; }, {u"expiry_date"_s});
    row("time that is none", [](LinkContent &d) { d.scheduled = Moment::fromIso(u"soon"_s); },
        {u"scheduled_date"_s});
    row("switch", [](LinkContent &d) { d.showBackButton = !d.showBackButton; }, {u"show_back_button"_s});
    row("row added", [](LinkContent &d) { d.methods << PaymentMethod{}; },
        {u"chosen_payment_methods[7]"_s});
    row("first row gone", [](LinkContent &d) { d.methods.removeFirst(); },
        {u"chosen_payment_methods[0]"_s});
    row("two", [](LinkContent &d) { d.webhooks << QString(); d.description.clear(); },
        {u"description"_s, u"custom_txn_webhook_urls[0]"_s});
}

void TestLinkChanges::whatIsTypedDiffers()
{
    QFETCH(std::function<void(LinkContent &)>, change);
    LinkContent after = seedDraft();
    change(after);
    QTEST(changedFields(seedDraft(), after), "fields");
}

void TestLinkChanges::words_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const char *before, const char *after,
                        const QStringList &lines) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << lines;
    };
    row("nothing", made, made, {});
    row("order of fields", R"({"a":1,"b":2})", R"({"b":2,"a":1})", {});
    row("nothing is nothing", R"({"description":"","show_back_button":false,"notes":[],
        "merchant_details":{"promo_discount":0,"logo":null}})", "{}", {});
    row("amount", R"({"amount":250.5,"currency":"THB"})", R"({"amount":300,"currency":"THB"})",
        {u"Amount: ฿300.00, before that ฿250.50"_s});
    row("large amount", R"({"amount":1,"currency":"VND"})",
        R"({"amount":123456789012345,"currency":"VND"})",
        {u"Amount: ₫123,456,789,012,345, before that ₫1"_s});
    row("currency", R"({"amount":250,"currency":"THB"})", R"({"amount":250,"currency":"JPY"})",
        {u"Currency: JPY, before that THB"_s});
    row("amount and currency", R"({"amount":250.5,"currency":"THB","description":"a"})",
        R"({"amount":7,"currency":"USD","description":"b"})",
        {u"Amount: $7.00, before that ฿250.50"_s, u"Currency: USD, before that THB"_s,
         u"Description: b, before that a"_s});
    row("filled", "{}", R"({"customer_details":{"name":"สมชาย"}})",
        {u"Customer name: สมชาย, before that nothing"_s});
    row("emptied", R"({"customer_details":{"name":"สมชาย"}})", "{}",
        {u"Customer name: nothing, before that สมชาย"_s});
    row("flag", R"({"notify_by_email":true})", "{}", {u"Notify by e-mail: no, before that yes"_s});
    row("shipping", R"({"currency":"THB","merchant_details":{"name":"a"}})",
        R"({"currency":"THB","merchant_details":{"name":"a","shipping_charges":20}})",
        {u"Shipping charges: ฿20.00, before that nothing"_s});
    row("reminder", R"({"reminder_time":1})", R"({"reminder_time":12})",
        {u"Reminder: 12, before that 1"_s});
    row("time", R"({"expiry_date":"2024-07-28T11:30:00.000Z"})", "{}",
        {u"Expiry: nothing, before that %1 (+07)"_s.arg(
            u"7/28/2024 6:30 PM"_s)});
    row("century", R"({"expiry_date":"2024-07-28T11:30:00.000Z"})",
        R"({"expiry_date":"2124-07-28T11:30:00.000Z"})",
        {u"Expiry: 7/28/2124 6:30 PM (+07), before that 7/28/2024 6:30 PM (+07)"_s});
    row("time that is none", R"({"expiry_date":"soon"})", "{}",
        {u"Expiry: nothing, before that soon"_s});
    row("item added", R"({"currency":"THB","order_details":[{"name":"Tea","price":50,"quantity":2}]})",
        R"({"currency":"THB","order_details":[{"name":"Tea","price":50,"quantity":2},
            {"name":"Cup","price":12.5,"quantity":1}]})",
        {u"Items: 2 item(s), before that 1 item(s)\nItem 2 added: Cup, 1 × ฿12.50"_s});
    row("first item taken out",
        R"({"currency":"THB","order_details":[{"name":"Tea","price":50,"quantity":2},
            {"name":"Cup","price":12.5,"quantity":1}]})",
        R"({"currency":"THB","order_details":[{"name":"Cup","price":12.5,"quantity":1}]})",
        {u"Items: 1 item(s), before that 2 item(s)\nItem 1 taken out: Tea, 2 × ฿50.00"_s});
    row("item changed",
        R"({"currency":"THB","order_details":[{"id":"t1","name":"Tea","price":50,"quantity":2}]})",
        R"({"currency":"THB","order_details":[{"id":"t1","name":"Tea","price":50,"quantity":3}]})",
        {u"Items: 1 item(s), before that 1 item(s)\n"
         "Item 1: Tea, 3 × ฿50.00, t1, before that Tea, 2 × ฿50.00, t1"_s});
    row("notes", R"({"notes":[{"key":"colour","value":"blue"}]})",
        R"({"notes":[{"key":"colour","value":"red"}]})",
        {u"Notes: 1 note(s), before that 1 note(s)\nNote 1: colour: red, before that colour: blue"_s});
    row("webhooks", "{}", R"({"custom_txn_webhook_urls":["https://s.example/h"]})",
        {u"Webhooks: 1 entries, before that 0 entries\nWebhook 1 added: https://s.example/h"_s});
    row("unknown field", R"({"planet":"Mars"})", R"({"planet":"Venus"})",
        {u"planet: Venus, before that Mars"_s});
}

void TestLinkChanges::words()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QStringList lines;
    for (const ChangeWords &change : changeWords(between(before, after))) {
        lines << changeLine(change).replace(u'\u202f', u' '); // newer releases of CLDR use a narrow space
        const bool isMoney = change.path == u"amount" || change.path == u"currency";
        QCOMPARE(change.isMoney, isMoney);
    }
    QTEST(lines, "lines");
}

void TestLinkChanges::formOrder()
{
    const auto changes = between("{}", R"({"success_url":"s","customer_details":{"name":"n"},
        "amount":1,"notes":[1],"billing_details":{"billing_name":"b"},"currency":"THB"})");
    QStringList paths;
    for (const FieldChange &change : changes.fields)
        paths << change.path;
    QCOMPARE(paths, (QStringList{u"amount"_s, u"currency"_s, u"customer_details.name"_s,
                                 u"billing_details.billing_name"_s, u"success_url"_s, u"notes"_s}));
}

void TestLinkChanges::detailComesBack()
{
    const auto changes = between(made, R"({"amount":7,"currency":"USD","description":"x"})");
    const auto back = changesFrom(changesDetail(changes));
    QCOMPARE(back.currencyBefore, u"THB"_s);
    QCOMPARE(back.currencyAfter, u"USD"_s);
    QCOMPARE(back.fields.size(), 3);
    for (qsizetype i = 0; i < 3; ++i)
        QCOMPARE(back.fields[i].path, changes.fields[i].path);
    const auto same = changesFrom(changesDetail(between(made, R"({"amount":7,"currency":"THB"})")));
    QCOMPARE(same.currencyAfter, u"THB"_s); // the currency is known though it did not change
}

void TestLinkChanges::eventSentences_data()
{
    QTest::addColumn<LinkEventKind>("kind");
    QTest::addColumn<QJsonObject>("detail");
    QTest::addColumn<QString>("sentence");
    const QJsonObject dearer =
        changesDetail(between(made, R"({"amount":300,"currency":"THB"})"));
    const QString line = u"\nAmount: ฿300.00, before that ฿250.50"_s;
    QTest::newRow("edited") << LinkEventKind::Edited << dearer << u"Changed"_s + line;
    QTest::newRow("settled") << LinkEventKind::Edited << QJsonObject()
                             << u"Sent to the gateway as it stands here"_s;
    QTest::newRow("unknown") << LinkEventKind::EditUnknown << dearer
                             << u"No answer came to a change: it may have been made"_s + line;
    QTest::newRow("left open") << LinkEventKind::EditSent << dearer
                               << u"No answer came to a change: it may have been made"_s + line;
    QTest::newRow("refused") << LinkEventKind::EditRefused << QJsonObject{{u"message"_s, u"paid"_s}}
                             << u"A change was refused by the gateway: paid"_s;
    QTest::newRow("not sent") << LinkEventKind::EditNotSent << QJsonObject()
                              << u"A change was not sent: nothing reached the gateway"_s;
}

void TestLinkChanges::eventSentences()
{
    QFETCH(LinkEventKind, kind);
    QFETCH(QJsonObject, detail);
    QTEST(eventSentence(line(kind, detail)), "sentence");
    QCOMPARE(linkEventFromName(linkEventName(kind)), kind);
}

void TestLinkChanges::trail_data()
{
    QTest::addColumn<QList<LinkEvent>>("events");
    QTest::addColumn<QByteArray>("doubtful");
    QTest::addColumn<bool>("open");
    using Kind = LinkEventKind;
    const auto row = [](const char *name, const QList<LinkEvent> &events, const char *doubtful,
                        bool open = false) {
        QTest::newRow(name) << events << QByteArray(doubtful) << open;
    };
    const LinkEvent a = sent(R"({"amount":1})"), b = sent(R"({"amount":2})");
    row("never edited", {line(Kind::Written), line(Kind::Created)}, "");
    row("taken", {a, line(Kind::Edited)}, "");
    row("on its way", {a}, R"({"amount":1})", true);
    row("lost", {a, line(Kind::EditUnknown)}, R"({"amount":1})");
    row("lost, other things since", {a, line(Kind::EditUnknown), line(Kind::Shared)},
        R"({"amount":1})");
    row("lost, then taken", {a, line(Kind::EditUnknown), b, line(Kind::Edited)}, "");
    row("lost, then refused", {a, line(Kind::EditUnknown), b, line(Kind::EditRefused)},
        R"({"amount":1})");
    row("lost twice", {a, line(Kind::EditUnknown), b, line(Kind::EditUnknown)}, R"({"amount":2})");
    row("lost, then settled by word", {a, line(Kind::EditUnknown), line(Kind::EditSettled)}, "");
    row("refused", {a, line(Kind::EditRefused)}, "");
    row("not sent", {a, line(Kind::EditNotSent)}, "");
    row("left by a program, then not sent", {a, b, line(Kind::EditNotSent)}, R"({"amount":1})");
}

void TestLinkChanges::trail()
{
    QFETCH(QList<LinkEvent>, events);
    const EditTrail trail = editTrailOf(events);
    QTEST(trail.doubtful.value(trail.doubtful.size() - 1), "doubtful");
    QTEST(trail.open.has_value(), "open");
}

/// When the edit that takes a lost edit back is lost as well, the first one stays in doubt.
void TestLinkChanges::theOpenEditIsOneThatDiffers()
{
    using Kind = LinkEventKind;
    const QByteArray present = R"({"amount":1})", other = R"({"amount":2})", third = R"({"amount":3})";
    const LinkEvent lost = line(Kind::EditUnknown);
    const auto open = [&](const QList<LinkEvent> &events) {
        return openEditOf(editTrailOf(events), present);
    };
    QCOMPARE(open({sent(other), lost, sent(present), lost}), other);
    QCOMPARE(open({sent(other), lost, sent(third)}), third);
    QCOMPARE(open({sent(present), lost}), QByteArray());
    QCOMPARE(open({}), QByteArray());
}

void TestLinkChanges::endedEditsAreToldOnce()
{
    using Kind = LinkEventKind;
    const LinkEvent a = sent(R"({"amount":1})");
    QList<LinkEventKind> kinds;
    for (const LinkEvent &told : tellingEvents({line(Kind::Created), a, line(Kind::Shared),
                                                line(Kind::Edited), a, a, line(Kind::EditUnknown)}))
        kinds << told.kind;
    QCOMPARE(kinds, (QList{Kind::Created, Kind::Shared, Kind::Edited, Kind::EditSent,
                           Kind::EditUnknown}));
}

void TestLinkChanges::explanations_data()
{
    QTest::addColumn<CallFailure>("failure");
    QTest::addColumn<LinkState>("state");
    QTest::addColumn<QString>("expected");
    const QString not_ = u"The link was not changed. "_s, maybe = u"The link may have been changed. "_s;
    QTest::newRow("paid by now")
        << CallFailure(
               Refused{400, u"4001"_s, {}, u"status is Success"_s, {}, RefusalKind::InvalidRequest})
        << LinkState::Success
        << not_ +
               u"How the link stands: Paid. It cannot be changed any more. If something else is to "
               "be paid, make another link."_s;
    QTest::newRow("amount")
        << CallFailure(Refused{400, u"4041"_s, {}, u"amount"_s, u"amount"_s, RefusalKind::Amount})
        << LinkState::Created
        << not_ +
               u"The gateway did not accept the amount. It names: Amount. The link is as it was. "
               "Correct what is named, then send the changes again."_s;
    QTest::newRow("not known there")
        << CallFailure(Refused{400, u"4083"_s, {}, {}, {}, RefusalKind::LinkReference})
        << LinkState::Created
        << not_ + u"The gateway does not know this link. The link is as it was. Correct what is "
                  u"named, "
                  "then send the changes again."_s;
    QTest::newRow("secret")
        << CallFailure(Refused{401, u"4099"_s, {}, {}, {}, RefusalKind::WrongSecret})
        << LinkState::Created
        << not_ +
               u"The gateway did not accept the account's secret. Open the account's settings and "
               "enter the PortOne secret anew, as the PortOne portal shows it."_s;
    QTest::newRow("offline")
        << CallFailure(NotSent{NetworkFault::Offline, {}}) << LinkState::Created
        << not_ + u"This computer is offline: it is connected to no network. Connect to the internet by "
                  "Wi-Fi or cable, then send again."_s;
    QTest::newRow("changed since")
        << CallFailure(NotSent{NetworkFault::Journal, {}, LedgerFault::ChangedSince})
        << LinkState::Created
        << not_ + u"The link was changed by another window or program meanwhile. Look at it again, then "
                  "change it. Nothing was sent: a change is written down before it is sent."_s;
    QTest::newRow("lost")
        << CallFailure(OutcomeUnknown{UnknownCause::ConnectionLost, 0, {}}) << LinkState::Created
        << maybe + u"The request was sent, but the connection broke before the answer came. Send the "
                   "same changes again: that does no harm if they came through, and tells for sure."_s;
    QTest::newRow("lost, and paid")
        << CallFailure(OutcomeUnknown{UnknownCause::ConnectionLost, 0, {}}) << LinkState::Success
        << maybe + u"The request was sent, but the connection broke before the answer came. How the link "
                   "stands: Paid. It cannot be changed any more."_s;
}

void TestLinkChanges::explanations()
{
    QFETCH(CallFailure, failure);
    QFETCH(LinkState, state);
    Link link;
    link.state = state;
    QTEST(oneLine(explainEdit(failure, link)), "expected");
}

void TestLinkChanges::takenOtherwise()
{
    QCOMPARE(takenOtherwiseSentence(between(R"({"amount":300,"currency":"THB"})", made)),
             u"The gateway did not take over everything. It now has:\nAmount: ฿250.50"_s);
}

QTEST_GUILESS_MAIN(TestLinkChanges)
#include "tst_linkchanges.moc"
