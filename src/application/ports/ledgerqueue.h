// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace linktill {

/// Where work of a job is done: reading never waits for writing, and neither for maintenance.
enum class LedgerQueue {
    Reading,
    Writing,
    Maintenance, ///< what takes long: reading the whole file, backups, putting one in its place
};

} // namespace linktill
