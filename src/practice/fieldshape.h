// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/refusal.h"

#include <QJsonObject>

#include <optional>

namespace linktill::practice {

/// The first field of a create request that is missing though it is required, or that is of the
/// wrong type. Unknown fields pass. `signature_hash` is not looked at here.
std::optional<Refusal> misshapenCreate(const QJsonObject &request);
/// The same for the merged request of an edit, which takes a few more fields.
std::optional<Refusal> misshapenEdit(const QJsonObject &request);
/// The same for generate-signature and fetch-all-payments.
std::optional<Refusal> misshapenSignatureRequest(const QJsonObject &request);
std::optional<Refusal> misshapenPaymentsQuery(const QJsonObject &request);
std::optional<Refusal> misshapenTokenRequest(const QJsonObject &request);

} // namespace linktill::practice
