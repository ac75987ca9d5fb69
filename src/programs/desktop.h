// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/notifier.h"
#include "application/ports/soundplayer.h"

namespace linktill {

/// The type of a function of the module linktill-desktop, whose name is `notifierFunction`. It returns the
/// system's notifier; the caller owns it.
using NotifierFunction = Notifier *(*)();
inline constexpr const char *notifierFunction = "linktill_notifier";

/// The type of another function of that module, whose name is `soundPlayerFunction`. It returns a player that
/// keeps its files in the folder; the caller owns it.
using SoundPlayerFunction = SoundPlayer *(*)(const QString &folder);
inline constexpr const char *soundPlayerFunction = "linktill_sound_player";

/// These functions do the same, and load the module with the first call.
Result<std::unique_ptr<Notifier>, MissingModule> systemNotifier();
Result<std::unique_ptr<SoundPlayer>, MissingModule> systemSound(const QString &folder);

} // namespace linktill
