// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/window/windowservices.h"

#include <QMainWindow>

#include <memory>

namespace Ui {
class MainWindow;
}

namespace linktill {
class AppSession;
}

/// Room `gui` holds the window. Its forms come from ui/, its looks from resources/style, its sentences
/// from tr() and application/wording. It knows core, application and qr; it sees ports, never an adapter.
namespace linktill::gui {

class FormSources;
class IncomingRequests;
class LedgerDialogs;
class LinkEditing;
class NewLinkPage;
class Page;
class PaletteContents;
class SessionNotices;
class UpdateNotices;
class WindowImports;
class WindowDisplay;
class WindowPages;
class WindowPractice;

/// Shows the side bar, the top bar and the pages, and goes from page to page. Whatever page is shown,
/// AppSession does the work on links and their ledger.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// WhenFilled leaves the window empty until fill(). The program shows the empty window first, so that
    /// the system puts it on the screen while the form is being built.
    enum class Contents { AtOnce, WhenFilled };
    explicit MainWindow(WindowServices services, Contents contents = Contents::AtOnce,
                        QWidget *parent = nullptr);
    ~MainWindow() override;

    void fill(); ///< call it once; the functions below need a filled window

    AppSession &session() const { return *m_session; }
    NewLinkPage *newLinkPage() const;
    /// Opens a request file on page New link; while a dialog is open, as soon as it is closed.
    void openRequest(const QString &file);
    /// Shows the window before the program's others, also when it is minimised. Whether it comes before
    /// other programs' windows is up to the system.
    void comeForward();
    void showNewLink();
    void showLinks();
    void showCustomers();
    /// Opens the list of links that were begun and not sent.
    void showDrafts();
    /// Says on page New link how many links have changes that were not sent; call it once at the start.
    void lookForChanges();
    void showGoods();
    /// Opens the list of what a person can set: account, appearance, language.
    void showSettings();
    /// Shows in the top bar when this computer has no network, and tells the session.
    void setOnline(bool online);
    /// Begins to count open links in the tray, or in the title; call it when the window is open.
    void watchNotices();
    /// Sets how the window comes forward when a person wants it by a notification or by the tray, where the
    /// program knows better than comeForward().
    void comeForwardBy(std::function<void()> comeForward) { m_comeForward = std::move(comeForward); }
    /// Begins to check for updates by itself, where that is switched on.
    void watchUpdates();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPages();
    void buildSideBar();
    void buildAppearanceMenu();
    void buildLanguageMenu();
    void buildPalette();
    void markShown(const Page *page);
    void arrange(const QSize &size);
    void showLog();
    void about();
    void askBeforeClosing();

    WindowServices m_services;
    std::unique_ptr<Ui::MainWindow> m_ui;
    AppSession *m_session;
    WindowPages *m_pages = nullptr; ///< null until fill(), as the members below
    LinkEditing *m_editing = nullptr;
    FormSources *m_sources = nullptr;
    IncomingRequests *m_incoming = nullptr;
    LedgerDialogs *m_ledgerDialogs = nullptr;
    WindowImports *m_imports = nullptr;
    WindowDisplay *m_display = nullptr;
    WindowPractice *m_practice = nullptr; ///< null also in a program without a practice shop
    PaletteContents *m_palette = nullptr;
    SessionNotices *m_notices = nullptr;
    std::function<void()> m_comeForward;
    UpdateNotices *m_updates = nullptr; ///< null also in a program without a check for updates
    QString m_paletteText; ///< shown on the palette's button in the top bar, where there is room
    bool m_asksToClose = false, m_closesAnyway = false;
};

} // namespace linktill::gui
