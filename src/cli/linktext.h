// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/outcome.h"
#include "core/issue.h"
#include "core/link.h"

#include <QJsonObject>
#include <QStringList>

/// Links of the ledger as JSON and as lines of text. Codes and times are the same in all languages:
/// scripts read them.
namespace linktill::cli {

/// Local time with its offset: what is copied elsewhere keeps its meaning.
QString local(const QDateTime &time);

/// "created", "not_sent", …; the gateway's own word where it is none that is known. With
/// ",edit_unknown" after it all that is said of the link may be otherwise, by an edit whose end is not
/// known.
QString stateText(const Link &link);

/// That so many links are doubtful, see application/links/linkconcerns.h; empty for none.
QString doubtfulSentence(qint64 links);

QJsonObject toJson(const Link &link, const Issues &concerns);
/// Changes that an open edit may have made; null when there is none.
QJsonValue openEditJson(const Link &link);
QJsonObject toJson(const LinkEvent &event);
QJsonObject toJson(const LinkTransaction &transaction);

/// Number, time, state, amount, order number, customer, description, parted by tabs; then account and
/// environment, where links of several are listed.
QString listLine(const Link &link, bool isOfSeveral);
/// All there is to say of a link, the link itself first.
QStringList linkLines(const Link &link, const Issues &concerns);
QString eventLine(const LinkEvent &event);
QString transactionLine(const LinkTransaction &transaction);

} // namespace linktill::cli
