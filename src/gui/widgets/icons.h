// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QString>

#include <array>

namespace linktill::gui {

/// The sizes in which each icon was drawn ahead of time, in pixels: all that the window shows (10, 12, 14,
/// 16, 18 and 32) at 100, 125, 150 and 200 per cent. packaging/render-icons reads them here.
inline constexpr std::array iconSides{10, 12, 13, 14, 15, 16, 18, 20, 21, 23, 24, 27, 28, 32, 36, 40, 48, 64};

/// Returns the program's stroke icon ":/icons/NAME.png". It has the text colour that the palette has at
/// the time when it is painted, so that it follows light and dark by itself. A size that is not in
/// iconSides is scaled down from the next larger one.
///
/// The style sheet has the same icons in a colour of its own by the address "NAME.#RRGGBB.tinted".
QIcon icon(const QString &name);

} // namespace linktill::gui
