// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/sharing/messagelanguages.h"
#include "core/account.h"
#include "core/link.h"

#include <QTimeZone>

namespace linktill {

/// Holds what a message says of a link.
struct MessageFacts
{
    Link link;    ///< its url was judged before
    QString shop; ///< as customers know it
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< of the expiry
};

/// Holds a message that is ready to go.
struct ShareMessage
{
    QString subject; ///< one line
    QString text;    ///< lines end in a line feed; has the link, whatever the template
};

/// Returns the shop's name as customers know it: the account's name for customers, else its own. `account` is
/// null when the link's account is gone.
QString shopOf(const Link &link, const Account *account);
/// Returns the hints on the language of a link's customer. `country` is that of the link; may be empty.
LanguageHints languageHints(const Link &link, const Account *account, const QString &country,
                            const QString &program);

/// Returns the template of a message in that language: the account's own, else the program's.
QString templateFor(const MessageLanguage &language, const AccountPreferences &preferences);
/// Returns the message that a template makes of a link. Texts of the link lose line breaks and invisible
/// control characters, which could make a message look like another.
ShareMessage shareMessage(const MessageFacts &facts, const MessageLanguage &language, const QString &text);

/// Returns the template that makes this text of a link: its values become placeholders. Lines that `base`, the
/// template in use, makes of the link are its lines again, with their parts in square brackets; its lines that
/// the link leaves out stay, too.
QString messageTemplateFrom(const QString &text, const MessageFacts &facts, const MessageLanguage &language,
                            const QString &base);

} // namespace linktill
