// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/system.h"

#include <functional>

class QMenuBar;
class QWidget;

namespace linktill::gui {

/// On macOS, About, Preferences and Quit are in the menu that has the program's name. Elsewhere the side
/// bar is enough, and the window has no menu bar.
inline constexpr bool hasApplicationMenu = thisSystem == System::Mac;

/// Returns a menu bar that belongs to the window and has these three actions; macOS moves them into the
/// application menu by their roles. Quit closes the window, which may ask first.
QMenuBar *applicationMenuBar(QWidget *window, const std::function<void()> &showAbout,
                             const std::function<void()> &showPreferences);

} // namespace linktill::gui
