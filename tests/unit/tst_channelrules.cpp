// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "checkrows.h"
#include "core/demands.h"
#include "core/draftfields.h"

#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

/// Tests every rule of every channel in the catalogue, with each of its fields empty in turn.
class TestChannelRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void asksForNothingMore_data();
    void asksForNothingMore();
};

static void addRow(const Channel &channel, int index, const QString &field)
{
    QTest::addRow("%s %d %s", qPrintable(channel.key), index, qPrintable(field))
        << channel.key << index << field;
}

void TestChannelRules::rules_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<int>("rule");
    QTest::addColumn<QString>("field");
    for (const Channel &channel : Catalogue::bundled().channels()) {
        for (int i = 0; i < channel.rules.size(); ++i) {
            for (const QString &field : channel.rules[i].fields)
                addRow(channel, i, field);
            if (!channel.rules[i].anyOf.isEmpty())
                addRow(channel, i, channel.rules[i].anyOf.front());
        }
    }
}

/// Returns a draft with one method of the channel, in which every field is filled that any channel requires.
static LinkContent fullDraft(const Channel &channel, const ChannelRule &rule)
{
    LinkContent draft = goodDraft();
    draft.billing.surname = draft.shipping.surname = u"Name"_s;
    draft.shipping.address.countryName = u"Thailand"_s;
    draft.items = {{u"1"_s, u"Tea"_s, u"2500"_s, u"1"_s, {}, {}}};
    if (!rule.countries.isEmpty())
        draft.countryCode = rule.countries.front();
    const ChannelMethod *method = &channel.methods.front();
    const QString wanted = rule.methods.value(0).section(u'*', 0, 0);
    for (const ChannelMethod &other : channel.methods) {
        if (other.key.startsWith(wanted))
            method = &other;
    }
    if (!method->currencies.isEmpty())
        draft.currency = method->currencies.front();
    draft.methods = {{channel.key, method->key}};
    return draft;
}

static void clear(LinkContent &draft, const QString &field)
{
    if (field == u"order_details"_s)
        draft.items.clear();
    visitScalars(draft, [&field](const QString &path, auto &text, FieldKind) {
        if (path == field || path.startsWith(field + u'.'))
            text.clear();
    });
}

static QStringList needs(const LinkContent &draft)
{
    QStringList fields;
    for (const Issue &issue : check({draft})) {
        if (issue.code == IssueCode::MethodNeeds)
            fields << issue.field;
    }
    return fields;
}

/// Returns the demand for a field; empty when no method requires it.
static Demand demandOf(const LinkContent &draft, const QString &field)
{
    for (const Demand &demand : demands(draft, Catalogue::bundled())) {
        if (demand.field == field)
            return demand;
    }
    return {};
}

void TestChannelRules::rules()
{
    QFETCH(QString, channel);
    QFETCH(int, rule);
    QFETCH(QString, field);
    const Channel &asking = *Catalogue::bundled().channel(channel);
    const ChannelRule &asked = asking.rules[rule];
    LinkContent draft = fullDraft(asking, asked);
    QCOMPARE(needs(draft), QStringList());
    const Demand demand = demandOf(draft, field); // is marked even when it is filled in
    QCOMPARE(demand.field, field);
    QCOMPARE(demand.others, asked.fields.contains(field) ? QStringList() : asked.anyOf.mid(1));
    QCOMPARE(demand.by.value(0).channel, asking.name);
    const LinkContent full = draft;
    clear(draft, field);
    for (const QString &other : asked.anyOf)
        clear(draft, other);
    QVERIFY2(needs(draft).contains(field), qPrintable(needs(draft).join(u' ')));
    QCOMPARE(demandOf(draft, field), demand);
    for (const QString &other : asked.anyOf) { // any one of these fields is enough
        LinkContent one = full;
        for (const QString &emptied : asked.anyOf) {
            if (emptied != other)
                clear(one, emptied);
        }
        QVERIFY(!needs(one).contains(field));
    }
    if (!asked.countries.isEmpty()) { // in other countries the rule does not hold
        draft.countryCode = u"SG"_s;
        QCOMPARE(needs(draft), QStringList());
        QCOMPARE(demandOf(draft, field), Demand());
    }
}

void TestChannelRules::asksForNothingMore_data()
{
    QTest::addColumn<QString>("channel");
    for (const Channel &channel : Catalogue::bundled().channels())
        QTest::addRow("%s", qPrintable(channel.key)) << channel.key;
}

/// For every method of every channel, the fields marked as required are those that the checks miss
/// when empty.
void TestChannelRules::asksForNothingMore()
{
    QFETCH(QString, channel);
    const Channel &asking = *Catalogue::bundled().channel(channel);
    for (const ChannelMethod &method : asking.methods) {
        for (const QString &country : method.countries.isEmpty() ? QStringList{u"TH"_s} : method.countries) {
            LinkContent draft;
            draft.countryCode = country;
            draft.methods = {{channel, method.key}};
            QStringList marked;
            for (const Demand &demand : demands(draft, Catalogue::bundled()))
                marked << demand.field;
            QStringList missed = needs(draft);
            std::sort(marked.begin(), marked.end());
            std::sort(missed.begin(), missed.end());
            QVERIFY2(marked == missed, qPrintable(method.key + u' ' + marked.join(u' ')));
        }
    }
}

QTEST_GUILESS_MAIN(TestChannelRules)
#include "tst_channelrules.moc"
