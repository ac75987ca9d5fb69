// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerbackup.h"
#include "ledger/ledgermove.h"
#include "ledger/sqlite.h"

#include <QLockFile>

#include <memory>

namespace linktill::ledger {

/// The ledger's file and what stands beside it: backups, and files set aside, none of which is ever
/// overwritten. All under one profile folder.
///   ledger.sqlite                              the ledger (with -wal and -shm while it is open)
///   ledger.sound                               when it was last read through, and how it looked
///   ledger-backup-20261122-172318-123.sqlite   a backup, UTC
///   ledger-damaged-….sqlite                    a damaged ledger, set aside
///   ledger-replaced-….sqlite                   the ledger that was there before a restore
///   ledger-coming.sqlite, ledger.moving        see LedgerMove
///   ledger-unfinished-….sqlite                 a backup that is being written
class LedgerFolder
{
public:
    explicit LedgerFolder(const QString &folder) : m_folder(folder), m_move(folder) {}

    QString folder() const { return m_folder; }
    QString file() const;
    /// For opening, migrating and replacing: one program at a time. Null when the folder cannot be
    /// written or another program takes too long.
    std::unique_ptr<QLockFile> lock(LedgerError *error) const;
    bool isWritable() const;
    /// Moves files out of the ledger's place and into it. Under lock(), as the other functions of it.
    const LedgerMove &move() const { return m_move; }

    /// The state of the file as it is seen from outside, before SQLite, which would tidy up what is left
    /// of a damaged one. No file, or an empty one, is a new ledger only where nothing tells of an earlier
    /// one. Else no file is Missing, and Damaged as long as nothing stands in the place of one that was
    /// set aside as such; an empty file is Damaged.
    LedgerResult<Done> look() const;

    /// When the file was read through and found sound, if that was today and only Linktill has
    /// changed it since; invalid otherwise.
    QDateTime soundSince(const QDateTime &now) const;
    void noteSoundness(const QDateTime &since) const; ///< of the file as it is now
    void forgetSoundness() const;

    /// One program at a time: what else is unfinished then is of a program that was killed over it, and goes.
    LedgerResult<LedgerBackup> backUp(const QSqlDatabase &db, const QDateTime &now) const;
    /// Leftovers of backups that nobody is writing any more.
    void dropUnfinished() const;
    /// Newest first, without size and number of links. Those that a wrong clock has put into the
    /// future of `now` come last: nobody knows how old they are.
    QList<LedgerBackup> backups(const QDateTime &now = {}) const;
    static void measure(LedgerBackup &backup);
    /// The newest that is sound; no file when none is.
    LedgerBackup newestSound(const QDateTime &now) const;
    /// Of a version that can be read, too.
    static LedgerResult<Done> isSound(const QString &file);
    /// Customers' names and telephones are nobody else's business. Makes the file if it is missing:
    /// what SQLite lays beside it is as private as it is.
    static void makePrivate(const QString &file);

    /// A name that is free for a "damaged" ledger, a "replaced" one, …
    QString nameFor(const QString &kind, const QDateTime &now) const;
    /// The file set aside last as "damaged", or as "replaced"; empty when there is none.
    QString lastAside(const QString &kind) const;

private:
    std::unique_ptr<QLockFile> lock(QLatin1StringView name, int patience, LedgerError *error) const;
    QStringList namesLike(const QString &pattern) const;
    LedgerResult<Done> lookWithoutFile() const;
    void dropOldBackups(const QDateTime &now) const;
    QByteArray appearance() const; ///< size and time of change
    QString m_folder;
    LedgerMove m_move;
};

/// Made by a clock that was wrong, or is: more than a day after `now`.
bool isOfAWrongClock(const LedgerBackup &backup, const QDateTime &now);

} // namespace linktill::ledger
