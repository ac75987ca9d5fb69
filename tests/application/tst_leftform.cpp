// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests that a form which was left comes back as it was typed, also when it is not a valid request yet.
#include "application/links/leftform.h"
#include "portone/requestjson.h"
#include "support/seeddraft.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestLeftForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void comesBack_data();
    void comesBack();
    void theRequestStaysOne();
    void faultsOfTimesHaveNames();
    void titles_data();
    void titles();
};

using Change = void (*)(LeftForm &);

void TestLeftForm::comesBack_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("the whole example", [](LeftForm &f) { f.draft = seedDraft(); });
    row("no number", [](LeftForm &f) { f.draft.amount = u"12x"_s; });
    row("zeros that a number has not", [](LeftForm &f) { f.draft.amount = u"0012.500"_s; });
    row("half a number", [](LeftForm &f) { f.draft.amount = u"12."_s; });
    row("spaces", [](LeftForm &f) { f.draft.description = u"  a \u0301 "_s; });
    row("no source", [](LeftForm &f) { f.draft.source.clear(); });
    row("a time that is none", [](LeftForm &f) { f.draft.expiry = Moment::fromIso(u"Friday"_s); });
    row("a time that the clocks skip", [](LeftForm &f) {
        f.draft.expiry = Moment{{}, Moment::Fault::Nonexistent, u"2027-03-28T02:30:00"_s};
    });
    row("a time that comes twice", [](LeftForm &f) {
        f.draft.scheduled = Moment{{}, Moment::Fault::Ambiguous, u"2027-10-31T02:30:00"_s};
    });
    row("empty rows between others", [](LeftForm &f) {
        f.draft.items = {{}, {{}, u"Coffee"_s, u"6x"_s, u"01"_s, {}, u"{ \"a\":1 }"_s}, {}};
        f.draft.notes = {{}, {u"k"_s, {}}};
        f.draft.webhooks = {u""_s, u"https"_s};
    });
    row("half of an object", [](LeftForm &f) {
        f.draft.items = {{{}, {}, {}, {}, {}, u"{\"a\":"_s}};
    });
    row("the cursor", [](LeftForm &f) {
        f.place = {u"order_details[2]"_s, u"1"_s, u"6,"_s, 2};
    });
    row("an empty editor", [](LeftForm &f) { f.place = {u"amount"_s, {}, u""_s, 0}; });
    row("no editor", [](LeftForm &f) { f.place = {u"notify_by_email"_s, {}, {}, 0}; });
}

void TestLeftForm::comesBack()
{
    QFETCH(Change, change);
    const portone::JsonRequestFormat format;
    LeftForm form;
    change(form);
    const LeftForm back = leftForm(savedFrom(form, format), format);
    QCOMPARE(QString::fromUtf8(format.write(back.draft)), QString::fromUtf8(format.write(form.draft)));
    QVERIFY(back.draft == form.draft);
    QVERIFY(back.place == form.place);
}

void TestLeftForm::theRequestStaysOne()
{
    const portone::JsonRequestFormat format;
    LeftForm form{seedDraft(), {u"amount"_s, {}, {}, 0}};
    QCOMPARE(savedFrom(form, format).request, format.write(form.draft));
    form.draft.amount = u"1.0"_s;
    QJsonObject json = QJsonDocument::fromJson(savedFrom(form, format).request).object();
    json.remove(u"linktill_form"_s);
    QCOMPARE(json, QJsonDocument::fromJson(format.write(form.draft)).object());
}

/// Faults are stored by name because the numbers of enumerators can change.
void TestLeftForm::faultsOfTimesHaveNames()
{
    LeftForm form;
    form.draft.expiry = Moment{{}, Moment::Fault::Nonexistent, u"2027-03-28T02:30:00"_s};
    const QByteArray request = savedFrom(form, portone::JsonRequestFormat()).request;
    QVERIFY2(request.contains("\"fault\": \"nonexistent\""), request);
}

void TestLeftForm::titles_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, Change change, const QString &title) {
        QTest::newRow(name) << change << title;
    };
    row("number alone", [](LeftForm &) {}, u"Order A-1"_s);
    row("all", [](LeftForm &f) {
        f.draft.customer = {u"Anong"_s, u"anong@shop.example"_s, {}};
        f.draft.amount = u"2500"_s;
        f.draft.description = u"Green\n tea"_s;
    }, u"Anong · ฿2,500.00 · Green tea"_s);
    row("an e-mail", [](LeftForm &f) { f.draft.customer.email = u"a@b.example"_s; },
        u"a@b.example"_s);
    row("no amount yet", [](LeftForm &f) { f.draft.amount = u"12x"_s; }, u"12x THB"_s);
    row("an item", [](LeftForm &f) { f.draft.items = {{}, {{}, u"Coffee"_s, {}, {}, {}, {}}}; },
        u"Coffee"_s);
    row("long", [](LeftForm &f) { f.draft.description = QString(500, u'x'); },
        QString(119, u'x') + u'…');
}

void TestLeftForm::titles()
{
    QFETCH(Change, change);
    LeftForm form;
    form.draft.currency = u"THB"_s;
    form.draft.merchantOrderId = u"A-1"_s;
    change(form);
    QTEST(draftTitle(form.draft), "title");
}

QTEST_GUILESS_MAIN(TestLeftForm)
#include "tst_leftform.moc"
