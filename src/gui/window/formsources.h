// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QObject>

namespace linktill {
struct KnownCustomer;
struct LinkContent;
struct LinkHistory;
struct LinkTemplate;
struct SavedDraft;
}

namespace linktill::gui {

class LinkEditing;
class WindowPages;
struct WindowServices;

/// Fills the form of page New link from a draft, a template, a customer or another link. Opens over the
/// window the lists in which a person chooses them, and the list of goods. Nothing comes into the form
/// while a link is being sent.
class FormSources : public QObject
{
    Q_OBJECT
public:
    /// Belongs to `window`, where its keys work; borrows the rest.
    FormSources(WindowPages &pages, LinkEditing &editing, const WindowServices &services,
                QWidget *window);

    /// Shows page New link. From another page, a draft that was begun comes back as it was left. Starts a
    /// new one on the page itself, or when the form holds no draft: a link that was made is none.
    void newLink();
    /// Starts a link like `from`, which was made of `draft`.
    void duplicate(const LinkContent &draft, const Link &from);
    /// Makes a fresh link in place of an expired one. Where that is of another account than the active one, the
    /// form is only filled, since the person must decide.
    void fresh(const LinkHistory &expired);
    void startFor(const KnownCustomer &customer);
    void useTemplate(const LinkTemplate &chosen);
    void showDrafts();
    void showTemplates();
    void showGoods();
    /// Says on page New link how many links have changes that were not sent; call it once at the start.
    void lookForChanges();

Q_SIGNALS:
    /// Is emitted when a draft of another account is opened: that account must become the active one.
    void accountWanted(const QString &accountId);
    /// Prices are in `currency` where the file names none.
    void goodsImportWanted(const QString &currency);

private:
    void openDraft(const SavedDraft &draft);

    WindowPages &m_pages;
    LinkEditing &m_editing;
    const WindowServices &m_services;
    QWidget *m_window;
};

} // namespace linktill::gui
