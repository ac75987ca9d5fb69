// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/failedpayments.h"

namespace linktill {

bool FailedPayments::take(LinkId id, LinkState before, const LinkStatus &status)
{
    if (isFinal(status.state)) {
        m_told.remove(id);
        return false;
    }
    QDateTime last;
    for (const LinkTransaction &each : status.transactions) {
        if (each.hasFailed && each.createdAt.isValid() && (!last.isValid() || last < each.createdAt))
            last = each.createdAt;
    }
    const bool isNew = last.isValid() && m_told.value(id, m_begun) < last;
    if (isNew)
        m_told[id] = last;
    return isNew || (before == LinkState::Processing && status.state == LinkState::Created);
}

} // namespace linktill
