// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the window of an installation without one of its modules (for the ledger see tst_windowledger):
// the real code of the program looks for the module and finds none. A sentence says so, nothing is
// written down, and what does not need the module works.
#include "application/links/appsession.h"
#include "application/ports/customerrepository.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "application/ports/productrepository.h"
#include "core/module.h"
#include "gui/links/linkspage.h"
#include "programs/keychain.h"
#include "programs/practiceshop.h"
#include "programs/spreadsheet.h"
#include "programs/vaultedgateway.h"
#include "support/windowfixture.h"

#include <QDialog>
#include <QLabel>

namespace linktill {

using namespace Qt::StringLiterals;

/// Replaces the function in core: it finds no module at all.
Result<QFunctionPointer, MissingModule> moduleFunction(const char *module, const char *)
{
    return Failure{MissingModule{QLatin1String(module), u"no file"_s}};
}

class TestWindowParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutTheShop();
    void withoutTheKeychain();
    void withoutTheSheet_data();
    void withoutTheSheet();
    void withoutPhones();

private:
    static QString sentenceOf(const char *module)
    {
        return u"The part %1 of Linktill is missing. Install Linktill again."_s.arg(
            QLatin1String(module));
    }
    static QString label(WindowFixture &w, const char *name) { return w.find<QLabel>(name)->text(); }
    static bool isShown(WindowFixture &w, const char *name)
    {
        const auto *widget = w.window().findChild<QWidget *>(QString::fromLatin1(name));
        return widget && widget->isVisible();
    }
    static void typeAndCreate(WindowFixture &w)
    {
        w.enter("amount", "120");
        w.enter("description", "Two coffees");
        w.pressCreate();
    }
    /// Checks that nothing was sent and that nothing stays on its way for ever.
    static void isNotWrittenDown(WindowFixture &w, const char *module)
    {
        QTRY_VERIFY(isShown(w, "FailurePanel"));
        QVERIFY2(label(w, "failureText").startsWith(sentenceOf(module).section(u". "_s, 0, 0)),
                 qPrintable(label(w, "failureText")));
        QCOMPARE(w.draft().amount, u"120"_s);
        QCOMPARE(w.ledger().links().page({})->links.size(), 0);
    }
    /// Checks that all pages can be looked at and that nothing the window does by itself ends the
    /// program.
    static void restWorks(WindowFixture &w)
    {
        QTRY_VERIFY(w.window().isActiveWindow());
        w.window().lookForChanges();
        w.window().session().recover();
        w.window().session().watchStatuses();
        w.key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(isShown(w, "LinksPage"));
        w.window().showCustomers();
        QTRY_VERIFY(isShown(w, "CustomersPage"));
        w.window().showNewLink();
        QTRY_VERIFY(w.page().isVisible());
    }

    FixedClock m_clock{seedNow()};
};

void TestWindowParts::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    gui::Theme::apply(*qApp, gui::Appearance::Light);
}

void TestWindowParts::withoutTheShop()
{
    PracticeShop shop(m_clock);
    WindowFixture w(shop, m_clock);
    w.writeDown();
    w.reopen();
    typeAndCreate(w);
    isNotWrittenDown(w, modules::shop);
    restWorks(w);
    QCOMPARE(w.draft().amount, u"120"_s);
}

void TestWindowParts::withoutTheKeychain()
{
    Account account;
    account.id = u"a-1"_s;
    account.name = u"Tea house"_s;
    account.key = u"teakey"_s;
    Keychain keychain;
    VaultedGateway gateway(account, keychain, m_clock);
    WindowFixture w(gateway, m_clock);
    w.writeDown();
    w.reopen();
    typeAndCreate(w);
    isNotWrittenDown(w, modules::keychain);
    restWorks(w);
}

void TestWindowParts::withoutTheSheet_data()
{
    QTest::addColumn<bool>("isGoods");
    QTest::newRow("customers") << false;
    QTest::newRow("goods") << true;
}

void TestWindowParts::withoutTheSheet()
{
    QFETCH(bool, isGoods);
    HeldGateway gateway;
    WindowFixture w(gateway, m_clock);
    w.tableReaders = [] { return tableReaders(); };
    w.writeDown();
    w.reopen();
    w.dialogs.answer = w.folder.filePath(u"none.csv"_s);
    if (isGoods) {
        w.window().showGoods();
        QTRY_VERIFY(isShown(w, "importGoodsButton"));
        w.find<QAbstractButton>("importGoodsButton")->click();
        w.window().activateWindow(); // a window manager does this
    } else {
        w.window().showCustomers();
        QTRY_VERIFY(isShown(w, "importCustomersButton"));
        w.click(w.find("importCustomersButton"));
    }
    QTRY_VERIFY(isShown(w, "openFileButton"));
    w.click(w.find("openFileButton"));
    QTRY_COMPARE(label(w, "importNoticeLabel"), sentenceOf(modules::sheet));
    QCOMPARE(w.ledger().products().page(u"practice"_s, {}, 9)->products.size(), 0);
    QCOMPARE(w.ledger().customers().page(u"practice"_s, {}, 9)->customers.size(), 0);
    restWorks(w);
    typeAndCreate(w);
    QTRY_COMPARE(gateway.drafts.size(), 1);
}

/// A number that cannot be checked is not sent; without a number the link is made.
void TestWindowParts::withoutPhones()
{
    HeldGateway gateway;
    WindowFixture w(gateway, m_clock);
    w.writeDown();
    w.reopen();
    w.enter("customer_details.phone_number", "081 234 5678");
    QTRY_COMPARE(w.noteOf("customer_details.phone_number"),
                 u"“081 234 5678” could not be checked. "_s + sentenceOf(modules::phones));
    typeAndCreate(w);
    restWorks(w);
    QCOMPARE(gateway.drafts.size(), 0);
    QCOMPARE(w.ledger().links().page({})->links.size(), 0);
    w.type(w.editor("customer_details.phone_number"), "");
    w.key(Qt::Key_Delete);
    w.key(Qt::Key_Tab);
    QTRY_COMPARE(w.noteOf("customer_details.phone_number"), QString());
    w.pressCreate();
    QTRY_COMPARE(gateway.drafts.size(), 1);
}

} // namespace linktill

QTEST_MAIN(linktill::TestWindowParts)
#include "tst_windowparts.moc"
