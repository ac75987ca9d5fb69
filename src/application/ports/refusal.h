// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace linktill {

/// Why a gateway refused, whatever its own code is. Sentences: application/wording/refusalwording.
enum class RefusalKind {
    Other,              ///< none of these
    InvalidRequest,     ///< something is wrong, and the message names it
    UsedBefore,         ///< the order number or the link's reference was used before
    UnknownKey,
    WrongSignature,
    UnknownMerchant,
    InactiveMerchant,
    WrongEnvironment,   ///< a sandbox key for a live link, or the other way round
    Amount,
    ChannelKey,         ///< the merchant's key at a payment channel
    OrderNumber,        ///< wrong or unknown
    Token,
    Method,
    Currency,
    AmountAndCurrency,  ///< do not go together
    AmountTooSmall,
    AmountTooLarge,
    LinkReference,      ///< wrong or unknown
    WrongKey,           ///< the key is wrong for this request
    ReferenceNumber,
    WrongSecret,
    GatewayFault,
    NoRecord,
    RecordExists,
    ChannelNotOfAccount,
    ChannelNotOfPayment,
    ReturnPage,
    TooManyRequests,
    Pending,            ///< this and the next three: another refusal of that family of codes
    GatewayCouldNot,
    Bank,
    Provider,
};

/// Returns whether the gateway certainly knows no such order.
inline bool saysNoRecord(RefusalKind kind)
{
    return kind == RefusalKind::NoRecord || kind == RefusalKind::OrderNumber;
}
/// As saysNoRecord(), for a call that names a link which was made.
inline bool saysNoLink(RefusalKind kind)
{
    return saysNoRecord(kind) || kind == RefusalKind::LinkReference;
}
/// Returns whether the gateway already has a link with that order id or reference.
inline bool saysDuplicate(RefusalKind kind)
{
    return kind == RefusalKind::UsedBefore || kind == RefusalKind::RecordExists;
}
/// Returns whether the gateway refused the account itself, so that any other request of it would fail too.
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
