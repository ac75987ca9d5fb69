// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/sharing/shareways.h"

#include <QDialog>

class QPushButton;

namespace linktill {
class AccountBook;
}

namespace linktill::gui {

class MessageEdit;

/// Shows the message once more before it goes to its customer by one way, then opens that way.
class ShareDialog : public QDialog
{
    Q_OBJECT
public:
    ShareDialog(AccountBook *book, const Link &link, const QString &country, ShareWay way,
                QWidget *parent = nullptr);

Q_SIGNALS:
    /// The message is on its way, as far as this program can tell; the dialog closes.
    void sent();

private:
    void send();

    ShareWay m_way;
    MessageEdit *m_message;
    QPushButton *m_open;
};

/// Returns the wanted size of a dialog over this widget, cut to what the screen has room for; `over` may be null.
QSize dialogSize(const QWidget *over, const QSize &wanted);

/// Returns who the message goes to by that way: "Mali Wongsa · mali@example.com".
QString recipientLine(const Link &link, ShareWay way);

} // namespace linktill::gui
