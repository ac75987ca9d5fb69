// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "programs/practicefile.h"

#include "core/log.h"
#include "core/regularfile.h"
#include "core/savefile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace linktill {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 256LL * 1024 * 1024;
constexpr qint64 longestHead = 4096;

} // namespace

PracticeFile::PracticeFile(const QString &folder)
    : m_path(folder.isEmpty() ? QString() : folder + u"/practice.json"_s)
{
}

PracticeFile::~PracticeFile() = default;

bool PracticeFile::take()
{
    if (m_path.isEmpty() || m_lock)
        return true;
    if (!makePrivateFolder(QFileInfo(m_path).path()))
        return true; // nothing can be kept there, which save() will tell
    auto lock = std::make_unique<QLockFile>(m_path + u".lock"_s);
    lock->setStaleLockTime(0); // only the lock of a program that has ended counts as left over
    if (!tryPrivateLock(*lock, std::chrono::milliseconds(0)))
        return lock->error() != QLockFile::LockFailedError; // without a lock file there is no other holder
    m_lock = std::move(lock);
    return true;
}

void PracticeFile::letGo()
{
    m_lock.reset();
}

QByteArray PracticeFile::read() const
{
    RegularFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return {};
    return file.readAll();
}

std::optional<PracticeHead> PracticeFile::head() const
{
    RegularFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readLine(longestHead)).object();
    const PracticeHead head{QUrl(json["url"_L1].toString()), json["key"_L1].toString(),
                            json["secret"_L1].toString(), json["ahead_ms"_L1].toInteger()};
    return head.key.isEmpty() ? std::nullopt : std::optional(head);
}

bool PracticeFile::save(const QByteArray &text) const
{
    QString reason;
    if (savePrivately(m_path, text, &reason))
        return true;
    Log::event(LogLevel::Warning, u"the practice shop cannot be kept: "_s + reason);
    return false;
}

QString PracticeFile::keepAside() const
{
    const QString name = m_path.chopped(5) + u"-damaged-"_s
        + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s) + u".json"_s;
    return moveOver(m_path, name) ? name : QString();
}

} // namespace linktill
