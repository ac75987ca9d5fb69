// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include <chrono>
#include <functional>

class QObject;

namespace linktill {

/// How time passes for those who wait. It never goes back, whatever is done to the computer's clock;
/// a test lets it pass by hand.
class Timekeeper
{
public:
    virtual ~Timekeeper() = default;
    /// Since a moment that stays the same.
    virtual std::chrono::milliseconds now() const = 0;
    /// Calls `call` from the event loop when `delay` has passed, unless `context` is gone by then.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> call) = 0;
};

/// Spares the gateways. Whoever asks for the status of links, cancels or settles them takes a turn of the
/// link's account before each call; what a person makes or edits is not kept waiting. The turns of an
/// account are at least `gap` apart, and none comes before the moment until which its gateway asked to
/// wait (429 or 503 with Retry-After). One for the whole program, for its own thread only.
class CallLimits
{
public:
    static constexpr std::chrono::milliseconds gap{500};

    CallLimits(); ///< goes by the computer's time
    explicit CallLimits(Timekeeper &time) : m_time(time) {}

    /// Calls `call` in the next turn of the account that is free, unless `context` is gone by then. The
    /// limits must outlive `context`.
    void takeTurn(const QString &account, QObject *context, std::function<void()> call);
    /// No turn of the account for so long, also for those who already wait for theirs.
    void hold(const QString &account, std::chrono::milliseconds time);

private:
    struct Limit
    {
        std::chrono::milliseconds free{0}; ///< when the next turn is
        std::chrono::milliseconds heldUntil{0};
    };

    Timekeeper &m_time;
    QHash<QString, Limit> m_limits; ///< by account
};

} // namespace linktill
