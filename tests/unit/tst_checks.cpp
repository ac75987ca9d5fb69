// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "checkrows.h"

#include <QSet>
#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void everyCodeIsShown();
    void seedPassesWithWarnings();
    void emptyDraft();
    void emptyRowsKeepTheOthersInPlace();
    void order();
    void sentFormPassesAsWell();
};

static QList<CheckRow> allRows()
{
    return moneyRows() + contactRows() + methodRows() + scheduleRows() + referenceRows();
}

void TestChecks::rows_data()
{
    QTest::addColumn<int>("index");
    const QList<CheckRow> all = allRows();
    for (int i = 0; i < all.size(); ++i)
        QTest::addRow("%s: %s", qPrintable(issueCodeName(all[i].about)), all[i].name) << i;
}

void TestChecks::rows()
{
    QFETCH(int, index);
    static const QList<CheckRow> all = allRows();
    const CheckRow &row = all[index];
    CheckCase c{goodDraft()};
    row.change(c);
    QCOMPARE(told(check(c)), row.expected);
}

void TestChecks::everyCodeIsShown()
{
    QSet<int> passing, failing;
    for (const CheckRow &row : allRows()) {
        const QString code = u": "_s + issueCodeName(row.about);
        const QStringList shown = row.expected.filter(code);
        QVERIFY2(row.expected.isEmpty() || !shown.isEmpty(), row.name);
        (row.expected.isEmpty() ? passing : failing).insert(int(row.about));
    }
    // The codes from NotJson on are for request files, not for drafts.
    for (int code = 0; code < int(IssueCode::NotJson); ++code) {
        const QString name = issueCodeName(IssueCode(code));
        QVERIFY2(failing.contains(code), qPrintable(name));
        QVERIFY2(passing.contains(code), qPrintable(name));
    }
}

void TestChecks::seedPassesWithWarnings()
{
    const QStringList expected{
        u"? billing_details.billing_address.postal_code: postal_code_form (400202|TH|10150)"_s,
        u"? shipping_details.shipping_address.postal_code: postal_code_form (400202|TH|10150)"_s,
        u"? chosen_payment_methods[2]: method_environment (Prompt Pay|sandbox)"_s,
        u"? chosen_payment_methods[3]: method_environment (Wechat Wallet|sandbox)"_s,
        u"? chosen_payment_methods[6]: method_environment (ShopeePay Wallet|sandbox)"_s};
    QCOMPARE(told(check({seedDraft()})), expected);
    QVERIFY(!hasProblems(check({seedDraft()})));
    QCOMPARE(told(check({goodDraft()})), QStringList());
}

void TestChecks::emptyDraft()
{
    const QStringList expected{
        u"amount: required"_s,           u"currency: required"_s,
        u"country_code: required"_s,     u"merchant_details.name: required"_s,
        u"success_url: required"_s,      u"failure_url: required"_s,
        u"merchant_order_id: required"_s};
    QCOMPARE(told(check({LinkContent()})), expected);
}

void TestChecks::emptyRowsKeepTheOthersInPlace()
{
    CheckCase c{goodDraft()};
    c.draft.items = {{}, {}};
    c.draft.notes = {{}, {u" "_s, {}}, {{}, u"v"_s}};
    c.draft.methods = {{}, {u"GBPRIMEPAY"_s, {}}};
    c.draft.webhooks = {{}, u" "_s, u"ftp://a.example"_s};
    const QStringList expected{u"chosen_payment_methods[1].payment_method: method_incomplete"_s,
                               u"notes[2].key: note_key_empty"_s,
                               u"custom_txn_webhook_urls[2]: url_not_https (ftp://a.example)"_s};
    QCOMPARE(told(check(c)), expected);
}

void TestChecks::order()
{
    CheckCase c{goodDraft()};
    c.draft.webhooks = {u"x"_s};
    c.draft.merchantOrderId.clear();
    c.draft.customer.email = u"nobody"_s;
    c.draft.items = {{{}, u"a\u0001"_s, u"1"_s, u"1"_s, {}, {}}, {{}, u"b"_s, {}, u"x"_s, {}, {}}};
    c.draft.customer.name = QChar(0xd800);
    c.draft.amount = u"0"_s;
    const QStringList expected{u"amount: not_positive"_s,
                               u"customer_details.name: broken_text"_s,
                               u"customer_details.email_address: email_malformed (nobody)"_s,
                               u"order_details[0].name: control_character (U+0001)"_s,
                               u"order_details[1].price: required"_s,
                               u"order_details[1].quantity: quantity_not_whole (x)"_s,
                               u"merchant_order_id: required"_s,
                               u"custom_txn_webhook_urls[0]: url_not_absolute (x)"_s};
    QCOMPARE(told(check(c)), expected);
}

void TestChecks::sentFormPassesAsWell()
{
    CheckCase c{goodDraft()};
    c.draft.customer.phone = u" 081 234 5678 "_s;
    c.draft.amount = u" 2500 "_s;
    c.draft.currency = u"THB "_s;
    QCOMPARE(told(check(c)), QStringList());
    c.draft = normalised(c.draft);
    QCOMPARE(told(check(c)), QStringList());
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
