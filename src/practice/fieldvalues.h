// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/refusal.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace linktill::practice {

/// Returns the first wrong value of a request whose shape is right. Dates must be after \a now only
/// when they come in \a sent, the body of this very call, since an edit may find an older date.
std::optional<Refusal> wrongValue(const QJsonObject &request, const QJsonObject &sent,
                                  const QDateTime &now);

/// Checks only amount and currency, for generate-signature.
std::optional<Refusal> wrongMoney(const QJsonObject &request);

/// Checks the query of fetch-all-payments, shape and values.
std::optional<Refusal> wrongPaymentsQuery(const QJsonObject &query);

/// Reads \c YYYY-MM-DDTHH:MM:SS.000Z; returns an invalid time when \a text is anything else.
QDateTime parsedDate(const QString &text);

} // namespace linktill::practice
