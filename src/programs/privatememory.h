// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace linktill {

/// Keeps the memory of this process, where secrets are for moments, out of what the system writes
/// down when a program crashes, and away from other programs of the same user. To be called first.
void keepMemoryPrivate();
/// For a program that ends soon: takes memory from the system in large pieces, which stay untouched
/// until they are needed. To be called before there are threads.
void takeMemoryAtOnce();

} // namespace linktill
