// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests what the window tells by notifications, sounds, the tray and its title, with a notifier and a player of
// the test's own, over a real ledger.
#include "application/links/appsession.h"
#include "application/links/expirywatch.h"
#include "application/links/linkevents.h"
#include "application/ports/ledger.h"
#include "application/ports/linkrepository.h"
#include "gui/compose/editlinkpage.h"
#include "gui/links/linkspage.h"
#include "gui/notices/expirynotice.h"
#include "gui/notices/openlinkstray.h"
#include "gui/palette/palette.h"
#include "ledger/ledgerfixture.h"
#include "support/heldgateway.h"
#include "support/windowfixture.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSystemTrayIcon>
#include <QToolButton>
#include <QWindow>

namespace linktill {

using namespace Qt::StringLiterals;

namespace {

/// What became of the test's notifications and sounds.
struct Desk
{
    QList<Notification> shown;
    QStringList withdrawn;
    QList<Sound> played;
    class FakeNotifier *notifier = nullptr; ///< null until it was asked for
    int notifiers = 0, players = 0;         ///< how often each was made
    bool canShow = true, canPlay = true;
};

class FakeNotifier final : public Notifier
{
public:
    explicit FakeNotifier(Desk &desk) : m_desk(desk)
    {
        m_desk.notifier = this;
        ++m_desk.notifiers;
    }
    void show(const Notification &notification) override
    {
        m_desk.shown << notification;
        if (!m_desk.canShow)
            Q_EMIT notShown(notification, u"no service"_s);
    }
    void withdraw(const QString &key) override { m_desk.withdrawn << key; }
    bool isThere() const override { return m_desk.canShow; }

private:
    Desk &m_desk;
};

class FakeSoundPlayer final : public SoundPlayer
{
public:
    explicit FakeSoundPlayer(Desk &desk) : m_desk(desk) { ++m_desk.players; }
    void play(Sound sound) override
    {
        m_desk.played << sound;
        if (!m_desk.canPlay)
            Q_EMIT notPlayed(u"no player"_s);
    }

private:
    Desk &m_desk;
};

} // namespace

class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsLoadedBeforeItIsNeeded();
    void paidBehindOtherWindows();
    void paidWhileTheWindowIsActive();
    void actionsOfAPayment();
    void printIsOfferedWhereItCan();
    void seenIsWithdrawn();
    void manyPaymentsAreCounted();
    void withoutAService();
    void withoutAModule();
    void soundsAreOffUntilSwitchedOn_data();
    void soundsAreOffUntilSwitchedOn();
    void aSoundIsHeardWhenItIsChosen();
    void failedSoundsAreTheirOwn();
    void aMissingPlayerIsSaidOnce();
    void doNotDisturb();
    void settingsComeBack();
    void foundByThePalette();
    void aFailedPaymentIsToldOnce();
    void theTraysMenu();
    void theIconCounts();
    void theTitleCountsWithoutATray();
    void theTitleOfAPaymentStays();
    void expiringSoonIsToldOnce();
    void expiringSoonFromTheDesktop();
    void severalExpireSoon();
    void whatIsPaidExpiresNoMore();
    void aPaymentComesFirst();
    void narrowWindow();

private:
    void open();
    LinkKey add(const QString &order, qint64 secondsLeft = 0);
    /// Tells the session that the link has this state now.
    void become(const LinkKey &key, LinkState state);
    Link inLedger(LinkId id) { return m_w->ledger().links().link(id)->link; }
    QAction *action(const char *name)
    {
        auto *found = m_w->window().findChild<QAction *>(QLatin1String(name));
        if (!found)
            qFatal("There is no %s", name);
        return found;
    }
    /// The person works with another program, for which a window stands that is none of the widgets.
    void leave()
    {
        m_other = std::make_unique<QWindow>();
        m_other->resize(200, 100);
        m_other->show();
        m_other->requestActivate();
        QTRY_VERIFY(!QApplication::activeWindow());
    }
    void comeBack() { m_w->window().comeForward(); QTRY_VERIFY(m_w->window().isActiveWindow()); }
    bool isShown(const char *name)
    {
        const auto *widget = m_w->window().findChild<QWidget *>(QLatin1String(name));
        return widget && widget->isVisibleTo(&m_w->window());
    }
    void lookForExpiries() { m_w->window().session().findChild<ExpiryWatch *>()->look(); }
    void waitForLedger() { runAndWait(m_w->ledger(), [] {}); }
    /// Returns whether the page that is shown says something with these words.
    bool pageSays(const QString &words)
    {
        const auto labels = m_w->window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisibleTo(&m_w->window()) && label->text().contains(words); });
    }

    TestClock m_clock;
    Desk m_desk;
    std::unique_ptr<HeldGateway> m_gateway;
    std::unique_ptr<WindowFixture> m_w;
    std::unique_ptr<QWindow> m_other;
    QList<Link> m_printed;
    bool m_prints = false;
};

void TestNotices::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    m_desk = {};
    m_prints = false;
    m_printed.clear();
    m_gateway = std::make_unique<HeldGateway>();
    m_w = std::make_unique<WindowFixture>(*m_gateway, m_clock);
    m_w->notifier = [this]() -> Result<std::unique_ptr<Notifier>, MissingModule> {
        return std::unique_ptr<Notifier>(new FakeNotifier(m_desk));
    };
    m_w->sounds = [this]() -> Result<std::unique_ptr<SoundPlayer>, MissingModule> {
        return std::unique_ptr<SoundPlayer>(new FakeSoundPlayer(m_desk));
    };
    open();
}

void TestNotices::open()
{
    m_w->printReceipt = {};
    if (m_prints)
        m_w->printReceipt = [this](const Link &link) { m_printed << link; };
    m_w->reopen();
    m_w->window().session().setOnline(false); // the test tells what happens
    m_w->window().session().watchStatuses();
}

void TestNotices::cleanup()
{
    m_w.reset();
    m_other.reset();
    m_gateway.reset();
}

LinkKey TestNotices::add(const QString &order, qint64 secondsLeft)
{
    const Account &account = m_w->book().active();
    Sending sending;
    sending.accountId = account.id;
    sending.accountName = account.name;
    sending.environment = account.environment;
    sending.draft = seedDraft();
    sending.draft.merchantOrderId = order;
    sending.draft.customLinkRef.clear();
    sending.draft.customer.name = u"Mali Wongsa"_s;
    sending.draft.amount = u"1850"_s;
    sending.draft.currency = u"THB"_s;
    sending.draft.expiry = {};
    if (secondsLeft > 0)
        sending.draft.expiry.utc = m_clock.now().addSecs(secondsLeft);
    sending.request = m_w->format.write(sending.draft);
    const LinkKey key = make(m_w->ledger(), sending, u"ref-"_s + order);
    if (key.id == 0)
        qFatal("The link was not made.");
    return key;
}

void TestNotices::become(const LinkKey &key, LinkState state)
{
    const LinkState before = inLedger(key).state;
    const QString word = linkStateName(state);
    const auto now = m_w->ledger().links().recordStatus(key, {{}, {}, word, {}, state});
    if (!now)
        qFatal("no status");
    m_w->window().session().events().tell(*now, before);
}

void TestNotices::nothingIsLoadedBeforeItIsNeeded()
{
    m_w->window().watchNotices();
    become(add(u"o-1"_s), LinkState::Success);
    m_w->enter("amount", "120");
    QCOMPARE(m_desk.notifiers, 0);
    QCOMPARE(m_desk.players, 0);
}

void TestNotices::paidBehindOtherWindows()
{
    const LinkKey key = add(u"o-1"_s);
    leave();
    become(key, LinkState::Success);
    QCOMPARE(m_desk.shown.size(), 1);
    const Notification &shown = m_desk.shown[0];
    QCOMPARE(shown.title, u"Paid: ฿1,850.00"_s);
    QCOMPARE(shown.text, u"Mali Wongsa, order o-1"_s);
    QCOMPARE(shown.actions, (QList<Notification::Action>{{u"show"_s, u"Show"_s}, {u"print"_s, u"Print"_s}}));
    QCOMPARE(m_w->window().windowTitle(), u"Paid: ฿1,850.00 from Mali Wongsa, order o-1 – Linktill"_s);
    QVERIFY(isShown("paidNotice"));
    become(add(u"o-2"_s), LinkState::Success);
    QCOMPARE(m_desk.shown.size(), 2); // each payment is one of its own
    QVERIFY(m_desk.shown[1].key != shown.key);
    QCOMPARE(m_desk.notifiers, 1);
}

void TestNotices::paidWhileTheWindowIsActive()
{
    become(add(u"o-1"_s), LinkState::Success);
    QCOMPARE(m_desk.shown.size(), 0);
    QVERIFY(isShown("paidNotice"));
    QCOMPARE(m_w->window().windowTitle(), u"Linktill"_s);
}

void TestNotices::actionsOfAPayment()
{
    const LinkKey key = add(u"o-1"_s);
    leave();
    become(key, LinkState::Success);
    Q_EMIT m_desk.notifier->actionInvoked(m_desk.shown[0].key, u"show"_s);
    QTRY_VERIFY(m_w->window().isActiveWindow());
    QVERIFY(m_w->window().findChild<gui::LinksPage *>()->isVisible());
    Q_EMIT m_desk.notifier->actionInvoked(u"paid/other/9"_s, u"show"_s); // nobody's
}

void TestNotices::printIsOfferedWhereItCan()
{
    m_prints = true;
    open();
    const LinkKey key = add(u"o-1"_s);
    leave();
    become(key, LinkState::Success);
    QCOMPARE(m_desk.shown[0].actions.size(), 2);
    QCOMPARE(m_desk.shown[0].actions[1].label, u"Print"_s);
    Q_EMIT m_desk.notifier->actionInvoked(m_desk.shown[0].key, u"print"_s);
    QCOMPARE(m_printed.size(), 1);
    QCOMPARE(m_printed[0].id, key.id);
    QVERIFY(!m_w->window().isActiveWindow()); // printing needs no window
}

void TestNotices::seenIsWithdrawn()
{
    const LinkKey key = add(u"o-1"_s);
    leave();
    become(key, LinkState::Success);
    QCOMPARE(m_desk.withdrawn.size(), 0);
    comeBack();
    QCOMPARE(m_desk.withdrawn, QStringList{m_desk.shown[0].key});
    QCOMPARE(m_w->window().windowTitle(), u"Linktill"_s);
    QVERIFY(isShown("paidNotice")); // the window says it on
}

void TestNotices::manyPaymentsAreCounted()
{
    leave();
    QSet<QString> keys;
    for (int i = 0; i < 8; ++i)
        become(add(u"o-%1"_s.arg(i)), LinkState::Success);
    for (const Notification &shown : std::as_const(m_desk.shown))
        keys << shown.key;
    QCOMPARE(keys.size(), 4); // three, and one that counts
    QCOMPARE(m_desk.shown.constLast().title, u"8 payment(s), the last: ฿1,850.00"_s);
    QCOMPARE(m_desk.shown.constLast().text, u"Mali Wongsa, order o-7"_s);
    Q_EMIT m_desk.notifier->actionInvoked(m_desk.shown.constLast().key, u"show"_s);
    QTRY_VERIFY(m_w->window().isActiveWindow());
    QVERIFY(m_w->window().findChild<gui::LinksPage *>()->isVisible());
    leave();
    become(add(u"o-9"_s), LinkState::Success);
    QCOMPARE(m_desk.shown.constLast().title, u"Paid: ฿1,850.00"_s); // counted anew once the window was seen
}

void TestNotices::withoutAService()
{
    m_desk.canShow = false;
    const LinkKey key = add(u"o-1"_s);
    leave();
    become(key, LinkState::Success); // there is no tray either, offscreen
    QVERIFY(isShown("paidNotice"));
    QVERIFY(m_w->window().windowTitle().startsWith(u"Paid"));
}

void TestNotices::withoutAModule()
{
    m_w->notifier = []() -> Result<std::unique_ptr<Notifier>, MissingModule> {
        return Failure{MissingModule{u"linktill-desktop"_s, u"not there"_s}};
    };
    open();
    const LinkKey key = add(u"o-1"_s);
    leave();
    become(key, LinkState::Success);
    become(add(u"o-2"_s), LinkState::Success);
    QVERIFY(isShown("paidNotice"));
}

void TestNotices::soundsAreOffUntilSwitchedOn_data()
{
    QTest::addColumn<QString>("paid");
    QTest::addColumn<QString>("failed");
    QTest::addColumn<QList<Sound>>("played");
    QTest::newRow("never set") << QString() << QString() << QList<Sound>{};
    QTest::newRow("off") << u"off"_s << u"off"_s << QList<Sound>{};
    QTest::newRow("nobody's words") << u"gong"_s << u"true"_s << QList<Sound>{};
    QTest::newRow("chime") << u"chime"_s << QString() << QList<Sound>{Sound::Chime};
    QTest::newRow("cash") << u"cash"_s << u"on"_s << QList<Sound>{Sound::Cash, Sound::Failed};
    QTest::newRow("failed alone") << QString() << u"on"_s << QList<Sound>{Sound::Failed};
}

void TestNotices::soundsAreOffUntilSwitchedOn()
{
    QFETCH(QString, paid);
    QFETCH(QString, failed);
    if (!paid.isEmpty())
        m_w->remembered[u"notices/paidSound"_s] = paid;
    if (!failed.isEmpty())
        m_w->remembered[u"notices/failedSound"_s] = failed;
    open();
    become(add(u"o-1"_s), LinkState::Success);
    m_w->window().session().events().tellPaymentFailed(inLedger(add(u"o-2"_s)));
    QTEST(m_desk.played, "played");
}

void TestNotices::aSoundIsHeardWhenItIsChosen()
{
    QVERIFY(action("paidSilentAction")->isChecked());
    action("paidCashAction")->trigger();
    QCOMPARE(m_desk.played, QList<Sound>{Sound::Cash});
    QVERIFY(!action("paidSilentAction")->isChecked());
    action("trySoundAction")->trigger();
    become(add(u"o-1"_s), LinkState::Success);
    QCOMPARE(m_desk.played, (QList<Sound>{Sound::Cash, Sound::Cash, Sound::Cash}));
    action("paidSilentAction")->trigger();
    become(add(u"o-2"_s), LinkState::Success);
    QCOMPARE(m_desk.played.size(), 3);
    action("trySoundAction")->trigger(); // to hear what it would be
    QCOMPARE(m_desk.played.constLast(), Sound::Chime);
}

void TestNotices::failedSoundsAreTheirOwn()
{
    action("failedSoundAction")->trigger();
    QCOMPARE(m_desk.played, QList<Sound>{Sound::Failed});
    become(add(u"o-1"_s), LinkState::Success);
    QCOMPARE(m_desk.played.size(), 1);
    action("failedSoundAction")->trigger();
    QCOMPARE(m_desk.played.size(), 1);
}

void TestNotices::aMissingPlayerIsSaidOnce()
{
    m_desk.canPlay = false;
    action("paidChimeAction")->trigger();
    QVERIFY(pageSays(u"No sound could be played."_s));
    m_w->window().findChild<gui::NewLinkPage *>()->notify(gui::NoticeLevel::Info, u"Something else."_s);
    become(add(u"o-1"_s), LinkState::Success);
    QVERIFY(!pageSays(u"No sound could be played."_s)); // nobody waits for this one
    action("trySoundAction")->trigger();
    QVERIFY(pageSays(u"No sound could be played."_s));
}

void TestNotices::doNotDisturb()
{
    action("paidChimeAction")->trigger();
    action("failedSoundAction")->trigger();
    m_desk.played.clear();
    const LinkKey key = add(u"o-1"_s), other = add(u"o-2"_s), soon = add(u"o-3"_s, 30 * 60);
    action("doNotDisturbAction")->trigger();
    leave();
    become(key, LinkState::Success);
    m_w->window().session().events().tellPaymentFailed(inLedger(other));
    m_w->window().session().events().tellExpiring({inLedger(soon)});
    QCOMPARE(m_desk.shown.size(), 0);
    QCOMPARE(m_desk.played.size(), 0);
    QVERIFY(isShown("paidNotice")); // the window itself shows everything
    QVERIFY(pageSays(u"A payment of ฿1,850.00 failed"_s));
    QVERIFY(m_w->window().findChild<gui::ExpiryNotice *>());
    action("doNotDisturbAction")->trigger();
    m_w->window().session().events().tellPaymentFailed(inLedger(other));
    QCOMPARE(m_desk.shown.size(), 1);
    QCOMPARE(m_desk.played, QList<Sound>{Sound::Failed});
    action("doNotDisturbAction")->trigger(); // what is on the screen goes
    QCOMPARE(m_desk.withdrawn.size(), 1);
}

void TestNotices::settingsComeBack()
{
    action("doNotDisturbAction")->trigger();
    action("paidCashAction")->trigger();
    action("failedSoundAction")->trigger();
    open();
    QVERIFY(action("doNotDisturbAction")->isChecked());
    QVERIFY(action("paidCashAction")->isChecked());
    QVERIFY(action("failedSoundAction")->isChecked());
    QVERIFY(!action("paidChimeAction")->isChecked());
}

void TestNotices::foundByThePalette()
{
    m_w->key(Qt::Key_K, Qt::ControlModifier);
    m_w->keys("do not disturb");
    m_w->key(Qt::Key_Return);
    QTRY_VERIFY(action("doNotDisturbAction")->isChecked());
    m_w->key(Qt::Key_K, Qt::ControlModifier);
    m_w->keys("try the sound");
    m_w->key(Qt::Key_Return);
    QTRY_COMPARE(m_desk.played, QList<Sound>{Sound::Chime}); // a person asked for it, so it disturbs nobody
}

void TestNotices::aFailedPaymentIsToldOnce()
{
    const LinkKey key = add(u"o-1"_s);
    leave();
    m_w->window().session().events().tellPaymentFailed(inLedger(key));
    QCOMPARE(m_desk.shown.size(), 1);
    QCOMPARE(m_desk.shown[0].title, u"Payment failed: ฿1,850.00"_s);
    QVERIFY(pageSays(u"A payment of ฿1,850.00 failed: Mali Wongsa, order o-1. The link can still be paid."_s));
    Q_EMIT m_desk.notifier->actionInvoked(m_desk.shown[0].key, u"show"_s);
    QTRY_VERIFY(m_w->window().isActiveWindow());
    QVERIFY(m_w->window().findChild<gui::LinksPage *>()->isVisible());
}

void TestNotices::theTraysMenu()
{
    QVERIFY(!QSystemTrayIcon::isSystemTrayAvailable()); // offscreen
    m_w->window().watchNotices();
    auto *tray = m_w->window().findChild<gui::OpenLinksTray *>();
    QVERIFY(!tray->icon());
    QStringList texts;
    for (const QAction *entry : tray->menu()->actions()) {
        if (!entry->isSeparator())
            texts << entry->text();
    }
    QCOMPARE(texts, (QStringList{u"Show Linktill"_s, u"New link"_s, u"Do not disturb"_s, u"Quit"_s}));
    const auto trigger = [tray](const QString &text) {
        for (QAction *entry : tray->menu()->actions()) {
            if (entry->text() == text)
                entry->trigger();
        }
    };
    m_w->click(m_w->find("linksButton"));
    leave();
    trigger(u"New link"_s);
    QTRY_VERIFY(m_w->window().isActiveWindow());
    QVERIFY(m_w->page().isVisible());
    leave();
    m_w->window().showMinimized();
    trigger(u"Show Linktill"_s);
    QTRY_VERIFY(m_w->window().isActiveWindow() && !m_w->window().isMinimized());
    trigger(u"Do not disturb"_s);
    QVERIFY(action("doNotDisturbAction")->isChecked());
    trigger(u"Quit"_s);
    QVERIFY(!m_w->window().isVisible());
}

void TestNotices::theIconCounts()
{
    const auto picture = [](int number) { return gui::countedIcon(number).pixmap(QSize(32, 32)).toImage(); };
    QVERIFY(!picture(0).isNull());
    QVERIFY(picture(1) != picture(0));
    QVERIFY(picture(2) != picture(1));
    QVERIFY(picture(42) != picture(4));
    QCOMPARE(picture(100), picture(1'000'000)); // "99+"
    QVERIFY(picture(100) != picture(99));
}

void TestNotices::theTitleCountsWithoutATray()
{
    const auto title = [this] { return m_w->window().windowTitle(); };
    add(u"o-1"_s);
    const LinkKey second = add(u"o-2"_s);
    QVERIFY(m_w->ledger().links().setArchived(add(u"o-3"_s), true));
    QCOMPARE(title(), u"Linktill"_s);
    m_w->window().watchNotices();
    QTRY_COMPARE(title(), u"2 link(s) awaiting payment – Linktill"_s);
    QCOMPARE(m_w->window().findChild<gui::OpenLinksTray *>()->toolTip(), u"Linktill: 2 link(s) awaiting payment"_s);
    become(second, LinkState::Cancelled);
    QTRY_COMPARE(title(), u"1 link(s) awaiting payment – Linktill"_s);
}

void TestNotices::theTitleOfAPaymentStays()
{
    const LinkKey key = add(u"o-1"_s);
    add(u"o-2"_s);
    m_w->window().watchNotices();
    QTRY_VERIFY(m_w->window().windowTitle().startsWith(u'2'));
    leave();
    become(key, LinkState::Success);
    auto *tray = m_w->window().findChild<gui::OpenLinksTray *>();
    QTRY_COMPARE(tray->toolTip(), u"Linktill: 1 link(s) awaiting payment"_s);
    QVERIFY(m_w->window().windowTitle().startsWith(u"Paid: "));
    comeBack();
    QCOMPARE(m_w->window().windowTitle(), u"1 link(s) awaiting payment – Linktill"_s);
}

void TestNotices::expiringSoonIsToldOnce()
{
    const LinkKey key = add(u"o-1"_s, 7 * 24 * 60 * 60);
    m_clock.pass(6 * 24 * 60 * 60 + 120);
    lookForExpiries();
    QTRY_VERIFY(isShown("expiryNotice"));
    QVERIFY(m_w->find<QPushButton>("expiryShowButton")->accessibleName().startsWith(u"Not paid, expires "));
    QCOMPARE(m_desk.shown.size(), 0); // the window is active
    lookForExpiries();
    m_w->click(m_w->find("expiryCloseButton"));
    waitForLedger();
    QVERIFY(!isShown("expiryNotice"));
    open(); // a new start
    lookForExpiries();
    waitForLedger();
    m_w->enter("amount", "120");
    QVERIFY(!isShown("expiryNotice"));
    QCOMPARE(linkEventName(m_w->ledger().links().link(key)->events.constLast().kind), u"expiry_told"_s);
}

void TestNotices::expiringSoonFromTheDesktop()
{
    const LinkKey key = add(u"o-1"_s, 40 * 60);
    leave();
    m_w->window().session().events().tellExpiring({inLedger(key)});
    QCOMPARE(m_desk.shown.size(), 1);
    QVERIFY(m_desk.shown[0].title.startsWith(u"Not paid, expires today, "));
    QCOMPARE(m_desk.shown[0].text, u"฿1,850.00 · Mali Wongsa, order o-1"_s);
    QStringList labels;
    for (const auto &offered : m_desk.shown[0].actions)
        labels << offered.label;
    QCOMPARE(labels, (QStringList{u"Show"_s, u"Extend"_s, u"Send again"_s}));
    Q_EMIT m_desk.notifier->actionInvoked(m_desk.shown[0].key, u"send"_s);
    QTRY_VERIFY(m_w->window().isActiveWindow());
    QVERIFY(m_w->window().findChild<gui::LinksPage *>()->isVisible());
    leave();
    m_w->window().session().events().tellExpiring({inLedger(key)});
    Q_EMIT m_desk.notifier->actionInvoked(m_desk.shown.constLast().key, u"extend"_s);
    QTRY_VERIFY(m_w->window().findChild<gui::EditLinkPage *>());
    auto *edit = m_w->window().findChild<gui::EditLinkPage *>();
    QTRY_VERIFY(edit->isVisible());
    QWidget *expiry = edit->form().editorFor(u"expiry_date"_s);
    QTRY_VERIFY(expiry->isVisible()); // its section was opened
    QTRY_VERIFY(expiry == QApplication::focusWidget() || expiry->isAncestorOf(QApplication::focusWidget()));
}

void TestNotices::severalExpireSoon()
{
    QList<Link> links;
    for (int i = 0; i < 5; ++i)
        links << inLedger(add(u"o-%1"_s.arg(i), 40 * 60));
    leave();
    m_w->window().session().events().tellExpiring(links);
    QCOMPARE(m_desk.shown.size(), 1);
    QCOMPARE(m_desk.shown[0].title, u"5 link(s) expire soon and are not paid"_s);
    QCOMPARE(m_desk.shown[0].text.count(u'\n'), 3); // three of them, and that there are more
    QCOMPARE(m_desk.shown[0].actions.size(), 1);
    comeBack();
    QVERIFY(isShown("expiryNotice"));
    QVERIFY(!isShown("expiryExtendButton"));
    m_w->click(m_w->find("expiryShowButton"));
    QVERIFY(m_w->window().findChild<gui::LinksPage *>()->isVisible());
    QVERIFY(!isShown("expiryNotice"));
}

void TestNotices::whatIsPaidExpiresNoMore()
{
    const LinkKey first = add(u"o-1"_s, 40 * 60), second = add(u"o-2"_s, 40 * 60);
    m_w->window().session().events().tellExpiring({inLedger(first), inLedger(second)});
    QVERIFY(isShown("expiryNotice"));
    become(first, LinkState::Cancelled);
    QVERIFY(isShown("expiryNotice"));
    QVERIFY(isShown("expiryExtendButton")); // there is one left
    become(second, LinkState::Cancelled);
    QVERIFY(!isShown("expiryNotice"));
}

void TestNotices::aPaymentComesFirst()
{
    const LinkKey paid = add(u"o-1"_s), soon = add(u"o-2"_s, 40 * 60);
    m_w->window().session().events().tellExpiring({inLedger(soon)});
    QVERIFY(isShown("expiryNotice"));
    become(paid, LinkState::Success);
    QVERIFY(isShown("paidNotice"));
    QVERIFY(!isShown("expiryNotice"));
    m_w->click(m_w->find("paidCloseButton"));
    QVERIFY(isShown("expiryNotice"));
    m_w->click(m_w->find("expiryExtendButton"));
    QTRY_VERIFY(m_w->window().findChild<gui::EditLinkPage *>());
}

void TestNotices::narrowWindow()
{
    const LinkKey soon = add(u"o-2"_s, 40 * 60);
    const int least = m_w->window().minimumSizeHint().width();
    m_w->window().session().events().tellExpiring({inLedger(soon)});
    m_w->window().resize(860, 480);
    QTRY_COMPARE(m_w->window().width(), 860);
    for (const char *button : {"expiryShowButton", "expiryExtendButton", "expirySendButton", "expiryCloseButton"}) {
        const auto *widget = m_w->find(button);
        const QRect place(widget->mapTo(&m_w->window(), QPoint()), widget->size());
        QVERIFY2(m_w->window().rect().contains(place), button);
    }
    QVERIFY(least <= 860);
}

} // namespace linktill

QTEST_MAIN(linktill::TestNotices)
#include "tst_notices.moc"
