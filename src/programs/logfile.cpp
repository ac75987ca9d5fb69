// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "programs/logfile.h"

#include "core/regularfile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace linktill {

namespace {

QtMessageHandler terminal = nullptr;

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogLevel::Error;
}

void takeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // Writing to the log may cause another message of Qt.
    static thread_local bool writing = false;
    const QString clean = scrubbed(Log::withoutHidden(message));
    if (!writing) {
        writing = true;
        Log::event(levelOf(type), QStringLiteral("Qt: ") + clean);
        writing = false;
    }
    if (terminal)
        terminal(type, context, clean);
}

LogLevel minLevel()
{
    return qgetenv("LINKTILL_LOG") == "debug" ? LogLevel::Debug : LogLevel::Info;
}

} // namespace

LogFile::LogFile(const QString &folder, LogLevel least, qint64 maxBytes, int files)
    : m_path(QDir(folder).absoluteFilePath(QStringLiteral("log/linktill.log"))), m_least(least),
      m_mostBytes(maxBytes), m_files(files)
{
}

void LogFile::write(LogLevel level, const QString &line)
{
    const QByteArray text =
        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' +
        logLevelName(level).toLatin1() + ' ' + line.toUtf8() + '\n';
    rotate(text.size());
    RegularFile file(m_path);
    const auto how = QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered;
    if (file.open(how) || (makeFolder() && file.open(how)))
        file.write(text);
}

bool LogFile::makeFolder() const
{
    const QString folder = QFileInfo(m_path).path();
    return makePrivateFolder(QFileInfo(folder).path()) && makePrivateFolder(folder);
}

void LogFile::rotate(qint64 coming) const
{
    const auto isFull = [&] {
        const qint64 size = QFileInfo(m_path).size();
        return size > 0 && size + coming > m_mostBytes;
    };
    if (!isFull())
        return;
    // Another program on this profile may be about to do the same.
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!tryPrivateLock(lock, std::chrono::seconds(1)) || !isFull())
        return;
    const auto older = [this](int number) {
        return m_path + (number == 0 ? QString() : QStringLiteral(".%1").arg(number));
    };
    QFile::remove(older(m_files - 1));
    for (int number = m_files - 1; number > 0; --number)
        QFile::rename(older(number - 1), older(number));
}

ProgramLog::ProgramLog(const QString &profileFolder) : m_file(profileFolder, minLevel())
{
    Log::use(&m_file);
    terminal = qInstallMessageHandler(takeMessage);
}

ProgramLog::~ProgramLog()
{
    qInstallMessageHandler(terminal);
    terminal = nullptr;
}

} // namespace linktill
