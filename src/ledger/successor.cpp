// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/successor.h"

#include "application/links/crashpoint.h"
#include "core/regularfile.h"
#include "ledger/identity.h"
#include "ledger/ledgerfolder.h"
#include "ledger/ordercounts.h"
#include "ledger/schema.h"
#include "ledger/sqlite.h"

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

LedgerResult<Done> copyOf(const QString &backup, const QString &file)
{
    if (const auto sound = LedgerFolder::isSound(backup); !sound)
        return sound;
    const auto source = connectToRead(backup);
    return source ? copyInto((*source)->db, file) : LedgerResult<Done>(Failure{source.error()});
}

LedgerResult<Done> bringUp(const Successor &successor)
{
    const auto connected = connectTo(successor.file, OpenAs::Write, successor.maxPages);
    if (!connected)
        return Failure{connected.error()};
    const QSqlDatabase &db = (*connected)->db;
    auto done = migrate(db);
    done = done ? inTransaction(db, [](Sql &sql) { renewIdentity(sql); return Done(); }) : done;
    for (const QString &earlier : successor.earlier)
        done = done ? carryOrders(db, earlier) : done;
    return done ? makeOneFile(db) : done;
}

} // namespace

LedgerResult<Done> writeSuccessor(const Successor &successor)
{
    LedgerFolder::makePrivate(successor.file);
    auto done = successor.backup.isEmpty() ? LedgerResult<Done>(Done())
                                           : copyOf(successor.backup, successor.file);
    crashPoint(ComingCopied);
    if (done)
        done = bringUp(successor);
    if (done && !syncFile(successor.file))
        done = Failure{LedgerError{LedgerFault::DiskFull, successor.file, 0}};
    crashPoint(ComingWhole);
    return done;
}

} // namespace linktill::ledger
