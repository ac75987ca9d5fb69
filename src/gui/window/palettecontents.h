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

/// Everything that the palette finds in the window: pages, actions, places in the form, settings, and in the
/// ledger links, customers and templates. Makes the palette when it is first called.
class PaletteContents : public QObject
{
    Q_OBJECT
public:
    /// `ui`: the form of `window`, to which this belongs. Borrows all it is given.
    PaletteContents(WindowPages &pages, FormSources &sources, LinkEditing &editing,
                    const WindowServices &services, const Ui::MainWindow &ui, QWidget *window);

    /// "Backups: Back up now" and what else the menu offers.
    void setBackups(const QMenu *menu) { m_backups = menu; }
    void open();
    /// The window has another size.
    void place();

private:
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
    const QMenu *m_backups = nullptr;
    Palette *m_palette = nullptr; ///< null until it is called
};

} // namespace linktill::gui
