// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/linksending.h"

#include "application/links/ordercheck.h"
#include "application/links/paymentlinkservice.h"
#include "application/wording/linkwording.h"

#include <utility>

namespace linktill {

void LinkSending::send(std::shared_ptr<PaymentLinkService> service, const LinkContent &draft, const QString &draftId,
                       bool isOffered, const LinkKey &replaces)
{
    m_service = std::move(service);
    m_sent = draft;
    m_draftId = draftId;
    m_isOffered = isOffered;
    m_replaces = replaces;
    sendAgain();
}

void LinkSending::sendAgain()
{
    m_taken.clear();
    auto *job = m_service->create(m_sent, m_draftId,
                                  {m_isOffered, [this](const QString &orderId) { m_taken = orderId; }},
                                  m_replaces);
    connect(job, &GatewayJob::finished, this, [this, job] {
        end(*job);
        if (!m_taken.isEmpty()) {
            m_sent.merchantOrderId = std::exchange(m_taken, {});
            Q_EMIT renumbered(m_sent.merchantOrderId);
        }
        concluded(*job);
    });
    begin(job, false);
}

void LinkSending::check()
{
    auto *job = m_service->checkOrder(m_sent.merchantOrderId);
    connect(job, &GatewayJob::finished, this, [this, job] {
        end(*job);
        checked(*job);
    });
    begin(job, true);
}

void LinkSending::cancel()
{
    if (m_job)
        m_job->cancel();
}

void LinkSending::begin(GatewayJob *job, bool isCheck)
{
    m_job = job;
    connect(job, &GatewayJob::waiting, this, &LinkSending::waiting);
    Q_EMIT begun(isCheck);
    job->start();
}

void LinkSending::end(const GatewayJob &job)
{
    m_job.clear();
    Q_EMIT ended(job.clockSkew());
}

void LinkSending::fail(const Explanation &explanation, const GatewayJob &job, Remedy remedy)
{
    Q_EMIT failed({explanation, supportText(job.record(), explanation), remedy});
}

void LinkSending::concluded(const JobFor<CreatedLink> &job)
{
    const auto &outcome = job.outcome();
    if (outcome) {
        Q_EMIT created(*outcome);
        return;
    }
    const CallFailure &failure = outcome.error();
    const OutcomeUnknown *unknown = failure.unknown();
    if (unknown)
        m_inDoubt.insert(m_draftId);
    fail(explain(failure), job,
         !unknown ? Remedy::None : unknown->missing ? Remedy::SendAgain : Remedy::Check);
    if (const Refused *no = failure.refused())
        Q_EMIT refused(*no);
    if (const NotSent *notSent = failure.notSent(); notSent && notSent->fault == NetworkFault::Journal)
        Q_EMIT notWrittenDown({notSent->journal, notSent->detail, 0});
}

void LinkSending::checked(const OrderCheck &check)
{
    const Link &link = check.link();
    switch (check.answer()) {
    case OrderCheck::Answer::Exists:
        if (!link.url.isEmpty()) {
            Q_EMIT created({link.url, link.reference, link.facts.orderId, true, link.isAssembled});
            return;
        }
        return fail({tr("The link exists"),
                     tr("The gateway knows order %1: reference %2, state %3.")
                         .arg(link.facts.orderId, link.reference, link.statusWord),
                     tr("Find it in the gateway's back office. Do not create it again."), {},
                     Created::Yes},
                    check, Remedy::None);
    case OrderCheck::Answer::Missing:
        return fail({tr("The gateway has no such link"),
                     tr("It does not know order %1.").arg(m_sent.merchantOrderId),
                     tr("Send it again. The order number stays the same, so that there can be "
                        "only one link."),
                     {}, Created::No},
                    check, Remedy::SendAgain);
    case OrderCheck::Answer::NotKnown:
        break;
    }
    fail({tr("It is still not known whether there is a link"),
          check.error() ? ledgerSentence(*check.error()) : tr("The gateway could not be asked."),
          tr("Try again when the connection is back."), {}, Created::Maybe},
         check, Remedy::Check);
}

} // namespace linktill
