// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/vault.h"

#include <QSet>

namespace linktill {

/// Adds to the system's keychain the secrets that the merchant chose to keep for this session only,
/// because there is no keychain. Those are in memory and end with the program.
class SessionVault final : public Vault
{
public:
    /// `keychain` must outlive it.
    explicit SessionVault(Vault &keychain) : m_keychain(keychain) {}

    [[nodiscard]] VaultJob *read(const QString &entry) override;
    [[nodiscard]] VaultJob *readQuietly(const QString &entry) override;
    /// Writes into the keychain. When that worked, the session's own secret of this entry is forgotten.
    [[nodiscard]] VaultJob *write(const QString &entry, const QByteArray &secret) override;
    [[nodiscard]] VaultJob *remove(const QString &entry) override;
    [[nodiscard]] std::optional<VaultError> obstacle(const QString &entry) override;

    /// Keeps the secret in memory until the program ends.
    [[nodiscard]] VaultJob *keepForSession(const QString &entry, const QByteArray &secret);
    bool isForSessionOnly(const QString &entry) const { return m_kept.contains(entry); }

private:
    void forget(const QString &entry);

    Vault &m_keychain;
    MemoryVault m_memory;
    QSet<QString> m_kept;
};

} // namespace linktill
