// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
// The module linktill-desktop.
#include "desktop/notifiers.h"
#include "desktop/systemsound.h"
#include "programs/desktop.h"

namespace linktill {

extern "C" Q_DECL_EXPORT Notifier *linktill_notifier()
{
    return desktop::systemNotifier();
}

extern "C" Q_DECL_EXPORT SoundPlayer *linktill_sound_player(const QString &folder)
{
    return new desktop::SystemSound(folder);
}

} // namespace linktill
