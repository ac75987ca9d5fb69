// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

/// Room `application/sharing`: what a customer is written with a payment link, and by which way it goes. Pure
/// functions: nothing here opens, copies or remembers anything.
namespace linktill {

/// Holds a language in which customers are written. Languages are data: resources/data/share_messages.json.
struct MessageLanguage
{
    QString code; ///< "en", "th", …, as in AccountPreferences::messages
    QString name; ///< in its own words
    QLocale locale; ///< of amounts and of the names of months
    QString expiryFormat; ///< as QLocale::toString() takes it
    QString subject, message; ///< the program's own templates, see fillTemplate()
    QStringList countries;    ///< ISO 3166-1 alpha-2, where customers read it
    QStringList dialling;     ///< how phones of these countries begin, "+66"
    QHash<QString, QString> words; ///< what else a customer reads, by key, see CustomerWords
};

/// Returns all languages; the first is for whoever reads none of the others.
const QList<MessageLanguage> &messageLanguages();
/// Returns the language of that code; null when there is none.
const MessageLanguage *messageLanguage(const QString &code);

/// Holds what is known of the language that a customer reads, surest first. All may be empty.
struct LanguageHints
{
    QString chosen;  ///< code of the language that somebody chose for this customer
    QString phone;   ///< in E.164
    QString country; ///< of the link
    QString accountCountry;
    QString program; ///< code of the program's language
};

/// Returns the language that the first hint tells. A phone or a country without a language of its own tells the
/// first language.
const MessageLanguage &languageFor(const LanguageHints &hints);

} // namespace linktill
