// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>

class QMenu;

namespace Ui {
class MainWindow;
}

namespace linktill::gui {

class FormSources;
class LinkEditing;
class NewLinkPage;
class Palette;
class WindowPages;
struct PaletteEntry;
struct WindowServices;

/// Gives the palette all that it finds: pages, actions, places in the form and settings of the window, and
/// links, customers and templates of the ledger. Makes the palette when it is first opened.
class PaletteContents : public QObject
{
    Q_OBJECT
public:
    /// `ui` is the form of `window`, to which this belongs. Borrows all it is given.
    PaletteContents(WindowPages &pages, FormSources &sources, LinkEditing &editing,
                    const WindowServices &services, const Ui::MainWindow &ui, QWidget *window);

    /// Adds what the menu offers, such as "Backups: Back up now".
    void setBackups(const QMenu *menu) { m_backups = menu; }
    void setCustomerWindow(const QMenu *menu) { m_customerWindow = menu; }
    void open();
    /// Opens it with what a person can set.
    void openSettings();
    /// Fits the palette into the window, which has another size.
    void place();

private:
    Palette &palette();
    void build();
    QList<PaletteEntry> pageEntries();
    QList<PaletteEntry> actionEntries();
    QList<PaletteEntry> newLinkEntries();
    QList<PaletteEntry> formEntries();
    QList<PaletteEntry> settingEntries();

    WindowPages &m_pages;
    FormSources &m_sources;
    LinkEditing &m_editing;
    const WindowServices &m_services;
    const Ui::MainWindow &m_ui;
    QWidget *m_window;
    const QMenu *m_backups = nullptr, *m_customerWindow = nullptr;
    Palette *m_palette = nullptr; ///< null until it is first opened
};

} // namespace linktill::gui
