// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace linktill {

/// Why a gateway said no, whatever code it has for that. Sentences: application/wording/refusalwording.
enum class RefusalKind {
    Other,              ///< none of these
    InvalidRequest,     ///< something is wrong that the message names
    UsedBefore,         ///< the order number or the link's reference
    UnknownKey,
    WrongSignature,
    UnknownMerchant,
    InactiveMerchant,
    WrongEnvironment,   ///< a sandbox key for a live link, or the other way round
    Amount,
    ChannelKey,         ///< the merchant's key at a payment channel
    OrderNumber,        ///< no good, or none that is known
    Token,
    Method,
    Currency,
    AmountAndCurrency,  ///< do not go together
    AmountTooSmall,
    AmountTooLarge,
    LinkReference,      ///< no good, or none that is known
    WrongKey,           ///< for this request
    ReferenceNumber,
    WrongSecret,
    GatewayFault,
    NoRecord,
    RecordExists,
    ChannelNotOfAccount,
    ChannelNotOfPayment,
    ReturnPage,
    TooManyRequests,
    Pending,            ///< one that is none of the above but of this family, as the next ones
    GatewayCouldNot,
    Bank,
    Provider,
};

/// Whether the gateway knows no such order, for sure.
inline bool saysNoRecord(RefusalKind kind)
{
    return kind == RefusalKind::NoRecord || kind == RefusalKind::OrderNumber;
}
/// As saysNoRecord(), of a call that names a link that was made.
inline bool saysNoLink(RefusalKind kind)
{
    return saysNoRecord(kind) || kind == RefusalKind::LinkReference;
}
/// Whether the gateway has a link with that order id or reference already.
inline bool saysDuplicate(RefusalKind kind)
{
    return kind == RefusalKind::UsedBefore || kind == RefusalKind::RecordExists;
}
/// Whether it judged who asks, not what was asked for: no other request of the account would do better.
inline bool isAboutTheAccount(RefusalKind kind)
{
    switch (kind) {
    case RefusalKind::UnknownKey:
    case RefusalKind::WrongSignature:
    case RefusalKind::UnknownMerchant:
    case RefusalKind::InactiveMerchant:
    case RefusalKind::Token:
    case RefusalKind::WrongKey:
    case RefusalKind::WrongSecret:
        return true;
    default:
        return false;
    }
}

} // namespace linktill
