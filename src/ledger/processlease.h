// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace linktill::ledger {

/// Tells other programs on the profile that this one has the ledger open, by a lock file of its own
/// in `folder`/ledger.open. A lock file that a killed program left there does not count.
class ProcessLease
{
public:
    explicit ProcessLease(const QString &folder);
    ~ProcessLease();

    const QString &token() const { return m_token; }
    /// Returns whether the program of that token still runs.
    bool isPresent(const QString &token) const;
    /// Returns whether any other program has the ledger open. Removes lock files of programs that have ended.
    bool hasOthers() const;

private:
    QString fileOf(const QString &token) const;
    QString m_folder, m_token;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace linktill::ledger
