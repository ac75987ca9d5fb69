// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerqueue.h"
#include "application/ports/ledgerresult.h"

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace linktill {

/// One question to the ledger from a thread that must not wait. It is created idle. After start()
/// has returned, finished() comes exactly once, in the thread that made the job, also after
/// cancel(). Then the job deletes itself. When it is deleted earlier, no signal comes. The ledger
/// must outlive start().
class LedgerJob : public QObject
{
    Q_OBJECT
public:
    ~LedgerJob() override;
    void start();
    /// Says that the answer is no longer wanted: reading that has not begun is left out and gives
    /// Broken ("cancelled"). Writing is always done.
    void cancel();

Q_SIGNALS:
    void finished();

protected:
    /// Holds question and answer. The work in the queue shares it, because that may outlive the job.
    class Task
    {
    public:
        virtual ~Task() = default;
        virtual void ask(Ledger &ledger) = 0;
        virtual void giveUp() = 0;

        std::mutex mutex; ///< guards the two below
        LedgerJob *job = nullptr;
        bool cancelled = false;
    };
    LedgerJob(Ledger &ledger, LedgerQueue queue, std::shared_ptr<Task> task, QObject *parent);

private:
    Ledger &m_ledger;
    LedgerQueue m_queue;
    std::shared_ptr<Task> m_task;
};

template <class T> class LedgerJobFor final : public LedgerJob
{
public:
    using Question = std::function<LedgerResult<T>(Ledger &)>;
    LedgerJobFor(Ledger &ledger, LedgerQueue queue, Question question, QObject *parent)
        : LedgerJobFor(ledger, queue, std::make_shared<Asked>(std::move(question)), parent)
    {
    }
    /// Valid from finished() on.
    const LedgerResult<T> &result() const { return *m_asked->result; }

private:
    struct Asked final : Task
    {
        explicit Asked(Question q) : question(std::move(q)) {}
        void ask(Ledger &ledger) override { result.emplace(question(ledger)); }
        void giveUp() override
        {
            const LedgerError unwanted{LedgerFault::Broken, QStringLiteral("cancelled"), 0};
            result.emplace(Failure{unwanted});
        }
        Question question;
        std::optional<LedgerResult<T>> result;
    };
    LedgerJobFor(Ledger &ledger, LedgerQueue queue, std::shared_ptr<Asked> asked, QObject *parent)
        : LedgerJob(ledger, queue, asked, parent), m_asked(std::move(asked))
    {
    }
    std::shared_ptr<Asked> m_asked;
};

/// auto *job = reading<LinkPage>(ledger, [query](Ledger &l) { return l.links().page(query); }, this);
template <class T>
[[nodiscard]] LedgerJobFor<T> *reading(Ledger &ledger,
                                       typename LedgerJobFor<T>::Question question,
                                       QObject *parent = nullptr)
{
    return new LedgerJobFor<T>(ledger, LedgerQueue::Reading, std::move(question), parent);
}

/// The same for questions that change something.
template <class T>
[[nodiscard]] LedgerJobFor<T> *writing(Ledger &ledger,
                                       typename LedgerJobFor<T>::Question question,
                                       QObject *parent = nullptr)
{
    return new LedgerJobFor<T>(ledger, LedgerQueue::Writing, std::move(question), parent);
}

/// The same for work that takes long and must not hold up the others.
template <class T>
[[nodiscard]] LedgerJobFor<T> *maintaining(Ledger &ledger, typename LedgerJobFor<T>::Question question,
                                           QObject *parent = nullptr)
{
    return new LedgerJobFor<T>(ledger, LedgerQueue::Maintenance, std::move(question), parent);
}

/// Runs `work` in the writing queue and waits for it. The ledger's file is open by then.
void runAndWait(Ledger &ledger, const std::function<void()> &work);

/// Asks the ledger and waits for the answer. For programs without an event loop.
template <class T> T waitingFor(Ledger &ledger, const std::function<T()> &question)
{
    std::optional<T> answer;
    runAndWait(ledger, [&] { answer.emplace(question()); });
    return *answer;
}

} // namespace linktill
