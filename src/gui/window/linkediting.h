// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace linktill {
struct LinkHistory;
}

namespace linktill::gui {

class EditLinkPage;
class Page;
class WindowPages;
struct WindowServices;

/// Editing a link that exists, one at a time: its page comes, and goes when the edit is sent or given
/// up. Changes that were not sent stay in the list of drafts.
class LinkEditing : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as `pages`; borrows both.
    LinkEditing(WindowPages &pages, const WindowServices &services);

    /// Null while no link is edited.
    EditLinkPage *page() const { return m_page; }
    /// Shows the page of an edit that is under way instead, when that one may not be lost.
    void begin(const LinkHistory &made);
    /// Of the link that was just made.
    void beginWith(LinkId id);
    /// With the changes that were left. Says so when they are of no use any more; they stay until a
    /// person deletes them.
    void resume(LinkId id);
    void keepChanges();
    /// These changes are being deleted from the list of drafts.
    void dropChanges(const QString &draftId);
    /// False, and says why, while there are changes that another ledger could not take.
    bool mayReplaceLedger();
    void discard();

Q_SIGNALS:
    /// A field of the page that is shown is looked for.
    void findWanted();

private:
    void build(const LinkHistory &made);
    void done(bool isAsWished, const QString &sentences);
    void close();
    void withLink(LinkId id, std::function<void(const LinkHistory &)> then);
    static QString stillEditingSentence();

    WindowPages &m_pages;
    const WindowServices &m_services;
    EditLinkPage *m_page = nullptr;
    QPointer<Page> m_from; ///< the page where editing was begun
};

} // namespace linktill::gui
