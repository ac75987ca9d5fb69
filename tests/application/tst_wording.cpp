// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/wording/wording.h"
#include "core/draftfields.h"
#include "core/moment.h"

#include <QRegularExpression>
#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestWording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void everyIssueHasASentence();
    void everyFieldHasALabel();
    void labels_data();
    void labels();
    void sentences_data();
    void sentences();
    void enteredTextIsShownShortAndPrintable();
    void everyRefusalHasItsOwnWords();
    void unknownCodesAreShownAsTheyCame();
    void refusalNamesTheField();
    void everyFaultHasItsOwnWords();
    void everyCauseHasItsOwnWords();
    void clockSentences_data();
    void clockSentences();
    void supportTextIsPlain();
};

namespace {

/// Returns whether `text` has the form of a sentence for people, whatever it says.
bool isSentence(const QString &text)
{
    static const QRegularExpression placeholder(u"%\\d|%n|%L"_s);
    return !text.isEmpty() && text.endsWith(u'.') && !text.contains(placeholder)
        && !text.contains(u'!') && !text.contains(u"  ") && !text.contains(u"(s)");
}

Issue issue(IssueCode code, QStringList args = {}, const QString &field = u"amount"_s)
{
    return {field, Severity::Problem, code, std::move(args)};
}

} // namespace

void TestWording::everyIssueHasASentence()
{
    QSet<QString> seen;
    for (int i = 0; i <= int(IssueCode::RefusedByGateway); ++i) {
        const auto code = IssueCode(i);
        const QString plain = issueSentence(issue(code, {u"2"_s, u"THB"_s, u"2"_s}));
        QString english = plain;
        english.replace(u"(s)"_s, u"s"_s);
        QVERIFY2(isSentence(english), qUtf8Printable(issueCodeName(code) + u": "_s + plain));
        QVERIFY2(plain != issueCodeName(code), qUtf8Printable(plain));
        QVERIFY2(!seen.contains(plain), qUtf8Printable(plain));
        seen << plain;
        // The same holds without the arguments that the issue should have.
        QVERIFY(!issueSentence(issue(code)).contains(u"%1"));
    }
}

void TestWording::everyFieldHasALabel()
{
    LinkContent draft;
    draft.items = {{}, {}};
    draft.notes = {{}};
    draft.methods = {{}};
    draft.webhooks = {QString()};
    QSet<QString> seen;
    const auto hasLabel = [&](const QString &path, const auto &...) {
        const QString label = fieldLabel(path);
        QVERIFY2(label != path && !label.contains(u'_') && !label.contains(u'%'),
                 qUtf8Printable(path));
        QVERIFY2(!seen.contains(label), qUtf8Printable(label));
        seen << label;
    };
    visitScalars(draft, hasLabel);
    visitFlags(draft, hasLabel);
    visitMoments(draft, hasLabel);
    visitLists(draft, hasLabel);
}

void TestWording::labels_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("label");
    QTest::newRow("scalar") << u"merchant_order_id"_s << u"Order number"_s;
    QTest::newRow("cell") << u"order_details[1].price"_s << u"Item 2: price"_s;
    QTest::newRow("row") << u"notes[0]"_s << u"Note 1"_s;
    QTest::newRow("list of texts") << u"custom_txn_webhook_urls[2]"_s << u"Webhook 3"_s;
    QTest::newRow("unknown") << u"colour"_s << u"colour"_s;
    QTest::newRow("unknown cell") << u"notes[0].colour"_s << u"notes[0].colour"_s;
    QTest::newRow("not a path") << u"notes[[0]%1"_s << u"notes[[0]%1"_s;
    QTest::newRow("whole request") << QString() << QString();
}

void TestWording::labels()
{
    QFETCH(QString, path);
    QTEST(fieldLabel(path), "label");
}

void TestWording::sentences_data()
{
    QTest::addColumn<Issue>("about");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("required") << issue(IssueCode::Required, {}, u"merchant_order_id"_s)
                              << u"Order number is needed."_s;
    QTest::newRow("needs") << issue(IssueCode::MethodNeeds, {u"Komoju"_s},
                                    u"billing_details.billing_name"_s)
                           << u"Komoju needs this: Billing name."_s;
    QTest::newRow("no decimals") << issue(IssueCode::AmountDecimals,
                                          {u"0.5"_s, u"JPY"_s, u"0"_s})
                                 << u"Japanese Yen has no decimals: 0.5 is not a whole amount."_s;
    QTest::newRow("total") << issue(IssueCode::TotalMismatch, {u"2500"_s, u"2400.5"_s, u"THB"_s})
                           << u"The items with shipping and discount come to THB 2,400.50, "
                              "THB 99.50 less than the amount."_s;
    QTest::newRow("total above") << issue(IssueCode::TotalMismatch, {u"2400"_s, u"2500"_s, u"THB"_s})
                                 << u"The items with shipping and discount come to THB 2,500.00, "
                                    "THB 100.00 more than the amount."_s;
    QTest::newRow("total below nothing")
        << issue(IssueCode::TotalMismatch, {u"24"_s, u"-1"_s, u"THB"_s})
        << u"The amount is THB 24.00, but the items with shipping and discount come to -1 THB."_s;
    QTest::newRow("space") << issue(IssueCode::SignatureSensitive, {u" ~"_s})
                           << u"This holds a character that the gateway may read differently "
                              "(a space, ~) and then refuse the link. Letters, digits, dot, hyphen "
                              "and underscore are safe."_s;
    QTest::newRow("country named") << issue(IssueCode::PhoneInvalid, {u"123"_s, u"TH"_s})
                                   << u"“123” is not a phone number in use in Thailand. For "
                                      "another country begin with + and its code."_s;
    QTest::newRow("percent in what was entered")
        << issue(IssueCode::PostalCodeForm, {u"%2 %3"_s, u"TH"_s, u"10150"_s})
        << u"“%2 %3” does not look like a postal code of Thailand, such as 10150."_s;
    QTest::newRow("Buddhist year")
        << issue(IssueCode::YearOfBuddhistEra,
                 {u"2569-07-28T18:30:00.000Z"_s, u"2026-07-28T18:30:00.000Z"_s})
        << u"Read as 7/29/2569 (Gregorian). If 2569 is a Buddhist year, enter 7/29/2026."_s;
    QTest::newRow("wrong type") << issue(IssueCode::WrongType, {u"number"_s, u"string"_s})
                                << u"This must be a number, but is text in quotation marks."_s;
}

void TestWording::sentences()
{
    QFETCH(Issue, about);
    QString actual = issueSentence(about);
    // ICU names amounts with the currency's own sign where the language has one.
    actual.replace(u"฿"_s, u"THB "_s).replace(QChar(0xa0), u' ');
    QTEST(actual, "sentence");
}

void TestWording::enteredTextIsShownShortAndPrintable()
{
    const QString sentence =
        issueSentence(issue(IssueCode::AmountNotANumber, {QString(10'000'000, u'9')}));
    QVERIFY(sentence.size() < 200);
    const QString control = issueSentence(issue(IssueCode::UnknownCurrency, {u"T\a\x1b[2J"_s}));
    for (const QChar c : control)
        QVERIFY(c.category() != QChar::Other_Control);
}

void TestWording::everyRefusalHasItsOwnWords()
{
    QSet<QString> texts;
    for (int i = int(RefusalKind::Other) + 1; i <= int(RefusalKind::Provider); ++i) {
        const Explanation e = explain(Refused{400, u"4999"_s, {}, {}, {}, RefusalKind(i)});
        QVERIFY2(isSentence(e.text), qUtf8Printable(e.text));
        QVERIFY2(isSentence(e.advice), qUtf8Printable(e.advice));
        QVERIFY2(!texts.contains(e.text), qUtf8Printable(e.text));
        texts << e.text;
        QVERIFY(e.detail.contains(u"4999"));
        QCOMPARE(e.title, u"The link was not created"_s);
        QVERIFY(isSentence(oneLine(e)));
        QCOMPARE(e.created, Created::No);
        // A refusal for want of rights sends the reader to the account's settings.
        if (isAboutTheAccount(RefusalKind(i)))
            QVERIFY2(e.advice.contains(u"account's settings"), qUtf8Printable(e.advice));
    }
    QVERIFY(!texts.contains(explain(Refused{400, u"4999"_s, {}, {}, {}}).text));
}

void TestWording::unknownCodesAreShownAsTheyCame()
{
    const Refused refused{400, u"7123"_s, u"NEW_ERROR"_s, u"something new %1"_s, {}};
    const Explanation e = explain(refused);
    QVERIFY(e.text.contains(u"NEW_ERROR – something new %1"));
    QVERIFY(e.advice.contains(u"7123"));
    QCOMPARE(e.detail, u"HTTP 400 · 7123 · NEW_ERROR · something new %1"_s);
    QVERIFY(isSentence(explain(Refused{418, {}, {}, {}, {}}).advice));
}

void TestWording::refusalNamesTheField()
{
    const Explanation e = explain(Refused{400, u"4001"_s, u"INVALID_REQUEST"_s,
                                          u"Invalid Request, err : currency is a required field"_s,
                                          u"currency"_s, RefusalKind::InvalidRequest});
    QVERIFY2(e.text.contains(u"It names: Currency."), qUtf8Printable(e.text));
}

void TestWording::everyFaultHasItsOwnWords()
{
    QSet<QString> texts;
    for (int i = 0; i <= int(NetworkFault::Other); ++i) {
        const Explanation e = explain(NotSent{NetworkFault(i), u"detail"_s});
        QVERIFY2(isSentence(e.text) && isSentence(e.advice), qUtf8Printable(oneLine(e)));
        QVERIFY2(!texts.contains(e.text), qUtf8Printable(e.text));
        texts << e.text;
        QCOMPARE(e.detail, u"detail"_s);
        QCOMPARE(e.title, u"The link was not created"_s);
        QCOMPARE(e.created, Created::No);
    }
}

void TestWording::everyCauseHasItsOwnWords()
{
    QSet<QString> texts;
    for (int i = 0; i <= int(UnknownCause::ExistsAlready); ++i) {
        const Explanation e = explain(OutcomeUnknown{UnknownCause(i), 502, u"detail"_s});
        const bool exists = UnknownCause(i) == UnknownCause::ExistsAlready;
        QCOMPARE(e.created, exists ? Created::Yes : Created::Maybe);
        QVERIFY2(isSentence(e.text) && isSentence(e.advice), qUtf8Printable(oneLine(e)));
        QVERIFY2(!texts.contains(e.text), qUtf8Printable(e.text));
        texts << e.text;
        QVERIFY2(e.advice.contains(u"ook the order number up"), qUtf8Printable(e.advice));
        QCOMPARE(e.detail, u"HTTP 502 · detail"_s);
        QCOMPARE(e.title, exists ? u"The link exists already"_s
                                 : u"The link may have been created"_s);
    }
}

void TestWording::clockSentences_data()
{
    QTest::addColumn<int>("skew");
    QTest::addColumn<QString>("begins");
    QTest::newRow("behind") << -600 << u"This computer's clock is 10 minute(s) behind. The"_s;
    QTest::newRow("ahead") << 600 << u"This computer's clock is 10 minute(s) ahead. The"_s;
    QTest::newRow("seconds") << 45 << u"This computer's clock is 45 second(s) ahead."_s;
    QTest::newRow("hours") << -7 * 3600 << u"This computer's clock is 7 hour(s) behind."_s;
    QTest::newRow("years") << -365 * 86400 << u"This computer's clock is 365 day(s) behind."_s;
}

void TestWording::clockSentences()
{
    QFETCH(int, skew);
    QFETCH(QString, begins);
    const QString sentence = clockSentence(std::chrono::seconds(skew));
    QVERIFY2(sentence.startsWith(begins) && sentence.endsWith(u'.'), qUtf8Printable(sentence));
}

void TestWording::supportTextIsPlain()
{
    const Explanation e =
        explain(Refused{401, u"4054"_s, u"INVALID_TOKEN"_s, u"no"_s, {}, RefusalKind::Token});
    CallRecord record;
    QVERIFY(!supportText(record, e).contains(u"Call:")); // nothing was sent
    record.time = utcTime(QDate(2024, 7, 20), QTime(1, 2, 3, 4));
    record.method = "POST";
    record.url = u"https://gateway.example/api/paymentLink"_s;
    record.httpStatus = 401;
    record.statusCode = u"4054"_s;
    record.requestId = u"req-7"_s;
    record.request = u"{\"amount\":1}"_s;
    const QString text = supportText(record, e);
    for (const QString &part :
         {e.title, u"Details: HTTP 401 · 4054 · INVALID_TOKEN · text, 2 characters"_s,
          u"Time: 2024-07-20T01:02:03.004Z"_s, u"Code: 4054"_s,
          u"Call: POST https://gateway.example/api/paymentLink"_s, u"HTTP status: 401"_s,
          u"Request id: req-7"_s, u"Request: {\"amount\":1}"_s})
        QVERIFY2(text.contains(part), qUtf8Printable(part + u" is not in "_s + text));
    QVERIFY(!text.contains(u"Answer:")); // no answer came

    // The gateway's words may repeat what was sent, but the system's words are of use.
    const Explanation said =
        explain(Refused{400, u"6001"_s, u"NO"_s, u"no account of Malee"_s, {}, RefusalKind::Bank});
    QVERIFY(said.text.contains(u"Malee") && !supportText(record, said).contains(u"Malee"));
    const Explanation fault = explain(OutcomeUnknown{UnknownCause::ServerError, 500, u"Malee"_s});
    QVERIFY(!supportText(record, fault).contains(u"Malee"));
    const Explanation lost = explain(OutcomeUnknown{
        UnknownCause::ConnectionLost, 0, u"Error transferring https://x.example/Malee - reset"_s});
    QVERIFY(supportText(record, lost).contains(lost.advice));
    QVERIFY(supportText(record, lost).contains(u"Details: Error transferring (URL) - reset"_s));
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
