// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log.h"

#include <QString>
#include <QtGlobal>

namespace linktill {

/// Writes the log as text to FOLDER/log/linktill.log, which only this user can read. When the file
/// would grow beyond `maxBytes` it becomes linktill.log.1, that one linktill.log.2 and so on; of
/// `files` files the oldest is removed. The file is opened for each line: so it costs nothing at
/// the start of a program, every line is safe at once, and window and command line can share one
/// log. Lines that cannot be written are dropped.
class LogFile final : public Log
{
public:
    explicit LogFile(const QString &folder, LogLevel least = LogLevel::Info,
                     qint64 maxBytes = 1024 * 1024, int files = 5);

    QString path() const { return m_path; }

protected:
    bool keeps(LogLevel level) const override { return level >= m_least; }
    void write(LogLevel level, const QString &line) override;

private:
    bool makeFolder() const;
    void rotate(qint64 coming) const;

    const QString m_path;
    const LogLevel m_least;
    const qint64 m_mostBytes;
    const int m_files;
};

/// Logs for a program as long as this object exists, into a LogFile in the profile. Qt's own messages go
/// there too; secrets are removed from them there and on the terminal. LINKTILL_LOG=debug writes more.
class ProgramLog
{
public:
    explicit ProgramLog(const QString &profileFolder);
    ~ProgramLog();
    ProgramLog(const ProgramLog &) = delete;
    ProgramLog &operator=(const ProgramLog &) = delete;

    QString path() const { return m_file.path(); }

private:
    LogFile m_file;
};

} // namespace linktill
