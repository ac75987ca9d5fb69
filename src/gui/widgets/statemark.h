// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QPixmap>

namespace linktill::gui {

inline constexpr int stateMarkSide = 64; ///< logical pixels of the mark

/// Returns the large mark that stands in place of a QR code that must not be paid any more: a tick
/// for a paid link, an hourglass for an expired one, a bar for a cancelled one. It has the colours of
/// the present theme.
QPixmap stateMark(LinkState state, qreal devicePixelRatio);

} // namespace linktill::gui
