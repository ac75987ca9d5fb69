// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace linktill::gui {

/// Has a screen reader say what happened where the person is not looking: a link was made, refused
/// or paid, or a notice came. `about` is the widget that shows it. Does nothing when the sentence is
/// empty or no accessibility client listens.
void announce(QWidget *about, const QString &sentence);

} // namespace linktill::gui
