// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

/// Runs each function in a thread of its own, and waits for all of them. They are Qt's threads: with MinGW a
/// std::thread that ends can block all others.
inline void together(const std::vector<std::function<void()>> &functions)
{
    std::vector<std::unique_ptr<QThread>> threads;
    for (const std::function<void()> &function : functions) {
        threads.emplace_back(QThread::create(function));
        threads.back()->start();
    }
    for (const std::unique_ptr<QThread> &thread : threads)
        thread->wait();
}

/// Runs `work(i)` for all i below `count`, several at a time, and returns their texts that are not empty.
template <class Work> QStringList parallel(int count, Work work)
{
    std::atomic<int> next = 0;
    std::mutex mutex;
    QStringList said;
    const std::function<void()> worker = [&] {
        for (int i = next++; i < count; i = next++) {
            const QString text = work(i);
            const std::lock_guard lock(mutex);
            if (!text.isEmpty())
                said << text;
        }
    };
    together(std::vector(6, worker));
    return said;
}
