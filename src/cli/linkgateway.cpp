// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/linkgateway.h"

#include "application/accounts/accountbook.h"
#include "cli/sender.h"
#include "cli/text.h"
#include "core/link.h"

namespace linktill::cli {

Result<LinkGateway, QString> gatewayOf(const Link &link, const Invocation &invocation,
                                       const Services &services, const Clock &clock)
{
    GatewayChoice choice = invocation.gateway;
    const QString &name = link.facts.orderId;
    if (link.environment == Environment::Practice) { // the profile's practice shop, whatever else was chosen
        GatewayChoice practice;
        practice.answerTimeout = choice.answerTimeout;
        practice.isForRun = choice.isForRun;
        practice.practice = true;
        return LinkGateway{practice, services.gateway(practice, clock)};
    }
    if (choice.key.isEmpty()) {
        const AccountBook book(services.profile(invocation.profile));
        const Account *account = book.byId(link.accountId);
        if (!account)
            return Failure{CliText::tr("The account “%1” of this link is not in the profile; set LINKTILL_KEY "
                                       "and LINKTILL_SECRET to use its key.").arg(link.accountName)};
        choice.account = *account;
    } else if (link.reference.isEmpty() && senderOf(invocation, services).id != link.accountId) {
        // Another merchant's link may have the same order number.
        return Failure{CliText::tr("The link “%1” is of the account “%2”, not of the one that LINKTILL_KEY "
                                   "names.").arg(name, link.accountName)};
    }
    return LinkGateway{choice, services.gateway(choice, clock)};
}

} // namespace linktill::cli
