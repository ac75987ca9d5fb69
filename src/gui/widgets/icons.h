// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QString>

namespace linktill::gui {

/// One of our stroke icons (":/icons/NAME.svg"), drawn at any size in the palette's text colour of
/// the moment, so that it follows light and dark by itself.
QIcon icon(const QString &name);

} // namespace linktill::gui
