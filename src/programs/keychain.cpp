// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "programs/keychain.h"

#include "core/module.h"

#include <QObject>

namespace linktill {

namespace {

class MissingJob final : public VaultJob
{
public:
    MissingJob(VaultError error, QObject *parent) : VaultJob(parent), m_error(std::move(error)) {}
    void start() override
    {
        QMetaObject::invokeMethod(this, [this] { conclude(Failure{m_error}); }, Qt::QueuedConnection);
    }
    void cancel() override {}

private:
    VaultError m_error;
};

/// Stands for the module when it is missing.
class MissingKeychain final : public Vault
{
public:
    explicit MissingKeychain(const MissingModule &module) : m_error{VaultFault::Missing, module.detail}
    {
    }
    VaultJob *read(const QString &) override { return new MissingJob(m_error, &m_jobs); }
    VaultJob *write(const QString &, const QByteArray &) override
    {
        return new MissingJob(m_error, &m_jobs);
    }
    VaultJob *remove(const QString &) override { return new MissingJob(m_error, &m_jobs); }
    std::optional<VaultError> obstacle(const QString &) override { return m_error; }

private:
    VaultError m_error;
    QObject m_jobs; ///< parent of all jobs
};

} // namespace

Vault &Keychain::vault()
{
    if (!m_vault) {
        const auto make = moduleFunction(modules::keychain, keychainFunction);
        if (make)
            m_vault.reset(reinterpret_cast<KeychainFunction>(*make)());
        else
            m_vault = std::make_unique<MissingKeychain>(make.error());
    }
    return *m_vault;
}

} // namespace linktill
