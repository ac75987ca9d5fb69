// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/accounts/sessionvault.h"

namespace linktill {

VaultJob *SessionVault::read(const QString &entry)
{
    return m_kept.contains(entry) ? m_memory.read(entry) : m_keychain.read(entry);
}

VaultJob *SessionVault::readQuietly(const QString &entry)
{
    return m_kept.contains(entry) ? m_memory.read(entry) : m_keychain.readQuietly(entry);
}

VaultJob *SessionVault::write(const QString &entry, const QByteArray &secret)
{
    VaultJob *job = m_keychain.write(entry, secret);
    QObject::connect(job, &VaultJob::finished, job, [this, job, entry] {
        if (job->result())
            forget(entry);
    });
    return job;
}

VaultJob *SessionVault::remove(const QString &entry)
{
    if (!m_kept.contains(entry))
        return m_keychain.remove(entry);
    m_kept.remove(entry);
    return m_memory.remove(entry);
}

std::optional<VaultError> SessionVault::obstacle(const QString &entry)
{
    return m_kept.contains(entry) ? std::nullopt : m_keychain.obstacle(entry);
}

VaultJob *SessionVault::keepForSession(const QString &entry, const QByteArray &secret)
{
    m_kept.insert(entry);
    return m_memory.write(entry, secret);
}

void SessionVault::forget(const QString &entry)
{
    if (m_kept.remove(entry))
        m_memory.remove(entry)->start();
}

} // namespace linktill
