// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>
#include <mutex>
#include <vector>

namespace linktill {

/// Calls of this program that are on their way to the gateway and whose answers go into its ledger.
/// Every such job is registered from its start to its end, so that one place can tell whether the
/// ledger may be replaced, the window closed or an account removed. Owned by the ledger; callable
/// from any thread.
class InFlight
{
public:
    enum class Kind {
        Question, ///< asks the gateway and changes nothing there
        Change,   ///< a create, an edit, a cancel
    };
    struct Job
    {
        Kind kind = Kind::Question;
        QString accountId; ///< empty: for several accounts, one after the other
    };
    /// The job counts as on its way for as long as somebody holds this.
    using Registration = std::shared_ptr<const Job>;

    [[nodiscard]] Registration add(Kind kind, const QString &accountId);
    bool isEmpty() const { return jobs().empty(); }
    /// Returns whether a change is on its way through the account; empty: through any account.
    bool hasChange(const QString &accountId = {}) const;

private:
    std::vector<Registration> jobs() const;

    mutable std::mutex m_mutex;
    std::vector<std::weak_ptr<const Job>> m_jobs;
};

} // namespace linktill
