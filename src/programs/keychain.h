// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/vault.h"

#include <memory>

namespace linktill {

/// The type of the only function of the module linktill-keychain, whose name is `keychainFunction`.
/// It returns a vault on the system's keychain, which the caller owns.
using KeychainFunction = Vault *(*)();
inline constexpr const char *keychainFunction = "linktill_keychain";

/// Keeps secrets in the system's keychain. Its libraries (D-Bus, GLib, libsecret) are loaded with
/// the first question.
class Keychain final : public Vault
{
public:
    [[nodiscard]] VaultJob *read(const QString &entry) override { return vault().read(entry); }
    [[nodiscard]] VaultJob *readQuietly(const QString &entry) override
    {
        return vault().readQuietly(entry);
    }
    [[nodiscard]] VaultJob *write(const QString &entry, const QByteArray &secret) override
    {
        return vault().write(entry, secret);
    }
    [[nodiscard]] VaultJob *remove(const QString &entry) override { return vault().remove(entry); }
    [[nodiscard]] std::optional<VaultError> obstacle(const QString &entry) override
    {
        return vault().obstacle(entry);
    }

private:
    Vault &vault();

    std::unique_ptr<Vault> m_vault;
};

} // namespace linktill
