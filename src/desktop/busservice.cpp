// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/busnotifier.h"
#include "desktop/notifiers.h"

namespace linktill::desktop {

Notifier *systemNotifier()
{
    return new BusNotifier;
}

} // namespace linktill::desktop
