// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QThread>
#include <QUrl>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace linktill::practice {

/// Posts webhooks to programs on this computer, on a thread of its own, one after the other. Each has 10
/// seconds in all and is posted once: what the gateway does with one that was not taken is not documented.
/// Nothing is ever sent to another computer.
class WebhookPost
{
public:
    /// Is told of each that was taken or not, on the thread of the post.
    using Done = std::function<void(const QUrl &url, bool isTaken)>;

    explicit WebhookPost(Done done, int patienceMs);
    ~WebhookPost();

    /// Returns whether an address is on this computer and plain http, so that it may get webhooks.
    static bool mayGet(const QUrl &url);
    /// Adds one to those that wait; drops it when a thousand do. \a url is one that mayGet().
    void send(const QUrl &url, const QByteArray &json);
    /// Drops what waits and ends the one on its way. send() may be called again.
    void stop();

private:
    struct Waiting
    {
        QUrl url;
        QByteArray json;
    };
    void work();
    bool deliver(const Waiting &hook);

    const Done m_done;
    const int m_patienceMs;
    std::mutex m_mutex; // guards all below
    std::condition_variable m_wake;
    std::deque<Waiting> m_waiting;
    bool m_ending = false;
    std::function<void()> m_abort; ///< ends the one on its way; empty when there is none
    std::unique_ptr<QThread> m_thread;
};

} // namespace linktill::practice
