// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QList>
#include <QPair>
#include <QString>

namespace linktill {
class AccountBook;
}

namespace linktill::gui {

/// The colours that an account can have, with their names: "#rrggbb", visible on light and dark.
QList<QPair<QString, QString>> accountColours();
/// The first that no account has yet.
QString freeAccountColour(const AccountBook &book);
/// A round spot of the colour.
QIcon colourIcon(const QString &colour);

} // namespace linktill::gui
