// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"
#include "gui/widgets/viewsettings.h"

#include <QObject>

class QKeyEvent;
class QWidget;

namespace linktill {
class AccountBook;
class Catalogue;
class ComposeSession;
class MadeLink;
}

namespace linktill::gui {

class FileDialogs;
class LinkForm;
class Questions;
class ResultPanel;

/// Shows a made link on the page New link: title and buttons above the form, the link's state beside it, and
/// a notice when somebody types into the form. Ends when Edit, Duplicate or New link is chosen.
class MadeView : public QObject
{
    Q_OBJECT
public:
    struct Services
    {
        FileDialogs &dialogs;
        Questions &questions;
        const Catalogue &catalogue;
        bool keepsDrafts; ///< templates and drafts are offered while no link is shown
        AccountBook *book = nullptr; ///< has the templates of messages; may be null
        ViewSettings view = {};
    };
    /// Form, session and services must outlive this object.
    MadeView(LinkForm &form, ComposeSession &session, const Services &services, QObject *parent = nullptr);

    QWidget *buildResult(QWidget *parent);
    /// Returns true while the form holds a made link.
    bool isShown() const;
    /// Returns the made link while the form holds one and the ledger knows it.
    std::optional<Link> link() const;
    /// Returns true while that made link is visible.
    bool shows(LinkId id) const;
    /// Shows the title and the buttons that fit what the form holds now.
    void showHead();
    /// Tells the person that the link is made and how to go on; does nothing while no made link is shown.
    void sayLocked();
    /// Calls sayLocked() and returns true when the key would change the text of a field; returns false for
    /// other keys and while no made link is shown.
    bool takesKey(const QKeyEvent &event);
    /// Emits watchWanted() with the link that is visible and waits for its payment; with 0 when none does.
    void tellWatched();
    /// Copies the made link; does nothing when there is none.
    void copy();
    /// Emits editWanted() for the made link, or tells the person why it cannot be edited.
    void edit();
    /// Emits printWanted() for the made link; does nothing when there is none.
    void print();

Q_SIGNALS:
    void newLinkWanted();
    /// The person wants a fresh link in place of this one, which has expired.
    void freshLinkWanted();
    void anotherWanted();
    /// This signal and the following ones: see NewLinkPage.
    void watchWanted(linktill::LinkId id);
    void checkWanted();
    void editWanted(linktill::LinkId id);
    void linkWanted(const linktill::Link &link);
    void printWanted(linktill::LinkId id);
    void displayWanted(const linktill::Link &link);

private:
    void buildHead();
    void show();
    void changed(LinkState before);
    const MadeLink &made() const;
    QDateTime now() const;

    LinkForm &m_form;
    ComposeSession &m_session;
    const Services m_services;
    ResultPanel *m_result = nullptr;
    bool m_hasHead = false; ///< title and hint are those of the made link
};

} // namespace linktill::gui
