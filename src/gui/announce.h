// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace linktill::gui {

/// Has a screen reader say what has happened without the person having done it: a link was made or
/// paid. `about` is the widget that shows it.
void announce(QWidget *about, const QString &sentence);

} // namespace linktill::gui
