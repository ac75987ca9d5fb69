// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/inflight.h"

#include <algorithm>

namespace linktill {

InFlight::Registration InFlight::add(Kind kind, const QString &accountId)
{
    const auto job = std::make_shared<const Job>(Job{kind, accountId});
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_jobs, [](const auto &ended) { return ended.expired(); });
    m_jobs.push_back(job);
    return job;
}

std::vector<InFlight::Registration> InFlight::jobs() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Registration> living;
    for (const auto &job : m_jobs) {
        if (auto registration = job.lock())
            living.push_back(std::move(registration));
    }
    return living;
}

bool InFlight::hasChange(const QString &accountId) const
{
    const auto living = jobs();
    return std::any_of(living.begin(), living.end(), [&accountId](const auto &job) {
        const bool isOfIt =
            accountId.isEmpty() || job->accountId.isEmpty() || job->accountId == accountId;
        return job->kind == Kind::Change && isOfIt;
    });
}

} // namespace linktill
