// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerfault.h"
#include "core/link.h"
#include "core/result.h"

namespace linktill {

class Ledger; // gives these results

struct LedgerError
{
    LedgerFault fault = LedgerFault::Broken;
    QString detail;  ///< for support, untranslated
    LinkId link = 0; ///< OrderIdUsed, LinkRefUsed, BeingSent: the link that was there before
};
template <class T> using LedgerResult = Result<T, LedgerError>;
struct Done
{
};

} // namespace linktill
