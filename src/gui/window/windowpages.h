// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"
#include "gui/widgets/page.h"

#include <QObject>

class QStackedWidget;

namespace linktill {
class AppSession;
}

namespace linktill::gui {

class CustomersPage;
class LinksPage;
class NewLinkPage;
struct WindowServices;

/// Holds the pages of the window and shows one of them. Page New link is there from the start; Links
/// and Customers are made when they are first wanted, since the window opens without them.
class WindowPages : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as `stack`; borrows the rest.
    WindowPages(const WindowServices &services, AppSession &session, QStackedWidget *stack);

    NewLinkPage &newLink() const { return *m_newLink; }
    LinksPage &links(); ///< needs a ledger, as customers() does
    CustomersPage &customers();
    /// Returns null until links() is first called.
    LinksPage *linksIfMade() const { return m_links; }

    Page *current() const;
    void show(Page &page);
    /// Shows the link on page Links.
    void showLink(const Link &link);
    /// Adds a page that the others do not know; whoever made it deletes it.
    void add(Page *page);

    /// Shows the sentences on the page that is shown.
    void notify(NoticeLevel level, const QString &sentences);
    /// Returns whether something else may be put into the form of page New link; if not, says why.
    bool mayFillForm();
    /// Call this when accounts came or went, or another one is active.
    void accountsChanged();
    /// Returns whether a page shows how the link ends: New link as its result, or Links with its QR code.
    bool showsEndOf(LinkId id) const;

Q_SIGNALS:
    void shown(linktill::gui::Page *page);
    void linksMade(linktill::gui::LinksPage *page);
    void customersMade(linktill::gui::CustomersPage *page);
    void accountsSwitched(); ///< accounts came or went, or another one is active
    void ledgerReplaced();

private:
    void startOver();

    const WindowServices &m_services;
    AppSession &m_session;
    QStackedWidget *m_stack;
    NewLinkPage *m_newLink;
    LinksPage *m_links = nullptr;         ///< null until it is first wanted
    CustomersPage *m_customers = nullptr; ///< likewise
};

} // namespace linktill::gui
