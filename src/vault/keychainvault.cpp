// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "vault/keychainvault.h"

#include "vault/keychainjob.h"

namespace linktill {

VaultJob *KeychainVault::read(const QString &entry)
{
    return new KeychainJob(KeychainJob::What::Read, entry, {}, m_limit);
}

VaultJob *KeychainVault::readQuietly(const QString &entry)
{
    return new KeychainJob(KeychainJob::What::ReadQuietly, entry, {}, m_limit);
}

VaultJob *KeychainVault::write(const QString &entry, const QByteArray &secret)
{
    return new KeychainJob(KeychainJob::What::Write, entry, secret, m_limit);
}

VaultJob *KeychainVault::remove(const QString &entry)
{
    return new KeychainJob(KeychainJob::What::Remove, entry, {}, m_limit);
}

} // namespace linktill
