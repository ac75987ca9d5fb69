// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/palettesource.h"
#include "gui/widgets/viewsettings.h"

#include <QFrame>
#include <QHash>
#include <QPointer>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QStandardItemModel;
class QTreeView;

namespace linktill::gui {

class TypingPause;

/// Finds and does anything that a person types: shows a field (`paletteEdit`) above a list
/// (`paletteList`) in the window that is its parent. Up and Down choose an entry, Return does it, Escape
/// goes back to where the cursor was. Entries that were used lately come first, until something is typed.
class Palette : public QFrame
{
    Q_OBJECT

public:
    Palette(ViewSettings memory, QWidget *window);

    /// Adds a source and becomes its owner. Among equal entries, those of earlier sources come first.
    void addSource(PaletteSource *source);
    /// Opens it as if this were typed already. While it is open, without a text, this hides it instead.
    void open(const QString &typed = {});
    /// Hides the palette and puts the focus back to where it was before.
    void dismiss();
    /// Fits the palette into the window, which has another size.
    void place();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void take(PaletteSource *source, const QString &typed, const QList<PaletteEntry> &entries);
    void show();
    void choose(int row);
    bool press(const QKeyEvent &event);
    void act();
    void tellChosen();
    void remember(const QString &id);

    ViewSettings m_memory;
    QLineEdit *m_edit;
    QTreeView *m_list;
    QLabel *m_nothing;
    QStandardItemModel *m_model;
    QList<PaletteSource *> m_sources;
    QHash<PaletteSource *, QList<PaletteEntry>> m_found;
    QList<PaletteEntry> m_shown;
    TypingPause *m_pause;
    QStringList m_recent; ///< ids, the one used last comes first
    QPointer<QWidget> m_before; ///< had the focus before the palette opened
    bool m_asking = false; ///< ask() runs: answers that come at once are shown together
    bool m_chosen = false; ///< the person chose a line: it stays chosen when more is found
};

} // namespace linktill::gui
