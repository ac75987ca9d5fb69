// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Tests the check for updates in the window, with the program's own feed and a server that counts who asks.
#include "gui/palette/palette.h"
#include "ledger/ledgerfixture.h"
#include "support/faultyserver.h"
#include "support/heldgateway.h"
#include "support/testpaths.h"
#include "support/windowfixture.h"
#include "update/signedfeed.h"

#include <QAction>
#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QToolButton>
#include <QTreeView>

namespace linktill {

using namespace Qt::StringLiterals;

class TestWindowUpdates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsAskedUntilSwitchedOn();
    void switchedOnItAsksOnceADay();
    void newVersionIsOffered();
    void notNow();
    void withoutABrowser();
    void saysEveryEnd_data();
    void saysEveryEnd();
    void isThereDuringTheCheck();
    void foundByThePalette();
    void aboutIsInTheMenu();
    void absentWithoutAFeed();
    void narrowWindow();

public Q_SLOTS:
    void browse(const QUrl &url) { m_browsed << url; }

private:
    static QByteArray fixture(const char *name)
    {
        QFile file(QStringLiteral(LINKTILL_SOURCE_DIR "/tests/data/update/") + QLatin1String(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", name);
        return file.readAll();
    }
    static QList<Mishap> announced()
    {
        return {FaultyServer::answer(200, fixture("linktill-update.json")),
                FaultyServer::answer(200, fixture("linktill-update.json.minisig"))};
    }
    QAction *action(const char *name) { return m_w->window().findChild<QAction *>(QLatin1String(name)); }
    void checkNow() { action("checkForUpdatesAction")->trigger(); }
    bool isShown(const char *name)
    {
        const auto *widget = m_w->window().findChild<QWidget *>(QLatin1String(name));
        return widget && widget->isVisible();
    }
    /// Returns what the bar says; empty when there is none.
    QString said()
    {
        return isShown("UpdateBar") ? m_w->find<QLabel>("updateLabel")->text() : QString();
    }
    bool isOffered() { return said().startsWith("Linktill 99.1.0"_L1); }

    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<HeldGateway> m_gateway;
    std::unique_ptr<WindowFixture> m_w;
    QList<QUrl> m_browsed;
};

void TestWindowUpdates::init()
{
    gui::Theme::apply(*qApp, gui::Appearance::Light);
    QDesktopServices::setUrlHandler(u"https"_s, this, "browse");
    m_server = std::make_unique<FaultyServer>();
    m_server->play(announced());
    m_gateway = std::make_unique<HeldGateway>();
    m_clock = std::make_unique<TestClock>();
    m_w = std::make_unique<WindowFixture>(*m_gateway, *m_clock);
    m_w->updateFeed = [this]() -> Result<std::unique_ptr<UpdateFeed>, MissingModule> {
        return std::unique_ptr<UpdateFeed>(new update::SignedFeed(
            QUrl(m_server->url().toString() + "/linktill-update.json"_L1),
            fixture("minisign.pub").split('\n').value(1)));
    };
    m_w->reopen();
}

void TestWindowUpdates::cleanup()
{
    m_w.reset();
    m_server.reset();
    m_browsed.clear();
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void TestWindowUpdates::nothingIsAskedUntilSwitchedOn()
{
    QVERIFY(!action("automaticUpdatesAction")->isChecked());
    m_w->window().watchUpdates();
    m_w->reopen();
    m_w->window().watchUpdates();
    m_w->enter("amount", "120"); // the window has gone on, with its events
    QCOMPARE(m_server->connections(), 0);
    action("automaticUpdatesAction")->trigger();
    QTRY_VERIFY(isOffered()); // which shows that it could have asked
    QCOMPARE(m_server->requests().size(), 2);
}

void TestWindowUpdates::switchedOnItAsksOnceADay()
{
    action("automaticUpdatesAction")->trigger();
    QTRY_VERIFY(isOffered());
    m_w->reopen();
    QVERIFY(action("automaticUpdatesAction")->isChecked());
    m_w->window().watchUpdates();
    QCOMPARE(said(), QString());
    m_server->play(announced());
    m_clock->pass(24 * 60 * 60);
    m_w->reopen();
    m_w->window().watchUpdates();
    QTRY_VERIFY(isOffered());
    QCOMPARE(m_server->requests().size(), 4);
    action("automaticUpdatesAction")->trigger();
    QCOMPARE(said(), u"Linktill no longer checks for updates by itself."_s);
    m_clock->pass(24 * 60 * 60);
    m_w->reopen();
    m_w->window().watchUpdates();
    m_w->enter("amount", "120");
    QCOMPARE(m_server->requests().size(), 4);
}

void TestWindowUpdates::newVersionIsOffered()
{
    checkNow();
    QTRY_VERIFY(isOffered());
    QCOMPARE(said(), u"Linktill 99.1.0 (14 Dec 2026) is available. You have version %1."_s.arg(
                         QStringLiteral(LINKTILL_VERSION)));
    QVERIFY(!isShown("updateNotes") && !isShown("updateCloseButton"));
    m_w->click(m_w->find("whatsNewButton"));
    QVERIFY(isShown("updateNotes"));
    QCOMPARE(m_w->find<QPlainTextEdit>("updateNotes")->toPlainText(),
             u"Receipts can be printed.\nLinks are found by their customer's phone."_s);
    const QWidget *bar = m_w->find("UpdateBar");
    QTRY_COMPARE(bar->height(), bar->heightForWidth(bar->width())); // the page keeps the rest
    QVERIFY(m_browsed.isEmpty()); // nothing is opened that was not asked for
    m_w->click(m_w->find("downloadPageButton"));
    QCOMPARE(m_browsed, QList<QUrl>{QUrl(u"https://linktill.example/download"_s)});
    QCOMPARE(m_server->requests().size(), 2); // and nothing is downloaded
}

void TestWindowUpdates::notNow()
{
    action("automaticUpdatesAction")->trigger();
    QTRY_VERIFY(isOffered());
    m_w->click(m_w->find("notNowButton"));
    QVERIFY(!isShown("UpdateBar"));
    m_server->play(announced());
    m_clock->pass(24 * 60 * 60);
    m_w->reopen();
    m_w->window().watchUpdates();
    QTRY_COMPARE(m_server->requests().size(), 4);
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(said(), QString());
    m_server->play(announced());
    checkNow();
    QTRY_VERIFY(isOffered());
}

void TestWindowUpdates::withoutABrowser()
{
    checkNow();
    QTRY_VERIFY(isOffered());
    QDesktopServices::unsetUrlHandler(u"https"_s);
    const QByteArray path = qgetenv("PATH");
    const auto restore = qScopeGuard([&path] { qputenv("PATH", path); });
    qputenv("PATH", "/none"); // on a desktop, too, no browser is found
    m_w->click(m_w->find("downloadPageButton"));
    QCOMPARE(said(), u"No browser could be opened. The download page is https://linktill.example/download."_s);
}

void TestWindowUpdates::saysEveryEnd_data()
{
    QTest::addColumn<QList<QByteArray>>("answers");
    QTest::addColumn<QString>("sentence");
    const QByteArray json = fixture("linktill-update.json");
    QTest::newRow("wrong signature")
        << QList<QByteArray>{QByteArray(json).replace("99.1.0", "99.2.0"), fixture("linktill-update.json.minisig")}
        << u"Linktill ignored the update information because it isn't signed by Linktill. Someone may have "
           "changed it on the way: try again on another network."_s;
    QTest::newRow("10 MB")
        << QList<QByteArray>{QByteArray(10 * 1024 * 1024, ' ')}
        << u"The update server sent a file that is far too large, so Linktill ignored it. Try again later."_s;
}

void TestWindowUpdates::saysEveryEnd()
{
    QFETCH(QList<QByteArray>, answers);
    QList<Mishap> mishaps;
    for (const QByteArray &body : answers)
        mishaps << FaultyServer::answer(200, body);
    m_server->play(mishaps);
    checkNow();
    QTRY_VERIFY(isShown("UpdateBar") && said() != u"Checking for updates…"_s);
    QTEST(said(), "sentence");
    QVERIFY(!isShown("downloadPageButton"));
    m_w->click(m_w->find("updateCloseButton"));
    QVERIFY(!isShown("UpdateBar"));
}

void TestWindowUpdates::isThereDuringTheCheck()
{
    m_server->play({FaultyServer::hangAfterRequest()});
    checkNow();
    QCOMPARE(said(), u"Checking for updates…"_s);
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_w->enter("amount", "120");
    QCOMPARE(m_w->draft().amount, u"120"_s);
    checkNow();
    m_w->close(); // the question ends with the window
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestWindowUpdates::foundByThePalette()
{
    m_w->key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_w->find<gui::Palette>("palette")->isVisible());
    m_w->keys("check for updates");
    const auto *list = m_w->find<QTreeView>("paletteList");
    QTRY_COMPARE(list->currentIndex().data().toString(), u"Linktill: Check for updates…"_s);
    m_w->key(Qt::Key_Return);
    QTRY_VERIFY(isOffered());
}

void TestWindowUpdates::aboutIsInTheMenu()
{
    const QMenu *menu = m_w->find<QToolButton>("aboutButton")->menu();
    QVERIFY(menu);
    menu->actions().first()->trigger();
    QTRY_VERIFY(m_w->window().findChild<QMessageBox *>());
    QVERIFY(m_w->window().findChild<QMessageBox *>()->text().contains(QStringLiteral(LINKTILL_VERSION)));
}

void TestWindowUpdates::absentWithoutAFeed()
{
    m_w->updateFeed = {};
    m_w->reopen();
    m_w->window().watchUpdates();
    QVERIFY(!action("checkForUpdatesAction"));
    m_w->click(m_w->find("aboutButton"));
    QTRY_VERIFY(m_w->window().findChild<QMessageBox *>());
}

/// In the narrowest window the notice and its buttons fit, too.
void TestWindowUpdates::narrowWindow()
{
    m_w->window().resize(m_w->window().minimumSizeHint());
    const int width = m_w->window().width();
    checkNow();
    QTRY_VERIFY(isOffered());
    m_w->click(m_w->find("whatsNewButton"));
    QCOMPARE(m_w->window().width(), width);
    for (const char *name : {"updateLabel", "whatsNewButton", "downloadPageButton", "notNowButton", "updateNotes"}) {
        const QWidget *widget = m_w->find(name);
        QVERIFY2(widget->visibleRegion().boundingRect() == widget->rect(), name);
    }
}

} // namespace linktill

QTEST_MAIN(linktill::TestWindowUpdates)
#include "tst_windowupdates.moc"
