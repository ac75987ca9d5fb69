// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/wording/wording.h"

#include <QString>

#include <array>
#include <optional>

/// Outcomes as short text, so that a test row can say what it expects and a failure what it got.
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

/// "success", "refused 4002 merchant_order_id", "not-sent Tls", "unknown ServerError".
template <class Success> QString outcomeText(const Outcome<Success> &outcome)
{
    if (const auto *refused = std::get_if<Refused>(&outcome))
        return QStringLiteral("refused %1 %2").arg(refused->statusCode, refused->field).trimmed();
    if (const auto *notSent = std::get_if<NotSent>(&outcome))
        return QStringLiteral("not-sent ") + faultName(notSent->fault);
    if (const auto *unknown = std::get_if<OutcomeUnknown>(&outcome))
        return QStringLiteral("unknown ") + causeName(unknown->cause);
    return QStringLiteral("success");
}

/// What people are told; nothing of a success.
template <class Success> std::optional<Explanation> explanationOf(const Outcome<Success> &outcome)
{
    if (const auto *refused = std::get_if<Refused>(&outcome))
        return explain(*refused);
    if (const auto *notSent = std::get_if<NotSent>(&outcome))
        return explain(*notSent);
    if (const auto *unknown = std::get_if<OutcomeUnknown>(&outcome))
        return explain(*unknown);
    return std::nullopt;
}

} // namespace linktill
