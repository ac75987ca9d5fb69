// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/outcome.h"

#include <QJsonArray>
#include <QJsonObject>

/// Turns answers of the gateway into LinkEvent::detail, in the form that LinkEventKind describes.
namespace linktill {

QJsonObject detailOf(const Refused &refused);
QJsonObject detailOf(const NotSent &notSent);
QJsonObject detailOf(const OutcomeUnknown &unknown);
QJsonArray transactionsOf(const LinkStatus &status);

} // namespace linktill
