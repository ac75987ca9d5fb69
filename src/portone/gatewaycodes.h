// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/refusal.h"
#include "core/link.h"

#include <QString>

/// The gateway's codes and status words, and what they mean. They stand in these tables and nowhere else.
namespace linktill::portone {

/// Of an answer with this HTTP status; the code may be empty or one that nobody knows.
RefusalKind refusalKindOf(int httpStatus, const QString &statusCode);

/// 1000s are pending and 2000s success; everything else is a refusal of some kind.
bool isGoodCode(const QString &statusCode);

/// The state that a status word names, whatever its case; Other for unknown words.
LinkState linkStateOfStatus(const QString &word);

} // namespace linktill::portone
