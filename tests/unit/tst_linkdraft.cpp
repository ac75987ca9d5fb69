// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/draftfields.h"
#include "core/linkdraft.h"
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
};

void TestLinkDraft::seedStays()
{
    QCOMPARE(tidied(seedDraft()), seedDraft());
    QCOMPARE(normalised(seedDraft()), seedDraft());
}

void TestLinkDraft::texts()
{
    LinkDraft draft;
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
    LinkDraft draft;
    draft.countryCode = u"TH"_s;
    draft.customer.phone = u"081 234 5678"_s;
    draft.billing.phone = u"0912345678"_s;
    draft.billing.address.countryCode = u"VN"_s;
    draft.shipping.phone = u"nobody"_s;
    draft = normalised(draft);
    QCOMPARE(draft.customer.phone, u"+66812345678"_s);
    QCOMPARE(draft.billing.phone, u"+84912345678"_s);
    QCOMPARE(draft.shipping.phone, u"nobody"_s); // for the checks to name
}

void TestLinkDraft::rows()
{
    LinkDraft draft;
    draft.items = {{}, {u"1"_s, {}, {}, {}, {}, {}}};
    draft.notes = {{u" "_s, u""_s}, {u""_s, u"v"_s}, {}};
    draft.methods = {{}, {u"A"_s, {}}};
    draft.webhooks = {u""_s, u"https://a.example"_s, u"  "_s};
    const LinkDraft kept = tidied(draft);
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
    LinkDraft draft = seedDraft();
    draft.items = {{}, {}};
    draft.webhooks = {{}, {}};
    QSet<QString> paths;
    int count = 0;
    const auto add = [&](const QString &path) {
        paths << path;
        ++count;
    };
    visitScalars(draft, [&](const QString &path, QString &, FieldKind) { add(path); });
    visitLists(draft, [&](const QString &path, QString &, FieldKind) { add(path); });
    visitFlags(draft, [&](const QString &path, bool &) { add(path); });
    visitMoments(draft, [&](const QString &path, Moment &) { add(path); });
    QCOMPARE(paths.size(), count);
}

QTEST_GUILESS_MAIN(TestLinkDraft)
#include "tst_linkdraft.moc"
