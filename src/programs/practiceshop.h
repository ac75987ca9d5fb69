// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/gateway.h"
#include "core/clock.h"
#include "programs/practicefile.h"

#include <functional>
#include <memory>

namespace linktill {

class PracticeServer;
struct PracticeNews;

/// Gives every program a practice gateway inside it, called over real HTTP with real signatures. It
/// starts with the first call, so that opening the window does not wait for it. When its module is
/// missing, every call ends as NotSent. A profile has one shop: while another program runs it, this one calls
/// that one, and takes it over when that program has ended.
class PracticeShop final : public Gateway
{
public:
    /// `clock` serves the application and the gateway; it must outlive the shop. The shop is kept in `folder`;
    /// without one it ends with this object.
    explicit PracticeShop(const Clock &clock, const QString &folder = {});
    ~PracticeShop() override;

    std::optional<NotSent> obstacle() override;
    JobFor<CreatedLink> *create(const LinkContent &draft) override;
    JobFor<LinkStatus> *statusByReference(const QString &reference) override;
    JobFor<LinkStatus> *statusByOrderId(const QString &merchantOrderId) override;
    JobFor<LinkCancelled> *cancelLink(const QString &reference) override;
    JobFor<LinkUpdated> *updateLink(const LinkEdit &edit) override;

    /// Ends the shop; the next call starts it again.
    void close();
    /// Returns the shop that runs in this program, and starts it; null when it cannot run here.
    PracticeServer *server();
    /// Tells the practice time, by which links of the practice account live. Asking does not start the shop.
    const Clock &time() const { return m_time; }
    /// Returns where the damaged file of an earlier run was kept aside.
    const std::optional<QString> &damageKeptAs() const { return m_keptAside; }
    /// Sets what is called, on any thread, when something in the shop has changed; before the shop starts.
    void whenChanged(std::function<void(const PracticeNews &)> told) { m_changed = std::move(told); }

private:
    class Time final : public Clock
    {
    public:
        explicit Time(const PracticeShop &shop) : m_shop(shop) {}
        QDateTime now() const override;

    private:
        const PracticeShop &m_shop;
        mutable std::optional<qint64> m_aheadMs; ///< as the file tells
    };
    struct Running;

    enum class Run { Here, Elsewhere, Nowhere };
    Gateway *gateway();
    Run run();
    bool callOther();
    void useAddress();
    template <class Success, class Call> JobFor<Success> *job(Call call);

    const Clock &m_clock;
    PracticeFile m_file;
    const Time m_time{*this};
    std::function<void(const PracticeNews &)> m_changed;
    std::unique_ptr<Running> m_running;
    std::optional<QString> m_keptAside;
    QString m_detail; ///< why the module cannot be loaded
};

} // namespace linktill
