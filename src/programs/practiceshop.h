// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/gateway.h"

#include <memory>

namespace linktill {

class Clock;

/// Gives every program a practice gateway inside it, called over real HTTP with real signatures. It
/// starts with the first call, so that opening the window does not wait for it. When its module is
/// missing, every call ends as NotSent.
class PracticeShop final : public Gateway
{
public:
    /// `clock` serves the application and the gateway; it must outlive the shop.
    explicit PracticeShop(const Clock &clock);
    ~PracticeShop() override;

    std::optional<NotSent> obstacle() override;
    JobFor<CreatedLink> *create(const LinkContent &draft) override;
    JobFor<LinkStatus> *statusByReference(const QString &reference) override;
    JobFor<LinkStatus> *statusByOrderId(const QString &merchantOrderId) override;
    JobFor<LinkCancelled> *cancelLink(const QString &reference) override;
    JobFor<LinkUpdated> *updateLink(const LinkEdit &edit) override;

private:
    struct Running;
    Gateway *gateway();
    template <class Success, class Call> JobFor<Success> *job(Call call);

    const Clock &m_clock;
    std::unique_ptr<Running> m_running;
    QString m_detail; ///< why the module cannot be loaded
};

} // namespace linktill
