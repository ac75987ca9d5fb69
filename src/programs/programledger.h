// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledger.h"
#include "core/clock.h"

#include <memory>

namespace linktill {

/// The one function of the module linktill-ledger, by the name of `ledgerFunction`: the ledger of the
/// profile's `folder`, of which the caller is the owner. `clock` must outlive it.
using LedgerFunction = Ledger *(*)(const QString &folder, const QString &user, const Clock &clock);
inline constexpr const char *ledgerFunction = "linktill_ledger";

/// The ledger of a profile. Its libraries are loaded and its file is opened with the first question.
/// It goes by the computer's clock, whatever time a command takes for the present: programs that share
/// the ledger must agree on how long one of them may be sending.
class ProgramLedger
{
public:
    explicit ProgramLedger(QString folder) : m_folder(std::move(folder)) {}

    /// One that says so to everything where its module is missing.
    Ledger &ledger();
    /// Closes it, so that it leaves no trace of a program that is open.
    void close() { m_ledger.reset(); }

private:
    QString m_folder;
    SystemClock m_clock;
    std::unique_ptr<Ledger> m_ledger;
};

} // namespace linktill
