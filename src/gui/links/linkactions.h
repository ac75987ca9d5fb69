// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QAction>
#include <QHash>
#include <QObject>

class QMenu;

namespace linktill::gui {

/// Holds one QAction for each thing that can be done with the selected links, with a key that works in the
/// list and in the detail beside it. Enables an action when it can be done; the page does the work.
class LinkActions : public QObject
{
    Q_OBJECT

public:
    enum Act { Copy, Open, Refresh, Cancel, Edit, Duplicate, ShowQr, Print, Archive, Unarchive, Undo,
               SendAgain, GiveUp, Fresh, ToCustomers, ActCount };

    /// The keys work while the focus is in `where` or in a descendant of it. `where` owns this object.
    explicit LinkActions(QWidget *where);

    /// Returns true when the link can go into the archive. A link whose outcome or edit is open must stay
    /// visible.
    static bool canArchive(const Link &link);
    /// Returns true when the link can go to its customer again, as far as the list knows.
    static bool canSendToCustomer(const Link &link);

    QAction *action(Act act) const { return m_actions[act]; }
    void setSelected(const QList<Link> &links);
    /// While `busy` is true, the actions that call the gateway are disabled: only one batch runs at a time.
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
