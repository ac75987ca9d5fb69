// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// What a screen reader says by itself: that a link was made, refused or paid, and every notice;
// each once. Run in tests/support/a11y-session: without a client nothing is told.
#include "desk/customers.h"
#include "desk/statuswatch.h"
#include "gui/dialogs/draftsdialog.h"
#include "gui/dialogs/goodsdialog.h"
#include "gui/dialogs/templatedialog.h"
#include "gui/dialogs/templatesdialog.h"
#include "gui/pages/customerspage.h"
#include "gui/pages/linkspage.h"
#include "gui/pages/resulttext.h"
#include "ledger/ledgerfixture.h"
#include "support/announcements.h"
#include "support/heldgateway.h"
#include "support/windowfixture.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace linktill {

using namespace Qt::StringLiterals;

class TestAnnounced : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void linkMade();
    void linkMadeThatNeedsAWarning();
    void linkRefused();
    void linkThatMayExist();
    void paidWhereTheQrIs();
    void paidOnAnotherPage();
    void noticesOfEachPage_data();
    void noticesOfEachPage();
    void newsThatJoinANotice();
    void noNetwork();
    void waitingForTheGateway();
    void hintsBesideTheTitle();
    void notesOfDialogs();
    void notesOfTheForm();

private:
    void send();
    void make()
    {
        send();
        end(CreatedLink{u"https://pay.example/?ref=R1"_s, u"R1"_s, order()});
        QTRY_VERIFY(isShown("resultCard"));
    }
    bool isShown(const char *name)
    {
        const auto *found = m_w->window().findChild<QWidget *>(QString::fromLatin1(name));
        return found && found->isVisible();
    }
    void end(Outcome<CreatedLink> outcome) { m_gateway.creating->end(std::move(outcome)); }
    QString order() { return m_gateway.drafts.constLast().merchantOrderId; }
    void pay();
    StatusWatch &watch() { return *m_w->window().findChild<StatusWatch *>(); }
    static QStringList said() { return std::exchange(Announcements::said, {}); }
    /// Exactly one announcement; what it said.
    static QString once()
    {
        const QStringList all = said();
        return all.size() == 1 ? all.first() : u"%1 times: "_s.arg(all.size()) + all.join(u" | "_s);
    }

    TestClock m_clock;
    HeldGateway m_gateway;
    std::unique_ptr<WindowFixture> m_w;
    std::unique_ptr<Announcements> m_heard;
};

void TestAnnounced::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_gateway.drafts.clear();
    m_gateway.askedFor.clear();
    m_w = std::make_unique<WindowFixture>(m_gateway, m_clock);
    m_w->writeDown();
    m_w->reopen();
    m_w->window().watchStatuses();
    QTRY_VERIFY(QAccessible::isActive()); // else nothing is told to anybody
    m_heard = std::make_unique<Announcements>();
}

void TestAnnounced::cleanup()
{
    m_w.reset();
    m_heard.reset();
}

void TestAnnounced::send()
{
    m_w->enter("amount", "120");
    m_w->enter("description", "Tea tasting");
    m_w->enter("customer_details.name", "Mali Wongsa");
    said();
    m_w->pressCreate();
    if (!QTest::qWaitFor([this] { return m_gateway.drafts.size() == 1 && m_gateway.creating; }))
        qFatal("Nothing was sent.");
}

void TestAnnounced::pay()
{
    const qsizetype before = m_gateway.askedFor.size();
    m_clock.pass(15);
    watch().look();
    if (!QTest::qWaitFor([&] { return m_gateway.askedFor.size() > before && m_gateway.asking; }))
        qFatal("The status is not asked for.");
    m_gateway.asking->end(LinkStatus{u"R1"_s, {}, u"Success"_s, {}});
}

void TestAnnounced::linkMade()
{
    make();
    QCOMPARE(once(), u"Link created, ฿120.00 for Mali Wongsa, awaiting payment."_s);
}

void TestAnnounced::linkMadeThatNeedsAWarning()
{
    send();
    end(CreatedLink{u"http://pay.example/?ref=R1"_s, u"R1"_s, order()});
    QTRY_VERIFY(isShown("resultCard"));
    const QString words = once();
    QVERIFY2(words.startsWith(u"Link created, "_s), qPrintable(words));
    QVERIFY2(words.endsWith(u'\n' + m_w->find<QLabel>("resultHint")->text()), qPrintable(words));
}

void TestAnnounced::linkRefused()
{
    send();
    Refused refused;
    refused.message = u"No such currency."_s;
    end(refused);
    QTRY_VERIFY(isShown("failureTitle"));
    const QString words = once();
    for (const char *label : {"failureTitle", "failureText", "failureAdvice"})
        QVERIFY2(words.contains(m_w->find<QLabel>(label)->text()), qPrintable(words));
}

void TestAnnounced::linkThatMayExist()
{
    m_w->shops.journal = nullptr; // which would ask on its own first
    m_w->reopen();
    send();
    end(OutcomeUnknown{UnknownCause::ServerError, 502, {}});
    QTRY_VERIFY(isShown("failureTitle"));
    QVERIFY(once().startsWith(m_w->find<QLabel>("failureTitle")->text()));
}

void TestAnnounced::paidWhereTheQrIs()
{
    make();
    said();
    pay();
    QTRY_VERIFY(isShown("resultEnd"));
    QCOMPARE(once(), u"Paid: ฿120.00 from Mali Wongsa, order "_s + order());
}

void TestAnnounced::paidOnAnotherPage()
{
    make();
    said();
    m_w->key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!m_w->page().isVisible());
    pay();
    QTRY_VERIFY(isShown("paidNotice"));
    QCOMPARE(once(), u"Paid: ฿120.00 from Mali Wongsa, order "_s + order());
}

void TestAnnounced::noticesOfEachPage_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"New link", "Links", "Customers"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestAnnounced::noticesOfEachPage()
{
    QFETCH(QString, page);
    const QString sentence = u"Something has happened."_s;
    if (page == u"Links"_s) {
        m_w->key(Qt::Key_L, Qt::ControlModifier);
        m_w->window().findChild<gui::LinksPage *>()->notice(Severity::Problem, sentence);
    } else if (page == u"Customers"_s) {
        m_w->key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        m_w->window().findChild<gui::CustomersPage *>()->notice(Severity::Problem, sentence);
    } else {
        m_w->page().notice(Severity::Problem, sentence);
    }
    QCOMPARE(once(), sentence);
}

/// What was said is not said again.
void TestAnnounced::newsThatJoinANotice()
{
    m_w->page().notice(Severity::Warning, u"The first."_s);
    said();
    m_w->page().news(u"The second."_s);
    QCOMPARE(once(), u"The second."_s);
    QVERIFY(m_w->find<QLabel>("noticeLabel")->text().contains(u"The first."_s));
}

void TestAnnounced::noNetwork()
{
    m_w->window().setOnline(false);
    m_w->window().setOnline(false);
    QCOMPARE(once(), m_w->find<QLabel>("offlineLabel")->text());
    m_w->window().setOnline(true);
    QCOMPARE(said(), QStringList());
}

void TestAnnounced::waitingForTheGateway()
{
    send();
    Q_EMIT m_gateway.creating->waiting(QDateTime::currentDateTimeUtc().addSecs(30));
    QCOMPARE(once(), m_w->find<QLabel>("sendingText")->text());
}

void TestAnnounced::hintsBesideTheTitle()
{
    m_w->dialogs.answer = m_w->folder.filePath(u"request.json"_s);
    m_w->key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(once(), u"Saved as request.json"_s);
}

void TestAnnounced::notesOfDialogs()
{
    gui::TemplateDialog dialog(m_w->ledger(), {}, practiceAccount().id, &m_w->window());
    dialog.show();
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QCOMPARE(once(), u"It needs a name."_s);
}

void TestAnnounced::notesOfTheForm()
{
    m_w->open("itemsSection");
    m_w->type(m_w->find("itemEntryEdit"), "no such thing");
    m_w->key(Qt::Key_Return);
    QTRY_VERIFY(!m_w->find<gui::FieldNote>("itemEntryNote")->text().isEmpty());
    QCOMPARE(once(), m_w->find<gui::FieldNote>("itemEntryNote")->text());
    m_w->enter("amount", "5"); // the form changes, the note stays as it is
    QCOMPARE(said(), QStringList());
}

} // namespace linktill

QTEST_MAIN(linktill::TestAnnounced)
#include "tst_announced.moc"
