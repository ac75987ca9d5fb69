// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/offeredorder.h"

#include "application/links/paymentlinkservice.h"

namespace linktill {

OfferedOrder::OfferedOrder(const std::function<Ledger &()> &ledger, QObject *parent)
    : QObject(parent), m_numbers(new OrderNumberAvailability(ledger, this))
{
    connect(m_numbers, &OrderNumberAvailability::answered, this, &OfferedOrder::answered);
}

QString OfferedOrder::offerAnother()
{
    m_number = m_service->freshOrderId();
    return m_number;
}

bool OfferedOrder::isNextOfSeries(const LinkContent &draft) const
{
    return !m_number.isEmpty() && !m_service->account().orderPattern.isEmpty()
        && draft.merchantOrderId == m_number;
}

void OfferedOrder::look(const LinkContent &draft, const LinkContent &filled, const QString &draftId)
{
    m_numbers->look(m_service->account().id, filled,
                    isNextOfSeries(draft) ? OfferedOf{m_service->orderSeriesNow(), draftId}
                                          : OfferedOf());
}

NumbersUsed OfferedOrder::usedBy(const LinkContent &draft) const
{
    NumbersUsed used = m_numbers->used();
    if (isNextOfSeries(draft))
        used.orderId = {};
    return used;
}

QString OfferedOrder::replacement(const LinkContent &draft)
{
    if (draft.merchantOrderId != m_number)
        return {};
    if (!isNextOfSeries(draft))
        return m_numbers->used().orderId(m_number) ? m_service->freshOrderId() : QString();
    const QString next = m_numbers->toOffer(m_number);
    if (next == m_number)
        return {};
    m_service->learnNextNumber(next);
    return next;
}

} // namespace linktill
