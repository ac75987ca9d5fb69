// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// Nothing else may stand in this file: tests/crashing links another definition instead.
#include "application/links/crashpoint.h"

namespace linktill {

void crashPoint(CrashPoint) {}

} // namespace linktill
