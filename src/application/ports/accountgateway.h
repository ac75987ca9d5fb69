// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/gateway.h"

#include <QDateTime>

namespace linktill {

struct VaultError;

/// The gateway gave out a token, so address, key and secret belong together.
struct TokenGranted
{
    QDateTime expiresAt; ///< UTC
};

/// A gateway for one account. It reads the account's secret when a call needs it.
class AccountGateway : public Gateway
{
public:
    /// Tests the connection. Creates nothing at the gateway.
    [[nodiscard]] virtual JobFor<TokenGranted> *requestToken() = 0;
};

/// Returns why the call was not sent when its secret could not be read: nothing left this computer.
NotSent notSentFor(const VaultError &error);

} // namespace linktill
