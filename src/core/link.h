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

/// The application's own number of a link. 0 is none.
using LinkId = qint64;

/// Names one link for good. Once a backup stands in the place of a ledger, a number alone may be another
/// link's.
struct LinkKey
{
    QString ledger; ///< identity of the ledger file that the link was read from
    LinkId id = 0;
    QString orderId;

    operator LinkId() const { return id; } // to read what has the number now
    bool operator==(const LinkKey &) const = default;
};

/// Where a link stands: the gateway's states, and before them what the application alone knows.
enum class LinkState {
    Sending,    ///< written down, on its way to the gateway
    Created,
    Processing,
    Success,
    Expired,
    Cancelled,
    Refused,    ///< the gateway read it and said no
    NotSent,    ///< nothing reached the gateway
    Unknown,    ///< the answer was lost: a link may exist
    Other,      ///< a word of the gateway that is none of these, see Link::statusWord
};

/// "sending", "created", …, "not_sent", "unknown", "other": as in the ledger and for scripts.
QString linkStateName(LinkState state);
/// Unknown names give nothing.
std::optional<LinkState> linkStateFromName(const QString &name);
/// Success, Expired and Cancelled: the gateway will change nothing more.
bool isFinal(LinkState state);
/// Sending and Unknown: whether the gateway has the link is not known.
bool isOutcomeOpen(LinkState state);
/// Whether the gateway is known to have the link.
bool existsAtGateway(LinkState state);

/// A merchant's data of a link, as far as it is listed, searched and summed up.
struct LinkFacts
{
    QString orderId;       ///< merchant_order_id
    QString customLinkRef; ///< may be empty
    qint64 amount = 0;     ///< minor units of the currency
    QString currency;      ///< ISO 4217
    QString description;
    Customer customer;
    QString notes;         ///< "key: value", a line each
    QDateTime expires;     ///< UTC; invalid when it has no end

    /// Empty when the currency is none.
    std::optional<Money> money() const;
    bool operator==(const LinkFacts &) const = default;
};

/// The facts of a draft that is normalised and free of problems.
LinkFacts factsOf(const LinkContent &draft);

/// A link as the application remembers it.
struct Link
{
    LinkId id = 0;
    QString ledger; ///< see LinkKey
    QString accountId, accountName; ///< the name as it was when the link was sent
    Environment environment = Environment::Practice;
    LinkFacts facts;
    QString reference;  ///< the gateway's payment_link_ref; empty until it is known
    QString url;        ///< what the customer opens; empty until it is known
    bool isAssembled = false; ///< the url was put together, see CreatedLink
    LinkState state = LinkState::Sending;
    QString statusWord; ///< the gateway's last word as it came; empty before the first
    QString creator;    ///< user of the system who sent it
    QDateTime created;  ///< UTC, when it was written down
    QDateTime changed;  ///< UTC, when anything of it last changed
    QDateTime nextRefresh; ///< UTC, when its status is to be asked for; invalid: not at all
    bool archived = false;
    QString draftId;    ///< the draft that it was sent from; may be empty
    /// Of an edit that was sent and whose end is not known what it may have changed, as the timeline has
    /// it; empty when there is none.
    QByteArray openEdit;

    LinkKey key() const { return {ledger, id, facts.orderId}; }
    bool operator==(const Link &) const = default;
};

/// One line of a link's history. `detail` is a JSON object; its members by kind:
enum class LinkEventKind {
    Written,   ///< journal entry before the first byte left
    SentAgain, ///< {"request_before": …} when the request was another
    Created,   ///< {"reference", "url"}
    Adopted,   ///< found by asking: {"reference", "url", "status", "state"}
    Refused,   ///< {"http", "code", "reason", "message", "field"}
    NotSent,   ///< {"fault": of networkFaultNames, "detail"}, or {"given_up": true}
    Unknown,   ///< {"cause": of unknownCauseNames, "http", "detail"}
    Status,    ///< {"old", "old_state", "new", "new_state", "transactions"}
    EditSent,    ///< before the first byte left: as Edited, and {"request", "sender"}
    Edited,      ///< taken by the gateway: {"changes": {field: {"old", "new"}}, "currency"}
    EditRefused, ///< as Refused
    EditNotSent, ///< as NotSent
    EditUnknown, ///< as Unknown, and the changes that may have been taken, as Edited
    EditSettled, ///< by the merchant's word on a link that is final: as Edited, and {"taken"}
    Cancelled,
    Shared,    ///< {"how"}
    Archived,
    Unarchived,
};

/// "written", "sent_again", …: as in the ledger and for scripts.
QString linkEventName(LinkEventKind kind);
std::optional<LinkEventKind> linkEventFromName(const QString &name);
/// The state that a line of the timeline holds: the name that stands under `state`. Older programs wrote the
/// gateway's word alone, which names it, too.
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
