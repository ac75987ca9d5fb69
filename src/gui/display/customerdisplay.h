// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerjob.h"
#include "application/ports/linkhistory.h"
#include "gui/display/displaycontent.h"
#include "gui/widgets/viewsettings.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QScreen;

namespace linktill {
class AccountBook;
class Catalogue;
class Clock;
class Ledger;
class LinkEvents;
class RequestFormat;
}

namespace linktill::gui {

class CustomerWindow;
class Questions;

/// Room `gui/display`: the window that a customer looks at while paying. It shows one link at a time, turns to
/// how the link ended, and then to the shop's idle picture. It knows nothing of pages.
///
/// CustomerDisplay opens that window on a monitor of its own, keeps it up to date, and judges each link before
/// anybody can scan it.
class CustomerDisplay : public QObject
{
    Q_OBJECT
public:
    /// Services that the display borrows; all of them outlive it.
    struct Services
    {
        std::function<Ledger &()> ledger;
        LinkEvents &events;
        const AccountBook &book;
        const RequestFormat &format;
        const Catalogue &catalogue;
        Questions &questions;
        const Clock &clock;
        ViewSettings view = {};
        /// Returns all monitors, the one with the program's window first. Tests replace it.
        std::function<QList<QScreen *>()> screens = {};
    };
    /// `window` is the staff's window; questions open over it.
    CustomerDisplay(Services services, QWidget *window);
    ~CustomerDisplay() override;

    /// Shows the link, once it was judged; opens the window if need be.
    void show(const Link &link);
    /// Opens the window with the idle picture, or turns to it.
    void clear();
    /// Shows a pretend link, to see whether the window is where it should be.
    void test();
    void close();

    bool isOpen() const { return m_window != nullptr; }
    /// Returns the link that is shown; 0: none.
    LinkId shown() const { return m_link.id; }
    /// Returns null while the window is closed.
    CustomerWindow *window() const { return m_window.get(); }

    /// Returns the names of the monitors that can be chosen: all but the one with the program's window.
    QStringList monitors() const;
    QString chosenMonitor() const; ///< empty: the first of them
    void chooseMonitor(const QString &name);

Q_SIGNALS:
    /// The window was opened or closed, or another link is shown.
    void changed();
    /// The link that is shown is `id`, so its status is to be asked for soonest; 0: none.
    void watchWanted(linktill::LinkId id);
    /// A link was not shown, or the window is gone; `sentence` says why.
    void remarked(const QString &sentence);

private:
    void read(const Link &link, std::function<void(const LinkHistory &)> then);
    void present(const LinkHistory &history);
    void take(const LinkHistory &history);
    void hear(const Link &link);
    void open();
    void idle();
    void screenRemoved(QScreen *screen);
    QList<QScreen *> otherScreens() const;
    Account accountOf(const Link &link) const;

    Services m_services;
    QWidget *m_staffWindow;
    std::unique_ptr<CustomerWindow> m_window;
    QPointer<QScreen> m_screen; ///< null for an ordinary window
    Link m_link;                ///< id 0: none is shown
    QPointer<LedgerJobFor<LinkHistory>> m_reading;
    QTimer *m_untilIdle;        ///< runs after the shown link has ended
};

} // namespace linktill::gui
