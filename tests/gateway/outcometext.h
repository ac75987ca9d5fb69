// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/wording/wording.h"

#include <QString>

#include <array>
#include <optional>

/// Writes outcomes as short text, so that a test row can say what it expects and a failure what it got.
namespace linktill {

inline QString faultName(NetworkFault fault)
{
    static constexpr std::array names{
        "HostNotFound", "ConnectionRefused", "ConnectTimeout", "Unreachable",
        "Offline",      "Tls",               "Proxy",          "Cancelled",
        "InsecureUrl",  "NotPossible",       "SignInFirst",    "TokenExpired",
        "KeychainLocked", "KeychainRefused", "KeychainAbsent", "KeychainBroken",
        "KeychainMissing", "SecretMissing", "PracticeMissing", "Other"};
    static_assert(names.size() == std::size_t(NetworkFault::Other) + 1);
    return QString::fromLatin1(names.at(static_cast<std::size_t>(fault)));
}

inline QString causeName(UnknownCause cause)
{
    static constexpr std::array names{"ConnectionLost", "AnswerTimeout", "Cancelled", "ServerError",
                                      "Redirected",     "AnswerTooLong", "Unreadable", "SignInPage",
                                      "ExistsAlready"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(cause)));
}

/// Returns for example "success", "refused 4002 merchant_order_id", "not-sent Tls" or "unknown ServerError".
template <class Success> QString outcomeText(const Outcome<Success> &outcome)
{
    if (outcome)
        return QStringLiteral("success");
    if (const Refused *refused = outcome.error().refused())
        return QStringLiteral("refused %1 %2").arg(refused->statusCode, refused->field).trimmed();
    if (const NotSent *notSent = outcome.error().notSent())
        return QStringLiteral("not-sent ") + faultName(notSent->fault);
    return QStringLiteral("unknown ") + causeName(outcome.error().unknown()->cause);
}

/// Returns what people are told about a failure; returns nothing for a success.
template <class Success> std::optional<Explanation> explanationOf(const Outcome<Success> &outcome)
{
    return outcome ? std::nullopt : std::optional(explain(outcome.error()));
}

} // namespace linktill
