// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace linktill {

/// Tells the time. Every rule that needs the present moment asks a Clock, so that tests, the command line's
/// --clock and the gateway's own time can take the place of the computer's time.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Returns the present moment, in UTC.
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Always tells the same time.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &utc) : m_utc(utc.toUTC()) {}
    QDateTime now() const override { return m_utc; }

private:
    QDateTime m_utc;
};

} // namespace linktill
