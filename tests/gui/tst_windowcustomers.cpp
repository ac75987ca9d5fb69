// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Customers in the window: found while typing, filled in by Return, their links beside the form, and
// the page on which they are kept.
#include "desk/customers.h"
#include "gui/widgets/suggestions.h"
#include "support/windowfixture.h"

#include <QLineEdit>
#include <QListWidget>

using namespace linktill;
using namespace Qt::StringLiterals;

namespace {

KnownCustomer someone(const QString &name, const QString &email = {}, const QString &phone = {})
{
    KnownCustomer customer;
    customer.accountId = u"practice"_s;
    customer.contact = {name, email, phone};
    return customer;
}

KnownCustomer linh()
{
    KnownCustomer customer = someone(u"Phan Thị Linh"_s, u"linh@example.com"_s, u"+84912345678"_s);
    customer.billing.name = u"Linh"_s;
    customer.billing.address.city = u"Hà Nội"_s;
    customer.shipping.name = u"Kho"_s;
    return customer;
}

class TestWindowCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneReturnFillsEverything();
    void everyFieldFinds_data();
    void everyFieldFinds();
    void keysOfTheListAreOnlyItsOwn();
    void fillingIsUndone();
    void linkIsLearnedFrom();
    void accountThatRemembersNobody();
    void recentLinksStandBeside();

private:
    static gui::SuggestionList *list(WindowFixture &f)
    {
        return f.window().findChild<gui::SuggestionList *>();
    }
    static bool isOffered(WindowFixture &f)
    {
        return list(f) && list(f)->isVisible() && list(f)->count() > 0;
    }
    static QString text(WindowFixture &f, const char *name)
    {
        return f.find<QLineEdit>(name)->text();
    }

    const FixedClock m_clock{seedNow()};
    PracticePair m_practice{m_clock};
};

void TestWindowCustomers::oneReturnFillsEverything()
{
    WindowFixture f(m_practice.client, m_clock);
    QVERIFY(f.ledger().customers().add({linh(), someone(u"Mai"_s, u"mai@example.com"_s)}));
    f.type(f.find("customerNameEdit"), "linh");
    QTRY_VERIFY(isOffered(f));
    QCOMPARE(list(f)->item(0)->text(),
             u"Phan Thị Linh — linh@example.com · +84 91 234 56 78"_s);
    f.key(Qt::Key_Return);
    QVERIFY(!isOffered(f));
    QCOMPARE(f.draft().customer, linh().contact);
    QCOMPARE(f.draft().billing, linh().billing);
    QCOMPARE(f.draft().shipping, linh().shipping);
    QCOMPARE(text(f, "customerNameEdit"), u"Phan Thị Linh"_s);
    QVERIFY(f.find("customerNameEdit")->hasFocus());
}

void TestWindowCustomers::everyFieldFinds_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("typed");
    QTest::newRow("name") << QByteArray("customerNameEdit") << QByteArray("thi");
    QTest::newRow("e-mail") << QByteArray("customerEmailEdit") << QByteArray("linh@");
    QTest::newRow("phone") << QByteArray("customerPhoneEdit") << QByteArray("091234");
}

void TestWindowCustomers::everyFieldFinds()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, typed);
    WindowFixture f(m_practice.client, m_clock);
    QVERIFY(f.ledger().customers().add({linh()}));
    f.type(f.find(field.constData()), typed.constData());
    QTRY_VERIFY(isOffered(f));
    f.key(Qt::Key_Return);
    QCOMPARE(f.draft().customer, linh().contact);
}

void TestWindowCustomers::keysOfTheListAreOnlyItsOwn()
{
    WindowFixture f(m_practice.client, m_clock);
    QVERIFY(f.ledger().customers().add(
        {someone(u"Anna One"_s, u"one@example.com"_s), someone(u"Anna Two"_s, u"two@example.com"_s)}));
    f.type(f.find("customerNameEdit"), "anna");
    QTRY_VERIFY(isOffered(f));
    QCOMPARE(list(f)->count(), 2);
    f.key(Qt::Key_Left); // of the field
    QVERIFY(isOffered(f));
    f.key(Qt::Key_Escape);
    QVERIFY(!isOffered(f));
    QCOMPARE(text(f, "customerNameEdit"), u"anna"_s);
    f.key(Qt::Key_End);
    f.keys(" ");
    QTRY_VERIFY(isOffered(f));
    const QString second = list(f)->item(1)->text();
    f.key(Qt::Key_Down);
    QCOMPARE(list(f)->currentRow(), 1);
    f.key(Qt::Key_Return);
    QVERIFY(second.startsWith(f.draft().customer.name));
    // Tab leaves what was typed and goes on.
    f.type(f.find("customerNameEdit"), "anna");
    QTRY_VERIFY(isOffered(f));
    f.key(Qt::Key_Tab);
    QVERIFY(!isOffered(f));
    QVERIFY(f.find("customerEmailEdit")->hasFocus());
    QCOMPARE(text(f, "customerNameEdit"), u"anna"_s);
    // What is found by nothing offers nothing.
    f.type(f.find("customerNameEdit"), "anna");
    QTRY_VERIFY(isOffered(f));
    f.keys("xyz");
    QTRY_VERIFY(!isOffered(f));
}

void TestWindowCustomers::fillingIsUndone()
{
    WindowFixture f(m_practice.client, m_clock);
    QVERIFY(f.ledger().customers().add({linh()}));
    f.enter("customer_details.email_address", "typed@example.com");
    f.type(f.find("customerNameEdit"), "linh");
    QTRY_VERIFY(isOffered(f));
    f.key(Qt::Key_Return);
    QCOMPARE(f.draft().customer.email, u"linh@example.com"_s);
    f.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.draft().customer.email, u"typed@example.com"_s);
    QCOMPARE(f.draft().customer.name, u"linh"_s);
    QCOMPARE(f.draft().billing, Party());
}

void TestWindowCustomers::linkIsLearnedFrom()
{
    WindowFixture f(m_practice.client, m_clock);
    f.writeDown();
    f.reopen();
    f.enter("amount", "250");
    f.find<QLineEdit>("customerNameEdit");
    f.enter("customer_details.name", "Somsri Dee");
    f.enter("customer_details.email_address", "somsri@example.com");
    f.pressCreate();
    QTRY_VERIFY(!f.ledger().customers().page(u"practice"_s, {}, 5)->customers.isEmpty());
    const auto page = f.ledger().customers().page(u"practice"_s, {}, 5);
    QCOMPARE(page->customers.constFirst().contact.name, u"Somsri Dee"_s);
    QCOMPARE(page->customers.constFirst().used, 1);
}

void TestWindowCustomers::accountThatRemembersNobody()
{
    QTemporaryDir folder;
    ledger::SqlLedger ledger({folder.path(), u"somchai"_s, &m_clock});
    const portone::JsonRequestFormat format;
    const Journal journal{[&ledger]() -> Ledger & { return ledger; }, format};
    Account account;
    account.id = u"a-1"_s;
    for (const bool remembers : {false, true}) {
        account.remembersCustomers = remembers;
        LinkDesk desk(m_practice.client, Catalogue::bundled(), m_clock, account, &journal);
        LinkDraft draft = seedDraft();
        draft.merchantOrderId = desk.freshOrderId();
        draft.customLinkRef.clear();
        auto *job = desk.create(draft);
        bool isCreated = false;
        QObject::connect(job, &GatewayJob::finished, this, [&isCreated, job] {
            isCreated = std::holds_alternative<CreatedLink>(job->outcome());
        });
        job->start();
        QTRY_VERIFY(isCreated);
        QCOMPARE(ledger.customers().page(u"a-1"_s, {}, 5)->customers.size(), remembers ? 1 : 0);
    }
}

void TestWindowCustomers::recentLinksStandBeside()
{
    WindowFixture f(m_practice.client, m_clock);
    QVERIFY(f.ledger().customers().add({linh()}));
    for (int i = 0; i < 6; ++i) {
        Sending sending;
        sending.accountId = u"practice"_s;
        sending.draft = seedDraft();
        sending.draft.merchantOrderId = u"LT-%1"_s.arg(i);
        sending.draft.customLinkRef.clear();
        sending.draft.customer = linh().contact;
        sending.request = "{}";
        const auto id = f.ledger().begin(sending);
        QVERIFY(id);
        QVERIFY(f.ledger().settle(*id, CreatedLink{u"https://x.example/%1"_s.arg(i), u"R%1"_s.arg(i), {}}));
    }
    QVERIFY(!f.window().findChild<QListWidget *>(u"recentLinksList"_s));
    f.type(f.find("customerNameEdit"), "linh");
    QTRY_VERIFY(isOffered(f));
    f.key(Qt::Key_Return);
    QTRY_VERIFY(f.window().findChild<QListWidget *>(u"recentLinksList"_s));
    auto *recent = f.find<QListWidget>("recentLinksList");
    QTRY_COMPARE(recent->count(), 5);
    QTRY_VERIFY(recent->isVisible());
    const QString order = recent->item(2)->toolTip();
    recent->setFocus();
    recent->setCurrentRow(2);
    f.key(Qt::Key_Return);
    QTRY_VERIFY(f.window().findChild<QWidget *>(u"LinksPage"_s)->isVisible());
    QCOMPARE(f.find<QLineEdit>("searchEdit")->text(), order);
}

} // namespace

QTEST_MAIN(TestWindowCustomers)
#include "tst_windowcustomers.moc"
