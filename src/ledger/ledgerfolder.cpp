// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledgerfolder.h"

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
constexpr qint64 unfinishedSeconds = 3600; ///< no backup takes that long
constexpr int lockMilliseconds = 15'000;
constexpr qint64 millisecondsSound = 24 * 3600 * 1000;
constexpr qint64 coarsestTime = 2000; ///< milliseconds: on FAT, where there are whole seconds only
constexpr QLatin1StringView soundnessNote("/ledger.sound");
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
    auto lock = std::make_unique<QLockFile>(m_folder + "/ledger.lock"_L1);
    lock->setStaleLockTime(0);
    // QLockFile waits by itself, but for longer and longer: fifty programs would take a minute.
    QDeadlineTimer deadline(lockMilliseconds);
    while (!lock->tryLock(0)) {
        if (lock->error() == QLockFile::PermissionError)
            *error = {LedgerFault::ReadOnly, lock->fileName(), 0};
        else if (lock->error() != QLockFile::LockFailedError)
            *error = {isWritable() ? LedgerFault::DiskFull // the folder is there, yet takes no line
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

LedgerResult<Done> LedgerFolder::look() const
{
    const QFileInfo info(file());
    const bool leftJournal = QFileInfo(file() + "-wal"_L1).size() > 0;
    if (!info.exists()) {
        if (leftJournal)
            return Failure{damaged(u"journal without ledger"_s)};
        if (!lastDamaged().isEmpty())
            return Failure{damaged(u"set aside before"_s)};
        return Done();
    }
    // SQLite takes an empty file for a new ledger and throws its journal away.
    if (info.size() == 0) {
        if (leftJournal || !backups().isEmpty())
            return Failure{damaged(u"empty file"_s)};
        return Done();
    }
    QFile bytes(file());
    if (!bytes.open(QIODevice::ReadOnly))
        return Failure{LedgerError{LedgerFault::OutOfReach, bytes.errorString(), 0}};
    const QByteArray head = bytes.read(100); // https://sqlite.org/fileformat.html
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Failure{damaged(u"not a ledger"_s)};
    const auto version = qFromBigEndian<qint32>(head.constData() + 60);
    if (version > newestVersion) // before SQLite so much as touches it
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
    QFile note(m_folder + soundnessNote);
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
    // Where times are coarse, a change so soon after another one might not show.
    const QDateTime changed = QFileInfo(file()).lastModified();
    if (changed.time().msec() == 0 && changed.msecsTo(QDateTime::currentDateTime()) < coarsestTime)
        return;
    QFile note(m_folder + soundnessNote); // half written it is none, and costs one check
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

LedgerResult<LedgerBackup> LedgerFolder::backUp(const QSqlDatabase &db, const QDateTime &now) const
{
    for (const QFileInfo &left : QDir(m_folder).entryInfoList({u"ledger-unfinished-*"_s})) {
        if (left.lastModified().secsTo(QDateTime::currentDateTime()) > unfinishedSeconds)
            QFile::remove(left.filePath()); // of a program that ended over it
    }
    // Under another name until it is whole and sound.
    const QString unfinished = nameFor(u"unfinished"_s, now);
    makePrivate(unfinished);
    auto done = copyInto(db, unfinished);
    if (done)
        done = isSound(unfinished);
    const QString name = nameFor(u"backup"_s, now);
    if (done && !QFile::rename(unfinished, name))
        done = Failure{LedgerError{LedgerFault::OutOfReach, name, 0}};
    if (!done) {
        QFile::remove(unfinished);
        return Failure{done.error()};
    }
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
    const auto opened = connectTo(backup.file, OpenAs::Frozen);
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
    const auto opened = connectTo(file, OpenAs::Frozen);
    if (!opened)
        return Failure{opened.error()};
    const QSqlDatabase &db = (*opened)->db;
    if (const auto checked = quickCheck(db); !checked)
        return checked;
    Sql sql(db);
    if (schemaVersion(sql) == 0)
        return Failure{damaged(u"no ledger"_s)};
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

LedgerResult<QString> LedgerFolder::setAside(const QString &why, const QDateTime &now) const
{
    const QString name = nameFor(why, now);
    // The ledger first: left without its journal it would look whole, a journal alone is noticed.
    for (const auto &end : {""_L1, "-wal"_L1, "-shm"_L1}) {
        if (QFile::exists(file() + end) && !QFile::rename(file() + end, name + end))
            return Failure{LedgerError{LedgerFault::ReadOnly, name + end, 0}};
    }
    if (!QFile::exists(name)) { // only a journal was left: keeps its place in the list
        QFile place(name);
        if (!place.open(QIODevice::WriteOnly))
            return Failure{LedgerError{LedgerFault::ReadOnly, place.errorString(), 0}};
    }
    return name;
}

QString LedgerFolder::lastDamaged() const
{
    const QDir folder(m_folder);
    const QStringList names =
        folder.entryList({u"ledger-damaged-*.sqlite"_s}, QDir::Files, QDir::Name);
    return names.isEmpty() ? QString() : folder.filePath(names.constLast());
}

void LedgerFolder::makePrivate(const QString &file)
{
    QFile made(file);
    if (!made.exists() && made.open(QIODevice::NewOnly))
        made.close();
    made.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

LedgerResult<Done> LedgerFolder::putBack(const QString &backup) const
{
    const QString coming = file() + ".coming"_L1;
    QFile::remove(coming);
    QFile source(backup);
    if (!source.copy(coming)) {
        QFile::remove(coming);
        return Failure{LedgerError{LedgerFault::DiskFull, source.errorString(), 0}};
    }
    makePrivate(coming);
    if (!QFile::rename(coming, file())) // fails where there is a file
        return Failure{LedgerError{LedgerFault::Busy, coming, 0}};
    return Done();
}

} // namespace linktill::ledger
