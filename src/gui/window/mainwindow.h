// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledger.h"
#include "application/links/pacer.h"
#include "application/ports/table.h"
#include "gui/accounts/accountdialog.h"
#include "gui/compose/newlinkpage.h"
#include "gui/widgets/theme.h"
#include "gui/widgets/viewmemory.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class QMenu;

namespace Ui {
class MainWindow;
}

namespace linktill {
class Recovery;
class LinkEvents;
class StatusWatch;
struct Recovered;
class Clock;
}

/// Room `gui`: the window. Forms come from ui/, looks from resources/style, sentences through tr()
/// and application/wording. Knows core, application and qr; sees the ports, never an adapter.
namespace linktill::gui {

class AccountMenu;
class DamageBar;
class LedgerCare;
class CustomersPage;
class EditLinkPage;
class LinksPage;
class PaidNotice;
class Palette;
struct PaletteEntry;

/// What the window is given by the program; all borrowed, all outlive it.
struct WindowServices
{
    AccountServices accounts;
    PageServices page;
    std::function<Ledger &()> ledger; ///< opened when it is first asked for
    Appearance appearance = Appearance::System;
    QString language = {}; ///< "" for the system's
    std::function<void(Appearance)> changeAppearance = {};
    /// Remembers the language for the next start.
    std::function<void(const QString &)> changeLanguage = {};
    /// Opens the log in the system's program for texts; false when there is none.
    std::function<bool()> showLog = {};
    ViewMemory view = {};
    const Clock *clock = nullptr; ///< null: the computer's
    CsvReaderSource csvReader = {}; ///< without it no table is imported
    QStringList remarks = {};     ///< sentences that the person is to read at the start
};

/// Frame of the program: side bar, account, pages. Navigates and nothing more.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// A program shows the empty frame first and fills it at once: the system lays it on the screen
    /// while the form is being built.
    enum class Contents { AtOnce, WhenFilled };
    explicit MainWindow(WindowServices services, Contents contents = Contents::AtOnce,
                        QWidget *parent = nullptr);
    ~MainWindow() override;

    void fill(); ///< once

    NewLinkPage *newLinkPage() const { return m_newLink; }
    void showNewLink();
    void showLinks();
    void showCustomers();
    /// The list of links that were begun and not sent.
    void showDrafts();
    /// Says once on page New link when changes of links were left that were not sent.
    void lookForChanges();
    void showGoods();
    /// The list of templates of the active account.
    void showTemplates();
    /// Says in the top bar when this computer is in no network.
    void setOnline(bool online);
    /// Asks, beside all else, what became of links whose outcome is open, and says what came out.
    /// Also done when the network returns.
    void recover();
    /// Keeps the status of links up to date from now on, and shows what is new.
    void watchStatuses();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildSideBar();
    void arrange(const QSize &size);
    /// The first time it is wanted: the window opens without it.
    LinksPage *linksPage();
    CustomersPage *customersPage();
    void newLinkFor(const KnownCustomer &customer);
    void buildTemplates();
    void useTemplate(const LinkTemplate &chosen);
    void showPage(Page *page);
    void say(NoticeLevel level, const QString &sentences);
    /// Whether something else may be put into the form of page New link; says why not.
    bool mayFillForm();
    void lookAtStatuses();
    void afterSending(bool sending);
    void tellRecovered(const Recovered &recovered);
    void buildEvents();
    void tellPaid(const Link &link);
    void watchFor(const QWidget *page, LinkId id);
    void newLink();
    void editMade(LinkId id);
    void openDraft(const SavedDraft &draft);
    void goOnEditing(LinkId id);
    void duplicate(const LinkDraft &draft, const Link &from);
    void edit(const LinkHistory &made);
    static QString stillEditingSentence();
    /// Editing is over; back to the list.
    void closeEdit();
    void buildAppearanceMenu();
    void buildLanguageMenu();
    void buildAccounts();
    void useAccount();
    void showAccount();
    void buildPalette();
    void showPalette();
    QList<PaletteEntry> pageEntries();
    QList<PaletteEntry> actionEntries();
    QList<PaletteEntry> formEntries();
    QList<PaletteEntry> settingEntries();
    void showKeys();
    void showLog();
    void about();
    void buildBackups();
    void showDamage(const LedgerDamage &damage);
    void ledgerWorks();
    void askForBackup();
    void restore(const LedgerBackup &backup);
    bool beginReplacing();
    void endReplacing();
    void askBeforeClosing();

    WindowServices m_services;
    std::unique_ptr<Ui::MainWindow> m_ui;
    LinkEvents *m_events; ///< what happens to links, for all pages
    LinkId m_watched = 0; ///< the link whose payment somebody waits for
    const QWidget *m_watcher = nullptr; ///< the page that shows it
    PaidNotice *m_paid = nullptr; ///< null until something was paid
    NewLinkPage *m_newLink = nullptr;
    Pacer m_pacer;
    QPointer<Recovery> m_recovery;
    bool m_isLeftOpen = false; ///< the last recovery could not ask for all
    QList<LinkKey> m_toldEdits; ///< open edits that were told of once
    StatusWatch *m_watch = nullptr; ///< null until it is wanted
    bool m_watchesAgain = false;    ///< once another ledger is in place
    bool m_asksToClose = false, m_closesAnyway = false;
    bool m_online = true;
    LinksPage *m_links = nullptr; ///< null until it is shown
    CustomersPage *m_customers = nullptr; ///< likewise
    EditLinkPage *m_edit = nullptr; ///< while a link is edited
    QPointer<Page> m_editFrom;   ///< the page where that was begun
    Palette *m_palette = nullptr; ///< null until it is called
    QString m_paletteText; ///< of its field in the head bar, where there is room
    AccountMenu *m_accounts = nullptr;
    LedgerCare *m_care = nullptr;
    QMenu *m_backups = nullptr;
    DamageBar *m_damage = nullptr; ///< null until there is any
};

} // namespace linktill::gui
