// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "application/links/linksince.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linktill {

namespace {

/// Returns the time of the last transaction with that state.
QDateTime transactionTime(const QJsonArray &transactions, LinkState state)
{
    QDateTime last;
    for (const QJsonValue &transaction : transactions) {
        const QDateTime at =
            QDateTime::fromString(transaction[QLatin1String("at")].toString(), Qt::ISODateWithMs);
        if (stateIn(transaction.toObject(), u"state"_s, u"status"_s) == state && at.isValid() &&
            (!last.isValid() || last < at))
            last = at;
    }
    return last;
}

QDateTime reached(const LinkEvent &event, LinkState state)
{
    if (event.kind == LinkEventKind::Cancelled)
        return state == LinkState::Cancelled ? event.at : QDateTime();
    const QJsonObject detail = QJsonDocument::fromJson(event.detail).object();
    if (event.kind == LinkEventKind::Adopted)
        return stateIn(detail, u"state"_s, u"status"_s) == state ? event.at : QDateTime();
    if (event.kind != LinkEventKind::Status || stateIn(detail, u"new_state"_s, u"new"_s) != state)
        return {};
    const QDateTime told = transactionTime(detail[QLatin1String("transactions")].toArray(), state);
    return told.isValid() ? told : event.at;
}

} // namespace

QDateTime stateSince(const QList<LinkEvent> &events, LinkState state)
{
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        if (const QDateTime at = reached(*event, state); at.isValid())
            return at;
    }
    return {};
}

} // namespace linktill
