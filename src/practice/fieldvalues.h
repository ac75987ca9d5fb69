// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/refusal.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace linktill::practice {

/// The first value that does not hold, in a request whose shape is right. Dates must lie after \a
/// now only where \a sent, the body of this very call, brings them: an edit may find an older one.
std::optional<Refusal> wrongValue(const QJsonObject &request, const QJsonObject &sent,
                                  const QDateTime &now);

/// Amount and currency alone, for generate-signature.
std::optional<Refusal> wrongMoney(const QJsonObject &request);

/// The query of fetch-all-payments, shape and values.
std::optional<Refusal> wrongPaymentsQuery(const QJsonObject &query);

/// \c YYYY-MM-DDTHH:MM:SS.000Z; invalid when \a text is anything else.
QDateTime parsedDate(const QString &text);

} // namespace linktill::practice
