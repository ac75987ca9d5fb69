// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linktill {

struct Account;
struct CreateCall;

/// Returns the JSON of a create call for people to read: line by line as it will be sent, but with
/// only the last four characters of the key, and with words for what is made when it is sent.
QString shownRequest(const CreateCall &call, const Account &account);

/// Returns the same call as a shell command, to try it by hand: $PORTONE_KEY, $SIGNATURE and $TOKEN
/// stand for the secrets, and $PORTONE_URL for the practice shop, whose address differs each time.
/// All content is quoted, so that the shell interprets none of it.
QString curlText(const CreateCall &call, const Account &account);

} // namespace linktill
