// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QObject>

namespace linktill {
struct KnownCustomer;
struct LinkContent;
struct LinkTemplate;
struct SavedDraft;
}

namespace linktill::gui {

class LinkEditing;
class WindowPages;
struct WindowServices;

/// Everything that fills the form of page New link, beside typing: drafts, templates, a customer, another
/// link. Opens the lists over the window in which they are chosen, and that of goods. Nothing comes
/// into the form while a link is being sent.
class FormSources : public QObject
{
    Q_OBJECT
public:
    /// Belongs to `window`, where its keys work; borrows the rest.
    FormSources(WindowPages &pages, LinkEditing &editing, const WindowServices &services,
                QWidget *window);

    /// From another page back to a draft that was begun, as it was left. There, and where the form holds
    /// none, a new one: a link that was made is no draft.
    void newLink();
    /// A link like `from`, which was made of `draft`.
    void duplicate(const LinkContent &draft, const Link &from);
    void startFor(const KnownCustomer &customer);
    void useTemplate(const LinkTemplate &chosen);
    void showDrafts();
    void showTemplates();
    void showGoods();
    /// Says once on page New link when changes of links were left that were not sent.
    void lookForChanges();

Q_SIGNALS:
    /// A draft belongs to its account, which becomes the active one.
    void accountWanted(const QString &accountId);

private:
    void openDraft(const SavedDraft &draft);

    WindowPages &m_pages;
    LinkEditing &m_editing;
    const WindowServices &m_services;
    QWidget *m_window;
};

} // namespace linktill::gui
