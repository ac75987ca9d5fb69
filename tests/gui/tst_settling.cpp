// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests what the window finds out by asking the gateway: open outcomes and the status of links, over a
// real ledger and a gateway that answers when the test says so.
#include "application/links/appsession.h"
#include "application/links/recovery.h"
#include "application/links/statuswatch.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "gui/links/linksmodel.h"
#include "gui/links/linkspage.h"
#include "ledger/ledgerfixture.h"
#include "support/heldgateway.h"
#include "support/windowfixture.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace linktill {

using namespace Qt::StringLiterals;
using gui::LinksModel;

namespace {

const Refused noRecord{400, u"5001"_s, {}, u"record not found"_s, {}, RefusalKind::NoRecord};
const NotSent offline{NetworkFault::Offline, {}};

} // namespace

class TestSettling : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void openedUrl(const QUrl &url) { m_opened.append(url.toString()); }

private Q_SLOTS:
    void init();
    void cleanup();

    void openOnesAreSettledAtStart_data();
    void openOnesAreSettledAtStart();
    void openOnesAreSettledWhenTheNetworkReturns();
    void openOnesAreSettledAfterSending();
    void thePageOfLinksShowsWhatWasSettled();
    void checkNowAdopts();
    void checkNowFindsWhatIsOver();
    void checkNowWithoutAnAddress();
    void checkNowThenSendsAgain_data();
    void checkNowThenSendsAgain();
    void checkNowCannotAsk();
    void checkNowIsStopped();
    void sharingStandsInTheTimeline();
    void statusComesByItself();
    void theWatchFollowsTheNetwork();
    void oneWatchOnly();

private:
    Sending sending(const QString &order);
    LinkKey addOpen(const QString &order);
    LinkKey addMade(const QString &order);
    Link inLedger(LinkId id) { return m_w->ledger().links().link(id)->link; }
    /// Sends a link, loses its answer and waits until the failure is shown; returns the order number.
    QString loseTheAnswer();
    void useSandboxAccount();
    /// Ends the nth question with the outcome; waits until it has been asked.
    void answer(qsizetype nth, const Outcome<LinkStatus> &outcome);
    bool isShown(const char *name) { return m_w->find(name)->isVisible(); }
    QString label(const char *name) { return m_w->find<QLabel>(name)->text(); }
    StatusWatch &watch() { return *m_w->window().findChild<StatusWatch *>(); }
    LinksModel &model()
    {
        return *static_cast<LinksModel *>(m_w->find<QTableView>("linksTable")->model());
    }
    QString shownState() { return model().index(0, LinksModel::State).data().toString(); }

    TestClock m_clock;
    std::unique_ptr<HeldGateway> m_gateway;
    std::unique_ptr<WindowFixture> m_w;
    QStringList m_opened;
};

void TestSettling::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_opened.clear();
    m_gateway = std::make_unique<HeldGateway>();
    m_w = std::make_unique<WindowFixture>(*m_gateway, m_clock);
    m_w->writeDown();
    m_w->reopen();
}

void TestSettling::cleanup()
{
    m_w.reset();
    m_gateway.reset();
}

Sending TestSettling::sending(const QString &order)
{
    const Account &account = m_w->book().active();
    Sending sending;
    sending.accountId = account.id;
    sending.accountName = account.name;
    sending.environment = account.environment;
    sending.draft = seedDraft();
    sending.draft.merchantOrderId = order;
    sending.draft.customLinkRef.clear();
    sending.draft.expiry = {};
    sending.request = m_w->format.write(sending.draft);
    return sending;
}

LinkKey TestSettling::addOpen(const QString &order)
{
    const auto id = m_w->ledger().links().begin(sending(order));
    if (!id || !m_w->ledger().links().settle(*id, OutcomeUnknown{}))
        qFatal("The link was not written down.");
    return *id;
}

LinkKey TestSettling::addMade(const QString &order)
{
    const LinkKey id = make(m_w->ledger(), sending(order), u"ref-"_s + order);
    if (id == 0)
        qFatal("The link was not made.");
    return id;
}

void TestSettling::useSandboxAccount()
{
    Account account;
    account.name = u"Tea shop"_s;
    account.key = u"teakey"_s;
    account.environment = Environment::Sandbox;
    account.currency = u"THB"_s;
    account.country = u"TH"_s;
    account.successUrl = account.failureUrl = u"https://tea.example/back"_s;
    const auto added = m_w->book().add(account);
    if (!added || !m_w->book().use(added->id))
        qFatal("The account was not added.");
    m_w->reopen();
}

void TestSettling::answer(qsizetype nth, const Outcome<LinkStatus> &outcome)
{
    if (!QTest::qWaitFor([&] { return m_gateway->askedFor.size() == nth; }))
        qFatal("Asked %d times, not %d.", int(m_gateway->askedFor.size()), int(nth));
    m_gateway->asking->end(outcome);
}

QString TestSettling::loseTheAnswer()
{
    m_w->enter("amount", "120");
    m_w->enter("description", "Two coffees");
    m_w->pressCreate();
    if (!QTest::qWaitFor([this] { return !m_gateway->creating.isNull(); }))
        qFatal("Nothing was sent: %s", qPrintable(m_w->find("issuesButton")->isVisible()
                                                      ? m_w->find<QPushButton>("issuesButton")->text()
                                                      : QString()));
    m_gateway->creating->end(OutcomeUnknown{UnknownCause::ConnectionLost, 0, {}});
    answer(1, offline); // the gateway is asked at once
    const bool failed = QTest::qWaitFor([this] {
        const auto *button = m_w->window().findChild<QPushButton *>(u"checkButton"_s);
        return button && button->isVisible();
    });
    if (!failed)
        qFatal("The failure is not shown.");
    return m_gateway->drafts.constLast().merchantOrderId;
}

void TestSettling::openOnesAreSettledAtStart_data()
{
    QTest::addColumn<Outcome<LinkStatus>>("answer");
    QTest::addColumn<LinkState>("state");
    QTest::addColumn<QString>("said");
    QTest::newRow("found") << Outcome<LinkStatus>(LinkStatus{
                                  u"R7"_s, u"lost"_s, u"Created"_s, {}, LinkState::Created})
                           << LinkState::Created
                           << u"Order lost, whose outcome was open: the link exists."_s;
    QTest::newRow("missing") << Outcome<LinkStatus>(noRecord) << LinkState::Unknown
                             << u"Order lost, whose outcome was open: the gateway does not know it. "
                                "On the page Links it can be sent again with the same order number, or put "
                                "down as not wanted."_s;
    QTest::newRow("cannot be asked") << Outcome<LinkStatus>(offline) << LinkState::Unknown << QString();
}

void TestSettling::openOnesAreSettledAtStart()
{
    QFETCH(Outcome<LinkStatus>, answer);
    QFETCH(QString, said);
    useSandboxAccount();
    const LinkKey id = addOpen(u"lost"_s);
    m_w->reopen();
    const qsizetype loud = m_w->provider.asked.size();
    m_w->window().session().recover();
    QTRY_COMPARE(m_gateway->askedFor, QStringList{u"lost"_s});
    m_w->window().session().recover(); // the question is on its way already
    m_gateway->asking->end(answer);
    if (said.isEmpty()) { // nothing is said, and the gateway may be asked again
        QTRY_VERIFY((m_w->window().session().recover(), m_gateway->askedFor.size() == 2));
        QVERIFY(!isShown("noticeFrame"));
    } else {
        QTRY_COMPARE(label("noticeLabel"), said);
        QVERIFY(isShown("noticeFrame"));
        QCOMPARE(m_gateway->askedFor.size(), 1);
    }
    QTEST(inLedger(id).state, "state");
    QVERIFY(m_gateway->drafts.isEmpty()); // asking sends no link
    QCOMPARE(m_w->provider.asked.size(), loud); // nobody requested it, so there is no unlock prompt
    QVERIFY(!m_w->provider.askedQuietly.isEmpty());
}

void TestSettling::openOnesAreSettledWhenTheNetworkReturns()
{
    const LinkKey id = addOpen(u"lost"_s);
    m_w->window().setOnline(false);
    QVERIFY(isShown("offlineLabel"));
    QVERIFY(m_gateway->askedFor.isEmpty());
    m_w->window().setOnline(true);
    QTRY_COMPARE(m_gateway->askedFor, QStringList{u"lost"_s});
    m_gateway->asking->end(LinkStatus{u"R7"_s, u"lost"_s, u"Created"_s, {}, LinkState::Created});
    QTRY_COMPARE(label("noticeLabel"), u"Order lost, whose outcome was open: the link exists."_s);
    QCOMPARE(inLedger(id).reference, u"R7"_s);
    m_w->window().setOnline(true); // the network was never away
    QTRY_COMPARE(m_gateway->askedFor.size(), 1);
}

/// A locked keychain kept the window from asking; after a link was sent it asks.
void TestSettling::openOnesAreSettledAfterSending()
{
    m_w->window().session().watchStatuses();
    addOpen(u"lost"_s);
    m_w->window().session().recover();
    answer(1, NotSent{NetworkFault::KeychainLocked, {}});
    QTRY_VERIFY(!m_w->window().findChild<Recovery *>());
    Q_EMIT m_w->window().newLinkPage()->sendingChanged(true);
    QVERIFY(!m_w->window().findChild<Recovery *>());
    Q_EMIT m_w->window().newLinkPage()->sendingChanged(false);
    answer(2, LinkStatus{u"R7"_s, u"lost"_s, u"Created"_s, {}, LinkState::Created});
    QTRY_COMPARE(label("noticeLabel"), u"Order lost, whose outcome was open: the link exists."_s);
}

void TestSettling::thePageOfLinksShowsWhatWasSettled()
{
    addOpen(u"lost"_s);
    m_w->key(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_w->window().findChild<gui::LinksPage *>());
    QTRY_COMPARE(model().rowCount(), 1);
    QCOMPARE(shownState(), u"Not known"_s);
    m_w->window().session().recover();
    answer(1, LinkStatus{u"R7"_s, u"lost"_s, u"Processing"_s, {}, LinkState::Processing});
    QTRY_COMPARE(shownState(), u"Being paid"_s);
    QCOMPARE(label("linksNoticeLabel"), u"Order lost, whose outcome was open: the link exists."_s);
}

void TestSettling::checkNowAdopts()
{
    QVERIFY(teachAddress(m_w->ledger(), practiceAccount().id, Environment::Practice));
    const QString order = loseTheAnswer();
    m_w->click(m_w->find("checkButton"));
    QTRY_COMPARE(m_gateway->askedFor.size(), 2);
    QCOMPARE(m_gateway->askedFor.constLast(), order);
    QVERIFY(isShown("progressBar"));
    m_gateway->asking->end(
        LinkStatus{longReference(7), order, u"Created"_s, {}, LinkState::Created});
    QTRY_VERIFY(m_w->window().findChild<QLineEdit *>(u"linkEdit"_s));
    QCOMPARE(m_w->find<QLineEdit>("linkEdit")->text(), createdOf(longReference(7)).url);
    QVERIFY(isShown("resultCard") && !isShown("failureTitle"));
    QCOMPARE(label("resultAmount"), u"฿120.00"_s);
    QVERIFY2(label("resultHint").contains(u"put together from its reference"_s), qPrintable(label("resultHint")));
    QCOMPARE(m_w->find("referenceLabel")->toolTip().count(longReference(7)), 1);
    QVERIFY(m_w->find("referenceLabel")->toolTip().contains(order));
    const auto id = m_w->ledger().links().orderIdUsed(practiceAccount().id, order);
    QCOMPARE(inLedger(*id).state, LinkState::Created);
    QCOMPARE(inLedger(*id).reference, longReference(7));
    QCOMPARE(m_gateway->drafts.size(), 1);
    m_w->key(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_w->window().findChild<QTableView *>(u"linksTable"_s) && model().rowCount() > 0);
    m_w->find<QTableView>("linksTable")->selectRow(0);
    const auto saysSo = [this] { // the detail of the link, where it can be copied, says so too
        const auto labels = m_w->find("detailFacts")->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *fact) {
            return fact->text().contains(u"put together from its reference"_s);
        });
    };
    QTRY_VERIFY(saysSo());
}

void TestSettling::checkNowFindsWhatIsOver()
{
    QVERIFY(teachAddress(m_w->ledger(), practiceAccount().id, Environment::Practice));
    const QString order = loseTheAnswer();
    // Somebody else has settled the link meanwhile, so the gateway need not be asked.
    const LinkKey key = m_w->ledger().links().find(order)->constFirst().key();
    QVERIFY(m_w->ledger().links().adopt(
        key, {longReference(7), order, u"Created"_s, {}, LinkState::Created}, {}));
    m_w->click(m_w->find("checkButton"));
    QTRY_VERIFY(m_w->window().findChild<QLineEdit *>(u"linkEdit"_s));
    QCOMPARE(m_w->find<QLineEdit>("linkEdit")->text(), createdOf(longReference(7)).url);
    QCOMPARE(m_gateway->askedFor.size(), 1);
}

void TestSettling::checkNowWithoutAnAddress()
{
    const QString order = loseTheAnswer();
    m_w->click(m_w->find("checkButton"));
    answer(2, LinkStatus{u"R7"_s, order, u"Created"_s, {}, LinkState::Created});
    QTRY_COMPARE(label("failureTitle"), u"The link exists"_s);
    QVERIFY(label("failureText").contains(u"R7"_s));
    QVERIFY(!isShown("checkButton") && !isShown("sendAgainButton"));
    const auto id = m_w->ledger().links().orderIdUsed(practiceAccount().id, order);
    QCOMPARE(inLedger(*id).reference, u"R7"_s);
}

void TestSettling::checkNowThenSendsAgain_data()
{
    QTest::addColumn<bool>("practice");
    QTest::newRow("practice") << true;
    QTest::newRow("sandbox") << false;
}

void TestSettling::checkNowThenSendsAgain()
{
    QFETCH(bool, practice);
    if (!practice)
        useSandboxAccount();
    const QString order = loseTheAnswer();
    const LinkContent sent = m_gateway->drafts.constLast();
    m_w->click(m_w->find("checkButton"));
    answer(2, noRecord);
    QTRY_COMPARE(label("failureTitle"), u"The gateway has no such link"_s);
    QVERIFY(!isShown("checkButton"));
    QCOMPARE(m_gateway->drafts.size(), 1);
    m_w->click(m_w->find("sendAgainButton"));
    if (!practice) // when in doubt, the gateway is asked once more before the link is sent
        answer(3, noRecord);
    QTRY_COMPARE(m_gateway->drafts.size(), 2);
    QCOMPARE(difference(m_gateway->drafts.constLast(), sent), QString());
    m_gateway->creating->end(CreatedLink{u"https://pay.example/?ref=R8"_s, u"R8"_s, order});
    QTRY_VERIFY(m_w->window().findChild<QLineEdit *>(u"linkEdit"_s));
    const auto found = m_w->ledger().links().find(order);
    QCOMPARE(found->size(), 1); // one link, which was sent twice and made once
    QCOMPARE(found->constFirst().reference, u"R8"_s);
}

void TestSettling::checkNowCannotAsk()
{
    const QString order = loseTheAnswer();
    m_w->click(m_w->find("checkButton"));
    answer(2, offline);
    QTRY_COMPARE(label("failureTitle"), u"It is still not known whether there is a link"_s);
    QVERIFY(isShown("checkButton") && !isShown("sendAgainButton"));
    m_w->click(m_w->find("checkButton")); // a refused question does not mean that the link is missing
    answer(3, Refused{401, u"4010"_s, {}, {}, {}, RefusalKind::UnknownKey});
    QTRY_VERIFY(isShown("checkButton") && !isShown("sendAgainButton"));
    QCOMPARE(m_gateway->askedFor.size(), 3);
    const auto id = m_w->ledger().links().orderIdUsed(practiceAccount().id, order);
    QCOMPARE(inLedger(*id).state, LinkState::Unknown);
    QCOMPARE(m_gateway->drafts.size(), 1);
}

void TestSettling::checkNowIsStopped()
{
    loseTheAnswer();
    m_w->click(m_w->find("checkButton"));
    QTRY_COMPARE(m_gateway->askedFor.size(), 2);
    m_w->click(m_w->find("cancelButton"));
    QTRY_COMPARE(label("failureTitle"), u"It is still not known whether there is a link"_s);
    QVERIFY(isShown("checkButton"));
}

void TestSettling::sharingStandsInTheTimeline()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "openedUrl");
    m_w->enter("amount", "120");
    m_w->enter("description", "Two coffees");
    m_w->pressCreate();
    QTRY_VERIFY(m_gateway->creating);
    const QString order = m_gateway->drafts.constLast().merchantOrderId;
    m_gateway->creating->end(CreatedLink{u"https://pay.example/?ref=R8"_s, u"R8"_s, order});
    QTRY_VERIFY(m_w->window().findChild<QLineEdit *>(u"linkEdit"_s));
    m_w->dialogs.answer = m_w->folder.filePath(u"qr.png"_s);
    for (const char *button : {"copyLinkButton", "copyQrButton", "saveQrButton", "openLinkButton"})
        m_w->click(m_w->find(button));
    m_w->dialogs.answer = u"/no/such/folder/qr.png"_s; // a picture that was not saved was not shared
    m_w->click(m_w->find("saveQrButton"));
    QDesktopServices::unsetUrlHandler(u"https"_s);
    const auto id = m_w->ledger().links().orderIdUsed(practiceAccount().id, order);
    const auto how = [&] {
        QStringList all;
        const auto history = m_w->ledger().links().link(*id);
        for (const LinkEvent &event : history->events) {
            if (event.kind == LinkEventKind::Shared)
                all << QJsonDocument::fromJson(event.detail)[u"how"].toString();
        }
        return all;
    };
    QTRY_COMPARE(how(), (QStringList{u"copy"_s, u"qr_copy"_s, u"qr_save"_s, u"open"_s}));
    QCOMPARE(m_opened, QStringList{u"https://pay.example/?ref=R8"_s});
}

void TestSettling::statusComesByItself()
{
    m_w->window().session().watchStatuses();
    const LinkKey id = addMade(u"first"_s);
    m_w->key(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_w->window().findChild<gui::LinksPage *>());
    QTRY_COMPARE(model().rowCount(), 1);
    m_w->find<QTableView>("linksTable")->selectRow(0);
    QCOMPARE(label("detailState"), u"Waiting for payment"_s);
    struct
    {
        QString word, shown;
    } const told[] = {{u"Processing"_s, u"Being paid"_s},
                      {u"Deleted"_s, u"Deleted"_s}, // an unknown word is shown as it came
                      {u"Success"_s, u"Paid"_s}};
    qsizetype asked = 0;
    for (const auto &[word, shown] : told) {
        m_clock.pass(15);
        watch().look(); // the timer does the same
        answer(++asked, LinkStatus{u"ref-first"_s, u"first"_s, word, {}, stateNamed(word)});
        QCOMPARE(m_gateway->askedFor.constLast(), u"ref-first"_s);
        QTRY_COMPARE(shownState(), shown);
        QTRY_COMPARE(label("detailState"), shown);
    }
    QCOMPARE(inLedger(id).state, LinkState::Success);
    QVERIFY(!inLedger(id).nextRefresh.isValid());
    QVERIFY(!isShown("linksNotice")); // nobody requested the status
    QCOMPARE(m_w->provider.askedQuietly.size(), asked);
}

void TestSettling::theWatchFollowsTheNetwork()
{
    m_w->window().setOnline(false);
    m_w->window().session().watchStatuses();
    addMade(u"first"_s);
    m_clock.pass(15);
    watch().look();
    // The ledger answers this after anything that the watch might have asked it before.
    QVERIFY(m_w->ledger().links().nextRefresh());
    QVERIFY(m_gateway->askedFor.isEmpty());
    m_w->window().setOnline(true);
    QTRY_COMPARE(m_gateway->askedFor, QStringList{u"ref-first"_s});
}

void TestSettling::oneWatchOnly()
{
    m_w->window().session().watchStatuses();
    m_w->window().session().watchStatuses();
    QCOMPARE(m_w->window().findChildren<StatusWatch *>().size(), 1);
}

} // namespace linktill

QTEST_MAIN(linktill::TestSettling)
#include "tst_settling.moc"
