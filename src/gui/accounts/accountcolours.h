// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QList>
#include <QPair>
#include <QString>

namespace linktill::gui {

/// Returns the colours that an account can have, each as a translated name and "#rrggbb".
QList<QPair<QString, QString>> namedAccountColours();
/// Returns a round spot of the colour, which is given as "#rrggbb".
QIcon colourIcon(const QString &colour);

} // namespace linktill::gui
