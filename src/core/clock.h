// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace linktill {

/// Where the time comes from: every rule that asks for "now" asks a Clock, so that tests, the
/// command line's --clock and the gateway's own time can stand in for the computer's.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present moment, in UTC.
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// A clock that stands still.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &utc) : m_utc(utc.toUTC()) {}
    QDateTime now() const override { return m_utc; }

private:
    QDateTime m_utc;
};

} // namespace linktill
