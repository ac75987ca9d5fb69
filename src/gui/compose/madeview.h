// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QObject>

class QKeyEvent;
class QWidget;

namespace linktill {
class Catalogue;
class ComposeSession;
class MadeLink;
}

namespace linktill::gui {

class FileDialogs;
class LinkForm;
class Questions;
class ResultPanel;

/// The page New link while its form is a link that was made: title and buttons above the form, its state
/// beside it, and a word for whoever types into it, until one of Edit, Duplicate and New link is chosen.
class MadeView : public QObject
{
    Q_OBJECT
public:
    struct Services
    {
        FileDialogs &dialogs;
        Questions &questions;
        const Catalogue &catalogue;
        bool keepsDrafts; ///< while nothing is made, templates and drafts are offered
    };
    /// All that is given outlives it.
    MadeView(LinkForm &form, ComposeSession &session, const Services &services, QObject *parent = nullptr);

    QWidget *buildResult(QWidget *parent);
    /// Whether the form is a made link now.
    bool isShown() const;
    /// Whether a person sees that link there now.
    bool shows(LinkId id) const;
    /// Title and buttons, by what the form is now.
    void showHead();
    /// For a form that is a link already: says so where something is typed or chosen.
    void sayLocked();
    /// Takes a key that would change a text, were it in a field.
    bool takesKey(const QKeyEvent &event);
    /// Tells whether the link on the screen waits for its payment.
    void tellWatched();
    /// Nothing when there is none.
    void copy();
    /// The made link is to be edited, or why it cannot be.
    void edit();

Q_SIGNALS:
    void newLinkWanted();
    /// A link like this one, which has expired, without an end of its own.
    void freshLinkWanted();
    void anotherWanted();
    /// See NewLinkPage, for this and the following.
    void watchWanted(linktill::LinkId id);
    void checkWanted();
    void editWanted(linktill::LinkId id);
    void linkWanted(const linktill::Link &link);

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
    bool m_hasHead = false; ///< the title is that of the made link
};

} // namespace linktill::gui
