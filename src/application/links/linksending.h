// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/gateway.h"
#include "application/ports/ledgerresult.h"
#include "application/ports/outcome.h"
#include "application/wording/wording.h"
#include "core/linkcontent.h"

#include <QPointer>
#include <QSet>

#include <chrono>
#include <memory>
#include <optional>

namespace linktill {

class PaymentLinkService;
class OrderCheck;

/// What a merchant can do about a link that was not made, apart from correcting the form.
enum class Remedy {
    None,
    Check,     ///< ask the gateway what became of the link
    SendAgain, ///< send it again, because the gateway does not know it
};

/// A call that did not make the link, or may not have made it.
struct SendFailure
{
    Explanation explanation;
    QString details; ///< to copy for support
    Remedy remedy = Remedy::None;
};

/// Sends one link to the gateway, can cancel that, and asks what became of it when the answer was
/// lost. Knows of each draft whether it may have become a link.
class LinkSending : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool isUnderWay() const { return !m_job.isNull(); }
    /// The draft that was last sent, with the order number that it got.
    const LinkContent &sent() const { return m_sent; }
    /// Returns whether it is unknown if this draft became a link.
    bool isInDoubt(const QString &draftId) const { return m_inDoubt.contains(draftId); }
    void settle(const QString &draftId) { m_inDoubt.remove(draftId); }

    /// Sends the draft, which must be free of problems. `isOffered`: its order number was offered
    /// and nobody's choice, so another one may take its place. `replaces`: see Sending.
    void send(std::shared_ptr<PaymentLinkService> service, const LinkContent &draft, const QString &draftId,
              bool isOffered, const LinkKey &replaces = {});
    /// Sends the last draft again, with the same order number.
    void sendAgain();
    /// Asks the gateway what became of the last draft.
    void check();
    void cancel();

Q_SIGNALS:
    /// A call begins. `isCheck`: it only asks and sends nothing.
    void begun(bool isCheck);
    /// See GatewayJob::waiting().
    void waiting(const QDateTime &until);
    /// The call is over; for `skew` see GatewayJob::clockSkew(). One of the signals below follows.
    void ended(const std::optional<std::chrono::seconds> &skew);
    /// Another link has the offered order number, so the draft was sent with `orderId`. created()
    /// or failed() follows.
    void renumbered(const QString &orderId);
    void created(const linktill::CreatedLink &link);
    void failed(const linktill::SendFailure &failure);
    /// Follows failed(): the gateway refused the request, and may have named a field.
    void refused(const linktill::Refused &refused);
    /// Follows failed(): nothing was sent, because it could not be written down.
    void notWrittenDown(const linktill::LedgerError &error);

private:
    void begin(GatewayJob *job, bool isCheck);
    void end(const GatewayJob &job);
    void concluded(const JobFor<CreatedLink> &job);
    void checked(const OrderCheck &check);
    void fail(const Explanation &explanation, const GatewayJob &job, Remedy remedy);

    QPointer<GatewayJob> m_job;
    std::shared_ptr<PaymentLinkService> m_service; ///< with the next three: of the last sending
    LinkContent m_sent;
    LinkKey m_replaces;
    QString m_draftId;
    bool m_isOffered = false;
    QString m_taken;         ///< the order number that replaced the offered one; empty: none
    QSet<QString> m_inDoubt; ///< ids of drafts
};

} // namespace linktill
