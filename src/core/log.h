// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace linktill {

enum class LogLevel { Debug, Info, Warning, Error };

/// Writes the program's log: one line per event, for support. It holds no bodies and no secrets: every text
/// that was given to hide(), and every text that scrubbed() knows by its form, is taken out of a line before
/// the line is written. A program has one log, as it has one handler of Qt's messages; without a log, events
/// go nowhere.
class Log
{
public:
    virtual ~Log();

    /// Writes to the log of this program. Any thread may call this.
    static void event(LogLevel level, const QString &line);
    /// Returns whether event() would write lines of that level. It is for lines that take some work to make.
    static bool wants(LogLevel level);
    /// Sets the log that event() writes to, until another log or none is set or the log ends.
    static void use(Log *log);

    /// Registers a secret, token or key that no line may show from now on. Only a keyed hash of it is kept,
    /// so that the caller can still wipe it. A text of less than six bytes is no secret and is ignored.
    static void hide(const QByteArray &secret);
    /// Returns the text with every text that was given to hide() replaced.
    static QString withoutHidden(const QString &text);

protected:
    virtual bool keeps(LogLevel) const { return true; }
    /// Writes one line, which is scrubbed and has no line break. Any thread may call this.
    virtual void write(LogLevel level, const QString &line) = 0;
};

/// Returns "DEBUG", "INFO", "WARNING" or "ERROR".
QString logLevelName(LogLevel level);

/// Takes out everything that has the form of a secret or of someone's address: Bearer tokens, JWTs,
/// signatures, 64 hexadecimal digits, values of headers and fields that hold secrets, e-mail addresses and
/// phone numbers. Line breaks become spaces. The function has no side effects.
QString scrubbed(const QString &text);

/// Returns the headers that a log may show, "Name: value" each. Only the names on an allow-list are shown;
/// they are compared without regard to case. The function has no side effects.
QString loggableHeaders(const QList<std::pair<QByteArray, QByteArray>> &headers);

} // namespace linktill
