// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QList>
#include <QPair>
#include <QString>

namespace linktill::gui {

/// The colours that an account can have, each a name for people and "#rrggbb".
QList<QPair<QString, QString>> namedAccountColours();
/// A round spot of the colour.
QIcon colourIcon(const QString &colour);

} // namespace linktill::gui
