// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "ledger/serialexecutor.h"

#include <QSemaphore>

#include <utility>

namespace linktill::ledger {

namespace {

thread_local const SerialExecutor *current = nullptr;

} // namespace

SerialExecutor::SerialExecutor(const QString &name) : m_thread(QThread::create([this] { loop(); }))
{
    m_thread->setObjectName(name);
}

SerialExecutor::~SerialExecutor()
{
    finish();
}

void SerialExecutor::post(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(std::move(work));
        if (!std::exchange(m_isStarted, true))
            m_thread->start();
    }
    m_more.notify_one();
}

void SerialExecutor::call(const std::function<void()> &work)
{
    if (isCurrent())
        return work();
    QSemaphore done;
    post([&] {
        work();
        done.release();
    });
    done.acquire();
}

bool SerialExecutor::isCurrent() const
{
    return current == this;
}

void SerialExecutor::finish(std::function<void()> last)
{
    if (!m_isStarted || m_thread->isFinished())
        return;
    if (last)
        post(std::move(last));
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_more.notify_one();
    m_thread->wait();
}

void SerialExecutor::loop()
{
    current = this;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_more.wait(lock, [this] { return m_ending || !m_work.empty(); });
        if (m_work.empty())
            return;
        const auto work = std::move(m_work.front());
        m_work.pop_front();
        lock.unlock();
        work();
        lock.lock();
    }
}

} // namespace linktill::ledger
