// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linktill {

struct Account;
struct CreateCall;

/// The JSON of a create call for people to read: as it will be sent, line by line, but the key shows
/// its last four characters only, and words stand for what is made when it is sent.
QString shownRequest(const CreateCall &call, const Account &account);

/// The same call as a command for a shell, to try by hand: $PORTONE_KEY, $SIGNATURE and $TOKEN stand
/// where the secrets belong, and $PORTONE_URL for the practice shop, which is somewhere else each time.
/// Whatever a field holds is quoted, so that the shell sees nothing in it.
QString curlText(const CreateCall &call, const Account &account);

} // namespace linktill
