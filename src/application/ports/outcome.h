// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checkout.h"
#include "core/link.h"
#include "application/ports/ledgerfault.h"
#include "application/ports/refusal.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

/// How a call to the gateway can end: with what was asked for, refused, not sent, or unknown.
namespace linktill {

struct CreatedLink
{
    QString url;             ///< what the customer opens
    QString reference;       ///< the gateway's payment_link_ref
    QString merchantOrderId; ///< as it was sent
    bool isRecorded = true;  ///< else the ledger does not know yet that it was created
    /// The url was put together from the reference and the address of other links: its answer was lost.
    bool isAssembled = false;
    /// What the url that the gateway gave tells of those of the account's other links.
    std::optional<CheckoutAddress> address = std::nullopt;
    QStringList knownHosts = {}; ///< as LinkHistory's
};

struct LinkTransaction
{
    QString status, statusCode, statusReason, channelOrderRef, merchantOrderRef;
    QDateTime createdAt; ///< UTC; invalid if the gateway gave none
    LinkState state = LinkState::Other; ///< what the status means
};

struct LinkStatus
{
    QString reference, merchantOrderId;
    QString status; ///< as it came: an unknown word is shown, never hidden or guessed
    QList<LinkTransaction> transactions;
    LinkState state = LinkState::Other; ///< what the status means
};

struct LinkCancelled
{
    QString reference;
};

/// The gateway read the request and said no.
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
    NotPossible,    ///< the request could not even be made (no key, no secret)
    SignInFirst,    ///< a hotel's network answered a question that comes before the call itself
    TokenExpired,   ///< the account's bearer token has ended, by the clock
    KeychainLocked,  ///< the account's secret could not be read: see VaultFault
    KeychainRefused,
    KeychainAbsent,
    KeychainBroken,
    KeychainMissing, ///< the part of Linktill that asks it is not installed
    SecretMissing,   ///< the keychain works and holds no secret for this account
    PracticeMissing, ///< the part of Linktill that is the practice shop is not installed
    Other,
    Journal,         ///< the ledger could not write the link down first: see NotSent::journal
};

/// Nothing reached the gateway: no link exists, sending again is safe.
struct NotSent
{
    NetworkFault fault = NetworkFault::Other;
    QString detail; ///< for support, untranslated
    LedgerFault journal = LedgerFault::Broken; ///< with NetworkFault::Journal
};

enum class UnknownCause {
    ConnectionLost,
    AnswerTimeout,
    Cancelled,     ///< by the user, after bytes had left
    ServerError,   ///< a 5xx
    Redirected,    ///< redirects are not followed
    AnswerTooLong, ///< over 1 MiB
    Unreadable,    ///< not JSON, wrong types, or without link
    SignInPage,    ///< a web page or redirect as a hotel's network answers before one signs in
    ExistsAlready, ///< the gateway was busy, and knows the order: a link does exist
};

/// The request left, no readable answer came: a link may exist. Ask before sending again.
struct OutcomeUnknown
{
    UnknownCause cause = UnknownCause::ConnectionLost;
    int httpStatus = 0; ///< 0 when no answer began
    QString detail;     ///< for support, untranslated
    bool missing = false; ///< asked since: the gateway knows no such order
};

/// What support needs of a call: nothing in it is secret or personal.
struct CallRecord
{
    QDateTime time; ///< UTC; invalid when nothing was sent
    QByteArray method;
    QString url;
    int httpStatus = 0; ///< 0 when no answer began
    QString statusCode, statusReason;
    QString requestId; ///< as the gateway or a network before it named the call; often empty
    /// Codes, amounts, dates and flags as they were, the end of the key, and of everything else its
    /// kind and length. The answer at most 4 KiB.
    QString request, answer;
};

/// Why an edit was not taken for sure.
using EditFailure = std::variant<Refused, NotSent, OutcomeUnknown>;

template <class Success> using Outcome = std::variant<Success, Refused, NotSent, OutcomeUnknown>;

} // namespace linktill
