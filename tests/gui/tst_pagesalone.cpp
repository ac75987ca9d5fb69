// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests pages without a window around them: each is given what it needs, and nothing else exists. The
// test is fast enough to be the first place where a page is tested.
#include "application/accounts/accountbook.h"
#include "application/links/calllimits.h"
#include "application/links/linkevents.h"
#include "application/ports/customerrepository.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "core/clock.h"
#include "gui/customers/customersmodel.h"
#include "gui/customers/customerspage.h"
#include "gui/links/linksmodel.h"
#include "gui/links/linkspage.h"
#include "gui/links/liveday.h"
#include "gui/widgets/filedialogs.h"
#include "ledger/ledgerfixture.h"
#include "portone/requestjson.h"
#include "support/fakeserviceprovider.h"
#include "support/heldgateway.h"
#include "support/memory/memoryledger.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

namespace linktill {

using namespace Qt::StringLiterals;
using gui::NoticeLevel;

namespace {

/// Holds everything that pages are given.
struct Fakes
{
    Sending sending(const QString &order)
    {
        Sending sending = sendingOf(order);
        sending.accountId = practiceAccount().id;
        sending.environment = Environment::Practice;
        return sending;
    }
    gui::LinksServices links()
    {
        return {*ledger, book, provider, format, questions, limits, liveDay, events, clock};
    }

    TestClock clock;
    std::unique_ptr<Ledger> ledger = std::make_unique<memory::MemoryLedger>(u"somchai"_s, clock);
    QTemporaryDir folder;
    AccountBook book{folder.path()};
    HeldGateway gateway;
    FakeServiceProvider provider{gateway, clock};
    portone::JsonRequestFormat format;
    HeldQuestions questions;
    gui::FileDialogs dialogs; ///< no test here asks for a file
    CallLimits limits;
    gui::LiveDay liveDay;
    LinkEvents events;
};

} // namespace

class TestPagesAlone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksAreListed();
    void aLinkThatIsPaidElsewhereShowsIt();
    void linksAreBusyWhileTheGatewayIsAsked();
    void anotherLikeOneIsWanted();
    void customersAreFound();
    void aCustomerThatIsDeletedComesBack();
    void everyPageHasTheSameFace_data();
    void everyPageHasTheSameFace();
};

void TestPagesAlone::linksAreListed()
{
    Fakes fakes;
    make(*fakes.ledger, fakes.sending(u"1"_s), u"R-1"_s);
    make(*fakes.ledger, fakes.sending(u"2"_s), u"R-2"_s);
    gui::LinksPage page(fakes.links());
    page.show();
    auto *table = page.findChild<QTableView *>(u"linksTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTRY_VERIFY(page.findChild<QLabel *>(u"sumsLabel"_s)->text().startsWith(u"2 link"_s));
}

void TestPagesAlone::aLinkThatIsPaidElsewhereShowsIt()
{
    Fakes fakes;
    const LinkKey key = make(*fakes.ledger, fakes.sending(u"1"_s), u"R-1"_s);
    gui::LinksPage page(fakes.links());
    page.show();
    auto *model = page.findChild<QTableView *>(u"linksTable"_s)->model();
    QTRY_COMPARE(model->rowCount(), 1);
    Link paid = fakes.ledger->links().link(key)->link;
    paid.state = LinkState::Success;
    fakes.events.tellFound(paid);
    QCOMPARE(model->index(0, gui::LinksModel::State).data().toString(), u"Paid"_s);
}

void TestPagesAlone::linksAreBusyWhileTheGatewayIsAsked()
{
    Fakes fakes;
    make(*fakes.ledger, fakes.sending(u"1"_s), u"R-1"_s);
    gui::LinksPage page(fakes.links());
    page.show();
    auto *table = page.findChild<QTableView *>(u"linksTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    page.findChild<QAction *>(u"refreshAction"_s)->trigger();
    QVERIFY(page.isBusy());
    QTRY_COMPARE(fakes.gateway.askedFor, QStringList{u"R-1"_s});
    fakes.gateway.asking->end(LinkStatus{u"R-1"_s, u"1"_s, u"Created"_s, {}, LinkState::Created});
    QTRY_VERIFY(!page.isBusy());
    const auto *label = page.findChild<QLabel *>(u"linksNoticeLabel"_s);
    QCOMPARE(label->property("severity").toString(), QString()); // good news has no severity
    QVERIFY(label->text().contains(u"up to date"_s));
}

void TestPagesAlone::anotherLikeOneIsWanted()
{
    Fakes fakes;
    make(*fakes.ledger, fakes.sending(u"1"_s), u"R-1"_s);
    gui::LinksPage page(fakes.links());
    QSignalSpy wanted(&page, &gui::LinksPage::duplicateWanted);
    page.show();
    auto *table = page.findChild<QTableView *>(u"linksTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    page.findChild<QAction *>(u"duplicateAction"_s)->trigger();
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][1].value<Link>().facts.orderId, u"1"_s);
}

namespace {

KnownCustomer customerNamed(const QString &name)
{
    KnownCustomer customer;
    customer.accountId = practiceAccount().id;
    customer.contact.name = name;
    return customer;
}

} // namespace

void TestPagesAlone::customersAreFound()
{
    Fakes fakes;
    QVERIFY(bool(fakes.ledger->customers().save(customerNamed(u"Somchai"_s))));
    QVERIFY(bool(fakes.ledger->customers().save(customerNamed(u"Lan"_s))));
    gui::CustomersPage page({*fakes.ledger, fakes.book, fakes.dialogs});
    page.show();
    auto *table = page.findChild<QTableView *>(u"customersTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    page.search(u"lan"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Lan"_s);
}

void TestPagesAlone::aCustomerThatIsDeletedComesBack()
{
    Fakes fakes;
    QVERIFY(bool(fakes.ledger->customers().save(customerNamed(u"Somchai"_s))));
    gui::CustomersPage page({*fakes.ledger, fakes.book, fakes.dialogs});
    page.show();
    auto *table = page.findChild<QTableView *>(u"customersTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    page.findChild<QPushButton *>(u"removeCustomersButton"_s)->click();
    QTRY_COMPARE(table->model()->rowCount(), 0);
    auto *undo = page.findChild<QPushButton *>(u"undoRemoveButton"_s);
    QTRY_VERIFY(undo->isVisible());
    undo->click();
    QTRY_COMPARE(table->model()->rowCount(), 1);
}

void TestPagesAlone::everyPageHasTheSameFace_data()
{
    QTest::addColumn<bool>("isLinks");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("search");
    QTest::newRow("Links") << true << u"linksNoticeLabel"_s << u"searchEdit"_s;
    QTest::newRow("Customers") << false << u"customersNoticeLabel"_s << u"customerSearchEdit"_s;
}

void TestPagesAlone::everyPageHasTheSameFace()
{
    QFETCH(bool, isLinks);
    QFETCH(QString, label);
    QFETCH(QString, search);
    Fakes fakes;
    std::unique_ptr<gui::Page> page;
    if (isLinks)
        page = std::make_unique<gui::LinksPage>(fakes.links());
    else
        page = std::make_unique<gui::CustomersPage>(
            gui::CustomersServices{*fakes.ledger, fakes.book, fakes.dialogs});
    page->show();
    QVERIFY(!page->isBusy());
    page->notify(NoticeLevel::Problem, u"It was not done."_s);
    const auto *notice = page->findChild<QLabel *>(label);
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->text(), u"It was not done."_s);
    QCOMPARE(notice->property("severity").toString(), u"problem"_s);
    page->notify(NoticeLevel::Info, u"It was done."_s);
    QCOMPARE(notice->property("severity").toString(), QString());
    page->retranslate();
    QCOMPARE(notice->text(), u"It was done."_s); // what was said stays
    page->find();
    QCOMPARE(page->focusWidget(), page->findChild<QLineEdit *>(search));
}

} // namespace linktill

QTEST_MAIN(linktill::TestPagesAlone)
#include "tst_pagesalone.moc"
