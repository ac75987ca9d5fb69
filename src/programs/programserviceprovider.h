// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/journal.h"
#include "application/ports/serviceprovider.h"
#include "programs/practiceshop.h"
#include "programs/shopdesk.h"

#include <functional>
#include <optional>

namespace linktill {

class Catalogue;
class Clock;
class Vault;

/// Provides the gateways of this program: the practice shop inside it, and PortOne's with the secrets of the
/// vault. Every link is written down in the journal. All arguments must outlive this object.
class ProgramServiceProvider final : public ServiceProvider
{
public:
    /// The practice shop is kept in `folder`.
    ProgramServiceProvider(Vault &vault, const Catalogue &catalogue, const Clock &clock, Journal journal,
                           const QString &folder);

    /// `act` is called once, when a gateway outside this program is first needed: from then on the
    /// network matters.
    void whenOutside(std::function<void()> act) { m_whenOutside = std::move(act); }

    PracticeDesk &practiceDesk() { return m_desk; }
    /// Tells the time by which links of the practice account live.
    const Clock &practiceTime() const { return m_practice.time(); }

    std::shared_ptr<PaymentLinkService> serviceFor(const Account &account) override;
    std::shared_ptr<PaymentLinkService> serviceForRun(const Account &account, Prompting prompting) override;
    JobFor<TokenGranted> *checkAccess(const Account &account, const QByteArray &secret) override;

private:
    /// `run` has a value for many calls in a row, and says whether they may prompt.
    std::shared_ptr<PaymentLinkService> make(const Account &account, std::optional<Prompting> run);

    Vault &m_vault;
    const Catalogue &m_catalogue;
    const Clock &m_clock;
    const Journal m_journal;
    PracticeShop m_practice;
    ShopDesk m_desk{m_practice};
    std::function<void()> m_whenOutside;
};

} // namespace linktill
