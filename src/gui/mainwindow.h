// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/theme.h"

#include <QMainWindow>

#include <functional>
#include <memory>

namespace Ui {
class MainWindow;
}

namespace linktill {
class Catalogue;
class LinkDesk;
class RequestFormat;
}

/// Room `gui`: the window. Forms come from ui/, looks from resources/style, sentences through tr()
/// and desk/wording. Knows core, desk and qr; sees the ports of desk, never an adapter.
namespace linktill::gui {

class FileDialogs;
class NewLinkPage;

/// What the window is given by the program; all borrowed, all outlive it.
struct WindowServices
{
    LinkDesk &desk;
    const RequestFormat &format;
    const Catalogue &catalogue;
    FileDialogs &dialogs;
    QString accountName;
    QString environment; ///< "practice", "sandbox" or "live"
    Appearance appearance = Appearance::System;
    QString language; ///< "" for the system's
    std::function<void(Appearance)> changeAppearance;
    /// Remembers the language for the next start.
    std::function<void(const QString &)> changeLanguage;
};

/// Frame of the program: side bar, account, pages. Navigates and nothing more.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(WindowServices services, QWidget *parent = nullptr);
    ~MainWindow() override;

    NewLinkPage *newLinkPage() const { return m_newLink; }

protected:
    void showEvent(QShowEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildSideBar();
    void buildAppearanceMenu();
    void buildLanguageMenu();
    void showAccount();
    void about();

    WindowServices m_services;
    std::unique_ptr<Ui::MainWindow> m_ui;
    NewLinkPage *m_newLink = nullptr;
};

} // namespace linktill::gui
