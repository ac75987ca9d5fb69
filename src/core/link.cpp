// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "core/link.h"

#include "core/enumnames.h"

#include <QJsonObject>

#include <array>
#include <utility>

namespace linktill {

namespace {

constexpr std::array states{
    Named{LinkState::Sending, "sending"},       Named{LinkState::Created, "created"},
    Named{LinkState::Processing, "processing"}, Named{LinkState::Success, "success"},
    Named{LinkState::Expired, "expired"},       Named{LinkState::Cancelled, "cancelled"},
    Named{LinkState::Refused, "refused"},       Named{LinkState::NotSent, "not_sent"},
    Named{LinkState::Unknown, "unknown"},       Named{LinkState::Other, "other"},
};

constexpr std::array events{
    Named{LinkEventKind::Written, "written"},     Named{LinkEventKind::SentAgain, "sent_again"},
    Named{LinkEventKind::Created, "created"},     Named{LinkEventKind::Adopted, "adopted"},
    Named{LinkEventKind::Refused, "refused"},     Named{LinkEventKind::NotSent, "not_sent"},
    Named{LinkEventKind::Unknown, "unknown"},     Named{LinkEventKind::Status, "status"},
    Named{LinkEventKind::EditSent, "edit_sent"},  Named{LinkEventKind::Edited, "edited"},
    Named{LinkEventKind::EditRefused, "edit_refused"},
    Named{LinkEventKind::EditNotSent, "edit_not_sent"},
    Named{LinkEventKind::EditUnknown, "edit_unknown"},
    Named{LinkEventKind::EditSettled, "edit_settled"},
    Named{LinkEventKind::Cancelled, "cancelled"},
    Named{LinkEventKind::Shared, "shared"},       Named{LinkEventKind::Archived, "archived"},
    Named{LinkEventKind::Unarchived, "unarchived"}, Named{LinkEventKind::Replaces, "replaces"},
    Named{LinkEventKind::ReplacedBy, "replaced_by"},
    Named{LinkEventKind::ExpiryTold, "expiry_told"},
};

} // namespace

QString linkStateName(LinkState state)
{
    return nameIn(states, state);
}

std::optional<LinkState> linkStateFromName(const QString &name)
{
    return valueIn<LinkState>(states, name);
}

bool isFinal(LinkState state)
{
    return state == LinkState::Success || state == LinkState::Expired
        || state == LinkState::Cancelled;
}

bool isOutcomeOpen(LinkState state)
{
    return state == LinkState::Sending || state == LinkState::Unknown;
}

bool existsAtGateway(LinkState state)
{
    return state == LinkState::Created || state == LinkState::Processing
        || state == LinkState::Other || isFinal(state);
}

QString linkEventName(LinkEventKind kind)
{
    return nameIn(events, kind);
}

std::optional<LinkEventKind> linkEventFromName(const QString &name)
{
    return valueIn<LinkEventKind>(events, name);
}

LinkState stateIn(const QJsonObject &detail, const QString &state, const QString &word)
{
    const QString name = detail.value(state).toString(detail.value(word).toString());
    const auto named = linkStateFromName(name.trimmed().toLower());
    return named && existsAtGateway(*named) ? *named : LinkState::Other;
}

std::optional<Money> LinkFacts::money() const
{
    const auto money = Money::fromMinor(amount, currency);
    return money ? std::optional(*money) : std::nullopt;
}

LinkFacts factsOf(const LinkContent &draft)
{
    LinkFacts facts;
    facts.orderId = draft.merchantOrderId;
    facts.customLinkRef = draft.customLinkRef;
    facts.currency = draft.currency;
    if (const auto money = draft.amount.in(draft.currency))
        facts.amount = money->minor();
    facts.description = draft.description;
    facts.customer = draft.customer;
    QStringList lines;
    for (const Note &note : draft.notes)
        lines << note.key + QLatin1String(": ") + note.value;
    facts.notes = lines.join(QLatin1Char('\n'));
    facts.expires = draft.expiry.utc;
    return facts;
}

} // namespace linktill
