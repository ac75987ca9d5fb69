// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/refusal.h"

#include <QJsonObject>

#include <optional>

namespace linktill::practice {

/// Returns the first required field that a create request lacks, or the first one of a wrong type.
/// Unknown fields pass. `signature_hash` is not checked here.
std::optional<Refusal> misshapenCreate(const QJsonObject &request);
/// Does the same for the merged request of an edit, which may have a few more fields.
std::optional<Refusal> misshapenEdit(const QJsonObject &request);
/// These do the same for generate-signature, fetch-all-payments, the token and a webhook.
std::optional<Refusal> misshapenSignatureRequest(const QJsonObject &request);
std::optional<Refusal> misshapenPaymentsQuery(const QJsonObject &request);
std::optional<Refusal> misshapenTokenRequest(const QJsonObject &request);
std::optional<Refusal> misshapenWebhook(const QJsonObject &request);

} // namespace linktill::practice
