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

/// A merchant's choices about a link that was not made, beside mending the form.
enum class Remedy {
    None,
    Check,     ///< the gateway can be asked what became of it
    SendAgain, ///< the gateway does not know it
};

/// A call that did not make the link, or may not have.
struct SendFailure
{
    Explanation explanation;
    QString details; ///< to copy for support
    Remedy remedy = Remedy::None;
};

/// A link on its way to the gateway: it is sent, cancelled, and asked for when its answer was lost. Knows
/// of each draft whether it may have become a link.
class LinkSending : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool isUnderWay() const { return !m_job.isNull(); }
    /// The draft that was sent last, with the order number that it got.
    const LinkContent &sent() const { return m_sent; }
    /// It is not known whether this draft became a link.
    bool isInDoubt(const QString &draftId) const { return m_inDoubt.contains(draftId); }
    void settle(const QString &draftId) { m_inDoubt.remove(draftId); }

    /// The draft is free of problems. `isOffered`: its order number was offered and is nobody's choice, so
    /// another one may take its place.
    void send(std::shared_ptr<PaymentLinkService> service, const LinkContent &draft, const QString &draftId,
              bool isOffered);
    /// The same once more; its order number stays.
    void sendAgain();
    /// Asks the gateway what became of it.
    void check();
    void cancel();

Q_SIGNALS:
    /// A call begins. `isCheck`: nothing is sent by it.
    void begun(bool isCheck);
    /// See GatewayJob::waiting().
    void waiting(const QDateTime &until);
    /// The call is over. `skew`: see GatewayJob::clockSkew(). One of the signals below follows.
    void ended(const std::optional<std::chrono::seconds> &skew);
    /// The offered order number was another link's: the draft was sent with this one. created() or failed()
    /// follows.
    void renumbered(const QString &orderId);
    void created(const linktill::CreatedLink &link);
    void failed(const linktill::SendFailure &failure);
    /// After failed(): the gateway said no, and perhaps to which field.
    void refused(const linktill::Refused &refused);
    /// After failed(): nothing was sent, since it could not be written down.
    void notWrittenDown(const linktill::LedgerError &error);

private:
    void begin(GatewayJob *job, bool isCheck);
    void end(const GatewayJob &job);
    void concluded(const JobFor<CreatedLink> &job);
    void checked(const OrderCheck &check);
    void fail(const Explanation &explanation, const GatewayJob &job, Remedy remedy);

    QPointer<GatewayJob> m_job;
    std::shared_ptr<PaymentLinkService> m_service; ///< this and the next three: of what was sent last
    LinkContent m_sent;
    QString m_draftId;
    bool m_isOffered = false;
    QString m_taken;         ///< the number that it has got in place of the offered one
    QSet<QString> m_inDoubt; ///< ids of drafts
};

} // namespace linktill
