// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/ledgerfault.h"
#include "application/ports/refusal.h"
#include "core/checkout.h"
#include "core/enumnames.h"
#include "core/link.h"
#include "core/result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <variant>

/// How a call to the gateway can end: with a result, refused, not sent, or unknown.
namespace linktill {

struct CreatedLink
{
    QString url;             ///< the address that the customer opens
    QString reference;       ///< the gateway's payment_link_ref
    QString merchantOrderId; ///< as it was sent
    bool isRecorded = true;  ///< false: the ledger does not know yet that it was created
    /// The answer was lost, so the url was put together from the reference and the address of other links.
    bool isAssembled = false;
    /// The part of the url that the account's other links have too.
    std::optional<CheckoutAddress> address = std::nullopt;
    QStringList knownHosts = {}; ///< as LinkHistory::knownHosts
};

struct LinkTransaction
{
    QString status, statusCode, statusReason, channelOrderRef, merchantOrderRef;
    QDateTime createdAt; ///< UTC; invalid if the gateway gave none
    LinkState state = LinkState::Other; ///< what the status means
    bool hasFailed = false; ///< the customer tried to pay, and nothing was taken
};

struct LinkStatus
{
    QString reference, merchantOrderId;
    QString status; ///< the gateway's own word: an unknown word is shown, never hidden or guessed
    QList<LinkTransaction> transactions;
    LinkState state = LinkState::Other; ///< what the status means
};

struct LinkCancelled
{
    QString reference;
};

/// The gateway read the request and refused it.
struct Refused
{
    int httpStatus = 0;
    QString statusCode, statusReason, message;
    QString field; ///< JSON path of the field that the message names; often empty
    RefusalKind kind = RefusalKind::Other; ///< what the code means
};

enum class NetworkFault {
    HostNotFound,
    ConnectionRefused,
    ConnectTimeout,
    Unreachable, ///< no route, interface down
    Offline,     ///< this computer is in no network at all
    Tls,
    Proxy,
    Cancelled,      ///< by the user, before anything left
    InsecureUrl,    ///< plain http to another machine
    NotPossible,    ///< the request could not even be built (no key, no secret)
    SignInFirst,    ///< a hotel's network answered a question that precedes the call
    TokenExpired,   ///< the account's bearer token has expired, by this computer's clock
    KeychainLocked,  ///< the account's secret could not be read: see VaultFault
    KeychainRefused,
    KeychainAbsent,
    KeychainBroken,
    KeychainMissing, ///< the part of Linktill that asks the keychain is not installed
    SecretMissing,   ///< the keychain works and has no secret for this account
    PracticeMissing, ///< the part of Linktill that is the practice shop is not installed
    Other,
    Journal,         ///< the ledger could not write the link down first: see NotSent::journal
};

/// The ledger's timeline keeps these names, so none is ever changed.
inline constexpr std::array networkFaultNames{
    Named{NetworkFault::HostNotFound, "host_not_found"},
    Named{NetworkFault::ConnectionRefused, "connection_refused"},
    Named{NetworkFault::ConnectTimeout, "connect_timeout"},
    Named{NetworkFault::Unreachable, "unreachable"},
    Named{NetworkFault::Offline, "offline"},
    Named{NetworkFault::Tls, "tls"},
    Named{NetworkFault::Proxy, "proxy"},
    Named{NetworkFault::Cancelled, "cancelled"},
    Named{NetworkFault::InsecureUrl, "insecure_url"},
    Named{NetworkFault::NotPossible, "not_possible"},
    Named{NetworkFault::SignInFirst, "sign_in_first"},
    Named{NetworkFault::TokenExpired, "token_expired"},
    Named{NetworkFault::KeychainLocked, "keychain_locked"},
    Named{NetworkFault::KeychainRefused, "keychain_refused"},
    Named{NetworkFault::KeychainAbsent, "keychain_absent"},
    Named{NetworkFault::KeychainBroken, "keychain_broken"},
    Named{NetworkFault::KeychainMissing, "keychain_missing"},
    Named{NetworkFault::SecretMissing, "secret_missing"},
    Named{NetworkFault::PracticeMissing, "practice_missing"},
    Named{NetworkFault::Other, "other"},
    Named{NetworkFault::Journal, "journal"},
};

/// Nothing reached the gateway: no link exists, and sending again is safe.
struct NotSent
{
    NetworkFault fault = NetworkFault::Other;
    QString detail; ///< for support, untranslated
    LedgerFault journal = LedgerFault::Broken; ///< reason; only with NetworkFault::Journal
};

enum class UnknownCause {
    ConnectionLost,
    AnswerTimeout,
    Cancelled,     ///< by the user, after bytes had left
    ServerError,   ///< HTTP status 5xx
    Redirected,    ///< redirects are not followed
    AnswerTooLong, ///< over 1 MiB
    Unreadable,    ///< not JSON, wrong types, or without a link
    SignInPage,    ///< a web page or redirect, as a hotel's network gives before one signs in
    ExistsAlready, ///< the gateway was busy, and it knows the order: a link does exist
};

/// The ledger's timeline keeps these names, so none is ever changed.
inline constexpr std::array unknownCauseNames{
    Named{UnknownCause::ConnectionLost, "connection_lost"},
    Named{UnknownCause::AnswerTimeout, "answer_timeout"},
    Named{UnknownCause::Cancelled, "cancelled"},
    Named{UnknownCause::ServerError, "server_error"},
    Named{UnknownCause::Redirected, "redirected"},
    Named{UnknownCause::AnswerTooLong, "answer_too_long"},
    Named{UnknownCause::Unreadable, "unreadable"},
    Named{UnknownCause::SignInPage, "sign_in_page"},
    Named{UnknownCause::ExistsAlready, "exists_already"},
};

/// The request left and no readable answer came, so a link may exist. Ask before sending again.
struct OutcomeUnknown
{
    UnknownCause cause = UnknownCause::ConnectionLost;
    int httpStatus = 0; ///< 0 when no answer began
    QString detail;     ///< for support, untranslated
    bool missing = false; ///< the gateway was asked since and knows no such order
};

/// A record of a call for support: nothing in it is secret or personal.
struct CallRecord
{
    QDateTime time; ///< UTC; invalid when nothing was sent
    QByteArray method;
    QString url;
    int httpStatus = 0; ///< 0 when no answer began
    QString statusCode, statusReason;
    QString requestId; ///< the gateway's name for the call, or a proxy's; often empty
    /// Codes, amounts, dates and flags are kept as they were, of the key only its end, and of
    /// everything else its kind and length. The answer has at most 4 KiB.
    QString request, answer;
};

/// Why a call failed: exactly one of three reasons.
class CallFailure
{
public:
    CallFailure(Refused refused) : m_reason(std::move(refused)) {}
    CallFailure(NotSent notSent) : m_reason(std::move(notSent)) {}
    CallFailure(OutcomeUnknown unknown) : m_reason(std::move(unknown)) {}

    /// Each returns the reason if it is of that type, else null.
    const Refused *refused() const { return std::get_if<Refused>(&m_reason); }
    const NotSent *notSent() const { return std::get_if<NotSent>(&m_reason); }
    const OutcomeUnknown *unknown() const { return std::get_if<OutcomeUnknown>(&m_reason); }
    /// Calls `visitor` with the reason; it must accept each of the three types.
    template <class Visitor> decltype(auto) visit(Visitor &&visitor) const
    {
        return std::visit(std::forward<Visitor>(visitor), m_reason);
    }

private:
    std::variant<Refused, NotSent, OutcomeUnknown> m_reason;
};

template <class Success> using Outcome = Result<Success, CallFailure>;

/// As saysNoRecord() in refusal.h.
inline bool saysNoRecord(const CallFailure &failure)
{
    const Refused *refused = failure.refused();
    return refused && saysNoRecord(refused->kind);
}
} // namespace linktill
