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

/// Type to find anything and do it: a line (`paletteEdit`) over a list (`paletteList`), in the window
/// that is its parent. Up and Down choose, Return does it, Escape goes back to where the cursor was.
/// Entries that were used lately come first, until something is typed.
class Palette : public QFrame
{
    Q_OBJECT

public:
    Palette(ViewSettings memory, QWidget *window);

    /// The palette becomes its owner. Earlier ones come first where all else is the same.
    void addSource(PaletteSource *source);
    void open();
    /// The focus goes back to where it came from.
    void dismiss();
    /// The window has another size.
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
    QStringList m_recent; ///< ids, the last one first
    QPointer<QWidget> m_before; ///< had the focus
    bool m_asking = false; ///< answers that come at once are shown together
    bool m_chosen = false; ///< the person chose a line: it stays chosen when more is found
};

} // namespace linktill::gui
