// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>

#include <optional>

namespace linktill {

/// Why the keychain failed. The program has a different sentence for each.
enum class VaultFault {
    Locked,        ///< there is a keychain, and it is locked
    RefusedByUser, ///< the unlock prompt was dismissed or access denied
    Absent,        ///< this system runs no keychain service
    NotFound,      ///< the keychain works and has no such entry
    Missing,       ///< the part of Linktill that asks the keychain is not installed
    Broken,        ///< anything else; the detail says what
};

struct VaultError
{
    VaultFault fault = VaultFault::Broken;
    QString detail; ///< for support, untranslated; never holds a secret
};

/// One question to the keychain. It is created idle. After start() has returned, finished() comes
/// exactly once, however long an unlock prompt stays open. Then the job deletes itself.
class VaultJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() = 0;
    /// Ends the wait: finished() comes soon with RefusedByUser, and the answer to the prompt is ignored.
    virtual void cancel() = 0;
    ~VaultJob() override;
    /// Valid from finished() on. Holds the secret after reading, and an empty value after other jobs.
    const Result<QByteArray, VaultError> &result() const { return *m_result; }
    /// Returns the only copy of the secret, so that the caller can wipe it; result() is empty afterwards.
    QByteArray takeSecret();

Q_SIGNALS:
    void finished();

protected:
    /// Only the first call has an effect: a result is never changed by what comes later.
    void conclude(Result<QByteArray, VaultError> result);
    bool concluded() const { return m_result.has_value(); }

private:
    std::optional<Result<QByteArray, VaultError>> m_result;
};

/// Port to the place where secrets are kept: the system's keychain, or memory for this session only.
class Vault
{
public:
    virtual ~Vault() = default;
    /// `entry` is an account's id. The caller starts the returned job.
    [[nodiscard]] virtual VaultJob *read(const QString &entry) = 0;
    /// Reads without asking a person for anything: ends with Locked where an unlock prompt would
    /// have to open. The default, for a vault without a prompt, is read().
    [[nodiscard]] virtual VaultJob *readQuietly(const QString &entry) { return read(entry); }
    [[nodiscard]] virtual VaultJob *write(const QString &entry, const QByteArray &secret) = 0;
    /// Removing an entry that does not exist succeeds.
    [[nodiscard]] virtual VaultJob *remove(const QString &entry) = 0;
    /// Returns the reason why every question would fail, Missing; or nothing.
    [[nodiscard]] virtual std::optional<VaultError> obstacle(const QString &) { return std::nullopt; }
};

/// Overwrites the bytes before it releases them, as far as no other copy shares them.
void wipe(QByteArray &secret);

/// Keeps secrets in memory for this session only. It is offered where there is no keychain.
class MemoryVault final : public Vault
{
public:
    ~MemoryVault() override;

    [[nodiscard]] VaultJob *read(const QString &entry) override;
    [[nodiscard]] VaultJob *write(const QString &entry, const QByteArray &secret) override;
    [[nodiscard]] VaultJob *remove(const QString &entry) override;

private:
    QHash<QString, QByteArray> m_secrets;
    QObject m_jobs; ///< parent of all jobs; is destroyed first, so that no job outlives the secrets
};

} // namespace linktill
