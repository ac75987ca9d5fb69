// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/outcome.h"
#include "core/link.h"

#include <QHash>

namespace linktill {

/// Knows which failed payments of links are new. The gateway lists all payments that were tried with every
/// status, and leaves the link open after one that failed, so its state alone shows nothing.
class FailedPayments
{
public:
    /// Payments that failed before `begun`, UTC, are no news.
    explicit FailedPayments(const QDateTime &begun) : m_begun(begun) {}

    /// Takes the status that the gateway gave of a link whose state was `before`. Returns whether a payment
    /// has failed since the last status of that link, and the link can still be paid.
    bool take(LinkId id, LinkState before, const LinkStatus &status);

private:
    const QDateTime m_begun;
    QHash<LinkId, QDateTime> m_told; ///< time of the last failed payment that was told
};

} // namespace linktill
