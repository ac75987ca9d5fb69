// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace linktill {

/// Keeps this process's memory, which holds secrets for short times, out of crash dumps and away
/// from other programs of the same user. Call this first.
void keepMemoryPrivate();

} // namespace linktill
