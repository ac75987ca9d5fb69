// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/refusal.h"
#include "core/link.h"

#include <QString>

/// These functions know the gateway's codes and status words and what they mean; no other place does.
namespace linktill::portone {

/// Returns the kind of a refusal with this HTTP status; the code may be empty or one that nobody knows.
RefusalKind refusalKindOf(int httpStatus, const QString &statusCode);

/// Returns whether a code is of the 1000s (pending) or 2000s (success); everything else is a refusal of some
/// kind.
bool isGoodCode(const QString &statusCode);

/// Returns the state that a status word names, whatever its case; Other for unknown words.
LinkState linkStateOfStatus(const QString &word);

/// Returns whether a payment with this status word has failed, whatever its case.
bool isFailedPayment(const QString &word);

} // namespace linktill::portone
