// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/outcome.h"
#include "core/issue.h"
#include "core/link.h"

#include <QJsonObject>
#include <QStringList>

/// Writes links of the ledger as JSON and as lines of text. Codes and times are the same in all
/// languages, since scripts read them.
namespace linktill::cli {

/// Returns local time with its offset, so that a copied time keeps its meaning.
QString local(const QDateTime &time);

/// Returns "created", "not_sent", …, or the gateway's own word for a state that is unknown here.
/// ",edit_unknown" is added when the outcome of an edit is unknown, so that all that is said of the
/// link may have changed.
QString stateText(const Link &link);

/// Says how many links are doubtful, see application/links/linkconcerns.h; empty when none is.
QString doubtfulSentence(qint64 links);

QJsonObject toJson(const Link &link, const Issues &concerns);
/// Returns the changes that an open edit may have made; null when there is none.
QJsonValue openEditJson(const Link &link);
QJsonObject toJson(const LinkEvent &event);
QJsonObject toJson(const LinkTransaction &transaction);

/// Returns number, time, state, amount, order number, customer and description, separated by tabs;
/// then account and environment when links of several are listed.
QString listLine(const Link &link, bool isOfSeveral);
/// Returns all that is known of a link, beginning with its address.
QStringList linkLines(const Link &link, const Issues &concerns);
QString eventLine(const LinkEvent &event);
QString transactionLine(const LinkTransaction &transaction);

} // namespace linktill::cli
