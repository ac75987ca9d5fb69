// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <optional>

namespace linktill {

/// Why the keychain did not do what it was asked. Each reads differently to a person.
enum class VaultFault {
    Locked,        ///< there is one, and it is locked
    RefusedByUser, ///< the unlock prompt was dismissed or access denied
    Absent,        ///< this system runs no keychain service
    NotFound,      ///< the keychain works and has no such entry
    Broken,        ///< anything else; the detail says what
};

struct VaultError
{
    VaultFault fault = VaultFault::Broken;
    QString detail; ///< for support, untranslated; never holds a secret
};

/// One question to the keychain. Created idle; start() returns first, then finished() comes exactly
/// once, however long an unlock prompt stays open, unless cancel() came before. Deletes itself.
class VaultJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() = 0;
    /// Ends the wait: finished() comes soon with RefusedByUser; what the prompt answers is ignored.
    virtual void cancel() = 0;
    /// Valid from finished() on. Reading gives the secret; the other jobs an empty value.
    const Result<QByteArray, VaultError> &result() const { return *m_result; }

Q_SIGNALS:
    void finished();

protected:
    std::optional<Result<QByteArray, VaultError>> m_result;
};

/// Port to where secrets are kept: the system's keychain, or memory for this session only.
class Vault
{
public:
    virtual ~Vault() = default;
    /// `entry` is an account's id. The caller starts the returned job.
    [[nodiscard]] virtual VaultJob *read(const QString &entry) = 0;
    [[nodiscard]] virtual VaultJob *write(const QString &entry, const QByteArray &secret) = 0;
    /// An entry that is not there counts as removed.
    [[nodiscard]] virtual VaultJob *remove(const QString &entry) = 0;
};

/// Overwrites the bytes before it lets go of them, as far as no other copy shares them.
void wipe(QByteArray &secret);

} // namespace linktill
