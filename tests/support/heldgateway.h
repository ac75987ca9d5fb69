// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/gateway.h"
#include "core/linkcontent.h"

#include <QList>
#include <QPointer>
#include <QStringList>

namespace linktill {

/// Returns the state that the gateway's word means.
inline LinkState stateNamed(const QString &word)
{
    return linkStateFromName(word.toLower()).value_or(LinkState::Other);
}

/// Ends a call when the test says so.
template <class Success> class HeldJob final : public JobFor<Success>
{
public:
    using JobFor<Success>::JobFor;
    void start() override { ++starts; }
    void cancel() override { end(OutcomeUnknown{UnknownCause::Cancelled, 0, {}}); }
    std::optional<std::chrono::seconds> clockSkew() const override { return skew; }
    void end(Outcome<Success> outcome) { this->conclude(std::move(outcome)); }

    int starts = 0;
    std::optional<std::chrono::seconds> skew;
};

/// Remembers what it was asked for; the test ends each call.
class HeldGateway final : public Gateway
{
public:
    std::optional<NotSent> obstacle() override { return inTheWay; }
    JobFor<CreatedLink> *create(const LinkContent &draft) override
    {
        drafts.append(draft);
        return creating = new HeldJob<CreatedLink>(&m_jobs);
    }
    JobFor<LinkStatus> *statusByReference(const QString &reference) override
    {
        askedFor.append(reference);
        return newStatus();
    }
    JobFor<LinkStatus> *statusByOrderId(const QString &order) override
    {
        askedFor.append(order);
        return newStatus();
    }
    JobFor<LinkCancelled> *cancelLink(const QString &reference) override
    {
        cancelled.append(reference);
        return cancelling = new HeldJob<LinkCancelled>(&m_jobs);
    }
    JobFor<LinkUpdated> *updateLink(const LinkEdit &edit) override
    {
        edits.append(edit);
        return editing = new HeldJob<LinkUpdated>(&m_jobs);
    }

    std::optional<NotSent> inTheWay; ///< the obstacle of every call
    QList<LinkContent> drafts;
    QStringList askedFor;  ///< references or order ids of links whose status was asked for
    QStringList cancelled; ///< references
    QList<LinkEdit> edits;
    QPointer<HeldJob<CreatedLink>> creating;
    QPointer<HeldJob<LinkStatus>> asking;
    QPointer<HeldJob<LinkCancelled>> cancelling;
    QPointer<HeldJob<LinkUpdated>> editing;

private:
    HeldJob<LinkStatus> *newStatus() { return asking = new HeldJob<LinkStatus>(&m_jobs); }

    QObject m_jobs;
};

} // namespace linktill
