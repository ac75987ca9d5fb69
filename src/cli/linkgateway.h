// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/gateway.h"
#include "cli/invocation.h"

#include <memory>

namespace linktill {
struct Link;
}

namespace linktill::cli {

struct LinkGateway
{
    GatewayChoice choice; ///< with the account that was looked up
    std::unique_ptr<Gateway> gateway;
};

/// Returns the gateway of the link's account, or of the key in the environment. The error is a sentence.
Result<LinkGateway, QString> gatewayOf(const Link &link, const Invocation &invocation,
                                       const Services &services, const Clock &clock);

} // namespace linktill::cli
