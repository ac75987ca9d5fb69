// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QThread>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace linktill::ledger {

/// Does one piece of work after the other, in a thread of its own. The owner's connection to the
/// ledger is made in this thread, since a connection belongs to the thread that made it. All posted
/// work is done, even what still waits when the executor ends.
class SerialExecutor
{
public:
    explicit SerialExecutor(const QString &name);
    ~SerialExecutor(); ///< calls finish()

    void post(std::function<void()> work);
    /// Runs the work and waits for it; runs it at once when called from this thread.
    void call(const std::function<void()> &work);
    bool isCurrent() const;
    /// Does the remaining work, then `last`, and ends the thread.
    void finish(std::function<void()> last = {});

private:
    void loop();

    std::mutex m_mutex;
    std::condition_variable m_more;
    std::deque<std::function<void()>> m_work;
    bool m_ending = false;
    bool m_isStarted = false; ///< starts with the first work, since a command seldom needs every queue
    std::unique_ptr<QThread> m_thread;
};

} // namespace linktill::ledger
