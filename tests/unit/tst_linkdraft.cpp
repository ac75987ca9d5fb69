// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/draftfields.h"
#include "core/linkcontent.h"
#include "core/placeholders.h"
#include "support/seeddraft.h"

#include <QSet>
#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestLinkDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seedStays();
    void texts();
    void phones();
    void rows();
    void fieldsAreDistinct();
    void placeholders_data();
    void placeholders();
    void placeholdersOnlyInTexts();
};

void TestLinkDraft::seedStays()
{
    QCOMPARE(tidied(seedDraft()), seedDraft());
    QCOMPARE(normalised(seedDraft()), seedDraft());
}

void TestLinkDraft::texts()
{
    LinkContent draft;
    draft.customer.name = u" Cafe\u0301 \n"_s;
    draft.userFields[4] = u"\u00a0x "_s;
    draft.notes = {{u" k "_s, u" v"_s}};
    draft.webhooks = {u" https://a.example/ "_s};
    draft = normalised(draft);
    QCOMPARE(draft.customer.name, u"Caf\u00e9"_s);
    QCOMPARE(draft.userFields[4], u"x"_s);
    QCOMPARE(draft.notes.front(), (Note{u"k"_s, u"v"_s}));
    QCOMPARE(draft.webhooks.front(), u"https://a.example/"_s);
}

void TestLinkDraft::phones()
{
    LinkContent draft;
    draft.countryCode = u"TH"_s;
    draft.customer.phone = u"081 234 5678"_s;
    draft.billing.phone = u"0912345678"_s;
    draft.billing.address.countryCode = u"VN"_s;
    draft.shipping.phone = u"nobody"_s;
    draft = normalised(draft);
    QCOMPARE(draft.customer.phone, u"+66812345678"_s);
    QCOMPARE(draft.billing.phone, u"+84912345678"_s);
    QCOMPARE(draft.shipping.phone, u"nobody"_s); // the checks report it
}

void TestLinkDraft::rows()
{
    LinkContent draft;
    draft.items = {{}, {u"1"_s, {}, {}, {}, {}, {}}};
    draft.notes = {{u" "_s, u""_s}, {u""_s, u"v"_s}, {}};
    draft.methods = {{}, {u"A"_s, {}}};
    draft.webhooks = {u""_s, u"https://a.example"_s, u"  "_s};
    const LinkContent kept = tidied(draft);
    QCOMPARE(kept.notes.size(), 3);
    QCOMPARE(kept.webhooks.size(), 3);
    draft = normalised(draft);
    QCOMPARE(draft.items.size(), 1);
    QCOMPARE(draft.notes, (QList<Note>{{u""_s, u"v"_s}}));
    QCOMPARE(draft.methods.size(), 1);
    QCOMPARE(draft.webhooks, QStringList{u"https://a.example"_s});
}

void TestLinkDraft::fieldsAreDistinct()
{
    LinkContent draft = seedDraft();
    draft.items = {{}, {}};
    draft.webhooks = {{}, {}};
    QSet<QString> paths;
    int count = 0;
    const auto add = [&](const QString &path) {
        paths << path;
        ++count;
    };
    visitScalars(draft, [&](const QString &path, const auto &, FieldKind) { add(path); });
    visitLists(draft, [&](const QString &path, const auto &, FieldKind) { add(path); });
    visitFlags(draft, [&](const QString &path, bool &) { add(path); });
    visitMoments(draft, [&](const QString &path, Moment &) { add(path); });
    QCOMPARE(paths.size(), count);
}

void TestLinkDraft::placeholders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const QString &text, const QString &result) {
        QTest::newRow(name) << text << result;
    };
    row("customer", u"Fees of {customer}"_s, u"Fees of Nguyễn \"Bé\" An"_s);
    row("order", u"{order}/{order}"_s, u"A 1&2/A 1&2"_s);
    row("date", u"on {date}."_s, u"on 2024-07-20."_s);
    row("amount", u"{amount} due"_s, u"฿1,250.50 due"_s);
    row("in capitals", u"{Order}"_s, u"A 1&2"_s);
    row("none", u"{invoice} {} { order } {order"_s, u"{invoice} {} { order } {order"_s);
    row("beside one that is none", u"{x}{order}{y}"_s, u"{x}A 1&2{y}"_s);
    row("what is filled in is not looked at again", u"{customer}"_s, u"Nguyễn \"Bé\" An"_s);
}

void TestLinkDraft::placeholders()
{
    QFETCH(QString, text);
    QFETCH(QString, result);
    LinkContent draft;
    draft.amount = u"1250.5"_s;
    draft.currency = u"THB"_s;
    draft.merchantOrderId = u"A 1&2"_s;
    draft.customer.name = u"Nguyễn \"Bé\" An"_s;
    draft.description = text;
    draft.items.append(LineItem());
    draft.items[0].name = text;
    draft.notes.append({u"k"_s, text});
    const LinkContent sent = filled(draft, QDate(2024, 7, 20));
    QCOMPARE(sent.description, result);
    QCOMPARE(sent.items[0].name, result);
    QCOMPARE(sent.notes[0].value, result);
    QCOMPARE(draft.description, text);
    draft.customer.name = text; // the name itself is not a text that is filled in
    QCOMPARE(filled(draft, QDate(2024, 7, 20)).customer.name, text);
}

void TestLinkDraft::placeholdersOnlyInTexts()
{
    LinkContent draft;
    draft.merchantOrderId = u"A 1&2"_s;
    draft.customer.email = u"an@shop.example"_s; // there is no name
    draft.successUrl = u"https://shop.example/{order}?by={customer}"_s;
    draft.items.append(LineItem());
    draft.items[0].additionalDetails = u"{\"order\": \"no. {order}\", \"a\": {\"b\": 1}}"_s;
    draft.webhooks = {u"https://shop.example/{order}"_s};
    const LinkContent sent = filled(draft, QDate(2024, 7, 20));
    QCOMPARE(sent.successUrl, u"https://shop.example/A%201%262?by=an%40shop.example"_s);
    QCOMPARE(sent.items[0].additionalDetails,
             u"{\"order\": \"no. A 1&2\", \"a\": {\"b\": 1}}"_s);
    QCOMPARE(sent.webhooks.constFirst(), u"https://shop.example/A%201%262"_s);
    draft.merchantOrderId = u"\"quoted\""_s;
    QCOMPARE(filled(draft, QDate(2024, 7, 20)).items[0].additionalDetails,
             u"{\"order\": \"no. \\\"quoted\\\"\", \"a\": {\"b\": 1}}"_s);
}

QTEST_GUILESS_MAIN(TestLinkDraft)
#include "tst_linkdraft.moc"
