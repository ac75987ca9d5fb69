// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "portone/portonegateway.h"

#include <QNetworkAccessManager>

#include <memory>
#include <optional>

namespace linktill::portone {

/// What the calls of one account share. Owned by the gateway, outlives every call.
struct Session
{
    Credentials account;
    Timeouts timeouts;
    const Clock &clock;
    std::optional<AccessToken> token = std::nullopt; ///< the last one that the gateway gave out
    std::unique_ptr<QNetworkAccessManager> manager = nullptr;

    /// Made on the first call: it starts a thread, which a program that only checks can do without.
    QNetworkAccessManager &network()
    {
        if (!manager)
            manager = std::make_unique<QNetworkAccessManager>();
        return *manager;
    }
};

} // namespace linktill::portone
