// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include <chrono>
#include <functional>

class QObject;

namespace linktill {

/// The time by which turns are planned. It never goes back, whatever is done to the computer's
/// clock. A test lets it pass by hand.
class Timekeeper
{
public:
    virtual ~Timekeeper() = default;
    /// Returns the time since a moment that stays the same.
    virtual std::chrono::milliseconds now() const = 0;
    /// Calls `call` from the event loop when `delay` has passed, unless `context` is gone by then.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> call) = 0;
};

/// Spares the gateways. Whoever asks for the status of links, cancels or settles them takes a turn
/// of the link's account before each call; creating and editing by a person does not wait. The
/// turns of an account are at least `gap` apart, and none comes before the moment until which its
/// gateway asked to wait (429 or 503 with Retry-After). There is one for the whole program, for its
/// own thread only.
class CallLimits
{
public:
    static constexpr std::chrono::milliseconds gap{500};

    CallLimits(); ///< uses the computer's time
    explicit CallLimits(Timekeeper &time) : m_time(time) {}

    /// Calls `call` in the next free turn of the account, unless `context` is gone by then. The
    /// limits must outlive `context`.
    void takeTurn(const QString &account, QObject *context, std::function<void()> call);
    /// Gives no turn of the account for that time, also to those who already wait for theirs.
    void hold(const QString &account, std::chrono::milliseconds time);

private:
    struct Limit
    {
        std::chrono::milliseconds free{0}; ///< time of the next turn
        std::chrono::milliseconds heldUntil{0};
    };

    Timekeeper &m_time;
    QHash<QString, Limit> m_limits; ///< by account
};

} // namespace linktill
