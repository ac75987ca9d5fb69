// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"
#include "desk/ledger.h"

#include <QJsonObject>
#include <QStringList>

/// Links of the ledger as JSON and as lines of text. Codes and times are the same in all languages:
/// scripts read them.
namespace linktill::cli {

/// "created", "not_sent", …; the gateway's own word where it is none that is known.
QString stateText(const Link &link);

QJsonObject toJson(const Link &link);
QJsonObject toJson(const LinkEvent &event);
QJsonObject toJson(const LinkTransaction &transaction);

/// Number, time, state, amount, order number, customer, description, parted by tabs.
QString listLine(const Link &link);
/// All there is to say of a link, the link itself first.
QStringList linkLines(const Link &link);
QString eventLine(const LinkEvent &event);
QString transactionLine(const LinkTransaction &transaction);

} // namespace linktill::cli
