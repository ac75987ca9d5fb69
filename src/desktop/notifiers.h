// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/notifier.h"

namespace linktill::desktop {

/// Returns the notifier of this system; the caller owns it. Where the system has no such service, it shows
/// nothing and says so for each notification.
Notifier *systemNotifier();

} // namespace linktill::desktop
