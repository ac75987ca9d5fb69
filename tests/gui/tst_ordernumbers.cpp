// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests order numbers by the account's pattern: what the form offers, and what happens when another
// window takes a number.
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "gui/accounts/accountdialog.h"
#include "support/heldgateway.h"
#include "support/windowfixture.h"

#include <QLabel>
#include <QLineEdit>

using namespace linktill;
using namespace Qt::StringLiterals;

class TestOrderNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_w.reset(); }

    void abandonedFormsLeaveNoGap();
    void goesOnAfterEachLink();
    void anotherWindowWasQuicker();
    void aRefusedLinkKeepsItsNumber();
    void aDraftThatComesBackTakesTheNext();
    void theDialogShowsAnExample();

private:
    QString offered() { return m_w->draft().merchantOrderId; }
    void fillIn()
    {
        m_w->enter("amount", "250");
        m_w->enter("description", "Coffee");
        m_w->enter("customer_details.name", "Anong");
    }
    /// Makes a link with the order number, as another program on the same profile would.
    void madeElsewhere(const QString &order)
    {
        ledger::SqlLedger other({m_w->folder.path(), u"anong"_s, &m_clock});
        Sending theirs;
        theirs.accountId = m_w->book().active().id;
        theirs.orderSeries = u"N-{####}"_s;
        theirs.draft.merchantOrderId = order;
        theirs.draft.currency = u"THB"_s;
        theirs.draft.amount = u"5"_s;
        theirs.request = "{}";
        const auto id = other.links().begin(theirs);
        QVERIFY(id);
        QVERIFY(other.links().settle(*id, CreatedLink{u"https://pay.example/?ref=R1"_s, u"R1"_s, {}}));
    }
    void start()
    {
        m_w->close();
        m_w->reopen();
        m_w->session().bringBack();
    }
    QString notice()
    {
        auto *frame = m_w->find("noticeFrame");
        return frame->isVisible() ? m_w->find<QLabel>("noticeLabel")->text() : QString();
    }
    bool shows(const char *name)
    {
        const auto *found = m_w->window().findChild<QWidget *>(QString::fromLatin1(name));
        return found && found->isVisible();
    }

    HeldGateway m_gateway;
    FixedClock m_clock{seedNow()};
    std::unique_ptr<WindowFixture> m_w;
};

void TestOrderNumbers::init()
{
    gui::Theme::apply(*qobject_cast<QApplication *>(qApp), gui::Appearance::Light);
    delete m_gateway.creating;
    m_gateway.drafts.clear();
    m_w = std::make_unique<WindowFixture>(m_gateway, m_clock);
    Account account;
    account.name = u"Coffee shop"_s;
    account.key = u"sjcrvcbVYkFobHlx"_s;
    account.country = u"TH"_s;
    account.currency = u"THB"_s;
    account.merchant.name = account.name;
    account.successUrl = account.failureUrl = account.pendingUrl = u"https://shop.example/done"_s;
    account.orderPattern = u"N-{####}"_s;
    const auto added = m_w->book().add(account);
    QVERIFY(added);
    QVERIFY(m_w->book().use(added->id));
    m_w->writeDown();
    start();
}

void TestOrderNumbers::abandonedFormsLeaveNoGap()
{
    madeElsewhere(u"N-0001"_s);
    m_w->enter("amount", "5");
    QTRY_COMPARE(offered(), u"N-0002"_s);
    for (int form = 0; form < 3; ++form) {
        m_w->enter("amount", "5");
        m_w->key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_w->draft().amount.isEmpty());
        QCOMPARE(offered(), u"N-0002"_s);
    }
    start();
    QTRY_COMPARE(offered(), u"N-0002"_s);
}

void TestOrderNumbers::goesOnAfterEachLink()
{
    for (int i = 1; i <= 3; ++i) {
        fillIn();
        // Each amount differs, because the window asks before it sends the same link again.
        m_w->enter("amount", qPrintable(QString::number(250 + i)));
        m_w->pressCreate();
        QTRY_COMPARE(m_gateway.drafts.size(), i);
        QCOMPARE(m_gateway.drafts.last().merchantOrderId, u"N-000%1"_s.arg(i));
        const QString ref = u"R%1"_s.arg(i);
        m_gateway.creating->end(CreatedLink{u"https://pay.example/?ref="_s + ref, ref, {}});
        QTRY_VERIFY(shows("ResultPanel"));
        QCOMPARE(notice(), QString());
        m_w->key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(m_w->draft().amount.isEmpty());
        QCOMPARE(offered(), u"N-000%1"_s.arg(i + 1));
    }
}

void TestOrderNumbers::anotherWindowWasQuicker()
{
    fillIn();
    QTRY_COMPARE(offered(), u"N-0001"_s);
    madeElsewhere(u"N-0001"_s);
    m_w->pressCreate();
    QTRY_COMPARE(m_gateway.drafts.size(), 1);
    QCOMPARE(m_gateway.drafts.last().merchantOrderId, u"N-0002"_s);
    m_gateway.creating->end(CreatedLink{u"https://pay.example/?ref=R2"_s, u"R2"_s, {}});
    QTRY_VERIFY(shows("ResultPanel"));
    QVERIFY2(notice().contains(u"N-0001"_s) && notice().contains(u"N-0002"_s), qUtf8Printable(notice()));
    QCOMPARE(offered(), u"N-0002"_s);
    QCOMPARE(m_w->ledger().links().find(u"N-0002"_s)->size(), 1);
    m_w->key(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(offered(), u"N-0003"_s);
}

void TestOrderNumbers::aRefusedLinkKeepsItsNumber()
{
    fillIn();
    for (int tries = 1; tries <= 2; ++tries) {
        m_w->pressCreate();
        QTRY_COMPARE(m_gateway.drafts.size(), tries);
        QCOMPARE(m_gateway.drafts.last().merchantOrderId, u"N-0001"_s);
        m_gateway.creating->end(Refused{400, u"40001"_s, {}, u"No"_s, {}});
        QTRY_VERIFY(shows("FailurePanel"));
        m_w->enter("description", "Tea");
        QCOMPARE(offered(), u"N-0001"_s);
    }
    QCOMPARE(m_w->ledger().links().find(u"N-0001"_s)->size(), 1);
}

void TestOrderNumbers::aDraftThatComesBackTakesTheNext()
{
    fillIn();
    QTRY_COMPARE(offered(), u"N-0001"_s);
    m_w->session().keeper().save();
    m_w->close();
    madeElsewhere(u"N-0001"_s);
    m_w->reopen();
    m_w->session().bringBack();
    QTRY_COMPARE(m_w->draft().description, u"Coffee"_s);
    QTRY_COMPARE(offered(), u"N-0002"_s);
}

void TestOrderNumbers::theDialogShowsAnExample()
{
    AccountBook &book = m_w->book();
    gui::AccountDialog dialog({book, m_w->vault, m_w->provider, m_clock}, std::optional<Account>(book.active()), nullptr);
    auto *edit = dialog.findChild<QLineEdit *>(u"orderPatternEdit"_s);
    auto *note = dialog.findChild<gui::FieldNote *>(u"orderPatternEditNote"_s);
    QVERIFY2(note->text().contains(u"N-0001"_s), qUtf8Printable(note->text()));
    edit->setText(u"INV-{yyyy}"_s);
    QVERIFY2(note->text().contains(u"{####}"_s), qUtf8Printable(note->text()));
    dialog.findChild<QAbstractButton *>(u"keepButton"_s)->click();
    QCOMPARE(book.active().orderPattern, u"N-{####}"_s); // the wrong pattern is not saved
    edit->setText(u"INV-{##}"_s);
    dialog.findChild<QAbstractButton *>(u"keepButton"_s)->click();
    QCOMPARE(book.active().orderPattern, u"INV-{##}"_s);
}

QTEST_MAIN(TestOrderNumbers)
#include "tst_ordernumbers.moc"
