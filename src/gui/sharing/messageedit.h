// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/sharing/shareways.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace linktill {
class AccountBook;
}

namespace linktill::gui {

/// Shows the message that goes to a customer, for a last look: in the customer's language, which can be
/// changed, as the text can. A changed text can be kept as the account's template of that language.
class MessageEdit : public QWidget
{
    Q_OBJECT
public:
    /// `book` outlives this widget; it has the templates. Without it messages are the program's own.
    explicit MessageEdit(AccountBook *book, QWidget *parent = nullptr);

    /// Shows the message of another link. `country` is where the link belongs; may be empty.
    void show(const Link &link, const QString &country, ShareWay way);
    void setWay(ShareWay way);
    /// Returns the message as it is to go: what was typed, with placeholders filled in and with the link.
    ShareMessage message() const;
    /// Returns the address that sends the message by the chosen way.
    ShareAddress address() const;
    /// Shows a sentence below the message; the next change of the message removes it.
    void say(const QString &sentence, bool isProblem);

private:
    void build();
    void fill();
    void changed();
    void keep();
    const MessageLanguage &language() const;
    const Account *account() const;
    QString ownTemplate() const;
    void showNote();

    AccountBook *m_book;
    Link m_link;
    QString m_country;
    ShareWay m_way = ShareWay::Message;
    QHash<QString, QString> m_typed; ///< texts that were changed, by the code of their language
    QComboBox *m_language;
    QPlainTextEdit *m_text;
    QLabel *m_note;
    QPushButton *m_keep, *m_reset;
};

/// Returns the function that opens an address in the program which the system has for it, and returns false when
/// there is none. Tests put another function in its place.
std::function<bool(const QUrl &)> &addressOpener();

/// Gives a message to its way: copies it where it has to be pasted, and opens the address. Returns false when no
/// program could be opened for it; the message is copied then.
bool sendOnItsWay(const ShareMessage &message, const ShareAddress &address);

} // namespace linktill::gui
