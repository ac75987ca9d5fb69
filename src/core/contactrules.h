// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"
#include "core/linkcontent.h"

namespace linktill {

/// The most characters of a name or a line of an address. The gateway names no limit, but no real name or
/// line is longer.
inline constexpr int longestLine = 256;
/// The most characters of a merchant's own note about somebody, which is never sent.
inline constexpr int longestNote = 10'000;

/// Returns whether the text is an e-mail address by RFC 5321; host names may be in any script.
bool isEmail(const QString &text);
/// Returns what is wrong with contacts, wherever they come from: typed, from a request file or from an
/// imported table. `country` is the country whose phones are written without +. Fields are named as in a
/// request.
Issues contactIssues(const Customer &customer, const Party &billing, const Party &shipping,
                     const QString &country);
/// Removes invisible characters from the names, the e-mail addresses and the phones.
void tidyContacts(Customer &customer, Party &billing, Party &shipping);

} // namespace linktill
