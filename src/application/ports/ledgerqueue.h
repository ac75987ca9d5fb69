// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace linktill {

/// Where work of a job is done: reading never waits for writing, and neither waits for maintenance.
enum class LedgerQueue {
    Reading,
    Writing,
    Maintenance, ///< work that takes long: reading the whole file, backups, replacing the file
};

} // namespace linktill
