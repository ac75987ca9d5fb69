// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/linkcontent.h"
#include "core/money.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

class QJsonObject;

namespace linktill {

/// The application's own number of a link; 0 stands for no link.
using LinkId = qint64;

/// Identifies one link for good. When a backup takes the place of a ledger, a number alone may belong to
/// another link.
struct LinkKey
{
    QString ledger; ///< identity of the ledger file that the link was read from
    LinkId id = 0;
    QString orderId;

    operator LinkId() const { return id; } // for reading whatever link has the number now
    bool operator==(const LinkKey &) const = default;
};

/// Says where a link stands: the gateway's states, and before them the states that only the application
/// knows.
enum class LinkState {
    Sending,    ///< written to the ledger and on its way to the gateway
    Created,
    Processing,
    Success,
    Expired,
    Cancelled,
    Refused,    ///< the gateway read the request and refused it
    NotSent,    ///< nothing reached the gateway
    Unknown,    ///< the answer was lost: a link may exist
    Other,      ///< the gateway's word is none of these, see Link::statusWord
};

/// Returns "sending", "created", …, "not_sent", "unknown" or "other", the name in the ledger and for scripts.
QString linkStateName(LinkState state);
/// Returns nothing for an unknown name.
std::optional<LinkState> linkStateFromName(const QString &name);
/// Returns true for Success, Expired and Cancelled: the gateway will change nothing more.
bool isFinal(LinkState state);
/// Returns true for Sending and Unknown: it is not known whether the gateway has the link.
bool isOutcomeOpen(LinkState state);
/// Returns whether the gateway is known to have the link.
bool existsAtGateway(LinkState state);

/// Holds the merchant's data of a link that are listed, searched and summed up.
struct LinkFacts
{
    QString orderId;       ///< merchant_order_id
    QString customLinkRef; ///< may be empty
    qint64 amount = 0;     ///< minor units of the currency
    QString currency;      ///< ISO 4217
    QString description;
    Customer customer;
    QString notes;         ///< "key: value", one note on each line
    QDateTime expires;     ///< UTC; invalid when the link never expires

    /// Returns the amount in its currency; nothing when the currency is unknown or the amount is out of
    /// range.
    std::optional<Money> money() const;
    bool operator==(const LinkFacts &) const = default;
};

/// Returns the facts of a draft, which must be normalised and free of problems.
LinkFacts factsOf(const LinkContent &draft);

/// Holds a link as the application remembers it.
struct Link
{
    LinkId id = 0;
    QString ledger; ///< see LinkKey
    QString accountId, accountName; ///< the account's name when the link was sent
    Environment environment = Environment::Practice;
    LinkFacts facts;
    QString reference;  ///< the gateway's payment_link_ref; empty until it is known
    QString url;        ///< the address that the customer opens; empty until it is known
    bool isAssembled = false; ///< the program put the url together, see CreatedLink
    LinkState state = LinkState::Sending;
    QString statusWord; ///< the gateway's last status, word for word; empty before the first
    QString creator;    ///< the system's user who sent the link
    QDateTime created;  ///< UTC, when the link was written to the ledger
    QDateTime changed;  ///< UTC, when anything in the link last changed
    QDateTime nextRefresh; ///< UTC, when the gateway is to be asked for its status; invalid: never
    bool archived = false;
    QString draftId;    ///< the draft that the link was sent from; may be empty
    /// The changes of an edit that was sent and whose end is not known, in the form of the timeline; empty
    /// when there is no such edit.
    QByteArray openEdit;

    LinkKey key() const { return {ledger, id, facts.orderId}; }
    bool operator==(const Link &) const = default;
};

/// Names the kind of one line of a link's history. LinkEvent::detail is a JSON object; its members by kind:
enum class LinkEventKind {
    Written,   ///< the journal entry, made before the first byte was sent
    SentAgain, ///< {"request_before": …} when the earlier request was different
    Created,   ///< {"reference", "url"}
    Adopted,   ///< found by asking the gateway: {"reference", "url", "status", "state"}
    Refused,   ///< {"http", "code", "reason", "message", "field"}
    NotSent,   ///< {"fault": one of networkFaultNames, "detail"}, or {"given_up": true}
    Unknown,   ///< {"cause": one of unknownCauseNames, "http", "detail"}
    Status,    ///< {"old", "old_state", "new", "new_state", "transactions"}
    EditSent,    ///< made before the first byte was sent: as Edited, and {"request", "sender"}
    Edited,      ///< the gateway took the edit: {"changes": {field: {"old", "new"}}, "currency"}
    EditRefused, ///< as Refused
    EditNotSent, ///< as NotSent
    EditUnknown, ///< as Unknown, and as Edited the changes that may have been taken
    EditSettled, ///< the merchant said how the edit of a final link ended: as Edited, and {"taken"}
    Cancelled,
    Shared,    ///< {"how"}
    Archived,
    Unarchived,
    Replaces,   ///< the link was made in place of an expired one: {"order"}, that one's
    ReplacedBy, ///< a fresh link was begun in place of this expired one: {"order"}, the fresh one's
    ExpiryTold, ///< people were told that the link expires soon: {"expires": ms since 1970, UTC}
};

/// Returns "written", "sent_again", …, the name in the ledger and for scripts.
QString linkEventName(LinkEventKind kind);
std::optional<LinkEventKind> linkEventFromName(const QString &name);
/// Returns the state that a line of the timeline holds, by the name under the key `state`. Older programs
/// wrote only the gateway's word under the key `word`, which names the state, too. Any other name gives
/// Other.
LinkState stateIn(const QJsonObject &detail, const QString &state, const QString &word);

struct LinkEvent
{
    LinkEventKind kind = LinkEventKind::Written;
    QDateTime at; ///< UTC
    QString who;  ///< user of the system
    QByteArray detail;
    bool operator==(const LinkEvent &) const = default;
};

} // namespace linktill
