// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "practice/shopclock.h"

#include <algorithm>

namespace linktill::practice {

namespace {

constexpr int longestJumpYears = 10;
/// Keeps dates in the form YYYY-MM-DD, however long the clock runs fast.
constexpr qint64 mostAheadMs = 100LL * 365 * 24 * 3600 * 1000;

} // namespace

QDateTime ShopClock::at(const QDateTime &real) const
{
    if (m_speed == 1)
        return real.addMSecs(m_ahead);
    const qint64 passed = std::max<qint64>(0, m_since.msecsTo(real));
    const qint64 ahead = m_ahead + passed * (m_speed - 1);
    return real.addMSecs(std::min(ahead, mostAheadMs));
}

bool ShopClock::setSpeed(int speed, const QDateTime &real)
{
    if (speed != 0 && speed != 1 && speed != 60 && speed != 3600)
        return false;
    m_ahead = aheadMs(real);
    m_since = real;
    m_speed = speed;
    return true;
}

bool ShopClock::jumpTo(const QDateTime &to, const QDateTime &real)
{
    const QDateTime now = at(real);
    if (!to.isValid() || to <= now || to > now.addYears(longestJumpYears))
        return false;
    const qint64 ahead = real.msecsTo(to);
    if (ahead > mostAheadMs)
        return false;
    m_ahead = ahead;
    m_since = real;
    return true;
}

void ShopClock::setAhead(qint64 ms)
{
    m_speed = 1;
    m_ahead = std::clamp(ms, -mostAheadMs, mostAheadMs);
}

} // namespace linktill::practice
