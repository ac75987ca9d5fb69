// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace linktill {

/// Keeps the memory of this process, where secrets are for moments, out of what the system writes
/// down when a program crashes, and away from other programs of the same user. To be called first.
void keepMemoryPrivate();

} // namespace linktill
