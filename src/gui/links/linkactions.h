// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QAction>
#include <QHash>
#include <QObject>

class QMenu;

namespace linktill::gui {

/// Actions on the links that are selected: one action each, with a key that works in the
/// list and the detail beside it. Knows when which can be done; the page does it.
class LinkActions : public QObject
{
    Q_OBJECT

public:
    enum Act { Copy, Open, Refresh, Cancel, Edit, Duplicate, ShowQr, Archive, Unarchive, Undo,
               SendAgain, GiveUp, ActCount };

    /// The keys work while the focus is in `where` or below.
    explicit LinkActions(QWidget *where);

    /// A link whose outcome is open stays in sight.
    static bool canArchive(const Link &link);

    QAction *action(Act act) const { return m_actions[act]; }
    void setSelected(const QList<Link> &links);
    /// While calls are on their way no other is begun.
    void setBusy(bool busy);
    void addTo(QMenu *menu) const;

Q_SIGNALS:
    void wanted(LinkActions::Act act);

private:
    void enable();
    void enableSettling();

    QAction *m_actions[ActCount];
    QList<Link> m_links;
    bool m_busy = false;
};

} // namespace linktill::gui
