// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/link.h"

#include <QPixmap>

namespace linktill::gui {

/// A large mark in the place of a QR code that is not to be paid any more: a tick for what was
/// paid, an hourglass for what has expired, a bar for what was cancelled. In the colours of the
/// present theme.
QPixmap stateMark(LinkState state, qreal devicePixelRatio);

} // namespace linktill::gui
