// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/ledgerjob.h"

#include "application/ports/ledger.h"

#include <QSemaphore>

namespace linktill {

LedgerJob::LedgerJob(Ledger &ledger, LedgerQueue queue, std::shared_ptr<Task> task, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_queue(queue), m_task(std::move(task))
{
    m_task->job = this;
}

LedgerJob::~LedgerJob()
{
    const std::lock_guard lock(m_task->mutex);
    m_task->job = nullptr;
}

void LedgerJob::start()
{
    const bool mayBeLeftOut = m_queue == LedgerQueue::Reading;
    m_ledger.run(m_queue, [&ledger = m_ledger, task = m_task, mayBeLeftOut] {
        bool unwanted = false;
        {
            const std::lock_guard lock(task->mutex);
            unwanted = mayBeLeftOut && (task->cancelled || !task->job);
        }
        if (unwanted)
            task->giveUp();
        else
            task->ask(ledger);
        // The lock keeps the job from ending between this check and the message.
        const std::lock_guard lock(task->mutex);
        if (!task->job)
            return;
        QMetaObject::invokeMethod(
            task->job,
            [job = task->job] {
                job->deleteLater();
                Q_EMIT job->finished(); // last: a receiver may delete the ledger
            },
            Qt::QueuedConnection);
    });
}

void LedgerJob::cancel()
{
    const std::lock_guard lock(m_task->mutex);
    m_task->cancelled = true;
}

void runAndWait(Ledger &ledger, const std::function<void()> &work)
{
    QSemaphore done;
    ledger.run(LedgerQueue::Writing, [&] {
        work();
        done.release();
    });
    done.acquire();
}

} // namespace linktill
