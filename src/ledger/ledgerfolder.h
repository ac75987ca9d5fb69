// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerbackup.h"
#include "ledger/ledgermove.h"
#include "ledger/sqlite.h"

#include <QLockFile>

#include <memory>

namespace linktill::ledger {

/// Knows the ledger's file and the files beside it: backups and files set aside, none of which is
/// ever overwritten. All of them are in one profile folder.
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
    /// Locks the folder for opening, migrating or replacing the ledger, which one program does at a time.
    /// Returns null when the folder cannot be written or another program holds the lock for too long.
    std::unique_ptr<QLockFile> lock(LedgerError *error) const;
    bool isWritable() const;
    /// Moves files out of the ledger's place and into it. Its functions need lock(), too.
    const LedgerMove &move() const { return m_move; }

    /// Judges the file from outside, before SQLite opens it and tidies up what is left of a damaged
    /// one. A file that is absent or empty counts as a new ledger when nothing tells of an earlier
    /// one. Otherwise an empty file is Damaged; an absent one is Damaged when the last file that
    /// tells of a ledger was set aside as damaged, else Missing.
    LedgerResult<Done> look() const;

    /// Returns when the file was read through and found sound. Returns an invalid time when that is
    /// longer than 24 hours ago or the file has changed without Linktill.
    QDateTime soundSince(const QDateTime &now) const;
    void noteSoundness(const QDateTime &since) const; ///< remembers it for the file as it is now
    void forgetSoundness() const;

    /// Writes a backup, one program at a time. First removes unfinished backups, since their
    /// programs were killed.
    LedgerResult<LedgerBackup> backUp(const QSqlDatabase &db, const QDateTime &now) const;
    /// Removes unfinished backups that no program is writing any more.
    void dropUnfinished() const;
    /// Returns the backups, newest first, without size and number of links. Backups that a wrong
    /// clock has dated after `now` come last, since nobody knows how old they are.
    QList<LedgerBackup> backups(const QDateTime &now = {}) const;
    static void measure(LedgerBackup &backup);
    /// Returns the newest backup that is sound; its file is empty when none is.
    LedgerBackup newestSound(const QDateTime &now) const;
    /// Fails when the file is damaged, holds no ledger, or is of a version that this program cannot read.
    static LedgerResult<Done> isSound(const QString &file);
    /// Lets only the file's owner read it, since it holds customers' names and telephone numbers. Makes the
    /// file when it is missing: the files that SQLite puts beside it get the same permissions.
    static void makePrivate(const QString &file);

    /// Returns a free name for a file of this kind ("damaged", "replaced", …), with the folder.
    QString nameFor(const QString &kind, const QDateTime &now) const;
    /// Returns the file that was last set aside as `kind`, "damaged" or "replaced"; empty when there is none.
    QString lastAside(const QString &kind) const;

private:
    std::unique_ptr<QLockFile> lock(QLatin1StringView name, int patience, LedgerError *error) const;
    QStringList namesLike(const QString &pattern) const;
    LedgerResult<Done> lookWithoutFile() const;
    void dropOldBackups(const QDateTime &now) const;
    QByteArray appearance() const; ///< the file's size and time of change
    QString m_folder;
    LedgerMove m_move;
};

/// Returns whether the backup is dated more than a day after `now`, so that a clock was wrong, then or now.
bool isOfAWrongClock(const LedgerBackup &backup, const QDateTime &now);

} // namespace linktill::ledger
