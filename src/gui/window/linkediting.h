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

/// Edits links that exist, one at a time. Each edit has a page of its own, which goes when the edit is
/// sent or given up. Changes that were not sent stay in the list of drafts.
class LinkEditing : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as `pages`; borrows both.
    LinkEditing(WindowPages &pages, const WindowServices &services);

    /// Returns null while no link is edited.
    EditLinkPage *page() const { return m_page; }
    /// Begins to edit the link. Shows the page of the present edit instead, when that is busy or has changes.
    void begin(const LinkHistory &made);
    /// Begins to edit the link that was just made.
    void beginWith(LinkId id);
    /// Begins to edit the link and goes to the field. Says so when the link cannot be changed any more.
    void beginAt(LinkId id, const QString &field);
    /// Goes on with an edit whose changes were left. Says so when the link cannot be changed any more; the
    /// changes then stay until a person deletes them.
    void resume(LinkId id);
    void keepChanges();
    /// Discards these changes, which are being deleted from the list of drafts.
    void dropChanges(const QString &draftId);
    /// Returns whether another ledger may take this one's place. Returns false, and says why, while the
    /// page has changes, which another ledger could not take.
    bool mayReplaceLedger();
    void discard();

Q_SIGNALS:
    /// Is emitted when a person wants to find a field of the page.
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
