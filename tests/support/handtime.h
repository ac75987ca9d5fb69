// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/calllimits.h"

#include <QList>
#include <QPointer>

#include <algorithm>

namespace linktill {

/// Lets time pass only when the test says so.
class HandTime final : public Timekeeper
{
public:
    std::chrono::milliseconds now() const override { return m_now; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> call) override
    {
        m_calls.append({m_now + delay, context, std::move(call)});
    }
    /// Lets time pass, and makes each call that becomes due at its moment.
    void pass(std::chrono::milliseconds time)
    {
        const auto end = m_now + time;
        while (!m_calls.isEmpty()) {
            const auto next = std::min_element(m_calls.begin(), m_calls.end(), [](auto &a, auto &b) {
                return a.due < b.due;
            });
            if (next->due > end)
                break;
            const Call call = *next;
            m_calls.erase(next);
            m_now = std::max(m_now, call.due);
            if (call.context)
                call.call();
        }
        m_now = end;
    }
    bool isWaitedFor() const { return !m_calls.isEmpty(); }

private:
    struct Call
    {
        std::chrono::milliseconds due;
        QPointer<QObject> context;
        std::function<void()> call;
    };

    std::chrono::milliseconds m_now{0};
    QList<Call> m_calls;
};

} // namespace linktill
