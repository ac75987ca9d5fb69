// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "programs/programledger.h"

#include "core/module.h"
#include "programs/absentledger.h"

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace linktill {

namespace {

/// Returns the user's name as the system knows it; only where it cannot tell, as a variable says.
QString systemUser()
{
#ifdef Q_OS_UNIX
    if (const passwd *entry = getpwuid(getuid()))
        return QString::fromLocal8Bit(entry->pw_name);
#endif
    const QString name = qEnvironmentVariable("USERNAME");
    return name.isEmpty() ? qEnvironmentVariable("USER") : name;
}

} // namespace

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
