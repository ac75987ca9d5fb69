// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/gateway.h"
#include "gateway/outcometext.h"

#include <QPointer>
#include <QTest>

namespace linktill {

/// Watches a job from before its start until after its end.
template <class Success> class JobRun
{
public:
    explicit JobRun(JobFor<Success> *job) : m_job(job)
    {
        QObject::connect(job, &GatewayJob::finished, &m_context, [this, job] {
            ++m_finished;
            m_outcome = job->outcome();
            m_record = job->record();
            m_clockSkew = job->clockSkew();
        });
        QObject::connect(job, &GatewayJob::waiting, &m_context,
                         [this](const QDateTime &until) { m_waits << until; });
    }

    JobRun &start()
    {
        m_job->start();
        m_endedInStart = m_finished > 0;
        return *this;
    }
    void cancel() { m_job->cancel(); }

    /// Waits up to 10 s for the job's end. Returns true when the job ended once, not within start(),
    /// and deleted itself.
    bool wait()
    {
        const bool gone = QTest::qWaitFor([this] { return m_job.isNull(); }, 10'000);
        return gone && m_finished == 1 && !m_endedInStart;
    }

    bool alive() const { return !m_job.isNull(); }
    int finished() const { return m_finished; }
    const Outcome<Success> &outcome() const { return *m_outcome; }
    const CallRecord &record() const { return m_record; }
    std::optional<std::chrono::seconds> clockSkew() const { return m_clockSkew; }
    const QList<QDateTime> &waits() const { return m_waits; }

private:
    QObject m_context;
    QPointer<JobFor<Success>> m_job;
    int m_finished = 0;
    bool m_endedInStart = false;
    std::optional<Outcome<Success>> m_outcome;
    CallRecord m_record;
    std::optional<std::chrono::seconds> m_clockSkew;
    QList<QDateTime> m_waits;
};

/// Starts a job, waits for its end and returns how it ended as short text; see outcomeText().
template <class Success> QString resultOf(JobFor<Success> *job)
{
    JobRun<Success> run(job);
    if (!run.start().wait())
        return QStringLiteral("did not end as a job should");
    return outcomeText(run.outcome());
}

} // namespace linktill
