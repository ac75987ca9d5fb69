// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "printing/printing.h"

/// What differs between systems in printing.
namespace linktill::printing {

/// Returns a job that gives the bytes to a queue of the system.
PrintJob *queueJob(const PrintTarget &target, const QByteArray &bytes, const PrintTimes &times);
/// Returns a job that writes the bytes into a device file.
PrintJob *deviceJob(const PrintTarget &target, const QByteArray &bytes, const PrintTimes &times);

} // namespace linktill::printing
