// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/gateway.h"

#include <QDateTime>

namespace linktill {

struct VaultError;

/// The gateway gave out a token: address, key and secret belong together.
struct TokenGranted
{
    QDateTime expiresAt; ///< UTC
};

/// The gateway as one account sees it, which reads its secret when a call needs it.
class AccountGateway : public Gateway
{
public:
    /// "Test connection": nothing is made by it.
    [[nodiscard]] virtual JobFor<TokenGranted> *requestToken() = 0;
};

/// Without its secret a call cannot be made: nothing left this computer.
NotSent notSentFor(const VaultError &error);

} // namespace linktill
