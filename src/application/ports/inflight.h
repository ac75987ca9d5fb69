// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>
#include <mutex>
#include <vector>

namespace linktill {

/// Calls that a program has on their way to the gateway and will write into its ledger when the answer
/// comes. Every job that does so is registered from its start to its end, so that whoever wants to
/// replace the ledger, close the window or remove an account asks in one place. Owned by the
/// ledger; any thread.
class InFlight
{
public:
    enum class Kind {
        Question, ///< changes nothing at the gateway
        Change,   ///< a create, an edit, a cancel
    };
    struct Job
    {
        Kind kind = Kind::Question;
        QString accountId; ///< empty: of several accounts, one after the other
    };
    /// The job is on its way for as long as somebody holds this.
    using Registration = std::shared_ptr<const Job>;

    [[nodiscard]] Registration add(Kind kind, const QString &accountId);
    bool isEmpty() const { return jobs().empty(); }
    /// Through that account; empty: through any.
    bool hasChange(const QString &accountId = {}) const;

private:
    std::vector<Registration> jobs() const;

    mutable std::mutex m_mutex;
    std::vector<std::weak_ptr<const Job>> m_jobs;
};

} // namespace linktill
