// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/vault.h"

#include "application/ports/accountgateway.h"

#include <functional>

namespace linktill {

namespace {

/// Answers from the event loop, as a keychain would.
class MemoryJob final : public VaultJob
{
public:
    using Answer = std::function<Result<QByteArray, VaultError>()>;

    MemoryJob(Answer answer, QObject *parent) : VaultJob(parent), m_answer(std::move(answer)) {}
    void start() override
    {
        QMetaObject::invokeMethod(
            this, [this] { conclude(m_cancelled ? refused() : m_answer()); }, Qt::QueuedConnection);
    }
    void cancel() override { m_cancelled = true; }

private:
    static Result<QByteArray, VaultError> refused()
    {
        return Failure{VaultError{VaultFault::RefusedByUser, QStringLiteral("cancelled")}};
    }

    Answer m_answer;
    bool m_cancelled = false;
};

/// Returns a deep copy, so that wiping one copy leaves the other as it was.
QByteArray copyOf(const QByteArray &secret)
{
    return QByteArray(secret.constData(), secret.size());
}

} // namespace

VaultJob::~VaultJob()
{
    QByteArray secret = takeSecret();
    wipe(secret);
}

QByteArray VaultJob::takeSecret()
{
    if (!m_result || !*m_result)
        return {};
    QByteArray secret = std::move(*m_result).value();
    m_result.emplace(QByteArray());
    return secret;
}

void VaultJob::conclude(Result<QByteArray, VaultError> result)
{
    if (m_result)
        return;
    m_result.emplace(std::move(result));
    deleteLater();
    Q_EMIT finished(); // last: a receiver may delete the vault, and this job with it
}

NotSent notSentFor(const VaultError &error)
{
    switch (error.fault) {
    case VaultFault::Locked:
        return {NetworkFault::KeychainLocked, error.detail};
    case VaultFault::RefusedByUser:
        return {NetworkFault::KeychainRefused, error.detail};
    case VaultFault::Absent:
        return {NetworkFault::KeychainAbsent, error.detail};
    case VaultFault::NotFound:
        return {NetworkFault::SecretMissing, error.detail};
    case VaultFault::Missing:
        return {NetworkFault::KeychainMissing, error.detail};
    case VaultFault::Broken:
        break;
    }
    return {NetworkFault::KeychainBroken, error.detail};
}

void wipe(QByteArray &secret)
{
    if (secret.isDetached() && secret.capacity() > 0) {
        // Without volatile the compiler would leave out writes that nothing reads.
        volatile char *byte = secret.data();
        for (qsizetype i = 0; i < secret.size(); ++i)
            byte[i] = 0;
    }
    secret.clear();
}

MemoryVault::~MemoryVault()
{
    for (QByteArray &secret : m_secrets)
        wipe(secret);
}

VaultJob *MemoryVault::read(const QString &entry)
{
    return new MemoryJob(
        [this, entry]() -> Result<QByteArray, VaultError> {
            const auto found = m_secrets.constFind(entry);
            if (found == m_secrets.constEnd())
                return Failure{VaultError{VaultFault::NotFound, {}}};
            return copyOf(*found);
        },
        &m_jobs);
}

VaultJob *MemoryVault::write(const QString &entry, const QByteArray &secret)
{
    return new MemoryJob(
        [this, entry, kept = copyOf(secret)]() mutable -> Result<QByteArray, VaultError> {
            wipe(m_secrets[entry]);
            m_secrets[entry] = std::exchange(kept, {});
            return QByteArray();
        },
        &m_jobs);
}

VaultJob *MemoryVault::remove(const QString &entry)
{
    return new MemoryJob(
        [this, entry]() -> Result<QByteArray, VaultError> {
            wipe(m_secrets[entry]);
            m_secrets.remove(entry);
            return QByteArray();
        },
        &m_jobs);
}

} // namespace linktill
