// SPDX-FileCopyrightText: 2026 The Linktill authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace linktill::gui {

/// Lets the wheel scroll the form instead of changing the field under the pointer, unless that
/// field has the focus. Call it for every combo box, spin box and date field inside a scroll area.
void guardWheel(QWidget *field);

} // namespace linktill::gui
