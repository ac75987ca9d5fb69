// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/vault.h"

#include <chrono>

/// Room `vault` is the application's Vault on the system's keychain (macOS Keychain, Windows Credential
/// Manager, Secret Service or KWallet), through QtKeychain. It never falls back to a file.
namespace linktill {

class KeychainVault final : public Vault
{
public:
    /// How long a person may look at an unlock prompt before the wait for it ends.
    static constexpr std::chrono::seconds patience{120};

    explicit KeychainVault(std::chrono::milliseconds limit = patience) : m_limit(limit) {}

    [[nodiscard]] VaultJob *read(const QString &entry) override;
    [[nodiscard]] VaultJob *readQuietly(const QString &entry) override;
    [[nodiscard]] VaultJob *write(const QString &entry, const QByteArray &secret) override;
    [[nodiscard]] VaultJob *remove(const QString &entry) override;

private:
    std::chrono::milliseconds m_limit;
};

} // namespace linktill
