// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/widgets/theme.h"

#include <QIcon>
#include <QPixmap>

namespace linktill::gui {

/// Returns an icon as large as a line of text, in the colour that the role has now.
inline QPixmap markIn(const QString &name, Role role)
{
    return QIcon(QStringLiteral("%1.%2.tinted").arg(name, Theme::color(role).name()))
        .pixmap(16, 16);
}

} // namespace linktill::gui
