// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/processlease.h"

#include "core/regularfile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace linktill::ledger {

namespace {

/// Nobody can ask whether the program of another machine's lock still runs. A lock older than this
/// counts as abandoned, since no till runs for a week.
constexpr qint64 strangersDays = 7;

bool isOfAbandonedMachine(QLockFile &lock, const QString &file)
{
    qint64 pid = 0;
    QString host, program;
    if (!lock.getLockInfo(&pid, &host, &program) || host == QSysInfo::machineHostName())
        return false;
    return QFileInfo(file).lastModified().daysTo(QDateTime::currentDateTime()) > strangersDays;
}

} // namespace

ProcessLease::ProcessLease(const QString &folder)
    : m_folder(folder + "/ledger.open"_L1),
      m_token(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    if (!makePrivateFolder(m_folder))
        return;
    m_lock = std::make_unique<QLockFile>(fileOf(m_token));
    m_lock->setStaleLockTime(0); // the lock holds as long as the program lives
    (void)tryPrivateLock(*m_lock, {});
}

ProcessLease::~ProcessLease() = default;

QString ProcessLease::fileOf(const QString &token) const
{
    return m_folder + u'/' + token + ".lock"_L1;
}

bool ProcessLease::isPresent(const QString &token) const
{
    if (token == m_token)
        return true;
    const QString file = fileOf(token);
    if (token.isEmpty() || !QFile::exists(file))
        return false;
    QLockFile lock(file);
    lock.setStaleLockTime(0);
    if (tryPrivateLock(lock, {})) // the lock removes its file when it is released
        return false;
    return lock.error() == QLockFile::LockFailedError && !isOfAbandonedMachine(lock, file);
}

bool ProcessLease::hasOthers() const
{
    bool others = false;
    for (const QString &name : QDir(m_folder).entryList({u"*.lock"_s}, QDir::Files)) {
        const QString token = name.chopped(5);
        others = (token != m_token && isPresent(token)) || others;
    }
    return others;
}

} // namespace linktill::ledger
