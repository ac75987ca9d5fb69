// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

/// The format of accounts.json, private to the account book.
namespace linktill {

/// Writes the account's members over `members`, from which it was read.
QJsonObject accountToJson(const Account &account, QJsonObject members);

struct ReadAccount
{
    std::optional<Account> account; ///< nothing when an essential part is missing
    QString name;                   ///< as far as it could be read
    QStringList reasons;            ///< what could not be read; those parts are empty
};
ReadAccount accountFromJson(const QJsonValue &value);

/// The same for its preferences alone; the practice shop has no other members in the file. What could not be read
/// is added to `reasons` and has its default.
QJsonObject preferencesToJson(const AccountPreferences &preferences, QJsonObject members);
AccountPreferences preferencesFromJson(const QJsonObject &object, QStringList &reasons);

/// Accounts that were read from a text which as a whole is not JSON. `root` has each complete
/// object of the list, in order; `lost` names the others by the text that follows "name" in them.
struct Salvage
{
    QJsonObject root; ///< with "accounts" and, if it could be read, "active"
    QStringList lost; ///< names; empty text where unknown
};
Salvage salvageAccounts(const QByteArray &text);

} // namespace linktill
