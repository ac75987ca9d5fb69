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

/// Room `gui`: the window. Forms come from ui/, looks from resources/style, sentences through tr()
/// and application/wording. Knows core, application and qr; sees the ports, never an adapter.
namespace linktill::gui {

class FormSources;
class LedgerDialogs;
class LinkEditing;
class NewLinkPage;
class Page;
class PaletteContents;
class WindowPages;

/// Frame of the program: side bar, top bar, pages. Navigates and nothing more: what is done about
/// links and their ledger, whatever is shown, is AppSession's.
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

    void fill(); ///< once; what follows is for a window that was filled

    AppSession &session() const { return *m_session; }
    NewLinkPage *newLinkPage() const;
    void showNewLink();
    void showLinks();
    void showCustomers();
    /// The list of links that were begun and not sent.
    void showDrafts();
    /// Says once on page New link when changes of links were left that were not sent.
    void lookForChanges();
    void showGoods();
    /// Says in the top bar when this computer is in no network.
    void setOnline(bool online);

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
    WindowPages *m_pages = nullptr; ///< this and what follows from fill() on
    LinkEditing *m_editing = nullptr;
    FormSources *m_sources = nullptr;
    LedgerDialogs *m_ledgerDialogs = nullptr;
    PaletteContents *m_palette = nullptr;
    QString m_paletteText; ///< of the palette's field in the head bar, where there is room
    bool m_asksToClose = false, m_closesAnyway = false;
};

} // namespace linktill::gui
