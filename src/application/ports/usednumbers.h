// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerresult.h"
#include "core/checks.h"

/// Which numbers an account has used up. Each function waits for the disk, like the ledger that it
/// asks.
namespace linktill {

/// The link whose order id this is, if that number can be sent no more. One that was refused, was not
/// sent, or of which nobody knows whether it came through is sent again under its number: that is
/// left to the journal.
LedgerResult<std::optional<EarlierUse>> orderIdTaken(Ledger &ledger, const QString &accountId,
                                                     const QString &orderId);
/// The same for a link reference; the link with the order id itself may keep it.
LedgerResult<std::optional<EarlierUse>> linkRefTaken(Ledger &ledger, const QString &accountId,
                                                     const QString &ref, const QString &orderId);
/// The number to offer in place of `offered`, the number of a draft that was not sent yet: itself when the
/// draft's own link has it, else the series' next.
LedgerResult<QString> numberToOffer(Ledger &ledger, const QString &accountId, const QString &series,
                                    const QString &offered, const QString &draftId);
/// Both, for a draft that is about to be sent. What the ledger cannot say counts as unused: the
/// journal is asked again before anything is sent.
NumbersUsed numbersUsed(Ledger &ledger, const QString &accountId, const LinkContent &draft);

} // namespace linktill
