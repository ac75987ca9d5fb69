// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/rawprinting.h"

namespace linktill {

/// Says why something was not printed, what is perhaps on paper, and what to do; without the system's words.
QString printSentence(const PrintTarget &target, const PrintFailure &failure);
/// Says that a queue took the pages and its printer is stopped.
QString stoppedPrinterSentence(const QString &printer);

} // namespace linktill
