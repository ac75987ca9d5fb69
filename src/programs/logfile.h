// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log.h"

#include <QString>
#include <QtGlobal>

namespace linktill {

/// The log as text in FOLDER/log/linktill.log, for this user's eyes only. When it would grow over
/// `maxBytes` it becomes linktill.log.1, that one linktill.log.2 and so on; of `files` the oldest
/// goes. The file is opened for each line, so that the start of a program costs nothing, every line is
/// safe at once, and window and command line can share one log. What cannot be written is let go.
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

/// The log of a program, from here to its end: a LogFile in the profile that Qt's own messages go to
/// as well, scrubbed there and on their way to the terminal. LINKTILL_LOG=debug writes more.
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
