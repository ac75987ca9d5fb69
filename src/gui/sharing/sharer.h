// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/sharing/shareways.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace linktill {
class AccountBook;
}

namespace linktill::gui {

class ShareDialog;
class ShareRow;

/// Sends a link that was judged to its customer by one of the ways: copies the message, or shows it for a last
/// look and opens the way.
class Sharer : public QObject
{
    Q_OBJECT
public:
    /// `book` has the templates and may be null. `row` shows that a message was copied. `over` owns this object.
    Sharer(AccountBook *book, ShareRow *row, QWidget *over);

    /// `country` is where the link belongs; may be empty.
    void share(ShareWay way, const Link &link, const QString &country);
    /// To be called when the state of a link has changed: the last look at a message ends when its link is paid,
    /// expired or cancelled, so that nobody is asked to pay it any more.
    void hear(const Link &link);

Q_SIGNALS:
    /// The link is on its way; `how` is the word for its timeline.
    void shared(const linktill::Link &link, const QString &how);

private:
    void copy(const Link &link, const QString &country);

    AccountBook *m_book;
    ShareRow *m_row;
    QWidget *m_over;
    QPointer<ShareDialog> m_dialog;
    Link m_shown; ///< the link of the dialog
};

} // namespace linktill::gui
