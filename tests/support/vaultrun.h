// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/vault.h"

#include <QPointer>
#include <QTest>

namespace linktill {

/// Tells how a question to a vault ended: "ok", "ok:SECRET", or the name of the fault. It is
/// "badly" unless the job finished once, not within start(), in limited time, and was then deleted.
class VaultRun
{
public:
    explicit VaultRun(VaultJob *job) : m_job(job)
    {
        QObject::connect(job, &VaultJob::finished, &m_context, [this, job] {
            ++m_finished;
            m_text = job->result() ? okText(job->takeSecret()) : faultText(job->result().error());
        });
    }
    VaultRun &start()
    {
        m_job->start();
        m_endedInStart = m_finished > 0;
        return *this;
    }
    void cancel() { m_job->cancel(); }
    QByteArray wait()
    {
        const bool gone = QTest::qWaitFor([this] { return m_job.isNull(); }, 20'000);
        return gone && m_finished == 1 && !m_endedInStart ? m_text : QByteArray("badly");
    }
    QString detail() const { return m_detail; }

private:
    static QByteArray okText(const QByteArray &secret)
    {
        return secret.isEmpty() ? QByteArray("ok") : "ok:" + secret;
    }
    QByteArray faultText(const VaultError &error)
    {
        m_detail = error.detail;
        switch (error.fault) {
        case VaultFault::Locked:
            return "locked";
        case VaultFault::RefusedByUser:
            return "refused";
        case VaultFault::Absent:
            return "absent";
        case VaultFault::NotFound:
            return "not found";
        case VaultFault::Missing:
            return "missing";
        case VaultFault::Broken:
            break;
        }
        return "broken";
    }

    QObject m_context;
    QPointer<VaultJob> m_job;
    QByteArray m_text;
    QString m_detail;
    int m_finished = 0;
    bool m_endedInStart = false;
};

inline QByteArray resultOf(VaultJob *job) { return VaultRun(job).start().wait(); }

} // namespace linktill
