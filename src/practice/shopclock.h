// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace linktill::practice {

/// Tells the practice time from the real time. It only goes forward, as long as the real time does.
class ShopClock
{
public:
    QDateTime at(const QDateTime &real) const;
    int speed() const { return m_speed; }
    /// Takes 0, 1, 60 and 3600 seconds of practice per real second; returns false for anything else.
    bool setSpeed(int speed, const QDateTime &real);
    /// Returns false when \a to is not ahead, or more than ten years ahead.
    bool jumpTo(const QDateTime &to, const QDateTime &real);
    /// Goes on at normal speed, that many milliseconds ahead of the real time.
    void setAhead(qint64 ms);
    qint64 aheadMs(const QDateTime &real) const { return real.msecsTo(at(real)); }

private:
    int m_speed = 1;
    qint64 m_ahead = 0; ///< in milliseconds, at m_since
    QDateTime m_since;  ///< real time of the last change; only for other speeds than 1
};

} // namespace linktill::practice
