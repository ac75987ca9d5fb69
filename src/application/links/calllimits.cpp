// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/calllimits.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace linktill {

namespace {

class SystemTime final : public Timekeeper
{
public:
    SystemTime() { m_since.start(); }
    std::chrono::milliseconds now() const override
    {
        return std::chrono::milliseconds(m_since.elapsed());
    }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> call) override
    {
        QTimer::singleShot(delay, Qt::PreciseTimer, context, std::move(call));
    }

private:
    QElapsedTimer m_since;
};

Timekeeper &systemTime()
{
    static SystemTime time;
    return time;
}

} // namespace

CallLimits::CallLimits() : CallLimits(systemTime()) {}

void CallLimits::takeTurn(const QString &account, QObject *context, std::function<void()> call)
{
    Limit &limit = m_limits[account];
    const auto now = m_time.now();
    const auto turn = std::max(now, limit.free);
    limit.free = turn + gap;
    m_time.after(turn - now, context, [this, account, context, call = std::move(call)] {
        if (m_limits.value(account).heldUntil > m_time.now()) // the gateway asked to wait meanwhile
            takeTurn(account, context, call);
        else
            call();
    });
}

void CallLimits::hold(const QString &account, std::chrono::milliseconds time)
{
    Limit &limit = m_limits[account];
    limit.heldUntil = std::max(limit.heldUntil, m_time.now() + time);
    limit.free = std::max(limit.free, limit.heldUntil);
}

} // namespace linktill
