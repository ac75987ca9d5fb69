// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/outcome.h"
#include "core/linkcontent.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace linktill {

/// Describes how a link is to be, not what is to change, so sending the same edit again does no harm.
struct LinkEdit
{
    QString reference; ///< the gateway's reference of the link
    LinkContent made;    ///< the link before the edit, with all that may have been filled in since
    LinkContent edited;  ///< the link as it is to be; fields that are isFixed() are not sent
};

/// The gateway took an edit.
struct LinkUpdated
{
    QString reference;
    QString status;  ///< the gateway's own word; empty if it sent none
    LinkContent draft; ///< the link as it is now: as edited, unless the answer differs
};

/// One call to the gateway. It is created idle. After start() has returned, finished() comes
/// exactly once, also after cancel() and on every timeout. Then the job deletes itself.
class GatewayJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() = 0;
    /// Ends the call early: with NotSent if nothing had left, else with OutcomeUnknown. Does
    /// nothing when the call has ended.
    virtual void cancel() = 0;

    /// Returns the last call that was made for this job. Valid from finished() on; empty for jobs
    /// that make no call. It is put together only when asked for.
    virtual CallRecord record() const { return {}; }
    /// Returns how far this computer's clock is off, when the gateway refused a token for that reason:
    /// positive when the clock is ahead, negative when it is behind. Valid from finished() on.
    virtual std::optional<std::chrono::seconds> clockSkew() const { return std::nullopt; }

Q_SIGNALS:
    /// The gateway is busy and asked to wait. The job goes on by itself at `until` (UTC). The
    /// signal may come several times before finished(); cancel() ends the wait.
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
    /// Only the first call has an effect: an outcome is never changed by what comes later.
    void conclude(Outcome<Success> outcome)
    {
        if (m_outcome)
            return;
        m_outcome = std::move(outcome);
        deleteLater();
        Q_EMIT finished(); // last: a receiver may delete the gateway, and this job with it
    }
    bool concluded() const { return m_outcome.has_value(); }

private:
    std::optional<Outcome<Success>> m_outcome;
};

/// Port to a payment gateway, for one account. The caller starts the returned job. Jobs delete
/// themselves; when the gateway is destroyed first, it cancels and deletes them silently.
class Gateway
{
public:
    virtual ~Gateway() = default;
    /// `draft` must be normalised and free of problems.
    [[nodiscard]] virtual JobFor<CreatedLink> *create(const LinkContent &draft) = 0;
    [[nodiscard]] virtual JobFor<LinkStatus> *statusByReference(const QString &reference) = 0;
    [[nodiscard]] virtual JobFor<LinkStatus> *statusByOrderId(const QString &merchantOrderId) = 0;
    [[nodiscard]] virtual JobFor<LinkCancelled> *cancelLink(const QString &reference) = 0;
    /// `edit.edited` must be normalised and free of problems.
    [[nodiscard]] virtual JobFor<LinkUpdated> *updateLink(const LinkEdit &edit) = 0;
    /// Returns the reason why every call would fail, for example a part that is not installed. It
    /// is asked before a link is written down, so that nothing remains of a link that could not
    /// even be tried.
    [[nodiscard]] virtual std::optional<NotSent> obstacle() { return std::nullopt; }
};

} // namespace linktill
