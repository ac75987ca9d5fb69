// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/accountfault.h"
#include "application/ports/vault.h"
#include "core/account.h"
#include "core/ordernumber.h"

#include <QString>

/// Sentences about accounts and the keychain, shared by window and command line.
namespace linktill {

/// Returns the merchant's word for an environment: "Practice", "Sandbox", "Live".
QString environmentWord(Environment environment);
/// The name of the practice shop.
QString practiceShopName();

/// Says why an account could not be added, changed, chosen or removed.
QString accountSentence(AccountFault fault);
/// Says why a pattern of order numbers is invalid.
QString orderPatternSentence(OrderPatternFault fault);
/// Says which part of the account file could not be read, and where a copy of the file is.
QString damageSentence(const AccountFileDamage &damage);

/// Says that something other than a file stands where a file of the profile is kept.
QString inTheWaySentence(const QString &file);

/// Says why the keychain failed and what to do about it, in two or three sentences.
QString vaultSentence(const VaultError &error);

} // namespace linktill
