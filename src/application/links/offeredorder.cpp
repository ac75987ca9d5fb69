// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/offeredorder.h"

#include "application/links/linkdesk.h"

namespace linktill {

OfferedOrder::OfferedOrder(const std::function<Ledger &()> &ledger, QObject *parent)
    : QObject(parent), m_numbers(new NumberWatch(ledger, this))
{
    connect(m_numbers, &NumberWatch::answered, this, &OfferedOrder::answered);
}

QString OfferedOrder::offerAnother()
{
    m_number = m_desk->freshOrderId();
    return m_number;
}

bool OfferedOrder::isNextOfSeries(const LinkDraft &draft) const
{
    return !m_number.isEmpty() && !m_desk->account().orderPattern.isEmpty()
        && draft.merchantOrderId == m_number;
}

void OfferedOrder::look(const LinkDraft &draft, const LinkDraft &filled, const QString &draftId)
{
    m_numbers->look(m_desk->account().id, filled,
                    isNextOfSeries(draft) ? OfferedOf{m_desk->orderSeriesNow(), draftId}
                                          : OfferedOf());
}

NumbersUsed OfferedOrder::usedBy(const LinkDraft &draft) const
{
    NumbersUsed used = m_numbers->used();
    if (isNextOfSeries(draft))
        used.orderId = {};
    return used;
}

QString OfferedOrder::replacement(const LinkDraft &draft)
{
    if (draft.merchantOrderId != m_number)
        return {};
    if (!isNextOfSeries(draft))
        return m_numbers->used().orderId(m_number) ? m_desk->freshOrderId() : QString();
    const QString next = m_numbers->toOffer(m_number);
    if (next == m_number)
        return {};
    m_desk->learnNextNumber(next);
    return next;
}

} // namespace linktill
