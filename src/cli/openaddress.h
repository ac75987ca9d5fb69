// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QUrl;

namespace linktill::cli {

/// Gives the address to the program that the system has for it. Returns false when none could be started; what
/// that program does with the address is not known.
bool openWithSystem(const QUrl &address);

} // namespace linktill::cli
