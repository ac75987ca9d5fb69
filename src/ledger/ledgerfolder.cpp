// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledgerfolder.h"

#include "application/links/crashpoint.h"
#include "core/regularfile.h"
#include "ledger/schema.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <QTimeZone>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

constexpr int keptBackups = 5;
constexpr int lockMilliseconds = 15'000;
constexpr qint64 millisecondsSound = 24 * 3600 * 1000;
constexpr qint64 coarsestTime = 2000; ///< ms; FAT keeps only whole seconds
constexpr QLatin1StringView soundnessNote("/ledger.sound");
constexpr QLatin1StringView ledgerLock("/ledger.lock"), backupLock("/ledger.backup.lock");
const auto unfinished = u"ledger-unfinished-*"_s;
const auto stamp = u"yyyyMMdd-HHmmss-zzz"_s;

LedgerError damaged(const QString &detail)
{
    return {LedgerFault::Damaged, detail, 0};
}

} // namespace

QString LedgerFolder::file() const
{
    return m_folder + "/ledger.sqlite"_L1;
}

bool LedgerFolder::isWritable() const
{
    const QFileInfo file(this->file());
    return QFileInfo(m_folder).isWritable() && (!file.exists() || file.isWritable());
}

std::unique_ptr<QLockFile> LedgerFolder::lock(LedgerError *error) const
{
    return lock(ledgerLock, lockMilliseconds, error);
}

std::unique_ptr<QLockFile> LedgerFolder::lock(QLatin1StringView name, int patience,
                                              LedgerError *error) const
{
    auto lock = std::make_unique<QLockFile>(m_folder + name);
    lock->setStaleLockTime(0);
    if (isInTheWay(lock->fileName())) {
        *error = {LedgerFault::InTheWay, lock->fileName(), 0};
        return nullptr;
    }
    // QLockFile waits longer and longer between its tries: fifty programs would take a minute.
    QDeadlineTimer deadline(patience);
    while (!tryPrivateLock(*lock, {})) {
        if (lock->error() == QLockFile::PermissionError)
            *error = {LedgerFault::ReadOnly, lock->fileName(), 0};
        else if (lock->error() != QLockFile::LockFailedError)
            *error = {isWritable() ? LedgerFault::DiskFull // the folder is writable but full
                                   : LedgerFault::OutOfReach,
                      lock->fileName(), 0};
        else if (deadline.hasExpired())
            *error = {LedgerFault::Busy, lock->fileName(), 0};
        else {
            QThread::msleep(5);
            continue;
        }
        return nullptr;
    }
    return lock;
}

QStringList LedgerFolder::namesLike(const QString &pattern) const
{
    return QDir(m_folder).entryList({pattern}, QDir::Files, QDir::Name);
}

LedgerResult<Done> LedgerFolder::lookWithoutFile() const
{
    if (QFileInfo(file() + "-wal"_L1).size() > 0)
        return Failure{damaged(u"journal without ledger"_s)};
    // The time in the files' names shows which kind is the last that tells of a ledger.
    QStringList stamps;
    for (const QString &kind : {u"backup"_s, u"replaced"_s, u"damaged"_s}) {
        const QStringList names = namesLike(u"ledger-%1-*.sqlite"_s.arg(kind));
        if (!names.isEmpty())
            stamps << names.constLast().section(u'-', 2) + kind;
    }
    std::sort(stamps.begin(), stamps.end());
    if (!stamps.isEmpty() && stamps.constLast().endsWith("damaged"_L1))
        return Failure{damaged(u"set aside before"_s)};
    if (!stamps.isEmpty() || QFileInfo(m_folder + soundnessNote).isFile())
        return Failure{LedgerError{LedgerFault::Missing, file(), 0}};
    return Done();
}

LedgerResult<Done> LedgerFolder::look() const
{
    for (const auto end : {""_L1, "-wal"_L1, "-shm"_L1}) {
        if (isInTheWay(file() + end))
            return Failure{LedgerError{LedgerFault::InTheWay, file() + end, 0}};
    }
    const QFileInfo info(file());
    if (!info.exists())
        return lookWithoutFile();
    // SQLite treats an empty file as a new ledger and throws its journal away.
    if (info.size() == 0)
        return lookWithoutFile() ? LedgerResult<Done>(Done()) : Failure{damaged(u"empty file"_s)};
    RegularFile bytes(file());
    if (!bytes.open(QIODevice::ReadOnly))
        return Failure{LedgerError{LedgerFault::OutOfReach, bytes.errorString(), 0}};
    const QByteArray head = bytes.read(100); // https://sqlite.org/fileformat.html
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Failure{damaged(u"not a ledger"_s)};
    const auto version = qFromBigEndian<qint32>(head.constData() + 60);
    if (version > newestVersion) // is checked before SQLite touches the file
        return Failure{LedgerError{LedgerFault::NewerVersion, u"version %1"_s.arg(version), 0}};
    return Done();
}

QByteArray LedgerFolder::appearance() const
{
    const QFileInfo info(file());
    return QByteArray::number(info.size()) + ' '
        + QByteArray::number(info.lastModified().toMSecsSinceEpoch());
}

QDateTime LedgerFolder::soundSince(const QDateTime &now) const
{
    RegularFile note(m_folder + soundnessNote);
    if (!note.open(QIODevice::ReadOnly))
        return {};
    const qint64 since = note.readLine(100).trimmed().toLongLong();
    const QByteArray looked = note.readLine(100).trimmed();
    const qint64 age = now.toMSecsSinceEpoch() - since;
    const bool isSound = age >= 0 && age < millisecondsSound && looked == appearance();
    return isSound ? now.addMSecs(-age) : QDateTime();
}

void LedgerFolder::noteSoundness(const QDateTime &since) const
{
    // Where times are coarse, a change made shortly after another one might not show.
    const QDateTime changed = QFileInfo(file()).lastModified();
    if (changed.time().msec() == 0 && changed.msecsTo(QDateTime::currentDateTime()) < coarsestTime)
        return;
    RegularFile note(m_folder + soundnessNote); // a half-written note only costs one check
    if (note.open(QIODevice::WriteOnly))
        note.write(QByteArray::number(since.toMSecsSinceEpoch()) + '\n' + appearance() + '\n');
}

void LedgerFolder::forgetSoundness() const
{
    QFile::remove(m_folder + soundnessNote);
}

QString LedgerFolder::nameFor(const QString &kind, const QDateTime &now) const
{
    const auto name = [&](const QDateTime &time) {
        return u"%1/ledger-%2-%3.sqlite"_s.arg(m_folder, kind, time.toString(stamp));
    };
    QDateTime time = now;
    while (QFile::exists(name(time)))
        time = time.addMSecs(1);
    return name(time);
}

void LedgerFolder::dropUnfinished() const
{
    LedgerError error;
    if (namesLike(unfinished).isEmpty())
        return;
    if (const auto lock = this->lock(backupLock, 0, &error)) {
        for (const QString &name : namesLike(unfinished))
            QFile::remove(m_folder + u'/' + name);
    }
}

LedgerResult<LedgerBackup> LedgerFolder::backUp(const QSqlDatabase &db, const QDateTime &now) const
{
    dropUnfinished();
    LedgerError error;
    const auto lock = this->lock(backupLock, lockMilliseconds, &error);
    if (!lock)
        return Failure{error};
    // The backup has another name until it is whole, sound and on the disk.
    const QString unfinished = nameFor(u"unfinished"_s, now);
    makePrivate(unfinished);
    auto done = copyInto(db, unfinished);
    if (done)
        done = isSound(unfinished);
    if (done && !syncFile(unfinished))
        done = Failure{LedgerError{LedgerFault::DiskFull, unfinished, 0}};
    crashPoint(BackupWritten);
    const QString name = nameFor(u"backup"_s, now);
    if (done && !QFile::rename(unfinished, name))
        done = Failure{LedgerError{LedgerFault::OutOfReach, name, 0}};
    if (!done) {
        QFile::remove(unfinished);
        return Failure{done.error()};
    }
    syncFolder(m_folder);
    crashPoint(BackupNamed);
    dropOldBackups(now);
    return LedgerBackup{name, now};
}

QList<LedgerBackup> LedgerFolder::backups(const QDateTime &now) const
{
    QList<LedgerBackup> found;
    const QDir folder(m_folder);
    const QString prefix = u"ledger-backup-"_s;
    for (const QString &name : folder.entryList({prefix + u"*.sqlite"_s}, QDir::Files)) {
        const auto made = QDateTime::fromString(name.mid(prefix.size()).chopped(7), stamp);
        if (made.isValid())
            found << LedgerBackup{folder.filePath(name),
                                  QDateTime(made.date(), made.time(), QTimeZone::utc()).toUTC()};
    }
    std::sort(found.begin(), found.end(),
              [](const LedgerBackup &a, const LedgerBackup &b) { return a.made > b.made; });
    if (now.isValid())
        std::stable_partition(found.begin(), found.end(), [&now](const LedgerBackup &backup) {
            return !isOfAWrongClock(backup, now);
        });
    return found;
}

void LedgerFolder::measure(LedgerBackup &backup)
{
    backup.bytes = QFileInfo(backup.file).size();
    const auto opened = connectToRead(backup.file);
    if (!opened)
        return;
    Sql sql((*opened)->db);
    const qint64 links = sql.one(u"SELECT count(*) FROM link"_s).toLongLong();
    if (sql.ok())
        backup.links = links;
}

void LedgerFolder::dropOldBackups(const QDateTime &now) const
{
    for (const LedgerBackup &backup : backups(now).mid(keptBackups))
        QFile::remove(backup.file);
}

LedgerResult<Done> LedgerFolder::isSound(const QString &file)
{
    if (isInTheWay(file))
        return Failure{LedgerError{LedgerFault::InTheWay, file, 0}};
    const auto opened = connectToRead(file);
    if (!opened)
        return Failure{opened.error()};
    const QSqlDatabase &db = (*opened)->db;
    if (const auto checked = quickCheck(db); !checked)
        return checked;
    Sql sql(db);
    const int version = schemaVersion(sql);
    if (version == 0)
        return Failure{damaged(u"no ledger"_s)};
    if (version > newestVersion)
        return Failure{LedgerError{LedgerFault::NewerVersion, u"version %1"_s.arg(version), 0}};
    return sql.answer(Done());
}

LedgerBackup LedgerFolder::newestSound(const QDateTime &now) const
{
    for (const LedgerBackup &backup : backups(now)) {
        if (isSound(backup.file))
            return backup;
    }
    return {};
}

bool isOfAWrongClock(const LedgerBackup &backup, const QDateTime &now)
{
    return backup.made > now.addDays(1);
}

QString LedgerFolder::lastAside(const QString &kind) const
{
    const QStringList names = namesLike(u"ledger-%1-*.sqlite"_s.arg(kind));
    return names.isEmpty() ? QString() : m_folder + u'/' + names.constLast();
}

void LedgerFolder::makePrivate(const QString &file)
{
    if (QFile::exists(file))
        linktill::makePrivate(file);
    else
        (void)RegularFile(file).open(QIODevice::NewOnly);
}

} // namespace linktill::ledger
