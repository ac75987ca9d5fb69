// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

/// The form of accounts.json, private to the account book.
namespace linktill {

/// The members of an account, over those that it was read from.
QJsonObject accountToJson(const Account &account, QJsonObject members);

struct ReadAccount
{
    std::optional<Account> account; ///< nothing when a part is missing that it cannot do without
    QString name;                   ///< as far as it can be told
    QStringList reasons;            ///< what could not be read; what is left out then stays empty
};
ReadAccount accountFromJson(const QJsonValue &value);

/// Reads the accounts out of a text that is not JSON as a whole: each object of the list that is
/// whole, in order; the rest as undefined values, named by what follows "name" in it.
struct Salvage
{
    QJsonObject root; ///< with "accounts" and, if it can be told, "active"
    QStringList lost; ///< names, or empty
};
Salvage salvageAccounts(const QByteArray &text);

} // namespace linktill
