// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThread>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace linktill::ledger {

/// A thread that does one piece of work after the other. Its owner's connection to the ledger lives
/// in it, since a connection belongs to the thread that made it. Everything posted is done, also
/// what still waits when the queue ends.
class SerialExecutor
{
public:
    explicit SerialExecutor(const QString &name);
    ~SerialExecutor(); ///< finish()

    void post(std::function<void()> work);
    /// Waits for the work; at once when called from the queue itself.
    void call(const std::function<void()> &work);
    bool isCurrent() const;
    /// Does what is left, then `last`, and ends the thread.
    void finish(std::function<void()> last = {});

private:
    void loop();

    std::mutex m_mutex;
    std::condition_variable m_more;
    std::deque<std::function<void()>> m_work;
    bool m_ending = false;
    bool m_isStarted = false; ///< with the first work: a command seldom needs every queue
    std::unique_ptr<QThread> m_thread;
};

} // namespace linktill::ledger
