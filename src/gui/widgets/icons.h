// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QString>

namespace linktill::gui {

/// Returns the program's stroke icon ":/icons/NAME.svg". It is drawn at any size, in the text colour
/// that the palette has at that time, so that it follows light and dark by itself.
QIcon icon(const QString &name);

} // namespace linktill::gui
