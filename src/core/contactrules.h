// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issue.h"
#include "core/linkcontent.h"

namespace linktill {

/// Characters of a name or a line of an address. The gateway names no limit: nothing that is one is
/// longer.
inline constexpr int longestLine = 256;
/// The same of a merchant's own note about somebody, which is never sent.
inline constexpr int longestNote = 10'000;

/// As RFC 5321 has it, with names of hosts in any script.
bool isEmail(const QString &text);
/// Characters that no field of a link takes, wherever they come from: typed, from a request file or an imported
/// table. `country`: whose phones are written without +. Fields are named as in a request.
Issues contactIssues(const Customer &customer, const Party &billing, const Party &shipping,
                     const QString &country);
/// Without what nobody sees in the names, the e-mail addresses and the phones.
void tidyContacts(Customer &customer, Party &billing, Party &shipping);

} // namespace linktill
