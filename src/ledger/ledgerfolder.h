// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

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
class LedgerFolder
{
public:
    explicit LedgerFolder(QString folder) : m_folder(std::move(folder)) {}

    QString folder() const { return m_folder; }
    QString file() const;
    /// For opening, migrating and replacing: one program at a time. Null when the folder cannot be
    /// written or another program takes too long.
    std::unique_ptr<QLockFile> lock(LedgerError *error) const;
    bool isWritable() const;

    /// What can be seen of the file from outside, before SQLite, which would tidy up what is left
    /// of a damaged one: Damaged also as long as nothing stands in the place of one set aside.
    LedgerResult<Done> look() const;

    /// When the file was read through and found sound, if that was today and only Linktill has
    /// changed it since; invalid otherwise.
    QDateTime soundSince(const QDateTime &now) const;
    void noteSoundness(const QDateTime &since) const; ///< of the file as it is now
    void forgetSoundness() const;

    LedgerResult<LedgerBackup> backUp(const QSqlDatabase &db, const QDateTime &now) const;
    /// Newest first, without size and number of links. Those that a wrong clock has put into the
    /// future of `now` come last: nobody knows how old they are.
    QList<LedgerBackup> backups(const QDateTime &now = {}) const;
    static void measure(LedgerBackup &backup);
    /// The newest that is sound; no file when none is.
    LedgerBackup newestSound(const QDateTime &now) const;
    static LedgerResult<Done> isSound(const QString &file);
    /// Customers' names and telephones are nobody else's business. Makes the file if it is missing:
    /// what SQLite lays beside it is as private as it is.
    static void makePrivate(const QString &file);

    /// Moves the ledger out of the way; gives its new name.
    LedgerResult<QString> setAside(const QString &why, const QDateTime &now) const;
    /// The damaged file set aside last; empty when there is none.
    QString lastDamaged() const;
    /// Puts a copy of the backup where the ledger is missing.
    LedgerResult<Done> putBack(const QString &backup) const;

private:
    QString nameFor(const QString &kind, const QDateTime &now) const;
    void dropOldBackups(const QDateTime &now) const;
    QByteArray appearance() const; ///< size and time of change
    QString m_folder;
};

/// Made by a clock that was wrong, or is: more than a day after `now`.
bool isOfAWrongClock(const LedgerBackup &backup, const QDateTime &now);

} // namespace linktill::ledger
