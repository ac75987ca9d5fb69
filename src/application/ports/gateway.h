// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/outcome.h"
#include "core/linkcontent.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace linktill {

/// How a link is to be. Sending the same edit once more does no harm: it says how the link
/// is to be, not what is to change.
struct LinkEdit
{
    QString reference; ///< the gateway's
    LinkContent made;    ///< the link as it was before; with all that may have been filled in since
    LinkContent edited;  ///< and as it is to be; what isFixed() is not sent
};

/// The gateway took an edit.
struct LinkUpdated
{
    QString reference;
    QString status;  ///< as it came; empty if none did
    LinkContent draft; ///< the link as it is now: as edited, unless the answer says otherwise
};

/// One call to the gateway. Created idle; start() returns first, then finished() comes exactly once,
/// also after cancel() and on every timeout; afterwards the job deletes itself.
class GatewayJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() = 0;
    /// Ends the call early: NotSent if nothing had left, else OutcomeUnknown. Harmless when over.
    virtual void cancel() = 0;

    /// The last call that was made for this job. Valid from finished() on; empty for jobs that make
    /// none. Put together when asked for.
    virtual CallRecord record() const { return {}; }
    /// How far this computer's clock is off, when the gateway refused a token for it: more than
    /// zero when it is ahead, less when it is behind. Valid from finished() on.
    virtual std::optional<std::chrono::seconds> clockSkew() const { return std::nullopt; }

Q_SIGNALS:
    /// The gateway is busy and asked to wait; the job goes on by itself at `until` (UTC). May come
    /// several times before finished(); cancel() ends the wait.
    void waiting(const QDateTime &until);
    void finished();
};

template <class Success> class JobFor : public GatewayJob
{
public:
    using GatewayJob::GatewayJob;
    /// Valid from finished() on.
    const Outcome<Success> &outcome() const { return *m_outcome; }

protected:
    /// First call wins: an outcome is never changed by what comes later.
    void conclude(Outcome<Success> outcome)
    {
        if (m_outcome)
            return;
        m_outcome = std::move(outcome);
        deleteLater();
        Q_EMIT finished(); // last: who hears it may delete the gateway, and this job with it
    }
    bool concluded() const { return m_outcome.has_value(); }

private:
    std::optional<Outcome<Success>> m_outcome;
};

/// Port to a payment gateway, for one account. The caller starts the returned job; jobs belong to
/// themselves and are also ended (cancelled silently) when the gateway is destroyed first.
class Gateway
{
public:
    virtual ~Gateway() = default;
    /// `draft` is normalised and free of problems.
    [[nodiscard]] virtual JobFor<CreatedLink> *create(const LinkContent &draft) = 0;
    [[nodiscard]] virtual JobFor<LinkStatus> *statusByReference(const QString &reference) = 0;
    [[nodiscard]] virtual JobFor<LinkStatus> *statusByOrderId(const QString &merchantOrderId) = 0;
    [[nodiscard]] virtual JobFor<LinkCancelled> *cancelLink(const QString &reference) = 0;
    /// `edit.edited` is normalised and free of problems.
    [[nodiscard]] virtual JobFor<LinkUpdated> *updateLink(const LinkEdit &edit) = 0;
    /// The known obstacle of every call: a part that is not installed. Asked before a
    /// link is written down, so that nothing is left of what could not be tried.
    [[nodiscard]] virtual std::optional<NotSent> obstacle() { return std::nullopt; }
};

} // namespace linktill
