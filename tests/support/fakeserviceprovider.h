// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/links/paymentlinkservice.h"
#include "application/ports/serviceprovider.h"
#include "application/ports/vault.h"
#include "core/catalogue.h"
#include "core/clock.h"
#include "gui/widgets/questions.h"
#include "support/heldgateway.h"

#include <QPointer>

#include <utility>
#include <vector>

namespace linktill {

/// Gives every account a service at the same gateway.
class FakeServiceProvider final : public ServiceProvider
{
public:
    FakeServiceProvider(Gateway &gateway, const Clock &clock) : m_gateway(gateway), m_clock(clock) {}

    std::shared_ptr<PaymentLinkService> serviceFor(const Account &account) override
    {
        return serviceForRun(account, Prompting::Allowed);
    }
    std::shared_ptr<PaymentLinkService> serviceForRun(const Account &account, Prompting prompting) override
    {
        (prompting == Prompting::Never ? askedQuietly : asked).append(account);
        return std::make_shared<PaymentLinkService>(m_gateway, *catalogue, m_clock, account, journal);
    }
    JobFor<TokenGranted> *checkAccess(const Account &account, const QByteArray &secret) override
    {
        checkedAccount = account;
        checkedSecret = secret;
        return checking = new HeldJob<TokenGranted>(&m_jobs);
    }

    const Catalogue *catalogue = &Catalogue::bundled();
    const Journal *journal = nullptr; ///< where the services write down what they send
    QList<Account> asked, askedQuietly;
    Account checkedAccount;
    QByteArray checkedSecret;
    QPointer<HeldJob<TokenGranted>> checking;

private:
    Gateway &m_gateway;
    const Clock &m_clock;
    QObject m_jobs;
};

/// Keeps every question until the test answers it.
class HeldQuestions final : public gui::Questions
{
public:
    void ask(QWidget *, const gui::Question &question, std::function<void(bool)> answered) override
    {
        asked.append(question);
        m_answered.push_back(std::move(answered));
    }
    /// Answers the oldest open question.
    void answer(bool yes)
    {
        if (m_answered.empty())
            qFatal("Nothing was asked.");
        const auto answered = std::move(m_answered.front());
        m_answered.erase(m_answered.begin());
        answered(yes);
    }
    bool isOpen() const { return !m_answered.empty(); }

    QList<gui::Question> asked;

private:
    std::vector<std::function<void(bool)>> m_answered;
};

/// Keeps secrets in memory, and fails when told to.
class MoodyVault final : public Vault
{
public:
    VaultJob *read(const QString &entry) override { return job(m_memory.read(entry)); }
    VaultJob *write(const QString &entry, const QByteArray &secret) override
    {
        return fault ? job(nullptr) : m_memory.write(entry, secret);
    }
    VaultJob *remove(const QString &entry) override
    {
        return fault ? job(nullptr) : m_memory.remove(entry);
    }
    /// Reads what the vault holds, even while it is to fail; the test waits for the job.
    VaultJob *look(const QString &entry) { return m_memory.read(entry); }

    std::optional<VaultFault> fault;

private:
    class Failing final : public VaultJob
    {
    public:
        Failing(VaultFault fault, QObject *parent) : VaultJob(parent), m_fault(fault) {}
        void start() override
        {
            QMetaObject::invokeMethod(
                this, [this] { conclude(Failure{VaultError{m_fault, QStringLiteral("moody")}}); },
                Qt::QueuedConnection);
        }
        void cancel() override {}

    private:
        VaultFault m_fault;
    };

    VaultJob *job(VaultJob *good)
    {
        if (!fault)
            return good;
        delete good;
        return new Failing(*fault, &m_jobs);
    }

    MemoryVault m_memory;
    QObject m_jobs;
};

} // namespace linktill
