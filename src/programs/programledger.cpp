// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "programs/programledger.h"

#include "core/module.h"
#include "programs/absentledger.h"
#include "programs/system.h"

namespace linktill {

Ledger &ProgramLedger::ledger()
{
    if (!m_ledger) {
        const auto make = moduleFunction(modules::ledger, ledgerFunction);
        if (make)
            m_ledger.reset(
                reinterpret_cast<LedgerFunction>(*make)(m_folder, systemUser(), m_clock));
        else
            m_ledger = std::make_unique<AbsentLedger>(make.error());
    }
    return *m_ledger;
}

} // namespace linktill
