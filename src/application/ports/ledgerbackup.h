// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace linktill {

/// A copy of the ledger's file.
struct LedgerBackup
{
    QString file;
    QDateTime made;    ///< UTC
    qint64 bytes = 0;  ///< this and the next as LedgerMaintenance::backups() gives them
    qint64 links = -1; ///< less than 0: it cannot be read
};

/// State of a damaged or missing ledger, until LedgerMaintenance::restore() or startAfresh().
struct LedgerDamage
{
    QString setAside;    ///< where the damaged file is now; empty: in its place, another program has it open
    LedgerBackup newest; ///< newest backup that is sound; no file: there is none
    QString missing;     ///< the file that is not there; empty: it is damaged
};

} // namespace linktill
