// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ports/usednumbers.h"

#include "application/ports/ledger.h"
#include "application/ports/ledgerjob.h"
#include "application/ports/linkrepository.h"

namespace linktill {

namespace {

EarlierUse useBy(const Link &link)
{
    const Customer &customer = link.facts.customer;
    for (const QString &what : {link.facts.description, customer.name, customer.email}) {
        if (!what.isEmpty())
            return {link.created, what};
    }
    return {link.created, {}};
}

using Answer = LedgerResult<std::optional<EarlierUse>>;

} // namespace

Answer orderIdTaken(Ledger &ledger, const QString &accountId, const QString &orderId)
{
    const auto id = orderId.isEmpty() ? LinkId(0) : ledger.links().orderIdUsed(accountId, orderId);
    if (!id)
        return Failure{id.error()};
    if (*id == 0)
        return Answer(std::nullopt);
    const auto earlier = ledger.links().link(*id);
    if (!earlier)
        return Failure{earlier.error()};
    if (!existsAtGateway(earlier->link.state))
        return Answer(std::nullopt);
    return Answer(useBy(earlier->link));
}

Answer linkRefTaken(Ledger &ledger, const QString &accountId, const QString &ref,
                    const QString &orderId)
{
    const auto id = ref.isEmpty() ? LinkId(0) : ledger.links().linkRefUsed(accountId, ref);
    if (!id)
        return Failure{id.error()};
    if (*id == 0)
        return Answer(std::nullopt);
    const auto earlier = ledger.links().link(*id);
    if (!earlier)
        return Failure{earlier.error()};
    const Link &link = earlier->link;
    if (link.facts.orderId == orderId && !existsAtGateway(link.state))
        return Answer(std::nullopt);
    return Answer(useBy(link));
}

LedgerResult<QString> numberToOffer(Ledger &ledger, const QString &accountId, const QString &series,
                                    const QString &offered, const QString &draftId)
{
    const auto id = ledger.links().orderIdUsed(accountId, offered);
    if (!id)
        return Failure{id.error()};
    if (*id != 0 && !draftId.isEmpty()) {
        const auto earlier = ledger.links().link(*id);
        if (!earlier)
            return Failure{earlier.error()};
        if (earlier->link.draftId == draftId)
            return offered;
    }
    return ledger.links().nextOrderNumber(accountId, series);
}

NumbersUsed numbersUsed(Ledger &ledger, const QString &accountId, const LinkContent &draft)
{
    const auto ask = [&ledger](const std::function<Answer()> &question) {
        const Answer answer = waitingFor<Answer>(ledger, question);
        return answer ? *answer : std::optional<EarlierUse>();
    };
    return {[&ledger, accountId, ask](const QString &orderId) {
                return ask([&] { return orderIdTaken(ledger, accountId, orderId); });
            },
            [&ledger, accountId, ask, own = draft.merchantOrderId.trimmed()](const QString &ref) {
                return ask([&] { return linkRefTaken(ledger, accountId, ref, own); });
            }};
}

} // namespace linktill
