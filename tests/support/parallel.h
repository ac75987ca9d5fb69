// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

/// Runs `work(i)` for all i below `count`, several at a time, and returns their texts that are not empty.
template <class Work> QStringList parallel(int count, Work work)
{
    std::atomic<int> next = 0;
    std::mutex mutex;
    QStringList said;
    std::vector<std::thread> workers;
    for (int w = 0; w < 6; ++w) {
        workers.emplace_back([&] {
            for (int i = next++; i < count; i = next++) {
                const QString text = work(i);
                const std::lock_guard lock(mutex);
                if (!text.isEmpty())
                    said << text;
            }
        });
    }
    for (std::thread &worker : workers)
        worker.join();
    return said;
}
