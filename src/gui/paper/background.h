// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace linktill::gui {

/// Does work in a thread of its own that might hold up the window, then calls `then` with the result in this
/// thread, unless `context` is gone by then. What `work` uses must outlive it: nobody ends it early.
template <class T>
void inBackground(QObject *context, std::function<T()> work, std::function<void(const T &)> then)
{
    const auto result = std::make_shared<std::optional<T>>();
    QThread *thread = QThread::create([result, work = std::move(work)] { result->emplace(work()); });
    QObject::connect(thread, &QThread::finished, context, [result, then = std::move(then)] { then(**result); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace linktill::gui
