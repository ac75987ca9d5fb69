// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/ordernumberavailability.h"

#include "application/ports/usednumbers.h"
#include "core/linkcontent.h"

#include <QTimerEvent>

namespace linktill {

namespace {
constexpr int stillMs = 300;
} // namespace

OrderNumberAvailability::OrderNumberAvailability(std::function<Ledger &()> ledger, QObject *parent)
    : QObject(parent), m_ledger(std::move(ledger))
{
}

void OrderNumberAvailability::look(const QString &accountId, const LinkContent &draft, const OfferedOf &offer)
{
    // The checks see the numbers in the same form.
    const auto tidy = [](const QString &text) {
        return text.trimmed().normalized(QString::NormalizationForm_C);
    };
    const Numbers numbers{accountId, tidy(draft.merchantOrderId), tidy(draft.customLinkRef), offer};
    if (numbers == m_numbers)
        return;
    m_numbers = numbers;
    m_isKnown = false;
    m_still.start(stillMs, this);
}

void OrderNumberAvailability::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_still.timerId())
        lookNow();
    else
        QObject::timerEvent(event);
}

void OrderNumberAvailability::lookAgain()
{
    m_isKnown = false;
    lookNow();
}

void OrderNumberAvailability::lookNow()
{
    m_still.stop();
    if (!m_ledger || m_isKnown)
        return;
    if (m_job) {
        m_job->disconnect(this);
        m_job->cancel();
    }
    m_job = reading<Uses>(
        m_ledger(),
        [numbers = m_numbers](Ledger &ledger) -> LedgerResult<Uses> {
            const auto order = orderIdTaken(ledger, numbers.accountId, numbers.orderId);
            if (!order)
                return Failure{order.error()};
            const auto ref =
                linkRefTaken(ledger, numbers.accountId, numbers.linkRef, numbers.orderId);
            if (!ref)
                return Failure{ref.error()};
            if (numbers.offer.series.isEmpty())
                return Uses{numbers, *order, *ref, {}};
            const auto next = numberToOffer(ledger, numbers.accountId, numbers.offer.series,
                                            numbers.orderId, numbers.offer.draftId);
            if (!next)
                return Failure{next.error()};
            return Uses{numbers, *order, *ref, *next};
        },
        this);
    connect(m_job, &LedgerJob::finished, this, [this, job = m_job.data()] {
        m_job.clear();
        if (!job->result()) // the journal refuses the number when it is sent
            return;
        m_uses = *job->result();
        m_isKnown = m_uses.of == m_numbers;
        Q_EMIT answered();
    });
    m_job->start();
}

QString OrderNumberAvailability::toOffer(const QString &orderId) const
{
    return orderId == m_uses.of.orderId && !m_uses.toOffer.isEmpty() ? m_uses.toOffer : orderId;
}

NumbersUsed OrderNumberAvailability::used() const
{
    return {[uses = m_uses](const QString &orderId) {
                return orderId == uses.of.orderId ? uses.orderId : std::nullopt;
            },
            [uses = m_uses](const QString &linkRef) {
                return linkRef == uses.of.linkRef ? uses.linkRef : std::nullopt;
            }};
}

} // namespace linktill
