// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linktill::gui {
class MainWindow;
}

namespace linktill {

/// Brings the window before those of other programs, because a person has started the program again.
/// `activationToken` is that of the second start; empty where there is none, as outside Wayland.
void comeForward(gui::MainWindow &window, const QString &activationToken);

/// Tells an X11 desktop that this start is over although it opens no window, so that the mouse pointer
/// is not busy for many seconds more.
void endStartOnX11();

} // namespace linktill
