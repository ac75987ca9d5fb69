// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "checkrows.h"
#include "core/editable.h"

#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

/// Tests what of a link can still be changed, and what the checks say about an edit.
class TestEditable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixed_data();
    void fixed();
    void fixedStaysAsMade();
    void checks_data();
    void checks();
};

void TestEditable::fixed_data()
{
    QTest::addColumn<bool>("expected");
    for (const char *path :
         {"merchant_order_id", "custom_link_ref", "environment", "source", "send_immediately",
          "chosen_payment_methods", "chosen_payment_methods[3].payment_method"})
        QTest::newRow(path) << true;
    for (const char *path : {"amount", "currency", "expiry_date", "notes[0].key", "order_details",
                             "billing_details.billing_address.city", "source_of_light", ""})
        QTest::newRow(path) << false;
}

void TestEditable::fixed()
{
    QTEST(isFixed(QString::fromLatin1(QTest::currentDataTag())), "expected");
}

void TestEditable::fixedStaysAsMade()
{
    LinkContent edited;
    edited.amount = u"7"_s;
    const LinkContent draft = withFixedOf(seedDraft(), edited);
    QCOMPARE(draft.merchantOrderId, seedDraft().merchantOrderId);
    QCOMPARE(draft.methods, seedDraft().methods);
    QCOMPARE(draft.amount, u"7"_s);
    LinkContent other = seedDraft();
    other.amount = u"7"_s;
    QVERIFY(withFixedOf(seedDraft(), other) == other); // nothing else is changed
}

void TestEditable::checks_data()
{
    using Change = std::function<void(LinkContent &made, LinkContent &edited, QDateTime &now)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Change &change, const QStringList &expected = {}) {
        QTest::newRow(name) << change << expected;
    };
    row("untouched", [](LinkContent &, LinkContent &, QDateTime &) {});
    row("wrong amount", [](LinkContent &, LinkContent &d, QDateTime &) { d.amount = u"0"_s; },
        {u"amount: not_positive"_s});
    row("sent by now",
        [](LinkContent &made, LinkContent &, QDateTime &now) { now = made.scheduled.utc.addSecs(1); });
    row("expired by now",
        [](LinkContent &made, LinkContent &, QDateTime &now) { now = made.expiry.utc.addSecs(1); });
    row("another time in the past",
        [](LinkContent &, LinkContent &d, QDateTime &now) { d.expiry.utc = now.addSecs(-60); },
        {u"expiry_date: time_in_past"_s});
    row("past when made, another now",
        [](LinkContent &made, LinkContent &d, QDateTime &now) {
            now = made.scheduled.utc.addSecs(60);
            d.scheduled.utc = now.addSecs(-1);
        },
        {u"scheduled_date: time_in_past"_s});
    row("reminder has gone out",
        [](LinkContent &made, LinkContent &d, QDateTime &now) {
            made.scheduled = d.scheduled = {};
            now = made.expiry.utc.addSecs(-600);
        });
    row("reminder that cannot go out",
        [](LinkContent &made, LinkContent &d, QDateTime &now) {
            made.scheduled = d.scheduled = {};
            now = made.expiry.utc.addSecs(-600);
            d.reminderTime = u"2"_s;
        },
        {u"reminder_time: reminder_outside"_s});
    row("order number with a space",
        [](LinkContent &made, LinkContent &d, QDateTime &) {
            made.merchantOrderId = d.merchantOrderId = u"ORD 1"_s;
        });
    row("currency that a method does not serve",
        [](LinkContent &, LinkContent &d, QDateTime &) { d.currency = u"VND"_s; },
        {u"chosen_payment_methods[0]: method_currency (Credit Cards|VND)"_s,
         u"chosen_payment_methods[1]: method_currency (QR Code|VND)"_s});
}

void TestEditable::checks()
{
    using Change = std::function<void(LinkContent &made, LinkContent &edited, QDateTime &now)>;
    QFETCH(Change, change);
    LinkContent made = goodDraft(), edited = made;
    QDateTime now = seedNow();
    change(made, edited, now);
    const FixedClock clock(now);
    CheckContext context{clock, Catalogue::bundled()};
    const auto always = [](const QString &) { return std::optional(EarlierUse()); };
    context.used = {always, always}; // as used by this link itself
    QTEST(told(checkEdit(made, edited, context)), "expected");
}

QTEST_GUILESS_MAIN(TestEditable)
#include "tst_editable.moc"
