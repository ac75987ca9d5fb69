// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledger.h"
#include "core/clock.h"

#include <memory>

namespace linktill {

/// The type of the only function of the module linktill-ledger, whose name is `ledgerFunction`. It returns
/// the ledger of the profile's `folder`, which the caller owns. `clock` must outlive the ledger.
using LedgerFunction = Ledger *(*)(const QString &folder, const QString &user, const Clock &clock);
inline constexpr const char *ledgerFunction = "linktill_ledger";

/// Holds the ledger of a profile. Its libraries are loaded and its file is opened with the first
/// question. It uses the computer's clock, even when a command is given another time, since
/// programs that share the ledger must agree on how long one of them may be sending.
class ProgramLedger
{
public:
    explicit ProgramLedger(QString folder) : m_folder(std::move(folder)) {}

    /// Returns the ledger; when its module is missing, one that answers every question with that error.
    Ledger &ledger();
    /// Closes the ledger, so that no trace says that this program has it open.
    void close() { m_ledger.reset(); }

private:
    QString m_folder;
    SystemClock m_clock;
    std::unique_ptr<Ledger> m_ledger;
};

} // namespace linktill
