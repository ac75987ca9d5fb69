// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the page Links as a person works with it, over a real ledger and a gateway that answers when the
// test says so.
#include "application/links/appsession.h"
#include "application/links/linkevents.h"
#include "application/links/statuswatch.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "gui/links/linksmodel.h"
#include "gui/links/linkspage.h"
#include "ledger/ledgerfixture.h"
#include "support/heldgateway.h"
#include "support/qrreader.h"
#include "support/windowfixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

namespace linktill {

using namespace Qt::StringLiterals;
using gui::LinksModel;

namespace {

const Refused noRecord{400, u"5001"_s, {}, u"record not found"_s, {}, RefusalKind::NoRecord};
const NotSent offline{NetworkFault::Offline, {}};

} // namespace

class TestLinksPage : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void openedUrl(const QUrl &url) { m_opened.append(url.toString()); }

private Q_SLOTS:
    void init();
    void cleanup();

    void isBuiltWhenFirstWanted();
    void emptyOffersTheFirstStep();
    void newestFirstWithSums();
    void sumsFollowWhatChanges();
    void showsWhatOthersDo();
    void showsTheFirstOfAnother();
    void searchesAsYouType();
    void filters_data();
    void filters();
    void theActiveAccountIsTheFilter();
    void everyRowSaysWhichMoneyItIs();
    void sumsStandByStateAndEnvironment();
    void aLowWindowHasAWholeRow();
    void aLinkOfAnotherAccountIsShown();
    void nothingOfThisAccountYet();
    void theAccountIsReachedInASmallWindow();
    void nothingFits();
    void amountsNeedACurrency();
    void currenciesOfTheArchive();
    void showsOneLink();
    void showsSeveral();
    void copies();
    void opens();
    void showsTheQr();
    void theLargeQrHearsHowItEnds_data();
    void theLargeQrHearsHowItEnds();
    void theLargeQrOfWhatIsPaid();
    void theLinkInTheDetailIsAskedForSoon();
    void keysThatGoOverTheRowsAskForNothing();
    void theLargeQrIsAskedForSoon();
    void asksBeforeALinkIsHandedOut();
    void asksAboutAnotherHostThanBefore();
    void neverHandsOutWhatCanOnlyBeWrong();
    void refreshesTheStatus();
    void refreshesWhatIsNotKnown();
    void statusThatDoesNotCome();
    void cancelAsksFirst();
    void cancelRefusedShowsHowItIs();
    void stops();
    void theAccountIsGone();
    void duplicates();
    void archivesAndTakesBack();
    void archivesByKey();
    void undoesWhereNothingIsLeft();
    void menuHasTheActions();
    void columns();
    void sortingKeepsTheSelection();
    void anActionIsForWhatCanBeDone();
    void sendsAgain_data();
    void sendsAgain();
    void sendsAgainWhatTheFormHas();
    void sendingAgainFindsIt();
    void sendingAgainAsksInVain_data();
    void sendingAgainAsksInVain();
    void unknownAgainStaysUnknown();
    void refusedWhenSentAgain();
    void sendingAgainIsStopped();
    void whatIsBeingSentIsNotSentAgain();
    void sendsAgainToTheSameEnvironmentOnly();
    void liveIsAskedAboutBeforeItIsSentAgain();
    void givesUp();
    void givingUpFindsIt();
    void givingUpAsksInVain();
    void givingUpIsTooLate();
    void openOnesStayInSight();
    void anotherLikeAnOpenOne();

private:
    LinkKey addOpen(const Sending &sending, const Outcome<CreatedLink> &outcome = OutcomeUnknown{});
    /// Ends the nth question with the outcome; waits until it has been asked.
    void answer(qsizetype nth, const Outcome<LinkStatus> &outcome);
    bool canDo(const char *action) { return m_w->find<QAction>(action)->isEnabled(); }
    qsizetype m_answers = 0; ///< how often askNow() has answered
    QList<LinkEventKind> eventsOf(LinkId id);
    Sending sending(const QString &order, const QString &amount = u"250.50"_s,
                    const QString &currency = u"THB"_s);
    LinkKey add(const Sending &sending);
    Account addAccount(const QString &name, Environment environment);
    Sending sendingOf(const Account &account, const QString &order, const QString &amount = u"250.50"_s,
                      const QString &currency = u"THB"_s);
    QComboBox *accounts() { return m_w->find<QComboBox>("filterAccountBox"); }
    void addThree();
    LinkId addAt(const QString &order, const QString &url);
    void show();
    QTableView *table() { return m_w->find<QTableView>("linksTable"); }
    LinksModel &model() { return *static_cast<LinksModel *>(table()->model()); }
    QStringList orders();
    void choose(int row, Qt::KeyboardModifiers modifiers = {});
    QDialog *openQr(int row);
    StatusWatch &watch() { return *m_w->window().findChild<StatusWatch *>(); }
    /// Returns the seconds until the gateway is next asked about the link.
    qint64 dueIn(LinkId id);
    /// Lets one status interval pass and has the gateway answer about the link "quiet".
    void askNow(const QString &word = u"Created"_s);
    QString label(const char *name) { return m_w->find<QLabel>(name)->text(); }
    Link inLedger(LinkId id) { return m_w->ledger().links().link(id)->link; }

    TestClock m_clock;
    HeldGateway m_gateway;
    std::unique_ptr<WindowFixture> m_w;
    QStringList m_opened;
    QList<LinkKey> m_ids;
};

void TestLinksPage::init()
{
    m_answers = 0;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_gateway.askedFor.clear();
    m_gateway.cancelled.clear();
    m_gateway.drafts.clear();
    m_opened.clear();
    m_ids.clear();
    m_w = std::make_unique<WindowFixture>(m_gateway, m_clock);
}

void TestLinksPage::cleanup()
{
    m_w.reset();
}

Sending TestLinksPage::sending(const QString &order, const QString &amount, const QString &currency)
{
    Sending sending;
    sending.accountId = practiceAccount().id;
    sending.accountName = practiceAccount().name;
    sending.environment = Environment::Practice;
    LinkContent draft = seedDraft();
    draft.amount = amount;
    draft.currency = currency;
    draft.merchantOrderId = order;
    draft.customLinkRef.clear();
    sending.draft = draft;
    sending.request = m_w->format.write(draft);
    return sending;
}

/// Adds an account, which the next window will have.
Account TestLinksPage::addAccount(const QString &name, Environment environment)
{
    Account account;
    account.name = name;
    account.key = u"key"_s;
    account.environment = environment;
    const auto added = m_w->book().add(account);
    if (!added)
        qFatal("The account was not added.");
    return *added;
}

Sending TestLinksPage::sendingOf(const Account &account, const QString &order, const QString &amount,
                                 const QString &currency)
{
    Sending own = sending(order, amount, currency);
    own.accountId = account.id;
    own.accountName = account.name;
    own.environment = account.environment;
    return own;
}

LinkKey TestLinksPage::add(const Sending &sending)
{
    const LinkKey id = make(m_w->ledger(), sending, u"ref-"_s + sending.draft.merchantOrderId);
    if (id == 0)
        qFatal("The link was not made.");
    m_ids.append(id);
    m_clock.pass(3600);
    return id;
}

void TestLinksPage::addThree()
{
    add(sending(u"first"_s, u"100"_s));
    add(sending(u"second"_s, u"200"_s));
    add(sending(u"third"_s, u"50"_s));
}

void TestLinksPage::show()
{
    m_w->key(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_w->window().findChild<gui::LinksPage *>());
    QTRY_VERIFY(!label("sumsLabel").isEmpty());
    QTRY_COMPARE(model().rowCount() > 0, !m_ids.isEmpty());
    QTRY_VERIFY(table()->isVisible());
}

QStringList TestLinksPage::orders()
{
    QStringList orders;
    for (const Link &link : model().links())
        orders.append(link.facts.orderId);
    return orders;
}

void TestLinksPage::choose(int row, Qt::KeyboardModifiers modifiers)
{
    const QRect place = table()->visualRect(model().index(row, 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, place.center());
}

void TestLinksPage::isBuiltWhenFirstWanted()
{
    QVERIFY(!m_w->window().findChild<gui::LinksPage *>());
    m_w->enter("amount", "12.50");
    m_w->key(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_w->window().findChild<gui::LinksPage *>());
    auto *page = m_w->find<gui::LinksPage>("LinksPage");
    QVERIFY(page->isVisible());
    QVERIFY(m_w->find<QToolButton>("linksButton")->isChecked());
    QVERIFY(!m_w->find<QToolButton>("newLinkButton")->isChecked());
    m_w->key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_w->page().isVisible() && !page->isVisible());
    QCOMPARE(m_w->draft().amount, u"12.50"_s); // the draft is as it was left
    m_w->key(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(m_w->draft().amount, QString());
    m_w->click(m_w->find("linksButton"));
    QTRY_VERIFY(page->isVisible());
}

void TestLinksPage::emptyOffersTheFirstStep()
{
    m_w->key(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_w->window().findChild<gui::LinksPage *>());
    QTRY_VERIFY(m_w->find("emptyPage")->isVisible());
    QCOMPARE(label("emptyTitle"), u"No links yet"_s);
    QVERIFY(!m_w->find("detailScroll")->isVisible());
    m_w->click(m_w->find("emptyButton"));
    QVERIFY(m_w->page().isVisible());
    addThree();
    show(); // the page shows what was made since
    QCOMPARE(orders().size(), 3);
}

void TestLinksPage::newestFirstWithSums()
{
    addThree();
    add(sending(u"dollars"_s, u"9.99"_s, u"USD"_s));
    show();
    QTRY_COMPARE(orders(), (QStringList{u"dollars"_s, u"third"_s, u"second"_s, u"first"_s}));
    QTRY_COMPARE(label("sumsLabel"), u"4 link(s) · Waiting for payment ฿350.00, $9.99"_s);
}

/// The change comes as from a status or from an edit in another window.
void TestLinksPage::sumsFollowWhatChanges()
{
    addThree();
    show();
    QTRY_COMPARE(label("sumsLabel"), u"3 link(s) · Waiting for payment ฿350.00"_s);
    LinkContent draft = sending(u"second"_s, u"500"_s).draft;
    const auto edited = m_w->ledger().links().recordEdit(m_ids[1], draft, m_w->format.write(draft));
    QVERIFY(edited);
    m_w->window().findChild<LinkEvents *>()->tell(*edited);
    QTRY_COMPARE(label("sumsLabel"), u"3 link(s) · Waiting for payment ฿650.00"_s);
    QCOMPARE(model().links()[1].facts.amount, 50'000);
}

/// Another window or the command line works on the same ledger.
void TestLinksPage::showsWhatOthersDo()
{
    addThree();
    show();
    QTRY_COMPARE(orders().size(), 3);
    choose(1);
    ledger::SqlLedger other({m_w->ledgerFolder, u"malee"_s, &m_clock});
    LinkStatus paid;
    paid.status = u"Success"_s;
    paid.state = LinkState::Success;
    QVERIFY(other.links().recordStatus(m_ids[1], paid));
    QTRY_COMPARE(model().links()[1].state, LinkState::Success);
    QTRY_VERIFY(m_w->find<QLabel>("detailTimeline")->text().contains(u"malee"));
    const LinkKey fourth = *other.links().begin(sending(u"fourth"_s));
    QVERIFY(other.links().settle(fourth, createdOf(u"ref-fourth"_s)));
    QTRY_COMPARE(orders().size(), 4);
    QTRY_COMPARE(label("sumsLabel").section(u' ', 0, 0), u"4"_s);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(model().links()[table()->currentIndex().row()].id, m_ids[1]);
}

void TestLinksPage::showsTheFirstOfAnother()
{
    m_w->key(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_w->window().findChild<gui::LinksPage *>());
    QTRY_VERIFY(m_w->find("emptyPage")->isVisible());
    ledger::SqlLedger other({m_w->ledgerFolder, u"malee"_s, &m_clock});
    QVERIFY(other.links().begin(sending(u"first"_s)));
    QTRY_COMPARE(orders(), QStringList{u"first"_s});
}

void TestLinksPage::searchesAsYouType()
{
    addThree();
    show();
    m_w->key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_w->find("searchEdit")->hasFocus());
    m_w->keys("sec");
    QTRY_COMPARE(orders(), QStringList{u"second"_s});
    QTRY_COMPARE(label("sumsLabel"), u"1 link(s) · Waiting for payment ฿200.00"_s);
    m_w->click(m_w->find("clearFiltersButton"));
    QTRY_COMPARE(orders().size(), 3);
    QVERIFY(!m_w->find("clearFiltersButton")->isVisible());
}

void TestLinksPage::filters_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QStringList>("left");
    const QStringList all{u"old"_s, u"sandbox"_s, u"dollars"_s};
    QTest::newRow("environment") << u"filterEnvironmentBox"_s << u"Sandbox"_s << QStringList{u"sandbox"_s};
    QTest::newRow("account") << u"filterAccountBox"_s << u"Practice shop"_s
                             << QStringList{u"dollars"_s, u"old"_s};
    QTest::newRow("currency") << u"filterCurrencyBox"_s << u"USD"_s << QStringList{u"dollars"_s};
    QTest::newRow("creator") << u"filterCreatorBox"_s << u"somchai"_s
                             << QStringList{u"dollars"_s, u"sandbox"_s, u"old"_s};
    QTest::newRow("archive") << u"filterArchiveBox"_s << u"The archive only"_s << QStringList{u"put away"_s};
}

void TestLinksPage::filters()
{
    QFETCH(QString, box);
    QFETCH(QString, choice);
    QFETCH(QStringList, left);
    add(sending(u"old"_s));
    Sending other = sending(u"sandbox"_s);
    other.accountId = u"a-1"_s;
    other.environment = Environment::Sandbox;
    add(other);
    add(sending(u"dollars"_s, u"5"_s, u"USD"_s));
    QVERIFY(m_w->ledger().links().setArchived(add(sending(u"put away"_s)), true));
    show();
    QTRY_COMPARE(orders(), (QStringList{u"dollars"_s, u"old"_s})); // the active account's links
    accounts()->setCurrentIndex(0);
    QTRY_COMPARE(orders().size(), 3);
    m_w->click(m_w->find("moreFiltersButton"));
    auto *combo = m_w->find<QComboBox>(qPrintable(box));
    QTRY_VERIFY(combo->findText(choice) >= 0);
    combo->setFocus();
    combo->setCurrentIndex(combo->findText(choice));
    QTRY_COMPARE(orders(), left);
    const bool isOfActive = combo == accounts(); // choosing that account is no filter of its own
    QCOMPARE(m_w->find("clearFiltersButton")->isVisible(), !isOfActive);
    if (!isOfActive)
        m_w->click(m_w->find("clearFiltersButton"));
    QTRY_COMPARE(orders().size(), 2);
}

/// Money of different accounts is not mixed up: practice and live, this shop and that one.
void TestLinksPage::theActiveAccountIsTheFilter()
{
    const Account tea = addAccount(u"Tea house"_s, Environment::Live);
    const Account coffee = addAccount(u"Coffee shop"_s, Environment::Sandbox);
    add(sending(u"practised"_s));
    add(sendingOf(tea, u"tea"_s));
    add(sendingOf(coffee, u"coffee"_s));
    m_w->reopen();
    show();
    QTRY_COMPARE(orders(), QStringList{u"practised"_s});
    QCOMPARE(accounts()->currentText(), u"Practice shop"_s);
    QVERIFY(!m_w->find("clearFiltersButton")->isVisible());
    m_w->key(Qt::Key_2, Qt::ControlModifier); // the list follows to the other account
    QTRY_COMPARE(orders(), QStringList{u"tea"_s});
    accounts()->setCurrentIndex(accounts()->findText(u"Coffee shop"_s)); // a chosen account stays
    QTRY_COMPARE(orders(), QStringList{u"coffee"_s});
    m_w->key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(accounts()->currentText(), u"Coffee shop"_s);
    QTRY_COMPARE(orders(), QStringList{u"coffee"_s});
    m_w->click(m_w->find("clearFiltersButton")); // the list follows the active account again
    QTRY_COMPARE(orders(), QStringList{u"practised"_s});
    m_w->key(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(orders(), QStringList{u"coffee"_s});
}

void TestLinksPage::everyRowSaysWhichMoneyItIs()
{
    const Account tea = addAccount(u"Tea house"_s, Environment::Live);
    add(sending(u"practised"_s));
    add(sendingOf(tea, u"tea"_s));
    m_w->reopen();
    show();
    QTRY_COMPARE(orders(), QStringList{u"practised"_s});
    QVERIFY(table()->isColumnHidden(LinksModel::EnvironmentWord)); // all rows are of one account
    accounts()->setCurrentIndex(0);
    QTRY_COMPARE(orders().size(), 2);
    QVERIFY(!table()->isColumnHidden(LinksModel::EnvironmentWord));
    QCOMPARE(model().index(0, LinksModel::EnvironmentWord).data().toString(), u"Live"_s);
    QCOMPARE(model().index(1, LinksModel::EnvironmentWord).data().toString(), u"Practice"_s);
    accounts()->setCurrentIndex(accounts()->findText(u"Tea house"_s));
    QTRY_COMPARE(orders(), QStringList{u"tea"_s});
    QVERIFY(table()->isColumnHidden(LinksModel::EnvironmentWord));
    // The person did not choose the column.
    QVERIFY(!m_w->remembered.value(u"links/columns"_s).contains(u" environment="_s));
}

void TestLinksPage::sumsStandByStateAndEnvironment()
{
    const Account tea = addAccount(u"Tea house"_s, Environment::Live);
    add(sending(u"practised"_s, u"1"_s));
    add(sendingOf(tea, u"waiting"_s));
    add(sendingOf(tea, u"dollars"_s, u"9.99"_s, u"USD"_s));
    const LinkKey paid = add(sendingOf(tea, u"paid"_s)), gone = add(sendingOf(tea, u"gone"_s));
    QVERIFY(m_w->ledger().links().recordStatus(paid, {{}, {}, u"Success"_s, {}, LinkState::Success}));
    QVERIFY(m_w->ledger().links().recordCancel(gone));
    m_w->reopen();
    show();
    accounts()->setCurrentIndex(0);
    QTRY_COMPARE(label("sumsLabel"),
                 u"5 link(s)\n"
                 "Live: 4 link(s) · Paid ฿250.50 · Waiting for payment ฿250.50, $9.99 · Cancelled ฿250.50\n"
                 "Practice: 1 link(s) · Waiting for payment ฿1.00"_s);
    table()->selectAll();
    QVERIFY(!m_w->find("detailAmount")->isVisible()); // these links have no single amount
    QCOMPARE(label("detailFor"), label("sumsLabel").section(u'\n', 1));
}

/// The window is as large as a screen of 1366 by 768 pixels at twice the scale.
void TestLinksPage::aLowWindowHasAWholeRow()
{
    m_w = std::make_unique<WindowFixture>(m_gateway, m_clock, QSize(683, 384));
    const Account tea = addAccount(u"Tea shop"_s, Environment::Live);
    m_w->reopen();
    add(sendingOf(tea, u"one"_s));
    add(sending(u"two"_s));
    show();
    accounts()->setCurrentIndex(0);
    QTRY_COMPARE(model().rowCount(), 2);
    QTRY_COMPARE(label("sumsLabel"), u"2 link(s)"_s);
    QVERIFY(m_w->find("sumsLabel")->toolTip().contains(u"Live: "_s));
    const QRect row = table()->visualRect(model().index(0, 0));
    const int wordsEnd = row.center().y() + table()->fontMetrics().height() / 2;
    QTRY_VERIFY2(table()->viewport()->height() > wordsEnd,
                 qPrintable(QString::number(table()->viewport()->height())));
    m_w->window().resize(1366, 768);
    QTRY_VERIFY(label("sumsLabel").contains(u"Live: "_s));
}

/// A link that the palette finds is shown, whichever account it belongs to.
void TestLinksPage::aLinkOfAnotherAccountIsShown()
{
    const Account tea = addAccount(u"Tea house"_s, Environment::Live);
    add(sending(u"practised"_s));
    const LinkId id = add(sendingOf(tea, u"tea"_s));
    m_w->reopen();
    show();
    m_w->find<gui::LinksPage>("LinksPage")->showLink(inLedger(id));
    QTRY_COMPARE(orders(), QStringList{u"tea"_s});
    QTRY_COMPARE(label("detailEnvironment"), u"LIVE"_s);
}

void TestLinksPage::nothingOfThisAccountYet()
{
    add(sending(u"practised"_s));
    addAccount(u"Tea house"_s, Environment::Live);
    m_w->reopen();
    show();
    m_w->key(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(label("emptyTitle"), u"No links yet in “Tea house”"_s);
    QVERIFY(accounts()->isVisible()); // the links of other accounts are reached here
}

/// The window is as large as a screen of 1366 by 768 pixels at twice the scale.
void TestLinksPage::theAccountIsReachedInASmallWindow()
{
    addThree();
    m_w->window().resize(683, 384);
    show();
    QCOMPARE(m_w->window().width(), 683);
    const QRect box(accounts()->mapTo(&m_w->window(), QPoint()), accounts()->size());
    QVERIFY(accounts()->isVisible() && m_w->window().rect().contains(box));
    m_w->window().resize(1366, 768);
    // Where there is room, the choice of account stands beside the search field.
    QTRY_COMPARE(accounts()->y(), m_w->find("searchEdit")->y());
}

void TestLinksPage::nothingFits()
{
    addThree();
    show();
    m_w->type(m_w->find("searchEdit"), "zebra");
    QTRY_COMPARE(label("emptyTitle"), u"No link fits"_s);
    QVERIFY(m_w->find("emptyPage")->isVisible());
    m_w->click(m_w->find("emptyButton"));
    QTRY_COMPARE(orders().size(), 3);
    QVERIFY(table()->isVisible());
}

void TestLinksPage::amountsNeedACurrency()
{
    addThree();
    show();
    m_w->click(m_w->find("moreFiltersButton"));
    auto *least = m_w->find<QLineEdit>("leastEdit");
    QVERIFY(!least->isEnabled());
    auto *currency = m_w->find<QComboBox>("filterCurrencyBox");
    QTRY_VERIFY(currency->findText(u"THB"_s) >= 0);
    currency->setCurrentIndex(currency->findText(u"THB"_s));
    m_w->type(least, "100");
    QTRY_COMPARE(orders(), (QStringList{u"second"_s, u"first"_s}));
    m_w->type(m_w->find("mostEdit"), "199.99");
    QTRY_COMPARE(orders(), QStringList{u"first"_s});
    m_w->type(least, "1.234");
    QCOMPARE(least->property("severity").toString(), u"problem"_s);
    QTRY_COMPARE(orders(), (QStringList{u"third"_s, u"first"_s}));
}

void TestLinksPage::currenciesOfTheArchive()
{
    add(sending(u"dollars"_s, u"9.99"_s, u"USD"_s));
    add(sending(u"baht"_s));
    QVERIFY(m_w->ledger().links().setArchived(m_ids[0], true));
    show();
    m_w->find<QComboBox>("filterArchiveBox")->setCurrentIndex(1);
    QTRY_COMPARE(orders(), QStringList{u"dollars"_s});
    QTRY_VERIFY(m_w->find<QComboBox>("filterCurrencyBox")->findText(u"USD"_s) >= 0);
}

void TestLinksPage::showsOneLink()
{
    addThree();
    show();
    QVERIFY(m_w->find("detailEmpty")->isVisible());
    choose(1);
    QCOMPARE(label("detailAmount"), u"฿200.00"_s);
    QCOMPARE(label("detailState"), u"Waiting for payment"_s);
    QCOMPARE(label("detailEnvironment"), u"PRACTICE"_s);
    const QString url = m_w->find<QLineEdit>("detailLinkEdit")->text();
    QCOMPARE(url, u"https://pay.example/?ref=ref-second"_s);
    QTRY_VERIFY(m_w->find("detailTimeline")->isVisible());
    const ReadQr read = readQr(m_w->find<QLabel>("detailQr")->pixmap().toImage());
    QCOMPARE(read.text, url);
    QVERIFY2(label("detailTimeline").contains(u"Made by the gateway"_s), qPrintable(label("detailTimeline")));
    QVERIFY(label("detailTimeline").contains(u"somchai"_s));
    QStringList facts;
    for (const auto *fact : m_w->find("detailFacts")->findChildren<QLabel *>())
        facts.append(fact->text());
    const LinkContent seed = seedDraft();
    for (const QString &fact : {u"second"_s, u"ref-second"_s, seed.customer.name, seed.customer.email})
        QVERIFY2(facts.contains(fact), qPrintable(fact));
    m_w->open("detailRequest");
    const QString request = m_w->find<QPlainTextEdit>("detailRequestText")->toPlainText();
    QVERIFY2(request.contains(u"\"merchant_order_id\": \"second\""_s), qPrintable(request));
}

void TestLinksPage::showsSeveral()
{
    addThree();
    show();
    choose(0);
    choose(2, Qt::ControlModifier);
    QCOMPARE(label("detailState"), u"2 link(s) selected"_s);
    QCOMPARE(label("detailAmount"), u"฿150.00"_s);
    QVERIFY(!m_w->find("detailQr")->isVisible());
    QVERIFY(!m_w->find("detailTimeline")->isVisible());
}

void TestLinksPage::copies()
{
    addThree();
    show();
    choose(0);
    choose(1, Qt::ControlModifier);
    m_w->key(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::clipboard()->text(),
                 u"https://pay.example/?ref=ref-third\nhttps://pay.example/?ref=ref-second"_s);
    choose(2);
    m_w->click(m_w->find("detailCopyButton"));
    QTRY_COMPARE(QApplication::clipboard()->text(), u"https://pay.example/?ref=ref-first"_s);
    QTRY_VERIFY(label("detailTimeline").contains(u"Link copied"_s));
}

void TestLinksPage::opens()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "openedUrl");
    addThree();
    show();
    choose(0);
    m_w->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_opened, QStringList{u"https://pay.example/?ref=ref-third"_s});
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QTRY_VERIFY(label("detailTimeline").contains(u"Opened in a browser"_s));
}

void TestLinksPage::showsTheQr()
{
    addThree();
    show();
    choose(0);
    m_w->key(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(m_w->window().findChild<QDialog *>(u"qrDialog"_s));
    auto *dialog = m_w->find<QDialog>("qrDialog");
    QTRY_VERIFY(dialog->isVisible());
    const auto *picture = dialog->findChild<QLabel *>(u"qrDialogPicture"_s);
    QCOMPARE(readQr(picture->pixmap().toImage()).text, u"https://pay.example/?ref=ref-third"_s);
    dialog->reject();
    QTRY_VERIFY(label("detailTimeline").contains(u"QR code shown"_s));
}

QDialog *TestLinksPage::openQr(int row)
{
    choose(row);
    m_w->key(Qt::Key_R, Qt::ControlModifier);
    if (!QTest::qWaitFor([this] { return m_w->window().findChild<QDialog *>(u"qrDialog"_s); }))
        qFatal("The large QR code does not come up.");
    return m_w->find<QDialog>("qrDialog");
}

void TestLinksPage::theLargeQrHearsHowItEnds_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    const QString over = u"Customers can no longer pay this link."_s;
    QTest::newRow("paid") << u"Success"_s << u"Paid"_s << u"฿50.00 received"_s;
    QTest::newRow("expired") << u"Expired"_s << u"Expired"_s << over;
    QTest::newRow("cancelled") << u"Cancelled"_s << u"Cancelled"_s << over;
}

/// Customer and cashier look at the code across the counter, and nobody should pay twice.
void TestLinksPage::theLargeQrHearsHowItEnds()
{
    QFETCH(QString, word);
    addThree();
    show();
    QDialog *dialog = openQr(0);
    auto *events = m_w->window().findChild<LinkEvents *>();
    const auto end = [&](const LinkKey &link, const QString &status) {
        events->tell(*m_w->ledger().links().recordStatus(link, {{}, {}, status, {}, stateNamed(status)}), LinkState::Created);
    };
    end(m_ids[0], u"Expired"_s); // another link has ended
    QVERIFY(dialog->findChild<QLabel *>(u"qrDialogPicture"_s)->isVisible());
    end(m_ids[2], word);
    QVERIFY(!dialog->findChild<QLabel *>(u"qrDialogPicture"_s));
    QVERIFY(!m_w->find<QLabel>("qrDialogEndMark", dialog)->pixmap().isNull());
    QTEST(m_w->find<QLabel>("qrDialogEndTitle", dialog)->text(), "title");
    QTEST(m_w->find<QLabel>("qrDialogEndText", dialog)->text(), "text");
    QVERIFY(m_w->find("qrDialogEnd", dialog)->isVisible());
    QVERIFY(!m_w->window().findChild<QWidget *>(u"paidNotice"_s)); // the dialog tells it already
    QCOMPARE(m_w->window().windowTitle(), u"Linktill"_s);
}

void TestLinksPage::theLargeQrOfWhatIsPaid()
{
    addThree();
    QVERIFY(m_w->ledger().links().recordStatus(m_ids[2], {{}, {}, u"Success"_s, {}, LinkState::Success}));
    show();
    QDialog *dialog = openQr(0);
    QVERIFY(!dialog->findChild<QLabel *>(u"qrDialogPicture"_s));
    QCOMPARE(m_w->find<QLabel>("qrDialogEndTitle", dialog)->text(), u"Paid"_s);
    dialog->reject();
    QVERIFY(!eventsOf(m_ids[2]).contains(LinkEventKind::Shared)); // no code was shown
}

qint64 TestLinksPage::dueIn(LinkId id)
{
    return m_clock.now().secsTo(inLedger(id).nextRefresh);
}

void TestLinksPage::askNow(const QString &word)
{
    QSignalSpy written(&watch(), &StatusWatch::checked);
    m_clock.pass(15);
    watch().look(); // the timer does the same
    answer(++m_answers, LinkStatus{u"ref-quiet"_s, {}, word, {}, stateNamed(word)});
    QTRY_COMPARE(written.size(), 1); // the answer must be written before the clock goes on
}

/// A link in the detail is asked about soon, however long its status has not changed.
void TestLinksPage::theLinkInTheDetailIsAskedForSoon()
{
    m_w->window().session().watchStatuses();
    const LinkKey quiet = add(sending(u"quiet"_s));
    show();
    askNow(); // its first status counts as a change
    m_clock.pass(3600);
    askNow();
    QTRY_VERIFY(dueIn(quiet) > 600);
    choose(0);
    QTRY_COMPARE(dueIn(quiet), 15);
    askNow();
    QTRY_COMPARE(dueIn(quiet), 15); // and every time after that
    m_w->window().showNewLink();    // nobody looks at the link now
    askNow();
    QTRY_VERIFY(dueIn(quiet) > 600);
    m_w->window().showLinks();
    QTRY_COMPARE(dueIn(quiet), 15);
    askNow(u"Success"_s);
    QTRY_COMPARE(label("detailState"), u"Paid"_s);
    QVERIFY(!m_w->find("detailQr")->isVisible());
}

void TestLinksPage::keysThatGoOverTheRowsAskForNothing()
{
    addThree();
    show();
    QSignalSpy watched(m_w->window().findChild<gui::LinksPage *>(),
                       &gui::LinksPage::watchWanted);
    choose(0);
    m_w->key(Qt::Key_Down);
    m_w->key(Qt::Key_Down);
    QTRY_COMPARE(watched.size(), 1);
    QCOMPARE(watched[0][0].value<LinkId>(), m_ids[0].id);
    choose(1, Qt::ControlModifier); // with two links chosen, none of them is watched
    QTRY_COMPARE(watched.size(), 2);
    QCOMPARE(watched[1][0].value<LinkId>(), 0);
}

/// The link is asked about soon also when the selection in the list has gone.
void TestLinksPage::theLargeQrIsAskedForSoon()
{
    m_w->window().session().watchStatuses();
    const LinkKey quiet = add(sending(u"quiet"_s));
    show();
    QDialog *dialog = openQr(0);
    table()->clearSelection();
    m_clock.pass(3600);
    askNow();
    QTRY_COMPARE(dueIn(quiet), 15);
    dialog->reject();
    m_clock.pass(3600);
    askNow();
    QTRY_VERIFY(dueIn(quiet) > 600);
}

LinkId TestLinksPage::addAt(const QString &order, const QString &url)
{
    const auto id = m_w->ledger().links().begin(sending(order));
    if (!id || !m_w->ledger().links().settle(*id, CreatedLink{url, u"ref-"_s + order, order}))
        qFatal("The link was not made.");
    m_ids.append(*id);
    m_clock.pass(3600);
    return *id;
}

void TestLinksPage::asksBeforeALinkIsHandedOut()
{
    addAt(u"plain"_s, u"http://\u0440ay.example/1"_s);
    show();
    choose(0);
    QTRY_VERIFY(m_w->find("detailTimeline")->isVisible());
    QCOMPARE(m_w->find<QLineEdit>("detailLinkEdit")->text(), u"http://xn--ay-kmc.example/1"_s);
    QVERIFY(!m_w->find("detailLinkEdit")->isEnabled());
    QVERIFY(!m_w->find("detailQr")->isVisible());
    QVERIFY(label("detailConcern").contains(u"begin with https://"_s));
    QVERIFY(label("detailConcern").contains(u"Its real name is xn--ay-kmc.example"_s));
    QApplication::clipboard()->setText(u"before"_s);
    QDesktopServices::setUrlHandler(u"http"_s, this, "openedUrl");
    for (const int key : {Qt::Key_C, Qt::Key_Return, Qt::Key_R}) {
        m_w->key(Qt::Key(key), Qt::ControlModifier);
        QTRY_VERIFY(m_w->questions.isOpen());
        QVERIFY(m_w->questions.asked.last().text.contains(u"http://xn--ay-kmc.example/1"_s));
        m_w->questions.answer(false);
    }
    QDesktopServices::unsetUrlHandler(u"http"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    QVERIFY(m_opened.isEmpty() && !m_w->window().findChild<QDialog *>(u"qrDialog"_s));
    m_w->key(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(m_w->questions.isOpen());
    m_w->questions.answer(true);
    QCOMPARE(QApplication::clipboard()->text(), u"http://\u0440ay.example/1"_s);
}

void TestLinksPage::asksAboutAnotherHostThanBefore()
{
    addThree();
    addAt(u"odd"_s, u"https://evil.example/1"_s);
    show();
    choose(0);
    QTRY_VERIFY(m_w->find("detailTimeline")->isVisible());
    QVERIFY2(label("detailConcern").contains(u"lead to pay.example"_s),
             qPrintable(label("detailConcern")));
    QVERIFY(!m_w->find("detailQr")->isVisible());
    choose(3, Qt::ShiftModifier); // the link is also found when others are chosen with it
    m_w->key(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(m_w->questions.isOpen());
    const QString text = m_w->questions.asked.last().text;
    QVERIFY2(text.contains(u"evil.example"_s) && !text.contains(u"ref-first"_s), qPrintable(text));
    m_w->questions.answer(true);
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 3);
}

void TestLinksPage::neverHandsOutWhatCanOnlyBeWrong()
{
    addAt(u"script"_s, u"javascript:alert(1)"_s);
    add(sending(u"sound"_s));
    show();
    choose(0);
    choose(1, Qt::ControlModifier);
    m_w->key(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::clipboard()->text(), u"https://pay.example/?ref=ref-sound"_s);
    QVERIFY(!m_w->questions.isOpen());
    QVERIFY2(label("linksNoticeLabel").contains(u"Order script: This is not a web link"_s),
             qPrintable(label("linksNoticeLabel")));
}

void TestLinksPage::refreshesTheStatus()
{
    addThree();
    show();
    choose(0);
    m_w->key(Qt::Key_F5);
    QTRY_COMPARE(m_gateway.askedFor, QStringList{u"ref-third"_s});
    QVERIFY(m_w->find("errandLabel")->isVisible());
    QVERIFY(!m_w->find("detailRefreshButton")->isEnabled()); // one question at a time
    m_gateway.asking->end(
        LinkStatus{u"ref-third"_s, u"third"_s, u"Success"_s, {}, LinkState::Success});
    QTRY_COMPARE(label("detailState"), u"Paid"_s);
    QTRY_COMPARE(label("linksNoticeLabel"), u"The status of 1 link(s) is up to date."_s);
    QCOMPARE(inLedger(m_ids[2]).state, LinkState::Success);
    QCOMPARE(model().index(0, LinksModel::State).data().toString(), u"Paid"_s);
    QTRY_VERIFY(label("detailTimeline").contains(u"State: Paid"_s));
    QVERIFY(!m_w->find("errandLabel")->isVisible());
}

void TestLinksPage::refreshesWhatIsNotKnown()
{
    const auto id = m_w->ledger().links().begin(sending(u"lost"_s));
    QVERIFY(id && m_w->ledger().links().settle(*id, OutcomeUnknown{}));
    m_ids.append(*id);
    show();
    choose(0);
    QCOMPARE(label("detailState"), u"Not known"_s);
    m_w->key(Qt::Key_F5);
    QTRY_COMPARE(m_gateway.askedFor, QStringList{u"lost"_s}); // the question names the order number
    m_gateway.asking->end(noRecord);
    QTRY_COMPARE(label("linksNoticeLabel"), u"Order lost: The gateway does not know it. Send it again, or say "
                                            "that it is not wanted any more."_s);
    m_w->key(Qt::Key_F5);
    QTRY_COMPARE(m_gateway.askedFor.size(), 2);
    m_gateway.asking->end(
        LinkStatus{u"ref-lost"_s, u"lost"_s, u"Created"_s, {}, LinkState::Created});
    QTRY_COMPARE(label("detailState"), u"Waiting for payment"_s);
    QCOMPARE(inLedger(*id).reference, u"ref-lost"_s);
}

void TestLinksPage::statusThatDoesNotCome()
{
    addThree();
    show();
    choose(0);
    m_w->key(Qt::Key_F5);
    QTRY_VERIFY(m_gateway.asking);
    m_gateway.asking->end(NotSent{NetworkFault::Offline, {}});
    QTRY_COMPARE(label("linksNoticeLabel"),
                 u"Order third: This computer is offline: it is connected to no network."_s);
    QCOMPARE(inLedger(m_ids[2]).state, LinkState::Created);
    QVERIFY(m_w->find("detailRefreshButton")->isEnabled());
}

void TestLinksPage::cancelAsksFirst()
{
    addThree();
    show();
    choose(0);
    m_w->key(Qt::Key_Delete);
    QCOMPARE(m_w->questions.asked.last().yes, u"Cancel link"_s);
    QCOMPARE(m_w->questions.asked.last().no, u"Keep it"_s);
    QVERIFY(m_w->questions.asked.last().text.contains(u"third"_s));
    m_w->questions.answer(false);
    m_w->click(m_w->find("detailCancelButton"));
    m_w->questions.answer(true);
    QTRY_COMPARE(m_gateway.cancelled, QStringList{u"ref-third"_s});
    m_gateway.cancelling->end(LinkCancelled{u"ref-third"_s});
    QTRY_COMPARE(label("detailState"), u"Cancelled"_s);
    QCOMPARE(inLedger(m_ids[2]).state, LinkState::Cancelled);
    QTRY_COMPARE(label("linksNoticeLabel"), u"1 link(s) cancelled."_s);
    QVERIFY(!m_w->find("detailCancelButton")->isEnabled()); // a cancelled link stays cancelled
}

void TestLinksPage::cancelRefusedShowsHowItIs()
{
    addThree();
    show();
    choose(0);
    m_w->key(Qt::Key_Delete);
    m_w->questions.answer(true);
    QTRY_VERIFY(m_gateway.cancelling);
    m_gateway.cancelling->end(
        Refused{400, u"4001"_s, {}, u"link is paid"_s, {}, RefusalKind::InvalidRequest});
    QTRY_COMPARE(m_gateway.askedFor, QStringList{u"ref-third"_s});
    m_gateway.asking->end(
        LinkStatus{u"ref-third"_s, u"third"_s, u"Success"_s, {}, LinkState::Success});
    QTRY_COMPARE(label("detailState"), u"Paid"_s);
    QTRY_COMPARE(label("linksNoticeLabel"), u"Order third: The gateway said no: link is paid"_s);
}

void TestLinksPage::stops()
{
    addThree();
    show();
    choose(0);
    m_w->key(Qt::Key_A, Qt::ControlModifier);
    m_w->key(Qt::Key_F5);
    QTRY_VERIFY(m_gateway.asking);
    QTRY_COMPARE(label("errandLabel"), u"Asking the gateway: 0 of 3"_s);
    m_w->click(m_w->find("errandStopButton"));
    QTRY_VERIFY(!m_w->find("errandLabel")->isVisible());
    QCOMPARE(m_gateway.askedFor.size(), 1);
    QVERIFY2(label("linksNoticeLabel").contains(u"2 link(s) left out."_s),
             qPrintable(label("linksNoticeLabel")));
}

void TestLinksPage::theAccountIsGone()
{
    Sending other = sending(u"orphan"_s);
    other.accountId = u"a-gone"_s;
    other.accountName = u"Old shop"_s;
    add(sending(u"own"_s));
    add(other);
    show();
    accounts()->setCurrentIndex(0); // its account is not among those that can be chosen
    QTRY_COMPARE(orders().size(), 2);
    choose(0);
    m_w->key(Qt::Key_F5);
    QTRY_COMPARE(label("linksNoticeLabel"), u"Order orphan: The account “Old shop” is not here any more."_s);
    QVERIFY(m_gateway.askedFor.isEmpty());
}

void TestLinksPage::duplicates()
{
    addThree();
    show();
    choose(1);
    m_w->key(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(m_w->page().isVisible());
    LinkContent expected = m_w->format.readSent(sending(u"second"_s, u"200"_s).request);
    QVERIFY(m_w->draft().merchantOrderId != u"second"_s);
    expected.merchantOrderId = m_w->draft().merchantOrderId;
    expected.environment = m_w->draft().environment;
    QCOMPARE(difference(m_w->draft(), expected), QString());
}

void TestLinksPage::archivesAndTakesBack()
{
    addThree();
    show();
    choose(0);
    choose(1, Qt::ControlModifier);
    m_w->find("linksSplitter"); // the splitter must exist
    m_w->key(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(orders(), QStringList{u"first"_s});
    QCOMPARE(label("linksNoticeLabel"), u"2 link(s) put into the archive."_s);
    QVERIFY(inLedger(m_ids[2]).archived);
    m_w->click(m_w->find("undoButton"));
    QTRY_COMPARE(orders().size(), 3);
    QVERIFY(!inLedger(m_ids[2]).archived);
    QVERIFY(!m_w->find("undoButton")->isVisible());
}

void TestLinksPage::archivesByKey()
{
    addThree();
    show();
    choose(0);
    m_w->key(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(orders().size(), 2);
    QVERIFY(table()->hasFocus());
    m_w->key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(orders().size(), 3);
}

void TestLinksPage::undoesWhereNothingIsLeft()
{
    add(sending(u"only"_s));
    show();
    choose(0);
    m_w->key(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(m_w->find("emptyPage")->isVisible()); // the list is hidden, so it has lost the focus
    m_w->key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(orders(), QStringList{u"only"_s});
    m_w->key(Qt::Key_Z, Qt::ControlModifier); // there is only one step to undo
    QVERIFY(!inLedger(m_ids[0]).archived);
    // The button in the notice can be reached with the keyboard, too.
    choose(0);
    m_w->key(Qt::Key_E, Qt::ControlModifier);
    auto *button = m_w->find<QPushButton>("undoButton");
    QTRY_VERIFY(button->isVisible());
    for (int i = 0; i < 40 && !button->hasFocus(); ++i)
        m_w->key(Qt::Key_Tab);
    QVERIFY(button->hasFocus());
    m_w->key(Qt::Key_Space);
    QTRY_COMPARE(orders(), QStringList{u"only"_s});
}

void TestLinksPage::menuHasTheActions()
{
    addThree();
    show();
    choose(0);
    Q_EMIT table()->customContextMenuRequested({10, 10});
    auto *menu = m_w->find<QMenu>("linksMenu");
    QStringList without;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator() && action->shortcut().isEmpty())
            without.append(action->text());
    }
    QCOMPARE(without, QStringList());
    QVERIFY(menu->actions().size() >= 7);
    menu->close();
}

void TestLinksPage::columns()
{
    addThree();
    show();
    QVERIFY(table()->isColumnHidden(LinksModel::Reference));
    QMenu *menu = m_w->find<QToolButton>("columnsButton")->menu();
    for (QAction *action : menu->actions()) {
        if (action->text() == LinksModel::columnTitle(LinksModel::Reference))
            action->trigger();
    }
    QVERIFY(!table()->isColumnHidden(LinksModel::Reference));
    // The other two are a separator and Reset.
    QCOMPARE(menu->actions().size(), LinksModel::ColumnCount - 1 + 2);
}

void TestLinksPage::sortingKeepsTheSelection()
{
    addThree();
    show();
    choose(1); // second
    QHeaderView *header = table()->horizontalHeader();
    const QPoint amount(header->sectionViewportPosition(LinksModel::Amount) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, amount);
    QTRY_COMPARE(orders(), (QStringList{u"third"_s, u"first"_s, u"second"_s}));
    QCOMPARE(label("detailAmount"), u"฿200.00"_s);
    QVERIFY(table()->selectionModel()->isRowSelected(2));
}

void TestLinksPage::anActionIsForWhatCanBeDone()
{
    const auto id = m_w->ledger().links().begin(sending(u"unsent"_s));
    QVERIFY(id && m_w->ledger().links().settle(*id, NotSent{NetworkFault::Offline, {}}));
    m_ids.append(*id);
    show();
    choose(0);
    QCOMPARE(label("detailState"), u"Not sent"_s);
    for (const char *name : {"detailCopyButton", "detailQrButton", "detailRefreshButton", "detailCancelButton"})
        QVERIFY2(!m_w->find(name)->isEnabled(), name);
    QVERIFY(m_w->find("detailDuplicateButton")->isEnabled());
}

/// Begins a link and settles it with the outcome; by default nobody knows whether it exists. The window
/// writes links down.
LinkKey TestLinksPage::addOpen(const Sending &sending, const Outcome<CreatedLink> &outcome)
{
    m_w->writeDown();
    const auto id = m_w->ledger().links().begin(sending);
    if (!id || !m_w->ledger().links().settle(*id, outcome))
        qFatal("The link was not written down.");
    m_ids.append(*id);
    return *id;
}

void TestLinksPage::answer(qsizetype nth, const Outcome<LinkStatus> &outcome)
{
    if (!QTest::qWaitFor([&] { return m_gateway.askedFor.size() == nth && m_gateway.asking; }))
        qFatal("Asked %d times, not %d.", int(m_gateway.askedFor.size()), int(nth));
    m_gateway.asking->end(outcome);
}

QList<LinkEventKind> TestLinksPage::eventsOf(LinkId id)
{
    QList<LinkEventKind> kinds;
    const auto history = m_w->ledger().links().link(id);
    for (const LinkEvent &event : history->events)
        kinds << event.kind;
    return kinds;
}

void TestLinksPage::sendsAgain_data()
{
    QTest::addColumn<LinkState>("state");
    QTest::addColumn<int>("questions");
    QTest::newRow("unknown") << LinkState::Unknown << 2; // it is asked again before sending
    QTest::newRow("abandoned") << LinkState::Sending << 2;
    QTest::newRow("not sent") << LinkState::NotSent << 0;
}

/// The link is sent as it was written down, under its own order number.
void TestLinksPage::sendsAgain()
{
    QFETCH(LinkState, state);
    QFETCH(int, questions);
    Sending lost = sending(u"lost"_s);
    lost.draft.expiry = {};
    lost.request = m_w->format.write(lost.draft);
    lost.patience = m_clock.now(); // nobody waits for the program that sent it first
    LinkKey id;
    if (state == LinkState::Sending) {
        m_w->writeDown();
        const auto begun = m_w->ledger().links().begin(lost);
        QVERIFY(begun);
        m_ids << (id = *begun);
        m_clock.pass(1);
    } else {
        id = state == LinkState::Unknown ? addOpen(lost) : addOpen(lost, offline);
    }
    show();
    choose(0);
    QVERIFY(canDo("sendAgainAction"));
    m_w->key(Qt::Key_F5, Qt::ShiftModifier);
    for (int i = 1; i <= questions; ++i) {
        answer(i, noRecord);
        QCOMPARE(m_gateway.askedFor.constLast(), u"lost"_s);
    }
    QTRY_COMPARE(m_gateway.drafts.size(), 1);
    QCOMPARE(difference(m_gateway.drafts.constLast(), m_w->format.readSent(lost.request)), QString());
    QVERIFY(!m_w->find("detailSendAgainButton")->isEnabled()); // one operation at a time
    m_gateway.creating->end(CreatedLink{u"https://pay.example/?ref=R8"_s, u"R8"_s, u"lost"_s});
    QTRY_COMPARE(label("linksNoticeLabel"), u"Order lost: the link was made."_s);
    QCOMPARE(label("detailState"), u"Waiting for payment"_s);
    QCOMPARE(inLedger(id).reference, u"R8"_s);
    QVERIFY(eventsOf(id).contains(LinkEventKind::SentAgain));
    QCOMPARE(m_w->ledger().links().find(u"lost"_s)->size(), 1);
    QCOMPARE(m_gateway.askedFor.size(), questions);
    QVERIFY(!canDo("sendAgainAction") && !m_w->find("detailSendAgainButton")->isVisible());
}

/// Once the list has sent the link again, the form no longer offers to send it.
void TestLinksPage::sendsAgainWhatTheFormHas()
{
    m_w->writeDown();
    m_w->reopen();
    m_w->enter("amount", "120");
    m_w->enter("description", "Two coffees");
    m_w->pressCreate();
    QTRY_VERIFY(m_gateway.creating && m_gateway.creating->starts == 1);
    const QString order = m_gateway.drafts.constLast().merchantOrderId;
    m_gateway.creating->end(OutcomeUnknown{UnknownCause::ConnectionLost, 0, {}});
    answer(1, offline);
    QTRY_VERIFY(m_w->find("checkButton")->isVisible());
    m_ids << m_w->ledger().links().find(order)->constFirst().key();
    show();
    choose(0);
    m_w->click(m_w->find("detailSendAgainButton"));
    answer(2, noRecord);
    answer(3, noRecord);
    QTRY_COMPARE(m_gateway.drafts.size(), 2);
    QCOMPARE(difference(m_gateway.drafts[1], m_gateway.drafts[0]), QString());
    m_gateway.creating->end(CreatedLink{u"https://pay.example/?ref=R8"_s, u"R8"_s, order});
    QTRY_COMPARE(label("detailState"), u"Waiting for payment"_s);
    QTRY_VERIFY(m_w->draft().merchantOrderId != order);
    m_w->key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!m_w->find("checkButton")->isVisible());
}

void TestLinksPage::sendingAgainFindsIt()
{
    const LinkKey id = addOpen(sending(u"lost"_s));
    show();
    choose(0);
    m_w->click(m_w->find("detailSendAgainButton"));
    answer(1, LinkStatus{u"ref-lost"_s, u"lost"_s, u"Created"_s, {}, LinkState::Created});
    QTRY_COMPARE(label("linksNoticeLabel"),
                 u"Order lost: the gateway has this link already, so it was not sent again."_s);
    QCOMPARE(inLedger(id).reference, u"ref-lost"_s);
    QVERIFY(m_gateway.drafts.isEmpty());
}

void TestLinksPage::sendingAgainAsksInVain_data()
{
    QTest::addColumn<Outcome<LinkStatus>>("answered");
    QTest::addColumn<QString>("said");
    QTest::newRow("offline") << Outcome<LinkStatus>(offline)
                             << u"Order lost: This computer is offline: it is connected to no network."_s;
    QTest::newRow("refused")
        << Outcome<LinkStatus>(
               Refused{401, u"4010"_s, {}, u"no such key"_s, {}, RefusalKind::UnknownKey})
        << u"Order lost: The gateway said no: no such key"_s;
}

void TestLinksPage::sendingAgainAsksInVain()
{
    QFETCH(Outcome<LinkStatus>, answered);
    QFETCH(QString, said);
    const LinkKey id = addOpen(sending(u"lost"_s));
    const Link before = inLedger(id);
    show();
    choose(0);
    m_w->key(Qt::Key_F5, Qt::ShiftModifier);
    answer(1, answered);
    QTRY_COMPARE(label("linksNoticeLabel"), said);
    QCOMPARE(inLedger(id), before);
    QVERIFY(m_gateway.drafts.isEmpty());
    QVERIFY(canDo("sendAgainAction"));
}

void TestLinksPage::unknownAgainStaysUnknown()
{
    const LinkKey id = addOpen(sending(u"lost"_s));
    show();
    choose(0);
    m_w->key(Qt::Key_F5, Qt::ShiftModifier);
    answer(1, noRecord);
    answer(2, noRecord);
    QTRY_VERIFY(m_gateway.creating && m_gateway.creating->starts == 1);
    m_gateway.creating->end(OutcomeUnknown{UnknownCause::ConnectionLost, 0, {}});
    answer(3, offline); // as always, the gateway is asked at once
    QTRY_COMPARE(label("linksNoticeLabel"),
                 u"Order lost: The request was sent, but the connection broke before the answer came."_s);
    QCOMPARE(inLedger(id).state, LinkState::Unknown);
    QCOMPARE(label("detailState"), u"Not known"_s);
    QVERIFY(canDo("sendAgainAction"));
}

void TestLinksPage::refusedWhenSentAgain()
{
    const LinkKey id = addOpen(sending(u"lost"_s));
    show();
    choose(0);
    m_w->key(Qt::Key_F5, Qt::ShiftModifier);
    answer(1, noRecord);
    answer(2, noRecord);
    QTRY_VERIFY(m_gateway.creating && m_gateway.creating->starts == 1);
    m_gateway.creating->end(
        Refused{400, u"4001"_s, {}, u"expiry is over"_s, {}, RefusalKind::InvalidRequest});
    QTRY_COMPARE(label("linksNoticeLabel"), u"Order lost: The gateway said no: expiry is over"_s);
    QCOMPARE(inLedger(id).state, LinkState::Refused); // the outcome is known now
}

void TestLinksPage::sendingAgainIsStopped()
{
    const LinkKey id = addOpen(sending(u"lost"_s));
    show();
    choose(0);
    m_w->key(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_COMPARE(m_gateway.askedFor.size(), 1);
    m_w->click(m_w->find("errandStopButton"));
    QTRY_VERIFY(!m_w->find("errandLabel")->isVisible());
    QCOMPARE(inLedger(id).state, LinkState::Unknown);
    QVERIFY(m_gateway.drafts.isEmpty());
}

void TestLinksPage::whatIsBeingSentIsNotSentAgain()
{
    m_w->writeDown();
    const auto id = m_w->ledger().links().begin(sending(u"lost"_s));
    QVERIFY(id);
    m_ids << *id;
    show();
    choose(0);
    m_w->key(Qt::Key_F5, Qt::ShiftModifier);
    answer(1, noRecord);
    QTRY_COMPARE(label("linksNoticeLabel"), u"Order lost: This link is being sent already."_s);
    QVERIFY(m_gateway.drafts.isEmpty());
}

void TestLinksPage::sendsAgainToTheSameEnvironmentOnly()
{
    Sending lost = sending(u"lost"_s);
    lost.environment = Environment::Sandbox;
    addOpen(lost);
    show();
    choose(0);
    m_w->key(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_COMPARE(label("linksNoticeLabel"),
                 u"Order lost: The link was sent from “Practice shop” when that account had another "
                 "environment."_s);
    QVERIFY(m_gateway.askedFor.isEmpty() && m_gateway.drafts.isEmpty());
}

void TestLinksPage::liveIsAskedAboutBeforeItIsSentAgain()
{
    Account account;
    account.name = u"Tea shop"_s;
    account.key = u"teakey"_s;
    account.environment = Environment::Live;
    account.currency = u"THB"_s;
    account.country = u"TH"_s;
    account.successUrl = account.failureUrl = u"https://tea.example/back"_s;
    const auto added = m_w->book().add(account);
    QVERIFY(added);
    Sending lost = sending(u"lost"_s);
    lost.accountId = added->id;
    lost.accountName = added->name;
    lost.environment = Environment::Live;
    add(sending(u"own"_s));
    addOpen(lost);
    show();
    accounts()->setCurrentIndex(0);
    QTRY_COMPARE(orders().size(), 2);
    choose(0);
    m_w->key(Qt::Key_F5, Qt::ShiftModifier);
    QCOMPARE(m_w->questions.asked.constLast().yes, u"Create live link"_s);
    m_w->questions.answer(false);
    QVERIFY(m_gateway.askedFor.isEmpty());
    m_w->key(Qt::Key_F5, Qt::ShiftModifier);
    m_w->questions.answer(true);
    answer(1, offline);
    QTRY_VERIFY(canDo("sendAgainAction"));
    m_w->key(Qt::Key_F5, Qt::ShiftModifier); // the question comes only once a day
    QVERIFY(!m_w->questions.isOpen());
    answer(2, offline);
}

void TestLinksPage::givesUp()
{
    const LinkKey id = addOpen(sending(u"lost"_s));
    show();
    choose(0);
    m_w->key(Qt::Key_Delete, Qt::ShiftModifier);
    QVERIFY(m_w->questions.asked.constLast().text.contains(u"lost"_s));
    QCOMPARE(m_w->questions.asked.constLast().no, u"Keep it"_s);
    m_w->questions.answer(false);
    QVERIFY(m_gateway.askedFor.isEmpty());
    m_w->click(m_w->find("detailGiveUpButton"));
    m_w->questions.answer(true);
    answer(1, noRecord);
    QTRY_COMPARE(label("linksNoticeLabel"),
                 u"Order lost: the gateway does not know it. It is put down as not sent."_s);
    QCOMPARE(label("detailState"), u"Not sent"_s);
    QCOMPARE(inLedger(id).state, LinkState::NotSent);
    QTRY_VERIFY(label("detailTimeline").contains(u"Not wanted any more, and the gateway did not know it"_s));
    QVERIFY(!canDo("giveUpAction") && !m_w->find("detailGiveUpButton")->isVisible());
    QVERIFY(m_w->ledger().links().unsettled()->isEmpty()); // no open outcome is left
    QVERIFY(canDo("archiveAction"));
}

void TestLinksPage::givingUpFindsIt()
{
    const LinkKey id = addOpen(sending(u"lost"_s));
    show();
    choose(0);
    m_w->key(Qt::Key_Delete, Qt::ShiftModifier);
    m_w->questions.answer(true);
    answer(1, LinkStatus{u"ref-lost"_s, u"lost"_s, u"Created"_s, {}, LinkState::Created});
    QTRY_COMPARE(label("linksNoticeLabel"), u"Order lost: the gateway has this link, so it stays. Cancel it "
                                            "if it is not wanted any more."_s);
    QCOMPARE(inLedger(id).state, LinkState::Created);
}

void TestLinksPage::givingUpAsksInVain()
{
    const LinkKey id = addOpen(sending(u"lost"_s));
    const Link before = inLedger(id);
    show();
    choose(0);
    m_w->key(Qt::Key_Delete, Qt::ShiftModifier);
    m_w->questions.answer(true);
    answer(1, offline);
    QTRY_COMPARE(label("linksNoticeLabel"),
                 u"Order lost: This computer is offline: it is connected to no network."_s);
    QCOMPARE(inLedger(id), before);
    QVERIFY(canDo("giveUpAction"));
}

/// Another window sends the link again while the gateway is being asked.
void TestLinksPage::givingUpIsTooLate()
{
    const LinkKey id = addOpen(sending(u"lost"_s));
    show();
    choose(0);
    m_w->key(Qt::Key_Delete, Qt::ShiftModifier);
    m_w->questions.answer(true);
    QTRY_VERIFY(m_gateway.asking);
    Sending again = sending(u"lost"_s);
    again.again = id;
    QVERIFY(m_w->ledger().links().begin(again));
    m_gateway.asking->end(noRecord);
    QTRY_COMPARE(label("linksNoticeLabel"), u"Order lost: This link is being sent already."_s);
    QCOMPARE(inLedger(id).state, LinkState::Sending);
}

void TestLinksPage::openOnesStayInSight()
{
    add(sending(u"made"_s));
    const LinkKey id = addOpen(sending(u"lost"_s));
    show();
    QTRY_COMPARE(orders(), (QStringList{u"lost"_s, u"made"_s}));
    choose(0);
    QVERIFY(!canDo("archiveAction"));
    choose(1, Qt::ControlModifier);
    QVERIFY(!canDo("sendAgainAction") && !canDo("giveUpAction")); // these work on one link at a time
    m_w->key(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(orders(), QStringList{u"lost"_s});
    QCOMPARE(label("linksNoticeLabel"), u"1 link(s) put into the archive."_s);
    QVERIFY(!inLedger(id).archived);
}

void TestLinksPage::anotherLikeAnOpenOne()
{
    addOpen(sending(u"lost"_s));
    show();
    choose(0);
    m_w->key(Qt::Key_D, Qt::ControlModifier);
    const gui::Question asked = m_w->questions.asked.constLast();
    QVERIFY(asked.text.contains(u"lost"_s));
    QCOMPARE(asked.yes, u"Send again"_s);
    m_w->questions.answer(false);
    QVERIFY(!m_w->page().isVisible() && m_gateway.askedFor.isEmpty());
    m_w->click(m_w->find("detailDuplicateButton"));
    m_w->questions.answer(true);
    answer(1, noRecord);
    answer(2, noRecord);
    QTRY_COMPARE(m_gateway.drafts.size(), 1);
    QCOMPARE(m_gateway.drafts.constLast().merchantOrderId, u"lost"_s);
}

} // namespace linktill

QTEST_MAIN(linktill::TestLinksPage)
#include "tst_linkspage.moc"
