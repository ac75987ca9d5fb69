// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace linktill {

enum class LogLevel { Debug, Info, Warning, Error };

/// Port to the program's log: one line per event, for support. No bodies and no secrets: what is
/// registered by hide(), and whatever scrubbed() knows by its form, is taken out of every line before
/// it is written. A program has one log, as it has one handler of Qt's messages; without one, events
/// go nowhere.
class Log
{
public:
    virtual ~Log();

    /// Writes to the log of this program; from any thread.
    static void event(LogLevel level, const QString &line);
    /// Whether event() would write lines of that level: for lines that take some making.
    static bool wants(LogLevel level);
    /// The log that event() writes to; it must stay until another one, or none, is set.
    static void use(Log *log);

    /// A secret, token or key that no line may show from now on. Only a keyed hash of it is kept, so
    /// that it can still be wiped. Shorter than six bytes is no secret.
    static void hide(const QByteArray &secret);
    /// The text with everything that hide() was told replaced.
    static QString withoutHidden(const QString &text);

protected:
    virtual bool keeps(LogLevel) const { return true; }
    /// One line, scrubbed, without line break; from any thread.
    virtual void write(LogLevel level, const QString &line) = 0;
};

/// "DEBUG", "INFO", "WARNING", "ERROR".
QString logLevelName(LogLevel level);

/// Takes out what has the form of a secret or of someone's address: Bearer tokens, JWTs, signatures,
/// 64 hexadecimal digits, values of headers and fields that hold such, e-mail addresses and phone
/// numbers. Line breaks become spaces. Pure.
QString scrubbed(const QString &text);

/// The headers that a log may show, "Name: value" each: an allow-list, names compared without regard
/// to case. Pure.
QString loggableHeaders(const QList<std::pair<QByteArray, QByteArray>> &headers);

} // namespace linktill
