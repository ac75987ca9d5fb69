// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/vault.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>

namespace QKeychain {
class Job;
}

namespace linktill {

/// Asks QtKeychain one question. QtKeychain takes one question at a time, so that an open unlock prompt holds
/// up all that come after it. This job ends on its own all the same, by cancel() or by its limit; what
/// QtKeychain answers later is wiped.
class KeychainJob final : public VaultJob
{
    Q_OBJECT
public:
    enum class What {
        Read,
        ReadQuietly, ///< does not read where a prompt would open
        Write,
        Remove
    };

    KeychainJob(What what, QString entry, QByteArray secret, std::chrono::milliseconds limit);
    ~KeychainJob() override;

    void start() override;
    void cancel() override;

private:
    void ask();
    void askIfOpen();
    void lookForLife();
    QKeychain::Job *makeJob();
    void answered(QKeychain::Job &job);
    void judge(int error, const QString &text);
    void judgeWith(int error, const QString &text, int state, const QString &said);
    void fail(VaultFault fault, const QString &detail);
    bool promptWasSeen() const;

    What m_what;
    QString m_entry;
    QByteArray m_secret; ///< what is to be written, or what was read
    QTimer m_limit, m_quiet;
    QElapsedTimer m_asked;
    bool m_cancelled = false;
    bool m_again = false; ///< QtKeychain is asked for the second and last time
};

} // namespace linktill
