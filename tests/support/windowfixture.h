// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/accounts/accountbook.h"
#include "application/accounts/cataloguestore.h"
#include "application/accounts/sessionvault.h"
#include "application/links/paymentlinkservice.h"
#include "core/catalogue.h"
#include "core/clock.h"
#include "gui/compose/draftform.h"
#include "gui/compose/linkform.h"
#include "gui/compose/newlinkpage.h"
#include "gui/compose/requestfiles.h"
#include "gui/widgets/fieldnote.h"
#include "gui/widgets/filedialogs.h"
#include "gui/widgets/section.h"
#include "gui/widgets/theme.h"
#include "gui/widgets/typingpause.h"
#include "gui/window/mainwindow.h"
#include "ledger/sqlledger.h"
#include "portone/portonegateway.h"
#include "portone/requestjson.h"
#include "practice/practicegateway.h"
#include "support/fakeserviceprovider.h"
#include "support/seeddraft.h"
#include "support/typingpace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QPointer>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

namespace linktill {

/// Returns the lines in which two texts differ, for a failure's message; empty when none do.
inline QString difference(const QString &actual, const QString &expected)
{
    const QStringList a = actual.split(u'\n'), b = expected.split(u'\n');
    QString result;
    for (qsizetype i = 0; i < qMax(a.size(), b.size()) && result.size() < 800; ++i) {
        if (a.value(i) != b.value(i))
            result += QStringLiteral("is %1, should be %2; ")
                          .arg(a.value(i).trimmed(), b.value(i).trimmed());
    }
    return result;
}

inline QString difference(const LinkContent &actual, const LinkContent &expected)
{
    const portone::JsonRequestFormat format;
    return actual == expected
               ? QString()
               : QStringLiteral("drafts: ") + difference(QString::fromUtf8(format.write(actual)),
                                                         QString::fromUtf8(format.write(expected)));
}

/// Answers without a dialog.
class FakeDialogs final : public gui::FileDialogs
{
public:
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return answer; }
    QString fileToSave(QWidget *, const QString &, const QString &proposal,
                       const QString &) override
    {
        proposed = proposal;
        return answer;
    }

    QString answer, proposed;
};

/// Holds a practice gateway and our client of it.
class PracticePair
{
public:
    explicit PracticePair(const Clock &clock)
        : server(options(clock)), client(account(), portone::Timeouts{}, clock)
    {
    }

    practice::PracticeGateway server;
    portone::PortoneGateway client;

private:
    static practice::Options options(const Clock &clock)
    {
        practice::Options result;
        result.now = [&clock] { return clock.now(); };
        return result;
    }
    portone::Credentials account()
    {
        QString error;
        if (!server.start(&error))
            qFatal("The practice gateway does not start: %s", qPrintable(error));
        return {server.url(), server.key(), server.secret().toUtf8()};
    }
};

/// Holds the window as the program opens it, and works it as a person does: the mouse goes to what
/// can be seen, keys go to the window.
class WindowFixture
{
public:
    explicit WindowFixture(Gateway &gateway, const Clock &clock, QSize size = {1366, 768})
        : provider(gateway, clock), m_size(size), m_clock(clock)
    {
        reopen();
    }

    /// Opens the window again, as after a new start, with the same profile and keychain.
    void reopen()
    {
        m_window.reset();
        store = std::make_unique<CatalogueStore>(folder.path());
        provider.catalogue = &store->catalogue();
        m_book = std::make_unique<AccountBook>(folder.path());
        const gui::LiveDay liveDay{
            [this](const Account &account) { return askedToday.contains(account.id); },
            [this](const Account &account) { askedToday.append(account.id); }};
        gui::WindowServices services{
            {*m_book, vault, provider, m_clock},
            {format, store->catalogue(), dialogs, questions, m_clock, liveDay, {}, {}, store.get()},
            [this]() -> Ledger & { return ledger(); },
            gui::Appearance::Light};
        services.view = {[this](const QString &name) { return remembered.value(name); },
                         [this](const QString &name, const QString &value) {
                             remembered[name] = value;
                         }};
        if (readTables.csv)
            services.tableReaders = [reader = readTables] { return reader; };
        else
            services.tableReaders = tableReaders;
        services.remarks = remarks;
        services.updateFeed = updateFeed;
        services.practice = practice;
        services.notifier = notifier;
        services.sounds = sounds;
        services.printReceipt = printReceipt;
        m_window.reset(new gui::MainWindow(std::move(services)));
        if (!remembered.contains(QStringLiteral("window/geometry")))
            m_window->resize(m_size);
        m_window->show();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("The window does not get the focus.");
        pace.beFirst();
    }

    gui::MainWindow &window() { return *m_window; }
    AccountBook &book() { return *m_book; }
    /// Returns the profile's ledger, which is opened at the first call.
    Ledger &ledger()
    {
        if (!m_ledger)
            m_ledger.reset(new ledger::SqlLedger(
                {ledgerFolder, QStringLiteral("somchai"), &m_clock, maxPages}));
        return *m_ledger;
    }
    /// Uses this ledger instead of the profile's, from the next window on.
    void useLedger(std::unique_ptr<Ledger> other) { m_ledger = std::move(other); }
    /// Closes the window and the ledger, as when the program ends.
    void close()
    {
        m_window->close();
        m_window.reset();
        m_ledger.reset();
    }
    /// Lets the services write down what they send, from the next window on.
    void writeDown() { provider.journal = &m_journal; }
    gui::NewLinkPage &page() { return *window().newLinkPage(); }
    ComposeSession &session() { return page().session(); }
    const gui::DraftForm &form() { return page().form(); }
    const LinkContent &draft() { return form().draft(); }

    /// Returns the widget of that name; the test ends when there is none.
    template <class Widget = QWidget> Widget *find(const char *name, QWidget *below = nullptr)
    {
        auto *found = (below ? below : &window())->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s", name);
        return found;
    }
    /// Returns the editor of a field; opens no section.
    QWidget *editor(const char *path)
    {
        QWidget *found = form().editorFor(QString::fromLatin1(path));
        if (!found)
            qFatal("There is no editor for %s", path);
        return found;
    }
    /// Returns the note beside a field; empty when there is none.
    QString noteOf(const char *path)
    {
        for (auto *note : window().findChildren<gui::FieldNote *>()) {
            QString own = note->property("fieldPath").toString();
            if (own == QLatin1String(path) && note->isVisibleTo(&window()))
                return note->text();
        }
        return {};
    }

    gui::Section *open(const char *name)
    {
        auto *section = find<gui::Section>(name);
        if (!section->isOpen())
            click(section->header());
        if (!section->isOpen())
            qFatal("%s does not open", name);
        return section;
    }

    /// Scrolls to the widget as a person would, then clicks where it can be seen.
    void click(QWidget *widget, bool twice = false)
    {
        const auto *box = qobject_cast<QCheckBox *>(widget);
        const auto place = [&] {
            const QPoint at = box ? QPoint(10, widget->height() / 2) : widget->rect().center();
            return widget->mapTo(&window(), at);
        };
        const bool hit = QTest::qWaitFor([&] {
            scrollTo(widget);
            QWidget *there = window().childAt(place());
            return there && (there == widget || widget->isAncestorOf(there)) && there->isEnabled();
        });
        if (!hit)
            qFatal("%s cannot be clicked", qPrintable(widget->objectName()));
        if (twice)
            QTest::mouseDClick(window().windowHandle(), Qt::LeftButton, {}, place());
        else
            QTest::mouseClick(window().windowHandle(), Qt::LeftButton, {}, place());
        pause();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window().windowHandle(), Qt::Key(key), modifiers);
        pause();
    }
    void keys(const char *text)
    {
        typeOn(text);
        pause();
    }
    /// Types letters, without a pause after the last one.
    void typeOn(const char *text)
    {
        for (; *text; ++text)
            QTest::keyClick(window().windowHandle(), *text);
    }
    /// Ends the pauses in which a person looks at what was typed.
    void pause()
    {
        const auto pauses = m_window->findChildren<gui::TypingPause *>();
        for (gui::TypingPause *one : pauses)
            one->end();
    }
    /// Types what a scanner types, with the key at its end; 0: no key.
    void scan(const QString &code, int end = Qt::Key_Return)
    {
        pace.set(TypingPace::scanner);
        for (const QChar letter : code) {
            const Qt::Key key = letter.unicode() < 0x80 ? QTest::asciiToKey(letter.toLatin1())
                                                        : Qt::Key_unknown;
            QTest::sendKeyEvent(QTest::Click, window().windowHandle(), key, letter, {});
        }
        if (end != 0)
            key(end);
        pause();
        pace.set(TypingPace::hand);
    }
    /// Replaces what the field holds by `text`; the cursor stays in the field.
    void type(QWidget *field, const char *text)
    {
        click(field);
        key(Qt::Key_A, Qt::ControlModifier);
        keys(text);
    }
    /// Does the same, and leaves the field.
    void enter(const char *path, const char *text)
    {
        type(editor(path), text);
        key(Qt::Key_Tab);
    }
    void pressCreate() { click(find("createButton")); }

    TypingPace pace;
    QTemporaryDir folder;
    QString ledgerFolder = folder.path();
    TableReaders readTables = nullptr; ///< for windows that are opened from now on
    TableReadersSource tableReaders = {}; ///< likewise, when there is no readTables
    QStringList remarks; ///< the program's remarks, likewise
    UpdateFeedSource updateFeed = {}; ///< likewise
    std::function<PracticeDesk &()> practice = {}; ///< likewise
    NotifierSource notifier = {};     ///< likewise
    SoundPlayerSource sounds = {};    ///< likewise
    std::function<void(const Link &)> printReceipt = {}; ///< likewise
    int maxPages = 0; ///< for the ledger, see ledger::SqlLedger::Setup
    QHash<QString, QString> remembered; ///< how the window was arranged
    MoodyVault keychain;
    SessionVault vault{keychain};
    std::unique_ptr<CatalogueStore> store; ///< the profile's own
    FakeServiceProvider provider;
    FakeDialogs dialogs;
    HeldQuestions questions;
    QStringList askedToday; ///< ids of accounts that were asked about their first live link
    portone::JsonRequestFormat format;

private:
    static void scrollTo(QWidget *widget)
    {
        for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up))
                area->ensureWidgetVisible(widget, 0, 40);
        }
    }

    QSize m_size;
    const Clock &m_clock;
    Journal m_journal{[this]() -> Ledger & { return ledger(); }, format};
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<gui::MainWindow> m_window;
};

} // namespace linktill
