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
    qint64 bytes = 0;  ///< file size; filled in by LedgerMaintenance::backups(), as is `links`
    qint64 links = -1; ///< number of links; less than 0: the backup cannot be read
};

/// State of a damaged or missing ledger, until LedgerMaintenance::restore() or startAfresh().
struct LedgerDamage
{
    QString setAside;    ///< where the damaged file is now; empty: in its place, because another
                         ///< program has it open
    LedgerBackup newest; ///< newest backup that is sound; its file is empty when there is none
    QString missing;     ///< the file that is not there; empty: the file is there but damaged
};

} // namespace linktill
