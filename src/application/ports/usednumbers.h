// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"
#include "core/checks.h"

/// Tells which numbers an account has used up. Each function waits for the disk, like the ledger
/// that it asks.
namespace linktill {

/// Returns the link that has this order id, if the number cannot be sent again. A link that was
/// refused, not sent, or whose outcome is unknown is sent again under its number: the journal
/// decides about that.
LedgerResult<std::optional<EarlierUse>> orderIdTaken(Ledger &ledger, const QString &accountId,
                                                     const QString &orderId);
/// Returns the same for a link reference. The link with `orderId` itself may keep its reference.
LedgerResult<std::optional<EarlierUse>> linkRefTaken(Ledger &ledger, const QString &accountId,
                                                     const QString &ref, const QString &orderId);
/// Returns the number to offer in place of `offered`, the number of a draft that was not sent yet:
/// `offered` itself when the draft's own link has it, else the series' next number.
LedgerResult<QString> numberToOffer(Ledger &ledger, const QString &accountId, const QString &series,
                                    const QString &offered, const QString &draftId);
/// Returns both checks for a draft that is about to be sent. When the ledger cannot answer, a
/// number counts as unused: the journal is asked again before anything is sent.
NumbersUsed numbersUsed(Ledger &ledger, const QString &accountId, const LinkContent &draft);

} // namespace linktill
